//! What one part of Options hands to another: pay to the comparison, its gaps and open answers to asks.

use serde_json::json;

use super::journeys::{criterion, fact, path};
use super::terms::{added, salary};
use crate::journeys::steps::{does, next_undo, refuses, there_and_back};
use crate::support::{dump, session};

#[test]
fn what_a_post_pays_is_written_into_the_comparison_with_where_it_is_from() {
    let (_folder, mut session) = session();
    assert_eq!(does(&mut session, "payFacts", json!({})), json!([]));
    let post = added(&mut session, "Carrow Valley", false);
    // What cannot be added up is not offered.
    assert_eq!(does(&mut session, "payFacts", json!({})), json!([]));
    let set = json!({ "id": post, "name": "Carrow Valley", "pay": salary(26_000_050) });
    does(&mut session, "setPay", set);
    let all = does(&mut session, "payFacts", json!({}));
    assert_eq!(all[1]["label"], "Carrow Valley, a steady year: $260,001");
    does(&mut session, "addPath", path("employed", "Carrow Valley"));
    does(
        &mut session,
        "addCriterion",
        criterion("Pay", "enough", "money", "more", "250000"),
    );
    let draft = all[1]["draft"].clone();
    let view = does(
        &mut session,
        "setFact",
        json!({ "path": 2, "criterion": 1, "draft": draft }),
    );
    let cell = &view["criteria"][0]["cells"][1];
    assert_eq!(cell["shown"], "$260,001");
    assert_eq!(cell["said"], "enough");
    let rests = cell["rests"].as_str().expect("what it rests on");
    assert!(rests.starts_with("told, Pay of Carrow Valley, "), "{rests}");
}

#[test]
fn an_open_answer_is_asked_of_a_post_once_and_a_gap_stands_beside_the_asks() {
    let (_folder, mut session) = session();
    does(&mut session, "addPath", path("hybrid", "Hybrid"));
    does(
        &mut session,
        "addCriterion",
        criterion("Teaching", "enough", "hours", "more", "6"),
    );
    does(&mut session, "setFact", fact(1, 1, "2", "seen"));
    let post = added(&mut session, "Larkmoor", true);
    let start = dump(session.desk().expect("open").read());
    let view = does(&mut session, "options", json!({}));
    assert_eq!(view["posts"], json!([{ "id": post, "name": "Larkmoor" }]));
    let asked = json!({ "path": 2, "criterion": 1, "post": post });
    does(&mut session, "askAnswer", asked.clone());
    assert_eq!(next_undo(&mut session), "add the ask “Teaching”");
    assert_eq!(refuses(&mut session, "askAnswer", asked), "asked");
    let page = does(&mut session, "asks", json!({ "post": post }));
    assert_eq!(page["gaps"], json!(["Teaching: short by 4"]));
    let ask = &page["asks"][0]["draft"];
    assert_eq!(ask["title"], "Teaching");
    assert_eq!(ask["target"], "at least 6 hours");
    assert_eq!(ask["why"], "Hybrid: Teaching?");
    assert_eq!(ask["closes"], "Teaching: short by 4");
    there_and_back(&mut session, &start);
}
