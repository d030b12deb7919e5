//! The law of history for the logs: any changes, taken back fully and done again fully, give the same database.

use bearings_core::error::Code;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::logs::{ask, minutes_later};
use super::steps::does;
use crate::support::{call, dump, session};

const TAGS: [&str; 6] = ["notes", "inbox", "orders", "priorAuth", "forms", "other"];
const METHODS: [&str; 4] = ["timed", "estimated", "report", "calendar"];

/// One change of the logs, made of a few numbers; many are refused, as a person's hand would be.
#[derive(Debug, Clone, Copy)]
struct Act([u8; 4]);

impl Act {
    fn command(self) -> (&'static str, Value) {
        let [which, a, b, c] = self.0;
        let (tag, method) = (TAGS[usize::from(a % 6)], METHODS[usize::from(b % 4)]);
        let (id, day) = (a % 5 + 1, format!("2026-11-{:02}", 18 + c % 6));
        let minutes = u32::from(b) * 4;
        let every = ["week", "month", "year"][usize::from(c % 3)];
        let system = ["A", "B"][usize::from(b % 2)];
        let recurring = json!({ "name": "it''s; drop table", "tag": tag, "minutes": minutes, "times": c, "every": every, "instead": null });
        let answer = ["yes", "part", "no"][usize::from(b % 3)];
        let credit = ["none", "fte", "pay", "dossier"][usize::from(c % 4)];
        let took = if a.is_multiple_of(2) {
            Value::Null
        } else {
            json!(minutes)
        };
        let facts = json!({ "month": format!("2026-{:02}-05", a % 12 + 1), "system": system, "total": 900, "inbox": minutes, "outside": null, "scheduled": 480, "visits": null, "pajama": null });
        let score = json!({ "scale": "Übergabe 😀", "day": day, "value": f64::from(b) / 8.0, "note": null });
        let with = |mut args: Value| {
            args["id"] = json!(id);
            args
        };
        match which % 24 {
            0 | 1 => ("startTimer", json!({ "tag": tag })),
            2 | 3 => ("stopTimer", json!({ "minutes": null })),
            4 => ("stopTimer", json!({ "minutes": minutes })),
            5 => ("discardTimer", json!({})),
            6 | 7 => (
                "setBurdenDay",
                json!({ "day": day, "method": method, "lines": [{ "tag": tag, "minutes": minutes }, { "tag": "other", "minutes": c }] }),
            ),
            8 => (
                "addBurden",
                json!({ "day": day, "tag": tag, "minutes": minutes, "method": method }),
            ),
            9 => (
                "editBurden",
                with(json!({ "day": day, "tag": tag, "minutes": minutes, "method": method })),
            ),
            10 => ("removeBurden", with(json!({}))),
            11 => ("addEhrMonth", json!({ "facts": facts })),
            12 => ("editEhrMonth", with(json!({ "facts": facts }))),
            13 => ("removeEhrMonth", with(json!({}))),
            14 => (
                "setPulse",
                json!({ "monday": format!("2026-11-{:02}", 2 + a % 3 * 7), "mattered": b % 12, "rested": null, "decided": c % 4, "line": null }),
            ),
            15 => (
                "clearPulse",
                json!({ "monday": format!("2026-11-{:02}", 2 + a % 3 * 7) }),
            ),
            16 => ("addRecurring", json!({ "draft": recurring })),
            17 => ("editRecurring", with(json!({ "draft": recurring }))),
            18 => ("removeRecurring", with(json!({}))),
            19 => (
                "addUncredited",
                json!({ "draft": ask(answer, credit, &took) }),
            ),
            20 => (
                "editUncredited",
                with(json!({ "draft": ask(answer, credit, &took) })),
            ),
            21 => ("removeUncredited", with(json!({}))),
            22 => (
                "setLogBasis",
                json!({ "weeks": a % 54, "yearHours": if b.is_multiple_of(2) { Value::Null } else { json!(u32::from(c) * 20) }, "hourly": null, "currency": "$" }),
            ),
            _ if a.is_multiple_of(2) => ("addScore", score),
            _ => ("editScore", with(score)),
        }
    }
}

fn act() -> impl Strategy<Value = Act> {
    any::<[u8; 4]>().prop_map(Act)
}

proptest! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, ..Config::default() })]

    /// Any changes of the logs, taken back fully and done again fully, give the same database at every step.
    #[test]
    fn any_changes_taken_back_and_done_again_give_the_same_database(acts in prop::collection::vec(act(), 10..40)) {
        let (_folder, mut session) = session();
        let mut states = vec![dump(session.desk().unwrap().read())];
        for act in acts {
            minutes_later(&mut session, i64::from(act.0[3] % 40));
            let (name, args) = act.command();
            let answer = call(&mut session, name, args);
            let code = answer.as_ref().err().map(|fault| fault.code);
            prop_assert!(matches!(code, None | Some(Code::Invalid | Code::NotFound)), "{}: {:?}", name, code);
            let now = dump(session.desk().unwrap().read());
            if session.desk().unwrap().newest_steps(usize::MAX).len() == states.len() {
                prop_assert!(answer.is_ok(), "{} was refused and yet is a step", name);
                prop_assert!(states.last() != Some(&now), "{} is a step that changes nothing", name);
                states.push(now);
            } else {
                prop_assert_eq!(states.last(), Some(&now), "{} changed something without a step", name);
            }
        }
        for name in ["ehr", "pulse", "recurring", "uncredited", "scores", "home"] {
            does(&mut session, name, json!({}));
        }
        for before in states.iter().rev().skip(1) {
            does(&mut session, "undo", json!({}));
            prop_assert_eq!(&dump(session.desk().unwrap().read()), before);
        }
        for after in states.iter().skip(1) {
            does(&mut session, "redo", json!({}));
            prop_assert_eq!(&dump(session.desk().unwrap().read()), after);
        }
    }
}
