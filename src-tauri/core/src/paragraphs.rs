//! A file as paragraphs in their order, whatever program wrote it; and what may be read at all.

use crate::decoding;
use crate::error::{Error, Result, Unopened};

pub mod word;

/// The largest file that is read, in mebibytes: pictures and typefaces in it count.
pub const LIMIT_MIB: u32 = 16;
/// The longest text that is read, in mebibytes. A life's work of sixty pages has a quarter of one.
pub const TEXT_MIB: u32 = 4;
/// Most paragraphs that are read.
pub const PARAGRAPHS: usize = 5_000;
/// Most characters of one paragraph; a longer one goes on as another.
pub const LONGEST: usize = 4_000;
/// Of a thousand bytes of a text, most that may be no letters.
const STRANGE: usize = 20;

/// Where a paragraph stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the text itself, in a table of it or in a text box.
    Body,
    /// At the head or foot of every page.
    Margin,
    /// In a footnote or endnote.
    Footnote,
    /// In a remark that somebody left beside the text.
    Remark,
}

/// A paragraph, or a row of a table with its cells parted by tabs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its place in the file, from 1: a line of a text, a paragraph of a Word file.
    pub at: u32,
    /// Its text: single blanks, tabs where the file leaves a gap, line ends where it has them.
    pub text: String,
    /// Depth of a heading, where the file says that it is one; 0 is the title.
    pub level: Option<u8>,
    /// All of it is bold.
    pub bold: bool,
    /// It stands in a list.
    pub list: bool,
    /// It is a row of a table.
    pub row: bool,
    /// Where it stands.
    pub place: Place,
}

impl Paragraph {
    /// A paragraph of running text.
    pub fn plain(at: u32, text: impl Into<String>) -> Self {
        Self {
            at,
            text: text.into(),
            level: None,
            bold: false,
            list: false,
            row: false,
            place: Place::Body,
        }
    }
}

/// The paragraphs of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// In their order; those beside the text come last.
    pub paragraphs: Vec<Paragraph>,
    bytes: usize,
}

impl Source {
    /// Takes one paragraph; one without a letter or a digit is nothing.
    pub fn add(&mut self, paragraph: &Paragraph) -> Result<()> {
        let text = tidied(&paragraph.text);
        if !text.chars().any(char::is_alphanumeric) {
            return Ok(());
        }
        self.bytes += text.len();
        if self.bytes > (TEXT_MIB as usize) << 20 {
            return Err(Error::TooLarge {
                limit_mib: TEXT_MIB,
            });
        }
        for text in cut(&text) {
            if self.paragraphs.len() >= PARAGRAPHS {
                return Err(Error::Invalid {
                    field: "file",
                    why: "holds more than 5,000 paragraphs",
                });
            }
            self.paragraphs.push(Paragraph {
                text: text.to_owned(),
                ..paragraph.clone()
            });
        }
        Ok(())
    }

    /// Itself, unless there is nothing in it.
    pub fn something(self) -> Result<Self> {
        if self.paragraphs.is_empty() {
            return Err(Error::Unopened(Unopened::Empty));
        }
        Ok(self)
    }
}

/// A text as a paragraph holds it: no control characters, single blanks, no blanks around tabs and line ends.
pub fn tidied(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        let letter = match letter {
            '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}' | '\u{85}' => '\n',
            '\n' | '\t' => letter,
            '\u{ad}' | '\u{200b}' | '\u{feff}' => continue,
            letter if letter.is_whitespace() => ' ',
            letter if letter.is_control() => continue,
            letter => letter,
        };
        let last = out.chars().next_back();
        match (last, letter) {
            (None | Some(' ' | '\t' | '\n'), ' ')
            | (None | Some('\n'), '\n' | '\t')
            | (Some('\t'), '\t') => {}
            (Some(' ' | '\t'), '\n' | '\t') => {
                while out.ends_with([' ', '\t']) {
                    out.pop();
                }
                if !out.is_empty() && !out.ends_with('\n') {
                    out.push(letter);
                }
            }
            _ => out.push(letter),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Pieces of at most [`LONGEST`] characters, cut at a blank where there is one.
fn cut(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((end, _)) = rest.char_indices().nth(LONGEST) {
        let at = rest[..end].rfind(char::is_whitespace).filter(|at| *at > 0);
        let (piece, after) = rest.split_at(at.unwrap_or(end));
        pieces.push(piece.trim());
        rest = after.trim_start();
    }
    pieces.push(rest);
    pieces.retain(|piece| piece.chars().any(char::is_alphanumeric));
    pieces
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// The paragraphs of a Word file.
    Word(Source),
    /// A text, not parted yet.
    Text(String),
}

/// Opens a file of whatever kind; the kind is told from what it holds.
///
/// Fails with [`Error::Unopened`] where the file cannot be read at all, with [`Error::TooLarge`] and [`Error::Invalid`]
/// where it holds more than is read.
pub fn open(bytes: &[u8]) -> Result<Opened> {
    if bytes.len() > (LIMIT_MIB as usize) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    if bytes.starts_with(b"PK") {
        return word::read(bytes)?.something().map(Opened::Word);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        return Err(Error::Unopened(old(bytes)));
    }
    if [
        b"%PDF".as_slice(),
        b"{\\rtf",
        b"\x1f\x8b",
        b"\x89PNG",
        b"\xff\xd8\xff",
    ]
    .iter()
    .any(|begin| bytes.starts_with(begin))
    {
        return Err(Error::Unopened(Unopened::OtherKind));
    }
    if bytes.len() > (TEXT_MIB as usize) << 20 {
        return Err(Error::TooLarge {
            limit_mib: TEXT_MIB,
        });
    }
    let text = decoding::text(bytes);
    if strange(&text, bytes) {
        return Err(Error::Unopened(Unopened::OtherKind));
    }
    Ok(Opened::Text(text))
}

/// What a file of Microsoft's older container is: one of Word before 2007, one that a password locks, or another.
fn old(bytes: &[u8]) -> Unopened {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|own| own == wide.as_slice())
    };
    if holds("EncryptedPackage") {
        Unopened::Protected
    } else if holds("WordDocument") {
        Unopened::OldWord
    } else {
        Unopened::OtherKind
    }
}

/// Whether much of it is no text: letters that stand for bytes that mean nothing, or zeros that UTF-16 does not explain.
fn strange(text: &str, bytes: &[u8]) -> bool {
    let lost = text.chars().filter(|letter| *letter == '\u{fffd}').count();
    let marked = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let zeros_of = |from: usize| {
        let first = bytes.iter().take(8).skip(from).step_by(2);
        bytes.len() >= 8 && first.clone().all(|byte| *byte == 0)
    };
    let odd = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\n' | b'\r' | b'\t' | 0x0b | 0x0c);
    let count = if marked || zeros_of(0) || zeros_of(1) {
        lost * 2
    } else {
        lost + bytes.iter().filter(odd).count()
    };
    count * 1000 > bytes.len() * STRANGE
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::{LONGEST, Paragraph, Source, open, tidied};

    #[test]
    fn a_gap_is_one_tab_and_a_break_one_line_end() {
        assert_eq!(tidied("  a \u{a0} b\t \tc \n\n d\0\u{7} "), "a b\tc\nd");
    }

    proptest! {
        #[test]
        fn tidying_twice_is_tidying_once(text in any::<String>()) {
            let once = tidied(&text);
            prop_assert_eq!(tidied(&once), once);
        }

        #[test]
        fn no_letter_of_a_long_paragraph_is_lost(words in proptest::collection::vec("[a-z]{1,700}", 1..40)) {
            let text = words.join(" ");
            let mut source = Source::default();
            source.add(&Paragraph::plain(1, text.clone())).expect("room");
            let letters = |text: &str| text.replace(' ', "");
            let kept: String = source.paragraphs.iter().map(|own| letters(&own.text)).collect();
            prop_assert_eq!(kept, letters(&text));
            prop_assert!(source.paragraphs.iter().all(|own| own.text.chars().count() <= LONGEST));
        }

        #[test]
        fn any_bytes_are_opened_or_refused(bytes in any::<Vec<u8>>()) {
            let _ = open(&bytes);
        }
    }
}
