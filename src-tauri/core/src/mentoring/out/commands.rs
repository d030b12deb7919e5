//! Commands that take the page of a meeting out of the vault. Each draws the same page, which holds only what may be told.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::clock::home_zone;
use crate::contract::Command;
use crate::document::{Document, Paper};
use crate::error::Result;
use crate::mentoring::meeting::gather::store::{around, view};
use crate::mentoring::meeting::{MeetingId, MeetingState, store};
use crate::mentoring::out::document::document;
use crate::mentoring::out::ics::{Entry, said, write};
use crate::mentoring::out::page::AgendaPage;
use crate::mentoring::out::text::{markdown, plain};
use crate::session::Session;
use crate::session::files::Saved;
use crate::vault::content::hex;
use crate::words::mentoring::out as words;

fn page(session: &mut Session, id: MeetingId) -> Result<AgendaPage> {
    let now = session.clock.now();
    Ok(view(session.desk()?.read(), id, now)?.page)
}

/// The page of a meeting as a neutral document, for whatever writes files of it.
pub fn paper(session: &mut Session, id: MeetingId, paper: Paper) -> Result<Document> {
    let page = page(session, id)?;
    let today = session.clock.now().today();
    let name = crate::store::ground::facts(session.desk()?.read())?.name;
    Ok(document(&page, name.as_deref(), today, paper))
}

/// Presses the agenda of a meeting to one page.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveAgenda {
    /// Token of the chosen file.
    file: String,
    meeting: MeetingId,
    /// On Letter instead of A4.
    letter: bool,
}

impl Command for SaveAgenda {
    const NAME: &'static str = "saveAgenda";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let sheet = if self.letter {
            Paper::Letter
        } else {
            Paper::A4
        };
        let page = paper(session, self.meeting, sheet)?;
        session.save(&self.file, &page)
    }
}

/// Saves the agenda of a meeting as Markdown.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveAgendaMarkdown {
    /// Token of the chosen file.
    file: String,
    meeting: MeetingId,
}

impl Command for SaveAgendaMarkdown {
    const NAME: &'static str = "saveAgendaMarkdown";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let text = markdown(&page(session, self.meeting)?);
        session.save_bytes(&self.file, text.as_bytes())
    }
}

/// Saves the agenda of a meeting as plain text, for a mail.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveAgendaText {
    /// Token of the chosen file.
    file: String,
    meeting: MeetingId,
}

impl Command for SaveAgendaText {
    const NAME: &'static str = "saveAgendaText";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let text = plain(&page(session, self.meeting)?);
        session.save_bytes(&self.file, text.as_bytes())
    }
}

/// An agenda as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgendaText {
    /// Plain text, for a mail.
    pub plain: String,
    /// Markdown.
    pub markdown: String,
    /// Suggested file name, without its ending.
    pub name: String,
}

/// Asks for the agenda of a meeting as text, to be copied.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadAgendaText {
    meeting: MeetingId,
}

impl Command for ReadAgendaText {
    const NAME: &'static str = "agendaText";
    type Reply = AgendaText;

    fn run(self, session: &mut Session) -> Result<AgendaText> {
        let now = session.clock.now();
        let own = around(session.desk()?.read(), self.meeting, now)?;
        let name = words::file(own.name(), own.meeting.draft.day);
        let page = page(session, self.meeting)?;
        Ok(AgendaText {
            plain: plain(&page),
            markdown: markdown(&page),
            name,
        })
    }
}

/// Saves a meeting as a calendar entry. Its identity stays; its number rises where what it says has changed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveMeetingIcs {
    /// Token of the chosen file.
    file: String,
    meeting: MeetingId,
}

impl Command for SaveMeetingIcs {
    const NAME: &'static str = "saveMeetingIcs";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let now = session.clock.now();
        let zone = home_zone();
        let agenda = plain(&page(session, self.meeting)?);
        let desk = session.desk()?;
        let around = around(desk.read(), self.meeting, now)?;
        let own = &around.meeting;
        let entry = |sequence| Entry {
            uid: &own.uid,
            sequence,
            name: around.name(),
            day: own.draft.day,
            start: own.draft.start,
            minutes: own.draft.minutes,
            place: own.draft.place.as_deref(),
            agenda: &agenda,
            cancelled: own.state == MeetingState::Cancelled,
        };
        let told = hex(&Sha256::digest(said(&entry(0), zone)));
        let sequence = match own.told.as_str() {
            "" => 0,
            same if same == told => own.sequence,
            _ => own.sequence + 1,
        };
        if own.told != told {
            // What a file outside has said cannot be taken back, so neither can its number.
            desk.note(|tx| store::tell(tx, self.meeting, sequence, &told))?;
        }
        let file = write(&entry(sequence), zone, now.utc());
        session.save_bytes(&self.file, file.as_bytes())
    }
}
