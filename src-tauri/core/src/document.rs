//! The neutral document: what a page says and in which order, told without type, ink or file format.
//!
//! Rules build it, the press sets it. All lengths are pixels of 1/96 inch, the same on screen and on paper.
//! All text is literal: no character in it has a meaning to a typesetter.

use serde::Serialize;

use crate::day::Day;
use crate::document::record::{Dated, Head, Look, Numbered};

pub mod direction;
pub mod form;
pub mod markdown;
pub mod record;

/// One document, from its title to its attached data.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Title in the file's properties; the printed title is a [`Block::Heading`] of level 1.
    pub title: String,
    /// Who wrote it, where that is known.
    pub author: Option<String>,
    /// The day it speaks of; also the date in the file's properties, so that the same document gives the same bytes.
    pub day: Day,
    /// Language of its words, as in `en`.
    pub language: String,
    /// Sheet of paper.
    pub paper: Paper,
    /// Whether it may run over to a second page.
    pub fit: Fit,
    /// How it is set.
    pub look: Look,
    /// What stands at the head of every page.
    pub head: Option<Head>,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
    /// What stands at the foot.
    pub foot: Option<Foot>,
    /// Files carried inside the file, for programs to read.
    #[serde(skip)]
    pub attachments: Vec<Attachment>,
}

/// Sheet of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// How many pages a document may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Fit {
    /// Exactly one: the space between things shrinks, single lines that are too long are cut with an ellipsis, the
    /// type never shrinks. Where that is not enough the press refuses.
    OnePage,
    /// One, set as tightly as that, where everything has room on it, with nothing cut; else as many as it needs.
    OneIfRoom,
    /// As many as it needs.
    Flow,
}

/// The foot: one quiet note, and the number of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Foot {
    /// The note.
    pub note: String,
}

/// One thing on the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Block {
    /// A heading, with a word set at the far end of its line.
    Heading {
        /// 1 for the page's title, then 2 and 3; never skips a level.
        level: u8,
        /// Its words.
        text: String,
        /// Set quietly at the end of the line.
        aside: Option<String>,
    },
    /// A paragraph.
    Paragraph {
        /// How loud it is.
        voice: Voice,
        /// Its words.
        runs: Vec<Run>,
    },
    /// A list of short paragraphs.
    List {
        /// What stands before each.
        marks: Marks,
        /// The paragraphs.
        items: Vec<Vec<Run>>,
    },
    /// Lines with their dates set out before them.
    Dated {
        /// From top to bottom.
        rows: Vec<Dated>,
    },
    /// Paragraphs with numbers of their own, which need not rise.
    Numbered {
        /// From top to bottom.
        items: Vec<Numbered>,
    },
    /// What follows begins a page.
    NewPage,
    /// A line across.
    Rule,
    /// Blocks side by side.
    Columns {
        /// From left to right.
        columns: Vec<Column>,
    },
    /// A drawing.
    Figure {
        /// The drawing.
        figure: Figure,
        /// What stands above it.
        caption: Option<Caption>,
    },
    /// A table.
    Table(Table),
    /// A key to be copied by hand, group by group.
    Key {
        /// The groups in their order.
        groups: Vec<KeyGroup>,
        /// A last group that stands apart, and what it is for.
        check: Option<(KeyGroup, String)>,
    },
    /// Empty lines to write on; on a document of one page they share what is left of it.
    Lines {
        /// How many.
        count: u8,
    },
    /// Lines with a printed label, to be filled in by hand: "Where it is kept".
    Blanks {
        /// One label for each, side by side.
        labels: Vec<String>,
    },
    /// Empty space.
    Space {
        /// Its height.
        height: u16,
    },
}

/// How loud a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Voice {
    /// The sentence the page exists for.
    Lead,
    /// What follows it.
    Second,
    /// Ordinary text.
    Body,
    /// Notes and keys, never below 13 px.
    Note,
}

/// What stands before the paragraphs of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Marks {
    /// A dash.
    Dashes,
    /// 1, 2, 3.
    Numbers,
}

/// Words in one style. A line break in the text is a line break on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their style.
    pub style: Style,
    /// Where they lead, when they are a link: an `https` address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// Style of a [`Run`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Style {
    /// As the paragraph.
    Plain,
    /// To be found at a glance.
    Strong,
    /// Said with weight.
    Emphasis,
    /// Said aside.
    Small,
    /// Above the line: the 2 of a square.
    Raised,
    /// Below the line: the 2 of water.
    Lowered,
}

impl Run {
    /// Words as the paragraph sets them.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            style: Style::Plain,
            link: None,
        }
    }

    /// Words to be found at a glance.
    pub fn strong(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            style: Style::Strong,
            link: None,
        }
    }

    /// Words said with weight.
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            style: Style::Emphasis,
            link: None,
        }
    }

    /// Words said aside.
    pub fn small(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            style: Style::Small,
            link: None,
        }
    }
}

/// One of several columns.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// Its part of the width, against the others' parts; at least 1.
    pub share: u16,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A drawing, made once and shown on screen, in print and in a word processor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// A complete SVG 1.1 picture without style sheets, scripts or references.
    pub svg: String,
    /// The same in words. Empty only where the text beside it says everything the drawing says.
    pub alternative: String,
    /// Width at which it is drawn.
    pub width: u16,
    /// Height at which it is drawn.
    pub height: u16,
}

/// What stands above a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Caption {
    /// Its title.
    pub title: String,
    /// Set quietly at the end of the line.
    pub aside: Option<String>,
}

/// A table; every row has as many cells as there are columns, and the first cell names its row.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// From left to right.
    pub columns: Vec<TableColumn>,
    /// From top to bottom.
    pub rows: Vec<Vec<Cell>>,
    /// A last row that sums up the others.
    pub total: Option<Vec<Cell>>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TableColumn {
    /// Its heading.
    pub title: String,
    /// Fixed width, or none for an equal part of what the others leave.
    pub width: Option<u16>,
    /// Where its cells stand.
    pub align: Align,
}

/// Where words stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Align {
    /// At its beginning.
    Start,
    /// At its end, as figures do.
    End,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Cell {
    /// Words.
    Words {
        /// The words; cut at the end of the line on a document of one page.
        runs: Vec<Run>,
        /// A small drawing before them, which says nothing that the words do not.
        mark: Option<Figure>,
    },
    /// A small drawing.
    Drawing {
        /// The drawing.
        figure: Figure,
    },
}

impl Cell {
    /// A cell of plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Words {
            runs: vec![Run::plain(text)],
            mark: None,
        }
    }

    /// A cell of strong words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::Words {
            runs: vec![Run::strong(text)],
            mark: None,
        }
    }
}

/// One group of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyGroup {
    /// Its number or name.
    pub label: String,
    /// Its characters, set wide and with a stroke through the zero.
    pub code: String,
}

/// A file carried inside the document's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// File name with its ending: `hours.csv`.
    pub name: String,
    /// Its kind: `text/csv`.
    pub mime: String,
    /// What it holds, in a few words.
    pub about: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}
