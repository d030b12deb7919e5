//! Steps that journeys share: commands that must do or must refuse, days that pass, the sample's vault.

use bearings_core::error::Code;
use bearings_core::sample;
use bearings_core::session::Session;
use serde_json::{Value, json};

use crate::support::{call, dump, session};

const DAY: i64 = 24 * 60 * 60;

/// Sends a command that must succeed.
pub fn does(session: &mut Session, name: &str, args: Value) -> Value {
    call(session, name, args).unwrap_or_else(|fault| panic!("{name}: {fault:?}"))
}

/// Sends a command that must be refused for what it holds; nothing may change.
pub fn refuses(session: &mut Session, name: &str, args: Value) -> String {
    let before = dump(session.desk().unwrap().read());
    let fault = call(session, name, args).expect_err("a refusal");
    assert_eq!(fault.code, Code::Invalid, "{name}: {fault:?}");
    assert_eq!(dump(session.desk().unwrap().read()), before);
    fault.field.expect("a field")
}

pub fn next_undo(session: &mut Session) -> String {
    let history = session.desk().unwrap().history();
    history.undo.expect("something to undo")
}

/// Lets days pass, for the session and its desk.
pub fn later(session: &mut Session, days: i64) {
    session.clock.advance(days * DAY);
    session.desk().unwrap().clock().advance(days * DAY);
}

/// A session in the sample physician's vault: eight weeks that count, 52 hours wished.
pub fn halloran() -> (tempfile::TempDir, Session) {
    let (folder, mut session) = session();
    sample::filling::fill(&mut session, 0).expect("the sample fits");
    (folder, session)
}

/// Undoes every step and does it again; both ends must be what they were.
pub fn there_and_back(session: &mut Session, start: &str) {
    let end = dump(session.desk().unwrap().read());
    while dump(session.desk().unwrap().read()) != start {
        let done = does(session, "undo", json!({}));
        assert!(done["done"].is_string(), "the start is never reached");
    }
    while does(session, "redo", json!({}))["done"].is_string() {}
    assert_eq!(dump(session.desk().unwrap().read()), end);
}

pub fn strings(value: &Value) -> Vec<&str> {
    let all = value.as_array().expect("a list");
    all.iter().map(|one| one.as_str().expect("text")).collect()
}
