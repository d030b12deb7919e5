//! One owner for a vault: a lock on `vault.lock` held for as long as it is open.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;

use crate::clock::Now;
use crate::error::{Error, Result};
use crate::vault::disk;

/// The held lock; dropping it gives the vault free.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

/// Who holds the lock, as they wrote it down; all of it may be stale after a crash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Name of the computer.
    pub host: String,
    /// Process number there.
    pub process: u32,
    /// Seconds since 1970, UTC.
    pub since: i64,
}

impl Lock {
    /// Takes the lock or says [`Error::InUse`]; a lock file without a living owner is taken over.
    pub fn take(path: &Path, now: Now) -> Result<Self> {
        let options = &mut OpenOptions::new();
        let mut file = disk::private(options.read(true).write(true).create(true).truncate(false))
            .open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::InUse),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let words = format!(
            "host {}\nprocess {}\nsince {}\n",
            host(),
            std::process::id(),
            now.seconds
        );
        // Only a courtesy to the next one who asks: a full disk must not keep the vault shut.
        let _ = file
            .set_len(0)
            .and_then(|()| file.seek(SeekFrom::Start(0)))
            .and_then(|_| file.write_all(words.as_bytes()));
        Ok(Self { file })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The file stays: removing it would let two owners hold two different files of one name.
        let _ = self.file.set_len(0);
        let _ = self.file.unlock();
    }
}

/// Reads who holds the lock; `None` where nobody wrote anything readable.
pub fn holder(path: &Path) -> Option<Holder> {
    let words = fs::read_to_string(path).ok()?;
    let field = |name: &str| {
        words
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))
    };
    Some(Holder {
        host: field("host")?.to_owned(),
        process: field("process")?.parse().ok()?,
        since: field("since")?.parse().ok()?,
    })
}

fn host() -> String {
    let named = fs::read_to_string("/etc/hostname").ok();
    let named = named
        .or_else(|| std::env::var("COMPUTERNAME").ok())
        .or_else(|| std::env::var("HOSTNAME").ok());
    let clean: String = named
        .unwrap_or_default()
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(64)
        .collect();
    if clean.is_empty() {
        "this computer".to_owned()
    } else {
        clean
    }
}
