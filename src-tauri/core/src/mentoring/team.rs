//! The team: which needs are covered by whom, who would help most next, and what would go with somebody who left.
//!
//! Cover of a need by a team is 1 − Π(1 − share of each); uncovered demand is Σ demand × (1 − cover). Arithmetic is in whole
//! numbers of a millionth of a millionth, members in the order of their ids, so that the same team gives the same number.

use crate::mentoring::domain::Domain;
use crate::mentoring::person::PersonId;

pub mod commands;
pub mod next;
pub mod parts;
pub mod roles;
pub mod store;
#[cfg(test)]
mod tests;
pub mod view;

/// What stands for the whole of a need.
pub const WHOLE: u64 = 1_000_000_000_000;

/// A need with a known demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamNeed {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Its domain.
    pub domain: Domain,
    /// Importance × gap, 1 to 20.
    pub demand: u32,
}

/// Somebody who helps or could.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Their row.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Share of each need that they take, in thousandths, in the order of the needs.
    pub shares: Vec<u32>,
    /// Minutes a quarter they would be met for; none where it was not said.
    pub minutes: Option<u32>,
}

/// Needs, those who help, and those who could.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Team {
    /// Needs with a known demand above zero.
    pub needs: Vec<TeamNeed>,
    /// Those who help, by id.
    pub members: Vec<Member>,
    /// Prospects, by id.
    pub candidates: Vec<Member>,
}

/// Demand that is left of each need when these people help, in millionths of a millionth of a point.
pub fn left(needs: &[TeamNeed], people: &[&Member]) -> Vec<u64> {
    let mut people = people.to_vec();
    people.sort_by_key(|own| own.id);
    needs
        .iter()
        .enumerate()
        .map(|(at, need)| {
            let rest = people.iter().fold(WHOLE, |rest, own| {
                rest * u64::from(1000 - own.shares[at].min(1000)) / 1000
            });
            rest * u64::from(need.demand)
        })
        .collect()
}

impl Team {
    /// All demand, in points.
    pub fn demand(&self) -> u32 {
        self.needs.iter().map(|need| need.demand).sum()
    }

    /// Those who help, without one and with others.
    pub fn changed<'a>(
        &'a self,
        without: Option<PersonId>,
        with: &[&'a Member],
    ) -> Vec<&'a Member> {
        let own = self.members.iter().filter(|own| Some(own.id) != without);
        own.chain(with.iter().copied()).collect()
    }

    /// Demand left of each need when these people help.
    pub fn left(&self, people: &[&Member]) -> Vec<u64> {
        left(&self.needs, people)
    }

    /// Of all demand, what is covered with so much left, in whole points of a hundred, halves up; 0 while there is no demand.
    pub fn covered(&self, left: &[u64]) -> u32 {
        let all = u64::from(self.demand()) * (WHOLE / 1_000_000);
        if all == 0 {
            return 0;
        }
        let rest = left.iter().sum::<u64>() / 1_000_000;
        ((all.saturating_sub(rest) * 200 + all) / (all * 2)) as u32
    }
}
