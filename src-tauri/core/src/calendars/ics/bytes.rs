//! From the bytes of a file to its logical lines: encoding, line ends, and lines folded anywhere, even inside a letter.

use std::borrow::Cow;

/// Bytes kept of one logical line; the rest of a longer one is passed over.
const MOST_OF_A_LINE: usize = 1 << 23;

/// The file without its byte order mark; UTF-16 is turned into UTF-8.
pub fn plain(bytes: &[u8]) -> Cow<'_, [u8]> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
        [0xff, 0xfe, rest @ ..] => Cow::Owned(from_utf16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(from_utf16(rest, u16::from_be_bytes)),
        [b'B' | b'b', 0, b'E' | b'e', 0, ..] => Cow::Owned(from_utf16(bytes, u16::from_le_bytes)),
        [0, b'B' | b'b', 0, b'E' | b'e', ..] => Cow::Owned(from_utf16(bytes, u16::from_be_bytes)),
        _ => Cow::Borrowed(bytes),
    }
}

fn from_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u8> {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    let mut out = Vec::with_capacity(bytes.len() / 2 + 16);
    let mut letter = [0; 4];
    for decoded in char::decode_utf16(units) {
        let decoded = decoded.unwrap_or(char::REPLACEMENT_CHARACTER);
        out.extend_from_slice(decoded.encode_utf8(&mut letter).as_bytes());
    }
    out
}

/// One logical line, unfolded.
#[derive(Debug)]
pub struct Line<'a> {
    /// Number of its first line in the file, from 1.
    pub number: u32,
    /// Its bytes, without line ends.
    pub bytes: Cow<'a, [u8]>,
    /// False when the file stops before the line's end.
    pub ended: bool,
    /// True when it is longer than what is kept of it.
    pub cut: bool,
}

impl Line<'_> {
    /// The property's name as written, without parameters; `None` for a line without a colon, and for one whose name
    /// holds more than the letters, digits and hyphens of RFC 5545 (dots and underscores are let pass).
    pub fn name(&self) -> Option<&[u8]> {
        let end = self.bytes.iter().position(|&b| b == b':' || b == b';')?;
        if self.bytes[end] == b';' && !self.bytes[end..].contains(&b':') {
            return None;
        }
        let name = self.bytes[..end].trim_ascii();
        let fits = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
        (!name.is_empty() && name.iter().all(fits)).then_some(name)
    }

    /// What stands after the first colon.
    pub fn value(&self) -> &[u8] {
        let start = self
            .bytes
            .iter()
            .position(|&b| b == b':')
            .map_or(self.bytes.len(), |at| at + 1);
        self.bytes[start..].trim_ascii()
    }
}

/// The logical lines of a file, one after the other.
#[derive(Debug)]
pub struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    number: u32,
    /// Old Macintosh files end their lines with a carriage return alone.
    end: u8,
}

impl<'a> Lines<'a> {
    /// Starts at the first line.
    pub fn new(bytes: &'a [u8]) -> Self {
        let end = if bytes.contains(&b'\n') { b'\n' } else { b'\r' };
        Self {
            bytes,
            at: 0,
            number: 0,
            end,
        }
    }

    /// Bytes read so far.
    pub fn at(&self) -> usize {
        self.at
    }

    fn physical(&mut self) -> (&'a [u8], bool) {
        let rest = &self.bytes[self.at..];
        self.number = self.number.saturating_add(1);
        let Some(length) = rest.iter().position(|&b| b == self.end) else {
            self.at = self.bytes.len();
            return (rest, false);
        };
        self.at += length + 1;
        let line = &rest[..length];
        (line.strip_suffix(b"\r").unwrap_or(line), true)
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let (first, mut ended) = self.physical();
        let number = self.number;
        let mut bytes = Cow::Borrowed(first);
        while let Some(b' ' | b'\t') = self.bytes.get(self.at) {
            self.at += 1;
            let (more, more_ended) = self.physical();
            ended = more_ended;
            if bytes.len() < MOST_OF_A_LINE {
                let room = MOST_OF_A_LINE - bytes.len();
                bytes
                    .to_mut()
                    .extend_from_slice(&more[..more.len().min(room)]);
            }
        }
        let cut = bytes.len() >= MOST_OF_A_LINE;
        if cut {
            match &mut bytes {
                Cow::Borrowed(whole) => *whole = &whole[..MOST_OF_A_LINE],
                Cow::Owned(whole) => whole.truncate(MOST_OF_A_LINE),
            }
        }
        Some(Line {
            number,
            bytes,
            ended,
            cut,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, plain};
    use crate::decoding::line as decode;

    fn lines(bytes: &[u8]) -> Vec<(u32, String)> {
        Lines::new(bytes)
            .map(|line| (line.number, decode(&line.bytes).into_owned()))
            .collect()
    }

    #[test]
    fn a_fold_inside_a_letter_is_undone_before_decoding() {
        assert_eq!(
            lines(b"A:caf\xc3\r\n \xa9\r\nB:2\r\n"),
            [(1, "A:café".into()), (3, "B:2".into())]
        );
    }

    #[test]
    fn every_usual_line_end_and_encoding_is_read() {
        assert_eq!(lines(b"A:1\rB:2"), [(1, "A:1".into()), (2, "B:2".into())]);
        assert_eq!(
            lines(b"A:1\nB:Gef\xe4\xdf \x80"),
            [(1, "A:1".into()), (2, "B:Gefäß €".into())]
        );
        assert_eq!(&*plain(b"\xef\xbb\xbfA:1"), b"A:1");
        assert_eq!(&*plain(b"\xff\xfeA\0:\0\xe9\0"), "A:é".as_bytes());
        assert_eq!(&*plain(b"\0B\0E\0G"), b"BEG");
    }

    #[test]
    fn a_name_is_one_word() {
        let name = |text: &'static [u8]| {
            let line = Lines::new(text).next().expect("a line");
            line.name().map(<[u8]>::to_vec)
        };
        assert_eq!(name(b"X-a_1.b ;P=\"c:d\":e"), Some(b"X-a_1.b".to_vec()));
        for text in [
            &b"X"[..],
            b"X;P=1",
            b"REFRESH - INTERVAL:1",
            b":1",
            b"\xc3\xa9:1",
        ] {
            assert_eq!(name(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_line_is_known_to_be_cut_off() {
        let ended: Vec<bool> = Lines::new(b"A:1\nB").map(|line| line.ended).collect();
        assert_eq!(ended, [true, false]);
    }
}
