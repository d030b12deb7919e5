//! The ladder as it is shown: what is claimed, what is backed, which rung is missing, and three things to work on.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::mentoring::ladder::backed::{backed, lacks, working};
use crate::mentoring::ladder::{
    Competency, EvidenceDraft, EvidenceId, Level, Pack, StretchState, Tier,
};
use crate::words::mentoring::ladder as words;
use crate::working::Working;

/// Level below which a lower tier's competency is a rung left out.
const RUNG: u8 = 3;
/// Suggestions at most.
const SUGGESTED: usize = 3;

/// A piece of evidence as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceRow {
    /// Its row.
    pub id: EvidenceId,
    /// As written.
    pub draft: EvidenceDraft,
    /// Its kind in words.
    pub label: &'static str,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// One competency of the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CompetencyRow {
    /// Its key.
    pub key: String,
    /// Its tier.
    pub tier: u8,
    /// What it is called.
    pub name: String,
    /// What it means.
    pub about: String,
    /// What each level looks like, 1 to 5.
    pub anchors: Vec<String>,
    /// What the person says.
    pub level: Level,
    /// The level that evidence backs; `null` where none is claimed.
    pub backed: Option<u8>,
    /// What the level claimed lacks; `null` where it is backed or not claimed.
    pub lacks: Option<&'static str>,
    /// Target − backed, where both are known and the target is higher.
    pub gap: Option<u8>,
    /// How the level backed was worked out.
    pub working: Option<Working>,
    /// Its evidence, the newest first.
    pub evidence: Vec<EvidenceRow>,
}

/// A stretch experience as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StretchRow {
    /// Its key.
    pub key: String,
    /// Its tier.
    pub tier: u8,
    /// The competency it builds.
    pub competency: String,
    /// What one does.
    pub what: String,
    /// What shows that it was done.
    pub shows: String,
    /// Where it stands; `null` where it was not taken up.
    pub state: Option<StretchState>,
    /// The day it was planned or done.
    pub day: Option<Day>,
}

/// Something to work on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LadderStep {
    /// The competency.
    pub competency: String,
    /// Why, in a sentence.
    pub why: String,
    /// The stretch experience that goes with it, by key.
    pub stretch: Option<String>,
    /// How its place was worked out.
    pub working: Working,
}

/// The ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LadderView {
    /// What it is called.
    pub name: String,
    /// Whose work it leans on.
    pub credit: String,
    /// What each level means, 1 to 5.
    pub levels: Vec<&'static str>,
    /// The tiers.
    pub tiers: Vec<Tier>,
    /// The competencies, by tier.
    pub competencies: Vec<CompetencyRow>,
    /// Stretch experiences, by tier.
    pub stretch: Vec<StretchRow>,
    /// Rungs that would be left out, a sentence each.
    pub skipped: Vec<String>,
    /// At most three things to work on.
    pub steps: Vec<LadderStep>,
}

/// What the ladder is made of.
#[derive(Debug, Clone, Default)]
pub struct LadderFacts {
    /// What the person says, by key.
    pub levels: BTreeMap<String, Level>,
    /// Evidence that is not in the trash.
    pub evidence: Vec<EvidenceRow>,
    /// Where stretch experiences stand, by key.
    pub stretch: BTreeMap<String, (StretchState, Day)>,
}

impl LadderView {
    /// A ladder as it stands today.
    pub fn of(pack: &Pack, facts: &LadderFacts, today: Day) -> Result<Self> {
        let competencies: Vec<CompetencyRow> = pack
            .competencies
            .iter()
            .map(|own| row(own, facts, today))
            .collect();
        let stretch = pack.stretch.iter().map(|own| {
            let state = facts.stretch.get(&own.key);
            StretchRow {
                key: own.key.clone(),
                tier: own.tier,
                competency: own.competency.clone(),
                what: own.what.clone(),
                shows: own.shows.clone(),
                state: state.map(|(state, _)| *state),
                day: state.map(|(_, day)| *day),
            }
        });
        let stretch: Vec<StretchRow> = stretch.collect();
        Ok(Self {
            name: pack.name.clone(),
            credit: pack.credit.clone(),
            levels: words::LEVELS.to_vec(),
            tiers: pack.tiers.clone(),
            skipped: skipped(&competencies),
            steps: steps(&competencies, &stretch),
            competencies,
            stretch,
        })
    }
}

fn row(own: &Competency, facts: &LadderFacts, today: Day) -> CompetencyRow {
    let level = facts.levels.get(&own.key).copied().unwrap_or_default();
    let mut evidence: Vec<EvidenceRow> = facts
        .evidence
        .iter()
        .filter(|one| one.draft.competency.as_deref() == Some(own.key.as_str()))
        .cloned()
        .collect();
    evidence.sort_by_key(|one| (std::cmp::Reverse(one.draft.day), one.id));
    let drafts: Vec<&EvidenceDraft> = evidence.iter().map(|one| &one.draft).collect();
    let backed = backed(level.claimed, &drafts, today);
    let gap = level
        .target
        .zip(backed)
        .and_then(|(target, backed)| target.checked_sub(backed))
        .filter(|gap| *gap > 0);
    CompetencyRow {
        key: own.key.clone(),
        tier: own.tier,
        name: own.name.clone(),
        about: own.about.clone(),
        anchors: own.anchors.to_vec(),
        level,
        backed,
        lacks: lacks(level.claimed, &drafts, today),
        gap,
        working: level
            .claimed
            .map(|claimed| working(claimed, &drafts, today)),
        evidence,
    }
}

/// Competencies of a lower tier that are claimed below level 3 or not backed to it, while something higher is aimed at.
/// What was not said is no rung left out.
pub fn skipped(all: &[CompetencyRow]) -> Vec<String> {
    let aims = all.iter().filter(|own| own.gap.is_some());
    let Some(aim) = aims.max_by_key(|own| (own.tier, std::cmp::Reverse(&own.key))) else {
        return Vec::new();
    };
    let below = all.iter().filter(|own| own.tier < aim.tier);
    below
        .filter_map(|own| {
            let backed = own.backed.filter(|backed| *backed < RUNG)?;
            Some(words::skipped(&own.name, backed, &aim.name))
        })
        .collect()
}

/// The largest gap × importance first; importance that was not said counts as 3.
fn steps(all: &[CompetencyRow], stretch: &[StretchRow]) -> Vec<LadderStep> {
    let mut weighed: Vec<(u16, &CompetencyRow, u8)> = all
        .iter()
        .filter_map(|own| {
            let gap = own.gap?;
            let importance = own.level.importance.unwrap_or(3);
            Some((u16::from(gap) * u16::from(importance), own, gap))
        })
        .filter(|(weight, _, _)| *weight > 0)
        .collect();
    weighed.sort_by(|a, b| {
        b.0.cmp(&a.0)
            .then(a.1.tier.cmp(&b.1.tier))
            .then_with(|| a.1.key.cmp(&b.1.key))
    });
    let steps = weighed
        .into_iter()
        .take(SUGGESTED)
        .map(|(weight, own, gap)| {
            let open = stretch
                .iter()
                .find(|one| one.competency == own.key && one.state != Some(StretchState::Done));
            let importance = own.level.importance.map_or_else(
                || words::NOT_SAID.to_owned(),
                |importance| importance.to_string(),
            );
            LadderStep {
                competency: own.key.clone(),
                why: words::step(
                    &own.name,
                    own.backed.unwrap_or(0),
                    own.level.target.unwrap_or(0),
                ),
                stretch: open.map(|one| one.key.clone()),
                working: Working::new(words::STEP_FORMULA)
                    .with(words::GAP, gap.to_string())
                    .with(words::IMPORTANCE, importance)
                    .with(words::WEIGHT, weight.to_string()),
            }
        });
    steps.collect()
}
