//! A paragraph as one row of characters, with evidence as single characters, cut into sentences and words.

use crate::dossier::entry::EntryId;
use crate::dossier::statement::{Paragraph, Run};

/// Stands for evidence.
pub const CHIP: char = '\u{fffc}';

/// A paragraph as characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flat {
    /// Its characters.
    pub chars: Vec<char>,
    /// Evidence by its place.
    pub chips: Vec<(usize, EntryId)>,
}

/// A sentence: its first character and the one behind its last, with evidence that follows its full stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// First.
    pub from: usize,
    /// Behind the last.
    pub to: usize,
}

/// Words before a full stop that ends no sentence.
const SHORT: [&str; 9] = ["dr", "prof", "mr", "mrs", "ms", "st", "vs", "e.g", "i.e"];

impl Flat {
    /// A paragraph as characters.
    pub fn of(own: &Paragraph) -> Self {
        let mut chars = Vec::new();
        let mut chips = Vec::new();
        for run in &own.runs {
            match run {
                // A character that looks like evidence and is none would shift every place.
                Run::Words { text, .. } => {
                    chars.extend(text.chars().map(|own| if own == CHIP { ' ' } else { own }));
                }
                Run::Chip(id) => {
                    chips.push((chars.len(), *id));
                    chars.push(CHIP);
                }
            }
        }
        Self { chars, chips }
    }

    /// Characters as a text, without evidence.
    pub fn text(&self, from: usize, to: usize) -> String {
        let to = to.min(self.chars.len());
        let own = self.chars[from.min(to)..to].iter();
        own.filter(|own| **own != CHIP).collect()
    }

    /// Its sentences.
    pub fn sentences(&self) -> Vec<Sentence> {
        let mut all = Vec::new();
        let (mut from, mut at) = (0, 0);
        while at < self.chars.len() {
            let ends = matches!(self.chars[at], '.' | '!' | '?')
                && self
                    .chars
                    .get(at + 1)
                    .is_none_or(|next| next.is_whitespace() || *next == CHIP)
                && !self.is_short(from, at);
            at += 1;
            if ends {
                // Evidence behind the full stop belongs to what stands before it.
                let mut end = at;
                while self
                    .chars
                    .get(end)
                    .is_some_and(|own| own.is_whitespace() || *own == CHIP)
                {
                    end += 1;
                    if self.chars[end - 1] == CHIP {
                        at = end;
                    }
                }
                all.push(Sentence { from, to: at });
                from = at;
            }
        }
        if self.chars[from.min(at)..]
            .iter()
            .any(|own| !own.is_whitespace())
        {
            all.push(Sentence { from, to: at });
        }
        all
    }

    /// Whether the full stop at a place belongs to an abbreviation or an initial.
    fn is_short(&self, from: usize, at: usize) -> bool {
        let before: String = self.chars[from..at]
            .iter()
            .rev()
            .take_while(|own| !own.is_whitespace())
            .collect();
        let word: String = before.chars().rev().flat_map(char::to_lowercase).collect();
        let initial =
            word.chars().count() == 1 && word.chars().all(char::is_alphabetic) && word != "i";
        SHORT.contains(&word.trim_start_matches('(')) || initial
    }

    /// Its words: first character and the one behind the last, marks around them cut off.
    pub fn words(&self) -> Vec<(usize, usize)> {
        let mut all = Vec::new();
        let mut start = None;
        for at in 0..=self.chars.len() {
            let inside = self
                .chars
                .get(at)
                .is_some_and(|own| !own.is_whitespace() && *own != CHIP);
            match (inside, start) {
                (true, None) => start = Some(at),
                (false, Some(from)) => {
                    all.extend(self.trimmed(from, at));
                    start = None;
                }
                _ => {}
            }
        }
        all
    }

    fn trimmed(&self, mut from: usize, mut to: usize) -> Option<(usize, usize)> {
        let mark = |own: char| !own.is_alphanumeric() && own != '%';
        while from < to && mark(self.chars[from]) {
            from += 1;
        }
        while to > from && mark(self.chars[to - 1]) {
            to -= 1;
        }
        (from < to).then_some((from, to))
    }

    /// The first place of some words in small letters, as whole words.
    pub fn find(&self, words: &str) -> Option<(usize, usize)> {
        let wanted: Vec<char> = words.chars().collect();
        let lower: Vec<char> = self
            .chars
            .iter()
            .map(|own| own.to_lowercase().next().unwrap_or(*own))
            .collect();
        let edge = |at: Option<&char>| at.is_none_or(|own| !own.is_alphanumeric());
        (0..=lower.len().saturating_sub(wanted.len()))
            .find(|at| {
                lower[*at..].starts_with(&wanted)
                    && edge(at.checked_sub(1).and_then(|before| lower.get(before)))
                    && edge(lower.get(at + wanted.len()))
            })
            .map(|at| (at, at + wanted.len()))
    }
}
