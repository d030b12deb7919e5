//! A title as rules and fingerprints see it, whatever its case, spacing and mail prefixes.

use unicode_normalization::UnicodeNormalization;

pub mod store;

/// Letters of a title that are looked at. No rule can be made to look at more, whatever a file holds.
pub const MOST: usize = 300;

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

/// Titles that only say that somebody has no time.
const SILENT: [&str; 24] = [
    "",
    "busy",
    "tentative",
    "free",
    "hold",
    "block",
    "blocked",
    "unavailable",
    "not available",
    "private",
    "private appointment",
    "appointment",
    "no title",
    "(no title)",
    "untitled",
    "new event",
    "working elsewhere",
    "beschäftigt",
    "gebucht",
    "belegt",
    "occupé",
    "ocupado",
    "occupato",
    "upptagen",
];

/// Compatibility-composed, lower case, single spaces, without "FW:" and the like, and at most [`MOST`] letters.
pub fn normalised(title: &str) -> String {
    // One letter may become up to eighteen; the bound before keeps the work small, the one after keeps the promise.
    let lower = title
        .chars()
        .take(MOST * 4)
        .nfkc()
        .collect::<String>()
        .to_lowercase();
    let mut text = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    while let Some(rest) = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix)) {
        text = rest.trim_start().to_owned();
    }
    if let Some((end, _)) = text.char_indices().nth(MOST) {
        text.truncate(end);
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

/// The normalised titles that say nothing but that the time is taken, such as "busy".
pub fn silent() -> &'static [&'static str] {
    &SILENT
}

#[cfg(test)]
mod tests {
    use super::{MOST, has_word, normalised, silent};

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
    fn a_title_is_bounded_whatever_it_holds() {
        assert_eq!(normalised(&"a".repeat(100_000)).chars().count(), MOST);
        let swelling = "\u{fdfa}".repeat(100_000);
        assert!(normalised(&swelling).chars().count() <= MOST);
    }

    #[test]
    fn a_word_is_whole() {
        assert!(has_word("gi clinic, am", "clinic"));
        assert!(!has_word("clinical council", "clinic"));
        assert!(has_word("m&m conference", "m&m"));
        assert!(!has_word("anything", ""));
    }

    #[test]
    fn what_says_nothing_is_written_as_titles_are_looked_at() {
        for title in silent() {
            assert_eq!(&normalised(title), title);
        }
    }
}
