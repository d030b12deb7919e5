//! Importance and lived in the store.

use rusqlite::named_params;

use crate::desk::Tx;
use crate::error::Result;
use crate::values::audit::ItemId;

const IMPORTANCE: &str =
    "update values_item set importance = :value where id = :id and importance is not :value";
const LIVED: &str = "update values_item set lived = :value where id = :id and lived is not :value";

/// Writes how much a card matters, or takes the answer back.
pub fn set_importance(tx: &Tx, item: ItemId, value: Option<u8>) -> Result<()> {
    tx.execute(IMPORTANCE, named_params! { ":id": item.0, ":value": value })?;
    Ok(())
}

/// Writes how far a card was lived, or takes the answer back.
pub fn set_lived(tx: &Tx, item: ItemId, value: Option<u8>) -> Result<()> {
    tx.execute(LIVED, named_params! { ":id": item.0, ":value": value })?;
    Ok(())
}
