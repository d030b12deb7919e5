//! Writes what came of a meeting: notes, promises, decisions, what was heard and asked, and what is carried over.
//!
//! A meeting may be kept again after its notes were changed: what is in both stays as it is, what is new is added, and what
//! the notes no longer say goes to the trash unless it was settled meanwhile.

use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};

use crate::clock::Now;
use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::advice::{AdviceDraft, store as advice};
use crate::mentoring::agenda::candidate::AgendaSource;
use crate::mentoring::agenda::line::LineId;
use crate::mentoring::door::{DoorId, DoorStep, store as doors};
use crate::mentoring::guard::Guard;
use crate::mentoring::health::store as health;
use crate::mentoring::item::{ItemState, store as items};
use crate::mentoring::meeting::after::{AfterView, Choice, Third, after, asked, decided, heard};
use crate::mentoring::meeting::gather::Around;
use crate::mentoring::meeting::gather::store::around;
use crate::mentoring::meeting::{Card, MeetingId, MeetingState, store as meetings};
use crate::mentoring::notes::{NoteKind, NoteLine, read};
use crate::mentoring::outcome::{OutcomeDraft, OutcomeId, OutcomeKind, store as outcomes};
use crate::mentoring::promise::{
    Promise, PromiseDraft, PromiseId, PromiseState, WHAT, store as promises,
};
use crate::mentoring::question::store as questions;
use crate::mentoring::store::rows;
use crate::text::line;

const MADE: &str = "select id from mentoring_promise where meeting = :meeting order by id";
const DECIDED: &str = "select id from mentoring_outcome where meeting = :meeting order by id";

/// What a person says of a meeting.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The notes.
    pub notes: String,
    /// The twenty seconds.
    pub card: Card,
    /// Lines that were dealt with.
    pub ticked: BTreeSet<LineId>,
    /// What becomes of things carried a third time.
    pub thirds: Vec<Third>,
}

/// Promises that a meeting made, and that are not in the trash.
pub fn made(conn: &Connection, meeting: MeetingId) -> Result<Vec<(PromiseId, Promise)>> {
    let ids = rows(conn, MADE, named_params! { ":meeting": meeting.0 }, |row| {
        Ok(PromiseId(row.get("id")?))
    })?;
    let mut all = promises::all(conn)?;
    all.retain(|(id, own)| ids.contains(id) && own.removed_on.is_none());
    Ok(all)
}

/// The page after a meeting.
pub fn view(conn: &Connection, id: MeetingId, now: Now) -> Result<AfterView> {
    let around = around(conn, id, now)?;
    let made: Vec<Promise> = made(conn, id)?.into_iter().map(|(_, own)| own).collect();
    Ok(after(&around, &meetings::heard(conn, id)?, &made))
}

/// Keeps it all.
pub fn keep(tx: &Tx, id: MeetingId, kept: &Kept) -> Result<()> {
    let around = around(tx, id, tx.now)?;
    decided(&around, &kept.ticked, &kept.thirds)?;
    let state = if kept.card.cancelled_by.is_some() {
        MeetingState::Cancelled
    } else {
        MeetingState::Held
    };
    meetings::set_notes(tx, id, &kept.notes)?;
    meetings::set_card(tx, id, &kept.card)?;
    meetings::set_state(tx, id, state)?;
    let lines = read(&kept.notes, around.name(), around.meeting.draft.day);
    keep_promises(tx, &around, &lines)?;
    keep_decisions(tx, &around, &lines)?;
    // What was noted while a meeting was called off was not said in it.
    if state == MeetingState::Held {
        keep_advice(tx, &around, &lines)?;
    }
    let told = heard(&lines);
    let known = meetings::heard(tx, id)?;
    let same = known
        .iter()
        .map(|(kind, what)| (kind.as_str(), what.as_str()));
    if !same.eq(told.iter().copied()) {
        meetings::set_heard(tx, id, &told)?;
    }
    let held = state == MeetingState::Held;
    let asked = if held {
        asked(&around, &kept.ticked, &kept.card)
    } else {
        Vec::new()
    };
    questions::ask(tx, id, &asked)?;
    keep_lines(tx, &around, kept, held)
}

/// A line of notes may be longer than a promise may be; the notes keep the whole of it.
fn fitting(text: &str) -> String {
    let cut: String = text.chars().take(WHAT).collect();
    line("what", &cut, WHAT).unwrap_or_default()
}

fn keep_promises(tx: &Tx, around: &Around, lines: &[NoteLine]) -> Result<()> {
    let mut known = made(tx, around.id)?;
    for own in lines {
        let Some(owner) = own.owner else { continue };
        let what = fitting(&own.what);
        let same = |(_, other): &(PromiseId, Promise)| {
            other.draft.owner == owner && other.draft.what == what && other.draft.due == own.due
        };
        if let Some(at) = known.iter().position(same) {
            known.remove(at);
            continue;
        }
        let draft = PromiseDraft {
            person: around.who(),
            owner,
            what,
            due: own.due,
            goal: None,
            blocked: false,
            guard: Guard::open(),
        };
        let state = if own.kind == NoteKind::Kept {
            PromiseState::Done
        } else {
            PromiseState::Open
        };
        let day = around.meeting.draft.day;
        promises::add(tx, &draft, Some(around.id), day, state)?;
    }
    for (id, own) in known {
        if own.state == PromiseState::Open {
            promises::remove(tx, id, tx.now.today())?;
        }
    }
    Ok(())
}

fn keep_decisions(tx: &Tx, around: &Around, lines: &[NoteLine]) -> Result<()> {
    let ids = rows(
        tx,
        DECIDED,
        named_params! { ":meeting": around.id.0 },
        |row| Ok(OutcomeId(row.get("id")?)),
    )?;
    let mut known = outcomes::all(tx)?;
    known.retain(|own| ids.contains(&own.id) && own.removed_on.is_none());
    for own in lines.iter().filter(|own| own.kind == NoteKind::Decision) {
        let what = fitting(&own.what);
        if let Some(at) = known.iter().position(|other| other.draft.what == what) {
            known.remove(at);
            continue;
        }
        let draft = OutcomeDraft {
            day: around.meeting.draft.day,
            kind: OutcomeKind::Decision,
            what,
            person: Some(around.who()),
            goal: None,
            guard: Guard::open(),
        };
        outcomes::add(tx, &draft, Some(around.id))?;
    }
    for own in known {
        outcomes::remove(tx, own.id, tx.now.today())?;
    }
    Ok(())
}

/// Advice enters its ledger once, whatever the person makes of it there. What the notes no longer say goes, unless the person
/// has added to it since.
fn keep_advice(tx: &Tx, around: &Around, lines: &[NoteLine]) -> Result<()> {
    let mut known = advice::noted(tx, around.id)?;
    let (who, day) = (around.who(), around.meeting.draft.day);
    for own in lines.iter().filter(|own| own.kind == NoteKind::Advice) {
        if let Some(at) = known.iter().position(|(_, noted)| *noted == own.what) {
            known.remove(at);
            continue;
        }
        let draft = AdviceDraft::noted(who, day, &own.what);
        advice::add_noted(tx, &draft, around.id, &own.what)?;
    }
    for (id, noted) in known {
        let bare = AdviceDraft::noted(who, day, &noted);
        if advice::one(tx, id)? == bare {
            advice::remove(tx, id)?;
        }
    }
    Ok(())
}

/// A door that was seen only was asked for in this meeting; unticked again, it was not.
fn keep_door(tx: &Tx, around: &Around, id: DoorId, ticked: bool) -> Result<()> {
    let Ok(mut own) = doors::one(tx, id) else {
        return Ok(());
    };
    let day = around.meeting.draft.day;
    own.asked_on = match (ticked, own.step()) {
        (true, DoorStep::Seen) => Some(day),
        (false, DoorStep::Asked) if own.asked_on == Some(day) => None,
        _ => return Ok(()),
    };
    doors::edit(tx, id, &own)
}

/// Ticks lines, settles what was dealt with, and carries over what was not. A meeting that was cancelled carries nothing,
/// and one that was kept before has carried already.
fn keep_lines(tx: &Tx, around: &Around, kept: &Kept, held: bool) -> Result<()> {
    let first = around.meeting.state == MeetingState::Planned;
    for (id, own) in &around.lines {
        let ticked = kept.ticked.contains(id);
        let mut line = own.clone();
        line.ticked = ticked;
        meetings::set_line(tx, *id, &line)?;
        let item = match own.source {
            Some(AgendaSource::Item(item)) => item,
            Some(AgendaSource::Door(id)) if held => {
                keep_door(tx, around, id, ticked)?;
                continue;
            }
            // It was talked about, so it was looked at.
            Some(AgendaSource::Health) if held && first && ticked => {
                health::check(tx, around.who(), &around.person.draft)?;
                continue;
            }
            _ => continue,
        };
        let Ok(thing) = items::one(tx, item) else {
            continue;
        };
        match (ticked, thing.state) {
            (true, ItemState::Open) if held => items::settle(tx, item, ItemState::Done)?,
            (false, ItemState::Done) if own.ticked => {
                items::settle(tx, item, ItemState::Open)?;
            }
            (false, ItemState::Open) if held && first => {
                items::carry(tx, item)?;
                let third = kept.thirds.iter().find(|own| own.line == *id);
                match third.map(|own| own.choice) {
                    Some(Choice::HandOver) => items::settle(tx, item, ItemState::Handed)?,
                    Some(Choice::Drop) => items::settle(tx, item, ItemState::Dropped)?,
                    Some(Choice::Do) | None => {}
                }
            }
            _ => {}
        }
    }
    Ok(())
}
