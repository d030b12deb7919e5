//! How long an agenda takes to be proposed over 2,000 stored things: nothing a person would notice.

use std::collections::BTreeMap;
use std::hint::black_box;

use bearings_core::day::Day;
use bearings_core::mentoring::agenda::candidate::Want;
use bearings_core::mentoring::agenda::propose::{Ground, Offered};
use bearings_core::mentoring::disclosure::Disclosure;
use bearings_core::mentoring::domain::Domain;
use bearings_core::mentoring::item::{Item, ItemDraft, ItemId, ItemState};
use bearings_core::mentoring::person::PersonId;
use bearings_core::mentoring::question::{Asked, Questions, bank};
use bearings_core::mentoring::standing::Standing;
use criterion::{Criterion, criterion_group, criterion_main};

/// Things to raise, and questions that were asked.
const STORED: usize = 2000;

fn agenda(criterion: &mut Criterion) {
    let today = Day(chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default());
    let osei = PersonId(1);
    let items: Vec<(ItemId, Item)> = (0..STORED)
        .map(|at| {
            let domain = Domain::ALL[at % Domain::ALL.len()];
            let draft = ItemDraft {
                person: Some(osei),
                domain: Some(domain),
                due: Some(today.plus(at as u64 % 200)),
                starred: at.is_multiple_of(3),
                ..ItemDraft::titled(format!("A thing to raise, number {at}"), Want::Advise)
            };
            let item = Item {
                draft,
                carried: at as u32 % 4,
                state: ItemState::Open,
                raised_on: today,
                settled_on: None,
                removed_on: None,
            };
            (ItemId(at as i64), item)
        })
        .collect();
    let bank = bank().map(<[_]>::to_vec).unwrap_or_default();
    let asked = (0..STORED).map(|at| Asked {
        question: bank[at % bank.len()].key.clone(),
        person: PersonId(at as i64 % 9),
        day: today.minus(at as u64),
        useful: Some((at % 5) as u8 + 1),
    });
    let questions = Questions {
        asked: asked.collect(),
        all: bank.clone(),
        ..Questions::default()
    };
    let offers: Vec<Offered> = (1..10)
        .flat_map(|person| {
            Domain::ALL.iter().map(move |domain| Offered {
                person: PersonId(person),
                name: format!("Dr {person}"),
                domain: *domain,
                offer: (person % 5) as u8,
                meets: Some(today.plus(person as u64)),
            })
        })
        .collect();
    let (demand, demand_of, discussed) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let disclosure = Disclosure::default();
    let ground = Ground {
        person: osei,
        today,
        on: today.plus(11),
        minutes: 60,
        cadence: 42,
        items: &items,
        promises: &[],
        goals: &[],
        questions: &questions,
        standing: Standing::default(),
        demand: &demand,
        demand_of: &demand_of,
        offers: &offers,
        discussed: &discussed,
        disclosure: &disclosure,
        cards: &[],
        put_in: &[],
        open_promises: 4,
        wins: 2,
    };
    criterion.bench_function("an agenda proposed over 2,000 stored things", |bench| {
        bench.iter(|| black_box(ground.propose()));
    });
}

criterion_group!(benches, agenda);
criterion_main!(benches);
