//! Reads what Home and Find show of the people.

use rusqlite::Connection;

use crate::clock::Now;
use crate::day::Day;
use crate::error::Result;
use crate::mentoring::home::{PeopleHit, PeopleLine, line};
use crate::mentoring::need::needs;
use crate::mentoring::people::store::view;
use crate::mentoring::person::{PersonId, PersonStage};
use crate::mentoring::request::nudge_on;
use crate::mentoring::{advice, door, feedback, given, letter, need, person, request};
use crate::words::calendars::long_day;

/// Hits of one kind that are shown at most.
const MOST: usize = 8;

/// The line of the people on Home; `None` while nobody is written down.
pub fn home(conn: &Connection, now: Now) -> Result<Option<PeopleLine>> {
    let today = now.today();
    let here = person::store::here(conn)?;
    let prospect = |id: PersonId| {
        let mut own = here.iter();
        own.any(|(other, own)| *other == id && own.stage == PersonStage::Prospect)
    };
    let requests = request::store::all(conn)?;
    let waits = requests
        .iter()
        .filter(|(id, own)| prospect(**id) && own.nudged_on.is_none() && own.answer.is_none());
    let nudges: Vec<(PersonId, Day)> = waits
        .filter_map(|(id, own)| Some((*id, nudge_on(own.sent_on?))))
        .filter(|(_, day)| *day <= today)
        .collect();
    Ok(line(&view(conn, today)?, &nudges))
}

/// People, needs and what was written with them that hold these words, whatever their case. The trash is not searched.
pub fn find(conn: &Connection, text: &str) -> Result<Vec<PeopleHit>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let some = |text: &Option<String>| text.as_deref().is_some_and(fits);
    let here = person::store::here(conn)?;
    let name = |id: PersonId| {
        let own = here.iter().find(|(other, _)| *other == id);
        own.map(|(_, own)| own.draft.name.clone())
    };
    let hit = |kind, id: Option<PersonId>, title: String, detail| PeopleHit {
        kind,
        id: id.map(|id| id.0),
        title,
        detail,
    };
    let mut hits: Vec<PeopleHit> = Vec::new();
    let people = here.iter().filter(|(_, own)| {
        let own = &own.draft;
        fits(&own.name)
            || some(&own.about)
            || some(&own.title)
            || some(&own.organisation)
            || fits(&own.notes)
    });
    let people = people.take(MOST).map(|(id, own)| {
        let draft = &own.draft;
        hit("person", Some(*id), draft.name.clone(), draft.about.clone())
    });
    hits.extend(people);
    let answers = need::store::answers(conn)?;
    let wanted_needs = needs()?.iter().filter(|need| {
        let noted = answers.get(&need.key).is_some_and(|own| fits(&own.note));
        fits(&need.name) || noted
    });
    let found = wanted_needs.take(MOST);
    hits.extend(found.map(|need| hit("need", None, need.name.clone(), Some(need.about.clone()))));
    let all = advice::store::all(conn)?.into_iter();
    let all = all.filter(|(_, own)| fits(&own.advice) || some(&own.decision) || some(&own.outcome));
    let all = all.filter_map(|(_, own)| {
        let name = name(own.person)?;
        Some(hit("advice", Some(own.person), own.advice, Some(name)))
    });
    hits.extend(all.take(MOST));
    let all = door::store::all(conn)?.into_iter();
    let all = all.filter(|(_, own)| fits(&own.what) || fits(&own.note));
    let all = all.filter_map(|(_, own)| {
        let name = name(own.person)?;
        Some(hit("door", Some(own.person), own.what, Some(name)))
    });
    hits.extend(all.take(MOST));
    let all = feedback::store::all(conn)?.into_iter();
    let all = all.filter(|(_, own)| fits(&own.behaviour) || some(&own.effect) || some(&own.next));
    let all = all.filter_map(|(_, own)| {
        let name = name(own.person)?;
        Some(hit("feedback", Some(own.person), own.behaviour, Some(name)))
    });
    hits.extend(all.take(MOST));
    let all = letter::store::all(conn)?.into_iter();
    let all = all.filter(|(_, own)| fits(&own.words));
    let all = all.filter_map(|(_, own)| {
        let to = match own.person {
            Some(person) => Some(name(person)?),
            None => None,
        };
        let first = own.words.lines().next().unwrap_or_default().to_owned();
        Some(hit("letter", own.person, first, to))
    });
    hits.extend(all.take(MOST));
    let all = given::store::all(conn)?.into_iter();
    let all = all.filter(|(_, own)| fits(&own.mentee) || fits(&own.what) || some(&own.outcome));
    let all = all.take(MOST);
    hits.extend(all.map(|(_, own)| hit("given", None, own.what, Some(long_day(own.day)))));
    Ok(hits)
}
