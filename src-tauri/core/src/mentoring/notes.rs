//! Notes of a meeting, read line by line: what each becomes. Nothing is guessed; a line that says nothing known stays a note.
//!
//! `! text` and `- [ ] text` are promises, `- [x] text` one that is already kept; `@me` and `@name` say whose, and
//! `by 12 Dec`, `by Fri`, `in 2 weeks` by when. `>` is advice, `=` a decision, `+` something to give thanks for.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::mentoring::promise::Owner;

pub mod commands;
pub mod dates;
#[cfg(test)]
mod tests;

/// Longest notes of a meeting, in characters.
pub const NOTES: usize = 20_000;

choice! {
    /// What a line becomes.
    NoteKind {
        /// A promise.
        Promise = "promise",
        /// A promise that is kept already.
        Kept = "kept",
        /// Advice.
        Advice = "advice",
        /// A decision.
        Decision = "decision",
        /// Something to give thanks for.
        Thanks = "thanks",
        /// It stays a note.
        Note = "note",
    }
}

/// A line of notes and what it becomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteLine {
    /// The line as written.
    pub written: String,
    /// What it becomes.
    pub kind: NoteKind,
    /// Its words without marks, owner and day.
    pub what: String,
    /// Whose promise it is; the person's own where nobody is named.
    pub owner: Option<Owner>,
    /// By when.
    pub due: Option<Day>,
    /// Somebody named with @ who is neither of the two: the line stays a note.
    pub stranger: Option<String>,
}

/// Reads the notes of a meeting with somebody, held on a day; empty lines are left out.
pub fn read(notes: &str, name: &str, day: Day) -> Vec<NoteLine> {
    let lines = notes.lines().map(str::trim).filter(|own| !own.is_empty());
    lines.map(|own| read_line(own, name, day)).collect()
}

fn read_line(written: &str, name: &str, day: Day) -> NoteLine {
    let note = || NoteLine {
        written: written.to_owned(),
        kind: NoteKind::Note,
        what: written.to_owned(),
        owner: None,
        due: None,
        stranger: None,
    };
    let Some((kind, rest)) = marked(written) else {
        return note();
    };
    if kind != NoteKind::Promise && kind != NoteKind::Kept {
        // Advice keeps its words, "by" and all: it is somebody's sentence.
        return NoteLine {
            kind,
            what: rest.to_owned(),
            ..note()
        };
    }
    let (owner, rest) = match owner(rest, name) {
        Named::Nobody => (Owner::Me, rest.to_owned()),
        Named::One(owner, rest) => (owner, rest),
        Named::Stranger(stranger) => {
            return NoteLine {
                stranger: Some(stranger),
                ..note()
            };
        }
    };
    let (what, due) = dates::taken(&rest, day);
    if what.is_empty() {
        return note();
    }
    NoteLine {
        kind,
        what,
        owner: Some(owner),
        due,
        ..note()
    }
}

/// The mark of a line and what follows it.
fn marked(written: &str) -> Option<(NoteKind, &str)> {
    const MARKS: [(&str, NoteKind); 4] = [
        ("!", NoteKind::Promise),
        (">", NoteKind::Advice),
        ("=", NoteKind::Decision),
        ("+", NoteKind::Thanks),
    ];
    const BOXES: [(&str, NoteKind); 4] = [
        ("[ ]", NoteKind::Promise),
        ("[]", NoteKind::Promise),
        ("[x]", NoteKind::Kept),
        ("[X]", NoteKind::Kept),
    ];
    let listed = written
        .strip_prefix(['-', '*'])
        .map_or(written, str::trim_start);
    let found = MARKS
        .iter()
        .find_map(|(mark, kind)| Some((*kind, written.strip_prefix(mark)?)))
        .or_else(|| {
            let own = BOXES.iter();
            own.clone()
                .find_map(|(mark, kind)| Some((*kind, listed.strip_prefix(mark)?)))
        });
    let (kind, rest) = found?;
    let rest = rest.trim();
    (!rest.is_empty()).then_some((kind, rest))
}

/// Who is named in a promise.
enum Named {
    Nobody,
    One(Owner, String),
    Stranger(String),
}

/// Looks for the first `@name`; an address such as `a@b.org` names nobody.
fn owner(text: &str, name: &str) -> Named {
    let words: Vec<&str> = text.split_whitespace().collect();
    let Some(at) = words
        .iter()
        .position(|word| word.len() > 1 && word.starts_with('@'))
    else {
        return Named::Nobody;
    };
    let called = words[at]
        .trim_start_matches('@')
        .trim_end_matches([',', ':', ';', '.'])
        .trim_end_matches("'s")
        .trim_end_matches("’s")
        .to_lowercase();
    let parts = name.split([' ', '-', '.', ',']).map(str::to_lowercase);
    let owner = match called.as_str() {
        "me" | "i" | "myself" => Owner::Me,
        "them" | "her" | "him" | "you" => Owner::Them,
        _ if parts
            .into_iter()
            .any(|part| !part.is_empty() && part == called) =>
        {
            Owner::Them
        }
        _ => return Named::Stranger(words[at].trim_start_matches('@').to_owned()),
    };
    let mut rest = words;
    rest.remove(at);
    Named::One(owner, rest.join(" "))
}
