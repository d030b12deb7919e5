//! Sets of criteria: those of the program, and what is refused.

use serde_json::{Value, json};

use super::faults::faults;
use super::sentence::sentence;
use super::starter::starters;
use super::{CriteriaSet, Criterion};

fn set() -> Value {
    json!({
        "title": "Rules", "version": "1", "institution": "Larkmoor", "source": "Handbook", "retrieved": "2026-11-22", "example": false,
        "tracks": [{ "key": "ce", "name": "Clinician-educator", "steps": [{ "key": "associate", "from": "a", "to": "b", "groups": [
            { "key": "talks", "name": "Talks", "rule": { "atLeast": 1 }, "criteria": [
                { "key": "invited", "name": "Invited talks", "words": "Six.", "kind": "count", "asked": 6, "window": "sincePromotion", "standing": "stated", "area": "teaching", "predicate": { "types": ["presentation"], "invited": true } }
            ] }] }] }]
    })
}

fn with(path: &str, value: Value) -> Value {
    let mut own = set();
    *own.pointer_mut(path).expect("a place") = value;
    own
}

#[test]
fn every_example_is_sound_is_marked_and_comes_back_from_its_file() {
    let all = starters().expect("examples");
    assert_eq!(all.len(), 6);
    for own in all {
        assert!(own.set.example, "{}", own.key);
        let again = CriteriaSet::parse(&own.set.json().expect("JSON")).expect("read again");
        assert_eq!(again, own.set, "{}", own.key);
        let criteria = own.set.tracks.iter().flat_map(|own| own.steps.iter());
        assert!(criteria.flat_map(super::CriteriaStep::criteria).count() > 0);
    }
}

#[test]
fn what_cannot_be_asked_is_refused() {
    assert!(CriteriaSet::parse(&set().to_string()).is_ok());
    let first = "/tracks/0/steps/0/groups/0/criteria/0";
    for (path, value) in [
        ("/title".to_owned(), json!(" ")),
        ("/tracks".to_owned(), json!([])),
        ("/tracks/0/key".to_owned(), json!("Über")),
        (format!("{first}/asked"), json!(0)),
        (format!("{first}/words"), json!("")),
        (format!("{first}/window"), json!({ "lastYears": 0 })),
        (format!("{first}/kind"), json!("sustained")),
        (format!("{first}/predicate/types"), json!([])),
        (
            format!("{first}/predicate"),
            json!({ "types": ["presentation"], "flags": ["confirmed"] }),
        ),
        (
            format!("{first}/predicate"),
            json!({ "types": ["presentation"], "choices": { "form": [] } }),
        ),
        (
            "/tracks/0/steps/0/groups/0/rule".to_owned(),
            json!({ "atLeast": 2 }),
        ),
        (
            "/tracks/0/steps/0/groups/0/rule".to_owned(),
            json!({ "areas": 2 }),
        ),
        ("/example".to_owned(), json!("yes")),
    ] {
        let wrong = with(&path, value);
        assert!(CriteriaSet::parse(&wrong.to_string()).is_err(), "{path}");
    }
    let mut twice = set();
    let own = twice["tracks"][0].clone();
    twice["tracks"].as_array_mut().expect("a list").push(own);
    assert!(
        CriteriaSet::parse(&twice.to_string()).is_err(),
        "two tracks of one name"
    );
    assert!(CriteriaSet::parse("{").is_err());
    assert!(
        CriteriaSet::parse(&"[".repeat(100_000)).is_err(),
        "no depth makes it fall over"
    );
}

#[test]
fn one_is_what_presence_asks_for() {
    let own = with(
        "/tracks/0/steps/0/groups/0/criteria/0/kind",
        json!("presence"),
    );
    let own = CriteriaSet::parse(&own.to_string()).expect("sound");
    assert_eq!(own.tracks[0].steps[0].groups[0].criteria[0].asked, 1);
}

/// The places and words of what is wrong with a set.
fn wrong(set: Value) -> Vec<(String, String)> {
    let set: CriteriaSet = serde_json::from_value(set).expect("a set by its shape");
    let all = faults(&set).into_iter();
    all.map(|own| (own.place, own.saying.to_owned())).collect()
}

#[test]
fn faults_are_told_where_they_stand_and_a_set_without_them_can_be_kept() {
    let first = "/tracks/0/steps/0/groups/0/criteria/0";
    let place = "tracks.0.steps.0.groups.0.criteria.0";
    for (path, value, found) in [
        ("/title".to_owned(), json!(""), "title".to_owned()),
        ("/source".to_owned(), json!(" "), "source".to_owned()),
        (
            "/tracks/0/name".to_owned(),
            json!(""),
            "tracks.0.name".to_owned(),
        ),
        (
            "/tracks/0/steps/0/to".to_owned(),
            json!(""),
            "tracks.0.steps.0.to".to_owned(),
        ),
        (
            "/tracks/0/steps/0/groups/0/rule".to_owned(),
            json!({ "atLeast": 2 }),
            "tracks.0.steps.0.groups.0.rule".to_owned(),
        ),
        (format!("{first}/asked"), json!(0), format!("{place}.asked")),
        (
            format!("{first}/words"),
            json!(""),
            format!("{place}.words"),
        ),
        (
            format!("{first}/window"),
            json!({ "lastYears": 61 }),
            format!("{place}.window"),
        ),
        (
            format!("{first}/predicate/types"),
            json!([]),
            format!("{place}.types"),
        ),
        ("/tracks".to_owned(), json!([]), "set".to_owned()),
    ] {
        let all = wrong(with(&path, value));
        let places: Vec<&str> = all.iter().map(|own| own.0.as_str()).collect();
        assert_eq!(places, [found.as_str()], "{path}");
        assert!(
            all[0].1.ends_with('.') && !all[0].1.contains("must"),
            "{}",
            all[0].1
        );
    }
    let mut both = with("/version", json!(""));
    both["calendar"] =
        json!([{ "what": "", "daysBefore": 3 }, { "what": "Sign", "daysBefore": 4000 }]);
    let places: Vec<String> = wrong(both).into_iter().map(|own| own.0).collect();
    assert_eq!(
        places,
        ["version", "calendar.0.what", "calendar.1.daysBefore"]
    );
}

proptest::proptest! {
    /// Whatever is broken in a set: it is refused exactly where a fault is told.
    #[test]
    fn a_set_is_refused_where_a_fault_is_told_and_nowhere_else(
        title in "[ a]{0,2}", asked in 0_u32..3, least in 0_u8..3, years in 0_u8..3, level in 1_u32..4,
        days in 3649_u16..3652, types in proptest::bool::ANY, group in proptest::bool::ANY,
    ) {
        let first = "/tracks/0/steps/0/groups/0/criteria/0";
        let mut own = set();
        let mut put = |path: &str, value: Value| *own.pointer_mut(path).expect("a place") = value;
        put("/title", json!(title));
        put("/tracks/0/steps/0/groups/0/rule", json!({ "atLeast": least }));
        put(&format!("{first}/asked"), json!(asked));
        put(&format!("{first}/window"), json!({ "lastYears": years }));
        if types { put(&format!("{first}/predicate/types"), json!([])); }
        own["tracks"][0]["steps"][0]["groups"][0]["criteria"][0]["levels"] = json!([{ "word": "good", "from": 2 }, { "word": "better", "from": level }]);
        own["calendar"] = json!([{ "what": "Sign", "daysBefore": days }]);
        if group { own["tracks"][0]["steps"][0]["groups"] = json!([]); }
        let own: CriteriaSet = serde_json::from_value(own).expect("a set by its shape");
        proptest::prop_assert_eq!(faults(&own).is_empty(), own.read().is_ok());
    }
}

#[test]
fn a_rule_is_read_back_in_words() {
    let said = |more: Value| {
        let mut own = json!({ "key": "one", "name": "One", "words": "One.", "kind": "count", "asked": 3, "window": "career", "standing": "stated" });
        for (key, value) in more.as_object().expect("an object") {
            own[key] = value.clone();
        }
        let own: Criterion = serde_json::from_value(own).expect("a criterion");
        sentence(&own.read().expect("sound"))
    };
    assert_eq!(
        said(
            json!({ "predicate": { "types": ["presentation", "media"], "invited": true, "outsideHome": true, "reach": "regional", "distinct": ["host", "year"] }, "window": "sincePromotion" })
        ),
        "Counts entries of the kind “Presentation” or “Media”: by invitation, outside home, reaching at least regional. One counts for each institution and year. Only what came after the last promotion counts. Strictly it needs evidence, an own record or better. 3 or more are asked for."
    );
    assert_eq!(
        said(
            json!({ "kind": "sustained", "asked": 3, "perYear": { "measure": "contactHours", "amount": 100 }, "window": { "lastYears": 5 }, "predicate": { "types": ["teaching"] } })
        ),
        "Counts entries of the kind “Teaching”. A year counts where “Contact hours a year” makes 100 or more. Only the last 5 years count. Strictly it needs evidence, an own record or better. 3 or more such years are asked for."
    );
    assert_eq!(
        said(
            json!({ "kind": "presence", "asked": 1, "predicate": { "types": ["committee"], "choices": { "position": ["chair", "viceChair"] }, "proof": ["confirmed"], "least": { "meetings": 4 }, "roles": ["chair"], "missions": ["service", "quality"], "evidence": "others" } })
        ),
        "Counts entries of the kind “Committee or service”: with “Chair” or “Vice chair” under “Position”, with 4 or more under “Meetings a year”, with “chair” in the role, belonging to service or quality. All of the working life counts. Strictly it needs evidence from others, and a yes to “The chair’s confirmation is on file”. One is enough."
    );
    assert_eq!(
        said(
            json!({ "kind": "level", "asked": 2, "levels": [{ "word": "good", "from": 2 }, { "word": "excellent", "from": 4 }], "predicate": { "types": ["honour"] } })
        ),
        "Counts entries of the kind “Honour”. All of the working life counts. Strictly it needs evidence, an own record or better. 2 or more are asked for. Its levels are “good” from 2 on and “excellent” from 4 on."
    );
    assert_eq!(
        said(json!({ "kind": "judgement" })),
        "A person judges this; nothing is counted."
    );
    for own in starters().expect("examples") {
        let all = own.set.tracks.iter().flat_map(|own| own.steps.iter());
        for criterion in all.flat_map(super::CriteriaStep::criteria) {
            let words = sentence(criterion);
            assert!(words.ends_with('.') && !words.contains("“”"), "{words}");
        }
    }
}
