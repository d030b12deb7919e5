//! What can go wrong, named by what the person or the caller can do about it.

use std::io;

use serde::Serialize;
use ts_rs::TS;

/// Every refusal and failure of the core.
///
/// No variant carries text that a person wrote, a path or SQL: errors may be shown, logged or printed.
#[derive(Debug, thiserror::Error, Clone, PartialEq, Eq)]
pub enum Error {
    /// A field of a request is outside its rule.
    #[error("{field} {why}")]
    Invalid {
        /// Name of the field in the request.
        field: &'static str,
        /// The rule, as the end of a sentence: "must be between 0 and 10".
        why: &'static str,
    },
    /// The thing named is not in the vault (any more).
    #[error("{what} is not here any more")]
    NotFound {
        /// Kind of thing: "category", "calendar".
        what: &'static str,
    },
    /// What the page shows is older than what the vault holds.
    #[error("this was changed in the meantime")]
    Stale,
    /// The vault is locked, or none is open.
    #[error("the vault is locked")]
    Locked,
    /// The passphrase opens no slot of the key file.
    #[error("that did not open it")]
    WrongPassphrase,
    /// The recovery key is mistyped or belongs to another vault.
    #[error("that is not the recovery key of this vault")]
    WrongRecoveryKey {
        /// The group (1 to 9) that is mistyped, where the check can tell.
        group: Option<u8>,
    },
    /// The file was written by a newer Bearings and was not touched.
    #[error("made by a newer version of Bearings")]
    Newer {
        /// Version found in the file.
        found: u32,
        /// Newest version this program reads.
        supported: u32,
    },
    /// Something stored is damaged; nothing was changed or removed.
    #[error("{0}")]
    Damaged(Damage),
    /// Another Bearings holds this vault open.
    #[error("this vault is open in another window or on another computer")]
    InUse,
    /// A live vault may not be kept there.
    #[error("a vault cannot be kept in this folder")]
    Place(Refusal),
    /// The folder or file may not be written.
    #[error("this place is read-only")]
    ReadOnly,
    /// No space is left on the disk; nothing acknowledged was lost.
    #[error("the disk is full")]
    DiskFull,
    /// Reading or writing failed for another reason.
    #[error("the disk did not answer as it should")]
    Disk(io::ErrorKind),
    /// The file is not an iCalendar file.
    #[error("this is not a calendar file")]
    NotACalendar,
    /// The file is no bibliography of a kind that is read.
    #[error("this is not a bibliography")]
    NotABibliography,
    /// The file cannot be read as a text at all.
    #[error("{0}")]
    Unopened(Unopened),
    /// The calendar has no dates that could be read.
    #[error("the calendar has no dates that could be read")]
    NoDates,
    /// The file is larger than this program reads.
    #[error("the file is larger than {limit_mib} MB")]
    TooLarge {
        /// The limit in mebibytes.
        limit_mib: u32,
    },
    /// A search pattern cannot be read.
    #[error("this pattern cannot be read")]
    BadPattern,
    /// The person stopped a long piece of work; nothing was changed.
    #[error("stopped; nothing was changed")]
    Cancelled,
    /// A mistake of ours. The text is a fixed string of the program.
    #[error("something went wrong inside Bearings")]
    Bug(&'static str),
}

/// Which stored thing is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// Both halves of `vault.key` fail their check.
    #[error("the key file is damaged")]
    KeyFile,
    /// A page of the database fails its check, or the file is not a database of this vault.
    #[error("the vault's database is damaged")]
    Database,
    /// The vault holds less than this computer has seen in it.
    #[error("the vault is older than the one last used here")]
    OlderThanSeen,
    /// A backup fails its check.
    #[error("the backup is damaged")]
    Backup,
}

/// Why a file has no text that could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// Word wrote it before 2007.
    #[error("the file is in Word's old form")]
    OldWord,
    /// A password locks it.
    #[error("a password locks the file")]
    Protected,
    /// It is cut off or damaged.
    #[error("the file is damaged")]
    Broken,
    /// Nothing is written in it.
    #[error("nothing is written in the file")]
    Empty,
    /// It is neither a Word file nor a text.
    #[error("this is neither a Word file nor a text")]
    OtherKind,
}

/// Why a live vault may not be kept in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A sync service copies the folder while it is written.
    Synced,
    /// The folder lies on another machine.
    Network,
    /// The folder holds other files.
    NotEmpty,
}

/// The core's result.
pub type Result<T> = std::result::Result<T, Error>;

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Disk(kind),
        }
    }
}

/// What the page is told of an [`Error`]: a code it can act on, a field, and a message that is safe to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fault {
    /// The page chooses its words and its next step by this.
    pub code: Code,
    /// The field that was refused, or "group 3" of a recovery key.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// Plain words without anything a person wrote; the page prefers its own.
    pub message: String,
}

/// One code for each thing the page does differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is the Error variant of the same name")]
pub enum Code {
    Invalid,
    NotFound,
    Stale,
    Locked,
    WrongPassphrase,
    WrongRecoveryKey,
    Newer,
    Damaged,
    KeyFileDamaged,
    BackupDamaged,
    OlderThanSeen,
    InUse,
    Synced,
    NetworkFolder,
    NotEmpty,
    ReadOnly,
    DiskFull,
    Disk,
    NotACalendar,
    NotABibliography,
    OldWord,
    ProtectedFile,
    BrokenFile,
    EmptyFile,
    NotAText,
    NoDates,
    TooLarge,
    BadPattern,
    Cancelled,
    Bug,
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        let mut field = None;
        let code = match error {
            Error::Invalid { field: name, .. } => {
                field = Some(name.to_owned());
                Code::Invalid
            }
            Error::NotFound { .. } => Code::NotFound,
            Error::Stale => Code::Stale,
            Error::Locked => Code::Locked,
            Error::WrongPassphrase => Code::WrongPassphrase,
            Error::WrongRecoveryKey { group } => {
                field = group.map(|number| format!("group {number}"));
                Code::WrongRecoveryKey
            }
            Error::Newer { .. } => Code::Newer,
            Error::Damaged(Damage::KeyFile) => Code::KeyFileDamaged,
            Error::Damaged(Damage::Database) => Code::Damaged,
            Error::Damaged(Damage::OlderThanSeen) => Code::OlderThanSeen,
            Error::Damaged(Damage::Backup) => Code::BackupDamaged,
            Error::InUse => Code::InUse,
            Error::Place(Refusal::Synced) => Code::Synced,
            Error::Place(Refusal::Network) => Code::NetworkFolder,
            Error::Place(Refusal::NotEmpty) => Code::NotEmpty,
            Error::ReadOnly => Code::ReadOnly,
            Error::DiskFull => Code::DiskFull,
            Error::Disk(_) => Code::Disk,
            Error::NotACalendar => Code::NotACalendar,
            Error::NotABibliography => Code::NotABibliography,
            Error::Unopened(Unopened::OldWord) => Code::OldWord,
            Error::Unopened(Unopened::Protected) => Code::ProtectedFile,
            Error::Unopened(Unopened::Broken) => Code::BrokenFile,
            Error::Unopened(Unopened::Empty) => Code::EmptyFile,
            Error::Unopened(Unopened::OtherKind) => Code::NotAText,
            Error::NoDates => Code::NoDates,
            Error::TooLarge { .. } => Code::TooLarge,
            Error::BadPattern => Code::BadPattern,
            Error::Cancelled => Code::Cancelled,
            Error::Bug(_) => Code::Bug,
        };
        Self {
            code,
            field,
            message,
        }
    }
}
