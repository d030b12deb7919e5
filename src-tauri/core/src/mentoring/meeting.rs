//! Meetings: planned with somebody, with an agenda; then held or cancelled, with notes and what came of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::agenda::frame::Frame;
use crate::mentoring::health::Remembered;
use crate::mentoring::person::PersonId;
use crate::mentoring::promise::Owner;
use crate::text::optional_line;
use crate::{choice, id};

pub mod after;
pub mod brief;
pub mod commands;
pub mod gather;
pub mod home;
pub mod keep;
pub mod page;
pub mod store;
pub mod thanks;

/// Longest place and wish, in characters.
const LINE: usize = 160;
/// Minute of the day after the last.
const DAY: u16 = 1440;
/// Most minutes that a meeting took.
const TOOK: u16 = 480;

id! {
    /// Row id of a meeting.
    MeetingId
}

choice! {
    /// Where a meeting stands.
    MeetingState {
        /// Planned.
        Planned = "planned",
        /// Held.
        Held = "held",
        /// Cancelled.
        Cancelled = "cancelled",
    }
}

/// A meeting as it is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeetingDraft {
    /// With whom.
    pub person: PersonId,
    /// The day.
    pub day: Day,
    /// Minute of the day at which it begins; not said where it is not known yet.
    pub start: Option<u16>,
    /// Its length, 10 to 180 minutes.
    pub minutes: u16,
    /// What kind.
    pub frame: Frame,
    /// Where, or how.
    pub place: Option<String>,
}

impl MeetingDraft {
    /// Checks what a person writes.
    pub fn read(self) -> Result<Self> {
        if self.start.is_some_and(|start| start >= DAY) {
            return Err(Error::Invalid {
                field: "start",
                why: "must be a time of the day",
            });
        }
        Ok(Self {
            minutes: self.frame.minutes(self.minutes)?,
            place: optional_line("place", self.place.as_deref(), LINE)?,
            ..self
        })
    }
}

/// Checks what a person would like to leave with.
pub fn want(text: Option<&str>) -> Result<Option<String>> {
    optional_line("want", text, LINE)
}

/// The twenty seconds after a meeting. Each answer may be missing; the card is in no export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Card {
    /// Minutes that it took, 0 to 480.
    pub actual: Option<u16>,
    /// Who cancelled it; nobody where it was held.
    pub cancelled_by: Option<Owner>,
    /// It was rushed.
    pub rushed: Option<bool>,
    /// The goals were remembered.
    pub remembered: Option<Remembered>,
    /// How useful, 1 to 5.
    pub useful: Option<u8>,
    /// How the advice fits the person's values, −2 to 2.
    pub fits: Option<i8>,
}

impl Card {
    /// Checks what a person says.
    pub fn read(self) -> Result<Self> {
        let refused = |field, why| Err(Error::Invalid { field, why });
        if self.actual.is_some_and(|own| own > TOOK) {
            return refused("actual", "must be between 0 and 480");
        }
        if self.useful.is_some_and(|own| !(1..=5).contains(&own)) {
            return refused("useful", "must be between 1 and 5");
        }
        if self.fits.is_some_and(|own| !(-2..=2).contains(&own)) {
            return refused("fits", "must be between -2 and 2");
        }
        Ok(self)
    }
}

/// A meeting in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// As planned.
    pub draft: MeetingDraft,
    /// What the person would like to leave with.
    pub want: Option<String>,
    /// Its identity in calendar files.
    pub uid: String,
    /// How often what a calendar file says of it has changed.
    pub sequence: u32,
    /// Fingerprint of what the last calendar file said; empty before the first.
    pub told: String,
    /// The day the person said they sent the agenda.
    pub sent_on: Option<Day>,
    /// Private notes.
    pub notes: String,
    /// Where it stands.
    pub state: MeetingState,
    /// The twenty seconds after it.
    pub card: Card,
    /// The thank-you as the person left it.
    pub thanks: Option<String>,
    /// The day the person said they gave thanks.
    pub thanked_on: Option<Day>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

impl Meeting {
    /// Whether it is in the vault and not in the trash.
    pub fn is_here(&self) -> bool {
        self.removed_on.is_none()
    }

    /// Whether it was held.
    pub fn is_held(&self) -> bool {
        self.is_here() && self.state == MeetingState::Held
    }

    /// Whether it is still ahead, or today.
    pub fn is_ahead(&self, today: Day) -> bool {
        self.is_here() && self.state == MeetingState::Planned && self.draft.day >= today
    }
}

/// A meeting as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingRow {
    /// Its row.
    pub id: MeetingId,
    /// As planned.
    pub draft: MeetingDraft,
    /// With whom.
    pub name: String,
    /// What kind, in words.
    pub frame_label: &'static str,
    /// Where it stands.
    pub state: MeetingState,
    /// "Thursday 26 November, 16:00, 30 minutes".
    pub when: String,
    /// The day the agenda was sent.
    pub sent_on: Option<Day>,
    /// The day thanks were given.
    pub thanked_on: Option<Day>,
    /// It is past and nothing was said of it yet.
    pub open: bool,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}
