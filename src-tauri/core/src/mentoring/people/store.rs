//! Gathers what the list of people is made of.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::day::Day;
use crate::error::Result;
use crate::mentoring::people::{PeopleFacts, PeopleView};
use crate::mentoring::person::PersonId;
use crate::mentoring::{contact, disclosure, offer, person, request, standing};

/// The day of the last real contact with each.
pub fn last(conn: &Connection) -> Result<BTreeMap<PersonId, Day>> {
    let mut last: BTreeMap<PersonId, Day> = BTreeMap::new();
    for (_, own) in contact::store::all(conn)? {
        let day = last.entry(own.person).or_insert(own.day);
        *day = own.day.max(*day);
    }
    Ok(last)
}

/// What the list is made of.
pub fn facts(conn: &Connection) -> Result<PeopleFacts> {
    let requests = request::store::all(conn)?;
    let asking = requests.iter().map(|(id, own)| (*id, own.state()));
    Ok(PeopleFacts {
        people: person::store::all(conn)?,
        last: last(conn)?,
        asking: asking.collect(),
        offers: offer::store::offers(conn)?,
        disclosure: disclosure::store::disclosure(conn)?,
        moving: standing::store::standing(conn)?.moving,
    })
}

/// The list as it stands today.
pub fn view(conn: &Connection, today: Day) -> Result<PeopleView> {
    Ok(PeopleView::of(&facts(conn)?, today))
}
