//! Gathers what the dossier says on Home, and looks for words in it.

use rusqlite::Connection;

use crate::clock::Now;
use crate::dossier::criteria::store as criteria;
use crate::dossier::entry::filter::says;
use crate::dossier::evidence::store as evidence;
use crate::dossier::home::{DossierHit, DossierLine, line};
use crate::dossier::missing::store::{chosen, gather};
use crate::dossier::statement::{Paragraph, store as statements};
use crate::error::Result;

/// Most hits of a kind.
const MOST: usize = 8;

/// The dossier's line; none while it is empty.
pub fn home(conn: &Connection, now: Now) -> Result<Option<DossierLine>> {
    let today = now.today();
    let gathered = gather(conn, today)?;
    let target = criteria::chosen(conn)?;
    let readings = match &target {
        Some(_) => Some(chosen(conn, &gathered)?),
        None => None,
    };
    let here = &gathered.entries;
    let with = here
        .iter()
        .filter(|(id, _)| gathered.strongest.contains_key(id))
        .count();
    let due = target.and_then(|(_, own)| own.packet_due);
    Ok(line(here.len(), with, readings.as_deref(), due, today))
}

/// What words are found in; at most eight of a kind.
pub fn find(conn: &Connection, text: &str, now: Now) -> Result<Vec<DossierHit>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let gathered = gather(conn, now.today())?;
    let found = gathered
        .entries
        .iter()
        .rev()
        .filter(|(_, own)| says(own, text));
    let mut hits: Vec<DossierHit> = found
        .take(MOST)
        .map(|(id, own)| DossierHit {
            kind: "entry",
            id: Some(id.0),
            key: None,
            title: own.draft.title.clone(),
            detail: (!own.draft.when.is_empty()).then(|| own.draft.when.clone()),
        })
        .collect();
    let pieces = evidence::all(conn)?
        .into_iter()
        .filter(|(_, own)| own.removed_on.is_none());
    let pieces = pieces.filter(|(_, own)| {
        let file = own.file.as_ref().is_some_and(|own| fits(&own.name));
        fits(&own.draft.proves) || fits(&own.draft.note) || file
    });
    hits.extend(pieces.take(MOST).map(|(_, own)| DossierHit {
        kind: "evidencePiece",
        id: own.draft.entries.first().map(|own| own.0),
        key: None,
        detail: Some(own.draft.kind.label().to_owned()),
        title: own.draft.proves,
    }));
    let all = chosen(conn, &gathered)?.into_iter();
    let all = all.filter(|own| fits(&own.line.name) || fits(&own.words));
    hits.extend(all.take(MOST).map(|own| DossierHit {
        kind: "criterion",
        id: None,
        key: Some(own.line.key),
        title: own.line.name,
        detail: Some(own.line.label),
    }));
    let all = statements::all(conn)?
        .into_iter()
        .filter(|(_, own)| own.removed_on.is_none());
    let all = all.filter(|(_, own)| {
        fits(&own.title)
            || own
                .body
                .iter()
                .map(Paragraph::plain)
                .any(|text| fits(&text))
    });
    hits.extend(all.take(MOST).map(|(id, own)| DossierHit {
        kind: "statement",
        id: Some(id.0),
        key: None,
        detail: Some(own.kind.label().to_owned()),
        title: own.title,
    }));
    Ok(hits)
}
