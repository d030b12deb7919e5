//! Copies of a vault, each one file, each opened and compared before it is called a backup.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::clock::Now;
use crate::error::{Damage, Error, Refusal, Result};
use crate::store::open::{self, Access, DatabaseKey};
use crate::vault::container::{self, Head, Manifest, Why};
use crate::vault::content;
use crate::vault::disk::{self, Temporary};
use crate::vault::entropy::Entropy;
use crate::vault::folder::Paths;
use crate::vault::key::{KeyBytes, VaultKey, label};
use crate::vault::keyfile::{self, Half};
use crate::vault::unlock::{self, Secret};
use crate::vault::witness::Witness;

/// Ending of a backup's name.
pub const ENDING: &str = "bearings-backup";
/// Times a copy is begun again because the vault changed under it.
const TRIES: usize = 5;

/// The keys that open one vault's backups.
#[derive(Clone)]
pub struct Keys {
    vault: [u8; 16],
    database: DatabaseKey,
    manifest: KeyBytes,
}

impl Keys {
    /// The keys of the vault that this half belongs to.
    pub fn of(key: &VaultKey, half: &Half) -> Result<Self> {
        let vault = half.vault();
        Ok(Self {
            vault,
            database: key.database(&vault, half.salt())?,
            manifest: key.purpose(&vault, label::MANIFEST)?,
        })
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

/// Makes backups of an open vault over a connection of its own, so it may run beside the desk.
#[derive(Debug, Clone)]
pub struct Maker {
    /// The vault's folder.
    pub paths: Paths,
    /// Half of the key file that goes along.
    pub half: Half,
    /// Keys of the vault.
    pub keys: Keys,
}

/// A backup that was opened again and agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// Its length in bytes.
    pub bytes: u64,
    /// Seconds since 1970, UTC.
    pub made: i64,
    /// What it holds; `None` where it is another vault's or was listed without keys.
    pub manifest: Option<Manifest>,
}

impl Maker {
    /// Copies, counts, hashes, seals, writes, proves, and only then gives the file its name.
    ///
    /// Errors: [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::InUse`] if the vault kept changing,
    /// [`Damage::Database`] or [`Damage::Backup`] if the copy does not agree. Nothing half-made stays behind.
    pub fn make(&self, why: Why, entropy: &Entropy, now: Now) -> Result<Backup> {
        let folder = self.paths.backups();
        if !folder.is_dir() {
            disk::make_dir(&folder)?;
        }
        let target = free_name(&folder, now);
        let copy = Temporary::new(disk::beside(&target, "copy", entropy)?);
        let mut manifest = self.copy(copy.path(), why, now)?;
        (manifest.database_bytes, manifest.database_sha256) =
            digest(&mut File::open(copy.path())?)?;

        let making = Temporary::new(disk::beside(&target, "making", entropy)?);
        let text = container::padded(&manifest)?;
        let sealed_bytes = text.len() as u64 + 16;
        let head = Head::new(
            &self.half,
            now.seconds,
            &entropy.bytes()?,
            sealed_bytes,
            manifest.database_bytes,
        );
        let mut file = disk::create_new(making.path())?;
        file.write_all(head.bytes())?;
        file.write_all(&head.seal(text, &self.keys.manifest)?)?;
        io::copy(&mut File::open(copy.path())?, &mut file)?;
        file.sync_all()?;
        drop((file, copy));

        let proved = prove(making.path(), &self.keys, &folder, entropy)?;
        if proved != manifest {
            return Err(Error::Damaged(Damage::Backup));
        }
        let bytes = fs::metadata(making.path())?.len();
        making.keep_as(&target)?;
        Ok(Backup {
            path: target,
            bytes,
            made: now.seconds,
            manifest: Some(manifest),
        })
    }

    /// Writes a compact encrypted copy and says what the vault held at that moment.
    fn copy(&self, target: &Path, why: Why, now: Now) -> Result<Manifest> {
        let conn = open::open(&self.paths.database(), &self.keys.database, Access::Copier)?;
        let version = || conn.query_row("pragma data_version", [], |row| row.get::<_, i64>(0));
        for _ in 0..TRIES {
            let before = version()?;
            // Made beforehand, because SQLite would let others read it.
            disk::create_new(target)?;
            let read = conn.unchecked_transaction()?;
            let (tables, schema, commits) =
                (content::tables(&read)?, schema(&read)?, commits(&read)?);
            read.finish()?;
            open::copy_into(&conn, target)?;
            if version()? == before {
                let vault = content::hex(&self.keys.vault);
                let (database_bytes, database_sha256) = (0, String::new());
                return Ok(Manifest {
                    vault,
                    made: now.seconds,
                    why,
                    schema,
                    commits,
                    tables,
                    database_bytes,
                    database_sha256,
                });
            }
            fs::remove_file(target)?;
        }
        Err(Error::InUse)
    }

    /// Opens one of this vault's backups from its bytes and compares everything; returns what it holds.
    pub fn prove(&self, backup: &Path, entropy: &Entropy) -> Result<Manifest> {
        prove(backup, &self.keys, &self.paths.backups(), entropy)
    }

    /// Copies a proved backup into another folder (a stick, a synced folder) and compares what arrived.
    pub fn copy_to(&self, backup: &Path, folder: &Path, entropy: &Entropy) -> Result<PathBuf> {
        let name = backup
            .file_name()
            .ok_or(Error::NotFound { what: "backup" })?;
        let target = folder.join(name);
        let arriving = Temporary::new(disk::beside(&target, "arriving", entropy)?);
        let mut file = disk::create_new(arriving.path())?;
        io::copy(&mut File::open(backup)?, &mut file)?;
        file.sync_all()?;
        drop(file);
        if digest(&mut File::open(backup)?)? != digest(&mut File::open(arriving.path())?)? {
            return Err(Error::Damaged(Damage::Backup));
        }
        arriving.keep_as(&target)?;
        Ok(target)
    }

    /// The backups in a folder, newest first, with what they hold where they are this vault's.
    pub fn list(&self, folder: &Path) -> Result<Vec<Backup>> {
        list(folder, Some(&self.keys))
    }
}

/// The backups in a folder, newest first; without keys only sizes and dates are known. Damaged ones are left out here
/// and stay where they are.
pub fn list(folder: &Path, keys: Option<&Keys>) -> Result<Vec<Backup>> {
    let mut found = Vec::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
        Err(error) => return Err(error.into()),
    };
    for entry in entries {
        let path = entry?.path();
        let hidden = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden || path.extension().is_none_or(|ending| ending != ENDING) {
            continue;
        }
        let Ok((mut file, head)) = container::open(&path) else {
            continue;
        };
        let ours = keys.filter(|keys| keys.vault == head.half.vault());
        let manifest = ours.and_then(|keys| head.manifest(&mut file, &keys.manifest).ok());
        found.push(Backup {
            bytes: file.metadata()?.len(),
            path,
            made: head.made,
            manifest,
        });
    }
    found.sort_by(|a, b| (b.made, &b.path).cmp(&(a.made, &a.path)));
    Ok(found)
}

/// Opens a backup with a passphrase of its time or a recovery key, from the file alone.
///
/// Errors: [`Error::WrongPassphrase`], [`Error::WrongRecoveryKey`], [`Error::Newer`], [`Damage::Backup`].
pub fn unlock(backup: &Path, secret: Secret<'_>) -> Result<Keys> {
    let (_, head) = container::open(backup)?;
    Keys::of(&open_half(&head, secret)?, &head.half)
}

/// Unlocks a backup and proves it whole, using `scratch` for the copy that is opened; with the recovery key this is
/// the proof that a sheet works.
pub fn prove_with(
    backup: &Path,
    secret: Secret<'_>,
    scratch: &Path,
    entropy: &Entropy,
) -> Result<Manifest> {
    prove(backup, &unlock(backup, secret)?, scratch, entropy)
}

/// Puts a backup into a new folder: proved first, then renamed into place. The backup stays as it is.
///
/// The caller has judged the place. A schema newer than `schema` is [`Error::Newer`]. The vault keeps its id and keys:
/// it opens with the passphrase of the day the backup was made, and with the recovery key of that day.
pub fn restore(
    backup: &Path,
    folder: &Path,
    secret: Secret<'_>,
    schema: u32,
    entropy: &Entropy,
    now: Now,
) -> Result<Manifest> {
    if folder.exists() && !folder.is_dir() || !disk::is_vacant(folder)? {
        return Err(Error::Place(Refusal::NotEmpty));
    }
    let (mut file, head) = container::open(backup)?;
    let key = open_half(&head, secret)?;
    let keys = Keys::of(&key, &head.half)?;
    let manifest = head.manifest(&mut file, &keys.manifest)?;
    if manifest.schema > schema {
        return Err(Error::Newer {
            found: manifest.schema,
            supported: schema,
        });
    }
    let making = Temporary::new(disk::beside(folder, "restoring", entropy)?);
    disk::make_dir(making.path())?;
    let paths = Paths::new(making.path());
    extract(&mut file, &head, &manifest, &paths.database())?;
    compare(&paths.database(), &keys, &manifest)?;
    let slots: Vec<_> = head.half.slots().collect();
    keyfile::create(&paths.key(), &head.half, &head.half.next(&slots, &key)?)?;
    Witness::open(&paths.witness(), keys.vault, &key)?.restart(manifest.commits, now.seconds)?;
    disk::make_dir(&paths.backups())?;
    disk::sync_dir(making.path())?;
    if folder.exists() {
        fs::remove_dir(folder)?;
    }
    making.keep_as(folder)?;
    Ok(manifest)
}

fn open_half(head: &Head, secret: Secret<'_>) -> Result<VaultKey> {
    unlock::open_half(&head.half, secret).map_err(|error| match error {
        Error::Damaged(_) => Error::Damaged(Damage::Backup),
        other => other,
    })
}

fn prove(backup: &Path, keys: &Keys, scratch: &Path, entropy: &Entropy) -> Result<Manifest> {
    let (mut file, head) = container::open(backup)?;
    if head.half.vault() != keys.vault {
        return Err(Error::Damaged(Damage::Backup));
    }
    let manifest = head.manifest(&mut file, &keys.manifest)?;
    let copy = Temporary::new(disk::beside(&scratch.join("bearings"), "proving", entropy)?);
    extract(&mut file, &head, &manifest, copy.path())?;
    compare(copy.path(), keys, &manifest)?;
    Ok(manifest)
}

/// Writes the database part into a file of its own; refuses one whose length or hash is not the manifest's.
fn extract(file: &mut File, head: &Head, manifest: &Manifest, target: &Path) -> Result<()> {
    head.seek_database(file)?;
    let mut out = disk::create_new(target)?;
    let mut hash = Sha256::new();
    let mut length = 0;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
        out.write_all(&buffer[..read])?;
        length += read as u64;
    }
    out.sync_all()?;
    let whole = length == head.database_bytes
        && length == manifest.database_bytes
        && content::hex(&hash.finalize()) == manifest.database_sha256;
    if whole {
        Ok(())
    } else {
        Err(Error::Damaged(Damage::Backup))
    }
}

/// Opens a database copy and compares all that the manifest says.
fn compare(database: &Path, keys: &Keys, manifest: &Manifest) -> Result<()> {
    let conn = open::open(database, &keys.database, Access::Reader)?;
    let agrees = content::soundness(&conn)?.is_whole()
        && schema(&conn)? == manifest.schema
        && commits(&conn)? == manifest.commits
        && content::tables(&conn)? == manifest.tables;
    if agrees {
        Ok(())
    } else {
        Err(Error::Damaged(Damage::Backup))
    }
}

/// The schema version of a database.
pub fn schema(conn: &rusqlite::Connection) -> Result<u32> {
    Ok(conn.query_row("pragma user_version", [], |row| row.get(0))?)
}

/// The number of changes a database has ever had.
pub fn commits(conn: &rusqlite::Connection) -> Result<u64> {
    let commits: i64 = conn.query_row("select commits from meta where id = 1", [], |row| {
        row.get("commits")
    })?;
    Ok(commits.unsigned_abs())
}

fn digest(file: &mut File) -> Result<(u64, String)> {
    let mut hash = Sha256::new();
    let mut length = 0;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((length, content::hex(&hash.finalize())));
        }
        hash.update(&buffer[..read]);
        length += read as u64;
    }
}

/// `bearings-20261122-140200.bearings-backup`, with `-2` and so on within one second.
fn free_name(folder: &Path, now: Now) -> PathBuf {
    let stem = format!("bearings-{}", now.local().format("%Y%m%d-%H%M%S"));
    let first = folder.join(format!("{stem}.{ENDING}"));
    let mut names = (2..).map(|number| folder.join(format!("{stem}-{number}.{ENDING}")));
    std::iter::once(first)
        .chain(names.by_ref())
        .find(|path| !path.exists())
        .unwrap_or_default()
}
