//! Histories of plans: whatever is done to them and to what is in them is undone to the first state and done again.

use proptest::prelude::{prop, proptest};
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::leaving::draft;
use crate::journeys::steps::there_and_back;
use crate::support::{call, dump, session};

fn hand(count: i64) -> Value {
    json!({ "kind": "handOff", "draft": {
        "group": "panel", "what": "A clinic", "count": count, "to": "", "when": { "kind": "open" },
        "state": { "kind": "offered" }, "note": "",
    } })
}

proptest! {
    #![proptest_config(Config::with_cases(8))]

    #[test]
    fn any_history_is_undone_and_done_again(
        steps in prop::collection::vec((0..9_u8, 1..4_i64, 1..48_i64, 1..28_i64), 4..16)
    ) {
        let (_folder, mut session) = session();
        let start = dump(session.desk().expect("open").read());
        for (step, plan, piece, day) in steps {
            let on = format!("2028-01-{day:02}");
            let args = match step {
                0 | 1 => ("addPlan", json!({ "draft": draft("Leave", &on, None, Some(90)) })),
                2 => ("setPlan", json!({ "id": plan, "draft": draft("Another", &on, Some("2027-12-31"), None) })),
                3 => ("moveStart", json!({ "id": plan, "start": on })),
                4 => ("addPlanPiece", json!({ "plan": plan, "piece": hand(day) })),
                5 => ("setPlanPiece", json!({ "id": 42 + plan, "piece": hand(day) })),
                6 => ("removePlanPiece", json!({ "id": piece })),
                7 => ("restorePlanPiece", json!({ "id": piece })),
                _ => (if day % 2 == 0 { "removePlan" } else { "restorePlan" }, json!({ "id": plan })),
            };
            // Steps on what is not there are refused, and change nothing.
            let _ = call(&mut session, args.0, args.1);
        }
        there_and_back(&mut session, &start);
    }
}
