//! What is refused before or beside the keys: newer files, plain ones, missing pieces, occupied folders, loose rules.

use std::fs;

use bearings_core::error::{Damage, Error, Refusal};
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder::{self, OpenVault, Opening, Paths};
use bearings_core::vault::unlock::Secret;

use super::opening::names;
use super::{PASSPHRASE, add, cheap, closed, ground, hash, made, made_in, now, opening, typed};

#[test]
fn a_newer_schema_is_refused_and_the_file_is_not_touched() {
    let (home, recovery) = closed(2);
    let folder = home.path().join("vault");
    let vault = folder::open(&folder, Secret::Recovery(&recovery), opening()).unwrap();
    vault
        .connection
        .pragma_update(None, "user_version", 7)
        .unwrap();
    vault.keeper.close(vault.connection).unwrap();
    let before = (
        hash(&folder.join("vault.db")),
        hash(&folder.join("vault.key")),
    );
    let refused = folder::open(&folder, Secret::Recovery(&recovery), opening());
    assert_eq!(
        refused.unwrap_err(),
        Error::Newer {
            found: 7,
            supported: 1
        }
    );
    assert!(
        before
            == (
                hash(&folder.join("vault.db")),
                hash(&folder.join("vault.key"))
            )
    );
    let newer = Opening {
        schema: 7,
        ..opening()
    };
    assert!(
        folder::open(&folder, Secret::Recovery(&recovery), newer).is_ok(),
        "the program that knows it opens it"
    );
}

#[test]
fn a_newer_schema_in_an_unfinished_log_is_not_moved_either() {
    let (home, mut vault, recovery) = made();
    let crashed = home.path().join("crashed");
    add(&mut vault, "one").unwrap();
    vault
        .connection
        .pragma_update(None, "user_version", 7)
        .unwrap();
    super::copy(&home.path().join("vault"), &crashed);
    let before = (
        hash(&crashed.join("vault.db")),
        hash(&crashed.join("vault.db-wal")),
    );
    let refused = folder::open(&crashed, Secret::Recovery(&recovery), opening());
    assert_eq!(
        refused.unwrap_err(),
        Error::Newer {
            found: 7,
            supported: 1
        }
    );
    assert!(
        before
            == (
                hash(&crashed.join("vault.db")),
                hash(&crashed.join("vault.db-wal"))
            )
    );
}

#[test]
fn a_plain_database_in_the_vaults_place_is_refused_and_kept() {
    let (home, recovery) = closed(1);
    let folder = home.path().join("vault");
    fs::remove_file(folder.join("vault.db")).unwrap();
    let plain = rusqlite::Connection::open(folder.join("vault.db")).unwrap();
    plain
        .execute_batch("create table meta (commits); insert into meta values (1);")
        .unwrap();
    drop(plain);
    let before = hash(&folder.join("vault.db"));
    let refused = folder::open(&folder, Secret::Recovery(&recovery), opening());
    assert_eq!(refused.unwrap_err(), Error::Damaged(Damage::Database));
    assert!(before == hash(&folder.join("vault.db")));
}

#[test]
fn each_missing_piece_is_named() {
    let (home, recovery) = closed(1);
    let folder = home.path().join("vault");
    let secret = Secret::Recovery(&recovery);
    let nowhere = folder::open(&home.path().join("nothing"), secret, opening());
    assert_eq!(nowhere.unwrap_err(), Error::NotFound { what: "vault" });
    for (name, expected) in [
        ("vault.key", Damage::KeyFile),
        ("vault.db", Damage::Database),
    ] {
        let kept = fs::read(folder.join(name)).unwrap();
        fs::remove_file(folder.join(name)).unwrap();
        assert_eq!(
            folder::open(&folder, secret, opening()).unwrap_err(),
            Error::Damaged(expected)
        );
        assert!(
            !folder.join(name).exists(),
            "nothing new is put in its place"
        );
        fs::write(folder.join(name), kept).unwrap();
    }
    assert!(folder::open(&folder, secret, opening()).is_ok());
}

#[test]
fn a_vault_is_made_in_an_empty_folder_and_never_among_other_files() {
    let home = tempfile::tempdir().unwrap();
    let empty = home.path().join("empty");
    fs::create_dir(&empty).unwrap();
    drop(made_in(&empty));
    let full = home.path().join("full");
    fs::create_dir(&full).unwrap();
    fs::write(full.join("letter.txt"), "mine").unwrap();
    for folder in [&full, &empty, &full.join("letter.txt")] {
        let refused = folder::create(
            folder,
            &typed(PASSPHRASE),
            cheap(),
            &Entropy::System,
            now(),
            ground,
        );
        assert_eq!(refused.unwrap_err(), Error::Place(Refusal::NotEmpty));
    }
    assert_eq!(names(&full), ["letter.txt"]);
    assert_eq!(names(home.path()), ["empty", "full"]);
    let deep = home.path().join("a/b/c");
    drop(made_in(&deep));
    assert!(Paths::new(&deep).is_vault());
}

#[test]
fn a_failed_migration_leaves_no_vault_and_no_rest() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("vault");
    let failed = folder::create(
        &folder,
        &typed(PASSPHRASE),
        cheap(),
        &Entropy::System,
        now(),
        |_| Err(Error::DiskFull),
    );
    assert_eq!(failed.unwrap_err(), Error::DiskFull);
    assert_eq!(names(home.path()), Vec::<String>::new());
}

#[test]
fn the_rules_of_the_connection_hold() {
    let (_home, vault, _) = made();
    let OpenVault {
        connection, keeper, ..
    } = vault;
    let says = |name: &str| -> String {
        connection
            .query_row(&format!("pragma {name}"), [], |row| {
                row.get::<_, rusqlite::types::Value>(0)
            })
            .map(|value| match value {
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                other => format!("{other:?}"),
            })
            .unwrap()
    };
    for (name, expected) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("wal_autocheckpoint", "200"),
        ("secure_delete", "1"),
        ("journal_size_limit", "0"),
        ("temp_store", "2"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("cipher_page_size", "4096"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
    ] {
        assert_eq!(says(name), expected, "{name}");
    }
    assert!(says("cipher_version").starts_with("4."));
    let elsewhere = keeper
        .paths()
        .folder()
        .join("elsewhere.db")
        .display()
        .to_string();
    for refused in [
        format!("attach '{elsewhere}' as other key ''"),
        format!("vacuum into '{elsewhere}'"),
        "select load_extension('x')".to_owned(),
        "pragma synchronous = off".to_owned(),
        "pragma journal_mode = delete".to_owned(),
        "pragma writable_schema = on".to_owned(),
        "pragma rekey = 'x'".to_owned(),
        "pragma key = 'x'".to_owned(),
    ] {
        assert!(connection.execute_batch(&refused).is_err(), "{refused}");
    }
    assert!(!keeper.paths().folder().join("elsewhere.db").exists());
    assert_eq!(says("synchronous"), "2");
    assert_eq!(says("journal_mode"), "wal");
}
