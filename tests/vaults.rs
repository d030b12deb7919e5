//! Vaults: what opens them, what damages them, and what brings them back. Every key here is cheap; none is a person's.

use std::fs;
use std::path::Path;

use bearings_core::clock::{Clock, Now};
use bearings_core::error::Result;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder::{self, OpenVault, Opening};
use bearings_core::vault::key::{KdfCost, KdfParams};
use bearings_core::vault::passphrase::Passphrase;
use bearings_core::vault::recovery::RecoveryKey;
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

mod backups;
mod damage;
mod disks;
mod opening;
mod places;
mod reader;
mod refusing;
mod silence;
mod tampering;
mod vectors;

/// Schema version of the small databases here.
pub(crate) const SCHEMA: u32 = 1;
/// The passphrase that opens them.
pub(crate) const PASSPHRASE: &str = "harbour lamp tide";

pub(crate) fn cheap() -> KdfCost {
    KdfCost::Fixed(KdfParams::LEAST)
}

pub(crate) fn typed(text: &str) -> Passphrase {
    Passphrase::typed(text).expect("a passphrase")
}

pub(crate) fn now() -> Now {
    Clock::at("2026-11-22T14:02:00")
        .expect("a fixed moment")
        .now()
}

pub(crate) fn opening() -> Opening {
    Opening {
        schema: SCHEMA,
        accept_older: false,
        now: now(),
    }
}

/// A schema that no migration of the app touches: the vault's own table, and words.
pub(crate) fn ground(conn: &mut Connection) -> Result<()> {
    conn.execute_batch(
        "create table meta (
           id integer primary key check (id = 1),
           commits integer not null,
           key_generation integer not null
         ) strict;
         create table words (id integer primary key, word text not null, extra blob) strict;
         create index words_by_word on words (word);
         create table uses (word integer not null references words (id), day text not null) strict;
         pragma user_version = 1;",
    )?;
    Ok(())
}

/// A new vault in the folder `vault` of a temporary one.
pub(crate) fn made() -> (TempDir, OpenVault, RecoveryKey) {
    let home = tempfile::tempdir().expect("a temporary folder");
    let (vault, recovery) = made_in(&home.path().join("vault"));
    (home, vault, recovery)
}

pub(crate) fn made_in(folder: &Path) -> (OpenVault, RecoveryKey) {
    folder::create(
        folder,
        &typed(PASSPHRASE),
        cheap(),
        &Entropy::System,
        now(),
        ground,
    )
    .expect("a vault is made")
}

/// A closed vault with these many words in it.
pub(crate) fn closed(count: usize) -> (TempDir, RecoveryKey) {
    let (home, mut vault, recovery) = made();
    for number in 0..count {
        add(&mut vault, &format!("word {number}")).expect("a word is added");
    }
    let OpenVault {
        connection, keeper, ..
    } = vault;
    keeper.close(connection).expect("the vault closes");
    (home, recovery)
}

/// One change, as the desk makes one: a transaction that raises the counter, then the witness.
pub(crate) fn add(vault: &mut OpenVault, word: &str) -> Result<()> {
    let tx = vault.connection.transaction()?;
    tx.execute(
        "insert into words (word, extra) values (?1, zeroblob(900))",
        [word],
    )?;
    let commits: i64 = tx.query_row(
        "update meta set commits = commits + 1 where id = 1 returning commits",
        [],
        |row| row.get(0),
    )?;
    tx.commit()?;
    vault.witness.record(commits.unsigned_abs(), now().seconds)
}

/// The words that stand in a vault, in the order they were added.
pub(crate) fn words(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare("select word from words order by id")?;
    let words = statement.query_map([], |row| row.get(0))?;
    Ok(words.collect::<rusqlite::Result<_>>()?)
}

/// Copies a folder with all that is in it, as a crash or a thief would find it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    let rights = fs::metadata(from).expect("a folder").permissions();
    fs::set_permissions(to, rights).expect("the same rights");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file is copied");
        }
    }
}

/// SHA-256 of a file, to show that it was not touched.
pub(crate) fn hash(path: &Path) -> [u8; 32] {
    Sha256::digest(fs::read(path).expect("a file")).into()
}

/// Where the fixtures of vaults lie.
pub(crate) fn fixtures() -> std::path::PathBuf {
    crate::contract::repository("tests/fixtures/vaults")
}
