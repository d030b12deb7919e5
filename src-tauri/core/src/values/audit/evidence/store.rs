//! Evidence in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::Result;
use crate::values::audit::evidence::{Evidence, EvidenceId, EvidenceKind, EvidenceLink, LinkKind};
use crate::values::audit::store::{day, rows};
use crate::values::audit::{AuditId, ItemId};

const OF: &str = "select e.id, e.item, e.kind, e.words, e.dated_on, e.minutes, e.link_kind, e.link
  from values_evidence e join values_item i on i.id = e.item where i.audit = :id order by e.id";
const ADD: &str =
    "insert into values_evidence (item, kind, words, dated_on, minutes, link_kind, link)
  values (:item, :kind, :words, :day, :minutes, :link_kind, :link)";
const EDIT: &str = "update values_evidence set words = :words, dated_on = :day
  where id = :id and (words <> :words or dated_on <> :day)";
const REMOVE: &str = "delete from values_evidence where id = :id";

fn evidence(row: &Row) -> rusqlite::Result<Evidence> {
    let (kind, on): (String, String) = (row.get("kind")?, row.get("dated_on")?);
    let to: Option<String> = row.get("link_kind")?;
    let id: Option<i64> = row.get("link")?;
    let link = to.and_then(|word| LinkKind::named(&word)).zip(id);
    Ok(Evidence {
        id: EvidenceId(row.get("id")?),
        item: ItemId(row.get("item")?),
        // The table's own check lets no other words in.
        kind: EvidenceKind::named(&kind).unwrap_or(EvidenceKind::Note),
        words: row.get("words")?,
        on: day(&on),
        minutes: row.get("minutes")?,
        link: link.map(|(to, id)| EvidenceLink { to, id }),
    })
}

/// What the answers of an audit rest on.
pub fn of(conn: &Connection, audit: AuditId) -> Result<Vec<Evidence>> {
    rows(conn, OF, audit, evidence)
}

/// What is attached, before it has a row.
#[derive(Debug, Clone, Copy)]
pub struct NewEvidence<'a> {
    /// The card it speaks for.
    pub item: ItemId,
    /// What kind.
    pub kind: EvidenceKind,
    /// Its words.
    pub words: &'a str,
    /// The day it is of.
    pub on: Day,
    /// Minutes a week.
    pub minutes: Option<u32>,
    /// Where it comes from.
    pub link: Option<EvidenceLink>,
}

/// Attaches evidence.
pub fn add(tx: &Tx, new: NewEvidence) -> Result<()> {
    let values = named_params! {
        ":item": new.item.0, ":kind": new.kind.word(), ":words": new.words, ":day": new.on.to_string(),
        ":minutes": new.minutes, ":link_kind": new.link.map(|link| link.to.word()),
        ":link": new.link.map(|link| link.id)
    };
    tx.execute(ADD, values)?;
    Ok(())
}

/// Gives evidence other words or another day.
pub fn edit(tx: &Tx, id: EvidenceId, words: &str, on: Day) -> Result<()> {
    let values = named_params! { ":id": id.0, ":words": words, ":day": on.to_string() };
    tx.execute(EDIT, values)?;
    Ok(())
}

/// Takes evidence away.
pub fn remove(tx: &Tx, id: EvidenceId) -> Result<()> {
    found(
        tx.execute(REMOVE, named_params! { ":id": id.0 })?,
        "evidence",
    )
}
