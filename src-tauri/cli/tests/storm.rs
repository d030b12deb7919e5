//! `kill -9` at random moments, through the real core: nothing acknowledged is lost, every vault opens again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop"
)]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

const PASSPHRASE: &str = "a sentence for the storm";
/// `BEARINGS_KILLS` raises this for a long night.
const KILLS: u32 = 300;

fn cli() -> Command {
    Command::new(env!("CARGO_BIN_EXE_bearings-cli"))
}

fn make(vault: &Path) {
    let mut child = cli()
        .args(["vault", "new"])
        .arg(vault)
        .arg("--cheap-kdf")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    writeln!(
        child.stdin.take().expect("its input"),
        "{PASSPHRASE}\n{PASSPHRASE}"
    )
    .expect("it reads");
    assert!(child.wait().expect("it ends").success());
}

/// A session of many calls; each reply is a line that is flushed once the change is on the disk.
fn open(vault: &Path) -> (Child, ChildStdin, Receiver<String>) {
    let mut child = cli()
        .args(["call", "--lines", "--vault"])
        .arg(vault)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("its input");
    writeln!(input, "{PASSPHRASE}").expect("it reads");
    let output = BufReader::new(child.stdout.take().expect("its output"));
    let (told, heard) = channel();
    std::thread::spawn(move || {
        output
            .lines()
            .map_while(Result::ok)
            .try_for_each(|line| told.send(line))
    });
    (child, input, heard)
}

/// A small generator with a fixed seed: the moments differ from run to run only by the machine's own noise.
struct Moments(u64);

impl Moments {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

#[test]
fn nothing_acknowledged_is_lost_however_often_the_program_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let vault = folder.path().join("vault");
    make(&vault);
    let kills = std::env::var("BEARINGS_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(KILLS);
    let mut moments = Moments(2026);
    let (mut acknowledged, mut sent, mut changes) = (0_u64, 0_u64, 0_u64);
    for kill in 0..kills {
        let (mut child, mut input, heard) = open(&vault);
        writeln!(input, r#"{{"name":"you","args":{{}}}}"#).unwrap();
        let found = heard
            .recv_timeout(Duration::from_mins(1))
            .unwrap_or_else(|_| panic!("kill {kill}: the vault does not open"));
        let stands = number(&found);
        assert!(
            stands >= acknowledged,
            "kill {kill}: {acknowledged} was acknowledged, {stands} is there"
        );
        assert!(
            stands <= sent,
            "kill {kill}: {stands} is there, only {sent} was ever sent"
        );
        acknowledged = stands;
        let stop_after = Duration::from_micros(moments.below(20_000));
        // Keep two requests under way, so that a kill can fall inside a commit.
        let more = moments.below(12) + 1;
        for _ in 0..more {
            sent += 1;
            let _ = writeln!(
                input,
                r#"{{"name":"setYou","args":{{"name":"n{sent}","role":null,"setting":null,"reviewOn":null}}}}"#
            );
        }
        let _ = input.flush();
        let end = heard.recv_timeout(stop_after);
        let mut last = end.ok();
        if moments.below(2) == 0 {
            while let Ok(line) = heard.try_recv() {
                last = Some(line);
            }
        }
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        // What was acknowledged before the kill took effect counts, even if we read it only now.
        while let Ok(line) = heard.recv_timeout(Duration::from_secs(10)) {
            last = Some(line);
        }
        if let Some(line) = last {
            let told = number(&line);
            changes += told.saturating_sub(acknowledged);
            acknowledged = acknowledged.max(told);
        }
    }
    assert!(
        changes > u64::from(kills) / 4,
        "the storm must hit a program at work: {changes} changes in {kills} kills"
    );
    let _ = writeln!(
        std::io::stderr(),
        "{kills} kills, {changes} acknowledged changes, 0 lost"
    );
    check(&vault);
}

/// The number in the name that the reply tells of; 0 before the first.
fn number(line: &str) -> u64 {
    let reply: serde_json::Value =
        serde_json::from_str(line).unwrap_or_else(|_| panic!("not a reply: {line}"));
    reply["value"]["name"]
        .as_str()
        .and_then(|name| name[1..].parse().ok())
        .unwrap_or(0)
}

fn check(vault: &Path) {
    let mut child = cli()
        .args(["vault", "check"])
        .arg(vault)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    writeln!(child.stdin.take().expect("its input"), "{PASSPHRASE}").expect("it reads");
    assert!(
        child.wait().expect("it ends").success(),
        "the vault passes its check after the storm"
    );
}
