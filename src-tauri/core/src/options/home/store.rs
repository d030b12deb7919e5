//! Gathers what Options says on Home, and looks for words in it.

use rusqlite::Connection;

use crate::clock::Now;
use crate::error::Result;
use crate::options::criterion::store as criteria;
use crate::options::home::{OptionsHit, OptionsLine, line};
use crate::options::note::store as notes;
use crate::options::path::store as paths;
use crate::options::saying;
use crate::options::view::store::rows;

/// Most hits of a kind.
const MOST: usize = 8;

/// The line of Options; none while no path is laid out.
pub fn home(conn: &Connection, now: Now) -> Result<Option<OptionsLine>> {
    let rows = rows(conn, Vec::new())?;
    let notes = notes::all(conn)?;
    Ok(line(&rows.table, &notes, rows.gut_wanted(), now.today()))
}

/// What words are found in; at most eight of a kind. What is sealed is not looked into.
pub fn find(conn: &Connection, text: &str, now: Now) -> Result<Vec<OptionsHit>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let all = paths::all(conn)?.into_iter();
    let all = all
        .filter(|own| own.archived_on.is_none())
        .filter(|own| fits(&own.draft.title) || fits(&own.draft.place) || fits(&own.draft.note));
    let mut hits: Vec<OptionsHit> = all
        .take(MOST)
        .map(|own| OptionsHit {
            kind: "path",
            key: Some(format!("path/{}", own.id.0)),
            title: own.draft.title,
            detail: Some(own.draft.place).filter(|own| !own.is_empty()),
        })
        .collect();
    let all = criteria::all(conn)?.into_iter();
    let all = all
        .filter(|own| own.archived_on.is_none())
        .filter(|own| fits(&own.rule.name) || fits(&own.rule.note));
    hits.extend(all.take(MOST).map(|own| OptionsHit {
        kind: "optionCriterion",
        key: Some(format!("criterion/{}", own.id.0)),
        detail: saying::line(&own.rule),
        title: own.rule.name,
    }));
    let today = now.today();
    let all = notes::all(conn)?.into_iter().filter(|own| {
        let inside =
            own.is_open(today) && (fits(&own.why) || fits(&own.change_mind) || fits(&own.learned));
        fits(&own.path) || inside
    });
    hits.extend(all.take(MOST).map(|own| OptionsHit {
        kind: "sealedNote",
        key: None,
        title: own.path,
        detail: None,
    }));
    Ok(hits)
}
