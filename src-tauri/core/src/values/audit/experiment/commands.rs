//! Commands on the experiment; they work on finished audits too.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::{line, optional_line};
use crate::values::audit::experiment::{Outcome, store};
use crate::values::audit::pages::AuditView;
use crate::values::audit::{AuditId, Part, store as audits};
use crate::words::values::labels as words;

/// Longest text, in characters.
const LONGEST: usize = 200;

fn label(words: String) -> Label {
    Label::new(Place::Values, words)
}

/// Writes the one experiment of an audit: it runs for thirty days from its start.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetExperiment {
    audit: AuditId,
    /// 1 to 200 characters.
    words: String,
    /// Its first day.
    start: String,
    /// How the person will know, up to 200 characters.
    #[serde(default)]
    #[ts(optional = nullable)]
    know: Option<String>,
}

impl Command for SetExperiment {
    const NAME: &'static str = "setExperiment";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let text = line("words", &self.words, LONGEST)?;
        let start = Day::read("start", &self.start)?;
        let know = optional_line("know", self.know.as_deref(), LONGEST)?;
        let desk = session.desk()?;
        audits::one(desk.read(), self.audit)?.here()?;
        desk.change(label(words::experiment()), |tx| {
            store::set(tx, self.audit, &text, start, know.as_deref())
        })?;
        audits::view(desk, self.audit, Some(Part::Experiment))
    }
}

/// Takes the experiment away.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveExperiment {
    audit: AuditId,
}

impl Command for RemoveExperiment {
    const NAME: &'static str = "removeExperiment";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        audits::one(desk.read(), self.audit)?.here()?;
        desk.change(label(words::remove_experiment()), |tx| {
            store::remove(tx, self.audit)
        })?;
        audits::view(desk, self.audit, Some(Part::Experiment))
    }
}

/// Says what came of the experiment and what it did, once it has begun.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerExperiment {
    audit: AuditId,
    outcome: Outcome,
    /// Up to 200 characters.
    #[serde(default)]
    #[ts(optional = nullable)]
    found: Option<String>,
}

impl Command for AnswerExperiment {
    const NAME: &'static str = "answerExperiment";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let found = optional_line("found", self.found.as_deref(), LONGEST)?;
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let audit = audits::load(desk.read(), self.audit)?;
        audit.head.here()?;
        let own = audit
            .experiment
            .ok_or(Error::NotFound { what: "experiment" })?;
        if today < own.start {
            return Err(Error::Invalid {
                field: "outcome",
                why: "can be told once the experiment has begun",
            });
        }
        desk.change(label(words::answer_experiment()), |tx| {
            store::answer(tx, self.audit, self.outcome, today, found.as_deref())
        })?;
        audits::view(desk, self.audit, Some(Part::Experiment))
    }
}
