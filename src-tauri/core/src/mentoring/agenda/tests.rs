//! Laws of choosing on 20,000 drawn cases, and golden agendas.

use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use proptest::sample::{Index, select};
use proptest::{prop_assert, prop_assert_eq, prop_assume};

use crate::mentoring::agenda::candidate::{AgendaSource, Kind};
use crate::mentoring::agenda::choose::{
    Chosen, NotIn, Weighed, choose, given_up, most_items, most_questions,
};
use crate::mentoring::domain::Domain;
use crate::mentoring::goal::GoalId;
use crate::mentoring::item::ItemId;
use crate::mentoring::promise::PromiseId;

fn weighed(at: usize, kind: Kind, score: u32) -> Weighed {
    let id = at as i64;
    Weighed {
        source: match kind {
            Kind::Blocked => AgendaSource::Promise(PromiseId(id)),
            Kind::Goal => AgendaSource::Goal(GoalId(id)),
            Kind::Health => AgendaSource::Health,
            Kind::Question => AgendaSource::Question(format!("q-{at}")),
            Kind::Ask | Kind::Decision | Kind::Parked => AgendaSource::Item(ItemId(id)),
        },
        kind,
        domain: None,
        pinned: false,
        score,
        urgency: 0,
        carried: 0,
    }
}

fn drawn() -> impl Strategy<Value = Vec<Weighed>> {
    let kinds: Vec<Kind> = Kind::ALL
        .iter()
        .copied()
        .filter(|own| *own != Kind::Health)
        .collect();
    let domains = prop_oneof![Just(None), select(Domain::ALL).prop_map(Some)];
    let one = (
        select(kinds),
        0..=1000_u32,
        prop_oneof![0..1000_u32, Just(1000)],
        0..5_u32,
        any::<bool>(),
        domains,
        0..12_u8,
    );
    let health = proptest::option::of((0..=1000_u32, 0..=1000_u32));
    (vec(one, 0..14), health).prop_map(|(all, health)| {
        let mut all: Vec<Weighed> = all
            .into_iter()
            .enumerate()
            .map(
                |(at, (kind, score, urgency, carried, _, domain, pin))| Weighed {
                    urgency,
                    carried,
                    domain,
                    pinned: pin == 0,
                    ..weighed(at, kind, score)
                },
            )
            .collect();
        all.extend(health.map(|(score, urgency)| Weighed {
            urgency,
            ..weighed(0, Kind::Health, score)
        }));
        all
    })
}

fn of<'a>(all: &'a [Weighed], source: &AgendaSource) -> &'a Weighed {
    all.iter()
        .find(|own| own.source == *source)
        .expect("one of them")
}

fn holds(
    all: &[Weighed],
    minutes: u16,
    chosen: &Chosen,
) -> Result<(), proptest::test_runner::TestCaseError> {
    prop_assert_eq!(chosen.sum(), minutes, "minutes add up");
    prop_assert!(chosen.close >= chosen.boxes.close);
    prop_assert!(chosen.taken.len() <= most_items(minutes));
    prop_assert_eq!(
        chosen.taken.len() + chosen.not_in.len(),
        all.len(),
        "nothing is lost"
    );
    let kinds: Vec<&Weighed> = chosen
        .taken
        .iter()
        .map(|own| of(all, &own.source))
        .collect();
    for (taken, own) in chosen.taken.iter().zip(&kinds) {
        prop_assert!(
            taken.minutes >= own.kind.least(),
            "{:?} under its least",
            own.kind
        );
        prop_assert!(
            taken.minutes <= own.kind.most(),
            "{:?} over its most",
            own.kind
        );
    }
    let asked = kinds
        .iter()
        .filter(|own| own.kind == Kind::Question)
        .count();
    prop_assert!(asked <= most_questions(minutes));
    for domain in Domain::ALL {
        let same = kinds
            .iter()
            .filter(|own| own.domain == Some(*domain))
            .count();
        prop_assert!(same <= 2);
    }
    if kinds.len() >= 3 {
        prop_assert!(kinds[0].kind != Kind::Health && kinds[kinds.len() - 1].kind != Kind::Health);
    }
    for (source, why) in &chosen.not_in {
        let own = of(all, source);
        match why {
            NotIn::Room { needs, left } => prop_assert!(*needs == own.kind.least() && needs > left),
            NotIn::Full { most } => prop_assert_eq!(usize::from(*most), chosen.taken.len()),
            NotIn::Domain => prop_assert!(own.domain.is_some()),
            NotIn::Questions { .. } => prop_assert_eq!(own.kind, Kind::Question),
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn minutes_add_up_nothing_is_under_its_least_order_does_not_matter_and_raising_never_drops(
        all in drawn(),
        minutes in 10..=180_u16,
        promises in 0..20_usize,
        wins in 0..6_usize,
        turn in any::<Index>(),
        raised in any::<Index>(),
        by in 1..=1000_u32,
    ) {
        let chosen = choose(minutes, promises, wins, &all);
        holds(&all, minutes, &chosen)?;
        if !all.is_empty() {
            let mut turned = all.clone();
            turned.rotate_left(turn.index(all.len()));
            turned.reverse();
            prop_assert_eq!(&choose(minutes, promises, wins, &turned), &chosen, "the order of input matters");
        }
        if !chosen.taken.is_empty() {
            let source = chosen.taken[raised.index(chosen.taken.len())].source.clone();
            let mut higher = all.clone();
            for own in higher.iter_mut().filter(|own| own.source == source) {
                own.score = (own.score + by).min(1000);
            }
            let again = choose(minutes, promises, wins, &higher);
            prop_assert!(again.taken.iter().any(|own| own.source == source), "raised, it fell out");
        }
    }

    #[test]
    fn a_pinned_thing_that_fits_alone_is_in(all in drawn(), minutes in 20..=180_u16, at in any::<Index>()) {
        prop_assume!(!all.is_empty());
        let mut all = all;
        let at = at.index(all.len());
        for own in &mut all {
            own.pinned = false;
        }
        all[at].pinned = true;
        let source = all[at].source.clone();
        let chosen = choose(minutes, 0, 0, &all);
        prop_assert!(chosen.taken.iter().any(|own| own.source == source));
    }
}

/// Kinds and minutes in the order of the page.
fn said(all: &[Weighed], chosen: &Chosen) -> Vec<(Kind, u16)> {
    let taken = chosen.taken.iter();
    taken
        .map(|own| (of(all, &own.source).kind, own.minutes))
        .collect()
}

/// The published example: seven candidates, four open promises, two wins.
fn seven() -> Vec<Weighed> {
    [
        (Kind::Ask, 900),
        (Kind::Decision, 800),
        (Kind::Blocked, 700),
        (Kind::Goal, 500),
        (Kind::Question, 400),
        (Kind::Parked, 300),
        (Kind::Health, 250),
    ]
    .into_iter()
    .enumerate()
    .map(|(at, (kind, score))| weighed(at, kind, score))
    .collect()
}

#[test]
fn the_golden_example_gives_these_minutes() {
    use Kind::{Ask, Blocked, Decision, Goal, Question};
    let all = seven();
    let of = |minutes| said(&all, &choose(minutes, 4, 2, &all));
    assert_eq!(of(20), [(Ask, 4), (Decision, 8)]);
    assert_eq!(of(30), [(Ask, 5), (Decision, 9), (Blocked, 5)]);
    assert_eq!(of(45), [(Ask, 7), (Decision, 10), (Blocked, 7), (Goal, 7)]);
    assert_eq!(
        of(60),
        [
            (Ask, 8),
            (Decision, 12),
            (Blocked, 8),
            (Goal, 8),
            (Question, 7)
        ]
    );
}

#[test]
fn the_half_hour_with_dr_osei_is_three_one_two_six_nine_five_four() {
    // An introduction that is late, a decision, a piece of advice; two open promises, two wins.
    let late = Weighed {
        urgency: 1000,
        ..weighed(1, Kind::Blocked, 620)
    };
    let decision = weighed(2, Kind::Decision, 700);
    let letters = weighed(3, Kind::Ask, 600);
    let paper = weighed(4, Kind::Goal, 400);
    let talk = Weighed {
        carried: 1,
        ..weighed(5, Kind::Parked, 350)
    };
    let all = [paper, letters, talk, decision, late];
    let chosen = choose(30, 2, 2, &all);
    assert_eq!(
        said(&all, &chosen),
        [(Kind::Blocked, 6), (Kind::Decision, 9), (Kind::Ask, 5)]
    );
    let boxes = chosen.boxes;
    assert_eq!(
        [boxes.open, boxes.promises, boxes.wins, chosen.close],
        [3, 1, 2, 4]
    );
    let full = NotIn::Full { most: 3 };
    let not_in: Vec<NotIn> = chosen.not_in.iter().map(|(_, why)| *why).collect();
    assert_eq!(not_in, [full, full]);
}

#[test]
fn a_full_hour_with_one_domain_takes_two_of_it_and_says_why_not_the_third() {
    let business = |at, kind, score| Weighed {
        domain: Some(Domain::Business),
        ..weighed(at, kind, score)
    };
    let all = [
        business(1, Kind::Decision, 800),
        business(2, Kind::Ask, 700),
        business(3, Kind::Ask, 690),
        weighed(4, Kind::Question, 300),
        weighed(0, Kind::Health, 900),
    ];
    let chosen = choose(60, 0, 0, &all);
    // The one on working together is heaviest and yet not first.
    assert_eq!(
        said(&all, &chosen),
        [
            (Kind::Decision, 16),
            (Kind::Health, 12),
            (Kind::Ask, 8),
            (Kind::Question, 10)
        ]
    );
    assert_eq!(
        chosen.not_in,
        [(AgendaSource::Item(ItemId(3)), NotIn::Domain)]
    );
    // All four have as much as they can use; the rest is for the close.
    assert_eq!((chosen.close, chosen.sum()), (9, 60));
}

#[test]
fn ten_minutes_hold_one_ask_and_an_empty_hour_is_open_and_close() {
    let all = [weighed(1, Kind::Decision, 900), weighed(2, Kind::Ask, 100)];
    let chosen = choose(10, 3, 1, &all);
    assert_eq!(said(&all, &chosen), [(Kind::Ask, 4)]);
    assert_eq!(
        chosen.not_in,
        [(
            AgendaSource::Item(ItemId(1)),
            NotIn::Room { needs: 8, left: 4 }
        )]
    );
    let empty = choose(60, 0, 0, &[]);
    assert_eq!((empty.boxes.open, empty.close, empty.sum()), (5, 55, 60));
}

#[test]
fn spare_minutes_are_given_up_before_a_line_is() {
    let lines = [(12, 5), (10, 8), (5, 5)];
    assert_eq!(given_up(8, 0, &lines), Some(vec![5, 9, 5]));
    assert_eq!(given_up(8, 6, &lines), Some(vec![10, 10, 5]));
    assert_eq!(given_up(8, 8, &lines), Some(vec![12, 10, 5]));
    assert_eq!(given_up(9, 0, &lines), Some(vec![5, 8, 5]));
    assert_eq!(given_up(10, 0, &lines), None, "a line must go");
}
