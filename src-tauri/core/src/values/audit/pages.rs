//! The pages of an audit as they cross the contract: each shows what is needed to answer, and hides what would lead.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::values::audit::energy::Activity;
use crate::values::audit::evidence::EvidenceView;
use crate::values::audit::experiment::ExperimentView;
use crate::values::audit::progress::PartState;
use crate::values::audit::shift::{Balance, Shift};
use crate::values::audit::source::Parts;
use crate::values::audit::{AuditId, Condition, Part};
use crate::values::card::{CardFace, CardKey};
use crate::values::deck::DeckKey;
use crate::values::design::Mode;

/// An audit with one of its pages.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditView {
    /// Which.
    pub id: AuditId,
    /// The day it is called by.
    pub begun_on: Day,
    /// Its deck.
    pub deck: DeckKey,
    /// How many cards it keeps: quick 7, usual 13, long 21.
    pub mode: Mode,
    /// That many.
    pub keep: u32,
    /// The day it was finished; its answers then stand until it is opened again.
    pub finished_on: Option<Day>,
    /// All nine parts.
    pub parts: Vec<PartState>,
    /// The part to go on with; `null` when every part is complete or passed.
    pub next: Option<Part>,
    /// It can be finished: exactly as many cards are kept as the mode wants.
    pub can_finish: bool,
    /// The page that was asked for, or that of the next part.
    pub page: AuditPage,
}

/// One page; `part` says which.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "part", rename_all = "camelCase")]
pub enum AuditPage {
    /// In what state one answers.
    State(StatePage),
    /// Piles, and the cull.
    Sort(SortPage),
    /// Most and least.
    Choose(ChoosePage),
    /// Importance.
    Importance(ImportancePage),
    /// Lived.
    Lived(LivedPage),
    /// Energy.
    Energy(EnergyPage),
    /// More of, less of.
    MoreLess(MoreLessPage),
    /// Where gaps come from.
    Source(SourcePage),
    /// The experiment.
    Experiment(ExperimentPage),
}

/// In what state one answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatePage {
    /// What was said; empty while nothing was.
    pub conditions: Vec<Condition>,
    /// Made in a bad week, as the person says.
    pub bad_week: bool,
    /// What the conditions propose for it.
    pub bad_week_proposed: bool,
    /// Left out of trends.
    pub left_out: bool,
}

/// Five piles, and then exactly as many as are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SortPage {
    /// Every card in the order it is dealt.
    pub cards: Vec<SortedCard>,
    /// The first card that lies in no pile: the one in hand.
    pub in_hand: Option<CardKey>,
    /// Cards in a pile.
    pub placed: u32,
    /// Cards in piles 1 to 5.
    pub piles: [u32; 5],
    /// Cards to keep.
    pub keep: u32,
    /// Cards kept so far.
    pub kept: u32,
    /// Whole piles, the best first, that fit into what is kept.
    pub proposed: Vec<CardKey>,
    /// How many are to be chosen by hand after the proposal.
    pub to_choose: u32,
    /// The next pile, from which they would be chosen; empty when none is left to choose.
    pub choose_from: Vec<CardKey>,
    /// The two questions on each card: the week, the moment.
    pub prompts: [String; 2],
    /// Rounds are answered already: keeping other cards starts them again.
    pub clears_rounds: bool,
}

/// One card in the sort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SortedCard {
    /// The card.
    pub card: CardFace,
    /// 1 (matters most) to 5 (not mine).
    pub pile: Option<u8>,
    /// It is kept.
    pub kept: bool,
    /// What the person wrote: a week that honoured it.
    pub week: Option<String>,
    /// What the person wrote: a recent moment.
    pub moment: Option<String>,
}

/// Best-worst rounds; earlier rounds stay hidden so that each is fresh.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoosePage {
    /// The first round without both answers; `null` when all are answered, or while the cull is not done.
    pub round: Option<Round>,
    /// Rounds in all; 0 while the cull is not done.
    pub rounds: u32,
    /// Rounds with both answers.
    pub answered: u32,
    /// How often each card comes.
    pub times: u32,
}

/// One round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Round {
    /// 1 for the first.
    pub number: u32,
    /// The cards, in the order they are shown.
    pub cards: Vec<CardFace>,
    /// Matters most of these, if that was said.
    pub most: Option<CardKey>,
    /// Matters least of these, if that was said.
    pub least: Option<CardKey>,
}

/// Importance, in its own order; lived answers are not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportancePage {
    /// The kept cards in the order they are asked.
    pub rows: Vec<ImportanceRow>,
    /// Cards answered.
    pub answered: u32,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportanceRow {
    /// The card.
    pub card: CardFace,
    /// 0 to 10.
    pub importance: Option<u8>,
}

/// Lived, in its own order; importance is hidden until every card is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LivedPage {
    /// First day of the four weeks it speaks of.
    pub from: Day,
    /// Last day of them.
    pub to: Day,
    /// The kept cards in the order they are asked.
    pub rows: Vec<LivedRow>,
    /// Cards answered.
    pub answered: u32,
    /// All are answered, so that importance is shown beside them.
    pub revealed: bool,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LivedRow {
    /// The card.
    pub card: CardFace,
    /// 0 to 10.
    pub lived: Option<u8>,
    /// What it rests on; empty is the person's word, shown as a hollow mark.
    pub evidence: Vec<EvidenceView>,
    /// Importance, once it is revealed.
    pub importance: Option<u8>,
}

/// The energy list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EnergyPage {
    /// In the order they were added.
    pub activities: Vec<Activity>,
    /// Minutes a week in all.
    pub minutes: u32,
    /// Activities with a rating.
    pub rated: u32,
}

/// More of, less of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MoreLessPage {
    /// The energy list, to choose from.
    pub activities: Vec<Activity>,
    /// In the order they were added.
    pub shifts: Vec<Shift>,
    /// What they add to the week, in minutes.
    pub sum: i32,
    /// What it comes out of, where they add.
    pub cut: Option<String>,
    /// Whether they can be meant together.
    pub balance: Balance,
}

/// Where gaps come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourcePage {
    /// Gaps beyond the noise, the widest first, and any other card that parts were laid out for.
    pub gaps: Vec<GapSource>,
    /// All cards have both answers, so that every gap is known.
    pub known: bool,
}

/// One gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GapSource {
    /// The card.
    pub card: CardFace,
    /// Importance less lived; `null` where one is missing.
    pub gap: Option<i8>,
    /// Parts laid out so far.
    pub parts: Option<Parts>,
    /// Parts of ten left to lay out.
    pub left: u8,
}

/// The experiment, and the next audit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExperimentPage {
    /// What was written.
    pub experiment: Option<ExperimentView>,
    /// The day of the next audit.
    pub next_on: Day,
    /// The person set that day; else it is 90 days after this audit.
    pub next_set: bool,
}
