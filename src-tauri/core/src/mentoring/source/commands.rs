//! Commands on places to look.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::mentoring::source::{SourcesView, source, sources, store};
use crate::mentoring::{standing, team};
use crate::session::Session;
use crate::words::mentoring::source as words;

fn view(desk: &Desk) -> Result<SourcesView> {
    let conn = desk.read();
    let uncovered = team::store::uncovered(conn)?;
    let standing = standing::store::standing(conn)?;
    Ok(SourcesView::of(
        sources()?,
        &store::ticks(conn)?,
        standing,
        &uncovered,
    ))
}

/// Asks where to look.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListSources {}

impl Command for ListSources {
    const NAME: &'static str = "sources";
    type Reply = SourcesView;

    fn run(self, session: &mut Session) -> Result<SourcesView> {
        view(session.desk()?)
    }
}

/// Ticks a place as looked at.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TickSource {
    /// Its lasting name.
    place: String,
}

impl Command for TickSource {
    const NAME: &'static str = "tickSource";
    type Reply = SourcesView;

    fn run(self, session: &mut Session) -> Result<SourcesView> {
        let own = source(&self.place)?;
        let desk = session.desk()?;
        let label = Label::new(Place::Mentoring, words::tick(&own.name));
        desk.change(label, |tx| store::tick(tx, &own.key))?;
        view(desk)
    }
}

/// Takes a tick back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UntickSource {
    /// Its lasting name.
    place: String,
}

impl Command for UntickSource {
    const NAME: &'static str = "untickSource";
    type Reply = SourcesView;

    fn run(self, session: &mut Session) -> Result<SourcesView> {
        let own = source(&self.place)?;
        let desk = session.desk()?;
        let label = Label::new(Place::Mentoring, words::untick(&own.name));
        desk.change(label, |tx| store::untick(tx, &own.key))?;
        view(desk)
    }
}
