//! An entry made of a record: what the record says, and nothing that it does not.

use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::date::{Issued, Moment};
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::same::bare;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::when::{Span, write};
use crate::dossier::entry::{EntryDraft, TITLE};
use crate::dossier::import::own_name::Own;
use crate::words::dossier::import as words;

/// The draft of a record in which the person stands as told. A place that is only likely is left for them to say.
pub fn draft(record: &Record, own: Own) -> EntryDraft {
    let mut draft = EntryDraft::titled(kind(record.kind), title(record));
    draft.when = when(record);
    if let Some(category) = category(record.kind).filter(|_| draft.kind == EntryType::Publication) {
        put(
            &mut draft,
            "category",
            FieldValue::Text(category.to_owned()),
        );
    }
    if let Some(status) = status(record).filter(|_| draft.kind == EntryType::Publication) {
        put(&mut draft, "status", FieldValue::Text(status.to_owned()));
    }
    if let Own::At(place) = own {
        put(&mut draft, "ownAuthor", numbers(place));
        if let Some(role) = role(place, record.authors.len()) {
            let names = FieldValue::Names(vec![role.to_owned()]);
            put(&mut draft, "authorRoles", names);
        }
    }
    draft.record = Some(record.clone());
    draft
}

fn put(draft: &mut EntryDraft, key: &str, value: FieldValue) {
    draft.own.insert(key.to_owned(), value);
}

fn numbers(place: usize) -> FieldValue {
    FieldValue::Numbers(vec![u32::try_from(place).unwrap_or(u32::MAX)])
}

/// First and middle are counted; who is last may or may not be senior, and says so.
fn role(place: usize, authors: usize) -> Option<&'static str> {
    match place {
        0 => Some("first"),
        place if place + 1 < authors => Some("middle"),
        _ => None,
    }
}

/// Talks of a list of publications are abstracts; all else is a publication.
pub fn kind(work: WorkType) -> EntryType {
    match work {
        WorkType::Speech | WorkType::Event | WorkType::Performance => EntryType::Abstract,
        _ => EntryType::Publication,
    }
}

fn category(work: WorkType) -> Option<&'static str> {
    match work {
        WorkType::Chapter | WorkType::EntryEncyclopedia | WorkType::EntryDictionary => {
            Some("chapter")
        }
        WorkType::Book => Some("book"),
        WorkType::Article => Some("preprint"),
        WorkType::Thesis => Some("thesis"),
        WorkType::PaperConference => Some("proceedings"),
        WorkType::Review | WorkType::ReviewBook => Some("review"),
        // Research, a review, a case report: the file does not tell them apart.
        _ => None,
    }
}

fn status(record: &Record) -> Option<&'static str> {
    let said = match (&record.status, &record.issued) {
        (Some(status), _) => status.to_lowercase(),
        (None, Some(Issued::Said(words))) => words.to_lowercase(),
        (None, Some(Issued::Dated { .. })) => return Some("published"),
        (None, None) => return None,
    };
    [
        ("in press", "inPress"),
        ("inpress", "inPress"),
        ("forthcoming", "inPress"),
        ("accepted", "accepted"),
        ("submitted", "submitted"),
        ("under review", "submitted"),
        ("published", "published"),
        ("ppublish", "published"),
        ("epublish", "published"),
    ]
    .iter()
    .find(|(word, _)| said.contains(word))
    .map(|(_, status)| *status)
}

/// The title as an entry has it: without markup, cut to what an entry holds.
pub fn title(record: &Record) -> String {
    let title = record.title.as_deref().map(bare);
    let title = title.or_else(|| record.container_title.clone());
    let numbers = [&record.doi, &record.pmid, &record.pmcid, &record.isbn];
    let title = title.or_else(|| numbers.into_iter().flatten().next().cloned());
    let title = title.unwrap_or_else(|| words::UNTITLED.to_owned());
    title.chars().take(TITLE).collect()
}

/// When, in the form in which entries tell it.
fn when(record: &Record) -> String {
    let date = |issued: &Option<Issued>| -> Option<Moment> {
        match issued {
            Some(Issued::Dated { from, .. }) if (1000..=9999).contains(&from.year) => Some(*from),
            _ => None,
        }
    };
    date(&record.issued)
        .or_else(|| date(&record.epub))
        .map_or(String::new(), |moment| write(&[Span::on(moment)]))
}
