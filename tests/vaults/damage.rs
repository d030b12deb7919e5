//! Bad bytes in the key file, the database and their length: found or harmless, and repaired where a second half allows.

use std::fs;
use std::path::Path;

use bearings_core::error::{Damage, Error};
use bearings_core::vault::check::{self, WitnessSays};
use bearings_core::vault::container::Why;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder::{self, OpenVault, Paths};
use bearings_core::vault::keeper::Note;
use bearings_core::vault::keyfile;
use bearings_core::vault::recovery::RecoveryKey;
use bearings_core::vault::unlock::{self, Secret};

use super::{PASSPHRASE, closed, hash, opening, typed, words};

#[test]
fn each_of_the_8192_bytes_of_the_key_file_may_go_bad_and_the_vault_opens() {
    let (home, recovery) = closed(1);
    let sound = fs::read(home.path().join("vault/vault.key")).unwrap();
    let entropy = Entropy::fixed(8192);
    for at in 0..sound.len() {
        let mut bad = sound.clone();
        bad[at] ^= 1 << entropy.below(8).unwrap();
        let halves = keyfile::halves(&bad);
        assert_eq!(
            halves[at / 4096].as_ref().unwrap_err(),
            &Error::Damaged(Damage::KeyFile),
            "byte {at} is found"
        );
        let unlocked = unlock::unlock(&halves, Secret::Recovery(&recovery)).unwrap();
        assert!(unlocked.other_is_bad, "byte {at} is told");
    }
}

#[test]
fn a_bad_half_is_written_anew_when_the_vault_opens() {
    let (home, recovery) = closed(1);
    let folder = home.path().join("vault");
    let key = folder.join("vault.key");
    let entropy = Entropy::fixed(24);
    for _ in 0..24 {
        let mut bad = fs::read(&key).unwrap();
        let at = entropy.below(8192).unwrap() as usize;
        bad[at] ^= 0x40;
        fs::write(&key, &bad).unwrap();
        let vault = folder::open(&folder, Secret::Recovery(&recovery), opening()).unwrap();
        assert_eq!(vault.keeper.notes(), [Note::KeyHalfRenewed]);
        vault.keeper.close(vault.connection).unwrap();
        let halves = keyfile::read(&key).unwrap().map(Result::unwrap);
        assert!(halves[0].says_the_same(&halves[1]));
        assert_eq!(halves[0].generation().abs_diff(halves[1].generation()), 1);
    }
    let opened = folder::open(&folder, Secret::Passphrase(&typed(PASSPHRASE)), opening()).unwrap();
    assert_eq!(opened.keeper.notes(), []);
}

#[test]
fn a_cut_at_any_place_of_a_change_of_keys_leaves_one_of_the_two() {
    // The write of a half is torn after every 64 bytes; before it the old keys hold, after it the new.
    let (home, mut vault, old) = super::made();
    let before = fs::read(home.path().join("vault/vault.key")).unwrap();
    let new = vault
        .keeper
        .new_recovery_key(&vault.connection, &Entropy::System, super::now())
        .unwrap();
    let after = fs::read(home.path().join("vault/vault.key")).unwrap();
    // Generations 1 and 2 became 3 (second half, written first) and 4 (first half).
    let opens = |bytes: &[u8], key: &RecoveryKey| {
        unlock::unlock(&keyfile::halves(bytes), Secret::Recovery(key)).is_ok()
    };
    for cut in (0..=8192).step_by(64) {
        let mut torn = before.clone();
        let second = cut.min(4096);
        torn[4096..4096 + second].copy_from_slice(&after[4096..4096 + second]);
        let first = cut.saturating_sub(4096);
        torn[..first].copy_from_slice(&after[..first]);
        let expected_new = cut >= 4096;
        assert_eq!(opens(&torn, &new), expected_new, "cut {cut}");
        assert!(opens(&torn, &old) || expected_new, "cut {cut}");
    }
    assert!(!opens(&after, &old));
}

#[test]
fn a_key_file_with_both_halves_bad_comes_back_from_a_backup() {
    let (home, mut vault, recovery) = super::made();
    super::add(&mut vault, "before").unwrap();
    let backup = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, super::now())
        .unwrap();
    super::add(&mut vault, "after").unwrap();
    let folder = home.path().join("vault");
    vault.keeper.close(vault.connection).unwrap();
    let key = folder.join("vault.key");
    let mut bad = fs::read(&key).unwrap();
    bad[100] ^= 1;
    bad[5000] ^= 1;
    fs::write(&key, &bad).unwrap();
    let secret = Secret::Passphrase(&typed(PASSPHRASE));
    let (seen, bring) = (hash(&key), |secret| {
        folder::bring_back_key_file(
            &folder,
            &backup.path,
            secret,
            super::now(),
            &Entropy::System,
        )
    });
    let refused = folder::open(&folder, secret, opening());
    assert_eq!(
        refused.unwrap_err(),
        Error::Damaged(Damage::KeyFile),
        "not called a wrong passphrase"
    );
    let wrong = typed("wrong one");
    assert_eq!(
        bring(Secret::Passphrase(&wrong)),
        Err(Error::WrongPassphrase)
    );
    assert!(seen == hash(&key), "nothing was written");
    bring(secret).unwrap();
    let opened = folder::open(&folder, secret, opening()).unwrap();
    assert_eq!(words(&opened.connection).unwrap(), ["before", "after"]);
    drop(opened);
    let kept = fs::read_dir(&folder)
        .unwrap()
        .flatten()
        .filter(|e| e.file_name().to_string_lossy().contains("damaged"));
    assert_eq!(kept.count(), 1, "the damaged file is kept");
    assert!(
        bring(Secret::Recovery(&recovery)).is_err(),
        "a sound key file is never replaced"
    );
}

/// Opens, reads everything and closes; the words, or what went wrong.
fn read_all(folder: &Path, recovery: &RecoveryKey) -> Result<Vec<String>, Error> {
    let vault = folder::open(folder, Secret::Recovery(recovery), opening())?;
    let OpenVault {
        connection, keeper, ..
    } = vault;
    let words = words(&connection);
    let all = bearings_core::vault::content::tables(&connection);
    drop((connection, keeper));
    all.and(words)
}

#[test]
fn a_thousand_bad_bits_in_the_database_are_found_or_harmless() {
    let (home, recovery) = closed(60);
    let folder = home.path().join("vault");
    let database = folder.join("vault.db");
    let sound = fs::read(&database).unwrap();
    let right = read_all(&folder, &recovery).unwrap();
    let entropy = Entropy::fixed(1000);
    let (mut found, mut harmless) = (0, 0);
    for _ in 0..1000 {
        let (at, bit) = (
            entropy.below(sound.len() as u32).unwrap() as usize,
            entropy.below(8).unwrap(),
        );
        let mut bad = sound.clone();
        bad[at] ^= 1 << bit;
        put_database(&database, &bad);
        match read_all(&folder, &recovery) {
            Ok(words) => {
                assert_eq!(words, right, "byte {at}");
                harmless += 1;
            }
            Err(error) => {
                assert_eq!(error, Error::Damaged(Damage::Database), "byte {at}");
                found += 1;
            }
        }
        assert!(database.exists(), "a damaged file is never deleted");
    }
    assert_eq!(found + harmless, 1000);
    assert!(found > 800, "{found} found, {harmless} harmless");
}

fn put_database(database: &Path, bytes: &[u8]) {
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{ending}", database.display()));
    }
    fs::write(database, bytes).unwrap();
}

#[test]
fn a_database_cut_short_anywhere_is_found() {
    let (home, recovery) = closed(60);
    let folder = home.path().join("vault");
    let database = folder.join("vault.db");
    let sound = fs::read(&database).unwrap();
    let entropy = Entropy::fixed(200);
    let pages = (0..sound.len()).step_by(4096);
    let sizes: Vec<usize> = pages
        .chain((0..100).map(|_| entropy.below(sound.len() as u32).unwrap() as usize))
        .collect();
    for size in sizes {
        put_database(&database, &sound[..size]);
        assert_eq!(
            read_all(&folder, &recovery).unwrap_err(),
            Error::Damaged(Damage::Database),
            "{size} bytes left"
        );
    }
}

#[test]
fn a_file_of_another_vault_is_not_taken_for_this_one() {
    let (home, recovery) = closed(2);
    let (other, _) = closed(2);
    let folder = home.path().join("vault");
    put_database(
        &folder.join("vault.db"),
        &fs::read(other.path().join("vault/vault.db")).unwrap(),
    );
    assert_eq!(
        read_all(&folder, &recovery).unwrap_err(),
        Error::Damaged(Damage::Database)
    );
}

#[test]
fn the_check_tells_what_is_wrong_and_repairs_nothing() {
    let (home, recovery) = closed(60);
    let folder = home.path().join("vault");
    let secret = Secret::Recovery(&recovery);
    let look = || check::check(&folder, secret, opening(), &Entropy::System).unwrap();
    let report = look();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(
        (report.commits, report.schema, report.witness),
        (60, 1, WitnessSays::Agrees)
    );
    assert_eq!(
        report
            .tables
            .iter()
            .map(|table| (table.name.as_str(), table.rows))
            .collect::<Vec<_>>(),
        [("meta", 1), ("uses", 0), ("words", 60)]
    );

    // A bad half of the key file.
    let key = Paths::new(&folder).key();
    let sound_key = fs::read(&key).unwrap();
    let mut bad = sound_key.clone();
    bad[77] ^= 1;
    fs::write(&key, &bad).unwrap();
    let report = look();
    assert_eq!(report.key_halves, [false, true]);
    assert!(
        !report.is_sound() && fs::read(&key).unwrap() == bad,
        "left as it was"
    );
    fs::write(&key, &sound_key).unwrap();

    // A bad page that no plain reading of the first rows meets.
    let database = Paths::new(&folder).database();
    let sound = fs::read(&database).unwrap();
    let mut bad = sound.clone();
    let last = sound.len() - 2000;
    bad[last] ^= 1;
    put_database(&database, &bad);
    let report = look();
    assert!(!report.database.pages && !report.is_sound());
    put_database(&database, &sound);

    // A witness that has gone.
    fs::remove_file(Paths::new(&folder).witness()).unwrap();
    let report = look();
    assert_eq!(report.witness, WitnessSays::Missing);
    assert!(!report.is_sound());

    // A bad backup.
    fs::write(
        folder.join("backups/bearings-20261122-140200.bearings-backup"),
        "nothing",
    )
    .unwrap();
    assert_eq!(look().backups, [1, 0]);
}
