//! How long the core takes for what a person waits for: opening a vault, one change, undo, reading a calendar file,
//! bringing it in, and comparing the two weeks. Everything runs through the contract, under SQLCipher, on the disk.

#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on should stop"
)]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bearings_core::calendars::ics::expand::{Window, expansion};
use bearings_core::calendars::ics::{Continue, ZoneAnswers, read};
use bearings_core::clock::Clock;
use bearings_core::contract::dispatch;
use bearings_core::sample::term::calendar_ics;
use bearings_core::session::host::Bare;
use bearings_core::session::{Home, Session};
use bearings_core::store::open::{Access, DatabaseKey, open};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};
use chrono::NaiveDate;
use chrono_tz::America::Toronto;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use serde_json::{Value, json};
use zeroize::Zeroizing;

const PASSPHRASE: &str = "a sentence for measuring";

fn call(session: &mut Session, name: &str, args: Value) -> Value {
    dispatch(session, name, args).unwrap()["value"].clone()
}

/// A vault on the disk with these many years of the invented physician; 0 is eleven weeks.
fn sample(folder: &Path, years: u32) -> Session {
    let mut session = Session::new(
        Clock::at("2026-11-22T14:02:00").unwrap(),
        Entropy::fixed(1),
        KdfCost::Fixed(KdfParams::LEAST),
        Arc::new(Bare),
        Home::below(folder),
    );
    let place = json!({ "kind": "own" });
    let args = json!({ "place": place, "passphrase": PASSPHRASE, "again": PASSPHRASE });
    call(&mut session, "createVault", args);
    bearings_core::sample::fill(&mut session, years).unwrap();
    session
}

/// The database of the one vault below a folder.
fn database(folder: &Path) -> PathBuf {
    let vaults = folder.join("data/vaults");
    let vault = std::fs::read_dir(vaults).unwrap().next().unwrap().unwrap();
    vault.path().join("vault.db")
}

fn vaults(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = sample(folder.path(), 20);
    criterion.bench_function("one change, on the disk", |bench| {
        let mut number = 0;
        bench.iter(|| {
            number += 1;
            let facts = json!({ "name": format!("n{number}"), "role": null, "setting": null, "reviewOn": null });
            call(&mut session, "setYou", facts)
        });
    });
    criterion.bench_function("undo and redo of one change", |bench| {
        bench.iter(|| {
            call(&mut session, "undo", json!({}));
            call(&mut session, "redo", json!({}))
        });
    });
    criterion.bench_function("compare the two weeks, 20 years in the vault", |bench| {
        bench.iter(|| call(&mut session, "compare", json!({})));
    });
    session.lock().unwrap();
    // The key of a file of our own: what is measured is the opening, whatever the key.
    let key = DatabaseKey::new(Zeroizing::new([7; 32]), [9; 16]);
    let own = folder.path().join("own.db");
    {
        let conn = open(&own, &key, Access::Owner).unwrap();
        conn.execute_batch("create table t (a integer primary key, b blob) strict;")
            .unwrap();
        let mut fill = conn
            .prepare("insert into t (b) values (zeroblob(900))")
            .unwrap();
        for _ in 0..20_000 {
            fill.execute([]).unwrap();
        }
    }
    let size = std::fs::metadata(&own).unwrap().len() / 1_000_000;
    criterion.bench_function(
        &format!("unlock without the key derivation, {size} MB"),
        |bench| {
            bench.iter(|| open(&own, &key, Access::Owner).unwrap());
        },
    );
    assert!(
        database(folder.path()).is_file(),
        "the vault stands where it was made"
    );
}

fn calendars(criterion: &mut Criterion) {
    let text = calendar_ics(52);
    let bytes = text.into_bytes();
    let size = bytes.len() / 1000;
    criterion.bench_function(&format!("read a calendar of {size} kB"), |bench| {
        bench.iter(|| read(&bytes, &ZoneAnswers::new(), &mut |_, _| Continue::Yes).unwrap());
    });
    let reading = read(&bytes, &ZoneAnswers::new(), &mut |_, _| Continue::Yes).unwrap();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let window = Window::days(day("2025-11-24"), day("2027-03-01"), Toronto);
    criterion.bench_function("work out when everything takes place", |bench| {
        bench.iter(|| black_box(expansion(&reading, window, Toronto)));
    });
    let file = tempfile::tempdir().unwrap();
    let path = file.path().join("work.ics");
    std::fs::write(&path, &bytes).unwrap();
    let mut group = criterion.benchmark_group("import");
    group.sample_size(20);
    group.bench_function("bring a year of a calendar in, file to disk", |bench| {
        bench.iter_batched(
            || {
                let folder = tempfile::tempdir().unwrap();
                let mut session = sample(folder.path(), 0);
                let token = session.token();
                let token = session.files.add(token, path.clone()).token;
                (folder, session, token)
            },
            |(folder, mut session, token)| {
                let preview = call(&mut session, "previewImport", json!({ "file": token }));
                let args = json!({
                    "preview": preview["preview"], "name": "work", "keep": "labels",
                    "attendees": false, "places": false, "descriptions": false,
                });
                call(&mut session, "importCalendar", args);
                (folder, session)
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, vaults, calendars);
criterion_main!(benches);
