//! Every command of Options' paths, table and readings, one line each.

use crate::contract::{Command as _, Entry};
use crate::options::criterion::commands as criterion;
use crate::options::fact::commands as fact;
use crate::options::gut::commands as gut;
use crate::options::note::commands as note;
use crate::options::out::commands as out;
use crate::options::path::commands as path;
use crate::options::swap::commands as swap;
use crate::session::paths::commands as beside;

/// Those that only read, and need nothing but the open database.
pub(super) const READING: &[&str] = &[
    path::ReadOptions::NAME,
    gut::ReadWeighed::NAME,
    beside::ListOfferedCriteria::NAME,
    note::ReadDecisions::NAME,
    swap::ReadSwaps::NAME,
];

/// All of them.
pub(super) const ENTRIES: &[Entry] = &[
    Entry::of::<path::ReadOptions>(),
    Entry::of::<path::AddPath>(),
    Entry::of::<path::EditPath>(),
    Entry::of::<path::FindOut>(),
    Entry::of::<path::ArchivePath>(),
    Entry::of::<path::RestorePath>(),
    Entry::of::<criterion::AddCriterion>(),
    Entry::of::<criterion::EditCriterion>(),
    Entry::of::<criterion::MoveCriterion>(),
    Entry::of::<criterion::ArchiveCriterion>(),
    Entry::of::<criterion::RestoreCriterion>(),
    Entry::of::<fact::SetFact>(),
    Entry::of::<fact::ClearFact>(),
    Entry::of::<gut::TellGut>(),
    Entry::of::<gut::AskGutAgain>(),
    Entry::of::<gut::SetSureness>(),
    Entry::of::<gut::ReadWeighed>(),
    Entry::of::<beside::ListOfferedCriteria>(),
    Entry::of::<beside::TakeCriteria>(),
    Entry::of::<beside::RaiseQuestion>(),
    Entry::of::<swap::ReadSwaps>(),
    Entry::of::<swap::MakeSwap>(),
    Entry::of::<swap::RemoveSwap>(),
    Entry::of::<note::ReadDecisions>(),
    Entry::of::<note::SealNote>(),
    Entry::of::<note::OpenNote>(),
    Entry::of::<note::WriteOutcome>(),
    Entry::of::<note::RemoveNote>(),
    Entry::of::<out::ReleaseComparison>(),
    Entry::of::<out::SavePaths>(),
    Entry::of::<out::SavePathsTable>(),
];
