//! What the style made, as runs: emphasis, raised and lowered letters, links, and the marks of names by their places.

use bearings_core::document::{Run, Style};
use bearings_core::dossier::bibliography::record::Record;
use bearings_core::dossier::bibliography::record::date::Issued;
use hayagriva::citationberg::taxonomy::NameVariable;
use hayagriva::citationberg::{FontStyle, FontWeight, TextDecoration, VerticalAlign};
use hayagriva::{ElemChild, ElemChildren, ElemMeta, Formatted};

use crate::cite::Marks;
use crate::cite::item::{MARKS, SAID, WHOLE};
use crate::cite::title_case::title_case;
use crate::words;

/// The runs of one entry.
pub(super) fn runs(entry: &ElemChildren, marks: &Marks, record: &Record) -> Vec<Run> {
    let said = match &record.issued {
        Some(Issued::Said(words)) => Some(words.as_str()),
        _ => None,
    };
    let mut reader = Reader {
        marks,
        said,
        out: Vec::new(),
        inside: [false; 4],
        strong: false,
    };
    reader.children(entry);
    reader.out
}

struct Reader<'a> {
    marks: &'a Marks,
    /// A date in words.
    said: Option<&'a str>,
    out: Vec<Run>,
    /// Whether markup of a title is open: italic, bold, lowered, raised.
    inside: [bool; 4],
    /// Whether the name being read is the person's own.
    strong: bool,
}

impl Reader<'_> {
    fn children(&mut self, list: &ElemChildren) {
        for child in &list.0 {
            match child {
                ElemChild::Text(text) => self.text(text, None),
                ElemChild::Link { text, url } => self.text(text, Some(url)),
                ElemChild::Elem(elem) => {
                    let place = match elem.meta {
                        Some(ElemMeta::Name(NameVariable::Author, place)) => Some(place),
                        _ => None,
                    };
                    let own = place.is_some_and(|place| self.marks.own.contains(&place));
                    let before = self.strong;
                    self.strong |= own;
                    self.children(&elem.children);
                    self.strong = before;
                    if own && !self.marks.signs.is_empty() {
                        self.push(&self.marks.signs, Style::Raised, None);
                    }
                    if place.is_some_and(|place| self.marks.mentees.contains(&place)) {
                        self.push(words::MENTEE_MARK, Style::Raised, None);
                    }
                }
                ElemChild::Markup(text) => self.push(text, Style::Plain, None),
                ElemChild::Transparent { .. } => {}
            }
        }
    }

    fn text(&mut self, formatted: &Formatted, link: Option<&str>) {
        let mut part = String::new();
        let mut whole = formatted.text.clone();
        // Set by `style`, where the file asks for title case.
        if formatted.formatting.text_decoration == TextDecoration::Underline {
            whole = title_case(&whole);
        }
        if let Some(said) = self.said {
            whole = whole.replace(&SAID.to_string(), said);
        }
        for letter in whole.chars() {
            if letter == WHOLE {
                continue;
            }
            match MARKS.iter().position(|(_, mark)| *mark == letter) {
                Some(at) => {
                    let style = self.style(formatted);
                    self.push(&part, style, link);
                    part.clear();
                    self.inside[at / 2] = at % 2 == 0;
                }
                None => part.push(letter),
            }
        }
        let style = self.style(formatted);
        self.push(&part, style, link);
    }

    fn style(&self, formatted: &Formatted) -> Style {
        let [italic, bold, lowered, raised] = self.inside;
        let format = &formatted.formatting;
        if self.strong || bold || format.font_weight == FontWeight::Bold {
            Style::Strong
        } else if raised || format.vertical_align == VerticalAlign::Sup {
            Style::Raised
        } else if lowered || format.vertical_align == VerticalAlign::Sub {
            Style::Lowered
        // A species within an italic title stands upright, as CSL asks for.
        } else if italic != (format.font_style == FontStyle::Italic) {
            Style::Emphasis
        } else {
            Style::Plain
        }
    }

    fn push(&mut self, text: &str, style: Style, link: Option<&str>) {
        if text.is_empty() {
            return;
        }
        let link = link
            .filter(|link| link.starts_with("https://"))
            .map(str::to_owned);
        match self.out.last_mut() {
            Some(last) if last.style == style && last.link == link => last.text.push_str(text),
            _ => self.out.push(Run {
                text: text.to_owned(),
                style,
                link,
            }),
        }
    }
}
