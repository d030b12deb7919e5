//! What an entry takes from others: `xdata` first, then `crossref` (BibLaTeX manual 3.18, appendix B).

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::dossier::bibliography::bibtex::value::Entry;

/// Entries by their keys in small letters.
pub(super) type Parents<'p, 'a> = BTreeMap<String, &'p Entry<'a>>;

/// Longest chain of inheritance that is followed.
const LONGEST_CHAIN: usize = 8;

/// Fields that are the parent's own business.
const NEVER: &[&str] = &[
    "crossref",
    "xdata",
    "entrysubtype",
    "note",
    "annote",
    "keywords",
    "pages",
    "doi",
    "url",
    "pmid",
    "pmcid",
    "shorttitle",
];

/// An entry with all that it inherits.
pub(super) struct Whole<'e> {
    pub(super) kind: &'e str,
    fields: Vec<(&'static str, Cow<'e, str>)>,
    own: usize,
}

impl Whole<'_> {
    /// A raw value.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_ref())
    }

    /// The first raw value of several names.
    pub(super) fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.get(name))
    }

    /// Bytes of what it did not say itself.
    pub(super) fn inherited_bytes(&self) -> usize {
        self.fields[self.own..]
            .iter()
            .map(|(_, value)| value.len())
            .sum()
    }

    fn add(&mut self, name: &'static str, value: &str, from: &str) {
        if self.get(name).is_none() && !value.trim().is_empty() && !NEVER.contains(&from) {
            self.fields.push((name, Cow::Owned(value.to_owned())));
        }
    }
}

/// The entry with what `xdata` and `crossref` give it. What names nobody, or itself, gives nothing.
pub(super) fn whole<'e>(entry: &'e Entry<'_>, parents: &Parents<'_, '_>) -> Whole<'e> {
    let mut whole = Whole {
        kind: &entry.kind,
        fields: entry
            .fields
            .iter()
            .map(|(name, value)| (*name, Cow::Borrowed(value.as_ref())))
            .collect(),
        own: entry.fields.len(),
    };
    let mut seen: Vec<&str> = vec![entry.key];
    let mut waiting: Vec<(String, bool, usize)> = links(entry, 0);
    while let Some((key, as_data, depth)) = waiting.pop() {
        let Some(parent) = parents.get(&key) else {
            continue;
        };
        if depth > LONGEST_CHAIN || seen.contains(&parent.key) {
            continue;
        }
        seen.push(parent.key);
        for (name, value) in &parent.fields {
            let renamed = if as_data {
                name
            } else {
                renamed(&entry.kind, &parent.kind, name)
            };
            whole.add(renamed, value, name);
        }
        waiting.extend(links(parent, depth + 1));
    }
    whole
}

/// Keys that an entry points at; the last is looked at first, so data sets stand before the parent.
fn links(entry: &Entry<'_>, depth: usize) -> Vec<(String, bool, usize)> {
    let parent = entry
        .get("crossref")
        .map(|key| (key.trim().to_lowercase(), false, depth));
    let data = entry.get("xdata").into_iter().flat_map(|keys| {
        keys.split(',')
            .take(64)
            .map(|key| (key.trim().to_lowercase(), true, depth))
            .collect::<Vec<_>>()
    });
    let mut links: Vec<_> = parent.into_iter().collect();
    let mut data: Vec<_> = data.collect();
    data.reverse();
    links.append(&mut data);
    links
}

/// What a parent's field is called in its child: the title of a volume is the child's book title.
fn renamed(child: &str, parent: &str, name: &'static str) -> &'static str {
    let periodical = matches!(parent, "periodical");
    let inside = matches!(
        child,
        "inbook"
            | "bookinbook"
            | "suppbook"
            | "incollection"
            | "suppcollection"
            | "inproceedings"
            | "conference"
            | "inreference"
    );
    match name {
        "title" if periodical => "journaltitle",
        "subtitle" if periodical => "journalsubtitle",
        "title" if inside => "booktitle",
        "subtitle" if inside => "booksubtitle",
        name => name,
    }
}
