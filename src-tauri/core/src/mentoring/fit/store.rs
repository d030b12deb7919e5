//! Notes after first meetings, in the store: one for each person.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::day::Day;
use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::fit::{Fit, FitNote};
use crate::mentoring::person::PersonId;

const ONE: &str = "select day, fit, note from mentoring_fit where person = :person";
const SET: &str =
    "insert into mentoring_fit (person, day, fit, note) values (:person, :day, :fit, :note)
  on conflict (person) do update set day = :day, fit = :fit, note = :note
  where day <> :day or fit <> :fit or note <> :note";
const CLEAR: &str = "delete from mentoring_fit where person = :person";

/// The note about somebody, if there is one.
pub fn fit(conn: &Connection, person: PersonId) -> Result<Option<FitNote>> {
    let note = conn
        .prepare_cached(ONE)?
        .query_row(named_params! { ":person": person.0 }, |row| {
            let (day, fit): (String, String) = (row.get("day")?, row.get("fit")?);
            Ok(FitNote {
                day: Day::stored(&day),
                // The table's own checks let no other names in.
                fit: Fit::named(&fit).unwrap_or(Fit::Unsure),
                note: row.get("note")?,
            })
        })
        .optional()?;
    Ok(note)
}

/// Writes the note; `None` takes it away.
pub fn set(tx: &Tx, person: PersonId, note: Option<&FitNote>) -> Result<()> {
    match note {
        Some(note) => tx.execute(
            SET,
            named_params! {
                ":person": person.0, ":day": note.day.to_string(), ":fit": note.fit.name(), ":note": note.note
            },
        )?,
        None => tx.execute(CLEAR, named_params! { ":person": person.0 })?,
    };
    Ok(())
}
