//! The number at the beginning of a clause, in the ways in which contracts are numbered.

use crate::words::options_terms::clause as saying;

/// Digits of a number at most: years are none.
const DIGITS: usize = 3;
/// Parts of a number at most.
const DEPTH: usize = 6;

/// What a line begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// "Article IV", "Section 4.2", "§ 4", "4.", "4.2".
    Number {
        /// "4.2".
        key: String,
        /// What it is called.
        label: String,
        /// Its length in bytes, blanks after it included.
        length: usize,
    },
    /// "(a)", "(ii)", "b)".
    Letter {
        /// "a".
        name: String,
        /// It may be a numeral of the Romans.
        roman: bool,
        /// Its length in bytes, blanks after it included.
        length: usize,
    },
}

/// What a line begins with, where that is a number.
pub fn mark(line: &str) -> Option<Mark> {
    named(line).or_else(|| bare(line)).or_else(|| letter(line))
}

/// The length of a text up to what stands behind its blanks and the signs that end a number.
fn length(line: &str, at: usize) -> usize {
    let rest = &line[at..];
    let after = rest.trim_start_matches(|letter: char| {
        letter.is_whitespace() || matches!(letter, '.' | ')' | ':' | '-' | '–' | '—' | '\t')
    });
    line.len() - after.len()
}

/// Digits with points between them, and letters in brackets behind: "4", "4.2", "4.2(a)".
fn digits(text: &str) -> Option<(String, usize)> {
    let mut at = 0;
    let mut key = String::new();
    for depth in 0.. {
        let count = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=DIGITS).contains(&count) {
            break;
        }
        if depth == DEPTH {
            return None;
        }
        if depth > 0 {
            key.push('.');
        }
        key.push_str(&text[at..at + count]);
        at += count;
        if !text[at..].starts_with('.')
            || !text[at + 1..].starts_with(|own: char| own.is_ascii_digit())
        {
            break;
        }
        at += 1;
    }
    if key.is_empty() || text[at..].starts_with(|own: char| own.is_alphanumeric()) {
        return None;
    }
    Some((key, at))
}

/// A numeral of the Romans up to 89, in large letters.
fn roman(text: &str) -> Option<(u32, usize)> {
    let end = text.bytes().take_while(|own| b"IVXL".contains(own)).count();
    if !(1..=8).contains(&end) || text[end..].starts_with(|own: char| own.is_alphanumeric()) {
        return None;
    }
    let value = |letter: u8| match letter {
        b'I' => 1,
        b'V' => 5,
        b'X' => 10,
        _ => 50_u32,
    };
    let all: Vec<u32> = text[..end].bytes().map(value).collect();
    let less = |at: usize| all.get(at + 1).is_some_and(|next| *next > all[at]);
    let sum = (0..all.len()).fold(0_i64, |sum, at| {
        if less(at) {
            sum - i64::from(all[at])
        } else {
            sum + i64::from(all[at])
        }
    });
    Some((u32::try_from(sum).ok()?, end))
}

/// "Article IV", "Section 4.2", "§ 4".
fn named(line: &str) -> Option<Mark> {
    let lower = line[..line.floor_char_boundary(8)].to_lowercase();
    let (word, article) = ["article", "section", "clause", "§§", "§"]
        .into_iter()
        .find(|word| lower.starts_with(word))
        .map(|word| (word, word == "article"))?;
    let rest = line.get(word.len()..)?;
    let number = rest.trim_start();
    if number.len() == rest.len() && !word.starts_with('§') {
        return None;
    }
    let at = line.len() - number.len();
    let called = |number: &str| {
        if article {
            saying::article(number)
        } else {
            saying::section(number)
        }
    };
    let (key, label, end) = if let Some((key, end)) = digits(number) {
        (key.clone(), called(&key), end)
    } else {
        let (value, end) = roman(number)?;
        (value.to_string(), called(&number[..end]), end)
    };
    // "Section 4.2 applies" speaks of a clause and begins none.
    let length = length(line, at + end);
    let goes_on = line[length..].starts_with(char::is_lowercase);
    (!goes_on).then_some(Mark::Number { key, label, length })
}

/// "4.", "4)", "4.2", "IV.".
fn bare(line: &str) -> Option<Mark> {
    let (key, label, end) = if let Some((key, end)) = digits(line) {
        (key.clone(), saying::section(&key), end)
    } else {
        let (value, end) = roman(line)?;
        if !line[end..].starts_with('.') {
            return None;
        }
        (value.to_string(), saying::section(&line[..end]), end)
    };
    let ended = line[end..].starts_with(['.', ')', ':', '\t']);
    if !ended && !key.contains('.') {
        return None;
    }
    let length = length(line, end);
    let blank = line[end..length].contains(char::is_whitespace) || length == line.len();
    let begins = line[length..]
        .starts_with(|own: char| own.is_uppercase() || matches!(own, '“' | '"' | '(' | '[' | '_'));
    (blank && (begins || length == line.len())).then_some(Mark::Number { key, label, length })
}

/// "(a)", "(ii)", "b)", "(3)".
fn letter(line: &str) -> Option<Mark> {
    let (open, inner) = match line.strip_prefix('(') {
        Some(rest) => (1, rest),
        None => (0, line),
    };
    let end = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if !(1..=4).contains(&end) || !inner[end..].starts_with(')') {
        return None;
    }
    let name = inner[..end].to_ascii_lowercase();
    let roman = name.bytes().all(|own| b"ivx".contains(&own));
    let digits = name.bytes().all(|own| own.is_ascii_digit());
    if name.len() > 1 && !roman && !digits {
        return None;
    }
    Some(Mark::Letter {
        name,
        roman,
        length: length(line, open + end),
    })
}

#[cfg(test)]
mod tests {
    use super::{Mark, mark};

    #[test]
    fn numbers_are_read_as_contracts_write_them() {
        for (line, wanted, rest) in [
            ("ARTICLE IV. TERM", "Article IV", "TERM"),
            ("Article 4", "Article 4", ""),
            ("Section 4.2. Tail. The", "§4.2", "Tail. The"),
            ("§ 11.2 The Employer", "§11.2", "The Employer"),
            ("4. Compensation", "§4", "Compensation"),
            ("4.2\tTail", "§4.2", "Tail"),
            ("4.2 Tail", "§4.2", "Tail"),
            ("XIV. Notice", "§XIV", "Notice"),
        ] {
            match mark(line) {
                Some(Mark::Number { label, length, .. }) => {
                    assert_eq!((label.as_str(), &line[length..]), (wanted, rest), "{line}");
                }
                other => panic!("{line}: {other:?}"),
            }
        }
        assert!(
            matches!(mark("(a) without cause"), Some(Mark::Letter { name, .. }) if name == "a")
        );
        assert!(matches!(
            mark("iv) notice"),
            Some(Mark::Letter { roman: true, .. })
        ));
    }

    #[test]
    fn what_only_looks_like_a_number_is_none() {
        for line in [
            "2026. The parties",
            "12 months after",
            "2.5 times the premium",
            "Section 4.2 applies to",
            "I agree",
            "Sections of this",
            "1.1.1.1.1.1.1.1 Deep",
            "(see below)",
            "$4.00 a unit",
            "",
            "§",
        ] {
            assert_eq!(mark(line), None, "{line}");
        }
    }
}
