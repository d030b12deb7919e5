//! Every command of Options' plans of leaving well, one line each.

use super::{joined, options_terms};
use crate::contract::{Command as _, Entry};
use crate::options::leaving::commands as leaving;
use crate::options::leaving::out::commands as out;

/// Those that only read, and need nothing but the open database.
const READING: &[&str] = &[leaving::ReadLeaving::NAME];

/// Those that only read, after those of pay and asks.
pub(super) const UP_TO_READING: &[&str] = &joined::<
    &str,
    { options_terms::READING.len() + READING.len() },
>(options_terms::READING, READING);

/// All, after those of pay and asks.
pub(super) const UP_TO: &[Entry] = &joined::<Entry, { options_terms::ENTRIES.len() + ENTRIES.len() }>(
    options_terms::ENTRIES,
    ENTRIES,
);

/// All of them.
const ENTRIES: &[Entry] = &[
    Entry::of::<leaving::ReadLeaving>(),
    Entry::of::<leaving::AddPlan>(),
    Entry::of::<leaving::SetPlan>(),
    Entry::of::<leaving::MoveStart>(),
    Entry::of::<leaving::ReleasePlan>(),
    Entry::of::<leaving::RemovePlan>(),
    Entry::of::<leaving::RestorePlan>(),
    Entry::of::<leaving::AddPlanPiece>(),
    Entry::of::<leaving::SetPlanPiece>(),
    Entry::of::<leaving::RemovePlanPiece>(),
    Entry::of::<leaving::RestorePlanPiece>(),
    Entry::of::<out::SavePlan>(),
    Entry::of::<out::SavePlanTable>(),
    Entry::of::<out::SavePlanLetter>(),
    Entry::of::<out::SavePlanLetterText>(),
];
