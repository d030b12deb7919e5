//! The rules of the architecture, kept by every file; and each rule broken once, to show that it can be.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::contract::repository;

mod rules;

use rules::{DOMAINS, RULES, Rule};

/// Checksums of released migrations: a released step never changes.
const RELEASED: &[(&str, &str)] = &[];

/// Every `.rs` file below a folder: its path from the repository and its text.
fn rust_files(below: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    walk(&repository(below), &mut |path| {
        if path.extension().is_some_and(|e| e == "rs") {
            let root = repository("").canonicalize().expect("the repository");
            let name = path
                .canonicalize()
                .expect("a file")
                .strip_prefix(root)
                .expect("inside")
                .display()
                .to_string();
            files.insert(
                name.replace('\\', "/"),
                fs::read_to_string(path).expect("a text"),
            );
        }
    });
    files
}

fn walk(folder: &Path, each: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir()
            && !matches!(
                name.to_str(),
                Some("target" | "node_modules" | "dist" | "gen")
            )
        {
            walk(&path, each);
        } else if path.is_file() {
            each(&path);
        }
    }
}

#[test]
fn every_file_keeps_every_rule() {
    let files = rust_files("src-tauri")
        .into_iter()
        .chain(rust_files("tests"));
    let wrong: Vec<_> = files
        .flat_map(|(path, text)| {
            RULES
                .iter()
                .filter_map(move |rule| rule(&path, &text))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tables_are_strict_whole_numbered_and_named_by_their_place() {
    let schema = fs::read_to_string(repository("src-tauri/core/src/store/schema.sql"))
        .expect("the schema")
        .to_lowercase();
    for table in schema.split("create table ").skip(1) {
        let name = table
            .split([' ', '('])
            .next()
            .expect("a name")
            .trim_matches('"');
        let body = table.split(";\n\n").next().expect("a body");
        assert!(body.trim_end().ends_with("strict"), "{name} is not STRICT");
        assert!(
            !body.contains(" real"),
            "{name} has a REAL column; quote() would round it"
        );
        let place = name.split('_').next().expect("a prefix");
        assert!(
            ["meta", "activity", "you"].contains(&place) || DOMAINS.contains(&place),
            "{name} does not begin with its place"
        );
        for column in body
            .lines()
            .filter(|line| line.split("--").next().unwrap_or("").contains(" text"))
        {
            let checked =
                column.contains("char(0)") || column.contains("glob") || column.contains(" in (");
            assert!(
                checked,
                "{name}: a text column lets NUL in: {}",
                column.trim()
            );
        }
    }
}

#[test]
fn released_migrations_never_change() {
    for (name, checksum) in RELEASED {
        let sql = fs::read(repository(&format!(
            "src-tauri/core/src/store/migrations/{name}.sql"
        )))
        .expect("a migration");
        let found = bearings_core::vault::content::hex(&Sha256::digest(&sql));
        assert_eq!(&found, checksum, "{name} was released and has changed");
    }
}

#[test]
fn the_shipped_tree_holds_no_network_client() {
    let lock = fs::read_to_string(repository("src-tauri/core/Cargo.toml")).expect("a manifest")
        + &fs::read_to_string(repository("src-tauri/press/Cargo.toml")).expect("a manifest")
        + &fs::read_to_string(repository("src-tauri/cli/Cargo.toml")).expect("a manifest")
        + &fs::read_to_string(repository("Cargo.toml")).expect("a manifest");
    for name in [
        "reqwest",
        "ureq",
        "hyper",
        "curl",
        "native-tls",
        "rustls",
        "tungstenite",
    ] {
        assert!(
            !lock.contains(&format!("\n{name} ")),
            "{name} is a direct dependency of what is shipped"
        );
    }
}

// Each rule broken once.

fn refused(rule: Rule, path: &str, text: &str) {
    assert!(rule(path, text).is_some(), "{path} should be refused");
}

#[test]
fn each_rule_refuses_its_breach() {
    refused(
        rules::rusqlite_stays_below,
        "src-tauri/core/src/calendars/wish.rs",
        "use rusqlite::Connection;",
    );
    refused(
        rules::floors_look_down,
        "src-tauri/core/src/day.rs",
        "use crate::calendars::wish;",
    );
    refused(
        rules::floors_look_down,
        "src-tauri/core/src/calendars/wish.rs",
        "use crate::calendars::store::rows;",
    );
    refused(
        rules::floors_look_down,
        "src-tauri/core/src/calendars/store.rs",
        "use crate::session::Session;",
    );
    refused(
        rules::floors_look_down,
        "src-tauri/core/src/values/ranking.rs",
        "use crate::calendars::wish;",
    );
    refused(
        rules::commands_are_named_by_the_list_only,
        "src-tauri/core/src/calendars/wish.rs",
        "use crate::values::commands::Rank;",
    );
    refused(
        rules::files_hold_one_idea,
        "src-tauri/core/src/day.rs",
        &"//! long\n".repeat(401),
    );
    refused(
        rules::modules_say_what_they_are,
        "src-tauri/core/src/day.rs",
        "use std::fmt;",
    );
    refused(
        rules::time_enters_once,
        "src-tauri/core/src/day.rs",
        "let now = chrono::Utc::now();",
    );
    refused(
        rules::randomness_enters_once,
        "src-tauri/core/src/day.rs",
        "getrandom::fill(&mut bytes);",
    );
    refused(
        rules::names_come_from_the_field,
        "src-tauri/core/src/day.rs",
        "pub struct CalendarManager {",
    );
    refused(
        rules::no_globs_and_no_reexports,
        "src-tauri/core/src/day.rs",
        "pub use crate::id::Id;",
    );
    refused(
        rules::no_globs_and_no_reexports,
        "src-tauri/core/src/day.rs",
        "use crate::id::*;",
    );
    refused(
        rules::sql_replaces_nothing,
        "src-tauri/core/src/calendars/store.rs",
        "INSERT OR REPLACE into t",
    );
}

#[test]
fn and_lets_pass_what_is_right() {
    for rule in RULES {
        assert_eq!(
            rule(
                "src-tauri/core/src/calendars/wish.rs",
                "//! A wish.\n\nuse crate::day::Day;\n"
            ),
            None
        );
        assert_eq!(
            rule(
                "src-tauri/core/src/calendars/store.rs",
                "//! Rows.\n\nuse rusqlite::Row;\nuse crate::desk::Tx;\n"
            ),
            None
        );
    }
}
