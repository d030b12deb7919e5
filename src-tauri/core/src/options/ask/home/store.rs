//! Gathers what pay and asks say on Home, and looks for words in them.

use rusqlite::Connection;

use crate::clock::Now;
use crate::error::Result;
use crate::options::ask::deal::Deal;
use crate::options::ask::home::{TermsHit, TermsLine, line};
use crate::options::ask::{Ask, store};
use crate::options::pay::store as posts;
use crate::words::options_terms::ask as words;

/// Most hits of a kind.
const MOST: usize = 8;

/// The line; none while nothing is asked.
pub fn home(conn: &Connection, now: Now) -> Result<Option<TermsLine>> {
    let here = posts::here(conn)?;
    let asks: Vec<Ask> = store::all(conn)?
        .into_iter()
        .map(|(_, own)| own)
        .filter(|own| own.removed_on.is_none() && here.iter().any(|(id, _)| *id == own.post))
        .collect();
    let deals: Vec<Deal> = here
        .iter()
        .map(|(id, _)| store::deal(conn, *id))
        .collect::<Result<_>>()?;
    Ok(line(&asks, &deals, now.today()))
}

/// What words are found in; at most eight of a kind.
pub fn find(conn: &Connection, text: &str) -> Result<Vec<TermsHit>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let here = posts::here(conn)?;
    let named = here
        .iter()
        .filter(|(_, own)| fits(&own.name) || own.pay.notes.iter().any(|note| fits(&note.words)));
    let mut hits: Vec<TermsHit> = named
        .take(MOST)
        .map(|(id, own)| TermsHit {
            kind: "post",
            id: id.0,
            title: own.name.clone(),
            detail: None,
        })
        .collect();
    let asks = store::all(conn)?.into_iter().map(|(_, own)| own);
    let asks = asks.filter(|own| {
        let draft = &own.draft;
        let all = [
            &draft.title,
            &draft.target,
            &draft.offer,
            &draft.clause,
            &draft.why,
        ];
        own.removed_on.is_none()
            && here.iter().any(|(id, _)| *id == own.post)
            && (all.into_iter().any(|text| fits(text))
                || draft.said.iter().any(|said| fits(&said.words)))
    });
    hits.extend(asks.take(MOST).map(|own| TermsHit {
        kind: "ask",
        id: own.post.0,
        detail: Some(words::status(own.draft.status.name()).to_owned()),
        title: own.draft.title,
    }));
    Ok(hits)
}
