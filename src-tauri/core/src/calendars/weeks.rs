//! The weeks so far: what each holds, and what kind of week it was.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::gap::week_type::WeekType;
use crate::day::Day;

pub mod commands;
pub mod proposal;
pub mod signs;
pub mod store;
pub mod year;

/// What kind of week it was. Only ordinary weeks make the week a person has; each other kind has a mean of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WeekKind {
    /// The usual week.
    Ordinary,
    /// On service or on call.
    Inpatient,
    /// Away.
    Leave,
    /// At a conference.
    Conference,
    /// Like none of these: it is looked at nowhere.
    Aside,
}

impl WeekKind {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 5] = [
        Self::Ordinary,
        Self::Inpatient,
        Self::Leave,
        Self::Conference,
        Self::Aside,
    ];

    /// The type of week it counts for; `None` for one that is set aside.
    pub fn week_type(self) -> Option<WeekType> {
        match self {
            Self::Ordinary => Some(WeekType::Ordinary),
            Self::Inpatient => Some(WeekType::Inpatient),
            Self::Leave => Some(WeekType::Leave),
            Self::Conference => Some(WeekType::Conference),
            Self::Aside => None,
        }
    }

    /// The kind of a type of week.
    pub fn of(week_type: WeekType) -> Self {
        match week_type {
            WeekType::Ordinary => Self::Ordinary,
            WeekType::Inpatient => Self::Inpatient,
            WeekType::Leave => Self::Leave,
            WeekType::Conference => Self::Conference,
        }
    }

    /// The name that is stored and sent.
    pub fn name(self) -> &'static str {
        self.week_type().map_or("aside", WeekType::name)
    }

    /// The kind of a stored name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What one week holds. Minutes are work and what is not sorted yet, with overlaps counted once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekSum {
    /// Its Monday.
    pub monday: Day,
    /// Minutes of all the week.
    pub minutes: u64,
    /// Entries that begin in it and count.
    pub events: u32,
    /// Days from Monday to Friday that are leave and no conference, 0 to 5.
    pub leave_days: u32,
    /// Days from Monday to Friday at a conference, 0 to 5.
    pub conference_days: u32,
    /// Days with an entry that tells of service or call, 0 to 7.
    pub service_days: u32,
    /// Minutes on Saturday.
    pub saturday: u64,
    /// Minutes on Sunday.
    pub sunday: u64,
    /// Minutes from 22:00 to 6:00.
    pub night: u64,
}

/// The Mondays of the weeks a calendar's days touch, from the first to the last day; none when there is no day.
pub fn mondays(first: Day, last: Day) -> Vec<Day> {
    let mut all = Vec::new();
    let mut monday = first.monday();
    while monday <= last {
        all.push(monday);
        monday = monday.plus(7);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{WeekKind, mondays};
    use crate::calendars::gap::week_type::WeekType;
    use crate::day::Day;

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("a day")
    }

    #[test]
    fn weeks_run_from_the_first_monday_to_the_last_day() {
        assert_eq!(
            mondays(day("2026-11-18"), day("2026-11-30")),
            ["2026-11-16", "2026-11-23", "2026-11-30"].map(day)
        );
        assert!(mondays(day("2026-11-18"), day("2026-11-01")).is_empty());
    }

    #[test]
    fn every_kind_survives_its_name() {
        for kind in WeekKind::ALL {
            assert_eq!(WeekKind::named(kind.name()), Some(kind));
            let sent = serde_json::to_string(&kind).expect("a name");
            assert_eq!(sent, format!("\"{}\"", kind.name()));
        }
        for week_type in WeekType::ALL {
            assert_eq!(WeekKind::of(week_type).week_type(), Some(week_type));
        }
    }
}
