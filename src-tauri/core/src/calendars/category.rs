//! The kinds of work a person sorts hours into.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::id;

pub mod commands;
pub mod store;

id!(
    /// One category.
    CategoryId
);

/// A kind of work, or of life beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Row id.
    pub id: CategoryId,
    /// What the person calls it, 1 to 40 characters.
    pub name: String,
    /// One letter or digit that stands for it where colour cannot.
    pub letter: String,
    /// Colour by name; the page owns the values.
    pub colour: Colour,
    /// Whether its hours are work. Hours of life are drawn but not summed.
    pub is_work: bool,
    /// Place in the list, from 0.
    pub position: u32,
}

/// A colour of the palette, by what it was chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Colour {
    /// Seeing patients.
    Clinical,
    /// Messages, results, notes.
    Inbox,
    /// Teaching.
    Teaching,
    /// Research and writing.
    Scholarship,
    /// Committees and other service.
    Service,
    /// Leading.
    Leadership,
    /// Not work.
    Life,
    /// Free for the person's own use.
    Extra1,
    /// Free for the person's own use.
    Extra2,
    /// Free for the person's own use.
    Extra3,
    /// Free for the person's own use.
    Extra4,
    /// Free for the person's own use.
    Extra5,
}

impl Colour {
    const ALL: [(Self, &'static str); 12] = [
        (Self::Clinical, "clinical"),
        (Self::Inbox, "inbox"),
        (Self::Teaching, "teaching"),
        (Self::Scholarship, "scholarship"),
        (Self::Service, "service"),
        (Self::Leadership, "leadership"),
        (Self::Life, "life"),
        (Self::Extra1, "extra1"),
        (Self::Extra2, "extra2"),
        (Self::Extra3, "extra3"),
        (Self::Extra4, "extra4"),
        (Self::Extra5, "extra5"),
    ];

    /// The name that is stored and sent.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(colour, _)| *colour == self)
            .map_or("life", |(_, name)| name)
    }

    /// The colour of a stored name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, own)| *own == name)
            .map(|(colour, _)| *colour)
    }
}

/// Checks a category's letter: exactly one letter or digit, kept in upper case.
pub fn letter(text: &str) -> Result<String> {
    let mut chars = text.trim().chars();
    match (chars.next(), chars.next()) {
        (Some(one), None) if one.is_alphanumeric() => Ok(one.to_uppercase().take(1).collect()),
        _ => Err(Error::Invalid {
            field: "letter",
            why: "must be one letter or digit",
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::{Colour, letter};

    #[test]
    fn every_colour_survives_its_name() {
        for (colour, name) in Colour::ALL {
            assert_eq!(Colour::named(name), Some(colour));
            assert_eq!(colour.name(), name);
            let sent = serde_json::to_string(&colour).unwrap();
            assert_eq!(
                sent,
                format!("\"{name}\""),
                "stored and sent names are the same"
            );
        }
    }

    #[test]
    fn a_letter_is_one_letter() {
        assert_eq!(letter(" c ").as_deref(), Ok("C"));
        assert!(letter("").is_err() && letter("CC").is_err() && letter("–").is_err());
    }
}
