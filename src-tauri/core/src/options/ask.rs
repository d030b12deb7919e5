//! Asks: what a person wants of a post, how far they would go, what was said, and whether it stands in writing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::options::pay::check::refused;
use crate::options::pay::post::PostId;
use crate::text::{line, note};
use crate::{choice, id};

pub mod audit;
pub mod commands;
pub mod deal;
pub mod home;
pub mod library;
pub mod mail;
pub mod package;
pub mod page;
pub mod raised;
pub mod store;
pub mod view;

/// Longest line, in characters.
const LINE: usize = 160;
/// Longest note, in characters.
const NOTE: usize = 1000;
/// Most answers of one ask.
const SAID: usize = 60;
/// Most asks of a post.
pub const ASKS: usize = 16;

id! {
    /// Row id of an ask.
    AskId
}

choice! {
    /// How an ask stands with the other side.
    AskStatus {
        /// Nobody was asked yet.
        Idea = "idea",
        /// It was raised.
        Raised = "raised",
        /// They offered something else.
        Countered = "countered",
        /// They agreed.
        Yes = "yes",
        /// They agreed to a part.
        Partly = "partly",
        /// They declined.
        No = "no",
        /// It was put off.
        Later = "later",
    }
}

choice! {
    /// How something was said.
    AskChannel {
        /// In person.
        Person = "person",
        /// By telephone or on a screen.
        Call = "call",
        /// In an e-mail or a message.
        Mail = "mail",
        /// In a letter or a draft of the contract.
        Letter = "letter",
    }
}

choice! {
    /// Whether what was promised came.
    Delivery {
        /// It came, and stayed.
        Kept = "kept",
        /// A part of it came.
        Part = "part",
        /// It did not come.
        Not = "not",
        /// It is not due yet.
        NotDue = "notDue",
    }
}

/// Something that was said of an ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskSaid {
    /// The day.
    pub on: Day,
    /// Who said it; empty for the person themselves.
    pub who: String,
    /// How.
    pub channel: AskChannel,
    /// What.
    pub words: String,
}

/// What came of an ask after signing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskCame {
    /// Whether it came.
    pub came: Delivery,
    /// In words.
    pub words: String,
    /// The day this was noted.
    pub on: Day,
}

/// An ask as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct AskDraft {
    /// "Protected teaching time".
    pub title: String,
    /// What is asked.
    pub target: String,
    /// What would do.
    pub acceptable: String,
    /// Below this the person walks away. Only they ever read it.
    pub walk_away: String,
    /// Why it matters.
    pub why: String,
    /// Which gap it closes.
    pub closes: String,
    /// What it is worth to the person beside the others, 0 to 100; nothing where it was not said.
    pub worth: Option<u8>,
    /// Percent of a chance that it is kept once agreed; nothing where it was not said.
    pub chance: Option<u8>,
    /// What the other side may want of it.
    pub interest: String,
    /// What it rests on, and where that is from.
    pub criterion: String,
    /// What the person could give for it.
    pub concession: String,
    /// How it could read in the contract.
    pub wording: String,
    /// How it stands.
    pub status: AskStatus,
    /// What they offer now.
    pub offer: String,
    /// The clause in which it stands; empty where it does not.
    pub clause: String,
    /// What was said, in its order.
    pub said: Vec<AskSaid>,
    /// What came of it.
    pub came: Option<AskCame>,
}

/// An ask in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The post it is asked of.
    pub post: PostId,
    /// What was written.
    pub draft: AskDraft,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

/// The group an ask stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AskGroup {
    /// Asked, and not answered for good.
    Waiting,
    /// A clause can be pointed to.
    Written,
    /// Agreed, and no clause can be pointed to; or in part, put off, or declined.
    Open,
    /// Not asked yet.
    Ideas,
}

impl AskDraft {
    /// Nothing written yet.
    pub fn empty() -> Self {
        Self {
            title: String::new(),
            target: String::new(),
            acceptable: String::new(),
            walk_away: String::new(),
            why: String::new(),
            closes: String::new(),
            worth: None,
            chance: None,
            interest: String::new(),
            criterion: String::new(),
            concession: String::new(),
            wording: String::new(),
            status: AskStatus::Idea,
            offer: String::new(),
            clause: String::new(),
            said: Vec::new(),
            came: None,
        }
    }

    /// Where it stands. A term counts as got only with a clause.
    pub fn group(&self) -> AskGroup {
        match self.status {
            AskStatus::Yes | AskStatus::Partly if !self.clause.is_empty() => AskGroup::Written,
            AskStatus::Raised | AskStatus::Countered => AskGroup::Waiting,
            AskStatus::Idea => AskGroup::Ideas,
            _ => AskGroup::Open,
        }
    }

    /// What it adds, allowing for the chance that it is kept, in hundredths of a point; nothing where either is not said.
    pub fn expected(&self) -> Option<u32> {
        Some(u32::from(self.worth?) * u32::from(self.chance?))
    }

    /// Checks what was written, and trims it.
    pub fn read(mut self) -> Result<Self> {
        self.title = line("title", &self.title, 120)?;
        let short = [
            ("target", &mut self.target),
            ("acceptable", &mut self.acceptable),
            ("walkAway", &mut self.walk_away),
            ("closes", &mut self.closes),
            ("offer", &mut self.offer),
            ("clause", &mut self.clause),
        ];
        for (field, text) in short {
            note(field, text, LINE)?
                .replace('\n', " ")
                .trim()
                .clone_into(text);
        }
        let long = [
            ("why", &mut self.why),
            ("interest", &mut self.interest),
            ("criterion", &mut self.criterion),
            ("concession", &mut self.concession),
            ("wording", &mut self.wording),
        ];
        for (field, text) in long {
            note(field, text, NOTE)?.trim().clone_into(text);
        }
        if self.worth.is_some_and(|own| own > 100) {
            return refused("worth", "must be between 0 and 100");
        }
        if self.chance.is_some_and(|own| own > 100) {
            return refused("chance", "must be between 0 and 100 percent");
        }
        if self.said.len() > SAID {
            return refused("said", "must be sixty lines at most");
        }
        for own in &mut self.said {
            note("who", &own.who, 80)?
                .replace('\n', " ")
                .trim()
                .clone_into(&mut own.who);
            own.words = line("said", &own.words, 400)?;
        }
        // What was said on one day keeps its order.
        self.said.sort_by_key(|own| own.on);
        if let Some(own) = &mut self.came {
            note("came", &own.words, 400)?
                .trim()
                .clone_into(&mut own.words);
        }
        Ok(self)
    }
}
