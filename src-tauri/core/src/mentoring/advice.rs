//! The ledger of advice: what was advised, what was decided, what came of it, and how it sat with what matters to the person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::dates::{optional_past, past};
use crate::mentoring::domain::Domain;
use crate::mentoring::person::PersonId;
use crate::text::note;
use crate::words::mentoring::advice as words;
use crate::{choice, id};

pub mod commands;
pub mod store;

/// Longest text, in characters.
const TEXT: usize = 4000;
/// Outcomes under which nothing is said of a domain.
pub const FEWEST: u32 = 5;

id! {
    /// Row id of a piece of advice.
    AdviceId
}

choice! {
    /// Whether it helped, seen afterwards.
    Worked {
        /// It did.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// It did not.
        No = "no",
    }
}

/// A piece of advice as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct AdviceDraft {
    /// Who advised.
    pub person: PersonId,
    /// When; not after today.
    pub day: Day,
    /// In what domain; none where that was not said, as in notes of a meeting.
    pub domain: Option<Domain>,
    /// What was advised.
    pub advice: String,
    /// What was decided.
    pub decision: Option<String>,
    /// What came of it.
    pub outcome: Option<String>,
    /// When that was seen.
    pub outcome_on: Option<Day>,
    /// Whether it helped.
    pub worked: Option<Worked>,
    /// How it sat with what matters to the person, −2 against to +2 with.
    pub fit: Option<i8>,
}

fn written(field: &'static str, text: Option<String>) -> Result<Option<String>> {
    let text = text
        .map(|text| note(field, text.trim(), TEXT))
        .transpose()?;
    Ok(text.filter(|text| !text.is_empty()))
}

impl AdviceDraft {
    /// Advice of which only the words are known: what a line of notes says, as far as an entry holds it.
    pub fn noted(person: PersonId, day: Day, advice: &str) -> Self {
        let advice: String = advice.chars().take(TEXT).collect();
        Self {
            person,
            day,
            domain: None,
            advice: advice.trim().to_owned(),
            decision: None,
            outcome: None,
            outcome_on: None,
            worked: None,
            fit: None,
        }
    }

    /// Checks what a person writes.
    pub fn read(self, today: Day) -> Result<Self> {
        let refused = |field, why| Err(Error::Invalid { field, why });
        if self.fit.is_some_and(|fit| !(-2..=2).contains(&fit)) {
            return refused("fit", "must be between −2 and 2");
        }
        let Some(advice) = written("advice", Some(self.advice))? else {
            return refused("advice", "must not be empty");
        };
        Ok(Self {
            day: past("day", self.day, today)?,
            advice,
            decision: written("decision", self.decision)?,
            outcome: written("outcome", self.outcome)?,
            outcome_on: optional_past("outcomeOn", self.outcome_on, today)?,
            ..self
        })
    }
}

/// A piece of advice as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AdviceEntry {
    /// Its row.
    pub id: AdviceId,
    /// As written.
    pub draft: AdviceDraft,
    /// A year has passed since, and nothing says what came of it.
    pub ask_outcome: bool,
}

/// The advice of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AdviceLedger {
    /// The entries, newest first.
    pub entries: Vec<AdviceEntry>,
    /// One sentence for each domain with enough outcomes to say something; counts, never a rank.
    pub sentences: Vec<String>,
}

impl AdviceLedger {
    /// The ledger of these entries as it stands today.
    pub fn of(entries: &[(AdviceId, AdviceDraft)], today: Day) -> Self {
        let sentences = Domain::ALL.iter().filter_map(|domain| {
            let own = entries
                .iter()
                .filter(|(_, own)| own.domain == Some(*domain));
            let known: Vec<Worked> = own.filter_map(|(_, own)| own.worked).collect();
            let yes = known.iter().filter(|own| **own == Worked::Yes).count();
            let all = known.len() as u32;
            (all >= FEWEST).then(|| words::sentence(domain.label(), yes as u32, all))
        });
        let one = |(id, draft): &(AdviceId, AdviceDraft)| AdviceEntry {
            id: *id,
            ask_outcome: draft.worked.is_none() && draft.day.days_until(today) >= 365,
            draft: draft.clone(),
        };
        Self {
            sentences: sentences.collect(),
            entries: entries.iter().map(one).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AdviceDraft, AdviceId, AdviceLedger, Worked};
    use crate::day::Day;
    use crate::mentoring::domain::Domain;
    use crate::mentoring::person::PersonId;

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("given")
    }

    fn draft(worked: Option<Worked>) -> AdviceDraft {
        AdviceDraft {
            person: PersonId(1),
            day: day("2025-11-22"),
            domain: Some(Domain::Academic),
            advice: "Leave QI-3".to_owned(),
            decision: None,
            outcome: None,
            outcome_on: None,
            worked,
            fit: Some(1),
        }
    }

    fn ledger(worked: &[Option<Worked>]) -> AdviceLedger {
        let rows: Vec<(AdviceId, AdviceDraft)> = (1..)
            .map(AdviceId)
            .zip(worked.iter().map(|own| draft(*own)))
            .collect();
        AdviceLedger::of(&rows, day("2026-11-22"))
    }

    #[test]
    fn nothing_is_said_of_a_domain_under_five_outcomes() {
        let yes = Some(Worked::Yes);
        assert!(ledger(&[yes; 4]).sentences.is_empty());
        let five = [yes, yes, yes, Some(Worked::No), Some(Worked::Partly), None];
        assert_eq!(
            ledger(&five).sentences,
            ["Academic: 3 of 5 that you looked back on helped."]
        );
    }

    #[test]
    fn a_year_later_the_outcome_is_asked_for_once() {
        let own = ledger(&[None, Some(Worked::Partly)]);
        assert!(own.entries[0].ask_outcome && !own.entries[1].ask_outcome);
        let early = AdviceLedger::of(&[(AdviceId(1), draft(None))], day("2026-11-21"));
        assert!(!early.entries[0].ask_outcome);
    }

    #[test]
    fn advice_without_a_domain_is_counted_in_none() {
        let unsaid = |at| {
            let own = AdviceDraft {
                domain: None,
                ..draft(Some(Worked::Yes))
            };
            (AdviceId(at), own)
        };
        let rows: Vec<(AdviceId, AdviceDraft)> = (1..=9).map(unsaid).collect();
        let own = AdviceLedger::of(&rows, day("2026-11-22"));
        assert!(own.sentences.is_empty() && own.entries.len() == 9);
    }

    #[test]
    fn advice_says_something_and_fits_within_two() {
        let today = day("2026-11-22");
        let empty = AdviceDraft {
            advice: "  ".to_owned(),
            ..draft(None)
        };
        assert!(empty.read(today).is_err());
        let far = AdviceDraft {
            fit: Some(3),
            ..draft(None)
        };
        assert!(far.read(today).is_err());
    }
}
