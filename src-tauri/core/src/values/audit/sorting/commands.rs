//! Commands of the pile sort and the cull.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::note;
use crate::values::audit::pages::AuditView;
use crate::values::audit::sorting::{cull, pile, store};
use crate::values::audit::{Audit, AuditId, ItemId, Part, store as audits};
use crate::values::card::CardKey;
use crate::values::deck::Prompt;
use crate::words::values::labels as words;

/// Longest text on a card, in characters.
const LONGEST: usize = 400;

fn label(words: String) -> Label {
    Label::new(Place::Values, words)
}

/// A change to what is kept says that rounds begin again, where any was answered.
fn keeping(words: String, audit: &Audit) -> Label {
    let label = label(words);
    if audit.choices.is_empty() {
        label
    } else {
        label.detail(words::rounds_begin_again())
    }
}

/// Puts a card in a pile, 1 (matters most) to 5 (not mine); `null` takes it in hand again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SortCard {
    audit: AuditId,
    card: CardKey,
    pile: Option<u8>,
}

impl Command for SortCard {
    const NAME: &'static str = "sortCard";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let to = self.pile.map(pile).transpose()?;
        let desk = session.desk()?;
        let (audit, card) = audits::answering(desk, self.audit, &self.card)?;
        let item = audit.item(&card.key)?.id;
        desk.change(label(words::place(&card.name, to)), |tx| {
            store::place(tx, item, to)
        })?;
        audits::view(desk, self.audit, Some(Part::Sort))
    }
}

/// Keeps a card, or lets it go; never more than the mode keeps. Rounds that were answered begin again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepCard {
    audit: AuditId,
    card: CardKey,
    keep: bool,
}

impl Command for KeepCard {
    const NAME: &'static str = "keepCard";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        let (audit, card) = audits::answering(desk, self.audit, &self.card)?;
        let item = audit.item(&card.key)?;
        if self.keep && !item.kept && audit.kept().count() >= audit.head.mode.cards() {
            return Err(Error::Invalid {
                field: "keep",
                why: "would be one too many; let another go first",
            });
        }
        let words = if self.keep {
            words::keep(&card.name)
        } else {
            words::let_go(&card.name)
        };
        desk.change(keeping(words, &audit), |tx| {
            store::keep(tx, self.audit, &[item.id], self.keep)
        })?;
        audits::view(desk, self.audit, Some(Part::Sort))
    }
}

/// Keeps the whole piles that fit, the best first, and nothing else; the rest is chosen card by card.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepProposed {
    audit: AuditId,
}

impl Command for KeepProposed {
    const NAME: &'static str = "keepProposed";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let desk = session.desk()?;
        let audit = audits::load(desk.read(), self.audit)?;
        audit.head.open()?;
        let keep = cull(&audit.items, audit.head.mode.cards()).whole;
        let go: Vec<ItemId> = audit
            .kept()
            .map(|item| item.id)
            .filter(|id| !keep.contains(id))
            .collect();
        desk.change(keeping(words::keep_proposed(keep.len()), &audit), |tx| {
            store::keep(tx, self.audit, &go, false)?;
            store::keep(tx, self.audit, &keep, true)
        })?;
        audits::view(desk, self.audit, Some(Part::Sort))
    }
}

/// Writes on a card, in answer to one of its two questions: up to 400 characters, nothing clears it. Also after the audit
/// is finished.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteOnCard {
    audit: AuditId,
    card: CardKey,
    prompt: Prompt,
    text: Option<String>,
}

impl Command for WriteOnCard {
    const NAME: &'static str = "writeOnCard";
    type Reply = AuditView;

    fn run(self, session: &mut Session) -> Result<AuditView> {
        let text = note("text", self.text.as_deref().unwrap_or_default(), LONGEST)?;
        let text = Some(text.trim()).filter(|text| !text.is_empty());
        let desk = session.desk()?;
        let (audit, card) = audits::standing(desk, self.audit, &self.card)?;
        let item = audit.item(&card.key)?.id;
        desk.change(label(words::write_on(&card.name)), |tx| {
            store::write(tx, item, self.prompt, text)
        })?;
        audits::view(desk, self.audit, Some(Part::Sort))
    }
}
