//! Names as bibliography files write them, taken apart without guessing more than their form says.

use crate::dossier::bibliography::record::name::{Name, Person};
use crate::dossier::bibliography::record::tidied;

/// What stands behind a name and belongs to no part of it.
const SUFFIXES: [&str; 13] = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd", "4th", "2nd.", "3rd.", "4th.",
];

/// A name written family first: `van Gogh, Vincent`, `Reagle, Joseph M., Jr.`, `Reagle, Jr., Joseph M.`.
///
/// Without a comma it is a group, unless its form is that of family and initials (`Liu R.`, `Casbon JA`).
pub fn inverted(text: &str) -> Option<Name> {
    let text = tidied(text)?;
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    match parts.as_slice() {
        [whole] => Some(initialled(whole).unwrap_or_else(|| Name::group(whole))),
        // EndNote ends the name of a group with a comma, so that it is not taken apart.
        [whole, ""] => Some(Name::group(whole)),
        [family, given] => person(family, given, None),
        [family, middle, last] if is_suffix(middle) => person(family, last, Some(middle)),
        [family, given, suffix] if is_suffix(suffix) => person(family, given, Some(suffix)),
        // More commas than a person has: a group that lists its fields.
        _ => Some(Name::group(&text)),
    }
}

/// Family and initials without a comma, as databases write them: `Casbon JA`, `Adler D.G.`, `van der Berg J Jr`.
pub fn initialled(text: &str) -> Option<Name> {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let suffix = words
        .last()
        .filter(|word| words.len() > 2 && is_suffix(word))
        .copied();
    if suffix.is_some() {
        words.pop();
    }
    let initials = words.pop()?;
    if words.is_empty() || !are_initials(initials) {
        return None;
    }
    // A word of capitals alone is a group's acronym, not a family name: `WHO EURO`.
    let family = words.join(" ");
    if !family.chars().any(char::is_lowercase) && !initials.contains('.') {
        return None;
    }
    person(&family, &spaced(initials), suffix)
}

/// One to four capital letters, each perhaps with a point or a hyphen.
fn are_initials(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    (1..=4).contains(&letters)
        && word.starts_with(char::is_uppercase)
        && word
            .chars()
            .all(|c| c.is_uppercase() || matches!(c, '.' | '-'))
}

/// Initials written together, parted: `JA` and `J.A.` become `J. A.`, so that a style can print what it wants of them.
pub fn spaced(initials: &str) -> String {
    let mut out = String::new();
    for letter in initials.chars() {
        match letter {
            '.' | ' ' => {}
            '-' => out.push('-'),
            letter => {
                if !out.is_empty() && !out.ends_with('-') {
                    out.push(' ');
                }
                out.push(letter);
                out.push('.');
            }
        }
    }
    out
}

fn is_suffix(word: &str) -> bool {
    SUFFIXES.contains(&word.trim().to_lowercase().as_str())
}

/// A person of the two sides of a comma. A suffix that hangs on the given names is taken off.
pub fn person(family: &str, given: &str, suffix: Option<&str>) -> Option<Name> {
    if family.trim().is_empty() {
        let whole = format!("{given} {}", suffix.unwrap_or(""));
        return tidied(&whole).map(|literal| Name::group(&literal));
    }
    let mut given: Vec<&str> = given.split_whitespace().collect();
    let mut suffix = suffix.map(str::to_owned);
    if suffix.is_none()
        && given.len() > 1
        && let Some(last) = given.last().copied().filter(|word| is_suffix(word))
    {
        suffix = Some(last.to_owned());
        given.pop();
    }
    // `Souza, Luciana Moreira Sá de`: catalogues put the particle behind the given names.
    let (particle, family) = particles(family);
    let mut behind: Vec<&str> = Vec::new();
    while particle.is_none()
        && let Some(word) = given.pop_if(|word| word.chars().all(char::is_lowercase))
    {
        behind.insert(0, word);
    }
    if given.is_empty() {
        given.append(&mut behind);
    }
    let given = given.join(" ");
    // `Ahmad, AS`: capitals alone are initials, unless the family name is written in capitals too.
    let initials = (2..5).contains(&given.chars().count())
        && given.chars().all(char::is_uppercase)
        && family.chars().any(char::is_lowercase);
    let given = if initials { spaced(&given) } else { given };
    let behind = tidied(&behind.join(" "));
    let particle = particle.map(str::to_owned).or(behind);
    Name::Person(Person {
        family: family.to_owned(),
        given: tidied(&given),
        non_dropping_particle: particle,
        suffix,
        ..Person::default()
    })
    .tidied()
}

/// Particles before a family name: its leading words in small letters, as long as a name follows.
pub fn particles(family: &str) -> (Option<&str>, &str) {
    let family = family.trim();
    let mut end = 0;
    let mut rest = family;
    while let Some((word, after)) = rest.split_once(' ') {
        if !word.starts_with(char::is_lowercase) {
            break;
        }
        end += word.len() + 1;
        rest = after;
    }
    let rest = rest.trim_start();
    if end == 0 || !rest.starts_with(|c: char| c.is_uppercase() || !c.is_alphabetic()) {
        return (None, family);
    }
    (Some(family[..end].trim_end()), rest)
}

/// A name written given names first: `Vincent van Gogh`. A single word is a family name.
pub fn reading_order(text: &str) -> Option<Name> {
    let text = tidied(text)?;
    let words: Vec<&str> = text.split(' ').collect();
    let last = words.len() - 1;
    if last == 0 {
        return Name::person(&text, "").tidied();
    }
    let suffix = (last > 1 && is_suffix(words[last])).then(|| words[last]);
    let last = if suffix.is_some() { last - 1 } else { last };
    // The family name begins at the last run of small words, or is the last word alone.
    let mut from = last;
    while from > 1 && words[from - 1].starts_with(char::is_lowercase) {
        from -= 1;
    }
    person(
        &words[from..=last].join(" "),
        &words[..from].join(" "),
        suffix,
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{inverted, reading_order, spaced};
    use crate::dossier::bibliography::record::name::Name;

    fn read(text: &str) -> String {
        match inverted(text).expect("a name") {
            Name::Group { literal } => format!("[{literal}]"),
            Name::Person(person) => format!(
                "{}|{}|{}|{}",
                person.non_dropping_particle.unwrap_or_default(),
                person.family,
                person.given.unwrap_or_default(),
                person.suffix.unwrap_or_default()
            ),
        }
    }

    #[test]
    fn names_come_apart_by_their_form() {
        for (text, wanted) in [
            ("Halloran, Ines", "|Halloran|Ines|"),
            ("Valle-Delgado,J. J. ", "|Valle-Delgado|J. J.|"),
            ("van den Berg, Jan", "van den|Berg|Jan|"),
            ("Reagle, Joseph M., Jr.", "|Reagle|Joseph M.|Jr."),
            ("Reagle, Jr., Joseph M.", "|Reagle|Joseph M.|Jr."),
            ("Smith, John A 3rd", "|Smith|John A|3rd"),
            (
                "Souza, Luciana Moreira Sá de",
                "de|Souza|Luciana Moreira Sá|",
            ),
            ("hooks, bell", "|hooks|bell|"),
            ("Liu R.", "|Liu|R.|"),
            ("Adler D.G.", "|Adler|D. G.|"),
            ("Casbon JA", "|Casbon|J. A.|"),
            ("de la Cruz MJ Jr", "de la|Cruz|M. J.|Jr"),
            ("World Health Organization", "[World Health Organization]"),
            ("WHO EURO", "[WHO EURO]"),
            ("NHLBI", "[NHLBI]"),
            (
                "Council on Critical Care, Perioperative, Resuscitation and Surgery",
                "[Council on Critical Care, Perioperative, Resuscitation and Surgery]",
            ),
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
    }

    #[test]
    fn names_in_reading_order_come_apart_too() {
        let name = reading_order("Ludwig van Beethoven").expect("a name");
        assert_eq!(
            (name.family().as_str(), name.given()),
            ("van Beethoven", Some("Ludwig"))
        );
        let name = reading_order("Martin Luther King Jr.").expect("a name");
        assert_eq!(
            (name.family().as_str(), name.given()),
            ("King", Some("Martin Luther"))
        );
        assert_eq!(spaced("J-P"), "J.-P.");
    }

    proptest! {
        #[test]
        fn no_letter_of_a_name_is_lost(text in "[A-Za-zäöü., -]{1,60}") {
            let letters = |text: &str| {
                let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
                letters.sort_unstable();
                letters
            };
            let found = inverted(&text).map_or(String::new(), |name| name.reading());
            prop_assert!(letters(&found) == letters(&text));
        }

        #[test]
        fn any_text_is_a_name_or_none(text in any::<String>()) {
            let _ = (inverted(&text), reading_order(&text));
        }
    }
}
