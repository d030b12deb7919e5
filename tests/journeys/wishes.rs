//! The wish: drawn for each kind of week, read back in sentences, kept beside the next, and laid beside the contract.

use bearings_core::desk::Desk;
use bearings_core::error::Code;
use bearings_core::store::migrate::{MIGRATIONS, migrate};
use serde_json::{Value, json};

use crate::journeys::steps::{does, halloran, later, next_undo, refuses, strings, there_and_back};
use crate::support::{call, dump, keyed, session, sunday};

#[test]
fn each_kind_of_week_has_its_own_wish_and_the_ordinary_one_is_compared() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().unwrap().read());
    let empty = does(&mut session, "wish", json!({}));
    assert_eq!(
        empty["kind"], "ordinary",
        "the kind that is meant when none is named"
    );
    assert_eq!(
        (&empty["version"], &empty["drawnOn"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(
        strings(&empty["readBack"]["summary"]),
        ["No work is painted."]
    );

    let clinic = json!({ "days": [0, 1, 2], "from": 32, "to": 48, "category": 1 });
    let drawn = does(&mut session, "paintWish", clinic);
    assert_eq!(
        (&drawn["minutes"], &drawn["drawnOn"]),
        (&json!(720), &json!("2026-11-22"))
    );
    assert_eq!(
        strings(&drawn["readBack"]["blocks"]),
        ["Clinical on Monday, Tuesday and Wednesday, 8:00 to 12:00."]
    );
    assert_eq!(
        next_undo(&mut session),
        "paint Mon, Tue and Wed 08:00 to 12:00 Clinical"
    );

    let ward = json!({ "kind": "inpatient", "days": [0, 1, 2, 3, 4, 5, 6], "from": 28, "to": 76, "category": 1 });
    let ward = does(&mut session, "paintWish", ward);
    assert_eq!(ward["minutes"], 7 * 12 * 60);
    assert_eq!(
        strings(&ward["readBack"]["blocks"]),
        ["Clinical every day, 7:00 to 19:00."]
    );
    assert_eq!(
        next_undo(&mut session),
        "paint Mon, Tue, Wed, Thu, Fri, Sat and Sun 07:00 to 19:00 Clinical in the inpatient wish"
    );
    assert_eq!(does(&mut session, "wish", json!({}))["minutes"], 720);
    let compared = does(&mut session, "compare", json!({}));
    assert_eq!(
        (&compared["wishTotal"], &compared["wishDrawnOn"]),
        (&json!(720), &json!("2026-11-22"))
    );
    assert_eq!(
        does(&mut session, "home", json!({}))["lines"][0]["wishMinutes"],
        720
    );

    let moved =
        json!({ "kind": "inpatient", "day": 6, "from": 28, "to": 76, "toDay": 6, "toFrom": 30 });
    does(&mut session, "moveWishBlock", moved);
    does(&mut session, "copyWishDay", json!({ "from": 0, "to": [4] }));
    does(&mut session, "clearWish", json!({ "kind": "inpatient" }));
    let cleared = does(&mut session, "wish", json!({ "kind": "inpatient" }));
    assert_eq!(
        (&cleared["minutes"], &cleared["drawnOn"]),
        (&json!(0), &Value::Null)
    );
    assert_eq!(does(&mut session, "wish", json!({}))["minutes"], 960);
    assert_eq!(
        refuses(
            &mut session,
            "paintWish",
            json!({ "days": [], "from": 0, "to": 4, "category": 1 })
        ),
        "days"
    );
    assert_eq!(
        refuses(&mut session, "startWishFromHave", json!({})),
        "kind"
    );
    there_and_back(&mut session, &start);
}

#[test]
fn a_new_wish_keeps_the_old_one_and_either_can_stand() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().unwrap().read());
    assert_eq!(
        refuses(&mut session, "newWish", json!({ "from": "copy" })),
        "from"
    );
    let week = json!({ "blocks": [
        { "day": 0, "from": 32, "to": 64, "category": 1 },
        { "day": 4, "from": 32, "to": 48, "category": 4 },
    ] });
    let first = does(&mut session, "replaceWish", week)["version"].clone();
    let marked = does(
        &mut session,
        "markHardDay",
        json!({ "version": first, "hard": true }),
    );
    assert_eq!(
        marked["versions"][0]["redrawOn"], "2026-11-29",
        "a week after it was drawn"
    );
    does(
        &mut session,
        "noteWish",
        json!({ "version": first, "note": "  after the retreat " }),
    );
    assert_eq!(
        does(&mut session, "wish", json!({}))["note"],
        "after the retreat"
    );

    later(&mut session, 7);
    let second = does(&mut session, "newWish", json!({ "from": "copy" }));
    assert_eq!(
        (&second["minutes"], &second["drawnOn"]),
        (&json!(720), &json!("2026-11-29"))
    );
    assert_eq!(
        (&second["hardDay"], &second["note"], &second["others"]),
        (&json!(false), &Value::Null, &json!(1))
    );
    assert_eq!(next_undo(&mut session), "start the wish anew from a copy");
    does(
        &mut session,
        "paintWish",
        json!({ "days": [0], "from": 56, "to": 64, "category": null }),
    );

    let listed = does(&mut session, "wishes", json!({ "kind": "ordinary" }));
    let rows: Vec<_> = listed["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["drawnOn"].as_str().unwrap(),
                row["minutes"].as_u64().unwrap(),
                row["current"] == true,
            )
        })
        .collect();
    assert_eq!(
        rows,
        [("2026-11-29", 600, true), ("2026-11-22", 720, false)]
    );
    assert_eq!(
        listed["spread"],
        json!([600, 720]),
        "how far the wish itself moves"
    );
    assert_eq!(
        does(&mut session, "wishes", json!({ "kind": "leave" }))["versions"],
        json!([])
    );

    let opened = does(&mut session, "openWish", json!({ "version": first }));
    assert_eq!(
        (&opened["minutes"], &opened["hardDay"]),
        (&json!(720), &json!(true))
    );
    assert_eq!(
        next_undo(&mut session),
        "go back to the wish of 22 November"
    );
    assert_eq!(does(&mut session, "compare", json!({}))["wishTotal"], 720);

    let left = does(&mut session, "removeWish", json!({ "version": first }));
    assert_eq!(left["versions"].as_array().unwrap().len(), 1);
    assert_eq!(
        left["versions"][0]["current"], true,
        "the other stands in its place"
    );
    assert_eq!(does(&mut session, "wish", json!({}))["minutes"], 600);

    does(&mut session, "clearWish", json!({}));
    does(&mut session, "newWish", json!({ "from": "empty" }));
    let again = does(&mut session, "wishes", json!({}));
    assert_eq!(
        again["versions"].as_array().unwrap().len(),
        1,
        "an empty wish is not worth keeping"
    );
    let gone =
        call(&mut session, "openWish", json!({ "version": first })).expect_err("it was removed");
    assert_eq!(gone.code, Code::NotFound);
    there_and_back(&mut session, &start);
}

#[test]
fn a_wish_drawn_before_there_were_versions_is_the_first_of_them() {
    let (_folder, mut conn) = keyed();
    for (step, migration) in (1_u32..).zip(&MIGRATIONS[..2]) {
        conn.execute_batch(migration.sql).unwrap();
        conn.pragma_update(None, "user_version", step).unwrap();
    }
    conn.execute_batch(
        "insert into calendars_wish (day, from_slot, to_slot, category, drawn_on) values
           (0, 32, 48, 1, '2026-11-12'), (4, 32, 48, 4, '2026-11-15')",
    )
    .unwrap();
    let mut backed_up = false;
    migrate(&mut conn, |_| {
        backed_up = true;
        Ok(())
    })
    .unwrap();
    assert!(backed_up);
    let (_other, mut session) = session();
    session.sit_at(Desk::new(conn, sunday(), None).unwrap());
    let wish = does(&mut session, "wish", json!({}));
    assert_eq!(
        (&wish["minutes"], &wish["drawnOn"]),
        (&json!(480), &json!("2026-11-15"))
    );
    assert_eq!(
        wish["blocks"][1],
        json!({ "day": 4, "from": 32, "to": 48, "category": 4 })
    );
    assert_eq!(
        does(&mut session, "wishes", json!({}))["versions"][0]["current"],
        true
    );
}

#[test]
fn the_contract_stands_beside_the_wish_and_binds_it_to_nothing() {
    let (_folder, mut session) = halloran();
    let start = dump(session.desk().unwrap().read());
    let wish = does(&mut session, "wish", json!({}));
    assert_eq!(
        strings(&wish["readBack"]["summary"]),
        [
            "52 hours of work.",
            "Evenings: Monday, Tuesday and Thursday until 19:00; Wednesday and Friday free.",
            "Weekend work: 2 hours on Saturday.",
            "The longest stretch of Scholarship is 4 hours, on Friday, 8:00 to 12:00.",
        ]
    );
    let blocks = strings(&wish["readBack"]["blocks"]);
    assert!(blocks.contains(&"Clinical on Monday, Tuesday and Thursday, 8:00 to 12:00."));
    assert!(blocks.contains(&"Scholarship on Friday, 13:00 to 15:00."));
    assert_eq!(wish["contract"]["lines"], json!([]));

    does(&mut session, "setHalfDays", json!({ "count": 14 }));
    does(
        &mut session,
        "setPromise",
        json!({ "category": 4, "percent": 20 }),
    );
    assert_eq!(
        next_undo(&mut session),
        "set what the contract gives Scholarship to 20 %"
    );
    let beside = does(&mut session, "wish", json!({}))["contract"].clone();
    let lines: Vec<&str> = beside["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["words"].as_str().unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            "Your contract asks for 14 clinic half-days in two weeks; the wish has 12.",
            "Your contract gives Scholarship 20 % of your work; the wish has 12 %.",
        ]
    );
    assert_eq!(beside["stands"], "It is a wish, so it stands.");
    let ward = json!({ "kind": "inpatient", "days": [0], "from": 28, "to": 76, "category": 1 });
    assert_eq!(
        does(&mut session, "paintWish", ward)["contract"]["lines"],
        json!([])
    );

    assert_eq!(
        refuses(&mut session, "setHalfDays", json!({ "count": 29 })),
        "count"
    );
    assert_eq!(
        refuses(
            &mut session,
            "setPromise",
            json!({ "category": 4, "percent": 0 })
        ),
        "percent"
    );
    assert_eq!(
        refuses(
            &mut session,
            "setPromise",
            json!({ "category": 7, "percent": 5 })
        ),
        "category"
    );
    let kept = does(&mut session, "setHalfDays", json!({ "count": null }));
    assert_eq!(
        kept,
        json!({ "shares": [{ "category": 4, "percent": 20 }], "halfDays": null })
    );
    assert_eq!(
        does(&mut session, "clearPromise", json!({ "category": 4 }))["shares"],
        json!([])
    );
    there_and_back(&mut session, &start);
}
