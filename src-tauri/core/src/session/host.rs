//! What the surroundings of the core must be able to do. The window, the command line and the test bridge each do it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::document::form::Form;
use crate::document::{Document, Run};
use crate::dossier::evidence::look::{FileWords, LookFault, LookPage};
use crate::dossier::paper::citing::Work;
use crate::dossier::paper::format::CitationStyle;
use crate::error::Result;

/// Why a person is asked for a file to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ToOpen {
    /// An iCalendar file.
    Calendar,
    /// A backup of a vault.
    Backup,
    /// Address cards or a table of people.
    People,
    /// A bibliography.
    Bibliography,
    /// An old curriculum vitae: a Word file or a text.
    OldCv,
    /// A contract in Word or as text.
    Contract,
    /// A file that proves something.
    Evidence,
    /// A set of criteria.
    Criteria,
    /// A dossier that was saved: its data, or a PDF that holds it.
    Dossier,
}

/// Why a person is asked for a place to save.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ToSave {
    /// A printed page.
    Pdf,
    /// A page for a word processor.
    Word,
    /// The recovery sheet.
    RecoveryPdf,
    /// A table for a spreadsheet.
    Csv,
    /// A calendar for another calendar program.
    Ics,
    /// Address cards for another program.
    Vcf,
    /// Text with marks, for a notebook.
    Markdown,
    /// A file as it came in, whatever it is.
    AsItCame,
    /// A set of criteria.
    Criteria,
    /// Entries of the dossier as data.
    Json,
    /// Text without marks, for anything.
    Text,
}

/// Why a person is asked for a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ToChoose {
    /// Where a new vault is to be made.
    NewVault,
    /// A vault that exists.
    OpenVault,
    /// A second place for backups.
    SecondPlace,
}

/// What is known of the seal against the network, asked anew each time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seal {
    /// The kernel was told to refuse every internet socket to this program and all it starts.
    pub sealed: bool,
    /// A socket was asked for just now and refused.
    pub refused_just_now: bool,
    /// Internet sockets this program and its children hold open; `None` where that cannot be read.
    pub sockets: Option<u32>,
    /// Processes this program has started that still run.
    pub processes: u32,
    /// All of them are sealed as well.
    pub all_sealed: bool,
}

/// The surroundings. All methods may be called from any thread.
pub trait Host: Send + Sync {
    /// Asks for a file to open; `None` when the person changes their mind.
    fn choose_open(&self, what: ToOpen) -> Option<PathBuf>;
    /// Asks for a place to save; `None` when the person changes their mind.
    fn choose_save(&self, what: ToSave, suggested: &str) -> Option<PathBuf>;
    /// Asks for a folder; `None` when the person changes their mind.
    fn choose_folder(&self, why: ToChoose) -> Option<PathBuf>;
    /// Presses a document to the bytes of a file of this form.
    fn press(&self, document: &Document, form: Form) -> Result<Vec<u8>>;
    /// Cites works in a style, each as runs; a work that has none is told by its title.
    fn cite(&self, works: &[Work<'_>], _: CitationStyle) -> Result<Vec<Option<Vec<Run>>>> {
        Ok(works.iter().map(|_| None).collect())
    }
    /// The pieces of JSON that travel inside a PDF of this program; none where it is another file.
    fn carried(&self, _: &[u8]) -> Vec<Vec<u8>> {
        Vec::new()
    }
    /// Shows one page of a file, from 1, its picture so many pixels wide. The name tells what bytes do not.
    fn look(
        &self,
        _name: &str,
        _file: &[u8],
        _page: u32,
        _width: u32,
    ) -> std::result::Result<LookPage, LookFault> {
        Err(LookFault::Kind)
    }
    /// The words of a whole file; without a reader, of plain text only.
    fn words(&self, _name: &str, file: &[u8]) -> std::result::Result<FileWords, LookFault> {
        FileWords::of_plain_text(file)
    }
    /// Asks the system for a network connection and tells what came of it.
    fn seal(&self) -> Seal;
    /// Shows how far long work has come, in bytes or rows.
    fn progress(&self, done: u64, total: u64);
}

/// Surroundings that can do nothing: for the command line and for tests of rules.
#[derive(Debug, Clone, Copy, Default)]
pub struct Bare;

impl Host for Bare {
    fn choose_open(&self, _: ToOpen) -> Option<PathBuf> {
        None
    }

    fn choose_save(&self, _: ToSave, _: &str) -> Option<PathBuf> {
        None
    }

    fn choose_folder(&self, _: ToChoose) -> Option<PathBuf> {
        None
    }

    fn press(&self, _: &Document, _: Form) -> Result<Vec<u8>> {
        Err(crate::error::Error::Bug("this host cannot press pages"))
    }

    fn seal(&self) -> Seal {
        Seal::default()
    }

    fn progress(&self, _: u64, _: u64) {}
}
