//! The mentee's own mirror: how the person keeps their side, counted by the same rule as the other's.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::mentoring::meeting::{Meeting, MeetingId, MeetingState};
use crate::mentoring::promise::{Owner, Promise, PromiseId, PromiseState};
use crate::words::mentoring::agenda::day;
use crate::words::mentoring::promise as words;
use crate::working::Working;

/// Days looked back.
const YEAR: u64 = 365;
/// Days ahead that an agenda is sent, and days after that thanks are given.
const TWO: u64 = 2;

/// One figure, with the rows it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MirrorFigure {
    /// What is counted.
    pub name: &'static str,
    /// "3 of 5 meetings", or that there is nothing to go by yet.
    pub said: String,
    /// How it was counted.
    pub working: Working,
    /// The rows, each with whether it counted.
    pub rows: Vec<MirrorRow>,
}

/// A row behind a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MirrorRow {
    /// What it is: "Dr Abena Osei, 15 October".
    pub label: String,
    /// It counted.
    pub counted: bool,
}

/// The figures over the last twelve months. `name` gives the name of whom a meeting or promise is with.
pub fn mirror(
    meetings: &[(MeetingId, Meeting)],
    promises: &[(PromiseId, Promise)],
    name: &dyn Fn(crate::mentoring::person::PersonId) -> String,
    today: Day,
) -> Vec<MirrorFigure> {
    let window = today.minus(YEAR)..=today;
    let past = meetings.iter().map(|(_, own)| own).filter(|own| {
        own.is_here() && window.contains(&own.draft.day) && own.state != MeetingState::Planned
    });
    let past: Vec<&Meeting> = past.collect();
    let held: Vec<&Meeting> = past.iter().copied().filter(|own| own.is_held()).collect();
    let of_meeting = |own: &Meeting, counted| MirrorRow {
        label: format!("{}, {}", name(own.draft.person), day(own.draft.day)),
        counted,
    };
    let sent = |own: &Meeting| own.sent_on.is_some_and(|on| on <= own.draft.day.minus(TWO));
    let thanked = |own: &Meeting| {
        own.thanked_on
            .is_some_and(|on| on <= own.draft.day.plus(TWO))
    };
    let mine = |own: &Meeting| {
        own.state == MeetingState::Cancelled && own.card.cancelled_by == Some(Owner::Me)
    };
    let kept = |owner: Owner| -> Vec<MirrorRow> {
        let due = promises.iter().map(|(_, own)| own).filter(|own| {
            own.removed_on.is_none()
                && own.draft.owner == owner
                && own.state != PromiseState::Dropped
                && own
                    .draft
                    .due
                    .is_some_and(|due| due < today && window.contains(&due))
        });
        let row = |own: &Promise| MirrorRow {
            label: own.draft.what.clone(),
            counted: own.state == PromiseState::Done && own.settled_on <= own.draft.due,
        };
        due.map(row).collect()
    };
    let rows: [Vec<MirrorRow>; 5] = [
        held.iter().map(|own| of_meeting(own, sent(own))).collect(),
        kept(Owner::Me),
        held.iter()
            .map(|own| of_meeting(own, thanked(own)))
            .collect(),
        past.iter().map(|own| of_meeting(own, mine(own))).collect(),
        kept(Owner::Them),
    ];
    let figures = rows.into_iter().enumerate().map(|(at, rows)| {
        let counted = rows.iter().filter(|own| own.counted).count();
        let (one, many) = if at == 1 || at == 4 {
            ("promise", "promises")
        } else {
            ("meeting", "meetings")
        };
        MirrorFigure {
            name: words::MIRROR[at],
            said: words::share(counted, rows.len(), one, many),
            working: Working::new(words::COUNTED[at])
                .with(words::COUNT, counted.to_string())
                .with(words::IN_ALL, rows.len().to_string()),
            rows,
        }
    });
    figures.collect()
}
