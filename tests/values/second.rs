//! Every figure of the reading against `second.py`, written from the definitions in another language, and against the
//! committed expectations.

use std::fs;
use std::process::Command;

use bearings_core::day::Day;
use bearings_core::statistics::ranks::{rank_order_centroid, rank_sum};
use bearings_core::values::audit::energy::{Activity, ActivityId};
use bearings_core::values::audit::evidence::{Evidence, EvidenceId, EvidenceKind};
use bearings_core::values::audit::{Audit, AuditId, Choice, Head, Item, ItemId};
use bearings_core::values::card::CardKey;
use bearings_core::values::deck::DeckKey;
use bearings_core::values::design::Mode;
use bearings_core::values::reading::energy::{energy, meaningful};
use bearings_core::values::reading::noise::{Basis, Noise, rci, sem, smallest_change};
use bearings_core::values::reading::rows::{Numbers, Row, numbers};
use bearings_core::values::reading::trend::slope;
use bearings_core::values::reading::weights::shares;
use serde_json::{Value, json};

use crate::contract::repository;

const FOLDER: &str = "tests/fixtures/values";

fn mode(case: &Value) -> Mode {
    Mode::named(case["mode"].as_str().expect("a mode")).expect("a mode")
}

fn choices(case: &Value) -> Vec<(usize, usize)> {
    let at = |value: &Value| value.as_u64().expect("a card") as usize;
    let all = case["choices"].as_array().expect("choices").iter();
    all.map(|pair| (at(&pair[0]), at(&pair[1]))).collect()
}

fn answers(value: &Value) -> Vec<Option<u8>> {
    let all = value.as_array().expect("answers").iter();
    all.map(|answer| answer.as_u64().map(|answer| answer as u8))
        .collect()
}

fn begun() -> Day {
    Day::read("day", "2026-10-02").expect("a day")
}

/// An audit with these answers; rows stand as the case lists them.
pub fn audit(
    mode: Mode,
    choices: &[(usize, usize)],
    importance: &[Option<u8>],
    lived: &[Option<u8>],
) -> Audit {
    let item = |at: usize| Item {
        id: ItemId(at as i64),
        card: CardKey(format!("physician/{at}")),
        pile: None,
        kept: true,
        week: None,
        moment: None,
        importance: importance[at],
        lived: lived[at],
    };
    let choice = |(round, (most, least)): (u8, &(usize, usize))| Choice {
        round,
        most: Some(ItemId(*most as i64)),
        least: Some(ItemId(*least as i64)),
    };
    Audit {
        head: Head {
            id: AuditId(1),
            begun_on: begun(),
            deck: DeckKey::Physician,
            mode,
            seed: 1,
            bad_week: false,
            left_out: false,
            finished_on: None,
            next_on: None,
            removed_on: None,
        },
        conditions: Vec::new(),
        items: (0..mode.cards()).map(item).collect(),
        choices: (0..).zip(choices).map(choice).collect(),
        evidence: Vec::new(),
        activities: Vec::new(),
        shifts: Vec::new(),
        cut: None,
        sources: Vec::new(),
        experiment: None,
        passed: Vec::new(),
        again: Vec::new(),
    }
}

fn pairs(case: &Value) -> Vec<(i8, i8)> {
    let at = |value: &Value| value.as_i64().expect("a difference") as i8;
    let all = case["pairs"].as_array().into_iter().flatten();
    all.map(|pair| (at(&pair[0]), at(&pair[1]))).collect()
}

fn reading(case: &Value) -> Value {
    let mode = mode(case);
    let (importance, lived) = (answers(&case["importance"]), answers(&case["lived"]));
    let mut audit = audit(mode, &choices(case), &importance, &lived);
    for (card, days) in case["evidence"].as_object().into_iter().flatten() {
        audit.evidence.push(Evidence {
            id: EvidenceId(1),
            item: ItemId(card.parse().expect("a card")),
            kind: EvidenceKind::Note,
            words: String::new(),
            on: begun().minus(days.as_u64().expect("days")),
            minutes: None,
            link: None,
        });
    }
    let found: Numbers = numbers(&audit, &Noise::of(&pairs(case)));
    let of = |pick: fn(&Row) -> Value| -> Vec<Value> {
        let mut rows: Vec<&Row> = found.rows.iter().collect();
        rows.sort_by_key(|row| row.item);
        rows.into_iter().map(pick).collect()
    };
    let coverage = found.coverage;
    json!({
        "order": found.rows.iter().map(|row| row.item.0).collect::<Vec<_>>(),
        "kinds": of(|row| json!(row.kind)),
        "gaps": of(|row| json!(row.gap)),
        "priorities": of(|row| json!(row.priority)),
        "weights": of(|row| json!(row.weight)),
        "livedShare": found.lived_share,
        "tau": found.agreement.tau,
        "spread": found.agreement.spread,
        "coverage": [coverage.top, coverage.top_of, coverage.all, coverage.all_of],
        "missing": found.missing,
        "rounds": found.rounds,
    })
}

fn design(case: &Value) -> Value {
    let mode = mode(case);
    let n = mode.cards();
    let mut rounds = mode.rounds();
    for round in &mut rounds {
        round.sort_unstable();
    }
    let meet = |a: usize, b: usize| {
        let both = rounds.iter().filter(|r| r.contains(&a) && r.contains(&b));
        both.count()
    };
    let met: Vec<usize> = (0..n)
        .flat_map(|a| (a + 1..n).map(move |b| (a, b)))
        .map(|(a, b)| meet(a, b))
        .collect();
    let mut times: Vec<usize> = (0..n)
        .map(|card| rounds.iter().filter(|round| round.contains(&card)).count())
        .collect();
    times.sort_unstable();
    times.dedup();
    json!({
        "rounds": rounds,
        "pairs": met.iter().filter(|count| **count > 0).count(),
        "mostMeetings": met.iter().max(),
        "times": times,
    })
}

fn of_energy(case: &Value) -> Value {
    let rows = case["activities"].as_array().expect("activities").iter();
    let activity = |(id, row): (i64, &Value)| Activity {
        id: ActivityId(id),
        name: String::new(),
        category: None,
        minutes: row["minutes"].as_u64().expect("minutes") as u32,
        energy: row["energy"].as_i64().map(|energy| energy as i8),
        meaningful: row["meaningful"] == true,
    };
    let all: Vec<Activity> = (1..).zip(rows).map(activity).collect();
    let found = energy(&all).map(|found| {
        json!({
            "mean": found.mean, "giving": found.giving, "draining": found.draining,
            "rated": found.rated, "listed": found.listed, "unrated": found.unrated,
        })
    });
    json!({ "energy": found, "meaningful": meaningful(&all).map(|(_, share)| share) })
}

fn worked_out(case: &Value) -> Value {
    let n = case["n"].as_u64().unwrap_or(0) as usize;
    match case["kind"].as_str().expect("a kind") {
        "design" => design(case),
        "weights" => {
            let mode = mode(case);
            let mut scores = vec![0; mode.cards()];
            for (most, least) in choices(case) {
                scores[most] += 1;
                scores[least] -= 1;
            }
            json!({ "scores": scores, "weights": shares(&scores, mode.times()) })
        }
        "rankOrderCentroid" => json!(rank_order_centroid(n)),
        "rankSum" => json!(rank_sum(n)),
        "noise" => {
            let noise = Noise::of(&pairs(case));
            json!({ "band": noise.band, "own": matches!(noise.basis, Basis::Own { .. }) })
        }
        "change" => {
            let number = |name: &str| case[name].as_f64().expect("a number");
            let sem = sem(number("spread"), number("reliability"));
            json!({
                "sem": sem,
                "rci": rci(number("before"), number("after"), sem),
                "smallest": smallest_change(sem),
            })
        }
        "reading" => reading(case),
        "energy" => of_energy(case),
        "trend" => {
            let points = case["points"].as_array().expect("points").iter();
            let first = begun();
            let point = |point: &Value| {
                let days = point[0].as_u64().expect("days");
                (
                    first.plus(days),
                    point[1].as_u64().expect("an answer") as u8,
                )
            };
            json!(slope(&points.map(point).collect::<Vec<_>>()))
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
        .arg(repository("tests/values/second.py"))
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
    let files = second.as_object().expect("files");
    let mut cases = 0;
    for (file, theirs) in files {
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
    assert!(cases >= 60, "{cases} cases are too few");
}
