//! More of, less of: time is limited, so what is added comes out of something that is named.

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::id;
use crate::values::audit::energy::WEEK;

pub mod commands;
pub mod store;

id!(
    /// One shift.
    ShiftId
);

/// One thing that would take more or less time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Shift {
    /// Row id.
    pub id: ShiftId,
    /// "teaching on rounds".
    pub name: String,
    /// Minutes a week: positive is more. Never zero.
    pub minutes: i32,
}

/// Whether the shifts can be meant together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Balance {
    /// Nothing is shifted yet.
    Empty,
    /// They sum to zero: the week stays as long as it is.
    Even,
    /// More is given up than taken on: the week grows shorter.
    Shorter,
    /// More is taken on, and it is named what that comes out of.
    Named,
    /// More is taken on, and nothing says what that comes out of.
    Open,
}

/// Minutes the shifts add to the week.
pub fn sum(shifts: &[Shift]) -> i32 {
    shifts.iter().map(|shift| shift.minutes).sum()
}

/// Minutes that would move: all that is added.
pub fn moved(shifts: &[Shift]) -> i32 {
    shifts.iter().map(|shift| shift.minutes.max(0)).sum()
}

/// Whether the shifts can be meant together, with what is cut besides.
pub fn balance(shifts: &[Shift], cut: Option<&str>) -> Balance {
    match (shifts, sum(shifts), cut) {
        ([], ..) => Balance::Empty,
        (_, 0, _) => Balance::Even,
        (_, ..0, _) => Balance::Shorter,
        (_, _, Some(_)) => Balance::Named,
        (_, _, None) => Balance::Open,
    }
}

/// Checks minutes of a shift: a week's length either way, and not zero.
pub fn minutes(minutes: i32) -> Result<i32> {
    if minutes == 0 || minutes.unsigned_abs() > WEEK {
        return Err(Error::Invalid {
            field: "minutes",
            why: "must be more or less than zero, and no more than a week has",
        });
    }
    Ok(minutes)
}

#[cfg(test)]
mod tests {
    use super::{Balance, Shift, ShiftId, balance, moved};

    #[test]
    fn what_is_added_comes_out_of_something() {
        let shifts = |all: &[i32]| -> Vec<Shift> {
            let one = |minutes: &i32| Shift {
                id: ShiftId(1),
                name: String::new(),
                minutes: *minutes,
            };
            all.iter().map(one).collect()
        };
        assert_eq!(balance(&[], None), Balance::Empty);
        let even = shifts(&[120, 90, -150, -60]);
        assert_eq!((balance(&even, None), moved(&even)), (Balance::Even, 210));
        assert_eq!(balance(&shifts(&[-30]), None), Balance::Shorter);
        assert_eq!(balance(&shifts(&[30]), None), Balance::Open);
        assert_eq!(balance(&shifts(&[30]), Some("the journal")), Balance::Named);
    }
}
