//! The reading of a contract: for each thing on the list whether a sentence says it, denies it, or only touches it.

use crate::error::Result;
use crate::options::clause::parted::{Clause, Sentence, clauses};
use crate::options::clause::phrase::Phrase;
use crate::options::clause::rules::{ClauseLook, ClauseRule, ClauseRules};
use crate::options::clause::{ClauseFinding, ClauseQuote, ClauseState, QuoteSide};

/// Quotes of one side that are kept.
const QUOTES: usize = 3;
/// Bytes of a quote at most.
const LONGEST: usize = 900;
/// Bytes before the words that were found, where a sentence is longer than a quote.
const BEFORE: usize = 450;

/// Reads a contract: one finding for each thing on the list, in its order.
///
/// Fails as [`clauses`] does.
pub fn read(text: &str, rules: &ClauseRules) -> Result<Vec<ClauseFinding>> {
    let all = clauses(text, &rules.lexicon.vocabulary, &rules.verbs)?;
    let mut found: Vec<ClauseFinding> = Vec::with_capacity(rules.looks.len());
    for look in &rules.looks {
        let own = if look.all.is_empty() {
            of_words(text, &all, look, rules)
        } else {
            of_others(look, &found)
        };
        found.push(own);
    }
    Ok(found)
}

/// What a sentence does to a thing, and the place of the words that do it.
fn side(
    clause: &Clause,
    sentence: &Sentence,
    look: &ClauseLook,
    rules: &ClauseRules,
) -> Option<(QuoteSide, usize)> {
    let hit = |of: &[ClauseRule]| of.iter().find_map(|rule| at(clause, sentence, rule));
    let (says, denies) = (hit(&look.says), hit(&look.denies));
    let blurred = || {
        let open = |own: &Phrase| own.find(&sentence.words, &sentence.holds).is_some();
        !look.plain && rules.blurs.iter().any(open)
    };
    match (says, denies) {
        (None, None) => hit(&look.touches).map(|at| (QuoteSide::Touches, at)),
        (Some(at), Some(_)) => Some((QuoteSide::Touches, at)),
        (Some(at), None) | (None, Some(at)) if blurred() => Some((QuoteSide::Touches, at)),
        (Some(at), None) => Some((QuoteSide::Says, at)),
        (None, Some(at)) => Some((QuoteSide::Denies, at)),
    }
}

/// The place of the words of a rule in a sentence; nothing where it does not hold.
fn at(clause: &Clause, sentence: &Sentence, rule: &ClauseRule) -> Option<usize> {
    let mut ends = Vec::with_capacity(rule.has.len());
    for phrase in &rule.has {
        ends.push(phrase.find(&sentence.words, &sentence.holds)?);
    }
    // Something must stand in the sentence itself, and not only in the one that it completes.
    let end = ends.into_iter().filter(|end| *end >= sentence.lead).min()?;
    let found = |own: &Phrase| own.find(&sentence.words, &sentence.holds).is_some();
    if rule.not.iter().any(found) {
        return None;
    }
    rule.within
        .iter()
        .all(|phrase| phrase.is_among(&clause.around))
        .then_some(end)
}

fn of_words(text: &str, all: &[Clause], look: &ClauseLook, rules: &ClauseRules) -> ClauseFinding {
    let mut quotes: Vec<ClauseQuote> = Vec::new();
    for clause in all {
        for sentence in clause.sentences.iter().filter(|own| !own.heading) {
            let Some((side, at)) = side(clause, sentence, look, rules) else {
                continue;
            };
            if quotes.iter().filter(|own| own.side == side).count() < QUOTES {
                quotes.push(ClauseQuote {
                    clause: clause.label.clone(),
                    written: clause.written,
                    words: quote(text, sentence, at).to_owned(),
                    side,
                });
            }
        }
    }
    let has = |side| quotes.iter().any(|own| own.side == side);
    let state = match (
        has(QuoteSide::Says),
        has(QuoteSide::Denies),
        has(QuoteSide::Touches),
    ) {
        (true, false, _) => ClauseState::Present,
        (false, true, _) | (false, false, false) => ClauseState::Missing,
        (true, true, _) | (false, false, true) => ClauseState::Unclear,
    };
    if has(QuoteSide::Says) || has(QuoteSide::Denies) {
        quotes.retain(|own| own.side != QuoteSide::Touches);
    }
    ClauseFinding {
        item: look.item.key.clone(),
        state,
        quotes,
    }
}

/// What other findings make together.
fn of_others(look: &ClauseLook, found: &[ClauseFinding]) -> ClauseFinding {
    let parts: Vec<(&ClauseFinding, ClauseState)> = look
        .all
        .iter()
        .filter_map(|(key, wanted)| Some((found.iter().find(|own| own.item == *key)?, *wanted)))
        .collect();
    let state = together(parts.iter().map(|(own, wanted)| (own.state, *wanted)));
    let quotes = parts
        .iter()
        .filter_map(|(own, _)| own.quotes.first().cloned());
    ClauseFinding {
        item: look.item.key.clone(),
        state,
        quotes: if state == ClauseState::Missing {
            Vec::new()
        } else {
            quotes.collect()
        },
    }
}

/// The state of what is made of others: ruled out by one that is otherwise, there where all are as wanted.
pub fn together(parts: impl Iterator<Item = (ClauseState, ClauseState)>) -> ClauseState {
    let mut state = ClauseState::Present;
    for (own, wanted) in parts {
        if own == ClauseState::Unclear {
            state = ClauseState::Unclear;
        } else if own != wanted {
            return ClauseState::Missing;
        }
    }
    state
}

/// A sentence as it stands in the contract; of a long one what stands around the words that were found.
fn quote<'a>(text: &'a str, sentence: &Sentence, at: usize) -> &'a str {
    let (mut from, mut to) = (sentence.from, sentence.to);
    if to - from > LONGEST {
        let word = sentence.words.get(at).map_or(from, |own| own.from);
        from = text.ceil_char_boundary(from.max(word.saturating_sub(BEFORE)));
        to = text.floor_char_boundary(to.min(from + LONGEST));
    }
    text[from..to].trim()
}
