//! Which part of a paragraph went into which field: the parts never lie over each other, and what is in none is known.

use crate::dossier::bibliography::record::field::Field;
use crate::words::dossier::{field as own_words, import as record_words, rescue as words};

/// What a part of a paragraph became.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Used {
    /// The dates.
    When,
    /// The title.
    Title,
    /// What the person was.
    Role,
    /// The department.
    Department,
    /// The institution.
    Institution,
    /// The city.
    City,
    /// The state or region.
    Region,
    /// The country.
    Country,
    /// A field that this kind has of its own.
    Own(&'static str),
    /// A field of a publication.
    Record(Field),
    /// The number or the mark of a list, or the name of a field, which becomes nothing.
    Mark,
    /// The note, since nothing else was understood of it.
    Note,
}

impl Used {
    /// What it is called beside the paragraph.
    pub fn label(self) -> String {
        match self {
            Self::Own(key) => own_words::label(key),
            Self::Record(field) => record_words::field(field.name()).to_owned(),
            Self::When => words::WHEN.to_owned(),
            Self::Title => words::TITLE.to_owned(),
            Self::Role => words::ROLE.to_owned(),
            Self::Department => words::DEPARTMENT.to_owned(),
            Self::Institution => words::INSTITUTION.to_owned(),
            Self::City => words::CITY.to_owned(),
            Self::Region => words::REGION.to_owned(),
            Self::Country => words::COUNTRY.to_owned(),
            Self::Mark => words::MARK.to_owned(),
            Self::Note => words::NOTE.to_owned(),
        }
    }
}

/// A part of a paragraph, in bytes, and what it became.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Where it begins.
    pub from: usize,
    /// Behind its end.
    pub to: usize,
    /// What it became.
    pub used: Used,
}

/// The parts of one paragraph that were used.
#[derive(Debug)]
pub struct Marks<'a> {
    text: &'a str,
    all: Vec<Mark>,
}

impl<'a> Marks<'a> {
    /// Nothing used yet.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            all: Vec::new(),
        }
    }

    /// The paragraph.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Uses a part; false, and nothing done, where some of it is used already or nothing is in it.
    pub fn take(&mut self, from: usize, to: usize, used: Used) -> bool {
        let free = from < to
            && self.text.get(from..to).is_some()
            && self.all.iter().all(|own| own.to <= from || own.from >= to);
        if free {
            self.all.push(Mark { from, to, used });
        }
        free
    }

    /// What is used, in the order of the text.
    pub fn sorted(mut self) -> Vec<Mark> {
        self.all.sort_by_key(|own| own.from);
        self.all
    }

    /// The parts that are not used, without separators and blanks around them; those without a letter or a digit are none.
    pub fn free(&self, from: usize, to: usize) -> Vec<(usize, usize)> {
        let mut edges: Vec<(usize, usize)> = self
            .all
            .iter()
            .map(|own| (own.from, own.to))
            .filter(|(begin, end)| *end > from && *begin < to)
            .collect();
        edges.sort_unstable();
        let mut parts = Vec::new();
        let mut at = from;
        for (begin, end) in edges.into_iter().chain([(to, to)]) {
            if begin > at {
                parts.extend(trimmed(self.text, at, begin));
            }
            at = at.max(end);
        }
        parts
    }

    /// What nothing took, word for word: it goes into the note, and is marked so.
    pub fn rest(&mut self) -> Option<String> {
        let parts = self.free(0, self.text.len());
        let mut words = Vec::new();
        for (from, to) in parts {
            words.push(self.text[from..to].replace('\t', " "));
            self.take(from, to, Used::Note);
        }
        (!words.is_empty()).then(|| words.join("; "))
    }
}

/// A part without what only parts it from others; none where nothing is left.
pub fn trimmed(text: &str, from: usize, to: usize) -> Option<(usize, usize)> {
    let part = text.get(from..to)?;
    let edge = |own: char| {
        own.is_whitespace()
            || matches!(
                own,
                ',' | ';' | ':' | '|' | '\u{2022}' | '\u{2013}' | '\u{2014}' | '-' | '/'
            )
    };
    let begun = part.trim_start_matches(|own| edge(own) || own == '.' || own == ')' || own == ']');
    let from = to - begun.len();
    let mut ended = begun.trim_end_matches(edge);
    // A bracket that lost its other half, and the point of a sentence, belong to nobody.
    loop {
        let opened = |open: char| ended.matches(open).count();
        ended = match ended.chars().next_back() {
            Some('(' | '[') => &ended[..ended.len() - 1],
            Some(')') if opened(')') > opened('(') => &ended[..ended.len() - 1],
            Some(']') if opened(']') > opened('[') => &ended[..ended.len() - 1],
            Some('.') if !is_short(ended) => &ended[..ended.len() - 1],
            Some(own) if edge(own) => &ended[..ended.len() - own.len_utf8()],
            _ => break,
        };
    }
    let said = ended.chars().any(char::is_alphanumeric);
    said.then_some((from, from + ended.len()))
}

/// Whether a text ends in an abbreviation, whose point is its own: "Inc.", "M.D.", "St."
fn is_short(text: &str) -> bool {
    let word = text.rsplit([' ', '\t', '\n']).next().unwrap_or(text);
    let letters = word.trim_end_matches('.');
    letters.contains('.')
        || matches!(
            letters,
            "Inc" | "Ltd" | "Co" | "St" | "Jr" | "Sr" | "Dept" | "Univ" | "Med" | "al"
        )
}

#[cfg(test)]
mod tests {
    use super::{Marks, Used, trimmed};

    #[test]
    fn what_is_used_is_used_once_and_the_rest_is_known() {
        let text = "2018\tChair, ward council (by vote).";
        let mut marks = Marks::new(text);
        assert!(marks.take(0, 4, Used::When));
        assert!(!marks.take(2, 9, Used::Title), "it lies over the date");
        assert!(marks.take(5, 10, Used::Role));
        assert_eq!(marks.rest().as_deref(), Some("ward council (by vote)"));
        assert_eq!(marks.rest(), None);
        let used: Vec<Used> = marks.sorted().into_iter().map(|own| own.used).collect();
        assert_eq!(used, [Used::When, Used::Role, Used::Note]);
    }

    #[test]
    fn separators_belong_to_nobody_and_abbreviations_keep_their_points() {
        let part =
            |text: &str| trimmed(text, 0, text.len()).map(|(from, to)| text[from..to].to_owned());
        assert_eq!(part(", Larkmoor - ").as_deref(), Some("Larkmoor"));
        assert_eq!(part("Chair.").as_deref(), Some("Chair"));
        assert_eq!(part("M.D.").as_deref(), Some("M.D."));
        assert_eq!(part("(chair)").as_deref(), Some("(chair)"));
        assert_eq!(part("chair)").as_deref(), Some("chair"));
        assert_eq!(part(" -- "), None);
    }
}
