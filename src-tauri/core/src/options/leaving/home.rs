//! What a plan of leaving well has to say on Home, and what Find finds in it.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::leaving::PlanId;
use crate::options::leaving::said::next;
use crate::options::leaving::standing::RowStanding;
use crate::options::leaving::view::{PlanRow, PlanView};

pub mod store;

/// A plan in one line; the page words it. There is none while no plan has anything left to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeavingLine {
    /// The plan.
    pub plan: PlanId,
    /// The day the new post begins.
    pub start: Day,
    /// What is next; nothing where only what is past its day is left.
    pub next: Option<String>,
    /// Its last day.
    pub on: Option<Day>,
    /// Days until that.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
    /// Steps and hand-offs past their day.
    pub late: u32,
}

/// The line of one plan.
fn line(plan: &PlanView, today: Day) -> Option<LeavingLine> {
    let rows = || plan.lanes.iter().flat_map(|own| &own.rows);
    let late = rows()
        .filter(|own| own.standing == RowStanding::Late)
        .count() as u32;
    let next: Option<&PlanRow> = next(rows());
    let on = next.and_then(|own| own.to);
    (late > 0 || next.is_some()).then(|| LeavingLine {
        plan: plan.id,
        start: plan.draft.start,
        next: next.map(|own| own.title.clone()),
        on,
        days: on.map(|day| today.days_until(day)),
        late,
    })
}

/// The line of all plans: that of the one whose next day is the nearest.
pub fn nearest(plans: &[PlanView], today: Day) -> Option<LeavingLine> {
    let all = plans.iter().filter_map(|own| line(own, today));
    all.min_by_key(|own| (own.on.is_none(), own.on, own.plan))
}

/// Something that Find found in a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeavingHit {
    /// "plan" or "planPiece".
    pub kind: &'static str,
    /// The plan it stands in.
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// One more line.
    pub detail: Option<String>,
}
