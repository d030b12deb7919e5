//! Whose calendar it is, and so which refusals of invitations are the owner's own.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendars::ics::facts::Facts;
use crate::calendars::ics::parse::Raw;
use crate::calendars::ics::raw::RawEvent;

/// Invitations that must name one address before it is taken for the owner's.
const ENOUGH: u32 = 5;

/// The addresses of the calendar's owner, in lower case.
///
/// A calendar that is named by an address (as Google does) belongs to it. Otherwise the owner is whoever was
/// invited to more than half of all events that invite anyone, and to at least [`ENOUGH`].
pub fn addresses(raw: &Raw) -> BTreeSet<String> {
    let names = raw
        .calendars
        .iter()
        .filter_map(|calendar| calendar.name.as_deref());
    let own: BTreeSet<String> = names
        .filter(|name| name.contains('@') && !name.contains(' '))
        .map(str::to_lowercase)
        .collect();
    if !own.is_empty() {
        return own;
    }
    let mut invited: BTreeMap<String, u32> = BTreeMap::new();
    let mut events = 0_u32;
    for event in raw
        .events
        .iter()
        .filter(|event| !event.facts.attendees.is_empty())
    {
        events += 1;
        let addresses: BTreeSet<String> = event
            .facts
            .attendees
            .iter()
            .map(|attendee| attendee.address.to_lowercase())
            .collect();
        for address in addresses {
            *invited.entry(address).or_default() += 1;
        }
    }
    let most = invited.into_iter().max_by_key(|&(_, times)| times);
    most.filter(|&(_, times)| times >= ENOUGH && times > events / 2)
        .map(|(address, _)| address)
        .into_iter()
        .collect()
}

/// Marks the events that the owner declined. Where no owner is known, a lone invited person is taken for the owner.
pub fn mark_declined(events: &mut [Box<RawEvent>], owner: &BTreeSet<String>) {
    for event in events {
        event.facts.declined = declined(&event.facts, owner);
    }
}

fn declined(facts: &Facts, owner: &BTreeSet<String>) -> bool {
    if owner.is_empty() {
        return facts.attendee_count == 1
            && facts.attendees.iter().any(|attendee| attendee.declined);
    }
    facts
        .attendees
        .iter()
        .any(|attendee| attendee.declined && owner.contains(&attendee.address.to_lowercase()))
}
