//! Commands on the energy list.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::line;
use crate::values::audit::energy::{Activity, ActivityId, energy, minutes, store};
use crate::values::audit::pages::AuditView;
use crate::values::audit::{AuditId, Part, store as audits};
use crate::words::values::labels as words;

/// Longest name, in characters.
const LONGEST: usize = 80;
/// Most activities added at once.
const MOST: usize = 40;

fn label(words: String) -> Label {
    Label::new(Place::Values, words)
}

/// An activity of an audit that can be answered.
fn one(desk: &Desk, audit: AuditId, id: ActivityId) -> Result<Activity> {
    let audit = audits::load(desk.read(), audit)?;
    audit.head.open()?;
    let mut all = audit.activities.into_iter();
    all.find(|activity| activity.id == id)
        .ok_or(Error::NotFound { what: "activity" })
}

/// An activity that is to be added.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewActivity {
    /// 1 to 80 characters.
    name: String,
    /// Row of the category its hours come from, if they come from one.
    #[serde(default)]
    #[ts(optional = nullable, type = "number | null")]
    category: Option<i64>,
    /// Minutes a week, 10,080 at most.
    minutes: u32,
}

/// Adds activities to the energy list, in one change.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddActivities {
    audit: AuditId,
    /// 1 to 40.
    activities: Vec<NewActivity>,
}

impl Command for AddActivities {
    const NAME: &'static str = "addActivities";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        if !(1..=MOST).contains(&self.activities.len()) {
            return Err(Error::Invalid {
                field: "activities",
                why: "must be between 1 and 40",
            });
        }
        let checked = |new: NewActivity| {
            let name = line("name", &new.name, LONGEST)?;
            Ok((name, new.category, minutes(new.minutes)?))
        };
        let activities = self.activities.into_iter().map(checked);
        let activities = activities.collect::<Result<Vec<_>>>()?;
        let desk = session.desk()?;
        audits::one(desk.read(), self.audit)?.open()?;
        let words = match activities.as_slice() {
            [(name, ..)] => words::add_activity(name),
            all => words::add_activities(all.len()),
        };
        desk.change(label(words), |tx| {
            activities.iter().try_for_each(|(name, category, minutes)| {
                store::add(tx, self.audit, name, *category, *minutes).map(|_| ())
            })
        })?;
        audits::view(desk, self.audit, Some(Part::Energy))
    }
}

/// Gives an activity another name or other hours.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditActivity {
    audit: AuditId,
    id: ActivityId,
    /// 1 to 80 characters.
    name: String,
    /// Minutes a week, 10,080 at most.
    minutes: u32,
}

impl Command for EditActivity {
    const NAME: &'static str = "editActivity";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let name = line("name", &self.name, LONGEST)?;
        let minutes = minutes(self.minutes)?;
        let desk = session.desk()?;
        let old = one(desk, self.audit, self.id)?;
        desk.change(label(words::edit_activity(&old.name)), |tx| {
            store::edit(tx, self.id, &name, minutes)
        })?;
        audits::view(desk, self.audit, Some(Part::Energy))
    }
}

/// Rates an activity from −5 (costs) to +5 (gives); `null` takes the rating back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RateEnergy {
    audit: AuditId,
    id: ActivityId,
    energy: Option<i8>,
}

impl Command for RateEnergy {
    const NAME: &'static str = "rateEnergy";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let value = self.energy.map(energy).transpose()?;
        let desk = session.desk()?;
        let own = one(desk, self.audit, self.id)?;
        desk.change(label(words::rate_energy(&own.name, value)), |tx| {
            store::rate(tx, self.id, value)
        })?;
        audits::view(desk, self.audit, Some(Part::Energy))
    }
}

/// Names the one activity that means most; `null` names none.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkMeaningful {
    audit: AuditId,
    id: Option<ActivityId>,
}

impl Command for MarkMeaningful {
    const NAME: &'static str = "markMeaningful";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        audits::one(desk.read(), self.audit)?.open()?;
        let own = self.id.map(|id| one(desk, self.audit, id)).transpose()?;
        let words = words::meaningful(own.as_ref().map(|own| own.name.as_str()));
        desk.change(label(words), |tx| store::mark(tx, self.audit, self.id))?;
        audits::view(desk, self.audit, Some(Part::Energy))
    }
}

/// Takes an activity off the energy list.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveActivity {
    audit: AuditId,
    id: ActivityId,
}

impl Command for RemoveActivity {
    const NAME: &'static str = "removeActivity";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        let own = one(desk, self.audit, self.id)?;
        desk.change(label(words::remove_activity(&own.name)), |tx| {
            store::remove(tx, self.id)
        })?;
        audits::view(desk, self.audit, Some(Part::Energy))
    }
}
