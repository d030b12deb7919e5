//! Posts, their pay and their asks through the contract: what is missing concludes nothing, and history holds.

use bearings_core::sample;
use bearings_core::session::Session;
use serde_json::{Value, json};

use crate::journeys::steps::{does, refuses, there_and_back};
use crate::support::{dump, session};

/// Terms of pay of which nothing is known.
fn unknown() -> Value {
    json!({
        "base": null, "formula": null, "cap": null, "volume": null, "ramp": null, "guarantee": null, "quality": null,
        "call": [], "stipends": [], "retirement": null, "health": null, "education": null, "premiums": null,
        "unreimbursed": null, "commute": null, "once": [],
        "hours": { "weeks": null, "scheduled": null, "after": null, "unpaid": null, "commute": null, "call": null, "callWeight": 0 },
        "grounds": [], "notes": [],
    })
}

pub fn salary(cents: i64) -> Value {
    let mut own = unknown();
    own["base"] = json!(cents);
    own["formula"] = json!({ "kind": "salary" });
    own
}

pub fn added(session: &mut Session, name: &str, current: bool) -> Value {
    let page = does(
        session,
        "addPost",
        json!({ "name": name, "current": current }),
    );
    let posts = page["posts"].as_array().expect("posts").iter();
    let mut named = posts.filter(|own| own["name"] == name);
    named.next().expect("the post")["id"].clone()
}

fn finding(page: &Value) -> &str {
    page["finding"].as_str().expect("a sentence")
}

#[test]
fn what_is_missing_concludes_nothing() {
    let (_folder, mut session) = session();
    assert_eq!(
        finding(&does(&mut session, "pay", json!({}))),
        "No post is here yet."
    );
    let one = added(&mut session, "Larkmoor", true);
    let page = does(&mut session, "pay", json!({}));
    assert_eq!(finding(&page), "Nothing can be added up yet.");
    let post = &page["posts"][0];
    assert_eq!(
        post["missingSaying"],
        "Not added up yet: the base salary and how work is paid, and its volume is missing."
    );
    assert_eq!(
        post["leaving"]["finding"],
        "What leaving would cost is not laid out yet."
    );
    assert_eq!(post["leaving"]["rows"], json!([]));
    let other = added(&mut session, "Carrow Valley", false);
    let pay = salary(24_800_000);
    let page = does(
        &mut session,
        "setPay",
        json!({ "id": one, "name": "Larkmoor", "pay": pay }),
    );
    // Of two posts one cannot be added up: there is nothing to compare.
    assert_eq!(finding(&page), "Larkmoor pays $248,000 in a steady year.");
    let page = does(
        &mut session,
        "setPay",
        json!({ "id": other, "name": "Carrow Valley", "pay": salary(26_000_000) }),
    );
    assert_eq!(
        finding(&page),
        "Carrow Valley pays $12,000 more a year than Larkmoor once steady. Hours are missing for Larkmoor and Carrow Valley, so hours are not compared."
    );
}

#[test]
fn a_post_is_added_changed_put_away_and_brought_back() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().expect("open").read());
    let own = added(&mut session, "Larkmoor", true);
    let offer = added(&mut session, "Carrow Valley", false);
    does(
        &mut session,
        "setPay",
        json!({ "id": own, "name": "Larkmoor", "pay": salary(24_800_000) }),
    );
    let page = does(&mut session, "markPost", json!({ "id": offer }));
    let current: Vec<&Value> = page["posts"]
        .as_array()
        .expect("posts")
        .iter()
        .map(|own| &own["current"])
        .collect();
    assert_eq!(
        current,
        [&json!(true), &json!(false)],
        "one post is the one she has, and stands first"
    );
    does(
        &mut session,
        "setPayRates",
        json!({ "rates": { "discount": 450, "tax": 3100 } }),
    );
    does(
        &mut session,
        "addAsk",
        json!({ "post": own, "key": "tail", "title": "" }),
    );
    let page = does(&mut session, "removePost", json!({ "id": own }));
    assert_eq!(page["trash"][0]["name"], "Larkmoor");
    let page = does(&mut session, "restorePost", json!({ "id": own }));
    assert_eq!(page["posts"].as_array().map(Vec::len), Some(2));
    there_and_back(&mut session, &start);
}

#[test]
fn what_no_contract_holds_is_refused_and_changes_nothing() {
    let (_folder, mut session) = session();
    let id = added(&mut session, "Larkmoor", true);
    let set = |pay: Value| json!({ "id": id, "name": "Larkmoor", "pay": pay });
    assert_eq!(refuses(&mut session, "setPay", set(salary(-1))), "base");
    let mut steps = salary(1);
    steps["formula"] =
        json!({ "kind": "tiers", "tiers": [{ "from": 5, "rate": 1 }, { "from": 5, "rate": 2 }] });
    assert_eq!(refuses(&mut session, "setPay", set(steps)), "tiers");
    let mut falls = salary(1);
    falls["volume"] = json!({ "low": 3, "likely": 2, "high": 4 });
    assert_eq!(refuses(&mut session, "setPay", set(falls)), "volume");
    let mut long = salary(1);
    long["hours"]["scheduled"] = json!(10_081);
    assert_eq!(refuses(&mut session, "setPay", set(long)), "hours");
    assert_eq!(
        refuses(
            &mut session,
            "releasePost",
            json!({ "id": id, "to": ["packet"] })
        ),
        "to"
    );
    assert_eq!(
        refuses(
            &mut session,
            "addPost",
            json!({ "name": " ", "current": false })
        ),
        "name"
    );
}

#[test]
fn an_ask_ends_in_writing_only_with_a_clause() {
    let (_folder, mut session) = session();
    let post = added(&mut session, "Larkmoor", true);
    let page = does(
        &mut session,
        "addAsk",
        json!({ "post": post, "key": "protected-time", "title": "" }),
    );
    assert_eq!(finding(&page), "One term, and it is not in writing yet.");
    let (id, mut draft) = (
        page["asks"][0]["id"].clone(),
        page["asks"][0]["draft"].clone(),
    );
    draft["status"] = json!("yes");
    let page = does(&mut session, "setAsk", json!({ "id": id, "draft": draft }));
    assert_eq!(
        page["asks"][0]["group"], "open",
        "a yes without a clause is not got"
    );
    draft["clause"] = json!("§5.3");
    let page = does(&mut session, "setAsk", json!({ "id": id, "draft": draft }));
    assert_eq!(page["asks"][0]["group"], "written");
    assert_eq!(finding(&page), "One term, and it is in writing.");
    assert_eq!(
        page["kept"],
        "Of no promise is it noted yet what came. One is open."
    );
    draft["came"] = json!({ "came": "kept", "words": "each week", "on": "2027-06-01" });
    let page = does(&mut session, "setAsk", json!({ "id": id, "draft": draft }));
    assert_eq!(page["kept"], "Kept: the one that stood in writing.");
    let home = does(&mut session, "home", json!({}));
    let lines = home["lines"].as_array().expect("lines");
    let line = lines
        .iter()
        .find(|own| own["place"] == "terms")
        .expect("a line");
    assert_eq!((&line["asks"], &line["written"]), (&json!(1), &json!(1)));
    let found = does(&mut session, "find", json!({ "text": "protected" }));
    let hits = found["hits"].as_array().expect("hits");
    assert!(
        hits.iter()
            .any(|own| own["kind"] == "ask" && own["place"] == "options")
    );
}

#[test]
fn the_sample_physician_has_two_posts_and_asks() {
    let (_folder, mut session) = session();
    sample::fill(&mut session, 0).expect("her papers");
    let page = does(&mut session, "pay", json!({}));
    let posts = page["posts"].as_array().expect("posts");
    assert_eq!(
        posts.iter().map(|own| &own["name"]).collect::<Vec<_>>(),
        ["Larkmoor", "Carrow Valley"]
    );
    assert_eq!(
        posts[0]["leaving"]["finding"],
        "Leaving Larkmoor on 31 December 2027 would cost $58,458. On 31 December 2028 it would be $42,400 less."
    );
    let days: Vec<&Value> = posts[0]["leaving"]["days"]
        .as_array()
        .expect("days")
        .iter()
        .map(|own| &own["total"])
        .collect();
    assert_eq!(days, [58_458, 26_337, 29_188, 16_058]);
    let asks = does(&mut session, "asks", json!({}));
    assert_eq!(
        finding(&asks),
        "Of five terms, two are in writing. Two answers are still open."
    );
    let played = does(&mut session, "scenarios", json!({ "id": posts[1]["id"] }));
    let played = played.as_array().expect("endings");
    assert_eq!(
        played[0]["told"], "2028-10-10",
        "nine months after 10 January"
    );
    assert_eq!(played[0]["last"], "2028-12-09", "sixty days later");
    assert_eq!(
        played[0]["cost"]["total"], 0,
        "dismissed without cause she gives nothing back"
    );
    assert_eq!(
        played[2]["cost"]["lines"][0]["dollars"], 22_400,
        "twice the premium, hers when she resigns"
    );
}
