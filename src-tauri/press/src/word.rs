//! A document as a Word file, to be changed by hand: real styles, headings, lists and tables, and nothing that its reader
//! does not see. The same document gives the same bytes.
//!
//! What travels inside a PDF is left out: a person changes a Word file, and data that nobody sees would stay as it was.

use bearings_core::document::Document;

use crate::markup::shown;
use crate::pdf::PressError;
use crate::words;
use body::Body;
use measure::Sheet;
use package::{Parts, package};
use parts::{EDGES, LINK, Relation};
use xml::Xml;

mod body;
mod measure;
mod package;
mod parts;
mod pictures;
mod styles;
mod table;
mod xml;

/// For whom a Word file is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    /// For people: as near to the printed page as a Word file comes.
    Nice,
    /// For programs that read a file into their own fields: one paragraph after the other, without tables and pictures.
    Plain,
}

/// Namespaces of the text; the first alone is enough where there are no pictures.
const NAMESPACES: [(&str, &str); 3] = [
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
];

/// Writes a document. Whatever is written in it stays words: nothing of it is read as markup.
///
/// An error only where a drawing cannot be read.
pub fn word(document: &Document, flavour: Flavour) -> Result<Vec<u8>, PressError> {
    let sheet = Sheet::of(document);
    let title = match shown(&document.title).replace('\n', " ") {
        blank if blank.trim().is_empty() => words::UNTITLED.to_owned(),
        title => title,
    };
    let edges = document.foot.is_some() || document.head.is_some();
    let mut body = Body::new(flavour, sheet);
    let mut xml = Xml::new();
    xml.open("w:document", &NAMESPACES);
    xml.open("w:body", &[]);
    body.blocks(&mut xml, &document.blocks, sheet.text())?;
    section(&mut xml, &sheet, edges);
    xml.close("w:body");
    xml.close("w:document");
    let links = xml.links();

    let mut parts: Parts = Vec::new();
    let mut part = |name: &str, bytes: Vec<u8>| parts.push((name.to_owned(), bytes));
    part("[Content_Types].xml", parts::content_types(edges));
    part("_rels/.rels", parts::root_relations());
    part("docProps/core.xml", parts::core(document, &title));
    part("docProps/app.xml", parts::app());
    part("word/document.xml", xml.finish());
    let mut relations: Vec<Relation> = ["styles", "numbering", "settings"]
        .map(|kind| Relation {
            id: kind.to_owned(),
            kind,
            target: format!("{kind}.xml"),
        })
        .into();
    part(
        "word/styles.xml",
        styles::styles(&document.language, &sheet, document.look),
    );
    part("word/numbering.xml", parts::numbering(&body.numbered));
    part("word/settings.xml", parts::settings());
    if edges {
        let head = document.head.as_ref();
        let text = head.map(|head| (head.text.as_str(), head.aside.as_deref()));
        // A document that sets no head of its own says its title from the second page on.
        let later = text.unwrap_or((&title, None));
        let first = text.filter(|_| head.is_some_and(|head| head.first));
        let note = document.foot.as_ref().map_or("", |foot| &foot.note);
        for (name, kind) in EDGES {
            relations.push(Relation {
                id: name.to_owned(),
                kind,
                target: format!("{name}.xml"),
            });
            let bytes = match name {
                "header1" => parts::header(first),
                "header2" => parts::header(Some(later)),
                _ => parts::footer(note),
            };
            part(&format!("word/{name}.xml"), bytes);
        }
    }
    relations.extend(body.pictures.relations());
    relations.extend(links.into_iter().map(|(id, target)| Relation {
        id,
        kind: LINK,
        target,
    }));
    part("word/_rels/document.xml.rels", parts::relations(&relations));
    parts.extend(body.pictures.parts());
    package(&parts).ok_or(PressError::Setting)
}

/// The sheet of paper, with its head and its foot.
fn section(xml: &mut Xml, sheet: &Sheet, edges: bool) {
    xml.within("w:sectPr", &[], |xml| {
        if edges {
            for ((name, kind), page) in EDGES.iter().zip(["first", "default", "first", "default"]) {
                let element = format!("w:{kind}Reference");
                xml.leaf(&element, &[("w:type", page), ("r:id", name)]);
            }
        }
        let (width, height) = (sheet.width.to_string(), sheet.height.to_string());
        xml.leaf("w:pgSz", &[("w:w", &width), ("w:h", &height)]);
        let [top, side, bottom, edge] = sheet.margins().map(|margin| margin.to_string());
        let margins = [
            ("w:top", &top),
            ("w:right", &side),
            ("w:bottom", &bottom),
            ("w:left", &side),
            ("w:header", &edge),
            ("w:footer", &edge),
        ];
        let mut margins = margins
            .map(|(name, margin)| (name, margin.as_str()))
            .to_vec();
        margins.push(("w:gutter", "0"));
        xml.leaf("w:pgMar", &margins);
        if edges {
            xml.leaf("w:titlePg", &[]);
        }
    });
}

/// A tag of a language, without anything that could not be part of one.
fn tag(language: &str) -> String {
    let plain: String = language
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .take(35)
        .collect();
    if plain.is_empty() {
        "und".to_owned()
    } else {
        plain
    }
}

/// The tag as Word's spelling checkers want it: they need a country.
fn language(tag: &str) -> String {
    match self::tag(tag).as_str() {
        "en" => "en-US".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{language, tag};

    #[test]
    fn a_language_is_only_a_tag() {
        assert_eq!(tag("en-GB"), "en-GB");
        assert_eq!(tag("\"/><x>"), "x");
        assert_eq!(tag(""), "und");
        assert_eq!(language("en"), "en-US");
        assert_eq!(language("de"), "de");
    }
}
