//! Places to look for somebody: by domain and world, each a task that can be ticked and leads to a prospect.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::domain::Domain;
use crate::mentoring::standing::{Standing, World};
use crate::words::mentoring::source as words;

pub mod commands;
pub mod store;

/// A place to look, as the data file has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its lasting name.
    pub key: String,
    /// The domain it helps with; none for the first steps of somebody without any programme.
    pub domain: Option<Domain>,
    /// The world it is found in.
    pub world: World,
    /// What it is called.
    pub name: String,
    /// What to look for there.
    pub about: String,
}

/// Every place, by domain; the first steps last.
///
/// # Errors
/// [`Error::Bug`] if the data file cannot be read, which a test excludes.
pub fn sources() -> Result<&'static [Source]> {
    static SOURCES: OnceLock<Option<Vec<Source>>> = OnceLock::new();
    SOURCES
        .get_or_init(|| serde_json::from_str(include_str!("source/sources.json")).ok())
        .as_deref()
        .ok_or(Error::Bug("the places to look cannot be read"))
}

/// The place of a key.
pub fn source(key: &str) -> Result<&'static Source> {
    let own = sources()?.iter().find(|source| source.key == key);
    own.ok_or(Error::Invalid {
        field: "place",
        why: "must be a place of the list",
    })
}

/// A place as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "LookRow")]
pub struct SourceRow {
    /// Its lasting name.
    pub key: String,
    /// The domain; `null` for a first step.
    pub domain: Option<Domain>,
    /// The world it is found in.
    pub world: World,
    /// What it is called.
    pub name: String,
    /// What to look for there.
    pub about: String,
    /// The day it was ticked.
    pub ticked_on: Option<Day>,
    /// It belongs to the other world and was not ticked: shown only on request.
    pub aside: bool,
}

/// The places of one domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LookGroup")]
pub struct SourceGroup {
    /// Which; `null` for the first steps.
    pub domain: Option<Domain>,
    /// As it is shown.
    pub label: &'static str,
    /// Demand in it that nobody covers, in points; the groups come in this order.
    pub uncovered: u32,
    /// The places.
    pub rows: Vec<SourceRow>,
}

/// Where to look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LookView")]
pub struct SourcesView {
    /// The domains with most uncovered demand first; the first steps last.
    pub groups: Vec<SourceGroup>,
    /// Places ticked.
    pub ticked: u32,
}

impl SourcesView {
    /// The places for somebody who stands there, with what was ticked and what nobody covers in each domain.
    pub fn of(
        sources: &[Source],
        ticks: &BTreeMap<String, Day>,
        standing: Standing,
        uncovered: &BTreeMap<Domain, u32>,
    ) -> Self {
        let world = standing.world.unwrap_or(World::Both);
        let row = |source: &Source| {
            let ticked_on = ticks.get(&source.key).copied();
            SourceRow {
                key: source.key.clone(),
                domain: source.domain,
                world: source.world,
                name: source.name.clone(),
                about: source.about.clone(),
                aside: ticked_on.is_none() && !world.meets(source.world),
                ticked_on,
            }
        };
        let domains = Domain::ALL.iter().copied().map(Some).chain([None]);
        let mut groups: Vec<SourceGroup> = domains
            .map(|domain| SourceGroup {
                domain,
                label: domain.map_or(words::FIRST_STEPS, Domain::label),
                uncovered: domain
                    .and_then(|own| uncovered.get(&own).copied())
                    .unwrap_or(0),
                rows: sources
                    .iter()
                    .filter(|source| source.domain == domain)
                    .map(row)
                    .collect(),
            })
            .collect();
        groups.sort_by_key(|group| (group.domain.is_none(), std::cmp::Reverse(group.uncovered)));
        let rows = groups.iter().flat_map(|group| &group.rows);
        Self {
            ticked: rows.filter(|row| row.ticked_on.is_some()).count() as u32,
            groups,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{SourcesView, sources};
    use crate::day::Day;
    use crate::mentoring::domain::Domain;
    use crate::mentoring::standing::{Standing, World};

    #[test]
    fn every_domain_has_places_in_both_worlds_and_there_are_five_first_steps() {
        let all = sources().expect("the file is read");
        let keys: BTreeSet<&str> = all.iter().map(|own| own.key.as_str()).collect();
        assert_eq!(keys.len(), all.len(), "two places share a key");
        for domain in Domain::ALL {
            for world in [World::Academic, World::Practice] {
                let own = all.iter().filter(|own| own.domain == Some(*domain));
                let own = own.filter(|own| world.meets(own.world)).count();
                assert!(own >= 2, "{domain:?} {world:?} has {own}");
            }
        }
        assert_eq!(all.iter().filter(|own| own.domain.is_none()).count(), 5);
    }

    #[test]
    fn what_nobody_covers_comes_first_and_a_tick_outlasts_the_world() {
        let day = Day::read("day", "2026-11-22").expect("given");
        let standing = Standing {
            world: Some(World::Academic),
            ..Standing::default()
        };
        let ticks = BTreeMap::from([("practice-owner".to_owned(), day)]);
        let uncovered = BTreeMap::from([(Domain::Business, 29), (Domain::Personal, 8)]);
        let view = SourcesView::of(sources().expect("read"), &ticks, standing, &uncovered);
        let order: Vec<&str> = view.groups.iter().map(|group| group.label).collect();
        assert_eq!(order[..2], ["Business", "Personal"]);
        assert_eq!(order[5], "Without any programme: five first steps");
        assert_eq!(view.ticked, 1);
        let own = |key: &str| {
            let mut rows = view.groups[0].rows.iter();
            rows.find(|row| row.key == key).expect("a place").aside
        };
        assert!(!own("practice-owner") && own("group-managers"));
    }
}
