//! Need to know: for each person and each secret, whether that person may learn of it. What was not decided may not be told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::id;
use crate::mentoring::person::PersonId;
use crate::words::mentoring::disclosure as words;

pub mod commands;
pub mod store;
#[cfg(test)]
mod tests;

id! {
    /// Row id of a secret that a person named.
    SecretId
}

/// What stands before the row of a secret of the person's own.
const OWN: &str = "own/";

/// Something that not everybody may learn. Crosses the contract and the store as "move", "salary", "health" or "own/3".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(into = "String", try_from = "String")]
#[ts(type = "string")]
pub enum Secret {
    /// That a move is explored.
    Move,
    /// What is earned and what is asked for.
    Salary,
    /// How a relationship runs.
    Health,
    /// One the person named.
    Own(SecretId),
}

impl Secret {
    /// Those that every vault has.
    pub const FIXED: [Self; 3] = [Self::Move, Self::Salary, Self::Health];

    /// Its name in the store and on the wire.
    pub fn name(self) -> String {
        match self {
            Self::Move => "move".to_owned(),
            Self::Salary => "salary".to_owned(),
            Self::Health => "health".to_owned(),
            Self::Own(id) => format!("{OWN}{}", id.0),
        }
    }

    /// The one of a name.
    pub fn named(name: &str) -> Option<Self> {
        let fixed = Self::FIXED.into_iter().find(|own| own.name() == name);
        let row = || {
            let row = name.strip_prefix(OWN)?.parse().ok()?;
            Some(Self::Own(SecretId(row)))
        };
        fixed.or_else(row)
    }
}

impl From<Secret> for String {
    fn from(secret: Secret) -> Self {
        secret.name()
    }
}

impl TryFrom<String> for Secret {
    type Error = &'static str;

    fn try_from(name: String) -> std::result::Result<Self, &'static str> {
        Self::named(&name).ok_or("no such secret")
    }
}

/// What was decided about each person and secret: `true` may learn of it, `false` must not. Anything else is undecided.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Disclosure {
    decided: BTreeMap<(PersonId, Secret), bool>,
}

impl Disclosure {
    /// Takes a decision up.
    pub fn decide(&mut self, person: PersonId, secret: Secret, may: bool) {
        self.decided.insert((person, secret), may);
    }

    /// What was decided; none while it is open.
    pub fn of(&self, person: PersonId, secret: Secret) -> Option<bool> {
        self.decided.get(&(person, secret)).copied()
    }

    /// Whether a person may see an item that touches these secrets: only if each was decided in their favour.
    ///
    /// Every list, draft and export that is meant for a person must ask this of every item in it.
    pub fn allowed(&self, person: PersonId, secrets: &[Secret]) -> bool {
        secrets
            .iter()
            .all(|secret| self.of(person, *secret) == Some(true))
    }

    /// Whether anybody may see an item: for what is meant for no person of the vault, only what touches no secret.
    pub fn allowed_to_all(secrets: &[Secret]) -> bool {
        secrets.is_empty()
    }

    /// Those who must not learn of a secret.
    pub fn kept_from(&self, secret: Secret) -> Vec<PersonId> {
        let own = self.decided.iter();
        own.filter(|((_, other), may)| *other == secret && !**may)
            .map(|((person, _), _)| *person)
            .collect()
    }
}

/// A secret as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SecretView {
    /// Which.
    pub secret: Secret,
    /// What it is called.
    pub name: String,
    /// The person named it, and can rename or remove it.
    pub own: bool,
}

/// The secrets of a vault: the fixed ones, then the person's own.
pub fn secrets(own: &[(SecretId, String)]) -> Vec<SecretView> {
    let fixed = Secret::FIXED.into_iter().map(|secret| SecretView {
        secret,
        name: words::secret(&secret.name()).to_owned(),
        own: false,
    });
    let own = own.iter().map(|(id, name)| SecretView {
        secret: Secret::Own(*id),
        name: name.clone(),
        own: true,
    });
    fixed.chain(own).collect()
}

/// Refuses a secret that the vault does not have.
pub fn known(secret: Secret, own: &[(SecretId, String)]) -> Result<()> {
    match secret {
        Secret::Own(id) if !own.iter().any(|(other, _)| *other == id) => {
            Err(Error::NotFound { what: "secret" })
        }
        _ => Ok(()),
    }
}
