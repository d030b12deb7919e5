//! What a card is, and how it is named from one audit to the next.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};

/// What stands before the row of a card that a person wrote.
const OWN: &str = "own/";
/// Longest key, in bytes; ours are far shorter.
const LONGEST: usize = 80;

/// A card, the same from audit to audit: "physician/teaching", "personal/humor", "own/3".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct CardKey(pub String);

impl CardKey {
    /// The key of a card that a person wrote, by its row.
    pub fn own(row: i64) -> Self {
        Self(format!("{OWN}{row}"))
    }

    /// The row of a card that a person wrote; none for the cards of a deck.
    pub fn row(&self) -> Option<i64> {
        self.0.strip_prefix(OWN)?.parse().ok()
    }

    /// Checks a key that came from outside: 1 to 80 lower-case letters, digits, hyphens and slashes.
    pub fn read(self) -> Result<Self> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'/';
        let fits = (1..=LONGEST).contains(&self.0.len()) && self.0.bytes().all(plain);
        fits.then_some(self).ok_or(Error::Invalid {
            field: "card",
            why: "must be a card of the deck",
        })
    }
}

/// A card's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Which.
    pub key: CardKey,
    /// Its family; none for own cards and in decks without families.
    pub family: Option<String>,
    /// Its name: "Unhurried care".
    pub name: String,
    /// What it means, in a line; may be empty on own cards.
    pub about: String,
}

impl Card {
    /// Its name inside a sentence: names of our decks begin small there, a person's own stay as written.
    pub fn inline(&self) -> String {
        if self.key.row().is_some() || self.name.starts_with("God") {
            return self.name.clone();
        }
        let mut letters = self.name.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_lowercase().chain(letters).collect()
        })
    }
}

/// A card as the pages of an audit show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardFace {
    /// Which.
    pub key: CardKey,
    /// Its family, where its deck has families.
    pub family: Option<String>,
    /// Its name.
    pub name: String,
    /// What it means; may be empty on own cards.
    pub about: String,
}

impl From<&Card> for CardFace {
    fn from(card: &Card) -> Self {
        Self {
            key: card.key.clone(),
            family: card.family.clone(),
            name: card.name.clone(),
            about: card.about.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Card, CardKey};

    #[test]
    fn an_own_card_is_known_by_its_row() {
        assert_eq!(CardKey::own(3).row(), Some(3));
        assert_eq!(CardKey("physician/teaching".into()).row(), None);
        assert!(CardKey("own/3".into()).read().is_ok());
        for odd in ["", "Teaching", "a\0b", "a b", &"a".repeat(81)] {
            assert!(CardKey(odd.into()).read().is_err(), "{odd:?}");
        }
    }

    #[test]
    fn inside_a_sentence_our_names_are_small_and_own_names_stay() {
        let card = |key: &str, name: &str| Card {
            key: CardKey(key.into()),
            family: None,
            name: name.into(),
            about: String::new(),
        };
        assert_eq!(
            card("physician/x", "Unhurried care").inline(),
            "unhurried care"
        );
        assert_eq!(card("own/1", "NHS work").inline(), "NHS work");
        assert_eq!(
            card("personal/gods-will", "God's will").inline(),
            "God's will"
        );
    }
}
