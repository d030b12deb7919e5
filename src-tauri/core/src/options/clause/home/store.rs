//! Gathers what readings of contracts say on Home, and looks for words in them.

use rusqlite::Connection;

use crate::error::Result;
use crate::options::clause::checked::Stored;
use crate::options::clause::home::{ClauseHit, ClausesLine, line};
use crate::options::clause::rules::shipped;
use crate::options::clause::store::any;
use crate::options::clause::view::rows;
use crate::options::pay::post::PostId;
use crate::options::pay::store as posts;

/// Most hits.
const MOST: usize = 8;

fn here(conn: &Connection) -> Result<Vec<(PostId, String, Stored)>> {
    let mut all = Vec::new();
    for (id, post) in posts::here(conn)? {
        if let Some(own) = any(conn, id)?.filter(|own| own.removed_on.is_none()) {
            all.push((id, post.name, own));
        }
    }
    Ok(all)
}

/// The line; none while nothing is open.
pub fn home(conn: &Connection) -> Result<Option<ClausesLine>> {
    let all: Vec<(String, Stored)> = here(conn)?
        .into_iter()
        .map(|(_, name, own)| (name, own))
        .collect();
    if all.is_empty() {
        return Ok(None);
    }
    Ok(line(&all, &shipped()?))
}

/// Things whose title, quotes or note hold the words; at most eight.
pub fn find(conn: &Connection, text: &str) -> Result<Vec<ClauseHit>> {
    let wanted = text.trim().to_lowercase();
    let all = here(conn)?;
    if wanted.is_empty() || all.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let rules = shipped()?;
    let mut hits = Vec::new();
    for (id, post, own) in &all {
        for row in rows(own, &rules, &[], &[]) {
            let noted = row
                .own
                .as_ref()
                .is_some_and(|own| fits(&own.words) || fits(&own.clause));
            if noted || fits(&row.item.title) || row.quotes.iter().any(|own| fits(&own.words)) {
                hits.push(ClauseHit {
                    post: id.0,
                    key: format!("clause/{}", row.item.key),
                    detail: format!("{post}, {}", row.label.to_lowercase()),
                    title: row.item.title,
                });
            }
        }
    }
    hits.truncate(MOST);
    Ok(hits)
}
