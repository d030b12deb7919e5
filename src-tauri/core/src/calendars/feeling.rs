//! How the week feels: twelve blocks drawn in proportion to its hours, each rated once for how it feels and for the least
//! that would be all right.
//!
//! A drawn sample of episodes does nearly as well as all of them: Kahneman et al., "A survey method for characterizing daily
//! life experience", Science 306 (2004) 1776.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Block;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::id;
use crate::words::wishes as words;
use crate::working::Working;

pub mod commands;
pub mod draw;
pub mod store;

id!(
    /// One drawn block.
    FeelingId
);

/// Why a block feels less than would be all right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FeelingReason {
    /// How care is delivered.
    Care,
    /// How people are treated.
    People,
    /// What is rewarded.
    Rewarded,
    /// Too rushed.
    Rushed,
    /// Too alone.
    Alone,
}

impl FeelingReason {
    /// The five, in the order they are asked.
    pub const ALL: [Self; 5] = [
        Self::Care,
        Self::People,
        Self::Rewarded,
        Self::Rushed,
        Self::Alone,
    ];

    /// The name that is stored and sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Care => "care",
            Self::People => "people",
            Self::Rewarded => "rewarded",
            Self::Rushed => "rushed",
            Self::Alone => "alone",
        }
    }

    /// The reason of a stored name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

/// How a block feels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rating {
    /// How it feels now, -2 to 2.
    pub felt: i8,
    /// The least that would be all right, -2 to 2.
    pub least: i8,
    /// Why it feels less than that, where it does and the person says so.
    pub reason: Option<FeelingReason>,
}

impl Rating {
    /// Checks a rating: both values from -2 to 2, and a reason only where it feels less than would be all right.
    pub fn read(felt: i8, least: i8, reason: Option<FeelingReason>) -> Result<Self> {
        for (field, value) in [("felt", felt), ("least", least)] {
            if !(-2..=2).contains(&value) {
                return Err(Error::Invalid {
                    field,
                    why: "must be between -2 and 2",
                });
            }
        }
        if reason.is_some() && felt >= least {
            return Err(Error::Invalid {
                field: "reason",
                why: "is only asked where it feels less than would be all right",
            });
        }
        Ok(Self {
            felt,
            least,
            reason,
        })
    }
}

/// A drawn block, and how it feels once that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feeling {
    /// Row id.
    pub id: FeelingId,
    /// The day the twelve were drawn on.
    pub drawn_on: Day,
    /// Where it lies in the week, and of what kind it is.
    pub block: Block,
    /// How it feels and the day that was said.
    pub rated: Option<(Rating, Day)>,
}

/// A drawn block as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeelingView {
    /// Its row.
    pub id: FeelingId,
    /// The kind of work.
    pub category: CategoryId,
    /// 0 = Monday.
    pub day: u8,
    /// First quarter hour, 0 to 95.
    pub from: u8,
    /// Last quarter hour, exclusive.
    pub to: u8,
    /// How it feels, -2 to 2; `null` until it is rated.
    pub felt: Option<i8>,
    /// The least that would be all right, -2 to 2.
    pub least: Option<i8>,
    /// Why it feels less than that.
    pub reason: Option<FeelingReason>,
    /// It feels less than would be all right, so a reason is asked.
    pub asks_reason: bool,
    /// The day it was rated on.
    pub rated_on: Option<Day>,
}

/// The drawn blocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeelingsView {
    /// The kind of week they were drawn from.
    pub kind: WeekType,
    /// The day they were drawn on; `null` while none are.
    pub drawn_on: Option<Day>,
    /// In the order of the week.
    pub blocks: Vec<FeelingView>,
    /// How many of them are rated.
    pub rated: u32,
    /// On how many different days: two are better, as one bad day colours all it rates.
    pub days: u32,
    /// How they are drawn.
    pub working: Working,
}

impl FeelingsView {
    /// The blocks drawn for a kind of week.
    pub fn of(kind: WeekType, mut feelings: Vec<Feeling>) -> Self {
        feelings.sort_by_key(|feeling| (feeling.block, feeling.id));
        let days: BTreeSet<Day> = feelings
            .iter()
            .filter_map(|feeling| feeling.rated.map(|(_, day)| day))
            .collect();
        let rated = feelings.iter().filter(|feeling| feeling.rated.is_some());
        Self {
            kind,
            drawn_on: feelings.iter().map(|feeling| feeling.drawn_on).max(),
            rated: rated.count() as u32,
            days: days.len() as u32,
            blocks: feelings.iter().map(view).collect(),
            working: Working::new(words::formula_feelings()).from(words::source_feelings()),
        }
    }
}

fn view(feeling: &Feeling) -> FeelingView {
    let rating = feeling.rated.map(|(rating, _)| rating);
    FeelingView {
        id: feeling.id,
        category: feeling.block.category,
        day: feeling.block.day,
        from: feeling.block.from,
        to: feeling.block.to,
        felt: rating.map(|rating| rating.felt),
        least: rating.map(|rating| rating.least),
        reason: rating.and_then(|rating| rating.reason),
        asks_reason: rating.is_some_and(|rating| rating.felt < rating.least),
        rated_on: feeling.rated.map(|(_, day)| day),
    }
}

#[cfg(test)]
mod tests {
    use super::{Feeling, FeelingId, FeelingReason, FeelingsView, Rating};
    use crate::calendars::category::CategoryId;
    use crate::calendars::gap::week_type::WeekType;
    use crate::calendars::grid::Block;
    use crate::day::Day;

    #[test]
    fn a_reason_is_taken_only_where_it_feels_less_than_would_do() {
        let why = Some(FeelingReason::People);
        assert!(Rating::read(-2, 0, why).is_ok());
        assert!(Rating::read(-2, 0, None).is_ok(), "it may be left open");
        assert!(Rating::read(0, 0, why).is_err());
        assert!(Rating::read(1, 0, why).is_err());
        assert!(Rating::read(-3, 0, None).is_err() && Rating::read(0, 3, None).is_err());
    }

    #[test]
    fn every_reason_survives_its_name() {
        for reason in FeelingReason::ALL {
            assert_eq!(FeelingReason::named(reason.name()), Some(reason));
            let sent = serde_json::to_string(&reason).expect("given");
            assert_eq!(sent, format!("\"{}\"", reason.name()));
        }
    }

    #[test]
    fn ratings_and_their_days_are_counted() {
        let day = |text: &str| Day::read("day", text).expect("given");
        let feeling = |id, rated: Option<(i8, i8, &str)>| Feeling {
            id: FeelingId(id),
            drawn_on: day("2026-11-20"),
            block: Block {
                day: 6 - id as u8,
                from: 32,
                to: 40,
                category: CategoryId(1),
            },
            rated: rated.map(|(felt, least, on)| {
                (Rating::read(felt, least, None).expect("given"), day(on))
            }),
        };
        let view = FeelingsView::of(
            WeekType::Ordinary,
            vec![
                feeling(1, Some((-2, 0, "2026-11-21"))),
                feeling(2, Some((1, 0, "2026-11-22"))),
                feeling(3, Some((0, 0, "2026-11-22"))),
                feeling(4, None),
            ],
        );
        assert_eq!((view.rated, view.days, view.blocks.len()), (3, 2, 4));
        let asks: Vec<bool> = view.blocks.iter().map(|block| block.asks_reason).collect();
        assert_eq!(
            asks,
            [false, false, false, true],
            "in the order of the week"
        );
    }
}
