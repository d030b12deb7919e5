//! What happened with one person, from every log together: contacts, meetings, promises, outcomes, goals.
//!
//! A meeting that was held is a real contact; a contact on the day of a meeting is the same talk and is counted once.

use crate::day::Day;
use crate::mentoring::contact::{ContactDraft, ContactKind};
use crate::mentoring::health::{Held, HowHeld, Owed};
use crate::mentoring::letter::facts::Slip;
use crate::mentoring::meeting::{Meeting, MeetingState};
use crate::mentoring::promise::{Owner, Promise, PromiseState};

pub mod store;
#[cfg(test)]
mod tests;

/// Days ahead of a meeting that an agenda is sent.
const AHEAD: u64 = 2;
/// Days after a meeting within which thanks are given.
const AFTER: u64 = 2;
/// Of 100 planned minutes, those under which a meeting was cut short in a letter.
const CUT: u32 = 60;

/// A meeting as health reads it; none where it is still planned, in the trash, or cancelled by nobody known.
fn of_meeting(own: &Meeting) -> Option<Held> {
    let how = match (own.state, own.card.cancelled_by) {
        _ if !own.is_here() => return None,
        (MeetingState::Held, _) => HowHeld::Held,
        (MeetingState::Cancelled, Some(Owner::Them)) => HowHeld::TheyCancelled,
        (MeetingState::Cancelled, Some(Owner::Me)) => HowHeld::ICancelled,
        (MeetingState::Cancelled, None) | (MeetingState::Planned, _) => return None,
    };
    let day = own.draft.day;
    Some(Held {
        day,
        how,
        planned: Some(own.draft.minutes),
        actual: own.card.actual.filter(|_| how == HowHeld::Held),
        rushed: own.card.rushed == Some(true),
        remembered: own.card.remembered,
        // An agenda that was not marked as sent may still have been.
        agenda_in_time: own.sent_on.map(|on| on <= day.minus(AHEAD)),
        thanked_in_time: own.thanked_on.map(|on| on <= day.plus(AFTER)),
    })
}

/// Talks with one person: their meetings, and calls and meetings logged on other days.
pub fn held(meetings: &[Meeting], contacts: &[ContactDraft]) -> Vec<Held> {
    let mut all: Vec<Held> = meetings.iter().filter_map(of_meeting).collect();
    let known: Vec<Day> = all.iter().map(|own| own.day).collect();
    let talks = contacts
        .iter()
        .filter(|own| own.kind != ContactKind::Message && !known.contains(&own.day));
    all.extend(talks.map(|own| Held {
        actual: own.minutes,
        ..Held::on(own.day)
    }));
    all
}

/// Days of real contact with one person, each once, oldest first.
pub fn days(meetings: &[Meeting], contacts: &[ContactDraft]) -> Vec<Day> {
    let held = meetings.iter().filter(|own| own.is_held());
    let mut all: Vec<Day> = held
        .map(|own| own.draft.day)
        .chain(contacts.iter().map(|own| own.day))
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What did not run as agreed, oldest first, as the other knows it too. What the person called off is not among it.
pub fn slips(meetings: &[Meeting], today: Day) -> Vec<Slip> {
    let mut all: Vec<(Day, Slip)> = meetings
        .iter()
        .filter_map(of_meeting)
        .filter(|own| own.day <= today)
        .filter_map(|own| {
            let slip = match (own.how, own.planned.zip(own.actual)) {
                (HowHeld::TheyCancelled, _) => Slip::CalledOff(own.day),
                (HowHeld::NoShow, _) => Slip::Missed(own.day),
                (HowHeld::Held, Some((planned, actual)))
                    if u32::from(actual) * 100 < u32::from(planned) * CUT =>
                {
                    Slip::Cut(own.day, actual, planned)
                }
                _ => return None,
            };
            Some((own.day, slip))
        })
        .collect();
    all.sort_by_key(|(day, _)| *day);
    all.into_iter().map(|(_, slip)| slip).collect()
}

/// A promise as it is owed; none where it has no day, was let go, or is in the trash.
pub fn owed_of(own: &Promise) -> Option<Owed> {
    if own.removed_on.is_some() || own.state == PromiseState::Dropped {
        return None;
    }
    Some(Owed {
        by: own.draft.due?,
        kept_on: own.settled_on.filter(|_| own.state == PromiseState::Done),
    })
}

/// Promises of one side that have a day and were not let go.
pub fn owed(promises: &[Promise], owner: Owner) -> Vec<Owed> {
    let own = promises.iter().filter(|own| own.draft.owner == owner);
    own.filter_map(owed_of).collect()
}
