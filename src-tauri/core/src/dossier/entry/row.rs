//! An entry in one line, and the sections with the sentence that stands over each.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::entry::filter::EntryFilter;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::section::Section;
use crate::dossier::entry::when::Certain;
use crate::dossier::entry::{Entry, EntryId, Mission, Reach, ShownTo};
use crate::dossier::evidence::Strength;
use crate::words::dossier::entry as words;

/// An entry in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryRow {
    /// Its row.
    pub id: EntryId,
    /// Its kind.
    pub kind: EntryType,
    /// What it is.
    pub title: String,
    /// Where, or for whom.
    pub place: Option<String>,
    /// When, as written.
    pub when: String,
    /// How far it reaches.
    pub reach: Option<Reach>,
    /// Who may see it.
    pub shown: ShownTo,
    /// The strongest evidence it has.
    pub evidence: Option<Strength>,
    /// Parts of the work.
    pub missions: Vec<Mission>,
    /// Whether it belongs to the time since the last promotion; `null` where that cannot be told.
    pub since_promotion: Option<bool>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// A section with its entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SectionRows {
    /// Which.
    pub section: Section,
    /// What it is called.
    pub label: &'static str,
    /// A sentence on its evidence: "1 without evidence".
    pub saying: String,
    /// Its entries, the newest first.
    pub rows: Vec<EntryRow>,
}

/// What an entry is seen against.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The strongest evidence of each entry that has any.
    pub evidence: &'a BTreeMap<EntryId, Strength>,
    /// The day of the last promotion.
    pub promoted_on: Option<Day>,
    /// Today.
    pub today: Day,
}

/// An entry in one line.
pub fn row(id: EntryId, entry: &Entry, ground: &Ground) -> EntryRow {
    let draft = &entry.draft;
    let container = draft
        .record
        .as_ref()
        .and_then(|own| own.container_title.clone());
    let of_kind = [
        "giver",
        "event",
        "agency",
        "authority",
        "course",
        "provider",
        "partner",
    ]
    .into_iter()
    .find_map(|key| draft.text(key).map(str::to_owned));
    EntryRow {
        id,
        kind: draft.kind,
        title: draft.title.clone(),
        place: draft
            .institution
            .clone()
            .or(container)
            .or(of_kind)
            .or_else(|| draft.department.clone()),
        when: draft.when.clone(),
        reach: draft.reach,
        shown: draft.shown,
        evidence: ground.evidence.get(&id).copied(),
        missions: draft.missions.clone(),
        since_promotion: match entry.since_promotion(ground.promoted_on, ground.today) {
            Certain::Yes => Some(true),
            Certain::No => Some(false),
            Certain::Maybe => None,
        },
        removed_on: entry.removed_on,
    }
}

/// The sections that have entries, each with those that are asked for; the newest first, those without a date last.
pub fn sections(
    all: &[(EntryId, Entry)],
    filter: &EntryFilter,
    ground: &Ground,
) -> Vec<SectionRows> {
    let mut by: BTreeMap<Section, Vec<(&Entry, EntryRow)>> = BTreeMap::new();
    for (id, entry) in all.iter().filter(|(_, entry)| entry.is_here()) {
        let strongest = ground.evidence.get(id).copied();
        if filter.wants(entry, strongest, ground.promoted_on, ground.today) {
            let rows = by.entry(entry.draft.section).or_default();
            rows.push((entry, row(*id, entry, ground)));
        }
    }
    by.into_iter()
        .map(|(section, mut rows)| {
            let newest = |entry: &Entry| entry.spans.iter().map(|own| own.last(ground.today)).max();
            rows.sort_by_key(|(entry, row)| std::cmp::Reverse((newest(entry), row.id)));
            let rows: Vec<EntryRow> = rows.into_iter().map(|(_, row)| row).collect();
            SectionRows {
                section,
                label: section.label(),
                saying: saying(section, all, &rows),
                rows,
            }
        })
        .collect()
}

/// What stands beside a section's name.
fn saying(section: Section, all: &[(EntryId, Entry)], rows: &[EntryRow]) -> String {
    let without = rows.iter().filter(|row| row.evidence.is_none()).count();
    let no_reach = matches!(section, Section::Presentations | Section::Committees);
    let reachless = rows.iter().filter(|row| no_reach && row.reach.is_none());
    let of = |row: &EntryRow| {
        let mut here = all.iter();
        here.find(|(id, _)| *id == row.id).map(|(_, entry)| entry)
    };
    let unconfirmed = rows.iter().filter(|row| {
        section == Section::Committees
            && row.kind == EntryType::Committee
            && of(row).is_some_and(|own| own.draft.flag("confirmed") != Some(true))
    });
    let unnamed = rows.iter().filter(|row| {
        row.kind == EntryType::Mentee
            && of(row).is_some_and(|own| own.draft.flag("namedAgreed") != Some(true))
    });
    let undated = rows.iter().filter(|row| row.when.is_empty());
    words::section_saying(
        without,
        reachless.count(),
        unconfirmed.count(),
        unnamed.count(),
        undated.count(),
    )
}
