//! What Options has to say on Home, and what Find finds in it.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::enough::view::{EnoughView, missing};
use crate::options::note::Note;
use crate::options::table::Table;

pub mod store;

/// Options in one line; the page words it. There is none while no path is laid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionsLine {
    /// Paths.
    pub paths: u32,
    /// What the first reading says; none while the order without counting is asked first.
    pub lede: Option<String>,
    /// Answers that are missing.
    pub missing: u32,
    /// A sealed note that opened: the path it is about.
    pub opened: Option<String>,
}

/// The line of a table and of the notes on it; `hidden` while the readings are not shown.
pub fn line(table: &Table, notes: &[Note], hidden: bool, today: Day) -> Option<OptionsLine> {
    if table.columns.is_empty() {
        return None;
    }
    let due = notes.iter().find(|own| {
        own.is_open(today)
            && own.learned.is_empty()
            && own.lines.iter().all(|line| line.came.is_none())
    });
    Some(OptionsLine {
        paths: table.columns.len() as u32,
        lede: (!hidden).then(|| EnoughView::of(table).lede),
        missing: missing(table).0 as u32,
        opened: due.map(|own| own.path.clone()),
    })
}

/// Something of Options that Find found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionsHit {
    /// "path", "optionCriterion" or "sealedNote".
    pub kind: &'static str,
    /// Its key: "path/3", "criterion/2".
    pub key: Option<String>,
    /// What it is called.
    pub title: String,
    /// One more line.
    pub detail: Option<String>,
}
