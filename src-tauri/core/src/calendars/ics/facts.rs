//! What an event says about itself besides its time.

use std::sync::Arc;

/// What an event is about, as the file writes it. Nothing of this is stored unless asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The title.
    pub summary: Option<Arc<str>>,
    /// The description; may hold anything, names of patients too.
    pub description: Option<Box<str>>,
    /// The place.
    pub location: Option<Box<str>>,
    /// The categories given in the writing program.
    pub categories: Vec<Box<str>>,
    /// Confirmed, tentative or cancelled, where stated.
    pub status: Option<Status>,
    /// True when the event says that it takes no time (TRANSP:TRANSPARENT).
    pub transparent: bool,
    /// How Outlook marks the time.
    pub busy: Option<Busy>,
    /// The person the calendar belongs to said no.
    pub declined: bool,
    /// Who invited.
    pub organiser: Option<Box<str>>,
    /// Who was invited; at most [`MOST_ATTENDEES`] are kept.
    pub attendees: Vec<Attendee>,
    /// How many were invited.
    pub attendee_count: u32,
}

/// Attendees kept of one event.
pub const MOST_ATTENDEES: usize = 100;

/// One person who was invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// The address, without `mailto:`.
    pub address: Box<str>,
    /// The name, where the file gives one.
    pub name: Option<Box<str>>,
    /// Whether this person said no.
    pub declined: bool,
}

/// STATUS of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It will take place.
    Confirmed,
    /// It may take place.
    Tentative,
    /// It was called off.
    Cancelled,
}

impl Status {
    /// The word of RFC 5545.
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// Outlook's marking of a time (X-MICROSOFT-CDO-BUSYSTATUS, else X-MICROSOFT-CDO-INTENDEDSTATUS).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Busy {
    /// Takes no time.
    Free,
    /// May take the time.
    Tentative,
    /// Takes the time.
    Busy,
    /// Out of office: leave.
    Away,
    /// Working somewhere else.
    Elsewhere,
}

impl Busy {
    /// Reads the value Outlook writes, in any case of letters.
    pub fn read(text: &str) -> Option<Self> {
        Some(match text.trim().to_ascii_uppercase().as_str() {
            "FREE" => Self::Free,
            "TENTATIVE" => Self::Tentative,
            "BUSY" => Self::Busy,
            "OOF" => Self::Away,
            "WORKINGELSEWHERE" => Self::Elsewhere,
            _ => return None,
        })
    }
}
