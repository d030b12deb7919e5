//! One event as the file writes it, not yet put into relation to others.

use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::calendars::ics::Moment;
use crate::calendars::ics::facts::Facts;
use crate::calendars::ics::rule::Rule;

/// A moment with the name of the zone it stands in.
#[derive(Debug, Clone)]
pub struct Dated {
    /// The moment.
    pub moment: Moment,
    /// TZID, where there is one.
    pub tzid: Option<Arc<str>>,
}

/// The end of an event or of an extra date.
#[derive(Debug, Clone)]
pub enum End {
    /// At this moment.
    At(Dated),
    /// After days on the wall and then exact seconds.
    After {
        /// Days.
        days: i64,
        /// Seconds.
        seconds: i64,
    },
}

/// Events of a file: sorted and moved about, and large, so each in a box.
pub type RawEvents = Vec<Box<RawEvent>>;

/// One event component.
#[derive(Debug, Clone)]
pub struct RawEvent {
    /// Index of its calendar in the file.
    pub calendar: usize,
    /// Line of its start, or of its beginning.
    pub line: u32,
    /// Its first and last line.
    pub lines: (u32, u32),
    /// UID, empty when absent.
    pub uid: Arc<str>,
    /// SEQUENCE.
    pub sequence: Option<i64>,
    /// LAST-MODIFIED, else DTSTAMP: which of two versions is newer.
    pub written: Option<NaiveDateTime>,
    /// DTSTART.
    pub start: Dated,
    /// DTEND or DURATION.
    pub end: Option<End>,
    /// RECURRENCE-ID.
    pub replaces: Option<Dated>,
    /// RANGE=THISANDFUTURE.
    pub onward: bool,
    /// How it recurs, where it does.
    pub repeats: Option<Box<Repeats>>,
    /// What it is about.
    pub facts: Facts,
}

/// The parts of an event that make it recur.
#[derive(Debug, Clone, Default)]
pub struct Repeats {
    /// RRULE.
    pub rules: Vec<Rule>,
    /// EXRULE.
    pub minus: Vec<Rule>,
    /// RDATE.
    pub plus: Vec<(Dated, Option<End>)>,
    /// EXDATE.
    pub except: Vec<Dated>,
}

impl RawEvent {
    /// Whether a rule makes it recur.
    pub fn has_rule(&self) -> bool {
        self.repeats
            .as_ref()
            .is_some_and(|repeats| !repeats.rules.is_empty())
    }
}
