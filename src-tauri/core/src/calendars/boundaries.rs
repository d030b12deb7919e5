//! What the weeks show of a person's boundaries: hours after hours, protected time, rest, and how these change over months.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::gap::invasion::{Invader, Ledger, Line, Origin};
use crate::calendars::gap::trend::{Month, Trend, trend};
use crate::calendars::gap::working;
use crate::calendars::rule::GroupId;
use crate::day::Day;
use crate::words::boundaries as words;
use crate::working::Working;

pub mod commands;
pub mod measures;
pub mod page;
pub mod store;

/// One figure beside the split.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Measure {
    /// Which: "after", "touched", "wow8", "kept", "fragments", "doubleBooked", "meaningful", "value", "mixDistance",
    /// "clock" or "recovery".
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// Its value with its unit.
    pub value: String,
    /// What it says in a sentence.
    pub detail: String,
    /// How it was worked out.
    pub working: Working,
}

/// What took protected time, by title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvaderView {
    /// Its title's row.
    pub group: GroupId,
    /// Its title where that is known, else when it happens.
    pub label: String,
    /// Its category; `null` is not sorted, and then it is not counted as taken.
    pub category: Option<CategoryId>,
    /// Minutes it took in all weeks.
    #[ts(type = "number")]
    pub minutes: u64,
    /// How many entries.
    pub count: u32,
    /// "series", or "5 single entries".
    pub kind: String,
    /// How long ahead it was known: "months", "1 to 3 days"; `null` where the calendar does not say.
    pub lead: Option<String>,
}

/// One entry on one day of protected time. It names no title, so that it can be shown to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LedgerLine {
    /// The day it took time from.
    pub day: Day,
    /// Minutes it took.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Its category; `null` is not sorted.
    pub category: Option<CategoryId>,
    /// It belongs to a series.
    pub series: bool,
    /// Days between its making and its day; `null` where the calendar does not say.
    pub lead: Option<u32>,
}

/// The contract's share of the week beside what the calendar shows, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ContractView {
    /// The kind of work.
    pub category: CategoryId,
    /// What the contract says.
    pub contract: u32,
    /// What the weeks that count show.
    pub calendar: u32,
}

/// The ledger of protected time, over the weeks that count. `owed = taken + kept`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LedgerView {
    /// Minutes protected.
    #[ts(type = "number")]
    pub owed: u64,
    /// Minutes that other work took.
    #[ts(type = "number")]
    pub taken: u64,
    /// Minutes that were kept.
    #[ts(type = "number")]
    pub kept: u64,
    /// Minutes under entries that are not sorted; counted as kept until they are.
    #[ts(type = "number")]
    pub unsorted: u64,
    /// Of the entries whose making is known, those made fewer than seven days ahead.
    pub late: u32,
    /// Entries whose making is known.
    pub known: u32,
    /// What took it, the largest first.
    pub invaders: Vec<InvaderView>,
    /// Day by day.
    pub lines: Vec<LedgerLine>,
    /// How it was worked out.
    pub working: Working,
}

/// One calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct MonthRow {
    /// Its first day.
    pub first: Day,
    /// Weeks of it that count.
    pub weeks: u32,
    /// Minutes a week outside working hours.
    #[ts(type = "number")]
    pub after: u64,
    /// Per cent of protected time that was kept; `null` where none was promised.
    pub kept: Option<u32>,
}

/// How a figure changes over months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TrendView {
    /// "After-hours grew by about 40 minutes a month (10 to 70)."
    pub sentence: String,
    /// How it was worked out.
    pub working: Working,
}

/// The boundaries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoundariesView {
    /// Ordinary weeks that count.
    pub weeks: u32,
    /// Figures beside the split.
    pub measures: Vec<Measure>,
    /// Protected time; `null` while none is promised or no week counts.
    pub ledger: Option<LedgerView>,
    /// What the contract gives beside what the calendar shows.
    pub contract: Vec<ContractView>,
    /// Month by month.
    pub months: Vec<MonthRow>,
    /// How after-hours change; `null` before four months.
    pub after_trend: Option<TrendView>,
    /// How protected time kept changes; `null` before four months.
    pub kept_trend: Option<TrendView>,
}

impl LedgerView {
    /// Shows a ledger; `label` names a title's entries.
    pub fn of(ledger: &Ledger, label: impl Fn(GroupId) -> String) -> Self {
        let late = ledger.late();
        let invader = |own: &Invader| InvaderView {
            group: GroupId(own.group),
            label: label(GroupId(own.group)),
            category: own.category,
            minutes: own.minutes,
            count: own.count,
            kind: match own.origin {
                Origin::Series => words::series(own.last),
                Origin::Single => words::singles(own.count),
            },
            lead: own.lead.map(|(least, most)| words::lead(least, most)),
        };
        let line = |own: &Line| LedgerLine {
            day: own.day,
            minutes: own.minutes,
            category: own.category,
            series: own.origin == Origin::Series,
            lead: own.lead,
        };
        Self {
            owed: ledger.owed,
            taken: ledger.taken,
            kept: ledger.paid(),
            unsorted: ledger.unsorted,
            late: late.map_or(0, |late| late.late),
            known: late.map_or(0, |late| late.known),
            invaders: ledger.invaders.iter().map(invader).collect(),
            lines: ledger.lines.iter().map(line).collect(),
            working: working::ledger(ledger),
        }
    }
}

/// Joins months of after-hours (hours a week) and of protected time kept (0 to 1) by their first day.
pub fn months(after: &[Month], kept: &[Month]) -> Vec<MonthRow> {
    let row = |month: &Month| MonthRow {
        first: month.first,
        weeks: month.weeks,
        after: (month.value * 60.0).round() as u64,
        kept: kept
            .iter()
            .find(|own| own.first == month.first)
            .map(|own| (own.value * 100.0).round() as u32),
    };
    after.iter().map(row).collect()
}

/// How after-hours change over months.
pub fn after_trend(after: &[Month]) -> Option<TrendView> {
    trend(after).map(|found| shown(&found, words::after_trend, 60.0))
}

/// How protected time kept changes over months.
pub fn kept_trend(kept: &[Month]) -> Option<TrendView> {
    trend(kept).map(|found| shown(&found, words::kept_trend, 100.0))
}

fn shown(found: &Trend, say: fn(i64, i64, i64) -> String, unit: f64) -> TrendView {
    let whole = |value: f64| (value * unit).round() as i64;
    TrendView {
        sentence: say(whole(found.slope), whole(found.low), whole(found.high)),
        working: working::trend(found),
    }
}

#[cfg(test)]
mod tests {
    use super::{LedgerView, months};
    use crate::calendars::gap::invasion::Ledger;
    use crate::calendars::gap::trend::Month;
    use crate::day::Day;

    fn day(text: &str) -> Day {
        Day::read("day", text).unwrap()
    }

    #[test]
    fn what_is_owed_is_what_was_taken_and_what_was_kept() {
        let ledger = Ledger {
            owed: 3840,
            taken: 2400,
            ..Ledger::default()
        };
        let view = LedgerView::of(&ledger, |_| String::new());
        assert_eq!(view.owed, view.taken + view.kept);
        assert_eq!(
            (view.late, view.known),
            (0, 0),
            "nothing is known to be late"
        );
    }

    #[test]
    fn months_are_joined_by_their_day_and_a_month_without_promise_stays_open() {
        let month = |first: &str, value| Month {
            first: day(first),
            value,
            weeks: 4,
        };
        let rows = months(
            &[month("2026-09-01", 12.5), month("2026-10-01", 14.0)],
            &[month("2026-10-01", 0.38)],
        );
        assert_eq!((rows[0].after, rows[0].kept), (750, None));
        assert_eq!((rows[1].after, rows[1].kept), (840, Some(38)));
    }
}
