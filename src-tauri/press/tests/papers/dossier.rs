//! The checklist and a statement alone, over the invented physician's dossier: what they say, and what they keep back.

use bearings_press::carried::carried;
use serde_json::{Value, json};

use crate::{Papers, list, says, words};

#[test]
fn a_statement_alone_says_its_words_and_only_what_it_may_of_what_it_rests_on() {
    let mut papers = Papers::new();
    let all = papers.ask("statements", json!({}))["statements"].clone();
    let id = &list(&all)[0]["id"];
    let page = papers.ask("statement", json!({ "id": id }));
    let sources: Vec<Value> = list(&page["paragraphs"])
        .iter()
        .flat_map(|own| list(&own["sources"]).to_vec())
        .collect();
    assert!(!sources.is_empty(), "her statement rests on entries");
    let saved = |papers: &mut Papers, rests: bool| {
        let args = json!({ "id": id, "rests": rests, "plain": false });
        let bytes = papers.file("saveStatement", &args, "statement.md");
        String::from_utf8(bytes).expect("text").replace('\\', "")
    };
    let (alone, with) = (saved(&mut papers, false), saved(&mut papers, true));
    assert!(alone.starts_with(&format!("# {}\n", words(&page["title"]))));
    for text in [&alone, &with] {
        assert!(
            !text.contains("[E"),
            "a mark of the draft is in print:\n{text}"
        );
        assert!(!text.contains("  ") && !text.contains(" ."), "{text}");
    }
    assert!(!alone.contains("(1)") && !alone.contains("What it rests on"));
    assert!(with.contains("(1)") && with.contains("## What it rests on"));
    // What is set to private stands in it no more, and the others close up.
    for source in &sources {
        let edit = json!({ "ids": [source["id"]], "edit": { "set": "shown", "to": "private" }, "filter": {} });
        papers.ask("editEntries", edit);
    }
    assert_eq!(saved(&mut papers, true), alone);
}

#[test]
fn the_checklist_tells_days_documents_and_what_is_still_missing() {
    let mut papers = Papers::new();
    let missing = papers.ask("missing", json!({}));
    let wish = json!({ "format": "newestFirst", "sincePromotion": false, "heldBack": false });
    let args = json!({ "paper": "checklist", "wish": wish, "plain": false });
    let text = String::from_utf8(papers.file("savePaper", &args, "list.md")).expect("text");
    let text = text.replace('\\', "");
    let days = list(&missing["calendar"]);
    assert!(!days.is_empty(), "her packet has a day");
    let mut rest = text.as_str();
    for day in days {
        let what = words(&day["what"]);
        let at = rest
            .find(what)
            .unwrap_or_else(|| panic!("{what} is not in order:\n{text}"));
        rest = &rest[at..];
    }
    for group in list(&missing["groups"]) {
        for line in list(&group["lines"]) {
            says(&text, words(&line["name"]));
        }
    }
    for said in [
        "Curriculum vitae",
        "Letter of the chair",
        "the chair",
        "Still missing",
    ] {
        says(&text, said);
    }
    // It is for the person: what is handed in does not hold it, and it carries no data.
    let packet = json!({ "wish": wish, "plain": false });
    let packet = String::from_utf8(papers.file("savePaper", &packet, "packet.md")).expect("text");
    assert!(!packet.contains("Still missing"));
    assert!(carried(&papers.file("savePaper", &args, "list.pdf")).is_empty());
}
