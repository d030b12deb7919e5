//! An old curriculum vitae through the contract: read, put right, parted anew, taken in one step, and taken back.

use std::path::PathBuf;

use bearings_core::error::Code;
use bearings_core::session::Session;
use serde_json::{Value, json};

use super::steps::does;
use crate::contract::repository;
use crate::support::word_file::{of_body, paragraph};
use crate::support::{call, dump, session};

fn token(session: &mut Session, path: PathBuf) -> String {
    let token = session.token();
    session.files.add(token, path).token
}

fn fixture(session: &mut Session, name: &str) -> Value {
    let token = token(
        session,
        repository(&format!("tests/fixtures/dossier/{name}")),
    );
    does(session, "readOldCv", json!({ "file": token }))
}

fn stored(session: &mut Session) -> String {
    dump(session.desk().expect("a desk").read())
}

/// Every proposal with its section: the heading, and of the draft when, title and what a path names.
fn proposals(look: &Value) -> Vec<&Value> {
    let sections = look["sections"].as_array().expect("sections");
    sections
        .iter()
        .flat_map(|own| own["proposals"].as_array().expect("proposals"))
        .collect()
}

fn titled<'a>(look: &'a Value, title: &str) -> &'a Value {
    let all = proposals(look);
    let titles: Vec<&Value> = all.iter().map(|own| &own["draft"]["title"]).collect();
    all.iter()
        .find(|own| own["draft"]["title"] == title)
        .unwrap_or_else(|| panic!("{title} is not among {titles:?}"))
}

#[test]
fn a_schools_word_file_is_read_with_its_tables_headings_and_what_stands_beside() {
    let (_folder, mut session) = session();
    let look = fixture(&mut session, "old-cv-school.docx");
    let text = look.to_string();
    assert!(
        !text.contains("never taken up"),
        "what was struck out is out"
    );
    assert_eq!(
        text.matches("Prepared for the promotions committee")
            .count(),
        1,
        "a text box is read once"
    );
    let degree = titled(&look, "MD");
    assert_eq!(degree["draft"]["kind"], "degree");
    assert_eq!(
        degree["draft"]["institution"],
        "Larkmoor University School of Medicine"
    );
    assert_eq!(degree["draft"]["region"], "NY");
    let chief = titled(&look, "Chief resident");
    assert_eq!(
        (&chief["draft"]["kind"], &chief["draft"]["when"]),
        (&json!("training"), &json!("Jul 2011 \u{2013} Jun 2012"))
    );
    let post = titled(&look, "Assistant Professor of Medicine");
    assert_eq!(post["draft"]["department"], "Division of Hospital Medicine");
    let safety = titled(&look, "Ward safety committee");
    assert_eq!(
        (&safety["draft"]["reach"], &safety["draft"]["role"]),
        (&json!("local"), &json!("Chair"))
    );
    assert_eq!(
        safety["draft"]["note"],
        "Wrote the rules for overnight sign-out"
    );
    let grant = titled(&look, "Sign-out read aloud: a trial on eight wards");
    assert_eq!(
        (
            &grant["draft"]["own"]["number"],
            &grant["draft"]["own"]["status"]
        ),
        (&json!("R01 HL123456"), &json!("current"))
    );
    let talk = titled(&look, "What the night team needs to know");
    assert_eq!(
        (&talk["draft"]["invited"], &talk["draft"]["reach"]),
        (&json!(true), &json!("regional"))
    );
    let work = titled(&look, "What residents keep from a ward curriculum");
    assert_eq!(work["draft"]["record"]["DOI"], "10.5555/jbe.2025.0140");
    assert_eq!(
        work["draft"]["record"]["author"].as_array().map(Vec::len),
        Some(4)
    );
    assert_eq!(work["remarks"][0], "Read from a line of text; check it.");
    let left: Vec<&str> = look["left"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|own| own["text"].as_str())
        .collect();
    for text in [
        "Dates\tDegree\tInstitution",
        "From a talk of 2019.",
        "Halloran, curriculum vitae",
        "14 Quay Street, Larkmoor, NY 10999",
    ] {
        assert!(left.contains(&text), "{text} is not listed: {left:?}");
    }
}

#[test]
fn wrapped_and_messy_texts_are_read_line_by_line() {
    let (_folder, mut session) = session();
    let look = fixture(&mut session, "old-cv-wrapped.txt");
    let titles: Vec<&str> = proposals(&look)
        .iter()
        .filter_map(|own| own["draft"]["title"].as_str())
        .collect();
    assert_eq!(
        titles,
        [
            "BA",
            "MD",
            "Associate Professor of Medicine",
            "Assistant Professor of Medicine",
            "Teacher of the year",
            "Teacher of the year",
            "Nights on the ward",
            "The first hour of an admission",
            "Overnight sign-out read aloud: a trial",
            "A half-day that teaches discharge",
            "Returns within seven days",
            "A letter about nights that nobody has printed yet",
        ]
    );
    let apa = titled(&look, "A half-day that teaches discharge");
    assert_eq!(
        apa["draft"]["record"]["container-title"],
        "Journal of Bedside Education"
    );
    assert_eq!(apa["draft"]["record"]["DOI"], "10.5555/jbe.2019.0077");
    let left: Vec<&str> = look["left"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|own| own["text"].as_str())
        .collect();
    assert!(left.contains(&"English, Spanish"), "{left:?}");

    let look = fixture(&mut session, "old-cv-messy.txt");
    assert!(
        look.to_string().contains("\u{201c}morning report\u{201d}"),
        "Windows-1252 is read"
    );
    let grant = titled(&look, "Seed grant");
    assert_eq!(
        (&grant["draft"]["own"]["total"], &grant["draft"]["when"]),
        (&json!(20000), &json!("2013"))
    );
    assert_eq!(titled(&look, "Sepsis committee")["draft"]["role"], "member");
    let journal = titled(&look, "J Bedside Educ");
    assert_eq!(
        (&journal["draft"]["kind"], &journal["remarks"][0]),
        (&json!("review"), &json!("No date was found for it."))
    );
}

#[test]
fn what_is_taken_is_one_step_says_where_it_came_from_and_is_known_again() {
    let (_folder, mut session) = session();
    let before = stored(&mut session);
    let look = fixture(&mut session, "old-cv-school.docx");
    let preview = look["preview"].clone();
    let (degree, work) = (
        titled(&look, "MD").clone(),
        titled(&look, "What residents keep from a ward curriculum").clone(),
    );
    let mut changed = degree["draft"].clone();
    changed["institution"] = json!("Larkmoor University");
    let checked = does(&mut session, "checkEntryDraft", json!({ "draft": changed }));
    assert_eq!(
        stored(&mut session),
        before,
        "looking and checking store nothing"
    );
    let wrong = {
        let mut own = checked.clone();
        own["when"] = json!("long ago");
        own
    };
    let fault =
        call(&mut session, "checkEntryDraft", json!({ "draft": wrong })).expect_err("no date");
    assert_eq!(
        (fault.code, fault.field.as_deref()),
        (Code::Invalid, Some("when"))
    );

    let taken = json!([{ "at": degree["at"], "draft": checked }, { "at": work["at"], "draft": work["draft"] }]);
    let done = does(
        &mut session,
        "takeOldCv",
        json!({ "preview": preview, "taken": taken }),
    );
    assert_eq!(done["saying"], "2 entries added.");
    assert_eq!(
        done["look"]["proposals"].as_u64(),
        look["proposals"].as_u64().map(|all| all - 2)
    );
    let entry = does(
        &mut session,
        "dossierEntry",
        json!({ "id": done["added"][0] }),
    );
    assert_eq!(entry["draft"]["institution"], "Larkmoor University");
    assert_eq!(
        (&entry["came"]["by"], &entry["came"]["from"]),
        (&json!("imported"), &json!("old-cv-school.docx"))
    );
    let again = call(
        &mut session,
        "takeOldCv",
        json!({ "preview": preview, "taken": taken }),
    )
    .expect_err("taken");
    assert_eq!(again.code, Code::Stale);

    let look = fixture(&mut session, "old-cv-school.docx");
    let known = titled(&look, "What residents keep from a ward curriculum");
    assert_eq!(
        (&known["here"]["by"], &known["here"]["entry"]),
        (&json!("Same DOI"), &done["added"][1])
    );

    does(&mut session, "undo", json!({}));
    assert_eq!(
        stored(&mut session),
        before,
        "one step takes all of it back"
    );
}

#[test]
fn lines_are_parted_anew_and_pasted_text_is_read() {
    let (_folder, mut session) = session();
    let text = "Committees\n\n2018 Ward council\n\n2019 Library committee\n\nRowing club of the hospital staff";
    let look = does(&mut session, "readOldCvText", json!({ "text": text }));
    let preview = look["preview"].clone();
    assert_eq!(look["from"], "pasted text");
    let at = proposals(&look)[1]["at"].clone();
    let merged = does(
        &mut session,
        "mergeOldCvLine",
        json!({ "preview": preview, "at": at }),
    );
    assert_eq!(merged["proposals"], 2);
    let first = proposals(&merged)[0]["at"].clone();
    let parts = json!(["2018 Ward council", "2019 Library committee"]);
    let split = does(
        &mut session,
        "splitOldCvLine",
        json!({ "preview": preview, "at": first, "parts": parts }),
    );
    assert_eq!(titled(&split, "Library committee")["draft"]["when"], "2019");
    let other = json!({ "preview": preview, "at": first, "parts": ["2018", "something else"] });
    let fault = call(&mut session, "splitOldCvLine", other).expect_err("other words");
    assert_eq!(fault.field.as_deref(), Some("parts"));
    let apart = does(
        &mut session,
        "readOldCvText",
        json!({ "text": "Hobbies\n\nRowing since 2011" }),
    );
    let made = json!({ "preview": apart["preview"], "at": apart["left"][0]["at"] });
    let made = does(&mut session, "makeOldCvLine", made);
    assert_eq!((&made["proposals"], &made["left"]), (&json!(1), &json!([])));
}

#[test]
fn a_record_that_another_list_could_not_give_becomes_an_entry() {
    let (folder, mut session) = session();
    let path = folder.path().join("works.bib");
    std::fs::write(
        &path,
        "@article{a, title={Nights}}\n@article{b, title {Two minutes after a death}}\n",
    )
    .expect("written");
    let token = token(&mut session, path);
    let look = does(
        &mut session,
        "previewBibliography",
        json!({ "file": token, "columns": null }),
    );
    let made = json!({ "preview": look["preview"], "unread": 0 });
    let made = does(&mut session, "proposeFromUnread", made);
    let one = proposals(&made)[0].clone();
    assert_eq!(
        one["draft"]["note"],
        "@article{b, title {Two minutes after a death}}"
    );
    let taken = json!({ "preview": made["preview"], "taken": [{ "at": one["at"], "draft": one["draft"] }] });
    let done = does(&mut session, "takeOldCv", taken);
    let entry = does(
        &mut session,
        "dossierEntry",
        json!({ "id": done["added"][0] }),
    );
    assert_eq!(entry["came"]["from"], "works.bib");
    // The look at the list stands as it stood.
    let done = does(
        &mut session,
        "importBibliography",
        json!({ "preview": look["preview"], "choices": [] }),
    );
    assert_eq!(done["added"].as_array().map(Vec::len), Some(1));
}

#[test]
fn files_that_cannot_be_read_are_refused_by_what_they_are() {
    let (folder, mut session) = session();
    let container = |stream: &str| {
        let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let whole = of_body(&paragraph("Education"));
    for (name, bytes, code) in [
        ("old.doc", container("WordDocument"), Code::OldWord),
        (
            "locked.docx",
            container("EncryptedPackage"),
            Code::ProtectedFile,
        ),
        (
            "cut.docx",
            whole[..whole.len() / 2].to_vec(),
            Code::BrokenFile,
        ),
        ("torn.docx", of_body("<w:p><w:r></w:p>"), Code::BrokenFile),
        ("empty.docx", of_body(&paragraph(" ")), Code::EmptyFile),
        ("page.pdf", b"%PDF-1.7 and so on".to_vec(), Code::NotAText),
        ("large.txt", vec![b'a'; 5 << 20], Code::TooLarge),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        let token = token(&mut session, path);
        let fault = call(&mut session, "readOldCv", json!({ "file": token })).expect_err("refused");
        assert_eq!(fault.code, code, "{name}");
    }
}

#[test]
fn a_note_stays_in_the_vault() {
    let (_folder, mut session) = session();
    let look = does(
        &mut session,
        "readOldCvText",
        json!({ "text": "Committees\n\n2018 Ward council, a secret remark, and more" }),
    );
    let one = proposals(&look)[0].clone();
    assert!(
        one["draft"]["note"]
            .as_str()
            .is_some_and(|note| note.contains("secret remark"))
    );
    let taken = json!({ "preview": look["preview"], "taken": [{ "at": one["at"], "draft": one["draft"] }] });
    does(&mut session, "takeOldCv", taken);
    let conn = session.desk().expect("a desk").read();
    let kept = bearings_core::dossier::entry::store::here(conn).expect("entries");
    assert_eq!(
        kept[0].1.draft.note,
        one["draft"]["note"].as_str().map(str::to_owned)
    );
}
