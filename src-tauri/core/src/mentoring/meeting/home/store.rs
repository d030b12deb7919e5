//! Reads what Home and Find show around meetings.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::clock::Now;
use crate::error::Result;
use crate::mentoring::meeting::home::{MeetingHit, MeetingLine, line};
use crate::mentoring::meeting::store as meetings;
use crate::mentoring::person::{PersonId, store as people};
use crate::mentoring::{goal, item, promise, question};
use crate::words::mentoring::meeting::when;

/// Hits of one kind that are shown at most.
const MOST: usize = 8;

fn names(conn: &Connection) -> Result<BTreeMap<PersonId, String>> {
    let here = people::here(conn)?.into_iter();
    Ok(here.map(|(id, own)| (id, own.draft.name)).collect())
}

/// The line of meetings on Home; `None` while nothing is near.
pub fn home(conn: &Connection, now: Now) -> Result<Option<MeetingLine>> {
    Ok(line(&meetings::all(conn)?, &names(conn)?, now.today()))
}

/// Meetings, things to raise, promises, goals and own questions with these words, whatever their case. The trash is not
/// searched.
pub fn find(conn: &Connection, text: &str) -> Result<Vec<MeetingHit>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let names = names(conn)?;
    let name = |id: PersonId| names.get(&id).cloned();
    let hit = |kind, id, title: &str, detail| MeetingHit {
        kind,
        id: Some(id),
        title: title.to_owned(),
        detail,
    };
    let mut hits = Vec::new();
    let all = meetings::all(conn)?;
    let held = all.iter().filter(|(_, own)| own.is_here());
    let held = held.filter_map(|(id, own)| {
        let with = name(own.draft.person)?;
        let said = fits(&own.notes) || own.want.as_deref().is_some_and(fits) || fits(&with);
        let day = when(own.draft.day, own.draft.start, own.draft.minutes);
        said.then(|| hit("meeting", id.0, &with, Some(day)))
    });
    hits.extend(held.take(MOST));
    let items = item::store::all(conn)?;
    let items = items.iter().filter(|(_, own)| {
        own.removed_on.is_none() && (fits(&own.draft.title) || fits(&own.draft.note))
    });
    hits.extend(items.take(MOST).map(|(id, own)| {
        let with = own.draft.person.and_then(name);
        MeetingHit {
            id: None,
            ..hit("item", id.0, &own.draft.title, with)
        }
    }));
    let promises = promise::store::all(conn)?;
    let promises = promises
        .iter()
        .filter(|(_, own)| own.removed_on.is_none() && fits(&own.draft.what))
        .filter_map(|(id, own)| {
            Some(hit(
                "promise",
                id.0,
                &own.draft.what,
                Some(name(own.draft.person)?),
            ))
        });
    hits.extend(promises.take(MOST));
    let goals = goal::store::all(conn)?;
    let goals = goals.iter().filter(|(_, own)| {
        own.removed_on.is_none() && (fits(&own.draft.title) || fits(&own.draft.note))
    });
    hits.extend(
        goals
            .take(MOST)
            .map(|(id, own)| hit("goal", id.0, &own.draft.title, own.draft.measure.clone())),
    );
    let own = question::store::own(conn)?;
    let own = own
        .iter()
        .filter(|own| own.removed_on.is_none() && fits(&own.draft.words));
    hits.extend(
        own.take(MOST)
            .map(|own| hit("question", own.id.0, &own.draft.words, None)),
    );
    Ok(hits)
}
