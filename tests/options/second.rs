//! Both readings against `second.py`, written from the definitions in another language, and against the committed figures.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use bearings_core::options::amount::{Better, Yardstick};
use bearings_core::options::criterion::{CriterionId, CriterionRole, Rule};
use bearings_core::options::enough::order::{NoPlace, order};
use bearings_core::options::fact::{Fact, Grade};
use bearings_core::options::path::PathId;
use bearings_core::options::table::{Line, Table};
use bearings_core::options::weighed::Ground;
use bearings_core::options::weighed::figures::{pay_for_a_tie, places, switch_weight, worth};
use bearings_core::options::weighed::weights::Sureness;
use serde_json::{Value, json};

use super::drawn::{column, fact, rule};
use crate::contract::repository;

const FOLDER: &str = "tests/fixtures/options";

fn whole(value: &Value) -> i64 {
    value.as_i64().expect("a whole number")
}

fn line(id: usize, own: &Value) -> Line {
    let name = |key: &str| own[key].as_str().expect("a name");
    let role = CriterionRole::named(name("role")).expect("a role");
    Line {
        id: CriterionId(id as i64),
        rule: Rule {
            yardstick: Yardstick::named(name("yardstick")).expect("a yardstick"),
            better: Better::named(name("better")).expect("a way"),
            range: Some((whole(&own["range"][0]), whole(&own["range"][1]))),
            points: own["points"].as_u64().map(|points| points as u8),
            ..rule(role, Some(whole(&own["line"])))
        },
    }
}

fn known(own: &Value) -> Fact {
    let grade = Grade::named(own["grade"].as_str().expect("a grade")).expect("a grade");
    let ends = own["between"].as_array();
    Fact {
        between: ends.map(|ends| (whole(&ends[0]), whole(&ends[1]))),
        ..fact(Some(whole(&own["amount"])), grade)
    }
}

/// The table of a case; paths and criteria are numbered from 0, as in the case.
fn table(case: &Value) -> Table {
    let lines = case["lines"].as_array().expect("lines");
    let rows = case["facts"].as_array().expect("facts");
    let mut facts = BTreeMap::new();
    for (path, row) in rows.iter().enumerate() {
        for (at, own) in row.as_array().expect("a row").iter().enumerate() {
            if !own.is_null() {
                facts.insert((PathId(path as i64), CriterionId(at as i64)), known(own));
            }
        }
    }
    Table {
        columns: (0..rows.len() as i64).map(column).collect(),
        lines: lines
            .iter()
            .enumerate()
            .map(|(at, own)| line(at, own))
            .collect(),
        facts,
    }
}

fn enough(case: &Value) -> Value {
    let found = order(&table(case));
    let without = |(path, why): &(PathId, NoPlace)| match why {
        NoPlace::Breaks(line) => json!([path.0, "breaks", line.0]),
        NoPlace::Waits(line) => json!([path.0, "waits", line.0]),
        NoPlace::Depends(line) => json!([path.0, "depends", line.0]),
    };
    json!({
        "places": found.places,
        "without": found.without.iter().map(without).collect::<Vec<_>>(),
    })
}

fn weighed(case: &Value) -> Value {
    let ground = Ground::of(&table(case), Sureness::Fair).expect("something to weigh");
    let (weights, means) = (ground.weights.mean(), ground.means());
    let worths: Vec<f64> = means.iter().map(|row| worth(&weights, row)).collect();
    let even = vec![1.0 / weights.len() as f64; weights.len()];
    let equal: Vec<f64> = means.iter().map(|row| worth(&even, row)).collect();
    let order = places(&worths);
    let (first, second) = (&means[order[0]], &means[order[1]]);
    let apart: Vec<f64> = first.iter().zip(second).map(|(a, b)| a - b).collect();
    let switches: Vec<_> = (0..weights.len())
        .map(|at| switch_weight(&weights, &apart, at))
        .collect();
    json!({
        "paths": ground.paths, "weights": weights, "worths": worths, "equal": equal,
        "switches": switches,
    })
}

fn worked_out(case: &Value) -> Value {
    match case["kind"].as_str().expect("a kind") {
        "enough" => enough(case),
        "weighed" => weighed(case),
        "pay" => {
            let own = |key: &str| -> f64 {
                case[key]
                    .as_str()
                    .expect("a number")
                    .parse()
                    .expect("a number")
            };
            let range = whole(&case["range"]);
            json!(pay_for_a_tie(
                own("first"),
                own("second"),
                range,
                own("weight")
            ))
        }
        kind => panic!("no such kind of case: {kind}"),
    }
}

/// Whether two answers are the same, numbers to a billionth.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().expect("a number"), b.as_f64().expect("a number"));
            (a - b).abs() <= 1e-9 * a.abs().max(1.0)
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, own)| b.get(key).is_some_and(|theirs| same(own, theirs)))
        }
        (one, other) => one == other,
    }
}

/// What the second implementation says of every case, by file.
fn second() -> Value {
    let python = std::env::var("BEARINGS_SYSTEM_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let done = Command::new(&python)
        .arg("-B")
        .arg(repository("tests/options/second.py"))
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
fn two_implementations_and_the_committed_figures_agree() {
    let second = second();
    let mut cases = 0;
    for (file, theirs) in second.as_object().expect("files") {
        let text = fs::read_to_string(repository(FOLDER).join(file)).expect("a fixture");
        let own: Vec<Value> = serde_json::from_str(&text).expect("JSON");
        let theirs = theirs.as_array().expect("answers");
        assert_eq!(own.len(), theirs.len(), "{file}");
        for (case, theirs) in own.iter().zip(theirs) {
            let ours = worked_out(case);
            let name = &case["name"];
            assert!(
                same(&ours, theirs),
                "{file}, {name}: {ours} here, {theirs} there"
            );
            assert!(same(&ours, &case["expect"]), "{file}, {name}: {ours}");
            cases += 1;
        }
    }
    assert!(cases >= 70, "{cases} cases are too few");
}
