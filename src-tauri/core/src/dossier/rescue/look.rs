//! A file as the page sees it: section by section, each proposal beside the line it was read from, and what was left.

use serde::Serialize;
use ts_rs::TS;

use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::same::{Known, folded};
use crate::dossier::entry::section::Section;
use crate::dossier::entry::{Entry, EntryDraft, EntryId};
use crate::dossier::identity::DossierIdentity;
use crate::dossier::rescue::groups::{Became, OldCv, Why};
use crate::dossier::rescue::marks::{Mark, Used};
use crate::dossier::rescue::propose::Remark;
use crate::words::dossier::{import as import_words, rescue as words};

/// A file, looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OldCvLook {
    /// Token of this look.
    pub preview: String,
    /// What it came from: the file's name, or words for text that was pasted.
    pub from: String,
    /// What it comes to, in a sentence.
    pub lede: String,
    /// How the paragraphs add up, in a sentence.
    pub sums: String,
    /// Its sections in their order, those with proposals.
    pub sections: Vec<OldCvSection>,
    /// What was not made into an entry, with its text.
    pub left: Vec<OldCvLeft>,
    /// Headings that were read as such, in their order.
    pub headings: Vec<String>,
    /// Proposals in all.
    pub proposals: u32,
}

/// Proposals below one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OldCvSection {
    /// Its number: that of its first proposal.
    pub at: u32,
    /// The heading as it stands in the file.
    pub heading: Option<String>,
    /// The section it was taken for, or that nothing says so.
    pub taken_for: &'static str,
    /// Its proposals.
    pub proposals: Vec<OldCvProposal>,
}

/// A proposed entry beside its line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OldCvProposal {
    /// Its number.
    pub at: u32,
    /// Where it stands in the file, from 1.
    pub place: u32,
    /// Its text, with line ends where they stand.
    pub text: String,
    /// Its text in pieces, each with the field it went into.
    pub source: Vec<SourceRun>,
    /// The entry.
    pub draft: EntryDraft,
    /// What is told beside it.
    pub remarks: Vec<&'static str>,
    /// The entry of the same work or the same thing that is here already, and by what it is known, in words.
    pub here: Option<OldCvHere>,
    /// Number of an earlier proposal of this file that is of the same work.
    pub twice: Option<u32>,
    /// It can be put to the proposal before it.
    pub merges: bool,
    /// It can be split.
    pub splits: bool,
}

/// An entry that is here already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OldCvHere {
    /// Which.
    pub entry: EntryId,
    /// By what it is known, in words: "Same DOI".
    pub by: &'static str,
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceRun {
    /// The piece.
    pub text: String,
    /// What it became; `null` for what only parts others.
    pub used: Option<String>,
    /// It was not understood and went into the note.
    pub note: bool,
}

/// A paragraph that was not made into an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OldCvLeft {
    /// Its number.
    pub at: u32,
    /// Where it stands in the file, from 1.
    pub place: u32,
    /// Its text.
    pub text: String,
    /// Why, in a sentence.
    pub why: &'static str,
}

/// How a file stands beside the entries.
pub fn look(
    preview: &str,
    cv: &OldCv,
    entries: &[(EntryId, Entry)],
    identity: &DossierIdentity,
) -> OldCvLook {
    let here = Here::of(entries);
    let mut sections: Vec<OldCvSection> = Vec::new();
    let mut left = Vec::new();
    let mut headings = Vec::new();
    let mut before = Known::default();
    let mut seen: Vec<(u32, Record)> = Vec::new();
    let mut heading: Option<String> = None;
    let mut fresh = true;
    for (at, group) in cv.groups.iter().enumerate() {
        match &group.became {
            Became::Heading(_) => {
                headings.push(group.text.clone());
                heading = Some(group.text.clone());
                fresh = true;
            }
            Became::Left(why) => left.push(OldCvLeft {
                at: group.id,
                place: group.at,
                text: group.text.clone(),
                why: reason(*why),
            }),
            Became::Taken => {}
            Became::Proposal | Became::Unread => {
                let own = group.proposed(identity);
                let twice = own.draft.record.as_ref().and_then(|record| {
                    let numbers = |which: u32| {
                        let (_, own) = seen.iter().find(|(id, _)| *id == which)?;
                        Some((own.doi.clone(), own.pmid.clone()))
                    };
                    let found = before.find(record, numbers).map(|(which, _)| which);
                    before.add(group.id, record);
                    seen.push((group.id, record.clone()));
                    found
                });
                let taken_for = group
                    .context
                    .section
                    .map_or(words::NO_SECTION, Section::label);
                if fresh || sections.is_empty() {
                    sections.push(OldCvSection {
                        at: group.id,
                        heading: heading.clone(),
                        taken_for,
                        proposals: Vec::new(),
                    });
                    fresh = false;
                }
                let proposal = OldCvProposal {
                    at: group.id,
                    place: group.at,
                    text: group.text.clone(),
                    source: runs(&group.text, &own.marks),
                    remarks: own.remarks.iter().map(|remark| told(*remark)).collect(),
                    here: here.find(&own.draft),
                    twice,
                    merges: cv.before(at).is_some(),
                    splits: group.became == Became::Proposal
                        && group.text.contains(char::is_whitespace),
                    draft: own.draft,
                };
                if let Some(last) = sections.last_mut() {
                    last.proposals.push(proposal);
                }
            }
        }
    }
    let proposals: usize = sections.iter().map(|own| own.proposals.len()).sum();
    let taken = cv
        .groups
        .iter()
        .filter(|own| own.became == Became::Taken)
        .count();
    let known = sections
        .iter()
        .flat_map(|own| &own.proposals)
        .filter(|own| own.here.is_some() || own.twice.is_some())
        .count();
    OldCvLook {
        preview: preview.to_owned(),
        from: cv.file.clone().unwrap_or_else(|| words::PASTED.to_owned()),
        lede: words::lede(proposals, known, left.len()),
        sums: words::sums(
            cv.groups.len(),
            headings.len(),
            proposals,
            taken,
            left.len(),
        ),
        sections,
        left,
        headings,
        proposals: u32::try_from(proposals).unwrap_or(u32::MAX),
    }
}

/// The pieces of a text; together they are the text.
pub fn runs(text: &str, marks: &[Mark]) -> Vec<SourceRun> {
    let mut runs = Vec::new();
    let mut at = 0;
    let plain = |from: usize, to: usize| SourceRun {
        text: text[from..to].to_owned(),
        used: None,
        note: false,
    };
    for mark in marks {
        if mark.from > at {
            runs.push(plain(at, mark.from));
        }
        runs.push(SourceRun {
            text: text[mark.from..mark.to].to_owned(),
            used: (mark.used != Used::Mark).then(|| mark.used.label()),
            note: mark.used == Used::Note,
        });
        at = mark.to;
    }
    if at < text.len() {
        runs.push(plain(at, text.len()));
    }
    runs
}

/// The entries that are here, by what they can be known by.
struct Here<'a> {
    known: Known<EntryId>,
    entries: &'a [(EntryId, Entry)],
}

impl<'a> Here<'a> {
    fn of(entries: &'a [(EntryId, Entry)]) -> Self {
        let mut known = Known::default();
        for (id, entry) in entries {
            if let Some(record) = &entry.draft.record {
                known.add(*id, record);
            }
        }
        Self { known, entries }
    }

    fn find(&self, draft: &EntryDraft) -> Option<OldCvHere> {
        if let Some(record) = &draft.record {
            let numbers = |id: EntryId| {
                let (_, entry) = self.entries.iter().find(|(own, _)| *own == id)?;
                let own = entry.draft.record.as_ref()?;
                Some((own.doi.clone(), own.pmid.clone()))
            };
            let (entry, by) = self.known.find(record, numbers)?;
            return Some(OldCvHere {
                entry,
                by: import_words::by(by.name()),
            });
        }
        let title = folded(&draft.title);
        let same = |own: &EntryDraft| {
            own.kind == draft.kind
                && folded(&own.title) == title
                && own.institution.as_deref().map(folded)
                    == draft.institution.as_deref().map(folded)
                && (own.when == draft.when || own.when.is_empty() || draft.when.is_empty())
        };
        let (entry, _) = self.entries.iter().find(|(_, entry)| same(&entry.draft))?;
        Some(OldCvHere {
            entry: *entry,
            by: words::SAME_DATES,
        })
    }
}

fn reason(why: Why) -> &'static str {
    match why {
        Why::Above => words::ABOVE,
        Why::Apart => words::APART,
        Why::NoHeading => words::NO_HEADING,
        Why::Prose => words::PROSE,
        Why::Columns => words::COLUMNS,
        Why::Margin => words::MARGIN,
        Why::Footnote => words::FOOTNOTE,
        Why::Remark => words::REMARK,
    }
}

fn told(remark: Remark) -> &'static str {
    match remark {
        Remark::ReadFromLine => words::READ_FROM_LINE,
        Remark::NoAuthors => words::NO_AUTHORS,
        Remark::NoForm => words::NO_FORM,
        Remark::NoDate => words::NO_DATE,
        Remark::TwoWays => words::TWO_WAYS,
        Remark::ByForm => words::BY_FORM,
    }
}
