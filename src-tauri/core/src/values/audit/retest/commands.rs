//! Commands that ask three cards again.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::values::audit::rating::rating;
use crate::values::audit::retest::{Again, RetestView, days, drawn, store, view};
use crate::values::audit::view::Beside;
use crate::values::audit::{Audit, AuditId, store as audits};
use crate::values::card::CardKey;
use crate::values::deck::store::shelf;
use crate::words::values::labels as words;

/// A finished audit, and the day it was finished.
fn finished(desk: &Desk, id: AuditId) -> Result<(Audit, Day)> {
    let audit = audits::load(desk.read(), id)?;
    audit.head.here()?;
    let on = audit.head.finished_on.ok_or(Error::Invalid {
        field: "audit",
        why: "must be finished first",
    })?;
    Ok((audit, on))
}

fn retest(desk: &Desk, id: AuditId) -> Result<RetestView> {
    let (audit, on) = finished(desk, id)?;
    let today = desk.clock().now().today();
    let beside = Beside {
        shelf: &shelf(desk.read())?,
        noise: &audits::noise(desk.read())?,
        today,
    };
    Ok(view(&audit, on, today, |key| beside.face(key)))
}

/// Asks for the three cards that are asked again 3 to 14 days after an audit, without the first answers.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadRetest {
    audit: AuditId,
}

impl Command for ReadRetest {
    const NAME: &'static str = "retest";
    type Reply = RetestView;

    fn run(self, session: &mut Session) -> Result<RetestView> {
        retest(session.desk()?, self.audit)
    }
}

/// Answers one of them again, within its days.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerRetest {
    audit: AuditId,
    card: CardKey,
    /// 0 to 10.
    importance: u8,
    /// 0 to 10.
    lived: u8,
}

impl Command for AnswerRetest {
    const NAME: &'static str = "answerRetest";
    type Reply = RetestView;

    fn run(self, session: &mut Session) -> Result<RetestView> {
        let importance = rating("importance", self.importance)?;
        let lived = rating("lived", self.lived)?;
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let (audit, on) = finished(desk, self.audit)?;
        let card = shelf(desk.read())?.card(&self.card.read()?)?;
        let item = audit.kept_item(&card.key)?.id;
        let (from, until) = days(on);
        if !drawn(&audit).contains(&item) || today < from || until < today {
            return Err(Error::Invalid {
                field: "card",
                why: "is not asked again today",
            });
        }
        let again = Again {
            item,
            on: today,
            importance,
            lived,
        };
        desk.change(Label::new(Place::Values, words::again(&card.name)), |tx| {
            store::set(tx, again)
        })?;
        retest(desk, self.audit)
    }
}
