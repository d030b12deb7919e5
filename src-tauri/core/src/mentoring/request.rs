//! The request to somebody not yet met: one thing admired, one thing wanted, and a number of minutes; then what came of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::request::lint::{RequestFinding, findings, words_in};
use crate::text::note;
use crate::words::mentoring::request as words;

pub mod commands;
pub mod lint;
pub mod store;
#[cfg(test)]
mod tests;

/// Longest slot, in characters.
const SLOT: usize = 400;
/// Longest text, in characters.
const TEXT: usize = 4000;
/// Working days after which one reminder is fair.
pub const NUDGE_AFTER: u32 = 10;

choice! {
    /// What they answered.
    RequestAnswer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

/// The three slots, and the text if the person rewrote it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RequestDraft {
    /// One specific thing of theirs that is admired; completes "I …".
    pub admire: String,
    /// The guidance that is wanted; completes "I would like to ask you about …".
    pub want: String,
    /// Minutes asked for, 1 to 600.
    pub minutes: Option<u16>,
    /// The text as the person rewrote it; `null` while it is made of the slots.
    pub words: Option<String>,
}

impl RequestDraft {
    /// Checks what a person writes. What makes a poor request is found, not refused: see [`findings`].
    pub fn read(self) -> Result<Self> {
        if self.minutes.is_some_and(|own| !(1..=600).contains(&own)) {
            return Err(Error::Invalid {
                field: "minutes",
                why: "must be between 1 and 600 minutes",
            });
        }
        let slot = |field, text: &str| note(field, text.trim(), SLOT);
        let words = self.words.map(|text| note("words", text.trim(), TEXT));
        Ok(Self {
            admire: slot("admire", &self.admire)?,
            want: slot("want", &self.want)?,
            minutes: self.minutes,
            words: words.transpose()?.filter(|text| !text.is_empty()),
        })
    }
}

/// The request to one person, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Request {
    /// What is asked.
    pub draft: RequestDraft,
    /// When the person sent it, by their own means.
    pub sent_on: Option<Day>,
    /// When they sent the one reminder.
    pub nudged_on: Option<Day>,
    /// What was answered, and when.
    pub answer: Option<(RequestAnswer, Day)>,
}

impl Request {
    /// How far it has come, in words.
    pub fn state(&self) -> String {
        let answer = self
            .answer
            .map(|(answer, day)| (answer == RequestAnswer::Yes, day));
        let sent = self.sent_on.map(|day| (day, nudge_on(day)));
        words::state(answer, self.nudged_on, sent)
    }
}

/// The day from which one reminder is fair: ten working days after a request was sent, Saturdays and Sundays left out.
pub fn nudge_on(sent: Day) -> Day {
    let mut day = sent;
    let mut left = NUDGE_AFTER;
    while left > 0 {
        day = day.plus(1);
        if day.weekday() < 5 {
            left -= 1;
        }
    }
    day
}

/// A request as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestView {
    /// What is asked.
    pub draft: RequestDraft,
    /// The text: as rewritten, or made of the slots.
    pub text: String,
    /// Words in it.
    pub count: u32,
    /// What makes it harder to say yes to; empty when it is ready.
    pub findings: Vec<RequestFinding>,
    /// When it was sent.
    pub sent_on: Option<Day>,
    /// From when one reminder is fair; `null` before it was sent, and once a reminder or an answer is there.
    pub nudge_on: Option<Day>,
    /// That day has come.
    pub nudge_due: bool,
    /// A draft of the reminder, once its day has come.
    pub nudge: Option<String>,
    /// When the reminder was sent.
    pub nudged_on: Option<Day>,
    /// What was answered.
    pub answer: Option<RequestAnswer>,
    /// When.
    pub answered_on: Option<Day>,
    /// How far it has come, in words.
    pub state: String,
}

/// To whom a request goes and from whom; nothing else of the vault enters it.
#[derive(Debug, Clone, Copy)]
pub struct Between<'a> {
    /// The name of the person asked.
    pub to: &'a str,
    /// The person's own name, where the vault knows it.
    pub from: Option<&'a str>,
    /// The person asked may not learn that a move is explored.
    pub keep_move: bool,
}

impl RequestView {
    /// The request as it stands today.
    pub fn of(own: &Request, between: Between, today: Day) -> Self {
        let draft = &own.draft;
        let made = || {
            words::request(
                between.to,
                between.from,
                &draft.admire,
                &draft.want,
                draft.minutes,
            )
        };
        let text = draft.words.clone().unwrap_or_else(made);
        let waits = own.nudged_on.is_none() && own.answer.is_none();
        let nudge_on = own.sent_on.filter(|_| waits).map(nudge_on);
        let nudge_due = nudge_on.is_some_and(|day| day <= today);
        Self {
            findings: findings(&own.draft, &text, between.keep_move),
            count: words_in(&text),
            draft: own.draft.clone(),
            text,
            sent_on: own.sent_on,
            nudge: own
                .sent_on
                .filter(|_| nudge_due)
                .map(|sent| words::nudge(between.to, between.from, sent, own.draft.minutes)),
            nudge_on,
            nudge_due,
            nudged_on: own.nudged_on,
            answer: own.answer.map(|(answer, _)| answer),
            answered_on: own.answer.map(|(_, day)| day),
            state: own.state(),
        }
    }
}
