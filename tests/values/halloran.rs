//! Dr Halloran, who does not exist: what her audits of July and October say, and what other places are told of them.

use std::collections::BTreeSet;

use bearings_core::sample;
use bearings_core::session::Session;
use serde_json::{Value, json};

use crate::journeys::steps::{self, does, refuses, strings};
use crate::support::session;

/// Her vault with her audits in it.
fn halloran() -> (tempfile::TempDir, Session) {
    let (folder, mut session) = steps::halloran();
    sample::values::fill(&mut session, 0).expect("her audits fit");
    (folder, session)
}

/// The two audits of the invented physician, the newest first.
fn audits(session: &mut Session) -> [Value; 2] {
    let list = does(session, "audits", json!({}));
    assert_eq!(list["audits"].as_array().map(Vec::len), Some(2));
    [0, 1].map(|at| list["audits"][at]["id"].clone())
}

#[test]
fn her_reading_says_what_her_answers_say() {
    let (_folder, mut session) = halloran();
    let [october, _] = audits(&mut session);
    let reading = does(&mut session, "valuesReading", json!({ "audit": october }));
    assert_eq!(
        reading["finding"],
        "Teaching and unhurried care get less of you than they matter."
    );
    assert_eq!(
        strings(&reading["paragraph"]),
        [
            "Recognition and advancement gets more of you than it matters.",
            "The other ten of your thirteen values differ by less than one answer can tell apart."
        ]
    );
    assert_eq!(reading["doubts"], json!([]));
    let rows = reading["rows"].as_array().expect("rows");
    let shown: Vec<(&str, &str, &str)> = rows
        .iter()
        .map(|row| {
            (
                row["card"]["name"].as_str().expect("a name"),
                row["weightShown"].as_str().expect("a weight"),
                row["says"].as_str().expect("what may be said"),
            )
        })
        .collect();
    assert_eq!(
        shown[..4],
        [
            ("Teaching", "17", "5 less"),
            ("Unhurried care", "10", "4 less"),
            ("Present for family", "38", "tie"),
            ("Growing people", "4", "tie"),
        ]
    );
    assert_eq!(shown[12], ("Recognition and advancement", "<1", "3 more"));
    assert_eq!(
        (
            &reading["coverage"]["top"],
            &reading["coverage"]["all"],
            &reading["noise"]["pairs"]
        ),
        (&json!(6), &json!(9), &json!(6))
    );
    assert_eq!(
        reading["coverage"]["words"],
        "Six of the eight values that weigh most have dated evidence from the last 30 days."
    );
    assert_eq!(
        reading["energy"]["words"],
        "You rated 58 hours of your week: 7.5 give you most, 21.5 cost you."
    );
    assert_eq!(
        reading["sources"]["words"],
        "You lay eleven of twenty parts on the institution and five on the role you hold."
    );
    assert_eq!(
        reading["shifts"]["words"],
        "3.5 hours would move, and the week would stay as long as it is."
    );
}

#[test]
fn two_answers_moved_since_july() {
    let (_folder, mut session) = halloran();
    let compared = does(&mut session, "compareAudits", json!({}));
    assert_eq!(
        compared["finding"],
        "Two answers moved by more than the noise: you live teaching less, and evenings that are mine more."
    );
    assert_eq!(
        strings(&compared["paragraph"]),
        [
            "No importance changed by more than the noise.",
            "Eleven lived answers stayed inside it.",
            "Two audits make dots, not a trend.",
            "Neither was made in a bad week."
        ]
    );
    let rows = compared["rows"].as_array().expect("rows");
    let moved: BTreeSet<(&str, i64)> = rows
        .iter()
        .filter(|row| row["lived"]["moved"] == true)
        .map(|row| {
            let name = row["card"]["name"].as_str().expect("a name");
            (name, row["lived"]["change"].as_i64().expect("a change"))
        })
        .collect();
    assert_eq!(
        moved,
        [("Evenings that are mine", 3), ("Teaching", -3)].into()
    );
    assert_eq!(compared["audits"][0]["experiment"]["outcome"], "partly");
    let noise = working(&compared, "noise").expect("how the noise was worked out");
    let inputs = noise["inputs"].as_array().expect("inputs");
    assert_eq!(inputs.last().expect("one")["value"], "2.48");
    assert_eq!(
        working(&compared, "importanceTrend:physician/teaching"),
        None
    );
}

/// How a figure was worked out.
fn working<'a>(reply: &'a Value, key: &str) -> Option<&'a Value> {
    let all = reply["working"].as_array().expect("workings");
    let own = all.iter().find(|one| one["key"] == key)?;
    Some(&own["working"])
}

#[test]
fn a_trend_of_either_answer_says_through_how_many_it_runs() {
    let (_folder, mut session) = session();
    sample::fill(&mut session, 1).expect("the sample fits");
    let compared = does(&mut session, "compareAudits", json!({}));
    let rows = compared["rows"].as_array().expect("rows");
    let told: Vec<(&Value, &str, &str)> = rows
        .iter()
        .flat_map(|row| {
            [
                (row, "livedTrend", "trend"),
                (row, "importanceTrend", "importanceTrend"),
            ]
        })
        .filter(|(row, field, _)| !row[field].is_null())
        .collect();
    assert!(told.len() > 10, "a year of audits has trends");
    for (row, _, name) in told {
        let key = format!("{name}:{}", row["card"]["key"].as_str().expect("a key"));
        let own = working(&compared, &key).unwrap_or_else(|| panic!("no {key}"));
        let through: usize = own["inputs"][0]["value"]
            .as_str()
            .and_then(|count| count.parse().ok())
            .expect("a count");
        let points = row["points"].as_array().expect("points").len();
        assert!(
            (3..=points).contains(&through),
            "{key}: {through} of {points}"
        );
    }
}

#[test]
fn years_of_audits_make_trends_and_come_out_the_same_each_time() {
    let fill = || {
        let (folder, mut session) = session();
        sample::fill(&mut session, 1).expect("the sample fits");
        (folder, session)
    };
    let ((_one, mut first), (_two, mut second)) = (fill(), fill());
    let compared = does(&mut first, "compareAudits", json!({}));
    assert_eq!(compared, does(&mut second, "compareAudits", json!({})));
    assert_eq!(compared["audits"].as_array().map(Vec::len), Some(4));
    let rows = compared["rows"].as_array().expect("rows");
    assert!(rows.iter().all(|row| row["livedTrend"].is_number()));
    assert_eq!(
        compared["noise"]["own"], true,
        "twelve cards were asked twice"
    );
    // Left out, the oldest makes three; two left out make dots.
    for at in [0, 1] {
        let args = json!({ "audit": compared["audits"][at]["id"], "leftOut": true });
        does(&mut first, "leaveOutAudit", args);
    }
    let dots = does(&mut first, "compareAudits", json!({}));
    assert!(
        dots["rows"]
            .as_array()
            .expect("rows")
            .iter()
            .all(|row| row["livedTrend"].is_null())
    );
}

#[test]
fn home_find_and_the_calendars_know_her_values() {
    let (_folder, mut session) = halloran();
    let home = does(&mut session, "home", json!({}));
    let line = home["lines"]
        .as_array()
        .expect("lines")
        .iter()
        .find(|line| line["place"] == "values");
    let line = line.expect("a line").clone();
    assert_eq!(
        (&line["next"], &line["audits"]),
        (&json!("read"), &json!(2))
    );
    assert_eq!(line["less"], json!(["Teaching", "Unhurried care"]));
    let found = does(&mut session, "find", json!({ "text": "pager" }));
    let hit = &found["hits"][0];
    assert_eq!(
        (&hit["place"], &hit["kind"]),
        (&json!("values"), &json!("experiment"))
    );
    let found = does(&mut session, "find", json!({ "text": "unhurried" }));
    let hits = found["hits"].as_array().expect("hits");
    let card = hits
        .iter()
        .find(|hit| hit["kind"] == "card")
        .expect("the card");
    assert_eq!(
        (&card["key"], &card["id"]),
        (&json!("physician/unhurried-care"), &Value::Null)
    );
    let [october, _] = audits(&mut session);
    let offered = does(
        &mut session,
        "offeredActivities",
        json!({ "audit": october }),
    );
    let clinical = &offered[0];
    assert_eq!(
        (&clinical["name"], &clinical["minutes"], &clinical["taken"]),
        (&json!("Clinical"), &json!(1800), &json!(true))
    );
    let beside = does(&mut session, "recordedBeside", json!({ "audit": october }));
    let teaching = beside
        .as_array()
        .expect("values")
        .iter()
        .find(|one| one["card"] == "physician/teaching");
    let teaching = teaching.expect("teaching");
    assert_eq!(
        (
            &teaching["minutes"],
            &teaching["wished"],
            &teaching["standing"]
        ),
        (&json!(360), &json!(480), &json!("unclear"))
    );
}

#[test]
fn an_audit_is_hers_alone_until_she_releases_it() {
    let (folder, mut session) = halloran();
    let [october, _] = audits(&mut session);
    let token = session.token();
    let file = session
        .files
        .add(token, folder.path().join("values.pdf"))
        .token;
    let args = json!({ "file": file, "audit": october, "audience": "mentor" });
    assert_eq!(refuses(&mut session, "saveValuesPage", args), "audience");
    let args = json!({ "audit": october, "audience": "mentor", "released": true });
    let reading = does(&mut session, "releaseAudit", args);
    assert_eq!(reading["releasedTo"], json!(["mentor"]));
    does(&mut session, "undo", json!({}));
    let reading = does(&mut session, "valuesReading", json!({ "audit": october }));
    assert_eq!(reading["releasedTo"], json!([]));
}

#[test]
fn the_table_holds_a_line_for_each_value_and_audit() {
    let (folder, mut session) = halloran();
    let path = folder.path().join("values.csv");
    let token = session.token();
    let file = session.files.add(token, path.clone()).token;
    does(&mut session, "saveValuesTable", json!({ "file": file }));
    let text = std::fs::read_to_string(path).expect("a table");
    assert_eq!(text.lines().count(), 1 + 2 * 13);
    assert!(
        text.lines()
            .nth(1)
            .expect("a line")
            .starts_with("2026-07-02,no,no,")
    );
}
