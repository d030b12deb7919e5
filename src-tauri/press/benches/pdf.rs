//! How long it takes to press the page of the two calendars, and the recovery sheet.

#[path = "../tests/press/sample.rs"]
#[allow(dead_code, reason = "the tests also draw weeks at random")]
mod sample;

use bearings_core::calendars::page::two_calendars_page;
use bearings_core::recovery_sheet::recovery_sheet;
use bearings_press::pdf::pdf;
use criterion::{Criterion, criterion_group, criterion_main};

fn pages(criterion: &mut Criterion) {
    let page = two_calendars_page(&sample::facts());
    criterion.bench_function("pdf of the two calendars", |bench| {
        bench.iter(|| pdf(&page));
    });
    let groups = [
        "7K3M", "Q9TD", "4XWB", "N2HR", "8VCF", "5JPA", "61ZE", "GY0S",
    ]
    .map(str::to_owned);
    let sheet = recovery_sheet(&groups, "D4RW", "3F9A", sample::day("2026-11-22"));
    criterion.bench_function("pdf of the recovery sheet", |bench| {
        bench.iter(|| pdf(&sheet));
    });
    criterion.bench_function("the page before pressing", |bench| {
        bench.iter(|| two_calendars_page(&sample::facts()));
    });
}

criterion_group!(benches, pages);
criterion_main!(benches);
