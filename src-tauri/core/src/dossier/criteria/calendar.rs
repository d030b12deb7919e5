//! What is to be done before a packet is due, as a set of criteria names it: what, how many days before, and who does it.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::text::{line, optional_line};

/// Longest line, in characters.
const LINE: usize = 200;
/// Most days before the packet is due: ten years.
const DAYS: u16 = 3650;

/// A thing to be done before the packet is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarStep {
    /// What.
    pub what: String,
    /// Days before the packet is due.
    pub days_before: u16,
    /// Who does it, where that was said.
    pub who: Option<String>,
}

/// As a file may tell it: days, or weeks as sets did before they told days.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Told {
    what: String,
    days_before: Option<u16>,
    weeks_before: Option<u16>,
    who: Option<String>,
}

impl<'de> Deserialize<'de> for CalendarStep {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let told = Told::deserialize(deserializer)?;
        let days_before = match (told.days_before, told.weeks_before) {
            (Some(days), None) => days,
            (None, Some(weeks)) => weeks.saturating_mul(7),
            _ => return Err(D::Error::custom("a step tells days or weeks, one of them")),
        };
        Ok(Self {
            what: told.what,
            days_before,
            who: told.who,
        })
    }
}

impl CalendarStep {
    /// Checks a step.
    pub fn read(&self) -> Result<Self> {
        if self.days_before > DAYS {
            return Err(Error::Invalid {
                field: "daysBefore",
                why: "must be within ten years",
            });
        }
        Ok(Self {
            what: line("what", &self.what, LINE)?,
            days_before: self.days_before,
            who: optional_line("who", self.who.as_deref(), LINE)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::CalendarStep;

    fn read(json: &str) -> Option<CalendarStep> {
        serde_json::from_str(json).ok()
    }

    #[test]
    fn weeks_of_older_sets_are_days() {
        let own = read(r#"{ "what": "Name referees", "weeksBefore": 20 }"#).expect("weeks");
        assert_eq!((own.days_before, own.who), (140, None));
        let own = read(r#"{ "what": "Sign", "daysBefore": 3, "who": "Chair" }"#).expect("days");
        assert_eq!((own.days_before, own.who.as_deref()), (3, Some("Chair")));
        assert_eq!(read(r#"{ "what": "Sign" }"#), None);
        let both = read(r#"{ "what": "Sign", "daysBefore": 3, "weeksBefore": 1 }"#);
        assert_eq!(both, None, "one of them decides");
    }

    #[test]
    fn a_step_has_words_and_lies_within_ten_years() {
        let own = |what: &str, days_before| CalendarStep {
            what: what.to_owned(),
            days_before,
            who: Some(" ".to_owned()),
        };
        let kept = own(" Name referees ", 3650).read().expect("sound");
        assert_eq!((kept.what.as_str(), kept.who), ("Name referees", None));
        assert!(own(" ", 1).read().is_err());
        assert!(own("Sign", 3651).read().is_err());
    }
}
