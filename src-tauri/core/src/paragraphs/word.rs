//! A Word file (ECMA-376, `WordprocessingML`) as paragraphs: which of its parts hold words, and how much of them is read.
//!
//! Only the parts that hold words are unpacked, one after the other and never whole: text is counted while it comes.

use std::io::{BufReader, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::{Error, Result, Unopened};
use crate::paragraphs::{Place, Source};

mod body;
mod styles;

use styles::Styles;

/// Most bytes that all parts together may unpack to, in mebibytes.
const UNPACKED_MIB: u32 = 48;
/// Most parts of a file.
const PARTS: u16 = 4_096;
/// Where the text stands unless the file says otherwise.
const TEXT: &str = "word/document.xml";
/// Parts beside the text, by how their names begin.
const BESIDE: [(&str, Place); 5] = [
    ("header", Place::Margin),
    ("footer", Place::Margin),
    ("footnotes", Place::Footnote),
    ("endnotes", Place::Footnote),
    ("comments.xml", Place::Remark),
];

const BROKEN: Error = Error::Unopened(Unopened::Broken);

/// The paragraphs of a Word file.
pub fn read(bytes: &[u8]) -> Result<Source> {
    if parts(bytes).ok_or(BROKEN)? > PARTS {
        return Err(BROKEN);
    }
    let mut file = ZipArchive::new(Cursor::new(bytes)).map_err(|error| trouble(&error))?;
    let names: Vec<String> = file
        .file_names()
        .filter_map(|name| name.ok().map(std::borrow::Cow::into_owned))
        .collect();
    let text = names
        .iter()
        .find(|name| name.as_str() == TEXT)
        .or_else(|| {
            // Some programs number the part.
            names
                .iter()
                .find(|name| name.starts_with("word/document") && is_xml(name))
        })
        .cloned()
        .ok_or(Error::Unopened(Unopened::OtherKind))?;
    let mut left = u64::from(UNPACKED_MIB) << 20;
    let styles = if names.iter().any(|name| name == "word/styles.xml") {
        part(&mut file, "word/styles.xml", &mut left, Styles::read)?
    } else {
        Styles::default()
    };
    let mut source = Source::default();
    part(&mut file, &text, &mut left, |input| {
        body::read(input, Place::Body, &styles, &mut source)
    })?;
    for (begin, place) in BESIDE {
        let mut these: Vec<&String> = names
            .iter()
            .filter(|name| {
                name.strip_prefix("word/")
                    .is_some_and(|own| own.starts_with(begin) && is_xml(own))
            })
            .collect();
        these.sort_unstable();
        for name in these {
            part(&mut file, name, &mut left, |input| {
                body::read(input, place, &styles, &mut source)
            })?;
        }
    }
    Ok(source)
}

/// Works on one part while it is unpacked; what it takes is taken off what is left.
fn part<T>(
    file: &mut ZipArchive<Cursor<&[u8]>>,
    name: &str,
    left: &mut u64,
    work: impl FnOnce(&mut dyn std::io::BufRead) -> Result<T>,
) -> Result<T> {
    let packed = file.by_name(name).map_err(|error| trouble(&error))?;
    let mut input = BufReader::new(packed.take(*left));
    let done = work(&mut input);
    *left = input.get_ref().limit();
    if *left == 0 {
        return Err(Error::TooLarge {
            limit_mib: UNPACKED_MIB,
        });
    }
    done
}

/// Whether a part is XML by its name.
fn is_xml(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, ending)| ending == "xml")
}

fn trouble(error: &ZipError) -> Error {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
            Error::Unopened(Unopened::Protected)
        }
        _ => BROKEN,
    }
}

/// How many parts the file says it has (APPNOTE 6.3.10, 4.3.16): asked before room is made for them.
fn parts(bytes: &[u8]) -> Option<u16> {
    const END: [u8; 4] = [b'P', b'K', 5, 6];
    let from = bytes.len().saturating_sub(usize::from(u16::MAX) + 22);
    let at = bytes[from..].windows(4).rposition(|four| four == END)?;
    let count = bytes.get(from + at + 10..from + at + 12)?;
    Some(u16::from_le_bytes([count[0], count[1]]))
}
