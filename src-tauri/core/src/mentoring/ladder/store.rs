//! Levels, evidence, stretch experiences and confidence in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::goal::GoalId;
use crate::mentoring::ladder::confidence::{Confidence, Moment};
use crate::mentoring::ladder::view::{EvidenceRow, LadderFacts, LadderView};
use crate::mentoring::ladder::{BackingKind, EvidenceDraft, EvidenceId, Level, StretchState, pack};
use crate::mentoring::store::{day, named, optional_day, rows};

const LEVELS: &str =
    "select competency, claimed, target, importance from mentoring_competency order by competency";
const SET_LEVEL: &str = "insert into mentoring_competency (competency, claimed, target, importance)
  values (:competency, :claimed, :target, :importance)
  on conflict (competency) do update set claimed = :claimed, target = :target, importance = :importance
  where claimed is not :claimed or target is not :target or importance is not :importance";
const EVIDENCE: &str = "select id, day, what, kind, competency, goal, by_other, system, removed_on
  from mentoring_evidence order by id";
const INSERT: &str =
    "insert into mentoring_evidence (day, what, kind, competency, goal, by_other, system)
  values (:day, :what, :kind, :competency, :goal, :by_other, :system)";
const UPDATE: &str = "update mentoring_evidence set day = :day, what = :what, kind = :kind, competency = :competency,
    goal = :goal, by_other = :by_other, system = :system
  where id = :id";
const REMOVE: &str =
    "update mentoring_evidence set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update mentoring_evidence set removed_on = null where id = :id and removed_on is not null";
const STRETCH: &str = "select stretch, state, day from mentoring_stretch order by stretch";
const SET_STRETCH: &str =
    "insert into mentoring_stretch (stretch, state, day) values (:stretch, :state, :day)
  on conflict (stretch) do update set state = :state, day = :day where state <> :state";
const DROP_STRETCH: &str = "delete from mentoring_stretch where stretch = :stretch";
const CONFIDENCE: &str = "select competency, moment, day, value from mentoring_confidence order by day, competency, moment";
const RATE: &str = "insert into mentoring_confidence (competency, moment, day, value)
  values (:competency, :moment, :day, :value)
  on conflict (competency, moment, day) do update set value = :value where value <> :value";

fn evidence(row: &Row) -> rusqlite::Result<EvidenceRow> {
    let goal: Option<i64> = row.get("goal")?;
    // The table's own checks let no other names in.
    let kind = named(row, "kind", BackingKind::named)?.unwrap_or(BackingKind::Work);
    Ok(EvidenceRow {
        id: EvidenceId(row.get("id")?),
        draft: EvidenceDraft {
            day: day(row, "day")?,
            what: row.get("what")?,
            kind,
            competency: row.get("competency")?,
            goal: goal.map(GoalId),
            by_other: row.get("by_other")?,
            system: row.get("system")?,
        },
        label: kind.label(),
        removed_on: optional_day(row, "removed_on")?,
    })
}

/// All evidence, that in the trash too, in the order in which it was written.
pub fn all_evidence(conn: &Connection) -> Result<Vec<EvidenceRow>> {
    rows(conn, EVIDENCE, [], evidence)
}

/// A piece that must be there and not in the trash.
pub fn one_evidence(conn: &Connection, id: EvidenceId) -> Result<EvidenceRow> {
    let mut own = all_evidence(conn)?.into_iter().filter(|own| own.id == id);
    own.next()
        .filter(|own| own.removed_on.is_none())
        .ok_or(Error::NotFound { what: "evidence" })
}

/// The ladder as it stands.
pub fn view(conn: &Connection, today: Day) -> Result<LadderView> {
    let levels = rows(conn, LEVELS, [], |row| {
        let level = Level {
            claimed: row.get("claimed")?,
            target: row.get("target")?,
            importance: row.get("importance")?,
        };
        Ok((row.get("competency")?, level))
    })?;
    let stretch = rows(conn, STRETCH, [], |row| {
        let state = named(row, "state", StretchState::named)?.unwrap_or(StretchState::Planned);
        Ok((row.get("stretch")?, (state, day(row, "day")?)))
    })?;
    let mut evidence = all_evidence(conn)?;
    evidence.retain(|own| own.removed_on.is_none());
    let facts = LadderFacts {
        levels: levels.into_iter().collect(),
        evidence,
        stretch: stretch.into_iter().collect(),
    };
    LadderView::of(pack()?, &facts, today)
}

/// Writes what a person says of a competency.
pub fn set_level(tx: &Tx, competency: &str, level: Level) -> Result<()> {
    let values = named_params! {
        ":competency": competency, ":claimed": level.claimed, ":target": level.target,
        ":importance": level.importance
    };
    tx.execute(SET_LEVEL, values)?;
    Ok(())
}

/// Adds a piece of evidence.
pub fn add_evidence(tx: &Tx, draft: &EvidenceDraft) -> Result<EvidenceId> {
    let values = named_params! {
        ":day": draft.day.to_string(), ":what": draft.what, ":kind": draft.kind.name(),
        ":competency": draft.competency, ":goal": draft.goal.map(|own| own.0), ":by_other": draft.by_other,
        ":system": draft.system
    };
    tx.execute(INSERT, values)?;
    Ok(EvidenceId(tx.last_insert_rowid()))
}

/// Changes a piece of evidence that must be there.
pub fn edit_evidence(tx: &Tx, id: EvidenceId, draft: &EvidenceDraft) -> Result<()> {
    if one_evidence(tx, id)?.draft == *draft {
        return Ok(());
    }
    let values = named_params! {
        ":id": id.0, ":day": draft.day.to_string(), ":what": draft.what, ":kind": draft.kind.name(),
        ":competency": draft.competency, ":goal": draft.goal.map(|own| own.0), ":by_other": draft.by_other,
        ":system": draft.system
    };
    tx.execute(UPDATE, values)?;
    Ok(())
}

/// Puts a piece in the trash on a day.
pub fn remove_evidence(tx: &Tx, id: EvidenceId, on: Day) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": on.to_string() };
    found(tx.execute(REMOVE, values)?, "evidence")
}

/// Takes a piece out of the trash.
pub fn restore_evidence(tx: &Tx, id: EvidenceId) -> Result<()> {
    found(
        tx.execute(RESTORE, named_params! { ":id": id.0 })?,
        "evidence",
    )
}

/// Says where a stretch experience stands, from today; none takes it back.
pub fn set_stretch(tx: &Tx, key: &str, state: Option<StretchState>) -> Result<()> {
    match state {
        Some(state) => tx.execute(
            SET_STRETCH,
            named_params! {
                ":stretch": key, ":state": state.name(), ":day": tx.now.today().to_string()
            },
        )?,
        None => tx.execute(DROP_STRETCH, named_params! { ":stretch": key })?,
    };
    Ok(())
}

/// Everything a person said of their confidence.
pub fn confidence(conn: &Connection) -> Result<Vec<Confidence>> {
    rows(conn, CONFIDENCE, [], |row| {
        Ok(Confidence {
            competency: row.get("competency")?,
            // The table's own checks let no other names in.
            moment: named(row, "moment", Moment::named)?.unwrap_or(Moment::Quarter),
            day: day(row, "day")?,
            value: row.get("value")?,
        })
    })
}

/// Writes a rating.
pub fn rate(tx: &Tx, own: &Confidence) -> Result<()> {
    let values = named_params! {
        ":competency": own.competency, ":moment": own.moment.name(), ":day": own.day.to_string(),
        ":value": own.value
    };
    tx.execute(RATE, values)?;
    Ok(())
}
