//! Every command of Options' pay, cost of leaving, asks and contract, one line each.

use crate::contract::{Command as _, Entry};
use crate::options::ask::commands as ask;
use crate::options::ask::raised::commands as raised;
use crate::options::clause::commands as clause;
use crate::options::clause::out::commands as clause_out;
use crate::options::pay::commands as pay;

/// Those that only read, and need nothing but the open database.
pub(super) const READING: &[&str] = &[
    pay::ReadPay::NAME,
    pay::ReadPayFacts::NAME,
    pay::PlayScenarios::NAME,
    ask::ReadAsks::NAME,
    ask::DraftAskMail::NAME,
    clause::ReadContract::NAME,
    clause::ReadContractText::NAME,
];

/// All of them.
pub(super) const ENTRIES: &[Entry] = &[
    Entry::of::<pay::ReadPay>(),
    Entry::of::<pay::ReadPayFacts>(),
    Entry::of::<pay::AddPost>(),
    Entry::of::<pay::SetPay>(),
    Entry::of::<pay::SetExit>(),
    Entry::of::<pay::MarkPost>(),
    Entry::of::<pay::ReleasePost>(),
    Entry::of::<pay::RemovePost>(),
    Entry::of::<pay::RestorePost>(),
    Entry::of::<pay::SetPayRates>(),
    Entry::of::<pay::PlayScenarios>(),
    Entry::of::<pay::SavePay>(),
    Entry::of::<pay::SavePayTable>(),
    Entry::of::<ask::ReadAsks>(),
    Entry::of::<ask::AddAsk>(),
    Entry::of::<ask::SetAsk>(),
    Entry::of::<raised::AskAnswer>(),
    Entry::of::<ask::RemoveAsk>(),
    Entry::of::<ask::RestoreAsk>(),
    Entry::of::<ask::SetDeal>(),
    Entry::of::<ask::DraftAskMail>(),
    Entry::of::<ask::SaveBrief>(),
    Entry::of::<ask::SaveAsksTable>(),
    Entry::of::<clause::ReadContract>(),
    Entry::of::<clause::CheckContract>(),
    Entry::of::<clause::SetClauseOwn>(),
    Entry::of::<clause::DropClauseOwn>(),
    Entry::of::<clause::ReadContractText>(),
    Entry::of::<clause::ForgetContractText>(),
    Entry::of::<clause::RemoveContract>(),
    Entry::of::<clause::RestoreContract>(),
    Entry::of::<clause_out::SaveContractQuestions>(),
    Entry::of::<clause_out::SaveContractTable>(),
];
