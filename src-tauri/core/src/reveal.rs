//! For whom something is taken out of the vault. Everything is private until it is released to somebody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who will read what is saved.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "camelCase")]
pub enum Audience {
    /// The person alone.
    Me,
    /// A mentor.
    Mentor,
    /// The chair, or whoever else decides. What is meant for nobody in particular is written for this reader.
    #[default]
    Chair,
    /// A lawyer or an ombuds office.
    Lawyer,
    /// The promotion packet.
    Packet,
}

impl Audience {
    /// Whether words of calendar entries may be shown: they can name patients and colleagues, so only to the person.
    pub fn reads_titles(self) -> bool {
        self == Self::Me
    }

    /// Whether how the week feels may be shown.
    pub fn reads_feelings(self) -> bool {
        matches!(self, Self::Me | Self::Mentor)
    }
}

#[cfg(test)]
mod tests {
    use super::Audience;

    #[test]
    fn what_is_meant_for_nobody_in_particular_shows_neither_titles_nor_feelings() {
        let anybody = Audience::default();
        assert!(!anybody.reads_titles() && !anybody.reads_feelings());
        assert!(Audience::Me.reads_titles() && Audience::Me.reads_feelings());
        assert!(!Audience::Mentor.reads_titles());
    }
}
