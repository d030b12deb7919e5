//! The blocks of a document as paragraphs and tables, each in its style.

use bearings_core::document::record::{Dated, Numbered, rising};
use bearings_core::document::{Block, Caption, Column, Figure, KeyGroup, Marks, Run, Style, Voice};

use crate::markup::{is_address, shown};
use crate::pdf::PressError;
use crate::word::Flavour;
use crate::word::measure::{Sheet, shared};
use crate::word::parts::Counted;
use crate::word::pictures::Pictures;
use crate::word::styles::StyleId;
use crate::word::table::{Grid, Side, grid, plain};
use crate::word::xml::Xml;

/// Space between columns, in pixels.
const GUTTER: u32 = 24;
/// Groups of a key in one row.
const GROUPS: usize = 4;

/// The text while it is written.
pub(crate) struct Body {
    flavour: Flavour,
    pub(crate) sheet: Sheet,
    pub(crate) pictures: Pictures,
    /// The lists that Word counts, so far.
    pub(crate) numbered: Vec<Counted>,
}

impl Body {
    /// A text without words.
    pub(crate) fn new(flavour: Flavour, sheet: Sheet) -> Self {
        Self {
            flavour,
            sheet,
            pictures: Pictures::default(),
            numbered: Vec::new(),
        }
    }

    /// Writes blocks one below the other, `width` twips wide. What they write ends in a paragraph, or is empty.
    pub(crate) fn blocks(
        &mut self,
        xml: &mut Xml,
        blocks: &[Block],
        width: u32,
    ) -> Result<(), PressError> {
        let mut below_heading = false;
        for block in blocks {
            match block {
                // What says how a list is read stays with it.
                Block::Paragraph { voice, runs: said }
                    if below_heading && *voice == Voice::Note =>
                {
                    paragraph(xml, "HeadNote", |xml| runs(xml, said));
                }
                _ => self.block(xml, block, width)?,
            }
            below_heading = matches!(block, Block::Heading { .. });
        }
        Ok(())
    }

    fn block(&mut self, xml: &mut Xml, block: &Block, width: u32) -> Result<(), PressError> {
        match block {
            Block::Heading { level, text, aside } => {
                let style = match level {
                    0 | 1 => "Heading1",
                    2 => "Heading2",
                    _ => "Heading3",
                };
                paragraph(xml, style, |xml| words(xml, text));
                if let Some(aside) = aside {
                    let style = if *level > 1 { "Aside" } else { "Subtitle" };
                    paragraph(xml, style, |xml| words(xml, aside));
                }
            }
            Block::Paragraph { voice, runs: said } => {
                let style = match voice {
                    Voice::Lead => "Lead",
                    Voice::Second => "Second",
                    Voice::Body => "BodyText",
                    Voice::Note => "Note",
                };
                paragraph(xml, style, |xml| runs(xml, said));
            }
            Block::List { marks, items } => match marks {
                Marks::Dashes => items
                    .iter()
                    .for_each(|item| listed(xml, "ListBullet", 1, item)),
                Marks::Numbers => self.counted(xml, "ListNumber", 1, items.iter()),
            },
            Block::Dated { rows } => rows.iter().for_each(|row| dated(xml, row)),
            Block::Numbered { items } => self.numbered(xml, items),
            Block::NewPage => paragraph(xml, "NewPage", |_| {}),
            Block::Rule => paragraph(xml, "Rule", |_| {}),
            Block::Columns { columns } => self.columns(xml, columns, width)?,
            Block::Figure { figure, caption } => {
                self.figure(xml, figure, caption.as_ref(), width)?;
            }
            Block::Table(table) if self.flavour == Flavour::Plain => plain(xml, table),
            Block::Table(table) => self.table(xml, table, width)?,
            Block::Key { groups, check } => self.key(xml, groups, check.as_ref(), width)?,
            Block::Lines { count } => {
                for _ in 0..*count {
                    paragraph(xml, "WritingLine", |_| {});
                }
            }
            Block::Blanks { labels } => self.blanks(xml, labels, width)?,
            Block::Space { height } => spacer(xml, self.sheet.space((*height).into())),
        }
        Ok(())
    }

    /// A list that Word counts by itself, from `first` on.
    fn counted<'a>(
        &mut self,
        xml: &mut Xml,
        style: StyleId,
        first: u32,
        items: impl Iterator<Item = &'a Vec<Run>>,
    ) {
        self.numbered.push(Counted { style, first });
        let list = self.numbered.len() as u32 + 1;
        for item in items {
            listed(xml, style, list, item);
        }
    }

    /// Numbered works: counted by Word where their numbers rise, with their numbers written where they do not.
    fn numbered(&mut self, xml: &mut Xml, items: &[Numbered]) {
        if let Some(first) = rising(items) {
            return self.counted(xml, "Numbered", first, items.iter().map(|item| &item.runs));
        }
        for item in items {
            paragraph(xml, "Numbered", |xml| {
                words(xml, &format!("{}.", item.number));
                tab(xml);
                runs(xml, &item.runs);
            });
        }
    }

    fn columns(&mut self, xml: &mut Xml, columns: &[Column], width: u32) -> Result<(), PressError> {
        if self.flavour == Flavour::Plain {
            return columns
                .iter()
                .try_for_each(|column| self.blocks(xml, &column.blocks, width));
        }
        let shares: Vec<u32> = columns.iter().map(|column| column.share.into()).collect();
        let widths = shared(width, &shares);
        self.beside(xml, &widths, columns, |body, xml, column, room| {
            body.blocks(xml, &column.blocks, room)
        })
    }

    /// Things side by side, in a table without lines that readers of tables are not told of.
    fn beside<T>(
        &mut self,
        xml: &mut Xml,
        widths: &[u32],
        things: &[T],
        mut set: impl FnMut(&mut Self, &mut Xml, &T, u32) -> Result<(), PressError>,
    ) -> Result<(), PressError> {
        if things.is_empty() {
            return Ok(());
        }
        let grid = grid(xml, "SideBySide", widths, GUTTER);
        Grid::open_row(xml, false);
        for (at, thing) in things.iter().enumerate() {
            let room = grid.open_cell(xml, at, Side::None);
            set(self, xml, thing, room)?;
            // A cell ends in a paragraph, even where it holds nothing.
            spacer(xml, 15);
            Grid::close_cell(xml);
        }
        Grid::close_row(xml);
        Grid::close(xml);
        spacer(xml, self.sheet.space(8));
        Ok(())
    }

    fn figure(
        &mut self,
        xml: &mut Xml,
        figure: &Figure,
        caption: Option<&Caption>,
        width: u32,
    ) -> Result<(), PressError> {
        if let Some(caption) = caption {
            xml.within("w:p", &[], |xml| {
                xml.within("w:pPr", &[], |xml| {
                    xml.value("w:pStyle", "Caption");
                    if caption.aside.is_some() {
                        // The end of the line is where the figure's column ends.
                        let end = width.to_string();
                        xml.within("w:tabs", &[], |xml| {
                            xml.leaf("w:tab", &[("w:val", "right"), ("w:pos", &end)]);
                        });
                    }
                });
                words(xml, &caption.title);
                if let Some(aside) = &caption.aside {
                    tab(xml);
                    words(xml, aside);
                }
            });
        }
        if self.flavour == Flavour::Plain {
            if !figure.alternative.is_empty() {
                paragraph(xml, "Note", |xml| words(xml, &figure.alternative));
            }
            return Ok(());
        }
        self.picture(xml, figure, width)
    }

    fn picture(&mut self, xml: &mut Xml, figure: &Figure, width: u32) -> Result<(), PressError> {
        let mut done = Ok(());
        paragraph(xml, "Figure", |xml| {
            done = self.pictures.put(xml, figure, width / 15);
        });
        done
    }

    fn key(
        &mut self,
        xml: &mut Xml,
        groups: &[KeyGroup],
        check: Option<&(KeyGroup, String)>,
        width: u32,
    ) -> Result<(), PressError> {
        for row in groups.chunks(GROUPS) {
            self.groups(xml, row, width)?;
        }
        let Some((group, purpose)) = check else {
            return Ok(());
        };
        self.groups(xml, std::slice::from_ref(group), width)?;
        paragraph(xml, "Note", |xml| words(xml, purpose));
        Ok(())
    }

    fn groups(&mut self, xml: &mut Xml, row: &[KeyGroup], width: u32) -> Result<(), PressError> {
        let one = |xml: &mut Xml, group: &KeyGroup| {
            paragraph(xml, "TableHeading", |xml| words(xml, &group.label));
            paragraph(xml, "KeyText", |xml| words(xml, &group.code));
        };
        if self.flavour == Flavour::Plain {
            for group in row {
                one(xml, group);
            }
            return Ok(());
        }
        let widths = shared(width, &[1; GROUPS]);
        self.beside(xml, &widths[..row.len()], row, |_, xml, group, _| {
            one(xml, group);
            Ok(())
        })
    }

    fn blanks(&mut self, xml: &mut Xml, labels: &[String], width: u32) -> Result<(), PressError> {
        let one = |xml: &mut Xml, label: &String| {
            paragraph(xml, "WritingLine", |_| {});
            paragraph(xml, "Note", |xml| words(xml, label));
        };
        if self.flavour == Flavour::Plain {
            for label in labels {
                one(xml, label);
            }
            return Ok(());
        }
        let widths = shared(width, &vec![1; labels.len()]);
        self.beside(xml, &widths, labels, |_, xml, label, _| {
            one(xml, label);
            Ok(())
        })
    }
}

/// A paragraph of a list.
fn listed(xml: &mut Xml, style: StyleId, list: u32, item: &[Run]) {
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| {
            xml.value("w:pStyle", style);
            xml.within("w:numPr", &[], |xml| {
                xml.value("w:ilvl", "0");
                xml.value("w:numId", &list.to_string());
            });
        });
        runs(xml, item);
    });
}

/// A line with its dates before it.
fn dated(xml: &mut Xml, row: &Dated) {
    paragraph(xml, "Dated", |xml| {
        if !row.when.is_empty() {
            words(xml, &row.when);
        }
        tab(xml);
        runs(xml, &row.runs);
    });
}

/// A step to the next place where words begin.
fn tab(xml: &mut Xml) {
    xml.within("w:r", &[], |xml| xml.leaf("w:tab", &[]));
}

/// One paragraph.
pub(crate) fn paragraph(xml: &mut Xml, style: StyleId, inside: impl FnOnce(&mut Xml)) {
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", style));
        inside(xml);
    });
}

/// Empty space of so many twips.
pub(crate) fn spacer(xml: &mut Xml, height: u32) {
    // Word knows lines of 31 inches at most.
    let height = height.clamp(15, 31_680).to_string();
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| {
            xml.value("w:pStyle", "Spacer");
            xml.leaf(
                "w:spacing",
                &[("w:line", height.as_str()), ("w:lineRule", "exact")],
            );
        });
    });
}

/// Words in the style of their paragraph.
pub(crate) fn words(xml: &mut Xml, text: &str) {
    runs(xml, &[Run::plain(text)]);
}

/// Words, each run in its style; a link leads to its address.
pub(crate) fn runs(xml: &mut Xml, runs: &[Run]) {
    for one in runs {
        match one.link.as_deref().filter(|link| is_address(link)) {
            Some(link) => {
                let id = xml.link(link);
                xml.within("w:hyperlink", &[("r:id", &id)], |xml| run(xml, one));
            }
            None => run(xml, one),
        }
    }
}

fn run(xml: &mut Xml, run: &Run) {
    xml.within("w:r", &[], |xml| {
        let style = match run.style {
            Style::Plain | Style::Raised | Style::Lowered => None,
            Style::Strong => Some("Strong"),
            Style::Emphasis => Some("Emphasis"),
            Style::Small => Some("Small"),
        };
        let height = match run.style {
            Style::Raised => Some("superscript"),
            Style::Lowered => Some("subscript"),
            _ => None,
        };
        if style.is_some() || height.is_some() {
            xml.within("w:rPr", &[], |xml| {
                if let Some(style) = style {
                    xml.value("w:rStyle", style);
                }
                if let Some(height) = height {
                    xml.value("w:vertAlign", height);
                }
            });
        }
        for (at, line) in shown(&run.text).split('\n').enumerate() {
            if at > 0 {
                xml.leaf("w:br", &[]);
            }
            if !line.is_empty() {
                xml.words("w:t", &[("xml:space", "preserve")], line);
            }
        }
    });
}
