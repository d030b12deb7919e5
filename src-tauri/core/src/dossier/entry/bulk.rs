//! What can be changed in many entries at once.

use serde::Deserialize;
use ts_rs::TS;

use crate::dossier::entry::section::Section;
use crate::dossier::entry::{EntryDraft, Mission, Reach, ShownTo};

/// One thing, set in many entries.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "set", content = "to", rename_all = "camelCase")]
pub enum BulkEdit {
    /// Who may see them.
    Shown(ShownTo),
    /// The section they stand in.
    Section(Section),
    /// A part of the work, added to those they have.
    Mission(Mission),
    /// How far they reach.
    Reach(Reach),
}

impl BulkEdit {
    /// A draft with the thing set.
    #[must_use]
    pub fn apply(&self, draft: EntryDraft) -> EntryDraft {
        match self {
            Self::Shown(shown) => EntryDraft {
                shown: *shown,
                ..draft
            },
            Self::Section(section) => EntryDraft {
                section: *section,
                ..draft
            },
            Self::Reach(reach) => EntryDraft {
                reach: Some(*reach),
                ..draft
            },
            Self::Mission(mission) => {
                let mut missions = draft.missions;
                missions.push(*mission);
                missions.sort_unstable();
                missions.dedup();
                EntryDraft { missions, ..draft }
            }
        }
    }
}
