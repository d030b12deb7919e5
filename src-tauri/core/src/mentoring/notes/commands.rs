//! Commands after a meeting: read the notes, keep what came of it, thank.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::agenda::line::LineId;
use crate::mentoring::meeting::after::{AfterView, NotesView, Third, notes_view};
use crate::mentoring::meeting::gather::store::around;
use crate::mentoring::meeting::keep::store::{Kept, keep, view};
use crate::mentoring::meeting::{Card, MeetingId, store};
use crate::mentoring::notes::NOTES;
use crate::session::Session;
use crate::text::note;
use crate::words::mentoring::meeting as words;

/// Longest thank-you, in characters.
const THANKS: usize = 2000;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

fn reply(session: &mut Session, id: MeetingId) -> Result<AfterView> {
    let now = session.clock.now();
    view(session.desk()?.read(), id, now)
}

/// Asks for the page after a meeting.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadAfter {
    meeting: MeetingId,
}

impl Command for ReadAfter {
    const NAME: &'static str = "afterMeeting";
    type Reply = AfterView;

    fn run(self, session: &mut Session) -> Result<AfterView> {
        reply(session, self.meeting)
    }
}

/// Asks what notes would become, while they are written. Nothing is kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadNotes {
    meeting: MeetingId,
    notes: String,
}

impl Command for ReadNotes {
    const NAME: &'static str = "readNotes";
    type Reply = NotesView;

    fn run(self, session: &mut Session) -> Result<NotesView> {
        let notes = note("notes", &self.notes, NOTES)?;
        let now = session.clock.now();
        let own = around(session.desk()?.read(), self.meeting, now)?;
        Ok(notes_view(&own, &notes))
    }
}

/// Writes the notes of a meeting as they are, without making anything of them yet.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteNotes {
    meeting: MeetingId,
    notes: String,
}

impl Command for WriteNotes {
    const NAME: &'static str = "writeNotes";
    type Reply = AfterView;

    fn run(self, session: &mut Session) -> Result<AfterView> {
        let notes = note("notes", &self.notes, NOTES)?;
        let now = session.clock.now();
        let desk = session.desk()?;
        let own = around(desk.read(), self.meeting, now)?;
        let words = words::notes(own.name(), own.meeting.draft.day);
        desk.change(label(words), |tx| {
            store::set_notes(tx, self.meeting, &notes)
        })?;
        reply(session, self.meeting)
    }
}

/// Keeps what came of a meeting: what the notes become, the twenty seconds, what was dealt with, what is carried over.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepMeeting {
    meeting: MeetingId,
    notes: String,
    card: Card,
    /// Lines of the agenda that were dealt with.
    ticked: Vec<LineId>,
    /// What becomes of things that are left over a third time.
    thirds: Vec<Third>,
}

impl Command for KeepMeeting {
    const NAME: &'static str = "keepMeeting";
    type Reply = AfterView;

    fn run(self, session: &mut Session) -> Result<AfterView> {
        let kept = Kept {
            notes: note("notes", &self.notes, NOTES)?,
            card: self.card.read()?,
            ticked: self.ticked.into_iter().collect(),
            thirds: self.thirds,
        };
        let now = session.clock.now();
        let desk = session.desk()?;
        let own = around(desk.read(), self.meeting, now)?;
        let day = own.meeting.draft.day;
        if kept.card.cancelled_by.is_none() && day > now.today() {
            return Err(Error::Invalid {
                field: "meeting",
                why: "lies ahead; it can be cancelled, and kept once it was held",
            });
        }
        let words = if kept.card.cancelled_by.is_some() {
            words::cancel(own.name(), day)
        } else {
            words::keep(own.name(), day)
        };
        desk.change(label(words), |tx| keep(tx, self.meeting, &kept))?;
        reply(session, self.meeting)
    }
}

/// Writes the thank-you; `null` goes back to the draft. Bearings sends nothing.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteThanks {
    meeting: MeetingId,
    text: Option<String>,
}

impl Command for WriteThanks {
    const NAME: &'static str = "writeThanks";
    type Reply = AfterView;

    fn run(self, session: &mut Session) -> Result<AfterView> {
        let text = self
            .text
            .as_deref()
            .map(|text| note("text", text, THANKS))
            .transpose()?;
        let now = session.clock.now();
        let desk = session.desk()?;
        let own = around(desk.read(), self.meeting, now)?;
        desk.change(label(words::thanks(own.name())), |tx| {
            store::set_thanks(tx, self.meeting, text.as_deref())
        })?;
        reply(session, self.meeting)
    }
}

/// Notes the day on which thanks were given; `null` takes that back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkThanked {
    meeting: MeetingId,
    on: Option<Day>,
}

impl Command for MarkThanked {
    const NAME: &'static str = "markThanked";
    type Reply = AfterView;

    fn run(self, session: &mut Session) -> Result<AfterView> {
        let now = session.clock.now();
        if self.on.is_some_and(|on| on > now.today()) {
            return Err(Error::Invalid {
                field: "on",
                why: "must be today or a day before it",
            });
        }
        let desk = session.desk()?;
        let own = around(desk.read(), self.meeting, now)?;
        desk.change(label(words::thanked(own.name(), self.on.is_some())), |tx| {
            store::set_thanked(tx, self.meeting, self.on)
        })?;
        reply(session, self.meeting)
    }
}
