//! The key, the fields and the values of one entry, with its abbreviations put in.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::dossier::bibliography::reading::Why;

/// Most bytes of one value: five thousand authors take some hundred and fifty thousand.
const MOST_OF_A_VALUE: usize = 256 << 10;

/// Fields that say something of a publication, as BibLaTeX and BibTeX call them; all others are passed over.
const KNOWN: &[&str] = &[
    "abbrjournal",
    "address",
    "annote",
    "archiveprefix",
    "articleno",
    "author",
    "booksubtitle",
    "booktitle",
    "chapter",
    "crossref",
    "date",
    "day",
    "doi",
    "edition",
    "editor",
    "eid",
    "entrysubtype",
    "eprint",
    "eprinttype",
    "eventtitle",
    "howpublished",
    "institution",
    "isbn",
    "issn",
    "issue",
    "journal",
    "journalsubtitle",
    "journaltitle",
    "keywords",
    "langid",
    "language",
    "location",
    "mainsubtitle",
    "maintitle",
    "month",
    "note",
    "number",
    "organization",
    "pages",
    "pmcid",
    "pmid",
    "publisher",
    "pubstate",
    "school",
    "series",
    "shortjournal",
    "shorttitle",
    "subtitle",
    "title",
    "titleaddon",
    "translator",
    "type",
    "url",
    "urldate",
    "urlday",
    "urlmonth",
    "urlyear",
    "venue",
    "version",
    "volume",
    "xdata",
    "year",
];

/// Abbreviations by their names in small letters; none where it would be too long.
pub(super) type Strings = BTreeMap<String, Option<String>>;

/// One entry with its raw values: braces and commands are still in them.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    pub(super) line: u32,
    /// In small letters.
    pub(super) kind: String,
    pub(super) key: &'a str,
    pub(super) text: &'a str,
    pub(super) fields: Vec<(&'static str, Cow<'a, str>)>,
}

impl Entry<'_> {
    /// A raw value.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_ref())
    }

    /// Bytes that abbreviations added.
    pub(super) fn owned_bytes(&self) -> usize {
        self.fields
            .iter()
            .map(|(_, value)| match value {
                Cow::Borrowed(_) => 0,
                Cow::Owned(text) => text.len(),
            })
            .sum()
    }
}

/// Keeps an abbreviation; one that cannot be read is none.
pub(super) fn string(body: &str, strings: &mut Strings) {
    let mut rest = Rest(body);
    let Some(name) = rest.name() else { return };
    if !rest.eat('=') {
        return;
    }
    match rest.value(strings) {
        Ok(value) => {
            strings.insert(name.to_lowercase(), Some(value.into_owned()));
        }
        Err(Why::TooLong) => {
            strings.insert(name.to_lowercase(), None);
        }
        Err(_) => {}
    }
}

/// Reads an entry.
pub(super) fn entry<'a>(
    line: u32,
    kind: &str,
    body: &'a str,
    text: &'a str,
    strings: &Strings,
) -> Result<Entry<'a>, Why> {
    let end = body.find(',').unwrap_or(body.len());
    // An entry without a key begins with its first field; some programs write them.
    let keyless = body[..end].contains('=');
    let (key, mut rest) = if keyless {
        ("", Rest(body))
    } else {
        (body[..end].trim(), Rest(body.get(end + 1..).unwrap_or("")))
    };
    let mut entry = Entry {
        line,
        kind: kind.to_lowercase(),
        key,
        text,
        fields: Vec::new(),
    };
    loop {
        rest.skip(&[',']);
        if rest.0.is_empty() {
            return Ok(entry);
        }
        let name = rest.name().ok_or(Why::Broken)?;
        if !rest.eat('=') {
            return Err(Why::Broken);
        }
        let value = rest.value(strings)?;
        if let Some(known) = known(name)
            && !value.trim().is_empty()
            && entry.get(known).is_none()
        {
            entry.fields.push((known, value));
        }
    }
}

fn known(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    KNOWN
        .binary_search(&lower.as_str())
        .ok()
        .map(|at| KNOWN[at])
}

/// What is left of a body.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn skip(&mut self, marks: &[char]) {
        self.0 = self
            .0
            .trim_start_matches(|c: char| c.is_whitespace() || marks.contains(&c));
    }

    fn eat(&mut self, mark: char) -> bool {
        self.skip(&[]);
        match self.0.strip_prefix(mark) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    /// A name of a field or an abbreviation.
    fn name(&mut self) -> Option<&'a str> {
        self.skip(&[]);
        let end = self
            .0
            .find(|c: char| c.is_whitespace() || "\"#%'(),={}".contains(c))
            .unwrap_or(self.0.len());
        let (name, rest) = self.0.split_at(end);
        self.0 = rest;
        (!name.is_empty()).then_some(name)
    }

    /// A value: pieces in braces or quotes, numbers and abbreviations, joined by `#`.
    fn value(&mut self, strings: &Strings) -> Result<Cow<'a, str>, Why> {
        let mut value = self.piece(strings)?;
        while self.eat('#') {
            let next = self.piece(strings)?;
            let joined = value.to_mut();
            joined.push_str(&next);
            if joined.len() > MOST_OF_A_VALUE {
                return Err(Why::TooLong);
            }
        }
        if value.len() > MOST_OF_A_VALUE {
            return Err(Why::TooLong);
        }
        Ok(value)
    }

    fn piece(&mut self, strings: &Strings) -> Result<Cow<'a, str>, Why> {
        self.skip(&[]);
        match self.0.bytes().next() {
            Some(b'{') => self.until(b'}').map(Cow::Borrowed),
            Some(b'"') => self.until(b'"').map(Cow::Borrowed),
            Some(_) => {
                let name = self.name().ok_or(Why::Broken)?;
                match strings.get(&name.to_lowercase()) {
                    Some(Some(value)) => Ok(Cow::Owned(value.clone())),
                    Some(None) => Err(Why::TooLong),
                    // A number, a month, or an abbreviation that a style would know: its name says most of it.
                    None => Ok(Cow::Borrowed(name)),
                }
            }
            None => Err(Why::Broken),
        }
    }

    /// The text up to the closing mark at no depth of braces. BibTeX counts a brace behind a backslash like any other.
    fn until(&mut self, close: u8) -> Result<&'a str, Why> {
        let bytes = self.0.as_bytes();
        let mut depth = 0_usize;
        let mut at = 1;
        while let Some(&byte) = bytes.get(at) {
            if byte == close && depth == 0 {
                let value = &self.0[1..at];
                self.0 = &self.0[at + 1..];
                return Ok(value);
            }
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.checked_sub(1).ok_or(Why::Broken)?,
                _ => {}
            }
            at += 1;
        }
        Err(Why::CutOff)
    }
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, Strings, entry};

    #[test]
    fn the_known_fields_are_in_order() {
        assert!(KNOWN.is_sorted());
    }

    #[test]
    fn values_come_in_every_spelling() {
        let body = "key, Title = {A {B} \\{C\\}}, year=2020 month = \"mar\" # {~} # 12,, note=\"say {\"}x{\"}\" ";
        let entry = entry(1, "Article", body, body, &Strings::new()).expect("an entry");
        assert_eq!(entry.get("title"), Some("A {B} \\{C\\}"));
        assert_eq!(entry.get("year"), Some("2020"));
        assert_eq!(entry.get("month"), Some("mar~12"));
        assert_eq!(entry.get("note"), Some("say {\"}x{\"}"));
        assert_eq!((entry.kind.as_str(), entry.key), ("article", "key"));
    }
}
