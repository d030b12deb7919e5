//! The paragraphs of one part of a Word file, in their order; rows of tables as one paragraph each.
//!
//! What was struck out with changes tracked is left out; fields show what they came to; text boxes are read where they
//! are anchored. An older copy of the same drawing (`mc:Fallback`) is passed over, so that nothing is read twice.

use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::styles::{Styles, attribute, is_on, local, outline};
use crate::error::{Error, Result, Unopened};
use crate::paragraphs::{Paragraph, Place, Source, TEXT_MIB, tidied};

/// Deepest nesting; tables in tables in text boxes reach some forty.
const DEEPEST: usize = 256;

const BROKEN: Error = Error::Unopened(Unopened::Broken);

/// An element that matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tag {
    Paragraph,
    Run,
    RunMarks,
    ParagraphMarks,
    Text,
    Row,
    Cell,
    Other,
}

/// A paragraph that is being read.
#[derive(Debug, Default)]
struct Draft {
    text: String,
    level: Option<u8>,
    list: bool,
    bold_style: bool,
    letters: usize,
    bold_letters: usize,
    joins_next: bool,
}

/// A paragraph of a cell, or a row of a table within one.
#[derive(Debug)]
struct Line {
    text: String,
    level: Option<u8>,
    list: bool,
    bold: bool,
    row: bool,
}

struct Walk<'a> {
    styles: &'a Styles,
    source: &'a mut Source,
    place: Place,
    open: Vec<Tag>,
    /// How deep the element is that is passed over with all that is in it.
    skipped: Option<usize>,
    drafts: Vec<Draft>,
    rows: Vec<Vec<Vec<Line>>>,
    cells: Vec<Vec<Line>>,
    run_bold: bool,
    /// The beginning of a paragraph whose end was struck out.
    carried: String,
    count: u32,
    bytes: usize,
}

/// Reads one part.
pub(super) fn read(
    input: &mut dyn BufRead,
    place: Place,
    styles: &Styles,
    source: &mut Source,
) -> Result<()> {
    let mut reader = Reader::from_reader(input);
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    let mut walk = Walk {
        styles,
        source,
        place,
        open: Vec::new(),
        skipped: None,
        drafts: Vec::new(),
        rows: Vec::new(),
        cells: Vec::new(),
        run_bold: false,
        carried: String::new(),
        count: 0,
        bytes: 0,
    };
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| BROKEN)? {
            Event::Start(start) => walk.begin(&start)?,
            Event::End(_) => walk.end()?,
            Event::Text(text) => walk.text(&text.xml10_content())?,
            Event::CData(text) => walk.text(&text.xml10_content())?,
            Event::GeneralRef(named) => {
                let letter = named.resolve_char_ref().map_err(|_| BROKEN)?;
                let name = named.xml_content(XmlVersion::Implicit1_0);
                let letter = letter.or(match name.as_ref() {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    // Nothing else is declared in a Word file, and nothing else is expanded.
                    _ => None,
                });
                if let Some(letter) = letter {
                    walk.text(letter.encode_utf8(&mut [0; 4]))?;
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if !walk.open.is_empty() {
        return Err(BROKEN);
    }
    let rest = std::mem::take(&mut walk.carried);
    let last = Draft {
        text: rest,
        ..Draft::default()
    };
    walk.finish(last)
}

impl Walk<'_> {
    fn begin(&mut self, start: &BytesStart<'_>) -> Result<()> {
        if self.open.len() >= DEEPEST {
            return Err(BROKEN);
        }
        let name = start.name();
        let name = local(name.0);
        let parent = self.open.last().copied().unwrap_or(Tag::Other);
        let tag = if self.skipped.is_some() {
            Tag::Other
        } else {
            self.element(name, parent, start)
        };
        self.open.push(tag);
        if self.skipped.is_none()
            && matches!(
                name,
                "del" | "moveFrom" | "Fallback" | "instrText" | "delText" | "delInstrText"
            )
        {
            self.skipped = Some(self.open.len());
        }
        Ok(())
    }

    fn element(&mut self, name: &str, parent: Tag, start: &BytesStart<'_>) -> Tag {
        let in_run = parent == Tag::Run;
        match name {
            "p" => {
                self.count = self.count.saturating_add(1);
                let text = std::mem::take(&mut self.carried);
                self.drafts.push(Draft {
                    text,
                    ..Draft::default()
                });
                return Tag::Paragraph;
            }
            "r" => {
                self.run_bold = false;
                return Tag::Run;
            }
            "rPr" => return if in_run { Tag::RunMarks } else { Tag::Other },
            "pPr" => return Tag::ParagraphMarks,
            "t" => return Tag::Text,
            "tr" => {
                self.rows.push(Vec::new());
                return Tag::Row;
            }
            "tc" => {
                self.cells.push(Vec::new());
                return Tag::Cell;
            }
            "b" if parent == Tag::RunMarks => self.run_bold = is_on(start),
            _ => {}
        }
        let Some(draft) = self.drafts.last_mut() else {
            return Tag::Other;
        };
        match name {
            "tab" if in_run => draft.text.push('\t'),
            "br" | "cr" if in_run => draft.text.push('\n'),
            "noBreakHyphen" if in_run => draft.text.push('-'),
            "sym" if in_run => draft.text.push('\u{2022}'),
            "pStyle" => {
                let id = attribute(start, "val").unwrap_or_default();
                let meant = self.styles.meant(&id);
                draft.level = draft.level.or(meant.level);
                draft.list |= meant.list;
                draft.bold_style |= meant.bold;
            }
            "outlineLvl" => draft.level = outline(start).or(draft.level),
            "numId" => draft.list = attribute(start, "val").as_deref() != Some("0"),
            // The mark of the paragraph's end was struck out: it goes on in the next.
            "del" if !in_run && parent == Tag::Other && draft.letters == 0 => {
                draft.joins_next = self.open.iter().rev().nth(1) == Some(&Tag::ParagraphMarks);
            }
            _ => {}
        }
        Tag::Other
    }

    fn text(&mut self, text: &str) -> Result<()> {
        if self.skipped.is_some() || self.open.last() != Some(&Tag::Text) {
            return Ok(());
        }
        self.bytes += text.len();
        if self.bytes > (TEXT_MIB as usize) << 20 {
            return Err(Error::TooLarge {
                limit_mib: TEXT_MIB,
            });
        }
        if let Some(draft) = self.drafts.last_mut() {
            draft.text.push_str(text);
            let letters = text.chars().filter(|own| own.is_alphanumeric()).count();
            draft.letters += letters;
            if self.run_bold || draft.bold_style {
                draft.bold_letters += letters;
            }
        }
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        if self.skipped == Some(self.open.len()) {
            self.skipped = None;
        }
        match self.open.pop().ok_or(BROKEN)? {
            Tag::Paragraph => {
                let draft = self.drafts.pop().ok_or(BROKEN)?;
                if draft.joins_next {
                    self.carried = draft.text;
                    return Ok(());
                }
                self.finish(draft)
            }
            Tag::Cell => {
                let cell = self.cells.pop().ok_or(BROKEN)?;
                match self.rows.last_mut() {
                    Some(row) => row.push(cell),
                    None => return Err(BROKEN),
                }
                Ok(())
            }
            Tag::Row => {
                let row = self.rows.pop().ok_or(BROKEN)?;
                self.finish_row(row)
            }
            _ => Ok(()),
        }
    }

    fn finish(&mut self, draft: Draft) -> Result<()> {
        let line = Line {
            text: draft.text,
            level: draft.level,
            list: draft.list,
            bold: draft.letters > 0 && draft.bold_letters == draft.letters,
            row: false,
        };
        self.put(line)
    }

    /// A row with words in one cell only is no row: its paragraphs stand for themselves.
    fn finish_row(&mut self, row: Vec<Vec<Line>>) -> Result<()> {
        let mut cells: Vec<Vec<Line>> = row
            .into_iter()
            .map(|cell| {
                let said = |line: &Line| line.text.chars().any(char::is_alphanumeric);
                cell.into_iter().filter(said).collect()
            })
            .filter(|cell: &Vec<Line>| !cell.is_empty())
            .collect();
        if cells.len() < 2 {
            let lines = cells.pop().unwrap_or_default();
            return lines.into_iter().try_for_each(|line| self.put(line));
        }
        let bold = cells.iter().flatten().all(|line| line.bold);
        let text: Vec<String> = cells
            .iter()
            .map(|cell| {
                let lines: Vec<String> = cell.iter().map(|line| tidied(&line.text)).collect();
                lines.join("\n")
            })
            .collect();
        self.put(Line {
            text: text.join("\t"),
            level: None,
            list: false,
            bold,
            row: true,
        })
    }

    fn put(&mut self, line: Line) -> Result<()> {
        if let Some(cell) = self.cells.last_mut() {
            cell.push(line);
            return Ok(());
        }
        self.source.add(&Paragraph {
            at: self.count,
            text: line.text,
            level: line.level,
            bold: line.bold,
            list: line.list,
            row: line.row,
            place: self.place,
        })
    }
}
