//! Shadow hours: work that no calendar holds, such as the inbox at home, as a person guesses it or as their diary shows it.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::category::{Category, CategoryId};
use crate::calendars::diary::Estimate;
use crate::calendars::hours::Band;
use crate::error::{Error, Result};
use crate::working::Working;

pub mod commands;
pub mod store;

/// Most minutes a week that a guess may come to.
const MOST: u32 = 6000;

/// Minutes a week from the least that seems right to the most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct MinuteRange {
    /// The least.
    pub low: u32,
    /// The likeliest.
    pub likely: u32,
    /// The most.
    pub high: u32,
}

impl MinuteRange {
    /// Checks a guess: the least, the likeliest and the most in this order, and no more than 6000 minutes.
    pub fn read(low: u32, likely: u32, high: u32) -> Result<Self> {
        if low > likely {
            return Err(refused("low", "must not be more than the likeliest"));
        }
        if likely > high {
            return Err(refused("high", "must not be less than the likeliest"));
        }
        if high > MOST {
            return Err(refused("high", "must be 6000 minutes at most"));
        }
        Ok(Self { low, likely, high })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            low: self.low + other.low,
            likely: self.likely + other.likely,
            high: self.high + other.high,
        }
    }
}

fn refused(field: &'static str, why: &'static str) -> Error {
    Error::Invalid { field, why }
}

/// What a person guesses for one kind of work in one part of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    /// The kind of work.
    pub category: CategoryId,
    /// The part of the week.
    pub band: Band,
    /// Minutes a week.
    pub range: MinuteRange,
}

/// Where shadow hours come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ShadowSource {
    /// The person's guess.
    Guess,
    /// The person's diary.
    Diary,
}

/// The shadow hours of one kind of work in one part of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShadowRow {
    /// The kind of work.
    pub category: CategoryId,
    /// The part of the week.
    pub band: Band,
    /// Which of the two below holds.
    pub used: ShadowSource,
    /// Minutes a week that hold.
    pub range: MinuteRange,
    /// What was guessed.
    pub guess: Option<MinuteRange>,
    /// What the diary shows.
    pub diary: Option<MinuteRange>,
    /// How the diary's range was worked out.
    pub working: Option<Working>,
}

/// All shadow hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShadowView {
    /// In the order of categories, then of the parts of the week.
    pub rows: Vec<ShadowRow>,
    /// The sum of what holds.
    pub total: MinuteRange,
}

impl ShadowView {
    /// The shadow hours that hold: what the diary shows where it shows something, else what is guessed.
    pub fn of(categories: &[Category], guesses: &[Guess], diary: &[Estimate]) -> Self {
        let row = |category: &Category, band: Band| {
            let fits = |own: CategoryId, in_band: Band| own == category.id && in_band == band;
            let guess = guesses
                .iter()
                .find(|guess| fits(guess.category, guess.band))
                .map(|guess| guess.range);
            let shown = diary.iter().find(|one| fits(one.category, one.band));
            let (used, range) = match shown {
                Some(estimate) => (ShadowSource::Diary, estimate.range),
                None => (ShadowSource::Guess, guess?),
            };
            Some(ShadowRow {
                category: category.id,
                band,
                used,
                range,
                guess,
                diary: shown.map(|estimate| estimate.range),
                working: shown.map(|estimate| estimate.working.clone()),
            })
        };
        let cells = categories
            .iter()
            .flat_map(|category| Band::ALL.map(|band| (category, band)));
        let rows: Vec<ShadowRow> = cells
            .filter_map(|(category, band)| row(category, band))
            .collect();
        let total = rows
            .iter()
            .fold(MinuteRange::default(), |sum, row| sum.plus(row.range));
        Self { rows, total }
    }
}

#[cfg(test)]
mod tests {
    use super::{Guess, MinuteRange, ShadowSource, ShadowView};
    use crate::calendars::category::{Category, CategoryId, Colour};
    use crate::calendars::diary::Estimate;
    use crate::calendars::hours::Band;
    use crate::working::Working;

    fn category(id: i64) -> Category {
        Category {
            id: CategoryId(id),
            name: id.to_string(),
            letter: id.to_string(),
            colour: Colour::Inbox,
            is_work: true,
            position: id as u32,
        }
    }

    fn range(low: u32, likely: u32, high: u32) -> MinuteRange {
        MinuteRange { low, likely, high }
    }

    #[test]
    fn a_guess_is_in_order_and_bounded() {
        assert_eq!(MinuteRange::read(240, 360, 480), Ok(range(240, 360, 480)));
        assert!(MinuteRange::read(0, 0, 0).is_ok());
        assert!(MinuteRange::read(361, 360, 480).is_err());
        assert!(MinuteRange::read(240, 481, 480).is_err());
        assert!(MinuteRange::read(240, 360, 6001).is_err());
    }

    #[test]
    fn the_diary_goes_before_the_guess_and_only_where_it_says_something() {
        let guess = |category, band, range| Guess {
            category: CategoryId(category),
            band,
            range,
        };
        let guesses = [
            guess(2, Band::Evening, range(240, 360, 480)),
            guess(2, Band::Weekend, range(60, 60, 60)),
            guess(1, Band::Core, range(10, 20, 30)),
        ];
        let shown = Estimate {
            category: CategoryId(2),
            band: Band::Evening,
            range: range(200, 210, 220),
            working: Working::new("as shown"),
        };
        let view = ShadowView::of(&[category(1), category(2)], &guesses, &[shown]);
        let rows: Vec<_> = view
            .rows
            .iter()
            .map(|row| (row.category.0, row.band, row.used, row.range.likely))
            .collect();
        assert_eq!(
            rows,
            [
                (1, Band::Core, ShadowSource::Guess, 20),
                (2, Band::Evening, ShadowSource::Diary, 210),
                (2, Band::Weekend, ShadowSource::Guess, 60),
            ]
        );
        assert_eq!(view.rows[1].guess, Some(range(240, 360, 480)));
        assert_eq!(view.total, range(270, 290, 310));
    }
}
