//! Gathers what plans say on Home, and looks for words in them.

use rusqlite::Connection;

use crate::clock::Now;
use crate::error::Result;
use crate::options::leaving::home::{LeavingHit, LeavingLine, nearest};
use crate::options::leaving::store;
use crate::options::leaving::view::PlanView;
use crate::options::leaving::view::store::view;

/// Most hits of a kind.
const MOST: usize = 8;

/// The line; none while no plan has anything left to do.
pub fn home(conn: &Connection, now: Now) -> Result<Option<LeavingLine>> {
    let plans = store::here(conn)?;
    let views: Vec<PlanView> = plans
        .iter()
        .map(|(id, _)| view(conn, *id, now.today()))
        .collect::<Result<_>>()?;
    Ok(nearest(&views, now.today()))
}

/// What words are found in; at most eight of a kind.
pub fn find(conn: &Connection, text: &str) -> Result<Vec<LeavingHit>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let plans = store::here(conn)?;
    let named = plans.iter().filter(|(_, own)| {
        let draft = &own.draft;
        fits(&draft.title) || fits(&draft.leaving) || fits(&draft.joining)
    });
    let mut hits: Vec<LeavingHit> = named
        .take(MOST)
        .map(|(id, own)| LeavingHit {
            kind: "plan",
            id: id.0,
            title: own.draft.title.clone(),
            detail: None,
        })
        .collect();
    for (_, own) in store::all_pieces(conn)? {
        if hits.len() >= 2 * MOST {
            break;
        }
        let plan = plans.iter().find(|(id, _)| *id == own.plan);
        let Some((id, plan)) = plan.filter(|_| own.removed_on.is_none()) else {
            continue;
        };
        if own.piece.words().into_iter().any(fits) {
            hits.push(LeavingHit {
                kind: "planPiece",
                id: id.0,
                title: own.piece.title().to_owned(),
                detail: Some(plan.draft.title.clone()),
            });
        }
    }
    Ok(hits)
}
