//! The count of opened doors matches the ledger.

use proptest::prelude::{any, prop, prop_assert_eq, proptest};

use super::{DoorDraft, DoorId, DoorLedger, DoorResult, DoorStep};
use crate::day::Day;
use crate::mentoring::person::PersonId;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn draft() -> DoorDraft {
    DoorDraft {
        person: PersonId(1),
        what: "Workshop chair".to_owned(),
        noted_on: day("2026-03-01"),
        asked_on: None,
        forward_on: None,
        result: None,
        result_on: None,
        note: String::new(),
    }
}

#[test]
fn an_opportunity_comes_as_far_as_its_days_say() {
    assert_eq!(draft().step(), DoorStep::Seen);
    let asked = DoorDraft {
        asked_on: Some(day("2026-03-02")),
        ..draft()
    };
    assert_eq!(asked.step(), DoorStep::Asked);
    let unasked = DoorDraft {
        forward_on: Some(day("2026-03-02")),
        ..draft()
    };
    assert_eq!(unasked.step(), DoorStep::PutForward);
    let today = day("2026-11-22");
    let half = DoorDraft {
        result: Some(DoorResult::Came),
        ..draft()
    };
    assert!(half.read(today).is_err(), "a result has its day");
}

proptest! {
    #[test]
    fn doors_opened_in_a_year_are_those_whose_day_lies_in_it(
        all in prop::collection::vec((any::<bool>(), 0_u64..800), 0..30),
    ) {
        let today = day("2026-11-22");
        let entries: Vec<(DoorId, DoorDraft)> = (1..).map(DoorId).zip(all.iter().map(|(came, ago)| DoorDraft {
            result: Some(if *came { DoorResult::Came } else { DoorResult::NotCome }),
            result_on: Some(today.minus(*ago)),
            ..draft()
        })).collect();
        let counted = all.iter().filter(|(came, ago)| *came && *ago < 365).count();
        prop_assert_eq!(DoorLedger::of(&entries, today).opened as usize, counted);
    }
}
