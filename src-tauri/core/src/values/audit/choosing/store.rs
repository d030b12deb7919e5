//! Answers of rounds in the store.

use rusqlite::named_params;

use crate::desk::Tx;
use crate::error::Result;
use crate::values::audit::{AuditId, Choice};

const SET: &str = "insert into values_choice (audit, round, most, least)
  values (:audit, :round, :most, :least)
  on conflict (audit, round) do update set most = excluded.most, least = excluded.least
  where most is not excluded.most or least is not excluded.least";
const CLEAR: &str = "delete from values_choice where audit = :audit and round = :round";

/// Writes the answers of a round; a round without any is not kept.
pub fn set(tx: &Tx, audit: AuditId, choice: Choice) -> Result<()> {
    if choice.most.is_none() && choice.least.is_none() {
        tx.execute(
            CLEAR,
            named_params! { ":audit": audit.0, ":round": choice.round },
        )?;
        return Ok(());
    }
    let values = named_params! {
        ":audit": audit.0, ":round": choice.round,
        ":most": choice.most.map(|id| id.0), ":least": choice.least.map(|id| id.0)
    };
    tx.execute(SET, values)?;
    Ok(())
}
