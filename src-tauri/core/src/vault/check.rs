//! A report on a vault: what is whole and what is not. Looks at everything, repairs nothing.

use std::path::Path;

use serde::Serialize;

use crate::error::Result;
use crate::store::open;
use crate::vault::backup;
use crate::vault::content::{self, Soundness, Table};
use crate::vault::disk;
use crate::vault::entropy::Entropy;
use crate::vault::folder::{self, Opening, Paths};
use crate::vault::keeper::Note;
use crate::vault::keyfile;
use crate::vault::unlock::Secret;

/// What the witness says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum WitnessSays {
    /// The vault holds at least what was seen here.
    Agrees,
    /// There is no readable witness.
    Missing,
    /// The vault holds less than was seen here.
    OlderThanSeen,
}

/// The report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// For each half of the key file: its checksum and layout agree.
    pub key_halves: [bool; 2],
    /// Both halves are sealed with the vault key and say the same.
    pub key_halves_agree: bool,
    /// The key file is at least as new as the newest this database was opened with.
    pub key_file_is_newest: bool,
    /// Pages, structure, references.
    pub database: Soundness,
    /// What the witness says.
    pub witness: WitnessSays,
    /// Nobody but the owner may read the folder and its files.
    pub private: bool,
    /// Files that were left in the folder by an interrupted piece of work; they may be deleted.
    pub left_over: u32,
    /// SQLCipher's version.
    pub cipher: String,
    /// Schema version.
    pub schema: u32,
    /// Changes the vault has ever had.
    pub commits: u64,
    /// Rows of each table.
    pub tables: Vec<Table>,
    /// Backups in the vault's own folder, and how many of them open and agree.
    pub backups: [u32; 2],
}

impl Report {
    /// True if nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.key_halves == [true, true]
            && self.key_halves_agree
            && self.key_file_is_newest
            && self.database.is_whole()
            && self.witness == WitnessSays::Agrees
            && self.private
            && self.backups[0] == self.backups[1]
    }
}

/// Opens a vault that nobody has open and looks at all of it.
///
/// The write-ahead log is moved into the main file first (as any opening would), because the page check reads past it.
/// Errors are those of [`folder::open`], for a vault that does not open at all.
pub fn check(
    place: &Path,
    secret: Secret<'_>,
    opening: Opening,
    entropy: &Entropy,
) -> Result<Report> {
    let paths = Paths::new(place);
    let key_halves = if paths.key().exists() {
        keyfile::read(&paths.key())?.map(|half| half.is_ok())
    } else {
        [false; 2]
    };
    let private = is_private(&paths)?;
    let left_over = left_over(place)?;
    let (opened, other_is_bad) = folder::open_as_found(
        place,
        secret,
        Opening {
            accept_older: true,
            ..opening
        },
    )?;
    let folder::OpenVault {
        connection,
        witness,
        keeper,
    } = opened;
    drop(witness);
    let says = |note| keeper.notes().contains(&note);
    let witness = match (says(Note::OlderAccepted), says(Note::WitnessMissing)) {
        (true, _) => WitnessSays::OlderThanSeen,
        (_, true) => WitnessSays::Missing,
        _ => WitnessSays::Agrees,
    };
    open::checkpoint(&connection)?;
    let generation: i64 =
        connection.query_row("select key_generation from meta where id = 1", [], |row| {
            row.get("key_generation")
        })?;
    let maker = keeper.maker()?;
    let mut backups = [0, 0];
    for path in backup_files(&paths)? {
        backups[0] += 1;
        backups[1] += u32::from(maker.prove(&path, entropy).is_ok());
    }
    let report = Report {
        key_halves,
        key_halves_agree: !other_is_bad,
        key_file_is_newest: keeper.half.generation() >= generation.unsigned_abs(),
        database: content::soundness(&connection)?,
        witness,
        private,
        left_over,
        cipher: open::cipher_version(&connection)?,
        schema: backup::schema(&connection)?,
        commits: backup::commits(&connection)?,
        // A page that fails while rows are read is told by `database.pages`; the count then stays empty.
        tables: content::tables(&connection).unwrap_or_default(),
        backups,
    };
    keeper.close(connection)?;
    Ok(report)
}

fn is_private(paths: &Paths) -> Result<bool> {
    for path in [
        paths.folder().to_owned(),
        paths.key(),
        paths.database(),
        paths.witness(),
        paths.backups(),
    ] {
        if path.exists() && disk::is_loose(&path)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Everything that is named as a backup, damaged or not.
fn backup_files(paths: &Paths) -> Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    if paths.backups().is_dir() {
        for entry in std::fs::read_dir(paths.backups())? {
            let path = entry?.path();
            let hidden = path
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with('.'));
            if !hidden
                && path
                    .extension()
                    .is_some_and(|ending| ending == backup::ENDING)
            {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn left_over(place: &Path) -> Result<u32> {
    let mut count = 0;
    for folder in [place.to_owned(), Paths::new(place).backups()] {
        if folder.is_dir() {
            for entry in std::fs::read_dir(&folder)? {
                count += u32::from(entry?.file_name().to_string_lossy().starts_with('.'));
            }
        }
    }
    Ok(count)
}
