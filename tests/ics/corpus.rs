//! Calendars of other programs, and what each must come to.

use std::collections::BTreeMap;
use std::path::Path;

use bearings_core::calendars::ics::expand::Occurrence;
use serde_json::Value;

use super::{corpora, expanded, reading};

/// Start, end, whole day, identity, and the title where there is no identity.
type Row = (String, String, bool, String, String);

#[test]
fn every_calendar_of_the_corpus_comes_to_what_it_must() {
    let Some(corpus) = corpora("ics") else { return };
    let cases: Vec<Value> =
        serde_json::from_slice(&std::fs::read(corpus.join("sources.json")).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let name = case["case"].as_str().unwrap();
        let found = found(
            &corpus,
            name,
            case["from"].as_str().unwrap(),
            case["to"].as_str().unwrap(),
        );
        let wanted = wanted(&corpus, name);
        assert_eq!(
            wanted.values().sum::<usize>() as u64,
            case["expected"].as_u64().unwrap(),
            "{name}"
        );
        if found != wanted {
            wrong.push(name);
        }
    }
    assert!(
        cases.len() >= 20,
        "the corpus has shrunk to {}",
        cases.len()
    );
    assert!(
        wrong.is_empty(),
        "{} of {} differ: {wrong:?}",
        wrong.len(),
        cases.len()
    );
}

fn found(corpus: &Path, name: &str, from: &str, to: &str) -> BTreeMap<Row, usize> {
    let bytes = std::fs::read(corpus.join(format!("{name}.ics"))).unwrap();
    let reading = reading(&bytes).unwrap();
    let mut rows = BTreeMap::new();
    for one in &expanded(&reading, from, to).occurrences {
        *rows.entry(row(one)).or_default() += 1;
    }
    rows
}

fn row(one: &Occurrence) -> Row {
    let word = |utc| {
        chrono::DateTime::from_timestamp(utc, 0)
            .unwrap()
            .format("%Y-%m-%dT%H:%M:%SZ")
            .to_string()
    };
    let title = if one.uid.is_empty() {
        one.summary.as_deref().unwrap_or_default()
    } else {
        ""
    };
    (
        word(one.start_utc),
        word(one.end_utc),
        one.all_day,
        one.uid.to_string(),
        title.to_owned(),
    )
}

fn wanted(corpus: &Path, name: &str) -> BTreeMap<Row, usize> {
    let text = std::fs::read_to_string(corpus.join(format!("{name}.expected.jsonl"))).unwrap();
    let mut rows = BTreeMap::new();
    for line in text.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        if row.get("_meta").is_some() {
            continue;
        }
        let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
        let title = if text("uid").is_empty() {
            text("summary")
        } else {
            String::new()
        };
        let row = (
            text("start"),
            text("end"),
            row["all_day"].as_bool().unwrap(),
            text("uid"),
            title,
        );
        *rows.entry(row).or_default() += 1;
    }
    rows
}
