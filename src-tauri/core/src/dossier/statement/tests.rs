//! Statements: what is typed comes back, what is counted is right, and remarks say what the entries give.

use proptest::prelude::{
    Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};

use super::apply::apply;
use super::diff::{WordChange, compare};
use super::lint::{Linted, RemarkKind, lint};
use super::measure::{count_characters, count_words, lengths};
use super::{
    BlockKind, Metrics, Paragraph, Run, Statement, StatementKind, StatementRules, Voice, markup,
};
use crate::day::Day;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::{Came, CameBy, Entry, EntryDraft, EntryId, Reach, when};
use crate::dossier::evidence::Strength;
use crate::dossier::identity::DossierIdentity;
use crate::dossier::missing::{Fact, Facts};

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn body(texts: &[&str]) -> Vec<Paragraph> {
    let texts: Vec<String> = texts.iter().map(|own| (*own).to_owned()).collect();
    markup::read(&texts).expect("sound")
}

fn statement(texts: &[&str]) -> Statement {
    Statement {
        kind: StatementKind::Teaching,
        title: "Teaching".to_owned(),
        rules: StatementRules::usual(StatementKind::Teaching),
        body: body(texts),
        left: Vec::new(),
        changed_on: day("2026-11-22"),
        removed_on: None,
    }
}

/// Five invited talks of seven, one of them national; one set of evaluations; evidence for all but the last talk.
fn entries() -> Vec<(Entry, Option<Strength>)> {
    let whole = |draft: EntryDraft| Entry {
        spans: when::read(&draft.when).expect("sound"),
        draft: draft.read().expect("sound"),
        came: Came {
            by: CameBy::Typed,
            from: None,
            on: day("2026-11-22"),
        },
        verified_on: None,
        removed_on: None,
    };
    let mut all: Vec<_> = (0..7)
        .map(|at| {
            let own = whole(EntryDraft {
                when: format!("{}", 2018 + at),
                invited: Some(at < 5),
                reach: Some(if at == 4 {
                    Reach::National
                } else {
                    Reach::Local
                }),
                ..EntryDraft::titled(EntryType::Presentation, "A talk")
            });
            (own, (at < 6).then_some(Strength::Others))
        })
        .collect();
    let own = [
        ("mean", FieldValue::Text("4.8".into())),
        ("asked", FieldValue::Whole(118)),
        ("answered", FieldValue::Whole(96)),
        ("comparator", FieldValue::Text("4.5".into())),
        ("comparatorName", FieldValue::Text("the department".into())),
    ];
    let own = own
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect();
    let set = EntryDraft {
        when: "2025".to_owned(),
        own,
        ..EntryDraft::titled(EntryType::Evaluations, "Evaluations")
    };
    all.push((whole(set), Some(Strength::Others)));
    all
}

fn linted(own: &Statement) -> Linted {
    let entries = entries();
    let identity = DossierIdentity {
        family: Some("Halloran".to_owned()),
        promoted_on: Some(day("2020-07-01")),
        ..DossierIdentity::default()
    };
    let facts = entries.iter().zip(1..).map(|((entry, strength), id)| Fact {
        id: EntryId(id),
        entry,
        strength: *strength,
    });
    let facts = Facts {
        entries: facts.collect(),
        identity: &identity,
        today: day("2026-11-22"),
    };
    lint(own, &facts)
}

fn kinds(texts: &[&str]) -> Vec<RemarkKind> {
    let linted = linted(&statement(texts));
    linted.remarks.iter().map(|own| own.kind).collect()
}

#[test]
fn what_is_typed_becomes_paragraphs_and_comes_back() {
    for (typed, back) in [
        (
            "I teach **aloud** and *slowly* [E12].",
            "I teach **aloud** and *slowly* [E12].",
        ),
        ("# What I do", "# What I do"),
        ("- one\n- two", "- one"),
        ("a ***b*** c", "a ***b*** c"),
        ("2 * 3 is six", "2 \\* 3 is six"),
        ("[E] [E0] [Ex] [e3]", "[E] [E0] [Ex] [E3]"),
        ("**not closed", "\\*\\*not closed"),
    ] {
        assert_eq!(markup::write(&body(&[typed])[0]), back, "{typed}");
    }
    let own = body(&["- one\n- two"]);
    assert!(own.len() == 2 && own.iter().all(|own| own.block == BlockKind::Item));
    assert!(markup::read(&["a\0b".to_owned()]).is_err());
}

#[test]
fn lengths_count_words_and_characters_without_evidence() {
    let own = body(&["One two, three [E1] – four.", "Five."]);
    assert_eq!(count_words(&own), 5);
    assert_eq!(count_characters(&body(&["ab [E1]", "c"])), 4);
    let rules = StatementRules {
        words: Some(4),
        characters: Some(1000),
        pages: Some(2),
        ..StatementRules::usual(StatementKind::Other)
    };
    let all = lengths(&own, &rules);
    let said: Vec<(&str, bool)> = all
        .iter()
        .map(|own| (own.saying.as_str(), own.over))
        .collect();
    assert_eq!(said[0], ("5 of 4 words", true));
    assert!(said[1].0.ends_with("of 1,000 characters") && !said[1].1);
    assert_eq!(said[2], ("about 0.1 of 2 pages", false));
}

#[test]
fn numbers_are_counted_again_from_the_entries() {
    let one = |text: &str| {
        let own = linted(&statement(&[text]));
        own.remarks
            .into_iter()
            .find(|own| own.kind == RemarkKind::Number)
    };
    let wrong = one("I have given 7 invited talks [E1].").expect("a remark");
    assert_eq!(
        wrong.fact,
        "The entries give 5, 2 of them since the last promotion."
    );
    assert!(
        wrong
            .detail
            .expect("more")
            .starts_with("7 is all of them; 2 are not")
    );
    assert_eq!(wrong.write.as_deref(), Some("5 invited talks"));
    assert_eq!(wrong.entries.len(), 5);
    for text in [
        "I have given five invited talks [E1].",
        "I have given 2 invited talks since [E1].",
        "I gave 7 talks in 2024 [E1].",
        "I teach 140 residents [E1].",
        "In 2019 talks began [E1].",
        "One talk is enough.",
    ] {
        assert_eq!(one(text), None, "{text}");
    }
    let none = one("I hold three grants [E1].").expect("a remark");
    assert_eq!(
        (none.fact.as_str(), none.write),
        ("The entries give none.", None)
    );
}

#[test]
fn claims_want_evidence_and_means_want_company() {
    assert_eq!(
        kinds(&["I am nationally known for teaching."]),
        [RemarkKind::Unlinked]
    );
    assert_eq!(kinds(&["I am nationally known for teaching [E5]."]), []);
    assert_eq!(
        kinds(&["I am nationally known for it. [E5]"]),
        [],
        "evidence behind the full stop"
    );
    assert_eq!(
        kinds(&["See [E7] and [E99]."]),
        [RemarkKind::Unproved, RemarkKind::Gone]
    );
    assert_eq!(
        kinds(&["Residents rate me 4.8 of 5 [E8]."]),
        [RemarkKind::Mean]
    );
    assert_eq!(
        kinds(&["They rate me 4.8 of 5; 96 of 118 answered [E8]."]),
        []
    );
    let own = linted(&statement(&["They rate me 4.8 of 5 [E8]."]));
    assert_eq!(
        own.remarks[0].write.as_deref(),
        Some("4.8 of 5 (96 of 118 answered; the department: 4.5)")
    );
    let own = linted(&statement(&[
        "I am nationally known. Five invited talks [E1]. I like it. See [E7].",
    ]));
    assert_eq!((own.claims, own.backed), (3, 1));
    let offered = own
        .remarks
        .iter()
        .find(|own| own.kind == RemarkKind::Unlinked)
        .expect("a remark");
    assert_eq!(
        (offered.entries.clone(), offered.link),
        (vec![EntryId(5)], true)
    );
}

#[test]
fn the_person_and_unwanted_figures_are_marked() {
    let with = |voice, metrics, text: &str| -> Vec<RemarkKind> {
        let mut own = statement(&[text]);
        own.rules.voice = voice;
        own.rules.metrics = metrics;
        linted(&own).remarks.iter().map(|own| own.kind).collect()
    };
    assert_eq!(
        with(Voice::First, Metrics::Free, "Dr Halloran teaches."),
        [RemarkKind::Person]
    );
    assert_eq!(
        with(Voice::Third, Metrics::Free, "Dr Halloran teaches."),
        []
    );
    assert_eq!(
        with(Voice::Third, Metrics::Free, "In 2020 I taught."),
        [RemarkKind::Person]
    );
    assert_eq!(with(Voice::Free, Metrics::Free, "I and Halloran."), []);
    assert_eq!(
        with(Voice::First, Metrics::Forbidden, "My h-index is 9."),
        [RemarkKind::Metric]
    );
    assert_eq!(with(Voice::First, Metrics::Free, "My h-index is 9."), []);
}

#[test]
fn a_remark_that_is_left_stays_left_and_one_that_is_followed_is_gone() {
    let mut own = statement(&["I have given **7 invited talks** [E1] and more."]);
    let found = linted(&own).remarks;
    own.left = vec![found[0].key.clone()];
    assert!(linted(&own).remarks[0].left);
    own.left.clear();
    own.body = apply(&own.body, &found[0]).expect("it offers something");
    assert_eq!(
        markup::write(&own.body[0]),
        "I have given **5 invited talks** [E1] and more."
    );
    assert_eq!(linted(&own).remarks, []);
    let mut own = statement(&["I am nationally known."]);
    let found = linted(&own).remarks;
    own.body = apply(&own.body, &found[0]).expect("it offers something");
    assert_eq!(markup::write(&own.body[0]), "I am nationally known [E5].");
}

fn runs() -> impl Strategy<Value = Run> {
    prop_oneof![
        ("[a-z*.]{1,6} ?", any::<bool>(), any::<bool>())
            .prop_map(|(text, bold, italic)| Run::Words { text, bold, italic }),
        (1..99_i64).prop_map(|id| Run::Chip(EntryId(id))),
        Just(Run::Words {
            text: "7 invited talks".into(),
            bold: false,
            italic: false
        }),
    ]
}

proptest! {
    /// Whatever is typed, what is shown of it reads again as the same.
    #[test]
    fn what_was_read_is_read_again(text in "[ a-zE0-9*\\[\\]#\\\\.-]{0,40}") {
        let once = markup::paragraph(&text);
        let again = markup::paragraph(&markup::write(&once));
        prop_assert_eq!(again.plain(), once.plain());
        prop_assert_eq!(again.chips(), once.chips());
    }

    /// The words that stay with those removed are the first version, with those added the second.
    #[test]
    fn a_comparison_loses_nothing(one in prop::collection::vec("[abc ]{0,8}", 0..4), two in prop::collection::vec("[abc ]{0,8}", 0..4)) {
        let (one, two) = (markup::read(&one).expect("sound"), markup::read(&two).expect("sound"));
        let all = compare(&one, &two);
        let with = |change: WordChange| -> String {
            let own = all.iter().filter(|own| own.change == WordChange::Same || own.change == change);
            own.map(|own| own.text.as_str()).collect()
        };
        let whole = |change| -> String {
            let own = compare(if change == WordChange::Removed { &one } else { &two }, if change == WordChange::Removed { &one } else { &two });
            own.iter().map(|own| own.text.as_str()).collect()
        };
        prop_assert_eq!(with(WordChange::Removed), whole(WordChange::Removed));
        prop_assert_eq!(with(WordChange::Added), whole(WordChange::Added));
    }

    /// The linter never falls over, and each remark lies inside its paragraph.
    #[test]
    fn remarks_lie_inside_their_paragraph(all in prop::collection::vec(runs(), 0..12)) {
        let mut own = statement(&[]);
        own.body = vec![Paragraph { block: BlockKind::Paragraph, runs: all }];
        let length: usize = own.body[0].runs.iter().map(|run| match run {
            Run::Words { text, .. } => text.chars().count(),
            Run::Chip(_) => 1,
        }).sum();
        let linted = linted(&own);
        prop_assert!(linted.backed <= linted.claims);
        for remark in &linted.remarks {
            prop_assert!(remark.from < remark.to && remark.to as usize <= length);
            let _ = apply(&own.body, remark);
        }
    }
}
