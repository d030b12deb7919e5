//! What referees share with the person, as far as the entries tell: works written together, and the institution.
//!
//! Schools mean different things by arm's length; this says what is seen and leaves the judgement to the reader. Yale's
//! rule, as its pages tell it: no training, mentoring, publication or funding together, large trials and consortia excepted.

use crate::dossier::bibliography::record::name::Name;
use crate::dossier::entry::EntryId;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::when::first;
use crate::dossier::identity::folded;
use crate::dossier::paper::Facts;
use crate::words::dossier::paper as words;

/// More authors than this make a work of many, as a large trial is; it is told, and told apart.
pub const MANY: usize = 30;

/// What each referee shares, in words; referees with whom nothing is seen have no line.
pub fn overlaps(facts: &Facts<'_>) -> Vec<(EntryId, String)> {
    let referees = facts
        .entries
        .iter()
        .filter(|(_, entry)| entry.is_here() && entry.draft.kind == EntryType::Referee);
    referees
        .flat_map(|(id, entry)| {
            let name = folded(&entry.draft.title);
            let (mut few, mut many): (Vec<i32>, usize) = (Vec::new(), 0);
            for (_, work) in facts.entries.iter().filter(|(_, work)| work.is_here()) {
                let Some(record) = &work.draft.record else {
                    continue;
                };
                let signed = record.authors.iter().any(|author| is_one(&name, author));
                match (signed, record.authors.len() > MANY) {
                    (true, true) => many += 1,
                    (true, false) => few.extend(
                        work.spans
                            .first()
                            .map(|span| chrono::Datelike::year(&first(span.from).0)),
                    ),
                    (false, _) => {}
                }
            }
            few.sort_unstable();
            let home = entry
                .draft
                .institution
                .as_deref()
                .and_then(|institution| facts.identity.is_home(institution));
            let lines = [
                (!few.is_empty()).then(|| words::together(&few)),
                (many > 0).then(|| words::consortia(many, MANY)),
                (home == Some(true)).then(|| words::AT_HOME.to_owned()),
            ];
            lines.into_iter().flatten().map(move |line| (*id, line))
        })
        .collect()
}

/// Whether a referee's name, as written, is this author: the family name, and the first letter of a given name.
fn is_one(referee: &str, author: &Name) -> bool {
    let Name::Person(person) = author else {
        return false;
    };
    let family = format!(" {} ", folded(&person.family));
    let padded = format!(" {referee} ");
    if family.trim().is_empty() || !padded.contains(&family) {
        return false;
    }
    let given = person.given.as_deref().map(folded).unwrap_or_default();
    let Some(initial) = given.chars().next() else {
        return true;
    };
    padded
        .replacen(&family, " ", 1)
        .split_whitespace()
        .any(|word| word.starts_with(initial))
}
