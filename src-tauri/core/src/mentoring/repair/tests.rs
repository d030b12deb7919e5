//! The ladder: each step only in its turn, and an end only where the person takes it.

use super::RepairStep::{Add, Better, Narrow, Realign, Recheck, WindDown};
use super::{RepairStep, check, next};
use crate::day::Day;
use crate::mentoring::health::verdict::Verdict;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

#[test]
fn the_ladder_is_climbed_step_by_step() {
    let (start, today) = (day("2026-09-23"), day("2026-11-22"));
    let at = |last: Option<RepairStep>, since, verdict| {
        next(last.map(|step| (step, start)), since, verdict, today).0
    };
    assert_eq!(at(None, 0, Verdict::Green), []);
    assert_eq!(
        at(None, 0, Verdict::Early),
        [],
        "what is not known calls for nothing"
    );
    assert_eq!(at(None, 0, Verdict::Amber), [Realign]);
    assert_eq!(
        at(Some(Realign), 0, Verdict::Red),
        [Recheck],
        "sixty days have passed"
    );
    assert_eq!(at(Some(Recheck), 0, Verdict::Red), [Narrow, Add, WindDown]);
    assert_eq!(at(Some(Recheck), 0, Verdict::Green), [Better]);
    assert_eq!(at(Some(Better), 0, Verdict::Green), []);
    assert_eq!(at(Some(Better), 0, Verdict::Amber), [Realign]);
    assert_eq!(at(Some(Narrow), 0, Verdict::Red), [Recheck]);
    assert_eq!(at(Some(WindDown), 0, Verdict::Red), []);
}

#[test]
fn looking_again_waits_for_sixty_days_or_two_meetings() {
    let today = day("2026-11-22");
    let since = |ago, meetings| {
        next(
            Some((Realign, today.minus(ago))),
            meetings,
            Verdict::Red,
            today,
        )
    };
    assert_eq!(since(59, 1), (Vec::new(), Some(today.plus(1))));
    assert_eq!(since(60, 0), (vec![Recheck], None));
    assert_eq!(since(5, 2), (vec![Recheck], None));
}

#[test]
fn a_step_out_of_turn_is_refused_and_an_end_is_never_the_first_step() {
    assert!(check(WindDown, &[Realign]).is_err() && check(Realign, &[Realign]).is_ok());
    for verdict in Verdict::ALL {
        let (offered, _) = next(None, 9, *verdict, day("2026-11-22"));
        assert!(!offered.contains(&WindDown));
    }
}
