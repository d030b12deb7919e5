//! Evidence: what proves an entry, how strong it is, and the file that carries it, kept inside the vault.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::entry::{EntryId, ShownTo};
use crate::error::{Error, Result};
use crate::text::{line, note};
use crate::words::dossier::evidence as words;
use crate::{choice, id};

pub mod commands;
pub mod look;
pub mod scan;
pub mod store;
#[cfg(test)]
mod tests;
pub mod view;

/// Largest file, in mebibytes.
pub const LIMIT_MIB: u32 = 25;
/// Bytes of one piece of a file in the store.
pub const CHUNK: usize = 256 * 1024;
/// Longest line, in characters.
const LINE: usize = 300;
/// Longest note, in characters.
const NOTE: usize = 2000;
/// Most entries that one piece stands behind.
const ENTRIES: usize = 100;

id! {
    /// Row id of a piece of evidence.
    PieceId
}

id! {
    /// Row id of a file.
    FileId
}

choice! {
    /// How strong evidence is; the strongest first.
    Strength {
        /// Issued by somebody else: a letter, a programme, a report.
        Others = "others",
        /// The person's own record, kept at the time.
        Own = "own",
        /// Remembered only.
        Told = "told",
    }
}

choice! {
    /// Kind of evidence.
    PieceKind {
        /// Letter or e-mail of appointment.
        Appointment = "appointment",
        /// Invitation.
        Invitation = "invitation",
        /// Page of a programme.
        Programme = "programme",
        /// Certificate.
        Certificate = "certificate",
        /// Report of evaluations.
        Evaluations = "evaluations",
        /// Syllabus or module.
        Syllabus = "syllabus",
        /// Chart of before and after.
        Chart = "chart",
        /// Guideline or policy.
        Guideline = "guideline",
        /// Export of a dashboard.
        Dashboard = "dashboard",
        /// Citation of an award.
        Citation = "citation",
        /// Letter of a committee's chair.
        ChairLetter = "chairLetter",
        /// Note of thanks.
        Thanks = "thanks",
        /// Link to something published.
        Link = "link",
        /// The publication itself.
        Publication = "publication",
        /// What became of a mentee.
        MenteeOutcome = "menteeOutcome",
        /// Report of a peer who watched.
        Observation = "observation",
        /// Map or list of referrals.
        Referrals = "referrals",
        /// Comment of a patient, without names.
        PatientComment = "patientComment",
        /// Memory alone.
        Memory = "memory",
        /// Anything else.
        Other = "other",
    }
}

impl Strength {
    /// As it is shown: "from others".
    pub fn label(self) -> &'static str {
        words::strength(self.name())
    }

    /// Whether it is at least as strong as another.
    pub fn reaches(self, least: Self) -> bool {
        self <= least
    }
}

impl PieceKind {
    /// As it is shown: "Invitation".
    pub fn label(self) -> &'static str {
        words::kind(self.name())
    }
}

/// A piece of evidence as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PieceDraft {
    /// Its kind.
    pub kind: PieceKind,
    /// What it proves, 1 to 300 characters.
    pub proves: String,
    /// How strong it is.
    pub strength: Strength,
    /// The day on it.
    pub dated: Option<Day>,
    /// Who may see it outside the vault.
    pub shown: ShownTo,
    /// Names and numbers were taken out of it.
    pub redacted: bool,
    /// A private note; it leaves the vault in no export.
    pub note: String,
    /// The entries it stands behind, one at least.
    pub entries: Vec<EntryId>,
}

impl PieceDraft {
    /// Checks what a person writes; what is only remembered is no letter of somebody else.
    pub fn read(self) -> Result<Self> {
        let mut entries = self.entries;
        entries.sort_unstable();
        entries.dedup();
        if entries.is_empty() || entries.len() > ENTRIES {
            return Err(Error::Invalid {
                field: "entries",
                why: "must name 1 to 100 entries",
            });
        }
        if (self.kind == PieceKind::Memory) != (self.strength == Strength::Told) {
            return Err(Error::Invalid {
                field: "strength",
                why: "must be “only remembered” for a memory, and for nothing else",
            });
        }
        Ok(Self {
            proves: line("proves", &self.proves, LINE)?,
            note: note("note", &self.note, NOTE)?,
            entries,
            ..self
        })
    }
}

/// A file in the vault, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FileHead {
    /// Its row.
    pub id: FileId,
    /// Its own name, without a folder.
    pub name: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// A piece of evidence in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// As written.
    pub draft: PieceDraft,
    /// The file that carries it, if one does.
    pub file: Option<FileHead>,
    /// The day it came.
    pub came_on: Day,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}
