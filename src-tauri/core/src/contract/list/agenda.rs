//! Every command of meetings and what is around them, one line each.

use crate::contract::{Command as _, Entry};
use crate::mentoring::agenda::commands as agenda;
use crate::mentoring::goal::commands as goal;
use crate::mentoring::item::commands as item;
use crate::mentoring::ladder::commands as ladder;
use crate::mentoring::meeting::commands as meeting;
use crate::mentoring::notes::commands as notes;
use crate::mentoring::out::commands as out;
use crate::mentoring::outcome::commands as outcome;
use crate::mentoring::promise::commands as promise;
use crate::mentoring::question::commands as question;

/// Those that only read, and need nothing but the open database.
pub(super) const READING: &[&str] = &[
    agenda::ReadAgenda::NAME,
    meeting::ListMeetings::NAME,
    notes::ReadAfter::NAME,
    notes::ReadNotes::NAME,
    out::ReadAgendaText::NAME,
    item::ListItems::NAME,
    promise::ReadFollowThrough::NAME,
    outcome::ListOutcomes::NAME,
    goal::ListGoals::NAME,
    goal::CheckGoal::NAME,
    ladder::ReadLadder::NAME,
    question::ListQuestions::NAME,
];

/// All of them.
pub(super) const ENTRIES: &[Entry] = &[
    Entry::of::<agenda::ReadAgenda>(),
    Entry::of::<agenda::ProposeAgenda>(),
    Entry::of::<agenda::AddToAgenda>(),
    Entry::of::<agenda::SwapIn>(),
    Entry::of::<agenda::WriteLine>(),
    Entry::of::<agenda::ChangeLine>(),
    Entry::of::<agenda::MoveLine>(),
    Entry::of::<agenda::TakeLineOff>(),
    Entry::of::<agenda::SetMeetingWant>(),
    Entry::of::<agenda::ReleaseToAgenda>(),
    Entry::of::<meeting::ListMeetings>(),
    Entry::of::<meeting::PlanMeeting>(),
    Entry::of::<meeting::EditMeeting>(),
    Entry::of::<meeting::MarkSent>(),
    Entry::of::<meeting::RemoveMeeting>(),
    Entry::of::<meeting::RestoreMeeting>(),
    Entry::of::<notes::ReadAfter>(),
    Entry::of::<notes::ReadNotes>(),
    Entry::of::<notes::WriteNotes>(),
    Entry::of::<notes::KeepMeeting>(),
    Entry::of::<notes::WriteThanks>(),
    Entry::of::<notes::MarkThanked>(),
    Entry::of::<out::SaveAgenda>(),
    Entry::of::<out::SaveAgendaMarkdown>(),
    Entry::of::<out::SaveAgendaText>(),
    Entry::of::<out::ReadAgendaText>(),
    Entry::of::<out::SaveMeetingIcs>(),
    Entry::of::<item::ListItems>(),
    Entry::of::<item::AddItem>(),
    Entry::of::<item::EditItem>(),
    Entry::of::<item::SettleItem>(),
    Entry::of::<item::RemoveItem>(),
    Entry::of::<item::RestoreItem>(),
    Entry::of::<promise::ReadFollowThrough>(),
    Entry::of::<promise::AddPromise>(),
    Entry::of::<promise::EditPromise>(),
    Entry::of::<promise::SettlePromise>(),
    Entry::of::<promise::RemovePromise>(),
    Entry::of::<promise::RestorePromise>(),
    Entry::of::<outcome::ListOutcomes>(),
    Entry::of::<outcome::AddOutcome>(),
    Entry::of::<outcome::EditOutcome>(),
    Entry::of::<outcome::RemoveOutcome>(),
    Entry::of::<outcome::RestoreOutcome>(),
    Entry::of::<goal::ListGoals>(),
    Entry::of::<goal::CheckGoal>(),
    Entry::of::<goal::AddGoal>(),
    Entry::of::<goal::EditGoal>(),
    Entry::of::<goal::TickMilestone>(),
    Entry::of::<goal::MeasureResult>(),
    Entry::of::<goal::ScoreGoal>(),
    Entry::of::<goal::SettleGoal>(),
    Entry::of::<goal::RemoveGoal>(),
    Entry::of::<goal::RestoreGoal>(),
    Entry::of::<ladder::ReadLadder>(),
    Entry::of::<ladder::SetLevel>(),
    Entry::of::<ladder::AddLadderEvidence>(),
    Entry::of::<ladder::EditLadderEvidence>(),
    Entry::of::<ladder::RemoveLadderEvidence>(),
    Entry::of::<ladder::RestoreLadderEvidence>(),
    Entry::of::<ladder::SetStretch>(),
    Entry::of::<ladder::RateConfidence>(),
    Entry::of::<question::ListQuestions>(),
    Entry::of::<question::AddQuestion>(),
    Entry::of::<question::EditQuestion>(),
    Entry::of::<question::HideQuestion>(),
    Entry::of::<question::RemoveQuestion>(),
    Entry::of::<question::RestoreQuestion>(),
];
