//! The types of week a year is made of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A type of week. A year is counts of these, in the calendar one has and in the one one wishes for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WeekType {
    /// Clinic, teaching, meetings: the usual week.
    Ordinary,
    /// On service or on call.
    Inpatient,
    /// Away.
    Leave,
    /// At a meeting or a course.
    Conference,
}

impl WeekType {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [
        Self::Ordinary,
        Self::Inpatient,
        Self::Leave,
        Self::Conference,
    ];

    /// The name that is stored and sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Inpatient => "inpatient",
            Self::Leave => "leave",
            Self::Conference => "conference",
        }
    }

    /// The type of a stored name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Its place in [`WeekType::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::WeekType;

    #[test]
    fn every_type_survives_its_name_and_its_place() {
        for (place, kind) in WeekType::ALL.into_iter().enumerate() {
            assert_eq!(WeekType::named(kind.name()), Some(kind));
            assert_eq!(kind.index(), place);
            let sent = serde_json::to_string(&kind).expect("given");
            assert_eq!(sent, format!("\"{}\"", kind.name()));
        }
        assert_eq!(WeekType::named("holiday"), None);
    }
}
