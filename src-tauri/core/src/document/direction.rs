//! Turns of writing direction in text: each that is opened is also closed.

/// Text with every change of writing direction that it opens also closed, so that it turns nothing that follows it.
pub fn closed(text: &str) -> String {
    let mut open = Vec::new();
    for character in text.chars() {
        match character {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push('\u{202C}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202C}' if open.last() == Some(&'\u{202C}') => {
                open.pop();
            }
            // Closing an isolate closes the embeddings opened inside it.
            '\u{2069}' => {
                if let Some(at) = open.iter().rposition(|&closer| closer == '\u{2069}') {
                    open.truncate(at);
                }
            }
            // A paragraph ends every embedding and isolate in it.
            '\n' => open.clear(),
            _ => {}
        }
    }
    let mut out = text.to_owned();
    out.extend(open.into_iter().rev());
    out
}

#[cfg(test)]
mod tests {
    use super::closed;

    #[test]
    fn a_turn_that_was_opened_is_closed() {
        assert_eq!(closed("plain"), "plain");
        assert_eq!(closed("a\u{202E}b"), "a\u{202E}b\u{202C}");
        assert_eq!(closed("a\u{202E}b\u{202C}c"), "a\u{202E}b\u{202C}c");
        assert_eq!(
            closed("\u{2067}\u{202B}x"),
            "\u{2067}\u{202B}x\u{202C}\u{2069}"
        );
        assert_eq!(
            closed("\u{2067}\u{202B}x\u{2069}"),
            "\u{2067}\u{202B}x\u{2069}"
        );
    }
}
