//! Goals, the ladder and questions through the contract: kept, changed, and taken back.

use bearings_core::session::Session;
use serde_json::{Value, json};

use super::agenda::{goal, person};
use crate::support::{call, dump, session};

#[test]
fn goals_levels_evidence_and_questions_are_kept_changed_and_taken_back() {
    let (_folder, mut session) = session();
    person(&mut session, "Dr Abena Osei");
    let before = dump(session.desk().expect("a desk").read());
    let mut steps = 0;
    let mut does = |session: &mut Session, name: &str, args: Value| {
        steps += 1;
        call(session, name, args).unwrap_or_else(|fault| panic!("{name}: {fault:?}"))
    };
    let mut draft = goal("Publish the ward curriculum");
    draft["milestones"] = json!([{ "what": "methods", "due": "2026-12-20", "doneOn": null }]);
    let view = does(&mut session, "addGoal", json!({ "draft": draft }));
    assert_eq!(view["open"][0]["notes"].as_array().map(Vec::len), Some(5));
    let view = does(
        &mut session,
        "tickMilestone",
        json!({ "id": 1, "place": 0, "on": "2026-11-20" }),
    );
    assert_eq!(view["open"][0]["progress"]["thousandths"], 1000);
    let view = does(
        &mut session,
        "scoreGoal",
        json!({ "id": 1, "quarter": "2026-Q4", "score": 70 }),
    );
    assert_eq!(view["open"][0]["scores"][0]["score"], 70);
    draft["form"] = json!("okr");
    draft["results"] = json!([{ "name": "talks", "start": 0, "now": 0, "target": 4 }]);
    does(&mut session, "editGoal", json!({ "id": 1, "draft": draft }));
    let view = does(
        &mut session,
        "measureResult",
        json!({ "id": 1, "place": 0, "now": 2 }),
    );
    assert_eq!(view["open"][0]["progress"]["thousandths"], 500);
    let level = json!({ "claimed": 4, "target": 5, "importance": 3 });
    let page = does(
        &mut session,
        "setLevel",
        json!({ "competency": "leading-teams", "level": level }),
    );
    let own = page["ladder"]["competencies"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|own| own["key"] == "leading-teams")
        .expect("it")
        .clone();
    assert_eq!(
        (own["backed"].as_i64(), own["gap"].as_i64()),
        (Some(2), Some(3))
    );
    let evidence = json!({ "day": "2026-10-01", "what": "Led the sepsis team", "kind": "work", "competency": "leading-teams", "goal": 1, "byOther": true, "system": false });
    let page = does(
        &mut session,
        "addLadderEvidence",
        json!({ "draft": evidence }),
    );
    let own = page["ladder"]["competencies"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|own| own["key"] == "leading-teams")
        .expect("it")
        .clone();
    assert_eq!(own["backed"], 4);
    does(&mut session, "removeLadderEvidence", json!({ "id": 1 }));
    does(&mut session, "restoreLadderEvidence", json!({ "id": 1 }));
    does(
        &mut session,
        "setStretch",
        json!({ "key": "qi-cycle", "state": "planned" }),
    );
    does(
        &mut session,
        "rateConfidence",
        json!({ "rating": { "competency": "leading-teams", "moment": "start", "day": "2026-11-01", "value": 6 } }),
    );
    let question = json!({
        "words": "Whom should I ask?", "domain": "academic", "stages": [], "world": "both", "kind": "start", "need": null,
        "repeatable": false, "guard": { "secrets": [], "values": false, "released": true },
    });
    does(&mut session, "addQuestion", json!({ "draft": question }));
    let view = does(
        &mut session,
        "hideQuestion",
        json!({ "key": "own/1", "hidden": true }),
    );
    let own = view["questions"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|own| own["key"] == "own/1")
        .expect("it")
        .clone();
    assert_eq!(own["hidden"], true);
    does(&mut session, "removeQuestion", json!({ "id": 1 }));
    does(
        &mut session,
        "settleGoal",
        json!({ "id": 1, "state": "met" }),
    );
    does(&mut session, "removeGoal", json!({ "id": 1 }));
    let view = does(&mut session, "restoreGoal", json!({ "id": 1 }));
    assert_eq!(view["settled"].as_array().map(Vec::len), Some(1));
    let after = dump(session.desk().expect("a desk").read());
    for _ in 0..steps {
        call(&mut session, "undo", json!({})).expect("undone");
    }
    assert_eq!(dump(session.desk().expect("a desk").read()), before);
    for _ in 0..steps {
        call(&mut session, "redo", json!({})).expect("redone");
    }
    assert_eq!(dump(session.desk().expect("a desk").read()), after);
}
