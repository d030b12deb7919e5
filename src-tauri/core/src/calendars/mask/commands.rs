//! Commands on the hours a person names.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::mask::{MOST, MaskId, MaskPart, MaskView, parts, store, views};
use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::{line, unlike};
use crate::words::wishes as words;

/// Longest name, in characters.
const LONGEST: usize = 40;

fn all(desk: &Desk) -> Result<Vec<MaskView>> {
    Ok(views(store::all(desk.read())?))
}

/// Names tell hours apart, so no two may be alike.
fn unlike_the_others(desk: &Desk, own: Option<MaskId>, name: &str) -> Result<()> {
    let all = store::all(desk.read())?;
    let others = all.iter().filter(|other| Some(other.id) != own);
    unlike(
        name,
        others.map(|other| other.name.as_str()),
        "is the name of other hours",
    )
}

/// Asks for the named hours.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListMasks {}

impl Command for ListMasks {
    const NAME: &'static str = "masks";
    type Reply = Vec<MaskView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        all(session.desk()?)
    }
}

/// Names hours of the week; twelve names at most.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddMask {
    name: String,
    parts: Vec<MaskPart>,
}

impl Command for AddMask {
    const NAME: &'static str = "addMask";
    type Reply = Vec<MaskView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let name = line("name", &self.name, LONGEST)?;
        let parts = parts(&self.parts)?;
        let desk = session.desk()?;
        unlike_the_others(desk, None, &name)?;
        if store::all(desk.read())?.len() >= MOST {
            return Err(Error::Invalid {
                field: "name",
                why: "would be one more than twelve",
            });
        }
        let label = Label::new(Place::Calendars, words::add_mask(&name));
        desk.change(label, |tx| store::add(tx, &name, &parts))?;
        all(desk)
    }
}

/// Changes a name or its hours.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditMask {
    id: MaskId,
    name: String,
    parts: Vec<MaskPart>,
}

impl Command for EditMask {
    const NAME: &'static str = "editMask";
    type Reply = Vec<MaskView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let name = line("name", &self.name, LONGEST)?;
        let parts = parts(&self.parts)?;
        let desk = session.desk()?;
        unlike_the_others(desk, Some(self.id), &name)?;
        let label = Label::new(Place::Calendars, words::edit_mask(&name));
        desk.change(label, |tx| store::edit(tx, self.id, &name, &parts))?;
        all(desk)
    }
}

/// Moves named hours to another place in the list; where two share an hour, it belongs to the earlier.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveMask {
    id: MaskId,
    /// Its new place, from 0; beyond the end means last.
    to: u32,
}

impl Command for MoveMask {
    const NAME: &'static str = "moveMask";
    type Reply = Vec<MaskView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let desk = session.desk()?;
        let name = store::name(desk.read(), self.id)?;
        let masks = store::all(desk.read())?;
        let mut ids: Vec<MaskId> = masks.into_iter().map(|mask| mask.id).collect();
        ids.retain(|id| *id != self.id);
        ids.insert((self.to as usize).min(ids.len()), self.id);
        let label = Label::new(Place::Calendars, words::move_mask(&name));
        desk.change(label, |tx| store::order(tx, &ids))?;
        all(desk)
    }
}

/// Removes named hours; they belong to working hours, evenings and weekends again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveMask {
    id: MaskId,
}

impl Command for RemoveMask {
    const NAME: &'static str = "removeMask";
    type Reply = Vec<MaskView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let desk = session.desk()?;
        let name = store::name(desk.read(), self.id)?;
        let label = Label::new(Place::Calendars, words::remove_mask(&name));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        all(desk)
    }
}
