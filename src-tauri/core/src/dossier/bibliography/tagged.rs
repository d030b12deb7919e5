//! What files of tagged lines share: an entry of tags and values in order, and lines that belong to no entry.

use crate::dossier::bibliography::reading::{Reading, Why};
use crate::error::Result;

/// Most tags of one entry: the largest author lists, and what databases add to them.
const MOST_TAGS: usize = 40_000;
/// Most bytes of one value.
const MOST_OF_A_VALUE: usize = 256 << 10;

/// One entry, its tags in the order of the file.
#[derive(Debug)]
pub struct Entry {
    /// Line where it begins, from 1.
    pub line: u32,
    /// Byte of the file where it begins.
    pub start: usize,
    fields: Vec<(String, String)>,
    too_long: bool,
}

impl Entry {
    /// An entry that begins here.
    pub fn new(line: u32, start: usize) -> Self {
        Self {
            line,
            start,
            fields: Vec::new(),
            too_long: false,
        }
    }

    /// Adds a tag.
    pub fn add(&mut self, tag: &str, value: &str) {
        if self.fields.len() >= MOST_TAGS || value.len() > MOST_OF_A_VALUE {
            self.too_long = true;
            return;
        }
        self.fields.push((tag.to_owned(), value.to_owned()));
    }

    /// Adds a line that goes on with the last tag.
    pub fn go_on(&mut self, line: &str) {
        let line = line.trim();
        let Some((_, value)) = self.fields.last_mut().filter(|_| !line.is_empty()) else {
            return;
        };
        if value.len() + line.len() > MOST_OF_A_VALUE {
            self.too_long = true;
            return;
        }
        if !value.is_empty() {
            value.push(' ');
        }
        value.push_str(line);
    }

    /// Whether something of it was longer than is read.
    pub fn too_long(&self) -> bool {
        self.too_long
    }

    /// Its tags and values, those without a value left out.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields
            .iter()
            .map(|(tag, value)| (tag.as_str(), value.trim()))
            .filter(|(_, value)| !value.is_empty())
    }

    /// Every value of a tag.
    pub fn all<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields()
            .filter(move |(name, _)| *name == tag)
            .map(|(_, value)| value)
    }

    /// The first value of the first tag that has one.
    pub fn first(&self, tags: &[&str]) -> Option<&str> {
        tags.iter().find_map(|tag| {
            self.fields()
                .find(|(name, _)| name == tag)
                .map(|(_, value)| value)
        })
    }

    /// The same, owned.
    pub fn own(&self, tags: &[&str]) -> Option<String> {
        self.first(tags).map(str::to_owned)
    }
}

/// Lines between entries, gathered until an entry or an empty line ends them.
#[derive(Debug, Default)]
pub struct Stray {
    open: Option<(u32, usize, usize)>,
}

impl Stray {
    /// Adds a line that belongs to no entry.
    pub fn add(&mut self, number: u32, start: usize, end: usize, line: &str) {
        if line.trim().is_empty() {
            return;
        }
        match &mut self.open {
            Some((_, _, last)) => *last = end,
            None => self.open = Some((number, start, end)),
        }
    }

    /// Lists what was gathered.
    pub fn close(&mut self, reading: &mut Reading, text: &str) -> Result<()> {
        match self.open.take() {
            Some((line, start, end)) => {
                reading.refuse(line, &text[start..end.min(text.len())], Why::Stray)
            }
            None => Ok(()),
        }
    }
}
