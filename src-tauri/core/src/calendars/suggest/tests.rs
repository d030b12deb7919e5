//! What is suggested, why, and when nothing is.

use std::collections::BTreeMap;

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{SuggestionReason, Suggestions};
use crate::calendars::category::CategoryId;
use crate::calendars::event::{Event, EventId, Sorted};
use crate::calendars::policy::Marks;
use crate::calendars::rule::{CalendarId, GroupId, RuleId};
use crate::day::Day;

fn event(group: i64, day: u64, hour: u32, sorted: Sorted) -> Event {
    Event {
        id: EventId(1),
        calendar: CalendarId(1),
        group: GroupId(group),
        day: Day::read("day", "2026-11-02").expect("a day").plus(day),
        from: hour * 60,
        to: hour * 60 + 60,
        marks: Marks::default(),
        share: 1000,
        recurring: false,
        made_on: None,
        sorted,
        decided: false,
        ruled: None,
        rule: None,
    }
}

fn titles(all: &[(i64, &str)]) -> BTreeMap<GroupId, String> {
    all.iter()
        .map(|(group, title)| (GroupId(*group), (*title).to_owned()))
        .collect()
}

const TEACHING: CategoryId = CategoryId(3);
const LEADERSHIP: CategoryId = CategoryId(6);

fn of(all: &[Event], names: &[(i64, &str)], asked: i64) -> Option<super::TitleSuggestion> {
    let events: Vec<&Event> = all.iter().collect();
    let titles = titles(names);
    let own: Vec<&Event> = all
        .iter()
        .filter(|event| event.group == GroupId(asked))
        .collect();
    let title = titles.get(&GroupId(asked)).map(String::as_str);
    Suggestions::learn(&events, &titles).of(title, &own)
}

#[test]
fn titles_the_person_sorted_speak_first() {
    let all = [
        event(1, 0, 15, Sorted::Title(LEADERSHIP)),
        event(2, 1, 15, Sorted::Title(LEADERSHIP)),
        event(9, 2, 9, Sorted::Open),
    ];
    let names = [(1, "Leads retreat"), (2, "Leads, budget"), (9, "Leads")];
    let found = of(&all, &names, 9).expect("a suggestion");
    assert_eq!(found.category, LEADERSHIP);
    assert_eq!(found.reason, SuggestionReason::Like { count: 2 });
}

#[test]
fn what_only_rules_sorted_is_not_the_persons_own_sorting() {
    let all = [
        event(1, 0, 15, Sorted::Rule(LEADERSHIP, Some(RuleId(1)))),
        event(9, 2, 9, Sorted::Open),
    ];
    assert_eq!(of(&all, &[(1, "Leads retreat"), (9, "Leads")], 9), None);
}

#[test]
fn hours_speak_for_what_fills_them_most() {
    let all = [
        event(1, 4, 12, Sorted::Rule(TEACHING, Some(RuleId(1)))),
        event(1, 11, 12, Sorted::Rule(TEACHING, Some(RuleId(1)))),
        event(2, 4, 12, Sorted::Title(LEADERSHIP)),
        event(9, 4, 12, Sorted::Open),
        event(9, 11, 12, Sorted::Open),
    ];
    let found = of(&all, &[], 9).expect("a suggestion");
    assert_eq!(found.category, TEACHING);
    let reason = SuggestionReason::Hours {
        group: GroupId(1),
        share: 666,
    };
    assert_eq!(found.reason, reason);
    assert_eq!(
        of(&all[..4], &[], 9),
        None,
        "one entry alone has no hours yet"
    );
}

#[test]
fn a_rule_that_sorts_some_of_it_speaks_for_the_rest() {
    let all = [
        event(9, 0, 18, Sorted::Rule(TEACHING, Some(RuleId(4)))),
        event(9, 1, 9, Sorted::Open),
        event(9, 2, 9, Sorted::Open),
    ];
    let reason = SuggestionReason::Rule {
        rule: RuleId(4),
        events: 1,
    };
    assert_eq!(of(&all, &[], 9).map(|found| found.reason), Some(reason));
}

fn any_event() -> impl Strategy<Value = Event> {
    let sorted = proptest::prop_oneof![
        proptest::strategy::Just(Sorted::Open),
        (1_i64..4).prop_map(|category| Sorted::Title(CategoryId(category))),
        (1_i64..4).prop_map(|category| Sorted::Rule(CategoryId(category), Some(RuleId(category)))),
    ];
    (1_i64..6, 0_u64..14, 8_u32..12, sorted)
        .prop_map(|(group, day, hour, sorted)| event(group, day, hour, sorted))
}

proptest! {
    #[test]
    fn without_anything_sorted_nothing_is_suggested_and_ties_give_nothing(
        all in proptest::collection::vec(any_event(), 0..30)
    ) {
        let open: Vec<Event> = all.iter().map(|event| Event { sorted: Sorted::Open, ..*event }).collect();
        let names = [(1, "ward"), (2, "leads"), (3, "ward leads"), (4, "grant"), (5, "budget")];
        for group in 1..6 {
            prop_assert_eq!(of(&open, &names, group), None);
            // What is suggested was sorted there by someone.
            if let Some(found) = of(&all, &names, group) {
                prop_assert!(all.iter().any(|event| event.sorted.category() == Some(found.category)));
            }
        }
        // Each hour filled twice, once for each of two categories, speaks for neither.
        let twice: Vec<Event> = open.iter().flat_map(|one| [
            Event { group: GroupId(11), sorted: Sorted::Title(CategoryId(1)), ..*one },
            Event { group: GroupId(12), sorted: Sorted::Title(CategoryId(2)), ..*one },
        ]).chain(open.iter().copied()).collect();
        for group in 1..6 {
            prop_assert_eq!(of(&twice, &[], group), None);
        }
    }
}
