//! A pattern of words: what must stand in a sentence, in which order, and how far apart.
//!
//! `tail | extended reporting` is one or the other; `pay/purchase` is one of two words; `~` lets up to six words stand
//! between, `~~` up to twenty-five, `^` up to ten of which none is a party; `@they` is a list of words with a name, and
//! `indemnif*` every word that begins so. A pattern is found in one walk over the words, however many there are.

use std::collections::BTreeMap;

use crate::error::{Error, Result};
use crate::options::clause::words::{MOST, Vocabulary, Word};

/// Words that may stand between, by the sign.
const NEAR: usize = 6;
const FAR: usize = 25;
const WITHIN: usize = 10;
/// The list of words that name a party.
const PARTIES: &str = "party";

/// Which words of the vocabulary are in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holds([u64; MOST / 64 + 1]);

impl Holds {
    /// Of these words.
    pub fn of(words: &[Word]) -> Self {
        let mut own = Self([0; MOST / 64 + 1]);
        for number in words.iter().flat_map(|word| &word.known) {
            own.0[usize::from(*number) / 64] |= 1 << (number % 64);
        }
        own
    }

    /// Those of both.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (own, more) in self.0.iter_mut().zip(other.0) {
            *own |= more;
        }
        self
    }

    fn has(&self, number: u16) -> bool {
        self.0[usize::from(number) / 64] >> (number % 64) & 1 == 1
    }
}

/// One place of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Slot {
    /// Words that may stand before it.
    gap: usize,
    /// None of them may be a party.
    within: bool,
    /// The words of which one stands here.
    any: Vec<u16>,
}

/// A pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    alternatives: Vec<Vec<Slot>>,
    parties: Vec<u16>,
}

/// Lists of words with a name, and the numbers of all words.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// The numbers.
    pub vocabulary: Vocabulary,
    lists: BTreeMap<String, Vec<u16>>,
}

const UNREADABLE: Error = Error::Bug("a pattern of the clause rules cannot be read");

impl Lexicon {
    /// With lists of words parted by blanks; a list may name those before it.
    pub fn of(lists: &[(String, String)]) -> Result<Self> {
        let mut own = Self::default();
        for (name, words) in lists {
            let mut numbers = Vec::new();
            for word in words.split_whitespace() {
                numbers.extend(own.choice(word)?);
            }
            own.lists.insert(name.clone(), numbers);
        }
        Ok(own)
    }

    fn choice(&mut self, text: &str) -> Result<Vec<u16>> {
        let mut all = Vec::new();
        for word in text.split('/') {
            match word.strip_prefix('@') {
                Some(name) => all.extend(self.lists.get(name).ok_or(UNREADABLE)?),
                None if word.is_empty() => return Err(UNREADABLE),
                None => all.push(self.vocabulary.number(word)),
            }
        }
        if self.vocabulary.len() >= MOST {
            return Err(UNREADABLE);
        }
        Ok(all)
    }

    /// The words of a list.
    pub fn list(&self, name: &str) -> Vec<u16> {
        self.lists.get(name).cloned().unwrap_or_default()
    }

    /// A pattern of its text. Fails where it names a list that is not there, or where a place is empty.
    pub fn phrase(&mut self, text: &str) -> Result<Phrase> {
        let mut alternatives = Vec::new();
        for one in text.split('|') {
            let (mut slots, mut gap, mut within) = (Vec::new(), 0, false);
            for part in one.split_whitespace() {
                match part {
                    "~" => gap = NEAR,
                    "~~" => gap = FAR,
                    "^" => (gap, within) = (WITHIN, true),
                    _ => {
                        let any = self.choice(part)?;
                        slots.push(Slot { gap, within, any });
                        (gap, within) = (0, false);
                    }
                }
            }
            if slots.is_empty() || gap > 0 {
                return Err(UNREADABLE);
            }
            alternatives.push(slots);
        }
        Ok(Phrase {
            alternatives,
            parties: self.lists.get(PARTIES).cloned().unwrap_or_default(),
        })
    }
}

impl Phrase {
    /// Whether the words of one of its alternatives are all there, wherever they stand.
    pub fn is_among(&self, holds: &Holds) -> bool {
        let all = |slots: &Vec<Slot>| {
            slots
                .iter()
                .all(|slot| slot.any.iter().any(|own| holds.has(*own)))
        };
        self.alternatives.iter().any(all)
    }

    /// The place of the last word of the last match, or nothing.
    pub fn find(&self, words: &[Word], holds: &Holds) -> Option<usize> {
        self.alternatives
            .iter()
            .filter(|slots| {
                slots
                    .iter()
                    .all(|slot| slot.any.iter().any(|own| holds.has(*own)))
            })
            .filter_map(|slots| self.walk(slots, words))
            .max()
    }

    fn walk(&self, slots: &[Slot], words: &[Word]) -> Option<usize> {
        // The last word at which each beginning of the pattern ended: the nearest is the best to go on from.
        let mut ends: Vec<Option<usize>> = vec![None; slots.len()];
        let mut last = None;
        for (at, word) in words.iter().enumerate() {
            if word.known.is_empty() {
                continue;
            }
            let is = |any: &[u16]| word.known.iter().any(|own| any.contains(own));
            let mut reached: Vec<usize> = Vec::new();
            for (place, slot) in slots.iter().enumerate().rev() {
                let follows = match place.checked_sub(1) {
                    None => true,
                    Some(before) => ends[before].is_some_and(|end| at - end <= slot.gap + 1),
                };
                if follows && is(&slot.any) {
                    ends[place] = Some(at);
                    reached.push(place);
                    if place + 1 == slots.len() {
                        last = Some(at);
                    }
                }
            }
            if slots.iter().any(|own| own.within) && is(&self.parties) {
                for (place, next) in slots.iter().skip(1).enumerate() {
                    if next.within && !reached.contains(&place) {
                        ends[place] = None;
                    }
                }
            }
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::{Holds, Lexicon};
    use crate::options::clause::words::words;

    fn found(pattern: &str, text: &str) -> bool {
        let lists = [("you", "physician"), ("party", "@you employer")];
        let lists = lists.map(|(name, words)| (name.to_owned(), words.to_owned()));
        let mut lexicon = Lexicon::of(&lists).expect("lists");
        let phrase = lexicon.phrase(pattern).expect("a pattern");
        let all = words(text, 0, text.len(), &lexicon.vocabulary);
        phrase.find(&all, &Holds::of(&all)).is_some()
    }

    #[test]
    fn gaps_are_as_wide_as_their_sign_says() {
        assert!(found("pay tail", "shall pay the tail"));
        assert!(!found("pay tail", "pay for tail"));
        assert!(found("pay ~ tail", "pay one two three four five six tail"));
        assert!(!found(
            "pay ~ tail",
            "pay one two three four five six seven tail"
        ));
        assert!(found(
            "pay ~~ tail",
            "pay one two three four five six seven tail"
        ));
        assert!(found(
            "pay/purchase tail | extended reporting",
            "extended reporting"
        ));
        // The nearest beginning counts, not the first.
        assert!(found("pay ~ tail", "pay x x x x x x x pay x tail"));
    }

    #[test]
    fn a_subject_does_not_reach_over_another() {
        assert!(found("@you ^ shall", "Physician, at all times, shall"));
        assert!(!found(
            "@you ^ shall",
            "if Physician resigns, Employer shall"
        ));
        assert!(found(
            "@you ^ shall",
            "if Physician resigns, Physician shall"
        ));
    }

    #[test]
    fn a_pattern_that_cannot_be_read_is_refused() {
        let mut lexicon = Lexicon::default();
        for pattern in ["", "pay ~", "@nobody", "pay//tail", "a | "] {
            assert!(lexicon.phrase(pattern).is_err(), "{pattern}");
        }
    }
}
