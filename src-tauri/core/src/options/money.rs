//! Money: whole cents as a person types them, whole dollars as they are worked out, and how both are written.

use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

/// Most that one typed amount may be: a hundred million dollars.
const MOST: i64 = 10_000_000_000;
/// Highest rate, in hundredths of a percent: 50 %.
const HIGHEST: u32 = 5000;

/// An amount as it was typed, in cents, from nothing to a hundred million dollars.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(transparent)]
pub struct Cents(#[ts(type = "number")] pub i64);

/// An amount that was worked out, in whole dollars; below nothing where it is taken away.
///
/// Each part is rounded to the dollar once, half a dollar up, so that sums are sums of what is printed.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(transparent)]
pub struct Dollars(#[ts(type = "number")] pub i64);

/// A yearly rate in hundredths of a percent: 300 is 3 %.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(transparent)]
pub struct Rate(pub u32);

/// `number / by`, rounded half away from nothing; `by` is above nothing.
pub fn rounded(number: i128, by: i128) -> i64 {
    let half = by / 2;
    let whole = if number < 0 {
        (number - half) / by
    } else {
        (number + half) / by
    };
    i64::try_from(whole).unwrap_or(if whole < 0 { i64::MIN } else { i64::MAX })
}

impl Cents {
    /// Checks an amount that was typed.
    pub fn read(self, field: &'static str) -> Result<Self> {
        if (0..=MOST).contains(&self.0) {
            Ok(self)
        } else {
            Err(Error::Invalid {
                field,
                why: "must be between nothing and a hundred million dollars",
            })
        }
    }

    /// A part of it, `number` of `of`, to the dollar; nothing where `of` is nothing.
    #[must_use]
    pub fn part(self, number: i64, of: i64) -> Dollars {
        if of <= 0 {
            return Dollars(0);
        }
        let exact = i128::from(self.0) * i128::from(number);
        Dollars(rounded(exact, i128::from(of) * 100))
    }

    /// This many times, to the dollar.
    pub fn times(self, number: i64) -> Dollars {
        self.part(number, 1)
    }

    /// To the dollar.
    pub fn whole(self) -> Dollars {
        self.part(1, 1)
    }

    /// "$52.25", and "$1,200" where no cents are left over.
    pub fn shown(self) -> String {
        let (dollars, cents) = (self.0 / 100, self.0 % 100);
        if cents == 0 {
            Dollars(dollars).shown()
        } else {
            format!("${}.{cents:02}", grouped(dollars.unsigned_abs()))
        }
    }
}

impl Dollars {
    /// "$274,840", "−$1,200".
    pub fn shown(self) -> String {
        let sign = if self.0 < 0 { "\u{2212}" } else { "" };
        format!("{sign}${}", grouped(self.0.unsigned_abs()))
    }

    /// A part of it, `number` of `of`, to the dollar.
    #[must_use]
    pub fn part(self, number: i64, of: i64) -> Self {
        if of <= 0 {
            return Self(0);
        }
        Self(rounded(
            i128::from(self.0) * i128::from(number),
            i128::from(of),
        ))
    }

    /// What it is worth today when it comes at the end of year `years`, to the dollar.
    #[must_use]
    pub fn discounted(self, rate: Rate, years: u32) -> Self {
        // Ten thousand to the fifth, times any amount, is far inside the number; five years are all that is looked ahead.
        let years = years.min(5);
        let one: i128 = 10_000;
        let grown = (one + i128::from(rate.0)).pow(years);
        Self(rounded(i128::from(self.0) * one.pow(years), grown))
    }
}

impl Rate {
    /// Checks a rate that was typed: 50 % at most.
    pub fn read(self, field: &'static str) -> Result<Self> {
        if self.0 <= HIGHEST {
            Ok(self)
        } else {
            Err(Error::Invalid {
                field,
                why: "must be between 0 and 50 percent",
            })
        }
    }

    /// "3 %", "3.25 %".
    pub fn shown(self) -> String {
        let (whole, part) = (self.0 / 100, self.0 % 100);
        match part {
            0 => format!("{whole} %"),
            _ if part.is_multiple_of(10) => format!("{whole}.{} %", part / 10),
            _ => format!("{whole}.{part:02} %"),
        }
    }
}

impl Add for Dollars {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Dollars {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Dollars {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Dollars {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self(0), Add::add)
    }
}

/// A number with commas: "1,000".
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Cents, Dollars, Rate, rounded};

    #[test]
    fn a_part_is_rounded_once_and_half_a_dollar_goes_up() {
        assert_eq!(Cents(700_000).part(7, 12), Dollars(4083));
        assert_eq!(Cents(50).whole(), Dollars(1));
        assert_eq!(Cents(49).whole(), Dollars(0));
        assert_eq!(Cents(100).part(1, 0), Dollars(0), "a part of nothing");
        assert_eq!(rounded(-15, 10), -2);
    }

    #[test]
    fn amounts_are_written_as_people_write_them() {
        assert_eq!(Dollars(274_840).shown(), "$274,840");
        assert_eq!(Dollars(-58_500).shown(), "\u{2212}$58,500");
        assert_eq!(Cents(5225).shown(), "$52.25");
        assert_eq!(Cents(24_800_000).shown(), "$248,000");
        assert_eq!(Rate(300).shown(), "3 %");
        assert_eq!(Rate(325).shown(), "3.25 %");
        assert_eq!(Rate(350).shown(), "3.5 %");
    }

    #[test]
    fn what_comes_later_is_worth_less_by_the_typed_rate() {
        assert_eq!(Dollars(103).discounted(Rate(300), 1), Dollars(100));
        assert_eq!(Dollars(100).discounted(Rate(0), 5), Dollars(100));
        assert_eq!(Dollars(274_840).discounted(Rate(300), 5), Dollars(237_079));
    }

    #[test]
    fn an_amount_that_no_contract_holds_is_refused() {
        assert!(Cents(-1).read("base").is_err());
        assert!(Cents(10_000_000_001).read("base").is_err());
        assert!(Rate(5001).read("rate").is_err() && Rate(5000).read("rate").is_ok());
    }
}
