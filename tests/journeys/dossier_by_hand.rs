//! Rules written by a person: tried before they are kept, copied, and entries set by hand beside what only people judge.

use bearings_core::error::Code;
use bearings_core::session::Session;
use serde_json::{Value, json};

use super::dossier::{does, draft, there_and_back};
use crate::support::{call, dump, session};

/// Takes an example as the rules in force and adds two entries.
fn begun(session: &mut Session) {
    does(session, "takeStarter", json!({ "key": "generic" }));
    let target = json!({ "set": 1, "track": "clinician-educator", "step": "associate", "packetDue": null, "committeeOn": null });
    does(session, "chooseTarget", json!({ "target": target }));
    let identity = json!({ "family": null, "given": null, "variants": [], "rank": null, "promotedOn": "2019-07-01", "home": ["Larkmoor"] });
    does(
        session,
        "setDossierIdentity",
        json!({ "identity": identity }),
    );
    for (title, year) in [("Grand rounds", "2024"), ("Evening rounds", "2023")] {
        let more =
            json!({ "when": year, "institution": "Thornby", "invited": true, "reach": "regional" });
        does(
            session,
            "addEntry",
            json!({ "draft": draft("presentation", title, more) }),
        );
    }
}

fn group<'a>(set: &'a mut Value, key: &str) -> &'a mut Value {
    let groups = set["tracks"][0]["steps"][0]["groups"].as_array_mut();
    let mut all = groups.expect("groups").iter_mut();
    all.find(|own| {
        let criteria = own["criteria"].as_array();
        criteria.is_some_and(|all| all.iter().any(|own| own["key"] == key))
    })
    .expect("a group")
}

fn criterion<'a>(set: &'a mut Value, key: &str) -> &'a mut Value {
    let all = group(set, key)["criteria"].as_array_mut();
    all.expect("criteria")
        .iter_mut()
        .find(|own| own["key"] == key)
        .expect("a criterion")
}

#[test]
fn a_rule_is_tried_over_the_entries_before_it_is_kept() {
    let (_folder, mut session) = session();
    begun(&mut session);
    let mut set = does(&mut session, "criteriaSet", json!({ "id": 1 }));
    let before = dump(session.desk().expect("a desk").read());
    let label = |session: &mut Session, set: &Value| {
        let step = set["tracks"][0]["steps"][0].clone();
        let tried = does(session, "tryStep", json!({ "step": step }));
        let all = tried.as_array().expect("criteria").clone();
        let own = all.into_iter().find(|own| own["key"] == "invited-talks");
        own.expect("the talks")
    };
    let own = label(&mut session, &set);
    assert_eq!(
        (&own["line"]["generous"], &own["line"]["asked"]),
        (&json!(2), &json!(6)),
        "one host in two years is two"
    );
    criterion(&mut set, "invited-talks")["asked"] = json!(2);
    criterion(&mut set, "invited-talks")["window"] = json!({ "lastYears": 3 });
    let own = label(&mut session, &set);
    let rule = own["rule"].as_str().expect("words").to_owned();
    assert!(rule.contains("Only the last 3 years count."), "{rule}");
    assert!(rule.contains("2 or more are asked for."), "{rule}");
    criterion(&mut set, "invited-talks")["asked"] = json!(0);
    assert_eq!(label(&mut session, &set)["line"], Value::Null);
    let faults = does(&mut session, "checkCriteriaSet", json!({ "set": set }));
    assert_eq!(faults[0]["saying"], "Ask for 1 to 500.");
    let fault = call(
        &mut session,
        "editCriteriaSet",
        json!({ "id": 1, "set": set }),
    )
    .expect_err("nothing is asked");
    assert_eq!(fault.code, Code::Invalid);
    criterion(&mut set, "invited-talks")["asked"] = json!(1);
    let opened = does(
        &mut session,
        "tryCriterion",
        json!({ "criterion": criterion(&mut set, "invited-talks").clone() }),
    );
    let counts = opened["reading"]["counts"].as_array().map(Vec::len);
    assert_eq!(json!(counts), opened["reading"]["line"]["generous"]);
    assert_eq!(
        dump(session.desk().expect("a desk").read()),
        before,
        "trying keeps nothing"
    );
}

#[test]
fn an_entry_is_set_beside_what_only_people_judge_from_both_sides_and_taken_away() {
    let (_folder, mut session) = session();
    let before = dump(session.desk().expect("a desk").read());
    begun(&mut session);
    let link = json!({ "criterion": "known", "entry": 1, "why": "Asked back twice" });
    does(&mut session, "linkEntry", link);
    does(
        &mut session,
        "linkEntry",
        json!({ "criterion": "known", "entry": 2, "why": null }),
    );
    let own = does(&mut session, "undo", json!({}));
    assert!(own.to_string().contains("Evening rounds"), "{own}");
    let open = does(&mut session, "criterion", json!({ "key": "known" }));
    assert_eq!(
        open["reading"]["beside"],
        json!([{ "entry": 1, "label": "Grand rounds, Thornby", "why": "Asked back twice" }])
    );
    assert_eq!(open["entries"][0]["title"], "Grand rounds");
    assert_eq!(open["reading"]["line"]["state"], "needsPerson");
    let side = does(&mut session, "countsFor", json!({ "id": 1 }));
    let judged = side["judged"].as_array().expect("criteria").clone();
    let known = judged.iter().find(|own| own["key"] == "known");
    let known = known.expect("the criterion");
    assert_eq!(
        (&known["beside"], &known["why"]),
        (&json!(true), &json!("Asked back twice"))
    );
    let counted = call(
        &mut session,
        "linkEntry",
        json!({ "criterion": "invited-talks", "entry": 1, "why": null }),
    );
    assert_eq!(counted.expect_err("it is counted").code, Code::Invalid);
    // The copy for next year keeps the name of the criterion, and with it what stands beside it.
    does(&mut session, "duplicateCriteriaSet", json!({ "id": 1 }));
    let target = json!({ "set": 2, "track": "clinician-educator", "step": "associate", "packetDue": "2027-01-15", "committeeOn": null });
    does(&mut session, "chooseTarget", json!({ "target": target }));
    let open = does(&mut session, "criterion", json!({ "key": "known" }));
    assert_eq!(open["reading"]["beside"][0]["entry"], 1);
    does(
        &mut session,
        "unlinkEntry",
        json!({ "criterion": "known", "entry": 1 }),
    );
    let open = does(&mut session, "criterion", json!({ "key": "known" }));
    assert_eq!(open["reading"]["beside"], json!([]));
    there_and_back(&mut session, &before);
}

#[test]
fn a_calendar_has_its_days_once_the_packet_has_its_day_and_says_who() {
    let (_folder, mut session) = session();
    begun(&mut session);
    let view = does(&mut session, "missing", json!({}));
    assert_eq!(view["calendar"], json!([]));
    assert!(
        view["calendarWaits"]
            .as_str()
            .is_some_and(|own| own.contains("once you say when the packet is due"))
    );
    let mut set = does(&mut session, "criteriaSet", json!({ "id": 1 }));
    set["calendar"] = json!([{ "what": "Sign the packet", "daysBefore": 3, "who": "Chair" }]);
    does(
        &mut session,
        "editCriteriaSet",
        json!({ "id": 1, "set": set }),
    );
    let target = json!({ "set": 1, "track": "clinician-educator", "step": "associate", "packetDue": "2027-01-15", "committeeOn": null });
    does(&mut session, "chooseTarget", json!({ "target": target }));
    let view = does(&mut session, "missing", json!({}));
    assert_eq!(
        (
            &view["calendar"][0]["on"],
            &view["calendar"][0]["who"],
            &view["calendarWaits"]
        ),
        (&json!("2027-01-12"), &json!("Chair"), &Value::Null)
    );
}

#[test]
fn a_reach_is_proposed_with_its_reason_and_never_set() {
    let (_folder, mut session) = session();
    begun(&mut session);
    let talk = draft(
        "presentation",
        "Noon rounds",
        json!({ "when": "2025", "institution": "Thornby" }),
    );
    let own = does(&mut session, "addEntry", json!({ "draft": talk }));
    assert_eq!(own["draft"]["reach"], Value::Null);
    assert_eq!(
        own["reachProposal"],
        json!({ "reach": "regional", "saying": "Regional, as with 2 other entries at Thornby." })
    );
}

#[test]
fn uncredited_work_is_batched_and_can_speak_to_a_criterion() {
    let (_folder, mut session) = session();
    begun(&mut session);
    for (day, minutes) in [("2026-10-02", 90), ("2026-11-03", 60)] {
        let line = json!({ "day": day, "askedBy": "trainee", "who": "Canarywho", "what": "Advised an applicant", "asked": null, "took": minutes, "answer": "yes", "credit": "none", "anyone": "yes" });
        does(&mut session, "addUncredited", json!({ "draft": line }));
    }
    let batches = does(&mut session, "ledgerBatches", json!({}));
    assert_eq!(batches[0]["saying"], "2 lines of the ledger, 2 h 30 min.");
    assert!(!batches.to_string().contains("Canarywho"));
    let lines = batches[0]["lines"].clone();
    let own = does(
        &mut session,
        "proposeFromLedger",
        json!({ "lines": lines, "kind": "mentee" }),
    );
    let feeds = own["feeds"].as_array().expect("criteria");
    assert!(
        feeds
            .iter()
            .any(|own| own["key"] == "known" && own["judged"] == true)
    );
    let mut draft = own["draft"].clone();
    draft["criteria"] = json!([{ "criterion": "known", "why": "They come from other towns" }]);
    does(
        &mut session,
        "convertLedger",
        json!({ "lines": lines, "draft": draft }),
    );
    let open = does(&mut session, "criterion", json!({ "key": "known" }));
    assert_eq!(open["reading"]["beside"][0]["entry"], 3);
    assert_eq!(does(&mut session, "ledgerBatches", json!({})), json!([]));
}
