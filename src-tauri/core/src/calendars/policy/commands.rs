//! Commands on what counts as hours. Every sum follows at once, and the choice can be taken back at any time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::policy::{Marked, Policy, store};
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::words::weeks as words;
use crate::words::weeks::Counted;

/// What counts, and how many entries each choice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PolicyView {
    /// Entries marked free are counted like others.
    pub count_free: bool,
    /// Entries the person declined are counted like others.
    pub count_declined: bool,
    /// Thousandths of its length that a tentative entry counts for.
    pub tentative: u32,
    /// Minutes that an entry without a time of day counts for on each of its days.
    pub all_day_minutes: u32,
    /// How many entries each choice is about, in all calendars.
    pub marked: Marked,
}

fn view(session: &mut Session) -> Result<PolicyView> {
    let conn = session.desk()?.read();
    let policy = store::policy(conn)?;
    Ok(PolicyView {
        count_free: policy.count_free,
        count_declined: policy.count_declined,
        tentative: policy.tentative,
        all_day_minutes: policy.all_day_minutes,
        marked: store::marked(conn, &policy)?,
    })
}

/// Asks what counts.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadPolicy {}

impl Command for ReadPolicy {
    const NAME: &'static str = "policy";
    type Reply = PolicyView;

    fn run(self, session: &mut Session) -> Result<PolicyView> {
        view(session)
    }
}

/// Chooses what counts.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetPolicy {
    count_free: bool,
    count_declined: bool,
    /// Thousandths, 0 to 1000.
    tentative: u32,
    /// 0 to 1440.
    all_day_minutes: u32,
}

impl Command for SetPolicy {
    const NAME: &'static str = "setPolicy";
    type Reply = PolicyView;

    fn run(self, session: &mut Session) -> Result<PolicyView> {
        let new = Policy {
            count_free: self.count_free,
            count_declined: self.count_declined,
            tentative: self.tentative,
            all_day_minutes: self.all_day_minutes,
        }
        .checked()?;
        let desk = session.desk()?;
        let label = Label::new(Place::Calendars, named(&store::policy(desk.read())?, &new));
        desk.change(label, |tx| store::set(tx, &new))?;
        view(session)
    }
}

/// Names the one choice that changed, or all of them together.
fn named(old: &Policy, new: &Policy) -> String {
    let counted = |counted: bool| if counted { Counted::In } else { Counted::Out };
    let changed: Vec<String> = [
        (old.count_free != new.count_free).then(|| words::count_free(counted(new.count_free))),
        (old.count_declined != new.count_declined)
            .then(|| words::count_declined(counted(new.count_declined))),
        (old.tentative != new.tentative).then(|| words::count_tentative(new.tentative)),
        (old.all_day_minutes != new.all_day_minutes)
            .then(|| words::count_all_day(new.all_day_minutes)),
    ]
    .into_iter()
    .flatten()
    .collect();
    match &changed[..] {
        [one] => one.clone(),
        _ => words::set_policy(),
    }
}
