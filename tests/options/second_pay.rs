//! Pay and the cost of leaving against `second_pay.py`, written from the definitions in another language, and against the
//! committed expectations.

use std::fs;
use std::process::Command;

use bearings_core::day::Day;
use bearings_core::options::exit::month::{ExitLine, ahead};
use bearings_core::options::exit::window::windows;
use bearings_core::options::exit::{Ending, ExitTerms};
use bearings_core::options::pay::figures::PayFigures;
use bearings_core::options::pay::volume::Case;
use bearings_core::options::pay::year::{PayLine, Year, lines_at, total};
use bearings_core::options::pay::{PayRates, PayTerms};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::contract::repository;

const FOLDER: &str = "tests/fixtures/options_terms";

fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).expect("terms as they are kept")
}

fn paid(lines: &[PayLine]) -> Value {
    let line = |own: &PayLine| json!([own.part, own.name, own.dollars]);
    lines.iter().map(line).collect()
}

fn costs(lines: &[ExitLine]) -> Value {
    let line = |own: &ExitLine| json!([own.part, own.name, own.dollars]);
    lines.iter().map(line).collect()
}

fn pay(case: &Value) -> Value {
    let terms = read::<PayTerms>(&case["terms"])
        .read()
        .expect("sound terms");
    let rates = read::<PayRates>(&case["rates"])
        .read()
        .expect("sound rates");
    let found = PayFigures::of(&terms, &rates);
    let steady = found.steady.expect("a steady year");
    let at = case["at"].as_array().expect("volumes").iter().map(|units| {
        let units = units.as_u64().expect("units") as u32;
        lines_at(&terms, Year::Steady, Case::Likely, Some(units)).map(|all| total(&all))
    });
    json!({
        "years": found.years.iter().map(|own| paid(&own.lines)).collect::<Vec<_>>(),
        "totals": found.years.iter().map(|own| own.total).collect::<Vec<_>>(),
        "present": found.years.iter().map(|own| own.present).collect::<Vec<_>>(),
        "presentTotal": found.present,
        "steady": paid(&steady.lines),
        "range": [steady.low, steady.total, steady.high],
        "minutes": terms.hours.year(),
        "hour": found.hour.map(|own| [own.low, own.cents, own.high]),
        "tax": found.after_tax.map(|own| [own.taxed, own.tax, own.left]),
        "breakEven": found.break_even.map(|own| own.units),
        "chance": found.break_even.and_then(|own| own.chance),
        "at": at.collect::<Vec<_>>(),
    })
}

fn leaving(case: &Value) -> Value {
    let terms = read::<ExitTerms>(&case["terms"])
        .read()
        .expect("sound terms");
    let ending: Ending = read(&case["ending"]);
    let today = Day::read("today", case["today"].as_str().expect("a day")).expect("a day");
    let months = ahead(&terms, ending, today);
    json!({
        "lines": months.iter().map(|own| costs(&own.lines)).collect::<Vec<_>>(),
        "totals": months.iter().map(|own| own.total).collect::<Vec<_>>(),
        "late": months.iter().filter(|own| own.late).count(),
        "windows": windows(&months),
    })
}

/// What the second implementation says of every case, by file.
fn second() -> Value {
    let python = std::env::var("BEARINGS_SYSTEM_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let done = Command::new(&python)
        .arg("-B")
        .arg(repository("tests/options/second_pay.py"))
        .arg(repository(FOLDER))
        .output()
        .unwrap_or_else(|_| {
            panic!("{python} does not start: the second implementation needs Python (BEARINGS_SYSTEM_PYTHON)")
        });
    assert!(
        done.status.success(),
        "the second implementation ended in an error: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    serde_json::from_slice(&done.stdout).expect("JSON")
}

#[test]
fn two_implementations_and_the_committed_figures_agree_to_the_dollar() {
    let second = second();
    let mut cases = 0;
    for (file, theirs) in second.as_object().expect("files") {
        let text = fs::read_to_string(repository(FOLDER).join(file)).expect("a fixture");
        let own: Vec<Value> = serde_json::from_str(&text).expect("JSON");
        let theirs = theirs.as_array().expect("answers");
        assert_eq!(own.len(), theirs.len(), "{file}");
        for (case, theirs) in own.iter().zip(theirs) {
            let ours = match case["kind"].as_str().expect("a kind") {
                "pay" => pay(case),
                "leaving" => leaving(case),
                kind => panic!("no such kind of case: {kind}"),
            };
            let name = &case["name"];
            for (key, there) in theirs.as_object().expect("figures") {
                assert_eq!(&ours[key], there, "{file}, {name}: {key}");
            }
            assert_eq!(ours, case["expect"], "{file}, {name}");
            cases += 1;
        }
    }
    assert!(cases >= 70, "{cases} cases are too few");
}

#[test]
fn published_figures_come_out() {
    let find = |file: &str, words: &str| {
        let text = fs::read_to_string(repository(FOLDER).join(file)).expect("a fixture");
        let all: Vec<Value> = serde_json::from_str(&text).expect("JSON");
        let name = |case: &&Value| case["name"].as_str().is_some_and(|own| own.contains(words));
        all.iter().find(name).expect("the case").clone()
    };
    // Base 250,000 and 50 a unit meet at 5,000 units.
    assert_eq!(
        pay(&find("pay.json", "published break-even"))["breakEven"],
        5000
    );
    // 30,000 over 36 months, after 12 of them.
    assert_eq!(
        leaving(&find("leaving.json", "published clawback"))["totals"][0],
        20_000
    );
}
