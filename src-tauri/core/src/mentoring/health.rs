//! How a relationship runs: four signs from what was recorded, the person's own rating beside them, and a mirror of their own
//! part by the same rule. A rule of thumb, not a validated instrument; what is missing never counts as bad.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::mentoring::health::rules::HealthRules;
use crate::mentoring::rating::RatingDraft;

pub mod commands;
pub mod mirror;
pub mod rules;
pub mod signs;
pub mod store;
#[cfg(test)]
mod tests;
pub mod verdict;
pub mod view;

/// Days that meetings are looked back on.
pub const WINDOW: u64 = 365;
/// Meetings that are looked at, newest first.
pub const MEETINGS: usize = 6;
/// Meetings under which it is too early to tell.
pub const FEWEST: usize = 3;

choice! {
    /// What came of a meeting that was agreed.
    HowHeld {
        /// It took place.
        Held = "held",
        /// They called it off.
        TheyCancelled = "theyCancelled",
        /// They did not come.
        NoShow = "noShow",
        /// The person called it off.
        ICancelled = "iCancelled",
    }
}

choice! {
    /// Whether they remembered what it was about.
    Remembered {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

/// A meeting that was agreed; what was not recorded is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// When.
    pub day: Day,
    /// What came of it.
    pub how: HowHeld,
    /// Minutes that were planned.
    pub planned: Option<u16>,
    /// Minutes it took.
    pub actual: Option<u16>,
    /// Marked as rushed.
    pub rushed: bool,
    /// Whether they remembered the goals.
    pub remembered: Option<Remembered>,
    /// Whether the person's agenda went out two days ahead.
    pub agenda_in_time: Option<bool>,
    /// Whether the person gave thanks within two days.
    pub thanked_in_time: Option<bool>,
}

impl Held {
    /// A meeting of which only its day is known.
    pub fn on(day: Day) -> Self {
        Self {
            day,
            how: HowHeld::Held,
            planned: None,
            actual: None,
            rushed: false,
            remembered: None,
            agenda_in_time: None,
            thanked_in_time: None,
        }
    }
}

/// A promise: its day, and when it was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owed {
    /// By when.
    pub by: Day,
    /// When it was kept.
    pub kept_on: Option<Day>,
}

/// What is known of one relationship.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HealthInput {
    /// Meetings that were agreed, in any order.
    pub meetings: Vec<Held>,
    /// Ratings of advice, −2 to 2, with their days.
    pub fits: Vec<(Day, i8)>,
    /// Days of outcomes linked to this person; none where the vault records no outcomes at all.
    pub outcomes: Option<Vec<Day>>,
    /// What they promised.
    pub theirs: Vec<Owed>,
    /// What the person promised.
    pub mine: Vec<Owed>,
    /// The person's newest rating.
    pub rating: Option<RatingDraft>,
    /// At the last check, at least one sign was red.
    pub red_before: bool,
    /// The rules of thumb it is read by.
    pub rules: HealthRules,
    /// Today.
    pub today: Day,
}

impl HealthInput {
    /// Nothing known.
    pub fn empty(today: Day) -> Self {
        Self {
            meetings: Vec::new(),
            fits: Vec::new(),
            outcomes: None,
            theirs: Vec::new(),
            mine: Vec::new(),
            rating: None,
            red_before: false,
            rules: HealthRules::default(),
            today,
        }
    }
}

choice! {
    /// How a sign stands.
    Light {
        /// Too little is known.
        Unknown = "unknown",
        /// Nothing stands out.
        Green = "green",
        /// Worth a look.
        Amber = "amber",
        /// Worth a talk.
        Red = "red",
    }
}

choice! {
    /// One of the four signs.
    Sign {
        /// Called off or cut short.
        Cut = "cut",
        /// Goals remembered.
        Remembered = "remembered",
        /// Advice against what matters.
        Against = "against",
        /// No movement.
        Still = "still",
    }
}

/// A sign as it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SignReading {
    /// Which.
    pub sign: Sign,
    /// How it stands.
    pub light: Light,
    /// The facts in a sentence: "One of the last five meetings was cut short."
    pub words: String,
}
