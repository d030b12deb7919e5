//! Reads everything around one meeting.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::clock::Now;
use crate::day::Day;
use crate::error::Result;
use crate::mentoring::agenda::candidate::AgendaSource;
use crate::mentoring::agenda::card::{self, Card};
use crate::mentoring::agenda::line::{Line, LineId};
use crate::mentoring::agenda::propose::Offered;
use crate::mentoring::disclosure::{secrets, store as disclosure};
use crate::mentoring::domain::Domain;
use crate::mentoring::meeting::gather::Around;
use crate::mentoring::meeting::page::{AgendaView, agenda};
use crate::mentoring::meeting::{Meeting, MeetingId, store as meetings};
use crate::mentoring::need::{demand, needs, store as answers};
use crate::mentoring::person::{Person, PersonId, store as people};
use crate::mentoring::standing::{Standing, store as standings};
use crate::mentoring::{door, goal, health, item, offer, outcome, promise, question, together};
use crate::store::ground;

/// The day each domain was last discussed with anyone: the newest meeting held with a line of it that was dealt with.
pub fn discussed(conn: &Connection, all: &[(MeetingId, Meeting)]) -> Result<BTreeMap<Domain, Day>> {
    let held: BTreeMap<MeetingId, Day> = all
        .iter()
        .filter(|(_, own)| own.is_held())
        .map(|(id, own)| (*id, own.draft.day))
        .collect();
    let mut newest: BTreeMap<Domain, Day> = BTreeMap::new();
    for (meeting, _, line) in meetings::all_lines(conn)? {
        if let (Some(domain), Some(day), true) = (line.domain, held.get(&meeting), line.ticked) {
            let own = newest.entry(domain).or_insert(*day);
            *own = (*own).max(*day);
        }
    }
    Ok(newest)
}

/// What everybody offers in each domain, with the day of the next meeting with them.
fn offers(
    conn: &Connection,
    names: &BTreeMap<PersonId, String>,
    all: &[(MeetingId, Meeting)],
    today: Day,
) -> Result<Vec<Offered>> {
    let said = offer::store::offers(conn)?;
    let mut offered = Vec::new();
    for (person, name) in names {
        let mut ahead = all.iter().map(|(_, own)| own);
        let next = ahead.find(|own| own.draft.person == *person && own.is_ahead(today));
        let meets = next.map(|own| own.draft.day);
        for domain in Domain::ALL {
            if let Some(own) = said.of_domain(*person, *domain) {
                offered.push(Offered {
                    person: *person,
                    name: name.clone(),
                    domain: *domain,
                    offer: own.level,
                    meets,
                });
            }
        }
    }
    Ok(offered)
}

/// What other logs ask to be raised with somebody.
fn cards(
    conn: &Connection,
    person: &Person,
    id: PersonId,
    standing: Standing,
    today: Day,
) -> Result<Vec<Card>> {
    let own = health::store::view(conn, id, &person.draft, today)?;
    let first = together::store::first(conn, id)?;
    let mut doors = door::store::all(conn)?;
    doors.retain(|(_, own)| own.person == id);
    let mut all: Vec<Card> = card::health(own.verdict, own.checked_on, first, today)
        .into_iter()
        .collect();
    all.extend(card::doors(&doors, today));
    all.extend(card::contract(standing, &person.draft));
    Ok(all)
}

/// Cards whose lines on the page were released.
fn put_in(lines: &[(LineId, Line)]) -> Vec<AgendaSource> {
    let released = lines.iter().filter(|(_, own)| own.guard.released);
    let sources = released.filter_map(|(_, own)| own.source.clone());
    sources.filter(AgendaSource::is_made).collect()
}

/// Everything around a meeting that must be there.
pub fn around(conn: &Connection, id: MeetingId, now: Now) -> Result<Around> {
    let today = now.today();
    let meeting = meetings::one(conn, id)?;
    let person = people::one(conn, meeting.draft.person)?;
    let all = meetings::all(conn)?;
    let names: BTreeMap<PersonId, String> = people::here(conn)?
        .into_iter()
        .map(|(id, own)| (id, own.draft.name))
        .collect();
    let standing = standings::standing(conn)?;
    let said = answers::answers(conn)?;
    let mut by_need = BTreeMap::new();
    let mut by_domain: BTreeMap<Domain, u8> = BTreeMap::new();
    for need in needs()? {
        let answer = said.get(&need.key).cloned().unwrap_or_default();
        if let Some(own) = demand(need, &answer, standing) {
            by_need.insert(need.key.clone(), own);
            let most = by_domain.entry(need.domain).or_insert(own);
            *most = (*most).max(own);
        }
    }
    let lines = meetings::lines(conn, id)?;
    let named = secrets(&disclosure::own(conn)?);
    Ok(Around {
        now,
        id,
        own_name: ground::facts(conn)?.name,
        items: item::store::all(conn)?,
        promises: promise::store::all(conn)?,
        goals: goal::store::all(conn)?,
        outcomes: outcome::store::all(conn)?,
        questions: question::store::questions(conn)?,
        standing,
        demand: by_need,
        demand_of: by_domain,
        offers: offers(conn, &names, &all, today)?,
        discussed: discussed(conn, &all)?,
        disclosure: disclosure::disclosure(conn)?,
        secrets: named
            .into_iter()
            .map(|own| (own.secret, own.name))
            .collect(),
        cards: cards(conn, &person, meeting.draft.person, standing, today)?,
        put_in: put_in(&lines),
        lines,
        names,
        meetings: all,
        meeting,
        person,
    })
}

/// The agenda of a meeting as it is worked on.
pub fn view(conn: &Connection, id: MeetingId, now: Now) -> Result<AgendaView> {
    let around = around(conn, id, now)?;
    let heard = match around.last() {
        Some((last, _)) => meetings::heard(conn, last)?,
        None => Vec::new(),
    };
    Ok(agenda(&around, &heard))
}
