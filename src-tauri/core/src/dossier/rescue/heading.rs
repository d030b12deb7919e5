//! What sections of a curriculum vitae are called, and what each of their names says of the entries below it.
//!
//! The names are data (`sections.json`), gathered from how schools of medicine and physicians head their pages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::dossier::bibliography::same::folded;
use crate::dossier::entry::Reach;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::section::Section;
use crate::dossier::rescue::dates;
use crate::paragraphs::Paragraph;

/// Longest heading, in characters.
const LONGEST: usize = 90;
/// Deepest heading that is one whatever it says.
const DEEPEST: u8 = 3;

/// What a heading says of what stands below it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// Names it goes by, as they are compared.
    say: Vec<String>,
    /// The section.
    #[serde(default)]
    pub section: Option<Section>,
    /// The kind of entry, unless a line says otherwise.
    #[serde(default)]
    pub kind: Option<EntryType>,
    /// The category of publications.
    #[serde(default)]
    pub category: Option<String>,
    /// Where publications stand.
    #[serde(default)]
    pub status: Option<String>,
    /// Where grants stand.
    #[serde(default)]
    pub standing: Option<String>,
    /// How far they reach.
    #[serde(default)]
    pub reach: Option<Reach>,
    /// By invitation.
    #[serde(default)]
    pub invited: bool,
    /// What stands below are no entries.
    #[serde(default)]
    pub apart: bool,
}

impl Meaning {
    /// Whether it only says more of the section it stands in.
    pub fn is_within(&self) -> bool {
        self.section.is_none() && !self.apart
    }
}

static MEANINGS: LazyLock<Vec<Meaning>> =
    LazyLock::new(|| serde_json::from_str(include_str!("sections.json")).unwrap_or_default());

static NAMES: LazyLock<BTreeMap<&'static str, &'static Meaning>> = LazyLock::new(|| {
    let all = MEANINGS.iter();
    all.flat_map(|meaning| meaning.say.iter().map(move |name| (name.as_str(), meaning)))
        .collect()
});

/// A heading: what it was taken for, where its name is known.
pub type Heading = Option<&'static Meaning>;

/// Whether a paragraph is a heading. One that the file calls a heading is one, unless it holds a date.
pub fn heading(paragraph: &Paragraph) -> Option<Heading> {
    let text = paragraph.text.trim();
    if paragraph.row || is_long(text) || dates::any(text) {
        return None;
    }
    let name = bare(text);
    if let Some(meaning) = NAMES.get(name.as_str()) {
        let sure = !paragraph.list || paragraph.level.is_some() || paragraph.bold;
        return sure.then_some(Some(*meaning));
    }
    let loud = is_capitals(text) || text.ends_with(':');
    let strong = paragraph.level.is_some() || loud || (paragraph.bold && !text.contains(','));
    if strong && let Some(meaning) = within(&name) {
        return Some(Some(meaning));
    }
    paragraph
        .level
        .is_some_and(|level| level <= DEEPEST)
        .then_some(None)
}

/// Whether a line of a text without marks can only be a heading.
pub fn stands_alone(line: &str) -> bool {
    if is_long(line) || dates::any(line) {
        return false;
    }
    let name = bare(line);
    NAMES.contains_key(name.as_str())
        || ((is_capitals(line) || line.ends_with(':')) && within(&name).is_some())
}

fn is_long(text: &str) -> bool {
    text.chars().count() > LONGEST || text.contains(['\t', '\n'])
}

/// The name without its number and what stands in brackets: "B. Invited talks (since 2019):" is "invited talks".
fn bare(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut depth = 0_u32;
    for letter in text.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '&' if depth == 0 => kept.push_str(" and "),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    let name = folded(&kept);
    let mut words: Vec<&str> = name.split(' ').collect();
    let numbered = |word: &str| {
        word.bytes().all(|own| own.is_ascii_digit())
            || (word.len() == 1 && word != "a")
            || word.chars().all(|own| matches!(own, 'i' | 'v' | 'x'))
    };
    let pointed = text
        .split_whitespace()
        .next()
        .is_some_and(|first| first.ends_with(['.', ')', ':']) && first.chars().count() <= 5);
    while words.len() > 1 && (numbered(words[0]) || (pointed && words[0] == "a")) {
        words.remove(0);
    }
    if words.len() > 1 && matches!(words[0], "selected" | "other" | "additional" | "major") {
        let rest = words[1..].join(" ");
        if NAMES.contains_key(rest.as_str()) && !NAMES.contains_key(words.join(" ").as_str()) {
            return rest;
        }
    }
    if words.last() == Some(&"continued") {
        words.pop();
    }
    words.join(" ")
}

/// The longest known name in a heading, where it makes up enough of it.
fn within(name: &str) -> Heading {
    let padded = format!(" {name} ");
    NAMES
        .iter()
        .filter(|(own, meaning)| {
            !meaning.is_within()
                && !meaning.apart
                && own.len() * 5 >= name.len() * 2
                && padded.contains(&format!(" {own} "))
        })
        .max_by_key(|(own, _)| (own.split(' ').count(), own.len()))
        .map(|(_, meaning)| *meaning)
}

fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|own| own.is_alphabetic()).count();
    letters > 3 && !text.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{MEANINGS, heading, stands_alone};
    use crate::dossier::bibliography::same::folded;
    use crate::dossier::entry::field::{FieldKind, fields};
    use crate::dossier::entry::kind::EntryType;
    use crate::dossier::entry::section::Section;
    use crate::paragraphs::Paragraph;

    #[test]
    fn every_name_is_as_it_is_compared_and_stands_once() {
        assert!(MEANINGS.len() > 50, "the names are read");
        let names: Vec<&String> = MEANINGS.iter().flat_map(|own| &own.say).collect();
        for name in &names {
            assert_eq!(&&folded(name), name);
        }
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        let known = |kind: EntryType, key: &str, value: &Option<String>| {
            let Some(value) = value else { return true };
            let field = fields(kind).iter().find(|field| field.key == key);
            field.is_some_and(
                |field| matches!(field.kind, FieldKind::One(all) if all.contains(&value.as_str())),
            )
        };
        for own in &*MEANINGS {
            assert!(
                known(EntryType::Publication, "category", &own.category),
                "{:?}",
                own.say
            );
            assert!(
                known(EntryType::Publication, "status", &own.status),
                "{:?}",
                own.say
            );
            assert!(
                known(EntryType::Grant, "status", &own.standing),
                "{:?}",
                own.say
            );
        }
        let reached: BTreeSet<Section> = MEANINGS.iter().filter_map(|own| own.section).collect();
        assert_eq!(
            reached.len(),
            Section::ALL.len(),
            "each section can be reached"
        );
    }

    fn section(paragraph: &Paragraph) -> Option<Option<Section>> {
        heading(paragraph).map(|own| own.and_then(|meaning| meaning.section))
    }

    #[test]
    fn headings_are_known_by_their_names_however_they_are_written() {
        for (text, wanted) in [
            ("Education", Section::Education),
            ("II. EDUCATION:", Section::Education),
            ("Honors & Awards", Section::Honours),
            ("B. Invited talks (since residency)", Section::Presentations),
            ("Selected publications", Section::Publications),
            ("PEER-REVIEWED PUBLICATIONS IN PRINT", Section::Publications),
            ("Faculty Academic Appointments", Section::Appointments),
        ] {
            assert_eq!(
                section(&Paragraph::plain(1, text)),
                Some(Some(wanted)),
                "{text}"
            );
        }
    }

    #[test]
    fn lines_that_only_sound_like_headings_are_none() {
        for text in [
            "Director, Teaching Academy",
            "2018\tTeaching award",
            "Member of the education committee of the hospital",
            "Publications of the ward were read aloud each week, and I kept the list of them for years.",
        ] {
            assert_eq!(section(&Paragraph::plain(1, text)), None, "{text}");
            assert!(!stands_alone(text), "{text}");
        }
        let bold = Paragraph {
            bold: true,
            ..Paragraph::plain(1, "Larkmoor University Hospital")
        };
        assert_eq!(section(&bold), None, "bold alone makes no heading");
        let called = Paragraph {
            level: Some(2),
            ..bold
        };
        assert_eq!(section(&called), Some(None), "the file says so");
    }
}
