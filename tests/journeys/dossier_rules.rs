//! Criteria, what is missing, the ledger and a statement through the contract; all of it taken back and done again.

use std::fs;

use bearings_core::error::Code;
use serde_json::{Value, json};

use super::dossier::{does, draft, piece, there_and_back};
use crate::support::{call, dump, session};

#[test]
fn rules_are_taken_chosen_read_compared_and_handed_on_without_the_person() {
    let (folder, mut session) = session();
    let before = dump(session.desk().expect("a desk").read());
    let view = does(&mut session, "missing", json!({}));
    assert_eq!(
        (&view["rules"], &view["lede"]),
        (&Value::Null, &json!("No rules are chosen yet."))
    );
    let sets = does(&mut session, "takeStarter", json!({ "key": "generic" }));
    assert_eq!(sets["sets"][0]["example"], true);
    let target = json!({ "set": 1, "track": "clinician-educator", "step": "associate", "packetDue": "2027-01-15", "committeeOn": "2027-03-01" });
    does(&mut session, "chooseTarget", json!({ "target": target }));
    let identity = json!({ "family": "Canaryname", "given": null, "variants": [], "rank": null, "promotedOn": "2019-07-01", "home": ["Larkmoor"] });
    does(
        &mut session,
        "setDossierIdentity",
        json!({ "identity": identity }),
    );
    let talk =
        json!({ "when": "2024", "institution": "Thornby", "invited": true, "reach": "regional" });
    does(
        &mut session,
        "addEntry",
        json!({ "draft": draft("presentation", "Grand rounds", talk) }),
    );
    let view = does(&mut session, "missing", json!({}));
    assert_eq!(view["rules"]["example"], "Example, check with your office.");
    assert!(view["calendar"].as_array().is_some_and(|own| own.len() > 4));
    let open = does(&mut session, "criterion", json!({ "key": "invited-talks" }));
    assert_eq!(
        (
            &open["reading"]["line"]["strict"],
            &open["reading"]["line"]["generous"]
        ),
        (&json!(0), &json!(1))
    );
    assert_eq!(open["reading"]["line"]["label"], "0 of 6");
    assert_eq!(open["entries"][0]["title"], "Grand rounds");
    does(
        &mut session,
        "addPiece",
        json!({ "draft": piece(1), "file": null, "entry": 1 }),
    );
    let counts = does(&mut session, "countsFor", json!({ "id": 1 }));
    assert_eq!(
        (&counts["counts"][0]["key"], &counts["counts"][0]["strict"]),
        (&json!("invited-talks"), &json!(true))
    );
    does(
        &mut session,
        "answerCriterion",
        json!({ "criterion": "known", "words": "Dr Osei: yes" }),
    );
    let open = does(&mut session, "criterion", json!({ "key": "known" }));
    assert_eq!(
        open["answer"],
        json!({ "words": "Dr Osei: yes", "on": "2026-11-22" })
    );
    does(
        &mut session,
        "noteOffice",
        json!({ "id": 1, "on": "2026-11-20", "words": "Still holds" }),
    );
    let out = folder.path().join("set.json");
    let token = session.files.add("s1".to_owned(), out.clone()).token;
    does(
        &mut session,
        "saveCriteriaSet",
        json!({ "id": 1, "file": token }),
    );
    let text = fs::read_to_string(&out).expect("saved");
    for own in [
        "Canaryname",
        "Dr Osei",
        "Still holds",
        "Grand rounds",
        "Larkmoor",
        "2019-07-01",
        "2027-01-15",
    ] {
        assert!(!text.contains(own), "{own} is in a set that is handed on");
    }
    let token = session.files.add("o1".to_owned(), out).token;
    does(&mut session, "importCriteriaSet", json!({ "file": token }));
    let mut set = does(&mut session, "criteriaSet", json!({ "id": 2 }));
    set["title"] = json!("Another school");
    set["tracks"][0]["steps"][0]["groups"][2]["criteria"][0]["asked"] = json!(1);
    does(
        &mut session,
        "editCriteriaSet",
        json!({ "id": 2, "set": set }),
    );
    let with = json!({ "set": 2, "track": "clinician-educator", "step": "associate" });
    let rows = does(&mut session, "compareRules", json!({ "with": with }));
    let moved: Vec<&str> = rows
        .as_array()
        .expect("rows")
        .iter()
        .filter(|own| own["difference"] == "moved")
        .filter_map(|own| own["saying"].as_str())
        .collect();
    assert_eq!(moved, ["Was 1 of 6, would be shown."]);
    let junk = folder.path().join("junk.json");
    fs::write(&junk, "[".repeat(100_000)).expect("a file");
    let token = session.files.add("o2".to_owned(), junk).token;
    let fault =
        call(&mut session, "importCriteriaSet", json!({ "file": token })).expect_err("refused");
    assert_eq!(fault.code, Code::Invalid);
    does(&mut session, "removeCriteriaSet", json!({ "id": 1 }));
    assert_eq!(
        does(&mut session, "missing", json!({}))["rules"],
        Value::Null,
        "rules in the trash are not read"
    );
    does(&mut session, "restoreCriteriaSet", json!({ "id": 1 }));
    there_and_back(&mut session, &before);
}

#[test]
fn uncredited_work_becomes_an_entry_and_gets_the_credit_of_a_line() {
    let (_folder, mut session) = session();
    let before = dump(session.desk().expect("a desk").read());
    for (day, minutes) in [("2026-10-02", 90), ("2026-11-03", 60)] {
        let line = json!({ "day": day, "askedBy": "trainee", "who": "Canarywho", "what": "Advised an applicant", "asked": null, "took": minutes, "answer": "yes", "credit": "none", "anyone": "yes" });
        does(&mut session, "addUncredited", json!({ "draft": line }));
    }
    let own = does(
        &mut session,
        "proposeFromLedger",
        json!({ "lines": [1, 2], "kind": null }),
    );
    assert_eq!(own["saying"], "2 lines of the ledger, 2 h 30 min.");
    assert!(
        !own.to_string().contains("Canarywho"),
        "who asked stays in the ledger"
    );
    let lines = does(
        &mut session,
        "convertLedger",
        json!({ "lines": [1, 2], "draft": own["draft"] }),
    );
    assert_eq!(
        (&lines[0]["entry"], &lines[0]["credit"]),
        (&json!(1), &lines[1]["credit"])
    );
    let ledger = does(&mut session, "uncredited", json!({}));
    assert_eq!(ledger["entries"][0]["draft"]["credit"], "dossier");
    let fault = call(
        &mut session,
        "convertLedger",
        json!({ "lines": [1], "draft": own["draft"] }),
    )
    .expect_err("it has one");
    assert_eq!(fault.code, Code::Invalid);
    there_and_back(&mut session, &before);
}

#[test]
fn a_statement_is_written_remarked_on_kept_compared_and_put_back() {
    let (_folder, mut session) = session();
    let before = dump(session.desk().expect("a desk").read());
    let talk = json!({ "when": "2024", "invited": true, "reach": "national" });
    does(
        &mut session,
        "addEntry",
        json!({ "draft": draft("presentation", "Grand rounds", talk) }),
    );
    does(
        &mut session,
        "addPiece",
        json!({ "draft": piece(1), "file": null, "entry": 1 }),
    );
    let own = does(
        &mut session,
        "addStatement",
        json!({ "kind": "teaching", "title": "" }),
    );
    assert_eq!(
        (&own["title"], &own["lengths"][0]["saying"]),
        (&json!("Teaching statement"), &json!("0 of 1,000 words"))
    );
    let text = [
        "I gave 27 invited talks [E1].",
        "I am nationally known. Mrs Okafor said so.",
    ];
    let own = does(
        &mut session,
        "writeStatement",
        json!({ "id": 1, "text": text }),
    );
    assert_eq!(own["remarksSaying"], "2 remarks");
    assert_eq!(own["paragraphs"][0]["segments"][1]["remark"], 0);
    let keys: Vec<String> = own["remarks"]
        .as_array()
        .expect("remarks")
        .iter()
        .map(|own| own["key"].as_str().expect("a key").to_owned())
        .collect();
    does(
        &mut session,
        "keepVersion",
        json!({ "id": 1, "name": "For Dr Osei" }),
    );
    let own = does(
        &mut session,
        "followRemark",
        json!({ "id": 1, "key": keys[0] }),
    );
    assert_eq!(own["paragraphs"][0]["text"], "I gave 1 invited talks [E1].");
    let own = does(
        &mut session,
        "leaveRemark",
        json!({ "id": 1, "key": keys[1], "left": true }),
    );
    assert_eq!(own["remarksSaying"], "no remarks");
    let scan = does(&mut session, "scanStatement", json!({ "id": 1 }));
    assert_eq!(scan["findings"][0]["sign"], "personName");
    let changed = does(
        &mut session,
        "compareVersion",
        json!({ "id": 1, "version": 1 }),
    );
    let added: Vec<&str> = changed
        .as_array()
        .expect("words")
        .iter()
        .filter(|own| own["change"] == "added")
        .filter_map(|own| own["text"].as_str())
        .collect();
    assert_eq!(added, ["1 "]);
    let own = does(
        &mut session,
        "putBackVersion",
        json!({ "id": 1, "version": 1 }),
    );
    assert_eq!(
        own["versions"].as_array().map(Vec::len),
        Some(2),
        "what stood there was kept first"
    );
    assert_eq!(own["paragraphs"][0]["text"], text[0]);
    let mut rules = own["rules"].clone();
    rules["words"] = json!(5);
    let own = does(
        &mut session,
        "setStatement",
        json!({ "id": 1, "title": "Teaching", "rules": rules }),
    );
    assert_eq!(own["lengths"][0]["over"], true);
    does(&mut session, "removeStatement", json!({ "id": 1 }));
    let list = does(&mut session, "restoreStatement", json!({ "id": 1 }));
    assert_eq!(list["statements"].as_array().map(Vec::len), Some(1));
    let hits = does(&mut session, "find", json!({ "text": "nationally" }));
    assert_eq!(hits["hits"][0]["kind"], "statement");
    there_and_back(&mut session, &before);
}
