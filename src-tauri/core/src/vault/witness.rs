//! `vault.seen`: how many changes this computer has seen the vault hold, so that a silent loss is noticed.
//!
//! SQLite drops a damaged end of its write-ahead log without a word (measured: 400 of 400 single-bit flips). The
//! witness lies outside the database and is written after each commit, so it can only be behind, never ahead.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::error::{Error, Result};
use crate::vault::disk;
use crate::vault::key::{KeyBytes, VaultKey, label};

/// Bytes of one of the two slots.
const SLOT: usize = 128;
const MAC_AT: usize = 96;
const MAGIC: &[u8; 8] = b"BEARINGW";

/// What the witness last saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Changes the vault had ever had.
    pub commits: u64,
    /// Seconds since 1970, UTC.
    pub at: i64,
}

/// The open witness of one vault; goes with the desk and is told of each commit.
pub struct Witness {
    file: File,
    vault: [u8; 16],
    key: KeyBytes,
}

impl Witness {
    /// Opens the file, or makes an empty one.
    pub fn open(path: &Path, vault: [u8; 16], key: &VaultKey) -> Result<Self> {
        let file = disk::private(
            OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false),
        )
        .open(path)?;
        Ok(Self {
            file,
            vault,
            key: key.purpose(&vault, label::WITNESS)?,
        })
    }

    /// The higher of the two slots; `None` if neither is whole (a new file, or a damaged one: then there is no alarm).
    pub fn seen(&mut self) -> Result<Option<Seen>> {
        let mut bytes = Vec::with_capacity(2 * SLOT);
        self.file.seek(SeekFrom::Start(0))?;
        (&mut self.file)
            .take(2 * SLOT as u64)
            .read_to_end(&mut bytes)?;
        let mut newest: Option<Seen> = None;
        for raw in bytes.chunks_exact(SLOT) {
            if let Some(seen) = self.read_slot(raw)?
                && newest.is_none_or(|best| best.commits < seen.commits)
            {
                newest = Some(seen);
            }
        }
        Ok(newest)
    }

    /// Writes down a commit that has returned. No wait for the disk: losing this line loses only its alarm.
    pub fn record(&mut self, commits: u64, at: i64) -> Result<()> {
        self.write_slot(Seen { commits, at }, commits % 2)
    }

    /// Begins again at this count in both slots, after the person chose to go on with less, or at creation.
    pub fn restart(&mut self, commits: u64, at: i64) -> Result<()> {
        self.write_slot(Seen { commits, at }, 0)?;
        self.write_slot(Seen { commits, at }, 1)?;
        self.settle()
    }

    /// Brings it to the disk; done at checkpoints.
    pub fn settle(&mut self) -> Result<()> {
        Ok(self.file.sync_data()?)
    }

    fn write_slot(&mut self, seen: Seen, slot: u64) -> Result<()> {
        let mut raw = [0; SLOT];
        raw[..8].copy_from_slice(MAGIC);
        raw[8..16].copy_from_slice(&seen.commits.to_le_bytes());
        raw[16..24].copy_from_slice(&seen.at.to_le_bytes());
        raw[24..40].copy_from_slice(&self.vault);
        let mac = self.mac(&raw[..MAC_AT])?.finalize().into_bytes();
        raw[MAC_AT..].copy_from_slice(&mac);
        self.file.seek(SeekFrom::Start(slot * SLOT as u64))?;
        Ok(self.file.write_all(&raw)?)
    }

    fn read_slot(&self, raw: &[u8]) -> Result<Option<Seen>> {
        let whole = self
            .mac(&raw[..MAC_AT])?
            .verify_slice(&raw[MAC_AT..])
            .is_ok();
        if !whole || &raw[..8] != MAGIC || raw[24..40] != self.vault {
            return Ok(None);
        }
        let eight = |at: usize| <[u8; 8]>::try_from(&raw[at..at + 8]).unwrap_or_default();
        Ok(Some(Seen {
            commits: u64::from_le_bytes(eight(8)),
            at: i64::from_le_bytes(eight(16)),
        }))
    }

    fn mac(&self, bytes: &[u8]) -> Result<Hmac<Sha256>> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(self.key.as_ref()).map_err(|_| Error::Bug("mac key"))?;
        mac.update(bytes);
        Ok(mac)
    }
}

impl std::fmt::Debug for Witness {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Witness")
    }
}
