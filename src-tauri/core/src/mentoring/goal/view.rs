//! Goals as they are shown.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::mentoring::goal::lint::{GoalNote, lint};
use crate::mentoring::goal::progress::progress;
use crate::mentoring::goal::{Goal, GoalDraft, GoalId, GoalState, quarter};
use crate::mentoring::ladder::view::EvidenceRow;
use crate::mentoring::ladder::{Pack, competency};
use crate::words::mentoring::goal as words;
use crate::working::Working;

/// How far a goal has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalProgress {
    /// In thousandths.
    pub thousandths: u16,
    /// How it was worked out.
    pub working: Working,
}

/// The score of a quarter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuarterScore {
    /// "2026-Q4".
    pub quarter: String,
    /// In hundredths.
    pub score: u8,
}

/// A goal as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GoalRow {
    /// Its row.
    pub id: GoalId,
    /// As written.
    pub draft: GoalDraft,
    /// What became of it.
    pub state: GoalState,
    /// What would make it easier to keep.
    pub notes: Vec<GoalNote>,
    /// How far it has come; `null` where nothing can be counted.
    pub progress: Option<GoalProgress>,
    /// A sentence where it stands still.
    pub still: Option<String>,
    /// Scores by quarter, the oldest first.
    pub scores: Vec<QuarterScore>,
    /// What backs it, the newest first.
    pub evidence: Vec<EvidenceRow>,
    /// The competency it builds, in words.
    pub competency: Option<String>,
    /// The day it was reached or let go.
    pub settled_on: Option<Day>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// A competency that a goal can build.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CompetencyName {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub name: String,
}

/// All goals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalsView {
    /// Open ones: by priority, then by day.
    pub open: Vec<GoalRow>,
    /// Reached and let go, the newest first.
    pub settled: Vec<GoalRow>,
    /// Those in the trash.
    pub trash: Vec<GoalRow>,
    /// The quarter of today.
    pub quarter: String,
    /// Competencies that a goal can build.
    pub competencies: Vec<CompetencyName>,
}

impl GoalsView {
    /// The goals as they stand today.
    pub fn of(all: &[(GoalId, Goal)], evidence: &[EvidenceRow], pack: &Pack, today: Day) -> Self {
        let rows = || all.iter().map(|(id, own)| row(*id, own, evidence, today));
        let here = |own: &GoalRow| own.removed_on.is_none();
        let mut open: Vec<GoalRow> = rows()
            .filter(|own| here(own) && own.state == GoalState::Open)
            .collect();
        open.sort_by_key(|own| {
            let due = own.draft.due;
            (
                std::cmp::Reverse(own.draft.priority),
                due.is_none(),
                due,
                own.id,
            )
        });
        let mut settled: Vec<GoalRow> = rows()
            .filter(|own| here(own) && own.state != GoalState::Open)
            .collect();
        settled.sort_by_key(|own| std::cmp::Reverse((own.settled_on, own.id)));
        Self {
            open,
            settled,
            trash: rows().filter(|own| !here(own)).collect(),
            quarter: quarter(today),
            competencies: pack
                .competencies
                .iter()
                .map(|own| CompetencyName {
                    key: own.key.clone(),
                    name: own.name.clone(),
                })
                .collect(),
        }
    }
}

fn row(id: GoalId, own: &Goal, evidence: &[EvidenceRow], today: Day) -> GoalRow {
    let mut backing: Vec<EvidenceRow> = evidence
        .iter()
        .filter(|one| one.draft.goal == Some(id) && one.removed_on.is_none())
        .cloned()
        .collect();
    backing.sort_by_key(|one| std::cmp::Reverse((one.draft.day, one.id)));
    let named = own
        .draft
        .competency
        .as_deref()
        .and_then(|key| competency(key).ok());
    GoalRow {
        id,
        draft: own.draft.clone(),
        state: own.state,
        notes: lint(&own.draft, today),
        progress: progress(&own.draft).map(|(thousandths, working)| GoalProgress {
            thousandths,
            working,
        }),
        still: own.still(today).map(words::still),
        scores: own
            .scores
            .iter()
            .map(|(quarter, score)| QuarterScore {
                quarter: quarter.clone(),
                score: *score,
            })
            .collect(),
        evidence: backing,
        competency: named.map(|own| own.name.clone()),
        settled_on: own.settled_on,
        removed_on: own.removed_on,
    }
}
