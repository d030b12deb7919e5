//! Publications handed to the press to be cited: which, in which style, and whose names are set apart.

use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::entry::Entry;
use crate::dossier::identity::{DossierIdentity, folded};

/// A work to be cited. Names are set apart by their place among the authors, never by how they are spelt.
#[derive(Debug, Clone)]
pub struct Work<'a> {
    /// The publication.
    pub record: &'a Record,
    /// Places of the person, from 0.
    pub own: Vec<usize>,
    /// Places of people mentored.
    pub mentees: Vec<usize>,
    /// The person's part among the authors, where it was said and a place alone does not tell it.
    pub parts: Vec<AuthorPart>,
}

/// A part among the authors that a mark at the person's name tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AuthorPart {
    /// One of several first authors.
    SharedFirst,
    /// The senior author.
    Senior,
    /// One of several senior authors.
    SharedSenior,
}

impl AuthorPart {
    /// All, in the order of their marks.
    pub const ALL: [Self; 3] = [Self::SharedFirst, Self::Senior, Self::SharedSenior];

    /// Its name among the roles of an author.
    fn role(self) -> &'static str {
        match self {
            Self::SharedFirst => "coFirst",
            Self::Senior => "senior",
            Self::SharedSenior => "coSenior",
        }
    }

    /// What stands raised behind the person's name.
    pub fn sign(self) -> char {
        match self {
            Self::SharedFirst => '*',
            Self::Senior => '\u{2021}',
            Self::SharedSenior => '\u{a7}',
        }
    }

    /// Its name where it is told what the sign means.
    pub fn name(self) -> &'static str {
        self.role()
    }

    /// The parts that an entry knows of.
    pub fn of(entry: &Entry) -> Vec<Self> {
        let roles = entry.draft.names("authorRoles");
        Self::ALL
            .into_iter()
            .filter(|part| roles.iter().any(|role| role == part.role()))
            .collect()
    }
}

impl<'a> Work<'a> {
    /// The work of an entry; where the person's own place was not said, it is read off their name and its variants.
    pub fn of(entry: &'a Entry, record: &'a Record, identity: &DossierIdentity) -> Self {
        let places = |key: &str| -> Vec<usize> {
            let numbers = entry.draft.numbers(key);
            numbers.iter().map(|place| *place as usize).collect()
        };
        let said = places("ownAuthor");
        Self {
            record,
            own: if said.is_empty() {
                own_places(record, identity)
            } else {
                said
            },
            mentees: places("menteeAuthors"),
            parts: AuthorPart::of(entry),
        }
    }
}

/// The places of the person among the authors, by family name and first initial, or by a variant written whole.
pub fn own_places(record: &Record, identity: &DossierIdentity) -> Vec<usize> {
    let initial = |text: &str| folded(text).chars().next();
    let of_name = |name: &Name| {
        let whole = folded(&name.reading());
        let turned = match name {
            Name::Person(person) => folded(&format!(
                "{} {}",
                person.family,
                person.given.as_deref().unwrap_or_default()
            )),
            Name::Group { literal } => folded(literal),
        };
        let variant = identity
            .variants
            .iter()
            .map(|own| folded(own))
            .any(|own| own == whole || own == turned);
        let plain = match (name, &identity.family) {
            (Name::Person(person), Some(family)) => {
                folded(&person.family) == folded(family)
                    && match (&person.given, &identity.given) {
                        (Some(theirs), Some(own)) => initial(theirs) == initial(own),
                        _ => true,
                    }
            }
            _ => false,
        };
        variant || plain
    };
    record
        .authors
        .iter()
        .enumerate()
        .filter(|(_, name)| of_name(name))
        .map(|(place, _)| place)
        .collect()
}
