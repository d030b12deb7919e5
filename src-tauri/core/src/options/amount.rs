//! What a criterion counts in, and amounts of it as people write and read them. Amounts are whole numbers of the smallest part.

use crate::choice;
use crate::error::{Error, Result};

choice! {
    /// What a criterion counts in.
    Yardstick {
        /// A number of something; kept in hundredths.
        Number = "number",
        /// Money; kept in cents.
        Money = "money",
        /// Hours; kept in minutes.
        Hours = "hours",
        /// Yes or no; kept as one or none.
        YesNo = "yesNo",
        /// What the person makes of it, 0 to 10; kept in tenths.
        Rating = "rating",
    }
}

choice! {
    /// Which way is better.
    Better {
        /// The more the better: a line is "at least".
        More = "more",
        /// The less the better: a line is "at most".
        Less = "less",
    }
}

/// The largest amount, in smallest parts, either way.
const LARGEST: i64 = 10_000_000_000_000;

impl Yardstick {
    /// Smallest parts in one.
    pub fn parts(self) -> i64 {
        match self {
            Self::Number | Self::Money => 100,
            Self::Hours => 60,
            Self::YesNo => 1,
            Self::Rating => 10,
        }
    }

    /// Worst and best as they always are; none where the person sets them.
    pub fn natural(self, better: Better) -> Option<(i64, i64)> {
        let ends = match self {
            Self::YesNo => (0, 1),
            Self::Rating => (0, 100),
            _ => return None,
        };
        Some(match better {
            Better::More => ends,
            Better::Less => (ends.1, ends.0),
        })
    }

    /// Reads what a person typed: "6", "6.5", "6:30", "$12,000", "yes". Nothing typed is none.
    pub fn read(self, field: &'static str, text: &str) -> Result<Option<i64>> {
        let refused = Error::Invalid {
            field,
            why: "must be an amount such as 6, 6.5 or 12,000",
        };
        let text = text.trim().to_lowercase();
        if text.is_empty() {
            return Ok(None);
        }
        let amount = match self {
            Self::YesNo => match text.as_str() {
                "yes" | "y" | "1" => Some(1),
                "no" | "n" | "0" => Some(0),
                _ => None,
            },
            Self::Hours if text.contains(':') => clock(&text),
            _ => decimal(
                text.trim_start_matches('$').trim_end_matches('h'),
                self.parts(),
            ),
        };
        let within = |amount: &i64| match self {
            Self::Rating => (0..=100).contains(amount),
            Self::Hours => (0..=LARGEST).contains(amount),
            _ => (-LARGEST..=LARGEST).contains(amount),
        };
        amount.filter(within).map(Some).ok_or(refused)
    }

    /// As it stands in a field, to be read again by [`Yardstick::read`].
    pub fn typed(self, amount: i64) -> String {
        match self {
            Self::YesNo => if amount == 0 { "no" } else { "yes" }.to_owned(),
            Self::Hours if amount % 3 != 0 => format!("{}:{:02}", amount / 60, amount % 60),
            Self::Hours => fraction(amount / 3 * 5, 100, false),
            _ => fraction(amount, self.parts(), false),
        }
    }

    /// The bare number as it is read: "6.5", "12,000", "$111", "yes".
    pub fn shown(self, amount: i64) -> String {
        match self {
            Self::YesNo | Self::Hours => self.typed(amount),
            Self::Money => {
                let sign = if amount < 0 { "−" } else { "" };
                let own = amount.abs();
                let cents = match own % 100 {
                    0 => String::new(),
                    cents => format!(".{cents:02}"),
                };
                format!("{sign}${}{cents}", grouped(own / 100))
            }
            _ => fraction(amount, self.parts(), true),
        }
    }
}

/// "6:30" in minutes.
fn clock(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes) = (
        hours.trim().parse::<i64>().ok()?,
        minutes.trim().parse::<i64>().ok()?,
    );
    ((0..1_000_000).contains(&hours) && (0..60).contains(&minutes)).then_some(hours * 60 + minutes)
}

/// A decimal number in parts; more places than there are parts are refused, so that nothing is rounded in silence.
fn decimal(text: &str, parts: i64) -> Option<i64> {
    let text = text
        .trim()
        .replace(['\u{a0}', ' ', ','], "")
        .replace('−', "-");
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text),
    };
    let (whole, rest) = digits.split_once('.').unwrap_or((&digits, ""));
    let plain = |text: &str| text.chars().all(|own| own.is_ascii_digit());
    if whole.is_empty() || whole.len() > 13 || rest.len() > 2 || !plain(whole) || !plain(rest) {
        return None;
    }
    let hundredths = format!("{rest:0<2}").parse::<i64>().ok()?;
    let scaled = whole.parse::<i64>().ok()? * parts * 100 + hundredths * parts;
    (scaled % 100 == 0).then_some(if negative {
        -scaled / 100
    } else {
        scaled / 100
    })
}

fn grouped(own: i64) -> String {
    let digits = own.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number of parts with as many places as it needs.
fn fraction(amount: i64, parts: i64, shown: bool) -> String {
    let own = amount.abs();
    let sign = match (amount < 0, shown) {
        (false, _) => "",
        (true, true) => "−",
        (true, false) => "-",
    };
    let whole = if shown {
        grouped(own / parts)
    } else {
        (own / parts).to_string()
    };
    let places = if parts == 10 { 1 } else { 2 };
    let rest = format!("{:0places$}", own % parts);
    match rest.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}.{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Better, Yardstick};
    use proptest::prelude::{prop_assert_eq, proptest};

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let read = |kind: Yardstick, text| kind.read("amount", text).ok().flatten();
        assert_eq!(read(Yardstick::Hours, "6.5"), Some(390));
        assert_eq!(read(Yardstick::Hours, "6:20"), Some(380));
        assert_eq!(read(Yardstick::Money, "$286,000"), Some(28_600_000));
        assert_eq!(read(Yardstick::Money, "111.5"), Some(11_150));
        assert_eq!(read(Yardstick::Number, "-2"), Some(-200));
        assert_eq!(read(Yardstick::YesNo, "Yes"), Some(1));
        assert_eq!(read(Yardstick::Rating, "7.5"), Some(75));
        for (kind, text) in [
            (Yardstick::Rating, "11"),
            (Yardstick::Rating, "7.25"),
            (Yardstick::Hours, "-1"),
            (Yardstick::Hours, "6:75"),
            (Yardstick::Money, "1.234"),
            (Yardstick::Number, "about six"),
            (Yardstick::YesNo, "perhaps"),
            (Yardstick::Number, "99999999999999"),
        ] {
            assert!(kind.read("amount", text).is_err(), "{text}");
        }
        assert_eq!(Yardstick::Number.read("amount", "  "), Ok(None));
    }

    #[test]
    fn amounts_are_shown_with_groups_and_no_idle_places() {
        assert_eq!(Yardstick::Money.shown(28_600_000), "$286,000");
        assert_eq!(Yardstick::Money.shown(-11_150), "−$111.50");
        assert_eq!(Yardstick::Number.shown(1650), "16.5");
        assert_eq!(Yardstick::Hours.shown(390), "6.5");
        assert_eq!(Yardstick::Hours.shown(380), "6:20");
        assert_eq!(Yardstick::Rating.shown(75), "7.5");
        assert_eq!(Yardstick::YesNo.natural(Better::Less), Some((1, 0)));
    }

    proptest! {
        #[test]
        fn what_is_typed_is_read_again(kind in 0..5_usize, amount in -1_000_000..100_000_000_i64) {
            let kind = Yardstick::ALL[kind];
            let amount = match kind {
                Yardstick::YesNo => amount.rem_euclid(2),
                Yardstick::Rating => amount.rem_euclid(101),
                Yardstick::Hours => amount.rem_euclid(60_000_000),
                _ => amount,
            };
            prop_assert_eq!(kind.read("amount", &kind.typed(amount)), Ok(Some(amount)));
        }
    }
}
