//! The pages of the invented physician's vault, pressed and read again by another program: as many pages as they are meant
//! to have, and the numbers of the reply they stand for.

#[path = "papers/dossier.rs"]
mod dossier;
#[path = "press/tools.rs"]
#[allow(dead_code, reason = "other tests look inside the file as well")]
mod tools;

use std::path::PathBuf;
use std::sync::Arc;

use bearings_core::clock::Clock;
use bearings_core::contract::dispatch;
use bearings_core::document::form::Form;
use bearings_core::document::{Document, Run};
use bearings_core::dossier::paper::citing::Work;
use bearings_core::dossier::paper::format::CitationStyle;
use bearings_core::error::Result;
use bearings_core::sample::fill;
use bearings_core::session::host::{Host, Seal, ToChoose, ToOpen, ToSave};
use bearings_core::session::{Home, Session};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};
use bearings_press::carried::carried;
use bearings_press::{cite_all, press};
use serde_json::{Value, json};

/// Surroundings that press, and nothing more.
struct Press;

impl Host for Press {
    fn choose_open(&self, _: ToOpen) -> Option<PathBuf> {
        None
    }

    fn choose_save(&self, _: ToSave, _: &str) -> Option<PathBuf> {
        None
    }

    fn choose_folder(&self, _: ToChoose) -> Option<PathBuf> {
        None
    }

    fn press(&self, document: &Document, form: Form) -> Result<Vec<u8>> {
        press(document, form).map_err(Into::into)
    }

    fn cite(&self, works: &[Work<'_>], style: CitationStyle) -> Result<Vec<Option<Vec<Run>>>> {
        cite_all(works, style).map_err(Into::into)
    }

    fn carried(&self, file: &[u8]) -> Vec<Vec<u8>> {
        carried(file)
    }

    fn seal(&self) -> Seal {
        Seal::default()
    }

    fn progress(&self, _: u64, _: u64) {}
}

/// Her vault, open, in a folder that goes with it.
struct Papers {
    folder: tempfile::TempDir,
    session: Session,
}

impl Papers {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let session = Session::new(
            Clock::at("2026-11-22T14:02:00").expect("a fixed moment"),
            Entropy::fixed(1),
            KdfCost::Fixed(KdfParams::LEAST),
            Arc::new(Press),
            Home::below(folder.path()),
        );
        let mut papers = Self { folder, session };
        let passphrase = "a sentence for the press";
        papers.ask(
            "createVault",
            json!({ "place": { "kind": "own" }, "passphrase": passphrase, "again": passphrase }),
        );
        fill(&mut papers.session, 0).expect("her papers");
        papers
    }

    fn ask(&mut self, name: &str, args: Value) -> Value {
        dispatch(&mut self.session, name, args)
            .unwrap_or_else(|fault| panic!("{name} is refused: {fault:?}"))["value"]
            .clone()
    }

    /// Saves a page under a name and gives its bytes.
    fn file(&mut self, name: &str, more: &Value, called: &str) -> Vec<u8> {
        let path = self.folder.path().join(called);
        let token = self.session.token();
        let token = self.session.files.add(token, path.clone()).token;
        let mut args = more.clone();
        args["file"] = json!(token);
        self.ask(name, args);
        std::fs::read(path).expect("the page")
    }

    /// Saves a page and reads it: its words, where a reader is here, after a look at the number of pages.
    fn saved(&mut self, name: &str, more: &Value, long: usize) -> Option<String> {
        let bytes = self.file(name, more, "page.pdf");
        if let Some(pages) = tools::pages(&bytes) {
            assert_eq!(pages, long, "{name}");
        }
        tools::text(&bytes)
    }
}

/// Minutes as the pages print them: "7.5".
fn hours(minutes: &Value) -> String {
    let tenths = (minutes.as_f64().expect("minutes") / 6.0).round() / 10.0;
    format!("{tenths}")
}

fn words(value: &Value) -> &str {
    value.as_str().expect("words")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn says(text: &str, said: &str) {
    // The reader puts one space where a line ends.
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(&said), "{said:?} is not on the page:\n{text}");
}

#[test]
fn the_boundary_report_says_the_numbers_of_the_reply() {
    let mut papers = Papers::new();
    let view = papers.ask("boundaries", json!({}));
    let Some(text) = papers.saved("saveBoundaries", &json!({}), 2) else {
        return;
    };
    // The figures stand on the first page, their definitions on the second.
    says(&text, "Boundary report");
    says(&text, "How the figures are worked out");
    let measures = list(&view["measures"]);
    assert!(measures.len() > 5, "her weeks show them");
    for measure in measures {
        let (label, value) = (words(&measure["label"]), words(&measure["value"]));
        if ["meaningful", "value"].contains(&words(&measure["key"])) {
            assert!(!text.contains(label), "a feeling is on the page: {label}");
        } else {
            says(
                &text,
                &format!("{label} {value} {}", words(&measure["detail"])),
            );
        }
    }
    let ledger = &view["ledger"];
    says(
        &text,
        &format!(
            "{} h were protected. Other work took {} h; {} h were kept",
            hours(&ledger["owed"]),
            hours(&ledger["taken"]),
            hours(&ledger["kept"])
        ),
    );
    for invader in list(&ledger["invaders"]) {
        let lead = invader["lead"].as_str().unwrap_or("not said");
        let kind = words(&invader["kind"]);
        says(
            &text,
            &format!("{kind} {lead} {} h", hours(&invader["minutes"])),
        );
        let label = words(&invader["label"]);
        assert!(!text.contains(label), "a title is on the page: {label}");
    }
    for month in list(&view["months"]) {
        let kept = match month["kept"].as_u64() {
            Some(kept) => format!("{kept} %"),
            None => "none promised".to_owned(),
        };
        says(
            &text,
            &format!("{} {} h {kept}", month["weeks"], hours(&month["after"])),
        );
    }
    for trend in ["afterTrend", "keptTrend"] {
        if let Some(sentence) = view[trend]["sentence"].as_str() {
            says(&text, sentence);
        }
    }
}

#[test]
fn the_reading_says_every_word_of_its_parts() {
    let mut papers = Papers::new();
    let view = papers.ask("gap", json!({ "kind": "ordinary" }))["reading"].clone();
    let Some(text) = papers.saved("saveReading", &json!({ "kind": "ordinary" }), 1) else {
        return;
    };
    says(&text, "22 November 2026");
    says(
        &text,
        &format!("It rests on {} ordinary weeks.", view["weeks"]),
    );
    assert!(!text.contains('…'), "nothing is cut:\n{text}");
    for part in list(&view["parts"]) {
        let minutes = &part["minutes"];
        let amount = if minutes.is_null() {
            "not known".to_owned()
        } else {
            format!("{} h", hours(minutes))
        };
        says(&text, words(&part["label"]));
        says(&text, &amount);
    }
    for closing in list(&view["closings"]) {
        says(&text, &format!("{} %", closing["percent"]));
    }
    says(
        &text,
        &format!("The gap {} h amount and edges", hours(&view["bound"])),
    );
}

#[test]
fn a_week_of_another_kind_is_printed_as_that_kind() {
    let mut papers = Papers::new();
    let blocks = json!([{ "day": 0, "from": 28, "to": 72, "category": 1 }]);
    papers.ask(
        "replaceWish",
        json!({ "kind": "inpatient", "blocks": blocks }),
    );
    let view = papers.ask("gap", json!({ "kind": "inpatient" }))["reading"].clone();
    let Some(text) = papers.saved("saveReading", &json!({ "kind": "inpatient" }), 1) else {
        return;
    };
    says(&text, "It rests on 1 inpatient week.");
    says(&text, &format!("{} h", hours(&view["gap"])));
    assert!(
        !text.contains("Protected time"),
        "the ledger is of ordinary weeks"
    );
}

/// Every page that can be saved, with the arguments it takes.
fn pages(papers: &mut Papers) -> Vec<(&'static str, Value)> {
    let audits = papers.ask("audits", json!({}))["audits"].clone();
    let audit = list(&audits)[0]["id"].clone();
    let statements = papers.ask("statements", json!({}))["statements"].clone();
    let statement = list(&statements)[0]["id"].clone();
    let posts = papers.ask("pay", json!({}))["posts"].clone();
    let briefs: Vec<Value> = list(&posts)
        .iter()
        .map(|post| json!({ "post": post["id"], "audience": "me" }))
        .collect();
    let wish = json!({ "format": "newestFirst", "sincePromotion": false, "heldBack": false });
    let papers = [
        "cv",
        "biosketch",
        "educator",
        "clinical",
        "quality",
        "matrix",
        "best",
        "referees",
        "evidence",
        "checklist",
    ];
    let dossier = papers.map(|paper| {
        let args = json!({ "paper": paper, "wish": wish, "plain": false });
        ("savePaper", args)
    });
    let mut all = vec![
        ("saveComparison", json!({})),
        ("saveReading", json!({ "kind": "ordinary" })),
        ("saveBoundaries", json!({})),
        ("saveValuesPage", json!({ "audit": audit })),
        ("saveCardSheets", json!({ "deck": "physician" })),
        ("saveNominations", json!({})),
        ("saveUncredited", json!({ "audience": "me" })),
        ("savePaths", json!({ "audience": "me" })),
        ("savePay", json!({ "audience": "me" })),
    ];
    all.extend(dossier);
    all.extend(briefs.into_iter().map(|args| ("saveBrief", args)));
    for rests in [true, false] {
        let args = json!({ "id": statement, "rests": rests, "plain": false });
        all.push(("saveStatement", args));
    }
    all.push(("savePaper", json!({ "wish": wish, "plain": false })));
    all
}

#[test]
fn a_page_for_word_says_what_the_printed_page_says_in_its_order() {
    let mut papers = Papers::new();
    for (name, args) in pages(&mut papers) {
        let word = papers.file(name, &args, "page.docx");
        assert_eq!(
            word[..2],
            *b"PK",
            "{name}: the name of the file says its form"
        );
        let pdf = papers.file(name, &args, "page.pdf");
        assert_eq!(pdf[..5], *b"%PDF-", "{name}");
        let (Some(found), Some(printed)) = (tools::word(&word), tools::text(&pdf)) else {
            return;
        };
        // Only print has marks before lists, and letters in its drawings that can be read.
        let mut printed_words = printed.split_whitespace();
        for said in words(&found["words"]).split_whitespace() {
            assert!(
                printed_words.any(|printed| printed == said),
                "{name}: {said:?} comes too late, or is not in print:\n{}\n{printed}",
                words(&found["words"])
            );
        }
        for said in words(&found["foot"]).split_whitespace() {
            assert!(printed.contains(said), "{name}: {said:?}");
        }
    }
}

#[test]
fn a_packet_carries_its_entries_and_brings_them_in_again() {
    let mut papers = Papers::new();
    let wish = json!({ "format": "oldestFirst", "sincePromotion": false, "heldBack": true });
    let args = json!({ "wish": wish, "plain": false });
    let packet = papers.file("savePaper", &args, "packet.pdf");
    let data = papers.file(
        "saveDossierData",
        &json!({ "paper": "evidence", "wish": wish }),
        "dossier.json",
    );
    assert_eq!(
        carried(&packet),
        [data],
        "the packet carries what is saved as data"
    );
    // Another vault takes it in whole, and a second time nothing is new.
    let entries = |papers: &mut Papers| papers.ask("dossierEntries", json!({ "filter": {} }));
    let mut other = Papers::new();
    let all: Vec<Value> = list(&entries(&mut other)["sections"])
        .iter()
        .flat_map(|section| list(&section["rows"]).to_vec())
        .map(|row| row["id"].clone())
        .collect();
    other.ask("removeEntries", json!({ "ids": all, "filter": {} }));
    let path = other.folder.path().join("came.pdf");
    std::fs::write(&path, &packet).expect("a file");
    let token = other.session.token();
    let token = other.session.files.add(token, path).token;
    let first = other.ask("bringDossier", json!({ "file": token }));
    assert!(first["added"].as_u64() > Some(100), "{first}");
    assert_eq!(first["here"], 0);
    let second = other.ask("bringDossier", json!({ "file": token }));
    assert_eq!(
        (&second["added"], &second["here"]),
        (&json!(0), &first["added"])
    );
    let again = other.file("savePaper", &args, "again.pdf");
    assert_eq!(
        carried(&again),
        carried(&packet),
        "the same entries stand in it"
    );
}

#[test]
fn the_recovery_sheet_is_never_for_word() {
    let mut papers = Papers::new();
    let args = json!({ "passphrase": "a sentence for the press" });
    papers.ask("newRecoverySheet", args);
    let bytes = papers.file("saveRecoverySheet", &json!({}), "sheet.docx");
    assert_eq!(bytes[..5], *b"%PDF-");
}
