//! Tables drawn for the laws: paths, criteria of every kind, and facts of every grade, some of them missing.

use std::collections::BTreeMap;

use bearings_core::options::amount::{Better, Yardstick};
use bearings_core::options::criterion::{CriterionId, CriterionRole, Origin, Rule};
use bearings_core::options::fact::{Fact, Grade};
use bearings_core::options::path::{PathId, Road};
use bearings_core::options::table::{Column, Line, Table};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};

/// A fact of this amount and grade.
pub fn fact(amount: Option<i64>, grade: Grade) -> Fact {
    Fact {
        amount,
        between: None,
        words: String::new(),
        grade,
        source: String::new(),
        on: None,
        kept: None,
    }
}

/// A criterion that counts from 0 to 100 of something, more being better.
pub fn rule(role: CriterionRole, line: Option<i64>) -> Rule {
    Rule {
        name: "something".to_owned(),
        note: String::new(),
        role,
        yardstick: Yardstick::Number,
        unit: String::new(),
        better: Better::More,
        line,
        range: Some((0, 100)),
        points: None,
        origin: Origin::Own,
        key: String::new(),
    }
}

/// A path.
pub fn column(id: i64) -> Column {
    Column {
        id: PathId(id),
        name: format!("path {id}"),
        road: if id == 1 { Road::Stay } else { Road::Own },
    }
}

fn line(id: i64) -> impl Strategy<Value = Line> {
    let role = prop_oneof![1 => Just(CriterionRole::Breaker), 3 => Just(CriterionRole::Enough)];
    let better = prop_oneof![Just(Better::More), Just(Better::Less)];
    (role, better, any::<bool>(), 0..=100_i64, 0..=100_u8).prop_map(
        move |(role, better, yes_no, at, points)| {
            let (yardstick, ends, at) = if yes_no {
                (Yardstick::YesNo, (0, 1), i64::from(better == Better::More))
            } else {
                (Yardstick::Number, (0, 100), at)
            };
            Line {
                id: CriterionId(id),
                rule: Rule {
                    yardstick,
                    better,
                    line: Some(at),
                    range: Some(match better {
                        Better::More => ends,
                        Better::Less => (ends.1, ends.0),
                    }),
                    points: (points > 20).then_some(points),
                    ..rule(role, None)
                },
            }
        },
    )
}

fn grade() -> impl Strategy<Value = Grade> {
    (0..Grade::ALL.len()).prop_map(|at| Grade::ALL[at])
}

/// A table of so many paths and criteria, with so many of a hundred answers missing.
pub fn table(paths: i64, criteria: i64, missing: u32) -> impl Strategy<Value = Table> {
    let lines: Vec<_> = (1..=criteria).map(line).collect();
    let cells = prop::collection::vec(
        (0..100_u32, 0..=100_i64, grade()),
        (paths * criteria) as usize,
    );
    (lines, cells).prop_map(move |(lines, cells)| {
        let mut facts = BTreeMap::new();
        let mut cells = cells.into_iter();
        for path in 1..=paths {
            for line in &lines {
                let (chance, amount, grade) = cells.next().expect("a cell");
                let amount = match line.rule.yardstick {
                    Yardstick::YesNo => amount % 2,
                    _ => amount,
                };
                if chance >= missing {
                    facts.insert((PathId(path), line.id), fact(Some(amount), grade));
                }
            }
        }
        Table {
            columns: (1..=paths).map(column).collect(),
            lines,
            facts,
        }
    })
}
