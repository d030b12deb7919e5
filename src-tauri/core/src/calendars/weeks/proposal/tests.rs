//! What weeks look like, and that no week is told apart by the others' order.

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{Proposal, WeekReason, proposals};
use crate::calendars::weeks::WeekSum;
use crate::day::Day;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("a day")
}

fn week(monday: Day, hours: u64) -> WeekSum {
    WeekSum {
        monday,
        minutes: hours * 60,
        events: 20,
        leave_days: 0,
        conference_days: 0,
        service_days: 0,
        saturday: 0,
        sunday: 0,
        night: 0,
    }
}

fn looked_at(weeks: &[WeekSum]) -> Vec<Proposal> {
    let last = weeks.last().expect("a week").monday.plus(6);
    proposals(weeks, weeks[0].monday, last)
        .into_iter()
        .map(|found| found.proposal)
        .collect()
}

fn from_october(count: u64) -> Vec<WeekSum> {
    (0..count)
        .map(|n| week(day("2026-10-05").plus(n * 7), 60))
        .collect()
}

#[test]
fn leave_thin_and_cut_weeks_are_told_from_ordinary_ones() {
    let mut weeks = from_october(5);
    weeks[1].minutes = 20 * 60;
    (weeks[2].minutes, weeks[2].leave_days) = (8 * 60, 5);
    weeks[3].leave_days = 2;
    let found = proposals(&weeks, weeks[0].monday, weeks[4].monday.plus(2));
    let kinds: Vec<Proposal> = found.iter().map(|found| found.proposal).collect();
    assert_eq!(
        kinds,
        [
            Proposal::Ordinary,
            Proposal::Thin,
            Proposal::Leave,
            Proposal::Ordinary,
            Proposal::Cut
        ]
    );
    assert_eq!(found[4].reasons, [WeekReason::EndsHere]);
    assert_eq!(
        found[1].reasons,
        [WeekReason::FewHours {
            minutes: 1200,
            usual: 3600
        }],
        "the median is that of the ordinary, full weeks"
    );
}

#[test]
fn a_week_whose_monday_is_free_is_whole() {
    let weeks = [week(day("2026-11-16"), 40)];
    let look = |first| proposals(&weeks, day(first), day("2026-11-20"))[0].proposal;
    assert_eq!(look("2026-11-17"), Proposal::Ordinary);
    assert_eq!(look("2026-11-18"), Proposal::Cut);
}

#[test]
fn a_conference_is_told_from_leave() {
    let mut weeks = from_october(4);
    (weeks[0].conference_days, weeks[0].leave_days) = (3, 0);
    (weeks[1].conference_days, weeks[1].leave_days) = (2, 3);
    (weeks[2].conference_days, weeks[2].leave_days) = (1, 0);
    assert_eq!(
        looked_at(&weeks),
        [
            Proposal::Conference,
            Proposal::Leave,
            Proposal::Ordinary,
            Proposal::Ordinary
        ]
    );
}

#[test]
fn call_is_told_by_words_or_by_hours_far_above_the_persons_own() {
    let mut weeks = from_october(8);
    weeks[1].service_days = 7;
    (weeks[3].saturday, weeks[3].sunday) = (8 * 60, 8 * 60);
    weeks[5].night = 16 * 60;
    weeks[6].night = 8 * 60;
    let found = proposals(&weeks, weeks[0].monday, weeks[7].monday.plus(6));
    let inpatient: Vec<usize> = (0..8)
        .filter(|n| found[*n].proposal == Proposal::Inpatient)
        .collect();
    assert_eq!(inpatient, [1, 3, 5], "one night alone is not a call week");
    assert_eq!(
        found[3].reasons,
        [WeekReason::Weekend {
            minutes: 960,
            usual: 0
        }]
    );
}

#[test]
fn whoever_works_every_weekend_has_ordinary_weeks() {
    let mut weeks = from_october(8);
    for week in &mut weeks {
        (week.saturday, week.sunday) = (6 * 60, 6 * 60);
    }
    assert!(
        looked_at(&weeks)
            .iter()
            .all(|one| *one == Proposal::Ordinary)
    );
}

fn any_week() -> impl Strategy<Value = WeekSum> {
    let days = (0_u32..=5, 0_u32..=5, 0_u32..=7);
    (0_u64..80, days, 0_u64..800, 0_u64..800, 0_u64..1500).prop_map(
        |(hours, (leave_days, conference_days, service_days), saturday, sunday, night)| WeekSum {
            leave_days,
            conference_days,
            service_days,
            saturday,
            sunday,
            night,
            ..week(day("2026-10-05"), hours)
        },
    )
}

proptest! {
    #[test]
    fn every_week_but_an_ordinary_one_has_its_reason(mut weeks in proptest::collection::vec(any_week(), 1..20)) {
        for (n, week) in (0..).zip(&mut weeks) {
            week.monday = day("2026-01-05").plus(n * 7);
        }
        let last = weeks[weeks.len() - 1].monday.plus(2);
        let found = proposals(&weeks, weeks[0].monday, last);
        prop_assert_eq!(found.len(), weeks.len());
        for one in &found {
            prop_assert_eq!(one.reasons.is_empty(), one.proposal == Proposal::Ordinary);
        }
        // What is proposed for a whole week does not hang on where among the others it stands.
        let mut turned = weeks.clone();
        turned[..weeks.len() - 1].reverse();
        let mut mondays: Vec<Day> = weeks.iter().map(|week| week.monday).collect();
        mondays.sort();
        for (monday, week) in mondays.iter().zip(&mut turned) {
            week.monday = *monday;
        }
        let again = proposals(&turned, weeks[0].monday, last);
        let mut back = again[..weeks.len() - 1].to_vec();
        back.reverse();
        prop_assert!(back == found[..weeks.len() - 1]);
    }
}
