//! Copies that bring a vault back: by either key, from the one file, as it was.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use bearings_core::clock::Clock;
use bearings_core::error::{Error, Refusal};
use bearings_core::vault::backup;
use bearings_core::vault::container::Why;
use bearings_core::vault::content;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder;
use bearings_core::vault::unlock::Secret;

use super::{PASSPHRASE, SCHEMA, add, cheap, made, now, opening, typed, words};

#[test]
fn a_backup_is_one_file_that_brings_the_vault_back_by_either_key() {
    let (home, mut vault, recovery) = made();
    for word in ["caf\u{e9}", "\u{65e5}\u{672c}", "two\nlines", ""] {
        add(&mut vault, word).unwrap();
    }
    let before = content::tables(&vault.connection).unwrap();
    let made = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Session, &Entropy::System, now())
        .unwrap();
    assert_eq!(
        made.path.file_name().unwrap(),
        "bearings-20261122-140200.bearings-backup"
    );
    let manifest = made.manifest.unwrap();
    assert_eq!(
        (manifest.commits, manifest.schema, manifest.why),
        (4, SCHEMA, Why::Session)
    );
    assert_eq!(manifest.tables, before);
    // The vault goes on and is then lost.
    add(&mut vault, "later").unwrap();
    let file = home.path().join("rescued.bearings-backup");
    fs::copy(&made.path, &file).unwrap();
    drop(vault);
    fs::remove_dir_all(home.path().join("vault")).unwrap();

    for (name, secret) in [
        ("by passphrase", Secret::Passphrase(&typed(PASSPHRASE))),
        ("by sheet", Secret::Recovery(&recovery)),
    ] {
        let folder = home.path().join(name);
        backup::restore(&file, &folder, secret, SCHEMA, &Entropy::System, now()).unwrap();
        let back =
            folder::open(&folder, Secret::Passphrase(&typed(PASSPHRASE)), opening()).unwrap();
        assert_eq!(back.keeper.notes(), [], "{name}");
        assert_eq!(
            words(&back.connection).unwrap(),
            ["caf\u{e9}", "\u{65e5}\u{672c}", "two\nlines", ""]
        );
        // Opening remembers the key file's newer generation in `meta`; all else is bit for bit the same.
        let after = content::tables(&back.connection).unwrap();
        assert_eq!(after[1..], before[1..]);
    }
}

#[test]
fn a_backup_opens_with_the_keys_of_its_day() {
    let (home, mut vault, old_sheet) = made();
    let old = typed(PASSPHRASE);
    let first = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, now())
        .unwrap();
    let new = typed("quilt ferry onion");
    vault
        .keeper
        .change_passphrase(
            &vault.connection,
            &old,
            &new,
            cheap(),
            &Entropy::System,
            now(),
        )
        .unwrap();
    let sheet = vault
        .keeper
        .new_recovery_key(&vault.connection, &Entropy::System, now())
        .unwrap();
    let second = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Passphrase, &Entropy::System, now())
        .unwrap();
    assert_eq!(
        second.path.file_name().unwrap(),
        "bearings-20261122-140200-2.bearings-backup",
        "same second"
    );
    let opens = |file, secret| {
        backup::prove_with(file, secret, home.path(), &Entropy::System).map(|found| found.why)
    };
    assert_eq!(opens(&first.path, Secret::Passphrase(&old)), Ok(Why::Asked));
    assert_eq!(
        opens(&first.path, Secret::Recovery(&old_sheet)),
        Ok(Why::Asked)
    );
    assert_eq!(
        opens(&first.path, Secret::Passphrase(&new)),
        Err(Error::WrongPassphrase)
    );
    assert_eq!(
        opens(&second.path, Secret::Passphrase(&new)),
        Ok(Why::Passphrase)
    );
    assert_eq!(
        opens(&second.path, Secret::Recovery(&sheet)),
        Ok(Why::Passphrase)
    );
    assert_eq!(
        opens(&second.path, Secret::Passphrase(&old)),
        Err(Error::WrongPassphrase)
    );
    assert_eq!(
        opens(&second.path, Secret::Recovery(&old_sheet)),
        Err(Error::WrongRecoveryKey { group: None })
    );
    // The vault key is the same: the open vault proves all of its own backups, whatever passphrase they had.
    let maker = vault.keeper.maker().unwrap();
    assert!(maker.prove(&first.path, &Entropy::System).is_ok());
}

#[test]
fn a_restore_never_lands_among_other_files_and_leaves_nothing_when_refused() {
    let (home, vault, _) = made();
    let made = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, now())
        .unwrap();
    let full = home.path().join("full");
    fs::create_dir(&full).unwrap();
    fs::write(full.join("letter.txt"), "mine").unwrap();
    let restore = |folder, passphrase| {
        backup::restore(
            &made.path,
            folder,
            Secret::Passphrase(&typed(passphrase)),
            SCHEMA,
            &Entropy::System,
            now(),
        )
    };
    assert_eq!(
        restore(&full, PASSPHRASE),
        Err(Error::Place(Refusal::NotEmpty))
    );
    let fresh = home.path().join("fresh");
    assert_eq!(restore(&fresh, "wrong one"), Err(Error::WrongPassphrase));
    assert!(!fresh.exists());
    fs::create_dir(&fresh).unwrap();
    assert!(
        restore(&fresh, PASSPHRASE).is_ok(),
        "an empty folder will do"
    );
    assert_eq!(
        fs::read_dir(home.path()).unwrap().count(),
        3,
        "vault, full, fresh"
    );
}

#[test]
fn a_backup_made_while_the_vault_changes_holds_one_moment() {
    let (home, mut vault, recovery) = made();
    let maker = vault.keeper.maker().unwrap();
    let done = AtomicBool::new(false);
    let results = thread::scope(|scope| {
        let copier = scope.spawn(|| {
            let results: Vec<_> = (0..6)
                .map(|_| maker.make(Why::Session, &Entropy::System, now()))
                .collect();
            done.store(true, Ordering::SeqCst);
            results
        });
        while !done.load(Ordering::SeqCst) {
            add(&mut vault, "beside").unwrap();
            thread::yield_now();
        }
        copier.join().unwrap()
    });
    for result in results {
        match result {
            Ok(made) => {
                let proof = backup::prove_with(
                    &made.path,
                    Secret::Recovery(&recovery),
                    home.path(),
                    &Entropy::System,
                );
                let proof = proof.unwrap();
                let rows = proof
                    .tables
                    .iter()
                    .find(|table| table.name == "words")
                    .unwrap()
                    .rows;
                assert_eq!(rows, proof.commits, "every change adds one word");
            }
            Err(error) => assert_eq!(
                error,
                Error::InUse,
                "it may give up, but never mixes two moments"
            ),
        }
    }
}

#[test]
fn backups_are_listed_newest_first_and_only_the_own_are_read() {
    let (_home, mut vault, _) = made();
    let (_other_home, other, _) = made();
    let at = |text| Clock::at(text).unwrap().now();
    let maker = vault.keeper.maker().unwrap();
    maker
        .make(Why::Session, &Entropy::System, at("2026-11-20T08:00:00"))
        .unwrap();
    add(&mut vault, "more").unwrap();
    maker
        .make(Why::Import, &Entropy::System, at("2026-11-21T08:00:00"))
        .unwrap();
    let folder = vault.keeper.paths().backups();
    let foreign = other
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, at("2026-11-19T08:00:00"))
        .unwrap();
    fs::copy(
        &foreign.path,
        folder.join(foreign.path.file_name().unwrap()),
    )
    .unwrap();
    fs::write(folder.join("letter.txt"), "mine").unwrap();
    fs::write(
        folder.join("bearings-20261101-000000.bearings-backup"),
        "cut off",
    )
    .unwrap();

    let listed = maker.list(&folder).unwrap();
    let whys: Vec<_> = listed
        .iter()
        .map(|backup| backup.manifest.as_ref().map(|manifest| manifest.why))
        .collect();
    assert_eq!(whys, [Some(Why::Import), Some(Why::Session), None]);
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        5,
        "nothing is removed and nothing half-made is left"
    );
    assert_eq!(
        backup::list(&folder, None).unwrap().len(),
        3,
        "sizes and dates need no key"
    );
    assert_eq!(maker.list(&folder.join("nothing here")).unwrap(), []);
}

#[test]
fn a_backup_tells_its_folders_owner_nothing_but_size_and_date() {
    let (_home, mut vault, _) = made();
    add(&mut vault, "resignation letter").unwrap();
    let made = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, now())
        .unwrap();
    let bytes = fs::read(&made.path).unwrap();
    let utf16: Vec<u8> = "resignation"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for secret in [
        b"resignation".as_slice(),
        &utf16,
        b"words",
        b"meta",
        b"asked",
        b"sha256",
        b"SQLite",
    ] {
        assert!(!bytes.windows(secret.len()).any(|window| window == secret));
    }
    let (one, two) = (bytes[8192..].to_vec(), made.manifest.unwrap());
    assert_eq!(
        one.len() as u64 % 4096,
        0,
        "the manifest's true length does not show"
    );
    assert!(two.database_bytes > 0);
}

#[test]
fn a_copy_in_a_second_place_is_the_same_to_the_byte() {
    let (home, vault, _) = made();
    let maker = vault.keeper.maker().unwrap();
    let made = maker.make(Why::Asked, &Entropy::System, now()).unwrap();
    let stick = home.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let copied = maker.copy_to(&made.path, &stick, &Entropy::System).unwrap();
    assert_eq!(fs::read(&copied).unwrap(), fs::read(&made.path).unwrap());
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 1);
    assert!(
        maker
            .copy_to(&made.path, &home.path().join("no stick"), &Entropy::System)
            .is_err(),
        "told, not hidden"
    );
}
