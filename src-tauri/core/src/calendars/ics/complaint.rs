//! What was unclear in a file, as facts first and as plain sentences second.

use chrono::{NaiveDateTime, Timelike};

/// Complaints kept of one file; further ones are only counted, by [`Kind::More`].
pub const MOST: usize = 1_000;

/// One place where the file was unclear, and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Line of the file, from 1.
    pub line: Option<u32>,
    /// Index into `Reading::series` of the event concerned, where there is one.
    pub series: Option<usize>,
    /// The time it concerns, on the clock of the event's zone.
    pub at: Option<NaiveDateTime>,
    /// What it is.
    pub kind: Kind,
}

/// What was unclear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The clocks went forward over the start.
    HourSkipped {
        /// The time it is read as.
        read: NaiveDateTime,
    },
    /// No zone in the events, none in the calendar.
    NoZone {
        /// Event components concerned.
        events: u32,
    },
    /// A zone is named that is known nowhere.
    UnknownZone {
        /// Event components concerned.
        events: u32,
    },
    /// The rules of a zone cannot be followed.
    BadZoneRules,
    /// A change of a zone's clocks is given by day alone.
    ZoneByDay,
    /// The end lies before the start.
    EndsBeforeStart,
    /// No start that can be read; the event is left out.
    NoStart,
    /// The end or the duration cannot be read; counted as no time.
    BadEnd,
    /// The rule of recurrence cannot be read; the first instance is kept.
    BadRule,
    /// The rule counts by another calendar than the Gregorian; the first instance is kept.
    OtherCalendar,
    /// One of the extra or excepted dates cannot be read and is passed over.
    BadDate,
    /// It cannot be told which instance was changed; the event is read as one of its own.
    BadChange,
    /// The rule yields more than is sensible.
    TooMany {
        /// Instances kept.
        kept: u32,
    },
    /// A line is neither a name nor a value.
    BrokenLine,
    /// The file ends in the middle of an event.
    CutOff {
        /// Whether the event could be read all the same.
        read: bool,
    },
    /// An event has no end mark; it was read up to the next.
    NotClosed,
    /// Different events share one identity; all are kept.
    SharedIdentity {
        /// How many.
        events: u32,
    },
    /// The same event stands in the file more than once, or in older versions.
    Copies {
        /// How many were passed over.
        removed: u32,
    },
    /// Complaints beyond [`MOST`].
    More {
        /// How many.
        count: u32,
    },
}

impl Kind {
    /// What it was and what was done, in plain sentences without anything the file says.
    pub fn words(self) -> String {
        match self {
            Self::HourSkipped { read } => format!(
                "That hour did not exist; the clocks went forward. Read as {:02}:{:02}.",
                read.hour(),
                read.minute()
            ),
            Self::NoZone { events: 1 } => {
                "No time zone. It is read in your own until you say which.".to_owned()
            }
            Self::NoZone { events } => format!(
                "No time zone in {events} events. They are read in your own until you say which."
            ),
            Self::UnknownZone { events: 1 } => {
                "It names a time zone that is not known. It is read in your own until you say which."
                    .to_owned()
            }
            Self::UnknownZone { events } => format!(
                "{events} events name a time zone that is not known. They are read in your own until you say which."
            ),
            Self::BadZoneRules => {
                "The rules of a time zone could not be followed. Its name was used instead.".to_owned()
            }
            Self::ZoneByDay => {
                "A time zone tells the day of a change and not its hour. It is read as midnight.".to_owned()
            }
            Self::EndsBeforeStart => "It ends before it starts. Counted as no time.".to_owned(),
            Self::NoStart => "It has no start that can be read, and was left out.".to_owned(),
            Self::BadEnd => "Its end could not be read. Counted as no time.".to_owned(),
            Self::BadRule => {
                "How it repeats could not be read. Only the first is brought in.".to_owned()
            }
            Self::OtherCalendar => {
                "It repeats by another calendar than the Gregorian. Only the first is brought in."
                    .to_owned()
            }
            Self::BadDate => "One of its dates could not be read, and was passed over.".to_owned(),
            Self::BadChange => {
                "Which of a series it changes could not be read. It is brought in as an event of its own."
                    .to_owned()
            }
            Self::TooMany { kept: 1 } => {
                "It repeats more often than a calendar can hold. Only the first is brought in.".to_owned()
            }
            Self::TooMany { kept } => format!(
                "It repeats more often than a calendar can hold. The first {kept} are brought in."
            ),
            Self::BrokenLine => "The line could not be read, and was passed over.".to_owned(),
            Self::CutOff { read: false } => {
                "The last entry is cut off and was not read. Export the file again if you need it."
                    .to_owned()
            }
            Self::CutOff { read: true } => {
                "The last entry is cut off. What is there of it was read; export the file again if you need the rest."
                    .to_owned()
            }
            Self::NotClosed => "It has no end mark. It was read up to the next entry.".to_owned(),
            Self::SharedIdentity { events } => {
                format!("{events} different events share one identity. All are brought in.")
            }
            Self::Copies { removed: 1 } => {
                "It stands in the file twice. One is brought in.".to_owned()
            }
            Self::Copies { removed } => {
                format!("It stands in the file {} times. One is brought in.", removed.saturating_add(1))
            }
            Self::More { count: 1 } => "One more place was unclear.".to_owned(),
            Self::More { count } => format!("{count} more places were unclear."),
        }
    }
}

/// Complaints as they come, up to [`MOST`].
#[derive(Debug, Default)]
pub struct Complaints {
    /// Those kept.
    pub list: Vec<Complaint>,
    /// Those only counted.
    pub further: u32,
}

impl Complaints {
    /// Keeps a complaint, or counts it.
    pub fn add(&mut self, complaint: Complaint) {
        if self.list.len() < MOST {
            self.list.push(complaint);
        } else {
            self.further = self.further.saturating_add(1);
        }
    }

    /// Keeps a complaint about a line.
    pub fn at_line(&mut self, line: u32, kind: Kind) {
        self.add(Complaint {
            line: Some(line),
            series: None,
            at: None,
            kind,
        });
    }

    /// All of them in the order of the file, with one line for those only counted.
    pub fn finish(mut self) -> Vec<Complaint> {
        self.list
            .sort_by_key(|complaint| (complaint.line.is_none(), complaint.line));
        if self.further > 0 {
            let kind = Kind::More {
                count: self.further,
            };
            self.list.push(Complaint {
                line: None,
                series: None,
                at: None,
                kind,
            });
        }
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::{Complaint, Complaints, Kind, MOST};

    #[test]
    fn a_flood_of_complaints_is_counted_and_not_kept() {
        let mut complaints = Complaints::default();
        for line in 0..5_000 {
            complaints.at_line(line, Kind::BrokenLine);
        }
        let told = complaints.finish();
        assert_eq!(told.len(), MOST + 1);
        let last = Complaint {
            line: None,
            series: None,
            at: None,
            kind: Kind::More { count: 4_000 },
        };
        assert_eq!(told.last(), Some(&last));
    }

    #[test]
    fn a_skipped_hour_is_told_with_the_time_it_was_read_as() {
        let read = "2026-03-08T03:30:00".parse().unwrap();
        let words = Kind::HourSkipped { read }.words();
        assert_eq!(
            words,
            "That hour did not exist; the clocks went forward. Read as 03:30."
        );
    }
}
