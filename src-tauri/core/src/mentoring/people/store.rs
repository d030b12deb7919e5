//! Gathers what the list of people is made of.

use rusqlite::Connection;

use crate::day::Day;
use crate::error::Result;
use crate::mentoring::health::verdict::Verdict;
use crate::mentoring::health::{self, Light};
use crate::mentoring::people::{PeopleFacts, PeopleView, RunsLine};
use crate::mentoring::{disclosure, offer, person, request, standing, together};

/// What the list is made of.
pub fn facts(conn: &Connection) -> Result<PeopleFacts> {
    let requests = request::store::all(conn)?;
    let asking = requests.iter().map(|(id, own)| (*id, own.state()));
    Ok(PeopleFacts {
        people: person::store::all(conn)?,
        last: together::store::last(conn)?,
        asking: asking.collect(),
        offers: offer::store::offers(conn)?,
        disclosure: disclosure::store::disclosure(conn)?,
        moving: standing::store::standing(conn)?.moving,
        runs: Vec::new(),
        promises: together::store::promises(conn)?,
    })
}

/// Those with whom something stands out today.
fn runs(conn: &Connection, today: Day) -> Result<Vec<RunsLine>> {
    let mut lines = Vec::new();
    for (id, own) in person::store::here(conn)? {
        if !own.stage.helps() {
            continue;
        }
        let view = health::store::view(conn, id, &own.draft, today)?;
        if !matches!(view.verdict, Verdict::Amber | Verdict::Red) {
            continue;
        }
        let signs = view.signs.into_iter();
        let said = signs.filter(|own| matches!(own.light, Light::Amber | Light::Red));
        let mut words: Vec<String> = said.map(|own| own.words).collect();
        words.extend(view.disagreement.map(str::to_owned));
        if words.is_empty() {
            words.push(view.sentence);
        }
        lines.push(RunsLine {
            person: id,
            name: own.draft.name,
            words: words.join(" "),
        });
    }
    Ok(lines)
}

/// The list as it stands today.
pub fn view(conn: &Connection, today: Day) -> Result<PeopleView> {
    let facts = PeopleFacts {
        runs: runs(conn, today)?,
        ..facts(conn)?
    };
    Ok(PeopleView::of(&facts, today))
}
