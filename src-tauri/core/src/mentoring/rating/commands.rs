//! Commands on the person's own rating of a relationship.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Tx};
use crate::error::Result;
use crate::mentoring::page::PersonPage;
use crate::mentoring::person::PersonId;
use crate::mentoring::rating::{RatingDraft, RatingId, store};
use crate::session::Session;
use crate::session::logged::{Log, add, edit, remove};
use crate::words::mentoring::health as words;

/// The ratings, as their commands see them.
struct RatingLog;

impl Log for RatingLog {
    type Id = RatingId;
    type Draft = RatingDraft;

    fn whose(draft: &RatingDraft) -> PersonId {
        draft.person
    }

    fn checked(draft: RatingDraft, today: Day) -> Result<RatingDraft> {
        draft.read(today)
    }

    fn adding(name: &str) -> String {
        words::rate(name)
    }

    fn changing(name: &str) -> String {
        words::edit_rating(name)
    }

    fn removing(name: &str) -> String {
        words::remove_rating(name)
    }

    fn one(desk: &Desk, id: RatingId) -> Result<RatingDraft> {
        store::one(desk.read(), id)
    }

    fn add(tx: &Tx, draft: &RatingDraft) -> Result<()> {
        store::add(tx, draft).map(|_| ())
    }

    fn edit(tx: &Tx, id: RatingId, draft: &RatingDraft) -> Result<()> {
        store::edit(tx, id, draft)
    }

    fn remove(tx: &Tx, id: RatingId) -> Result<()> {
        store::remove(tx, id)
    }
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
        add::<RatingLog>(session, self.draft)
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
        edit::<RatingLog>(session, self.id, self.draft)
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
        remove::<RatingLog>(session, self.id)
    }
}
