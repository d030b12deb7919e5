//! The words of a contract with their places in it, as the patterns know them: letters alone, small, in the singular too.

use std::collections::BTreeMap;

/// Words that patterns never ask for.
const PASSED_OVER: [&str; 3] = ["a", "an", "the"];

/// Every word that a pattern asks for, with its number.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    whole: BTreeMap<String, u16>,
    beginnings: Vec<(String, u16)>,
    count: u16,
}

/// Most words of a vocabulary.
pub const MOST: usize = 1024;

impl Vocabulary {
    /// The number of a word of a pattern; one that ends with an asterisk stands for all that begin so.
    pub fn number(&mut self, word: &str) -> u16 {
        if let Some(begin) = word.strip_suffix('*') {
            if let Some((_, own)) = self.beginnings.iter().find(|(own, _)| own == begin) {
                return *own;
            }
            self.count += 1;
            self.beginnings.push((begin.to_owned(), self.count));
            return self.count;
        }
        if let Some(own) = self.whole.get(word) {
            return *own;
        }
        self.count += 1;
        self.whole.insert(word.to_owned(), self.count);
        self.count
    }

    /// How many words it holds.
    pub fn len(&self) -> usize {
        usize::from(self.count)
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The numbers of a word of a text: its own, that of its singular, and those of its beginnings.
    pub fn known(&self, word: &str) -> Vec<u16> {
        let mut all: Vec<u16> = self.whole.get(word).copied().into_iter().collect();
        let mut also = |form: &str| {
            if let Some(own) = self.whole.get(form)
                && !all.contains(own)
            {
                all.push(*own);
            }
        };
        if let Some(stem) = word.strip_suffix("ies") {
            also(&format!("{stem}y"));
        }
        if let Some(stem) = word.strip_suffix("es") {
            also(stem);
        }
        if let Some(stem) = word.strip_suffix('s') {
            also(stem);
        }
        let begins = self
            .beginnings
            .iter()
            .filter(|(begin, _)| word.starts_with(begin.as_str()));
        all.extend(begins.map(|(_, own)| *own));
        all
    }
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it begins in the text, in bytes.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// Its numbers in the vocabulary; none where no pattern asks for it.
    pub known: Vec<u16>,
}

/// Marks that stand in words and say nothing: soft hyphens, joiners, marks of direction.
fn unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Letters that programs draw as one.
fn drawn_as_one(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{fb00}' => "ff",
        '\u{fb01}' => "fi",
        '\u{fb02}' => "fl",
        '\u{fb03}' => "ffi",
        '\u{fb04}' => "ffl",
        _ => return None,
    })
}

/// Signs that are words of their own.
fn sign(letter: char) -> Option<&'static str> {
    match letter {
        '$' => Some("dollar"),
        '%' => Some("percent"),
        _ => None,
    }
}

/// Where a word goes on after a hyphen at the end of a line; nothing where it does not.
fn goes_on(text: &str, hyphen: usize) -> Option<usize> {
    let after = text.get(hyphen + 1..)?;
    let rest = after.trim_start_matches([' ', '\t', '\r']);
    let rest = rest.strip_prefix('\n')?.trim_start_matches([' ', '\t']);
    rest.starts_with(|letter: char| letter.is_lowercase())
        .then(|| text.len() - rest.len())
}

/// The words of a part of a text.
pub fn words(text: &str, from: usize, to: usize, vocabulary: &Vocabulary) -> Vec<Word> {
    let mut all = Vec::new();
    let mut own = String::new();
    let (mut begin, mut end, mut at) = (from, from, from);
    let mut keep = |own: &mut String, begin: usize, end: usize| {
        // "Physician’s" is the physician.
        let whole = own.strip_suffix("’s").unwrap_or(own).replace('’', "");
        if !whole.is_empty() && !PASSED_OVER.contains(&whole.as_str()) {
            all.push(Word {
                from: begin,
                to: end,
                known: vocabulary.known(&whole),
            });
        }
        own.clear();
    };
    while let Some(letter) = text.get(at..to).and_then(|rest| rest.chars().next()) {
        let next = at + letter.len_utf8();
        if letter.is_alphanumeric() {
            if own.is_empty() {
                begin = at;
            }
            match drawn_as_one(letter) {
                Some(letters) => own.push_str(letters),
                None => own.extend(letter.to_lowercase()),
            }
            end = next;
        } else if matches!(letter, '\'' | '’' | 'ʼ') && !own.is_empty() {
            own.push('’');
        } else if unseen(letter) {
        } else if let Some(on) = (letter == '-' && !own.is_empty())
            .then(|| goes_on(text, at))
            .flatten()
        {
            at = on;
            continue;
        } else {
            keep(&mut own, begin, end);
            if let Some(word) = sign(letter) {
                word.clone_into(&mut own);
                keep(&mut own, at, next);
            }
        }
        at = next;
    }
    keep(&mut own, begin, end);
    all
}

#[cfg(test)]
mod tests {
    use super::{Vocabulary, words};

    fn told(text: &str) -> Vec<String> {
        let mut vocabulary = Vocabulary::default();
        let asked = [
            "physician",
            "policy",
            "compensation",
            "dollar",
            "indemnif*",
            "non",
            "noncompete",
        ];
        let numbers: Vec<(u16, &str)> = asked
            .iter()
            .map(|own| (vocabulary.number(own), *own))
            .collect();
        let name = |known: &u16| {
            numbers
                .iter()
                .find(|(own, _)| own == known)
                .expect("asked")
                .1
        };
        let all = words(text, 0, text.len(), &vocabulary);
        all.iter()
            .flat_map(|own| own.known.iter().map(name))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn a_word_is_known_in_every_dress() {
        for (text, wanted) in [
            ("PHYSICIAN’S", vec!["physician"]),
            ("Physician's", vec!["physician"]),
            ("Physicians’", vec!["physician"]),
            ("poli\u{ad}cies", vec!["policy"]),
            ("compen-\r\n  sation", vec!["compensation"]),
            ("\u{200f}compensation\u{200e}", vec!["compensation"]),
            ("$11", vec!["dollar"]),
            ("indemniﬁes", vec!["indemnif*"]),
            ("non\u{a0}compete", vec!["non"]),
            ("non-\nCompete", vec!["non"]),
            ("non-\ncompete", vec!["noncompete"]),
        ] {
            assert_eq!(told(text), wanted, "{text}");
        }
    }
}
