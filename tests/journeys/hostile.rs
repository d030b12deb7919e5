//! Strings that break programs, as titles, categories and rules: read back exactly as they can be kept, or refused plainly.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use bearings_core::calendars::patient::sign;
use bearings_core::calendars::title::normalised;
use serde_json::{Value, json};

use super::papers::{Person, day, event, file};
use crate::support::call;

/// Some of each sort, for whoever has no corpus: right to left, joined, many-byte, markup, quotes, patterns, formulas.
const OWN: [&str; 18] = [
    "\u{202e}desrever",
    "e\u{301}\u{301}\u{301}\u{301}",
    "👩‍👩‍👧‍👦 family",
    "\u{feff}mark",
    "\u{200b}\u{200b}",
    "NUL\0here",
    "bell\u{7}",
    "line\nbreak",
    "<script>alert(1)</script>",
    "'; drop table calendars_event; --",
    "\" onload=\"x",
    "%s%n%x",
    "=cmd|' /C calc'!A0",
    "((((((((((((((((((((",
    "(a+)+$",
    "\u{fdfa}\u{fdfa}\u{fdfa}",
    "{{7*7}}",
    "../../../etc/passwd",
];

/// Every string of the corpus, or a loud word on standard error when it is not on this computer.
fn strings() -> BTreeSet<String> {
    let mut all: BTreeSet<String> = OWN.iter().map(|text| (*text).to_owned()).collect();
    let root = std::env::var_os("BEARINGS_CORPORA").map_or_else(
        || {
            PathBuf::from(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../../shared/corpora"
            ))
        },
        PathBuf::from,
    );
    let files = [
        "blns.json",
        "html5sec-payloads.json",
        "dompurify-payloads.json",
        "owasp-xss-filter-evasion.json",
        "csv-formula.json",
        "names-hostile.json",
    ];
    for name in files {
        let path = root.join("security").join(name);
        let Ok(bytes) = std::fs::read(&path) else {
            eprintln!(
                "SKIPPED FOR ABSENCE: {} is not here; set BEARINGS_CORPORA",
                path.display()
            );
            continue;
        };
        gather(&serde_json::from_slice(&bytes).expect("JSON"), &mut all);
    }
    all
}

fn gather(value: &Value, all: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(all.insert(text.clone())),
        Value::Array(values) => values.iter().for_each(|value| gather(value, all)),
        Value::Object(fields) => fields.values().for_each(|value| gather(value, all)),
        _ => {}
    }
}

/// The text as one line can hold it; `None` where it holds what nothing can.
fn kept(text: &str, most: usize) -> Option<String> {
    let clean: String = text
        .chars()
        .filter(|c| !c.is_control() || *c == '\t')
        .collect();
    let clean = clean.trim().to_owned();
    let fits = !text.contains('\0') && !clean.is_empty() && clean.chars().count() <= most;
    fits.then_some(clean)
}

/// A refusal that says which field, and repeats nothing.
fn plainly(person: &mut Person, name: &str, args: Value, text: &str) -> Option<Value> {
    match call(&mut person.session, name, args) {
        Ok(value) => Some(value),
        Err(fault) => {
            let said = format!("{fault:?}");
            assert!(
                text.chars().count() < 8 || !said.contains(text),
                "{name} repeats what was written"
            );
            assert!(
                ["Invalid", "BadPattern"].contains(&format!("{:?}", fault.code).as_str()),
                "{name} fails on {text:?}: {said}"
            );
            None
        }
    }
}

#[test]
fn categories_and_rules_keep_what_was_written_or_refuse_it() {
    let mut person = Person::new();
    let empty = person.stored();
    for (number, text) in strings().iter().enumerate() {
        let category = json!({ "name": text, "letter": "Z", "colour": "extra1", "isWork": true });
        let added = plainly(&mut person, "addCategory", category, text);
        let name = kept(text, 40);
        assert_eq!(added.is_some(), name.is_some(), "{text:?}");
        if let (Some(added), Some(name)) = (added, name) {
            let last = added
                .as_array()
                .and_then(|rows| rows.last())
                .expect("the new one");
            assert_eq!(last["name"], Value::String(name));
            person.ask("undo", json!({}));
        }
        let others = ["word", "tag", "category", "organiser", "time"];
        for kind in ["contains", "pattern", others[number % others.len()]] {
            let rule = json!({
                "kind": kind, "text": text, "calendar": null, "group": null, "days": [], "from": 0, "to": 60, "category": 1,
            });
            let Some(rules) = plainly(&mut person, "addRule", json!({ "rule": rule }), text) else {
                continue;
            };
            plainly(&mut person, "previewRule", json!({ "rule": rule }), text)
                .expect("what may be added may be tried");
            let own = rules
                .as_array()
                .and_then(|rules| rules.iter().find(|rule| rule["starter"] == false))
                .expect("the new rule");
            let wanted = if kind == "time" {
                Value::Null
            } else {
                json!(kept(text, 4000))
            };
            assert_eq!(own["text"], wanted, "{kind}");
            person.ask("undo", json!({}));
        }
        person.ask("find", json!({ "text": text }));
    }
    assert_eq!(person.stored(), empty, "nothing is left of any of them");
}

#[test]
fn titles_are_kept_as_the_file_writes_them() {
    let escaped = |text: &str| {
        text.replace('\\', "\\\\")
            .replace(';', "\\;")
            .replace(',', "\\,")
            .replace('\n', "\\n")
    };
    // A bare carriage return would end the line in the file, which is damage of the file and no title.
    let all: Vec<String> = strings()
        .into_iter()
        .filter(|text| !text.contains(['\r', '\0']))
        .collect();
    let events: Vec<String> = all
        .iter()
        .enumerate()
        .map(|(number, text)| {
            let more = [
                format!("CATEGORIES:{}", escaped(text)),
                format!("LOCATION:{}", escaped(text)),
            ];
            let more: Vec<&str> = more.iter().map(String::as_str).collect();
            event(
                &format!("u{number}"),
                &escaped(text),
                &day(number as u64 % 8, 1),
                "0900",
                "1000",
                &more,
            )
        })
        .collect();
    let mut person = Person::new();
    let preview = person.preview("hostile.ics", &file(&events));
    assert_eq!(preview["readTotal"], all.len(), "no title costs its entry");
    let token = preview["preview"].clone();
    let args = json!({
        "preview": token, "name": "hostile.ics", "keep": "titles", "attendees": true, "places": true, "descriptions": true,
    });
    person.ask("importCalendar", args);
    let sorting = person.ask("sorting", json!({}));
    let titles: BTreeSet<&str> = sorting["groups"]
        .as_array()
        .expect("titles")
        .iter()
        .filter_map(|group| group["title"].as_str())
        .collect();
    let written: BTreeSet<String> = all.iter().filter_map(|text| kept(text, 300)).collect();
    for title in &titles {
        assert!(written.contains(*title), "{title:?} was written by nobody");
    }
    // Spellings that are looked at as one share a row; if one of them looks like a patient's, none is kept.
    let mut rows: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for text in &all {
        rows.entry(normalised(text)).or_default().push(text);
    }
    let lost: Vec<&Vec<&String>> = rows
        .values()
        .filter(|row| row.iter().all(|text| sign(text).is_none()))
        .filter(|row| row.iter().any(|text| kept(text, 300).is_some()))
        .filter(|row| {
            let mut kept = row.iter().filter_map(|text| kept(text, 300));
            !kept.any(|text| titles.contains(text.as_str()))
        })
        .collect();
    assert!(lost.is_empty(), "{} titles were lost: {lost:?}", lost.len());
}
