//! After a meeting: what its notes become, the twenty seconds, what is carried over, and the thank-you.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::error::{Error, Result};
use crate::mentoring::agenda::candidate::AgendaSource;
use crate::mentoring::agenda::line::LineId;
use crate::mentoring::item::THIRD;
use crate::mentoring::meeting::gather::Around;
use crate::mentoring::meeting::page::row;
use crate::mentoring::meeting::thanks::{Thanks, suggested, thanks};
use crate::mentoring::meeting::{Card, MeetingRow, MeetingState};
use crate::mentoring::notes::{NoteKind, NoteLine, read};
use crate::mentoring::promise::{Owner, Promise};
use crate::mentoring::question::Asked;
use crate::words::mentoring::after as words;

choice! {
    /// What becomes of a thing that is carried a third time.
    Choice {
        /// It is done after all: it comes first next time.
        Do = "do",
        /// Somebody else takes it.
        HandOver = "handOver",
        /// It is let go.
        Drop = "drop",
    }
}

/// What a person decides of a thing that is carried a third time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Third {
    /// Its line.
    pub line: LineId,
    /// What becomes of it.
    pub choice: Choice,
}

/// A line of the page after the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AfterLine {
    /// Its row.
    pub id: LineId,
    /// What it is.
    pub title: String,
    /// It was dealt with.
    pub ticked: bool,
    /// Left unticked, it would be carried this often; 0 where it is not carried at all.
    pub carried: u32,
    /// Left unticked, it must be decided what becomes of it.
    pub third: bool,
}

/// A line of notes beside what it becomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteRow {
    /// The line as read.
    pub line: NoteLine,
    /// What it becomes: "You", "Dr Osei", "Decision", "Note".
    pub label: String,
    /// "Fri 11 Dec"; `null` without a day.
    pub day: Option<String>,
    /// What to do about a line that could not be read as meant; `null` otherwise.
    pub hint: Option<String>,
}

/// Notes as they are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NotesView {
    /// The lines in their order.
    pub rows: Vec<NoteRow>,
    /// "Two promises by you, one by Dr Osei."
    pub sentence: String,
}

/// The page after a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AfterView {
    /// The meeting.
    pub meeting: MeetingRow,
    /// The notes as written.
    pub notes: String,
    /// What they become.
    pub read: NotesView,
    /// The twenty seconds.
    pub card: Card,
    /// Lines of the page.
    pub lines: Vec<AfterLine>,
    /// The thank-you.
    pub thanks: Thanks,
    /// When the two meet next, or should.
    pub next: String,
}

/// Notes as they are read, of a meeting with somebody on a day.
pub fn notes_view(around: &Around, notes: &str) -> NotesView {
    let name = around.name();
    let rows: Vec<NoteRow> = read(notes, name, around.meeting.draft.day)
        .into_iter()
        .map(|line| NoteRow {
            label: match line.owner {
                Some(Owner::Me) => words::YOU.to_owned(),
                Some(Owner::Them) => name.to_owned(),
                None => words::kind(line.kind.name()).to_owned(),
            },
            day: line.due.map(crate::words::calendars::short_day),
            hint: line
                .stranger
                .as_deref()
                .map(|own| words::stranger(own, name)),
            line,
        })
        .collect();
    let by = |owner: Owner| {
        let own = rows.iter().filter(|own| own.line.owner == Some(owner));
        own.count()
    };
    NotesView {
        sentence: words::becomes(by(Owner::Me), by(Owner::Them), name),
        rows,
    }
}

/// The page after a meeting. `heard` is what it left, `made` the promises made in it.
pub fn after(around: &Around, heard: &[(String, String)], made: &[Promise]) -> AfterView {
    let own = &around.meeting;
    let next = around.next().map(|own| own.draft.day);
    AfterView {
        meeting: row(around.id, own, around.name(), around.today()),
        notes: own.notes.clone(),
        read: notes_view(around, &own.notes),
        card: own.card,
        lines: around
            .lines
            .iter()
            .map(|(id, _)| line(around, *id))
            .collect(),
        thanks: thanks(around, heard, made),
        next: next.map_or_else(|| words::due(suggested(around)), words::planned),
    }
}

fn line(around: &Around, id: LineId) -> AfterLine {
    let mut all = around.lines.iter();
    let own = all.find(|(other, _)| *other == id).map(|(_, own)| own);
    let carried = would_carry(around, id);
    AfterLine {
        id,
        title: own.map(|own| own.title.clone()).unwrap_or_default(),
        ticked: own.is_some_and(|own| own.ticked),
        carried,
        third: carried >= THIRD,
    }
}

/// How often the thing of a line would be carried if it were left unticked; 0 where nothing is carried.
pub fn would_carry(around: &Around, id: LineId) -> u32 {
    let mut all = around.lines.iter();
    let source = all
        .find(|(other, _)| *other == id)
        .and_then(|(_, own)| own.source.clone());
    let Some(AgendaSource::Item(item)) = source else {
        return 0;
    };
    let mut items = around.items.iter();
    let own = items.find(|(other, own)| *other == item && own.is_open());
    // A meeting that was kept before has carried its things already.
    let more = u32::from(around.meeting.state == MeetingState::Planned);
    own.map_or(0, |(_, own)| own.carried + more)
}

/// Checks what a person decided: every thing left over a third time, and nothing else.
///
/// # Errors
/// [`Error::Invalid`] naming what is missing.
pub fn decided(around: &Around, ticked: &BTreeSet<LineId>, thirds: &[Third]) -> Result<()> {
    let lines = around.lines.iter().map(|(id, _)| *id);
    let missing = lines
        .filter(|id| !ticked.contains(id) && would_carry(around, *id) >= THIRD)
        .find(|id| !thirds.iter().any(|own| own.line == *id));
    if around.meeting.state == MeetingState::Planned && missing.is_some() {
        return Err(Error::Invalid {
            field: "thirds",
            why: "must say what becomes of what is left over a third time: do it, hand it over, or drop it",
        });
    }
    Ok(())
}

/// The questions that were asked: those of the lines that were dealt with, and what prints with them.
pub fn asked(around: &Around, ticked: &BTreeSet<LineId>, card: &Card) -> Vec<Asked> {
    let lines = around.lines.iter().filter(|(id, _)| ticked.contains(id));
    let mut keys: BTreeSet<&str> = BTreeSet::new();
    for (_, line) in lines {
        if let Some(AgendaSource::Question(key)) = &line.source {
            keys.insert(key);
        }
        for words in &line.questions {
            let own = around.questions.all.iter().find(|own| own.words == *words);
            keys.extend(own.map(|own| own.key.as_str()));
        }
    }
    keys.into_iter()
        .map(|key| Asked {
            question: key.to_owned(),
            person: around.who(),
            day: around.meeting.draft.day,
            useful: card.useful,
        })
        .collect()
}

/// What advice and thanks the notes hold, as they are stored.
pub fn heard(lines: &[NoteLine]) -> Vec<(&'static str, &str)> {
    let kind = |own: &NoteLine| match own.kind {
        NoteKind::Advice => Some("advice"),
        NoteKind::Thanks => Some("thanks"),
        _ => None,
    };
    lines
        .iter()
        .filter_map(|own| Some((kind(own)?, own.what.as_str())))
        .collect()
}
