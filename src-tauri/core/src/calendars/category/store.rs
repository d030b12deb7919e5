//! Categories in the store.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::calendars::category::{Category, CategoryId, Colour};
use crate::desk::{Tx, found};
use crate::error::{Error, Result};

const ALL: &str = "select id, name, letter, colour, is_work, position from calendars_category order by position, id";
const NAME: &str = "select name from calendars_category where id = :id";
const LAST: &str = "select coalesce(max(position) + 1, 0) from calendars_category";
const INSERT: &str = "insert into calendars_category (name, letter, colour, is_work, position)
  values (:name, :letter, :colour, :is_work, :position)";
const UPDATE: &str = "update calendars_category set name = :name, letter = :letter, colour = :colour, is_work = :is_work
  where id = :id";
const PLACE: &str =
    "update calendars_category set position = :position where id = :id and position <> :position";
const DELETE: &str = "delete from calendars_category where id = :id";
/// Everything sorted into one category goes to another, or becomes open. What a person wished, was promised or guessed for
/// it goes along; where the other category has the same already, the two are added up to the most that may be written.
const HAND_OVER: [&str; 14] = [
    "update calendars_group set category = :into, decided = :decided where category = :id",
    "update calendars_event set category = :into, decided = :decided where category = :id",
    "update calendars_event set ruled = :into where ruled = :id",
    "update calendars_rule set category = :into where category = :id and :into is not null",
    "update calendars_protected set category = :into where category = :id",
    "update calendars_wish_block set category = :into where category = :id and :into is not null",
    "update calendars_offer_block set category = :into where category = :id and :into is not null",
    "update calendars_feeling set category = :into where category = :id and :into is not null",
    "update calendars_promise set percent = min(100, percent + (select percent from calendars_promise where category = :id))
  where category = :into and exists (select 1 from calendars_promise where category = :id)",
    "update or ignore calendars_promise set category = :into where category = :id and :into is not null",
    "update calendars_shadow set low = min(6000, low + least), likely = min(6000, likely + middle),
    high = min(6000, high + most)
  from (select band as part, low as least, likely as middle, high as most from calendars_shadow where category = :id)
  where category = :into and band = part",
    "update or ignore calendars_shadow set category = :into where category = :id and :into is not null",
    "update calendars_diary set minutes = min(960, minutes + more)
  from (select day as written, minutes as more from calendars_diary where category = :id)
  where category = :into and day = written",
    "update or ignore calendars_diary set category = :into where category = :id and :into is not null",
];

fn category(row: &Row) -> rusqlite::Result<Category> {
    let colour: String = row.get("colour")?;
    Ok(Category {
        id: CategoryId(row.get("id")?),
        name: row.get("name")?,
        letter: row.get("letter")?,
        colour: Colour::named(&colour).unwrap_or(Colour::Life),
        is_work: row.get("is_work")?,
        position: row.get("position")?,
    })
}

/// All categories in their order.
pub fn all(conn: &Connection) -> Result<Vec<Category>> {
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], category)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The name of a category that must be there.
pub fn name(conn: &Connection, id: CategoryId) -> Result<String> {
    let name = conn
        .query_row(NAME, named_params! { ":id": id.0 }, |row| row.get("name"))
        .optional()?;
    name.ok_or(Error::NotFound { what: "category" })
}

/// The name of a category, or none for none.
pub fn optional_name(conn: &Connection, id: Option<CategoryId>) -> Result<Option<String>> {
    id.map(|id| name(conn, id)).transpose()
}

/// The name of a category that must be there and be a kind of work.
pub fn work_name(conn: &Connection, id: CategoryId) -> Result<String> {
    let mut categories = all(conn)?.into_iter();
    let own = categories.find(|category| category.id == id);
    let own = own.ok_or(Error::NotFound { what: "category" })?;
    if own.is_work {
        Ok(own.name)
    } else {
        Err(Error::Invalid {
            field: "category",
            why: "must be a kind of work",
        })
    }
}

/// Adds a category at the end.
pub fn add(tx: &Tx, name: &str, letter: &str, colour: Colour, is_work: bool) -> Result<CategoryId> {
    let position: u32 = tx.query_row(LAST, [], |row| row.get(0))?;
    let values = named_params! { ":name": name, ":letter": letter, ":colour": colour.name(), ":is_work": is_work, ":position": position };
    tx.execute(INSERT, values)?;
    Ok(CategoryId(tx.last_insert_rowid()))
}

/// Writes a category's name, letter, colour and whether it is work.
pub fn edit(
    tx: &Tx,
    id: CategoryId,
    name: &str,
    letter: &str,
    colour: Colour,
    is_work: bool,
) -> Result<()> {
    let values = named_params! { ":id": id.0, ":name": name, ":letter": letter, ":colour": colour.name(), ":is_work": is_work };
    found(tx.execute(UPDATE, values)?, "category")
}

/// Puts the categories into this order.
pub fn order(tx: &Tx, ids: &[CategoryId]) -> Result<()> {
    for (position, id) in (0_u32..).zip(ids) {
        tx.execute(PLACE, named_params! { ":id": id.0, ":position": position })?;
    }
    Ok(())
}

/// Removes a category. What was sorted into it goes to `into`, or is open again; its rules and wished hours go with it.
pub fn remove(tx: &Tx, id: CategoryId, into: Option<CategoryId>) -> Result<()> {
    for sql in HAND_OVER {
        let mut statement = tx.prepare_cached(sql)?;
        statement.raw_bind_parameter(":id", id.0)?;
        if statement.parameter_index(":into")?.is_some() {
            statement.raw_bind_parameter(":into", into.map(|into| into.0))?;
        }
        if statement.parameter_index(":decided")?.is_some() {
            statement.raw_bind_parameter(":decided", into.is_some())?;
        }
        statement.raw_execute()?;
    }
    found(
        tx.execute(DELETE, named_params! { ":id": id.0 })?,
        "category",
    )
}
