//! Recognises a title, a series or another word of a file again without keeping it.

use std::collections::BTreeSet;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::calendars::title::{normalised, silent};

/// The first 16 bytes of HMAC-SHA256 over the normalised words.
///
/// The key is a sub-key of the vault, so that nobody without the vault can test a guessed title against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint(pub [u8; 16]);

/// The fingerprint of a title under this vault's key.
pub fn fingerprint(key: &[u8; 32], title: &str) -> Fingerprint {
    keyed(key, "", &normalised(title))
}

/// The fingerprints of titles that say nothing but that the time is taken.
pub fn silent_prints(key: &[u8; 32]) -> BTreeSet<Fingerprint> {
    silent()
        .iter()
        .map(|title| fingerprint(key, title))
        .collect()
}

/// What is recognised besides titles. Equal words of two kinds have nothing in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// The identity of a series in its file, exactly as written.
    Series,
    /// A category of the file, normalised.
    Label,
    /// A domain of the organiser's address, in lower case.
    Domain,
    /// A tag of the title, squashed.
    Tag,
}

impl Facet {
    /// Begins with NUL, which no normalised title does.
    fn prefix(self) -> &'static str {
        match self {
            Self::Series => "\0series\0",
            Self::Label => "\0label\0",
            Self::Domain => "\0domain\0",
            Self::Tag => "\0tag\0",
        }
    }

    /// The fingerprint of these words. They are taken as they are.
    pub fn print(self, key: &[u8; 32], words: &str) -> Fingerprint {
        keyed(key, self.prefix(), words)
    }
}

fn keyed(key: &[u8; 32], prefix: &str, words: &str) -> Fingerprint {
    let mut first = [0; 16];
    if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) {
        mac.update(prefix.as_bytes());
        mac.update(words.as_bytes());
        first.copy_from_slice(&mac.finalize().into_bytes()[..16]);
    }
    Fingerprint(first)
}

/// Fingerprints side by side, as they are stored.
pub fn joined(prints: &[Fingerprint]) -> Vec<u8> {
    prints.iter().flat_map(|print| print.0).collect()
}

/// Fingerprints as they were stored; a rest of less than 16 bytes is none.
pub fn parted(bytes: &[u8]) -> Vec<Fingerprint> {
    bytes
        .chunks_exact(16)
        .filter_map(|chunk| chunk.try_into().ok())
        .map(Fingerprint)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Facet, fingerprint, joined, parted};

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

    #[test]
    fn the_same_words_of_two_kinds_are_not_alike() {
        let key = [0x0b; 32];
        let all = [
            fingerprint(&key, "teaching"),
            Facet::Series.print(&key, "teaching"),
            Facet::Label.print(&key, "teaching"),
            Facet::Domain.print(&key, "teaching"),
            Facet::Tag.print(&key, "teaching"),
        ];
        let different: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len());
        assert_eq!(parted(&joined(&all)), all);
    }
}
