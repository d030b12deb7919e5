//! Stores what is kept of a calendar file: one transaction, prepared statements, titles as keyed fingerprints.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::calendars::calendar::store::{self as calendars, NewCalendar};
use crate::calendars::draft::{Draft, Placed};
use crate::calendars::entry::{Entries, Entry};
use crate::calendars::event::store::{self as events, Detail, NewEvent};
use crate::calendars::fingerprint::{Fingerprint, fingerprint};
use crate::calendars::ics::facts::Facts;
use crate::calendars::import::Keep;
use crate::calendars::rule;
use crate::calendars::rule::{CalendarId, GroupId};
use crate::calendars::sorter::{KnownTitle, Sorter};
use crate::calendars::sorting;
use crate::calendars::title;
use crate::desk::Tx;
use crate::error::{Error, Result};
use crate::text::note;

/// Looks up what the vault knows of a draft's titles.
pub fn recognise(conn: &Connection, draft: &mut Draft) -> Result<()> {
    let known: BTreeMap<Fingerprint, KnownTitle> = events::groups(conn)?
        .into_values()
        .map(|group| (group.fingerprint, KnownTitle { group: group.id, decided: group.decided }))
        .collect();
    let key = events::title_key(conn)?;
    let of = |words: &str| key.and_then(|key| known.get(&fingerprint(&key, words)).copied());
    draft.known = draft.entries.titles.iter().map(|title| of(&title.words)).collect();
    Ok(())
}

/// Stores a draft as a new calendar and returns it with the number of entries stored.
///
/// `fresh` is the key of the fingerprints if this vault has none yet. `told` is asked now and then whether to go on.
/// [`Error::NoDates`] when nothing of the file is brought in.
pub fn bring_in(
    tx: &Tx,
    draft: &Draft,
    name: &str,
    keep: Keep,
    fresh: &[u8; 32],
    told: &dyn Fn(u64, u64) -> Result<()>,
) -> Result<(CalendarId, u64)> {
    let rules = rule::store::ready(tx)?;
    let mut sorter = Sorter::new(&rules);
    let placed: Vec<(&Entry, Placed)> =
        draft.entries.all.iter().map(|entry| (entry, draft.place(entry, &mut sorter))).collect();
    let taken: Vec<&(&Entry, Placed)> = placed.iter().filter(|(_, placed)| placed.kind.is_some()).collect();
    let first = taken.iter().map(|(entry, _)| entry.day).min().ok_or(Error::NoDates)?;
    let last = taken.iter().map(|(entry, _)| entry.day).max().ok_or(Error::NoDates)?;
    let calendar = calendars::add(tx, &NewCalendar { name, first, last, titles_kept: keep.titles })?;
    let key = key(tx, fresh)?;
    title::store::open(tx)?;
    let mut groups: BTreeMap<usize, GroupId> = BTreeMap::new();
    for (index, (entry, placed)) in taken.iter().enumerate() {
        if index % 512 == 0 {
            told(index as u64, taken.len() as u64)?;
        }
        let group = match groups.get(&entry.title) {
            Some(group) => *group,
            None => {
                let group = group(tx, draft, entry.title, keep, &key)?;
                groups.insert(entry.title, group);
                group
            }
        };
        let Some(kind) = placed.kind else { continue };
        let new = NewEvent {
            calendar,
            group,
            utc: (entry.start_utc, entry.end_utc),
            day: entry.day,
            minutes: (entry.from, entry.to),
            weight: placed.weight,
            kind,
            ruled: placed.hit.as_ref().map(|hit| (hit.category, hit.rule)),
        };
        let id = events::add(tx, &new)?;
        if let Some(facts) = Entries::facts(&draft.reading, entry) {
            events::add_detail(tx, id, &detail(facts, keep))?;
        }
    }
    // Rules about calendars and about stored titles could not be asked before there were rows for them.
    sorting::store::resort(tx)?;
    Ok((calendar, taken.len() as u64))
}

fn key(tx: &Tx, fresh: &[u8; 32]) -> Result<[u8; 32]> {
    if let Some(key) = events::title_key(tx)? {
        return Ok(key);
    }
    events::set_title_key(tx, fresh)?;
    Ok(*fresh)
}

/// The group of one of the draft's titles, with what the person decided about it in the preview.
fn group(tx: &Tx, draft: &Draft, index: usize, keep: Keep, key: &[u8; 32]) -> Result<GroupId> {
    let own = &draft.entries.titles[index];
    let words = crate::text::line("title", &own.words, 300).ok().filter(|_| own.patient.is_none());
    let id = events::group_for(tx, fingerprint(key, &own.words), words.as_deref().filter(|_| keep.titles))?;
    if let Some(words) = words {
        title::store::remember(tx, id, &words)?;
    }
    if let Some(decided) = draft.decided.get(&own.normal) {
        events::decide_group(tx, id, Some(*decided))?;
    }
    Ok(id)
}

fn detail(facts: &Facts, keep: Keep) -> Detail {
    let kept = |wanted: bool, text: Option<&str>| {
        let text = text.filter(|text| wanted && !text.trim().is_empty())?;
        note("detail", &text.chars().take(20_000).collect::<String>(), 20_000).ok()
    };
    let people: Vec<&str> =
        facts.attendees.iter().map(|one| one.name.as_deref().unwrap_or(one.address.as_ref())).collect();
    Detail {
        attendees: kept(keep.attendees, Some(&people.join("\n"))),
        place: kept(keep.places, facts.location.as_deref()),
        description: kept(keep.descriptions, facts.description.as_deref()),
    }
}
