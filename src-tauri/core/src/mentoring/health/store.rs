//! Gathers how a relationship runs from the logs, and keeps what was red when it was looked at.

use rusqlite::{Connection, named_params};

use crate::day::Day;
use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::dates::within;
use crate::mentoring::door::{DoorStep, YEAR};
use crate::mentoring::health::view::{
    HealthBeside, HealthView, SponsorFacts, kind_of, reading, reds,
};
use crate::mentoring::health::{HealthInput, HowHeld, Sign, rules};
use crate::mentoring::person::{PersonDraft, PersonId};
use crate::mentoring::promise::Owner;
use crate::mentoring::rating::RatingEntry;
use crate::mentoring::repair::{OfferedStep, RepairEntry, RepairView, next};
use crate::mentoring::together::{held, owed};
use crate::mentoring::{advice, door, rating, repair, together};

const CHECKS: &str =
    "select day, red from mentoring_check where person = :person order by day desc, id desc";
const CHECK: &str = "insert into mentoring_check (person, day, red) values (:person, :day, :red)";
const DROP_CHECK: &str = "delete from mentoring_check where person = :person and day = :day";

/// Days on which it was looked at, newest first, and whether any sign was red.
fn checks(conn: &Connection, person: PersonId) -> Result<Vec<(Day, bool)>> {
    let mut statement = conn.prepare_cached(CHECKS)?;
    let rows = statement.query_map(named_params! { ":person": person.0 }, |row| {
        let (day, red): (String, String) = (row.get("day")?, row.get("red")?);
        Ok((Day::stored(&day), !red.is_empty()))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What is known of a relationship: meetings from the log of contacts, ratings, advice, doors.
fn input(conn: &Connection, person: PersonId, today: Day) -> Result<HealthInput> {
    let meetings = together::store::meetings(conn)?
        .remove(&person)
        .unwrap_or_default();
    let contacts = together::store::contacts(conn)?
        .remove(&person)
        .unwrap_or_default();
    let promises = together::store::promises(conn)?
        .remove(&person)
        .unwrap_or_default();
    let advice = advice::store::all(conn)?;
    let doors = door::store::all(conn)?;
    // An outcome of anybody's shows that outcomes are written down at all; only then can one be missing.
    let seen = advice.iter().map(|(_, own)| (own.person, own.outcome_on));
    let opened = doors.iter().flat_map(|(_, own)| {
        [own.forward_on, own.result_on]
            .into_iter()
            .map(|day| (own.person, day))
    });
    let outcomes: Vec<(Option<PersonId>, Day)> = seen
        .chain(opened)
        .filter_map(|(who, day)| Some((Some(who), day?)))
        .chain(together::store::outcomes(conn)?)
        .collect();
    let fits = advice.iter().filter(|(_, own)| own.person == person);
    let on_cards = meetings.iter().filter(|own| own.is_held());
    let on_cards = on_cards.filter_map(|own| Some((own.draft.day, own.card.fits?)));
    let ratings = rating::store::all(conn)?;
    let newest = ratings.into_iter().find(|(_, own)| own.person == person);
    let checks = checks(conn, person)?;
    let before = checks.iter().find(|(day, _)| *day < today);
    Ok(HealthInput {
        meetings: held(&meetings, &contacts),
        fits: fits
            .filter_map(|(_, own)| Some((own.day, own.fit?)))
            .chain(on_cards)
            .collect(),
        theirs: owed(&promises, Owner::Them),
        mine: owed(&promises, Owner::Me),
        outcomes: (!outcomes.is_empty()).then(|| {
            let own = outcomes.iter().filter(|(who, _)| *who == Some(person));
            own.map(|(_, day)| *day).collect()
        }),
        rating: newest.map(|(_, own)| own),
        red_before: before.is_some_and(|(_, red)| *red),
        rules: rules::store::rules(conn)?,
        ..HealthInput::empty(today)
    })
}

fn sponsor(conn: &Connection, person: PersonId, today: Day) -> Result<SponsorFacts> {
    let doors = door::store::all(conn)?;
    let own = || {
        let own = doors.iter().map(|(_, own)| own);
        own.filter(|own| own.person == person)
    };
    let asked = || own().filter(|own| own.asked_on.is_some());
    let answered = asked().filter(|own| own.step() != DoorStep::Asked);
    let inside = |day: Option<Day>| day.is_some_and(|day| within(day, YEAR, today));
    Ok(SponsorFacts {
        asked: asked().count() as u32,
        answered: answered.count() as u32,
        put_forward: own().filter(|own| inside(own.forward_on)).count() as u32,
        last: together::store::last(conn)?.get(&person).copied(),
    })
}

/// How it runs with somebody today.
pub fn view(
    conn: &Connection,
    person: PersonId,
    draft: &PersonDraft,
    today: Day,
) -> Result<HealthView> {
    let input = input(conn, person, today)?;
    let kind = kind_of(draft);
    let (_, _, verdict) = reading(kind, &input);
    let mut steps = repair::store::all(conn)?;
    steps.retain(|(_, own)| own.person == person);
    let last = steps.first().map(|(_, own)| (own.step, own.day));
    let held = input.meetings.iter().filter(|own| own.how == HowHeld::Held);
    let since = held.filter(|own| last.is_some_and(|(_, day)| own.day > day));
    let (offered, wait_until) = next(last, since.count(), verdict, today);
    let repair = RepairView {
        taken: steps
            .into_iter()
            .map(|(id, draft)| RepairEntry {
                id,
                label: draft.step.label(),
                draft,
            })
            .collect(),
        offered: offered
            .into_iter()
            .map(|step| OfferedStep {
                step,
                label: step.label(),
            })
            .collect(),
        wait_until,
    };
    let mut ratings = rating::store::all(conn)?;
    ratings.retain(|(_, own)| own.person == person);
    let beside = HealthBeside {
        kind,
        sponsor: sponsor(conn, person, today)?,
        ratings: ratings
            .into_iter()
            .map(|(id, draft)| RatingEntry { id, draft })
            .collect(),
        checked_on: checks(conn, person)?.first().map(|(day, _)| *day),
    };
    Ok(HealthView::of(&input, beside, repair))
}

/// Keeps which signs are red today; looking twice a day counts once.
pub fn check(tx: &Tx, person: PersonId, draft: &PersonDraft) -> Result<()> {
    let today = tx.now.today();
    let red = reds(kind_of(draft), &input(tx, person, today)?);
    let red: Vec<&str> = red.into_iter().map(Sign::name).collect();
    let day = today.to_string();
    tx.execute(
        DROP_CHECK,
        named_params! { ":person": person.0, ":day": day },
    )?;
    tx.execute(
        CHECK,
        named_params! { ":person": person.0, ":day": day, ":red": red.join(" ") },
    )?;
    Ok(())
}
