//! What was said of the needs, in the store.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::need::map::NeedsView;
use crate::mentoring::need::{NeedAnswer, needs};
use crate::mentoring::standing;

const ALL: &str = "select need, importance, gap, note from mentoring_need order by need";
const SET: &str = "insert into mentoring_need (need, importance, gap, note) values (:need, :importance, :gap, :note)
  on conflict (need) do update set importance = :importance, gap = :gap, note = :note
  where importance is not :importance or gap is not :gap or note <> :note";
const CLEAR: &str = "delete from mentoring_need where need = :need";

/// What was said, by need.
pub fn answers(conn: &Connection) -> Result<BTreeMap<String, NeedAnswer>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let answer = NeedAnswer {
            importance: row.get("importance")?,
            gap: row.get("gap")?,
            note: row.get("note")?,
        };
        Ok((row.get("need")?, answer))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes what was said of a need; nothing said takes the row away.
pub fn set(tx: &Tx, need: &str, answer: &NeedAnswer) -> Result<()> {
    if answer.is_empty() {
        tx.execute(CLEAR, named_params! { ":need": need })?;
        return Ok(());
    }
    let values = named_params! {
        ":need": need, ":importance": answer.importance, ":gap": answer.gap, ":note": answer.note
    };
    tx.execute(SET, values)?;
    Ok(())
}

/// The needs map as it stands.
pub fn view(conn: &Connection) -> Result<NeedsView> {
    let standing = standing::store::standing(conn)?;
    Ok(NeedsView::of(needs()?, &answers(conn)?, standing))
}
