//! What could be raised at a meeting, and where it comes from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::mentoring::agenda::card::CONTRACT;
use crate::mentoring::domain::Domain;
use crate::mentoring::door::DoorId;
use crate::mentoring::goal::GoalId;
use crate::mentoring::item::ItemId;
use crate::mentoring::promise::PromiseId;
use crate::words::mentoring::agenda as words;

choice! {
    /// What kind of candidate, in the order that settles a tie.
    Kind {
        /// Something the person asks for.
        Ask = "ask",
        /// Something that waits for a decision.
        Decision = "decision",
        /// A promise that is late or stuck.
        Blocked = "blocked",
        /// How the two work together.
        Health = "health",
        /// A goal that stands still or falls due.
        Goal = "goal",
        /// Left over last time.
        Parked = "parked",
        /// A question of the bank.
        Question = "question",
    }
}

impl Kind {
    /// Minutes below which it is not worth opening.
    pub fn least(self) -> u16 {
        match self {
            Self::Ask => 4,
            Self::Decision => 8,
            Self::Blocked | Self::Parked | Self::Question => 5,
            Self::Health | Self::Goal => 6,
        }
    }

    /// Minutes above which more time adds nothing: twice the least, 20 at most.
    pub fn most(self) -> u16 {
        (self.least() * 2).min(20)
    }

    /// As it is shown: "Decision".
    pub fn label(self) -> &'static str {
        words::kind(self.name())
    }
}

choice! {
    /// What the person wants to leave with.
    Want {
        /// A decision.
        Decide = "decide",
        /// Advice.
        Advise = "advise",
        /// Something read or looked at.
        Review = "review",
        /// An introduction.
        Introduce = "introduce",
        /// To be put forward.
        PutForward = "putForward",
        /// That the other knows.
        Inform = "inform",
    }
}

impl Want {
    /// As it is shown: "Put forward".
    pub fn label(self) -> &'static str {
        words::want(self.name())
    }
}

/// Where a candidate comes from. Crosses the contract and the store as "item/3", "promise/4", "goal/2", "health", "door/5",
/// "contract/norms" or "question/first-year-1".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(into = "String", try_from = "String")]
#[ts(type = "string")]
pub enum AgendaSource {
    /// A thing to raise.
    Item(ItemId),
    /// A promise.
    Promise(PromiseId),
    /// A goal.
    Goal(GoalId),
    /// How the two work together.
    Health,
    /// Something a sponsor could put the person forward for.
    Door(DoorId),
    /// A contract that is on the table, by the key of what is asked.
    Contract(String),
    /// A question, by its key.
    Question(String),
}

impl AgendaSource {
    /// Its name in the store and on the wire.
    pub fn name(&self) -> String {
        match self {
            Self::Item(id) => format!("item/{}", id.0),
            Self::Promise(id) => format!("promise/{}", id.0),
            Self::Goal(id) => format!("goal/{}", id.0),
            Self::Health => "health".to_owned(),
            Self::Door(id) => format!("door/{}", id.0),
            Self::Contract(key) => format!("contract/{key}"),
            Self::Question(key) => format!("question/{key}"),
        }
    }

    /// Whether nothing in the vault keeps it: it is made from other things each time, and only a line of a page holds that it
    /// was released.
    pub fn is_made(&self) -> bool {
        matches!(self, Self::Health | Self::Contract(_))
    }

    /// The one of a name.
    pub fn named(name: &str) -> Option<Self> {
        if name == "health" {
            return Some(Self::Health);
        }
        let (kind, rest) = name.split_once('/')?;
        let row = || rest.parse().ok();
        match kind {
            "item" => Some(Self::Item(ItemId(row()?))),
            "promise" => Some(Self::Promise(PromiseId(row()?))),
            "goal" => Some(Self::Goal(GoalId(row()?))),
            "door" => Some(Self::Door(DoorId(row()?))),
            "contract" if CONTRACT.contains(&rest) => Some(Self::Contract(rest.to_owned())),
            "question" if !rest.is_empty() && !rest.contains('\0') => {
                Some(Self::Question(rest.to_owned()))
            }
            _ => None,
        }
    }
}

impl From<AgendaSource> for String {
    fn from(source: AgendaSource) -> Self {
        source.name()
    }
}

impl TryFrom<String> for AgendaSource {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, &'static str> {
        Self::named(&name).ok_or("no such source")
    }
}

/// Something that could be raised, with all that its weight is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Where it comes from; no two candidates share it.
    pub source: AgendaSource,
    /// What kind.
    pub kind: Kind,
    /// What it is called on the page.
    pub title: String,
    /// What the person wants to leave with.
    pub want: Want,
    /// Its domain, where it has one.
    pub domain: Option<Domain>,
    /// Taken before all others: the person said so.
    pub pinned: bool,
    /// What its weight is made of.
    pub facts: super::score::Facts,
    /// At most two questions that print with it.
    pub questions: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::AgendaSource;
    use crate::mentoring::item::ItemId;

    #[test]
    fn a_source_is_found_again_by_its_name_and_nothing_else_is_one() {
        for name in [
            "item/3",
            "promise/4",
            "goal/12",
            "health",
            "door/5",
            "contract/norms",
            "question/own/7",
        ] {
            let source = AgendaSource::named(name).expect("a source");
            assert_eq!(source.name(), name);
        }
        assert_eq!(
            AgendaSource::named("item/3"),
            Some(AgendaSource::Item(ItemId(3)))
        );
        for name in [
            "",
            "item",
            "item/",
            "item/x",
            "question/",
            "other/1",
            "contract/other",
            "question/a\0",
        ] {
            assert_eq!(AgendaSource::named(name), None, "{name:?}");
        }
    }
}
