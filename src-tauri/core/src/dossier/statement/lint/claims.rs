//! Sentences that claim something: whether evidence stands with them, and means without what gives them meaning.

use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::{EntryId, Reach};
use crate::dossier::statement::lint::flat::{Flat, Sentence};
use crate::dossier::statement::lint::{Reading, Remark, RemarkKind, linked};
use crate::words::dossier::statement as words;

/// Most entries that are offered to be linked.
const OFFERED: usize = 4;

/// Words that claim what a reader should be able to check; with the reach that would show it.
const CLAIMS: [(&str, Option<Reach>); 26] = [
    ("nationally known", Some(Reach::National)),
    ("nationally recognised", Some(Reach::National)),
    ("nationally recognized", Some(Reach::National)),
    ("nationally", Some(Reach::National)),
    ("national reputation", Some(Reach::National)),
    ("internationally known", Some(Reach::International)),
    ("internationally recognised", Some(Reach::International)),
    ("internationally recognized", Some(Reach::International)),
    ("internationally", Some(Reach::International)),
    ("international reputation", Some(Reach::International)),
    ("regionally known", Some(Reach::Regional)),
    ("regionally recognised", Some(Reach::Regional)),
    ("regionally", Some(Reach::Regional)),
    ("award-winning", None),
    ("renowned", None),
    ("widely adopted", None),
    ("widely used", None),
    ("adopted by", None),
    ("the first to", None),
    ("leading expert", None),
    ("recognised expert", None),
    ("recognized expert", None),
    ("pioneered", None),
    ("outstanding", None),
    ("highest rated", None),
    ("consistently rated", None),
];

/// What a sentence claims.
#[derive(Debug, Default)]
pub struct Claim {
    /// It claims something.
    pub claims: bool,
    /// Evidence stands with it.
    pub backed: bool,
    /// Remarks.
    pub remarks: Vec<Remark>,
}

/// Reads a sentence; `counts` says that a number in it counts something.
pub fn read(reading: &Reading, flat: &Flat, sentence: Sentence, counts: bool) -> Claim {
    let chips = linked(flat, sentence);
    let own = part(flat, sentence);
    let found = CLAIMS.iter().find_map(|(words, reach)| {
        let (from, to) = own.find(words)?;
        Some((from + sentence.from, to + sentence.from, *reach))
    });
    let mut claim = Claim {
        claims: found.is_some() || counts || !chips.is_empty(),
        backed: chips.iter().any(|id| reading.proved(*id) == Some(true)),
        remarks: Vec::new(),
    };
    let nothing = chips.iter().all(|id| reading.proved(*id).is_none());
    if let Some((from, to, reach)) = found
        && nothing
    {
        let mut remark = reading.remark(
            RemarkKind::Unlinked,
            flat,
            from,
            to,
            words::UNLINKED.to_owned(),
        );
        remark.entries = offered(reading, reach);
        remark.link = !remark.entries.is_empty();
        remark.detail = Some(words::offered(remark.entries.len(), reach.map(Reach::name)));
        claim.remarks.push(remark);
    }
    claim
}

/// The part of a paragraph that is a sentence.
fn part(flat: &Flat, sentence: Sentence) -> Flat {
    Flat {
        chars: flat.chars[sentence.from..sentence.to].to_vec(),
        chips: Vec::new(),
    }
}

/// Entries with evidence that reach as far as claimed, the newest first.
fn offered(reading: &Reading, reach: Option<Reach>) -> Vec<EntryId> {
    let Some(reach) = reach else {
        return Vec::new();
    };
    let facts = reading.facts;
    let mut found: Vec<_> = facts
        .entries
        .iter()
        .filter(|own| {
            own.strength.is_some() && own.entry.draft.reach.is_some_and(|own| own >= reach)
        })
        .collect();
    found.sort_by_key(|own| {
        let last = own
            .entry
            .spans
            .iter()
            .map(|span| span.last(facts.today))
            .max();
        std::cmp::Reverse((last, own.id))
    });
    found.into_iter().take(OFFERED).map(|own| own.id).collect()
}

/// "4.8 of 5" without how many answered and what others have.
pub fn mean(reading: &Reading, flat: &Flat, sentence: Sentence) -> Option<Remark> {
    let all: Vec<(usize, usize)> = flat
        .words()
        .into_iter()
        .filter(|(from, to)| *from >= sentence.from && *to <= sentence.to)
        .collect();
    let word = |at: usize| {
        all.get(at)
            .map(|(from, to)| flat.text(*from, *to).to_lowercase())
    };
    let given = |at: usize| -> Option<(usize, usize)> {
        let own = word(at)?;
        let (number, scale) = own.split_once('/').unwrap_or((own.as_str(), ""));
        if !is_decimal(number) {
            return None;
        }
        let before = at.checked_sub(2).and_then(&word);
        let just_before = at.checked_sub(1).and_then(&word);
        let named = [before, just_before].into_iter().flatten();
        let named = named
            .into_iter()
            .any(|own| matches!(own.as_str(), "mean" | "average" | "averaged" | "averages"));
        let end = match (word(at + 1).as_deref(), word(at + 2).as_deref()) {
            (Some("of"), Some(most)) if is_scale(most) => at + 2,
            (Some("out"), Some("of")) if word(at + 3).is_some_and(|own| is_scale(&own)) => at + 3,
            _ if is_scale(scale) || named => at,
            _ => return None,
        };
        Some((all[at].0, all[end].1))
    };
    let (from, to) = (0..all.len()).find_map(given)?;
    let said = flat.text(sentence.from, sentence.to).to_lowercase();
    let told = ["answered", "respon", "department", "compar", "n =", "n="];
    if told.iter().any(|word| said.contains(word)) {
        return None;
    }
    let mut remark = reading.remark(RemarkKind::Mean, flat, from, to, words::MEAN.to_owned());
    let facts = reading.facts.entries.iter();
    let sets: Vec<_> = facts
        .filter(|own| {
            own.entry.draft.kind == EntryType::Evaluations
                && linked(flat, sentence).contains(&own.id)
        })
        .collect();
    if let Some(own) = sets.first() {
        let draft = &own.entry.draft;
        let rest = words::rest_of_evaluations(
            draft.whole("answered").zip(draft.whole("asked")),
            draft.text("comparator"),
            draft.text("comparatorName"),
        );
        remark.detail = rest
            .as_ref()
            .map(|rest| words::has_the_rest(own.id.0, rest));
        remark.write = rest.map(|rest| format!("{} ({rest})", flat.text(from, to)));
        remark.entries = vec![own.id];
    }
    Some(remark)
}

fn is_decimal(text: &str) -> bool {
    text.split_once('.').is_some_and(|(whole, part)| {
        let digits = |own: &str| !own.is_empty() && own.bytes().all(|byte| byte.is_ascii_digit());
        whole.len() <= 2 && digits(whole) && digits(part)
    })
}

fn is_scale(text: &str) -> bool {
    matches!(
        text,
        "4" | "5" | "6" | "7" | "9" | "10" | "100" | "four" | "five" | "seven" | "ten"
    )
}
