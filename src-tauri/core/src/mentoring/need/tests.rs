//! The data file is whole, defaults follow the person, and what was not said is never a zero.

use std::collections::{BTreeMap, BTreeSet};

use super::map::NeedsView;
use super::{NeedAnswer, demand, need, needs};
use crate::mentoring::domain::Domain;
use crate::mentoring::standing::{Stage, Standing, World};

fn at(stage: Stage, world: World) -> Standing {
    Standing {
        stage: Some(stage),
        world: Some(world),
        ..Standing::default()
    }
}

fn said(importance: Option<u8>, gap: Option<u8>) -> NeedAnswer {
    NeedAnswer {
        importance,
        gap,
        note: String::new(),
    }
}

#[test]
fn the_file_holds_at_least_thirty_five_needs_over_five_domains() {
    let all = needs().expect("the file is read");
    let keys: BTreeSet<&str> = all.iter().map(|need| need.key.as_str()).collect();
    assert_eq!(keys.len(), all.len(), "two needs share a key");
    assert!(all.len() >= 35);
    for domain in Domain::ALL {
        let own = all.iter().filter(|need| need.domain == *domain).count();
        assert!(own >= 5, "{domain:?} has {own}");
    }
    for one in all {
        assert!(one.stages.iter().all(|level| *level <= 5), "{}", one.key);
        assert!(!one.name.is_empty() && !one.about.is_empty());
    }
    assert!(need("contract-terms").is_ok() && need("nothing").is_err());
}

#[test]
fn every_stage_is_asked_for_something_in_every_domain() {
    let all = needs().expect("the file is read");
    for stage in Stage::ALL {
        for domain in Domain::ALL {
            let own = all.iter().filter(|need| need.domain == *domain);
            let most = own.filter_map(|need| need.suggested(at(*stage, World::Both)));
            assert!(most.max() >= Some(2), "{stage:?} {domain:?}");
        }
    }
}

#[test]
fn another_stage_or_world_changes_defaults_and_erases_no_answer() {
    let contract = need("practice-models").expect("a need");
    assert_eq!(contract.suggested(Standing::default()), None);
    assert_eq!(
        contract.suggested(at(Stage::Early, World::Practice)),
        Some(4)
    );
    assert_eq!(
        contract.suggested(at(Stage::Early, World::Academic)),
        Some(0)
    );
    assert_eq!(contract.suggested(at(Stage::Early, World::Both)), Some(4));
    let answers = BTreeMap::from([("practice-models".to_owned(), said(Some(3), Some(2)))]);
    for stage in Stage::ALL {
        let view = NeedsView::of(
            needs().expect("read"),
            &answers,
            at(*stage, World::Academic),
        );
        let row = view.rows.iter().find(|row| row.key == "practice-models");
        let row = row.expect("it is on the map");
        assert_eq!(row.demand, Some(6), "an answer outlasts the stage");
        assert!(!row.aside, "what was answered is not put aside");
    }
}

#[test]
fn demand_is_importance_times_gap_and_unknown_while_the_gap_is() {
    let own = need("contract-terms").expect("a need");
    let mid = at(Stage::Mid, World::Academic);
    assert_eq!(demand(own, &said(Some(5), Some(4)), mid), Some(20));
    assert_eq!(
        demand(own, &said(None, Some(3)), mid),
        Some(12),
        "by default 4"
    );
    assert_eq!(demand(own, &said(Some(5), None), mid), None);
    assert_eq!(demand(own, &said(Some(5), Some(0)), mid), Some(0));
    assert_eq!(demand(own, &said(None, Some(3)), Standing::default()), None);
    assert!(said(Some(6), None).read().is_err() && said(None, Some(5)).read().is_err());
}

#[test]
fn the_map_names_what_weighs_most_and_how_much_of_it_is_filled() {
    let answers = BTreeMap::from([
        ("contract-terms".to_owned(), said(Some(5), Some(4))),
        ("grants".to_owned(), said(Some(2), Some(1))),
        ("boundaries".to_owned(), said(Some(4), None)),
    ]);
    let view = NeedsView::of(needs().expect("read"), &answers, Standing::default());
    assert_eq!(view.heaviest, ["contract-terms", "grants"]);
    assert_eq!(
        view.sentence,
        "2 of 40 needs say how much is missing. Contract terms and grants weigh most."
    );
    let business = view
        .domains
        .iter()
        .find(|own| own.domain == Domain::Business);
    let business = business.expect("a domain");
    assert_eq!((business.demand, business.known, business.all), (20, 1, 8));
    let empty = NeedsView::of(
        needs().expect("read"),
        &BTreeMap::new(),
        Standing::default(),
    );
    assert_eq!(empty.sentence, "No need says yet how much is missing.");
}
