//! `bearings-cli bibliography`: a list on standard output, the rest on standard error, and together all of the file.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop"
)]

use std::process::{Command, Output};

use serde_json::Value;

fn bibliography(text: &[u8]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("works");
    std::fs::write(&file, text).expect("a file");
    Command::new(env!("CARGO_BIN_EXE_bearings-cli"))
        .arg("bibliography")
        .arg(&file)
        .output()
        .expect("the program starts")
}

#[test]
fn every_entry_is_an_item_or_a_complaint() {
    let output = bibliography(
        b"@article{a, title={One}, author={Halloran, Ines}, year=2024, month=mar}\n\
          @article{a, title={Two}}\n@article{b, title {Three}}\n",
    );
    assert!(output.status.success(), "{output:?}");
    let items: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(items[0]["id"], "a");
    assert_eq!(
        items[0]["issued"]["date-parts"],
        serde_json::json!([[2024, 3]])
    );
    assert_eq!(items[1]["id"], "item-2");
    let complaints: Vec<Value> = String::from_utf8(output.stderr)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(complaints.len(), 1);
    assert_eq!(complaints[0]["line"], 3);
    assert_eq!(complaints[0]["text"], "@article{b, title {Three}}");
    assert_eq!(complaints[0]["why"], "broken");
}

#[test]
fn what_is_no_bibliography_is_refused_by_name() {
    let output = bibliography(b"Dear colleague,\nI write to you.\n");
    assert_eq!(output.status.code(), Some(1));
    let fault: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(fault["code"], "notABibliography");
    assert!(output.stdout.is_empty());
}
