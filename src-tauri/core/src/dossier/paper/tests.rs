//! What documents promise: who may see what, the order and the dates of each school, and data that comes back.

use std::collections::BTreeMap;

use proptest::prelude::{ProptestConfig, any, prop, proptest};
use proptest::{prop_assert, prop_assert_eq};

use super::format::{Order, SchoolFormat, named, shipped};
use super::{Facts, Wants, arms_length, cv, data, dates, portfolio};
use crate::day::Day;
use crate::document::markdown::markdown;
use crate::document::{Block, Document};
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::when;
use crate::dossier::entry::{Came, CameBy, DossierPaper, Entry, EntryDraft, EntryId, ShownTo};
use crate::dossier::identity::DossierIdentity;

mod matrix;

fn day(text: &str) -> Day {
    Day(text.parse().expect("a day"))
}

fn entry(draft: EntryDraft) -> Entry {
    let draft = draft.read().expect("an entry");
    Entry {
        spans: when::read(&draft.when).expect("dates"),
        draft,
        came: Came {
            by: CameBy::Typed,
            from: None,
            on: day("2026-01-01"),
        },
        verified_on: None,
        removed_on: None,
    }
}

fn written(kind: EntryType, title: &str, when: &str) -> EntryDraft {
    EntryDraft {
        when: when.to_owned(),
        ..EntryDraft::titled(kind, title)
    }
}

fn numbered(drafts: Vec<EntryDraft>) -> Vec<(EntryId, Entry)> {
    drafts
        .into_iter()
        .zip(1..)
        .map(|(draft, id)| (EntryId(id), entry(draft)))
        .collect()
}

struct Ground {
    identity: DossierIdentity,
    entries: Vec<(EntryId, Entry)>,
    format: SchoolFormat,
    as_of: Day,
    wants: Wants,
}

impl Ground {
    fn of(drafts: Vec<EntryDraft>) -> Self {
        Self {
            identity: DossierIdentity {
                family: Some("Halloran".to_owned()),
                given: Some("Ines M.".to_owned()),
                home: vec!["Larkmoor".to_owned()],
                promoted_on: Some(day("2020-07-01")),
                ..DossierIdentity::default()
            },
            entries: numbered(drafts),
            format: named("newestFirst").expect("a format"),
            as_of: day("2026-11-22"),
            wants: Wants::default(),
        }
    }

    fn over<T>(&self, work: impl FnOnce(&Facts<'_>) -> T) -> T {
        work(&Facts {
            name: "Ines M. Halloran",
            identity: &self.identity,
            entries: &self.entries,
            citations: &BTreeMap::new(),
            format: &self.format,
            as_of: self.as_of,
            wants: self.wants,
        })
    }

    fn cv(&self) -> String {
        self.over(|facts| markdown(&cv::cv(facts)))
    }
}

/// Every document that needs nothing but entries.
fn all(facts: &Facts<'_>) -> Vec<(DossierPaper, Document)> {
    vec![
        (DossierPaper::Cv, cv::cv(facts)),
        (DossierPaper::Biosketch, portfolio::biosketch(facts, &[])),
        (
            DossierPaper::Educator,
            portfolio::portfolio(facts, DossierPaper::Educator, &[]),
        ),
        (
            DossierPaper::Clinical,
            portfolio::portfolio(facts, DossierPaper::Clinical, &[]),
        ),
        (
            DossierPaper::Quality,
            portfolio::portfolio(facts, DossierPaper::Quality, &[]),
        ),
        (DossierPaper::Best, portfolio::best(facts)),
        (
            DossierPaper::Referees,
            portfolio::referees(facts, &arms_length::overlaps(facts)),
        ),
    ]
}

#[test]
fn what_may_not_be_shown_is_in_no_document_and_in_no_data() {
    let mut drafts = Vec::new();
    for kind in EntryType::ALL {
        for shown in ShownTo::ALL {
            let mut draft = written(
                *kind,
                &format!("mark{}{}", kind.name(), shown.name()),
                "2024",
            );
            draft.shown = *shown;
            draft.note = Some("heldmark of the person".to_owned());
            for field in crate::dossier::entry::field::fields(*kind) {
                if field.held_back {
                    let value = FieldValue::Text(format!("heldmark{}", field.key));
                    draft.own.insert(field.key.to_owned(), value);
                }
            }
            if *kind == EntryType::Publication {
                draft
                    .own
                    .insert("featured".to_owned(), FieldValue::Flag(true));
            }
            drafts.push(draft);
        }
    }
    let ground = Ground::of(drafts);
    ground.over(|facts| {
        for (paper, document) in all(facts) {
            let text = markdown(&document) + &data::write(&data::data(facts, paper)).expect("data");
            for own in [ShownTo::Private, ShownTo::Patient] {
                for kind in EntryType::ALL {
                    let mark = format!("mark{}{}", kind.name(), own.name());
                    assert!(!text.contains(&mark), "{mark} is in {}", paper.name());
                }
            }
            let packet = EntryType::ALL
                .iter()
                .any(|kind| text.contains(&format!("mark{}packet", kind.name())));
            let packet_may = !matches!(paper, DossierPaper::Cv | DossierPaper::Biosketch);
            assert_eq!(packet, packet_may, "{}", paper.name());
            assert!(!text.contains("heldmark"), "{}", paper.name());
        }
    });
}

#[test]
fn a_number_of_a_licence_is_said_only_where_it_was_asked_for() {
    let mut draft = written(EntryType::Licence, "Medical licence", "2017–");
    draft
        .own
        .insert("number".to_owned(), FieldValue::Text("L-7711".to_owned()));
    let mut ground = Ground::of(vec![draft]);
    assert!(!ground.cv().contains("L\\-7711"));
    ground.wants.held_back = true;
    assert!(ground.cv().contains("L\\-7711"));
}

#[test]
fn somebody_mentored_is_named_only_with_their_consent() {
    let mut draft = written(EntryType::Mentee, "Ravi Teo", "2022–2024");
    draft
        .own
        .insert("initials".to_owned(), FieldValue::Text("RT".to_owned()));
    let named = {
        let mut draft = draft.clone();
        draft
            .own
            .insert("namedAgreed".to_owned(), FieldValue::Flag(true));
        Ground::of(vec![draft]).cv()
    };
    let without = Ground::of(vec![draft]).cv();
    assert!(named.contains("Ravi Teo"));
    assert!(
        !without.contains("Ravi") && without.contains("RT"),
        "{without}"
    );
}

#[test]
fn dates_stand_as_the_school_writes_them() {
    let spans = when::read("2021–22, 2024, since Jul 2025").expect("dates");
    assert_eq!(
        dates::shown(&spans, dates::DateForm::Year),
        "2021–2022, 2024, 2025–present"
    );
    assert_eq!(
        dates::shown(&spans, dates::DateForm::MonthYear),
        "2021–2022, 2024, 07/25–present"
    );
    let same = when::read("Mar 2024 – Sep 2024").expect("dates");
    assert_eq!(dates::shown(&same, dates::DateForm::Year), "2024");
    assert_eq!(
        dates::shown(&same, dates::DateForm::MonthYear),
        "03/24–09/24"
    );
}

#[test]
fn a_document_as_of_a_day_knows_nothing_later() {
    let mut ground = Ground::of(vec![
        written(EntryType::Committee, "Pharmacy committee", "2018–2023"),
        written(EntryType::Honour, "Teaching award", "2025"),
        written(EntryType::Appointment, "Instructor", "2017–2019"),
    ]);
    ground.as_of = day("2021-03-01");
    let text = ground.cv();
    assert!(text.contains("2018–present: Pharmacy committee"), "{text}");
    assert!(text.contains("2017–2019: Instructor"), "{text}");
    assert!(!text.contains("Teaching award"), "{text}");
}

#[test]
fn a_number_counted_from_the_oldest_stays_whatever_comes_first() {
    let talks = |order| {
        let mut ground = Ground::of(vec![
            written(EntryType::Presentation, "First", "2019"),
            written(EntryType::Presentation, "Third", "2024"),
            written(EntryType::Presentation, "Second", "2021"),
        ]);
        ground.format.order = order;
        ground.over(|facts| {
            let found = cv::cv(facts)
                .blocks
                .into_iter()
                .find_map(|block| match block {
                    Block::Numbered { items } => Some(items),
                    _ => None,
                });
            let items = found.expect("numbered talks");
            let of = |item: &crate::document::record::Numbered| {
                let text: String = item.runs.iter().map(|run| run.text.as_str()).collect();
                (item.number, text)
            };
            items.iter().map(of).collect::<Vec<_>>()
        })
    };
    let newest = talks(Order::Newest);
    let numbers: Vec<u32> = newest.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, [3, 2, 1]);
    let mut turned = talks(Order::Oldest);
    turned.reverse();
    assert_eq!(turned, newest);
}

#[test]
fn the_same_entries_stand_in_every_shipped_format() {
    let drafts: Vec<EntryDraft> = EntryType::ALL
        .iter()
        .filter(|kind| **kind != EntryType::Referee && **kind != EntryType::Evaluations)
        .map(|kind| written(*kind, &format!("Mark {}", kind.name()), "2023"))
        .collect();
    for format in shipped().expect("formats") {
        let mut ground = Ground::of(drafts.clone());
        ground.format = format;
        let text = ground.cv();
        for kind in EntryType::ALL {
            if matches!(
                kind,
                EntryType::Referee | EntryType::Evaluations | EntryType::Mentee
            ) {
                continue;
            }
            let mark = format!("Mark {}", kind.name());
            assert!(
                text.contains(&mark),
                "{mark} is not in {}",
                ground.format.key
            );
        }
    }
}

#[test]
fn a_referee_who_wrote_with_the_person_is_told_so() {
    let mut work = written(EntryType::Publication, "Rounds", "2023");
    work.record = Some(Record {
        title: Some("Rounds".to_owned()),
        authors: vec![
            Name::person("Halloran", "Ines"),
            Name::person("Osei", "Ama"),
        ],
        ..Record::default()
    });
    let mut never = written(EntryType::Referee, "Never Ask", "");
    never
        .own
        .insert("neverContact".to_owned(), FieldValue::Flag(true));
    let ground = Ground::of(vec![
        work,
        written(EntryType::Referee, "Ama Osei", ""),
        written(EntryType::Referee, "Bea Osei", ""),
        never,
    ]);
    ground.over(|facts| {
        let found = arms_length::overlaps(facts);
        assert_eq!(found.iter().map(|(id, _)| id.0).collect::<Vec<_>>(), [2]);
        let text = markdown(&portfolio::referees(facts, &found));
        assert!(text.contains("Wrote 1 work with you (2023)."), "{text}");
        assert!(!text.contains("Never Ask"));
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_saved_as_data_comes_back(
        titles in prop::collection::vec("[^\\p{C}]{0,40}[a-z]", 1..12),
        years in prop::collection::vec(1980..2026_i32, 12),
        which in prop::collection::vec(any::<prop::sample::Index>(), 12),
    ) {
        let drafts: Vec<EntryDraft> = titles
            .iter()
            .zip(&years)
            .zip(&which)
            .map(|((title, year), which)| {
                written(*which.get(EntryType::ALL), title, &year.to_string())
            })
            .collect();
        let ground = Ground::of(drafts);
        ground.over(|facts| {
            let own = data::data(facts, DossierPaper::Evidence);
            let text = data::write(&own).expect("data");
            let again = data::read(text.as_bytes()).expect("the same");
            prop_assert_eq!(&again, &own);
            prop_assert_eq!(data::write(&again).expect("data"), text);
            Ok(())
        })?;
    }

    #[test]
    fn any_bytes_are_no_dossier_and_nothing_breaks(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(data::read(&bytes).is_err());
    }
}
