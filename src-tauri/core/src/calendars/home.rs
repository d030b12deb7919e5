//! What the calendars have to say on Home, and what Find finds in them.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::{Category, CategoryId};
use crate::calendars::compare::Sides;
use crate::calendars::hours::Band;
use crate::calendars::picture::Picture;

pub mod store;

/// The calendars in one line; the page words it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarsLine {
    /// Calendars brought in.
    pub calendars: u32,
    /// Work a week, in minutes; `null` while no week counts.
    #[ts(type = "number | null")]
    pub have_minutes: Option<u64>,
    /// Work wished, in minutes; `null` while no wish is drawn.
    #[ts(type = "number | null")]
    pub wish_minutes: Option<u64>,
    /// Have less wish, where both are known: positive is more work than wished.
    #[ts(type = "number | null")]
    pub gap_minutes: Option<i64>,
    /// The kind of work that differs most, where anything differs.
    pub top: Option<TopChange>,
    /// Work of the kind that differs most outside working hours on weekdays, in minutes a week now.
    #[ts(type = "number")]
    pub top_evening_minutes: u64,
    /// Share of the hours that are sorted, 0 to 1; `null` while there are none.
    pub sorted_share: Option<f64>,
}

/// The kind of work that differs most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TopChange {
    /// The category.
    pub category: CategoryId,
    /// Its name.
    pub name: String,
    /// Have less wish in minutes a week.
    #[ts(type = "number")]
    pub minutes: i64,
}

/// What Home suggests to do next in the calendars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Suggestion {
    /// Bring a calendar in.
    ImportCalendar,
    /// Sort what is open.
    SortRest,
    /// Draw the wish.
    DrawWish,
    /// Read the difference.
    ReadDifference,
}

/// Says where the calendars stand, and what would be next.
pub fn line(
    sides: &Sides,
    picture: &Picture,
    calendars: u32,
) -> (Option<CalendarsLine>, Suggestion) {
    if calendars == 0 && sides.wish.blocks().is_empty() {
        return (None, Suggestion::ImportCalendar);
    }
    let sums = sides.sums();
    let counted = picture.tally.weeks > 0;
    let drawn = !sides.wish.blocks().is_empty();
    let top = sums
        .rows
        .iter()
        .filter(|row| counted && drawn && row.change != 0);
    // Where more is not sorted than any kind moves, which kind moves most is not known.
    let top = top
        .max_by_key(|row| row.change.abs())
        .filter(|row| row.change.unsigned_abs() >= sums.unsorted);
    let all = picture.tally.ticks(|_, _| true);
    let open = picture.tally.ticks(|_, category| category.is_none());
    let evening = top.map_or(0, |top| {
        let band = |slot| sides.hours.band(slot) == Band::Evening;
        picture.tally.minutes(
            picture
                .tally
                .ticks(|slot, category| category == Some(top.category) && band(slot)),
        )
    });
    let line = CalendarsLine {
        calendars,
        have_minutes: counted.then_some(sums.have),
        wish_minutes: drawn.then_some(sums.wish),
        gap_minutes: (counted && drawn).then_some(sums.have as i64 - sums.wish as i64),
        top: top.map(|row| TopChange {
            category: row.category,
            name: row.name.clone(),
            minutes: -row.change,
        }),
        top_evening_minutes: evening,
        sorted_share: (all > 0).then(|| crate::calendars::preview::share(all - open, all)),
    };
    let next = if calendars == 0 {
        Suggestion::ImportCalendar
    } else if open * 5 > all {
        Suggestion::SortRest
    } else if !drawn {
        Suggestion::DrawWish
    } else {
        Suggestion::ReadDifference
    };
    (Some(line), next)
}

/// Something of the calendars that Find found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarsHit {
    /// "calendar", "category", "title", "rule", "offer" or "mask".
    pub kind: &'static str,
    /// Its row.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// One more line, if there is more to say.
    pub detail: Option<String>,
}

/// The category of a hit's detail, by name.
pub fn named(categories: &[Category], id: Option<CategoryId>) -> Option<String> {
    categories
        .iter()
        .find(|category| Some(category.id) == id)
        .map(|category| category.name.clone())
}
