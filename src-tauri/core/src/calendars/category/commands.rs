//! Commands on categories.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category::{CategoryId, Colour, letter, store};
use crate::calendars::picture::store::everything;
use crate::calendars::sorting::store::resort;
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::{line, unlike};
use crate::words::calendars as words;

/// A category, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategoryView {
    /// Its row.
    pub id: CategoryId,
    /// What the person calls it.
    pub name: String,
    /// One letter or digit.
    pub letter: String,
    /// Colour by name.
    pub colour: Colour,
    /// Whether its hours are work.
    pub is_work: bool,
    /// Place in the list.
    pub position: u32,
    /// Entries sorted into it and that count.
    pub events: u32,
    /// Mean minutes a week, over the weeks that count.
    #[ts(type = "number")]
    pub minutes_a_week: u64,
}

fn views(session: &mut Session) -> Result<Vec<CategoryView>> {
    let today = session.clock.now().today();
    let all = everything(session.desk()?.read(), today)?;
    let tally = &all.picture.tally;
    let view = |category: &super::Category| CategoryView {
        id: category.id,
        name: category.name.clone(),
        letter: category.letter.clone(),
        colour: category.colour,
        is_work: category.is_work,
        position: category.position,
        events: all
            .events
            .iter()
            .filter(|event| event.counts(&all.policy))
            .filter(|event| event.sorted.category() == Some(category.id))
            .count() as u32,
        minutes_a_week: tally.minutes(tally.ticks(|_, found| found == Some(category.id))),
    };
    Ok(all.categories.iter().map(view).collect())
}

/// Asks for the categories.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListCategories {}

impl Command for ListCategories {
    const NAME: &'static str = "categories";
    type Reply = Vec<CategoryView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        views(session)
    }
}

/// Adds a category at the end of the list.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddCategory {
    name: String,
    letter: String,
    colour: Colour,
    is_work: bool,
}

impl Command for AddCategory {
    const NAME: &'static str = "addCategory";
    type Reply = Vec<CategoryView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let name = line("name", &self.name, 40)?;
        let letter = letter(&self.letter)?;
        unlike_the_others(session, None, &name, &letter)?;
        let label = Label::new(Place::Calendars, words::add_category(&name));
        session.desk()?.change(label, |tx| {
            store::add(tx, &name, &letter, self.colour, self.is_work)?;
            // A tag in a title may name it.
            resort(tx)
        })?;
        views(session)
    }
}

/// Changes a category.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditCategory {
    id: CategoryId,
    name: String,
    letter: String,
    colour: Colour,
    is_work: bool,
}

impl Command for EditCategory {
    const NAME: &'static str = "editCategory";
    type Reply = Vec<CategoryView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let name = line("name", &self.name, 40)?;
        let letter = letter(&self.letter)?;
        unlike_the_others(session, Some(self.id), &name, &letter)?;
        let label = Label::new(Place::Calendars, words::edit_category(&name));
        session.desk()?.change(label, |tx| {
            store::edit(tx, self.id, &name, &letter, self.colour, self.is_work)?;
            resort(tx)
        })?;
        views(session)
    }
}

/// Moves a category to another place in the list.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveCategory {
    id: CategoryId,
    /// Its new place, from 0; beyond the end means last.
    to: u32,
}

impl Command for MoveCategory {
    const NAME: &'static str = "moveCategory";
    type Reply = Vec<CategoryView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let desk = session.desk()?;
        let name = store::name(desk.read(), self.id)?;
        let mut ids: Vec<CategoryId> = store::all(desk.read())?
            .into_iter()
            .map(|category| category.id)
            .collect();
        ids.retain(|id| *id != self.id);
        ids.insert((self.to as usize).min(ids.len()), self.id);
        let label = Label::new(Place::Calendars, words::move_category(&name));
        desk.change(label, |tx| store::order(tx, &ids))?;
        views(session)
    }
}

/// Removes a category. What it holds goes to another one, or is open again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCategory {
    id: CategoryId,
    into: Option<CategoryId>,
}

impl Command for RemoveCategory {
    const NAME: &'static str = "removeCategory";
    type Reply = Vec<CategoryView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        if self.into == Some(self.id) {
            return Err(Error::Invalid {
                field: "into",
                why: "must be another category",
            });
        }
        let desk = session.desk()?;
        let name = store::name(desk.read(), self.id)?;
        store::optional_name(desk.read(), self.into)?;
        let label = Label::new(Place::Calendars, words::remove_category(&name));
        desk.change(label, |tx| {
            store::remove(tx, self.id, self.into)?;
            resort(tx)
        })?;
        views(session)
    }
}

/// Names and letters tell categories apart where colour cannot, so no two may be alike.
fn unlike_the_others(
    session: &mut Session,
    own: Option<CategoryId>,
    name: &str,
    letter: &str,
) -> Result<()> {
    let all = store::all(session.desk()?.read())?;
    let others = || all.iter().filter(|other| Some(other.id) != own);
    let names = others().map(|other| other.name.as_str());
    unlike(name, names, "is the name of another category")?;
    if others().any(|other| other.letter == letter) {
        return Err(Error::Invalid {
            field: "letter",
            why: "is the letter of another category",
        });
    }
    Ok(())
}
