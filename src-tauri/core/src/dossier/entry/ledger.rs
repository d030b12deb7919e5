//! Uncredited work on its way to an entry: lines of the ledger, handed over as plain figures, become a draft.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::bibliography::record::date::Moment;
use crate::dossier::criteria::CriteriaStep;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::when::{Span, Until, write};
use crate::dossier::entry::{Effort, EffortUnit, EntryDraft, Mission, ShownTo, TITLE};
use crate::dossier::identity::folded;
use crate::words::dossier::ledger as words;

/// A line of the ledger, as plain figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WorkLine {
    /// Its row in the ledger.
    #[ts(type = "number")]
    pub id: i64,
    /// When it was asked.
    pub day: Day,
    /// What was asked.
    pub what: String,
    /// Kind of requester, in words; never who.
    pub by: &'static str,
    /// Minutes it took.
    pub minutes: u32,
    /// Its credit, in words.
    pub credit: &'static str,
    /// The entry that was made of it, where one was.
    #[ts(type = "number | null")]
    pub entry: Option<i64>,
}

/// A criterion that such an entry could feed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CouldFeed {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
}

/// An entry proposed of lines of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LedgerProposal {
    /// The draft.
    pub draft: EntryDraft,
    /// How many lines and hours it holds, in words.
    pub saying: String,
    /// Criteria of the chosen rules that ask for this kind of entry.
    pub feeds: Vec<CouldFeed>,
    /// What is to be said where there are none.
    pub no_credit: Option<String>,
}

/// The kind of entry that words of a ledger speak of.
fn kind(what: &str) -> EntryType {
    let what = folded(what);
    let has = |words: &[&str]| words.iter().any(|word| what.contains(word));
    if has(&["review", "referee"]) {
        EntryType::Review
    } else if has(&["advis", "mentor", "applicant", "coach"]) {
        EntryType::Mentee
    } else if has(&[
        "teach",
        "lecture",
        "sign out",
        "orientation",
        "simulation",
        "journal club",
    ]) {
        EntryType::Teaching
    } else if has(&["communit", "outreach", "advocacy"]) {
        EntryType::Community
    } else if has(&["guideline", "policy", "protocol"]) {
        EntryType::Guideline
    } else {
        EntryType::Committee
    }
}

/// The draft that lines make together: the commonest words as its title, the years they span, the hours a year.
pub fn propose(lines: &[WorkLine], step: Option<&CriteriaStep>) -> LedgerProposal {
    let mut by: std::collections::BTreeMap<String, (usize, &str)> =
        std::collections::BTreeMap::new();
    for line in lines {
        by.entry(folded(&line.what)).or_insert((0, &line.what)).0 += 1;
    }
    let commonest = by
        .values()
        .max_by_key(|(count, what)| (*count, std::cmp::Reverse(*what)));
    let title: String = commonest
        .map_or("", |(_, what)| what)
        .chars()
        .take(TITLE)
        .collect();
    let kind = kind(&title);
    let minutes: u64 = lines.iter().map(|line| u64::from(line.minutes)).sum();
    let month = |day: Day| {
        use chrono::Datelike;
        Moment::month(day.0.year(), day.0.month() as u8)
    };
    let first = lines.iter().map(|line| line.day).min();
    let last = lines.iter().map(|line| line.day).max();
    let when = first.zip(last).map_or_else(String::new, |(first, last)| {
        let (from, to) = (month(first), month(last));
        let span = if from == to {
            Span::on(from)
        } else {
            Span {
                from,
                to: Until::On(to),
            }
        };
        write(&[span])
    });
    let years = first
        .zip(last)
        .map_or(1, |(first, last)| first.days_until(last) / 365 + 1);
    let a_year = minutes.div_ceil(60) / years.unsigned_abs().max(1);
    let draft = EntryDraft {
        when,
        missions: vec![Mission::Service],
        effort: Some(Effort {
            unit: EffortUnit::HoursPerYear,
            amount: u32::try_from(a_year).unwrap_or(u32::MAX).min(8784),
            basis: Some(words::basis(lines.len(), minutes)),
        }),
        shown: ShownTo::Packet,
        ..EntryDraft::titled(kind, title)
    };
    let all = step.into_iter().flat_map(CriteriaStep::criteria);
    let feeds: Vec<CouldFeed> = all
        .filter(|own| own.predicate.types.contains(&kind))
        .map(|own| CouldFeed {
            key: own.key.clone(),
            name: own.name.clone(),
        })
        .collect();
    LedgerProposal {
        saying: words::saying(lines.len(), minutes),
        no_credit: feeds.is_empty().then(|| words::no_credit(minutes)),
        draft,
        feeds,
    }
}

/// The rows of a ledger as an entry remembers them: "3 7 12".
pub fn remembered(ids: &[i64]) -> String {
    let ids: Vec<String> = ids.iter().map(i64::to_string).collect();
    ids.join(" ")
}

/// Whether an entry remembers a row.
pub fn remembers(from: &str, id: i64) -> bool {
    from.split(' ').any(|own| own.parse() == Ok(id))
}

#[cfg(test)]
mod tests {
    use super::{WorkLine, propose, remembered, remembers};
    use crate::day::Day;
    use crate::dossier::entry::kind::EntryType;

    fn line(day: &str, what: &str, minutes: u32) -> WorkLine {
        WorkLine {
            id: 1,
            day: Day::read("day", day).expect("given"),
            what: what.to_owned(),
            by: "Trainee",
            minutes,
            credit: "None",
            entry: None,
        }
    }

    #[test]
    fn lines_make_one_draft_with_their_years_and_hours() {
        let lines = [
            line("2025-09-01", "Advised an applicant", 90),
            line("2025-11-03", "advised an applicant", 60),
            line("2025-10-02", "Mock interview", 31),
        ];
        let own = propose(&lines, None);
        assert_eq!(own.draft.title, "Advised an applicant");
        assert_eq!(own.draft.kind, EntryType::Mentee);
        assert_eq!(own.draft.when, "Sep 2025 – Nov 2025");
        let effort = own.draft.effort.clone().expect("effort");
        assert_eq!(effort.amount, 4, "181 minutes are begun hours");
        assert_eq!(own.saying, "3 lines of the ledger, 3 h 1 min.");
        assert!(own.no_credit.is_some(), "no rules are chosen");
        assert!(own.draft.read().is_ok());
    }

    #[test]
    fn an_entry_remembers_the_rows_it_was_made_of() {
        let from = remembered(&[3, 12]);
        assert!(remembers(&from, 12) && !remembers(&from, 1) && !remembers(&from, 2));
    }
}
