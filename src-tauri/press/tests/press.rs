//! What a pressed page promises: one page, the same numbers, the same bytes, nothing read from outside, kept for decades.

#[path = "press/agenda.rs"]
mod agenda;
#[path = "press/everything.rs"]
mod everything;
#[path = "press/links.rs"]
mod links;
#[path = "press/look.rs"]
mod look;
#[path = "press/sample.rs"]
mod sample;
#[path = "press/tools.rs"]
mod tools;
#[path = "press/values.rs"]
mod values;
#[path = "press/word.rs"]
mod word;

use bearings_core::calendars::page::two_calendars_page;
use bearings_core::document::record::Look;
use bearings_core::document::{
    Attachment, Block, Document, Figure, Fit, Foot, Paper, Run, Style, Voice,
};
use bearings_core::recovery_sheet::recovery_sheet;
use bearings_press::pdf::{PressError, pdf};
use proptest::prelude::{ProptestConfig, any, proptest};
use proptest::{prop_assert, prop_assert_eq};

fn plain(text: &str) -> Document {
    Document {
        title: text.to_owned(),
        author: Some(text.to_owned()),
        day: sample::day("2026-11-22"),
        language: "en".to_owned(),
        paper: Paper::A4,
        fit: Fit::Flow,
        look: Look::Page,
        head: None,
        blocks: vec![
            Block::Heading {
                level: 1,
                text: "Heading".to_owned(),
                aside: Some(text.to_owned()),
            },
            Block::Paragraph {
                voice: Voice::Body,
                runs: vec![
                    Run {
                        text: text.to_owned(),
                        style: Style::Plain,
                        link: None,
                    },
                    Run {
                        text: " and ".to_owned(),
                        style: Style::Emphasis,
                        link: None,
                    },
                    Run {
                        text: text.to_owned(),
                        style: Style::Strong,
                        link: None,
                    },
                ],
            },
        ],
        foot: Some(Foot {
            note: text.to_owned(),
        }),
        attachments: Vec::new(),
    }
}

#[test]
fn the_page_says_the_numbers_of_the_screen() {
    let Some(text) = tools::text(&pdf(&two_calendars_page(&sample::facts())).expect("pressed"))
    else {
        return;
    };
    for said in [
        "My two calendars",
        "Dr Ines Halloran · 22 November 2026",
        "My week has 9 hours more than the one I wish for.",
        "Most of it is inbox and notes.",
        "61 h",
        "52 h",
        "22 h",
        "Hatched −: 11.5 h to drop. Black +: 2.5 h to add. White ≠: 8 h",
        "Clinical 30 26 −4",
        "Inbox and notes 11 6 −5",
        "Scholarship 3 6 +3",
        "All work 61 52 −9",
        "Evenings and nights 11 3 −8",
        "Of 8 hours a week that I protect, 3 stayed free",
        "8 ordinary weeks, 3 set aside, from work.ics and Larkmoor clinic.",
        "Monday to Friday 8:00 to 18:00",
        "15 November 2026",
        "A planning aid, not an assessment",
    ] {
        assert!(text.contains(said), "{said:?} is not on the page:\n{text}");
    }
}

#[test]
fn the_recovery_sheet_shows_every_group() {
    let groups = [
        "7K3M", "Q9TD", "4XWB", "N2HR", "8VCF", "5JPA", "61ZE", "GY0S",
    ]
    .map(str::to_owned);
    let bytes = pdf(&recovery_sheet(
        &groups,
        "D4RW",
        "3F9A",
        sample::day("2026-11-22"),
    ))
    .expect("pressed");
    assert!(
        !contains(&bytes, b"/EmbeddedFile"),
        "the key is carried nowhere but on the page"
    );
    assert_eq!(tools::pages(&bytes).unwrap_or(1), 1);
    let Some(text) = tools::text(&bytes) else {
        return;
    };
    for group in
        groups
            .iter()
            .map(String::as_str)
            .chain(["D4RW", "This key opens everything", "Vault 3F9A"])
    {
        assert!(text.contains(group), "{group} is not on the sheet:\n{text}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = pdf(&two_calendars_page(&sample::facts())).expect("pressed");
    pdf(&plain("something else in between")).expect("pressed");
    let again = std::thread::spawn(|| pdf(&two_calendars_page(&sample::facts())))
        .join()
        .expect("no panic");
    assert_eq!(Ok(first), again);
}

#[test]
fn the_file_names_the_standards_it_keeps() {
    let bytes = pdf(&two_calendars_page(&sample::facts())).expect("pressed");
    for name in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "2026-11-22",
    ] {
        assert!(
            contains(&bytes, name.as_bytes()),
            "{name} is not in the file's record"
        );
    }
    let Some(shape) = tools::structure(&bytes) else {
        return;
    };
    for tag in ["H1", "H2", "Figure", "Table", "TH", "TD"] {
        assert!(shape.contains(tag), "no {tag} in:\n{shape}");
    }
}

#[test]
fn the_data_travels_inside() {
    let document = two_calendars_page(&sample::facts());
    let Some(files) = tools::attached(&pdf(&document).expect("pressed")) else {
        return;
    };
    let expected: Vec<_> = document
        .attachments
        .iter()
        .map(|file| (file.name.clone(), file.bytes.clone()))
        .collect();
    assert_eq!(files, expected);
}

#[test]
fn hostile_words_are_only_words() {
    // A canary beside the working folder: if any of these were read, its text would be on the page.
    let folder = std::env::temp_dir().join(format!("bearings-press-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let canary = folder.join("canary.typ");
    std::fs::write(&canary, "CANARY-was-read").expect("a file");
    let path = canary.display().to_string();
    let hostile = [
        format!("#read(\"{path}\")"),
        format!("#include \"{path}\""),
        "#import \"@preview/cetz:0.3.1\": *".to_owned(),
        "]#panic()[".to_owned(),
        "\\#{ } $x^2$ *bold* _it_ `raw` <label> @ref // no comment /* nor this */".to_owned(),
        "\"quoted\" 'single' ‘curly’ “double” -- --- ... ~".to_owned(),
        "= no heading".to_owned(),
        "&lt;b&gt; <b>&amp;</b>".to_owned(),
    ];
    for words in &hostile {
        let bytes = pdf(&plain(words)).expect("pressed");
        let Some(text) = tools::text(&bytes) else {
            break;
        };
        let joined = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            text.contains(&joined),
            "{joined:?} is not on the page as written:\n{text}"
        );
        assert!(!text.contains("CANARY"), "a file was read");
    }
    std::fs::remove_dir_all(&folder).expect("removed");
}

#[test]
fn a_drawing_reads_no_file() {
    let folder = std::env::temp_dir().join(format!("bearings-drawing-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let canary = folder.join("canary.svg");
    std::fs::write(&canary, r#"<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text y="15">CANARY</text></svg>"#)
        .expect("a file");
    let mut document = plain("words");
    for href in [
        canary.display().to_string(),
        format!("file://{}", canary.display()),
    ] {
        document.blocks.push(Block::Figure {
            figure: Figure {
                svg: format!(
                    r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="20"><image xlink:href="{href}" width="90" height="20"/></svg>"#
                ),
                alternative: "a drawing".to_owned(),
                width: 90,
                height: 20,
            },
            caption: None,
        });
    }
    if let Ok(bytes) = pdf(&document) {
        let text = tools::text(&bytes).unwrap_or_default();
        assert!(!text.contains("CANARY"), "a drawing read a file");
    }
    std::fs::remove_dir_all(&folder).expect("removed");
}

#[test]
fn a_page_that_cannot_fit_is_refused() {
    let mut document = plain("a line");
    document.fit = Fit::OnePage;
    document
        .blocks
        .extend((0..200).map(|_| Block::Space { height: 400 }));
    assert!(matches!(
        pdf(&document),
        Err(PressError::TooMuch { pages: 2.. })
    ));
}

#[test]
fn a_page_that_may_run_over_is_set_on_one_where_it_has_room() {
    let mut document = plain("a line");
    document.fit = Fit::OneIfRoom;
    for (lines, one) in [(2, true), (120, true), (600, false)] {
        document.blocks = (0..lines).map(|_| Block::Space { height: 14 }).collect();
        document.blocks.extend(plain("the last line").blocks);
        let bytes = pdf(&document).expect("pressed");
        let Some(pages) = tools::pages(&bytes) else {
            return;
        };
        assert_eq!(pages == 1, one, "{lines} spaces");
        assert!(tools::text(&bytes).is_some_and(|text| text.contains("the last line")));
    }
}

#[test]
fn a_carried_file_keeps_its_bytes() {
    let mut document = plain("words");
    let bytes: Vec<u8> = (0..=255).collect();
    document.attachments.push(Attachment {
        name: "all.bin".to_owned(),
        mime: "application/octet-stream".to_owned(),
        about: "Every byte".to_owned(),
        bytes: bytes.clone(),
    });
    let Some(files) = tools::attached(&pdf(&document).expect("pressed")) else {
        return;
    };
    assert_eq!(files, [("all.bin".to_owned(), bytes)]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_are_pressed(text in any::<String>()) {
        prop_assert!(pdf(&plain(&text)).is_ok(), "{:?}", text);
    }

    #[test]
    fn two_calendars_always_take_one_page(facts in sample::any_facts()) {
        let bytes = pdf(&two_calendars_page(&facts));
        prop_assert!(bytes.is_ok(), "{:?}", bytes);
        if let Some(pages) = tools::pages(&bytes.expect("pressed")) {
            prop_assert_eq!(pages, 1);
        }
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
