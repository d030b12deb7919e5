//! Somebody who can compute checksums but has no key: weakened costs, swapped fields, newer versions, altered backups.

use std::fs;

use bearings_core::error::{Damage, Error};
use bearings_core::vault::backup;
use bearings_core::vault::container::Why;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder;
use bearings_core::vault::keyfile;
use bearings_core::vault::unlock::{self, Secret};
use sha2::{Digest as _, Sha256};

use super::{PASSPHRASE, SCHEMA, add, closed, hash, made, now, opening, typed};

/// Changes both halves and makes their checksums agree again.
fn forged(file: &[u8], change: impl Fn(&mut [u8])) -> Vec<u8> {
    let mut forged = file.to_vec();
    for half in forged.chunks_exact_mut(4096) {
        change(half);
        let sum = Sha256::digest(&half[..4064]);
        half[4064..].copy_from_slice(&sum);
    }
    forged
}

#[test]
fn weakened_or_absurd_costs_are_refused_before_any_work() {
    let (home, _) = closed(1);
    let file = fs::read(home.path().join("vault/vault.key")).unwrap();
    let passphrase = typed(PASSPHRASE);
    // Offsets within the first slot: memory 4, passes 8, lanes 12. That this test ends is part of what it shows: four
    // billion passes would not.
    for (at, value) in [
        (4, 19 * 1024 - 1),
        (4, 4 << 20),
        (4, u32::MAX),
        (8, 1),
        (8, u32::MAX),
        (12, 0),
        (12, 9),
    ] {
        let bad = forged(&file, |half| {
            half[64 + at..68 + at].copy_from_slice(&u32::to_le_bytes(value));
        });
        let refused = unlock::unlock(&keyfile::halves(&bad), Secret::Passphrase(&passphrase));
        assert_eq!(
            refused.unwrap_err(),
            Error::Damaged(Damage::KeyFile),
            "{value} at {at}"
        );
    }
}

#[test]
fn a_changed_field_with_a_right_checksum_never_opens() {
    let (home, recovery) = closed(1);
    let file = fs::read(home.path().join("vault/vault.key")).unwrap();
    // One byte of: version, generation, vault id, database salt, each part of the recovery slot, created, label,
    // the empty slots, the zeros, the seal.
    let recovery_slot = 64 + 256;
    let places = [8, 16, 24, 40, 56, 3136, 4000, 4032, 4063]
        .into_iter()
        .chain(
            [
                0, 1, 2, 4, 8, 12, 16, 32, 64, 88, 119, 120, 135, 136, 140, 203, 204, 255,
            ]
            .map(|at| recovery_slot + at),
        )
        .chain([64 + 2 * 256, 64 + 11 * 256 + 255]);
    for at in places {
        // Two, so that the lowest bit of the generation still says which half it is.
        let bad = forged(&file, |half| half[at] ^= 2);
        let opened = unlock::unlock(&keyfile::halves(&bad), Secret::Recovery(&recovery));
        let error = opened.expect_err(&format!("byte {at} was changed"));
        let told = [
            Error::Damaged(Damage::KeyFile),
            Error::WrongRecoveryKey { group: None },
        ];
        assert!(told.contains(&error), "byte {at}: {error:?}");
    }
}

#[test]
fn a_forged_newest_half_does_not_lock_the_owner_out() {
    let (home, recovery) = closed(1);
    let file = fs::read(home.path().join("vault/vault.key")).unwrap();
    for at in [24, 40, 64 + 256 + 33, 64 + 256 + 90, 4033] {
        for newest in [0, 1] {
            let forged = forged(&file, |half| half[at] ^= 2);
            let mut mixed = file.clone();
            mixed[newest * 4096..(newest + 1) * 4096]
                .copy_from_slice(&forged[newest * 4096..(newest + 1) * 4096]);
            let unlocked =
                unlock::unlock(&keyfile::halves(&mixed), Secret::Recovery(&recovery)).unwrap();
            assert!(unlocked.other_is_bad, "byte {at} of half {newest}");
        }
    }
}

#[test]
fn a_slot_of_an_unknown_kind_is_refused_and_a_keychain_slot_is_kept() {
    let (home, recovery) = closed(1);
    let file = fs::read(home.path().join("vault/vault.key")).unwrap();
    let unknown = forged(&file, |half| half[64 + 512] = 9);
    assert!(keyfile::halves(&unknown).iter().all(Result::is_err));
    let keychain = forged(&file, |half| half[64 + 512] = 3);
    assert!(
        keyfile::halves(&keychain).iter().all(Result::is_ok),
        "a kind that version 1 names is read past"
    );
    let opened = unlock::unlock(&keyfile::halves(&keychain), Secret::Recovery(&recovery));
    assert_eq!(
        opened.unwrap_err(),
        Error::Damaged(Damage::KeyFile),
        "but nobody slips one in without the key"
    );
}

#[test]
fn a_newer_key_file_is_refused_by_its_number_and_not_touched() {
    let (home, recovery) = closed(1);
    let folder = home.path().join("vault");
    let key = folder.join("vault.key");
    let newer = forged(&fs::read(&key).unwrap(), |half| {
        half[8..10].copy_from_slice(&3_u16.to_le_bytes());
        half[10..12].copy_from_slice(&2_u16.to_le_bytes());
    });
    fs::write(&key, newer).unwrap();
    let before = (hash(&key), hash(&folder.join("vault.db")));
    let refused = folder::open(&folder, Secret::Recovery(&recovery), opening());
    assert_eq!(
        refused.unwrap_err(),
        Error::Newer {
            found: 2,
            supported: 1
        }
    );
    assert!(before == (hash(&key), hash(&folder.join("vault.db"))));
}

#[test]
fn every_altered_byte_of_a_backup_is_found() {
    let (home, mut vault, recovery) = made();
    for number in 0..20 {
        add(&mut vault, &format!("word {number}")).unwrap();
    }
    let made = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, now())
        .unwrap();
    let sound = fs::read(&made.path).unwrap();
    let bad = home.path().join("bad.bearings-backup");
    let prove = || {
        backup::prove_with(
            &bad,
            Secret::Recovery(&recovery),
            home.path(),
            &Entropy::System,
        )
    };
    fs::write(&bad, &sound).unwrap();
    assert_eq!(
        prove().unwrap(),
        made.manifest.unwrap(),
        "unaltered it proves"
    );

    let entropy = Entropy::fixed(1000);
    let anywhere = (0..1000).map(|_| entropy.below(sound.len() as u32).unwrap() as usize);
    let fields = (0..96).chain([4063, 4064, 4095, 4096, 8191, 8192, sound.len() - 1]);
    for at in anywhere.chain(fields) {
        let mut altered = sound.clone();
        altered[at] ^= 4;
        fs::write(&bad, &altered).unwrap();
        let error = prove().expect_err(&format!("byte {at} was altered"));
        assert_eq!(error, Error::Damaged(Damage::Backup), "byte {at}");
    }
    // A header that was made to agree with itself again is still bound to the manifest.
    for at in [10, 48, 60, 80, 200] {
        let mut altered = sound.clone();
        altered[at] ^= 1;
        let sum = Sha256::digest(&altered[..4064]);
        altered[4064..4096].copy_from_slice(&sum);
        fs::write(&bad, &altered).unwrap();
        assert!(prove().is_err(), "byte {at}");
    }
    for length in [
        0,
        1,
        4096,
        8191,
        8192,
        12_288,
        sound.len() - 4096,
        sound.len() - 1,
    ] {
        fs::write(&bad, &sound[..length]).unwrap();
        assert_eq!(
            prove().unwrap_err(),
            Error::Damaged(Damage::Backup),
            "cut to {length}"
        );
    }
    fs::write(&bad, [sound.as_slice(), &[0; 4096]].concat()).unwrap();
    assert_eq!(
        prove().unwrap_err(),
        Error::Damaged(Damage::Backup),
        "something was put behind it"
    );
    let left: Vec<_> = fs::read_dir(home.path())
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name())
        .collect();
    assert_eq!(left.len(), 2, "no copy stays behind: {left:?}");
}

#[test]
fn the_parts_of_two_backups_cannot_be_mixed() {
    let (home, mut vault, recovery) = made();
    let maker = vault.keeper.maker().unwrap();
    let one = fs::read(
        maker
            .make(Why::Asked, &Entropy::System, now())
            .unwrap()
            .path,
    )
    .unwrap();
    add(&mut vault, "later").unwrap();
    let two = fs::read(
        maker
            .make(Why::Asked, &Entropy::System, now())
            .unwrap()
            .path,
    )
    .unwrap();
    assert_eq!(
        one.len(),
        two.len(),
        "or the mix is found by its length alone"
    );
    let mixed = home.path().join("mixed.bearings-backup");
    let begin = 12_288;
    fs::write(&mixed, [&one[..begin], &two[begin..]].concat()).unwrap();
    let refused = backup::prove_with(
        &mixed,
        Secret::Recovery(&recovery),
        home.path(),
        &Entropy::System,
    );
    assert_eq!(refused.unwrap_err(), Error::Damaged(Damage::Backup));
}

#[test]
fn a_newer_backup_is_refused_by_its_number_and_not_touched() {
    let (home, vault, recovery) = made();
    let made = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, now())
        .unwrap();
    let mut newer = fs::read(&made.path).unwrap();
    newer[10] = 2;
    let sum = Sha256::digest(&newer[..4064]);
    newer[4064..4096].copy_from_slice(&sum);
    let path = home.path().join("newer.bearings-backup");
    fs::write(&path, newer).unwrap();
    let before = hash(&path);
    let target = home.path().join("restored");
    let secret = Secret::Recovery(&recovery);
    let refused = backup::restore(&path, &target, secret, SCHEMA, &Entropy::System, now());
    assert_eq!(
        refused.unwrap_err(),
        Error::Newer {
            found: 2,
            supported: 1
        }
    );
    let refused = backup::restore(&made.path, &target, secret, 0, &Entropy::System, now());
    assert_eq!(
        refused.unwrap_err(),
        Error::Newer {
            found: 1,
            supported: 0
        },
        "a newer schema inside"
    );
    assert!(before == hash(&path) && !target.exists());
}
