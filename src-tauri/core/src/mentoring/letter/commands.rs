//! Commands on letters: draft one, keep it, change it, remove it. Bearings sends nothing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::mentoring::letter::facts::{realign, wind_down};
use crate::mentoring::letter::{
    LINE, LetterDraft, LetterEntry, LetterId, LetterText, NoFacts, Tone, no, store,
};
use crate::mentoring::page::store::shared;
use crate::mentoring::person::{NAME, PersonId, store as people};
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;
use crate::text::{line, optional_line};
use crate::words::mentoring::letter as words;

/// Letters that were kept, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LettersView {
    /// The letters.
    pub letters: Vec<LetterEntry>,
}

fn letters(desk: &Desk) -> Result<LettersView> {
    let here = people::here(desk.read())?;
    let mut all = store::all(desk.read())?;
    // Letters to somebody in the trash are in the trash with them.
    all.retain(|(_, own)| {
        let to = own.person;
        to.is_none_or(|to| here.iter().any(|(id, _)| *id == to))
    });
    let entry = |(id, draft)| LetterEntry { id, draft };
    Ok(LettersView {
        letters: all.into_iter().map(entry).collect(),
    })
}

/// Drafts a no.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftNo {
    facts: NoFacts,
    tone: Tone,
}

impl Command for DraftNo {
    const NAME: &'static str = "draftNo";
    type Reply = LetterText;

    fn run(self, session: &mut Session) -> Result<LetterText> {
        let own = self.facts;
        let facts = NoFacts {
            to: line("to", &own.to, NAME)?,
            what: line("what", &own.what, LINE)?,
            priority: optional_line("priority", own.priority.as_deref(), LINE)?,
            instead: optional_line("instead", own.instead.as_deref(), LINE)?,
        };
        let from = ground::facts(session.desk()?.read())?.name;
        Ok(no(&facts, self.tone, from.as_deref()))
    }
}

/// Drafts a talk about how it runs, from what both know.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftRealign {
    person: PersonId,
    /// What the person needs, in a line.
    need: Option<String>,
}

impl Command for DraftRealign {
    const NAME: &'static str = "draftRealign";
    type Reply = LetterText;

    fn run(self, session: &mut Session) -> Result<LetterText> {
        let today = session.clock.now().today();
        let need = optional_line("need", self.need.as_deref(), LINE)?;
        let conn = session.desk()?.read();
        let to = people::one(conn, self.person)?.draft.name;
        let from = ground::facts(conn)?.name;
        let own = shared(conn, self.person, today)?;
        Ok(realign(&to, from.as_deref(), &own, need.as_deref(), today))
    }
}

/// Drafts an end with thanks, from what both know.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftWindDown {
    person: PersonId,
}

impl Command for DraftWindDown {
    const NAME: &'static str = "draftWindDown";
    type Reply = LetterText;

    fn run(self, session: &mut Session) -> Result<LetterText> {
        let today = session.clock.now().today();
        let conn = session.desk()?.read();
        let to = people::one(conn, self.person)?.draft.name;
        let from = ground::facts(conn)?.name;
        let own = shared(conn, self.person, today)?;
        Ok(wind_down(&to, from.as_deref(), &own))
    }
}

/// Asks for the letters that were kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListLetters {}

impl Command for ListLetters {
    const NAME: &'static str = "letters";
    type Reply = LettersView;

    fn run(self, session: &mut Session) -> Result<LettersView> {
        letters(session.desk()?)
    }
}

/// To whom a letter is, for its label.
fn to(desk: &Desk, draft: &LetterDraft) -> Result<String> {
    match draft.person {
        Some(person) => Ok(people::one(desk.read(), person)?.draft.name),
        None => Ok(words::SOMEBODY.to_owned()),
    }
}

/// Keeps a letter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddLetter {
    draft: LetterDraft,
}

impl Command for AddLetter {
    const NAME: &'static str = "addLetter";
    type Reply = LettersView;

    fn run(self, session: &mut Session) -> Result<LettersView> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let label = Label::new(Place::Mentoring, words::add(&to(desk, &draft)?));
        desk.change(label, |tx| store::add(tx, &draft))?;
        letters(desk)
    }
}

/// Changes a letter that was kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditLetter {
    id: LetterId,
    draft: LetterDraft,
}

impl Command for EditLetter {
    const NAME: &'static str = "editLetter";
    type Reply = LettersView;

    fn run(self, session: &mut Session) -> Result<LettersView> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let label = Label::new(Place::Mentoring, words::edit(&to(desk, &draft)?));
        desk.change(label, |tx| store::edit(tx, self.id, &draft))?;
        letters(desk)
    }
}

/// Saves a letter that was kept as a text file. Bearings sends nothing.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveLetter {
    /// Token of the chosen file.
    file: String,
    id: LetterId,
}

impl Command for SaveLetter {
    const NAME: &'static str = "saveLetter";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let own = store::one(session.desk()?.read(), self.id)?;
        let text = format!("{}\n", own.words);
        session.save_bytes(&self.file, text.as_bytes())
    }
}

/// Removes a letter that was kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveLetter {
    id: LetterId,
}

impl Command for RemoveLetter {
    const NAME: &'static str = "removeLetter";
    type Reply = LettersView;

    fn run(self, session: &mut Session) -> Result<LettersView> {
        let desk = session.desk()?;
        let draft = store::one(desk.read(), self.id)?;
        let label = Label::new(Place::Mentoring, words::remove(&to(desk, &draft)?));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        letters(desk)
    }
}
