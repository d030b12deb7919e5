//! A name in a list of authors: a person in parts, or a group in one piece.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::bibliography::record::tidied;

/// One name, as CSL-JSON has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Name {
    /// A group, or a name that nobody could take apart.
    Group {
        /// The whole name.
        literal: String,
    },
    /// A person.
    Person(Person),
}

/// A person's name in its parts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[ts(rename = "PersonName")]
pub struct Person {
    /// Family name, without particles that are kept apart.
    pub family: String,
    /// Given names or initials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub given: Option<String>,
    /// A particle that falls away when the family name stands alone: the `de` of La Fontaine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub dropping_particle: Option<String>,
    /// A particle that always stands with the family name: `van der`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub non_dropping_particle: Option<String>,
    /// `Jr`, `III`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub suffix: Option<String>,
}

impl Name {
    /// A person of family and given names.
    pub fn person(family: &str, given: &str) -> Self {
        Self::Person(Person {
            family: family.to_owned(),
            given: tidied(given),
            ..Person::default()
        })
    }

    /// A group.
    pub fn group(literal: &str) -> Self {
        Self::Group {
            literal: literal.to_owned(),
        }
    }

    /// The name in the order of reading: given names, particles, family name, suffix.
    pub fn reading(&self) -> String {
        match self {
            Self::Group { literal } => literal.clone(),
            Self::Person(person) => {
                let parts = [
                    person.given.as_deref(),
                    person.dropping_particle.as_deref(),
                    person.non_dropping_particle.as_deref(),
                    Some(person.family.as_str()),
                    person.suffix.as_deref(),
                ];
                let parts: Vec<&str> = parts
                    .into_iter()
                    .flatten()
                    .filter(|part| !part.is_empty())
                    .collect();
                parts.join(" ")
            }
        }
    }

    /// The family name with its particles, or the group's name.
    pub fn family(&self) -> String {
        match self {
            Self::Group { literal } => literal.clone(),
            Self::Person(person) => {
                let particles = [&person.dropping_particle, &person.non_dropping_particle];
                let parts: Vec<&str> = particles
                    .into_iter()
                    .flatten()
                    .chain([&person.family])
                    .map(String::as_str)
                    .collect();
                parts.join(" ")
            }
        }
    }

    /// Its given names, where it is a person and has some.
    pub fn given(&self) -> Option<&str> {
        match self {
            Self::Group { .. } => None,
            Self::Person(person) => person.given.as_deref(),
        }
    }

    /// The name with every part tidied; `None` where nothing is left. A person without family name is a group.
    pub fn tidied(self) -> Option<Self> {
        match self {
            Self::Group { literal } => tidied(&literal).map(|literal| Self::Group { literal }),
            Self::Person(person) => {
                let clean = |part: Option<String>| part.and_then(|part| tidied(&part));
                let given = clean(person.given);
                let Some(family) = tidied(&person.family) else {
                    return given.map(|literal| Self::Group { literal });
                };
                Some(Self::Person(Person {
                    family,
                    given,
                    dropping_particle: clean(person.dropping_particle),
                    non_dropping_particle: clean(person.non_dropping_particle),
                    suffix: clean(person.suffix),
                }))
            }
        }
    }

    /// Characters of its longest part.
    pub fn longest(&self) -> usize {
        match self {
            Self::Group { literal } => literal.chars().count(),
            Self::Person(person) => [
                Some(&person.family),
                person.given.as_ref(),
                person.dropping_particle.as_ref(),
                person.non_dropping_particle.as_ref(),
                person.suffix.as_ref(),
            ]
            .into_iter()
            .flatten()
            .map(|part| part.chars().count())
            .max()
            .unwrap_or(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Name, Person};

    #[test]
    fn names_read_in_their_order() {
        let name = Name::Person(Person {
            family: "Gogh".into(),
            given: Some("Vincent".into()),
            non_dropping_particle: Some("van".into()),
            suffix: Some("Jr".into()),
            ..Person::default()
        });
        assert_eq!(name.reading(), "Vincent van Gogh Jr");
        assert_eq!(name.family(), "van Gogh");
    }

    #[test]
    fn a_name_without_family_is_kept_whole() {
        assert_eq!(
            Name::person(" ", "Plato").tidied(),
            Some(Name::group("Plato"))
        );
        assert_eq!(Name::person("", "").tidied(), None);
    }
}
