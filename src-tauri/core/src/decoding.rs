//! From bytes to letters, whatever program wrote them.

use std::borrow::Cow;

/// What the letters of Windows-1252 at 0x80 to 0x9F stand for (the five unused ones for themselves).
const WINDOWS_1252: [char; 32] = [
    '\u{20ac}', '\u{81}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}',
    '\u{2c6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8d}', '\u{17d}', '\u{8f}',
    '\u{90}', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}',
    '\u{2dc}', '\u{2122}', '\u{161}', '\u{203a}', '\u{153}', '\u{9d}', '\u{17e}', '\u{178}',
];

/// The text of a line: UTF-8, or else Windows-1252. Control characters other than tab are dropped.
pub fn line(bytes: &[u8]) -> Cow<'_, str> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(
            bytes
                .iter()
                .map(|&b| {
                    if (0x80..0xa0).contains(&b) {
                        WINDOWS_1252[usize::from(b - 0x80)]
                    } else {
                        char::from(b)
                    }
                })
                .collect(),
        ),
    };
    let unwanted = |c: char| c.is_control() && c != '\t';
    if text.contains(unwanted) {
        Cow::Owned(text.replace(unwanted, ""))
    } else {
        text
    }
}

/// A whole text: UTF-8 or UTF-16 by mark or by look, else UTF-8 line by line and Windows-1252 where a line is not. Line
/// ends become `\n`; control characters but line end and tab are dropped.
pub fn text(bytes: &[u8]) -> String {
    let wide = match bytes {
        [0xff, 0xfe, rest @ ..] => Some(utf16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Some(utf16(rest, u16::from_be_bytes)),
        _ => unmarked(bytes),
    };
    let plain = wide.as_deref().map_or(bytes, str::as_bytes);
    let plain = plain.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(plain);
    let mut out = String::with_capacity(plain.len());
    let mut lines = plain.split(|b| *b == b'\n').peekable();
    while let Some(whole) = lines.next() {
        let whole = whole.strip_suffix(b"\r").unwrap_or(whole);
        // A carriage return alone ended lines on old Macintosh computers.
        for (at, part) in whole.split(|b| *b == b'\r').enumerate() {
            if at > 0 {
                out.push('\n');
            }
            out.push_str(&line(part));
        }
        if lines.peek().is_some() {
            out.push('\n');
        }
    }
    out
}

/// UTF-16 without a mark shows in its first letters, which are ASCII in every kind of file that is read.
fn unmarked(bytes: &[u8]) -> Option<String> {
    let first = bytes.get(..8)?;
    let nothing = |from: usize| first.iter().skip(from).step_by(2).all(|b| *b == 0);
    let something = |from: usize| first.iter().skip(from).step_by(2).all(|b| *b != 0);
    if nothing(1) && something(0) {
        return Some(utf16(bytes, u16::from_le_bytes));
    }
    (nothing(0) && something(1)).then(|| utf16(bytes, u16::from_be_bytes))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units)
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{line, text};

    #[test]
    fn every_common_encoding_reads_alike() {
        let wanted = "@article{a,\n title = {Möbius}\n}";
        let little: Vec<u8> = wanted.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = wanted.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let latin: Vec<u8> = wanted
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap())
            .collect();
        let with = |mark: &[u8], rest: &[u8]| [mark, rest].concat();
        for bytes in [
            wanted.as_bytes().to_vec(),
            with(&[0xef, 0xbb, 0xbf], wanted.as_bytes()),
            wanted.replace('\n', "\r\n").into_bytes(),
            wanted.replace('\n', "\r").into_bytes(),
            with(&[0xff, 0xfe], &little),
            with(&[0xfe, 0xff], &big),
            little.clone(),
            big.clone(),
            latin,
        ] {
            assert_eq!(text(&bytes), wanted);
        }
    }

    #[test]
    fn one_line_in_another_encoding_spoils_no_other() {
        let bytes = [b"caf\xe9\n".as_slice(), "naïve".as_bytes()].concat();
        assert_eq!(text(&bytes), "café\nnaïve");
    }

    #[test]
    fn nul_and_other_control_characters_are_dropped() {
        assert_eq!(line(b"a\0b\tc\x1b"), "ab\tc");
    }

    proptest! {
        #[test]
        fn any_bytes_are_some_text(bytes in any::<Vec<u8>>()) {
            prop_assert!(!text(&bytes).contains(['\0', '\r']));
        }
    }
}
