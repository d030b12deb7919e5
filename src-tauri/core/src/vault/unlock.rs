//! Which half of the key file opens to a secret, and what the other half is worth.

use crate::clock::Now;
use crate::error::{Damage, Error, Result};
use crate::vault::entropy::Entropy;
use crate::vault::key::{self, KdfCost, KeyBytes, VaultKey, label};
use crate::vault::keyfile::{Half, Kind, Slot, SlotFacts};
use crate::vault::passphrase::Passphrase;
use crate::vault::recovery::RecoveryKey;

/// One of the two things that open a vault.
#[derive(Debug, Clone, Copy)]
pub enum Secret<'a> {
    /// What the person knows.
    Passphrase(&'a Passphrase),
    /// What lies on paper.
    Recovery(&'a RecoveryKey),
}

impl Secret<'_> {
    fn kind(self) -> Kind {
        match self {
            Self::Passphrase(_) => Kind::Passphrase,
            Self::Recovery(_) => Kind::Recovery,
        }
    }

    /// The key that wraps the vault key in this slot.
    fn wrapping_key(self, slot: &Slot) -> Result<KeyBytes> {
        match self {
            Self::Passphrase(passphrase) => {
                key::argon2id(passphrase.bytes(), &slot.salt(), slot.kdf()?)
            }
            Self::Recovery(recovery) => key::hkdf(&slot.salt(), recovery.bytes(), label::RECOVERY),
        }
    }

    /// What to say when it opens nothing.
    fn refused(self) -> Error {
        match self {
            Self::Passphrase(_) => Error::WrongPassphrase,
            Self::Recovery(_) => Error::WrongRecoveryKey { group: None },
        }
    }
}

/// What an opened key file gives.
#[derive(Debug, Clone)]
pub struct Unlocked {
    /// The vault key.
    pub key: VaultKey,
    /// The half that opened.
    pub half: Half,
    /// True if the other half is damaged or says something else, and should be written anew.
    pub other_is_bad: bool,
}

/// Opens the newest half that the secret fits.
///
/// Errors: [`Error::Newer`]; [`Damage::KeyFile`] when both halves are damaged or the seal is broken;
/// otherwise [`Error::WrongPassphrase`] or [`Error::WrongRecoveryKey`].
pub fn unlock(halves: &[Result<Half>; 2], secret: Secret<'_>) -> Result<Unlocked> {
    if let Some(Err(newer)) = halves
        .iter()
        .find(|half| matches!(half, Err(Error::Newer { .. })))
    {
        return Err(newer.clone());
    }
    let mut sound: Vec<&Half> = halves
        .iter()
        .filter_map(|half| half.as_ref().ok())
        .collect();
    sound.sort_by_key(|half| std::cmp::Reverse(half.generation()));
    let mut refusal = None;
    let mut refused: Vec<&Half> = Vec::new();
    for half in &sound {
        if refused.iter().any(|before| before.asks_the_same(half)) {
            continue;
        }
        match open_half(half, secret) {
            Ok(key) => {
                let other = sound
                    .iter()
                    .find(|other| other.generation() != half.generation());
                let twin = match other {
                    Some(other) => other.says_the_same(half) && other.is_sealed_by(&key)?,
                    None => false,
                };
                return Ok(Unlocked {
                    key,
                    half: (*half).clone(),
                    other_is_bad: !twin,
                });
            }
            Err(error) => {
                if error == secret.refused() {
                    refused.push(half);
                }
                // The newest half decides what is said; a stale one must not turn "wrong" into "damaged".
                refusal.get_or_insert(error);
            }
        }
    }
    Err(refusal.unwrap_or(Error::Damaged(Damage::KeyFile)))
}

/// Opens one half alone, as a backup holds it.
pub fn open_half(half: &Half, secret: Secret<'_>) -> Result<VaultKey> {
    for slot in half.slots() {
        if slot.kind().ok() != Some(secret.kind()) {
            continue;
        }
        let by = secret.wrapping_key(&slot)?;
        if let Some(key) = slot.unwrap(&half.vault(), half.version(), &by) {
            return if half.is_sealed_by(&key)? {
                Ok(key)
            } else {
                Err(Error::Damaged(Damage::KeyFile))
            };
        }
    }
    Err(secret.refused())
}

/// Makes the slot that answers to a secret from now on.
pub fn make_slot(
    secret: Secret<'_>,
    vault: &[u8; 16],
    key: &VaultKey,
    cost: KdfCost,
    entropy: &Entropy,
    now: Now,
) -> Result<Slot> {
    let kdf = match secret {
        Secret::Passphrase(_) => Some(cost.params()?),
        Secret::Recovery(_) => None,
    };
    let facts = SlotFacts {
        kind: secret.kind(),
        id: entropy.bytes()?,
        kdf,
        salt: entropy.bytes()?,
        nonce: entropy.bytes()?,
        created: i32::try_from(
            now.local()
                .timestamp()
                .saturating_add(i64::from(now.offset))
                .div_euclid(86_400),
        )
        .unwrap_or_default(),
    };
    let by = match (secret, kdf) {
        (Secret::Passphrase(passphrase), Some(params)) => {
            key::argon2id(passphrase.bytes(), &facts.salt, params)?
        }
        (Secret::Recovery(recovery), _) => {
            key::hkdf(&facts.salt, recovery.bytes(), label::RECOVERY)?
        }
        (Secret::Passphrase(_), None) => return Err(Error::Bug("a passphrase without cost")),
    };
    Slot::seal(&facts, vault, key, &by)
}

/// The slots of a half with every slot of one kind replaced by a new one.
pub fn with_slot(half: &Half, kind: Kind, new: Slot) -> Result<Vec<Slot>> {
    let mut slots = vec![new];
    for slot in half.slots() {
        let found = slot.kind()?;
        if found != kind && found != Kind::Empty {
            slots.push(slot);
        }
    }
    Ok(slots)
}
