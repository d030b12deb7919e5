//! Things to raise in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::agenda::candidate::Want;
use crate::mentoring::domain::Domain;
use crate::mentoring::goal::GoalId;
use crate::mentoring::item::{Item, ItemDraft, ItemId, ItemState};
use crate::mentoring::person::PersonId;
use crate::mentoring::store::{day, guard, named, optional_day, questions, rows};

const ALL: &str = "select id, title, want, person, domain, need, goal, due, starred, question1, question2, note, secrets,
    audit, released, carried, state, raised_on, settled_on, removed_on
  from mentoring_item order by id";
const INSERT: &str = "insert into mentoring_item (title, want, person, domain, need, goal, due, starred, question1,
    question2, note, secrets, audit, released, raised_on)
  values (:title, :want, :person, :domain, :need, :goal, :due, :starred, :question1, :question2, :note, :secrets, :audit,
    :released, :today)";
const UPDATE: &str = "update mentoring_item set title = :title, want = :want, person = :person, domain = :domain,
    need = :need, goal = :goal, due = :due, starred = :starred, question1 = :question1, question2 = :question2,
    note = :note, secrets = :secrets, audit = :audit, released = :released
  where id = :id";
const SETTLE: &str = "update mentoring_item set state = :state, settled_on = :day where id = :id and state <> :state";
const CARRY: &str = "update mentoring_item set carried = carried + 1 where id = :id";
const REMOVE: &str =
    "update mentoring_item set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update mentoring_item set removed_on = null where id = :id and removed_on is not null";

fn item(row: &Row) -> rusqlite::Result<(ItemId, Item)> {
    let person: Option<i64> = row.get("person")?;
    let goal: Option<i64> = row.get("goal")?;
    let draft = ItemDraft {
        title: row.get("title")?,
        // The table's own checks let no other names in.
        want: named(row, "want", Want::named)?.unwrap_or(Want::Advise),
        person: person.map(PersonId),
        domain: named(row, "domain", Domain::named)?,
        need: row.get("need")?,
        goal: goal.map(GoalId),
        due: optional_day(row, "due")?,
        starred: row.get("starred")?,
        questions: questions(row)?,
        note: row.get("note")?,
        guard: guard(row)?,
    };
    let item = Item {
        draft,
        carried: row.get("carried")?,
        state: named(row, "state", ItemState::named)?.unwrap_or(ItemState::Open),
        raised_on: day(row, "raised_on")?,
        settled_on: optional_day(row, "settled_on")?,
        removed_on: optional_day(row, "removed_on")?,
    };
    Ok((ItemId(row.get("id")?), item))
}

/// All, those in the trash too, in the order in which they were written.
pub fn all(conn: &Connection) -> Result<Vec<(ItemId, Item)>> {
    rows(conn, ALL, [], item)
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: ItemId) -> Result<Item> {
    let mut own = all(conn)?.into_iter().filter(|(other, _)| *other == id);
    own.next()
        .map(|(_, item)| item)
        .filter(|item| item.removed_on.is_none())
        .ok_or(Error::NotFound { what: "item" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &ItemDraft) -> Result<ItemId> {
    tx.execute(
        INSERT,
        named_params! {
            ":title": draft.title, ":want": draft.want.name(), ":person": draft.person.map(|own| own.0),
            ":domain": draft.domain.map(Domain::name), ":need": draft.need, ":goal": draft.goal.map(|own| own.0),
            ":due": draft.due.map(|own| own.to_string()), ":starred": draft.starred,
            ":question1": draft.questions.first(), ":question2": draft.questions.get(1), ":note": draft.note,
            ":secrets": draft.guard.stored(), ":audit": draft.guard.values, ":released": draft.guard.released,
            ":today": tx.now.today().to_string()
        },
    )?;
    Ok(ItemId(tx.last_insert_rowid()))
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: ItemId, draft: &ItemDraft) -> Result<()> {
    if one(tx, id)?.draft == *draft {
        return Ok(());
    }
    tx.execute(
        UPDATE,
        named_params! {
            ":id": id.0, ":title": draft.title, ":want": draft.want.name(),
            ":person": draft.person.map(|own| own.0), ":domain": draft.domain.map(Domain::name), ":need": draft.need,
            ":goal": draft.goal.map(|own| own.0), ":due": draft.due.map(|own| own.to_string()),
            ":starred": draft.starred, ":question1": draft.questions.first(), ":question2": draft.questions.get(1),
            ":note": draft.note, ":secrets": draft.guard.stored(), ":audit": draft.guard.values,
            ":released": draft.guard.released
        },
    )?;
    Ok(())
}

/// Says what became of one; open again has no day.
pub fn settle(tx: &Tx, id: ItemId, state: ItemState) -> Result<()> {
    one(tx, id)?;
    let day = (state != ItemState::Open).then(|| tx.now.today().to_string());
    tx.execute(
        SETTLE,
        named_params! { ":id": id.0, ":state": state.name(), ":day": day },
    )?;
    Ok(())
}

/// Carries one over once more.
pub fn carry(tx: &Tx, id: ItemId) -> Result<()> {
    found(tx.execute(CARRY, named_params! { ":id": id.0 })?, "item")
}

/// Puts one in the trash on a day.
pub fn remove(tx: &Tx, id: ItemId, on: Day) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": on.to_string() };
    found(tx.execute(REMOVE, values)?, "item")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: ItemId) -> Result<()> {
    found(tx.execute(RESTORE, named_params! { ":id": id.0 })?, "item")
}
