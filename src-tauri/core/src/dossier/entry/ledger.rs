//! Uncredited work on its way to an entry: lines of the ledger, handed over as plain figures, become a draft.

use std::collections::BTreeMap;

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
    /// A person judges it: the entry can be set beside it by hand. Else it counts by itself.
    pub judged: bool,
}

/// Lines of the ledger that belong together and have no entry yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LedgerBatch {
    /// What they are about, as the commonest of them says it.
    pub what: String,
    /// The lines.
    #[ts(type = "Array<number>")]
    pub lines: Vec<i64>,
    /// How many lines and hours, in words.
    pub saying: String,
}

/// An entry proposed of lines of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LedgerProposal {
    /// The draft.
    pub draft: EntryDraft,
    /// How many lines and hours it holds, in words.
    pub saying: String,
    /// Criteria of the chosen rules that ask for this kind of entry, and those a person judges.
    pub feeds: Vec<CouldFeed>,
    /// What is to be said where none counts it.
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

/// What most lines say.
fn commonest<'a>(lines: &[&'a WorkLine]) -> &'a str {
    let mut by: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for line in lines {
        by.entry(folded(&line.what)).or_insert((0, &line.what)).0 += 1;
    }
    let most = by
        .values()
        .max_by_key(|(count, what)| (*count, std::cmp::Reverse(*what)));
    most.map_or("", |(_, what)| what)
}

fn minutes<'a>(lines: impl Iterator<Item = &'a WorkLine>) -> u64 {
    lines.map(|line| u64::from(line.minutes)).sum()
}

/// Lines without an entry, by the kind of entry that their words speak of; those that speak of none, by the same words.
/// The batch with the most time comes first.
pub fn batches(lines: &[WorkLine]) -> Vec<LedgerBatch> {
    let mut by: BTreeMap<(EntryType, String), Vec<&WorkLine>> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.entry.is_none()) {
        let kind = kind(&line.what);
        let words = if kind == EntryType::Committee {
            folded(&line.what)
        } else {
            String::new()
        };
        by.entry((kind, words)).or_default().push(line);
    }
    let mut all: Vec<_> = by.into_values().collect();
    all.sort_by_key(|lines| std::cmp::Reverse(minutes(lines.iter().copied())));
    let batch = |lines: Vec<&WorkLine>| LedgerBatch {
        what: commonest(&lines).to_owned(),
        saying: words::saying(lines.len(), minutes(lines.iter().copied())),
        lines: lines.iter().map(|line| line.id).collect(),
    };
    all.into_iter().map(batch).collect()
}

/// The draft that lines make together: the commonest words as its title, the years they span, the hours a year. Its kind is
/// what the words speak of where none was chosen.
pub fn propose(
    lines: &[WorkLine],
    chosen: Option<EntryType>,
    step: Option<&CriteriaStep>,
) -> LedgerProposal {
    let all: Vec<&WorkLine> = lines.iter().collect();
    let title: String = commonest(&all).chars().take(TITLE).collect();
    let kind = chosen.unwrap_or_else(|| kind(&title));
    let minutes = minutes(lines.iter());
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
        .filter(|own| !own.kind.is_counted() || own.predicate.types.contains(&kind))
        .map(|own| CouldFeed {
            key: own.key.clone(),
            name: own.name.clone(),
            judged: !own.kind.is_counted(),
        })
        .collect();
    LedgerProposal {
        saying: words::saying(lines.len(), minutes),
        no_credit: feeds
            .iter()
            .all(|own| own.judged)
            .then(|| words::no_credit(minutes)),
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
    use super::{WorkLine, batches, propose, remembered, remembers};
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
        let own = propose(&lines, None, None);
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
    fn lines_that_belong_together_are_one_batch_and_none_stands_in_two() {
        let mut lines = [
            line("2025-09-01", "Advised an applicant", 90),
            line("2025-11-03", "Coached a resident", 60),
            line("2025-10-02", "Parking committee", 200),
            line("2025-10-09", "parking committee", 10),
            line("2025-10-09", "Search committee", 30),
            line("2025-10-09", "Reviewed a paper", 45),
        ];
        for (own, id) in lines.iter_mut().zip(1..) {
            own.id = id;
        }
        lines[5].entry = Some(4);
        let own: Vec<_> = batches(&lines)
            .into_iter()
            .map(|own| (own.what, own.lines, own.saying))
            .collect();
        let said = |what: &str, lines: &[i64], saying: &str| {
            (what.to_owned(), lines.to_vec(), saying.to_owned())
        };
        assert_eq!(
            own,
            [
                said(
                    "Parking committee",
                    &[3, 4],
                    "2 lines of the ledger, 3 h 30 min."
                ),
                said(
                    "Advised an applicant",
                    &[1, 2],
                    "2 lines of the ledger, 2 h 30 min."
                ),
                said("Search committee", &[5], "1 line of the ledger, 30 min."),
            ]
        );
    }

    #[test]
    fn a_chosen_kind_stands() {
        let own = propose(
            &[line("2025-10-02", "Parking committee", 200)],
            Some(EntryType::Quality),
            None,
        );
        assert_eq!(own.draft.kind, EntryType::Quality);
    }

    #[test]
    fn an_entry_remembers_the_rows_it_was_made_of() {
        let from = remembered(&[3, 12]);
        assert!(remembers(&from, 12) && !remembers(&from, 1) && !remembers(&from, 2));
    }
}
