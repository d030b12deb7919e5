//! How long a large calendar takes from the file into a vault on the disk, and how long another command waits meanwhile.
//!
//! The calendar is named by `BEARINGS_LARGE_CALENDAR`; `cargo xtask bench` makes it and names it. While it comes in,
//! a second thread asks through the same door every 50 ms, as a page would, for what stands there; its longest wait is
//! the figure.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a measurement that cannot go on should stop, and say so"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use bearings_core::clock::Clock;
use bearings_core::door::Door;
use bearings_core::session::host::Bare;
use bearings_core::session::{Home, Session};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};
use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::{Value, json};

const PASSPHRASE: &str = "a sentence for measuring";
/// Time between two questions of the second thread.
const BETWEEN: Duration = Duration::from_millis(50);
/// What it asks for in turns: where the session stands, the weeks, the titles, the two weeks side by side.
const QUESTIONS: [&str; 4] = ["session", "weeks", "sorting", "compare"];

fn call(door: &Door, name: &str, args: Value) -> Value {
    door.call(name, args).unwrap()["value"].clone()
}

/// A vault on the disk with the invented physician's papers, and a token of the calendar. The day lies within its years.
fn vault(folder: &Path, calendar: &Path) -> (Door, String) {
    let mut session = Session::new(
        Clock::at("2025-06-15T14:02:00").unwrap(),
        Entropy::fixed(1),
        KdfCost::Fixed(KdfParams::LEAST),
        Arc::new(Bare),
        Home::below(folder),
    );
    let token = session.token();
    let token = session.files.add(token, calendar.to_owned()).token;
    let door = Door::new(session);
    let place = json!({ "kind": "own" });
    let args = json!({ "place": place, "passphrase": PASSPHRASE, "again": PASSPHRASE });
    call(&door, "createVault", args);
    bearings_core::sample::fill(&mut door.session(), 0).unwrap();
    (door, token)
}

/// Looks at the file and brings it in.
fn import(door: &Door, token: &str) -> (Duration, Duration) {
    let began = Instant::now();
    let preview = call(door, "previewImport", json!({ "file": token }));
    let looked = began.elapsed();
    let began = Instant::now();
    let args = json!({
        "preview": preview["preview"], "name": "large", "keep": "labels",
        "attendees": false, "places": false, "descriptions": false,
    });
    call(door, "importCalendar", args);
    (looked, began.elapsed())
}

/// The longest wait of a second thread while the file comes in.
fn longest_wait(door: &Door, token: &str) -> Duration {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let asking = scope.spawn(|| {
            let mut longest = Duration::ZERO;
            for question in QUESTIONS.iter().cycle() {
                let began = Instant::now();
                call(door, question, json!({}));
                longest = longest.max(began.elapsed());
                if done.load(Ordering::SeqCst) {
                    break;
                }
                thread::sleep(BETWEEN);
            }
            longest
        });
        import(door, token);
        done.store(true, Ordering::SeqCst);
        asking.join().unwrap()
    })
}

/// Adds up what `measured` answers over so many vaults, each a fresh one.
fn over(calendar: &Path, times: u64, measured: impl Fn(&Door, &str) -> Duration) -> Duration {
    (0..times)
        .map(|_| {
            let folder = tempfile::tempdir().unwrap();
            let (door, token) = vault(folder.path(), calendar);
            measured(&door, &token)
        })
        .sum()
}

fn large(criterion: &mut Criterion) {
    let Some(calendar) = std::env::var_os("BEARINGS_LARGE_CALENDAR").map(PathBuf::from) else {
        eprintln!("NOT MEASURED: BEARINGS_LARGE_CALENDAR names no calendar");
        return;
    };
    let size = std::fs::metadata(&calendar).unwrap().len() as f64 / 1e6;
    let mut group = criterion.benchmark_group(format!("a calendar of {size:.1} MB"));
    group.sample_size(10);
    group.bench_function("look at it", |bench| {
        bench.iter_custom(|times| over(&calendar, times, |door, token| import(door, token).0));
    });
    group.bench_function("bring it in", |bench| {
        bench.iter_custom(|times| over(&calendar, times, |door, token| import(door, token).1));
    });
    group.bench_function("longest wait of another command meanwhile", |bench| {
        bench.iter_custom(|times| over(&calendar, times, longest_wait));
    });
    group.finish();
}

criterion_group!(benches, large);
criterion_main!(benches);
