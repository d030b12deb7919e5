//! What changed between two versions, word by word.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::dossier::statement::{Paragraph, markup};

/// Most pairs of words that are compared one with another; longer texts are compared paragraph by paragraph.
const PAIRS: usize = 9_000_000;

choice! {
    /// What became of words.
    WordChange {
        /// They stand in both.
        Same = "same",
        /// They were added.
        Added = "added",
        /// They were taken away.
        Removed = "removed",
    }
}

/// Words with what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangedWords {
    /// What.
    pub change: WordChange,
    /// The words; a line break between paragraphs.
    pub text: String,
}

/// The words of paragraphs, each with the blank behind it; a paragraph ends with a line break.
fn tokens(body: &[Paragraph]) -> Vec<String> {
    let mut all = Vec::new();
    for own in body {
        for word in markup::write(own)
            .split(' ')
            .filter(|word| !word.is_empty())
        {
            all.push(format!("{word} "));
        }
        all.push("\n".to_owned());
    }
    all
}

/// What changed from one version to another. The words that stay, with those removed, give the first again; with those
/// added, the second.
pub fn compare(before: &[Paragraph], after: &[Paragraph]) -> Vec<ChangedWords> {
    let (old, new) = (tokens(before), tokens(after));
    let head = old
        .iter()
        .zip(&new)
        .take_while(|(one, two)| one == two)
        .count();
    let tail = old[head..]
        .iter()
        .rev()
        .zip(new[head..].iter().rev())
        .take_while(|(one, two)| one == two)
        .count();
    let (middle_old, middle_new) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut all = Vec::new();
    let mut add = |change: WordChange, text: &str| match all.last_mut() {
        Some(ChangedWords {
            change: own,
            text: words,
        }) if *own == change => words.push_str(text),
        _ => all.push(ChangedWords {
            change,
            text: text.to_owned(),
        }),
    };
    for word in &old[..head] {
        add(WordChange::Same, word);
    }
    if middle_old.len().saturating_mul(middle_new.len()) > PAIRS {
        for word in middle_old {
            add(WordChange::Removed, word);
        }
        for word in middle_new {
            add(WordChange::Added, word);
        }
    } else {
        longest_common(middle_old, middle_new, &mut add);
    }
    for word in &old[old.len() - tail..] {
        add(WordChange::Same, word);
    }
    all
}

/// Longest common subsequence, by the usual table.
fn longest_common(old: &[String], new: &[String], add: &mut impl FnMut(WordChange, &str)) {
    let width = new.len() + 1;
    let mut table = vec![0_u16; (old.len() + 1) * width];
    for (at, one) in old.iter().enumerate().rev() {
        for (by, two) in new.iter().enumerate().rev() {
            table[at * width + by] = if one == two {
                table[(at + 1) * width + by + 1].saturating_add(1)
            } else {
                table[(at + 1) * width + by].max(table[at * width + by + 1])
            };
        }
    }
    let (mut at, mut by) = (0, 0);
    while at < old.len() || by < new.len() {
        if at < old.len() && by < new.len() && old[at] == new[by] {
            add(WordChange::Same, &old[at]);
            (at, by) = (at + 1, by + 1);
        } else if by == new.len()
            || (at < old.len() && table[(at + 1) * width + by] >= table[at * width + by + 1])
        {
            add(WordChange::Removed, &old[at]);
            at += 1;
        } else {
            add(WordChange::Added, &new[by]);
            by += 1;
        }
    }
}
