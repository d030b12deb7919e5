//! Asks that come from the comparison: gaps that an ask may close, and an open answer asked of a post.

use crate::options::ask::{AskDraft, LINE};
use crate::options::enough::{Stands, stands};
use crate::options::path::PathId;
use crate::options::question::wording;
use crate::options::saying;
use crate::options::table::{Line, Table};
use crate::words::options_terms::ask::raised as words;

pub mod commands;

fn short(text: &str) -> String {
    text.chars().take(LINE).collect()
}

fn gap(table: &Table, path: PathId, line: &Line) -> Option<String> {
    let so = stands(table, path, line);
    (so == Stands::Short).then(|| {
        let said = saying::stands(&line.rule, so, table.amount(path, line.id));
        short(&words::gap(&line.rule.name, &said))
    })
}

/// "Teaching: short by 4", for every line on which staying as it is falls short, in the person's order.
pub fn gaps(table: &Table) -> Vec<String> {
    let Some(stay) = table.stay() else {
        return Vec::new();
    };
    let all = table.breakers().chain(table.thresholds());
    all.filter_map(|line| gap(table, stay.id, line)).collect()
}

/// What is not known of a path on a line, as an ask: what would be enough is its target.
pub fn draft(table: &Table, path: PathId, line: &Line) -> AskDraft {
    let gap = table.stay().and_then(|stay| gap(table, stay.id, line));
    AskDraft {
        title: short(&line.rule.name),
        target: saying::line(&line.rule).map_or_else(String::new, |own| short(&own)),
        why: wording(table, path, line),
        closes: gap.unwrap_or_default(),
        ..AskDraft::empty()
    }
}
