//! The check of a set of criteria, whoever wrote it.

use std::collections::BTreeSet;

use crate::dossier::criteria::calendar::CalendarStep;
use crate::dossier::criteria::{
    CriteriaGroup, CriteriaSet, CriteriaStep, CriteriaTrack, Criterion, CriterionKind, GroupRule,
    LevelWord, PerYear, Predicate, Window,
};
use crate::dossier::entry::field::{FieldKind, fields};
use crate::dossier::entry::kind::EntryType;
use crate::error::{Error, Result};
use crate::text::{line, note, optional_line};

/// Longest line, in characters.
pub const LINE: usize = 200;
/// Longest wording of a criterion, in characters.
const WORDS: usize = 1000;
/// Most tracks of a set, steps of a track, groups of a step.
const MANY: usize = 30;
/// Most criteria of a step.
const CRITERIA: usize = 200;
/// Most that can be asked for.
const ASKED: u32 = 500;

fn refused<T>(field: &'static str, why: &'static str) -> Result<T> {
    Err(Error::Invalid { field, why })
}

fn key(key: &str) -> Result<String> {
    let sound = (1..=60).contains(&key.len())
        && key
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if sound {
        Ok(key.to_owned())
    } else {
        refused("key", "must be small letters, digits and hyphens")
    }
}

/// Refuses two of the same name.
fn unlike<'a>(keys: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut seen = BTreeSet::new();
    for own in keys {
        if !seen.insert(own) {
            return refused("key", "must not be that of another");
        }
    }
    Ok(())
}

fn few<T>(all: &[T], most: usize) -> Result<()> {
    if all.is_empty() || all.len() > most {
        return refused(
            "set",
            "must have at least one track, step, group and criterion, and not too many",
        );
    }
    Ok(())
}

impl CriteriaSet {
    /// Checks a set; lines are trimmed, names must be unlike each other, and what is asked must be possible.
    pub fn read(self) -> Result<Self> {
        few(&self.tracks, MANY)?;
        if self.calendar.len() > MANY {
            return refused("calendar", "must be thirty steps at most");
        }
        unlike(self.tracks.iter().map(|own| own.key.as_str()))?;
        Ok(Self {
            title: line("title", &self.title, LINE)?,
            version: line("version", &self.version, LINE)?,
            institution: line("institution", &self.institution, LINE)?,
            source: line("source", &self.source, LINE * 2)?,
            tracks: self.tracks.into_iter().map(track).collect::<Result<_>>()?,
            calendar: self
                .calendar
                .iter()
                .map(CalendarStep::read)
                .collect::<Result<_>>()?,
            ..self
        })
    }
}

fn track(own: CriteriaTrack) -> Result<CriteriaTrack> {
    few(&own.steps, MANY)?;
    unlike(own.steps.iter().map(|own| own.key.as_str()))?;
    Ok(CriteriaTrack {
        key: key(&own.key)?,
        name: line("name", &own.name, LINE)?,
        steps: own.steps.into_iter().map(step).collect::<Result<_>>()?,
    })
}

fn step(own: CriteriaStep) -> Result<CriteriaStep> {
    few(&own.groups, MANY)?;
    unlike(own.groups.iter().map(|own| own.key.as_str()))?;
    if own.criteria().count() > CRITERIA {
        return refused("set", "must have two hundred criteria at most");
    }
    unlike(own.criteria().map(|own| own.key.as_str()))?;
    Ok(CriteriaStep {
        key: key(&own.key)?,
        from: line("from", &own.from, LINE)?,
        to: line("to", &own.to, LINE)?,
        groups: own.groups.into_iter().map(group).collect::<Result<_>>()?,
    })
}

/// Whether a group asks for something that it has.
pub fn rule(own: &CriteriaGroup) -> Result<()> {
    let most = match own.rule {
        GroupRule::All => 1,
        GroupRule::AtLeast(_) => own.criteria.len(),
        GroupRule::Areas(_) => CriteriaStep::areas(own).len(),
    };
    if let GroupRule::AtLeast(least) | GroupRule::Areas(least) = own.rule
        && !(1..=most).contains(&usize::from(least))
    {
        return refused(
            "rule",
            "must ask for at least one and not for more than there are",
        );
    }
    Ok(())
}

fn group(own: CriteriaGroup) -> Result<CriteriaGroup> {
    few(&own.criteria, CRITERIA)?;
    rule(&own)?;
    Ok(CriteriaGroup {
        key: key(&own.key)?,
        name: line("name", &own.name, LINE)?,
        rule: own.rule,
        criteria: own
            .criteria
            .into_iter()
            .map(Criterion::read)
            .collect::<Result<_>>()?,
    })
}

impl Criterion {
    /// Checks one criterion.
    pub fn read(self) -> Result<Self> {
        if !(1..=ASKED).contains(&self.asked) {
            return refused("asked", "must be between 1 and 500");
        }
        if matches!(self.window, Window::LastYears(years) if !(1..=60).contains(&years)) {
            return refused("window", "must be 1 to 60 years");
        }
        if self.kind.is_counted() && self.predicate.types.is_empty() {
            return refused("types", "must name at least one kind of entry");
        }
        if (self.kind == CriterionKind::Sustained) != self.per_year.is_some() {
            return refused(
                "perYear",
                "belongs to what is to be sustained, and to nothing else",
            );
        }
        let optional = |field, text: &Option<String>| optional_line(field, text.as_deref(), LINE);
        let words = note("words", self.words.trim(), WORDS)?;
        if words.is_empty() {
            return refused("words", "must not be empty");
        }
        Ok(Self {
            key: key(&self.key)?,
            name: line("name", &self.name, LINE)?,
            words,
            place: optional("place", &self.place)?,
            area: optional("area", &self.area)?,
            wanted: optional("wanted", &self.wanted)?,
            lead: optional("lead", &self.lead)?,
            per_year: self
                .per_year
                .map(|own| per_year(own, &self.predicate.types))
                .transpose()?,
            predicate: self.predicate.read()?,
            levels: levels(self.levels)?,
            // One is what "at least one" means.
            asked: if self.kind == CriterionKind::Presence {
                1
            } else {
                self.asked
            },
            ..self
        })
    }
}

fn levels(all: Vec<LevelWord>) -> Result<Vec<LevelWord>> {
    let rising = all.windows(2).all(|pair| pair[0].from < pair[1].from);
    if all.len() > 10 || !rising {
        return refused("levels", "must rise, and be ten at most");
    }
    let one = |own: LevelWord| {
        Ok(LevelWord {
            word: line("levels", &own.word, LINE)?,
            ..own
        })
    };
    all.into_iter().map(one).collect()
}

/// Whether any of the kinds has an own field of this name and sort.
fn has(types: &[EntryType], key: &str, sort: fn(FieldKind) -> bool) -> bool {
    let mut all = types.iter().flat_map(|kind| fields(*kind));
    all.any(|field| field.key == key && sort(field.kind))
}

fn per_year(own: PerYear, types: &[EntryType]) -> Result<PerYear> {
    let whole = |kind| matches!(kind, FieldKind::Whole | FieldKind::Percent);
    let known =
        matches!(own.measure.as_str(), "entries" | "hours") || has(types, &own.measure, whole);
    if !known || !(1..=1_000_000).contains(&own.amount) {
        return refused(
            "perYear",
            "must name entries, hours or a number of the entry, and at least one of it",
        );
    }
    Ok(own)
}

impl Predicate {
    fn read(self) -> Result<Self> {
        let types = &self.types;
        let flag = |kind| kind == FieldKind::Flag;
        let whole = |kind| matches!(kind, FieldKind::Whole | FieldKind::Percent);
        let choice = |kind| matches!(kind, FieldKind::One(_) | FieldKind::Many(_));
        let flags = self.flags.iter().chain(&self.proof);
        let known = flags.clone().all(|key| has(types, key, flag))
            && self.least.keys().all(|key| has(types, key, whole))
            && self.choices.keys().all(|key| has(types, key, choice));
        if !known || self.choices.values().any(Vec::is_empty) {
            return refused("predicate", "must name fields that this kind of entry has");
        }
        if self.roles.len() > MANY || self.types.len() > EntryType::ALL.len() {
            return refused("predicate", "holds too much");
        }
        let roles = self.roles.iter().map(|own| line("roles", own, LINE));
        Ok(Self {
            roles: roles.collect::<Result<_>>()?,
            ..self
        })
    }
}
