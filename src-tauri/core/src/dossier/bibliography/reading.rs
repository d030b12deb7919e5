//! What came of one file: its records, and every entry that could not be read with its place and its text.

use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::record::Record;
use crate::error::{Error, Result};
use crate::words::bibliography as words;

/// The largest file that is read, in mebibytes. A bibliography of 50,000 entries has about 30.
pub const LIMIT_MIB: u32 = 32;
/// Most entries of one file.
pub const MOST_ENTRIES: usize = 50_000;
/// Most characters kept of an entry that could not be read.
pub const LONGEST_TEXT: usize = 4_000;
/// Most bytes of text in all records together: what a file says of many entries at once can make them large.
const MOST_BYTES: usize = 96 << 20;

/// All that a file says of publications.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What kind of file it is.
    pub format: Format,
    /// Entries that were read, in the file's order.
    pub records: Vec<Found>,
    /// Entries that were not, in the file's order.
    pub unreadable: Vec<Unreadable>,
    bytes: usize,
}

/// An entry that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Line where it begins, from 1.
    pub line: u32,
    /// What the file calls it: the key of BibTeX, the `id` of CSL-JSON.
    pub key: Option<String>,
    /// The record.
    pub record: Record,
}

/// A piece of the file that is no record, with its text, so that nothing is lost silently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Line where it begins, from 1.
    pub line: u32,
    /// Its text, cut after [`LONGEST_TEXT`] characters.
    pub text: String,
    /// What is wrong with it.
    pub why: Why,
}

/// Why a piece of a file is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It breaks the rules of its kind of file.
    Broken,
    /// The file ends in the middle of it.
    CutOff,
    /// It has no title and no other thing to know it by.
    Nameless,
    /// It stands between records and belongs to none.
    Stray,
    /// One of its fields, or it as a whole, is longer than a publication can be.
    TooLong,
}

impl Why {
    /// The reason as a sentence.
    pub fn words(self) -> &'static str {
        match self {
            Self::Broken => words::BROKEN,
            Self::CutOff => words::CUT_OFF,
            Self::Nameless => words::NAMELESS,
            Self::Stray => words::STRAY,
            Self::TooLong => words::TOO_LONG,
        }
    }
}

impl Reading {
    /// Nothing read yet.
    pub fn new(format: Format) -> Self {
        Self {
            format,
            records: Vec::new(),
            unreadable: Vec::new(),
            bytes: 0,
        }
    }

    /// Entries of the file: those read and those that could not be.
    pub fn entries(&self) -> usize {
        self.records.len() + self.unreadable.len()
    }

    /// Takes one entry; where the record may not be stored, its text is kept instead.
    pub fn take(&mut self, line: u32, key: Option<&str>, record: Record, text: &str) -> Result<()> {
        let nameless = {
            let mut tidy = record;
            tidy.tidy();
            if tidy.says_something() {
                Ok(tidy)
            } else {
                Err(())
            }
        };
        let Ok(record) = nameless else {
            return self.refuse(line, text, Why::Nameless);
        };
        let Ok(record) = record.checked() else {
            return self.refuse(line, text, Why::TooLong);
        };
        self.weigh(record.bytes())?;
        let key = key.map(str::trim).filter(|key| !key.is_empty());
        self.records.push(Found {
            line,
            key: key.map(|key| key.chars().filter(|c| !c.is_control()).take(400).collect()),
            record,
        });
        Ok(())
    }

    /// Keeps the text of what could not be read. Text of nothing but blanks is nothing.
    pub fn refuse(&mut self, line: u32, text: &str, why: Why) -> Result<()> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        let text: String = text
            .chars()
            .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
            .take(LONGEST_TEXT)
            .collect();
        self.weigh(text.len())?;
        self.unreadable.push(Unreadable { line, text, why });
        Ok(())
    }

    fn weigh(&mut self, bytes: usize) -> Result<()> {
        self.bytes += bytes;
        if self.entries() >= MOST_ENTRIES {
            return Err(Error::Invalid {
                field: "file",
                why: "holds more than 50,000 entries",
            });
        }
        if self.bytes > MOST_BYTES {
            return Err(Error::TooLarge {
                limit_mib: LIMIT_MIB,
            });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Reading, Why};
    use crate::dossier::bibliography::format::Format;
    use crate::dossier::bibliography::record::Record;

    #[test]
    fn what_cannot_be_known_again_is_kept_as_text() {
        let mut reading = Reading::new(Format::Ris);
        reading
            .take(3, None, Record::default(), "TY  - JOUR\nER  - ")
            .expect("room");
        assert_eq!(reading.records, []);
        assert_eq!(reading.unreadable[0].why, Why::Nameless);
        assert_eq!(reading.unreadable[0].text, "TY  - JOUR\nER  -");
        assert_eq!(reading.entries(), 1);
    }
}
