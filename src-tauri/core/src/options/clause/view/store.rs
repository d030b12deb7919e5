//! Gathers the page of a post's contract: the reading, the asks beside it, the list and the facts that age.

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::options::ask::library::shipped as library;
use crate::options::ask::store as asks;
use crate::options::clause::rules::shipped;
use crate::options::clause::store as readings;
use crate::options::clause::view::{CheckedView, ContractPage};
use crate::options::pay::cards;
use crate::options::pay::post::{Post, PostId};
use crate::options::pay::store as posts;
use crate::options::pay::view::PostLine;

/// The post that is shown where none is named: the first whose contract was read, or the first.
fn likely(conn: &Connection, here: &[(PostId, Post)]) -> Result<Option<PostId>> {
    for (id, _) in here {
        if readings::any(conn, *id)?.is_some_and(|own| own.removed_on.is_none()) {
            return Ok(Some(*id));
        }
    }
    Ok(here.first().map(|(id, _)| *id))
}

/// The page of a post; where none is named, of the first whose contract was read, or of the first.
pub fn page(conn: &Connection, post: Option<PostId>) -> Result<ContractPage> {
    let here = posts::here(conn)?;
    let post = match post {
        Some(id) if here.iter().all(|(own, _)| *own != id) => {
            return Err(Error::NotFound { what: "post" });
        }
        Some(id) => Some(id),
        None => likely(conn, &here)?,
    };
    let lines = here.iter().map(|(id, own)| PostLine {
        id: *id,
        name: own.name.clone(),
    });
    let stored = post
        .map(|id| readings::any(conn, id))
        .transpose()?
        .flatten();
    let trash = stored.as_ref().and_then(|own| own.removed_on);
    let checked = match (post, stored.filter(|own| own.removed_on.is_none())) {
        (Some(id), Some(own)) => {
            let asked = asks::of(conn, id)?.into_iter();
            let asked = asked
                .filter(|(_, own)| own.removed_on.is_none())
                .map(|(_, own)| own.draft.title);
            let library = library()?.into_iter().map(|own| (own.key, own.title));
            Some(CheckedView::of(
                &own,
                &shipped()?,
                &asked.collect::<Vec<_>>(),
                &library.collect::<Vec<_>>(),
            ))
        }
        _ => None,
    };
    let post = here
        .iter()
        .find(|(id, _)| Some(*id) == post)
        .map(|(id, own)| (*id, own));
    Ok(ContractPage::of(
        post,
        lines.collect(),
        checked,
        trash,
        cards::shipped()?,
    ))
}
