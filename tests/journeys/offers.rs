//! How the week feels, and the weeks that offers would give.

use bearings_core::error::Code;
use serde_json::{Value, json};

use crate::journeys::steps::{does, halloran, later, next_undo, refuses, strings, there_and_back};
use crate::support::{call, dump, session};

#[test]
fn twelve_blocks_are_drawn_once_in_proportion_to_the_week() {
    let (_folder, mut session) = halloran();
    let start = dump(session.desk().unwrap().read());
    let drawn = does(&mut session, "drawFeelings", json!({}));
    let blocks = drawn["blocks"].as_array().unwrap().clone();
    assert_eq!(
        (blocks.len(), &drawn["drawnOn"]),
        (12, &json!("2026-11-22"))
    );
    let have = does(&mut session, "have", json!({}));
    let share = |category: &Value| -> f64 {
        let of = |cell: &&Value| (1..7).contains(&cell["category"].as_i64().unwrap());
        let cells: Vec<&Value> = have["cells"]
            .as_array()
            .unwrap()
            .iter()
            .filter(of)
            .collect();
        let sum = |cells: &[&Value]| {
            cells
                .iter()
                .map(|cell| cell["share"].as_f64().unwrap())
                .sum::<f64>()
        };
        let own: Vec<&Value> = cells
            .iter()
            .filter(|cell| cell["category"] == *category)
            .copied()
            .collect();
        12.0 * sum(&own) / sum(&cells)
    };
    for category in 1..7 {
        let count = blocks
            .iter()
            .filter(|block| block["category"] == category)
            .count() as f64;
        assert!(
            (count - share(&json!(category))).abs() < 1.0,
            "category {category}"
        );
    }
    assert_eq!(refuses(&mut session, "drawFeelings", json!({})), "kind");

    there_and_back(&mut session, &start);
}

#[test]
fn blocks_are_rated_one_by_one_and_better_on_two_days() {
    let (_folder, mut session) = halloran();
    let start = dump(session.desk().unwrap().read());
    let drawn = does(&mut session, "drawFeelings", json!({}));
    let blocks = drawn["blocks"].as_array().unwrap().clone();
    let rate = |block: &Value, felt: i8, least: i8, reason: Value| json!({ "id": block["id"], "felt": felt, "least": least, "reason": reason });
    does(
        &mut session,
        "rateFeeling",
        rate(&blocks[0], -2, 0, json!("people")),
    );
    let name = does(&mut session, "categories", json!({}))
        .as_array()
        .unwrap()
        .iter()
        .find(|category| category["id"] == blocks[0]["category"])
        .map(|category| category["name"].as_str().unwrap().to_owned())
        .unwrap();
    assert_eq!(next_undo(&mut session), format!("rate {name} −2"));
    assert_eq!(
        refuses(
            &mut session,
            "rateFeeling",
            rate(&blocks[1], 1, 0, json!("rushed"))
        ),
        "reason"
    );
    assert_eq!(
        refuses(
            &mut session,
            "rateFeeling",
            rate(&blocks[1], 3, 0, Value::Null)
        ),
        "felt"
    );
    later(&mut session, 1);
    let rated = does(
        &mut session,
        "rateFeeling",
        rate(&blocks[1], 1, 0, Value::Null),
    );
    assert_eq!((&rated["rated"], &rated["days"]), (&json!(2), &json!(2)));
    assert_eq!(rated["blocks"][0]["reason"], "people");
    assert_eq!(
        (
            &rated["blocks"][0]["asksReason"],
            &rated["blocks"][1]["asksReason"]
        ),
        (&json!(true), &json!(false))
    );

    let back = does(
        &mut session,
        "unrateFeeling",
        json!({ "id": blocks[0]["id"] }),
    );
    assert_eq!(
        (&back["rated"], &back["blocks"][0]["felt"]),
        (&json!(1), &Value::Null)
    );
    let cleared = does(&mut session, "clearFeelings", json!({}));
    assert_eq!(
        (&cleared["blocks"], &cleared["drawnOn"]),
        (&json!([]), &Value::Null)
    );
    does(&mut session, "drawFeelings", json!({}));
    there_and_back(&mut session, &start);
}

#[test]
fn an_empty_week_gives_nothing_to_rate() {
    let (_folder, mut session) = session();
    for kind in ["ordinary", "leave"] {
        let refused = refuses(&mut session, "drawFeelings", json!({ "kind": kind }));
        assert_eq!(refused, "kind");
    }
}

#[test]
fn the_schedule_of_an_offer_is_painted_like_a_wish() {
    let (_folder, mut session) = halloran();
    let start = dump(session.desk().unwrap().read());
    let north = does(
        &mut session,
        "addOffer",
        json!({ "name": "Northside", "from": "wish" }),
    );
    assert_eq!(
        (&north["minutes"], &north["madeOn"]),
        (&json!(3120), &json!("2026-11-22"))
    );
    let id = north["id"].clone();
    let stroke = json!({ "id": id, "days": [5], "from": 36, "to": 44, "category": null });
    let painted = does(&mut session, "paintOffer", stroke);
    assert_eq!(painted["minutes"], 3000);
    assert!(strings(&painted["readBack"]["summary"]).contains(&"The weekend is free."));
    assert_eq!(
        next_undo(&mut session),
        "free Saturday 09:00 to 11:00 in the offer Northside"
    );
    assert_eq!(
        does(&mut session, "wish", json!({}))["minutes"],
        3120,
        "the wish stays as it is"
    );

    let have = does(
        &mut session,
        "addOffer",
        json!({ "name": "Stay", "from": "have" }),
    );
    assert!(have["minutes"].as_u64().unwrap() > 3000);
    let bare = does(
        &mut session,
        "addOffer",
        json!({ "name": "Bare", "from": "empty" }),
    );
    assert_eq!(bare["blocks"], json!([]));
    let list =
        json!({ "id": bare["id"], "blocks": [{ "day": 0, "from": 32, "to": 64, "category": 1 }] });
    assert_eq!(does(&mut session, "replaceOffer", list)["minutes"], 480);
    let over = json!({ "id": bare["id"], "blocks": [
        { "day": 0, "from": 32, "to": 64, "category": 1 }, { "day": 0, "from": 60, "to": 66, "category": 2 },
    ] });
    assert_eq!(refuses(&mut session, "replaceOffer", over), "blocks");
    assert_eq!(
        refuses(
            &mut session,
            "addOffer",
            json!({ "name": "northside", "from": "empty" })
        ),
        "name"
    );
    assert_eq!(
        refuses(
            &mut session,
            "addOffer",
            json!({ "name": "a\u{0}b", "from": "empty" })
        ),
        "name"
    );

    does(
        &mut session,
        "renameOffer",
        json!({ "id": id, "name": "Southside" }),
    );
    assert_eq!(
        next_undo(&mut session),
        "rename the offer Northside to Southside"
    );
    let found = does(&mut session, "find", json!({ "text": "SOUTH" }));
    assert_eq!(
        (&found["hits"][0]["kind"], &found["hits"][0]["id"]),
        (&json!("offer"), &id)
    );
    let offers = does(&mut session, "offers", json!({}));
    let names: Vec<_> = offers
        .as_array()
        .unwrap()
        .iter()
        .map(|offer| offer["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Southside", "Stay", "Bare"]);
    let left = does(&mut session, "removeOffer", json!({ "id": id }));
    assert_eq!(left.as_array().unwrap().len(), 2);
    let gone = call(&mut session, "offer", json!({ "id": id })).expect_err("it was removed");
    assert_eq!(gone.code, Code::NotFound);
    there_and_back(&mut session, &start);
}
