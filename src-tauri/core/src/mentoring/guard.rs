//! What keeps a thing off every page: the secrets it touches, whether it comes from the values audit, and whether the
//! person released it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::mentoring::disclosure::{Disclosure, Secret};
use crate::mentoring::person::PersonId;
use crate::words::mentoring::agenda as words;

/// Most secrets of one thing.
const MOST: usize = 12;

/// What a thing touches, and whether it may be shown at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// Secrets it touches.
    pub secrets: Vec<Secret>,
    /// It says something of the values audit.
    pub values: bool,
    /// The person lets it out. What touches nothing private starts released, everything else does not.
    pub released: bool,
}

impl Default for Guard {
    fn default() -> Self {
        Self::open()
    }
}

/// Why a thing stays off a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum KeptOff {
    /// It touches a secret that this person may not know.
    NotToKnow {
        /// Which.
        secret: Secret,
    },
    /// The person has not released it.
    NotReleased,
}

impl Guard {
    /// Of a thing that touches nothing private.
    pub fn open() -> Self {
        Self {
            secrets: Vec::new(),
            values: false,
            released: true,
        }
    }

    /// Of a thing that touches these secrets, not yet released.
    pub fn of(secrets: &[Secret]) -> Self {
        Self {
            secrets: secrets.to_vec(),
            values: false,
            released: false,
        }
    }

    /// In one order, each secret once.
    #[must_use]
    pub fn read(mut self) -> Self {
        self.secrets.sort_unstable();
        self.secrets.dedup();
        self.secrets.truncate(MOST);
        self
    }

    /// Whether it touches anything that is private until it is released.
    pub fn is_private(&self) -> bool {
        self.values || !self.secrets.is_empty()
    }

    /// Why it stays off a page for this person; none if it may be on it.
    pub fn keeps_off(&self, person: PersonId, disclosure: &Disclosure) -> Option<KeptOff> {
        let unknown = |secret: &&Secret| disclosure.of(person, **secret) != Some(true);
        if let Some(secret) = self.secrets.iter().find(unknown) {
            return Some(KeptOff::NotToKnow { secret: *secret });
        }
        (!self.released).then_some(KeptOff::NotReleased)
    }

    /// Whether it may be on a page for this person.
    pub fn lets_out(&self, person: PersonId, disclosure: &Disclosure) -> bool {
        self.keeps_off(person, disclosure).is_none() && disclosure.allowed(person, &self.secrets)
    }

    /// What is printed: a released thing on how the two work together stands under a neutral name.
    pub fn printed<'a>(&self, title: &'a str) -> &'a str {
        if self.secrets.contains(&Secret::Health) {
            words::HEALTH
        } else {
            title
        }
    }

    /// Its secrets in the store: "health move".
    pub fn stored(&self) -> String {
        let names: Vec<String> = self.secrets.iter().map(|own| own.name()).collect();
        names.join(" ")
    }

    /// The guard of a row.
    pub fn from_store(secrets: &str, values: bool, released: bool) -> Self {
        Self {
            secrets: secrets.split(' ').filter_map(Secret::named).collect(),
            values,
            released,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Guard, KeptOff};
    use crate::mentoring::disclosure::{Disclosure, Secret, SecretId};
    use crate::mentoring::person::PersonId;

    #[test]
    fn a_secret_needs_both_the_right_person_and_a_release() {
        let (osei, beckett) = (PersonId(1), PersonId(2));
        let mut disclosure = Disclosure::default();
        disclosure.decide(osei, Secret::Move, false);
        disclosure.decide(beckett, Secret::Move, true);
        let mut guard = Guard::of(&[Secret::Move]);
        let kept = KeptOff::NotToKnow {
            secret: Secret::Move,
        };
        assert_eq!(guard.keeps_off(osei, &disclosure), Some(kept));
        assert_eq!(
            guard.keeps_off(beckett, &disclosure),
            Some(KeptOff::NotReleased)
        );
        guard.released = true;
        assert!(!guard.lets_out(osei, &disclosure) && guard.lets_out(beckett, &disclosure));
        // What was not decided may not be told.
        assert!(!guard.lets_out(PersonId(3), &disclosure));
        assert!(Guard::open().lets_out(PersonId(3), &disclosure));
    }

    #[test]
    fn a_guard_survives_the_store() {
        let guard = Guard {
            secrets: vec![Secret::Own(SecretId(3)), Secret::Move, Secret::Move],
            values: true,
            released: false,
        }
        .read();
        assert_eq!(guard.stored(), "move own/3");
        assert_eq!(Guard::from_store("move own/3", true, false), guard);
        assert_eq!(Guard::from_store("", false, true), Guard::open());
    }
}
