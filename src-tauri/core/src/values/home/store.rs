//! Reads what Home and Find show of the values audit.

use rusqlite::Connection;

use crate::clock::Now;
use crate::error::Result;
use crate::values::audit::view::Beside;
use crate::values::audit::{list, store as audits};
use crate::values::deck::store::shelf;
use crate::values::deck::{DeckKey, deck};
use crate::values::home::{ValuesHit, ValuesLine, line};
use crate::values::reading::noise::Noise;
use crate::values::reading::view::reading;
use crate::words::values::reading::short_day;

/// Hits of one kind that are shown at most.
const MOST: usize = 8;

/// The line of the values audit on Home; none before the first audit.
pub fn home(conn: &Connection, now: Now) -> Result<Option<ValuesLine>> {
    let all = audits::all(conn)?;
    let noise = Noise::of_audits(&all);
    let today = now.today();
    let list = list::list(&all, &noise, today);
    let here = all.iter().filter(|one| one.head.removed_on.is_none());
    let mut finished = here.filter(|one| one.head.finished_on.is_some());
    let beside = Beside {
        shelf: &shelf(conn)?,
        noise: &noise,
        today,
    };
    let newest = finished.next().map(|one| reading(one, Vec::new(), &beside));
    Ok(line(&list, newest.as_ref(), today))
}

/// Cards, what was written on them, evidence, activities and experiments with these words, whatever their case.
pub fn find(conn: &Connection, text: &str) -> Result<Vec<ValuesHit>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let hit = |kind, id, title: &str, detail| ValuesHit {
        kind,
        id,
        card: None,
        title: title.to_owned(),
        detail,
    };
    let shelf = shelf(conn)?;
    let own = shelf.own.iter().filter(|own| own.removed_on.is_none());
    let mut cards: Vec<_> = own.map(|own| &own.card).collect();
    for key in DeckKey::ALL {
        cards.extend(&deck(key)?.cards);
    }
    let mut hits: Vec<ValuesHit> = cards
        .iter()
        .filter(|card| fits(&card.name))
        .map(|card| ValuesHit {
            card: Some(card.key.clone()),
            ..hit("card", None, &card.name, card.family.clone())
        })
        .take(MOST)
        .collect();
    let (mut notes, mut evidence) = (Vec::new(), Vec::new());
    let (mut activities, mut experiments) = (Vec::new(), Vec::new());
    let all = audits::all(conn)?;
    for audit in all.iter().filter(|one| one.head.removed_on.is_none()) {
        let id = Some(audit.head.id.0);
        let of_audit = short_day(audit.head.begun_on);
        let name = |item: &crate::values::audit::Item| {
            let card = shelf.card(&item.card).ok();
            card.map(|card| format!("{}, {of_audit}", card.name))
        };
        for item in &audit.items {
            let written = item.week.iter().chain(&item.moment);
            let fitting = written.filter(|text| fits(text));
            notes.extend(fitting.map(|text| hit("note", id, text, name(item))));
            let fitting = audit.evidence_of(item.id).filter(|one| fits(&one.words));
            evidence.extend(fitting.map(|one| hit("evidence", id, &one.words, name(item))));
        }
        let fitting = audit.activities.iter().filter(|one| fits(&one.name));
        activities
            .extend(fitting.map(|one| hit("activity", id, &one.name, Some(of_audit.clone()))));
        let fitting = audit.experiment.iter().filter(|one| fits(&one.words));
        experiments
            .extend(fitting.map(|one| hit("experiment", id, &one.words, Some(of_audit.clone()))));
    }
    for found in [notes, evidence, activities, experiments] {
        hits.extend(found.into_iter().take(MOST));
    }
    Ok(hits)
}
