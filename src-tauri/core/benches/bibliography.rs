//! How long 5,000 records of RIS take from bytes to records, and how long it takes to find which of them are here already.

#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on should stop"
)]

use std::fmt::Write as _;

use bearings_core::dossier::bibliography::read;
use bearings_core::dossier::bibliography::same::Known;
use criterion::{Criterion, criterion_group, criterion_main};

const RECORDS: usize = 5_000;

/// A file as a database exports it: six authors, keywords, and an abstract that is passed over.
fn file() -> String {
    let mut text = String::new();
    for n in 0..RECORDS {
        write!(
            text,
            "TY  - JOUR\nTI  - Outcomes of sepsis on ward {n}: a cohort study\n"
        )
        .unwrap();
        for author in 0..6 {
            writeln!(
                text,
                "AU  - Family{}, Given {author}.",
                (n * 7 + author) % 997
            )
            .unwrap();
        }
        write!(
            text,
            "T2  - Journal of Hospital Wards\nJ2  - J Hosp Wards\nPY  - {}\nDA  - {}/03/04\nVL  - {}\nIS  - 3\nSP  - {n}\nEP  - {}\nDO  - 10.5555/ward.{n}\nSN  - 1234-5678\nKW  - sepsis\nKW  - wards\nAB  - {}\nER  - \n\n",
            1990 + n % 35,
            1990 + n % 35,
            n % 90,
            n + 9,
            "Background: many words. ".repeat(60),
        )
        .unwrap();
    }
    text
}

fn reading(criterion: &mut Criterion) {
    let text = file();
    let mut group = criterion.benchmark_group("bibliography");
    group.sample_size(10);
    group.bench_function("read 5,000 records of RIS", |bencher| {
        bencher.iter(|| {
            let reading = read(text.as_bytes(), None).unwrap();
            assert_eq!(reading.records.len(), RECORDS);
            reading
        });
    });
    let reading = read(text.as_bytes(), None).unwrap();
    group.bench_function("find 5,000 records among 5,000", |bencher| {
        bencher.iter(|| {
            let mut known = Known::default();
            for (at, found) in reading.records.iter().enumerate() {
                known.add(at, &found.record);
            }
            let here = reading
                .records
                .iter()
                .filter(|found| known.find(&found.record, |_| None).is_some())
                .count();
            assert_eq!(here, RECORDS);
        });
    });
    group.finish();
}

criterion_group!(benches, reading);
criterion_main!(benches);
