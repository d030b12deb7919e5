//! A text without marks as paragraphs: lines that were wrapped come together again, and nothing else does.
//!
//! A line goes on from the one before where it stands further in, or where its first word would not have fitted there. A
//! line that begins with a date, a number or a mark, or that names a section, always begins anew.

use crate::dossier::rescue::{dates, heading};
use crate::error::Result;
use crate::paragraphs::{Paragraph, Source, tidied};

/// The narrowest and the widest column that somebody wraps lines at.
const NARROW: usize = 50;
const WIDE: usize = 140;
/// By how much a few lines may be longer than the others.
const SLACK: usize = 10;
/// A gap of so many blanks parts columns.
const GAP: &str = "   ";
/// Columns that a tab takes at the beginning of a line.
const TAB: usize = 8;

/// A line with what is around it.
struct Line<'a> {
    at: u32,
    indent: usize,
    text: &'a str,
}

/// Reads a text.
pub(super) fn read(text: &str) -> Result<Source> {
    let normal = text.replace("\r\n", "\n").replace(['\r', '\u{c}'], "\n");
    let width = width(&normal);
    let mut source = Source::default();
    let mut block: Vec<Line<'_>> = Vec::new();
    for (at, line) in normal.split('\n').enumerate() {
        let text = line.trim();
        if text.is_empty() {
            put(&block, width, &mut source)?;
            block.clear();
            continue;
        }
        let before = &line[..line.len() - line.trim_start().len()];
        let indent = before.chars().map(|own| if own == '\t' { TAB } else { 1 });
        block.push(Line {
            at: u32::try_from(at + 1).unwrap_or(u32::MAX),
            indent: indent.sum(),
            text,
        });
    }
    put(&block, width, &mut source)?;
    Ok(source)
}

/// The column at which the text is wrapped: nearly all long lines end before it.
fn width(text: &str) -> usize {
    let mut lengths: Vec<usize> = text
        .lines()
        .map(|line| line.trim_end().chars().count())
        .filter(|length| *length >= NARROW)
        .collect();
    lengths.sort_unstable();
    // A program that writes such lines does not wrap them.
    if lengths.last().is_some_and(|longest| *longest > WIDE * 2) {
        return usize::MAX - SLACK;
    }
    let nearly = lengths.len() * 19 / 20;
    lengths.get(nearly).copied().unwrap_or(NARROW).min(WIDE)
}

/// Lines between two empty ones.
fn put(block: &[Line<'_>], width: usize, source: &mut Source) -> Result<()> {
    // Where dates stand on lines of their own, the first line says whether they lead or follow.
    let dated = match block.iter().position(|line| dates::only(line.text)) {
        Some(0) => Dated::Lead,
        Some(_) => Dated::Follow,
        None => Dated::Within,
    };
    let mut open: Option<(Paragraph, usize)> = None;
    let mut before: Option<&Line<'_>> = None;
    for line in block {
        let goes_on = match (&open, before) {
            (Some((paragraph, indent)), Some(last)) => {
                paragraph.level.is_none() && goes_on(line, last, *indent, width, dated)
            }
            _ => false,
        };
        match (&mut open, before) {
            (Some((paragraph, _)), Some(last)) if goes_on => {
                let wrapped = is_full(last, line.text, width);
                paragraph.text.push(if wrapped { ' ' } else { '\n' });
                paragraph.text.push_str(&gaps(line.text));
            }
            _ => {
                if let Some((paragraph, _)) = open.take() {
                    source.add(&paragraph)?;
                }
                let mut paragraph = Paragraph::plain(line.at, gaps(line.text));
                paragraph.list = mark(line.text).is_some();
                // A line that names a section stands alone.
                if heading::stands_alone(line.text) {
                    paragraph.level = Some(1);
                }
                open = Some((paragraph, line.indent));
            }
        }
        before = Some(line);
    }
    match open {
        Some((paragraph, _)) => source.add(&paragraph),
        None => Ok(()),
    }
}

/// Where the dates of a block stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dated {
    /// On lines before what they are of.
    Lead,
    /// On lines behind it.
    Follow,
    /// In the lines themselves.
    Within,
}

fn goes_on(line: &Line<'_>, last: &Line<'_>, indent: usize, width: usize, dated: Dated) -> bool {
    if heading::stands_alone(line.text) {
        return false;
    }
    match dated {
        Dated::Lead => return !dates::only(line.text),
        Dated::Follow => return !dates::only(last.text),
        Dated::Within => {}
    }
    if mark(line.text).is_some() || dates::begins(line.text) {
        return false;
    }
    line.indent > indent + 1 || is_full(last, line.text, width)
}

/// Whether the first word of the next line had no room in this one.
fn is_full(line: &Line<'_>, next: &str, width: usize) -> bool {
    let word = next.split_whitespace().next().unwrap_or("");
    let length = line.indent + line.text.chars().count();
    // A line that is longer than all others was not wrapped there.
    length <= width + SLACK && length + 1 + word.chars().count() > width
}

/// Gaps of many blanks as tabs.
fn gaps(text: &str) -> String {
    if !text.contains(GAP) {
        return text.to_owned();
    }
    let parts: Vec<&str> = text
        .split(GAP)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    tidied(&parts.join("\t"))
}

/// The length of a mark or a number of a list at the beginning of a text, with the blanks behind it.
pub(super) fn mark(text: &str) -> Option<usize> {
    let bare = |rest: &str| rest.trim_start().len();
    let first = text.chars().next()?;
    if matches!(
        first,
        '\u{2022}'
            | '\u{b7}'
            | '\u{25aa}'
            | '\u{25e6}'
            | '\u{25cf}'
            | '\u{f0b7}'
            | '*'
            | '-'
            | '\u{2013}'
            | '\u{2014}'
    ) {
        let rest = &text[first.len_utf8()..];
        return rest
            .starts_with(char::is_whitespace)
            .then(|| text.len() - bare(rest));
    }
    let inner = text.strip_prefix(['(', '[']).unwrap_or(text);
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let rest = inner[digits..].strip_prefix(['.', ')', ']'])?;
    rest.starts_with(char::is_whitespace)
        .then(|| text.len() - bare(rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};

    use super::{mark, read};

    fn texts(text: &str) -> Vec<String> {
        let source = read(text).expect("small");
        source.paragraphs.into_iter().map(|own| own.text).collect()
    }

    #[test]
    fn wrapped_lines_come_together_and_others_do_not() {
        let text = "EDUCATION\n\
            2004-2008   MD, Larkmoor University School of Medicine, Larkmoor,\n\
            \x20           New York\n\
            2000-2004   BA in biology\n\
            \n\
            12. Halloran IM, Teo R, Nwosu-Grant C. What residents keep from a ward\n\
            curriculum. J Bedside Educ. 2025;11(3):140-149.\n\
            13. Teo R, Halloran IM. Nights.\n";
        assert_eq!(
            texts(text),
            [
                "EDUCATION",
                "2004-2008\tMD, Larkmoor University School of Medicine, Larkmoor,\nNew York",
                "2000-2004\tBA in biology",
                "12. Halloran IM, Teo R, Nwosu-Grant C. What residents keep from a ward curriculum. J Bedside Educ. 2025;11(3):140-149.",
                "13. Teo R, Halloran IM. Nights.",
            ]
        );
    }

    #[test]
    fn dates_on_lines_of_their_own_go_with_what_follows_or_came_before() {
        let lead = "2018 - present\nAssociate Professor\n2012 - 2018\nAssistant Professor\n";
        assert_eq!(
            texts(lead),
            [
                "2018 - present\nAssociate Professor",
                "2012 - 2018\nAssistant Professor"
            ]
        );
        let follow = "Associate Professor\n2018 - present\nAssistant Professor\n2012 - 2018\n";
        assert_eq!(
            texts(follow),
            [
                "Associate Professor\n2018 - present",
                "Assistant Professor\n2012 - 2018"
            ]
        );
    }

    #[test]
    fn marks_and_numbers_of_lists_are_told_from_years_and_amounts() {
        for (text, wanted) in [
            ("\u{2022} Chair", Some(4)),
            ("- Chair", Some(2)),
            ("12. Halloran", Some(4)),
            ("(3)  Teo", Some(5)),
            ("[7] Teo", Some(4)),
            ("2015. Chair", None),
            ("3.5 hours", None),
            ("-5 degrees", None),
            ("", None),
        ] {
            assert_eq!(mark(text), wanted, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_letter_of_a_text_is_lost(text in "([ ]{0,6}[A-Za-z0-9.,;]{1,12}([ ]{1,5}[A-Za-z0-9-]{1,9}){0,14}\n{1,2}){0,14}") {
            let letters = |text: &str| text.chars().filter(|own| own.is_alphanumeric()).collect::<String>();
            let kept: String = texts(&text).iter().map(|own| letters(own)).collect();
            prop_assert_eq!(kept, letters(&text));
        }
    }
}
