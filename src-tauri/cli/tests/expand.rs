//! `bearings-cli expand`: the lines it promises, in the order it promises, and how it refuses.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop"
)]

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/ics")
        .join(name)
}

fn expand(file: &PathBuf, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bearings-cli"))
        .arg("expand")
        .arg(file)
        .args(words)
        .output()
        .expect("the program starts")
}

fn lines(output: &Output) -> Vec<Value> {
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

const JANUARY: [&str; 6] = [
    "--from",
    "2026-01-01",
    "--to",
    "2026-02-01",
    "--zone",
    "America/Toronto",
];

#[test]
fn every_occurrence_is_a_line_and_the_last_line_tells_of_the_whole() {
    let output = expand(&fixture("outlook-ward.ics"), &JANUARY);
    let mut lines = lines(&output);
    let meta = lines.pop().unwrap()["_meta"].clone();
    assert_eq!(
        lines[0],
        json!({
            "start": "2026-01-05T12:00:00Z", "end": "2026-01-05T23:00:00Z", "all_day": false, "floating": false,
            "summary": "Service week, 7 West", "uid": lines[0]["uid"], "status": null, "transp": "OPAQUE",
        })
    );
    let keys = |line: &Value| {
        ["start", "end", "uid", "summary", "status"]
            .map(|key| line[key].as_str().unwrap_or_default().to_owned())
    };
    assert!(lines.is_sorted_by_key(keys));
    assert_eq!(meta["occurrences"], lines.len());
    assert_eq!(meta["from"], "2026-01-01T00:00:00Z");
    assert_eq!(meta["floating_tz"], "America/Toronto");
    assert_eq!(
        (&meta["calendars"], &meta["complaints"]),
        (&json!(1), &json!([]))
    );
}

#[test]
fn what_was_unclear_is_told_with_its_line() {
    let output = expand(
        &fixture("unclear.ics"),
        &[
            "--from",
            "2026-01-01",
            "--to",
            "2027-01-01",
            "--zone",
            "UTC",
        ],
    );
    let lines = lines(&output);
    let meta = &lines.last().unwrap()["_meta"];
    let complaints = meta["complaints"].as_array().unwrap();
    let told = json!({ "line": 12, "words": "It ends before it starts. Counted as no time." });
    assert!(complaints.contains(&told), "{complaints:?}");
    assert_eq!(
        meta["unknown_zones"][1],
        json!({ "tzid": "Ward 7 Clock", "events": 1 })
    );
    assert!(lines.iter().any(|line| line["floating"] == true));
}

#[test]
fn refusals_have_their_code_and_never_repeat_what_was_asked() {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("patient-names.txt");
    std::fs::write(&secret, "no calendar").unwrap();
    let refused = |file: &PathBuf, words: &[&str]| {
        let output = expand(file, words);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(!text.contains("patient"), "{text}");
        serde_json::from_str::<Value>(&text).unwrap()["code"].clone()
    };
    assert_eq!(refused(&secret, &JANUARY), "notACalendar");
    assert_eq!(
        refused(&folder.path().join("patient.ics"), &JANUARY),
        "disk"
    );
    let ward = fixture("outlook-ward.ics");
    let days = ["--from", "2026-01-01", "--to", "2026-02-01", "--zone"];
    assert_eq!(
        refused(&ward, &[&days[..], &["Ward 7"]].concat()),
        "invalid"
    );
    assert_eq!(
        expand(&ward, &["--from", "2026-01-01"]).status.code(),
        Some(2)
    );
}
