//! A vault is one folder; this makes one, and opens one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::clock::Now;
use crate::error::{Damage, Error, Refusal, Result};
use crate::store::open::{self, Access};
use crate::vault::backup;
use crate::vault::disk::{self, Temporary};
use crate::vault::entropy::Entropy;
use crate::vault::keeper::{self, Keeper, Note};
use crate::vault::key::{KdfCost, VaultKey};
use crate::vault::keyfile::{self, Half};
use crate::vault::lockfile::Lock;
use crate::vault::passphrase::Passphrase;
use crate::vault::recovery::RecoveryKey;
use crate::vault::unlock::{self, Secret, Unlocked};
use crate::vault::witness::Witness;

/// The names inside a vault's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths(PathBuf);

impl Paths {
    /// The names inside this folder.
    pub fn new(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// Wrapped keys.
    pub fn key(&self) -> PathBuf {
        self.0.join("vault.key")
    }

    /// Everything a person wrote.
    pub fn database(&self) -> PathBuf {
        self.0.join("vault.db")
    }

    /// How much was seen here.
    pub fn witness(&self) -> PathBuf {
        self.0.join("vault.seen")
    }

    /// Who has it open.
    pub fn lock(&self) -> PathBuf {
        self.0.join("vault.lock")
    }

    /// Copies.
    pub fn backups(&self) -> PathBuf {
        self.0.join("backups")
    }

    /// True if the folder holds a key file or a database: a vault, whole or not.
    pub fn is_vault(&self) -> bool {
        self.key().exists() || self.database().exists()
    }
}

/// An open vault: the connection and the witness go to the desk, the keeper stays with the session.
#[derive(Debug)]
pub struct OpenVault {
    /// The database, keyed and under every rule. Not migrated yet.
    pub connection: Connection,
    /// To be told of each commit.
    pub witness: Witness,
    /// Keys, lock and notes.
    pub keeper: Keeper,
}

/// How to open.
#[derive(Debug, Clone, Copy)]
pub struct Opening {
    /// The newest schema version this program knows; a newer one is [`Error::Newer`] and untouched.
    pub schema: u32,
    /// Go on although the vault holds less than this computer has seen in it.
    pub accept_older: bool,
    /// The reading of the clock for lock and witness.
    pub now: Now,
}

/// Makes a vault in a new or empty folder and opens it.
///
/// `migrate` brings the empty database to today's schema, with the table `meta` in it. All is built beside the folder,
/// opened once by the recovery key, brought to the disk, and only then renamed into place. The caller has judged the
/// place ([`crate::vault::place`]).
pub fn create(
    folder: &Path,
    passphrase: &Passphrase,
    cost: KdfCost,
    entropy: &Entropy,
    now: Now,
    migrate: impl FnOnce(&mut Connection) -> Result<()>,
) -> Result<(OpenVault, RecoveryKey)> {
    if folder.exists() && !folder.is_dir() || !disk::is_vacant(folder)? {
        return Err(Error::Place(Refusal::NotEmpty));
    }
    make_parents(folder)?;
    let making = Temporary::new(disk::beside(folder, "making", entropy)?);
    disk::make_dir(making.path())?;
    let paths = Paths::new(making.path());

    let (key, recovery) = (VaultKey::draw(entropy)?, RecoveryKey::draw(entropy)?);
    let (vault, salt) = (entropy.bytes()?, entropy.bytes()?);
    let slots = [
        unlock::make_slot(
            Secret::Passphrase(passphrase),
            &vault,
            &key,
            cost,
            entropy,
            now,
        )?,
        unlock::make_slot(
            Secret::Recovery(&recovery),
            &vault,
            &key,
            cost,
            entropy,
            now,
        )?,
    ];
    let first = Half::seal(1, vault, salt, &slots, &key)?;
    let second = first.next(&slots, &key)?;
    keyfile::create(&paths.key(), &first, &second)?;

    disk::create_new(&paths.database())?;
    let database_key = key.database(&vault, salt)?;
    let mut connection = open::open(&paths.database(), &database_key, Access::Owner)?;
    migrate(&mut connection)?;
    connection.execute(
        "insert into meta (id, commits, key_generation) values (1, 0, 0) on conflict do nothing",
        [],
    )?;
    keeper::remember_generation(&connection, second.generation())?;
    let (schema, commits) = (backup::schema(&connection)?, backup::commits(&connection)?);
    open::checkpoint(&connection)?;
    connection
        .close()
        .map_err(|(_, error)| Error::from(error))?;
    if open::is_plain(&paths.database())? {
        return Err(Error::Bug("the database was not encrypted"));
    }
    Witness::open(&paths.witness(), vault, &key)?.restart(commits, now.seconds)?;
    disk::make_dir(&paths.backups())?;
    let unlocked = unlock::unlock(&keyfile::read(&paths.key())?, Secret::Recovery(&recovery))?;
    disk::sync_file(&paths.database())?;
    disk::sync_dir(making.path())?;

    if folder.exists() {
        fs::remove_dir(folder)?;
    }
    making.keep_as(folder)?;
    let paths = Paths::new(folder);
    let lock = Lock::take(&paths.lock(), now)?;
    let opened = open_unlocked(
        paths,
        lock,
        unlocked,
        Opening {
            schema,
            accept_older: false,
            now,
        },
        true,
    )?;
    Ok((opened, recovery))
}

/// Opens a vault by passphrase or recovery key.
///
/// Errors: [`Error::NotFound`]; [`Error::InUse`]; [`Error::ReadOnly`]; [`Error::Newer`]; [`Damage::KeyFile`] (the key
/// file is missing or both halves are bad); [`Error::WrongPassphrase`], [`Error::WrongRecoveryKey`];
/// [`Damage::Database`] (missing, plain, or its first page is bad); [`Damage::OlderThanSeen`].
pub fn open(folder: &Path, secret: Secret<'_>, opening: Opening) -> Result<OpenVault> {
    let (paths, lock) = claim(folder, opening.now)?;
    let unlocked = unlock::unlock(&read_key_file(&paths)?, secret)?;
    open_unlocked(paths, lock, unlocked, opening, true)
}

/// As [`open`], but nothing is renewed or tightened: for the check, which reports and never repairs.
pub(super) fn open_as_found(
    folder: &Path,
    secret: Secret<'_>,
    opening: Opening,
) -> Result<(OpenVault, bool)> {
    let (paths, lock) = claim(folder, opening.now)?;
    let unlocked = unlock::unlock(&read_key_file(&paths)?, secret)?;
    let other_is_bad = unlocked.other_is_bad;
    Ok((
        open_unlocked(paths, lock, unlocked, opening, false)?,
        other_is_bad,
    ))
}

/// Puts the key-file half of a backup of the same vault in the place of a key file that is missing or damaged.
///
/// The secret is that of the backup's day. Nothing is written unless its key opens the database that lies there.
pub fn bring_back_key_file(
    folder: &Path,
    backup: &Path,
    secret: Secret<'_>,
    now: Now,
    entropy: &Entropy,
) -> Result<()> {
    let (paths, _lock) = claim(folder, now)?;
    if paths.key().exists() && keyfile::read(&paths.key())?.iter().any(Result::is_ok) {
        return Err(Error::Place(Refusal::NotEmpty));
    }
    let (_, head) = crate::vault::container::open(backup)?;
    let key = unlock::open_half(&head.half, secret)?;
    let database_key = key.database(&head.half.vault(), head.half.salt())?;
    drop(open::open(&paths.database(), &database_key, Access::Owner)?);
    let slots: Vec<_> = head.half.slots().collect();
    let writing = Temporary::new(disk::beside(&paths.key(), "writing", entropy)?);
    keyfile::create(writing.path(), &head.half, &head.half.next(&slots, &key)?)?;
    if paths.key().exists() {
        // The damaged one is kept: a damaged file is never deleted.
        disk::rename(
            &paths.key(),
            &disk::beside(&paths.key(), "damaged", entropy)?,
        )?;
    }
    writing.keep_as(&paths.key())
}

fn claim(folder: &Path, now: Now) -> Result<(Paths, Lock)> {
    let paths = Paths::new(folder);
    if !paths.is_vault() {
        return Err(Error::NotFound { what: "vault" });
    }
    let lock = Lock::take(&paths.lock(), now)?;
    Ok((paths, lock))
}

fn read_key_file(paths: &Paths) -> Result<[Result<Half>; 2]> {
    match fs::metadata(paths.key()) {
        Ok(_) => keyfile::read(&paths.key()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(Error::Damaged(Damage::KeyFile))
        }
        Err(error) => Err(error.into()),
    }
}

fn open_unlocked(
    paths: Paths,
    lock: Lock,
    unlocked: Unlocked,
    how: Opening,
    renew: bool,
) -> Result<OpenVault> {
    let Unlocked {
        key,
        half,
        other_is_bad,
    } = unlocked;
    let vault = half.vault();
    // A file of nothing would be taken for a new database.
    if fs::metadata(paths.database()).map_or(0, |meta| meta.len()) == 0 {
        return Err(Error::Damaged(Damage::Database));
    }
    // Before the database opens: the files beside it are made with the rights that it has.
    let tightened = renew && tighten(&paths)?;
    let connection = open::open(
        &paths.database(),
        &key.database(&vault, half.salt())?,
        Access::Owner,
    )?;
    // Until the schema is known to be ours, closing must not move anything into the main file.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let found = backup::schema(&connection)?;
    if found > how.schema {
        return Err(Error::Newer {
            found,
            supported: how.schema,
        });
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    let commits = backup::commits(&connection)?;

    let mut witness = Witness::open(&paths.witness(), vault, &key)?;
    let mut notes = Vec::new();
    match witness.seen()? {
        Some(seen) if seen.commits > commits && !how.accept_older => {
            return Err(Error::Damaged(Damage::OlderThanSeen));
        }
        Some(seen) if seen.commits > commits => notes.push(Note::OlderAccepted),
        Some(_) => {}
        None => notes.push(Note::WitnessMissing),
    }
    if renew && !notes.is_empty() {
        witness.restart(commits, how.now.seconds)?;
    }
    let mut keeper = Keeper {
        paths,
        key,
        half,
        notes,
        _lock: lock,
    };
    if renew {
        renew_rest(&mut keeper, &connection, other_is_bad)?;
    }
    if tightened {
        keeper.notes.push(Note::RightsTightened);
    }
    Ok(OpenVault {
        connection,
        witness,
        keeper,
    })
}

/// Writes a bad half anew, and remembers the key file's generation.
fn renew_rest(keeper: &mut Keeper, connection: &Connection, other_is_bad: bool) -> Result<()> {
    let generation: i64 =
        connection.query_row("select key_generation from meta where id = 1", [], |row| {
            row.get("key_generation")
        })?;
    // Where the newer half went bad, the one before it is all there is, and nobody put it back.
    let expected = generation.unsigned_abs() - u64::from(other_is_bad && generation > 0);
    if keeper.half.generation() < expected {
        keeper.notes.push(Note::KeyFileOlder);
    }
    if other_is_bad {
        let slots: Vec<_> = keeper.half.slots().collect();
        let renewed = keeper.half.next(&slots, &keeper.key).and_then(|half| {
            keyfile::write(&keeper.paths.key(), &half)?;
            Ok(half)
        });
        match renewed {
            Ok(half) => {
                keeper.half = half;
                keeper.notes.push(Note::KeyHalfRenewed);
            }
            Err(_) => keeper.notes.push(Note::KeyHalfBad),
        }
    }
    match keeper::remember_generation(connection, keeper.half.generation()) {
        // A full disk must not keep anybody out of what is on it; it is noted the next time there is room.
        Ok(()) | Err(Error::DiskFull) => Ok(()),
        Err(other) => Err(other),
    }
}

/// Takes rights from others; whether there were any.
fn tighten(paths: &Paths) -> Result<bool> {
    let mut tightened = false;
    for path in [
        paths.folder().to_owned(),
        paths.key(),
        paths.database(),
        paths.witness(),
        paths.backups(),
    ] {
        if path.exists() && disk::is_loose(&path)? {
            disk::tighten(&path)?;
            tightened = true;
        }
    }
    Ok(tightened)
}

fn make_parents(folder: &Path) -> Result<()> {
    let missing: Vec<&Path> = folder
        .ancestors()
        .skip(1)
        .take_while(|parent| !parent.exists())
        .collect();
    for parent in missing
        .into_iter()
        .rev()
        .filter(|parent| !parent.as_os_str().is_empty())
    {
        disk::make_dir(parent)?;
    }
    Ok(())
}
