//! What a burden is, and how a figure was come by: tags and methods.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::words::logs as words;

/// What took the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BurdenTag {
    /// Writing notes.
    Notes,
    /// Messages and results.
    Inbox,
    /// Entering orders.
    Orders,
    /// Asking insurers.
    PriorAuth,
    /// Forms, and training that is required.
    Forms,
    /// Anything else.
    Other,
}

impl BurdenTag {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Notes,
        Self::Inbox,
        Self::Orders,
        Self::PriorAuth,
        Self::Forms,
        Self::Other,
    ];

    /// Its name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::Notes => "notes",
            Self::Inbox => "inbox",
            Self::Orders => "orders",
            Self::PriorAuth => "priorAuth",
            Self::Forms => "forms",
            Self::Other => "other",
        }
    }

    /// The tag of a name in the store.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tag| tag.name() == name)
    }

    /// As it is shown: "Prior authorization".
    pub fn label(self) -> &'static str {
        words::tag(self.name())
    }
}

/// How an entry of the burden log was come by, as the person declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BurdenMethod {
    /// With a timer.
    Timed,
    /// Estimated at the end of the day.
    Estimated,
    /// From the EHR's own report.
    Report,
    /// From a calendar.
    Calendar,
}

impl BurdenMethod {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Timed, Self::Estimated, Self::Report, Self::Calendar];

    /// Its name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::Timed => "timed",
            Self::Estimated => "estimated",
            Self::Report => "report",
            Self::Calendar => "calendar",
        }
    }

    /// The method of a name in the store.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }

    /// As it is shown: "estimated at day's end".
    pub fn label(self) -> &'static str {
        LineMethod::from(self).label()
    }
}

/// How the figures of one plotted line were come by. A line has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LineMethod {
    /// With a timer.
    Timed,
    /// Estimated at the end of the day.
    Estimated,
    /// From the EHR's own report.
    Report,
    /// From a calendar.
    Calendar,
    /// Rated by the person in the weekly pulse.
    Rated,
    /// Filled in elsewhere and typed in.
    Elsewhere,
}

impl From<BurdenMethod> for LineMethod {
    fn from(method: BurdenMethod) -> Self {
        match method {
            BurdenMethod::Timed => Self::Timed,
            BurdenMethod::Estimated => Self::Estimated,
            BurdenMethod::Report => Self::Report,
            BurdenMethod::Calendar => Self::Calendar,
        }
    }
}

impl LineMethod {
    /// As it is shown.
    pub fn label(self) -> &'static str {
        match self {
            Self::Timed => words::TIMED,
            Self::Estimated => words::ESTIMATED,
            Self::Report => words::REPORT,
            Self::Calendar => words::CALENDAR,
            Self::Rated => words::RATED,
            Self::Elsewhere => words::ELSEWHERE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BurdenMethod, BurdenTag, LineMethod};

    #[test]
    fn every_tag_and_method_is_found_again_by_its_name_and_has_words_of_its_own() {
        let mut labels = Vec::new();
        for tag in BurdenTag::ALL {
            assert_eq!(BurdenTag::named(tag.name()), Some(tag));
            assert_eq!(serde_json::json!(tag), tag.name());
            labels.push(tag.label());
        }
        for method in BurdenMethod::ALL {
            assert_eq!(BurdenMethod::named(method.name()), Some(method));
            assert_eq!(serde_json::json!(method), method.name());
            assert_eq!(serde_json::json!(LineMethod::from(method)), method.name());
            labels.push(method.label());
        }
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), 10);
    }
}
