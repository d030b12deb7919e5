//! Recognises a title again without keeping it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::calendars::title::normalised;

/// The first 16 bytes of HMAC-SHA256 over the normalised title.
///
/// The key is a sub-key of the vault, so that nobody without the vault can test a guessed title against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint(pub [u8; 16]);

/// The fingerprint of a title under this vault's key.
pub fn fingerprint(key: &[u8; 32], title: &str) -> Fingerprint {
    let mut first = [0; 16];
    if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) {
        mac.update(normalised(title).as_bytes());
        first.copy_from_slice(&mac.finalize().into_bytes()[..16]);
    }
    Fingerprint(first)
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn the_key_decides_and_spelling_does_not() {
        let key = [0x0b; 32];
        assert_eq!(
            fingerprint(&key, "Ward  round"),
            fingerprint(&key, "ward round")
        );
        assert_ne!(
            fingerprint(&key, "ward round"),
            fingerprint(&key, "ward rounds")
        );
        assert_ne!(
            fingerprint(&key, "ward round"),
            fingerprint(&[0x0c; 32], "ward round")
        );
    }
}
