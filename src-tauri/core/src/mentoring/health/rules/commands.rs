//! Commands on the rules of thumb.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::health::rules::{HealthRule, RuleRow, rows, store};
use crate::session::Session;
use crate::words::mentoring::rules as words;

/// Asks for the rules of thumb.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadHealthRules {}

impl Command for ReadHealthRules {
    const NAME: &'static str = "healthRules";
    type Reply = Vec<RuleRow>;

    fn run(self, session: &mut Session) -> Result<Vec<RuleRow>> {
        Ok(rows(&store::rules(session.desk()?.read())?))
    }
}

/// Changes one number.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetHealthRule {
    rule: HealthRule,
    value: u16,
}

impl Command for SetHealthRule {
    const NAME: &'static str = "setHealthRule";
    type Reply = Vec<RuleRow>;

    fn run(self, session: &mut Session) -> Result<Vec<RuleRow>> {
        let desk = session.desk()?;
        store::rules(desk.read())?.with(self.rule, self.value)?;
        let label = Label::new(Place::Mentoring, words::set());
        desk.change(label, |tx| store::set(tx, self.rule, self.value))?;
        Ok(rows(&store::rules(desk.read())?))
    }
}

/// Brings our numbers back, all of them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ResetHealthRules {}

impl Command for ResetHealthRules {
    const NAME: &'static str = "resetHealthRules";
    type Reply = Vec<RuleRow>;

    fn run(self, session: &mut Session) -> Result<Vec<RuleRow>> {
        let desk = session.desk()?;
        let label = Label::new(Place::Mentoring, words::reset());
        desk.change(label, store::clear)?;
        Ok(rows(&store::rules(desk.read())?))
    }
}
