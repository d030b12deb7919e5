//! Entries: what is kept, what is refused, what is asked for.

use std::collections::BTreeMap;

use super::bulk::BulkEdit;
use super::by_hand::HandLink;
use super::field::FieldValue;
use super::filter::{EntryFilter, EvidenceAsked, ReachAsked, SinceAsked};
use super::kind::EntryType;
use super::row::{Ground, sections};
use super::when::Certain;
use super::{
    Came, CameBy, Effort, EffortUnit, Entry, EntryDraft, EntryId, Mission, Reach, ShownTo, when,
};
use crate::day::Day;
use crate::dossier::bibliography::record::Record;
use crate::dossier::evidence::Strength;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn entry(draft: EntryDraft) -> Entry {
    let draft = draft.read().expect("sound");
    Entry {
        spans: when::read(&draft.when).expect("sound"),
        draft,
        came: Came {
            by: CameBy::Typed,
            from: None,
            on: day("2026-11-22"),
        },
        verified_on: None,
        removed_on: None,
    }
}

fn talk(title: &str, when: &str, reach: Option<Reach>) -> Entry {
    entry(EntryDraft {
        when: when.to_owned(),
        reach,
        ..EntryDraft::titled(EntryType::Presentation, title)
    })
}

#[test]
fn what_a_person_writes_is_kept_in_one_form() {
    let draft = EntryDraft {
        when: "2024, 2021-22".to_owned(),
        missions: vec![Mission::Service, Mission::Teaching, Mission::Service],
        annotation: Some("  ".to_owned()),
        ..EntryDraft::titled(EntryType::Honour, "  Ward 6 recognition ")
    };
    let kept = draft.read().expect("sound");
    assert_eq!(
        (kept.title.as_str(), kept.when.as_str()),
        ("Ward 6 recognition", "2021–22, 2024")
    );
    assert_eq!(kept.missions, [Mission::Teaching, Mission::Service]);
    assert_eq!(kept.annotation, None);
    assert_eq!(kept.clone().read(), Ok(kept), "what was kept is kept again");
}

#[test]
fn a_publication_is_called_what_its_record_says() {
    let record = Record {
        title: Some("Sepsis on the ward".to_owned()),
        ..Record::default()
    };
    let draft = EntryDraft {
        record: Some(record.clone()),
        ..EntryDraft::titled(EntryType::Publication, "")
    };
    assert_eq!(draft.read().expect("sound").title, "Sepsis on the ward");
    let talk = EntryDraft {
        record: Some(record),
        ..EntryDraft::titled(EntryType::Presentation, "A talk")
    };
    assert!(talk.read().is_err(), "a talk has no record");
}

#[test]
fn what_cannot_be_kept_is_refused() {
    let base = || EntryDraft::titled(EntryType::Committee, "Throughput committee");
    let long = "x".repeat(201);
    for draft in [
        EntryDraft {
            title: " ".into(),
            ..base()
        },
        EntryDraft {
            annotation: Some(long),
            ..base()
        },
        EntryDraft {
            when: "once".into(),
            ..base()
        },
        EntryDraft {
            effort: Some(Effort {
                unit: EffortUnit::Percent,
                amount: 101,
                basis: None,
            }),
            ..base()
        },
        EntryDraft {
            own: [("giver".to_owned(), FieldValue::Text("x".into()))].into(),
            ..base()
        },
        EntryDraft {
            criteria: (0..41)
                .map(|at| HandLink {
                    criterion: format!("k-{at}"),
                    why: None,
                })
                .collect(),
            ..base()
        },
    ] {
        assert!(draft.clone().read().is_err(), "{draft:?}");
    }
}

#[test]
fn what_was_since_the_last_promotion_is_told_where_it_can_be() {
    let today = day("2026-11-22");
    let told = |when: &str, promoted: Option<&str>| {
        talk("A talk", when, None).since_promotion(promoted.map(day), today)
    };
    assert_eq!(told("2021", Some("2019-07-01")), Certain::Yes);
    assert_eq!(told("2019", Some("2019-07-01")), Certain::Maybe);
    assert_eq!(told("2018", Some("2019-07-01")), Certain::No);
    assert_eq!(
        told("2021", None),
        Certain::Maybe,
        "nobody said when it was"
    );
}

#[test]
fn a_filter_finds_by_words_reach_evidence_and_time_and_sections_say_what_lacks() {
    let all = vec![
        (
            EntryId(1),
            talk("Grand rounds, Thornby", "Feb 2023", Some(Reach::Regional)),
        ),
        (
            EntryId(2),
            talk("Feedback in two minutes", "Nov 2025", None),
        ),
        (EntryId(3), talk("Old talk", "2012", Some(Reach::Local))),
    ];
    let evidence = BTreeMap::from([(EntryId(2), Strength::Others), (EntryId(3), Strength::Own)]);
    let ground = Ground {
        evidence: &evidence,
        promoted_on: Some(day("2019-07-01")),
        today: day("2026-11-22"),
    };
    let found = |filter: EntryFilter| -> Vec<i64> {
        let sections = sections(&all, &filter, &ground);
        sections
            .iter()
            .flat_map(|own| own.rows.iter().map(|row| row.id.0))
            .collect()
    };
    let none = EntryFilter::default;
    let nobody: [i64; 0] = [];
    assert_eq!(found(none()), [2, 1, 3], "the newest first");
    assert_eq!(
        found(EntryFilter {
            text: "THORNBY 2023".into(),
            ..none()
        }),
        [1]
    );
    assert_eq!(
        found(EntryFilter {
            reach: Some(ReachAsked::Unset),
            ..none()
        }),
        [2]
    );
    assert_eq!(
        found(EntryFilter {
            evidence: Some(EvidenceAsked::None),
            ..none()
        }),
        [1]
    );
    assert_eq!(
        found(EntryFilter {
            evidence: Some(EvidenceAsked::Others),
            ..none()
        }),
        [2]
    );
    assert_eq!(
        found(EntryFilter {
            since: Some(SinceAsked::Promotion),
            ..none()
        }),
        [2, 1]
    );
    assert_eq!(
        found(EntryFilter {
            shown: Some(ShownTo::Packet),
            ..none()
        }),
        nobody
    );
    let sections = sections(&all, &none(), &ground);
    assert_eq!(sections[0].saying, "1 without evidence, 1 without reach");
    let since: Vec<Option<bool>> = sections[0]
        .rows
        .iter()
        .map(|row| row.since_promotion)
        .collect();
    assert_eq!(since, [Some(true), Some(true), Some(false)]);
}

#[test]
fn a_bulk_edit_sets_one_thing_and_leaves_the_rest() {
    let draft = talk("A talk", "2024", None).draft;
    let edited = BulkEdit::Reach(Reach::National).apply(draft.clone());
    assert_eq!(
        EntryDraft {
            reach: None,
            ..edited
        },
        draft
    );
    let twice = BulkEdit::Mission(Mission::Teaching)
        .apply(BulkEdit::Mission(Mission::Teaching).apply(draft));
    assert_eq!(twice.missions, [Mission::Teaching]);
}
