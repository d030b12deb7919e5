//! What the commands on the logs of one person share (contacts, doors, advice, feedback, ratings): an entry is checked, kept under a
//! label that names the person, and answered with their page.

use crate::day::Day;
use crate::desk::{Desk, Label, Place, Tx};
use crate::error::Result;
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::{PersonId, store as people};
use crate::session::Session;

/// A log of one person, as its commands see it.
pub trait Log {
    /// Row of an entry.
    type Id: Copy;
    /// An entry as the person writes it.
    type Draft;

    /// Whose log it is in.
    fn whose(draft: &Self::Draft) -> PersonId;

    /// Checks what a person writes.
    fn checked(draft: Self::Draft, today: Day) -> Result<Self::Draft>;

    /// What adding an entry with somebody of this name is called.
    fn adding(name: &str) -> String;

    /// The same of changing one.
    fn changing(name: &str) -> String;

    /// The same of removing one.
    fn removing(name: &str) -> String;

    /// An entry that must be there.
    fn one(desk: &Desk, id: Self::Id) -> Result<Self::Draft>;

    /// Keeps a new entry.
    fn add(tx: &Tx, draft: &Self::Draft) -> Result<()>;

    /// Keeps a change of one that must be there.
    fn edit(tx: &Tx, id: Self::Id, draft: &Self::Draft) -> Result<()>;

    /// Removes one that must be there.
    fn remove(tx: &Tx, id: Self::Id) -> Result<()>;
}

fn changed(
    session: &mut Session,
    person: PersonId,
    label: fn(&str) -> String,
    work: impl FnOnce(&Tx) -> Result<()>,
) -> Result<PersonPage> {
    let today = session.clock.now().today();
    let desk = session.desk()?;
    let name = people::one(desk.read(), person)?.draft.name;
    desk.change(Label::new(Place::Mentoring, label(&name)), work)?;
    page(desk.read(), person, today)
}

/// Adds an entry.
pub fn add<L: Log>(session: &mut Session, draft: L::Draft) -> Result<PersonPage> {
    let draft = L::checked(draft, session.clock.now().today())?;
    changed(session, L::whose(&draft), L::adding, |tx| {
        L::add(tx, &draft)
    })
}

/// Changes an entry.
pub fn edit<L: Log>(session: &mut Session, id: L::Id, draft: L::Draft) -> Result<PersonPage> {
    let draft = L::checked(draft, session.clock.now().today())?;
    changed(session, L::whose(&draft), L::changing, |tx| {
        L::edit(tx, id, &draft)
    })
}

/// Removes an entry.
pub fn remove<L: Log>(session: &mut Session, id: L::Id) -> Result<PersonPage> {
    let person = L::whose(&L::one(session.desk()?, id)?);
    changed(session, person, L::removing, |tx| L::remove(tx, id))
}
