//! What the values audit and the calendars offer as criteria: they come as plain figures, for the places do not know each other.

use crate::day::Day;
use crate::options::amount::{Better, Yardstick};
use crate::options::criterion::{CriterionDraft, CriterionRole, Origin};
use crate::options::fact::{FactDraft, Grade};
use crate::words::options::offered as words;

/// A criterion on offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// As it would be added; the person changes it as they like.
    pub draft: CriterionDraft,
    /// What it asks of a path.
    pub asks: String,
    /// What is known of staying as it is.
    pub today: Option<FactDraft>,
}

/// A value of an audit.
#[derive(Debug, Clone, Copy)]
pub struct Lived<'a> {
    /// The card's key.
    pub key: &'a str,
    /// Its name.
    pub name: &'a str,
    /// "Would it let you live this more than 4 of 10?"
    pub asks: &'a str,
    /// 0 to 10.
    pub lived: Option<u8>,
    /// The day of the audit.
    pub on: Day,
}

/// Hours of the calendars, in minutes a week.
#[derive(Debug, Clone, Copy)]
pub struct Hours<'a> {
    /// The category's row, or "all".
    pub key: &'a str,
    /// Its name; none for all hours.
    pub name: Option<&'a str>,
    /// As it is.
    pub have: i64,
    /// As it is wished, where a wish is drawn.
    pub wish: Option<i64>,
    /// The day on which it is so.
    pub on: Day,
}

fn fact(amount: String, source: &str, on: Day) -> FactDraft {
    FactDraft {
        amount,
        low: String::new(),
        high: String::new(),
        words: String::new(),
        grade: Grade::Seen,
        source: source.to_owned(),
        on: Some(on),
        kept: None,
    }
}

/// A value as a criterion: how far a path would let it be lived, 0 to 10; more than it is lived now would be enough.
pub fn of_value(own: &Lived) -> Offered {
    let line = own.lived.map(|lived| (lived + 1).min(10).to_string());
    Offered {
        draft: CriterionDraft {
            name: own.name.to_owned(),
            note: words::LIVED.to_owned(),
            role: CriterionRole::Enough,
            yardstick: Yardstick::Rating,
            unit: String::new(),
            better: Better::More,
            line: line.unwrap_or_default(),
            worst: String::new(),
            best: String::new(),
            points: None,
            origin: Origin::Value,
            key: own.key.to_owned(),
        },
        asks: own.asks.to_owned(),
        today: own
            .lived
            .map(|lived| fact(lived.to_string(), words::AUDIT, own.on)),
    }
}

/// Hours as a criterion: what is wished would be enough.
pub fn of_hours(own: &Hours) -> Offered {
    let better = match own.wish {
        Some(wish) if wish > own.have => Better::More,
        _ => Better::Less,
    };
    let whole = |minutes: i64| minutes.max(0).div_euclid(60);
    let most = own.have.max(own.wish.unwrap_or(0));
    // A first range around what is and what is wished; the person sets it.
    let (worst, best) = match better {
        Better::More => (0, whole(most) + 4),
        Better::Less => (
            whole(most + most / 4),
            whole(own.wish.unwrap_or(own.have) / 2),
        ),
    };
    let typed = |minutes: i64| Yardstick::Hours.typed(tenth(minutes));
    let shown = |minutes: i64| Yardstick::Hours.shown(tenth(minutes));
    Offered {
        draft: CriterionDraft {
            name: own
                .name
                .map_or_else(|| words::ALL_HOURS.to_owned(), words::hours_of),
            note: String::new(),
            role: CriterionRole::Enough,
            yardstick: Yardstick::Hours,
            unit: words::A_WEEK.to_owned(),
            better,
            line: own.wish.map(typed).unwrap_or_default(),
            worst: worst.to_string(),
            best: best.to_string(),
            points: None,
            origin: Origin::Category,
            key: own.key.to_owned(),
        },
        asks: match own.wish {
            Some(wish) => words::hours_wished(&shown(own.have), &shown(wish)),
            None => words::hours_now(&shown(own.have)),
        },
        today: Some(fact(typed(own.have), words::CALENDARS, own.on)),
    }
}

/// Minutes to the nearest tenth of an hour, halves up.
fn tenth(minutes: i64) -> i64 {
    (minutes + 3).div_euclid(6) * 6
}
