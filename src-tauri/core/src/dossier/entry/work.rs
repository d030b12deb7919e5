//! A publication as a person types it: its record as lines of text, and those lines read back into the record. What was
//! not changed stays as exactly as it came.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::bibliography::record::date::{Issued, Moment, Within};
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::record::name::{Name, Person};
use crate::dossier::bibliography::record::{MOST_NAMES, Record, tidied};
use crate::dossier::bibliography::{dates, identifiers, names};
use crate::dossier::entry::EntryDraft;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::entry::kind::EntryType;
use crate::error::{Error, Result};

/// Own fields that name authors by their place in the list.
const BY_PLACE: [&str; 2] = ["ownAuthor", "menteeAuthors"];

/// A publication as a person types it; empty where nothing is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct WorkDraft {
    /// Which kind of work.
    pub kind: WorkType,
    /// Authors, one a line, family name first: "Halloran, Ines M."; a line without a comma is a group.
    pub authors: String,
    /// Editors, in the same way.
    pub editors: String,
    /// The journal, the book or the meeting's proceedings.
    pub container: String,
    /// When it was published: "2024", "2024-03", "2024-03-05".
    pub published: String,
    /// Volume.
    pub volume: String,
    /// Issue.
    pub issue: String,
    /// Pages, or the number of the electronic article.
    pub pages: String,
    /// Publisher.
    pub publisher: String,
    /// Its place.
    pub place: String,
    /// DOI, with or without the resolver's address.
    pub doi: String,
    /// Number in PubMed.
    pub pmid: String,
}

/// The name of a line; none where nothing stands there. A line that ends with a comma is a group, whatever commas it has.
fn of_line(line: &str) -> Option<Name> {
    match line.trim_end().strip_suffix(',') {
        Some(group) => tidied(group).map(|own| Name::group(&own)),
        None => names::inverted(line),
    }
}

/// A name as it stands on its line, to be read again by [`of_line`].
fn written(name: &Name) -> String {
    match name {
        Name::Group { literal } => {
            if of_line(literal).as_ref() == Some(name) {
                literal.clone()
            } else {
                format!("{literal},")
            }
        }
        Name::Person(own) => person(own),
    }
}

fn person(own: &Person) -> String {
    let particles = [&own.dropping_particle, &own.non_dropping_particle];
    let family: Vec<&str> = particles
        .into_iter()
        .flatten()
        .chain([&own.family])
        .map(String::as_str)
        .collect();
    let parts = [own.given.as_ref(), own.suffix.as_ref()];
    let rest: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    std::iter::once(family.join(" "))
        .chain(rest.into_iter().map(str::to_owned))
        .collect::<Vec<_>>()
        .join(", ")
}

fn lines(all: &[Name]) -> String {
    all.iter().map(written).collect::<Vec<_>>().join("\n")
}

/// "2024-03-05", "2024", "2024-03/2024-04", or the words that are no date.
fn published(issued: Option<&Issued>) -> String {
    let moment = |own: Moment| {
        let year = own.year;
        match own.within {
            Within::Year => format!("{year:04}"),
            Within::Season(at) => {
                let name = ["spring", "summer", "autumn", "winter"]
                    .get(usize::from(at).wrapping_sub(1))
                    .copied()
                    .unwrap_or_default();
                format!("{year:04} {name}").trim().to_owned()
            }
            Within::Month(month) => format!("{year:04}-{month:02}"),
            Within::Day { month, day } => format!("{year:04}-{month:02}-{day:02}"),
        }
    };
    match issued {
        None => String::new(),
        Some(Issued::Said(words)) => words.clone(),
        Some(Issued::Dated { from, to, .. }) => match to {
            Some(to) => format!("{}/{}", moment(*from), moment(*to)),
            None => moment(*from),
        },
    }
}

/// Names of the lines that were typed, each as it was where its line did not change; and for each place before, its place now.
fn read_names(
    field: &'static str,
    text: &str,
    before: &[Name],
) -> Result<(Vec<Name>, BTreeMap<u32, u32>)> {
    let mut waiting: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (at, name) in (0..).zip(before) {
        waiting.entry(written(name)).or_default().insert(0, at);
    }
    let typed: Vec<String> = text.split(['\n', ';']).filter_map(tidied).collect();
    if typed.len() > MOST_NAMES {
        return Err(Error::Invalid {
            field,
            why: "has more names than a work can have",
        });
    }
    let mut now = Vec::with_capacity(typed.len());
    let mut moved = BTreeMap::new();
    let mut fresh = Vec::new();
    for (at, line) in (0..).zip(&typed) {
        if let Some(was) = waiting.get_mut(line).and_then(Vec::pop) {
            moved.insert(was, at);
            now.push(before.get(was as usize).cloned());
        } else {
            fresh.push(at);
            now.push(of_line(line));
        }
    }
    // A line that was mended where it stood is the same author.
    for at in fresh {
        let same = typed.len() == before.len() && !moved.contains_key(&at);
        if same {
            moved.insert(at, at);
        }
    }
    Ok((now.into_iter().flatten().collect(), moved))
}

impl WorkDraft {
    /// What a publication or an abstract has of a work; none of any other kind of entry.
    pub fn of(draft: &EntryDraft) -> Option<Self> {
        let kind = match draft.kind {
            EntryType::Publication => WorkType::ArticleJournal,
            EntryType::Abstract => WorkType::PaperConference,
            _ => return None,
        };
        let none = Record {
            kind,
            ..Record::default()
        };
        let own = draft.record.as_ref().unwrap_or(&none);
        let text = |slot: &Option<String>| slot.clone().unwrap_or_default();
        Some(Self {
            kind: own.kind,
            authors: lines(&own.authors),
            editors: lines(&own.editors),
            container: text(&own.container_title),
            published: published(own.issued.as_ref()),
            volume: text(&own.volume),
            issue: text(&own.issue),
            pages: text(&own.pages),
            publisher: text(&own.publisher),
            place: text(&own.place),
            doi: text(&own.doi),
            pmid: text(&own.pmid),
        })
    }

    /// The entry with this work in it. Authors that are named by their place (the person's own, mentees) follow their names;
    /// a day of publication stands as the entry's day where it had none.
    pub fn put(&self, draft: &EntryDraft) -> Result<EntryDraft> {
        let Some(before) = Self::of(draft) else {
            return Err(Error::Invalid {
                field: "record",
                why: "belongs to publications and abstracts",
            });
        };
        let mut own = draft.clone();
        let mut record = own.record.take().unwrap_or_else(|| Record {
            title: tidied(&draft.title),
            ..Record::default()
        });
        record.kind = self.kind;
        let (authors, moved) = read_names("authors", &self.authors, &record.authors)?;
        record.authors = authors;
        record.editors = read_names("editors", &self.editors, &record.editors)?.0;
        if self.container != before.container {
            record.container_title = tidied(&self.container);
            // The abbreviation was that of the journal before.
            record.container_title_short = None;
        }
        if self.published != before.published {
            record.issued = dates::read(&self.published);
        }
        for (slot, text) in [
            (&mut record.volume, &self.volume),
            (&mut record.issue, &self.issue),
            (&mut record.pages, &self.pages),
            (&mut record.publisher, &self.publisher),
            (&mut record.place, &self.place),
        ] {
            *slot = tidied(text);
        }
        if self.doi != before.doi {
            record.doi = number("doi", &self.doi, identifiers::doi)?;
        }
        if self.pmid != before.pmid {
            record.pmid = number("pmid", &self.pmid, identifiers::pmid)?;
        }
        for key in BY_PLACE {
            follow(&mut own, key, &moved);
        }
        if own.when.is_empty()
            && let Some(year) = record.issued.as_ref().and_then(Issued::year)
        {
            own.when = year.to_string();
        }
        own.record = Some(record);
        own.read()
    }
}

fn number(
    field: &'static str,
    text: &str,
    read: fn(&str) -> Option<String>,
) -> Result<Option<String>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    read(text).map(Some).ok_or(Error::Invalid {
        field,
        why: "is not a number of that kind",
    })
}

fn follow(draft: &mut EntryDraft, key: &str, moved: &BTreeMap<u32, u32>) {
    let Some(FieldValue::Numbers(places)) = draft.own.get(key) else {
        return;
    };
    let mut now: Vec<u32> = places
        .iter()
        .filter_map(|own| moved.get(own).copied())
        .collect();
    now.sort_unstable();
    now.dedup();
    if now.is_empty() {
        draft.own.remove(key);
    } else {
        draft.own.insert(key.to_owned(), FieldValue::Numbers(now));
    }
}

/// An entry whose title was changed: a record that was called the same is called so too, for it is what is cited.
#[must_use]
pub fn renamed(mut draft: EntryDraft, before: &EntryDraft) -> EntryDraft {
    let same = |title: Option<&String>| {
        title.is_some_and(|own| own.trim() == before.title.trim() || before.title.is_empty())
    };
    if draft.title != before.title
        && let Some(record) = draft.record.as_mut()
        && same(record.title.as_ref())
    {
        record.title = tidied(&draft.title);
    }
    draft
}

#[cfg(test)]
mod tests;
