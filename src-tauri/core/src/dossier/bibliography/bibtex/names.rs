//! Lists of names in BibTeX: parted by `and`, each in one of its three forms, braces keeping together what they hold.

use crate::dossier::bibliography::bibtex::latex::text;
use crate::dossier::bibliography::names::{inverted, person};
use crate::dossier::bibliography::record::name::{Name, Person};
use crate::dossier::bibliography::record::tidied;

/// The names of a raw value. `and others` stands for names that nobody wrote down and is none.
pub(super) fn list(raw: &str) -> Vec<Name> {
    split(raw, Mark::And)
        .into_iter()
        .filter(|name| !name.trim().eq_ignore_ascii_case("others"))
        .filter_map(one)
        .collect()
}

fn one(raw: &str) -> Option<Name> {
    let raw = raw.trim();
    if in_braces(raw) {
        return tidied(&text(raw)).map(|name| Name::group(&name));
    }
    let parts = split(raw, Mark::Comma);
    if parts.len() > 1 && parts.iter().all(|part| part.contains('=')) {
        return extended(&parts);
    }
    let parts: Vec<String> = parts.into_iter().map(text).collect();
    match parts.as_slice() {
        [_] => given_first(raw),
        [family, given] => person(family, given, None),
        // Family, suffix, given names; where a writer put the suffix last, it is known by its form.
        [family, middle, last] => match inverted(&parts.join(", ")) {
            Some(name @ Name::Person(_)) => Some(name),
            _ => person(family, last, Some(middle)),
        },
        _ => tidied(&parts.join(", ")).map(|name| Name::group(&name)),
    }
}

/// `First von Last`: the family name begins at the first word in small letters, else it is the last word.
fn given_first(raw: &str) -> Option<Name> {
    let words = split(raw, Mark::Blank);
    let last = words.len().checked_sub(1)?;
    let small = |word: &str| {
        !word.trim_start().starts_with('{') && text(word).starts_with(char::is_lowercase)
    };
    let from = (0..last).find(|at| small(words[*at])).unwrap_or(last);
    let suffix = (last > 1 && from == last && is_suffix(words[last])).then(|| text(words[last]));
    let (from, last) = match suffix {
        Some(_) => (last - 1, last - 1),
        None => (from, last),
    };
    let joined = |words: &[&str]| {
        words
            .iter()
            .map(|word| text(word))
            .collect::<Vec<_>>()
            .join(" ")
    };
    person(
        &joined(&words[from..=last]),
        &joined(&words[..from]),
        suffix.as_deref(),
    )
}

fn is_suffix(word: &str) -> bool {
    ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"].contains(&word.trim())
}

/// BibLaTeX's extended form: `family=Gogh, given=Vincent, prefix=van`.
fn extended(parts: &[&str]) -> Option<Name> {
    let mut name = Person::default();
    for part in parts {
        let (key, value) = part.split_once('=')?;
        let value = tidied(text(value).trim_matches('"'));
        match key.trim().to_lowercase().as_str() {
            "family" => name.family = value.unwrap_or_default(),
            "given" => name.given = value,
            "prefix" => name.non_dropping_particle = value,
            "suffix" => name.suffix = value,
            _ => {}
        }
    }
    Name::Person(name).tidied()
}

/// Whether one pair of braces holds the whole name.
fn in_braces(raw: &str) -> bool {
    if !(raw.starts_with('{') && raw.ends_with('}')) {
        return false;
    }
    let mut depth = 0_i64;
    for (at, byte) in raw.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 && at + 1 < raw.len() {
                    return false;
                }
            }
            _ => {}
        }
    }
    // `{\'E}` alone is a letter, not a group of words.
    !raw.starts_with("{\\")
}

/// What parts a raw value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    And,
    Comma,
    Blank,
}

/// The pieces of a raw value between marks that stand in no braces.
fn split(raw: &str, mark: Mark) -> Vec<&str> {
    let bytes = raw.as_bytes();
    let mut out = Vec::new();
    let mut depth = 0_usize;
    let mut begin = 0;
    let mut at = 0;
    while at < bytes.len() {
        let length = match bytes[at] {
            b'{' => {
                depth += 1;
                0
            }
            b'}' => {
                depth = depth.saturating_sub(1);
                0
            }
            b',' if mark == Mark::Comma && depth == 0 => 1,
            b'~' if mark == Mark::Blank && depth == 0 => 1,
            byte if byte.is_ascii_whitespace() && depth == 0 => match mark {
                Mark::Blank => 1,
                Mark::And => and_here(&bytes[at..]),
                Mark::Comma => 0,
            },
            _ => 0,
        };
        if length > 0 {
            out.push(&raw[begin..at]);
            begin = at + length;
            at = begin;
        } else {
            at += 1;
        }
    }
    out.push(&raw[begin..]);
    out.retain(|piece| !piece.trim().is_empty());
    out
}

/// Length of a blank and an `and` with a blank behind it; the blank behind is left for the next.
fn and_here(bytes: &[u8]) -> usize {
    let is_and = bytes
        .get(1..4)
        .is_some_and(|word| word.eq_ignore_ascii_case(b"and"));
    if is_and && bytes.get(4).is_some_and(u8::is_ascii_whitespace) {
        4
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::list;
    use crate::dossier::bibliography::record::name::Name;

    fn read(raw: &str) -> Vec<String> {
        list(raw)
            .into_iter()
            .map(|name| match name {
                Name::Group { literal } => format!("[{literal}]"),
                Name::Person(person) => format!(
                    "{}|{}|{}|{}",
                    person.non_dropping_particle.unwrap_or_default(),
                    person.family,
                    person.given.unwrap_or_default(),
                    person.suffix.unwrap_or_default()
                ),
            })
            .collect()
    }

    #[test]
    fn names_of_bibtex_come_apart() {
        let raw = "Rashid, Bushra and {McIntosh}, Iain B. and {Yanwei Wang} and K. B. {Adedeji}\n and \
            Rog\\'{e}rio de Paula and von Hippel, Eric and Reagle, Jr., Joseph M. and Sherry, John F., Jr. \
            and {Bar and Sons} and family=Gogh, given=Vincent, prefix=van and Plato and others";
        assert_eq!(
            read(raw),
            [
                "|Rashid|Bushra|",
                "|McIntosh|Iain B.|",
                "[Yanwei Wang]",
                "|Adedeji|K. B.|",
                "de|Paula|Rogério|",
                "von|Hippel|Eric|",
                "|Reagle|Joseph M.|Jr.",
                "|Sherry|John F.|Jr.",
                "[Bar and Sons]",
                "van|Gogh|Vincent|",
                "|Plato||",
            ]
        );
    }
}
