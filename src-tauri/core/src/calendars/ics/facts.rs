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
    pub location: Option<Arc<str>>,
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
    /// Part of a series: it recurs by rule or by dates, or is a changed instance of what does.
    pub recurring: bool,
    /// When it was put on the calendar, in seconds since 1970 UTC: CREATED, else DTSTAMP (which in some exports is
    /// the time of the export).
    pub made: Option<i64>,
    /// The words of the title that begin with `#`, as [`hashtags`] finds them.
    pub hashtags: Vec<Box<str>>,
    /// Who invited.
    pub organiser: Option<Box<str>>,
    /// The domain of who invited: what follows the last `@`, in lower case.
    pub organiser_domain: Option<Box<str>>,
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

/// The hashtags of a title: `Ward round #Lead` has `lead`. In lower case without the `#`, each once, in the order
/// of the title.
///
/// A hashtag begins with a letter and goes on with letters, digits, `-` and `_`; `Room #3` and `Case C#` have none.
pub fn hashtags(title: &str) -> Vec<Box<str>> {
    let mut found: Vec<Box<str>> = Vec::new();
    let mut before = ' ';
    for (at, letter) in title.char_indices() {
        if letter == '#' && !before.is_alphanumeric() && before != '#' {
            let rest = &title[at + 1..];
            let inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
            let end = rest.find(|c| !inside(c)).unwrap_or(rest.len());
            let word = rest[..end].trim_end_matches(['-', '_']);
            if word.starts_with(char::is_alphabetic) {
                let word = Box::from(word.to_lowercase());
                if !found.contains(&word) {
                    found.push(word);
                }
            }
        }
        before = letter;
    }
    found
}

/// The domain of an address: what follows the last `@`, in lower case; `None` when nothing does.
pub fn domain(address: &str) -> Option<Box<str>> {
    let (_, domain) = address.rsplit_once('@')?;
    let domain = domain.trim().trim_end_matches(['>', '.']);
    (!domain.is_empty()).then(|| domain.to_lowercase().into())
}

#[cfg(test)]
mod tests {
    use super::{domain, hashtags};

    #[test]
    fn a_hashtag_is_a_word_not_a_number_nor_the_end_of_another() {
        let of = |title| hashtags(title).join(" ");
        assert_eq!(of("Ward round #Lead, (#on-call) #lead"), "lead on-call");
        assert_eq!(of("#Prüfung_2: Protokoll"), "prüfung_2");
        assert_eq!(of("Room #3, C#, a#b, ##x, # y, #-"), "");
    }

    #[test]
    fn a_domain_is_what_follows_the_last_at_sign() {
        let of = |address| domain(address).unwrap_or_default().into_string();
        assert_eq!(
            of("Chair@Medicine.Larkmoor.Example"),
            "medicine.larkmoor.example"
        );
        assert_eq!(of("\"a@b\"@larkmoor.example>"), "larkmoor.example");
        assert_eq!(of("/o=Exchange/ou=Group"), "");
        assert_eq!(of("nobody@"), "");
    }
}
