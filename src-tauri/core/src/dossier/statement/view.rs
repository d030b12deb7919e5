//! A statement as it is shown: paragraphs in pieces with their remarks and sources, lengths, what it should speak to.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::entry::section::Section;
use crate::dossier::entry::{Entry, EntryId, Mission, Reach};
use crate::dossier::evidence::Strength;
use crate::dossier::missing::reading::CriterionReading;
use crate::dossier::missing::{CriterionState, Fact, Facts};
use crate::dossier::statement::lint::flat::{CHIP, Flat};
use crate::dossier::statement::lint::{Linted, Remark, lint};
use crate::dossier::statement::measure::{Length, lengths};
use crate::dossier::statement::{
    BlockKind, Paragraph, Run, Statement, StatementId, StatementKind, StatementRules, Version,
    VersionId, markup,
};
use crate::words::dossier::statement as words;

/// Most entries listed as not used yet.
const UNUSED: usize = 24;

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Segment {
    /// Its words, or "E12".
    pub text: String,
    /// In bold.
    pub bold: bool,
    /// In italics.
    pub italic: bool,
    /// The entry, where it is evidence.
    pub chip: Option<EntryId>,
    /// The remark on it, by its place among the remarks of the statement, from 0.
    pub remark: Option<u32>,
}

/// An entry that stands in a statement, or could.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatementSource {
    /// Its row.
    pub id: EntryId,
    /// What it is; `null` where it is gone.
    pub title: Option<String>,
    /// When.
    pub when: String,
    /// How far it reaches.
    pub reach: Option<Reach>,
    /// The strongest evidence it has.
    pub strength: Option<Strength>,
}

/// A paragraph as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ParagraphView {
    /// What it is.
    pub block: BlockKind,
    /// As it is typed.
    pub text: String,
    /// In pieces.
    pub segments: Vec<Segment>,
    /// The entries that stand in it.
    pub sources: Vec<StatementSource>,
}

/// A criterion that the statement could speak to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpeaksTo {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// How it stands.
    pub state: CriterionState,
    /// How it stands and where it is spoken of.
    pub saying: String,
    /// It is spoken of.
    pub used: bool,
}

/// A kept version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionLine {
    /// Its row.
    pub id: VersionId,
    /// Its number.
    pub number: u32,
    /// What it is called.
    pub name: String,
    /// The day it was kept.
    pub made_on: Day,
}

/// A statement as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementPage {
    /// Its row.
    pub id: StatementId,
    /// What it is for.
    pub kind: StatementKind,
    /// What it is called.
    pub title: String,
    /// How it is to be.
    pub rules: StatementRules,
    /// Its paragraphs.
    pub paragraphs: Vec<ParagraphView>,
    /// Its remarks, in the order of the words.
    pub remarks: Vec<Remark>,
    /// "3 remarks", without those that are left.
    pub remarks_saying: String,
    /// "9 claims, 8 with evidence".
    pub claims: String,
    /// How long it is.
    pub lengths: Vec<Length>,
    /// What it should speak to, of the chosen rules.
    pub speaks_to: Vec<SpeaksTo>,
    /// Entries with evidence that are not used yet.
    pub unused: Vec<StatementSource>,
    /// Versions, the oldest first.
    pub versions: Vec<VersionLine>,
    /// The day it last changed.
    pub changed_on: Day,
}

/// A statement in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementLine {
    /// Its row.
    pub id: StatementId,
    /// What it is for.
    pub kind: StatementKind,
    /// The same in words.
    pub kind_label: &'static str,
    /// What it is called.
    pub title: String,
    /// How long it is.
    pub length: String,
    /// The day it last changed.
    pub changed_on: Day,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// All statements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatementsView {
    /// Those that are here.
    pub statements: Vec<StatementLine>,
    /// Those in the trash.
    pub trash: Vec<StatementLine>,
}

impl StatementsView {
    /// As they stand.
    pub fn of(all: &[(StatementId, Statement)]) -> Self {
        let line = |(id, own): &(StatementId, Statement)| StatementLine {
            id: *id,
            kind: own.kind,
            kind_label: own.kind.label(),
            title: own.title.clone(),
            length: lengths(&own.body, &own.rules)
                .into_iter()
                .next()
                .map_or_else(String::new, |own| own.saying),
            changed_on: own.changed_on,
            removed_on: own.removed_on,
        };
        let (statements, trash) = all
            .iter()
            .map(line)
            .partition(|own| own.removed_on.is_none());
        Self { statements, trash }
    }
}

fn source(id: EntryId, by: &BTreeMap<EntryId, Fact>) -> StatementSource {
    let own = by.get(&id);
    StatementSource {
        id,
        title: own.map(|own| own.entry.draft.title.clone()),
        when: own.map_or_else(String::new, |own| own.entry.draft.when.clone()),
        reach: own.and_then(|own| own.entry.draft.reach),
        strength: own.and_then(|own| own.strength),
    }
}

/// The pieces of a paragraph: a new one wherever its look, its evidence or its remark changes.
fn segments(own: &Paragraph, paragraph: u32, remarks: &[Remark]) -> Vec<Segment> {
    let flat = Flat::of(own);
    let looks = own.runs.iter().flat_map(|run| match run {
        Run::Words { text, bold, italic } => vec![(*bold, *italic); text.chars().count()],
        Run::Chip(_) => vec![(false, false)],
    });
    let looks: Vec<(bool, bool)> = looks.collect();
    let remark = |at: usize| {
        let mut here = remarks.iter().zip(0_u32..).filter(|(own, _)| {
            !own.left
                && own.paragraph == paragraph
                && (own.from as usize..own.to as usize).contains(&at)
        });
        here.next().map(|(_, number)| number)
    };
    let mut all: Vec<Segment> = Vec::new();
    for (at, letter) in flat.chars.iter().enumerate() {
        let (bold, italic) = looks.get(at).copied().unwrap_or_default();
        let remark = remark(at);
        if *letter == CHIP {
            let mut chips = flat.chips.iter();
            let chip = chips.find(|(place, _)| *place == at).map(|(_, id)| *id);
            all.push(Segment {
                text: chip.map_or_else(String::new, |id| format!("E{}", id.0)),
                bold: false,
                italic: false,
                chip,
                remark,
            });
            continue;
        }
        match all.last_mut() {
            Some(last)
                if last.chip.is_none()
                    && (last.bold, last.italic, last.remark) == (bold, italic, remark) =>
            {
                last.text.push(*letter);
            }
            _ => all.push(Segment {
                text: letter.to_string(),
                bold,
                italic,
                chip: None,
                remark,
            }),
        }
    }
    all
}

/// Whether an entry is of the kind that a statement is about.
pub fn relevant(kind: StatementKind, entry: &Entry) -> bool {
    let draft = &entry.draft;
    let (missions, sections): (&[Mission], &[Section]) = match kind {
        StatementKind::Teaching => (
            &[Mission::Teaching],
            &[
                Section::Teaching,
                Section::Curriculum,
                Section::Assessment,
                Section::Mentoring,
                Section::EducationalLeadership,
            ],
        ),
        StatementKind::Clinical => (
            &[Mission::Clinical, Mission::Quality],
            &[
                Section::ClinicalActivity,
                Section::Innovation,
                Section::ClinicalMeasures,
                Section::Quality,
            ],
        ),
        StatementKind::Research | StatementKind::NihContribution => (
            &[Mission::Research],
            &[
                Section::Funding,
                Section::Trials,
                Section::Publications,
                Section::Patents,
            ],
        ),
        StatementKind::Service => (
            &[Mission::Service, Mission::Leadership, Mission::Equity],
            &[
                Section::Committees,
                Section::Societies,
                Section::PeerReview,
                Section::Editorial,
                Section::Community,
                Section::Leadership,
            ],
        ),
        StatementKind::Personal | StatementKind::NihPersonal | StatementKind::Other => return true,
    };
    sections.contains(&draft.section) || draft.missions.iter().any(|own| missions.contains(own))
}

fn speaks_to(own: &Statement, readings: &[CriterionReading], facts: &Facts) -> Vec<SpeaksTo> {
    let by: BTreeMap<EntryId, Fact> = facts.entries.iter().map(|own| (own.id, *own)).collect();
    let one = |reading: &CriterionReading| {
        let counted = reading.counts.iter().flat_map(|own| own.entries.iter());
        let entries: Vec<EntryId> = counted
            .chain(reading.beside.iter().map(|own| &own.entry))
            .copied()
            .collect();
        let of = |id: &EntryId| {
            by.get(id)
                .is_some_and(|fact| relevant(own.kind, fact.entry))
        };
        if !entries.iter().any(of) {
            return None;
        }
        let used =
            own.body.iter().zip(0_u32..).filter(|(paragraph, _)| {
                paragraph.chips().iter().any(|chip| entries.contains(chip))
            });
        let used: Vec<u32> = used.map(|(_, number)| number).collect();
        Some(SpeaksTo {
            key: reading.line.key.clone(),
            name: reading.line.name.clone(),
            state: reading.line.state,
            saying: words::spoken(&reading.line.label, &used),
            used: !used.is_empty(),
        })
    };
    readings.iter().filter_map(one).collect()
}

impl StatementPage {
    /// A statement over the entries and the chosen rules.
    pub fn of(
        id: StatementId,
        own: &Statement,
        versions: &[(VersionId, Version)],
        facts: &Facts,
        readings: &[CriterionReading],
    ) -> Self {
        let Linted {
            remarks,
            claims,
            backed,
        } = lint(own, facts);
        let by: BTreeMap<EntryId, Fact> = facts.entries.iter().map(|own| (own.id, *own)).collect();
        let paragraphs = own
            .body
            .iter()
            .zip(0_u32..)
            .map(|(paragraph, number)| ParagraphView {
                block: paragraph.block,
                text: markup::write(paragraph),
                segments: segments(paragraph, number, &remarks),
                sources: paragraph
                    .chips()
                    .into_iter()
                    .map(|id| source(id, &by))
                    .collect(),
            });
        let used: Vec<EntryId> = own.body.iter().flat_map(Paragraph::chips).collect();
        let unused = facts.entries.iter().rev().filter(|fact| {
            fact.strength.is_some() && !used.contains(&fact.id) && relevant(own.kind, fact.entry)
        });
        let open = remarks.iter().filter(|own| !own.left).count();
        Self {
            id,
            kind: own.kind,
            title: own.title.clone(),
            rules: own.rules.clone(),
            paragraphs: paragraphs.collect(),
            remarks_saying: words::remarks(open),
            claims: words::claims(claims, backed),
            lengths: lengths(&own.body, &own.rules),
            speaks_to: speaks_to(own, readings, facts),
            unused: unused
                .take(UNUSED)
                .map(|fact| source(fact.id, &by))
                .collect(),
            versions: versions
                .iter()
                .map(|(id, own)| VersionLine {
                    id: *id,
                    number: own.number,
                    name: own.name.clone(),
                    made_on: own.made_on,
                })
                .collect(),
            changed_on: own.changed_on,
            remarks,
        }
    }
}
