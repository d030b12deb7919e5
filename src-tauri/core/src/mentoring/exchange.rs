//! People in and out: address cards (vCard 4.0) and tables. Notes, what anybody may learn, and what was logged never leave.

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::mentoring::person::{LINE, NAME, Person, PersonDraft, PersonId, PersonStage};
use crate::reveal::Audience;
use crate::words::mentoring::exchange as words;

pub mod commands;
pub mod table;
#[cfg(test)]
mod tests;
pub mod vcard;

/// Largest file that is read, in mebibytes.
pub const LIMIT_MIB: u32 = 8;
/// Most people that one file brings in.
pub const MOST: usize = 2000;
/// Most complaints that are listed; the rest are counted.
const COMPLAINTS: usize = 50;

/// Somebody found in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundPerson {
    /// As they would be written down, without notes.
    pub draft: PersonDraft,
    /// How far it has come; a prospect unless the file says otherwise.
    pub stage: PersonStage,
    /// Somebody of this name is here already.
    pub known: bool,
}

/// Something of a file that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeopleComplaint {
    /// Line of the file, from 1.
    pub line: u32,
    /// What is the matter; nothing of the file stands in it.
    pub words: String,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct PeopleFile {
    /// Those who were found, in the order of the file.
    pub people: Vec<FoundPerson>,
    /// What was not understood; at most fifty.
    pub complaints: Vec<PeopleComplaint>,
    /// Complaints in all.
    pub complained: u32,
}

impl PeopleFile {
    /// Notes something that was not understood.
    pub fn complain(&mut self, line: usize, words: &str) {
        self.complained += 1;
        if self.complaints.len() < COMPLAINTS {
            self.complaints.push(PeopleComplaint {
                line: u32::try_from(line).unwrap_or(u32::MAX),
                words: words.to_owned(),
            });
        }
    }

    /// Takes somebody up, with what does not fit left out and complained about.
    pub fn take(&mut self, line: usize, mut draft: PersonDraft, stage: PersonStage) {
        if self.people.len() == MOST {
            self.complain(line, words::TOO_MANY);
            return;
        }
        draft.notes = String::new();
        draft.reveal = Audience::Me;
        let cut = |text: &str, most: usize| text.trim().chars().take(most).collect::<String>();
        let mut long = false;
        let mut shorten = |text: &mut Option<String>| {
            if let Some(own) = text {
                long |= own.trim().chars().count() > LINE;
                *own = cut(own, LINE);
            }
        };
        for text in [
            &mut draft.about,
            &mut draft.title,
            &mut draft.organisation,
            &mut draft.email,
            &mut draft.phone,
        ] {
            shorten(text);
        }
        long |= draft.name.trim().chars().count() > NAME;
        draft.name = cut(&draft.name, NAME);
        if long {
            self.complain(line, words::TOO_LONG);
        }
        match draft.read() {
            Ok(draft) => self.people.push(FoundPerson {
                draft,
                stage,
                known: false,
            }),
            Err(Error::Invalid { field: "name", .. }) => self.complain(line, words::NO_NAME),
            Err(_) => self.complain(line, words::NOT_ALLOWED),
        }
    }

    /// Marks those whose name is here already.
    pub fn mark_known(&mut self, here: &[(PersonId, Person)]) {
        for found in &mut self.people {
            let name = found.draft.name.to_lowercase();
            found.known = here
                .iter()
                .any(|(_, own)| own.draft.name.to_lowercase() == name);
        }
    }
}

/// Reads a file of people: address cards if it begins like one, a table otherwise. Bad lines are complained about, never fatal.
pub fn read(bytes: &[u8]) -> PeopleFile {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}');
    let mut file = if text.trim_start().get(..11).is_some_and(is_card) {
        vcard::read(text)
    } else {
        table::read(text)
    };
    if std::str::from_utf8(bytes).is_err() {
        file.complain(1, words::NOT_UTF8);
    }
    if file.people.is_empty() && file.complained == 0 {
        file.complain(1, words::NOBODY);
    }
    file
}

fn is_card(head: &str) -> bool {
    head.eq_ignore_ascii_case("BEGIN:VCARD")
}

/// Those whom a reader may be shown: for the person themself everybody who is here, for others only whom it was released to.
pub fn shown_to(people: &[(PersonId, Person)], audience: Audience) -> Vec<&Person> {
    let here = people.iter().map(|(_, own)| own);
    here.filter(|own| own.is_here())
        .filter(|own| audience == Audience::Me || own.draft.reveal == audience)
        .collect()
}

/// Refuses to save a file without anybody in it.
pub fn somebody(people: &[&Person]) -> Result<()> {
    if people.is_empty() {
        return Err(Error::Invalid {
            field: "file",
            why: "would hold nobody",
        });
    }
    Ok(())
}
