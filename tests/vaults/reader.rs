//! The independent reader, written from docs/vault-format.md in another language: it opens what this program writes,
//! and this program opens the vault that was made when the format was settled.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use bearings_core::vault::backup;
use bearings_core::vault::container::Why;
use bearings_core::vault::content;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder;
use bearings_core::vault::passphrase::Passphrase;
use bearings_core::vault::recovery::RecoveryKey;
use bearings_core::vault::unlock::Secret;
use serde_json::Value;

use super::{
    PASSPHRASE, SCHEMA, add, cheap, copy, fixtures, ground, made, now, opening, typed, words,
};

fn python() -> Option<Command> {
    let program = std::env::var("BEARINGS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let needs = "import argon2, cryptography, sqlite3; sqlite3.Connection.deserialize";
    let asked = Command::new(&program).args(["-c", needs]).output();
    if asked.is_ok_and(|done| done.status.success()) {
        let mut command = Command::new(program);
        command.arg(crate::contract::repository(
            "tests/reader/bearings_reader.py",
        ));
        return Some(command);
    }
    eprintln!(
        "SKIPPED: {program} lacks what tests/reader/requirements.txt names; the independent reader did not run \
         (set BEARINGS_PYTHON to a Python that has it)"
    );
    None
}

/// Runs the reader; what it found, or what it said when it refused.
fn read(what: &str, path: &Path, secret: &str, recovery: bool) -> Option<Result<Value, String>> {
    let mut command = python()?;
    command
        .arg(what)
        .arg(path)
        .arg("--rows")
        .args(recovery.then_some("--recovery"));
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A reader that refuses before it asks closes its end: that is no failure.
    let _ = child
        .stdin
        .take()
        .unwrap()
        .write_all(format!("{secret}\n").as_bytes());
    let done = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    Some(match done.status.code() {
        Some(0) => Ok(serde_json::from_slice(&done.stdout).unwrap()),
        Some(1) if said.starts_with("refused: ") => Err(said),
        _ => panic!("the reader failed: {said}"),
    })
}

fn sheet(recovery: &RecoveryKey) -> String {
    recovery.groups().join(" ") + " " + &recovery.check()
}

#[test]
fn it_agrees_with_the_published_vectors() {
    let Some(found) = read("vectors", &fixtures().join("vectors.json"), "", false) else {
        return;
    };
    assert!(found.unwrap()["agreed"].as_u64().unwrap() > 30);
}

#[test]
fn it_opens_a_fresh_vault_and_its_backup_by_either_key_and_finds_the_same_rows() {
    let (home, mut vault, recovery) = made();
    for word in ["caf\u{e9}", "\u{65e5}\u{672c}", "two\nlines"] {
        add(&mut vault, word).unwrap();
    }
    let tables = serde_json::to_value(content::tables(&vault.connection).unwrap()).unwrap();
    let backup = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, now())
        .unwrap();
    // Once as a crash would leave it, with all in the write-ahead log, and once closed.
    let crashed = home.path().join("crashed");
    copy(&home.path().join("vault"), &crashed);
    vault.keeper.close(vault.connection).unwrap();
    let closed = home.path().join("vault");
    for (secret, by_recovery) in [(PASSPHRASE.to_owned(), false), (sheet(&recovery), true)] {
        for (what, path) in [
            ("vault", &crashed),
            ("vault", &closed),
            ("backup", &backup.path),
        ] {
            let Some(found) = read(what, path, &secret, by_recovery) else {
                return;
            };
            let found = found.unwrap();
            for (table, ours) in found["tables"]
                .as_array()
                .unwrap()
                .iter()
                .zip(tables.as_array().unwrap())
            {
                for field in ["name", "rows", "sha256"] {
                    assert_eq!(table[field], ours[field], "{what} {field}");
                }
            }
            assert_eq!(
                (&found["commits"], &found["schema"]),
                (&3.into(), &SCHEMA.into())
            );
            assert_eq!(found["tables"][2]["content"][1][1], "\u{65e5}\u{672c}");
        }
    }
}

#[test]
fn it_refuses_what_was_tampered_with_and_the_wrong_secret() {
    let (home, mut vault, recovery) = made();
    add(&mut vault, "word").unwrap();
    let backup = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, now())
        .unwrap();
    vault.keeper.close(vault.connection).unwrap();
    let (folder, secret) = (home.path().join("vault"), sheet(&recovery));
    let Some(wrong) = read("vault", &folder, "another one", false) else {
        return;
    };
    assert!(wrong.is_err());
    let slip = secret.replacen(
        &secret[..1],
        if secret.starts_with('7') { "8" } else { "7" },
        1,
    );
    assert!(
        read("vault", &folder, &slip, true).unwrap().is_err(),
        "a slip in the recovery key"
    );

    let entropy = Entropy::fixed(30);
    let sound = fs::read(&backup.path).unwrap();
    let bad = home.path().join("bad.bearings-backup");
    for _ in 0..12 {
        let mut altered = sound.clone();
        altered[entropy.below(sound.len() as u32).unwrap() as usize] ^= 1;
        fs::write(&bad, altered).unwrap();
        assert!(read("backup", &bad, &secret, true).unwrap().is_err());
    }
    let database = folder.join("vault.db");
    let sound = fs::read(&database).unwrap();
    for _ in 0..8 {
        let mut altered = sound.clone();
        altered[16 + entropy.below(sound.len() as u32 - 16).unwrap() as usize] ^= 1;
        fs::write(&database, altered).unwrap();
        assert!(read("vault", &folder, &secret, true).unwrap().is_err());
    }
    fs::write(&database, &sound[..sound.len() - 4096]).unwrap();
    assert!(read("vault", &folder, &secret, true).unwrap().is_err());
    fs::write(&database, &sound).unwrap();
    assert!(
        read("vault", &folder, &secret, true).unwrap().is_ok(),
        "as it was, it opens"
    );
}

/// The vault that was made when version 1 was settled. Its secrets are public; it is kept for ever.
const FIXTURE: &str = "v1";
const FIXTURE_PASSPHRASE: &str = "orchard pebble violin";

fn fixture_recovery() -> RecoveryKey {
    // What `folder::create` draws third, after 4 bytes for a name beside the folder and the 32 of the vault key.
    let drawn: [u8; 56] = Entropy::fixed(1).bytes().unwrap();
    RecoveryKey::from_bytes(drawn[36..].try_into().unwrap())
}

/// Makes the fixture once: `BEARINGS_WRITE_FIXTURE_VAULT=1`. The pages' own salts are SQLCipher's, so it never comes out
/// twice the same, and it is not made again.
fn write_fixture() {
    let folder = fixtures().join(FIXTURE);
    let entropy = Entropy::fixed(1);
    let passphrase = Passphrase::typed(FIXTURE_PASSPHRASE).unwrap();
    let (mut vault, _) =
        folder::create(&folder, &passphrase, cheap(), &entropy, now(), ground).unwrap();
    for word in ["harbour", "lantern", "caf\u{e9}"] {
        add(&mut vault, word).unwrap();
    }
    vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &entropy, now())
        .unwrap();
    vault.keeper.close(vault.connection).unwrap();
    fs::remove_file(folder.join("vault.lock")).unwrap();
}

#[test]
fn the_vault_made_when_version_1_was_settled_still_opens() {
    if std::env::var_os("BEARINGS_WRITE_FIXTURE_VAULT").is_some() {
        write_fixture();
    }
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("vault");
    copy(&fixtures().join(FIXTURE), &folder);
    let (passphrase, recovery) = (typed(FIXTURE_PASSPHRASE), fixture_recovery());
    let backup = folder.join("backups/bearings-20261122-140200.bearings-backup");
    for secret in [Secret::Passphrase(&passphrase), Secret::Recovery(&recovery)] {
        let vault = folder::open(&folder, secret, opening()).unwrap();
        assert_eq!(
            words(&vault.connection).unwrap(),
            ["harbour", "lantern", "caf\u{e9}"]
        );
        assert!(
            !vault
                .keeper
                .notes()
                .iter()
                .any(|note| format!("{note:?}").starts_with("Key")),
            "the key file is whole"
        );
        vault.keeper.close(vault.connection).unwrap();
        let manifest = backup::prove_with(&backup, secret, home.path(), &Entropy::System).unwrap();
        assert_eq!((manifest.commits, manifest.why), (3, Why::Asked));
        let restored = home
            .path()
            .join(format!("{:?}", std::mem::discriminant(&secret)));
        backup::restore(&backup, &restored, secret, SCHEMA, &Entropy::System, now()).unwrap();
        assert!(folder::open(&restored, Secret::Recovery(&recovery), opening()).is_ok());
    }
    let Some(found) = read(
        "vault",
        &fixtures().join(FIXTURE),
        FIXTURE_PASSPHRASE,
        false,
    ) else {
        return;
    };
    assert_eq!(found.unwrap()["tables"][2]["content"][0][1], "harbour");
    assert!(
        read("backup", &backup, &sheet(&recovery), true)
            .unwrap()
            .is_ok()
    );
    assert!(
        read("backup", &backup, FIXTURE_PASSPHRASE, false)
            .unwrap()
            .is_ok()
    );
}
