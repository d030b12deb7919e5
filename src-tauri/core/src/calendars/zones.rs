//! Time zones that a person told once, for files that name none or name them in no known way.

use chrono_tz::Tz;
use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};

pub mod commands;
pub mod store;

/// Letters of the longest name of a zone that is remembered.
const MOST: usize = 200;

/// A remembered answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ZoneView {
    /// The zone's name in files; empty where they name none.
    pub tzid: String,
    /// IANA name of the zone it stands for.
    pub zone: String,
}

/// Checks an answer: a name as a file may write it, and a zone that is known.
pub fn answer(tzid: &str, zone: &str) -> Result<Tz> {
    if tzid.chars().count() > MOST || tzid.contains(char::is_control) {
        return Err(Error::Invalid {
            field: "tzid",
            why: "must be the name of a zone in a file",
        });
    }
    zone.parse().map_err(|_| Error::Invalid {
        field: "zone",
        why: "must be a known time zone",
    })
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn an_answer_names_a_known_zone_for_a_name_that_can_be_kept() {
        assert_eq!(
            answer("", "America/Toronto"),
            Ok(chrono_tz::America::Toronto)
        );
        assert!(answer("Ward time", "Ward time").is_err());
        assert!(answer("a\0b", "UTC").is_err());
        assert!(answer(&"x".repeat(201), "UTC").is_err());
    }
}
