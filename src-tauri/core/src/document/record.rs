//! What a long record needs beside a page of figures: lines with dates, numbered works, a head on every page.

use serde::Serialize;

use crate::document::Run;

/// How a document is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Look {
    /// A page of findings: large sentences, room around things.
    Page,
    /// A record of many lines, as a curriculum vitae is: a serif face of 10 points, close lines, ruled headings.
    Record,
}

/// What stands at the head of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Head {
    /// At its beginning: what this is, and whose.
    pub text: String,
    /// At its end, as a date.
    pub aside: Option<String>,
    /// Whether the first page has it too.
    pub first: bool,
}

/// A line with its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dated {
    /// The dates, as the document writes them; empty where there are none.
    pub when: String,
    /// What was then.
    pub runs: Vec<Run>,
}

/// A paragraph with its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Numbered {
    /// Its number.
    pub number: u32,
    /// Its words.
    pub runs: Vec<Run>,
}

/// Where the numbers rise by one from item to item, the first of them; then a word processor may count by itself.
pub fn rising(items: &[Numbered]) -> Option<u32> {
    let first = items.first()?.number;
    let expected = |at: usize| u64::from(first) + at as u64;
    items
        .iter()
        .enumerate()
        .all(|(at, item)| u64::from(item.number) == expected(at))
        .then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{Numbered, rising};

    #[test]
    fn only_numbers_that_rise_by_one_are_counted_by_others() {
        let with = |numbers: &[u32]| {
            let items: Vec<Numbered> = numbers
                .iter()
                .map(|&number| Numbered {
                    number,
                    runs: Vec::new(),
                })
                .collect();
            rising(&items)
        };
        assert_eq!(with(&[]), None);
        assert_eq!(with(&[7]), Some(7));
        assert_eq!(with(&[1, 2, 3]), Some(1));
        assert_eq!(with(&[3, 2, 1]), None);
        assert_eq!(with(&[1, 3]), None);
        assert_eq!(with(&[u32::MAX]), Some(u32::MAX));
    }
}
