//! Words for when a series happens.

use crate::day::Day;
use crate::words::calendars::{day_name, days_words, short_day, time};

const NTH: [&str; 5] = ["first", "second", "third", "fourth", "last"];

/// How often a series happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rhythm {
    /// Once.
    Once(Day),
    /// Every day.
    Daily,
    /// Monday to Friday.
    Weekdays,
    /// On these days (0 = Monday), every so many weeks.
    Weekly {
        /// Days of the week.
        days: Vec<u8>,
        /// 1 is every week.
        every: u32,
    },
    /// On this weekday of the month: 1 to 4, or 5 for the last.
    Monthly {
        /// Which of them.
        nth: u32,
        /// 0 = Monday.
        day: u8,
    },
    /// None that can be named.
    Dates(usize),
}

/// A series without a date in the time that was read.
pub fn no_dates() -> String {
    "no dates in this time".to_owned()
}

/// When a series happens, such as "weekdays, 18:30 to 19:30; 6 moved".
pub fn pattern(rhythm: &Rhythm, time_of_day: Option<(u32, u32)>, moved: usize) -> String {
    let mut text = rhythm_words(rhythm);
    if let Some((from, to)) = time_of_day {
        text = format!("{text}, {} to {}", time(from), time(to));
    }
    match (rhythm, moved) {
        (_, 0) => text,
        (Rhythm::Dates(_), _) => format!("{text} mostly"),
        (_, moved) => format!("{text}; {moved} moved"),
    }
}

fn rhythm_words(rhythm: &Rhythm) -> String {
    match rhythm {
        Rhythm::Once(day) => short_day(*day),
        Rhythm::Daily => "every day".to_owned(),
        Rhythm::Weekdays => "weekdays".to_owned(),
        Rhythm::Weekly { days, every: 1 } => match days[..] {
            [day] => format!("{}s", day_name(day)),
            _ => days_words(days),
        },
        Rhythm::Weekly { days, every } => {
            let nth = interval(*every);
            match days[..] {
                [day] => format!("{nth} {}", day_name(day)),
                _ if days.len() >= 5 => format!("{nth} week"),
                _ => format!("{} {nth} week", days_words(days)),
            }
        }
        Rhythm::Monthly { nth, day } => {
            format!(
                "{} {}",
                NTH[(*nth as usize).clamp(1, 5) - 1],
                day_name(*day)
            )
        }
        Rhythm::Dates(count) => format!("{count} dates"),
    }
}

fn interval(every: u32) -> String {
    match every {
        2 => "every second".to_owned(),
        3 => "every third".to_owned(),
        4 => "every fourth".to_owned(),
        other => format!("every {other}th"),
    }
}
