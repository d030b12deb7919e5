//! From a passphrase or a recovery key to the vault key, and from the vault key to one key for each purpose.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::clock;
use crate::error::{Damage, Error, Result};
use crate::store::open::DatabaseKey;
use crate::vault::entropy::Entropy;

/// Thirty-two secret bytes, wiped when dropped.
pub type KeyBytes = Zeroizing<[u8; 32]>;

/// HKDF labels. Changing one changes the format.
pub mod label {
    /// Key of the database pages.
    pub const DATABASE: &[u8] = b"bearings v1 database";
    /// HMAC key over each half of the key file.
    pub const KEY_FILE: &[u8] = b"bearings v1 key file";
    /// Cipher key of a backup's manifest.
    pub const MANIFEST: &[u8] = b"bearings v1 backup manifest";
    /// HMAC key of the commit witness.
    pub const WITNESS: &[u8] = b"bearings v1 commit witness";
    /// Kept for attachments.
    pub const ATTACHMENTS: &[u8] = b"bearings v1 attachments";
    /// From the recovery key's 20 bytes to the key that wraps the vault key.
    pub const RECOVERY: &[u8] = b"bearings v1 recovery key";
}

/// What a key derivation costs, as it stands in a key slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfParams {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl KdfParams {
    /// The least a new vault gets: 64 MiB, 3 passes.
    pub const FLOOR: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// The least that is opened at all (OWASP's minimum); below it somebody weakened the file. Tests and the sample use it.
    pub const LEAST: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
        lanes: 1,
    };
    /// The most that is opened; above it somebody wants this computer to stop.
    pub const MOST: Self = Self {
        memory_kib: 1024 * 1024,
        passes: 16,
        lanes: 8,
    };
    /// The most memory that calibration chooses, so that an old laptop can open the vault too.
    const CALIBRATION_CAP_KIB: u32 = 256 * 1024;

    /// Refuses what lies outside [`KdfParams::LEAST`] to [`KdfParams::MOST`], before any memory is taken.
    pub fn checked(self) -> Result<Self> {
        let (least, most) = (Self::LEAST, Self::MOST);
        let fits = (least.memory_kib..=most.memory_kib).contains(&self.memory_kib)
            && (least.passes..=most.passes).contains(&self.passes)
            && (least.lanes..=most.lanes).contains(&self.lanes);
        if fits {
            Ok(self)
        } else {
            Err(Error::Damaged(Damage::KeyFile))
        }
    }
}

/// How much work a new passphrase slot asks of whoever guesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KdfCost {
    /// From the floor upward until one guess takes 0.7 to 1.0 seconds on this computer, or 256 MiB.
    #[default]
    Calibrated,
    /// Exactly this, for tests and the sample.
    Fixed(KdfParams),
}

impl KdfCost {
    /// The parameters to use now; calibration takes about a second.
    pub fn params(self) -> Result<KdfParams> {
        match self {
            Self::Fixed(params) => params.checked(),
            Self::Calibrated => {
                // A measure of this machine, not a rule about time: the result is stored and never compared.
                let (done, took) =
                    clock::took(|| argon2id(b"calibration", &[0; 32], KdfParams::FLOOR));
                done?;
                Ok(calibrate(took))
            }
        }
    }
}

/// The parameters whose derivation takes about 0.85 s where the floor took `floor_took`.
fn calibrate(floor_took: Duration) -> KdfParams {
    let floor = KdfParams::FLOOR;
    let millis = u64::try_from(floor_took.as_millis())
        .unwrap_or(u64::MAX)
        .max(1);
    let wanted = u64::from(floor.memory_kib) * 850 / millis;
    let whole_mib = wanted / 1024 * 1024;
    let capped = whole_mib.clamp(
        u64::from(floor.memory_kib),
        u64::from(KdfParams::CALIBRATION_CAP_KIB),
    );
    KdfParams {
        memory_kib: u32::try_from(capped).unwrap_or(floor.memory_kib),
        ..floor
    }
}

/// Argon2id version 1.3 to 32 bytes; the parameters are checked first.
pub fn argon2id(passphrase: &[u8], salt: &[u8; 32], params: KdfParams) -> Result<KeyBytes> {
    let params = params.checked()?;
    let built = Params::new(params.memory_kib, params.passes, params.lanes, Some(32))
        .map_err(|_| Error::Damaged(Damage::KeyFile))?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, built)
        .hash_password_into(passphrase, salt, key.as_mut())
        .map_err(|_| Error::Bug("not enough memory to try the passphrase"))?;
    Ok(key)
}

/// HKDF-SHA256 to 32 bytes.
pub fn hkdf(salt: &[u8], secret: &[u8], info: &[u8]) -> Result<KeyBytes> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(info, key.as_mut())
        .map_err(|_| Error::Bug("key length"))?;
    Ok(key)
}

/// The one key of a vault, 32 random bytes that never change; both the passphrase and the recovery key wrap it.
#[derive(Clone)]
pub struct VaultKey(KeyBytes);

impl VaultKey {
    /// A new key.
    pub fn draw(entropy: &Entropy) -> Result<Self> {
        let mut key = Zeroizing::new([0; 32]);
        entropy.fill(key.as_mut())?;
        Ok(Self(key))
    }

    /// The key for one purpose: HKDF with the vault id as salt and a [`label`] as info.
    pub fn purpose(&self, vault: &[u8; 16], info: &[u8]) -> Result<KeyBytes> {
        hkdf(vault, self.0.as_ref(), info)
    }

    /// The database's key with the salt that stands in the key file.
    pub fn database(&self, vault: &[u8; 16], salt: [u8; 16]) -> Result<DatabaseKey> {
        Ok(DatabaseKey::new(
            self.purpose(vault, label::DATABASE)?,
            salt,
        ))
    }

    /// Wraps the key for a slot; `bound` is what must not change beside it.
    pub fn wrap(
        &self,
        by: &KeyBytes,
        nonce: &[u8; 24],
        bound: &[u8],
    ) -> Result<([u8; 32], [u8; 16])> {
        let mut wrapped = *self.0;
        let tag = XChaCha20Poly1305::new((&**by).into())
            .encrypt_inout_detached(&XNonce::from(*nonce), bound, wrapped.as_mut_slice().into())
            .map_err(|_| Error::Bug("wrap"))?;
        Ok((wrapped, tag.into()))
    }

    /// Unwraps a slot; `None` if the secret is another one or anything bound was changed.
    pub fn unwrap(
        by: &KeyBytes,
        nonce: &[u8; 24],
        bound: &[u8],
        wrapped: &[u8; 32],
        tag: &[u8; 16],
    ) -> Option<Self> {
        let mut key = Zeroizing::new(*wrapped);
        XChaCha20Poly1305::new((&**by).into())
            .decrypt_inout_detached(
                &XNonce::from(*nonce),
                bound,
                key.as_mut_slice().into(),
                &Tag::from(*tag),
            )
            .ok()?;
        Some(Self(key))
    }
}

impl std::fmt::Debug for VaultKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VaultKey")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{KdfCost, KdfParams, argon2id, calibrate, hkdf};

    fn hex(bytes: &[u8]) -> String {
        crate::vault::content::hex(bytes)
    }

    #[test]
    fn hkdf_agrees_with_rfc_5869_case_1() {
        let salt: Vec<u8> = (0..=0x0c).collect();
        let info: Vec<u8> = (0xf0..=0xf9).collect();
        let key = hkdf(&salt, &[0x0b; 22], &info).unwrap();
        assert_eq!(
            hex(key.as_ref()),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
        );
    }

    #[test]
    fn calibration_rises_with_speed_and_stays_within_its_bounds() {
        let memory = |millis| calibrate(Duration::from_millis(millis)).memory_kib / 1024;
        assert_eq!(memory(2000), 64, "a slow computer gets the floor");
        assert_eq!(memory(425), 128);
        assert_eq!(memory(1), 256, "the cap");
        assert_eq!(memory(0), 256);
    }

    #[test]
    fn costs_outside_the_bounds_are_refused_before_any_memory_is_taken() {
        let least = KdfParams::LEAST;
        for (memory_kib, passes, lanes) in [
            (least.memory_kib - 1, 2, 1),
            (least.memory_kib, 1, 1),
            (least.memory_kib, 2, 0),
            (4 * 1024 * 1024, 2, 1),
            (u32::MAX, u32::MAX, u32::MAX),
            (least.memory_kib, u32::MAX, 1),
            (least.memory_kib, 2, 9),
        ] {
            let params = KdfParams {
                memory_kib,
                passes,
                lanes,
            };
            assert!(argon2id(b"x", &[0; 32], params).is_err(), "{params:?}");
            assert!(KdfCost::Fixed(params).params().is_err());
        }
    }
}
