//! Gathers how a relationship runs from the logs, and keeps what was red when it was looked at.

use rusqlite::{Connection, named_params};

use crate::day::Day;
use crate::desk::Tx;
use crate::error::Result;
use crate::mentoring::contact::ContactKind;
use crate::mentoring::dates::within;
use crate::mentoring::door::{DoorStep, YEAR};
use crate::mentoring::health::view::{
    HealthBeside, HealthView, SponsorFacts, kind_of, reading, reds,
};
use crate::mentoring::health::{HealthInput, Held, HowHeld, Owed, Sign};
use crate::mentoring::meeting::page::AHEAD;
use crate::mentoring::meeting::{self, MeetingState};
use crate::mentoring::person::{PersonDraft, PersonId};
use crate::mentoring::promise::{self, Owner, PromiseState};
use crate::mentoring::rating::RatingEntry;
use crate::mentoring::repair::{OfferedStep, RepairEntry, RepairView, next};
use crate::mentoring::{advice, contact, door, rating, repair};

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

/// Meetings with an agenda that were held or called off.
fn meetings(conn: &Connection, person: PersonId) -> Result<Vec<Held>> {
    let all = meeting::store::all(conn)?.into_iter();
    let own = all.filter(|(_, own)| own.draft.person == person && own.is_here());
    let said = own.filter(|(_, own)| own.state != MeetingState::Planned);
    Ok(said
        .map(|(_, own)| Held {
            how: match own.card.cancelled_by {
                Some(Owner::Me) => HowHeld::ICancelled,
                Some(Owner::Them) => HowHeld::TheyCancelled,
                None => HowHeld::Held,
            },
            planned: Some(own.draft.minutes),
            actual: own.card.actual,
            rushed: own.card.rushed == Some(true),
            remembered: own.card.remembered,
            agenda_in_time: own.sent_on.map(|on| on <= own.draft.day.minus(AHEAD)),
            ..Held::on(own.draft.day)
        })
        .collect())
}

/// Promises of one of the two that have a day and were not let go.
fn owed(conn: &Connection, person: PersonId, owner: Owner) -> Result<Vec<Owed>> {
    let all = promise::store::all(conn)?.into_iter().map(|(_, own)| own);
    let own = all.filter(|own| own.draft.person == person && own.draft.owner == owner);
    let here = own.filter(|own| own.removed_on.is_none() && own.state != PromiseState::Dropped);
    Ok(here
        .filter_map(|own| {
            Some(Owed {
                by: own.draft.due?,
                kept_on: own.settled_on,
            })
        })
        .collect())
}

/// What is known of a relationship: meetings from the log of contacts, ratings, advice, doors.
fn input(conn: &Connection, person: PersonId, today: Day) -> Result<HealthInput> {
    let contacts = contact::store::all(conn)?;
    let agreed = meetings(conn, person)?;
    let own = contacts.iter().filter(|(_, own)| own.person == person);
    // A meeting with an agenda is told in full; the log only adds what has none.
    let told = |day: Day| agreed.iter().any(|own| own.day == day);
    let talks = own.filter(|(_, own)| own.kind != ContactKind::Message && !told(own.day));
    let advice = advice::store::all(conn)?;
    let doors = door::store::all(conn)?;
    // An outcome of anybody's shows that outcomes are written down at all; only then can one be missing.
    let seen = advice.iter().map(|(_, own)| (own.person, own.outcome_on));
    let opened = doors.iter().flat_map(|(_, own)| {
        [own.forward_on, own.result_on]
            .into_iter()
            .map(|day| (own.person, day))
    });
    let outcomes: Vec<(PersonId, Day)> = seen
        .chain(opened)
        .filter_map(|(who, day)| Some((who, day?)))
        .collect();
    let fits = advice.iter().filter(|(_, own)| own.person == person);
    let ratings = rating::store::all(conn)?;
    let newest = ratings.into_iter().find(|(_, own)| own.person == person);
    let checks = checks(conn, person)?;
    let before = checks.iter().find(|(day, _)| *day < today);
    Ok(HealthInput {
        meetings: talks
            .map(|(_, own)| Held {
                actual: own.minutes,
                ..Held::on(own.day)
            })
            .chain(agreed.iter().copied())
            .collect(),
        theirs: owed(conn, person, Owner::Them)?,
        mine: owed(conn, person, Owner::Me)?,
        fits: fits
            .filter_map(|(_, own)| Some((own.day, own.fit?)))
            .collect(),
        outcomes: (!outcomes.is_empty()).then(|| {
            let own = outcomes.iter().filter(|(who, _)| *who == person);
            own.map(|(_, day)| *day).collect()
        }),
        rating: newest.map(|(_, own)| own),
        red_before: before.is_some_and(|(_, red)| *red),
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
    let contacts = contact::store::all(conn)?;
    let days = contacts.iter().filter(|(_, own)| own.person == person);
    Ok(SponsorFacts {
        asked: asked().count() as u32,
        answered: answered.count() as u32,
        put_forward: own().filter(|own| inside(own.forward_on)).count() as u32,
        last: days.map(|(_, own)| own.day).max(),
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
