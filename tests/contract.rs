//! The generated texts are current, and the border refuses what it does not know.

use std::fs;
use std::path::PathBuf;

use bearings_core::contract::{list::ENTRIES, typescript};
use bearings_core::store::schema;
use serde_json::json;

use crate::support::{call, session};

/// A file of the repository.
pub fn repository(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

/// Compares a generated text with its committed copy; `BEARINGS_WRITE=1` writes it instead.
fn current(path: &str, text: &str) {
    let file = repository(path);
    if std::env::var_os("BEARINGS_WRITE").is_some() {
        fs::create_dir_all(file.parent().expect("a folder")).expect("the folder can be made");
        fs::write(&file, text).expect("the file can be written");
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == text,
        "{path} is not what the code says: run `cargo xtask gen` and commit what it writes"
    );
}

#[test]
fn the_typescript_of_the_contract_is_current() {
    current("ui/src/ipc/contract.ts", &typescript::contract());
}

#[test]
fn no_two_types_of_the_contract_share_a_name() {
    let mut types = typescript::Types::default();
    for entry in ENTRIES {
        entry.types(&mut types);
    }
    assert!(types.clashes().is_empty(), "{:?}", types.clashes());
}

#[test]
fn the_committed_schema_is_current() {
    let conn = schema::in_memory().expect("an empty database");
    current(
        "src-tauri/core/src/store/schema.sql",
        &schema::schema(&conn).expect("its schema"),
    );
}

#[test]
fn the_calendar_of_the_invented_physician_is_current() {
    let weeks = bearings_core::sample::weeks::CYCLE;
    current(
        "tests/fixtures/ics/halloran.ics",
        &bearings_core::sample::term::calendar_ics(weeks),
    );
}

#[test]
fn every_command_has_one_name_in_camel_case() {
    let mut names: Vec<_> = ENTRIES.iter().map(|entry| entry.name).collect();
    assert!(
        names
            .iter()
            .all(|name| name.chars().all(|c| c.is_ascii_alphanumeric())
                && name.starts_with(|c: char| c.is_ascii_lowercase()))
    );
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "two commands share a name");
}

#[test]
fn unknown_commands_and_unknown_fields_are_refused_and_repeat_nothing() {
    let (_folder, mut session) = session();
    let fault = call(&mut session, "dropEverything", json!({})).expect_err("no such command");
    assert!(!fault.message.contains("dropEverything"));
    for entry in ENTRIES {
        let fault = call(
            &mut session,
            entry.name,
            json!({ "zebraField": "zebra words" }),
        )
        .expect_err("an unknown field");
        assert!(
            !format!("{fault:?}").contains("zebra"),
            "{} repeats what was sent",
            entry.name
        );
    }
}
