//! What meetings have to say on Home, and what Find finds around them.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::mentoring::meeting::{Meeting, MeetingId, MeetingState};
use crate::mentoring::person::PersonId;

pub mod store;

/// Days ahead that Home looks for a meeting.
const AHEAD: u64 = 14;
/// Days back that Home looks for a meeting nothing was said of.
const BACK: u64 = 60;

choice! {
    /// What would be next.
    MeetingNext {
        /// The agenda of a meeting ahead was not sent yet.
        Send = "send",
        /// It was sent; the meeting lies ahead.
        Meet = "meet",
        /// A meeting is past and nothing was said of it.
        After = "after",
    }
}

/// Meetings in one line; the page words it. There is none while nothing is near.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MeetingLine {
    /// Which meeting.
    pub meeting: MeetingId,
    /// With whom.
    pub name: String,
    /// When.
    pub day: Day,
    /// What would be next.
    pub next: MeetingNext,
}

/// The meeting that wants something first: the nearest ahead whose agenda was not sent, then one that is past and open.
pub fn line(
    all: &[(MeetingId, Meeting)],
    names: &BTreeMap<PersonId, String>,
    today: Day,
) -> Option<MeetingLine> {
    let near = |own: &Meeting| {
        own.is_here()
            && own.state == MeetingState::Planned
            && (today.minus(BACK)..=today.plus(AHEAD)).contains(&own.draft.day)
    };
    let lines = all
        .iter()
        .filter(|(_, own)| near(own))
        .filter_map(|(id, own)| {
            let next = if own.draft.day < today {
                MeetingNext::After
            } else if own.sent_on.is_none() {
                MeetingNext::Send
            } else {
                MeetingNext::Meet
            };
            Some(MeetingLine {
                meeting: *id,
                name: names.get(&own.draft.person)?.clone(),
                day: own.draft.day,
                next,
            })
        });
    let order = |own: &MeetingLine| match own.next {
        MeetingNext::Send => 0,
        MeetingNext::After => 1,
        MeetingNext::Meet => 2,
    };
    lines.min_by_key(|own| (order(own), own.day, own.meeting))
}

/// Something around meetings that Find found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingHit {
    /// "meeting", "item", "promise", "goal" or "question".
    pub kind: &'static str,
    /// Its row; none for a thing to raise, which stands among others on a page of its own.
    pub id: Option<i64>,
    /// What it is called.
    pub title: String,
    /// One more line, if there is more to say.
    pub detail: Option<String>,
}
