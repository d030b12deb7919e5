//! Sets of criteria in the store, which one is chosen, and what people answered.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::dossier::criteria::stored::{CriterionAnswer, SetCame, StoredSet, Target};
use crate::dossier::criteria::{CriteriaSet, SetId};
use crate::error::{Damage, Error, Result};

const ALL: &str =
    "select id, body, came, asked_on, asked_note, removed_on from dossier_set order by id";
const INSERT: &str = "insert into dossier_set (body, came) values (:body, :came)";
const UPDATE: &str = "update dossier_set set body = :body where id = :id and body <> :body";
const REMOVE: &str =
    "update dossier_set set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update dossier_set set removed_on = null where id = :id and removed_on is not null";
const ASK: &str = "update dossier_set set asked_on = :day, asked_note = :note
  where id = :id and (asked_on is not :day or asked_note is not :note)";
const TARGET: &str =
    "select set_id, track, step, packet_due, committee_on from dossier_target where id = 1";
const AIM: &str = "insert into dossier_target (id, set_id, track, step, packet_due, committee_on)
  values (1, :set, :track, :step, :due, :committee)
  on conflict (id) do update set set_id = :set, track = :track, step = :step, packet_due = :due, committee_on = :committee
  where set_id <> :set or track <> :track or step <> :step or packet_due is not :due or committee_on is not :committee";
const ANSWER: &str =
    "select words, said_on from dossier_answer where set_id = :set and criterion = :criterion";
const SET_ANSWER: &str = "insert into dossier_answer (set_id, criterion, words, said_on) values (:set, :criterion, :words, :day)
  on conflict (set_id, criterion) do update set words = :words, said_on = :day where words <> :words";
const CLEAR_ANSWER: &str =
    "delete from dossier_answer where set_id = :set and criterion = :criterion";

fn raw(row: &Row) -> rusqlite::Result<(String, StoredHead)> {
    let day = |column: &str| -> rusqlite::Result<Option<Day>> {
        let text: Option<String> = row.get(column)?;
        Ok(text.map(|text| Day::stored(&text)))
    };
    let came: String = row.get("came")?;
    let head = StoredHead {
        id: SetId(row.get("id")?),
        // The table's own checks let no other names in.
        came: SetCame::named(&came).unwrap_or(SetCame::Written),
        asked_on: day("asked_on")?,
        asked_note: row.get("asked_note")?,
        removed_on: day("removed_on")?,
    };
    Ok((row.get("body")?, head))
}

/// A set before its JSON is read.
struct StoredHead {
    id: SetId,
    came: SetCame,
    asked_on: Option<Day>,
    asked_note: Option<String>,
    removed_on: Option<Day>,
}

/// All sets, those in the trash too, in the order in which they came.
pub fn all(conn: &Connection) -> Result<Vec<StoredSet>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], raw)?;
    rows.map(|row| {
        let (body, own) = row?;
        let set = serde_json::from_str(&body).map_err(|_| Error::Damaged(Damage::Database))?;
        Ok(StoredSet {
            id: own.id,
            set,
            came: own.came,
            asked_on: own.asked_on,
            asked_note: own.asked_note,
            removed_on: own.removed_on,
        })
    })
    .collect()
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: SetId) -> Result<StoredSet> {
    let mut own = all(conn)?.into_iter().filter(|own| own.id == id);
    own.next()
        .filter(|own| own.removed_on.is_none())
        .ok_or(Error::NotFound { what: "set" })
}

fn body(set: &CriteriaSet) -> Result<String> {
    serde_json::to_string(set).map_err(|_| Error::Bug("a set cannot be written"))
}

/// Adds one that was checked.
pub fn add(tx: &Tx, set: &CriteriaSet, came: SetCame) -> Result<SetId> {
    let values = named_params! { ":body": body(set)?, ":came": came.name() };
    tx.execute(INSERT, values)?;
    Ok(SetId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: SetId, set: &CriteriaSet) -> Result<()> {
    one(tx, id)?;
    tx.execute(UPDATE, named_params! { ":id": id.0, ":body": body(set)? })?;
    Ok(())
}

/// Puts one in the trash today.
pub fn remove(tx: &Tx, id: SetId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    found(tx.execute(REMOVE, values)?, "set")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: SetId) -> Result<()> {
    found(tx.execute(RESTORE, named_params! { ":id": id.0 })?, "set")
}

/// Notes what the office said when it was asked whether the rules still hold.
pub fn note_office(tx: &Tx, id: SetId, on: Day, words: Option<&str>) -> Result<()> {
    one(tx, id)?;
    let values = named_params! { ":id": id.0, ":day": on.to_string(), ":note": words };
    tx.execute(ASK, values)?;
    Ok(())
}

/// What the person aims at.
pub fn target(conn: &Connection) -> Result<Option<Target>> {
    let row = |row: &Row| -> rusqlite::Result<Target> {
        let day = |column: &str| -> rusqlite::Result<Option<Day>> {
            let text: Option<String> = row.get(column)?;
            Ok(text.map(|text| Day::stored(&text)))
        };
        Ok(Target {
            set: SetId(row.get("set_id")?),
            track: row.get("track")?,
            step: row.get("step")?,
            packet_due: day("packet_due")?,
            committee_on: day("committee_on")?,
        })
    };
    let mut statement = conn.prepare_cached(TARGET)?;
    Ok(statement.query_row([], row).optional()?)
}

/// The chosen set with what is aimed at in it; none while none is chosen, or the chosen one is in the trash.
pub fn chosen(conn: &Connection) -> Result<Option<(StoredSet, Target)>> {
    let Some(target) = target(conn)? else {
        return Ok(None);
    };
    match one(conn, target.set) {
        Ok(set) => Ok(Some((set, target))),
        Err(Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Chooses what to aim at; the set must have the track and the step.
pub fn aim(tx: &Tx, own: &Target) -> Result<()> {
    let set = one(tx, own.set)?.set;
    if set.step(&own.track, &own.step).is_none() {
        return Err(Error::NotFound { what: "step" });
    }
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let values = named_params! {
        ":set": own.set.0, ":track": own.track, ":step": own.step, ":due": day(own.packet_due),
        ":committee": day(own.committee_on)
    };
    tx.execute(AIM, values)?;
    Ok(())
}

/// What a person said of a criterion.
pub fn answer(conn: &Connection, set: SetId, criterion: &str) -> Result<Option<CriterionAnswer>> {
    let row = |row: &Row| -> rusqlite::Result<CriterionAnswer> {
        let on: String = row.get("said_on")?;
        Ok(CriterionAnswer {
            words: row.get("words")?,
            on: Day::stored(&on),
        })
    };
    let mut statement = conn.prepare_cached(ANSWER)?;
    let values = named_params! { ":set": set.0, ":criterion": criterion };
    Ok(statement.query_row(values, row).optional()?)
}

/// Writes down what a person said of a criterion; nothing said takes it away.
pub fn set_answer(tx: &Tx, set: SetId, criterion: &str, words: Option<&str>) -> Result<()> {
    match words {
        Some(words) => tx.execute(
            SET_ANSWER,
            named_params! {
                ":set": set.0, ":criterion": criterion, ":words": words, ":day": tx.now.today().to_string()
            },
        )?,
        None => tx.execute(
            CLEAR_ANSWER,
            named_params! { ":set": set.0, ":criterion": criterion },
        )?,
    };
    Ok(())
}
