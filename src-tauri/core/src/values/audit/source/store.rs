//! Where gaps come from, in the store.

use rusqlite::{Connection, Row, named_params};

use crate::desk::Tx;
use crate::error::Result;
use crate::values::audit::source::Parts;
use crate::values::audit::store::rows;
use crate::values::audit::{AuditId, ItemId};

const OF: &str = "select s.item, s.me, s.role, s.team, s.institution, s.medicine
  from values_source s join values_item i on i.id = s.item where i.audit = :id order by s.item";
const SET: &str = "insert into values_source (item, me, role, team, institution, medicine)
  values (:item, :me, :role, :team, :institution, :medicine)
  on conflict (item) do update set me = excluded.me, role = excluded.role, team = excluded.team,
    institution = excluded.institution, medicine = excluded.medicine
  where me <> excluded.me or role <> excluded.role or team <> excluded.team
    or institution <> excluded.institution or medicine <> excluded.medicine";
const CLEAR: &str = "delete from values_source where item = :item";

fn source(row: &Row) -> rusqlite::Result<(ItemId, Parts)> {
    let parts = Parts {
        me: row.get("me")?,
        role: row.get("role")?,
        team: row.get("team")?,
        institution: row.get("institution")?,
        medicine: row.get("medicine")?,
    };
    Ok((ItemId(row.get("item")?), parts))
}

/// Where the gaps of an audit come from.
pub fn of(conn: &Connection, audit: AuditId) -> Result<Vec<(ItemId, Parts)>> {
    rows(conn, OF, audit, source)
}

/// Lays out the parts of a gap; none laid out is none kept.
pub fn set(tx: &Tx, item: ItemId, parts: Parts) -> Result<()> {
    if parts.sum() == 0 {
        tx.execute(CLEAR, named_params! { ":item": item.0 })?;
        return Ok(());
    }
    let values = named_params! {
        ":item": item.0, ":me": parts.me, ":role": parts.role, ":team": parts.team,
        ":institution": parts.institution, ":medicine": parts.medicine
    };
    tx.execute(SET, values)?;
    Ok(())
}
