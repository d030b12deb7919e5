//! The matrix: what was set beside a criterion by hand stands in it with why, and never what its readers may not see.

use serde_json::json;

use super::{Ground, day, written};
use crate::document::markdown::markdown;
use crate::dossier::criteria::{CriteriaSet, SetId};
use crate::dossier::entry::by_hand::HandLink;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::{DossierPaper, EntryDraft, ShownTo};
use crate::dossier::missing::reading::read;
use crate::dossier::missing::view::RulesHead;
use crate::dossier::missing::{Fact, Facts};
use crate::dossier::paper::appendix::Appendix;
use crate::dossier::paper::{data, matrix};

fn set() -> CriteriaSet {
    let set = json!({
        "title": "Rules", "version": "1", "institution": "Larkmoor", "source": "Handbook", "retrieved": "2026-11-22",
        "effectiveFrom": null, "example": false,
        "tracks": [{ "key": "t", "name": "T", "steps": [{ "key": "s", "from": "a", "to": "b", "groups": [
            { "key": "g", "name": "G", "rule": "all", "criteria": [
                { "key": "known", "name": "Is known in the region", "words": "Known.", "kind": "judgement", "asked": 1,
                  "window": "career", "standing": "stated" },
                { "key": "talks", "name": "Talks", "words": "Two.", "kind": "count", "asked": 2, "window": "career",
                  "standing": "stated", "predicate": { "types": ["presentation"] } }
            ] }] }] }]
    });
    CriteriaSet::parse(&set.to_string()).expect("sound")
}

fn beside(title: &str, shown: ShownTo, why: &str) -> EntryDraft {
    EntryDraft {
        shown,
        criteria: vec![HandLink {
            criterion: "known".to_owned(),
            why: Some(why.to_owned()),
        }],
        ..written(EntryType::Media, title, "2024")
    }
}

fn made(ground: &Ground) -> String {
    let set = set();
    let head = RulesHead {
        set: SetId(1),
        title: set.title.clone(),
        version: set.version.clone(),
        institution: set.institution.clone(),
        track: "T".to_owned(),
        to: "b".to_owned(),
        from: "a".to_owned(),
        source: "Handbook.".to_owned(),
        old: None,
        example: None,
        asked: None,
    };
    let facts = Facts {
        entries: ground
            .entries
            .iter()
            .map(|(id, entry)| Fact {
                id: *id,
                entry,
                strength: None,
            })
            .collect(),
        identity: &ground.identity,
        today: day("2026-11-22"),
    };
    let (_, step) = set.step("t", "s").expect("a step");
    let readings: Vec<_> = step.criteria().map(|own| read(own, &facts)).collect();
    ground.over(|papers| {
        let appendix = Appendix::of(papers, &[]);
        markdown(&matrix::matrix(papers, Some(&head), &readings, &appendix))
    })
}

#[test]
fn what_is_set_beside_a_criterion_stands_there_with_why_for_those_who_may_see_it() {
    let ground = Ground::of(vec![
        beside("Evening news", ShownTo::Public, "asked for as the expert"),
        beside("Letter of thanks", ShownTo::Packet, "from two hospitals"),
        beside("markprivate", ShownTo::Private, "markwhy"),
        beside("markpatient", ShownTo::Patient, "markwhy"),
    ]);
    let text = made(&ground);
    let row = text
        .lines()
        .find(|line| line.contains("Is known in the region"));
    let row = row.expect("a row");
    assert!(
        row.contains("Evening news: asked for as the expert"),
        "{row}"
    );
    assert!(
        row.contains("Letter of thanks: from two hospitals"),
        "{row}"
    );
    assert!(row.contains("for the committee to judge"), "{row}");
    assert!(!text.contains("mark"), "{text}");
}

#[test]
fn nothing_is_set_by_hand_beside_what_is_counted() {
    let mut draft = beside("Evening news", ShownTo::Public, "markwhy");
    draft.criteria[0].criterion = "talks".to_owned();
    assert!(!made(&Ground::of(vec![draft])).contains("markwhy"));
}

#[test]
fn a_curriculum_vitae_does_not_carry_why_an_entry_speaks_to_a_criterion() {
    let ground = Ground::of(vec![beside("Evening news", ShownTo::Public, "markwhy")]);
    let carried =
        |paper| ground.over(|facts| data::write(&data::data(facts, paper)).expect("data"));
    assert!(!carried(DossierPaper::Cv).contains("markwhy"));
    assert!(
        carried(DossierPaper::Matrix).contains("markwhy"),
        "readers of the packet"
    );
}
