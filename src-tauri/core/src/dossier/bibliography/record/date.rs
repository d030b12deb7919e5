//! When a work was published, as exactly as its file says and no more exactly.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A date of publication.
///
/// Its JSON is a date of CSL-JSON: `{"date-parts": [[2026, 3, 4]]}`, two parts for a range, `season` 1 to 4, `circa`,
/// or `literal` for what could not be read as a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "Parts", into = "Parts")]
#[ts(as = "Parts")]
pub enum Issued {
    /// A date or a range of dates.
    Dated {
        /// The date, or the range's first.
        from: Moment,
        /// The range's last.
        to: Option<Moment>,
        /// Whether the file says "about".
        circa: bool,
    },
    /// Words that are no date: `in press`.
    Said(String),
}

/// A date as exactly as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Year; 0 and below count before the common era, as ISO 8601 does.
    pub year: i32,
    /// What is known within the year.
    pub within: Within,
}

/// What is known within a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Within {
    /// Nothing.
    Year,
    /// A season: 1 spring, 2 summer, 3 autumn, 4 winter.
    Season(u8),
    /// A month, 1 to 12.
    Month(u8),
    /// A day of a month.
    Day {
        /// 1 to 12.
        month: u8,
        /// 1 to 31, and a day that the month has.
        day: u8,
    },
}

impl Moment {
    /// A year and nothing more.
    pub fn year(year: i32) -> Self {
        Self {
            year,
            within: Within::Year,
        }
    }

    /// A month of a year; a month that does not exist leaves the year.
    pub fn month(year: i32, month: u8) -> Self {
        let within = if (1..=12).contains(&month) {
            Within::Month(month)
        } else {
            Within::Year
        };
        Self { year, within }
    }

    /// A season of a year, 1 to 4; another number leaves the year.
    pub fn season(year: i32, season: u8) -> Self {
        let within = if (1..=4).contains(&season) {
            Within::Season(season)
        } else {
            Within::Year
        };
        Self { year, within }
    }

    /// A day; one that does not exist leaves the month.
    pub fn day(year: i32, month: u8, day: u8) -> Self {
        let month_only = Self::month(year, month);
        if matches!(month_only.within, Within::Month(_))
            && chrono::NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day)).is_some()
        {
            return Self {
                year,
                within: Within::Day { month, day },
            };
        }
        month_only
    }

    /// As CSL-JSON counts it: year, then month, then day. A season stands apart.
    pub fn parts(self) -> Vec<i32> {
        match self.within {
            Within::Year | Within::Season(_) => vec![self.year],
            Within::Month(month) => vec![self.year, i32::from(month)],
            Within::Day { month, day } => vec![self.year, i32::from(month), i32::from(day)],
        }
    }

    /// The moment of such parts; nothing for none.
    pub fn from_parts(parts: &[i32]) -> Option<Self> {
        let small = |part: &i32| u8::try_from(*part).unwrap_or(0);
        match parts {
            [] => None,
            [year] => Some(Self::year(*year)),
            // Months 13 to 16 are how older programs write seasons, 21 to 24 how EDTF does.
            [year, month @ (13..=16), ..] => Some(Self::season(*year, small(month) - 12)),
            [year, month @ (21..=24), ..] => Some(Self::season(*year, small(month) - 20)),
            [year, month] => Some(Self::month(*year, small(month))),
            [year, month, day, ..] => Some(Self::day(*year, small(month), small(day))),
        }
    }
}

impl Issued {
    /// One date.
    pub fn on(moment: Moment) -> Self {
        Self::Dated {
            from: moment,
            to: None,
            circa: false,
        }
    }

    /// The year it begins in, where that is known.
    pub fn year(&self) -> Option<i32> {
        match self {
            Self::Dated { from, .. } => Some(from.year),
            Self::Said(_) => None,
        }
    }
}

/// A date as CSL-JSON writes it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[ts(rename = "CslDate")]
pub struct Parts {
    /// One date, or the two of a range; each is year, month, day as far as known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(type = "number[][]")]
    #[serde(rename = "date-parts")]
    dates: Vec<Vec<i32>>,
    /// 1 spring to 4 winter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    season: Option<u8>,
    /// Whether the file says "about".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    circa: bool,
    /// Words that are no date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    literal: Option<String>,
}

impl From<Issued> for Parts {
    fn from(issued: Issued) -> Self {
        match issued {
            Issued::Said(literal) => Self {
                literal: Some(literal),
                ..Self::default()
            },
            Issued::Dated { from, to, circa } => Self {
                dates: [Some(from), to]
                    .into_iter()
                    .flatten()
                    .map(Moment::parts)
                    .collect(),
                season: match from.within {
                    Within::Season(season) => Some(season),
                    _ => None,
                },
                circa,
                literal: None,
            },
        }
    }
}

impl TryFrom<Parts> for Issued {
    type Error = &'static str;

    fn try_from(parts: Parts) -> Result<Self, Self::Error> {
        let mut moments = parts
            .dates
            .iter()
            .filter_map(|part| Moment::from_parts(part));
        if let Some(mut from) = moments.next() {
            if let (Some(season), Within::Year) = (parts.season, from.within) {
                from = Moment::season(from.year, season);
            }
            return Ok(Self::Dated {
                from,
                to: moments.next(),
                circa: parts.circa,
            });
        }
        parts
            .literal
            .filter(|literal| !literal.trim().is_empty())
            .map(Self::Said)
            .ok_or("has no date")
    }
}

#[cfg(test)]
mod tests {
    use super::{Issued, Moment, Within};

    fn through_json(issued: &Issued) -> Issued {
        let text = serde_json::to_string(issued).expect("JSON");
        serde_json::from_str(&text).expect("a date")
    }

    #[test]
    fn dates_keep_their_exactness() {
        for moment in [
            Moment::year(2020),
            Moment::season(2020, 4),
            Moment::month(2020, 2),
            Moment::day(2020, 2, 29),
        ] {
            let issued = Issued::on(moment);
            assert_eq!(through_json(&issued), issued);
        }
        let range = Issued::Dated {
            from: Moment::month(2020, 1),
            to: Some(Moment::month(2020, 3)),
            circa: true,
        };
        assert_eq!(through_json(&range), range);
        let said = Issued::Said("in press".into());
        assert_eq!(through_json(&said), said);
    }

    #[test]
    fn days_that_never_were_leave_the_month() {
        assert_eq!(Moment::day(2021, 2, 29).within, Within::Month(2));
        assert_eq!(Moment::day(2021, 0, 3).within, Within::Year);
        assert_eq!(Moment::month(2021, 13).within, Within::Year);
    }

    #[test]
    fn a_date_of_nothing_is_refused() {
        assert!(serde_json::from_str::<Issued>("{}").is_err());
        assert!(serde_json::from_str::<Issued>(r#"{"date-parts": [[]]}"#).is_err());
    }
}
