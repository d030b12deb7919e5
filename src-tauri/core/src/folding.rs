//! Lines of calendar and contact files: folded at 75 octets between letters, ended by CR LF, with texts escaped
//! (RFC 5545 section 3.1 and 3.3.11, RFC 6350 section 3.2).

use chrono::NaiveDateTime;

/// Octets of one line at most, without its end.
const LINE: usize = 75;

/// Text as such a file wants it: control characters are left out, except for line breaks.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut letters = text.trim().chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' => out.push_str("\\n"),
            '\t' => out.push(letter),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// A time as such files write it, without its zone: "20261203T160000".
pub fn clock(time: NaiveDateTime) -> String {
    time.format("%Y%m%dT%H%M%S").to_string()
}

/// A file line by line.
#[derive(Debug, Default)]
pub struct Lines(pub String);

impl Lines {
    /// Adds a line and folds it where it is too long.
    pub fn line(&mut self, line: &str) {
        let mut rest = line;
        let mut room = LINE;
        while rest.len() > room {
            let mut end = room;
            while !rest.is_char_boundary(end) {
                end -= 1;
            }
            self.0.push_str(&rest[..end]);
            self.0.push_str("\r\n ");
            rest = &rest[end..];
            // The blank that marks the fold counts too.
            room = LINE - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, escaped};

    #[test]
    fn texts_are_escaped_and_lines_fold_between_letters() {
        assert_eq!(escaped(" a;b,c\\d\r\ne\u{7} "), "a\\;b\\,c\\\\d\\ne");
        let mut file = Lines::default();
        file.line(&"ä".repeat(60));
        assert!(file.0.split("\r\n").all(|own| own.len() <= 75));
        assert_eq!(file.0.replace("\r\n ", "").trim_end(), "ä".repeat(60));
    }
}
