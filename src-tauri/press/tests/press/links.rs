//! Links and raised letters, in print and in Word: a link is one for readers of both, its words stand inside it, and what
//! stands above the line is said to.

use bearings_core::document::{Block, Document, Marks, Run, Style, Voice};
use bearings_press::pdf::pdf;
use bearings_press::word::{Flavour, word};

use crate::word::{part, values};
use crate::{plain, tools};

const DOI: &str = "https://doi.org/10.5555/1";
const OTHER: &str = "https://example.org/a?b=1&c=2";

fn run(text: &str, style: Style, link: Option<&str>) -> Run {
    Run {
        text: text.to_owned(),
        style,
        link: link.map(str::to_owned),
    }
}

/// Two addresses, one of them twice; letters above and below the line; and an address that is none.
fn document() -> Document {
    let mut document = plain("Works");
    document.blocks.push(Block::Paragraph {
        voice: Voice::Body,
        runs: vec![
            run("Halloran IM", Style::Strong, None),
            run("*\u{2021}", Style::Raised, None),
            run(". Nights on H", Style::Plain, None),
            run("2", Style::Lowered, None),
            run("O. ", Style::Plain, None),
            run("doi:10.5555/1", Style::Plain, Some(DOI)),
            run(" or ", Style::Plain, None),
            run("elsewhere", Style::Emphasis, Some(OTHER)),
        ],
    });
    document.blocks.push(Block::List {
        marks: Marks::Dashes,
        items: vec![
            vec![run("again 10.5555/1", Style::Plain, Some(DOI))],
            vec![run(
                "a trap",
                Style::Plain,
                Some("https://example.org/\" onclick=\"x"),
            )],
            vec![run("no address", Style::Plain, Some("javascript:alert(1)"))],
        ],
    });
    document
}

#[test]
fn a_link_of_a_word_file_names_an_address_outside_and_holds_its_words() {
    for flavour in [Flavour::Nice, Flavour::Plain] {
        let bytes = word(&document(), flavour).expect("written");
        let text = part(&bytes, "word/document.xml");
        let relations = part(&bytes, "word/_rels/document.xml.rels");
        let links: Vec<(&str, String)> = text
            .split("<w:hyperlink r:id=\"")
            .skip(1)
            .map(|rest| {
                let (id, rest) = rest.split_once("\">").expect("an identity");
                let (inside, _) = rest.split_once("</w:hyperlink>").expect("an end");
                (id, words(inside))
            })
            .collect();
        let said: Vec<&str> = links.iter().map(|(_, words)| words.as_str()).collect();
        assert_eq!(said, ["doi:10.5555/1", "elsewhere", "again 10.5555/1"]);
        assert_eq!(links[0].0, links[2].0, "one address is named once");
        for ((id, _), address) in links.iter().zip([DOI, "https://example.org/a?b=1&amp;c=2"]) {
            let own = relations
                .split("<Relationship ")
                .find(|one| one.contains(&format!("Id=\"{id}\"")))
                .unwrap_or_else(|| panic!("{id} leads nowhere"));
            assert!(own.contains(&format!("Target=\"{address}\"")), "{own}");
            assert!(own.contains("TargetMode=\"External\"") && own.contains("/hyperlink\""));
        }
        // Nothing leads out of the file but these.
        assert_eq!(relations.matches("External").count(), 2);
        assert!(
            values(&relations, "Target")
                .iter()
                .all(|own| !own.contains("javascript"))
        );
        let all = words(&text);
        for kept in ["a trap", "no address"] {
            assert!(all.contains(kept), "what is no address keeps its words");
        }
    }
}

#[test]
fn raised_and_lowered_letters_of_a_word_file_stay_letters() {
    let bytes = word(&document(), Flavour::Nice).expect("written");
    let text = part(&bytes, "word/document.xml");
    for (height, said) in [("superscript", "*\u{2021}"), ("subscript", "2")] {
        let marked = format!("<w:vertAlign w:val=\"{height}\"/>");
        let inside: Vec<String> = text
            .split("<w:r>")
            .filter(|run| run.contains(&marked))
            .map(words)
            .collect();
        assert_eq!(inside, [said], "{height}");
    }
    let Some(found) = tools::word(&bytes) else {
        return;
    };
    let all = found["words"].as_str().expect("words");
    assert!(
        all.contains("Halloran IM*\u{2021}. Nights on H2O. doi:10.5555/1 or elsewhere"),
        "{all}"
    );
}

/// The words of a part.
fn words(xml: &str) -> String {
    xml.split("<w:t xml:space=\"preserve\">")
        .skip(1)
        .filter_map(|rest| rest.split("</w:t>").next())
        .collect()
}

#[test]
fn a_link_of_a_printed_page_is_tagged_and_can_be_followed() {
    let bytes = pdf(&document()).expect("by the rules of PDF/A-3a and PDF/UA-1");
    let (Some(shape), Some(addresses), Some(text)) = (
        tools::structure(&bytes),
        tools::addresses(&bytes),
        tools::text(&bytes),
    ) else {
        return;
    };
    for address in [DOI, OTHER] {
        assert!(
            addresses.contains(address),
            "{address} cannot be followed:\n{addresses}"
        );
    }
    assert!(!addresses.contains("javascript"), "{addresses}");
    let tags = |name: &str| {
        shape
            .lines()
            .filter(|line| line.trim_start().starts_with(name))
            .count()
    };
    assert!(
        tags("Link") >= 3,
        "each link is an element of its own:\n{shape}"
    );
    assert!(text.contains("doi:10.5555/1"), "{text}");
    // Raised letters are read in their place.
    let said = text.split_whitespace().collect::<String>();
    assert!(
        said.contains("HalloranIM*\u{2021}.NightsonH2O.doi:10.5555/1orelsewhere"),
        "{text}"
    );
}
