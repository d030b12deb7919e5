//! The table of Options as its commands answer it, with what other places hold beside it.

use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::item::store as items;
use crate::options::view::{OptionsView, Rows, store};
use crate::session::Session;

pub mod commands;

/// What a change of Options is called.
pub fn label(words: impl Into<String>) -> Label {
    Label::new(Place::Options, words)
}

/// The rows of the table, and the questions on it that wait to be raised with somebody.
pub fn rows(session: &mut Session) -> Result<Rows> {
    let conn = session.desk()?.read();
    let open = items::all(conn)?
        .into_iter()
        .filter(|(_, own)| own.is_open());
    let raised = open.map(|(_, own)| own.draft.title).collect();
    store::rows(conn, raised)
}

/// The place as its page draws it.
pub fn view(session: &mut Session) -> Result<OptionsView> {
    let today = session.clock.now().today();
    Ok(OptionsView::of(&rows(session)?, today))
}
