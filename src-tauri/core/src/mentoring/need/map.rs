//! The needs map as it is shown: every need with its demand, heaviest first on request, and how far the map is filled.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::mentoring::domain::Domain;
use crate::mentoring::need::{Need, NeedAnswer, demand};
use crate::mentoring::standing::{Standing, World};
use crate::words::mentoring::need as words;
use crate::working::Working;

/// One need with what was said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NeedRow {
    /// Its lasting name.
    pub key: String,
    /// Its domain.
    pub domain: Domain,
    /// What it is called.
    pub name: String,
    /// What it means.
    pub about: String,
    /// The world it belongs to.
    pub world: World,
    /// What the person said.
    pub answer: NeedAnswer,
    /// Importance by stage and world, 0 to 5; used while the person said none.
    pub suggested: Option<u8>,
    /// Importance × gap, 0 to 20; `null` while the gap is not said.
    pub demand: Option<u8>,
    /// It belongs to the world the person does not work in, and nothing was said of it: shown last.
    pub aside: bool,
}

/// Demand of one domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DomainDemand {
    /// Which.
    pub domain: Domain,
    /// As it is shown.
    pub label: &'static str,
    /// Sum of the known demands in it.
    pub demand: u32,
    /// Needs with a known demand.
    pub known: u32,
    /// Needs in it.
    pub all: u32,
}

/// The needs map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NeedsView {
    /// Where the person stands.
    pub standing: Standing,
    /// Every need, by domain.
    pub rows: Vec<NeedRow>,
    /// The domains with their sums.
    pub domains: Vec<DomainDemand>,
    /// The heaviest known needs, at most five, by key.
    pub heaviest: Vec<String>,
    /// How full the map is, and what weighs most, as a sentence.
    pub sentence: String,
    /// How demand is worked out.
    pub working: Working,
}

impl NeedsView {
    /// The map of somebody who stands there and said this.
    pub fn of(needs: &[Need], answers: &BTreeMap<String, NeedAnswer>, standing: Standing) -> Self {
        let rows: Vec<NeedRow> = needs
            .iter()
            .map(|need| {
                let answer = answers.get(&need.key).cloned().unwrap_or_default();
                let world = standing.world.unwrap_or(World::Both);
                NeedRow {
                    key: need.key.clone(),
                    domain: need.domain,
                    name: need.name.clone(),
                    about: need.about.clone(),
                    world: need.world,
                    suggested: need.suggested(standing),
                    demand: demand(need, &answer, standing),
                    aside: !world.meets(need.world) && answer.is_empty(),
                    answer,
                }
            })
            .collect();
        let mut heavy: Vec<&NeedRow> = rows
            .iter()
            .filter(|row| row.demand.is_some_and(|own| own > 0))
            .collect();
        heavy.sort_by_key(|row| std::cmp::Reverse(row.demand));
        heavy.truncate(5);
        let known = rows.iter().filter(|row| row.demand.is_some()).count();
        let names: Vec<&str> = heavy.iter().map(|row| row.name.as_str()).take(3).collect();
        Self {
            standing,
            domains: Domain::ALL
                .iter()
                .map(|own| of_domain(*own, &rows))
                .collect(),
            heaviest: heavy.iter().map(|row| row.key.clone()).collect(),
            sentence: words::sentence(known, rows.len(), &names),
            working: words::working(),
            rows,
        }
    }
}

fn of_domain(domain: Domain, rows: &[NeedRow]) -> DomainDemand {
    let own: Vec<&NeedRow> = rows.iter().filter(|row| row.domain == domain).collect();
    DomainDemand {
        domain,
        label: domain.label(),
        demand: own.iter().filter_map(|row| row.demand).map(u32::from).sum(),
        known: own.iter().filter(|row| row.demand.is_some()).count() as u32,
        all: own.len() as u32,
    }
}
