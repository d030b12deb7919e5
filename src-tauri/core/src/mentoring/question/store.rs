//! Questions of the person's own, those they hid, and what was asked, in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::domain::Domain;
use crate::mentoring::meeting::MeetingId;
use crate::mentoring::person::PersonId;
use crate::mentoring::question::{
    Asked, OwnQuestion, QuestionDraft, QuestionId, QuestionKind, Questions, bank,
};
use crate::mentoring::standing::{Stage, World};
use crate::mentoring::store::{day, guard, named, optional_day, rows};

const OWN: &str = "select id, words, domain, stages, world, kind, need, repeatable, secrets, audit, released, removed_on
  from mentoring_question order by id";
const INSERT: &str = "insert into mentoring_question (words, domain, stages, world, kind, need, repeatable, secrets, audit,
    released)
  values (:words, :domain, :stages, :world, :kind, :need, :repeatable, :secrets, :audit, :released)";
const UPDATE: &str = "update mentoring_question set words = :words, domain = :domain, stages = :stages, world = :world,
    kind = :kind, need = :need, repeatable = :repeatable, secrets = :secrets, audit = :audit, released = :released
  where id = :id";
const REMOVE: &str =
    "update mentoring_question set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update mentoring_question set removed_on = null where id = :id and removed_on is not null";
const HIDDEN: &str = "select question from mentoring_question_hidden order by question";
const HIDE: &str = "insert into mentoring_question_hidden (question) values (:question) on conflict (question) do nothing";
const SHOW: &str = "delete from mentoring_question_hidden where question = :question";
const ASKED: &str = "select question, person, day, useful from mentoring_asked order by day, id";
const OF_MEETING: &str = "select question, person, day, useful from mentoring_asked where meeting = :meeting order by id";
const ASK: &str = "insert into mentoring_asked (question, person, meeting, day, useful)
  values (:question, :person, :meeting, :day, :useful)";
const FORGET: &str = "delete from mentoring_asked where meeting = :meeting";

fn question(row: &Row) -> rusqlite::Result<OwnQuestion> {
    let stages: String = row.get("stages")?;
    let draft = QuestionDraft {
        words: row.get("words")?,
        // The table's own checks let no other names in.
        domain: named(row, "domain", Domain::named)?.unwrap_or(Domain::Personal),
        stages: stages.split(' ').filter_map(Stage::named).collect(),
        world: named(row, "world", World::named)?.unwrap_or(World::Both),
        kind: named(row, "kind", QuestionKind::named)?.unwrap_or(QuestionKind::Explore),
        need: row.get("need")?,
        repeatable: row.get("repeatable")?,
        guard: guard(row)?,
    };
    Ok(OwnQuestion {
        id: QuestionId(row.get("id")?),
        draft,
        removed_on: optional_day(row, "removed_on")?,
    })
}

fn one_asked(row: &Row) -> rusqlite::Result<Asked> {
    Ok(Asked {
        question: row.get("question")?,
        person: PersonId(row.get("person")?),
        day: day(row, "day")?,
        useful: row.get("useful")?,
    })
}

/// Those of the person's own, those in the trash too, in the order in which they were written.
pub fn own(conn: &Connection) -> Result<Vec<OwnQuestion>> {
    rows(conn, OWN, [], question)
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: QuestionId) -> Result<OwnQuestion> {
    let mut all = own(conn)?.into_iter().filter(|own| own.id == id);
    all.next()
        .filter(|own| own.removed_on.is_none())
        .ok_or(Error::NotFound { what: "question" })
}

/// Everything that could be asked, and what was.
pub fn questions(conn: &Connection) -> Result<Questions> {
    let mut all = bank()?.to_vec();
    let own = own(conn)?
        .into_iter()
        .filter(|own| own.removed_on.is_none());
    all.extend(own.map(|own| own.draft.question(own.id)));
    let hidden = rows(conn, HIDDEN, [], |row| row.get("question"))?;
    let asked = rows(conn, ASKED, [], one_asked)?;
    Ok(Questions {
        all,
        hidden: hidden.into_iter().collect(),
        asked,
    })
}

fn stages(draft: &QuestionDraft) -> String {
    let names: Vec<&str> = draft.stages.iter().map(|own| own.name()).collect();
    names.join(" ")
}

/// Adds one.
pub fn add(tx: &Tx, draft: &QuestionDraft) -> Result<QuestionId> {
    tx.execute(
        INSERT,
        named_params! {
            ":words": draft.words, ":domain": draft.domain.name(), ":stages": stages(draft),
            ":world": draft.world.name(), ":kind": draft.kind.name(), ":need": draft.need,
            ":repeatable": draft.repeatable, ":secrets": draft.guard.stored(), ":audit": draft.guard.values,
            ":released": draft.guard.released
        },
    )?;
    Ok(QuestionId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: QuestionId, draft: &QuestionDraft) -> Result<()> {
    if one(tx, id)?.draft == *draft {
        return Ok(());
    }
    tx.execute(
        UPDATE,
        named_params! {
            ":id": id.0, ":words": draft.words, ":domain": draft.domain.name(), ":stages": stages(draft),
            ":world": draft.world.name(), ":kind": draft.kind.name(), ":need": draft.need,
            ":repeatable": draft.repeatable, ":secrets": draft.guard.stored(), ":audit": draft.guard.values,
            ":released": draft.guard.released
        },
    )?;
    Ok(())
}

/// Puts one in the trash on a day.
pub fn remove(tx: &Tx, id: QuestionId, on: Day) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": on.to_string() };
    found(tx.execute(REMOVE, values)?, "question")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: QuestionId) -> Result<()> {
    found(
        tx.execute(RESTORE, named_params! { ":id": id.0 })?,
        "question",
    )
}

/// Hides a question, whatever its source.
pub fn hide(tx: &Tx, key: &str) -> Result<()> {
    tx.execute(HIDE, named_params! { ":question": key })?;
    Ok(())
}

/// Shows a hidden question again.
pub fn show(tx: &Tx, key: &str) -> Result<()> {
    tx.execute(SHOW, named_params! { ":question": key })?;
    Ok(())
}

/// Notes which questions a meeting asked, in place of what was noted of it before.
pub fn ask(tx: &Tx, meeting: MeetingId, asked: &[Asked]) -> Result<()> {
    let known = rows(
        tx,
        OF_MEETING,
        named_params! { ":meeting": meeting.0 },
        one_asked,
    )?;
    if known == asked {
        return Ok(());
    }
    tx.execute(FORGET, named_params! { ":meeting": meeting.0 })?;
    for own in asked {
        tx.execute(
            ASK,
            named_params! {
                ":question": own.question, ":person": own.person.0, ":meeting": meeting.0,
                ":day": own.day.to_string(), ":useful": own.useful
            },
        )?;
    }
    Ok(())
}
