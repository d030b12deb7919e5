//! Agreements in the store.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::day::Day;
use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::agreement::{Agreement, Heading};
use crate::mentoring::person::PersonId;

const DATES: &str = "select agreed_on, review_on from mentoring_agreement where person = :person";
const SET_DATES: &str = "insert into mentoring_agreement (person, agreed_on, review_on) values (:person, :agreed_on, :review_on)
  on conflict (person) do update set agreed_on = :agreed_on, review_on = :review_on
  where agreed_on is not :agreed_on or review_on is not :review_on";
const WORDS: &str =
    "select heading, words from mentoring_agreement_words where person = :person order by heading";
const SET_WORDS: &str = "insert into mentoring_agreement_words (person, heading, words) values (:person, :heading, :words)
  on conflict (person, heading) do update set words = :words where words <> :words";
const CLEAR_WORDS: &str =
    "delete from mentoring_agreement_words where person = :person and heading = :heading";

/// What was agreed with somebody.
pub fn agreement(conn: &Connection, person: PersonId) -> Result<Agreement> {
    let day = |text: Option<String>| text.as_deref().map(Day::stored);
    let dates = conn
        .prepare_cached(DATES)?
        .query_row(named_params! { ":person": person.0 }, |row| {
            Ok((day(row.get("agreed_on")?), day(row.get("review_on")?)))
        })
        .optional()?;
    let (agreed_on, review_on) = dates.unwrap_or_default();
    let mut statement = conn.prepare_cached(WORDS)?;
    let rows = statement.query_map(named_params! { ":person": person.0 }, |row| {
        let heading: String = row.get("heading")?;
        Ok((heading, row.get("words")?))
    })?;
    let mut words = std::collections::BTreeMap::new();
    for row in rows {
        let (heading, text) = row?;
        words.extend(Heading::named(&heading).map(|heading| (heading, text)));
    }
    Ok(Agreement {
        agreed_on,
        review_on,
        words,
    })
}

/// Writes when both agreed and when to look again.
pub fn set_dates(
    tx: &Tx,
    person: PersonId,
    agreed_on: Option<Day>,
    review_on: Option<Day>,
) -> Result<()> {
    let text = |day: Option<Day>| day.map(|day| day.to_string());
    tx.execute(
        SET_DATES,
        named_params! { ":person": person.0, ":agreed_on": text(agreed_on), ":review_on": text(review_on) },
    )?;
    Ok(())
}

/// Writes what stands under a heading; nothing takes it away.
pub fn set_words(tx: &Tx, person: PersonId, heading: Heading, words: &str) -> Result<()> {
    if words.is_empty() {
        tx.execute(
            CLEAR_WORDS,
            named_params! { ":person": person.0, ":heading": heading.name() },
        )?;
    } else {
        tx.execute(
            SET_WORDS,
            named_params! { ":person": person.0, ":heading": heading.name(), ":words": words },
        )?;
    }
    Ok(())
}
