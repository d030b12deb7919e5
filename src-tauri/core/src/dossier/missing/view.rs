//! What is missing, whole: the groups of the chosen step, what lies outside the count, and the age of the rules.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::criteria::stored::{StoredSet, Target};
use crate::dossier::criteria::{CriteriaGroup, CriteriaStep, GroupRule, SetId};
use crate::dossier::missing::calendar::{CalendarDay, backwards};
use crate::dossier::missing::reading::{CriterionLine, CriterionReading, read};
use crate::dossier::missing::{CriterionState, Facts};
use crate::words::dossier::criteria as words;

/// Months after which rules should be asked for again.
const OLD: u32 = 12;

/// A state with how many criteria stand so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StateCount {
    /// The state.
    pub state: CriterionState,
    /// What it is called.
    pub label: &'static str,
    /// How many.
    pub count: u32,
}

/// A group with its criteria that lists can answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroupReading {
    /// What it is called.
    pub name: String,
    /// What it asks for: "both of 2", "4 of 6".
    pub asks: String,
    /// Its criteria.
    pub lines: Vec<CriterionLine>,
}

/// The rules that are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RulesHead {
    /// The set.
    pub set: SetId,
    /// What it is called.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Whose it is.
    pub institution: String,
    /// The track.
    pub track: String,
    /// The rank after the step.
    pub to: String,
    /// The rank before.
    pub from: String,
    /// Where it stands, since when, and when it was taken from there.
    pub source: String,
    /// How old it is, where it should be asked for again.
    pub old: Option<String>,
    /// It is an example that must be checked with the office.
    pub example: Option<&'static str>,
    /// What the office said, and when.
    pub asked: Option<String>,
}

/// What is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MissingView {
    /// The rules; nothing is read while none are chosen.
    pub rules: Option<RulesHead>,
    /// How it stands, in sentences.
    pub lede: String,
    /// How many criteria stand how: those that lists can answer.
    pub states: Vec<StateCount>,
    /// The same for those outside the count.
    pub outside_states: Vec<StateCount>,
    /// Groups.
    pub groups: Vec<GroupReading>,
    /// Criteria that no list can answer, and those that a missing fact decides.
    pub outside: Vec<CriterionLine>,
    /// What is to be done by when.
    pub calendar: Vec<CalendarDay>,
    /// That steps of the calendar wait for the day of the packet.
    pub calendar_waits: Option<String>,
    /// The day on which the packet is due.
    pub packet_due: Option<Day>,
    /// The day on which the committee meets.
    pub committee_on: Option<Day>,
    /// What the numbers mean.
    pub foot: &'static str,
}

/// Every criterion of a step, read over the facts.
pub fn readings(step: &CriteriaStep, facts: &Facts) -> Vec<CriterionReading> {
    step.criteria().map(|own| read(own, facts)).collect()
}

fn outside(state: CriterionState) -> bool {
    matches!(state, CriterionState::NeedsPerson | CriterionState::Unknown)
}

fn counts(lines: &[&CriterionLine], states: &[CriterionState]) -> Vec<StateCount> {
    let count =
        |state: CriterionState| lines.iter().filter(|own| own.state == state).count() as u32;
    let of = states.iter().map(|state| StateCount {
        state: *state,
        label: state.label(),
        count: count(*state),
    });
    of.collect()
}

fn group(own: &CriteriaGroup, by: &BTreeMap<&str, &CriterionLine>) -> GroupReading {
    let lines = own
        .criteria
        .iter()
        .filter_map(|own| by.get(own.key.as_str()));
    let lines = lines.filter(|own| !outside(own.state));
    let counted = own
        .criteria
        .iter()
        .filter(|own| own.kind.is_counted())
        .count();
    GroupReading {
        name: own.name.clone(),
        asks: match own.rule {
            GroupRule::All => words::all_of(counted),
            GroupRule::AtLeast(least) => words::least_of(usize::from(least), own.criteria.len()),
            GroupRule::Areas(least) => {
                words::areas_of(usize::from(least), &CriteriaStep::areas(own))
            }
        },
        lines: lines.map(|own| (*own).clone()).collect(),
    }
}

/// Whole months from a day to another.
fn months(from: Day, to: Day) -> u32 {
    use chrono::Datelike;
    let months = |day: Day| day.0.year() * 12 + day.0.month0() as i32;
    let whole = months(to) - months(from) - i32::from(to.0.day() < from.0.day());
    u32::try_from(whole).unwrap_or(0)
}

fn head(own: &StoredSet, track: &str, step: &CriteriaStep, today: Day) -> RulesHead {
    let set = &own.set;
    let last = own.asked_on.unwrap_or(set.retrieved).max(set.retrieved);
    let age = months(last, today);
    RulesHead {
        set: own.id,
        title: set.title.clone(),
        version: set.version.clone(),
        institution: set.institution.clone(),
        track: track.to_owned(),
        to: step.to.clone(),
        from: step.from.clone(),
        source: words::source(&set.source, set.effective_from, set.retrieved),
        old: (age > OLD).then(|| words::old(age)),
        example: set.example.then_some(words::EXAMPLE),
        asked: own
            .asked_on
            .map(|on| words::office(on, own.asked_note.as_deref())),
    }
}

impl MissingView {
    /// How the entries stand against the chosen step; `None` chosen is an empty page that asks for rules.
    pub fn of(chosen: Option<(&StoredSet, &Target)>, facts: &Facts) -> Self {
        let step = chosen.and_then(|(own, target)| {
            let (track, step) = own.set.step(&target.track, &target.step)?;
            Some((own, target, track, step))
        });
        let Some((own, target, track, step)) = step else {
            return Self {
                rules: None,
                lede: words::NOTHING_CHOSEN.to_owned(),
                states: Vec::new(),
                outside_states: Vec::new(),
                groups: Vec::new(),
                outside: Vec::new(),
                calendar: Vec::new(),
                calendar_waits: None,
                packet_due: None,
                committee_on: None,
                foot: words::FOOT,
            };
        };
        let readings = readings(step, facts);
        let lines: Vec<&CriterionLine> = readings.iter().map(|own| &own.line).collect();
        let by: BTreeMap<&str, &CriterionLine> =
            lines.iter().map(|own| (own.key.as_str(), *own)).collect();
        let groups = step.groups.iter().map(|own| group(own, &by));
        let kept = lines.iter().filter(|own| outside(own.state));
        Self {
            rules: Some(head(own, &track.name, step, facts.today)),
            lede: lede(&lines),
            states: counts(
                &lines,
                &[
                    CriterionState::Shown,
                    CriterionState::Claimed,
                    CriterionState::Partial,
                    CriterionState::NotYet,
                ],
            ),
            outside_states: counts(
                &lines,
                &[CriterionState::NeedsPerson, CriterionState::Unknown],
            ),
            groups: groups.filter(|own| !own.lines.is_empty()).collect(),
            outside: kept.map(|own| (*own).clone()).collect(),
            calendar: backwards(
                &own.set.calendar,
                target.packet_due,
                target.committee_on,
                facts.today,
            ),
            calendar_waits: (target.packet_due.is_none() && !own.set.calendar.is_empty())
                .then(|| words::calendar_waits(own.set.calendar.len())),
            packet_due: target.packet_due,
            committee_on: target.committee_on,
            foot: words::FOOT,
        }
    }
}

/// "Nine of fourteen criteria are shown; three rest on your word. One is 3 of 6, one is not yet."
pub fn lede(lines: &[&CriterionLine]) -> String {
    let of = |state: CriterionState| lines.iter().filter(move |own| own.state == state).count();
    let counted = lines.iter().filter(|own| !outside(own.state)).count();
    words::lede(
        [
            counted,
            of(CriterionState::Shown),
            of(CriterionState::Claimed),
            of(CriterionState::Partial),
            of(CriterionState::NotYet),
        ],
        of(CriterionState::Unknown),
    )
}
