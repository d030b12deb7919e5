//! Commands on things to raise.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::mentoring::item::{ItemDraft, ItemId, ItemRow, ItemState, store};
use crate::session::Session;
use crate::words::mentoring::meeting as words;

fn label(verb: &str, title: &str) -> Label {
    Label::new(Place::Mentoring, words::item(verb, title))
}

/// Things to raise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ItemsView {
    /// Those that are open, in the order in which they were written.
    pub open: Vec<ItemRow>,
    /// Those that are settled, the newest first.
    pub settled: Vec<ItemRow>,
    /// Those in the trash.
    pub trash: Vec<ItemRow>,
}

fn view(desk: &Desk) -> Result<ItemsView> {
    let all = store::all(desk.read())?;
    let rows = || all.iter().map(|(id, own)| ItemRow::of(*id, own));
    let here = |own: &ItemRow| own.removed_on.is_none();
    let mut settled: Vec<ItemRow> = rows()
        .filter(|own| here(own) && own.state != ItemState::Open)
        .collect();
    settled.sort_by_key(|own| std::cmp::Reverse((own.settled_on, own.id)));
    Ok(ItemsView {
        open: rows()
            .filter(|own| here(own) && own.state == ItemState::Open)
            .collect(),
        settled,
        trash: rows().filter(|own| !here(own)).collect(),
    })
}

/// Asks for the things to raise.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListItems {}

impl Command for ListItems {
    const NAME: &'static str = "items";
    type Reply = ItemsView;

    fn run(self, session: &mut Session) -> Result<ItemsView> {
        view(session.desk()?)
    }
}

/// Adds a thing to raise.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddItem {
    draft: ItemDraft,
}

impl Command for AddItem {
    const NAME: &'static str = "addItem";
    type Reply = ItemsView;

    fn run(self, session: &mut Session) -> Result<ItemsView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        desk.change(label("add", &draft.title), |tx| store::add(tx, &draft))?;
        view(desk)
    }
}

/// Changes a thing to raise.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditItem {
    id: ItemId,
    draft: ItemDraft,
}

impl Command for EditItem {
    const NAME: &'static str = "editItem";
    type Reply = ItemsView;

    fn run(self, session: &mut Session) -> Result<ItemsView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        desk.change(label("change", &draft.title), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        view(desk)
    }
}

/// Says what became of a thing to raise.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettleItem {
    id: ItemId,
    state: ItemState,
}

impl Command for SettleItem {
    const NAME: &'static str = "settleItem";
    type Reply = ItemsView;

    fn run(self, session: &mut Session) -> Result<ItemsView> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let verb = match self.state {
            ItemState::Open => "take up again",
            ItemState::Done => "note as done",
            ItemState::Handed => "hand over",
            ItemState::Dropped => "let go",
        };
        desk.change(label(verb, &own.draft.title), |tx| {
            store::settle(tx, self.id, self.state)
        })?;
        view(desk)
    }
}

/// Puts a thing to raise in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveItem {
    id: ItemId,
}

impl Command for RemoveItem {
    const NAME: &'static str = "removeItem";
    type Reply = ItemsView;

    fn run(self, session: &mut Session) -> Result<ItemsView> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        desk.change(label("remove", &own.draft.title), |tx| {
            store::remove(tx, self.id, tx.now.today())
        })?;
        view(desk)
    }
}

/// Takes a thing to raise out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreItem {
    id: ItemId,
}

impl Command for RestoreItem {
    const NAME: &'static str = "restoreItem";
    type Reply = ItemsView;

    fn run(self, session: &mut Session) -> Result<ItemsView> {
        let desk = session.desk()?;
        let title = store::all(desk.read())?
            .into_iter()
            .find(|(id, _)| *id == self.id)
            .map(|(_, own)| own.draft.title)
            .unwrap_or_default();
        desk.change(label("bring back", &title), |tx| {
            store::restore(tx, self.id)
        })?;
        view(desk)
    }
}
