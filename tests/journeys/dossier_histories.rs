//! The law of history around the dossier: any changes, taken back fully and done again fully, give the same database.

use bearings_core::error::Code;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::dossier::{draft, piece};
use crate::support::{call, dump, session};

/// One change of this place, made of a few numbers; many are refused, as a person's hand would be.
fn act([which, a, b, c]: [u8; 4]) -> (&'static str, Value) {
    let row = i64::from(a % 4 + 1);
    let title = ["it''s; drop table", "Übergabe 😀", "A third thing"][usize::from(b % 3)];
    let when = ["2024", "since Mar 2019", "soon", ""][usize::from(c % 4)];
    let own = draft(
        "presentation",
        title,
        json!({ "when": when, "invited": b.is_multiple_of(2) }),
    );
    let starter = ["generic", "harvard", "none"][usize::from(b % 3)];
    let mut proof = piece(row);
    proof["proves"] = json!(title);
    match which % 20 {
        0..=2 => ("addEntry", json!({ "draft": own })),
        3 => ("editEntry", json!({ "id": row, "draft": own })),
        4 => ("duplicateEntry", json!({ "id": row })),
        5 => (
            "editEntries",
            json!({ "ids": [row, b % 4 + 1], "edit": { "set": "reach", "to": "local" }, "filter": {} }),
        ),
        6 => (
            "removeEntries",
            json!({ "ids": [row, b % 4 + 1], "filter": {} }),
        ),
        7 => ("restoreEntries", json!({ "ids": [row], "filter": {} })),
        8 | 9 => (
            "addPiece",
            json!({ "draft": proof, "file": null, "entry": null }),
        ),
        10 => (
            "editPiece",
            json!({ "id": row, "draft": proof, "entry": null }),
        ),
        11 => ("removePiece", json!({ "id": row, "entry": null })),
        12 => ("takeStarter", json!({ "key": starter })),
        13 => (
            "chooseTarget",
            json!({ "target": { "set": row, "track": "clinician-educator", "step": "associate", "packetDue": null, "committeeOn": null } }),
        ),
        14 => ("removeCriteriaSet", json!({ "id": row })),
        15 => (
            "answerCriterion",
            json!({ "criterion": "known", "words": if c.is_multiple_of(3) { Value::Null } else { json!(title) } }),
        ),
        16 => (
            "addStatement",
            json!({ "kind": "teaching", "title": title }),
        ),
        17 => (
            "writeStatement",
            json!({ "id": row, "text": [title, format!("I gave {b} talks [E{row}].")] }),
        ),
        18 => ("keepVersion", json!({ "id": row, "name": title })),
        _ => ("putBackVersion", json!({ "id": row, "version": b % 4 + 1 })),
    }
}

proptest! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, ..Config::default() })]

    /// Any changes around the dossier, taken back fully and done again fully, give the same database at every step.
    #[test]
    fn any_changes_taken_back_and_done_again_give_the_same_database(acts in prop::collection::vec(any::<[u8; 4]>().prop_map(act), 10..40)) {
        let (_folder, mut session) = session();
        let mut states = vec![dump(session.desk().unwrap().read())];
        for (name, args) in acts {
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
        for before in states.iter().rev().skip(1) {
            call(&mut session, "undo", json!({})).expect("undone");
            prop_assert_eq!(&dump(session.desk().unwrap().read()), before);
        }
        for after in states.iter().skip(1) {
            call(&mut session, "redo", json!({})).expect("redone");
            prop_assert_eq!(&dump(session.desk().unwrap().read()), after);
        }
    }
}
