//! Commands on what lived answers rest on; they work on finished audits too.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::line;
use crate::values::audit::energy::minutes;
use crate::values::audit::evidence::store::NewEvidence;
use crate::values::audit::evidence::{EvidenceId, EvidenceKind, EvidenceLink, store};
use crate::values::audit::pages::AuditView;
use crate::values::audit::{AuditId, Part, store as audits};
use crate::values::card::CardKey;
use crate::values::deck::store::shelf;
use crate::words::values::labels as words;

/// Longest text, in characters.
const LONGEST: usize = 300;

fn label(words: String) -> Label {
    Label::new(Place::Values, words)
}

/// The name of the card that evidence of this audit speaks for.
fn name(desk: &Desk, audit: AuditId, id: EvidenceId) -> Result<String> {
    const GONE: Error = Error::NotFound { what: "evidence" };
    let audit = audits::load(desk.read(), audit)?;
    audit.head.here()?;
    let own = audit.evidence.iter().find(|one| one.id == id).ok_or(GONE)?;
    let mut items = audit.items.iter();
    let item = items.find(|item| item.id == own.item).ok_or(GONE)?;
    Ok(shelf(desk.read())?.card(&item.card)?.name)
}

/// Attaches evidence to a lived answer: a figure from the calendar, an entry of a log, or a dated note.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddEvidence {
    audit: AuditId,
    card: CardKey,
    kind: EvidenceKind,
    /// 1 to 300 characters.
    words: String,
    /// The day it is of; the day the audit was begun for a figure of the calendar, else today, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    on: Option<String>,
    /// Minutes a week, for a figure of hours.
    #[serde(default)]
    #[ts(optional = nullable)]
    minutes: Option<u32>,
    /// Where it comes from.
    #[serde(default)]
    #[ts(optional = nullable)]
    link: Option<EvidenceLink>,
}

impl Command for AddEvidence {
    const NAME: &'static str = "addEvidence";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let text = line("words", &self.words, LONGEST)?;
        let minutes = self.minutes.map(minutes).transpose()?;
        let on = self.on.map(|day| Day::read("on", &day)).transpose()?;
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let (audit, card) = audits::standing(desk, self.audit, &self.card)?;
        let of_itself = match self.kind {
            EvidenceKind::Calendar => audit.head.begun_on,
            EvidenceKind::Log | EvidenceKind::Note => today,
        };
        let new = NewEvidence {
            item: audit.kept_item(&card.key)?.id,
            kind: self.kind,
            words: &text,
            on: on.unwrap_or(of_itself),
            minutes,
            link: self.link,
        };
        desk.change(label(words::add_evidence(&card.name)), |tx| {
            store::add(tx, new)
        })?;
        audits::view(desk, self.audit, Some(Part::Lived))
    }
}

/// Gives evidence other words or another day.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditEvidence {
    audit: AuditId,
    id: EvidenceId,
    /// 1 to 300 characters.
    words: String,
    on: String,
}

impl Command for EditEvidence {
    const NAME: &'static str = "editEvidence";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let text = line("words", &self.words, LONGEST)?;
        let on = Day::read("on", &self.on)?;
        let desk = session.desk()?;
        let name = name(desk, self.audit, self.id)?;
        desk.change(label(words::edit_evidence(&name)), |tx| {
            store::edit(tx, self.id, &text, on)
        })?;
        audits::view(desk, self.audit, Some(Part::Lived))
    }
}

/// Takes evidence away.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveEvidence {
    audit: AuditId,
    id: EvidenceId,
}

impl Command for RemoveEvidence {
    const NAME: &'static str = "removeEvidence";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        let name = name(desk, self.audit, self.id)?;
        desk.change(label(words::remove_evidence(&name)), |tx| {
            store::remove(tx, self.id)
        })?;
        audits::view(desk, self.audit, Some(Part::Lived))
    }
}
