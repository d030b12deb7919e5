//! Goals in the store.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::domain::Domain;
use crate::mentoring::goal::{Goal, GoalDraft, GoalForm, GoalId, GoalResult, GoalState, Milestone};
use crate::mentoring::person::PersonId;
use crate::mentoring::store::{day, guard, named, optional_day, rows};

const ALL: &str = "select id, title, form, priority, domain, need, value, competency, criterion, measure, confidence, step,
    due, note, secrets, audit, released, state, begun_on, changed_on, settled_on, removed_on
  from mentoring_goal order by id";
const PEOPLE: &str = "select goal, person from mentoring_goal_person order by goal, person";
const RESULTS: &str =
    "select goal, name, start, now, target from mentoring_goal_result order by goal, place";
const MILESTONES: &str =
    "select goal, what, due, done_on from mentoring_goal_milestone order by goal, place";
const SCORES: &str = "select goal, quarter, score from mentoring_goal_score order by goal, quarter";
const INSERT: &str = "insert into mentoring_goal (title, form, priority, domain, need, value, competency, criterion, measure,
    confidence, step, due, note, secrets, audit, released, begun_on, changed_on)
  values (:title, :form, :priority, :domain, :need, :value, :competency, :criterion, :measure, :confidence, :step, :due,
    :note, :secrets, :audit, :released, :today, :today)";
const UPDATE: &str = "update mentoring_goal set title = :title, form = :form, priority = :priority, domain = :domain,
    need = :need, value = :value, competency = :competency, criterion = :criterion, measure = :measure,
    confidence = :confidence, step = :step, due = :due, note = :note, secrets = :secrets, audit = :audit,
    released = :released
  where id = :id";
const TOUCH: &str =
    "update mentoring_goal set changed_on = :day where id = :id and changed_on <> :day";
const SETTLE: &str = "update mentoring_goal set state = :state, settled_on = :day where id = :id and state <> :state";
const REMOVE: &str =
    "update mentoring_goal set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update mentoring_goal set removed_on = null where id = :id and removed_on is not null";
const CLEAR_PEOPLE: &str = "delete from mentoring_goal_person where goal = :goal";
const ADD_PERSON: &str = "insert into mentoring_goal_person (goal, person) values (:goal, :person)";
const CLEAR_RESULTS: &str = "delete from mentoring_goal_result where goal = :goal";
const ADD_RESULT: &str = "insert into mentoring_goal_result (goal, place, name, start, now, target)
  values (:goal, :place, :name, :start, :now, :target)";
const MEASURE: &str = "update mentoring_goal_result set now = :now
  where goal = :goal and place = :place and now <> :now";
const CLEAR_MILESTONES: &str = "delete from mentoring_goal_milestone where goal = :goal";
const ADD_MILESTONE: &str = "insert into mentoring_goal_milestone (goal, place, what, due, done_on)
  values (:goal, :place, :what, :due, :done_on)";
const TICK: &str = "update mentoring_goal_milestone set done_on = :day
  where goal = :goal and place = :place and done_on is not :day";
const SCORE: &str =
    "insert into mentoring_goal_score (goal, quarter, score) values (:goal, :quarter, :score)
  on conflict (goal, quarter) do update set score = :score where score <> :score";

fn goal(row: &Row) -> rusqlite::Result<(GoalId, Goal)> {
    let draft = GoalDraft {
        title: row.get("title")?,
        // The table's own checks let no other names in.
        form: named(row, "form", GoalForm::named)?.unwrap_or(GoalForm::Smart),
        priority: row.get("priority")?,
        domain: named(row, "domain", Domain::named)?,
        need: row.get("need")?,
        value: row.get("value")?,
        competency: row.get("competency")?,
        criterion: row.get("criterion")?,
        measure: row.get("measure")?,
        confidence: row.get("confidence")?,
        step: row.get("step")?,
        due: optional_day(row, "due")?,
        people: Vec::new(),
        results: Vec::new(),
        milestones: Vec::new(),
        note: row.get("note")?,
        guard: guard(row)?,
    };
    let goal = Goal {
        draft,
        state: named(row, "state", GoalState::named)?.unwrap_or(GoalState::Open),
        begun_on: day(row, "begun_on")?,
        changed_on: day(row, "changed_on")?,
        settled_on: optional_day(row, "settled_on")?,
        removed_on: optional_day(row, "removed_on")?,
        scores: Vec::new(),
    };
    Ok((GoalId(row.get("id")?), goal))
}

/// Rows that belong to goals, by goal.
fn by_goal<T>(
    conn: &Connection,
    sql: &str,
    map: impl Fn(&Row) -> rusqlite::Result<T>,
) -> Result<BTreeMap<GoalId, Vec<T>>> {
    let all = rows(conn, sql, [], |row| {
        Ok((GoalId(row.get("goal")?), map(row)?))
    })?;
    let mut by: BTreeMap<GoalId, Vec<T>> = BTreeMap::new();
    for (id, own) in all {
        by.entry(id).or_default().push(own);
    }
    Ok(by)
}

/// All, those in the trash too, in the order in which they were written.
pub fn all(conn: &Connection) -> Result<Vec<(GoalId, Goal)>> {
    let mut all = rows(conn, ALL, [], goal)?;
    let mut people = by_goal(conn, PEOPLE, |row| Ok(PersonId(row.get("person")?)))?;
    let mut results = by_goal(conn, RESULTS, |row| {
        Ok(GoalResult {
            name: row.get("name")?,
            start: row.get("start")?,
            now: row.get("now")?,
            target: row.get("target")?,
        })
    })?;
    let mut milestones = by_goal(conn, MILESTONES, |row| {
        Ok(Milestone {
            what: row.get("what")?,
            due: optional_day(row, "due")?,
            done_on: optional_day(row, "done_on")?,
        })
    })?;
    let mut scores = by_goal(conn, SCORES, |row| {
        Ok((row.get("quarter")?, row.get("score")?))
    })?;
    for (id, own) in &mut all {
        own.draft.people = people.remove(id).unwrap_or_default();
        own.draft.results = results.remove(id).unwrap_or_default();
        own.draft.milestones = milestones.remove(id).unwrap_or_default();
        own.scores = scores.remove(id).unwrap_or_default();
    }
    Ok(all)
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: GoalId) -> Result<Goal> {
    let mut own = all(conn)?.into_iter().filter(|(other, _)| *other == id);
    own.next()
        .map(|(_, goal)| goal)
        .filter(|goal| goal.removed_on.is_none())
        .ok_or(Error::NotFound { what: "goal" })
}

/// Adds one.
pub fn add(tx: &Tx, draft: &GoalDraft) -> Result<GoalId> {
    tx.execute(
        INSERT,
        named_params! {
            ":title": draft.title, ":form": draft.form.name(), ":priority": draft.priority,
            ":domain": draft.domain.map(Domain::name), ":need": draft.need, ":value": draft.value,
            ":competency": draft.competency, ":criterion": draft.criterion, ":measure": draft.measure,
            ":confidence": draft.confidence, ":step": draft.step, ":due": draft.due.map(|own| own.to_string()),
            ":note": draft.note, ":secrets": draft.guard.stored(), ":audit": draft.guard.values,
            ":released": draft.guard.released, ":today": tx.now.today().to_string()
        },
    )?;
    let id = GoalId(tx.last_insert_rowid());
    set_parts(tx, id, &GoalDraft::titled(""), draft)?;
    Ok(id)
}

/// Changes one that must be there.
pub fn edit(tx: &Tx, id: GoalId, draft: &GoalDraft) -> Result<()> {
    let before = one(tx, id)?.draft;
    if before == *draft {
        return Ok(());
    }
    tx.execute(
        UPDATE,
        named_params! {
            ":id": id.0, ":title": draft.title, ":form": draft.form.name(), ":priority": draft.priority,
            ":domain": draft.domain.map(Domain::name), ":need": draft.need, ":value": draft.value,
            ":competency": draft.competency, ":criterion": draft.criterion, ":measure": draft.measure,
            ":confidence": draft.confidence, ":step": draft.step, ":due": draft.due.map(|own| own.to_string()),
            ":note": draft.note, ":secrets": draft.guard.stored(), ":audit": draft.guard.values,
            ":released": draft.guard.released
        },
    )?;
    set_parts(tx, id, &before, draft)?;
    touch(tx, id)
}

/// Writes the parts of a goal that changed.
fn set_parts(tx: &Tx, id: GoalId, before: &GoalDraft, draft: &GoalDraft) -> Result<()> {
    if before.people != draft.people {
        tx.execute(CLEAR_PEOPLE, named_params! { ":goal": id.0 })?;
        for person in &draft.people {
            let values = named_params! { ":goal": id.0, ":person": person.0 };
            tx.execute(ADD_PERSON, values)?;
        }
    }
    if before.results != draft.results {
        tx.execute(CLEAR_RESULTS, named_params! { ":goal": id.0 })?;
        for (place, own) in draft.results.iter().enumerate() {
            tx.execute(
                ADD_RESULT,
                named_params! {
                    ":goal": id.0, ":place": place as i64, ":name": own.name, ":start": own.start, ":now": own.now,
                    ":target": own.target
                },
            )?;
        }
    }
    if before.milestones != draft.milestones {
        tx.execute(CLEAR_MILESTONES, named_params! { ":goal": id.0 })?;
        for (place, own) in draft.milestones.iter().enumerate() {
            tx.execute(
                ADD_MILESTONE,
                named_params! {
                    ":goal": id.0, ":place": place as i64, ":what": own.what,
                    ":due": own.due.map(|day| day.to_string()), ":done_on": own.done_on.map(|day| day.to_string())
                },
            )?;
        }
    }
    Ok(())
}

/// Notes that something of a goal changed today.
fn touch(tx: &Tx, id: GoalId) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": tx.now.today().to_string() };
    tx.execute(TOUCH, values)?;
    Ok(())
}

/// Says that a milestone is done on a day, or is not.
pub fn tick(tx: &Tx, id: GoalId, place: usize, on: Option<Day>) -> Result<()> {
    let values = named_params! {
        ":goal": id.0, ":place": place as i64, ":day": on.map(|day| day.to_string())
    };
    if tx.execute(TICK, values)? > 0 {
        touch(tx, id)?;
    }
    Ok(())
}

/// Says where a result stands.
pub fn measure(tx: &Tx, id: GoalId, place: usize, now: i64) -> Result<()> {
    let values = named_params! { ":goal": id.0, ":place": place as i64, ":now": now };
    if tx.execute(MEASURE, values)? > 0 {
        touch(tx, id)?;
    }
    Ok(())
}

/// Writes the score of a quarter, in hundredths.
pub fn score(tx: &Tx, id: GoalId, quarter: &str, score: u8) -> Result<()> {
    one(tx, id)?;
    let values = named_params! { ":goal": id.0, ":quarter": quarter, ":score": score };
    if tx.execute(SCORE, values)? > 0 {
        touch(tx, id)?;
    }
    Ok(())
}

/// Says what became of one; open again has no day.
pub fn settle(tx: &Tx, id: GoalId, state: GoalState) -> Result<()> {
    one(tx, id)?;
    let day = (state != GoalState::Open).then(|| tx.now.today().to_string());
    let values = named_params! { ":id": id.0, ":state": state.name(), ":day": day };
    if tx.execute(SETTLE, values)? > 0 {
        touch(tx, id)?;
    }
    Ok(())
}

/// Puts one in the trash on a day.
pub fn remove(tx: &Tx, id: GoalId, on: Day) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": on.to_string() };
    found(tx.execute(REMOVE, values)?, "goal")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: GoalId) -> Result<()> {
    found(tx.execute(RESTORE, named_params! { ":id": id.0 })?, "goal")
}
