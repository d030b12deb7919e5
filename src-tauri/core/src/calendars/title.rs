//! A title as rules and fingerprints see it, whatever its case, spacing and mail prefixes.

use unicode_normalization::UnicodeNormalization;

pub mod store;

/// Words that mail and calendar programs put before a title; they say nothing about what it is.
const PREFIXES: [&str; 11] = [
    "re:",
    "fw:",
    "fwd:",
    "aw:",
    "wg:",
    "tr:",
    "canceled:",
    "cancelled:",
    "updated:",
    "declined:",
    "tentative:",
];

/// Compatibility-composed, lower case, single spaces, without "FW:" and the like.
pub fn normalised(title: &str) -> String {
    let lower = title.nfkc().collect::<String>().to_lowercase();
    let mut text = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    while let Some(rest) = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix)) {
        text = rest.trim_start().to_owned();
    }
    text
}

/// Whether `word` stands in `text` with no letter or digit touching it. Both are normalised.
pub fn has_word(text: &str, word: &str) -> bool {
    if word.is_empty() {
        return false;
    }
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::{has_word, normalised};

    #[test]
    fn the_same_title_written_differently_is_the_same() {
        assert_eq!(normalised("  Ward   ROUND "), "ward round");
        assert_eq!(normalised("FW: Re: Ward round"), "ward round");
        assert_eq!(
            normalised("Cafe\u{301}"),
            normalised("Café"),
            "composed and decomposed letters are one"
        );
        assert_eq!(
            normalised("Report: wards"),
            "report: wards",
            "only known prefixes go"
        );
    }

    #[test]
    fn a_word_is_whole() {
        assert!(has_word("gi clinic, am", "clinic"));
        assert!(!has_word("clinical council", "clinic"));
        assert!(has_word("m&m conference", "m&m"));
        assert!(!has_word("anything", ""));
    }
}
