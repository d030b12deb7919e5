//! Piles, kept cards, and what is written on cards, in the store.

use rusqlite::named_params;

use crate::desk::Tx;
use crate::error::Result;
use crate::values::audit::{AuditId, ItemId};
use crate::values::deck::Prompt;

const PILE: &str = "update values_item set pile = :pile where id = :id and pile is not :pile";
const KEEP: &str = "update values_item set kept = :kept where id = :id and kept <> :kept";
const WEEK: &str = "update values_item set week = :words where id = :id and week is not :words";
const MOMENT: &str =
    "update values_item set moment = :words where id = :id and moment is not :words";
const CLEAR_ROUNDS: &str = "delete from values_choice where audit = :id";

/// Puts a card in a pile, or takes it in hand again.
pub fn place(tx: &Tx, item: ItemId, pile: Option<u8>) -> Result<()> {
    tx.execute(PILE, named_params! { ":id": item.0, ":pile": pile })?;
    Ok(())
}

/// Keeps cards or lets them go. The rounds were drawn for the cards kept before, so their answers go with them.
pub fn keep(tx: &Tx, audit: AuditId, items: &[ItemId], kept: bool) -> Result<()> {
    let mut changed = 0;
    for item in items {
        changed += tx.execute(KEEP, named_params! { ":id": item.0, ":kept": kept })?;
    }
    if changed > 0 {
        tx.execute(CLEAR_ROUNDS, named_params! { ":id": audit.0 })?;
    }
    Ok(())
}

/// Writes on a card, or clears what was written.
pub fn write(tx: &Tx, item: ItemId, prompt: Prompt, words: Option<&str>) -> Result<()> {
    let sql = match prompt {
        Prompt::Week => WEEK,
        Prompt::Moment => MOMENT,
    };
    tx.execute(sql, named_params! { ":id": item.0, ":words": words })?;
    Ok(())
}
