//! People beside goals and meetings: what makes somebody active, and what a meeting that was held says of them.

use serde_json::{Value, json};

use super::agenda::goal;
use super::people::with;
use super::steps::{does, refuses};
use crate::support::session;

#[test]
fn where_there_are_goals_active_needs_one_that_names_the_person() {
    let (_folder, mut session) = session();
    let rhythm = with("Dr Osei", &json!({ "idealDays": 42 }));
    let id = does(
        &mut session,
        "addPerson",
        json!({ "draft": rhythm, "stage": "met" }),
    )["id"]
        .clone();
    let mut goal = goal("File by 2028");
    goal["people"] = json!([]);
    does(&mut session, "addGoal", json!({ "draft": goal }));
    let active = json!({ "id": id, "stage": "active" });
    assert_eq!(refuses(&mut session, "movePerson", active.clone()), "goal");
    assert_eq!(
        refuses(
            &mut session,
            "addPerson",
            json!({ "draft": rhythm, "stage": "active" })
        ),
        "goal"
    );
    goal["people"] = json!([id]);
    does(&mut session, "addGoal", json!({ "draft": goal }));
    does(&mut session, "movePerson", active);
}

/// A meeting of thirty planned minutes that was held.
fn held(
    session: &mut bearings_core::session::Session,
    id: &Value,
    day: &str,
    took: u16,
    remembered: &str,
) {
    let draft = json!({ "person": id, "day": day, "start": 960, "minutes": 30, "frame": "regular", "place": null });
    let meeting = does(session, "planMeeting", json!({ "draft": draft }))["id"].clone();
    let card = json!({
        "actual": took, "cancelledBy": null, "rushed": false, "remembered": remembered, "useful": null, "fits": null,
    });
    let kept = json!({ "meeting": meeting, "notes": "", "card": card, "ticked": [], "thirds": [] });
    does(session, "keepMeeting", kept);
}

#[test]
fn a_meeting_that_was_held_moves_the_day_and_is_read_by_the_signs() {
    let (_folder, mut session) = session();
    let rhythm = with("Dr Osei", &json!({ "idealDays": 42 }));
    let id = does(
        &mut session,
        "addPerson",
        json!({ "draft": rhythm, "stage": "active" }),
    )["id"]
        .clone();
    for (day, took, remembered) in [
        ("2026-09-01", 30, "yes"),
        ("2026-10-01", 10, "partly"),
        ("2026-11-01", 10, "no"),
    ] {
        held(&mut session, &id, day, took, remembered);
    }
    let page = does(&mut session, "person", json!({ "id": id }));
    assert_eq!(
        page["due"]["on"], "2026-12-13",
        "six weeks after the last meeting"
    );
    let lights: Vec<&str> = page["health"]["signs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| own["light"].as_str().unwrap())
        .collect();
    assert_eq!(lights, ["red", "amber", "unknown", "unknown"]);
    let people = does(&mut session, "people", json!({}));
    assert_eq!(people["runs"][0]["name"], "Dr Osei");
    let letter = does(
        &mut session,
        "draftRealign",
        json!({ "person": id, "need": null }),
    );
    assert!(
        letter["text"]
            .as_str()
            .unwrap()
            .contains("On 1 November 2026 we had 10 of 30 minutes.")
    );
}
