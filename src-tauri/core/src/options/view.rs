//! Everything of the table as the page draws it.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::criterion::{Criterion, CriterionDraft, CriterionId, CriterionRole};
use crate::options::enough::influence::{Influence, influence};
use crate::options::enough::view::EnoughView;
use crate::options::enough::{Stands, stands};
use crate::options::fact::{FactDraft, Grade};
use crate::options::gut::Gut;
use crate::options::path::{Path, PathDraft, PathId, Road, ToFindOut};
use crate::options::pay::view::PostLine;
use crate::options::question::{QuestionView, questions};
use crate::options::saying;
use crate::options::table::{Line, Table};
use crate::reveal::Audience;

pub mod store;

/// The place as its page draws it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OptionsView {
    /// Today.
    pub today: Day,
    /// The roads a path may begin from.
    pub roads: Vec<RoadView>,
    /// Paths, in the order in which they were laid out.
    pub paths: Vec<PathView>,
    /// Criteria with their cells, in the person's order; deal-breakers first.
    pub criteria: Vec<CriterionView>,
    /// Paths in the archive.
    pub archived: Vec<ArchivedView>,
    /// Criteria in the archive.
    pub dropped: Vec<ArchivedView>,
    /// The order without counting.
    pub gut: GutView,
    /// The first reading; none until the order without counting was told or passed over, where there is anything to order.
    pub enough: Option<EnoughView>,
    /// Readers the comparison may be saved for, beside the person.
    pub released: Vec<Audience>,
    /// What to ask next, what could change most first; none while the readings are not shown.
    pub questions: Vec<QuestionView>,
    /// Posts an answer may be asked of.
    pub posts: Vec<PostLine>,
}

/// A road.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoadView {
    /// Which.
    pub road: Road,
    /// "Community practice with teaching".
    pub label: String,
    /// What must be found out on it.
    pub ask: Vec<ToFindOut>,
}

/// A path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PathView {
    /// Its row.
    pub id: PathId,
    /// What was written.
    pub draft: PathDraft,
    /// Keys of what has been found out.
    pub found: Vec<String>,
    /// Answers that are missing.
    pub missing: u32,
    /// To stay as it is cannot go.
    pub stays: bool,
}

/// Something in the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArchivedView {
    /// Its row.
    #[ts(type = "number")]
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Since when.
    pub on: Day,
}

/// A criterion with its cells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CriterionView {
    /// Its row.
    pub id: CriterionId,
    /// What was written.
    pub draft: CriterionDraft,
    /// Its number in the order, from 1; none for a deal-breaker.
    pub number: Option<u32>,
    /// "at least 6 hours".
    pub line: Option<String>,
    /// "0 to 8"; none without a range.
    pub range: Option<String>,
    /// One for each path, in their order.
    pub cells: Vec<FactView>,
}

/// What is known of a path on a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FactView {
    /// Which path.
    pub path: PathId,
    /// What was written; none where nothing was.
    pub draft: Option<FactDraft>,
    /// "6 hours"; none while it is not known.
    pub shown: Option<String>,
    /// "108 to 117".
    pub between: Option<String>,
    /// How it stands.
    pub stands: Stands,
    /// In words: "short by 2".
    pub said: String,
    /// How well it is known; none while it is not.
    pub grade: Option<Grade>,
    /// "told, Dr Mbele, 12 November 2026".
    pub rests: Option<String>,
    /// What an answer could change.
    pub influence: Influence,
}

/// The order without counting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GutView {
    /// It is to be told before the readings are shown.
    pub wanted: bool,
    /// What was told, the first place first; empty where it was passed over.
    pub order: Vec<PathId>,
    /// When.
    pub on: Option<Day>,
}

/// The rows of the store that a view is made from.
#[derive(Debug, Clone, PartialEq)]
pub struct Rows {
    /// All paths.
    pub paths: Vec<Path>,
    /// All criteria.
    pub criteria: Vec<Criterion>,
    /// The table of those that are not in the archive.
    pub table: Table,
    /// What was told before the readings.
    pub gut: Gut,
    /// Questions that wait to be raised already, word by word.
    pub raised: Vec<String>,
    /// Posts, those in the trash not among them.
    pub posts: Vec<PostLine>,
}

impl Rows {
    /// Whether the order without counting is asked before anything is read: there must be something to order.
    pub fn gut_wanted(&self) -> bool {
        let known = self.table.facts.values().any(|own| own.amount.is_some());
        !self.gut.is_past() && self.table.columns.len() > 1 && known
    }
}

impl OptionsView {
    /// The view of these rows.
    pub fn of(rows: &Rows, today: Day) -> Self {
        let table = &rows.table;
        let wanted = rows.gut_wanted();
        let thresholds: Vec<CriterionId> = table.thresholds().map(|own| own.id).collect();
        let number = |id: CriterionId| {
            let at = thresholds.iter().position(|own| *own == id)?;
            u32::try_from(at + 1).ok()
        };
        let lines = table.breakers().chain(table.thresholds());
        Self {
            today,
            roads: Road::ALL.iter().copied().map(RoadView::of).collect(),
            paths: rows
                .paths
                .iter()
                .filter(|own| own.archived_on.is_none())
                .map(|own| PathView::of(own, table))
                .collect(),
            criteria: lines
                .map(|line| CriterionView::of(line, number(line.id), table, !wanted))
                .collect(),
            archived: rows
                .paths
                .iter()
                .filter_map(|own| ArchivedView::of(own.id.0, &own.draft.title, own.archived_on))
                .collect(),
            dropped: rows
                .criteria
                .iter()
                .filter_map(|own| ArchivedView::of(own.id.0, &own.rule.name, own.archived_on))
                .collect(),
            gut: GutView {
                wanted,
                order: rows.gut.order.clone(),
                on: rows.gut.on,
            },
            released: rows.gut.released.clone(),
            enough: (!wanted).then(|| EnoughView::of(table)),
            questions: if wanted {
                Vec::new()
            } else {
                questions(table, rows.gut.sureness, &rows.raised)
            },
            posts: rows.posts.clone(),
        }
    }
}

impl RoadView {
    fn of(road: Road) -> Self {
        Self {
            road,
            label: road.label().to_owned(),
            ask: road.to_find_out(),
        }
    }
}

impl ArchivedView {
    fn of(id: i64, name: &str, on: Option<Day>) -> Option<Self> {
        on.map(|on| Self {
            id,
            name: name.to_owned(),
            on,
        })
    }
}

impl PathView {
    fn of(own: &Path, table: &Table) -> Self {
        let lines = table.lines.iter();
        let missing = lines.filter(|line| table.amount(own.id, line.id).is_none());
        Self {
            id: own.id,
            draft: own.draft.clone(),
            found: own.found.clone(),
            missing: missing.count() as u32,
            stays: own.draft.road == Road::Stay,
        }
    }
}

impl CriterionView {
    fn of(line: &Line, number: Option<u32>, table: &Table, shown: bool) -> Self {
        let rule = &line.rule;
        let own_ends = rule.yardstick.natural(rule.better).is_none();
        let range = rule.range.filter(|_| own_ends).map(|(worst, best)| {
            let ends = rule.yardstick.shown(worst.min(best));
            crate::words::options::fact::between(&ends, &rule.yardstick.shown(worst.max(best)))
        });
        Self {
            id: line.id,
            draft: rule.draft(),
            number: number.filter(|_| rule.role == CriterionRole::Enough),
            line: saying::line(rule),
            range,
            cells: table
                .columns
                .iter()
                .map(|own| FactView::of(own.id, line, table, shown))
                .collect(),
        }
    }
}

impl FactView {
    fn of(path: PathId, line: &Line, table: &Table, shown: bool) -> Self {
        let rule = &line.rule;
        let fact = table.fact(path, line.id);
        let amount = fact.and_then(|own| own.amount);
        let so = stands(table, path, line);
        Self {
            path,
            draft: fact.map(|own| own.draft(rule.yardstick)),
            shown: amount.map(|own| saying::amount(rule, own)),
            between: fact.and_then(|own| saying::between(rule, own)),
            stands: so,
            said: saying::stands(rule, so, amount),
            grade: fact.filter(|_| amount.is_some()).map(|own| own.grade),
            rests: fact.filter(|_| amount.is_some()).map(saying::rests_on),
            influence: if shown {
                influence(table, path, line)
            } else {
                Influence::Nothing
            },
        }
    }
}
