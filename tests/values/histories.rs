//! The law of history for the values audit: any changes, taken back fully and done again fully, give the same database;
//! and a refused change leaves it as it was.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::sitting::Sitting;
use crate::journeys::steps::later;
use crate::support::{call, dump};

/// One change or one passing of time, made of a few numbers; many are refused, as a person's hand would be.
#[derive(Debug, Clone, Copy)]
struct Act {
    which: u8,
    a: u8,
    b: u8,
    c: u8,
}

fn act() -> impl Strategy<Value = Act> {
    (any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(which, a, b, c)| Act {
        which,
        a,
        b,
        c,
    })
}

const CARDS: [&str; 6] = [
    "physician/teaching",
    "physician/family",
    "physician/pay",
    "physician/team",
    "own/1",
    "physician/nothing",
];
const WORDS: [&str; 4] = ["Dinner", "it''s; drop table", "Übergabe 😀", ""];

impl Act {
    fn card(self) -> &'static str {
        CARDS[usize::from(self.a % 6)]
    }

    fn words(self) -> &'static str {
        WORDS[usize::from(self.c % 4)]
    }

    /// A number of 0 to 10, or nothing.
    fn rating(self) -> Value {
        if self.b.is_multiple_of(6) {
            Value::Null
        } else {
            json!(self.b % 12)
        }
    }

    fn command(self, sitting: &mut Sitting) -> (&'static str, Value) {
        let audit = sitting.audit.clone();
        let with = |mut args: Value| {
            args["audit"] = audit.clone();
            args
        };
        // Cards that are kept, and the round in hand, so that many a change is possible.
        let rows = Sitting::cards(&sitting.page("importance"));
        let kept = rows.get(usize::from(self.a) % rows.len().max(1));
        let kept = kept.cloned().unwrap_or_else(|| json!(self.card()));
        let row = self.a % 3 + 1;
        let flag = self.b.is_multiple_of(2);
        match self.which % 30 {
            0 | 1 => (
                "sortCard",
                with(json!({ "card": self.card(), "pile": self.b % 6 })),
            ),
            2 => ("keepCard", with(json!({ "card": kept, "keep": false }))),
            3 => (
                "keepCard",
                with(json!({ "card": self.card(), "keep": true })),
            ),
            4 => ("keepProposed", with(json!({}))),
            5..=7 => {
                let round = sitting.page("choose")["round"].clone();
                let card = |at: u8| round["cards"][usize::from(at % 3)]["key"].clone();
                let least = if flag { Value::Null } else { card(self.c) };
                let number = round["number"].as_u64().unwrap_or(1);
                let most = card(self.b);
                (
                    "chooseInRound",
                    with(json!({ "round": number, "most": most, "least": least })),
                )
            }
            8 | 9 => (
                "rateImportance",
                with(json!({ "card": kept, "importance": self.rating() })),
            ),
            10 | 11 => (
                "rateLived",
                with(json!({ "card": kept, "lived": self.rating() })),
            ),
            12 => (
                "addEvidence",
                with(json!({ "card": kept, "kind": "note", "words": self.words() })),
            ),
            13 => (
                "editEvidence",
                with(json!({ "id": row, "words": self.words(), "on": "2026-11-01" })),
            ),
            14 => ("removeEvidence", with(json!({ "id": row }))),
            15 => {
                let activity =
                    json!({ "name": self.words(), "minutes": self.b, "category": self.a });
                ("addActivities", with(json!({ "activities": [activity] })))
            }
            16 => (
                "rateEnergy",
                with(json!({ "id": row, "energy": i16::from(self.b % 12) - 5 })),
            ),
            17 => (
                "markMeaningful",
                with(json!({ "id": if flag { json!(row) } else { Value::Null } })),
            ),
            18 => ("removeActivity", with(json!({ "id": row }))),
            19 => (
                "addShift",
                with(json!({ "name": self.words(), "minutes": i16::from(self.b) - 100 })),
            ),
            20 => ("removeShift", with(json!({ "id": row }))),
            21 => {
                let parts = json!({ "me": self.a % 4, "role": self.b % 4, "team": self.c % 4, "institution": 0, "medicine": 1 });
                (
                    "setGapSource",
                    with(json!({ "card": kept, "parts": parts })),
                )
            }
            22 => (
                "setExperiment",
                with(json!({ "words": self.words(), "start": "2026-11-22" })),
            ),
            23 => (
                "answerExperiment",
                with(json!({ "outcome": "partly", "found": self.words() })),
            ),
            24 => (
                "writeOnCard",
                with(json!({ "card": self.card(), "prompt": "week", "text": self.words() })),
            ),
            25 => (
                "addCard",
                json!({ "name": self.words(), "about": null, "audit": if flag { sitting.audit.clone() } else { Value::Null } }),
            ),
            26 => {
                let name =
                    ["hideCard", "showCard", "removeCard", "restoreCard"][usize::from(self.b % 4)];
                (name, json!({ "card": self.card() }))
            }
            27 => {
                let name = ["finishAudit", "reopenAudit", "removeAudit", "restoreAudit"]
                    [usize::from(self.b % 4)];
                (name, with(json!({})))
            }
            28 => {
                let name = if flag { "onCall" } else { "ordinary" };
                (
                    "setAuditState",
                    with(json!({ "conditions": [name], "badWeek": self.c.is_multiple_of(2) })),
                )
            }
            _ => (
                "passPart",
                with(json!({ "part": "energy", "passed": flag })),
            ),
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 24, failure_persistence: None, max_shrink_iters: 64, ..Config::default() })]

    #[test]
    fn any_changes_of_an_audit_taken_back_and_done_again_give_the_same_database(acts in prop::collection::vec(act(), 20..40)) {
        let mut sitting = Sitting::begin("quick");
        sitting.sort();
        let start = dump(sitting.session.desk().expect("open").read());
        let mut states = vec![start];
        for act in acts {
            if act.which > 250 {
                later(&mut sitting.session, 1);
            }
            // A removed audit has no pages: it is brought back first.
            let audit = sitting.audit.clone();
            let is_here = call(&mut sitting.session, "audit", json!({ "audit": audit })).is_ok();
            let (name, args) = if is_here {
                act.command(&mut sitting)
            } else {
                ("restoreAudit", json!({ "audit": audit }))
            };
            let done = call(&mut sitting.session, name, args.clone());
            let state = dump(sitting.session.desk().expect("open").read());
            if done.is_err() {
                prop_assert_eq!(Some(&state), states.last(), "{} was refused and changed something", name);
            }
            if Some(&state) != states.last() {
                states.push(state);
            }
        }
        for state in states.iter().rev().skip(1) {
            call(&mut sitting.session, "undo", json!({})).expect("undone");
            prop_assert_eq!(&dump(sitting.session.desk().expect("open").read()), state);
        }
        for state in states.iter().skip(1) {
            call(&mut sitting.session, "redo", json!({})).expect("done again");
            prop_assert_eq!(&dump(sitting.session.desk().expect("open").read()), state);
        }
        prop_assert!(states.len() > 1);
    }
}
