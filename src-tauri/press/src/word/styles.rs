//! The styles of a Word file. Everything in it is set by one of these, so that a person changes the look in one place.

use bearings_core::document::record::Look as Setting;

use crate::word::measure::{Sheet, half_points, twips};
use crate::word::xml::Xml;
use crate::word::{NAMESPACES, language};

/// Name of a style inside the file.
pub(crate) type StyleId = &'static str;

/// What most of the text is set in; Arial and Georgia are on nearly every computer, and have twins where they are not.
const PLAIN: &str = "Arial";
const READ: &str = "Georgia";

/// The colours of print.
const INK: &str = "000000";
const SOFT: &str = "333333";

/// One style of paragraphs. Lengths are pixels.
#[derive(Clone, Copy)]
struct Look {
    id: StyleId,
    /// As Word shows it; the names Word knows keep their meaning to it.
    name: &'static str,
    font: &'static str,
    size: u32,
    line: u32,
    before: u32,
    after: u32,
    colour: &'static str,
    bold: bool,
    /// Level of a heading, beginning at 0.
    outline: Option<u8>,
    /// Stays on the page of what follows.
    keep: bool,
    border: Border,
    /// How far its lines stand in, where a mark stands before the first.
    hanging: u32,
}

/// A line along a paragraph.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Border {
    None,
    Above,
    /// Eighths of a point, and the colour.
    Below(&'static str, &'static str),
}

const BODY: Look = Look {
    id: "BodyText",
    name: "Body Text",
    font: PLAIN,
    size: 14,
    line: 21,
    before: 0,
    after: 10,
    colour: INK,
    bold: false,
    outline: None,
    keep: false,
    border: Border::None,
    hanging: 0,
};

const HEADING: Look = Look {
    font: READ,
    bold: true,
    keep: true,
    after: 4,
    ..BODY
};

#[rustfmt::skip]
const LOOKS: [Look; 26] = [
    BODY,
    Look { id: "Title", name: "Title", size: 34, line: 40, after: 8, ..HEADING },
    Look { id: "Heading1", name: "heading 1", size: 34, line: 40, after: 4, outline: Some(0), ..HEADING },
    Look { id: "Heading2", name: "heading 2", size: 16, line: 22, outline: Some(1), ..HEADING },
    Look { id: "Heading3", name: "heading 3", size: 14, line: 20, outline: Some(2), ..HEADING },
    Look { id: "Aside", name: "Aside", line: 20, after: 6, colour: SOFT, keep: true, ..BODY },
    Look { id: "Subtitle", name: "Subtitle", line: 20, after: 10, colour: SOFT, keep: true, ..BODY },
    Look { id: "Lead", name: "Lead", font: READ, size: 22, line: 29, after: 8, ..BODY },
    Look { id: "Second", name: "Second", font: READ, size: 16, line: 22, after: 14, ..BODY },
    Look { id: "Note", name: "Note", size: 13, line: 18, after: 12, colour: SOFT, ..BODY },
    Look { id: "HeadNote", name: "Head Note", size: 13, line: 18, after: 12, colour: SOFT, keep: true, ..BODY },
    Look { id: "ListBullet", name: "List Bullet", line: 20, after: 8, hanging: 20, ..BODY },
    Look { id: "ListNumber", name: "List Number", line: 20, after: 8, hanging: 24, ..BODY },
    Look { id: "Dated", name: "Dated", line: 20, after: 2, hanging: 106, ..BODY },
    Look { id: "Numbered", name: "Numbered", line: 20, after: 5, hanging: 34, ..BODY },
    Look { id: "NewPage", name: "New Page", size: 1, line: 1, after: 0, ..BODY },
    Look { id: "Caption", name: "caption", size: 16, line: 22, after: 6, border: Border::Below("6", INK), ..HEADING },
    Look { id: "Figure", name: "Figure", line: 20, after: 6, ..BODY },
    Look { id: "TableText", name: "Table Text", line: 20, after: 0, ..BODY },
    Look { id: "TableHeading", name: "Table Heading", size: 13, line: 18, after: 0, colour: SOFT, bold: true, keep: true, ..BODY },
    Look { id: "KeyText", name: "Key", size: 32, line: 42, after: 0, ..BODY },
    Look { id: "Rule", name: "Rule", size: 8, line: 1, after: 14, border: Border::Below("9", INK), ..BODY },
    Look { id: "WritingLine", name: "Writing Line", line: 26, after: 0, border: Border::Below("6", "777777"), ..BODY },
    Look { id: "Spacer", name: "Spacer", size: 1, line: 1, after: 0, ..BODY },
    Look { id: "Header", name: "header", size: 13, line: 18, after: 0, colour: SOFT, ..BODY },
    Look { id: "Footer", name: "footer", size: 13, line: 18, after: 0, colour: SOFT, border: Border::Above, ..BODY },
];

/// The part of the file that holds them.
pub(crate) fn styles(tag: &str, sheet: &Sheet, setting: Setting) -> Vec<u8> {
    let mut xml = Xml::new();
    let font = match setting {
        Setting::Page => PLAIN,
        Setting::Record => READ,
    };
    xml.within("w:styles", &NAMESPACES[..1], |xml| {
        defaults(xml, tag, font);
        xml.within("w:style", &kind("paragraph", "Normal", true), |xml| {
            xml.value("w:name", "Normal");
            xml.leaf("w:qFormat", &[]);
        });
        xml.within(
            "w:style",
            &kind("character", "DefaultParagraphFont", true),
            |xml| {
                xml.value("w:name", "Default Paragraph Font");
                xml.value("w:uiPriority", "1");
                xml.leaf("w:semiHidden", &[]);
            },
        );
        xml.within("w:style", &kind("numbering", "NoList", true), |xml| {
            xml.value("w:name", "No List");
            xml.leaf("w:semiHidden", &[]);
        });
        for look in LOOKS {
            let look = match setting {
                Setting::Page => look,
                Setting::Record => record(look),
            };
            paragraph(xml, &look, sheet);
        }
        character(xml, "Strong", "Strong", |xml| {
            xml.leaf("w:b", &[]);
            xml.leaf("w:bCs", &[]);
        });
        character(xml, "Emphasis", "Emphasis", |xml| {
            xml.leaf("w:i", &[]);
            xml.leaf("w:iCs", &[]);
        });
        character(xml, "Small", "Small", |xml| {
            xml.value("w:color", SOFT);
            size(xml, 13);
        });
        table(xml, "TableNormal", "Normal Table", true);
        table(xml, "PlainTable", "Table", false);
        table(xml, "SideBySide", "Side by Side", false);
    });
    xml.finish()
}

fn kind<'a>(of: &'a str, id: &'a str, is_default: bool) -> [(&'a str, &'a str); 3] {
    let flag = if is_default { "1" } else { "0" };
    [("w:type", of), ("w:styleId", id), ("w:default", flag)]
}

/// The same style in a record: a serif face, close lines, headings of the second level ruled.
fn record(look: Look) -> Look {
    let (size, line, after) = match look.id {
        "Heading1" | "Title" => (28, 34, 2),
        "Heading2" => (14, 19, 5),
        "Lead" => (16, 22, 4),
        "Second" => (13, 18, 2),
        "Note" | "HeadNote" | "Header" | "Footer" => (11, 16, look.after.min(6)),
        "BodyText" | "Heading3" => (13, 18, 5),
        "ListBullet" | "ListNumber" | "Aside" => (13, 18, 3),
        "Dated" | "Numbered" | "TableText" | "Subtitle" => (13, 18, look.after),
        _ => (look.size, look.line, look.after),
    };
    let border = match look.id {
        "Heading2" => Border::Below("6", INK),
        "Header" => Border::Below("6", "BBBBBB"),
        _ => look.border,
    };
    let before = match look.id {
        "Heading2" => 13,
        "Heading3" => 6,
        _ => look.before,
    };
    Look {
        font: READ,
        size,
        line,
        after,
        border,
        before,
        ..look
    }
}

fn defaults(xml: &mut Xml, tag: &str, font: &str) {
    let tag = language(tag);
    xml.within("w:docDefaults", &[], |xml| {
        xml.within("w:rPrDefault", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                fonts(xml, font);
                size(xml, 14);
                let tags = [
                    ("w:val", tag.as_str()),
                    ("w:eastAsia", &tag),
                    ("w:bidi", &tag),
                ];
                xml.leaf("w:lang", &tags);
            });
        });
        xml.within("w:pPrDefault", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.leaf("w:spacing", &[("w:before", "0"), ("w:after", "0")]);
            });
        });
    });
}

fn fonts(xml: &mut Xml, name: &str) {
    let all = ["w:ascii", "w:hAnsi", "w:cs"].map(|script| (script, name));
    xml.leaf("w:rFonts", &all);
}

fn size(xml: &mut Xml, pixels: u32) {
    let size = half_points(pixels).to_string();
    xml.value("w:sz", &size);
    xml.value("w:szCs", &size);
}

fn paragraph(xml: &mut Xml, look: &Look, sheet: &Sheet) {
    xml.within("w:style", &kind("paragraph", look.id, false), |xml| {
        xml.value("w:name", look.name);
        xml.value("w:basedOn", "Normal");
        if look.outline.is_some() {
            xml.value("w:next", BODY.id);
        }
        xml.leaf("w:qFormat", &[]);
        xml.within("w:pPr", &[], |xml| {
            if look.keep {
                xml.leaf("w:keepNext", &[]);
                xml.leaf("w:keepLines", &[]);
            }
            if look.id == "NewPage" {
                xml.leaf("w:pageBreakBefore", &[]);
            }
            border(xml, look.border);
            if matches!(look.id, "Header" | "Footer") {
                xml.within("w:tabs", &[], |xml| {
                    let end = sheet.text().to_string();
                    xml.leaf("w:tab", &[("w:val", "right"), ("w:pos", &end)]);
                });
            }
            let (before, after, line) = (
                sheet.space(look.before).to_string(),
                sheet.space(look.after).to_string(),
                twips(look.line).to_string(),
            );
            // A line that stands for a space is that high; a line of words grows with what stands in it.
            let rule = if look.line == 1 { "exact" } else { "atLeast" };
            let spacing = [
                ("w:before", before.as_str()),
                ("w:after", &after),
                ("w:line", &line),
                ("w:lineRule", rule),
            ];
            xml.leaf("w:spacing", &spacing);
            if look.hanging > 0 {
                let aside = twips(look.hanging).to_string();
                xml.leaf("w:ind", &[("w:left", &aside), ("w:hanging", &aside)]);
            }
            if let Some(level) = look.outline {
                xml.value("w:outlineLvl", &level.to_string());
            }
        });
        xml.within("w:rPr", &[], |xml| {
            fonts(xml, look.font);
            if look.bold {
                xml.leaf("w:b", &[]);
                xml.leaf("w:bCs", &[]);
            }
            xml.value("w:color", look.colour);
            size(xml, look.size);
        });
    });
}

fn border(xml: &mut Xml, border: Border) {
    let (side, weight, colour) = match border {
        Border::None => return,
        Border::Above => ("w:top", "6", INK),
        Border::Below(weight, colour) => ("w:bottom", weight, colour),
    };
    xml.within("w:pBdr", &[], |xml| {
        xml.leaf(
            side,
            &[
                ("w:val", "single"),
                ("w:sz", weight),
                ("w:space", "3"),
                ("w:color", colour),
            ],
        );
    });
}

fn character(xml: &mut Xml, id: &str, name: &str, look: impl FnOnce(&mut Xml)) {
    xml.within("w:style", &kind("character", id, false), |xml| {
        xml.value("w:name", name);
        xml.value("w:basedOn", "DefaultParagraphFont");
        xml.leaf("w:qFormat", &[]);
        xml.within("w:rPr", &[], look);
    });
}

fn table(xml: &mut Xml, id: &str, name: &str, is_default: bool) {
    xml.within("w:style", &kind("table", id, is_default), |xml| {
        xml.value("w:name", name);
        if !is_default {
            xml.value("w:basedOn", "TableNormal");
        }
        xml.within("w:tblPr", &[], |xml| {
            xml.within("w:tblCellMar", &[], |xml| {
                for side in ["w:top", "w:left", "w:bottom", "w:right"] {
                    xml.leaf(side, &[("w:w", "0"), ("w:type", "dxa")]);
                }
            });
        });
    });
}
