//! The small parts of a Word file: what it holds, whose it is, how lists are marked, its head and its foot.

use bearings_core::document::Document;

use crate::markup::shown;
use crate::word::NAMESPACES;
use crate::word::measure::twips;
use crate::word::styles::StyleId;
use crate::word::xml::Xml;
use crate::words;

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// A part that the text names: its name in the file, its kind, and the identity by which the text names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Relation {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    pub(crate) target: String,
}

/// The kind of what leads out of the file.
pub(crate) const LINK: &str = "hyperlink";

/// Kinds of everything inside the file.
pub(crate) fn content_types(foot: bool) -> Vec<u8> {
    let mut xml = Xml::new();
    let space = format!("{PACKAGE}/content-types");
    xml.within("Types", &[("xmlns", &space)], |xml| {
        for (ending, mime) in [
            (
                "rels",
                "application/vnd.openxmlformats-package.relationships+xml",
            ),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("svg", "image/svg+xml"),
        ] {
            xml.leaf("Default", &[("Extension", ending), ("ContentType", mime)]);
        }
        let mut part = |name: &str, mime: &str| {
            xml.leaf("Override", &[("PartName", name), ("ContentType", mime)]);
        };
        part("/word/document.xml", &format!("{WORD}.document.main+xml"));
        for name in ["styles", "numbering", "settings"] {
            part(&format!("/word/{name}.xml"), &format!("{WORD}.{name}+xml"));
        }
        if foot {
            for (name, kind) in EDGES {
                part(&format!("/word/{name}.xml"), &format!("{WORD}.{kind}+xml"));
            }
        }
        part(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
        );
        part(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        );
    });
    xml.finish()
}

/// Heads and feet: of the first page, and of those that follow.
pub(crate) const EDGES: [(&str, &str); 4] = [
    ("header1", "header"),
    ("header2", "header"),
    ("footer1", "footer"),
    ("footer2", "footer"),
];

/// What the file as a whole points to.
pub(crate) fn root_relations() -> Vec<u8> {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    let (main, app) = (
        format!("{OFFICE}/relationships/officeDocument"),
        format!("{OFFICE}/relationships/extended-properties"),
    );
    let mut xml = Xml::new();
    xml.within("Relationships", &[("xmlns", &space())], |xml| {
        for (id, kind, target) in [
            ("rId1", &main, "word/document.xml"),
            ("rId2", &core, "docProps/core.xml"),
            ("rId3", &app, "docProps/app.xml"),
        ] {
            xml.leaf(
                "Relationship",
                &[("Id", id), ("Type", kind), ("Target", target)],
            );
        }
    });
    xml.finish()
}

/// What the text points to.
pub(crate) fn relations(all: &[Relation]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.within("Relationships", &[("xmlns", &space())], |xml| {
        for relation in all {
            let kind = format!("{OFFICE}/relationships/{}", relation.kind);
            let mut said = vec![
                ("Id", relation.id.as_str()),
                ("Type", &kind),
                ("Target", &relation.target),
            ];
            if relation.kind == LINK {
                said.push(("TargetMode", "External"));
            }
            xml.leaf("Relationship", &said);
        }
    });
    xml.finish()
}

fn space() -> String {
    format!("{PACKAGE}/relationships")
}

/// Title, author and day, as the document itself says them, and nothing else: no computer, no login, no hour.
pub(crate) fn core(document: &Document, title: &str) -> Vec<u8> {
    let mut xml = Xml::new();
    let space = format!("{PACKAGE}/metadata/core-properties");
    let spaces = [
        ("xmlns:cp", space.as_str()),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.within("cp:coreProperties", &spaces, |xml| {
        xml.words("dc:title", &[], title);
        if let Some(author) = &document.author {
            xml.words("dc:creator", &[], &shown(author));
        }
        xml.words("dc:language", &[], &super::tag(&document.language));
        let day = format!("{}T00:00:00Z", document.day);
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.words(name, &[("xsi:type", "dcterms:W3CDTF")], &day);
        }
    });
    xml.finish()
}

/// The program that wrote the file.
pub(crate) fn app() -> Vec<u8> {
    let mut xml = Xml::new();
    let space = format!("{OFFICE}/extended-properties");
    xml.within("Properties", &[("xmlns", &space)], |xml| {
        xml.words("Application", &[], words::PROGRAM);
    });
    xml.finish()
}

/// Tells Word that the file follows its present rules, so that it does not set it as an old one.
pub(crate) fn settings() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.within("w:settings", &NAMESPACES[..1], |xml| {
        xml.value("w:defaultTabStop", "720");
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.within("w:compat", &[], |xml| {
            xml.leaf(
                "w:compatSetting",
                &[
                    ("w:name", "compatibilityMode"),
                    ("w:uri", "http://schemas.microsoft.com/office/word"),
                    ("w:val", "15"),
                ],
            );
        });
    });
    xml.finish()
}

/// A list that Word counts: the style of its paragraphs, and its first number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) style: StyleId,
    pub(crate) first: u32,
}

/// Marks of lists: 1 is the list with dashes, and each list with numbers has its own, beginning at its first number.
pub(crate) fn numbering(numbered: &[Counted]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.within("w:numbering", &NAMESPACES[..1], |xml| {
        for (id, format, text, style, indent) in [
            ("0", "bullet", "\u{2013}", "ListBullet", 20),
            ("1", "decimal", "%1.", "ListNumber", 24),
            ("2", "decimal", "%1.", "Numbered", 34),
        ] {
            xml.within("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
                xml.value("w:multiLevelType", "singleLevel");
                xml.within("w:lvl", &[("w:ilvl", "0")], |xml| {
                    xml.value("w:start", "1");
                    xml.value("w:numFmt", format);
                    xml.value("w:pStyle", style);
                    xml.value("w:lvlText", text);
                    xml.value("w:lvlJc", "left");
                    xml.within("w:pPr", &[], |xml| {
                        let aside = twips(indent).to_string();
                        xml.leaf("w:ind", &[("w:left", &aside), ("w:hanging", &aside)]);
                    });
                });
            });
        }
        xml.within("w:num", &[("w:numId", "1")], |xml| {
            xml.value("w:abstractNumId", "0");
        });
        for (at, list) in numbered.iter().enumerate() {
            let id = (at + 2).to_string();
            xml.within("w:num", &[("w:numId", &id)], |xml| {
                let marks = if list.style == "Numbered" { "2" } else { "1" };
                xml.value("w:abstractNumId", marks);
                xml.within("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                    xml.value("w:startOverride", &list.first.to_string());
                });
            });
        }
    });
    xml.finish()
}

/// The head of a page: words at its beginning and at its end, or nothing.
pub(crate) fn header(words: Option<(&str, Option<&str>)>) -> Vec<u8> {
    let style = if words.is_some() { "Header" } else { "Spacer" };
    edge("w:hdr", style, |xml| {
        let Some((text, aside)) = words else { return };
        run(xml, text);
        if let Some(aside) = aside {
            xml.within("w:r", &[], |xml| xml.leaf("w:tab", &[]));
            run(xml, aside);
        }
    })
}

/// The foot of a page: the note, and the number of the page among all.
pub(crate) fn footer(note: &str) -> Vec<u8> {
    edge("w:ftr", "Footer", |xml| {
        run(xml, note);
        xml.within("w:r", &[], |xml| xml.leaf("w:tab", &[]));
        field(xml, " PAGE ");
        run(xml, &format!(" {} ", words::OF));
        field(xml, " NUMPAGES ");
    })
}

fn edge(name: &str, style: &str, inside: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.within(name, &NAMESPACES[..1], |xml| {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", style));
            inside(xml);
        });
    });
    xml.finish()
}

fn run(xml: &mut Xml, text: &str) {
    let text = shown(text).replace('\n', " ");
    xml.within("w:r", &[], |xml| {
        xml.words("w:t", &[("xml:space", "preserve")], &text);
    });
}

/// A number that Word works out itself; it stands at 1 until it has.
fn field(xml: &mut Xml, instruction: &str) {
    xml.within("w:fldSimple", &[("w:instr", instruction)], |xml| {
        run(xml, "1");
    });
}
