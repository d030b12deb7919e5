//! How long the second reading takes: 10,000 draws over 5 paths and 12 criteria, with all that is said of them.

use std::collections::BTreeMap;
use std::hint::black_box;

use bearings_core::options::amount::{Better, Yardstick};
use bearings_core::options::criterion::{CriterionId, CriterionRole, Origin, Rule};
use bearings_core::options::fact::{Fact, Grade};
use bearings_core::options::gut::Gut;
use bearings_core::options::path::{PathId, Road};
use bearings_core::options::table::{Column, Line, Table};
use bearings_core::options::weighed::view::WeighedView;
use criterion::{Criterion, criterion_group, criterion_main};

const PATHS: i64 = 5;
const CRITERIA: i64 = 12;

/// A table without gaps, every grade among its facts; with points where `points` is set.
fn table(points: Option<u8>) -> Table {
    let line = |id: i64| Line {
        id: CriterionId(id),
        rule: Rule {
            name: format!("criterion {id}"),
            note: String::new(),
            role: CriterionRole::Enough,
            yardstick: Yardstick::Number,
            unit: String::new(),
            better: Better::More,
            line: Some(50),
            range: Some((0, 100)),
            points: points.map(|most| most - id as u8 * 7),
            origin: Origin::Own,
            key: String::new(),
        },
    };
    let mut facts = BTreeMap::new();
    for path in 1..=PATHS {
        for id in 1..=CRITERIA {
            let fact = Fact {
                amount: Some((path * 37 + id * 53) % 101),
                between: None,
                words: String::new(),
                grade: Grade::ALL[((path + id) % 4) as usize],
                source: String::new(),
                on: None,
                kept: None,
            };
            facts.insert((PathId(path), CriterionId(id)), fact);
        }
    }
    Table {
        columns: (1..=PATHS)
            .map(|id| Column {
                id: PathId(id),
                name: format!("path {id}"),
                road: Road::Own,
            })
            .collect(),
        lines: (1..=CRITERIA).map(line).collect(),
        facts,
    }
}

fn options(criterion: &mut Criterion) {
    for (name, points) in [("by order", None), ("by points", Some(100))] {
        let table = table(points);
        let gut = Gut::default();
        criterion.bench_function(
            &format!("options weighed, 10,000 draws, {name}"),
            |bencher| {
                bencher.iter(|| black_box(WeighedView::of(black_box(&table), &gut)));
            },
        );
    }
}

criterion_group!(benches, options);
criterion_main!(benches);
