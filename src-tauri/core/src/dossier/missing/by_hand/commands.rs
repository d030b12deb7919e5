//! Commands that set an entry beside a criterion and take it away again.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::dossier::criteria::store as criteria;
use crate::dossier::entry::by_hand::{HandLink, set, take};
use crate::dossier::entry::{EntryId, store as entries};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::dossier::change as words;

/// What a criterion of the chosen rules is called; one that lists answer cannot have entries beside it.
fn judged(session: &mut Session, key: &str) -> Result<String> {
    const GONE: Error = Error::NotFound { what: "criterion" };
    let conn = session.desk()?.read();
    let (own, target) = criteria::chosen(conn)?.ok_or(GONE)?;
    let (_, step) = own.set.step(&target.track, &target.step).ok_or(GONE)?;
    let mut all = step.criteria();
    let criterion = all.find(|own| own.key == key).ok_or(GONE)?;
    if criterion.kind.is_counted() {
        return Err(Error::Invalid {
            field: "criterion",
            why: "is counted from the entries; nothing is set beside it by hand",
        });
    }
    Ok(criterion.name.clone())
}

/// Sets an entry beside a criterion of the chosen rules, or changes why it stands there.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LinkEntry {
    criterion: String,
    entry: EntryId,
    /// Why it speaks to the criterion.
    why: Option<String>,
}

impl Command for LinkEntry {
    const NAME: &'static str = "linkEntry";
    type Reply = Vec<HandLink>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let name = judged(session, &self.criterion)?;
        let desk = session.desk()?;
        let mut draft = entries::one(desk.read(), self.entry)?.draft;
        let link = HandLink {
            criterion: self.criterion,
            why: self.why,
        };
        set(&mut draft.criteria, link);
        let draft = draft.read()?;
        let label = Label::new(Place::Dossier, words::link(&draft.title, &name));
        desk.change(label, |tx| entries::edit(tx, self.entry, &draft))?;
        Ok(draft.criteria)
    }
}

/// Takes an entry away from beside a criterion.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnlinkEntry {
    criterion: String,
    entry: EntryId,
}

impl Command for UnlinkEntry {
    const NAME: &'static str = "unlinkEntry";
    type Reply = Vec<HandLink>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let name = judged(session, &self.criterion)?;
        let desk = session.desk()?;
        let mut draft = entries::one(desk.read(), self.entry)?.draft;
        if !take(&mut draft.criteria, &self.criterion) {
            return Err(Error::NotFound { what: "criterion" });
        }
        let label = Label::new(Place::Dossier, words::unlink(&draft.title, &name));
        desk.change(label, |tx| entries::edit(tx, self.entry, &draft))?;
        Ok(draft.criteria)
    }
}
