//! Commands on secrets and on what each person may learn.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::disclosure::{Secret, SecretId, SecretView, known, secrets, store};
use crate::mentoring::person::{PersonId, store as people};
use crate::session::Session;
use crate::text::{line, unlike};
use crate::words::mentoring::disclosure as words;

/// Longest name of a secret, in characters.
const NAME: usize = 80;

/// What one person may learn of one secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Decision {
    /// The person.
    pub person: PersonId,
    /// The secret.
    pub secret: Secret,
    /// They may learn of it, or must not.
    pub may: bool,
}

/// The secrets and every decision; what is in none is undecided and may not be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DisclosureView {
    /// The secrets, the fixed ones first.
    pub secrets: Vec<SecretView>,
    /// The decisions, by person.
    pub decisions: Vec<Decision>,
}

fn view(desk: &Desk) -> Result<DisclosureView> {
    let own = store::own(desk.read())?;
    let secrets = secrets(&own);
    let decided = store::disclosure(desk.read())?;
    let mut decisions = Vec::new();
    for (person, _) in people::all(desk.read())? {
        decisions.extend(secrets.iter().filter_map(|view| {
            let may = decided.of(person, view.secret)?;
            Some(Decision {
                person,
                secret: view.secret,
                may,
            })
        }));
    }
    Ok(DisclosureView { secrets, decisions })
}

/// Asks who may learn of what.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadDisclosure {}

impl Command for ReadDisclosure {
    const NAME: &'static str = "disclosure";
    type Reply = DisclosureView;

    fn run(self, session: &mut Session) -> Result<DisclosureView> {
        view(session.desk()?)
    }
}

/// Decides whether a person may learn of a secret.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecideDisclosure {
    person: PersonId,
    secret: Secret,
    /// `null` leaves it open, and then it may not be told.
    may: Option<bool>,
}

impl Command for DecideDisclosure {
    const NAME: &'static str = "decideDisclosure";
    type Reply = DisclosureView;

    fn run(self, session: &mut Session) -> Result<DisclosureView> {
        let desk = session.desk()?;
        let person = people::one(desk.read(), self.person)?;
        known(self.secret, &store::own(desk.read())?)?;
        let label = Label::new(Place::Mentoring, words::decide(&person.draft.name));
        desk.change(label, |tx| {
            store::decide(tx, self.person, self.secret, self.may)
        })?;
        view(desk)
    }
}

/// Names a secret of the person's own.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddSecret {
    /// 1 to 80 characters.
    name: String,
}

/// Refuses a name that is not one, or that another secret has.
fn name(desk: &Desk, text: &str, own: Option<SecretId>) -> Result<String> {
    let name = line("name", text, NAME)?;
    let all = secrets(&store::own(desk.read())?);
    let others = all
        .iter()
        .filter(|view| own.is_none_or(|id| view.secret != Secret::Own(id)));
    let others = others.map(|view| view.name.as_str());
    unlike(&name, others, "is the name of another secret")?;
    Ok(name)
}

impl Command for AddSecret {
    const NAME: &'static str = "addSecret";
    type Reply = DisclosureView;

    fn run(self, session: &mut Session) -> Result<DisclosureView> {
        let desk = session.desk()?;
        let name = name(desk, &self.name, None)?;
        let label = Label::new(Place::Mentoring, words::add(&name));
        desk.change(label, |tx| store::add(tx, &name))?;
        view(desk)
    }
}

/// Calls a secret something else.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameSecret {
    id: SecretId,
    /// 1 to 80 characters.
    name: String,
}

impl Command for RenameSecret {
    const NAME: &'static str = "renameSecret";
    type Reply = DisclosureView;

    fn run(self, session: &mut Session) -> Result<DisclosureView> {
        let desk = session.desk()?;
        known(Secret::Own(self.id), &store::own(desk.read())?)?;
        let name = name(desk, &self.name, Some(self.id))?;
        let label = Label::new(Place::Mentoring, words::rename(&name));
        desk.change(label, |tx| store::rename(tx, self.id, &name))?;
        view(desk)
    }
}

/// Removes a secret of the person's own, with what was decided about it. What is tagged with it stays untold.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveSecret {
    id: SecretId,
}

impl Command for RemoveSecret {
    const NAME: &'static str = "removeSecret";
    type Reply = DisclosureView;

    fn run(self, session: &mut Session) -> Result<DisclosureView> {
        let desk = session.desk()?;
        let own = store::own(desk.read())?;
        let mut named = own.iter().filter(|(id, _)| *id == self.id);
        let name = named.next().map(|(_, name)| name.clone());
        let name = name.ok_or(Error::NotFound { what: "secret" })?;
        let label = Label::new(Place::Mentoring, words::remove(&name));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        view(desk)
    }
}
