//! Commands on the decks and on own cards.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::{line, optional_line};
use crate::values::audit::{AuditId, store as audits};
use crate::values::card::CardKey;
use crate::values::deck::{DecksView, store};
use crate::words::values::labels as words;

/// Longest name, in characters.
const NAME: usize = 60;
/// Longest explanation, in characters.
const ABOUT: usize = 160;

fn label(words: String) -> Label {
    Label::new(Place::Values, words)
}

fn decks(desk: &Desk) -> Result<DecksView> {
    store::shelf(desk.read())?.decks()
}

/// The row and the name of an own card.
fn own(desk: &Desk, card: CardKey) -> Result<(i64, String)> {
    let card = store::shelf(desk.read())?.card(&card.read()?)?;
    let row = card.key.row().ok_or(Error::Invalid {
        field: "card",
        why: "must be a card of your own",
    })?;
    Ok((row, card.name))
}

/// Asks for both decks, own cards and what is hidden.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadDecks {}

impl Command for ReadDecks {
    const NAME: &'static str = "decks";
    type Reply = DecksView;

    fn run(self, session: &mut Session) -> Result<DecksView> {
        decks(session.desk()?)
    }
}

/// Adds a card of the person's own. It enters new audits with either deck, and the audit under way if one is named.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCard {
    /// 1 to 60 characters.
    name: String,
    /// Up to 160 characters.
    about: Option<String>,
    /// An audit under way that gets the card at once, last in its order.
    #[serde(default)]
    #[ts(optional = nullable)]
    audit: Option<AuditId>,
}

impl Command for AddCard {
    const NAME: &'static str = "addCard";
    type Reply = DecksView;

    fn run(self, session: &mut Session) -> Result<DecksView> {
        let name = line("name", &self.name, NAME)?;
        let about = optional_line("about", self.about.as_deref(), ABOUT)?.unwrap_or_default();
        let desk = session.desk()?;
        if let Some(audit) = self.audit {
            audits::one(desk.read(), audit)?.open()?;
        }
        desk.change(label(words::add_card(&name)), |tx| {
            let key = store::add(tx, &name, &about)?;
            match self.audit {
                Some(audit) => audits::deal(tx, audit, &key),
                None => Ok(()),
            }
        })?;
        decks(desk)
    }
}

/// Gives an own card other words, in earlier audits too: it stays the same card.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditCard {
    card: CardKey,
    /// 1 to 60 characters.
    name: String,
    /// Up to 160 characters.
    about: Option<String>,
}

impl Command for EditCard {
    const NAME: &'static str = "editCard";
    type Reply = DecksView;

    fn run(self, session: &mut Session) -> Result<DecksView> {
        let name = line("name", &self.name, NAME)?;
        let about = optional_line("about", self.about.as_deref(), ABOUT)?.unwrap_or_default();
        let desk = session.desk()?;
        let (row, old) = own(desk, self.card)?;
        desk.change(label(words::edit_card(&old)), |tx| {
            store::edit(tx, row, &name, &about)
        })?;
        decks(desk)
    }
}

/// Keeps a card out of new audits; those made already keep it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HideCard {
    card: CardKey,
}

impl Command for HideCard {
    const NAME: &'static str = "hideCard";
    type Reply = DecksView;

    fn run(self, session: &mut Session) -> Result<DecksView> {
        let desk = session.desk()?;
        let card = store::shelf(desk.read())?.card(&self.card.read()?)?;
        desk.change(label(words::hide_card(&card.name)), |tx| {
            store::hide(tx, &card.key)
        })?;
        decks(desk)
    }
}

/// Lets a hidden card into new audits again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowCard {
    card: CardKey,
}

impl Command for ShowCard {
    const NAME: &'static str = "showCard";
    type Reply = DecksView;

    fn run(self, session: &mut Session) -> Result<DecksView> {
        let desk = session.desk()?;
        let card = store::shelf(desk.read())?.card(&self.card.read()?)?;
        desk.change(label(words::show_card(&card.name)), |tx| {
            store::show(tx, &card.key)
        })?;
        decks(desk)
    }
}

/// Removes an own card; it can be brought back, and audits that used it keep it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCard {
    card: CardKey,
}

impl Command for RemoveCard {
    const NAME: &'static str = "removeCard";
    type Reply = DecksView;

    fn run(self, session: &mut Session) -> Result<DecksView> {
        let desk = session.desk()?;
        let (row, name) = own(desk, self.card)?;
        desk.change(label(words::remove_card(&name)), |tx| {
            store::remove(tx, row)
        })?;
        decks(desk)
    }
}

/// Brings a removed own card back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreCard {
    card: CardKey,
}

impl Command for RestoreCard {
    const NAME: &'static str = "restoreCard";
    type Reply = DecksView;

    fn run(self, session: &mut Session) -> Result<DecksView> {
        let desk = session.desk()?;
        let (row, name) = own(desk, self.card)?;
        desk.change(label(words::restore_card(&name)), |tx| {
            store::restore(tx, row)
        })?;
        decks(desk)
    }
}
