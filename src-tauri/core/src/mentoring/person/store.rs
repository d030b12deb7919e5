//! People in the store.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::person::{Person, PersonDraft, PersonId, PersonKind, PersonStage, Where};
use crate::mentoring::standing::World;
use crate::reveal::Audience;

const ALL: &str = "select id, name, stage, about, title, organisation, email, phone, place, world, tier, ideal_days,
    max_days, minutes, notes, reveal, removed_on
  from mentoring_person order by id";
const KINDS: &str = "select person, kind from mentoring_person_kind order by person, kind";
const INSERT: &str = "insert into mentoring_person
  (name, stage, about, title, organisation, email, phone, place, world, tier, ideal_days, max_days, minutes, notes, reveal)
  values (:name, :stage, :about, :title, :organisation, :email, :phone, :place, :world, :tier, :ideal_days, :max_days,
    :minutes, :notes, :reveal)";
const UPDATE: &str = "update mentoring_person
  set name = :name, about = :about, title = :title, organisation = :organisation, email = :email, phone = :phone,
    place = :place, world = :world, tier = :tier, ideal_days = :ideal_days, max_days = :max_days, minutes = :minutes,
    notes = :notes, reveal = :reveal
  where id = :id and (name <> :name or about is not :about or title is not :title or organisation is not :organisation
    or email is not :email or phone is not :phone or place is not :place or world is not :world or tier is not :tier
    or ideal_days is not :ideal_days or max_days is not :max_days or minutes is not :minutes or notes <> :notes
    or reveal <> :reveal)";
const STAGE: &str = "update mentoring_person set stage = :stage where id = :id and stage <> :stage";
const REMOVE: &str =
    "update mentoring_person set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update mentoring_person set removed_on = null where id = :id and removed_on is not null";
const ADD_KIND: &str = "insert into mentoring_person_kind (person, kind) values (:person, :kind)
  on conflict (person, kind) do nothing";
const DROP_KIND: &str = "delete from mentoring_person_kind where person = :person and kind = :kind";

fn person(row: &Row) -> rusqlite::Result<(PersonId, Person)> {
    let text = |column: &str| row.get::<_, Option<String>>(column);
    let removed_on = text("removed_on")?;
    let stage = text("stage")?.unwrap_or_default();
    let reveal = text("reveal")?.unwrap_or_default();
    let draft = PersonDraft {
        name: row.get("name")?,
        kinds: Vec::new(),
        about: text("about")?,
        title: text("title")?,
        organisation: text("organisation")?,
        email: text("email")?,
        phone: text("phone")?,
        place: text("place")?.as_deref().and_then(Where::named),
        world: text("world")?.as_deref().and_then(World::named),
        tier: row.get("tier")?,
        ideal_days: row.get("ideal_days")?,
        max_days: row.get("max_days")?,
        minutes: row.get("minutes")?,
        notes: row.get("notes")?,
        reveal: Audience::named(&reveal).unwrap_or(Audience::Me),
    };
    let own = Person {
        draft,
        // The table's own checks let no other names in.
        stage: PersonStage::named(&stage).unwrap_or(PersonStage::Prospect),
        removed_on: removed_on.and_then(|day| Day::read("removedOn", &day).ok()),
    };
    Ok((PersonId(row.get("id")?), own))
}

fn kinds(conn: &Connection) -> Result<BTreeMap<PersonId, Vec<PersonKind>>> {
    let mut statement = conn.prepare_cached(KINDS)?;
    let rows = statement.query_map([], |row| {
        let kind: String = row.get("kind")?;
        Ok((PersonId(row.get("person")?), PersonKind::named(&kind)))
    })?;
    let mut all: BTreeMap<PersonId, Vec<PersonKind>> = BTreeMap::new();
    for row in rows {
        let (person, kind) = row?;
        all.entry(person).or_default().extend(kind);
    }
    for own in all.values_mut() {
        own.sort_unstable();
    }
    Ok(all)
}

/// Everybody, those in the trash too, in the order in which they were added.
pub fn all(conn: &Connection) -> Result<Vec<(PersonId, Person)>> {
    let mut kinds = kinds(conn)?;
    let mut statement = conn.prepare_cached(ALL)?;
    let rows = statement.query_map([], person)?;
    let mut people = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    for (id, own) in &mut people {
        own.draft.kinds = kinds.remove(id).unwrap_or_default();
    }
    Ok(people)
}

/// Everybody who is not in the trash.
pub fn here(conn: &Connection) -> Result<Vec<(PersonId, Person)>> {
    let mut people = all(conn)?;
    people.retain(|(_, own)| own.is_here());
    Ok(people)
}

/// Somebody who must be there and not in the trash.
pub fn one(conn: &Connection, id: PersonId) -> Result<Person> {
    let found = here(conn)?.into_iter().find(|(other, _)| *other == id);
    found
        .map(|(_, own)| own)
        .ok_or(Error::NotFound { what: "person" })
}

/// Adds somebody at a stage.
pub fn add(tx: &Tx, draft: &PersonDraft, stage: PersonStage) -> Result<PersonId> {
    tx.execute(
        INSERT,
        named_params! {
            ":name": draft.name, ":stage": stage.name(), ":about": draft.about, ":title": draft.title,
            ":organisation": draft.organisation, ":email": draft.email, ":phone": draft.phone,
            ":place": draft.place.map(Where::name), ":world": draft.world.map(World::name), ":tier": draft.tier,
            ":ideal_days": draft.ideal_days, ":max_days": draft.max_days, ":minutes": draft.minutes,
            ":notes": draft.notes, ":reveal": draft.reveal.name()
        },
    )?;
    let id = PersonId(tx.last_insert_rowid());
    set_kinds(tx, id, &draft.kinds)?;
    Ok(id)
}

/// Changes somebody who must be there.
pub fn edit(tx: &Tx, id: PersonId, draft: &PersonDraft) -> Result<()> {
    one(tx, id)?;
    tx.execute(
        UPDATE,
        named_params! {
            ":id": id.0, ":name": draft.name, ":about": draft.about, ":title": draft.title,
            ":organisation": draft.organisation, ":email": draft.email, ":phone": draft.phone,
            ":place": draft.place.map(Where::name), ":world": draft.world.map(World::name), ":tier": draft.tier,
            ":ideal_days": draft.ideal_days, ":max_days": draft.max_days, ":minutes": draft.minutes,
            ":notes": draft.notes, ":reveal": draft.reveal.name()
        },
    )?;
    set_kinds(tx, id, &draft.kinds)
}

fn set_kinds(tx: &Tx, id: PersonId, kinds: &[PersonKind]) -> Result<()> {
    for kind in PersonKind::ALL {
        let sql = if kinds.contains(kind) {
            ADD_KIND
        } else {
            DROP_KIND
        };
        tx.execute(sql, named_params! { ":person": id.0, ":kind": kind.name() })?;
    }
    Ok(())
}

/// Moves somebody to a stage.
pub fn set_stage(tx: &Tx, id: PersonId, stage: PersonStage) -> Result<()> {
    tx.execute(STAGE, named_params! { ":id": id.0, ":stage": stage.name() })?;
    Ok(())
}

/// Puts somebody in the trash, with all that belongs to them.
pub fn remove(tx: &Tx, id: PersonId) -> Result<()> {
    let day = tx.now.today().to_string();
    found(
        tx.execute(REMOVE, named_params! { ":id": id.0, ":day": day })?,
        "person",
    )
}

/// Takes somebody out of the trash.
pub fn restore(tx: &Tx, id: PersonId) -> Result<()> {
    found(
        tx.execute(RESTORE, named_params! { ":id": id.0 })?,
        "person",
    )
}
