//! The documents as the page offers them.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::entry::{DossierPaper, ShownTo};
use crate::dossier::paper::format::SchoolFormat;
use crate::dossier::paper::{Facts, Readers};
use crate::words::dossier::paper as words;

/// A school's format to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FormatView {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it rests on.
    pub note: String,
}

/// A document to save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// Which.
    pub paper: DossierPaper,
    /// What it is called.
    pub label: &'static str,
    /// What is in it.
    pub about: &'static str,
    /// Entries that stand in the dossier and may stand in it; nothing where it is not made of entries.
    pub entries: Option<u32>,
    /// Entries that stay in the vault: they are private, hold a patient, or are for readers of the packet only.
    pub kept_back: u32,
}

/// All documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PapersView {
    /// Formats to choose from.
    pub formats: Vec<FormatView>,
    /// The documents.
    pub papers: Vec<PaperView>,
    /// The day as of which they speak.
    pub as_of: Day,
    /// What should be looked at before one is sent.
    pub remarks: Vec<String>,
}

impl PapersView {
    /// The documents over what is there.
    pub fn of(facts: &Facts<'_>, formats: &[SchoolFormat], today: Day) -> Self {
        let one = |paper: &DossierPaper| {
            let paper = *paper;
            let here = facts.entries.iter().filter(|(_, entry)| entry.is_here());
            let kept = here.filter(|(_, entry)| match entry.draft.shown {
                ShownTo::Public => false,
                ShownTo::Packet => paper.readers() == Readers::Anybody,
                ShownTo::Private | ShownTo::Patient => true,
            });
            PaperView {
                paper,
                label: words::paper(paper.name()),
                about: words::about(paper.name()),
                entries: paper
                    .is_of_entries()
                    .then(|| facts.standing(paper).count() as u32),
                kept_back: kept.count() as u32,
            }
        };
        let undated = facts
            .standing(DossierPaper::Cv)
            .filter(|(_, entry)| entry.spans.is_empty())
            .count();
        let nobody = facts.identity.family.is_none() && facts.identity.variants.is_empty();
        let stale = facts
            .format
            .fresh_months
            .filter(|months| facts.as_of < today.minus(u64::from(*months) * 30));
        let remarks = [
            (undated > 0).then(|| words::undated(undated)),
            nobody.then(|| words::NOBODY.to_owned()),
            stale.map(words::stale),
        ];
        Self {
            formats: formats
                .iter()
                .map(|own| FormatView {
                    key: own.key.clone(),
                    name: own.name.clone(),
                    note: own.note.clone(),
                })
                .collect(),
            papers: DossierPaper::ALL.iter().map(one).collect(),
            as_of: facts.as_of,
            remarks: remarks.into_iter().flatten().collect(),
        }
    }
}
