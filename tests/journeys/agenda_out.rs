//! What leaves the vault of a meeting: only what was released, to whoever may know it; and a calendar entry whose number rises.

use std::path::Path;
use std::process::Command;

use bearings_core::document::Paper;
use bearings_core::mentoring::meeting::MeetingId;
use bearings_core::mentoring::out::commands::paper;
use bearings_core::session::Session;
use serde_json::{Value, json};

use super::agenda::{goal, item, meeting, person};
use crate::differential::python;
use crate::support::{call, session};

pub fn guard(secrets: &[&str], values: bool, released: bool) -> Value {
    json!({ "secrets": secrets, "values": values, "released": released })
}

/// A token for a file in a folder, as a person's choice would give one.
fn token(session: &mut Session, folder: &Path, name: &str) -> String {
    let token = session.token();
    session.files.add(token.clone(), folder.join(name));
    token
}

/// Everything that leaves the vault of a meeting, as text.
pub fn everything(session: &mut Session, folder: &Path, id: i64) -> String {
    let mut all = String::new();
    for (command, name) in [
        ("saveAgendaMarkdown", "a.md"),
        ("saveAgendaText", "a.txt"),
        ("saveMeetingIcs", "a.ics"),
    ] {
        let file = token(session, folder, name);
        call(session, command, json!({ "file": file, "meeting": id })).expect("saved");
        let text = std::fs::read_to_string(folder.join(name)).expect("a text");
        all.push_str(&text.replace("\r\n ", ""));
    }
    let text = call(session, "agendaText", json!({ "meeting": id })).expect("text");
    all.push_str(&text.to_string());
    // The document that the press and a word processor's writer draw.
    for sheet in [Paper::A4, Paper::Letter] {
        let page = paper(session, MeetingId(id), sheet).expect("a page");
        all.push_str(&serde_json::to_string(&page).expect("JSON"));
    }
    let view = call(session, "agenda", json!({ "meeting": id })).expect("an agenda");
    all.push_str(&view["page"].to_string());
    all
}

/// A vault with a unique word in every private field, and with things about a move that the person must not know.
fn full_of_canaries(session: &mut Session) {
    person(session, "Dr Abena Osei");
    person(session, "Dr Jonah Beckett");
    call(
        session,
        "decideDisclosure",
        json!({ "person": 1, "secret": "move", "may": false }),
    )
    .expect("decided");
    call(
        session,
        "decideDisclosure",
        json!({ "person": 1, "secret": "salary", "may": true }),
    )
    .expect("decided");
    call(session, "addSecret", json!({ "name": "CanarySecretName" })).expect("named");
    let mut about_move = item("CanaryMoveTitle", "decide");
    about_move["questions"] = json!(["CanaryMoveQuestion"]);
    about_move["guard"] = guard(&["move"], false, true);
    let mut salary = item("CanarySalaryTitle", "advise");
    salary["guard"] = guard(&["salary"], false, false);
    let mut values = item("CanaryValuesTitle", "advise");
    values["guard"] = guard(&[], true, false);
    let mut own = item("CanaryOwnSecret", "advise");
    own["guard"] = guard(&["own/1"], false, true);
    let mut beckett = item("CanaryForBeckett", "advise");
    beckett["person"] = json!(2);
    let mut open = item("Open thing", "decide");
    open["note"] = json!("CanaryItemNote");
    let mut goal = goal("CanaryGoalTitle");
    goal["note"] = json!("CanaryGoalNote");
    goal["due"] = json!("2026-12-20");
    goal["guard"] = guard(&["move"], false, true);
    call(session, "addGoal", json!({ "draft": goal })).expect("added");
    open["goal"] = json!(1);
    for draft in [about_move, salary, values, own, beckett, open] {
        call(session, "addItem", json!({ "draft": draft })).expect("added");
    }
    for (what, who, held) in [
        ("CanaryMovePromise", 1, guard(&["move"], false, true)),
        ("CanaryHeldPromise", 1, guard(&[], false, false)),
        ("CanaryBeckettPromise", 2, guard(&[], false, true)),
    ] {
        let draft = json!({ "person": who, "owner": "me", "what": what, "due": "2026-11-01", "goal": null, "blocked": true, "guard": held });
        call(session, "addPromise", json!({ "draft": draft })).expect("added");
    }
    let outcome = json!({ "day": "2026-11-20", "kind": "win", "what": "CanaryWin", "person": 1, "goal": null, "guard": guard(&["move"], false, true) });
    call(session, "addOutcome", json!({ "draft": outcome })).expect("added");
    let question = json!({
        "words": "CanaryQuestion?", "domain": "academic", "stages": [], "world": "both", "kind": "start", "need": null,
        "repeatable": true, "guard": guard(&["move"], false, true),
    });
    call(session, "addQuestion", json!({ "draft": question })).expect("added");
    call(
        session,
        "setOffer",
        json!({ "person": 1, "subject": "academic", "offer": { "level": 4, "source": "said" } }),
    )
    .expect("offered");
    // A meeting that was held, with private notes, and one that is ahead.
    call(session, "planMeeting", meeting("2026-11-10", 30, "regular")).expect("planned");
    let card = json!({ "actual": 12, "cancelledBy": null, "rushed": true, "remembered": "no", "useful": 1, "fits": -2 });
    let notes = "CanaryNotes of what was said\n> CanaryAdvice\n+ CanaryThanks";
    let kept = json!({ "meeting": 1, "notes": notes, "card": card, "ticked": [], "thirds": [] });
    call(session, "keepMeeting", kept).expect("kept");
    call(
        session,
        "writeThanks",
        json!({ "meeting": 1, "text": "CanaryThankYou" }),
    )
    .expect("written");
    call(session, "planMeeting", meeting("2026-12-03", 60, "regular")).expect("planned");
}

#[test]
fn no_agenda_holds_what_is_private_or_what_its_reader_must_not_know() {
    let (folder, mut session) = session();
    full_of_canaries(&mut session);
    // Even what stands on the agenda with a reason and a private line stays off every page.
    let private = json!({ "title": "CanaryLine", "want": null, "minutes": 3, "questions": ["CanaryLineQuestion"], "why": "CanaryWhy", "guard": guard(&["move"], false, true) });
    call(
        &mut session,
        "writeLine",
        json!({ "meeting": 2, "draft": private }),
    )
    .expect("written");
    let open = json!({ "title": "Open line", "want": null, "minutes": 3, "questions": [], "why": "CanaryOpenWhy", "guard": guard(&[], false, true) });
    call(
        &mut session,
        "writeLine",
        json!({ "meeting": 2, "draft": open }),
    )
    .expect("written");
    call(
        &mut session,
        "addToAgenda",
        json!({ "meeting": 2, "source": "health" }),
    )
    .expect("put on");
    let all = everything(&mut session, folder.path(), 2);
    assert!(
        all.contains("Open thing") && all.contains("Open line"),
        "{all}"
    );
    let found: Vec<&str> = all
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.starts_with("Canary"))
        .collect();
    assert!(found.is_empty(), "{found:?} left the vault");
    assert!(
        !all.contains("work together"),
        "how the two work together was not released"
    );
    // Nor does the reason of a line that is told name a goal that may not be known.
    let view = call(&mut session, "agenda", json!({ "meeting": 2 })).expect("an agenda");
    let kept: Vec<String> = view["kept"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|own| own["title"].as_str().expect("a title").to_owned())
        .collect();
    for title in [
        "CanaryMoveTitle",
        "CanarySalaryTitle",
        "CanaryValuesTitle",
        "CanaryOwnSecret",
        "CanaryGoalTitle",
        "CanaryMovePromise",
        "CanaryHeldPromise",
    ] {
        assert!(
            kept.iter().any(|own| own == title),
            "{title} is not listed as kept off"
        );
    }
}

#[test]
fn a_thing_that_becomes_secret_after_it_was_put_on_the_page_leaves_it() {
    let (folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    let mut draft = item("A new post", "advise");
    call(&mut session, "addItem", json!({ "draft": draft })).expect("added");
    call(
        &mut session,
        "planMeeting",
        meeting("2026-12-03", 30, "regular"),
    )
    .expect("planned");
    assert!(everything(&mut session, folder.path(), 1).contains("A new post"));
    draft["guard"] = guard(&["move"], false, true);
    call(&mut session, "editItem", json!({ "id": 1, "draft": draft })).expect("changed");
    assert!(!everything(&mut session, folder.path(), 1).contains("A new post"));
    let view = call(&mut session, "agenda", json!({ "meeting": 1 })).expect("an agenda");
    assert!(
        view["lines"][0]["off"]
            .as_str()
            .expect("a reason")
            .contains("not among those who may know")
    );
    // Said that she may know, it is on the page again.
    call(
        &mut session,
        "decideDisclosure",
        json!({ "person": 1, "secret": "move", "may": true }),
    )
    .expect("decided");
    assert!(everything(&mut session, folder.path(), 1).contains("A new post"));
}

#[test]
fn released_things_on_how_two_people_work_together_stand_under_a_neutral_name() {
    let (folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    call(
        &mut session,
        "decideDisclosure",
        json!({ "person": 1, "secret": "health", "may": true }),
    )
    .expect("decided");
    let mut draft = item("CanaryCutShort", "advise");
    draft["guard"] = guard(&["health"], false, false);
    call(&mut session, "addItem", json!({ "draft": draft })).expect("added");
    call(
        &mut session,
        "planMeeting",
        meeting("2026-12-03", 30, "regular"),
    )
    .expect("planned");
    let view = call(
        &mut session,
        "releaseToAgenda",
        json!({ "meeting": 1, "source": "item/1", "released": true }),
    )
    .expect("released");
    assert_eq!(view["notIn"][0]["title"], "How we work together");
    call(
        &mut session,
        "addToAgenda",
        json!({ "meeting": 1, "source": "item/1" }),
    )
    .expect("put on");
    let all = everything(&mut session, folder.path(), 1);
    assert!(all.contains("How we work together") && !all.contains("CanaryCutShort"));
}

/// What another library reads in a calendar file.
fn read_back(python: &Path, file: &Path) -> Value {
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/differential/entry.py"
    );
    let out = Command::new(python)
        .arg(script)
        .arg(file)
        .output()
        .expect("it starts");
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    serde_json::from_slice(&out.stdout).expect("a line of JSON")
}

#[test]
fn another_library_reads_one_meeting_whose_number_rises_over_three_edits() {
    let Some(python) = python() else { return };
    let (folder, mut session) = session();
    person(&mut session, "Dr Abena Osei; \"A\", B\\C");
    call(
        &mut session,
        "addItem",
        json!({ "draft": item("Who writes, and when; \\ how long", "advise") }),
    )
    .expect("added");
    call(
        &mut session,
        "planMeeting",
        meeting("2026-12-03", 30, "regular"),
    )
    .expect("planned");
    let path = folder.path().join("a.ics");
    let save = |session: &mut Session| {
        let file = token(session, folder.path(), "a.ics");
        call(
            session,
            "saveMeetingIcs",
            json!({ "file": file, "meeting": 1 }),
        )
        .expect("saved");
        read_back(&python, &path)
    };
    let first = save(&mut session);
    let again = save(&mut session);
    assert_eq!(first["sequence"], 0);
    assert_eq!(
        again["sequence"], 0,
        "saved again unchanged, it is the same entry"
    );
    let edits: [(&str, Value); 3] = [
        (
            "setMeetingWant",
            json!({ "meeting": 1, "want": "One date, two names." }),
        ),
        ("editMeeting", {
            let mut draft = meeting("2026-12-04", 45, "regular");
            draft["id"] = json!(1);
            draft
        }),
        ("takeLineOff", json!({ "line": 1 })),
    ];
    for (number, (command, args)) in edits.into_iter().enumerate() {
        call(&mut session, command, args).expect("edited");
        let read = save(&mut session);
        assert_eq!(
            (&read["uid"], read["sequence"].as_u64()),
            (&first["uid"], Some(number as u64 + 1))
        );
        assert_eq!(read["method"], "PUBLISH");
        assert_eq!(read["class"], "CONFIDENTIAL");
        assert_eq!(read["alarms"], json!(["-1 day, 0:00:00"]));
        assert_eq!(read["summary"], "Meeting with Dr Abena Osei; \"A\", B\\C");
        assert_eq!(read["attendees"], 0, "nobody is invited");
    }
    // Taken back, what it says has changed once more: the number still rises.
    call(&mut session, "undo", json!({})).expect("undone");
    let read = save(&mut session);
    assert_eq!(
        (&read["uid"], read["sequence"].as_u64()),
        (&first["uid"], Some(4))
    );
    assert!(
        read["description"]
            .as_str()
            .expect("words")
            .contains("Who writes, and when; \\ how long")
    );
}
