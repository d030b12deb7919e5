//! Gathers what happened with one person from every log.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::day::Day;
use crate::error::Result;
use crate::mentoring::contact::ContactDraft;
use crate::mentoring::meeting::Meeting;
use crate::mentoring::person::PersonId;
use crate::mentoring::promise::Promise;
use crate::mentoring::together::days;
use crate::mentoring::{contact, goal, meeting, outcome, promise};

/// Meetings of each, those in the trash left out.
pub fn meetings(conn: &Connection) -> Result<BTreeMap<PersonId, Vec<Meeting>>> {
    let mut all: BTreeMap<PersonId, Vec<Meeting>> = BTreeMap::new();
    for (_, own) in meeting::store::all(conn)? {
        if own.is_here() {
            all.entry(own.draft.person).or_default().push(own);
        }
    }
    Ok(all)
}

/// Contacts of each.
pub fn contacts(conn: &Connection) -> Result<BTreeMap<PersonId, Vec<ContactDraft>>> {
    let mut all: BTreeMap<PersonId, Vec<ContactDraft>> = BTreeMap::new();
    for (_, own) in contact::store::all(conn)? {
        all.entry(own.person).or_default().push(own);
    }
    Ok(all)
}

/// Promises between the person and each, those in the trash left out.
pub fn promises(conn: &Connection) -> Result<BTreeMap<PersonId, Vec<Promise>>> {
    let mut all: BTreeMap<PersonId, Vec<Promise>> = BTreeMap::new();
    for (_, own) in promise::store::all(conn)? {
        if own.removed_on.is_none() {
            all.entry(own.draft.person).or_default().push(own);
        }
    }
    Ok(all)
}

/// The day of the last real contact with each, meetings that were held among them.
pub fn last(conn: &Connection) -> Result<BTreeMap<PersonId, Day>> {
    let (meetings, contacts) = (meetings(conn)?, contacts(conn)?);
    let people = meetings.keys().chain(contacts.keys());
    let last = people.filter_map(|id| {
        let of = |id| meetings.get(id).map_or(&[][..], Vec::as_slice);
        let with = |id| contacts.get(id).map_or(&[][..], Vec::as_slice);
        Some((*id, *days(of(id), with(id)).last()?))
    });
    Ok(last.collect())
}

/// The day of the first real contact with somebody, meetings that were held among them.
pub fn first(conn: &Connection, person: PersonId) -> Result<Option<Day>> {
    let met = meetings(conn)?.remove(&person).unwrap_or_default();
    let talked = contacts(conn)?.remove(&person).unwrap_or_default();
    Ok(days(&met, &talked).first().copied())
}

/// Outcomes that somebody had a part in, with their days; those in the trash left out.
pub fn outcomes(conn: &Connection) -> Result<Vec<(Option<PersonId>, Day)>> {
    let all = outcome::store::all(conn)?.into_iter();
    let here = all.filter(|own| own.removed_on.is_none());
    Ok(here.map(|own| (own.draft.person, own.draft.day)).collect())
}

/// Open goals that name somebody who is only being added: none of them can; none while the vault has no goals at all.
pub fn goals_of_nobody(conn: &Connection) -> Result<Option<u32>> {
    let all = goal::store::all(conn)?;
    Ok(all.iter().any(|(_, own)| own.is_open()).then_some(0))
}

/// Open goals that name somebody; none while the vault has no goals at all.
pub fn goals(conn: &Connection, person: PersonId) -> Result<Option<u32>> {
    let all = goal::store::all(conn)?;
    let open: Vec<_> = all.iter().filter(|(_, own)| own.is_open()).collect();
    let own = open
        .iter()
        .filter(|(_, own)| own.draft.people.contains(&person));
    Ok((!open.is_empty()).then(|| own.count() as u32))
}
