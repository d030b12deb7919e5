//! Experiments in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::Result;
use crate::values::audit::AuditId;
use crate::values::audit::experiment::{Experiment, Outcome};
use crate::values::audit::store::{day, rows};

const OF: &str = "select words, start_on, know, outcome, answered_on, found from values_experiment
  where audit = :id";
const SET: &str = "insert into values_experiment (audit, words, start_on, know)
  values (:audit, :words, :start_on, :know)
  on conflict (audit) do update set words = excluded.words, start_on = excluded.start_on, know = excluded.know
  where words <> excluded.words or start_on <> excluded.start_on or know is not excluded.know";
const ANSWER: &str =
    "update values_experiment set outcome = :outcome, answered_on = :day, found = :found
  where audit = :audit and (outcome is not :outcome or found is not :found)";
const REMOVE: &str = "delete from values_experiment where audit = :audit";

fn experiment(row: &Row) -> rusqlite::Result<Experiment> {
    let (start, answered): (String, Option<String>) =
        (row.get("start_on")?, row.get("answered_on")?);
    let outcome: Option<String> = row.get("outcome")?;
    let outcome = outcome.and_then(|word| Outcome::named(&word));
    Ok(Experiment {
        words: row.get("words")?,
        start: day(&start),
        know: row.get("know")?,
        outcome: outcome.zip(answered.as_deref().map(day)),
        found: row.get("found")?,
    })
}

/// The experiment of an audit.
pub fn of(conn: &Connection, audit: AuditId) -> Result<Option<Experiment>> {
    Ok(rows(conn, OF, audit, experiment)?.pop())
}

/// Writes the experiment; what was said of its outcome stays.
pub fn set(tx: &Tx, audit: AuditId, words: &str, start: Day, know: Option<&str>) -> Result<()> {
    let values = named_params! {
        ":audit": audit.0, ":words": words, ":start_on": start.to_string(), ":know": know
    };
    tx.execute(SET, values)?;
    Ok(())
}

/// Says what came of the experiment, on a day.
pub fn answer(
    tx: &Tx,
    audit: AuditId,
    outcome: Outcome,
    on: Day,
    found: Option<&str>,
) -> Result<()> {
    let values = named_params! {
        ":audit": audit.0, ":outcome": outcome.word(), ":day": on.to_string(), ":found": found
    };
    tx.execute(ANSWER, values)?;
    Ok(())
}

/// Takes the experiment away.
pub fn remove(tx: &Tx, audit: AuditId) -> Result<()> {
    found(
        tx.execute(REMOVE, named_params! { ":audit": audit.0 })?,
        "experiment",
    )
}
