//! How long what is missing takes over 2,000 entries: nothing a person would notice.

use std::hint::black_box;

use bearings_core::day::Day;
use bearings_core::dossier::criteria::starter::starters;
use bearings_core::dossier::entry::kind::EntryType;
use bearings_core::dossier::entry::{Came, CameBy, Entry, EntryDraft, EntryId, Reach, when};
use bearings_core::dossier::evidence::Strength;
use bearings_core::dossier::identity::DossierIdentity;
use bearings_core::dossier::missing::view::readings;
use bearings_core::dossier::missing::{Fact, Facts};
use criterion::{Criterion, criterion_group, criterion_main};

/// Entries of a long working life.
const ENTRIES: usize = 2000;

fn missing(criterion: &mut Criterion) {
    let today = Day(chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default());
    let entries: Vec<Entry> = (0..ENTRIES)
        .filter_map(|at| {
            let kind = EntryType::ALL[at % EntryType::ALL.len()];
            let draft = EntryDraft {
                when: format!("{}–{}, {}", 1995 + at % 20, 2016 + at % 8, 2024 + at % 3),
                institution: Some(format!("Hospital {}", at % 40)),
                reach: Some(Reach::ALL[at % Reach::ALL.len()]),
                invited: Some(at.is_multiple_of(2)),
                peer_reviewed: Some(!at.is_multiple_of(3)),
                ..EntryDraft::titled(kind, format!("A thing that was done, number {at}"))
            };
            let draft = draft.read().ok()?;
            Some(Entry {
                spans: when::read(&draft.when).ok()?,
                draft,
                came: Came {
                    by: CameBy::Typed,
                    from: None,
                    on: today,
                },
                verified_on: None,
                removed_on: None,
            })
        })
        .collect();
    let identity = DossierIdentity {
        promoted_on: Some(today.minus(2700)),
        home: vec!["Hospital 1".to_owned()],
        ..DossierIdentity::default()
    };
    let facts = Facts {
        entries: entries
            .iter()
            .zip(1..)
            .map(|(entry, id)| Fact {
                id: EntryId(id),
                entry,
                strength: (id % 5 > 0).then_some(Strength::Others),
            })
            .collect(),
        identity: &identity,
        today,
    };
    let sets = starters().unwrap_or_default();
    let Some(step) = sets
        .first()
        .and_then(|own| own.set.step("clinician-educator", "associate"))
    else {
        return;
    };
    criterion.bench_function("what is missing over 2,000 entries", |bench| {
        bench.iter(|| black_box(readings(step.1, &facts)));
    });
}

criterion_group!(benches, missing);
criterion_main!(benches);
