//! What to ask next: first what could change the order, then by how much the best choice would gain from knowing it.

use serde::Serialize;
use ts_rs::TS;

use crate::options::criterion::CriterionId;
use crate::options::enough::influence::{Influence, influence};
use crate::options::path::PathId;
use crate::options::saying;
use crate::options::table::{Line, Table};
use crate::options::weighed::Ground;
use crate::options::weighed::ask::{Gain, gains};
use crate::options::weighed::weights::Sureness;
use crate::words::options::enough as words;
use crate::words::options::weighed::working;
use crate::working::Working;

/// Most questions: more are not asked at once.
const MOST: usize = 5;

/// One thing to ask.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionView {
    /// Of which path.
    pub path: PathId,
    /// On which criterion.
    pub criterion: CriterionId,
    /// "Leave: Tail paid if let go?"
    pub words: String,
    /// "could change the first place".
    pub could: String,
    /// It waits to be raised with somebody already.
    pub raised: bool,
    /// How it came to its place.
    pub working: Working,
}

/// The question of a cell, as it is asked.
pub fn wording(table: &Table, path: PathId, line: &Line) -> String {
    let name = table.name(path);
    match table.amount(path, line.id) {
        None => words::question(name, &line.rule.name),
        Some(own) => words::make_sure(name, &line.rule.name, &saying::amount(&line.rule, own)),
    }
}

/// The questions of a table, what could change most first.
pub fn questions(table: &Table, sureness: Sureness, raised: &[String]) -> Vec<QuestionView> {
    if table.columns.len() < 2 {
        return Vec::new();
    }
    let ground = Ground::of(table, sureness).ok();
    let gained: Vec<Gain> = ground.as_ref().map(gains).unwrap_or_default();
    let gain = |path: PathId, line: CriterionId| {
        let ground = ground.as_ref()?;
        let is_it = |own: &&Gain| ground.paths[own.path] == path && ground.lines[own.line] == line;
        gained.iter().find(is_it).map(|own| own.gain)
    };
    let mut all: Vec<(Influence, f64, PathId, &Line)> = Vec::new();
    for line in &table.lines {
        for column in &table.columns {
            let could = influence(table, column.id, line);
            let gain = gain(column.id, line.id);
            if could != Influence::Nothing || gain.is_some() {
                all.push((could, gain.unwrap_or(0.0), column.id, line));
            }
        }
    }
    all.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    let view = |(could, gain, path, line): (Influence, f64, PathId, &Line)| {
        let words = wording(table, path, line);
        QuestionView {
            path,
            criterion: line.id,
            could: words::could(could.name(), table.name(path)),
            raised: raised.contains(&words),
            words,
            working: Working::new(working::ASK)
                .with(working::COULD, words::could(could.name(), table.name(path)))
                .with(working::GAIN, working::gain(gain * 100.0)),
        }
    };
    all.into_iter().take(MOST).map(view).collect()
}
