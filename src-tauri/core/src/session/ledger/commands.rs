//! Commands that make dossier entries of lines of the ledger of uncredited work.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::dossier::criteria::store as criteria;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::ledger::{
    LedgerBatch, LedgerProposal, WorkLine, batches, propose, remembered, remembers,
};
use crate::dossier::entry::{CameBy, EntryDraft, EntryId, store as entries};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::values::logs::uncredited::{Answer, Credit, UncreditedId, store as ledger};
use crate::words::dossier::ledger as words;

/// Most lines that one entry is made of.
const MOST: usize = 500;

/// Work that was done, the newest first, with the entry that was made of it.
fn lines(session: &mut Session) -> Result<Vec<WorkLine>> {
    let conn = session.desk()?.read();
    let made: Vec<(EntryId, String)> = entries::here(conn)?
        .into_iter()
        .filter(|(_, own)| own.came.by == CameBy::Ledger)
        .filter_map(|(id, own)| Some((id, own.came.from?)))
        .collect();
    let all = ledger::all(conn)?.into_iter();
    let mut lines: Vec<WorkLine> = all
        .filter(|(_, own)| own.answer != Answer::No)
        .map(|(id, own)| WorkLine {
            id: id.0,
            day: own.day,
            by: own.asked_by.label(),
            minutes: own.took.unwrap_or(0),
            credit: own.credit.label(),
            entry: made
                .iter()
                .find(|(_, from)| remembers(from, id.0))
                .map(|(entry, _)| entry.0),
            what: own.what,
        })
        .collect();
    lines.sort_by_key(|own| std::cmp::Reverse((own.day, own.id)));
    Ok(lines)
}

/// Asks for the uncredited work that could become entries.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListLedgerLines {}

impl Command for ListLedgerLines {
    const NAME: &'static str = "ledgerLines";
    type Reply = Vec<WorkLine>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        lines(session)
    }
}

fn chosen(session: &mut Session, ids: &[i64]) -> Result<Vec<WorkLine>> {
    let mut own = lines(session)?;
    own.retain(|line| ids.contains(&line.id));
    if own.is_empty() || own.len() > MOST {
        return Err(Error::Invalid {
            field: "lines",
            why: "must name 1 to 500 lines of the ledger",
        });
    }
    Ok(own)
}

/// Asks which lines of the ledger belong together and have no entry yet.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListLedgerBatches {}

impl Command for ListLedgerBatches {
    const NAME: &'static str = "ledgerBatches";
    type Reply = Vec<LedgerBatch>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        Ok(batches(&lines(session)?))
    }
}

/// Proposes an entry of lines of the ledger. Nothing is kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposeFromLedger {
    #[ts(type = "Array<number>")]
    lines: Vec<i64>,
    /// What kind of entry it is to be; `null` takes what the words speak of.
    kind: Option<EntryType>,
}

impl Command for ProposeFromLedger {
    const NAME: &'static str = "proposeFromLedger";
    type Reply = LedgerProposal;

    fn run(self, session: &mut Session) -> Result<LedgerProposal> {
        let own = chosen(session, &self.lines)?;
        let target = criteria::chosen(session.desk()?.read())?;
        let step = target
            .as_ref()
            .and_then(|(set, target)| set.set.step(&target.track, &target.step));
        Ok(propose(&own, self.kind, step.map(|(_, step)| step)))
    }
}

/// Makes an entry of lines of the ledger; those without any credit get that of a line in the dossier. One change.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConvertLedger {
    #[ts(type = "Array<number>")]
    lines: Vec<i64>,
    draft: EntryDraft,
}

impl Command for ConvertLedger {
    const NAME: &'static str = "convertLedger";
    type Reply = Vec<WorkLine>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let own = chosen(session, &self.lines)?;
        if own.iter().any(|line| line.entry.is_some()) {
            return Err(Error::Invalid {
                field: "lines",
                why: "must not have an entry already",
            });
        }
        let draft = self.draft.read()?;
        let ids: Vec<i64> = own.iter().map(|line| line.id).collect();
        let label = Label::new(Place::Dossier, words::convert(&draft.title));
        session.desk()?.change(label, |tx| {
            entries::add(tx, &draft, CameBy::Ledger, Some(&remembered(&ids)), None)?;
            for id in &ids {
                let id = UncreditedId(*id);
                let mut line = ledger::one(tx, id)?;
                if line.credit == Credit::None {
                    line.credit = Credit::Dossier;
                    ledger::edit(tx, id, &line)?;
                }
            }
            Ok(())
        })?;
        lines(session)
    }
}
