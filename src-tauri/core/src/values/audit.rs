//! One audit: a sitting of nine parts that can be left and taken up again anywhere.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::id;
use crate::values::card::CardKey;
use crate::values::deck::DeckKey;
use crate::values::design::Mode;

pub mod choosing;
pub mod commands;
pub mod energy;
pub mod evidence;
pub mod experiment;
pub mod list;
pub mod orders;
pub mod pages;
pub mod progress;
pub mod rating;
pub mod retest;
pub mod shift;
pub mod sorting;
pub mod source;
pub mod store;
pub mod view;

use energy::Activity;
use evidence::Evidence;
use experiment::Experiment;
use retest::Again;
use shift::Shift;
use source::Parts;

/// Days of work that "lived" speaks of: the four weeks before the audit began.
pub const LIVED_DAYS: u64 = 28;
/// Days to the next audit, unless the person sets another day.
pub const NEXT_AFTER: u64 = 90;

id!(
    /// One audit.
    AuditId
);
id!(
    /// One card of one audit.
    ItemId
);

/// In what state the person is who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// Nothing out of the ordinary.
    Ordinary,
    /// On call now.
    OnCall,
    /// After a night on call.
    PostCall,
    /// Slept badly.
    SleptBadly,
    /// On leave, or just back.
    OnLeave,
    /// Not well.
    Unwell,
    /// After something hard: a death, a complaint, a conflict.
    AfterSomethingHard,
}

impl Condition {
    /// All, the ordinary first.
    pub const ALL: [Self; 7] = [
        Self::Ordinary,
        Self::OnCall,
        Self::PostCall,
        Self::SleptBadly,
        Self::OnLeave,
        Self::Unwell,
        Self::AfterSomethingHard,
    ];

    /// The word that stands in the store.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::OnCall => "onCall",
            Self::PostCall => "postCall",
            Self::SleptBadly => "sleptBadly",
            Self::OnLeave => "onLeave",
            Self::Unwell => "unwell",
            Self::AfterSomethingHard => "afterSomethingHard",
        }
    }

    /// The condition of this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }

    /// Whether answers given in it are likely to be darker than the person's usual ones, so that the audit is proposed as
    /// one of a bad week. Leave colours them too, but the other way.
    pub fn is_hard(self) -> bool {
        !matches!(self, Self::Ordinary | Self::OnLeave)
    }
}

/// The nine parts, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "AuditPart")]
pub enum Part {
    /// In what state one answers.
    State,
    /// Five piles, and then exactly as many cards as the mode keeps.
    Sort,
    /// Most and least, round by round.
    Choose,
    /// Importance, 0 to 10.
    Importance,
    /// Lived, 0 to 10, and what that rests on.
    Lived,
    /// What gives and what costs energy.
    Energy,
    /// More of, less of.
    MoreLess,
    /// Where each gap comes from.
    Source,
    /// One experiment, and the next audit.
    Experiment,
}

impl Part {
    /// All nine.
    pub const ALL: [Self; 9] = [
        Self::State,
        Self::Sort,
        Self::Choose,
        Self::Importance,
        Self::Lived,
        Self::Energy,
        Self::MoreLess,
        Self::Source,
        Self::Experiment,
    ];

    /// The word that stands in the store.
    pub fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Sort => "sort",
            Self::Choose => "choose",
            Self::Importance => "importance",
            Self::Lived => "lived",
            Self::Energy => "energy",
            Self::MoreLess => "moreLess",
            Self::Source => "source",
            Self::Experiment => "experiment",
        }
    }

    /// The part of this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }
}

/// What is known of an audit without its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Row id.
    pub id: AuditId,
    /// The day it was begun, which is the day it is called by.
    pub begun_on: Day,
    /// Its deck.
    pub deck: DeckKey,
    /// How many cards it keeps.
    pub mode: Mode,
    /// Every order in it follows from this.
    pub seed: i64,
    /// Made in a bad week, as the person says.
    pub bad_week: bool,
    /// Left out of trends, as the person says.
    pub left_out: bool,
    /// The day it was finished.
    pub finished_on: Option<Day>,
    /// The day of the next audit, where the person set one.
    pub next_on: Option<Day>,
    /// The day it was removed; it can be brought back.
    pub removed_on: Option<Day>,
}

impl Head {
    /// Refuses to change the answers of a finished or a removed audit.
    pub fn open(&self) -> Result<()> {
        self.here()?;
        if self.finished_on.is_some() {
            return Err(Error::Invalid {
                field: "audit",
                why: "is finished; open it again to change an answer",
            });
        }
        Ok(())
    }

    /// Refuses to change anything of a removed audit.
    pub fn here(&self) -> Result<()> {
        if self.removed_on.is_some() {
            return Err(Error::NotFound { what: "audit" });
        }
        Ok(())
    }

    /// First and last day of what "lived" speaks of.
    pub fn lived_days(&self) -> (Day, Day) {
        (self.begun_on.minus(LIVED_DAYS), self.begun_on.minus(1))
    }

    /// The day of the next audit: the person's, or 90 days after this one was begun.
    pub fn next_audit(&self) -> Day {
        self.next_on
            .unwrap_or_else(|| self.begun_on.plus(NEXT_AFTER))
    }
}

/// One card of the audit with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Row id; rows stand in the order in which the cards are dealt.
    pub id: ItemId,
    /// The card.
    pub card: CardKey,
    /// 1 (matters most) to 5 (not mine).
    pub pile: Option<u8>,
    /// It is one of those that are kept.
    pub kept: bool,
    /// What a week that honoured it would look like.
    pub week: Option<String>,
    /// A recent moment for or against.
    pub moment: Option<String>,
    /// 0 to 10.
    pub importance: Option<u8>,
    /// 0 to 10.
    pub lived: Option<u8>,
}

/// What was chosen in one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// 0 for the first round shown.
    pub round: u8,
    /// Matters most of these.
    pub most: Option<ItemId>,
    /// Matters least of these.
    pub least: Option<ItemId>,
}

impl Choice {
    /// Both answers of a round that has both.
    pub fn both(self) -> Option<(ItemId, ItemId)> {
        self.most.zip(self.least)
    }
}

/// An audit with all its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// Without its answers.
    pub head: Head,
    /// In what state it is answered.
    pub conditions: Vec<Condition>,
    /// Its cards in the order they are dealt.
    pub items: Vec<Item>,
    /// Rounds with an answer, in their order.
    pub choices: Vec<Choice>,
    /// What lived answers rest on, the oldest entry first.
    pub evidence: Vec<Evidence>,
    /// The energy list.
    pub activities: Vec<Activity>,
    /// More of, less of.
    pub shifts: Vec<Shift>,
    /// What is cut, where the shifts do not sum to zero.
    pub cut: Option<String>,
    /// Where gaps come from.
    pub sources: Vec<(ItemId, Parts)>,
    /// The experiment.
    pub experiment: Option<Experiment>,
    /// Parts the person went on from without answering all.
    pub passed: Vec<Part>,
    /// Cards that were asked again later.
    pub again: Vec<Again>,
}

impl Audit {
    /// The cards that are kept, in the order they were dealt.
    pub fn kept(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.kept)
    }

    /// Whether exactly as many are kept as the mode wants.
    pub fn is_culled(&self) -> bool {
        self.kept().count() == self.head.mode.cards()
    }

    /// The row of a card in this audit.
    pub fn item(&self, card: &CardKey) -> Result<&Item> {
        self.items
            .iter()
            .find(|item| item.card == *card)
            .ok_or(Error::Invalid {
                field: "card",
                why: "must be a card of this audit",
            })
    }

    /// The row of a card that is kept.
    pub fn kept_item(&self, card: &CardKey) -> Result<&Item> {
        let item = self.item(card)?;
        item.kept.then_some(item).ok_or(Error::Invalid {
            field: "card",
            why: "must be one of those you kept",
        })
    }

    /// What an answer rests on.
    pub fn evidence_of(&self, item: ItemId) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter().filter(move |one| one.item == item)
    }
}
