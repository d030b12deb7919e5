//! Histories of Options: whatever is done to paths, criteria and facts is undone to the first state and done again.

use proptest::prelude::{prop, proptest};
use proptest::test_runner::Config;
use serde_json::json;

use super::journeys::{criterion, fact, path};
use crate::journeys::steps::there_and_back;
use crate::support::{call, dump, session};

proptest! {
    #![proptest_config(Config::with_cases(12))]

    #[test]
    fn any_history_is_undone_and_done_again(
        steps in prop::collection::vec((0..13_u8, 1..5_i64, 1..5_i64, 0..9_i64), 4..24)
    ) {
        let (_folder, mut session) = session();
        let start = dump(session.desk().expect("open").read());
        for (step, a, b, amount) in steps {
            let amount = amount.to_string();
            let road = ["stay", "stayAsked", "hybrid", "own"][a as usize - 1];
            let args = match step {
                0 | 1 => ("addPath", path(road, "")),
                2 => ("editPath", {
                    let mut args = path(road, "Another name");
                    args["id"] = json!(a);
                    args
                }),
                3 | 4 => ("addCriterion", criterion("Teaching", "enough", "number", "more", &amount)),
                5 => ("addCriterion", criterion("Nights", "breaker", "yesNo", "less", "")),
                6 | 7 => ("setFact", fact(a, b, &amount, "seen")),
                8 => ("clearFact", json!({ "path": a, "criterion": b })),
                9 => ("moveCriterion", json!({ "id": a, "to": b })),
                10 => ("archivePath", json!({ "id": a })),
                11 => ("archiveCriterion", json!({ "id": a })),
                _ => ("tellGut", json!({ "order": [] })),
            };
            // Steps on what is not there are refused, and change nothing.
            let _ = call(&mut session, args.0, args.1);
        }
        there_and_back(&mut session, &start);
    }
}
