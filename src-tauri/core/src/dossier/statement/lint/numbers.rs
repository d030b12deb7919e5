//! Numbers of things that entries can be counted for: "27 invited talks".

use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::when::Certain;
use crate::dossier::entry::{EntryDraft, EntryId, Reach};
use crate::dossier::missing::Fact;
use crate::dossier::statement::lint::flat::{Flat, Sentence};
use crate::dossier::statement::lint::{Reading, Remark, RemarkKind};
use crate::words::dossier::statement as words;

/// Words between a number and what it counts, at most.
const BETWEEN: usize = 4;

/// Things that are counted, with the kinds of entries they are.
const NOUNS: [(&str, &[EntryType]); 19] = [
    ("talks", &[EntryType::Presentation]),
    ("presentations", &[EntryType::Presentation]),
    ("publications", &[EntryType::Publication]),
    ("papers", &[EntryType::Publication]),
    ("articles", &[EntryType::Publication]),
    ("works", &[EntryType::Publication]),
    ("mentees", &[EntryType::Mentee]),
    ("committees", &[EntryType::Committee]),
    ("grants", &[EntryType::Grant]),
    ("awards", &[EntryType::Honour]),
    ("honours", &[EntryType::Honour]),
    ("honors", &[EntryType::Honour]),
    ("prizes", &[EntryType::Honour]),
    ("abstracts", &[EntryType::Abstract]),
    ("posters", &[EntryType::Abstract]),
    ("curricula", &[EntryType::Curriculum]),
    ("guidelines", &[EntryType::Guideline]),
    ("projects", &[EntryType::Quality, EntryType::Innovation]),
    ("trials", &[EntryType::Trial]),
];

/// A word that narrows what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Narrow {
    Invited,
    PeerReviewed,
    Reach(Reach),
    FirstAuthor,
}

fn narrow(word: &str) -> Option<Narrow> {
    match word {
        "invited" => Some(Narrow::Invited),
        "peer-reviewed" => Some(Narrow::PeerReviewed),
        "regional" => Some(Narrow::Reach(Reach::Regional)),
        "national" => Some(Narrow::Reach(Reach::National)),
        "international" => Some(Narrow::Reach(Reach::International)),
        "first-author" | "first-authored" => Some(Narrow::FirstAuthor),
        _ => None,
    }
}

fn fits(narrow: Narrow, draft: &EntryDraft) -> bool {
    match narrow {
        Narrow::Invited => draft.invited == Some(true),
        Narrow::PeerReviewed => draft.peer_reviewed == Some(true),
        Narrow::Reach(least) => draft.reach.is_some_and(|own| own >= least),
        Narrow::FirstAuthor => {
            let roles = draft.names("authorRoles");
            roles.iter().any(|own| own == "first" || own == "coFirst")
        }
    }
}

/// Numbers of a sentence.
#[derive(Debug, Default)]
pub struct Numbers {
    /// Numbers that count something: where they stand.
    pub found: Vec<usize>,
    /// Remarks on those that the entries do not give.
    pub remarks: Vec<Remark>,
}

/// Reads the numbers of a sentence.
pub fn read(reading: &Reading, flat: &Flat, sentence: Sentence) -> Numbers {
    let all: Vec<(usize, usize)> = flat
        .words()
        .into_iter()
        .filter(|(from, to)| *from >= sentence.from && *to <= sentence.to)
        .collect();
    let word = |at: usize| {
        let (from, to) = all[at];
        flat.text(from, to).to_lowercase()
    };
    let mut numbers = Numbers::default();
    for at in 0..all.len() {
        let Some(number) = number(&word(at)) else {
            continue;
        };
        let mut narrows = Vec::new();
        for next in at + 1..all.len().min(at + 2 + BETWEEN) {
            let own = word(next);
            if let Some(narrow) = narrow(&own) {
                narrows.push(narrow);
            } else if let Some((_, kinds)) = NOUNS.iter().find(|(noun, _)| *noun == own) {
                numbers.found.push(all[at].0);
                let span = (all[at].0, all[next].1);
                numbers.remarks.extend(checked(
                    reading, flat, span, number, kinds, &narrows, all[at],
                ));
                break;
            } else if self::number(&own).is_some() {
                break;
            }
        }
    }
    numbers
}

fn checked(
    reading: &Reading,
    flat: &Flat,
    span: (usize, usize),
    number: u32,
    kinds: &[EntryType],
    narrows: &[Narrow],
    digits: (usize, usize),
) -> Option<Remark> {
    let facts = reading.facts;
    let of_kind: Vec<&Fact> = facts
        .entries
        .iter()
        .filter(|own| kinds.contains(&own.entry.draft.kind))
        .collect();
    let counted: Vec<&Fact> = of_kind
        .iter()
        .filter(|own| narrows.iter().all(|narrow| fits(*narrow, &own.entry.draft)))
        .copied()
        .collect();
    let promoted = facts.identity.promoted_on;
    let since = counted
        .iter()
        .filter(|own| own.entry.since_promotion(promoted, facts.today) == Certain::Yes)
        .count() as u32;
    let count = counted.len() as u32;
    if number == count || (promoted.is_some() && number == since) {
        return None;
    }
    let fact = words::number(count, promoted.map(|_| since));
    let mut own = reading.remark(RemarkKind::Number, flat, span.0, span.1, fact);
    own.detail = (number == of_kind.len() as u32 && !narrows.is_empty())
        .then(|| words::all_of_kind(number, of_kind.len() - counted.len()));
    let words = flat.text(digits.1, span.1);
    own.write = (count > 0).then(|| format!("{count}{words}"));
    own.entries = counted.iter().map(|own| own.id).collect::<Vec<EntryId>>();
    Some(own)
}

/// A whole number in digits or words; no year, no share.
fn number(word: &str) -> Option<u32> {
    const WORDS: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    if let Some(at) = WORDS.iter().position(|own| *own == word) {
        // "one" is rarely a count.
        return u32::try_from(at).ok().filter(|number| *number > 1);
    }
    let digits: String = word.chars().filter(|own| *own != ',').collect();
    let sound = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = sound.then(|| digits.parse().ok()).flatten()?;
    let year = word.len() == 4 && (1900..=2100).contains(&number);
    (!year).then_some(number)
}
