//! Statements: what a person writes for the packet, kept as paragraphs of runs, with entries standing in them as evidence.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::entry::EntryId;
use crate::error::{Error, Result};
use crate::text::line;
use crate::words::dossier::statement as words;
use crate::{choice, id};

pub mod apply;
pub mod commands;
pub mod diff;
pub mod lint;
pub mod markup;
pub mod measure;
pub mod store;
#[cfg(test)]
mod tests;
pub mod view;

/// Longest title, in characters.
const TITLE: usize = 120;
/// Longest statement, in characters.
pub const LONGEST: usize = 200_000;
/// Most paragraphs.
pub const PARAGRAPHS: usize = 2000;
/// Most remarks that are left as they are.
const LEFT: usize = 500;

id! {
    /// Row id of a statement.
    StatementId
}

id! {
    /// Row id of a kept version.
    VersionId
}

choice! {
    /// What a statement is for.
    StatementKind {
        /// Teaching.
        Teaching = "teaching",
        /// Clinical work.
        Clinical = "clinical",
        /// Research.
        Research = "research",
        /// Service.
        Service = "service",
        /// The personal statement.
        Personal = "personal",
        /// The personal statement of an NIH biosketch.
        NihPersonal = "nihPersonal",
        /// One contribution to science of an NIH biosketch.
        NihContribution = "nihContribution",
        /// Anything else.
        Other = "other",
    }
}

choice! {
    /// What a paragraph is.
    BlockKind {
        /// A paragraph.
        Paragraph = "paragraph",
        /// A heading.
        Heading = "heading",
        /// An item of a list.
        Item = "item",
    }
}

choice! {
    /// In which person a statement is written.
    Voice {
        /// "I".
        First = "first",
        /// "She", "Dr Halloran".
        Third = "third",
        /// Either.
        Free = "free",
    }
}

choice! {
    /// What a school wants of counts of citations.
    Metrics {
        /// It wants none of them.
        Forbidden = "forbidden",
        /// It does not say.
        Free = "free",
    }
}

/// A run of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub enum Run {
    /// Words.
    Words {
        /// The words.
        text: String,
        /// In bold.
        #[serde(default)]
        bold: bool,
        /// In italics.
        #[serde(default)]
        italic: bool,
    },
    /// An entry as evidence for what stands before it.
    Chip(EntryId),
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// What it is.
    pub block: BlockKind,
    /// Its runs.
    pub runs: Vec<Run>,
}

impl Paragraph {
    /// Its words, without evidence.
    pub fn plain(&self) -> String {
        let words = self.runs.iter().filter_map(|run| match run {
            Run::Words { text, .. } => Some(text.as_str()),
            Run::Chip(_) => None,
        });
        words.collect()
    }

    /// The entries that stand in it, each once.
    pub fn chips(&self) -> Vec<EntryId> {
        let mut chips: Vec<EntryId> = Vec::new();
        for run in &self.runs {
            if let Run::Chip(id) = run
                && !chips.contains(id)
            {
                chips.push(*id);
            }
        }
        chips
    }
}

/// How a statement is to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct StatementRules {
    /// Words at most.
    pub words: Option<u32>,
    /// Characters at most, blanks counted.
    pub characters: Option<u32>,
    /// Pages at most.
    pub pages: Option<u8>,
    /// In which person.
    pub voice: Voice,
    /// Whether counts of citations may stand in it.
    pub metrics: Metrics,
}

impl StatementRules {
    /// How statements of a kind are often wanted; schools differ, so the person sets it.
    pub fn usual(kind: StatementKind) -> Self {
        let words = match kind {
            StatementKind::NihPersonal | StatementKind::NihContribution => None,
            _ => Some(1000),
        };
        let characters = match kind {
            // Limits of the common forms in force since 25 January 2026 (NOT-OD-26-018).
            StatementKind::NihPersonal => Some(3500),
            StatementKind::NihContribution => Some(2000),
            _ => None,
        };
        Self {
            words,
            characters,
            pages: None,
            voice: Voice::First,
            metrics: Metrics::Free,
        }
    }

    /// Checks what a person sets.
    pub fn read(self) -> Result<Self> {
        let sound = self.words.is_none_or(|own| (1..=50_000).contains(&own))
            && self
                .characters
                .is_none_or(|own| (1..=LONGEST as u32).contains(&own))
            && self.pages.is_none_or(|own| (1..=100).contains(&own));
        if sound {
            Ok(self)
        } else {
            Err(Error::Invalid {
                field: "rules",
                why: "must be limits above nothing",
            })
        }
    }
}

/// A statement in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What it is for.
    pub kind: StatementKind,
    /// What it is called.
    pub title: String,
    /// How it is to be.
    pub rules: StatementRules,
    /// What stands in it.
    pub body: Vec<Paragraph>,
    /// Names of remarks that the person left as they are.
    pub left: Vec<String>,
    /// The day it last changed.
    pub changed_on: crate::day::Day,
    /// The day it was put in the trash.
    pub removed_on: Option<crate::day::Day>,
}

/// A version kept under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The statement it belongs to.
    pub statement: StatementId,
    /// Its number, from 1.
    pub number: u32,
    /// What it is called.
    pub name: String,
    /// What stood in it.
    pub body: Vec<Paragraph>,
    /// The day it was kept.
    pub made_on: crate::day::Day,
}

/// Checks a title.
pub fn title(text: &str) -> Result<String> {
    line("title", text, TITLE)
}

/// Checks the remarks that are left.
pub fn left(all: Vec<String>) -> Result<Vec<String>> {
    if all.len() > LEFT {
        return Err(Error::Invalid {
            field: "left",
            why: "must be five hundred remarks at most",
        });
    }
    Ok(all)
}

impl StatementKind {
    /// As it is shown: "Teaching statement".
    pub fn label(self) -> &'static str {
        words::kind(self.name())
    }
}
