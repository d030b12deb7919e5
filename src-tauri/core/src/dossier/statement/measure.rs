//! How long a statement is, beside what is allowed.

use serde::Serialize;
use ts_rs::TS;

use crate::dossier::statement::{Paragraph, StatementRules};
use crate::words::dossier::statement as words;

/// Words that a printed page holds: 11 points, one inch of margin, single spaced. A rule of thumb.
const PAGE: u32 = 550;

/// A length beside its limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Length {
    /// "words", "characters" or "pages".
    pub unit: &'static str,
    /// How long it is; of pages, in tenths.
    pub is: u32,
    /// What is allowed, in the same unit.
    pub most: Option<u32>,
    /// "642 of 1,000 words".
    pub saying: String,
    /// It is longer than allowed.
    pub over: bool,
}

/// Words of paragraphs, without evidence.
pub fn count_words(body: &[Paragraph]) -> u32 {
    let words = body.iter().map(|own| {
        let plain = own.plain();
        let words = plain.split_whitespace();
        words
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .count()
    });
    words.sum::<usize>() as u32
}

/// Characters of paragraphs, blanks and line ends counted, without evidence.
pub fn count_characters(body: &[Paragraph]) -> u32 {
    let letters: usize = body
        .iter()
        .map(|own| own.plain().trim().chars().count())
        .sum();
    (letters + body.len().saturating_sub(1)) as u32
}

/// The lengths that are asked about; words always.
pub fn lengths(body: &[Paragraph], rules: &StatementRules) -> Vec<Length> {
    let words = count_words(body);
    let length = |unit: &'static str, is: u32, most: Option<u32>| Length {
        unit,
        is,
        most,
        saying: words::length(unit, is, most),
        over: most.is_some_and(|most| is > most),
    };
    let mut all = vec![length("words", words, rules.words)];
    if rules.characters.is_some() {
        all.push(length(
            "characters",
            count_characters(body),
            rules.characters,
        ));
    }
    if let Some(pages) = rules.pages {
        let tenths = (words * 10).div_ceil(PAGE);
        all.push(length("pages", tenths, Some(u32::from(pages) * 10)));
    }
    all
}
