//! The decks are whole, their wording is ours or free, and what is hidden stays out.

use std::collections::BTreeSet;

use super::{CardState, DeckKey, OwnCard, Shelf, deck};
use crate::values::card::{Card, CardKey};

#[test]
fn the_decks_hold_their_cards_each_once() {
    for (key, count) in [(DeckKey::Physician, 28), (DeckKey::Personal, 83)] {
        let deck = deck(key).expect("a deck");
        assert_eq!(deck.cards.len(), count);
        let keys: BTreeSet<_> = deck.cards.iter().map(|card| &card.key).collect();
        let names: BTreeSet<_> = deck.cards.iter().map(|card| &card.name).collect();
        assert_eq!((keys.len(), names.len()), (count, count));
        assert!(deck.cards.iter().all(|card| card.about.ends_with('.')));
        assert!(deck.prompts.iter().all(|prompt| !prompt.is_empty()));
    }
}

#[test]
fn our_cards_stand_in_their_families() {
    let cards = &deck(DeckKey::Physician).expect("a deck").cards;
    let family = |name: &str| {
        cards
            .iter()
            .filter(|card| card.family.as_deref() == Some(name))
            .map(|card| card.name.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        family("Say and control"),
        [
            "Judgement that is trusted",
            "Owning my week",
            "A voice in decisions",
            "Depth or variety, my mix"
        ]
    );
    assert_eq!(
        family("Conscience"),
        ["Able to act on my conscience", "Work with meaning or faith"]
    );
    let sizes: Vec<usize> = [
        "Care",
        "Teaching and discovery",
        "Say and control",
        "People",
        "Life",
        "Standing and security",
        "Conscience",
    ]
    .map(|name| family(name).len())
    .into();
    assert_eq!(sizes, [5, 5, 4, 4, 4, 4, 2]);
}

#[test]
fn the_second_deck_names_its_authors_and_says_that_it_is_adapted() {
    let source = &deck(DeckKey::Personal).expect("a deck").source;
    for word in [
        "Adapted",
        "Miller",
        "C'de Baca",
        "Matthews",
        "Wilbourne",
        "2001",
        "2011",
        "public domain",
    ] {
        assert!(source.contains(word), "{word}");
    }
}

#[test]
fn hidden_and_removed_cards_do_not_enter_and_keep_their_words() {
    let own = |row, removed_on| OwnCard {
        card: Card {
            key: CardKey::own(row),
            family: None,
            name: format!("Own {row}"),
            about: String::new(),
        },
        removed_on,
    };
    let day = crate::day::Day::read("day", "2026-11-01").expect("a day");
    let teaching = CardKey("physician/teaching".to_owned());
    let shelf = Shelf {
        own: vec![own(1, None), own(2, Some(day))],
        hidden: [teaching.clone()].into(),
    };
    let entering = shelf.entering(DeckKey::Physician).expect("cards");
    assert_eq!(entering.len(), 28);
    assert!(entering.iter().all(|card| card.key != teaching));
    assert_eq!(
        entering.last().map(|card| card.name.as_str()),
        Some("Own 1")
    );
    assert_eq!(shelf.card(&teaching).expect("a card").name, "Teaching");
    assert_eq!(shelf.card(&CardKey::own(2)).expect("a card").name, "Own 2");
    assert!(shelf.card(&CardKey::own(3)).is_err());
    let decks = shelf.decks().expect("decks");
    assert_eq!(decks.own[1].state, CardState::Removed);
    assert_eq!(decks.decks[1].enter, 84);
}
