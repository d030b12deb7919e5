//! BibTeX and BibLaTeX, entry by entry: a broken entry is listed with its text and spoils no other.
//!
//! Read by our own code and not by a crate: see `docs/decisions` on readers of bibliographies.

use std::collections::BTreeMap;

use crate::dossier::bibliography::bibtex::inherit::Parents;
use crate::dossier::bibliography::bibtex::split::{Part, parts};
use crate::dossier::bibliography::bibtex::value::{Entry, Strings, entry, string};
use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::reading::{LIMIT_MIB, MOST_ENTRIES, Reading, Why};
use crate::error::{Error, Result};

pub mod latex;

mod fields;
mod inherit;
mod names;
mod split;
mod value;

/// Most bytes that abbreviations and inheritance may add up to; without them a file is its own bound.
const MOST_EXPANDED: usize = 96 << 20;

/// What came of one part of the file, until all that may be inherited is known.
enum Outcome<'a> {
    Entry(Entry<'a>),
    Broken { line: u32, text: &'a str, why: Why },
}

/// Reads a file; only its bounds fail.
pub fn read(text: &str) -> Result<Reading> {
    let mut strings = Strings::default();
    let mut outcomes = Vec::new();
    let mut expanded = 0;
    for part in parts(text) {
        match part {
            Part::String(body) => string(body, &mut strings),
            Part::Entry {
                line,
                kind,
                body,
                text,
            } => {
                outcomes.push(match entry(line, kind, body, text, &strings) {
                    Ok(entry) => {
                        expanded += entry.owned_bytes();
                        Outcome::Entry(entry)
                    }
                    Err(why) => Outcome::Broken { line, text, why },
                });
            }
            Part::Broken { line, text, why } => outcomes.push(Outcome::Broken { line, text, why }),
        }
        if outcomes.len() > MOST_ENTRIES {
            return Err(Error::Invalid {
                field: "file",
                why: "holds more than 50,000 entries",
            });
        }
        if expanded > MOST_EXPANDED {
            return Err(Error::TooLarge {
                limit_mib: LIMIT_MIB,
            });
        }
    }
    assemble(&outcomes, expanded)
}

fn assemble(outcomes: &[Outcome<'_>], mut expanded: usize) -> Result<Reading> {
    let mut parents: Parents<'_, '_> = BTreeMap::new();
    for outcome in outcomes {
        if let Outcome::Entry(entry) = outcome {
            // Of entries with the same key the first can be inherited from; all are records.
            parents.entry(entry.key.to_lowercase()).or_insert(entry);
        }
    }
    let mut reading = Reading::new(Format::Bibtex);
    for outcome in outcomes {
        match outcome {
            Outcome::Broken { line, text, why } => reading.refuse(*line, text, *why)?,
            // These two hold data for other entries and are no works themselves.
            Outcome::Entry(entry) if entry.kind == "xdata" || entry.kind == "set" => {}
            Outcome::Entry(entry) => {
                let whole = inherit::whole(entry, &parents);
                expanded += whole.inherited_bytes();
                if expanded > MOST_EXPANDED {
                    return Err(Error::TooLarge {
                        limit_mib: LIMIT_MIB,
                    });
                }
                reading.take(
                    entry.line,
                    Some(entry.key),
                    fields::record(&whole),
                    entry.text,
                )?;
            }
        }
    }
    Ok(reading)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::dossier::bibliography::reading::Why;

    #[test]
    fn a_broken_entry_and_a_repeated_key_spoil_no_other() {
        let text = "@article{a, title={One}, year=2020}\n\
            @article{b, author 5 {x}, title={Two}}\n\
            @article{a, title=\"Three {\\\"o}\",}\n\
            @book{c, title={Four\n\
            @misc{d, title={Five}}\n";
        let reading = read(text).expect("a reading");
        let titles: Vec<_> = reading
            .records
            .iter()
            .filter_map(|f| f.record.title.as_deref())
            .collect();
        assert_eq!(titles, ["One", "Three ö", "Five"]);
        let rest: Vec<_> = reading.unreadable.iter().map(|u| (u.line, u.why)).collect();
        assert_eq!(rest, [(2, Why::Broken), (4, Why::CutOff)]);
    }

    #[test]
    fn abbreviations_are_expanded_and_never_run_away() {
        let text = "@string{j = \"J Wards\"}\n@STRING(p = j # { and Nights})\n@article{a, title={T}, journal = P, month = mar, year = 2020}";
        let reading = read(text).expect("a reading");
        let record = &reading.records[0].record;
        assert_eq!(
            record.container_title.as_deref(),
            Some("J Wards and Nights")
        );
        let mut bomb = String::from("@string{a0 = \"lol\"}\n");
        for step in 1..60 {
            let before = step - 1;
            bomb.extend([format!("@string{{a{step} = a{before} # a{before}}}\n")]);
        }
        bomb.push_str("@string{me = me # me}\n@article{x, title = a59}\n@article{y, title = me}\n");
        let reading = read(&bomb).expect("a reading");
        assert_eq!(reading.entries(), 2);
        assert_eq!(reading.unreadable[0].why, Why::TooLong);
    }
}
