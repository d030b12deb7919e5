//! What the mentoring that was given comes to over twelve months, and the same as a table without names.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::csv;
use crate::day::Day;
use crate::mentoring::dates::within;
use crate::mentoring::given::{GivenCredit, GivenDraft, GivenId};
use crate::words::mentoring::given as words;
use crate::working::Working;

/// Days that the totals look back: a year, today among them.
const YEAR: u64 = 365;

/// An entry as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GivenEntry {
    /// Its row.
    pub id: GivenId,
    /// As written.
    pub draft: GivenDraft,
    /// Its credit in words.
    pub credit_label: &'static str,
}

/// The mentoring that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GivenView {
    /// The entries, newest first.
    pub entries: Vec<GivenEntry>,
    /// Minutes in the last twelve months.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Minutes of these without credit of any kind.
    #[ts(type = "number")]
    pub uncredited: u64,
    /// People it was given to in these months.
    pub mentees: u32,
    /// Entries of these months that say what came of it.
    pub outcomes: u32,
    /// The same as a sentence; `null` while these months hold nothing.
    pub sentence: Option<String>,
    /// How it was worked out.
    pub working: Working,
}

impl GivenView {
    /// The entries, newest first, and what they come to today.
    pub fn of(all: Vec<(GivenId, GivenDraft)>, today: Day) -> Self {
        let year: Vec<&GivenDraft> = all
            .iter()
            .map(|(_, draft)| draft)
            .filter(|draft| within(draft.day, YEAR, today))
            .collect();
        let minutes = year.iter().map(|own| u64::from(own.minutes)).sum();
        let bare = year.iter().filter(|own| own.credit == GivenCredit::None);
        let uncredited = bare.map(|own| u64::from(own.minutes)).sum();
        let names: BTreeSet<String> = year.iter().map(|own| own.mentee.to_lowercase()).collect();
        let mentees = names.len() as u32;
        let outcomes = year.iter().filter(|own| own.outcome.is_some()).count() as u32;
        Self {
            minutes,
            uncredited,
            mentees,
            outcomes,
            sentence: (!year.is_empty()).then(|| words::sentence(minutes, mentees, uncredited)),
            working: words::working(year.len(), minutes, uncredited),
            entries: all
                .into_iter()
                .map(|(id, draft)| GivenEntry {
                    id,
                    credit_label: draft.credit.label(),
                    draft,
                })
                .collect(),
        }
    }
}

/// All entries as a table, oldest last, without the names of those it was given to.
pub fn given_csv(all: &[(GivenId, GivenDraft)]) -> String {
    let heads = words::HEADS.map(csv::words);
    let mut table = csv::line(&heads);
    for (_, draft) in all {
        table.push_str(&csv::line(&[
            draft.day.to_string(),
            draft.minutes.to_string(),
            csv::words(&draft.what),
            csv::words(draft.outcome.as_deref().unwrap_or_default()),
            csv::words(draft.credit.label()),
        ]));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{GivenView, given_csv};
    use crate::day::Day;
    use crate::mentoring::given::{GivenCredit, GivenDraft, GivenId};

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("given")
    }

    fn draft(mentee: &str, on: &str, minutes: u32, credit: GivenCredit) -> GivenDraft {
        GivenDraft {
            mentee: mentee.to_owned(),
            day: day(on),
            minutes,
            what: "Abstract, second draft".to_owned(),
            outcome: None,
            credit,
        }
    }

    fn rows() -> Vec<(GivenId, GivenDraft)> {
        vec![
            (
                GivenId(1),
                draft("Canary Quill", "2026-11-02", 90, GivenCredit::None),
            ),
            (
                GivenId(2),
                draft("canary quill", "2026-03-02", 60, GivenCredit::Dossier),
            ),
            (
                GivenId(3),
                draft("Canary Fen", "2025-11-23", 30, GivenCredit::None),
            ),
            (
                GivenId(4),
                draft("Canary Old", "2025-11-22", 600, GivenCredit::None),
            ),
        ]
    }

    #[test]
    fn a_year_is_added_up_and_older_entries_stay() {
        let own = GivenView::of(rows(), day("2026-11-22"));
        assert_eq!((own.minutes, own.uncredited, own.mentees), (180, 120, 2));
        assert_eq!(own.entries.len(), 4);
        assert_eq!(
            own.sentence.as_deref(),
            Some("3 h to 2 people in twelve months, 2 h of it without credit.")
        );
        assert_eq!(GivenView::of(Vec::new(), day("2026-11-22")).sentence, None);
    }

    #[test]
    fn whoever_it_was_given_to_is_in_no_table() {
        let table = given_csv(&rows());
        assert_eq!(table.lines().count(), 5);
        assert!(!table.to_lowercase().contains("canary"));
    }
}
