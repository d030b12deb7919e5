//! What the signs and the person's own rating come to together, and where the two disagree.

use crate::choice;
use crate::mentoring::dates::within;
use crate::mentoring::health::signs::window;
use crate::mentoring::health::{FEWEST, HealthInput, Light, SignReading};
use crate::mentoring::rating::{RatingDraft, Statement};

/// Days that a rating is read for: two quarters.
const FRESH: u64 = 182;
/// Statements about the relationship that were rated, under which no mean is taken.
const RATED: usize = 3;
/// The statements whose mean is taken; the person's own part belongs to the mirror.
const ABOUT: [Statement; 5] = [
    Statement::Candour,
    Statement::Expectations,
    Statement::Feedback,
    Statement::Acts,
    Statement::Again,
];

choice! {
    /// What it comes to.
    Verdict {
        /// Too little is known.
        Early = "early",
        /// Nothing stands out.
        Green = "green",
        /// Worth a look.
        Amber = "amber",
        /// Worth a talk about how it runs.
        Red = "red",
    }
}

choice! {
    /// Where the record and the person disagree.
    Disagreement {
        /// The record is fine, the person is not.
        YouAreNot = "youAreNot",
        /// The person is fine, the record is not.
        RecordIsNot = "recordIsNot",
    }
}

/// How the person's own rating stands: mean below 3 amber, below 2.2 red; a rating of candour of 2 or less at least amber.
pub fn rating_light(rating: Option<&RatingDraft>, input: &HealthInput) -> Light {
    let Some(own) = rating.filter(|own| within(own.day, FRESH, input.today)) else {
        return Light::Unknown;
    };
    let rated: Vec<u32> = ABOUT
        .iter()
        .filter_map(|statement| own.of(*statement))
        .map(u32::from)
        .collect();
    let (sum, count) = (rated.iter().sum::<u32>(), rated.len() as u32);
    let by_mean = if rated.len() < RATED {
        Light::Unknown
    } else if sum * 10 < 22 * count {
        Light::Red
    } else if sum < 3 * count {
        Light::Amber
    } else {
        Light::Green
    };
    match own.candour {
        Some(candour) if candour <= 2 => by_mean.max(Light::Amber),
        _ => by_mean,
    }
}

/// What it comes to: red for two red signs, or one at this check and one at the last; amber for any red, two ambers, or the
/// person's own rating alone; too early while fewer than three meetings, or nothing at all, is known; green otherwise.
pub fn verdict(signs: &[SignReading], rating: Light, red_before: bool, early: bool) -> Verdict {
    let count = |light| signs.iter().filter(|own| own.light == light).count();
    let (reds, ambers) = (count(Light::Red), count(Light::Amber));
    let rated_low = matches!(rating, Light::Amber | Light::Red);
    let nothing = count(Light::Unknown) == signs.len() && rating == Light::Unknown;
    if reds >= 2 || (reds == 1 && red_before) {
        Verdict::Red
    } else if reds == 1 || ambers >= 2 || rated_low {
        Verdict::Amber
    } else if early || nothing {
        Verdict::Early
    } else {
        Verdict::Green
    }
}

/// Whether so few meetings are known that the record cannot tell.
pub fn is_early(input: &HealthInput) -> bool {
    window(input).len() < FEWEST
}

/// Where the record and the person disagree; none while either says nothing.
pub fn disagreement(signs: &[SignReading], rating: Light, early: bool) -> Option<Disagreement> {
    match (verdict(signs, Light::Unknown, false, early), rating) {
        (Verdict::Green, Light::Amber | Light::Red) => Some(Disagreement::YouAreNot),
        (Verdict::Amber | Verdict::Red, Light::Green) => Some(Disagreement::RecordIsNot),
        _ => None,
    }
}
