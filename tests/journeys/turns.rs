//! Whatever a person does about calendars in whatever order, undone fully gives each earlier state again, redone fully
//! each later one; and the sums of every state agree with each other.

use proptest::prelude::{Strategy, any, prop_oneof, proptest};
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::papers::{Person, day, event, file, weekly};
use crate::support::call;

/// Three states of one calendar: as it was, with things moved and gone, and with other things.
fn calendar(state: u8) -> String {
    let mut events = vec![
        weekly("ward", "Ward rounds", 0, "MO,WE", "0800", "1200"),
        weekly("club", "Journal club #teaching", 3, "TH", "1700", "1800"),
        event(
            "one",
            "Strategy day",
            &day(3, 1),
            "1300",
            "1500",
            &["STATUS:TENTATIVE"],
        ),
        event(
            "free",
            "Lunch",
            &day(2, 2),
            "1200",
            "1300",
            &["TRANSP:TRANSPARENT"],
        ),
    ];
    match state % 3 {
        0 => {}
        1 => {
            events[1] = weekly("club", "Journal club", 4, "FR", "1500", "1600");
            events.remove(2);
        }
        _ => {
            events[2] = event(
                "one",
                "Strategy day",
                &day(5, 1),
                "0900",
                "1500",
                &["CATEGORIES:Red"],
            );
            events.push(event("new", "Night cover", &day(4, 4), "2200", "2300", &[]));
        }
    }
    file(&events)
}

#[derive(Debug, Clone)]
enum Turn {
    Import(u8, bool),
    Send(&'static str, Value),
    /// A command about one of the titles, entries, rules or calendars that are there.
    About(&'static str, usize, u8),
}

fn turn() -> impl Strategy<Value = Turn> {
    let policy = (any::<bool>(), any::<bool>(), 0_u32..=1000, 0_u32..=1440).prop_map(
        |(free, declined, tentative, minutes)| {
            let args = json!({
                "countFree": free, "countDeclined": declined, "tentative": tentative, "allDayMinutes": minutes,
            });
            Turn::Send("setPolicy", args)
        },
    );
    let kinds = [
        "tag",
        "contains",
        "word",
        "pattern",
        "category",
        "time",
        "allDay",
        "recurring",
    ];
    let rule = (proptest::sample::select(kinds.to_vec()), 1_i64..8, proptest::option::of(0_u32..9))
        .prop_map(|(kind, category, at)| {
            let rule = json!({
                "kind": kind, "text": "ward; red", "calendar": null, "group": null, "days": [0, 3], "from": 400, "to": 1080,
                "category": category,
            });
            Turn::Send("addRule", json!({ "rule": rule, "at": at }))
        });
    let week = (0_u64..8, proptest::option::of(0_usize..5)).prop_map(|(week, kind)| {
        let monday = (super::papers::first_monday() + chrono::Days::new(week * 7)).to_string();
        let kind = kind.map(|kind| ["ordinary", "inpatient", "leave", "conference", "aside"][kind]);
        Turn::Send("setWeek", json!({ "monday": monday, "kind": kind }))
    });
    let about = [
        "sortGroup",
        "sortEvent",
        "moveRule",
        "removeRule",
        "setCalendarWeight",
        "removeCalendar",
        "removeCategory",
    ];
    let about = (
        proptest::sample::select(about.to_vec()),
        any::<usize>(),
        any::<u8>(),
    )
        .prop_map(|(name, which, how)| Turn::About(name, which, how));
    let category = (0_u8..4).prop_map(|n| {
        let letter = char::from(b'W' + n).to_string();
        let args = json!({ "name": format!("Kind {n}"), "letter": letter, "colour": "extra1", "isWork": n % 2 == 0 });
        Turn::Send("addCategory", args)
    });
    prop_oneof![
        3 => (any::<u8>(), any::<bool>()).prop_map(|(state, into)| Turn::Import(state, into)),
        2 => policy,
        2 => rule,
        2 => week,
        6 => about,
        1 => category,
    ]
}

/// Takes a turn; what is refused changes nothing.
fn take(person: &mut Person, turn: &Turn) {
    match turn {
        Turn::Import(state, into) => {
            let known = person.ask("calendars", json!({}))[0]["id"].as_i64();
            person.import("work.ics", &calendar(*state), known.filter(|_| *into));
        }
        Turn::Send(name, args) => drop(call(&mut person.session, name, args.clone())),
        Turn::About(name, which, how) => {
            let list = match *name {
                "sortGroup" | "sortEvent" => person.ask("sorting", json!({}))["groups"].clone(),
                "moveRule" | "removeRule" => person.ask("rules", json!({})),
                "removeCategory" => person.ask("categories", json!({})),
                _ => person.ask("calendars", json!({})),
            };
            let list = list.as_array().expect("a list");
            if list.is_empty() {
                return;
            }
            let own = &list[which % list.len()];
            let category = (how % 4 > 0).then_some(how % 8);
            let args = match *name {
                "sortGroup" => json!({ "group": own["group"], "category": category }),
                "sortEvent" => {
                    let dates = person.ask("groupEvents", json!({ "group": own["group"] }));
                    json!({ "event": dates[0]["event"], "category": category })
                }
                "moveRule" => json!({ "id": own["id"], "to": how % 12 }),
                "setCalendarWeight" => json!({ "id": own["id"], "weight": u32::from(*how) * 4 }),
                "removeCategory" => json!({ "id": own["id"], "into": null }),
                _ => json!({ "id": own["id"] }),
            };
            drop(call(&mut person.session, name, args));
        }
    }
}

/// Figures that stand in several places are the same in each.
fn agrees(person: &mut Person) {
    let sorting = person.ask("sorting", json!({}));
    let minutes = |value: &Value| value.as_u64().expect("minutes");
    let parts: u64 = sorting["categories"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| minutes(&row["minutes"]))
        .sum();
    assert_eq!(parts, minutes(&sorting["minutesAWeek"]));
    let compared = person.ask("compare", json!({}));
    assert_eq!(person.have(), minutes(&compared["haveTotal"]));
    let weeks = person.ask("weeks", json!({}));
    let counted = weeks
        .as_array()
        .expect("weeks")
        .iter()
        .filter(|week| week["counted"] == true);
    assert_eq!(counted.count() as u64, minutes(&compared["weeksCounted"]));
    let counts = person.ask("weekCounts", json!({}));
    let seen: u64 = counts
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| minutes(&row["weeks"]))
        .sum();
    assert_eq!(seen as usize, weeks.as_array().expect("weeks").len());
}

proptest! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_turns_undone_and_redone_give_each_state_again(turns in proptest::collection::vec(turn(), 4..14)) {
        let mut person = Person::new();
        person.import("work.ics", &calendar(0), None);
        let steps = |person: &mut Person| {
            person.session.desk().expect("an open vault").newest_steps(usize::MAX).len()
        };
        let mut states = vec![person.stored()];
        for turn in &turns {
            take(&mut person, turn);
            agrees(&mut person);
            if steps(&mut person) > states.len() {
                states.push(person.stored());
            } else {
                assert_eq!(&person.stored(), states.last().expect("a state"), "{turn:?} changed something in silence");
            }
        }
        for round in 0..2 {
            for state in states.iter().rev().skip(1) {
                person.ask("undo", json!({}));
                assert_eq!(&person.stored(), state, "undo, round {round}");
                agrees(&mut person);
            }
            for state in states.iter().skip(1) {
                person.ask("redo", json!({}));
                assert_eq!(&person.stored(), state, "redo, round {round}");
            }
        }
    }
}
