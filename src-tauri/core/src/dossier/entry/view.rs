//! Entries as the page shows them: all in their sections, and one whole.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::entry::field::{FieldView, views};
use crate::dossier::entry::filter::EntryFilter;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::reach::ReachProposal;
use crate::dossier::entry::row::{EntryRow, Ground, SectionRows, row, sections};
use crate::dossier::entry::section::Section;
use crate::dossier::entry::work::WorkDraft;
use crate::dossier::entry::{Came, Entry, EntryDraft, EntryId};
use crate::words::dossier::entry as words;

/// All entries in their sections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntriesView {
    /// Sections that have entries.
    pub sections: Vec<SectionRows>,
    /// Entries in all, whatever was asked for.
    pub total: u32,
    /// Entries that were asked for.
    pub shown: u32,
    /// Of all, those with evidence.
    pub with_evidence: u32,
    /// A sentence on all of them.
    pub saying: String,
    /// Those in the trash, the newest first.
    pub trash: Vec<EntryRow>,
    /// The day of the last promotion, where it was said.
    pub promoted_on: Option<Day>,
}

impl EntriesView {
    /// The entries that are asked for; `settles` of those without evidence would each settle a criterion.
    pub fn of(
        all: &[(EntryId, Entry)],
        filter: &EntryFilter,
        ground: &Ground,
        settles: usize,
    ) -> Self {
        let here = || all.iter().filter(|(_, entry)| entry.is_here());
        let total = here().count();
        let with = here()
            .filter(|(id, _)| ground.evidence.contains_key(id))
            .count();
        let sections = sections(all, filter, ground);
        let shown = sections.iter().map(|own| own.rows.len()).sum::<usize>();
        let mut trash: Vec<EntryRow> = all
            .iter()
            .filter(|(_, entry)| !entry.is_here())
            .map(|(id, entry)| row(*id, entry, ground))
            .collect();
        trash.sort_by_key(|own| std::cmp::Reverse((own.removed_on, own.id)));
        Self {
            saying: words::all_saying(total, with, settles),
            shown: shown as u32,
            total: total as u32,
            with_evidence: with as u32,
            sections,
            trash,
            promoted_on: ground.promoted_on,
        }
    }
}

/// A kind of entry as a form draws it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryTypeView {
    /// Which.
    pub kind: EntryType,
    /// What it is called.
    pub label: &'static str,
    /// The section it stands in by itself.
    pub section: Section,
    /// Its own fields.
    pub fields: Vec<FieldView>,
}

/// A name with what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SectionName {
    /// Which.
    pub section: Section,
    /// What it is called.
    pub label: &'static str,
}

/// What forms of entries are drawn from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryForms {
    /// Every kind.
    pub kinds: Vec<EntryTypeView>,
    /// Every section, in order.
    pub sections: Vec<SectionName>,
}

impl EntryForms {
    /// All of them.
    pub fn all() -> Self {
        let kind = |kind: &EntryType| EntryTypeView {
            kind: *kind,
            label: kind.label(),
            section: kind.section(),
            fields: views(*kind),
        };
        let section = |own: &Section| SectionName {
            section: *own,
            label: own.label(),
        };
        Self {
            kinds: EntryType::ALL.iter().map(kind).collect(),
            sections: Section::ALL.iter().map(section).collect(),
        }
    }
}

/// One entry, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryWhole {
    /// In one line.
    pub row: EntryRow,
    /// As written.
    pub draft: EntryDraft,
    /// What a publication or an abstract is cited by, as a person types it.
    pub work: Option<WorkDraft>,
    /// How it came here.
    pub came: Came,
    /// A sentence of how it came here and when it was last checked.
    pub history: String,
    /// The day the person last said that it is right.
    pub verified_on: Option<Day>,
    /// How far it may reach, where that was not said and other entries tell.
    pub reach_proposal: Option<ReachProposal>,
}

impl EntryWhole {
    /// One entry.
    pub fn of(
        id: EntryId,
        entry: &Entry,
        ground: &Ground,
        reach_proposal: Option<ReachProposal>,
    ) -> Self {
        Self {
            row: row(id, entry, ground),
            draft: entry.draft.clone(),
            work: WorkDraft::of(&entry.draft),
            came: entry.came.clone(),
            history: words::history(
                entry.came.by.name(),
                entry.came.from.as_deref(),
                entry.came.on,
                entry.verified_on,
            ),
            verified_on: entry.verified_on,
            reach_proposal,
        }
    }
}
