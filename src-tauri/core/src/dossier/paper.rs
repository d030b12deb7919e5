//! Documents of the dossier: what leaves, for whom, in which school's order, as of which day. Rules only; the press sets
//! them and the session hands over what they are made of.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::document::Run;
use crate::dossier::entry::{DossierPaper, Entry, EntryId, ShownTo};
use crate::dossier::identity::DossierIdentity;
use crate::dossier::paper::format::SchoolFormat;

pub mod appendix;
pub mod arms_length;
#[cfg(test)]
mod canary;
pub mod checklist;
pub mod citing;
pub mod commands;
pub mod cv;
pub mod data;
pub mod dates;
pub mod format;
pub mod gathered;
pub mod make;
pub mod matrix;
pub mod packet;
pub mod portfolio;
pub mod said;
pub mod statement;
pub mod store;
#[cfg(test)]
mod tests;
pub mod view;

/// What documents are made of.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The name over the document.
    pub name: &'a str,
    /// Who the dossier is about.
    pub identity: &'a DossierIdentity,
    /// All entries, those in the trash among them.
    pub entries: &'a [(EntryId, Entry)],
    /// Publications as the style cites them; one that is missing here is told by its title.
    pub citations: &'a BTreeMap<EntryId, Vec<Run>>,
    /// How the school wants it.
    pub format: &'a SchoolFormat,
    /// The day as of which it speaks.
    pub as_of: Day,
    /// What the person asked for beyond the rule.
    pub wants: Wants,
}

/// What a person may ask for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wants {
    /// Numbers of licences and other fields that stay in the vault by themselves.
    pub held_back: bool,
    /// Only what belongs to the time since the last promotion.
    pub since_promotion: bool,
}

/// Who may see a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Anybody: a curriculum vitae goes from hand to hand.
    Anybody,
    /// Readers of the packet.
    Packet,
}

impl DossierPaper {
    /// Whether entries stand in it, one by one.
    pub fn is_of_entries(self) -> bool {
        self != Self::Checklist
    }

    /// Who will see it.
    pub fn readers(self) -> Readers {
        match self {
            Self::Cv | Self::Biosketch => Readers::Anybody,
            _ => Readers::Packet,
        }
    }
}

impl<'a> Facts<'a> {
    /// The entries that may stand in a document, in the order of the store.
    ///
    /// What is in the trash, private, or holds a patient never leaves; what readers of the packet may see stands in no
    /// document that goes from hand to hand; what began after the day it speaks of was not yet.
    pub fn standing(&self, paper: DossierPaper) -> impl Iterator<Item = &'a (EntryId, Entry)> {
        let facts = *self;
        self.entries
            .iter()
            .filter(move |(_, entry)| facts.stands(entry, paper))
    }

    fn stands(&self, entry: &Entry, paper: DossierPaper) -> bool {
        let may = match entry.draft.shown {
            ShownTo::Public => true,
            ShownTo::Packet => paper.readers() == Readers::Packet,
            ShownTo::Private | ShownTo::Patient => false,
        };
        let was = entry.spans.is_empty() || !dates::as_of(&entry.spans, self.as_of).is_empty();
        let since = !self.wants.since_promotion
            || entry.since_promotion(self.identity.promoted_on, self.as_of)
                != crate::dossier::entry::when::Certain::No;
        entry.is_here() && may && was && since && !entry.draft.left_out.contains(&paper)
    }
}
