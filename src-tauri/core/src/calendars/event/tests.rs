//! What an entry comes to under each choice.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{Event, EventId, Sorted};
use crate::calendars::policy::{Marks, Policy};
use crate::calendars::rule::{CalendarId, GroupId};
use crate::day::Day;

fn event(bits: u8, from: u32, length: u32, share: u32) -> Event {
    Event {
        id: EventId(1),
        calendar: CalendarId(1),
        group: GroupId(1),
        day: Day::read("day", "2026-11-16").expect("a day"),
        from,
        to: from + length,
        marks: Marks::of(bits),
        share,
        recurring: false,
        made_on: None,
        sorted: Sorted::Open,
        decided: false,
        ruled: None,
        rule: None,
    }
}

#[test]
fn a_whole_day_counts_for_the_chosen_minutes_on_each_of_its_days() {
    let conference = event(32, 0, 3 * 1440, 1000);
    let policy = Policy {
        all_day_minutes: 480,
        ..Policy::default()
    };
    let stretches = conference.stretches(&policy);
    assert_eq!(stretches.len(), 3);
    assert!(
        stretches
            .iter()
            .all(|one| (one.from, one.to) == (480, 960) && one.weight == 1000)
    );
    assert_eq!(conference.minutes(&policy), 3 * 480);
    assert!(
        conference.stretches(&Policy::default()).is_empty(),
        "no hours unless chosen"
    );
    let long = Policy {
        all_day_minutes: 1440,
        ..policy
    };
    assert_eq!(
        conference.stretches(&long)[0].from,
        0,
        "a whole day fits into its day"
    );
}

proptest! {
    /// The grid and the plain sum never disagree about what one entry weighs.
    #[test]
    fn stretches_hold_the_minutes_of_the_entry(
        bits in 0_u8..=255, from in 0_u32..1440, length in 0_u32..4000, share in 0_u32..=1000,
        tentative in 0_u32..=1000, all_day_minutes in 0_u32..=1440, free in 0_u8..4
    ) {
        let policy = Policy { count_free: free & 1 == 1, count_declined: free & 2 == 2, tentative, all_day_minutes };
        let event = event(bits, from, length, share);
        let ticks: u64 = event.stretches(&policy).iter()
            .map(|one| u64::from(one.to - one.from) * u64::from(one.weight)).sum();
        prop_assert_eq!(ticks / 1000, event.minutes(&policy));
        prop_assert!(event.counts(&policy) || ticks == 0);
        // Without tentative entries there is never more, with them in full never less.
        let at = |tentative| event.minutes(&policy.with_tentative(tentative));
        prop_assert!(at(0) <= event.minutes(&policy) && event.minutes(&policy) <= at(1000));
    }
}
