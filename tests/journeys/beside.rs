//! What stands beside the wish: the weeks of a year, named hours, shadow hours and the diary.

use serde_json::{Value, json};

use crate::journeys::steps::{does, halloran, later, next_undo, refuses, there_and_back};
use crate::support::{dump, session};

#[test]
fn the_year_is_said_by_kinds_of_week() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().unwrap().read());
    let none = json!({ "have": null, "wish": null });
    assert_eq!(does(&mut session, "year", json!({})), none);
    let have = json!({ "ordinary": 30, "inpatient": 14, "leave": 6, "conference": 1 });
    let year = does(
        &mut session,
        "setYear",
        json!({ "have": have, "wish": null }),
    );
    assert_eq!(
        year["have"],
        json!({ "weeks": have, "source": "said", "rest": 1 })
    );
    assert_eq!(
        year["wish"],
        json!({ "weeks": have, "source": "have", "rest": 1 })
    );
    let wish = json!({ "ordinary": 34, "inpatient": 8, "leave": 8, "conference": 2 });
    let year = does(
        &mut session,
        "setYear",
        json!({ "have": have, "wish": wish }),
    );
    assert_eq!(
        year["wish"],
        json!({ "weeks": wish, "source": "said", "rest": 0 })
    );
    let long = json!({ "ordinary": 40, "inpatient": 8, "leave": 8, "conference": 2 });
    assert_eq!(
        refuses(
            &mut session,
            "setYear",
            json!({ "have": have, "wish": long })
        ),
        "wish"
    );
    assert_eq!(does(&mut session, "setYear", none.clone()), none);
    there_and_back(&mut session, &start);
}

#[test]
fn hours_have_names_an_order_and_are_found() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().unwrap().read());
    let part = |day: u8, from: u16, to: u16| json!({ "day": day, "from": from, "to": to });
    let dinner = json!({ "name": " Dinner ", "parts": [part(1, 1080, 1170), part(0, 1080, 1140), part(0, 1140, 1170)] });
    let masks = does(&mut session, "addMask", dinner);
    assert_eq!(masks[0]["name"], "Dinner");
    assert_eq!(
        masks[0]["parts"],
        json!([part(0, 1080, 1170), part(1, 1080, 1170)]),
        "in order and joined"
    );
    let evening: Vec<Value> = (0..5).map(|day| part(day, 1080, 1260)).collect();
    let masks = does(
        &mut session,
        "addMask",
        json!({ "name": "Evening", "parts": evening }),
    );
    assert_eq!(
        (&masks[1]["minutes"], &masks[1]["taken"]),
        (&json!(900), &json!(180)),
        "dinner goes before it"
    );
    let masks = does(
        &mut session,
        "moveMask",
        json!({ "id": masks[1]["id"], "to": 0 }),
    );
    assert_eq!(
        (&masks[0]["name"], &masks[1]["taken"]),
        (&json!("Evening"), &json!(180))
    );
    assert_eq!(next_undo(&mut session), "move Evening in your named hours");

    assert_eq!(
        refuses(
            &mut session,
            "addMask",
            json!({ "name": "dinner", "parts": [part(0, 0, 60)] })
        ),
        "name"
    );
    assert_eq!(
        refuses(
            &mut session,
            "addMask",
            json!({ "name": "Night", "parts": [part(0, 0, 50)] })
        ),
        "parts"
    );
    assert_eq!(
        refuses(
            &mut session,
            "addMask",
            json!({ "name": "Night", "parts": [] })
        ),
        "parts"
    );
    let found = does(&mut session, "find", json!({ "text": "dinn" }));
    assert_eq!(
        (&found["hits"][0]["kind"], &found["hits"][0]["title"]),
        (&json!("mask"), &json!("Dinner"))
    );

    let edited =
        json!({ "id": masks[1]["id"], "name": "School run", "parts": [part(0, 450, 510)] });
    let masks = does(&mut session, "editMask", edited);
    assert_eq!(
        (&masks[1]["name"], &masks[1]["minutes"]),
        (&json!("School run"), &json!(60))
    );
    let masks = does(&mut session, "removeMask", json!({ "id": masks[0]["id"] }));
    assert_eq!(masks.as_array().unwrap().len(), 1);
    assert_eq!(
        next_undo(&mut session),
        "remove Evening from your named hours"
    );
    there_and_back(&mut session, &start);
}

#[test]
fn a_diary_of_seven_evenings_takes_the_place_of_a_guess() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().unwrap().read());
    let guess = json!({ "category": 2, "band": "evening", "low": 240, "likely": 360, "high": 480 });
    does(&mut session, "setShadow", guess);
    assert_eq!(
        next_undo(&mut session),
        "change the shadow hours of Inbox and notes on evenings and nights"
    );
    let disordered =
        json!({ "category": 2, "band": "evening", "low": 400, "likely": 360, "high": 480 });
    assert_eq!(refuses(&mut session, "setShadow", disordered), "low");
    assert_eq!(
        refuses(
            &mut session,
            "setShadow",
            json!({ "category": 7, "band": "core", "low": 0, "likely": 0, "high": 0 })
        ),
        "category"
    );

    // 9 to 22 November: the two weeks that end on this Sunday.
    let line = |day: u8, minutes: u16| json!({ "day": format!("2026-11-{day:02}"), "minutes": minutes, "category": 2 });
    for day in [9, 10, 11, 12, 13, 16] {
        let diary = does(&mut session, "setDiary", line(day, 60));
        assert_eq!(diary["window"], Value::Null);
    }
    let shadow = does(&mut session, "shadow", json!({}));
    assert_eq!(
        (&shadow["rows"][0]["used"], &shadow["total"]["likely"]),
        (&json!("guess"), &json!(360))
    );

    let diary = does(&mut session, "setDiary", line(17, 60));
    assert_eq!((&diary["filled"], &diary["needed"]), (&json!(7), &json!(7)));
    assert_eq!(
        diary["days"][0],
        json!({ "day": "2026-11-09", "filled": true, "entries": [{ "category": 2, "minutes": 60 }] })
    );
    assert_eq!(diary["days"][13]["filled"], false);
    let shadow = does(&mut session, "shadow", json!({}));
    assert_eq!(shadow["rows"][0]["used"], "diary");
    assert_eq!(
        shadow["rows"][0]["range"],
        json!({ "low": 300, "likely": 300, "high": 300 })
    );
    assert_eq!(
        shadow["rows"][0]["guess"]["likely"], 360,
        "the guess is shown beside it"
    );
    assert_eq!(shadow["rows"][0]["working"]["inputs"][1]["value"], "7");

    later(&mut session, 60);
    assert_eq!(does(&mut session, "diary", json!({}))["filled"], 0);
    assert_eq!(
        does(&mut session, "shadow", json!({}))["rows"][0]["used"],
        "diary",
        "a diary once kept does not fade"
    );
    assert_eq!(refuses(&mut session, "setDiary", line(22, 30)), "day");
    let cleared = does(&mut session, "clearDiary", json!({ "day": "2026-11-17" }));
    assert_eq!(cleared["window"], Value::Null);
    assert_eq!(next_undo(&mut session), "clear Tue 17 Nov in the diary");
    let shadow = does(
        &mut session,
        "clearShadow",
        json!({ "category": 2, "band": "evening" }),
    );
    assert_eq!(shadow["rows"], json!([]));
    there_and_back(&mut session, &start);
}

#[test]
fn what_was_wished_for_a_category_goes_where_the_category_goes() {
    let (_folder, mut session) = halloran();
    does(&mut session, "drawFeelings", json!({}));
    does(
        &mut session,
        "addOffer",
        json!({ "name": "Northside", "from": "wish" }),
    );
    for (category, percent) in [(3, 15), (4, 90)] {
        does(
            &mut session,
            "setPromise",
            json!({ "category": category, "percent": percent }),
        );
        let guess = json!({ "category": category, "band": "evening", "low": 60, "likely": 120, "high": 3600 });
        does(&mut session, "setShadow", guess);
        does(
            &mut session,
            "setDiary",
            json!({ "day": "2026-11-20", "minutes": 600, "category": category }),
        );
    }
    does(
        &mut session,
        "setShadow",
        json!({ "category": 4, "band": "weekend", "low": 1, "likely": 2, "high": 3 }),
    );
    let start = dump(session.desk().unwrap().read());
    let wish = does(&mut session, "wish", json!({}));
    let feelings = does(&mut session, "feelings", json!({}));

    does(
        &mut session,
        "removeCategory",
        json!({ "id": 4, "into": 3 }),
    );
    let after = does(&mut session, "wish", json!({}));
    assert_eq!(
        after["minutes"], wish["minutes"],
        "the hours stay, under another name"
    );
    assert_eq!(
        does(&mut session, "offer", json!({ "id": 1 }))["minutes"],
        wish["minutes"]
    );
    assert_eq!(
        does(&mut session, "feelings", json!({}))["blocks"]
            .as_array()
            .unwrap()
            .len(),
        feelings["blocks"].as_array().unwrap().len()
    );
    assert_eq!(
        does(&mut session, "promises", json!({}))["shares"],
        json!([{ "category": 3, "percent": 100 }])
    );
    let rows = does(&mut session, "shadow", json!({}))["rows"].clone();
    assert_eq!(
        rows[0]["range"],
        json!({ "low": 120, "likely": 240, "high": 6000 }),
        "added up to the most there is"
    );
    assert_eq!(
        (&rows[1]["band"], &rows[1]["range"]["high"]),
        (&json!("weekend"), &json!(3))
    );
    let diary = does(&mut session, "diary", json!({}));
    assert_eq!(
        diary["days"][11]["entries"],
        json!([{ "category": 3, "minutes": 960 }])
    );
    there_and_back(&mut session, &start);

    does(&mut session, "undo", json!({}));
    does(
        &mut session,
        "removeCategory",
        json!({ "id": 4, "into": null }),
    );
    let without = does(&mut session, "wish", json!({}));
    assert_eq!(
        without["minutes"].as_u64().unwrap(),
        3120 - 360,
        "its wished hours go with it"
    );
    assert_eq!(
        does(&mut session, "promises", json!({}))["shares"],
        json!([{ "category": 3, "percent": 15 }])
    );
    there_and_back(&mut session, &start);
}
