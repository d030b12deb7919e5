//! The weeks of the sample: a cycle of eleven that ends on 22 November 2026, repeated as far back as wanted.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};

/// Weeks in a cycle.
pub const CYCLE: u32 = 11;

/// What Dr Halloran does in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Clinic, teaching, committees.
    Ordinary,
    /// On service on 7 West, all seven days.
    Ward,
    /// At the society's annual meeting.
    Conference,
    /// Away.
    Leave,
}

/// The weeks of one calendar, the first first.
#[derive(Debug, Clone, Copy)]
pub struct Weeks {
    /// How many.
    pub count: u32,
}

impl Weeks {
    /// The first Monday.
    pub fn first(self) -> NaiveDate {
        end() - Days::new(u64::from(self.count) * 7)
    }

    /// The Monday of a week, from 0.
    pub fn monday(self, week: u32) -> NaiveDate {
        self.first() + Days::new(u64::from(week) * 7)
    }

    /// A week's place in its cycle, 0 to 10; the last week is 10.
    pub fn place(self, week: u32) -> u32 {
        (week + CYCLE - self.count % CYCLE) % CYCLE
    }

    /// What a week is.
    pub fn kind(self, week: u32) -> Kind {
        match self.place(week) {
            0 => Kind::Ward,
            4 => Kind::Conference,
            5 => Kind::Leave,
            _ => Kind::Ordinary,
        }
    }

    /// Weeks of a kind.
    pub fn of(self, kind: Kind) -> impl Iterator<Item = u32> {
        (0..self.count).filter(move |week| self.kind(*week) == kind)
    }

    /// Weeks at a place of the cycle.
    pub fn at(self, place: u32) -> impl Iterator<Item = u32> {
        (0..self.count).filter(move |week| self.place(*week) == place)
    }

    /// A moment of a week: day 0 is Monday, the time as (hour, minute).
    pub fn moment(self, week: u32, day: u32, (hour, minute): (u32, u32)) -> NaiveDateTime {
        let date = self.monday(week) + Days::new(u64::from(day));
        date.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default())
    }
}

/// The Monday after the last week: 23 November 2026.
pub fn end() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

/// Whether a date is the first Monday of its month, when the quality council meets.
pub fn is_first_of_month(date: NaiveDate) -> bool {
    date.day() <= 7
}
