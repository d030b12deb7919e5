//! What the bank holds, and what it offers.

use std::collections::BTreeSet;

use crate::day::Day;
use crate::mentoring::disclosure::{Disclosure, Secret};
use crate::mentoring::domain::Domain;
use crate::mentoring::guard::Guard;
use crate::mentoring::need::need;
use crate::mentoring::person::PersonId;
use crate::mentoring::question::pick::{Asking, covers, open, starters};
use crate::mentoring::question::{Asked, Question, QuestionKind, Questions, bank};
use crate::mentoring::standing::{Stage, Standing, World};

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn all() -> Questions {
    Questions {
        all: bank().expect("the bank").to_vec(),
        ..Questions::default()
    }
}

#[test]
fn the_bank_holds_a_hundred_and_fifty_questions_and_three_in_every_cell() {
    let bank = bank().expect("the bank");
    assert!(bank.len() >= 150, "{}", bank.len());
    for domain in Domain::ALL {
        for stage in Stage::ALL {
            for world in [World::Academic, World::Practice] {
                let fit: Vec<Question> = bank
                    .iter()
                    .filter(|own| own.world.meets(world))
                    .cloned()
                    .collect();
                assert!(
                    covers(&fit, *domain, *stage, 3),
                    "{domain:?} {stage:?} {world:?}"
                );
            }
        }
        for stage in Stage::ALL {
            let start = bank.iter().any(|own| {
                own.domain == *domain
                    && own.kind == QuestionKind::Start
                    && own.stages.contains(stage)
            });
            assert!(start, "nothing to begin with: {domain:?} {stage:?}");
        }
    }
}

#[test]
fn each_question_is_one_question_with_a_name_and_words_of_its_own() {
    let bank = bank().expect("the bank");
    let keys: BTreeSet<&str> = bank.iter().map(|own| own.key.as_str()).collect();
    let words: BTreeSet<String> = bank.iter().map(|own| own.words.to_lowercase()).collect();
    assert_eq!((keys.len(), words.len()), (bank.len(), bank.len()));
    for own in bank {
        assert!(
            own.words.ends_with('?') && own.words.matches('?').count() == 1,
            "{}",
            own.key
        );
        assert!(own.words.chars().count() <= 160, "{}", own.key);
        assert!(
            !own.stages.is_empty() && !own.words.contains('!'),
            "{}",
            own.key
        );
        if let Some(key) = &own.need {
            assert_eq!(need(key).expect("a need").domain, own.domain, "{}", own.key);
        }
    }
}

#[test]
fn research_at_any_stage_has_six_questions_or_more() {
    let bank = bank().expect("the bank");
    for stage in Stage::ALL {
        let own = bank.iter().filter(|own| own.domain == Domain::Academic);
        assert!(
            own.filter(|own| own.stages.contains(stage)).count() >= 6,
            "{stage:?}"
        );
    }
}

#[test]
fn nothing_is_offered_to_the_same_person_within_a_year_unless_it_may_be_repeated() {
    let disclosure = Disclosure::default();
    let (osei, beckett) = (PersonId(1), PersonId(2));
    let asking = |person, on| Asking {
        person,
        on: day(on),
        standing: Standing::default(),
        disclosure: &disclosure,
    };
    let mut questions = all();
    let first = open(&questions, &asking(osei, "2026-11-26"))[&Domain::Academic][0].clone();
    questions.asked.push(Asked {
        question: first.key.clone(),
        person: osei,
        day: day("2026-03-12"),
        useful: Some(5),
    });
    let offered = |questions: &Questions, person, on| {
        let open = open(questions, &asking(person, on));
        open[&Domain::Academic]
            .iter()
            .any(|own| own.key == first.key)
    };
    assert!(!offered(&questions, osei, "2026-11-26"));
    assert!(!offered(&questions, osei, "2027-03-11"));
    assert!(offered(&questions, osei, "2027-03-12"));
    assert!(offered(&questions, beckett, "2026-11-26"));
    for own in &mut questions.all {
        own.repeatable = true;
    }
    assert!(offered(&questions, osei, "2026-11-26"));
}

#[test]
fn the_more_useful_comes_first_then_the_one_never_asked_then_the_one_asked_longest_ago() {
    let disclosure = Disclosure::default();
    let question = |key: &str| Question {
        key: key.to_owned(),
        words: format!("{key}?"),
        domain: Domain::Personal,
        stages: Stage::ALL.to_vec(),
        world: World::Both,
        kind: QuestionKind::Explore,
        need: None,
        repeatable: true,
        guard: Guard::open(),
    };
    let asked = |key: &str, on: &str, useful| Asked {
        question: key.to_owned(),
        person: PersonId(9),
        day: day(on),
        useful,
    };
    let questions = Questions {
        all: ["dull", "long-ago", "lately", "never", "useful"]
            .map(question)
            .to_vec(),
        hidden: BTreeSet::new(),
        asked: vec![
            asked("useful", "2026-11-01", Some(5)),
            asked("dull", "2020-01-01", Some(1)),
            asked("lately", "2026-10-01", None),
            asked("long-ago", "2024-10-01", Some(3)),
        ],
    };
    let asking = Asking {
        person: PersonId(1),
        on: day("2026-11-26"),
        standing: Standing::default(),
        disclosure: &disclosure,
    };
    let open = open(&questions, &asking);
    let keys: Vec<&str> = open[&Domain::Personal]
        .iter()
        .map(|own| own.key.as_str())
        .collect();
    assert_eq!(keys, ["useful", "never", "long-ago", "lately", "dull"]);
}

#[test]
fn what_is_hidden_or_secret_or_of_another_stage_is_not_offered() {
    let mut disclosure = Disclosure::default();
    let mut questions = all();
    let asking = |disclosure: &Disclosure, questions: &Questions| {
        let asking = Asking {
            person: PersonId(1),
            on: day("2026-11-26"),
            standing: Standing {
                stage: Some(Stage::Senior),
                world: Some(World::Academic),
                ..Standing::default()
            },
            disclosure,
        };
        let open = open(questions, &asking);
        let all = open.into_values().flatten().map(|own| own.key.clone());
        all.collect::<Vec<_>>()
    };
    let before = asking(&disclosure, &questions);
    let suits =
        |own: &&Question| own.stages.contains(&Stage::Senior) && own.world != World::Practice;
    assert_eq!(before.len(), questions.all.iter().filter(suits).count());
    questions.hidden.insert(before[0].clone());
    for own in questions.all.iter_mut().filter(|own| own.key == before[1]) {
        own.guard = Guard {
            released: true,
            ..Guard::of(&[Secret::Move])
        };
    }
    assert_eq!(asking(&disclosure, &questions).len(), before.len() - 2);
    disclosure.decide(PersonId(1), Secret::Move, true);
    assert_eq!(asking(&disclosure, &questions).len(), before.len() - 1);
}

#[test]
fn somebody_with_nothing_to_raise_begins_with_three_questions_of_different_domains() {
    let disclosure = Disclosure::default();
    let questions = all();
    for stage in Stage::ALL {
        let asking = Asking {
            person: PersonId(1),
            on: day("2026-11-26"),
            standing: Standing {
                stage: Some(*stage),
                ..Standing::default()
            },
            disclosure: &disclosure,
        };
        let open = open(&questions, &asking);
        let domains: BTreeSet<Domain> = starters(&open).iter().map(|own| own.domain).collect();
        assert_eq!(domains.len(), 3, "{stage:?}");
    }
}
