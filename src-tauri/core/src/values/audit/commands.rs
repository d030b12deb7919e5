//! Commands on audits as a whole: begin, look, go on, finish, leave out, remove.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::values::audit::list::AuditsView;
use crate::values::audit::pages::AuditView;
use crate::values::audit::store::Beginning;
use crate::values::audit::{AuditId, Condition, Part, store};
use crate::values::deck::DeckKey;
use crate::values::deck::store::shelf;
use crate::values::design::Mode;
use crate::words::values::labels as words;

fn label(words: String) -> Label {
    Label::new(Place::Values, words)
}

/// Asks for all audits, and what is due.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListAudits {}

impl Command for ListAudits {
    const NAME: &'static str = "audits";
    type Reply = AuditsView;

    fn run(self, session: &mut Session) -> Result<AuditsView> {
        store::list(session.desk()?)
    }
}

/// Begins an audit today: its cards are dealt, and every order in it is drawn once.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartAudit {
    mode: Mode,
    deck: DeckKey,
}

impl Command for StartAudit {
    const NAME: &'static str = "startAudit";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let seed = i64::from_le_bytes(session.entropy.bytes()?);
        let desk = session.desk()?;
        let cards = shelf(desk.read())?.entering(self.deck)?;
        if cards.len() < self.mode.cards() {
            return Err(Error::Invalid {
                field: "mode",
                why: "keeps more cards than the deck has left",
            });
        }
        let id = desk.change(label(words::start()), |tx| {
            let new = Beginning {
                on: tx.now.today(),
                deck: self.deck,
                mode: self.mode,
                seed,
            };
            store::begin(tx, new, cards)
        })?;
        store::view(desk, id, None)
    }
}

/// Asks for an audit with one of its pages; with that of the next part when none is named.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadAudit {
    audit: AuditId,
    #[serde(default)]
    #[ts(optional = nullable)]
    part: Option<Part>,
}

impl Command for ReadAudit {
    const NAME: &'static str = "audit";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        store::view(session.desk()?, self.audit, self.part)
    }
}

/// Says in what state the person answers, and whether that makes it a bad week; also for an audit that is finished.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetAuditState {
    audit: AuditId,
    /// Each at most once; ordinary stands alone.
    conditions: Vec<Condition>,
    bad_week: bool,
}

impl Command for SetAuditState {
    const NAME: &'static str = "setAuditState";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let mut conditions = self.conditions;
        conditions.sort_unstable();
        conditions.dedup();
        if conditions.len() > 1 && conditions.contains(&Condition::Ordinary) {
            return Err(Error::Invalid {
                field: "conditions",
                why: "cannot be ordinary and something else",
            });
        }
        let desk = session.desk()?;
        store::one(desk.read(), self.audit)?.here()?;
        desk.change(label(words::state()), |tx| {
            store::set_conditions(tx, self.audit, &conditions, self.bad_week)
        })?;
        store::view(desk, self.audit, Some(Part::State))
    }
}

/// Goes on from a part without answering all of it, or takes it up again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PassPart {
    audit: AuditId,
    part: Part,
    /// `false` takes it up again.
    passed: bool,
}

impl Command for PassPart {
    const NAME: &'static str = "passPart";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        store::one(desk.read(), self.audit)?.open()?;
        let words = if self.passed {
            words::pass()
        } else {
            words::unpass()
        };
        desk.change(label(words), |tx| {
            if self.passed {
                store::pass(tx, self.audit, self.part)
            } else {
                store::unpass(tx, self.audit, self.part)
            }
        })?;
        store::view(desk, self.audit, None)
    }
}

/// Sets the day of the next audit; `null` leaves it to 90 days after this one was begun.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetNextAudit {
    audit: AuditId,
    /// After the day this audit was begun.
    on: Option<String>,
}

impl Command for SetNextAudit {
    const NAME: &'static str = "setNextAudit";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let on = self.on.map(|day| Day::read("on", &day)).transpose()?;
        let desk = session.desk()?;
        let head = store::one(desk.read(), self.audit)?;
        head.here()?;
        if on.is_some_and(|on| on <= head.begun_on) {
            return Err(Error::Invalid {
                field: "on",
                why: "must be after the day of this audit",
            });
        }
        desk.change(label(words::next_audit(on)), |tx| {
            store::set_next(tx, self.audit, on)
        })?;
        store::view(desk, self.audit, Some(Part::Experiment))
    }
}

/// Finishes an audit. It needs exactly the cards its mode keeps; answers may be missing, and the reading says so.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FinishAudit {
    audit: AuditId,
}

impl Command for FinishAudit {
    const NAME: &'static str = "finishAudit";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        let audit = store::load(desk.read(), self.audit)?;
        audit.head.open()?;
        if !audit.is_culled() {
            return Err(Error::Invalid {
                field: "audit",
                why: "needs exactly the cards it keeps",
            });
        }
        let words = words::finish(audit.head.begun_on);
        desk.change(label(words), |tx| {
            store::finish(tx, self.audit, Some(tx.now.today()))
        })?;
        store::view(desk, self.audit, None)
    }
}

/// Opens a finished audit again, so that its answers can be changed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReopenAudit {
    audit: AuditId,
}

impl Command for ReopenAudit {
    const NAME: &'static str = "reopenAudit";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        let head = store::one(desk.read(), self.audit)?;
        head.here()?;
        desk.change(label(words::reopen(head.begun_on)), |tx| {
            store::finish(tx, self.audit, None)
        })?;
        store::view(desk, self.audit, None)
    }
}

/// Leaves an audit out of trends and comparisons over time, or takes it in again.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LeaveOutAudit {
    audit: AuditId,
    left_out: bool,
}

impl Command for LeaveOutAudit {
    const NAME: &'static str = "leaveOutAudit";
    type Reply = AuditsView;

    fn run(self, session: &mut Session) -> Result<AuditsView> {
        let desk = session.desk()?;
        let head = store::one(desk.read(), self.audit)?;
        head.here()?;
        let words = if self.left_out {
            words::leave_out(head.begun_on)
        } else {
            words::take_in(head.begun_on)
        };
        desk.change(label(words), |tx| {
            store::leave_out(tx, self.audit, self.left_out)
        })?;
        store::list(desk)
    }
}

/// Removes an audit; it can be brought back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveAudit {
    audit: AuditId,
}

impl Command for RemoveAudit {
    const NAME: &'static str = "removeAudit";
    type Reply = AuditsView;

    fn run(self, session: &mut Session) -> Result<AuditsView> {
        let desk = session.desk()?;
        let head = store::one(desk.read(), self.audit)?;
        head.here()?;
        desk.change(label(words::remove(head.begun_on)), |tx| {
            store::remove(tx, self.audit, Some(tx.now.today()))
        })?;
        store::list(desk)
    }
}

/// Brings a removed audit back as it was.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreAudit {
    audit: AuditId,
}

impl Command for RestoreAudit {
    const NAME: &'static str = "restoreAudit";
    type Reply = AuditsView;

    fn run(self, session: &mut Session) -> Result<AuditsView> {
        let desk = session.desk()?;
        let head = store::one(desk.read(), self.audit)?;
        desk.change(label(words::restore(head.begun_on)), |tx| {
            store::remove(tx, self.audit, None)
        })?;
        store::list(desk)
    }
}
