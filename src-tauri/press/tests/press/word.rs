//! What a Word file promises: parts that are all there and well formed, real headings and heading rows, words as they were
//! written, the same bytes, and nothing that its reader does not see.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use bearings_core::calendars::page::two_calendars_page;
use bearings_core::document::{Block, Document, Figure, Fit, Paper};
use bearings_press::markup::shown;
use bearings_press::word::{Flavour, word};
use proptest::prelude::{ProptestConfig, any, proptest};
use proptest::{prop_assert, prop_assert_eq};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::everything::{drawing, everything};
use crate::{plain, sample, tools};

/// Every part by name, in the order of the file.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut file = ZipArchive::new(Cursor::new(bytes)).expect("a file");
    (0..file.len())
        .map(|at| {
            let mut part = file.by_index(at).expect("a part");
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("its bytes");
            (part.name().expect("a name").into_owned(), bytes)
        })
        .collect()
}

pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let found = parts(bytes).into_iter().find(|(own, _)| own == name);
    String::from_utf8(found.unwrap_or_else(|| panic!("no {name}")).1).expect("text")
}

/// Values of an attribute, wherever it stands in a part.
pub(crate) fn values(xml: &str, attribute: &str) -> BTreeSet<String> {
    let marked = format!(" {attribute}=\"");
    xml.split(&marked)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// Whether a part is XML: all but the pictures in pixels.
fn is_text(name: &str) -> bool {
    !name.contains(".png")
}

/// Reads a part to its end; every element that was opened is closed under its own name.
fn well_formed(name: &str, bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{name} is no text"));
    let mut reader = Reader::from_str(text);
    let mut deep = 0_u32;
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|why| panic!("{name}: {why}"))
        {
            Event::Start(element) => {
                deep += 1;
                for attribute in element.attributes() {
                    attribute.unwrap_or_else(|why| panic!("{name}: {why}"));
                }
            }
            Event::End(_) => deep -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(deep, 0, "{name}");
}

#[test]
fn every_part_is_there_and_well_formed() {
    for flavour in [Flavour::Nice, Flavour::Plain] {
        let bytes = word(&everything("Words & <more>"), flavour).expect("written");
        let all = parts(&bytes);
        let names: BTreeSet<String> = all.iter().map(|(name, _)| name.clone()).collect();
        for (name, bytes) in &all {
            if is_text(name) {
                well_formed(name, bytes);
            }
        }
        // What the text names is listed, and what is listed is there.
        let relations = part(&bytes, "word/_rels/document.xml.rels");
        let text = part(&bytes, "word/document.xml");
        let listed = values(&relations, "Id");
        for identity in values(&text, "r:embed").union(&values(&text, "r:id")) {
            assert!(listed.contains(identity), "{identity} is not listed");
        }
        for target in values(&relations, "Target") {
            assert!(names.contains(&format!("word/{target}")), "no {target}");
        }
        for target in values(&part(&bytes, "_rels/.rels"), "Target")
            .into_iter()
            .chain(values(&part(&bytes, "[Content_Types].xml"), "PartName"))
        {
            assert!(
                names.contains(target.trim_start_matches('/')),
                "no {target}"
            );
        }
        // Every style that is used is one of the file's own.
        let own = values(&part(&bytes, "word/styles.xml"), "w:styleId");
        for used in text.split("Style w:val=\"").skip(1) {
            let used = used.split('"').next().expect("a name");
            assert!(own.contains(used), "no style {used}");
        }
        let numbers = values(&part(&bytes, "word/numbering.xml"), "w:numId");
        for used in text.split("<w:numId w:val=\"").skip(1) {
            let used = used.split('"').next().expect("a number");
            assert!(numbers.contains(used), "no list {used}");
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = two_calendars_page(&sample::facts());
    let first = word(&document, Flavour::Nice).expect("written");
    word(&everything("something else"), Flavour::Nice).expect("written");
    let again = std::thread::spawn(move || word(&document, Flavour::Nice))
        .join()
        .expect("no panic");
    assert_eq!(again, Ok(first));
}

/// Blocks of the file as another reader sees them.
fn read(document: &Document, flavour: Flavour) -> Option<Value> {
    tools::word(&word(document, flavour).expect("written"))
}

fn of_style(found: &Value, style: &str) -> Vec<String> {
    let blocks = found["blocks"].as_array().expect("blocks");
    let own = blocks.iter().filter(|block| block["style"] == style);
    own.map(|block| block["text"].as_str().expect("text").to_owned())
        .collect()
}

#[test]
fn another_reader_finds_headings_lists_and_heading_rows() {
    let Some(found) = read(&everything("Care"), Flavour::Nice) else {
        return;
    };
    assert_eq!(found["broken"], Value::Null);
    assert_eq!(of_style(&found, "Heading 1"), ["Heading"]);
    assert_eq!(of_style(&found, "Heading 2"), ["Care"]);
    assert_eq!(of_style(&found, "List Number"), ["Care", "Care", "Care"]);
    assert_eq!(of_style(&found, "Caption"), ["Care\tCare"]);
    let blocks = found["blocks"].as_array().expect("blocks");
    let tables: Vec<&Value> = blocks
        .iter()
        .filter(|block| block["table"] == "PlainTable")
        .collect();
    assert_eq!(tables.len(), 2, "tables that follow each other stay two");
    let heads: Vec<bool> = tables[0]["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| row["heads"].as_bool().expect("yes or no"))
        .collect();
    assert_eq!(heads, [true, false, false, false]);
    assert_eq!(found["pictures"].as_array().map(Vec::len), Some(7));
    assert_eq!(
        found["pictures"][0],
        Value::Null,
        "a mark says nothing more"
    );
    assert_eq!(found["pictures"][1], "A square");
    assert_eq!(found["fields"], json!(["PAGE", "NUMPAGES"]));
    assert_eq!(found["foot"], "Care\t of ");
    assert_eq!(found["firstFoot"], "Care\t of ");
    assert_eq!(
        (&found["firstHead"], &found["head"]),
        (&json!(""), &json!("Care"))
    );
    assert_eq!(found["proofed"], "en-US");
}

#[test]
fn a_file_for_programs_has_neither_tables_nor_pictures_and_says_the_same() {
    let document = everything("Care");
    let (Some(nice), Some(bare)) = (
        read(&document, Flavour::Nice),
        read(&document, Flavour::Plain),
    ) else {
        return;
    };
    let blocks = bare["blocks"].as_array().expect("blocks");
    assert!(blocks.iter().all(|block| block["table"].is_null()));
    assert_eq!(bare["pictures"], json!([]));
    let said = bare["words"].as_str().expect("words");
    for word in nice["words"].as_str().expect("words").split_whitespace() {
        assert!(said.contains(word), "{word:?} is missing");
    }
    let rows = of_style(&bare, "Body Text");
    assert!(rows.contains(&"All \u{b7} Hours 3".to_owned()), "{rows:?}");
}

#[test]
fn the_file_says_of_itself_what_the_document_says_and_no_more() {
    let mut document = two_calendars_page(&sample::facts());
    let bytes = word(&document, Flavour::Nice).expect("written");
    let core = part(&bytes, "docProps/core.xml");
    let inside: Vec<String> = core
        .split('>')
        .filter_map(|piece| piece.split('<').next())
        .filter(|piece| !piece.trim().is_empty())
        .map(str::to_owned)
        .collect();
    let day = "2026-11-22T00:00:00Z".to_owned();
    let author = document.author.clone().expect("her name");
    let expected = [
        document.title.clone(),
        author,
        "en".to_owned(),
        day.clone(),
        day,
    ];
    assert_eq!(inside, expected);
    let app = part(&bytes, "docProps/app.xml");
    assert!(
        app.contains("<Application>Bearings</Application></Properties>"),
        "{app}"
    );
    // A person who did not say who they are is not named by anybody.
    document.author = None;
    let bytes = word(&document, Flavour::Nice).expect("written");
    assert!(!part(&bytes, "docProps/core.xml").contains("creator"));
    // What travels in a PDF would outlive every change made here.
    assert!(!document.attachments.is_empty());
    let names: Vec<String> = parts(&bytes).into_iter().map(|(name, _)| name).collect();
    assert!(
        names
            .iter()
            .all(|name| !name.contains("custom") && !name.contains("csv"))
    );
}

#[test]
fn the_sheet_is_the_one_of_the_printed_page() {
    for (paper, size) in [
        (Paper::A4, [11_906, 16_838]),
        (Paper::Letter, [12_240, 15_840]),
    ] {
        let mut document = plain("words");
        document.paper = paper;
        document.fit = Fit::OnePage;
        let Some(found) = read(&document, Flavour::Nice) else {
            return;
        };
        assert_eq!(found["sheet"], json!(size));
    }
}

#[test]
fn what_is_no_drawing_is_refused() {
    let mut document = everything("words");
    document.blocks.push(Block::Figure {
        figure: Figure {
            svg: "no drawing".to_owned(),
            ..drawing()
        },
        caption: None,
    });
    assert!(word(&document, Flavour::Nice).is_err());
}

/// The words of each paragraph in the style, with breaks as lines.
fn written(bytes: &[u8], style: &str) -> Vec<String> {
    let text = part(bytes, "word/document.xml");
    let mut reader = Reader::from_str(&text);
    let (mut found, mut own, mut inside) = (Vec::new(), false, false);
    loop {
        match reader.read_event().expect("XML") {
            Event::Empty(element) if element.name().as_ref() == "w:pStyle" => {
                let name = element.attributes().flatten().next().expect("a name");
                own = name.value.as_ref() == style;
                if own {
                    found.push(String::new());
                }
            }
            Event::Empty(element) if own && element.name().as_ref() == "w:br" => {
                found.last_mut().expect("one").push('\n');
            }
            Event::Start(element) => inside = element.name().as_ref() == "w:t",
            Event::End(_) => inside = false,
            Event::Text(words) if own && inside => {
                found.last_mut().expect("one").push_str(&words);
            }
            Event::GeneralRef(name) if own && inside => {
                let letter = match &*name {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("&{other};"),
                };
                found.last_mut().expect("one").push(letter);
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_arrive_as_they_were_written(text in any::<String>()) {
        let bytes = word(&everything(&text), Flavour::Nice);
        prop_assert!(bytes.is_ok(), "{:?}", text);
        let bytes = bytes.expect("written");
        for (name, part) in parts(&bytes) {
            if is_text(&name) {
                well_formed(&name, &part);
            }
        }
        prop_assert_eq!(written(&bytes, "Heading2"), [shown(&text)]);
        prop_assert_eq!(written(&bytes, "BodyText"), [format!("{0} and {0}", shown(&text))]);
        prop_assert_eq!(written(&bytes, "ListNumber"), vec![shown(&text); 3]);
        // Numbers that fall are written; those that rise are counted by Word.
        let text = shown(&text);
        let numbered = [format!("14.{text}"), format!("13.{text}"), text.clone(), text.clone()];
        prop_assert_eq!(written(&bytes, "Numbered"), numbered);
        prop_assert_eq!(written(&bytes, "Dated"), [format!("{text}{text}"), text]);
    }

    #[test]
    fn markup_and_control_characters_are_only_words(text in "[<>&\"'\\]\u{0}-\u{1f}\u{7f}\u{85}\u{2028}\u{fffe}\u{ffff}\u{202e}a-c ]{0,60}") {
        let bytes = word(&everything(&text), Flavour::Plain).expect("written");
        prop_assert_eq!(written(&bytes, "Heading2"), [shown(&text)]);
        if let Some(found) = tools::word(&bytes) {
            prop_assert_eq!(of_style(&found, "Heading 2"), [shown(&text)]);
        }
    }
}
