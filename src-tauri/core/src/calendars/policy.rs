//! Which entries of a calendar are hours, and how many.
//!
//! What a file says of an entry is kept as marks; what it comes to is worked out from them whenever hours are counted,
//! so that a choice can be taken back without bringing the file in again.

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};

pub mod commands;
pub mod store;

/// What a calendar entry says about itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "eight independent marks, kept as eight bits"
)]
pub struct Marks {
    /// Called off by the organiser.
    pub cancelled: bool,
    /// The owner of the calendar said no.
    pub declined: bool,
    /// Shown as free.
    pub free: bool,
    /// Shown as out of office, or titled as leave.
    pub away: bool,
    /// Not yet certain.
    pub tentative: bool,
    /// Without a time of day.
    pub all_day: bool,
    /// Its title has a word for a conference, and it takes whole days.
    pub conference: bool,
    /// Its title has words for a week of service or call.
    pub service: bool,
}

impl Marks {
    /// The number that is stored: one bit for each mark, in their order.
    pub fn bits(self) -> u8 {
        let marks = [
            self.cancelled,
            self.declined,
            self.free,
            self.away,
            self.tentative,
            self.all_day,
            self.conference,
            self.service,
        ];
        (0..8)
            .zip(marks)
            .filter(|(_, mark)| *mark)
            .fold(0, |bits, (at, _)| bits | 1 << at)
    }

    /// The marks of a stored number.
    pub fn of(bits: u8) -> Self {
        let mark = |at: u8| bits & (1 << at) != 0;
        Self {
            cancelled: mark(0),
            declined: mark(1),
            free: mark(2),
            away: mark(3),
            tentative: mark(4),
            all_day: mark(5),
            conference: mark(6),
            service: mark(7),
        }
    }
}

/// What the person chose to count, for all calendars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    /// Entries marked free are counted like others.
    pub count_free: bool,
    /// Entries the person declined are counted like others.
    pub count_declined: bool,
    /// Thousandths of its length that a tentative entry counts for, 0 to 1000.
    pub tentative: u32,
    /// Minutes that an entry without a time of day counts for on each of its days, 0 to 1440.
    pub all_day_minutes: u32,
}

impl Default for Policy {
    /// Free and declined are out, tentative counts half, whole days count for no hours.
    fn default() -> Self {
        Self {
            count_free: false,
            count_declined: false,
            tentative: 500,
            all_day_minutes: 0,
        }
    }
}

impl Policy {
    /// Checks the two amounts.
    pub fn checked(self) -> Result<Self> {
        if self.tentative > 1000 {
            return Err(Error::Invalid {
                field: "tentative",
                why: "must be between 0 and 1000",
            });
        }
        if self.all_day_minutes > 1440 {
            return Err(Error::Invalid {
                field: "allDayMinutes",
                why: "must be between 0 and 1440",
            });
        }
        Ok(self)
    }

    /// The same choices with tentative entries at another weight, for what a figure would be without or with them.
    #[must_use]
    pub fn with_tentative(self, tentative: u32) -> Self {
        Self { tentative, ..self }
    }
}

/// Why an entry is not hours of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LeftOut {
    /// Marked free: birthdays, optional rounds, reminders.
    Free,
    /// Answered no.
    Declined,
    /// Called off.
    Cancelled,
    /// Away: kept as leave, so that such weeks can be told from ordinary ones.
    Leave,
    /// Has no date in the time that was read.
    Outside,
}

/// How an entry counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Counts, at this many thousandths. An entry without a time of day counts for the policy's minutes a day.
    Counts(u32),
    /// Does not count.
    Out(LeftOut),
}

/// How an entry with these marks stands.
pub fn standing(marks: Marks, policy: &Policy) -> Standing {
    if marks.cancelled {
        Standing::Out(LeftOut::Cancelled)
    } else if marks.declined && !policy.count_declined {
        Standing::Out(LeftOut::Declined)
    } else if marks.away {
        Standing::Out(LeftOut::Leave)
    } else if marks.free && !policy.count_free {
        Standing::Out(LeftOut::Free)
    } else if marks.tentative {
        Standing::Counts(policy.tentative)
    } else {
        Standing::Counts(1000)
    }
}

/// How many entries each choice is about, whatever was chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Marked {
    /// Left out as free, or counted by choice.
    pub free: u32,
    /// Left out as declined, or counted by choice.
    pub declined: u32,
    /// Called off; never counted.
    pub cancelled: u32,
    /// Leave; never hours.
    pub leave: u32,
    /// Tentative, with a time of day.
    pub tentative: u32,
    /// Without a time of day, and not leave.
    pub all_day: u32,
}

impl Marked {
    /// Adds so many entries with these marks. Tentative and all-day entries are looked at as the policy lets them in.
    pub fn add(&mut self, marks: Marks, entries: u32, policy: &Policy) {
        // A choice is about the entries it alone keeps out.
        match standing(marks, &Policy::default()) {
            Standing::Out(LeftOut::Free) => self.free += entries,
            Standing::Out(LeftOut::Declined) => self.declined += entries,
            Standing::Out(LeftOut::Cancelled) => self.cancelled += entries,
            Standing::Out(LeftOut::Leave) => self.leave += entries,
            Standing::Out(LeftOut::Outside) | Standing::Counts(_) => {}
        }
        if matches!(standing(marks, policy), Standing::Counts(_)) {
            if marks.all_day {
                self.all_day += entries;
            } else if marks.tentative {
                self.tentative += entries;
            }
        }
    }
}

#[cfg(test)]
mod tests;
