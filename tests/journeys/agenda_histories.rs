//! The law of history around meetings: any changes, taken back fully and done again fully, give the same database.

use bearings_core::error::Code;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::agenda::{item, meeting, person};
use super::agenda_out::guard;
use crate::support::{call, dump, session};

/// One change of this place, made of a few numbers; many are refused, as a person's hand would be.
fn act([which, a, b, c]: [u8; 4]) -> (&'static str, Value) {
    let row = i64::from(a % 4 + 1);
    let held = guard(
        if b.is_multiple_of(3) { &["move"] } else { &[] },
        false,
        c.is_multiple_of(2),
    );
    let title = ["it''s; drop table", "Übergabe 😀", "A third thing"][usize::from(b % 3)];
    let mut thing = item(title, ["decide", "advise"][usize::from(c % 2)]);
    thing["guard"] = held.clone();
    let day = format!("2026-11-{:02}", 18 + c % 8);
    let promise = json!({ "person": 1, "owner": "me", "what": title, "due": day, "goal": null, "blocked": false, "guard": held });
    let line = json!({ "title": title, "want": null, "minutes": b, "questions": [title], "why": "", "guard": held });
    let card = json!({ "actual": b, "cancelledBy": if c.is_multiple_of(5) { json!("me") } else { Value::Null }, "rushed": null, "remembered": "partly", "useful": c % 7, "fits": null });
    let notes = [
        "",
        "! @me a thing by Fri\n= so be it\n> advice",
        "- [x] done",
    ][usize::from(b % 3)];
    let state = ["open", "done", "dropped"][usize::from(c % 3)];
    let mut planned = meeting(
        &day,
        u16::from(b),
        ["regular", "first", "sponsor"][usize::from(c % 3)],
    );
    match which % 24 {
        0 | 1 => ("addItem", json!({ "draft": thing })),
        2 => ("editItem", json!({ "id": row, "draft": thing })),
        3 => ("settleItem", json!({ "id": row, "state": state })),
        4 => ("removeItem", json!({ "id": row })),
        5 => ("restoreItem", json!({ "id": row })),
        6 => ("planMeeting", planned),
        7 => {
            planned["id"] = json!(row);
            ("editMeeting", planned)
        }
        8 => ("proposeAgenda", json!({ "meeting": row })),
        9 => (
            "addToAgenda",
            json!({ "meeting": row, "source": format!("item/{}", b % 4 + 1) }),
        ),
        10 => (
            "swapIn",
            json!({ "meeting": row, "source": format!("item/{}", b % 4 + 1) }),
        ),
        11 => ("writeLine", json!({ "meeting": row, "draft": line })),
        12 => ("changeLine", json!({ "line": row, "draft": line })),
        13 => ("moveLine", json!({ "line": row, "place": c % 4 })),
        14 => ("takeLineOff", json!({ "line": row })),
        15 | 16 => (
            "keepMeeting",
            json!({ "meeting": row, "notes": notes, "card": card, "ticked": [b % 4 + 1], "thirds": [] }),
        ),
        17 => ("addPromise", json!({ "draft": promise })),
        18 => (
            "settlePromise",
            json!({ "id": row, "state": "done", "on": null }),
        ),
        19 => (
            "releaseToAgenda",
            json!({ "meeting": row, "source": format!("item/{}", b % 4 + 1), "released": c.is_multiple_of(2) }),
        ),
        20 => ("removeMeeting", json!({ "id": row })),
        21 => ("restoreMeeting", json!({ "id": row })),
        22 => (
            "hideQuestion",
            json!({ "key": "grants-1", "hidden": c.is_multiple_of(2) }),
        ),
        _ => ("markSent", json!({ "id": row, "on": "2026-11-20" })),
    }
}

proptest! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, ..Config::default() })]

    /// Any changes around meetings, taken back fully and done again fully, give the same database at every step.
    #[test]
    fn any_changes_taken_back_and_done_again_give_the_same_database(acts in prop::collection::vec(any::<[u8; 4]>().prop_map(act), 10..40)) {
        let (_folder, mut session) = session();
        person(&mut session, "Dr Abena Osei");
        let mut states = vec![dump(session.desk().unwrap().read())];
        let first = session.desk().unwrap().newest_steps(usize::MAX).len();
        for (name, args) in acts {
            let answer = call(&mut session, name, args);
            let code = answer.as_ref().err().map(|fault| fault.code);
            prop_assert!(matches!(code, None | Some(Code::Invalid | Code::NotFound)), "{}: {:?}", name, code);
            let now = dump(session.desk().unwrap().read());
            if session.desk().unwrap().newest_steps(usize::MAX).len() == states.len() + first {
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
