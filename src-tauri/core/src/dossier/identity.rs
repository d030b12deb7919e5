//! Who the dossier is about: the name and its variants, the last promotion, and what counts as home.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::text::{line, optional_line};

pub mod commands;
pub mod store;
#[cfg(test)]
mod tests;

/// Longest name, in characters.
const NAME: usize = 200;
/// Most variants of a name, and most places that count as home.
const MOST: usize = 40;

/// Who the dossier is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DossierIdentity {
    /// Family name, as it stands in lists of authors.
    pub family: Option<String>,
    /// Given names or initials.
    pub given: Option<String>,
    /// Other ways the name was printed: "Halloran IM", "Halloran-Reyes I".
    pub variants: Vec<String>,
    /// The present rank.
    pub rank: Option<String>,
    /// The day of the last promotion or of the first appointment.
    pub promoted_on: Option<Day>,
    /// Institutions that count as home: the own one, its hospitals and affiliates.
    pub home: Vec<String>,
}

impl DossierIdentity {
    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        if self.promoted_on.is_some_and(|day| day > today) {
            return Err(Error::Invalid {
                field: "promotedOn",
                why: "must not be after today",
            });
        }
        let list = |field, all: &[String]| -> Result<Vec<String>> {
            let mut kept: Vec<String> = Vec::new();
            for text in all.iter().filter(|text| !text.trim().is_empty()) {
                let text = line(field, text, NAME)?;
                if !kept.iter().any(|own| folded(own) == folded(&text)) {
                    kept.push(text);
                }
            }
            if kept.len() > MOST {
                return Err(Error::Invalid {
                    field,
                    why: "must be forty at most",
                });
            }
            Ok(kept)
        };
        Ok(Self {
            family: optional_line("family", self.family.as_deref(), NAME)?,
            given: optional_line("given", self.given.as_deref(), NAME)?,
            variants: list("variants", &self.variants)?,
            rank: optional_line("rank", self.rank.as_deref(), NAME)?,
            home: list("home", &self.home)?,
            ..self
        })
    }

    /// Whether an institution counts as home; nothing can be told where no home was named.
    pub fn is_home(&self, institution: &str) -> Option<bool> {
        if self.home.is_empty() {
            return None;
        }
        let asked = folded(institution);
        Some(self.home.iter().any(|own| {
            let own = folded(own);
            // "Larkmoor Hospital, Ward 6" is at home where "Larkmoor Hospital" is.
            asked == own || asked.starts_with(&format!("{own} "))
        }))
    }
}

/// A name in small letters, without marks: two of them that differ in nothing else are one.
pub fn folded(text: &str) -> String {
    let letters = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' });
    let text: String = letters.flat_map(char::to_lowercase).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
