//! Audits in the store: their heads, and everything that was answered in them.

use rusqlite::types::ToSql;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::day::Day;
use crate::desk::{Desk, Tx, found};
use crate::error::{Error, Result};
use crate::values::audit::energy::store as activities;
use crate::values::audit::evidence::store as evidence;
use crate::values::audit::experiment::store as experiment;
use crate::values::audit::list::{self, AuditsView};
use crate::values::audit::pages::AuditView;
use crate::values::audit::retest::store as again;
use crate::values::audit::shift::store as shifts;
use crate::values::audit::source::store as sources;
use crate::values::audit::view::{self, Beside};
use crate::values::audit::{Audit, AuditId, Choice, Condition, Head, Item, ItemId, Part, orders};
use crate::values::card::{Card, CardKey};
use crate::values::deck::DeckKey;
use crate::values::deck::store::shelf;
use crate::values::design::Mode;
use crate::values::reading::noise::Noise;

const COLUMNS: &str =
    "id, begun_on, deck, mode, seed, bad_week, left_out, next_on, finished_on, removed_on";
const CUT: &str = "select cut from values_audit where id = :id";
const INSERT: &str = "insert into values_audit (begun_on, deck, mode, seed)
  values (:begun_on, :deck, :mode, :seed)";
const DEAL: &str = "insert into values_item (audit, card) values (:audit, :card)
  on conflict (audit, card) do nothing";
const ITEMS: &str = "select id, card, pile, kept, week, moment, importance, lived from values_item
  where audit = :id order by id";
const CHOICES: &str =
    "select round, most, least from values_choice where audit = :id order by round";
const CONDITIONS: &str = "select condition from values_condition where audit = :id order by id";
const PASSED: &str = "select part from values_passed where audit = :id order by id";
const PAIRS: &str = "select a.importance - i.importance as importance, a.lived - i.lived as lived
  from values_again a join values_item i on i.id = a.item join values_audit u on u.id = i.audit
  where u.removed_on is null and i.importance is not null and i.lived is not null order by a.item";
const CLEAR_CONDITIONS: &str = "delete from values_condition where audit = :id";
const CONDITION: &str = "insert into values_condition (audit, condition) values (:id, :condition)";
const BAD_WEEK: &str =
    "update values_audit set bad_week = :set where id = :id and bad_week <> :set";
const LEFT_OUT: &str =
    "update values_audit set left_out = :set where id = :id and left_out <> :set";
const FINISH: &str =
    "update values_audit set finished_on = :day where id = :id and finished_on is not :day";
const REMOVE: &str =
    "update values_audit set removed_on = :day where id = :id and removed_on is not :day";
const NEXT: &str = "update values_audit set next_on = :day where id = :id and next_on is not :day";
const SET_CUT: &str = "update values_audit set cut = :words where id = :id and cut is not :words";
const PASS: &str = "insert into values_passed (audit, part) values (:id, :part)
  on conflict (audit, part) do nothing";
const UNPASS: &str = "delete from values_passed where audit = :id and part = :part";

/// A day of the store; the table's own check lets nothing else in.
pub fn day(text: &str) -> Day {
    Day::read("day", text).unwrap_or(Day(chrono::NaiveDate::MIN))
}

fn head(row: &Row) -> rusqlite::Result<Head> {
    let text = |name: &str| -> rusqlite::Result<String> { row.get(name) };
    let maybe = |name: &str| -> rusqlite::Result<Option<Day>> {
        let text: Option<String> = row.get(name)?;
        Ok(text.as_deref().map(day))
    };
    Ok(Head {
        id: AuditId(row.get("id")?),
        begun_on: day(&text("begun_on")?),
        // The table's own checks let no other words in.
        deck: DeckKey::named(&text("deck")?).unwrap_or(DeckKey::Physician),
        mode: Mode::named(&text("mode")?).unwrap_or(Mode::Usual),
        seed: row.get("seed")?,
        bad_week: row.get("bad_week")?,
        left_out: row.get("left_out")?,
        finished_on: maybe("finished_on")?,
        next_on: maybe("next_on")?,
        removed_on: maybe("removed_on")?,
    })
}

fn item(row: &Row) -> rusqlite::Result<Item> {
    Ok(Item {
        id: ItemId(row.get("id")?),
        card: CardKey(row.get("card")?),
        pile: row.get("pile")?,
        kept: row.get("kept")?,
        week: row.get("week")?,
        moment: row.get("moment")?,
        importance: row.get("importance")?,
        lived: row.get("lived")?,
    })
}

/// Rows that belong to an audit.
pub fn rows<T>(
    conn: &Connection,
    sql: &str,
    id: AuditId,
    read: impl FnMut(&Row) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":id": id.0 }, read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The head of an audit that must be there, removed or not.
pub fn one(conn: &Connection, id: AuditId) -> Result<Head> {
    let sql = format!("select {COLUMNS} from values_audit where id = :id");
    conn.query_row(&sql, named_params! { ":id": id.0 }, head)
        .optional()?
        .ok_or(Error::NotFound { what: "audit" })
}

/// An audit with all its answers.
pub fn load(conn: &Connection, id: AuditId) -> Result<Audit> {
    whole(conn, one(conn, id)?)
}

fn whole(conn: &Connection, head: Head) -> Result<Audit> {
    let id = head.id;
    let words = |sql| rows(conn, sql, id, |row| row.get::<_, String>(0));
    let choice = |row: &Row| {
        let item = |name: &str| row.get::<_, Option<i64>>(name).map(|id| id.map(ItemId));
        Ok(Choice {
            round: row.get("round")?,
            most: item("most")?,
            least: item("least")?,
        })
    };
    Ok(Audit {
        conditions: words(CONDITIONS)?
            .iter()
            .filter_map(|word| Condition::named(word))
            .collect(),
        items: rows(conn, ITEMS, id, item)?,
        choices: rows(conn, CHOICES, id, choice)?,
        evidence: evidence::of(conn, id)?,
        activities: activities::of(conn, id)?,
        shifts: shifts::of(conn, id)?,
        cut: conn.query_row(CUT, named_params! { ":id": id.0 }, |row| row.get("cut"))?,
        sources: sources::of(conn, id)?,
        experiment: experiment::of(conn, id)?,
        passed: words(PASSED)?
            .iter()
            .filter_map(|word| Part::named(word))
            .collect(),
        again: again::of(conn, id)?,
        head,
    })
}

/// Every audit with its answers, the newest first, the removed ones among them.
pub fn all(conn: &Connection) -> Result<Vec<Audit>> {
    let sql = format!("select {COLUMNS} from values_audit order by begun_on desc, id desc");
    let mut statement = conn.prepare_cached(&sql)?;
    let heads = statement.query_map([], head)?;
    let heads = heads.collect::<rusqlite::Result<Vec<_>>>()?;
    heads.into_iter().map(|head| whole(conn, head)).collect()
}

/// How far apart two answers of this person must be: from the cards asked again in audits that are not removed.
pub fn noise(conn: &Connection) -> Result<Noise> {
    let mut statement = conn.prepare_cached(PAIRS)?;
    let pair = |row: &Row| Ok((row.get("importance")?, row.get("lived")?));
    let pairs = statement.query_map([], pair)?;
    Ok(Noise::of(&pairs.collect::<rusqlite::Result<Vec<_>>>()?))
}

/// What an audit begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beginning {
    /// The day it is called by.
    pub on: Day,
    /// Its deck.
    pub deck: DeckKey,
    /// How many cards it keeps.
    pub mode: Mode,
    /// Every order in it follows from this.
    pub seed: i64,
}

/// Begins an audit and deals its cards in an order drawn from the seed.
pub fn begin(tx: &Tx, new: Beginning, cards: Vec<Card>) -> Result<AuditId> {
    let values = named_params! {
        ":begun_on": new.on.to_string(), ":deck": new.deck.word(), ":mode": new.mode.word(), ":seed": new.seed
    };
    tx.execute(INSERT, values)?;
    let id = AuditId(tx.last_insert_rowid());
    for card in orders::dealt(new.seed, cards) {
        deal(tx, id, &card.key)?;
    }
    Ok(id)
}

/// Deals one more card, last in the order.
pub fn deal(tx: &Tx, id: AuditId, card: &CardKey) -> Result<()> {
    tx.execute(DEAL, named_params! { ":audit": id.0, ":card": card.0 })?;
    Ok(())
}

/// Says in what state the person answers.
pub fn set_conditions(
    tx: &Tx,
    id: AuditId,
    conditions: &[Condition],
    bad_week: bool,
) -> Result<()> {
    let standing = load(tx, id)?.conditions;
    if standing != conditions {
        tx.execute(CLEAR_CONDITIONS, named_params! { ":id": id.0 })?;
        for condition in conditions {
            let values = named_params! { ":id": id.0, ":condition": condition.word() };
            tx.execute(CONDITION, values)?;
        }
    }
    write(tx, BAD_WEEK, id, ":set", &bad_week)
}

fn write(tx: &Tx, sql: &str, id: AuditId, name: &str, value: &dyn ToSql) -> Result<()> {
    tx.execute(sql, &[(":id", &id.0 as &dyn ToSql), (name, value)])?;
    Ok(())
}

/// Leaves an audit out of trends, or takes it in again.
pub fn leave_out(tx: &Tx, id: AuditId, left_out: bool) -> Result<()> {
    write(tx, LEFT_OUT, id, ":set", &left_out)
}

/// Finishes an audit today, or opens it again.
pub fn finish(tx: &Tx, id: AuditId, on: Option<Day>) -> Result<()> {
    write(tx, FINISH, id, ":day", &on.map(|day| day.to_string()))
}

/// Removes an audit today, or brings it back; its answers stay.
pub fn remove(tx: &Tx, id: AuditId, on: Option<Day>) -> Result<()> {
    let day = on.map(|day| day.to_string());
    let rows = tx.execute(REMOVE, named_params! { ":id": id.0, ":day": day })?;
    found(rows, "audit")
}

/// Sets the day of the next audit, or leaves it to the rule.
pub fn set_next(tx: &Tx, id: AuditId, on: Option<Day>) -> Result<()> {
    write(tx, NEXT, id, ":day", &on.map(|day| day.to_string()))
}

/// Names what shifts come out of, or clears it.
pub fn set_cut(tx: &Tx, id: AuditId, words: Option<&str>) -> Result<()> {
    write(tx, SET_CUT, id, ":words", &words)
}

/// Notes that the person goes on from a part without answering all.
pub fn pass(tx: &Tx, id: AuditId, part: Part) -> Result<()> {
    write(tx, PASS, id, ":part", &part.word())
}

/// Takes a part up again.
pub fn unpass(tx: &Tx, id: AuditId, part: Part) -> Result<()> {
    write(tx, UNPASS, id, ":part", &part.word())
}

/// An audit as its pages show it; removed audits have none.
pub fn view(desk: &Desk, id: AuditId, part: Option<Part>) -> Result<AuditView> {
    let conn = desk.read();
    let audit = load(conn, id)?;
    audit.head.here()?;
    let beside = Beside {
        shelf: &shelf(conn)?,
        noise: &noise(conn)?,
        today: desk.clock().now().today(),
    };
    view::view(&audit, part, &beside)
}

/// The list of audits, and what is due.
pub fn list(desk: &Desk) -> Result<AuditsView> {
    let audits = all(desk.read())?;
    let today = desk.clock().now().today();
    Ok(list::list(&audits, &Noise::of_audits(&audits), today))
}

/// An audit that can be answered, with the words of a card of it.
pub fn answering(desk: &Desk, id: AuditId, card: &CardKey) -> Result<(Audit, Card)> {
    let audit = load(desk.read(), id)?;
    audit.head.open()?;
    let words = shelf(desk.read())?.card(&card.clone().read()?)?;
    Ok((audit, words))
}

/// An audit that is not removed, finished or not, with the words of a card of it.
pub fn standing(desk: &Desk, id: AuditId, card: &CardKey) -> Result<(Audit, Card)> {
    let audit = load(desk.read(), id)?;
    audit.head.here()?;
    let words = shelf(desk.read())?.card(&card.clone().read()?)?;
    Ok((audit, words))
}
