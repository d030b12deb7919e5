//! Publications brought in through the contract: looked at, chosen field by field, added in one step, and taken back.

use std::io::Write as _;

use bearings_core::error::Code;
use bearings_core::session::Session;
use serde_json::{Value, json};

use super::steps::does;
use crate::support::{call, dump, session};

const WORKS: &str = "@article{a, title={Nights on our ward: a cohort}, author={Halloran, Ines M. and Okafor, A.}, \
    doi={10.5555/1}, pages={1--9}, journal={J Wards}, year=2024}\n\
    @article{b, title={Sepsis on our ward}, author={Okafor, A. and Halloran, I.}, year=2023, month=mar}\n\
    @article{c, title {No sign}}\n";

/// A file outside the vault, and its token.
fn file(session: &mut Session, folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    let mut file = std::fs::File::create(&path).expect("a file");
    file.write_all(text.as_bytes()).expect("written");
    let token = session.token();
    session.files.add(token, path).token
}

fn stored(session: &mut Session) -> String {
    dump(session.desk().expect("a desk").read())
}

fn refused(session: &mut Session, name: &str, args: Value) -> Code {
    call(session, name, args).expect_err("a refusal").code
}

/// The entry that is typed before the file comes.
fn typed(session: &mut Session) -> Value {
    let record = json!({
        "type": "article-journal", "title": "Nights on our ward", "DOI": "10.5555/1", "volume": "3",
        "author": [{ "family": "Halloran", "given": "Ines M." }, { "family": "Okafor", "given": "A." }],
        "issued": { "date-parts": [[2024]] },
    });
    let draft = json!({
        "kind": "publication", "section": "publications", "title": "", "role": null, "department": null,
        "institution": null, "city": null, "region": null, "country": null, "when": "2024", "reach": null,
        "reachReason": null, "missions": [], "effort": null, "annotation": "Most read of its year", "outcome": null,
        "selection": null, "invited": null, "peerReviewed": null, "paid": null, "sponsor": null, "shown": "public",
        "criteria": [], "leftOut": [], "own": {}, "record": record,
    });
    does(session, "addEntry", json!({ "draft": draft }))
}

#[test]
fn a_list_is_looked_at_chosen_from_brought_in_and_taken_back() {
    let (folder, mut session) = session();
    let identity = json!({
        "family": "Halloran", "given": "Ines M.", "variants": [], "rank": null, "promotedOn": null, "home": [],
    });
    does(
        &mut session,
        "setDossierIdentity",
        json!({ "identity": identity }),
    );
    let id = typed(&mut session)["row"]["id"].clone();
    let token = file(&mut session, &folder, "works.bib", WORKS);
    let before = stored(&mut session);
    let look = does(
        &mut session,
        "previewBibliography",
        json!({ "file": token, "columns": null }),
    );
    assert_eq!(stored(&mut session), before, "looking stores nothing");
    assert_eq!(look["fresh"].as_array().map(Vec::len), Some(1));
    assert_eq!(look["fresh"][0]["own"], 1);
    assert_eq!(
        look["fresh"][0]["ownSure"], false,
        "one initial of two is a likeness, no proof"
    );
    assert_eq!(look["here"][0]["entry"], id);
    assert_eq!(look["here"][0]["by"], "Same DOI");
    assert_eq!(look["unread"][0]["line"], 3);
    assert!(
        look["unread"][0]["text"]
            .as_str()
            .is_some_and(|text| text.contains("No sign"))
    );

    let choices =
        json!([{ "record": 0, "wish": { "kind": "merge", "fields": ["title", "pages"] } }]);
    let done = does(
        &mut session,
        "importBibliography",
        json!({ "preview": look["preview"], "choices": choices }),
    );
    assert_eq!(done["saying"], "1 entry added, 1 merged.");
    let merged = does(&mut session, "dossierEntry", json!({ "id": id }));
    let record = &merged["draft"]["record"];
    assert_eq!(record["title"], "Nights on our ward: a cohort");
    assert_eq!(record["page"], "1-9");
    assert_eq!(record["volume"], "3", "only in yours is always kept");
    assert_eq!(merged["draft"]["annotation"], "Most read of its year");
    let added = does(
        &mut session,
        "dossierEntry",
        json!({ "id": done["added"][0] }),
    );
    assert_eq!(added["draft"]["title"], "Sepsis on our ward");
    assert_eq!(added["draft"]["when"], "Mar 2023");

    does(&mut session, "undo", json!({}));
    assert_eq!(
        stored(&mut session),
        before,
        "one step takes all of it back"
    );
    let again = json!({ "preview": look["preview"], "choices": [] });
    assert_eq!(
        refused(&mut session, "importBibliography", again),
        Code::Stale
    );
}

#[test]
fn what_is_known_already_is_not_added_twice() {
    let (folder, mut session) = session();
    let token = file(&mut session, &folder, "works.bib", WORKS);
    for added in [2, 0] {
        let look = does(
            &mut session,
            "previewBibliography",
            json!({ "file": token, "columns": null }),
        );
        let done = does(
            &mut session,
            "importBibliography",
            json!({ "preview": look["preview"], "choices": [] }),
        );
        assert_eq!(done["added"].as_array().map(Vec::len), Some(added));
    }
}

#[test]
fn a_table_is_read_by_its_heads_or_as_told_and_other_files_are_refused() {
    let (folder, mut session) = session();
    let table = "What,When,Remark\nRounds at night on wards,2020,mine\n";
    let token = file(&mut session, &folder, "works.csv", table);
    let heads = does(&mut session, "bibliographyHeads", json!({ "file": token }));
    assert_eq!(heads["names"], json!(["What", "When", "Remark"]));
    let columns =
        json!([{ "column": 0, "meaning": "title" }, { "column": 1, "meaning": "issued" }]);
    let look = does(
        &mut session,
        "previewBibliography",
        json!({ "file": token, "columns": columns }),
    );
    assert_eq!(look["fresh"][0]["title"], "Rounds at night on wards");
    assert_eq!(look["fresh"][0]["year"], 2020);
    let letter = file(
        &mut session,
        &folder,
        "letter.bib",
        "Dear colleague\nI write to you.\n",
    );
    let asked = json!({ "file": letter, "columns": null });
    assert_eq!(
        refused(&mut session, "previewBibliography", asked),
        Code::NotABibliography
    );
}
