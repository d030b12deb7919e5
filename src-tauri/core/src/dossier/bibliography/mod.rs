//! Publications as bibliography files tell them: read from files by others, compared, and handed to the press to be cited.
//!
//! [`read`] takes bytes and keeps what can be kept: every entry of a file is a record, or is listed with its line and
//! its text. All of it is pure: no clock, no files, no store.

use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::reading::Reading;
use crate::dossier::bibliography::table::Columns;
use crate::error::{Error, Result};

pub mod bibtex;
pub mod compare;
pub mod csl_json;
pub mod dates;
pub mod decode;
pub mod endnote;
pub mod format;
pub mod identifiers;
pub mod json;
pub mod json_resume;
pub mod names;
pub mod nbib;
pub mod orcid;
pub mod pubmed;
pub mod reading;
pub mod record;
pub mod ris;
pub mod same;
pub mod table;
pub mod tagged;
pub mod xml;

/// Reads a file of whatever kind. `columns` says what the columns of a table hold; without it their heads do.
///
/// Fails with [`Error::NotABibliography`] where the kind cannot be told, with [`Error::TooLarge`] and
/// [`Error::Invalid`] where the file is larger than is read.
pub fn read(bytes: &[u8], columns: Option<&Columns>) -> Result<Reading> {
    let text = decode::text(bytes)?;
    match Format::of(&text).ok_or(Error::NotABibliography)? {
        Format::Bibtex => bibtex::read(&text),
        Format::Ris => ris::read(&text),
        Format::Nbib => nbib::read(&text),
        Format::PubmedXml => pubmed::read(&text),
        Format::EndnoteXml => endnote::read(&text),
        Format::CslJson => csl_json::read(&text),
        Format::OrcidJson => orcid::read_json(&text),
        Format::OrcidXml => orcid::read_xml(&text),
        Format::JsonResume => json_resume::read(&text),
        Format::Table => {
            if let Some(columns) = columns {
                return table::read(&text, columns);
            }
            let heads = table::heads(&text);
            // A letter with a comma in its first line is no table.
            if heads.guessed.is_empty() {
                return Err(Error::NotABibliography);
            }
            table::read(&text, &heads.guessed)
        }
    }
}
