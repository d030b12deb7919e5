//! What follows from entries: the three readings of tentative ones, and weeks by kind.

use std::collections::BTreeMap;

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::Picture;
use crate::calendars::category::{Category, CategoryId, Colour};
use crate::calendars::event::{Event, EventId, Sorted};
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::{Cells, by_week};
use crate::calendars::policy::{Marks, Policy};
use crate::calendars::rule::{CalendarId, GroupId};
use crate::calendars::weeks::WeekKind;
use crate::calendars::weeks::proposal::Proposal;
use crate::day::Day;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("a day")
}

fn event(day: Day, from: u32, to: u32, marks: Marks) -> Event {
    Event {
        id: EventId(1),
        calendar: CalendarId(1),
        group: GroupId(1),
        day,
        from,
        to,
        marks,
        share: 1000,
        recurring: false,
        made_on: None,
        sorted: Sorted::Title(CategoryId(1)),
        decided: true,
        ruled: None,
        rule: None,
    }
}

fn categories() -> Vec<Category> {
    vec![Category {
        id: CategoryId(1),
        name: "Clinical".to_owned(),
        letter: "C".to_owned(),
        colour: Colour::Clinical,
        is_work: true,
        position: 0,
    }]
}

fn drawn(events: &[Event], policy: &Policy) -> Picture {
    Picture::of(
        events,
        &BTreeMap::new(),
        &categories(),
        policy,
        day("2026-11-22"),
    )
}

/// Forty hours from Monday to Friday of each of these weeks.
fn working(weeks: u64) -> Vec<Event> {
    let first = day("2026-09-07");
    (0..weeks * 5)
        .map(|n| event(first.plus(n / 5 * 7 + n % 5), 480, 960, Marks::default()))
        .collect()
}

#[test]
fn a_free_band_of_service_and_an_away_conference_tell_weeks_apart() {
    let mut events = working(6);
    let monday = |week: u64| day("2026-09-07").plus(week * 7);
    let service = Marks {
        all_day: true,
        free: true,
        service: true,
        ..Marks::default()
    };
    events.push(event(monday(1), 0, 7 * 1440, service));
    let conference = Marks {
        all_day: true,
        away: true,
        conference: true,
        ..Marks::default()
    };
    events.push(event(monday(2).plus(2), 0, 3 * 1440, conference));
    let away = Marks {
        all_day: true,
        away: true,
        ..Marks::default()
    };
    events.push(event(monday(3), 0, 5 * 1440, away));
    let picture = drawn(&events, &Policy::default());
    let proposals: Vec<Proposal> = picture
        .weeks
        .iter()
        .map(|week| week.proposed.proposal)
        .collect();
    assert_eq!(
        proposals,
        [
            Proposal::Ordinary,
            Proposal::Inpatient,
            Proposal::Conference,
            Proposal::Leave,
            Proposal::Ordinary,
            Proposal::Ordinary
        ]
    );
    assert_eq!(
        picture.tally.weeks, 3,
        "only ordinary weeks are the week one has"
    );
    assert_eq!(picture.tally_of(WeekType::Inpatient).weeks, 1);
    assert_eq!(picture.observed().len(), 6, "each kind is looked at");
}

#[test]
fn what_the_person_says_holds() {
    let events = working(3);
    let choices = BTreeMap::from([
        (day("2026-09-07"), WeekKind::Aside),
        (day("2026-09-14"), WeekKind::Leave),
    ]);
    let picture = Picture::of(
        &events,
        &choices,
        &categories(),
        &Policy::default(),
        day("2026-11-22"),
    );
    assert_eq!(picture.counted().len(), 1);
    assert_eq!(
        picture.observed().len(),
        2,
        "a week that is set aside is looked at nowhere"
    );
}

fn any_event() -> impl Strategy<Value = Event> {
    (0_u64..21, 0_u32..1440, 1_u32..700, 0_u8..=255, 1_u32..=1000).prop_map(
        |(offset, from, length, bits, share)| Event {
            share,
            ..event(
                day("2026-09-07").plus(offset),
                from,
                from + length,
                Marks::of(bits),
            )
        },
    )
}

proptest! {
    /// The three readings of each week are what drawing the whole calendar anew would give.
    #[test]
    fn tentative_entries_are_read_three_ways(
        events in proptest::collection::vec(any_event(), 1..40), tentative in 0_u32..=1000
    ) {
        let policy = Policy { tentative, ..Policy::default() };
        let anew = |tentative: u32| -> BTreeMap<Day, Cells> {
            let policy = policy.with_tentative(tentative);
            let stretches: Vec<_> = events.iter().flat_map(|event| event.stretches(&policy)).collect();
            by_week(&stretches)
        };
        let (out, own, full) = (anew(0), anew(tentative), anew(1000));
        for (monday, _, cells) in drawn(&events, &policy).observed() {
            for (found, wanted) in cells.iter().zip([&out, &own, &full]) {
                prop_assert_eq!(found, &wanted.get(&monday).cloned().unwrap_or_default());
            }
            let sum = |cells: &Cells| cells.values().sum::<u64>();
            prop_assert!(sum(&cells[0]) <= sum(&cells[1]) && sum(&cells[1]) <= sum(&cells[2]));
        }
    }
}
