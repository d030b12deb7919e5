//! The hours a person calls working hours, and the hours they were promised for something.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::grid::{DAYS, SLOTS};
use crate::error::{Error, Result};

pub mod commands;
pub mod store;

/// Part of a day, in minutes after midnight, on the quarter hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// First minute, 0 to 1425.
    pub from: u16,
    /// Last minute, exclusive, up to 1440.
    pub to: u16,
}

/// Time that was promised for one kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Protected {
    /// 0 = Monday to 6 = Sunday.
    pub day: u8,
    /// First minute of the day.
    pub from: u16,
    /// Last minute of the day, exclusive.
    pub to: u16,
    /// What it is protected for; hours of this category do not break it.
    pub category: Option<CategoryId>,
}

/// Working hours and protected time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hours {
    /// Seven days from Monday; `null` is a day without working hours.
    pub core: Vec<Option<Part>>,
    /// Protected time; parts of one day never overlap.
    pub protected: Vec<Protected>,
}

/// Where in the week an hour lies, by the person's own working hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Band {
    /// Inside working hours.
    Core,
    /// Outside them, Monday to Friday: early, evening and night.
    Evening,
    /// Outside them, on Saturday or Sunday.
    Weekend,
}

impl Band {
    /// The three, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Core, Self::Evening, Self::Weekend];

    /// The name that is stored and sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Evening => "evening",
            Self::Weekend => "weekend",
        }
    }

    /// The band of a stored name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.name() == name)
    }
}

impl Hours {
    /// Checks working hours and protected time.
    pub fn read(core: &[Option<Part>], protected: &[Protected]) -> Result<Self> {
        if core.len() != usize::from(DAYS) {
            return Err(Error::Invalid {
                field: "core",
                why: "must hold seven days",
            });
        }
        for part in core.iter().flatten() {
            quarter("core", part.from, part.to)?;
        }
        let mut taken = [false; SLOTS as usize * DAYS as usize];
        for part in protected {
            quarter("protected", part.from, part.to)?;
            if u16::from(part.day) >= DAYS {
                return Err(Error::Invalid {
                    field: "protected",
                    why: "must be a day of the week",
                });
            }
            for slot in slots(part.day, part.from, part.to) {
                if std::mem::replace(&mut taken[usize::from(slot)], true) {
                    return Err(Error::Invalid {
                        field: "protected",
                        why: "must not overlap",
                    });
                }
            }
        }
        let mut protected = protected.to_vec();
        protected.sort_by_key(|part| (part.day, part.from));
        Ok(Self {
            core: core.to_vec(),
            protected,
        })
    }

    /// The band of a slot of the week (0 to 671).
    pub fn band(&self, slot: u16) -> Band {
        let (day, minute) = (slot / SLOTS, slot % SLOTS * 15);
        let inside = self.core.get(usize::from(day)).copied().flatten();
        match inside {
            Some(part) if (part.from..part.to).contains(&minute) => Band::Core,
            _ if day >= 5 => Band::Weekend,
            _ => Band::Evening,
        }
    }

    /// The protected part a slot lies in.
    pub fn protection(&self, slot: u16) -> Option<&Protected> {
        let (day, minute) = (slot / SLOTS, slot % SLOTS * 15);
        self.protected
            .iter()
            .find(|part| u16::from(part.day) == day && (part.from..part.to).contains(&minute))
    }
}

/// Checks a part of a day: quarter hours in minutes, the first before the last, the last at midnight at most.
pub fn quarter(field: &'static str, from: u16, to: u16) -> Result<()> {
    if from >= to || to > 1440 || !from.is_multiple_of(15) || !to.is_multiple_of(15) {
        return Err(Error::Invalid {
            field,
            why: "must be quarter hours, the first before the last",
        });
    }
    Ok(())
}

fn slots(day: u8, from: u16, to: u16) -> impl Iterator<Item = u16> {
    let base = u16::from(day) * SLOTS;
    base + from / 15..base + to / 15
}

#[cfg(test)]
mod tests {
    use super::{Band, Hours, Part, Protected};

    fn weekdays() -> Vec<Option<Part>> {
        let day = Some(Part {
            from: 480,
            to: 1080,
        });
        vec![day, day, day, day, day, None, None]
    }

    #[test]
    fn each_hour_lies_in_one_band() {
        let hours = Hours::read(&weekdays(), &[]).expect("given");
        assert_eq!(hours.band(32), Band::Core, "Monday at eight");
        assert_eq!(
            hours.band(31),
            Band::Evening,
            "a quarter before eight is outside"
        );
        assert_eq!(
            hours.band(72),
            Band::Evening,
            "six in the evening is outside"
        );
        assert_eq!(hours.band(5 * 96 + 40), Band::Weekend);
    }

    #[test]
    fn protected_time_is_bounded_and_never_overlaps() {
        let part = |from, to| Protected {
            day: 4,
            from,
            to,
            category: None,
        };
        assert!(Hours::read(&weekdays(), &[part(480, 720), part(720, 960)]).is_ok());
        assert!(Hours::read(&weekdays(), &[part(480, 735), part(720, 960)]).is_err());
        assert!(
            Hours::read(&weekdays(), &[part(485, 720)]).is_err(),
            "not on the quarter hour"
        );
        assert!(Hours::read(&weekdays()[..6], &[]).is_err());
    }
}
