//! Gathers the page of one person.

use rusqlite::Connection;

use crate::day::Day;
use crate::error::Result;
use crate::mentoring::advice::AdviceLedger;
use crate::mentoring::agreement::AgreementView;
use crate::mentoring::contact::{ContactEntry, due};
use crate::mentoring::disclosure::{Secret, secrets};
use crate::mentoring::door::DoorLedger;
use crate::mentoring::letter::LetterEntry;
use crate::mentoring::letter::facts::{Promise, Shared};
use crate::mentoring::page::{PersonPage, PersonSecret};
use crate::mentoring::person::{PersonId, PersonRecord, Where};
use crate::mentoring::promise::Owner;
use crate::mentoring::request::{Between, RequestView};
use crate::mentoring::together::{days, slips};
use crate::mentoring::{
    advice, agreement, contact, disclosure, door, feedback, fit, health, letter, offer, person,
    request, standing, together,
};
use crate::store::ground;

/// The page of somebody who must be there, seen from today.
pub fn page(conn: &Connection, id: PersonId, today: Day) -> Result<PersonPage> {
    let own = person::store::one(conn, id)?;
    let decided = disclosure::store::disclosure(conn)?;
    let secrets = secrets(&disclosure::store::own(conn)?);
    let mut contacts = contact::store::all(conn)?;
    contacts.retain(|(_, own)| own.person == id);
    let mut doors = door::store::all(conn)?;
    doors.retain(|(_, own)| own.person == id);
    let mut advice = advice::store::all(conn)?;
    advice.retain(|(_, own)| own.person == id);
    let mut feedback = feedback::store::all(conn)?;
    feedback.retain(|(_, own)| own.person == id);
    let mut letters = letter::store::all(conn)?;
    letters.retain(|(_, own)| own.person == Some(id));
    let from = ground::facts(conn)?.name;
    let moving = standing::store::standing(conn)?.moving;
    let between = Between {
        to: &own.draft.name,
        from: from.as_deref(),
        keep_move: moving && !decided.allowed(id, &[Secret::Move]),
    };
    let request = request::store::all(conn)?.remove(&id);
    let decide_move =
        moving && own.draft.place != Some(Where::Outside) && decided.of(id, Secret::Move).is_none();
    Ok(PersonPage {
        today,
        decide_move,
        request: request.map(|own| RequestView::of(&own, between, today)),
        fit: fit::store::fit(conn, id)?,
        letters: letters
            .into_iter()
            .map(|(id, draft)| LetterEntry { id, draft })
            .collect(),
        health: health::store::view(conn, id, &own.draft, today)?,
        due: due(
            &own.draft,
            together::store::last(conn)?.get(&id).copied(),
            today,
        ),
        offers: offer::store::offers(conn)?.by(id),
        secrets: secrets
            .into_iter()
            .map(|view| PersonSecret {
                may: decided.of(id, view.secret),
                secret: view.secret,
                name: view.name,
            })
            .collect(),
        contacts: contacts
            .into_iter()
            .map(|(id, draft)| ContactEntry { id, draft })
            .collect(),
        agreement: AgreementView::of(&agreement::store::agreement(conn, id)?, today),
        doors: DoorLedger::of(&doors, today),
        advice: AdviceLedger::of(&advice, today),
        feedback: feedback::entries(&feedback),
        person: PersonRecord::from((id, own)),
    })
}

/// What both know of what happened between them; the facts of a letter to this person. Notes and ratings are not in it.
pub fn shared(conn: &Connection, id: PersonId, today: Day) -> Result<Shared> {
    let own = person::store::one(conn, id)?;
    let meetings = together::store::meetings(conn)?
        .remove(&id)
        .unwrap_or_default();
    let contacts = together::store::contacts(conn)?
        .remove(&id)
        .unwrap_or_default();
    let mut days = days(&meetings, &contacts);
    days.retain(|day| *day <= today);
    let decided = disclosure::store::disclosure(conn)?;
    let owed = together::store::promises(conn)?
        .remove(&id)
        .unwrap_or_default();
    // A promise is quoted only where it may be on a page for this person.
    let told = owed.into_iter().filter(|own| {
        own.is_open() && own.draft.owner == Owner::Them && own.draft.guard.lets_out(id, &decided)
    });
    let mut promises: Vec<Promise> = told
        .filter_map(|own| {
            Some(Promise {
                what: own.draft.guard.printed(&own.draft.what).to_owned(),
                by: own.draft.due?,
            })
        })
        .collect();
    promises.sort_by_key(|own| own.by);
    let doors = door::store::all(conn)?;
    let mut forward: Vec<(String, Day)> = doors
        .into_iter()
        .filter(|(_, own)| own.person == id)
        .filter_map(|(_, own)| Some((own.what, own.forward_on?)))
        .collect();
    forward.sort_by_key(|(_, day)| *day);
    Ok(Shared {
        contacts: days,
        ideal_days: own.draft.ideal_days,
        forward,
        slips: slips(&meetings, today),
        promises,
        agreed_on: agreement::store::agreement(conn, id)?.agreed_on,
    })
}
