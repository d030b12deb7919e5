//! English title case (CSL 1.0.2, "Title Case Conversion"), which leaves every word alone that has a capital letter.

/// Words that stay small inside a title.
const SMALL: [&str; 30] = [
    "a", "an", "and", "as", "at", "but", "by", "d", "de", "down", "for", "from", "in", "into", "l",
    "nor", "of", "on", "onto", "or", "over", "so", "the", "till", "to", "up", "van", "via", "with",
    "yet",
];

/// The text in title case.
pub(super) fn title_case(text: &str) -> String {
    let words: Vec<(usize, &str)> = words(text);
    let mut out = text.to_owned();
    let last = words.len().saturating_sub(1);
    // From the end, so that places stay true.
    for (at, (start, word)) in words.iter().enumerate().rev() {
        if word.chars().any(char::is_uppercase) {
            continue;
        }
        let before = text[..*start].trim_end();
        let opens = before.ends_with([':', '?', '!', '.', '\u{2014}']) || before.is_empty();
        let small = SMALL.contains(word) && at != 0 && at != last && !opens;
        let Some(first) = word.chars().next().filter(|_| !small) else {
            continue;
        };
        out.replace_range(
            *start..start + first.len_utf8(),
            &first.to_uppercase().to_string(),
        );
    }
    out
}

/// Words and where they begin. An apostrophe does not part a word; a hyphen does.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        let inside =
            letter.is_alphanumeric() || (matches!(letter, '\'' | '\u{2019}') && start.is_some());
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                out.push((from, &text[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        out.push((from, &text[from..]));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::title_case;

    #[test]
    fn titles_get_their_capitals() {
        for (text, wanted) in [
            ("the care of wards at night", "The Care of Wards at Night"),
            ("GlobeCom: a workshop", "GlobeCom: A Workshop"),
            (
                "Safety, security, and rescue",
                "Safety, Security, and Rescue",
            ),
            ("what to look for", "What to Look For"),
            ("émile's wards", "Émile's Wards"),
        ] {
            assert_eq!(title_case(text), wanted);
        }
    }
}
