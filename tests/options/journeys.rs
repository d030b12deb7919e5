//! Journeys through the contract: paths laid out, held against lines, read in two ways, asked about, undone.

use bearings_core::session::Session;
use serde_json::{Value, json};

use crate::journeys::steps::{does, next_undo, refuses, strings, there_and_back};
use crate::support::{dump, session};

pub fn path(road: &str, title: &str) -> Value {
    json!({ "draft": { "road": road, "title": title, "place": "", "note": "" } })
}

pub fn criterion(name: &str, role: &str, yardstick: &str, better: &str, line: &str) -> Value {
    let (worst, best) = match (yardstick, better) {
        ("yesNo" | "rating", _) => ("", ""),
        (_, "more") => ("0", "10"),
        _ => ("10", "0"),
    };
    json!({ "draft": {
        "name": name, "note": "", "role": role, "yardstick": yardstick, "unit": "", "better": better,
        "line": line, "worst": worst, "best": best, "points": null, "origin": "own", "key": "",
    } })
}

pub fn fact(path: i64, criterion: i64, amount: &str, grade: &str) -> Value {
    json!({ "path": path, "criterion": criterion, "draft": {
        "amount": amount, "low": "", "high": "", "words": "", "grade": grade, "source": "", "on": null, "kept": null,
    } })
}

/// Stay, a hybrid and to leave; nights as a deal-breaker, then teaching and evenings. Readings are open.
fn laid_out(session: &mut Session) -> Value {
    does(session, "addPath", path("hybrid", "Hybrid"));
    does(session, "addPath", path("community", "Leave"));
    does(
        session,
        "addCriterion",
        criterion("Nights", "breaker", "number", "less", "4"),
    );
    does(
        session,
        "addCriterion",
        criterion("Teaching", "enough", "hours", "more", "6"),
    );
    does(
        session,
        "addCriterion",
        criterion("Evenings", "enough", "number", "more", "4"),
    );
    for (path, amounts) in [
        (1, ["3", "6", "2"]),
        (2, ["2", "4", "4"]),
        (3, ["6", "1", "4"]),
    ] {
        for (line, amount) in (1..).zip(amounts) {
            does(session, "setFact", fact(path, line, amount, "told"));
        }
    }
    does(session, "tellGut", json!({ "order": [] }))
}

fn names(view: &Value, ids: &Value) -> Vec<String> {
    let paths = view["paths"].as_array().expect("paths");
    let name = |id: &Value| {
        let own = paths.iter().find(|own| own["id"] == *id).expect("here");
        own["draft"]["title"].as_str().expect("a title").to_owned()
    };
    ids.as_array().expect("ids").iter().map(name).collect()
}

#[test]
fn to_stay_as_it_is_comes_with_the_first_path_and_cannot_go() {
    let (_folder, mut session) = session();
    let view = does(&mut session, "addPath", path("hybrid", ""));
    assert_eq!(view["paths"][0]["draft"]["title"], "Stay, as it is");
    assert_eq!(view["paths"][1]["draft"]["title"], "Hybrid");
    assert_eq!(next_undo(&mut session), "lay out “Hybrid”");
    assert_eq!(
        refuses(&mut session, "archivePath", json!({ "id": 1 })),
        "path"
    );
    assert_eq!(
        refuses(&mut session, "addPath", path("stay", "Again")),
        "road"
    );
    let away = does(&mut session, "archivePath", json!({ "id": 2 }));
    assert_eq!(away["paths"].as_array().expect("paths").len(), 1);
    assert_eq!(away["archived"][0]["name"], "Hybrid");
    let back = does(&mut session, "restorePath", json!({ "id": 2 }));
    assert_eq!(back["paths"].as_array().expect("paths").len(), 2);
}

#[test]
fn a_deal_breaker_removes_a_path_and_an_answer_flips_the_order() {
    let (_folder, mut session) = session();
    let start = dump(session.desk().expect("open").read());
    let view = laid_out(&mut session);
    let enough = &view["enough"];
    assert_eq!(enough["concludes"], true);
    assert_eq!(names(&view, &enough["out"]), ["Leave"]);
    assert_eq!(enough["lede"], "Stay, as it is, then Hybrid.");
    assert!(strings(&enough["beside"]).contains(&"Leave drops out: it breaks “Nights”."));
    assert!(
        strings(&enough["beside"])
            .contains(&"The first place turns on one line: Teaching, at least 6 hours.")
    );
    assert!(
        strings(&enough["beside"])
            .contains(&"Short of it, Hybrid would come first, by “Evenings”.")
    );
    // Told may be off: the cell that decides is shaded, and asked about first.
    assert_eq!(view["criteria"][1]["cells"][0]["influence"], "firstPlace");
    assert_eq!(
        view["questions"][0]["could"],
        "could change the first place"
    );
    let flipped = does(&mut session, "setFact", fact(1, 2, "5", "writing"));
    assert_eq!(flipped["enough"]["lede"], "Hybrid, then Stay, as it is.");
    assert_eq!(next_undo(&mut session), "write “Stay, as it is”, Teaching");
    there_and_back(&mut session, &start);
}

#[test]
fn the_person_s_order_decides() {
    let (_folder, mut session) = session();
    laid_out(&mut session);
    let view = does(&mut session, "moveCriterion", json!({ "id": 3, "to": 0 }));
    assert_eq!(view["enough"]["lede"], "Hybrid, then Stay, as it is.");
    assert_eq!(view["criteria"][1]["number"], 1);
    assert_eq!(view["criteria"][1]["draft"]["name"], "Evenings");
}

#[test]
fn readings_wait_for_the_order_without_counting_and_set_it_beside() {
    let (_folder, mut session) = session();
    laid_out(&mut session);
    let hidden = does(&mut session, "askGutAgain", json!({}));
    assert_eq!(
        (&hidden["gut"]["wanted"], &hidden["enough"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!(hidden["questions"], json!([]));
    assert!(
        hidden["criteria"]
            .to_string()
            .contains("\"influence\":\"nothing\"")
    );
    assert!(!hidden["criteria"].to_string().contains("firstPlace"));
    assert_eq!(does(&mut session, "weighed", json!({})), Value::Null);
    assert_eq!(
        refuses(&mut session, "tellGut", json!({ "order": [1, 2] })),
        "order"
    );
    let shown = does(&mut session, "tellGut", json!({ "order": [3, 2, 1] }));
    assert_eq!(shown["gut"]["order"], json!([3, 2, 1]));
    let weighed = does(&mut session, "weighed", json!({}));
    let beside = strings(&weighed["beside"]).join(" ");
    assert!(
        beside.contains("Without counting you put Leave first."),
        "{beside}"
    );
}

#[test]
fn weighed_is_whole_and_says_how_each_figure_came() {
    let (_folder, mut session) = session();
    laid_out(&mut session);
    let weighed = does(&mut session, "weighed", json!({}));
    assert_eq!(weighed["concludes"], true, "{weighed}");
    let rows = weighed["rows"].as_array().expect("rows");
    assert_eq!(
        rows.len(),
        2,
        "the path that broke a deal-breaker is not weighed"
    );
    let keys: Vec<&str> = weighed["working"]
        .as_array()
        .expect("workings")
        .iter()
        .map(|own| own["key"].as_str().expect("a key"))
        .collect();
    for row in rows {
        let ranks: f64 = row["ranks"]
            .as_array()
            .expect("ranks")
            .iter()
            .map(|own| own.as_f64().expect("a share"))
            .sum();
        assert!((ranks - 100.0).abs() < 1e-6);
        assert!(keys.contains(&format!("worth:{}", row["path"]).as_str()));
    }
    for turn in weighed["turns"].as_array().expect("turns") {
        assert!(
            keys.contains(&turn["key"].as_str().expect("a key")),
            "{turn}"
        );
    }
    assert_eq!(
        does(&mut session, "weighed", json!({})),
        weighed,
        "the same table, the same answer"
    );
}

#[test]
fn with_nothing_one_path_nothing_known_or_a_contradiction_nothing_is_concluded() {
    let (_folder, mut session) = session();
    let lede = |session: &mut Session| {
        let view = does(session, "options", json!({}));
        assert_eq!(view["enough"]["concludes"], false, "{view}");
        assert_eq!(view["enough"]["places"], json!([]));
        let weighed = does(session, "weighed", json!({}));
        assert_eq!(
            (&weighed["concludes"], &weighed["rows"]),
            (&json!(false), &json!([]))
        );
        view["enough"]["lede"].as_str().expect("a lede").to_owned()
    };
    assert_eq!(lede(&mut session), "No path is laid out yet.");
    does(&mut session, "addPath", path("stay", ""));
    assert!(lede(&mut session).starts_with("There is one path so far."));
    does(&mut session, "addPath", path("industry", ""));
    assert!(lede(&mut session).ends_with("no criterion."));
    does(
        &mut session,
        "addCriterion",
        criterion("Travel", "enough", "number", "less", ""),
    );
    assert!(lede(&mut session).starts_with("No line is drawn yet"));
    does(
        &mut session,
        "addCriterion",
        criterion("Nights", "breaker", "number", "less", "4"),
    );
    assert!(lede(&mut session).starts_with("Nothing is known yet"));
    does(
        &mut session,
        "addCriterion",
        criterion("nights", "breaker", "number", "more", "5"),
    );
    for (path, amount) in [(1, "3"), (2, "6")] {
        for line in 1..=3 {
            does(&mut session, "setFact", fact(path, line, amount, "writing"));
        }
    }
    does(&mut session, "tellGut", json!({ "order": [] }));
    let told = lede(&mut session);
    assert!(told.contains("Every path breaks a deal-breaker"), "{told}");
    let view = does(&mut session, "options", json!({}));
    assert_eq!(
        strings(&view["enough"]["contradictions"]),
        ["“Nights, at most 4” and “nights, at least 5” cannot both hold, so nothing is concluded."]
    );
}

#[test]
fn a_question_goes_to_the_things_to_raise_once_and_stays_off_pages() {
    let (_folder, mut session) = session();
    laid_out(&mut session);
    let ask = json!({ "path": 1, "criterion": 2 });
    let view = does(&mut session, "raiseQuestion", ask.clone());
    let asked = view["questions"].as_array().expect("questions").iter();
    let raised: Vec<_> = asked.filter(|own| own["raised"] == true).collect();
    assert_eq!(raised.len(), 1, "{}", view["questions"]);
    assert_eq!(
        (&raised[0]["path"], &raised[0]["criterion"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(refuses(&mut session, "raiseQuestion", ask), "raised");
    let items = does(&mut session, "items", json!({}));
    let text = items.to_string();
    assert!(
        text.contains("Stay, as it is: Teaching, 6 hours. Is that so, and in writing?"),
        "{text}"
    );
    assert!(
        text.contains("\"secrets\":[\"move\"]") && text.contains("\"released\":false"),
        "{text}"
    );
}

#[test]
fn what_a_fact_or_a_criterion_cannot_be_is_refused_by_its_field() {
    let (_folder, mut session) = session();
    laid_out(&mut session);
    let mut no = |name: &str, args: Value| refuses(&mut session, name, args);
    assert_eq!(no("setFact", fact(1, 1, "about four", "told")), "amount");
    let mut kept = fact(2, 2, "4", "told");
    kept["draft"]["kept"] = json!(60);
    assert_eq!(no("setFact", kept), "kept");
    let mut range = fact(1, 2, "6", "told");
    range["draft"]["low"] = json!("7");
    range["draft"]["high"] = json!("8");
    assert_eq!(no("setFact", range), "between");
    assert_eq!(
        no(
            "addCriterion",
            criterion("", "enough", "rating", "more", "6")
        ),
        "name"
    );
    assert_eq!(
        no(
            "addCriterion",
            criterion("Call", "breaker", "number", "less", "")
        ),
        "line"
    );
    let mut turned = criterion("Call", "enough", "number", "less", "4");
    turned["draft"]["worst"] = json!("0");
    turned["draft"]["best"] = json!("10");
    assert_eq!(no("addCriterion", turned), "range");
    let mut other = criterion("Nights", "breaker", "money", "less", "4");
    other["id"] = json!(1);
    assert_eq!(no("editCriterion", other), "yardstick");
}
