//! Losses that SQLite passes over in silence, and the witness that notices them.

use std::fs;
use std::path::{Path, PathBuf};

use bearings_core::error::{Damage, Error};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder::{self, Opening};
use bearings_core::vault::keeper::Note;
use bearings_core::vault::recovery::RecoveryKey;
use bearings_core::vault::unlock::Secret;

use super::{add, copy, made, opening, words};

/// A vault as a crash leaves it: thirty words, all of them still in the write-ahead log.
fn crashed() -> (tempfile::TempDir, PathBuf, RecoveryKey) {
    let (home, mut vault, recovery) = made();
    for number in 0..30 {
        add(&mut vault, &format!("word {number}")).unwrap();
    }
    let crashed = home.path().join("crashed");
    copy(&home.path().join("vault"), &crashed);
    drop(vault);
    (home, crashed, recovery)
}

fn open_words(folder: &Path, recovery: &RecoveryKey, how: Opening) -> Result<Vec<String>, Error> {
    let vault = folder::open(folder, Secret::Recovery(recovery), how)?;
    let words = words(&vault.connection);
    vault.keeper.close(vault.connection)?;
    words
}

#[test]
fn after_a_crash_every_acknowledged_word_is_there() {
    let (_home, crashed, recovery) = crashed();
    assert_eq!(
        open_words(&crashed, &recovery, opening()).unwrap().len(),
        30
    );
}

#[test]
fn four_hundred_bad_bits_in_the_log_never_lose_a_word_unnoticed() {
    let (home, crashed, recovery) = crashed();
    let log = fs::read(crashed.join("vault.db-wal")).unwrap();
    let entropy = Entropy::fixed(400);
    let mut noticed = 0;
    for round in 0..400 {
        let folder = home.path().join(format!("round {round}"));
        copy(&crashed, &folder);
        let _ = fs::remove_file(folder.join("vault.db-shm"));
        let mut bad = log.clone();
        let at = entropy.below(bad.len() as u32).unwrap() as usize;
        bad[at] ^= 1 << entropy.below(8).unwrap();
        fs::write(folder.join("vault.db-wal"), &bad).unwrap();
        match open_words(&folder, &recovery, opening()) {
            Ok(words) => assert_eq!(words.len(), 30, "byte {at}"),
            Err(error) => {
                // A log cut before its first commit leaves the vault as it was made: fewer commits all the same.
                assert_eq!(error, Error::Damaged(Damage::OlderThanSeen), "byte {at}");
                noticed += 1;
            }
        }
        fs::remove_dir_all(&folder).unwrap();
    }
    assert!(noticed > 300, "{noticed} of 400");
}

#[test]
fn a_lost_log_is_noticed_and_the_person_may_go_on_with_what_is_there() {
    let (_home, crashed, recovery) = crashed();
    fs::remove_file(crashed.join("vault.db-wal")).unwrap();
    let refused = open_words(&crashed, &recovery, opening());
    assert_eq!(refused.unwrap_err(), Error::Damaged(Damage::OlderThanSeen));
    let refused_again = open_words(&crashed, &recovery, opening());
    assert_eq!(
        refused_again.unwrap_err(),
        Error::Damaged(Damage::OlderThanSeen),
        "refusing forgets nothing"
    );

    let accept = Opening {
        accept_older: true,
        ..opening()
    };
    let mut vault = folder::open(&crashed, Secret::Recovery(&recovery), accept).unwrap();
    assert_eq!(vault.keeper.notes(), [Note::OlderAccepted]);
    assert_eq!(words(&vault.connection).unwrap().len(), 0);
    add(&mut vault, "after").unwrap();
    vault.keeper.close(vault.connection).unwrap();
    assert_eq!(
        open_words(&crashed, &recovery, opening()).unwrap(),
        ["after"],
        "from here on all is as usual"
    );
}

#[test]
fn an_older_copy_of_the_whole_database_is_noticed() {
    let (home, mut vault, recovery) = made();
    let folder = home.path().join("vault");
    add(&mut vault, "one").unwrap();
    vault.keeper.close(vault.connection).unwrap();
    let old = fs::read(folder.join("vault.db")).unwrap();
    let mut vault = folder::open(&folder, Secret::Recovery(&recovery), opening()).unwrap();
    add(&mut vault, "two").unwrap();
    vault.keeper.close(vault.connection).unwrap();
    fs::write(folder.join("vault.db"), old).unwrap();
    let refused = open_words(&folder, &recovery, opening());
    assert_eq!(refused.unwrap_err(), Error::Damaged(Damage::OlderThanSeen));
}

#[test]
fn a_damaged_or_foreign_witness_raises_no_false_alarm_and_is_made_anew() {
    let (home, mut vault, recovery) = made();
    let folder = home.path().join("vault");
    add(&mut vault, "one").unwrap();
    vault.keeper.close(vault.connection).unwrap();
    let own = fs::read(folder.join("vault.seen")).unwrap();
    let (_other_home, mut other, _) = made();
    for _ in 0..5 {
        add(&mut other, "elsewhere").unwrap();
    }
    let foreign = fs::read(other.keeper.paths().witness()).unwrap();
    for bad in [Vec::new(), vec![0xff; 256], foreign, own[..100].to_vec()] {
        fs::write(folder.join("vault.seen"), &bad).unwrap();
        let vault = folder::open(&folder, Secret::Recovery(&recovery), opening()).unwrap();
        assert_eq!(vault.keeper.notes(), [Note::WitnessMissing]);
        vault.keeper.close(vault.connection).unwrap();
        let vault = folder::open(&folder, Secret::Recovery(&recovery), opening()).unwrap();
        assert_eq!(vault.keeper.notes(), [], "made anew");
        vault.keeper.close(vault.connection).unwrap();
    }
}

#[test]
fn each_byte_of_the_witness_may_go_bad_without_harm() {
    let (home, mut vault, recovery) = made();
    let folder = home.path().join("vault");
    add(&mut vault, "one").unwrap();
    add(&mut vault, "two").unwrap();
    vault.keeper.close(vault.connection).unwrap();
    let own = fs::read(folder.join("vault.seen")).unwrap();
    assert_eq!(own.len(), 256);
    for at in 0..256 {
        let mut bad = own.clone();
        bad[at] ^= 0x10;
        fs::write(folder.join("vault.seen"), &bad).unwrap();
        assert_eq!(
            open_words(&folder, &recovery, opening()).unwrap().len(),
            2,
            "byte {at}"
        );
    }
}
