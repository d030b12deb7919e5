//! One paragraph, or several that belong together, as a proposed entry: what kind it is, and what is told beside it.

use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::same::folded;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::section::Section;
use crate::dossier::entry::{EntryDraft, Reach, TITLE};
use crate::dossier::identity::DossierIdentity;
use crate::dossier::import::draft;
use crate::dossier::import::own_name::own;
use crate::dossier::rescue::heading::Meaning;
use crate::dossier::rescue::marks::{Mark, Marks};
use crate::dossier::rescue::publication::Told;
use crate::dossier::rescue::{dates, grant, post, publication};
use crate::paragraphs::LONGEST;

/// What the headings above a paragraph say of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// The section.
    pub section: Option<Section>,
    /// The kind of entry.
    pub kind: Option<EntryType>,
    /// The category of publications.
    pub category: Option<String>,
    /// Where publications stand.
    pub status: Option<String>,
    /// Where grants stand.
    pub standing: Option<String>,
    /// How far they reach.
    pub reach: Option<Reach>,
    /// By invitation.
    pub invited: bool,
    /// What stands here are no entries.
    pub apart: bool,
}

impl Context {
    /// What holds below a heading whose name is known.
    #[must_use]
    pub fn below(&self, heading: &Meaning) -> Self {
        if heading.is_within() {
            let mut own = self.clone();
            own.reach = heading.reach.or(own.reach);
            own.standing = heading.standing.clone().or(own.standing);
            return own;
        }
        Self {
            section: heading.section,
            kind: heading.kind,
            category: heading.category.clone(),
            status: heading.status.clone(),
            standing: None,
            reach: None,
            invited: heading.invited,
            apart: heading.apart,
        }
    }
}

/// What is told beside a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// A publication was read from a line of text.
    ReadFromLine,
    /// Its authors could not be told apart.
    NoAuthors,
    /// Its form is none that is read.
    NoForm,
    /// It has no date.
    NoDate,
    /// Its date can be read in two ways.
    TwoWays,
    /// No heading says what it is; its form does.
    ByForm,
}

/// A proposed entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// The entry, which can be kept as it is.
    pub draft: EntryDraft,
    /// What each part of the text became.
    pub marks: Vec<Mark>,
    /// What is told beside it.
    pub remarks: Vec<Remark>,
}

/// Whether the form of a text alone says what it is.
pub fn by_form(text: &str) -> Option<EntryType> {
    if publication::is_publication(text) {
        Some(EntryType::Publication)
    } else if grant::is_grant(text) {
        Some(EntryType::Grant)
    } else {
        None
    }
}

/// The kind of what stands in a text: what its section says, unless a word of it says otherwise.
fn kind(text: &str, context: &Context) -> EntryType {
    let own = format!(" {} ", folded(text));
    let says = |words: &[&str]| words.iter().any(|word| own.contains(&format!(" {word} ")));
    let Some(kind) = context.kind else {
        return by_form(text).unwrap_or(EntryType::Development);
    };
    match kind {
        EntryType::Licence
            if says(&[
                "board",
                "diplomate",
                "certified",
                "certification",
                "certificate",
            ]) =>
        {
            EntryType::Certification
        }
        EntryType::Certification if says(&["license", "licence", "licensure"]) => {
            EntryType::Licence
        }
        EntryType::Presentation if says(&["poster", "abstract"]) => EntryType::Abstract,
        EntryType::Committee if says(&["reviewer", "study section"]) => EntryType::Review,
        EntryType::Review if says(&["editorial board", "associate editor"]) => EntryType::Editorial,
        EntryType::Degree
            if says(&[
                "residency",
                "internship",
                "fellowship",
                "resident",
                "fellow",
            ]) =>
        {
            EntryType::Training
        }
        EntryType::Honour | EntryType::Grant
            if context.section == Some(Section::Honours) && grant::is_grant(text) =>
        {
            EntryType::Grant
        }
        kind => kind,
    }
}

/// Proposes an entry for a text; whatever it says, the entry can be kept.
pub fn propose(text: &str, context: &Context, identity: &DossierIdentity) -> Proposed {
    let kind = kind(text, context);
    let mut marks = Marks::new(text);
    let mut remarks = Vec::new();
    let mut draft = if kind == EntryType::Publication {
        let (record, told) = publication::read(&mut marks);
        tell(told, &record, &mut remarks);
        published(text, record, context, identity)
    } else {
        let mut draft = EntryDraft::titled(kind, "");
        let two_ways = if kind == EntryType::Grant {
            grant::read(&mut marks, &mut draft, context.standing.as_deref())
        } else {
            post::read(&mut marks, &mut draft)
        };
        if draft.when.is_empty() {
            remarks.push(Remark::NoDate);
        } else if two_ways {
            remarks.push(Remark::TwoWays);
        }
        draft
    };
    if context.section.is_none() {
        remarks.push(Remark::ByForm);
    }
    draft.reach = context.reach;
    if context.invited && draft.kind == EntryType::Presentation {
        draft.invited = Some(true);
    }
    // A kind that the section itself does not have stands in its own.
    if let Some(section) = context.section.filter(|_| context.kind == Some(draft.kind)) {
        draft.section = section;
    }
    draft.note = marks
        .rest()
        .map(|rest| rest.chars().take(LONGEST).collect());
    if draft.clone().read().is_err() {
        draft = whole(text, draft.kind);
    }
    remarks.sort_unstable();
    Proposed {
        draft,
        marks: marks.sorted(),
        remarks,
    }
}

fn tell(told: Told, record: &Record, remarks: &mut Vec<Remark>) {
    remarks.push(Remark::ReadFromLine);
    if !told.authors {
        remarks.push(Remark::NoAuthors);
    } else if !told.whole {
        remarks.push(Remark::NoForm);
    }
    if record.issued.is_none() && record.status.is_none() {
        remarks.push(Remark::NoDate);
    }
}

/// A publication, as the other imports make one of its record; the line is its title where it has none.
fn published(
    text: &str,
    mut record: Record,
    context: &Context,
    identity: &DossierIdentity,
) -> EntryDraft {
    if record.title.is_none() {
        record.title = Some(titled(text));
    }
    if record.status.is_none() && record.issued.is_none() {
        record.status.clone_from(&context.status);
    }
    let place = own(&record.authors, identity);
    let mut draft = draft::draft(&record, place);
    if draft.kind == EntryType::Publication
        && let Some(category) = &context.category
        && (!draft.own.contains_key("category") || category != "research")
    {
        draft
            .own
            .insert("category".to_owned(), FieldValue::Text(category.clone()));
    }
    draft
}

/// A text as a title: on one line, cut to what a title holds.
fn titled(text: &str) -> String {
    let line = text.replace(['\t', '\n'], " ");
    line.chars()
        .take(TITLE)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// The entry of which only the text is sure.
fn whole(text: &str, kind: EntryType) -> EntryDraft {
    let mut draft = EntryDraft::titled(kind, titled(text));
    draft.note = Some(text.chars().take(LONGEST).collect());
    draft
}

/// What could not be read of another file, as an entry with all of its text: `TI`, `T1` and `title` name its title.
pub fn unread(text: &str) -> Proposed {
    let mut marks = Marks::new(text);
    let mut draft = EntryDraft::titled(EntryType::Publication, titled(text));
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let named = ["TI ", "T1 ", "TI-", "T1-", "title", "Title"]
            .iter()
            .find_map(|tag| line.trim_start().strip_prefix(tag));
        if let Some(rest) = named {
            let words = rest.trim_start_matches(|own: char| {
                own.is_whitespace() || matches!(own, '-' | '=' | '{' | '"' | ':')
            });
            let title = words.trim_end_matches(|own: char| {
                own.is_whitespace() || matches!(own, ',' | '}' | '"')
            });
            let from = at + line.len() - words.len();
            if title.chars().any(char::is_alphanumeric)
                && title.chars().count() <= TITLE
                && marks.take(
                    from,
                    from + title.len(),
                    crate::dossier::rescue::marks::Used::Title,
                )
            {
                title.clone_into(&mut draft.title);
                break;
            }
        }
        at += line.len();
    }
    draft.note = Some(text.chars().take(LONGEST).collect());
    marks.rest();
    let mut remarks = vec![Remark::NoForm];
    if dates::any(text) {
        remarks.push(Remark::NoDate);
    }
    if draft.clone().read().is_err() {
        draft = whole(text, EntryType::Publication);
    }
    Proposed {
        draft,
        marks: marks.sorted(),
        remarks,
    }
}
