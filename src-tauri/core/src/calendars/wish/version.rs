//! The wishes a person drew over time: one stands for each kind of week, the earlier ones are kept beside it.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::gap::week_type::WeekType;
use crate::day::Day;
use crate::id;

pub mod commands;

/// Days after which a wish drawn after a hard day is worth drawing again.
const REDRAW_AFTER: u64 = 7;

id!(
    /// One drawn wish.
    VersionId
);

/// What kind of day a wish was drawn after, as the person says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DrawnAfter {
    /// Nothing was said about it.
    AnyDay,
    /// A hard one: what is wished then may be wished otherwise a week later.
    AHardDay,
}

/// One drawn wish, without its blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Row id.
    pub id: VersionId,
    /// The kind of week it is for.
    pub kind: WeekType,
    /// Whether it is the one that stands.
    pub current: bool,
    /// The day it was last drawn on.
    pub drawn_on: Day,
    /// What kind of day that was.
    pub after: DrawnAfter,
    /// What the person noted about it.
    pub note: Option<String>,
}

impl Version {
    /// The day from which drawing it again is offered: a week after a hard day, as a mood then colours the week.
    pub fn redraw_on(&self) -> Option<Day> {
        match self.after {
            DrawnAfter::AnyDay => None,
            DrawnAfter::AHardDay => Some(self.drawn_on.plus(REDRAW_AFTER)),
        }
    }
}

/// One drawn wish as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionView {
    /// Its row.
    pub id: VersionId,
    /// Whether it is the one that stands.
    pub current: bool,
    /// The day it was last drawn on.
    pub drawn_on: Day,
    /// Minutes of work in it.
    #[ts(type = "number")]
    pub minutes: u64,
    /// It was drawn after a hard day, as the person says.
    pub hard_day: bool,
    /// The day from which drawing it again is offered.
    pub redraw_on: Option<Day>,
    /// What the person noted about it.
    pub note: Option<String>,
}

/// The wishes drawn for one kind of week, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WishesView {
    /// The kind of week.
    pub kind: WeekType,
    /// All of them.
    pub versions: Vec<VersionView>,
    /// Minutes of work in the smallest and the largest of those that hold any: how far the wish itself moves.
    #[ts(type = "[number, number] | null")]
    pub spread: Option<(u64, u64)>,
}

impl WishesView {
    /// The list of these wishes with the minutes of work in each.
    pub fn of(kind: WeekType, versions: Vec<(Version, u64)>) -> Self {
        let drawn = versions
            .iter()
            .map(|(_, minutes)| *minutes)
            .filter(|m| *m > 0);
        let spread = drawn.clone().min().zip(drawn.max());
        let view = |(version, minutes): (Version, u64)| VersionView {
            id: version.id,
            current: version.current,
            drawn_on: version.drawn_on,
            minutes,
            hard_day: version.after == DrawnAfter::AHardDay,
            redraw_on: version.redraw_on(),
            note: version.note,
        };
        Self {
            kind,
            versions: versions.into_iter().map(view).collect(),
            spread,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DrawnAfter, Version, VersionId, WishesView};
    use crate::calendars::gap::week_type::WeekType;
    use crate::day::Day;

    fn version(id: i64, after: DrawnAfter) -> Version {
        Version {
            id: VersionId(id),
            kind: WeekType::Ordinary,
            current: id == 2,
            drawn_on: Day::read("day", "2026-11-15").expect("given"),
            after,
            note: None,
        }
    }

    #[test]
    fn only_a_wish_drawn_after_a_hard_day_is_offered_again_and_a_week_later() {
        assert_eq!(version(1, DrawnAfter::AnyDay).redraw_on(), None);
        let hard = version(1, DrawnAfter::AHardDay).redraw_on();
        assert_eq!(
            hard.map(|day| day.to_string()).as_deref(),
            Some("2026-11-22")
        );
    }

    #[test]
    fn the_spread_leaves_empty_wishes_out() {
        let drawn = |minutes: &[u64]| {
            let one = |(id, minutes): (i64, &u64)| (version(id, DrawnAfter::AnyDay), *minutes);
            WishesView::of(WeekType::Ordinary, (1..).zip(minutes).map(one).collect()).spread
        };
        assert_eq!(drawn(&[3120, 0, 2880]), Some((2880, 3120)));
        assert_eq!(drawn(&[0]), None);
    }
}
