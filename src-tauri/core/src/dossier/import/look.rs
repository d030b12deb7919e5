//! How a file stands beside the entries: what is new, what is here already and differs, and what could not be read.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::dossier::bibliography::compare::{State, compare};
use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::reading::{Reading, Unreadable};
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::date::{Issued, Moment};
use crate::dossier::bibliography::record::field::Field;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::bibliography::same::{By, Known};
use crate::dossier::entry::when::{Span, write};
use crate::dossier::entry::{Entry, EntryId};
use crate::dossier::identity::DossierIdentity;
use crate::dossier::import::own_name::{Own, own};
use crate::dossier::import::{Paper, draft};
use crate::words::dossier::import as words;

/// A file, looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BibliographyLook {
    /// Token of this look; what is chosen is told with it.
    pub preview: String,
    /// The file's name.
    pub file: String,
    /// Its kind.
    pub format: Format,
    /// Its kind, in words.
    pub format_words: &'static str,
    /// What it comes to, in a sentence.
    pub lede: String,
    /// What is not here yet.
    pub fresh: Vec<LookedRecord>,
    /// What is here already, with what differs.
    pub here: Vec<MetRecord>,
    /// What could not be read.
    pub unread: Vec<UnreadEntry>,
    /// What the file says of the person's own name, in a sentence.
    pub own_name: String,
}

/// One record of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LookedRecord {
    /// Its place in the file, from 0.
    pub record: u32,
    /// Line where it begins.
    pub line: u32,
    /// Its title.
    pub title: String,
    /// Authors, in the order in which they signed.
    pub authors: Vec<String>,
    /// The person's own place among them, from 0, where it is sure or likely.
    pub own: Option<u32>,
    /// Whether the own place is sure.
    pub own_sure: bool,
    /// Year, where it is known.
    pub year: Option<i32>,
    /// Journal, book, or publisher.
    pub container: Option<String>,
    /// What kind of work it is, in words.
    pub kind: &'static str,
    /// Place of an earlier record of the same file that is of the same work.
    pub twice: Option<u32>,
}

/// A record of a work that is here already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MetRecord {
    /// The record.
    pub looked: LookedRecord,
    /// The entry of the same work.
    pub entry: EntryId,
    /// By what it is known, in words: "Same DOI".
    pub by: &'static str,
    /// How the two stand, in a sentence.
    pub saying: String,
    /// Field by field.
    pub fields: Vec<FieldLine>,
}

/// One field of a work that stands twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldLine {
    /// The field.
    pub field: Field,
    /// What it is called.
    pub label: &'static str,
    /// What stands in the dossier.
    pub yours: Option<String>,
    /// What stands in the file.
    pub theirs: Option<String>,
    /// Whether there is something to choose, and what is proposed.
    pub offer: Offer,
}

/// What there is to choose in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "FieldOffer")]
pub enum Offer {
    /// Nothing: both say the same.
    Alike,
    /// Nothing: only the dossier says something, and keeps it.
    Kept,
    /// Only the file says something; it is proposed.
    Proposed,
    /// Both say something; the dossier's stays unless the file's is chosen.
    Choice,
}

/// An entry of the file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnreadEntry {
    /// Line where it begins.
    pub line: u32,
    /// Its text.
    pub text: String,
    /// What is wrong with it.
    pub why: &'static str,
}

/// Which entry each record of a file is of, and by what it is known. A record of a work that stood earlier in the file
/// is of that work.
pub struct Met {
    /// By place of the record.
    pub entries: BTreeMap<usize, (EntryId, By)>,
    /// Place of the earlier record.
    pub twice: BTreeMap<usize, usize>,
}

/// Finds every record of a file among the entries and among the records before it.
pub fn meet(reading: &Reading, entries: &[(EntryId, Entry)]) -> Met {
    let records: BTreeMap<EntryId, &Record> = entries
        .iter()
        .filter_map(|(id, entry)| Some((*id, entry.draft.record.as_ref()?)))
        .collect();
    let mut known = Known::default();
    for (id, record) in &records {
        known.add(*id, record);
    }
    let numbers = |record: &Record| (record.doi.clone(), record.pmid.clone());
    let mut before: Known<usize> = Known::default();
    let mut met = Met {
        entries: BTreeMap::new(),
        twice: BTreeMap::new(),
    };
    for (at, found) in reading.records.iter().enumerate() {
        let record = &found.record;
        if let Some(same) = known.find(record, |id| records.get(&id).map(|own| numbers(own))) {
            met.entries.insert(at, same);
        } else if let Some((earlier, _)) = before.find(record, |place| {
            reading.records.get(place).map(|own| numbers(&own.record))
        }) {
            met.twice.insert(at, earlier);
        }
        before.add(at, record);
    }
    met
}

/// How a paper stands beside the entries.
pub fn look(
    preview: &str,
    paper: &Paper,
    entries: &[(EntryId, Entry)],
    identity: &DossierIdentity,
) -> BibliographyLook {
    let met = meet(&paper.reading, entries);
    let owns: Vec<Own> = paper
        .reading
        .records
        .iter()
        .map(|found| own(&found.record.authors, identity))
        .collect();
    let mut fresh = Vec::new();
    let mut here = Vec::new();
    for (at, found) in paper.reading.records.iter().enumerate() {
        let looked = looked(at, found.line, &found.record, owns[at], met.twice.get(&at));
        let entry = met.entries.get(&at).and_then(|(id, by)| {
            let (_, entry) = entries.iter().find(|(own, _)| own == id)?;
            Some((*id, *by, entry.draft.record.as_ref()?))
        });
        match entry {
            Some((id, by, yours)) => here.push(beside(looked, id, by, yours, &found.record)),
            None => fresh.push(looked),
        }
    }
    let unread: Vec<UnreadEntry> = paper.reading.unreadable.iter().map(unread).collect();
    BibliographyLook {
        preview: preview.to_owned(),
        file: paper.file.clone(),
        format: paper.reading.format,
        format_words: words::format(paper.reading.format.name()),
        lede: words::lede(fresh.len(), here.len(), unread.len()),
        own_name: own_name(&owns),
        fresh,
        here,
        unread,
    }
}

/// In how many records the person's name is, in a sentence.
fn own_name(owns: &[Own]) -> String {
    let count = |wanted: fn(&Own) -> bool| owns.iter().filter(|own| wanted(own)).count();
    words::own_name(
        count(|own| matches!(own, Own::At(_))),
        count(|own| matches!(own, Own::Perhaps(_))),
        count(|own| matches!(own, Own::Nowhere)),
        count(|own| matches!(own, Own::Unnamed)),
    )
}

fn unread(one: &Unreadable) -> UnreadEntry {
    UnreadEntry {
        line: one.line,
        text: one.text.clone(),
        why: one.why.words(),
    }
}

fn looked(at: usize, line: u32, record: &Record, own: Own, twice: Option<&usize>) -> LookedRecord {
    let small = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let (place, sure) = match own {
        Own::At(place) => (Some(small(place)), true),
        Own::Perhaps(place) => (Some(small(place)), false),
        Own::Nowhere | Own::Unnamed => (None, false),
    };
    LookedRecord {
        record: small(at),
        line,
        title: draft::title(record),
        authors: record.authors.iter().map(Name::reading).collect(),
        own: place,
        own_sure: sure,
        year: record.issued.as_ref().and_then(Issued::year),
        container: record
            .container_title
            .clone()
            .or_else(|| record.publisher.clone()),
        kind: words::work(record.kind.name()),
        twice: twice.copied().map(small),
    }
}

fn beside(
    looked: LookedRecord,
    entry: EntryId,
    by: By,
    yours: &Record,
    theirs: &Record,
) -> MetRecord {
    let fields: Vec<FieldLine> = compare(yours, theirs)
        .into_iter()
        .map(|difference| FieldLine {
            field: difference.field,
            label: words::field(difference.field.name()),
            yours: text(difference.field, yours),
            theirs: text(difference.field, theirs),
            offer: match difference.state {
                State::Alike => Offer::Alike,
                State::OnlyYours => Offer::Kept,
                State::OnlyTheirs => Offer::Proposed,
                State::Differs => Offer::Choice,
            },
        })
        .collect();
    let count = |offer: Offer| fields.iter().filter(|line| line.offer == offer).count();
    let by = words::by(by.name());
    MetRecord {
        by,
        saying: words::beside(by, count(Offer::Choice), count(Offer::Proposed)),
        looked,
        entry,
        fields,
    }
}

/// A field as a person reads it.
fn text(field: Field, record: &Record) -> Option<String> {
    let names = |list: &[Name]| {
        let all: Vec<String> = list.iter().map(Name::reading).collect();
        (!all.is_empty()).then(|| all.join(", "))
    };
    let date = |issued: &Option<Issued>| match issued.as_ref()? {
        Issued::Said(words) => Some(words.clone()),
        Issued::Dated { from, to, .. } => {
            let tell = |moment: &Moment| write(&[Span::on(*moment)]);
            Some(match to {
                Some(to) => format!("{}\u{2013}{}", tell(from), tell(to)),
                None => tell(from),
            })
        }
    };
    match field {
        Field::Kind => Some(words::work(record.kind.name()).to_owned()),
        Field::Authors => names(&record.authors),
        Field::Editors => names(&record.editors),
        Field::Translators => names(&record.translators),
        Field::Issued => date(&record.issued),
        Field::Epub => date(&record.epub),
        Field::Accessed => date(&record.accessed),
        Field::Keywords => (!record.keywords.is_empty()).then(|| record.keywords.join(", ")),
        _ => field.slot(record).cloned().flatten(),
    }
}
