//! The decks: data files that come with the program, the cards a person adds, and the cards they hide.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::values::card::{Card, CardKey};

pub mod commands;
pub mod store;

/// Which deck an audit is made with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DeckKey {
    /// Our own 28 cards on work in academic medicine.
    Physician,
    /// The 83 cards of the Personal Values Card Sort, adapted.
    Personal,
}

impl DeckKey {
    /// Both, ours first.
    pub const ALL: [Self; 2] = [Self::Physician, Self::Personal];

    /// The word that stands in the store and begins the keys of its cards.
    pub fn word(self) -> &'static str {
        match self {
            Self::Physician => "physician",
            Self::Personal => "personal",
        }
    }

    /// The deck of this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deck| deck.word() == word)
    }
}

/// A deck as its data file gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deck {
    /// Which.
    pub key: DeckKey,
    /// Its name.
    pub name: String,
    /// What it is, in a line.
    pub about: String,
    /// Who wrote it, and under which terms it stands here.
    pub source: String,
    /// The two questions each card asks, in the order of [`Prompt`].
    pub prompts: [String; 2],
    /// Its cards, family by family.
    pub cards: Vec<Card>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    key: String,
    name: String,
    about: String,
    source: String,
    week: String,
    moment: String,
    families: Vec<FamilyInFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FamilyInFile {
    name: Option<String>,
    cards: Vec<CardInFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CardInFile {
    key: String,
    name: String,
    about: String,
}

/// The data files, in the order of [`DeckKey::ALL`].
const FILES: [&str; 2] = [
    include_str!("decks/physician.json"),
    include_str!("decks/personal.json"),
];

fn parsed(key: DeckKey, text: &str) -> Result<Deck> {
    const DAMAGED: Error = Error::Bug("a deck cannot be read");
    let file: File = serde_json::from_str(text).map_err(|_| DAMAGED)?;
    if file.key != key.word() {
        return Err(DAMAGED);
    }
    let mut cards = Vec::new();
    for family in file.families {
        for card in family.cards {
            cards.push(Card {
                key: CardKey(format!("{}/{}", file.key, card.key)).read()?,
                family: family.name.clone(),
                name: card.name,
                about: card.about,
            });
        }
    }
    Ok(Deck {
        key,
        name: file.name,
        about: file.about,
        source: file.source,
        prompts: [file.week, file.moment],
        cards,
    })
}

/// A deck; its file is read once. [`Error::Bug`] if the file of this program is damaged, which a test rules out.
pub fn deck(key: DeckKey) -> Result<&'static Deck> {
    static DECKS: OnceLock<Result<Vec<Deck>>> = OnceLock::new();
    let decks = DECKS.get_or_init(|| {
        let both = DeckKey::ALL.into_iter().zip(FILES);
        both.map(|(key, text)| parsed(key, text)).collect()
    });
    let decks = decks.as_ref().map_err(Clone::clone)?;
    decks
        .iter()
        .find(|deck| deck.key == key)
        .ok_or(Error::Bug("a deck is missing"))
}

/// Which of a card's two questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Prompt {
    /// What a week that honoured it would look like.
    Week,
    /// A recent moment for or against.
    Moment,
}

/// A card that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCard {
    /// Its words.
    pub card: Card,
    /// The day it was removed; it can be brought back, and audits that used it still know its words.
    pub removed_on: Option<Day>,
}

/// Whether a card enters new audits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CardState {
    /// It does.
    In,
    /// Hidden: it does not, until shown again.
    Hidden,
    /// An own card that was removed and can be brought back.
    Removed,
}

/// A card as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardView {
    /// Which.
    pub key: CardKey,
    /// Its family, where the deck has families.
    pub family: Option<String>,
    /// Its name.
    pub name: String,
    /// What it means.
    pub about: String,
    /// A person wrote it, and may change it.
    pub own: bool,
    /// Whether it enters new audits.
    pub state: CardState,
}

/// A deck as a list shows it, without own cards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeckView {
    /// Which.
    pub key: DeckKey,
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: String,
    /// Who wrote it, and under which terms it stands here.
    pub source: String,
    /// The two questions on each card: the week, the moment.
    pub prompts: [String; 2],
    /// Its cards, family by family, the hidden ones among them.
    pub cards: Vec<CardView>,
    /// Cards a new audit with this deck would begin with, own cards among them.
    pub enter: u32,
}

/// Both decks and the own cards, which enter audits with either.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DecksView {
    /// Ours first.
    pub decks: Vec<DeckView>,
    /// Cards the person wrote, the oldest first, the removed ones among them.
    pub own: Vec<CardView>,
}

/// What a person made of the decks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shelf {
    /// Own cards, the oldest first.
    pub own: Vec<OwnCard>,
    /// Hidden cards.
    pub hidden: BTreeSet<CardKey>,
}

impl Shelf {
    /// The cards that enter a new audit with this deck, own cards last.
    pub fn entering(&self, key: DeckKey) -> Result<Vec<Card>> {
        let own = self.own.iter().filter(|own| own.removed_on.is_none());
        let all = deck(key)?.cards.iter().chain(own.map(|own| &own.card));
        Ok(all
            .filter(|card| !self.hidden.contains(&card.key))
            .cloned()
            .collect())
    }

    /// A card's words, whether or not it enters new audits. [`Error::NotFound`] for a key of no card.
    pub fn card(&self, key: &CardKey) -> Result<Card> {
        let own = self.own.iter().map(|own| &own.card);
        let of_decks = DeckKey::ALL
            .into_iter()
            .filter_map(|key| deck(key).ok())
            .flat_map(|deck| &deck.cards);
        own.chain(of_decks)
            .find(|card| card.key == *key)
            .cloned()
            .ok_or(Error::NotFound { what: "card" })
    }

    fn view(&self, card: &Card, removed: bool) -> CardView {
        let state = if removed {
            CardState::Removed
        } else if self.hidden.contains(&card.key) {
            CardState::Hidden
        } else {
            CardState::In
        };
        CardView {
            key: card.key.clone(),
            family: card.family.clone(),
            name: card.name.clone(),
            about: card.about.clone(),
            own: card.key.row().is_some(),
            state,
        }
    }

    /// Both decks and the own cards.
    pub fn decks(&self) -> Result<DecksView> {
        let one = |key| {
            let deck = deck(key)?;
            Ok(DeckView {
                key,
                name: deck.name.clone(),
                about: deck.about.clone(),
                source: deck.source.clone(),
                prompts: deck.prompts.clone(),
                cards: deck
                    .cards
                    .iter()
                    .map(|card| self.view(card, false))
                    .collect(),
                enter: self.entering(key)?.len() as u32,
            })
        };
        let decks = DeckKey::ALL.into_iter().map(one).collect::<Result<_>>()?;
        let own = self.own.iter();
        Ok(DecksView {
            decks,
            own: own
                .map(|own| self.view(&own.card, own.removed_on.is_some()))
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests;
