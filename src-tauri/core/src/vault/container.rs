//! The backup file: a header, a copy of half a key file, an encrypted manifest and an encrypted database, in one piece.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::error::{Damage, Error, Result};
use crate::vault::content::Table;
use crate::vault::key::KeyBytes;
use crate::vault::keyfile::{HALF, Half};

/// Version this program writes, and the newest minimum-reader version it accepts.
pub const VERSION: u16 = 1;
/// Every part begins at a multiple of this.
const PAGE: usize = 4096;
/// Header and key half; the manifest follows.
const HEAD: usize = PAGE + HALF;
const MAGIC: &[u8; 8] = b"BEARINGB";
const SUM_AT: usize = 4064;
const TAG: usize = 16;
/// A manifest of more than this is not ours.
const MOST_MANIFEST: u64 = 16 * 1024 * 1024;

const DAMAGED: Error = Error::Damaged(Damage::Backup);

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Why {
    /// After a session that changed something.
    Session,
    /// Before an import.
    Import,
    /// Before the schema changed.
    Migration,
    /// The person asked.
    Asked,
    /// To prove a recovery sheet.
    Recovery,
    /// Around a change of passphrase.
    Passphrase,
    /// Before a restore or a large deletion.
    Safety,
}

/// What a backup says it holds; encrypted, so that its folder's owner learns sizes and dates only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Vault id in hexadecimal.
    pub vault: String,
    /// Seconds since 1970, UTC.
    pub made: i64,
    /// Why it was made.
    pub why: Why,
    /// Schema version of the database.
    pub schema: u32,
    /// Changes the vault had ever had.
    pub commits: u64,
    /// Rows of each table, by name.
    pub tables: Vec<Table>,
    /// Length of the database part in bytes.
    pub database_bytes: u64,
    /// SHA-256 of the database part in hexadecimal.
    pub database_sha256: String,
}

/// The readable beginning of a backup.
#[derive(Debug, Clone)]
pub struct Head {
    raw: Vec<u8>,
    /// Half a key file, as it was when the backup was made.
    pub half: Half,
    /// Seconds since 1970, UTC.
    pub made: i64,
    /// Length of the encrypted manifest with its tag.
    pub manifest_bytes: u64,
    /// Length of the database part.
    pub database_bytes: u64,
}

impl Head {
    /// Lays out a header for parts of these lengths.
    pub fn new(
        half: &Half,
        made: i64,
        nonce: &[u8; 24],
        manifest_bytes: u64,
        database_bytes: u64,
    ) -> Self {
        let mut raw = vec![0; HEAD];
        raw[..8].copy_from_slice(MAGIC);
        raw[8..10].copy_from_slice(&VERSION.to_le_bytes());
        raw[10..12].copy_from_slice(&VERSION.to_le_bytes());
        raw[12..16].copy_from_slice(&(PAGE as u32).to_le_bytes());
        raw[16..24].copy_from_slice(&(HEAD as u64).to_le_bytes());
        raw[24..32].copy_from_slice(&manifest_bytes.to_le_bytes());
        raw[32..40].copy_from_slice(&(HEAD as u64 + manifest_bytes).to_le_bytes());
        raw[40..48].copy_from_slice(&database_bytes.to_le_bytes());
        raw[48..56].copy_from_slice(&made.to_le_bytes());
        raw[56..72].copy_from_slice(&half.vault());
        raw[72..96].copy_from_slice(nonce);
        let sum = Sha256::digest(&raw[..SUM_AT]);
        raw[SUM_AT..PAGE].copy_from_slice(&sum);
        raw[PAGE..].copy_from_slice(half.bytes());
        Self {
            raw,
            half: half.clone(),
            made,
            manifest_bytes,
            database_bytes,
        }
    }

    /// Reads and checks the beginning of a file, and that the file is as long as it says.
    pub fn read(file: &mut File) -> Result<Self> {
        let mut raw = vec![0; HEAD];
        file.seek(SeekFrom::Start(0))?;
        file.read_exact(&mut raw).map_err(cut)?;
        if raw[SUM_AT..PAGE] != Sha256::digest(&raw[..SUM_AT])[..] || &raw[..8] != MAGIC {
            return Err(DAMAGED);
        }
        let needed = u16::from_le_bytes([raw[10], raw[11]]);
        if needed > VERSION {
            return Err(Error::Newer {
                found: needed.into(),
                supported: VERSION.into(),
            });
        }
        let half = Half::read(&raw[PAGE..]).map_err(|error| match error {
            Error::Newer { .. } => error,
            _ => DAMAGED,
        })?;
        let number = |at: usize| u64::from_le_bytes(raw[at..at + 8].try_into().unwrap_or_default());
        let (manifest_bytes, database_bytes) = (number(24), number(40));
        let page = PAGE as u64;
        let laid_out = number(16) == HEAD as u64
            && (page..=MOST_MANIFEST).contains(&manifest_bytes)
            && manifest_bytes % page == 0
            && number(32) == HEAD as u64 + manifest_bytes
            && database_bytes % page == 0
            && Some(file.metadata()?.len()) == number(32).checked_add(database_bytes)
            && raw[56..72] == half.vault();
        let made = number(48).cast_signed();
        if laid_out {
            Ok(Self {
                raw,
                half,
                made,
                manifest_bytes,
                database_bytes,
            })
        } else {
            Err(DAMAGED)
        }
    }

    /// The bytes of header and key half: the manifest's cipher is bound to all of them.
    pub fn bytes(&self) -> &[u8] {
        &self.raw
    }

    fn nonce(&self) -> XNonce {
        let mut nonce = [0; 24];
        nonce.copy_from_slice(&self.raw[72..96]);
        XNonce::from(nonce)
    }

    /// Encrypts the manifest's padded text under this header.
    pub fn seal(&self, mut text: Zeroizing<Vec<u8>>, key: &KeyBytes) -> Result<Vec<u8>> {
        let tag = XChaCha20Poly1305::new((&**key).into())
            .encrypt_inout_detached(&self.nonce(), &self.raw, text.as_mut_slice().into())
            .map_err(|_| Error::Bug("seal"))?;
        let mut sealed = text.to_vec();
        sealed.extend_from_slice(&tag);
        Ok(sealed)
    }

    /// Reads and decrypts the manifest; [`Damage::Backup`] if a byte of header, key half or manifest was changed.
    pub fn manifest(&self, file: &mut File, key: &KeyBytes) -> Result<Manifest> {
        let mut text = Zeroizing::new(vec![0; self.manifest_bytes as usize]);
        file.seek(SeekFrom::Start(HEAD as u64))?;
        file.read_exact(&mut text).map_err(cut)?;
        let end = text.len() - TAG;
        let (body, tag) = text.split_at_mut(end);
        let tag = Tag::try_from(&*tag).map_err(|_| DAMAGED)?;
        XChaCha20Poly1305::new((&**key).into())
            .decrypt_inout_detached(&self.nonce(), &self.raw, body.into(), &tag)
            .map_err(|_| DAMAGED)?;
        serde_json::from_slice(body).map_err(|_| DAMAGED)
    }

    /// Stands the file at the first byte of its database part.
    pub fn seek_database(&self, file: &mut File) -> Result<()> {
        file.seek(SeekFrom::Start(HEAD as u64 + self.manifest_bytes))?;
        Ok(())
    }
}

/// The manifest as JSON, filled up with spaces so that with its tag it ends at a page.
pub fn padded(manifest: &Manifest) -> Result<Zeroizing<Vec<u8>>> {
    let mut text =
        Zeroizing::new(serde_json::to_vec(manifest).map_err(|_| Error::Bug("manifest"))?);
    let length = (text.len() + TAG).next_multiple_of(PAGE) - TAG;
    text.resize(length, b' ');
    Ok(text)
}

/// Opens a backup for reading.
pub fn open(path: &Path) -> Result<(File, Head)> {
    let mut file = File::open(path)?;
    let head = Head::read(&mut file)?;
    Ok((file, head))
}

/// A file that ends too early is damaged, not a failing disk.
fn cut(error: std::io::Error) -> Error {
    if error.kind() == std::io::ErrorKind::UnexpectedEof {
        DAMAGED
    } else {
        error.into()
    }
}
