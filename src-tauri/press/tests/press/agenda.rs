//! Dr Halloran's agenda on one page, and agendas of any length with any words on one page too.

use std::sync::Arc;

use bearings_core::clock::Clock;
use bearings_core::contract::dispatch;
use bearings_core::desk::Desk;
use bearings_core::document::Paper;
use bearings_core::mentoring::agenda::line::LINES;
use bearings_core::mentoring::meeting::MeetingId;
use bearings_core::mentoring::out::commands::paper;
use bearings_core::sample;
use bearings_core::session::host::Bare;
use bearings_core::session::{Home, Session};
use bearings_core::store::schema;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};
use bearings_press::pdf::pdf;
use serde_json::{Value, json};

use crate::tools;

/// A vault in memory with her people and meetings.
fn halloran() -> Session {
    let clock = Clock::at("2026-11-22T14:02:00").expect("a moment");
    let conn = schema::in_memory().expect("a database");
    let desk = Desk::new(conn, clock.clone(), None).expect("a desk");
    let mut session = Session::new(
        clock,
        Entropy::fixed(1),
        KdfCost::Fixed(KdfParams::LEAST),
        Arc::new(Bare),
        Home::below(&std::env::temp_dir()),
    );
    session.sit_at(desk);
    let facts =
        json!({ "name": "Dr Ines Halloran", "role": null, "setting": null, "reviewOn": null });
    call(&mut session, "setYou", facts);
    sample::people::fill(&mut session).expect("her people");
    sample::agenda::fill(&mut session).expect("her meetings");
    session
}

fn call(session: &mut Session, name: &str, args: Value) -> Value {
    dispatch(session, name, args).expect("done")["value"].clone()
}

#[test]
fn her_agenda_of_thursday_says_what_the_screen_says_and_nothing_private() {
    let mut session = halloran();
    let meetings = call(&mut session, "meetings", json!({}));
    let id = meetings["planned"][0]["id"].as_i64().expect("a row");
    let page = paper(&mut session, MeetingId(id), Paper::A4).expect("a page");
    let bytes = pdf(&page).expect("pressed");
    assert_eq!(tools::pages(&bytes).unwrap_or(1), 1);
    let Some(text) = tools::text(&bytes) else {
        return;
    };
    for said in [
        "Agenda",
        "Dr Ines Halloran with Dr Abena Osei",
        "Thursday 3 December 2026, 16:00 to 16:30",
        "Halloran: teaching summary, 30 October.",
        "Osei: introduction to the dean, by 6 November.",
        "Two wards use the curriculum",
        "1 March, or wait a year",
        "Which of the three would the committee doubt?",
        "One date and two names.",
        "Close: who does what, next date",
    ] {
        assert!(text.contains(said), "{said:?} is not on the page:\n{text}");
    }
    for hidden in [
        "Stay on new terms",
        "lived",
        "late",
        "because",
        "Name the ward curriculum first",
    ] {
        assert!(!text.contains(hidden), "{hidden:?} is on the page:\n{text}");
    }
    assert!(text.contains(" 30"), "the minutes are summed:\n{text}");
}

#[test]
fn any_agenda_takes_one_page_of_either_paper() {
    for (at, words) in [
        "一二三四五六七八九十",
        "A very long thing to say, and then some more of it ",
        "WMWMWM WMWMWM ",
    ]
    .into_iter()
    .enumerate()
    {
        let mut session = halloran();
        let long: String = words.chars().cycle().take(150).collect();
        for number in 0..8 {
            let draft = json!({
                "title": format!("{number} {long}"), "want": "putForward", "person": 1, "domain": null, "need": null,
                "goal": null, "due": "2026-11-01", "starred": true, "questions": [long, long], "note": "",
                "guard": { "secrets": [], "values": false, "released": true },
            });
            call(&mut session, "addItem", json!({ "draft": draft }));
            let promise = json!({
                "person": 1, "owner": "them", "what": format!("{number} {long}"), "due": "2026-11-02", "goal": null,
                "blocked": false, "guard": { "secrets": [], "values": false, "released": true },
            });
            call(&mut session, "addPromise", json!({ "draft": promise }));
            let win = json!({
                "day": "2026-11-20", "kind": "win", "what": format!("{number} {long}"), "person": 1, "goal": null,
                "guard": { "secrets": [], "values": false, "released": true },
            });
            call(&mut session, "addOutcome", json!({ "draft": win }));
        }
        for minutes in [20, 30, 45, 60, 90] {
            let draft = json!({ "person": 1, "day": "2026-12-10", "start": 960, "minutes": minutes, "frame": "regular", "place": long });
            let id = call(&mut session, "planMeeting", json!({ "draft": draft }))["id"]
                .as_i64()
                .expect("a row");
            call(
                &mut session,
                "setMeetingWant",
                json!({ "meeting": id, "want": long }),
            );
            let sheet = if (at + minutes) % 2 == 0 {
                Paper::A4
            } else {
                Paper::Letter
            };
            let page = paper(&mut session, MeetingId(id), sheet).expect("a page");
            let bytes = pdf(&page)
                .unwrap_or_else(|error| panic!("{minutes} minutes, words {at}: {error:?}"));
            if let Some(pages) = tools::pages(&bytes) {
                assert_eq!(pages, 1, "{minutes} minutes, words {at}");
            }
        }
    }
}

#[test]
fn as_many_lines_as_a_page_can_hold_take_one_page_of_either_paper() {
    for words in [
        "一二三四五六七八九十",
        "A very long thing to say, and then some more of it ",
        "WMWMWM WMWMWM ",
    ] {
        let long: String = words.chars().cycle().take(150).collect();
        for minutes in [20, 30, 45, 60] {
            let mut session = halloran();
            let draft = json!({ "person": 1, "day": "2026-12-10", "start": 960, "minutes": minutes, "frame": "regular", "place": long });
            let id = call(&mut session, "planMeeting", json!({ "draft": draft }))["id"]
                .as_i64()
                .expect("a row");
            call(
                &mut session,
                "setMeetingWant",
                json!({ "meeting": id, "want": long }),
            );
            let line = json!({
                "title": long, "want": "putForward", "minutes": 4, "questions": [long, long], "why": long,
                "guard": { "secrets": [], "values": false, "released": true },
            });
            let lines = |session: &mut Session| {
                let view = call(session, "agenda", json!({ "meeting": id }));
                view["lines"].as_array().map_or(0, Vec::len)
            };
            while lines(&mut session) < LINES {
                call(
                    &mut session,
                    "writeLine",
                    json!({ "meeting": id, "draft": line }),
                );
            }
            for sheet in [Paper::A4, Paper::Letter] {
                let page = paper(&mut session, MeetingId(id), sheet).expect("a page");
                let bytes =
                    pdf(&page).unwrap_or_else(|error| panic!("{minutes} minutes: {error:?}"));
                if let Some(pages) = tools::pages(&bytes) {
                    assert_eq!(pages, 1, "{minutes} minutes");
                }
            }
        }
    }
}
