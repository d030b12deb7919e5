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
    /// The partner, who weighs a move too: they read what was released to them.
    Partner,
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
    /// All, the person first.
    pub const ALL: [Self; 6] = [
        Self::Me,
        Self::Partner,
        Self::Mentor,
        Self::Chair,
        Self::Lawyer,
        Self::Packet,
    ];

    /// Its name in the store and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Partner => "partner",
            Self::Mentor => "mentor",
            Self::Chair => "chair",
            Self::Lawyer => "lawyer",
            Self::Packet => "packet",
        }
    }

    /// The one of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }

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
    fn a_reader_is_found_again_by_the_name_they_are_sent_with() {
        for own in Audience::ALL {
            assert_eq!(Audience::named(own.name()), Some(own));
            assert_eq!(serde_json::json!(own), own.name());
        }
    }

    #[test]
    fn what_is_meant_for_nobody_in_particular_shows_neither_titles_nor_feelings() {
        let anybody = Audience::default();
        assert!(!anybody.reads_titles() && !anybody.reads_feelings());
        assert!(Audience::Me.reads_titles() && Audience::Me.reads_feelings());
        assert!(!Audience::Mentor.reads_titles());
        assert!(!Audience::Partner.reads_titles() && !Audience::Partner.reads_feelings());
    }
}
