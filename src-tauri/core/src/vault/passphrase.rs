//! The passphrase: any language, any spacing, brought to one form so that every keyboard types the same key.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::vault::entropy::Entropy;

/// Longest in bytes of UTF-8, after NFKC.
const MOST_BYTES: usize = 1024;
/// Longest input looked at; normalisation may lengthen or shorten it.
const MOST_TYPED: usize = 4096;
/// Fewest characters of a new one.
pub const LEAST_CHARS: usize = 8;
/// Words that [`draw`] draws; each adds eleven bits.
pub const DRAWN_WORDS: usize = 5;

/// 2,048 short plain words, one a line.
const WORDS: &str = include_str!("words.txt");

/// A passphrase in its normal form (NFKC, nothing trimmed), wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// One that is typed to open something: 1 to 1,024 bytes.
    pub fn typed(text: &str) -> Result<Self> {
        let refuse = |why| {
            Err(Error::Invalid {
                field: "passphrase",
                why,
            })
        };
        if text.len() > MOST_TYPED {
            return refuse("is too long");
        }
        // Roomy, so that growing leaves no copy behind: NFKC makes at most 18 characters of one.
        let mut normal = Zeroizing::new(String::with_capacity(text.len() * 18));
        normal.extend(text.nfkc());
        match normal.len() {
            0 => refuse("must not be empty"),
            1..=MOST_BYTES => Ok(Self(normal)),
            _ => refuse("is too long"),
        }
    }

    /// One that is newly chosen: as [`Passphrase::typed`], and at least eight characters.
    pub fn chosen(text: &str) -> Result<Self> {
        let passphrase = Self::typed(text)?;
        if passphrase.0.chars().count() < LEAST_CHARS {
            return Err(Error::Invalid {
                field: "passphrase",
                why: "must have at least 8 characters",
            });
        }
        Ok(passphrase)
    }

    /// One that is newly chosen and typed twice.
    pub fn agreed(text: &str, again: &str) -> Result<Self> {
        let passphrase = Self::chosen(text)?;
        if Self::typed(again).is_ok_and(|again| again == passphrase) {
            Ok(passphrase)
        } else {
            Err(Error::Invalid {
                field: "again",
                why: "is not the same",
            })
        }
    }

    /// The bytes that the key is derived from.
    pub fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

/// Five words drawn by chance with spaces between: 55 bits.
pub fn draw(entropy: &Entropy) -> Result<Zeroizing<String>> {
    let words: Vec<&str> = words().collect();
    let mut drawn = Zeroizing::new(String::with_capacity(64));
    for at in 0..DRAWN_WORDS {
        if at > 0 {
            drawn.push(' ');
        }
        drawn.push_str(words[entropy.below(words.len() as u32)? as usize]);
    }
    Ok(drawn)
}

/// The words that passphrases are drawn from, in alphabetical order.
pub fn words() -> impl Iterator<Item = &'static str> {
    WORDS.lines()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{DRAWN_WORDS, Passphrase, draw, words};
    use crate::vault::entropy::Entropy;

    #[test]
    fn the_list_has_2048_different_short_words() {
        let all: Vec<&str> = words().collect();
        assert_eq!(all.len(), 2048, "eleven bits a word");
        assert!(all.is_sorted());
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 2048);
        for word in all {
            assert!(
                (3..=8).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase()),
                "{word}"
            );
        }
    }

    #[test]
    fn drawn_words_are_from_the_list_and_differ_between_draws() {
        let entropy = Entropy::fixed(3);
        let known: BTreeSet<&str> = words().collect();
        let draws: BTreeSet<String> = (0..100)
            .map(|_| draw(&entropy).unwrap().to_string())
            .collect();
        assert_eq!(draws.len(), 100);
        for drawn in &draws {
            assert_eq!(drawn.split(' ').count(), DRAWN_WORDS);
            assert!(drawn.split(' ').all(|word| known.contains(word)));
            assert!(Passphrase::chosen(drawn).is_ok());
        }
    }

    #[test]
    fn the_same_words_from_another_keyboard_are_the_same_passphrase() {
        let composed = Passphrase::typed("caf\u{e9} \u{fb01}nch 1\u{bd}").unwrap();
        let apart = Passphrase::typed("cafe\u{301} finch 11\u{2044}2").unwrap();
        assert_eq!(composed.bytes(), apart.bytes());
        assert_ne!(
            Passphrase::typed(" tide").unwrap().bytes(),
            Passphrase::typed("tide").unwrap().bytes(),
            "no trimming"
        );
    }

    #[test]
    fn too_short_too_long_and_disagreeing_ones_are_refused() {
        assert!(Passphrase::typed("").is_err());
        assert!(
            Passphrase::typed("x").is_ok(),
            "an old short one still opens"
        );
        assert!(Passphrase::chosen("seven77").is_err());
        assert!(
            Passphrase::chosen("\u{1f5dd}\u{fe0f} \u{65e5}\u{672c}\u{8a9e}\u{3067}\u{3059}")
                .is_ok()
        );
        assert!(Passphrase::typed(&"a".repeat(1024)).is_ok());
        assert!(Passphrase::typed(&"a".repeat(1025)).is_err());
        assert!(
            Passphrase::typed(&"\u{fdfa}".repeat(1000)).is_err(),
            "long only once normal"
        );
        assert!(Passphrase::agreed("harbour lamp", "harbour lamp").is_ok());
        assert!(Passphrase::agreed("harbour lamp", "harbour lamb").is_err());
    }
}
