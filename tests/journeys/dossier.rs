//! The dossier through the contract: entries, and evidence with a file; all of it taken back and done again.

use std::fs;

use bearings_core::error::Code;
use bearings_core::session::Session;
use serde_json::{Value, json};

use crate::support::{call, dump, session};

/// A draft of a kind as the page sends it, over an empty one.
pub fn draft(kind: &str, title: &str, more: Value) -> Value {
    let mut own = json!({
        "kind": kind, "section": "presentations", "title": title, "role": null, "department": null, "institution": null,
        "city": null, "region": null, "country": null, "when": "", "reach": null, "reachReason": null, "missions": [],
        "effort": null, "annotation": null, "outcome": null, "selection": null, "invited": null, "peerReviewed": null,
        "paid": null, "sponsor": null, "shown": "public", "criteria": [], "leftOut": [], "own": {}, "record": null,
    });
    if let Value::Object(more) = more {
        for (key, value) in more {
            own[key] = value;
        }
    }
    own
}

/// A piece of evidence for an entry, as the page sends it.
pub fn piece(entry: i64) -> Value {
    json!({ "kind": "invitation", "proves": "Invited to Thornby", "strength": "others", "dated": null, "shown": "packet",
        "redacted": false, "note": "", "entries": [entry] })
}

pub fn does(session: &mut Session, name: &str, args: Value) -> Value {
    call(session, name, args).unwrap_or_else(|fault| panic!("{name}: {fault:?}"))
}

/// Takes everything back and does it again, comparing what is stored.
pub fn there_and_back(session: &mut Session, before: &str) {
    let after = dump(session.desk().expect("a desk").read());
    let steps = session
        .desk()
        .expect("a desk")
        .newest_steps(usize::MAX)
        .len();
    for _ in 0..steps {
        does(session, "undo", json!({}));
    }
    assert_eq!(dump(session.desk().expect("a desk").read()), before);
    for _ in 0..steps {
        does(session, "redo", json!({}));
    }
    assert_eq!(dump(session.desk().expect("a desk").read()), after);
}

#[test]
fn entries_are_kept_changed_copied_and_taken_back() {
    let (_folder, mut session) = session();
    let before = dump(session.desk().expect("a desk").read());
    let identity = json!({ "family": "Halloran", "given": "Ines", "variants": ["Halloran I"], "rank": null,
        "promotedOn": "2019-07-01", "home": ["Larkmoor"] });
    does(
        &mut session,
        "setDossierIdentity",
        json!({ "identity": identity }),
    );
    let talk = draft(
        "presentation",
        "Grand rounds",
        json!({ "when": "2024-03-14", "institution": "Thornby" }),
    );
    let whole = does(&mut session, "addEntry", json!({ "draft": talk }));
    assert_eq!(
        (&whole["draft"]["when"], &whole["row"]["sincePromotion"]),
        (&json!("14 Mar 2024"), &json!(true))
    );
    assert_eq!(
        whole["history"],
        "Typed on 22 November 2026, not checked since."
    );
    let mut changed = whole["draft"].clone();
    changed["reach"] = json!("regional");
    does(
        &mut session,
        "editEntry",
        json!({ "id": 1, "draft": changed }),
    );
    let copy = does(&mut session, "duplicateEntry", json!({ "id": 1 }));
    assert_eq!(
        (&copy["row"]["id"], &copy["came"]["by"]),
        (&json!(2), &json!("copied"))
    );
    does(&mut session, "verifyEntry", json!({ "id": 2 }));
    let edit = json!({ "ids": [1, 2], "edit": { "set": "shown", "to": "packet" }, "filter": {} });
    let view = does(&mut session, "editEntries", edit);
    assert_eq!(view["sections"][0]["rows"][1]["shown"], "packet");
    let view = does(
        &mut session,
        "removeEntries",
        json!({ "ids": [2], "filter": {} }),
    );
    assert_eq!(
        (&view["total"], &view["trash"][0]["id"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(view["saying"], "1 entry, without evidence yet.");
    does(
        &mut session,
        "restoreEntries",
        json!({ "ids": [2], "filter": {} }),
    );
    let found = does(
        &mut session,
        "dossierEntries",
        json!({ "filter": { "text": "thornby", "reach": "regional" } }),
    );
    assert_eq!(found["shown"], 2);
    for (wrong, field) in [
        (json!({ "when": "some day" }), "when"),
        (json!({ "title": " " }), "title"),
        (json!({ "annotation": "x".repeat(201) }), "annotation"),
        (json!({ "own": { "giver": "x" } }), "own"),
    ] {
        let fault = call(
            &mut session,
            "addEntry",
            json!({ "draft": draft("presentation", "x", wrong) }),
        )
        .expect_err("refused");
        assert_eq!(
            (fault.code, fault.field.as_deref()),
            (Code::Invalid, Some(field))
        );
    }
    let steps = session
        .desk()
        .expect("a desk")
        .newest_steps(usize::MAX)
        .len();
    let same = does(&mut session, "dossierEntry", json!({ "id": 1 }))["draft"].clone();
    does(&mut session, "editEntry", json!({ "id": 1, "draft": same }));
    assert_eq!(
        session
            .desk()
            .expect("a desk")
            .newest_steps(usize::MAX)
            .len(),
        steps,
        "nothing was changed"
    );
    there_and_back(&mut session, &before);
}

#[test]
fn a_file_comes_in_by_its_token_is_hashed_and_leaves_only_when_it_is_saved() {
    let (folder, mut session) = session();
    let before = dump(session.desk().expect("a desk").read());
    does(
        &mut session,
        "addEntry",
        json!({ "draft": draft("presentation", "Grand rounds", json!({})) }),
    );
    // More than one piece of a quarter of a megabyte, and a name that would like to be a path.
    let bytes: Vec<u8> = (0..700_000_u32).map(|at| (at * 7 % 251) as u8).collect();
    let path = folder.path().join("..%2f<b>it''s.pdf");
    fs::write(&path, &bytes).expect("a file");
    let token = session.files.add("t1".to_owned(), path).token;
    let view = does(
        &mut session,
        "addPiece",
        json!({ "draft": piece(1), "file": token, "entry": 1 }),
    );
    let file = view["pieces"][0]["file"].clone();
    assert_eq!(
        (&file["bytes"], &file["name"]),
        (&json!(700_000), &json!("..%2f<b>it''s.pdf"))
    );
    let sum = bearings_core::vault::content::hex(&<sha2::Sha256 as sha2::Digest>::digest(&bytes));
    assert_eq!(file["sha256"], json!(sum));
    assert_eq!(
        view["pieces"][0]["entries"],
        json!([{ "id": 1, "title": "Grand rounds" }])
    );
    // The same file twice is kept once.
    does(
        &mut session,
        "addPiece",
        json!({ "draft": piece(1), "file": token, "entry": 1 }),
    );
    let files: u32 = session
        .desk()
        .expect("a desk")
        .read()
        .query_row("select count(*) from dossier_file", [], |row| row.get(0))
        .expect("a count");
    assert_eq!(files, 1);
    let out = folder.path().join("out.pdf");
    let saved = session.files.add("s1".to_owned(), out.clone()).token;
    does(
        &mut session,
        "savePieceFile",
        json!({ "id": 1, "file": saved }),
    );
    assert_eq!(fs::read(&out).expect("saved"), bytes);
    let scan = does(&mut session, "scanPiece", json!({ "id": 1 }));
    assert_eq!(
        scan["read"], false,
        "its words cannot be read here, and that is said"
    );
    let text = folder.path().join("note.txt");
    fs::write(&text, "Thank you\nMrs Okafor, MRN 204\n").expect("a file");
    let token = session.files.add("t2".to_owned(), text).token;
    does(
        &mut session,
        "attachFile",
        json!({ "id": 2, "file": token, "entry": null }),
    );
    let scan = does(&mut session, "scanPiece", json!({ "id": 2 }));
    assert_eq!(scan["findings"].as_array().map(Vec::len), Some(2), "{scan}");
    let large = folder.path().join("large.bin");
    fs::File::create(&large)
        .expect("a file")
        .set_len((25 << 20) + 1)
        .expect("its length");
    let token = session.files.add("t3".to_owned(), large).token;
    let fault = call(
        &mut session,
        "addPiece",
        json!({ "draft": piece(1), "file": token, "entry": null }),
    )
    .expect_err("too large");
    assert_eq!(fault.code, Code::TooLarge);
    let fault = call(
        &mut session,
        "addPiece",
        json!({ "draft": piece(99), "file": null, "entry": null }),
    )
    .expect_err("no such entry");
    assert_eq!(fault.code, Code::NotFound);
    does(
        &mut session,
        "removePiece",
        json!({ "id": 1, "entry": null }),
    );
    does(
        &mut session,
        "restorePiece",
        json!({ "id": 1, "entry": null }),
    );
    let entries = does(
        &mut session,
        "dossierEntries",
        json!({ "filter": { "evidence": "others" } }),
    );
    assert_eq!(entries["shown"], 1);
    there_and_back(&mut session, &before);
}
