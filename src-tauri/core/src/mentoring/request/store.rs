//! Requests in the store: one for each person.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::person::PersonId;
use crate::mentoring::request::{Request, RequestAnswer, RequestDraft};

const ALL: &str =
    "select person, admire, want, minutes, words, sent_on, nudged_on, answer, answered_on
  from mentoring_request order by person";
const WRITE: &str = "insert into mentoring_request (person, admire, want, minutes, words)
  values (:person, :admire, :want, :minutes, :words)
  on conflict (person) do update set admire = :admire, want = :want, minutes = :minutes, words = :words
  where admire <> :admire or want <> :want or minutes is not :minutes or words is not :words";
const MARK: &str = "update mentoring_request
  set sent_on = :sent_on, nudged_on = :nudged_on, answer = :answer, answered_on = :answered_on
  where person = :person and (sent_on is not :sent_on or nudged_on is not :nudged_on or answer is not :answer
    or answered_on is not :answered_on)";
const CLEAR: &str = "delete from mentoring_request where person = :person";

/// Every request, by person.
pub fn all(conn: &Connection) -> Result<BTreeMap<PersonId, Request>> {
    let day = |text: Option<String>| text.as_deref().map(Day::stored);
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], |row| {
        let draft = RequestDraft {
            admire: row.get("admire")?,
            want: row.get("want")?,
            minutes: row.get("minutes")?,
            words: row.get("words")?,
        };
        let answer: Option<String> = row.get("answer")?;
        let answer = answer.as_deref().and_then(RequestAnswer::named);
        let own = Request {
            draft,
            sent_on: day(row.get("sent_on")?),
            nudged_on: day(row.get("nudged_on")?),
            answer: answer.zip(day(row.get("answered_on")?)),
        };
        Ok((PersonId(row.get("person")?), own))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The request to somebody; it must be there.
pub fn one(conn: &Connection, person: PersonId) -> Result<Request> {
    all(conn)?
        .remove(&person)
        .ok_or(Error::NotFound { what: "request" })
}

/// Writes what is asked of somebody.
pub fn write(tx: &Tx, person: PersonId, draft: &RequestDraft) -> Result<()> {
    let values = named_params! {
        ":person": person.0, ":admire": draft.admire, ":want": draft.want, ":minutes": draft.minutes,
        ":words": draft.words
    };
    tx.execute(WRITE, values)?;
    Ok(())
}

/// Writes what came of it.
pub fn mark(tx: &Tx, person: PersonId, own: &Request) -> Result<()> {
    let text = |day: Option<Day>| day.map(|day| day.to_string());
    let values = named_params! {
        ":person": person.0, ":sent_on": text(own.sent_on), ":nudged_on": text(own.nudged_on),
        ":answer": own.answer.map(|(answer, _)| answer.name()),
        ":answered_on": text(own.answer.map(|(_, day)| day))
    };
    tx.execute(MARK, values)?;
    Ok(())
}

/// Takes the request away.
pub fn clear(tx: &Tx, person: PersonId) -> Result<()> {
    found(
        tx.execute(CLEAR, named_params! { ":person": person.0 })?,
        "request",
    )
}
