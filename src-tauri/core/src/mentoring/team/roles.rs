//! Roles a team wants: a peer, a sponsor from the third rung up, somebody outside while a move or contract is open, both worlds.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::mentoring::person::{Person, PersonId, PersonKind, PersonStage, Where};
use crate::mentoring::standing::{Standing, World};
use crate::words::mentoring::team as words;

/// Rung from which a sponsor is wanted.
const SPONSOR_FROM: u8 = 3;

choice! {
    /// A role that is missing.
    RoleRule {
        /// Nobody stands at the same stage.
        Peer = "peer",
        /// Nobody puts the person forward.
        Sponsor = "sponsor",
        /// Nobody is outside the own institution.
        Outside = "outside",
        /// Nobody works in a school or teaching hospital.
        Academic = "academic",
        /// Nobody works in practice.
        Practice = "practice",
    }
}

/// A role that is missing, and which prospects would fill it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissingRole {
    /// Which.
    pub rule: RoleRule,
    /// What is missing and why it is wanted.
    pub words: String,
    /// Prospects who would fill it.
    pub prospects: Vec<PersonId>,
    /// Somebody who helps may fill it: it was not said of them.
    pub unsaid: Vec<PersonId>,
}

fn wanted(rule: RoleRule, standing: Standing) -> bool {
    match rule {
        RoleRule::Peer => true,
        RoleRule::Sponsor => standing.stage.is_some_and(|own| own.tier() >= SPONSOR_FROM),
        RoleRule::Outside => standing.wants_outside(),
        RoleRule::Academic | RoleRule::Practice => standing.wants_both_worlds(),
    }
}

/// Whether somebody fills a role; none where it was not said.
fn fills(rule: RoleRule, person: &Person) -> Option<bool> {
    let draft = &person.draft;
    let kind = |kind| (!draft.kinds.is_empty()).then(|| draft.is(kind));
    let world = |own| {
        draft
            .world
            .map(|world| world == own || world == World::Both)
    };
    match rule {
        RoleRule::Peer => kind(PersonKind::Peer),
        RoleRule::Sponsor => kind(PersonKind::Sponsor),
        RoleRule::Outside => draft.place.map(|place| place == Where::Outside),
        RoleRule::Academic => world(World::Academic),
        RoleRule::Practice => world(World::Practice),
    }
}

/// The roles that nobody who helps fills. Nothing is asked of an empty team: the first person comes before any rule.
pub fn missing(people: &[(PersonId, Person)], standing: Standing) -> Vec<MissingRole> {
    let here = || people.iter().filter(|(_, own)| own.is_here());
    let helping = || here().filter(|(_, own)| own.stage.helps());
    if helping().next().is_none() {
        return Vec::new();
    }
    let rules = RoleRule::ALL.iter().copied();
    let open = rules.filter(|rule| {
        wanted(*rule, standing) && !helping().any(|(_, own)| fills(*rule, own) == Some(true))
    });
    open.map(|rule| {
        let could = here().filter(|(_, own)| own.stage == PersonStage::Prospect);
        let could = could.filter(|(_, own)| fills(rule, own) == Some(true));
        let unsaid = helping().filter(|(_, own)| fills(rule, own).is_none());
        MissingRole {
            rule,
            words: words::missing(rule.name(), standing.contract).to_owned(),
            prospects: could.map(|(id, _)| *id).collect(),
            unsaid: unsaid.map(|(id, _)| *id).collect(),
        }
    })
    .collect()
}
