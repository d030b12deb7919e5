//! Commands on the person's own rating of a relationship.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::store as people;
use crate::mentoring::rating::{RatingDraft, RatingId, store};
use crate::session::Session;
use crate::words::mentoring::health as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

/// Rates how it runs with somebody.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddRating {
    draft: RatingDraft,
}

impl Command for AddRating {
    const NAME: &'static str = "addRating";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::rate(&name)), |tx| store::add(tx, &draft))?;
        page(desk.read(), draft.person, today)
    }
}

/// Changes a rating.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditRating {
    id: RatingId,
    draft: RatingDraft,
}

impl Command for EditRating {
    const NAME: &'static str = "editRating";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let draft = self.draft.read(today)?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::edit_rating(&name)), |tx| {
            store::edit(tx, self.id, &draft)
        })?;
        page(desk.read(), draft.person, today)
    }
}

/// Removes a rating.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveRating {
    id: RatingId,
}

impl Command for RemoveRating {
    const NAME: &'static str = "removeRating";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let draft = store::one(desk.read(), self.id)?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        desk.change(label(words::remove_rating(&name)), |tx| {
            store::remove(tx, self.id)
        })?;
        page(desk.read(), draft.person, today)
    }
}
