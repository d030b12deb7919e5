//! `vault.key`: two halves of 4,096 bytes that hold the same wrapped keys; a cut or a bad byte spoils one at most.
//!
//! All integers are little endian and at fixed offsets; nothing is parsed before the half's own checksum agrees.

use std::fs::{self, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::error::{Damage, Error, Result};
use crate::vault::disk;
use crate::vault::key::{KdfParams, KeyBytes, VaultKey, label};

/// Bytes of one half.
pub const HALF: usize = 4096;
/// Version this program writes, and the newest minimum-reader version it accepts.
pub const VERSION: u16 = 1;
/// Key slots in a half.
pub const SLOTS: usize = 12;
/// Bytes of a key slot.
pub const SLOT: usize = 256;

const MAGIC: &[u8; 8] = b"BEARINGK";
const SLOTS_AT: usize = 64;
const SLOTS_END: usize = SLOTS_AT + SLOTS * SLOT;
const MAC_AT: usize = 4032;
const SUM_AT: usize = 4064;

/// What a key slot answers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing; all its bytes are zero.
    Empty,
    /// A passphrase through Argon2id.
    Passphrase,
    /// The recovery key through HKDF.
    Recovery,
    /// A keychain or hardware entry that this version keeps but cannot use.
    Foreign,
}

/// One key slot: its 256 bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot([u8; SLOT]);

/// What a new slot is made of, besides the wrapped key.
#[derive(Debug, Clone)]
pub struct SlotFacts {
    /// Passphrase or recovery.
    pub kind: Kind,
    /// Random name of the slot.
    pub id: [u8; 16],
    /// Cost; `None` for the recovery key, which has 160 random bits and needs none.
    pub kdf: Option<KdfParams>,
    /// Salt of the derivation.
    pub salt: [u8; 32],
    /// Nonce of the wrap.
    pub nonce: [u8; 24],
    /// Days since 1970-01-01.
    pub created: i32,
}

impl Slot {
    /// Wraps the vault key under `by`, which the caller derived from the same facts.
    pub fn seal(
        facts: &SlotFacts,
        vault: &[u8; 16],
        key: &VaultKey,
        by: &KeyBytes,
    ) -> Result<Self> {
        let mut raw = [0; SLOT];
        raw[0] = if facts.kind == Kind::Passphrase { 1 } else { 2 };
        raw[1] = if facts.kdf.is_some() { 1 } else { 2 };
        if let Some(params) = facts.kdf {
            raw[4..8].copy_from_slice(&params.memory_kib.to_le_bytes());
            raw[8..12].copy_from_slice(&params.passes.to_le_bytes());
            raw[12..16].copy_from_slice(&params.lanes.to_le_bytes());
        }
        raw[16..32].copy_from_slice(&facts.id);
        raw[32..64].copy_from_slice(&facts.salt);
        raw[64..88].copy_from_slice(&facts.nonce);
        let mut slot = Self(raw);
        let (wrapped, tag) = key.wrap(by, &facts.nonce, &slot.bound(vault, VERSION))?;
        slot.0[88..120].copy_from_slice(&wrapped);
        slot.0[120..136].copy_from_slice(&tag);
        slot.0[136..140].copy_from_slice(&facts.created.to_le_bytes());
        Ok(slot)
    }

    /// What the slot answers to; an unknown type is damage, because version 1 has no others.
    pub fn kind(&self) -> Result<Kind> {
        match (self.0[0], self.0[1]) {
            (0, 0) => Ok(Kind::Empty),
            (1, 1) => Ok(Kind::Passphrase),
            (2, 2) => Ok(Kind::Recovery),
            (3 | 4, _) => Ok(Kind::Foreign),
            _ => Err(Error::Damaged(Damage::KeyFile)),
        }
    }

    /// The cost that stands in the slot, refused when outside the bounds.
    pub fn kdf(&self) -> Result<KdfParams> {
        KdfParams {
            memory_kib: word(&self.0, 4),
            passes: word(&self.0, 8),
            lanes: word(&self.0, 12),
        }
        .checked()
    }

    /// Salt of the derivation.
    pub fn salt(&self) -> [u8; 32] {
        array(&self.0, 32)
    }

    /// The day it was made, in days since 1970-01-01.
    pub fn created(&self) -> i32 {
        i32::from_le_bytes(array(&self.0, 136))
    }

    /// Unwraps the vault key; `None` if `by` is not its key or a bound byte was changed.
    pub fn unwrap(&self, vault: &[u8; 16], version: u16, by: &KeyBytes) -> Option<VaultKey> {
        let (nonce, wrapped, tag) = (array(&self.0, 64), array(&self.0, 88), array(&self.0, 120));
        VaultKey::unwrap(by, &nonce, &self.bound(vault, version), &wrapped, &tag)
    }

    /// The bytes the wrap is bound to: vault id, format version, and the slot up to its nonce.
    fn bound(&self, vault: &[u8; 16], version: u16) -> [u8; 82] {
        let mut bound = [0; 82];
        bound[..16].copy_from_slice(vault);
        bound[16..18].copy_from_slice(&version.to_le_bytes());
        bound[18..].copy_from_slice(&self.0[..64]);
        bound
    }

    fn is_well_formed(&self) -> bool {
        match self.kind() {
            Ok(Kind::Empty) => self.0.iter().all(|byte| *byte == 0),
            Ok(Kind::Passphrase) => {
                self.0[2..4] == [0, 0] && self.kdf().is_ok() && self.0[204..] == [0; 52]
            }
            Ok(Kind::Recovery) => self.0[2..16] == [0; 14] && self.0[204..] == [0; 52],
            Ok(Kind::Foreign) => true,
            Err(_) => false,
        }
    }
}

/// One half whose checksum and layout agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Half {
    raw: [u8; HALF],
}

impl Half {
    /// Checks 4,096 bytes. [`Error::Newer`] if a newer program is needed, otherwise [`Damage::KeyFile`].
    pub fn read(raw: &[u8]) -> Result<Self> {
        const DAMAGED: Error = Error::Damaged(Damage::KeyFile);
        let raw: [u8; HALF] = raw.try_into().map_err(|_| DAMAGED)?;
        if raw[SUM_AT..] != Sha256::digest(&raw[..SUM_AT])[..] || &raw[..8] != MAGIC {
            return Err(DAMAGED);
        }
        let half = Self { raw };
        let needed: u16 = u16::from_le_bytes(array(&raw, 10));
        if needed > VERSION {
            return Err(Error::Newer {
                found: needed.into(),
                supported: VERSION.into(),
            });
        }
        // A newer version that still lets this one read may use what is zero today.
        let ours = half.version() == VERSION
            && raw[56..64] == [0; 8]
            && raw[SLOTS_END..MAC_AT].iter().all(|b| *b == 0);
        let formed = half.slots().all(|slot| slot.is_well_formed());
        if half.version() == 0
            || word(&raw, 12) as usize != HALF
            || !(half.version() > VERSION || ours && formed)
        {
            return Err(DAMAGED);
        }
        Ok(half)
    }

    /// Builds a half and seals it with the vault key.
    pub fn seal(
        generation: u64,
        vault: [u8; 16],
        salt: [u8; 16],
        slots: &[Slot],
        key: &VaultKey,
    ) -> Result<Self> {
        let mut raw = [0; HALF];
        raw[..8].copy_from_slice(MAGIC);
        raw[8..10].copy_from_slice(&VERSION.to_le_bytes());
        raw[10..12].copy_from_slice(&VERSION.to_le_bytes());
        raw[12..16].copy_from_slice(&(HALF as u32).to_le_bytes());
        raw[16..24].copy_from_slice(&generation.to_le_bytes());
        raw[24..40].copy_from_slice(&vault);
        raw[40..56].copy_from_slice(&salt);
        for (slot, place) in slots
            .iter()
            .zip(raw[SLOTS_AT..SLOTS_END].chunks_exact_mut(SLOT))
        {
            place.copy_from_slice(&slot.0);
        }
        let mac = mac(&raw, &vault, key)?.finalize().into_bytes();
        raw[MAC_AT..SUM_AT].copy_from_slice(&mac);
        let sum = Sha256::digest(&raw[..SUM_AT]);
        raw[SUM_AT..].copy_from_slice(&sum);
        Ok(Self { raw })
    }

    /// The same content as the next generation.
    pub fn next(&self, slots: &[Slot], key: &VaultKey) -> Result<Self> {
        if self.version() != VERSION {
            return Err(Error::Newer {
                found: self.version().into(),
                supported: VERSION.into(),
            });
        }
        Self::seal(self.generation() + 1, self.vault(), self.salt(), slots, key)
    }

    /// True if the half was sealed with this key: nobody without it changed a byte.
    pub fn is_sealed_by(&self, key: &VaultKey) -> Result<bool> {
        Ok(mac(&self.raw, &self.vault(), key)?
            .verify_slice(&self.raw[MAC_AT..SUM_AT])
            .is_ok())
    }

    /// Its 4,096 bytes.
    pub fn bytes(&self) -> &[u8; HALF] {
        &self.raw
    }

    /// Format version it was written with.
    pub fn version(&self) -> u16 {
        u16::from_le_bytes(array(&self.raw, 8))
    }

    /// Rises by one with every write; its lowest bit says which half it is.
    pub fn generation(&self) -> u64 {
        u64::from_le_bytes(array(&self.raw, 16))
    }

    /// Random name of the vault.
    pub fn vault(&self) -> [u8; 16] {
        array(&self.raw, 24)
    }

    /// Salt of the database file.
    pub fn salt(&self) -> [u8; 16] {
        array(&self.raw, 40)
    }

    /// All twelve key slots.
    pub fn slots(&self) -> impl Iterator<Item = Slot> {
        self.raw[SLOTS_AT..SLOTS_END]
            .chunks_exact(SLOT)
            .map(|raw| Slot(array(raw, 0)))
    }

    /// True if a secret that fails on one fails on the other: all that the wraps are made of and bound to is equal.
    pub fn asks_the_same(&self, other: &Self) -> bool {
        self.version() == other.version()
            && self.vault() == other.vault()
            && self.slots().eq(other.slots())
    }

    /// True if both hold the same keys of the same vault, whatever their generations.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.raw[..16] == other.raw[..16] && self.raw[24..MAC_AT] == other.raw[24..MAC_AT]
    }
}

fn mac(raw: &[u8; HALF], vault: &[u8; 16], key: &VaultKey) -> Result<Hmac<Sha256>> {
    let key = key.purpose(vault, label::KEY_FILE)?;
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key.as_ref()).map_err(|_| Error::Bug("mac key"))?;
    mac.update(&raw[..MAC_AT]);
    Ok(mac)
}

/// Reads both halves as they stand; each may be damaged on its own.
pub fn read(path: &Path) -> Result<[Result<Half>; 2]> {
    let mut bytes = Vec::with_capacity(2 * HALF);
    fs::File::open(path)?
        .take(2 * HALF as u64)
        .read_to_end(&mut bytes)?;
    bytes.resize(2 * HALF, 0);
    Ok([0, 1].map(|index| {
        let half = Half::read(&bytes[index * HALF..(index + 1) * HALF])?;
        // A half that lies in the other one's place was copied there.
        let at_home = half.generation() % 2 == index as u64;
        if at_home {
            Ok(half)
        } else {
            Err(Error::Damaged(Damage::KeyFile))
        }
    }))
}

/// Makes a key file from two generations of the same content.
pub fn create(path: &Path, one: &Half, two: &Half) -> Result<()> {
    let mut bytes = [0; 2 * HALF];
    for half in [one, two] {
        let at = offset(half);
        bytes[at..at + HALF].copy_from_slice(half.bytes());
    }
    disk::write_new(path, &bytes)
}

/// Writes one half into its place, brings it to the disk and reads it back; the other half is not touched.
pub fn write(path: &Path, half: &Half) -> Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(path)?;
    let at = SeekFrom::Start(offset(half) as u64);
    file.seek(at)?;
    file.write_all(half.bytes())?;
    file.sync_all()?;
    let mut back = [0; HALF];
    file.seek(at)?;
    file.read_exact(&mut back)?;
    if &back == half.bytes() {
        Ok(())
    } else {
        Err(Error::Damaged(Damage::KeyFile))
    }
}

fn offset(half: &Half) -> usize {
    if half.generation() % 2 == 1 { HALF } else { 0 }
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let mut out = [0; N];
    out.copy_from_slice(&bytes[at..at + N]);
    out
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(array(bytes, at))
}
