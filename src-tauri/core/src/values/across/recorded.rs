//! Claimed beside recorded: what a person says they live, beside the hours that a calendar holds for it. It scolds nobody.

use serde::Serialize;
use ts_rs::TS;

use crate::values::card::CardKey;
use crate::words::values::across as words;

/// Hours a calendar holds for a value, as another place hands them over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The value.
    pub card: CardKey,
    /// What was counted: "Teaching".
    pub what: String,
    /// Minutes a week now.
    pub minutes: u32,
    /// Minutes a week wished, where a wish is drawn.
    pub wished: Option<u32>,
    /// Weeks the mean is of.
    pub weeks: u32,
}

/// What the hours say of a lived answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    /// Both point the same way.
    Supports,
    /// They point different ways. Either may be right: hours are not how it is to live them.
    Differs,
    /// Too little is known: no answer, no wish, or too few weeks.
    Unclear,
}

/// A lived answer beside recorded hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Beside {
    /// The value.
    pub card: CardKey,
    /// 0 to 10.
    pub lived: Option<u8>,
    /// Minutes a week now.
    pub minutes: u32,
    /// Minutes a week wished.
    pub wished: Option<u32>,
    /// What the hours say.
    pub standing: Standing,
    /// In a sentence.
    pub words: String,
}

/// Fewer weeks carry nothing.
pub const LEAST_WEEKS: u32 = 3;
/// From this answer on, a value is claimed as lived; below the next, as not lived. Between them nothing is claimed.
const HIGH: u8 = 7;
const LOW: u8 = 3;
/// From this part of the wished hours on, the hours are there; below the next, they are not.
const THERE: f64 = 0.8;
const NOT_THERE: f64 = 0.5;

/// What the hours say of a lived answer. Hours are held against the person's own wish, never against a norm.
pub fn beside(lived: Option<u8>, recorded: &Recorded) -> Beside {
    let part = recorded
        .wished
        .filter(|wished| *wished > 0 && recorded.weeks >= LEAST_WEEKS)
        .map(|wished| f64::from(recorded.minutes) / f64::from(wished));
    let standing = match (lived, part) {
        (Some(HIGH..), Some(part)) if part >= THERE => Standing::Supports,
        (Some(HIGH..), Some(part)) if part < NOT_THERE => Standing::Differs,
        (Some(..=LOW), Some(part)) if part >= THERE => Standing::Differs,
        (Some(..=LOW), Some(part)) if part < NOT_THERE => Standing::Supports,
        _ => Standing::Unclear,
    };
    Beside {
        card: recorded.card.clone(),
        lived,
        minutes: recorded.minutes,
        wished: recorded.wished,
        standing,
        words: words::recorded(
            &recorded.what,
            recorded.minutes,
            recorded.wished,
            lived,
            standing == Standing::Differs,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::{Recorded, Standing, beside};
    use crate::values::card::CardKey;

    fn recorded(minutes: u32, wished: Option<u32>, weeks: u32) -> Recorded {
        Recorded {
            card: CardKey("physician/teaching".into()),
            what: "Teaching".into(),
            minutes,
            wished,
            weeks,
        }
    }

    #[test]
    fn hours_support_or_differ_and_else_say_nothing() {
        let standing = |lived, minutes| beside(lived, &recorded(minutes, Some(480), 8)).standing;
        assert_eq!(standing(Some(8), 480), Standing::Supports);
        assert_eq!(standing(Some(8), 200), Standing::Differs);
        assert_eq!(standing(Some(2), 200), Standing::Supports);
        assert_eq!(standing(Some(2), 480), Standing::Differs);
        assert_eq!(
            standing(Some(5), 200),
            Standing::Unclear,
            "nothing is claimed"
        );
        assert_eq!(standing(Some(8), 300), Standing::Unclear, "between");
        assert_eq!(standing(None, 200), Standing::Unclear);
        assert_eq!(
            beside(Some(8), &recorded(0, None, 8)).standing,
            Standing::Unclear
        );
        assert_eq!(
            beside(Some(8), &recorded(0, Some(480), 2)).standing,
            Standing::Unclear
        );
    }

    #[test]
    fn a_difference_is_told_without_scolding() {
        let told = beside(Some(8), &recorded(200, Some(480), 8)).words;
        assert_eq!(
            told,
            "Your calendars hold 3.3 h a week of Teaching, and you wish for 8; you say it is lived 8. Hours are not how it is to live them: either may be right."
        );
    }
}
