//! `bibliography`: the publications of a file as CSL-JSON, and what could not be read as JSON lines.

use std::collections::BTreeSet;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use bearings_core::dossier::bibliography::read;
use bearings_core::dossier::bibliography::reading::{Found, LIMIT_MIB, Reading, Unreadable, Why};
use bearings_core::dossier::bibliography::record::Record;
use bearings_core::error::{Error, Result};
use clap::Args;
use serde::Serialize;
use serde_json::json;

use crate::answer::{Answered, Trouble};

/// Which file.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    /// The bibliography file, of any kind that is read.
    file: PathBuf,
}

/// Writes the items to standard output and the rest to standard error.
pub(crate) fn answer(asked: &Asked) -> Answered {
    let reading = read(&bytes(&asked.file)?, None)?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    items(&reading, &mut out)
        .and_then(|()| out.flush())
        .map_err(|_| Trouble::Deaf)?;
    let mut complain = BufWriter::new(std::io::stderr().lock());
    for one in &reading.unreadable {
        let written = writeln!(complain, "{}", complaint(one));
        written.map_err(|_| Trouble::Deaf)?;
    }
    complain.flush().map_err(|_| Trouble::Deaf)
}

fn bytes(file: &Path) -> Result<Vec<u8>> {
    if std::fs::metadata(file)?.len() > u64::from(LIMIT_MIB) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    Ok(std::fs::read(file)?)
}

/// A record with its identity in the list.
#[derive(Serialize)]
struct Item<'a> {
    id: String,
    #[serde(flatten)]
    record: &'a Record,
}

fn items(reading: &Reading, out: &mut dyn Write) -> std::io::Result<()> {
    out.write_all(b"[")?;
    let mut used: BTreeSet<String> = BTreeSet::new();
    for (at, found) in reading.records.iter().enumerate() {
        out.write_all(if at == 0 { b"\n" } else { b",\n" })?;
        let item = Item {
            id: identity(found, at, &mut used),
            record: &found.record,
        };
        serde_json::to_writer(&mut *out, &item)?;
    }
    out.write_all(b"\n]\n")
}

fn identity(found: &Found, at: usize, used: &mut BTreeSet<String>) -> String {
    let own = found.key.clone().filter(|key| !used.contains(key));
    let mut id = own.unwrap_or_else(|| format!("item-{}", at + 1));
    while !used.insert(id.clone()) {
        id.push('\'');
    }
    id
}

fn complaint(one: &Unreadable) -> serde_json::Value {
    let why = match one.why {
        Why::Broken => "broken",
        Why::CutOff => "cutOff",
        Why::Nameless => "nameless",
        Why::Stray => "stray",
        Why::TooLong => "tooLong",
    };
    json!({ "line": one.line, "text": one.text, "why": why, "words": one.why.words() })
}
