//! What opens a vault, what does not, and that a refusal changes nothing.

use std::fs;
use std::sync::Barrier;
use std::thread;

use bearings_core::error::Error;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder;
use bearings_core::vault::keeper::Note;
use bearings_core::vault::lockfile;
use bearings_core::vault::recovery::RecoveryKey;
use bearings_core::vault::unlock::Secret;

use super::{PASSPHRASE, add, cheap, closed, hash, made, now, opening, typed, words};

/// Names in a folder, in order.
pub(crate) fn names(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_new_vault_opens_by_its_passphrase_and_by_its_recovery_key() {
    let (home, recovery) = closed(3);
    let folder = home.path().join("vault");
    for secret in [
        Secret::Passphrase(&typed(PASSPHRASE)),
        Secret::Recovery(&recovery),
    ] {
        let vault = folder::open(&folder, secret, opening()).unwrap();
        assert_eq!(
            words(&vault.connection).unwrap(),
            ["word 0", "word 1", "word 2"]
        );
        assert_eq!(vault.keeper.notes(), [], "nothing to remark");
        assert_eq!(
            vault.keeper.passphrase_set().unwrap().to_string(),
            "2026-11-22"
        );
        vault.keeper.close(vault.connection).unwrap();
    }
    assert_eq!(
        names(&folder),
        [
            "backups",
            "vault.db",
            "vault.key",
            "vault.lock",
            "vault.seen"
        ],
        "and nothing else"
    );
    assert_eq!(names(home.path()), ["vault"], "nothing beside it");
    assert_eq!(fs::metadata(folder.join("vault.key")).unwrap().len(), 8192);
    assert!(
        !fs::read(folder.join("vault.db"))
            .unwrap()
            .starts_with(b"SQLite")
    );
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_a_vault_and_lost_privacy_is_restored() {
    use std::os::unix::fs::PermissionsExt as _;
    let (home, recovery) = closed(1);
    let folder = home.path().join("vault");
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("backups")), 0o700);
    for name in ["vault.db", "vault.key", "vault.seen", "vault.lock"] {
        assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
    }
    fs::set_permissions(folder.join("vault.db"), fs::Permissions::from_mode(0o644)).unwrap();
    let mut vault = folder::open(&folder, Secret::Recovery(&recovery), opening()).unwrap();
    assert_eq!(vault.keeper.notes(), [Note::RightsTightened]);
    assert_eq!(mode(&folder.join("vault.db")), 0o600);
    add(&mut vault, "more").unwrap();
    assert_eq!(mode(&folder.join("vault.db-wal")), 0o600);
    assert_eq!(mode(&folder.join("vault.db-shm")), 0o600);
}

#[test]
fn a_wrong_passphrase_is_refused_and_touches_nothing() {
    let (home, _) = closed(1);
    let folder = home.path().join("vault");
    let before = (
        hash(&folder.join("vault.key")),
        hash(&folder.join("vault.db")),
        hash(&folder.join("vault.seen")),
    );
    for wrong in ["harbour lamp tidE", "harbour lamp tide ", "x"] {
        let refused = folder::open(&folder, Secret::Passphrase(&typed(wrong)), opening());
        assert_eq!(refused.unwrap_err(), Error::WrongPassphrase);
    }
    let other = RecoveryKey::draw(&Entropy::System).unwrap();
    let refused = folder::open(&folder, Secret::Recovery(&other), opening());
    assert_eq!(
        refused.unwrap_err(),
        Error::WrongRecoveryKey { group: None }
    );
    let after = (
        hash(&folder.join("vault.key")),
        hash(&folder.join("vault.db")),
        hash(&folder.join("vault.seen")),
    );
    assert!(before == after);
}

#[test]
fn a_changed_passphrase_opens_the_old_one_does_not_and_the_recovery_key_still_does() {
    let (home, mut vault, recovery) = made();
    let folder = home.path().join("vault");
    add(&mut vault, "kept").unwrap();
    let (old, new) = (typed(PASSPHRASE), typed("quilt ferry onion"));
    let refused = vault.keeper.change_passphrase(
        &vault.connection,
        &new,
        &old,
        cheap(),
        &Entropy::System,
        now(),
    );
    assert_eq!(
        refused,
        Err(Error::WrongPassphrase),
        "the old one is asked for"
    );
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
    vault.keeper.close(vault.connection).unwrap();

    let refused = folder::open(&folder, Secret::Passphrase(&old), opening());
    assert_eq!(
        refused.unwrap_err(),
        Error::WrongPassphrase,
        "neither half opens to it"
    );
    for secret in [Secret::Passphrase(&new), Secret::Recovery(&recovery)] {
        let vault = folder::open(&folder, secret, opening()).unwrap();
        assert_eq!(words(&vault.connection).unwrap(), ["kept"]);
        assert_eq!(vault.keeper.notes(), []);
        vault.keeper.close(vault.connection).unwrap();
    }
}

#[test]
fn a_new_recovery_key_replaces_the_old_and_leaves_the_passphrase() {
    let (home, mut vault, old) = made();
    let folder = home.path().join("vault");
    let new = vault
        .keeper
        .new_recovery_key(&vault.connection, &Entropy::System, now())
        .unwrap();
    assert_eq!(vault.keeper.prove(Secret::Recovery(&new)), Ok(()));
    // Whoever has only the sheet can set a passphrase.
    vault.keeper.close(vault.connection).unwrap();
    let refused = folder::open(&folder, Secret::Recovery(&old), opening());
    assert_eq!(
        refused.unwrap_err(),
        Error::WrongRecoveryKey { group: None }
    );
    let mut vault = folder::open(&folder, Secret::Recovery(&new), opening()).unwrap();
    let fresh = typed("velvet acorn");
    vault
        .keeper
        .set_passphrase(&vault.connection, &fresh, cheap(), &Entropy::System, now())
        .unwrap();
    vault.keeper.close(vault.connection).unwrap();
    assert!(folder::open(&folder, Secret::Passphrase(&fresh), opening()).is_ok());
}

#[test]
fn a_key_file_that_was_put_back_is_noticed() {
    let (home, mut vault, recovery) = made();
    let folder = home.path().join("vault");
    let old = fs::read(folder.join("vault.key")).unwrap();
    vault
        .keeper
        .new_recovery_key(&vault.connection, &Entropy::System, now())
        .unwrap();
    vault.keeper.close(vault.connection).unwrap();
    fs::write(folder.join("vault.key"), old).unwrap();
    let vault = folder::open(&folder, Secret::Recovery(&recovery), opening()).unwrap();
    assert_eq!(
        vault.keeper.notes(),
        [Note::KeyFileOlder],
        "it opens, because the keys are right, and it is told"
    );
}

#[test]
fn fifty_who_open_at_once_find_one_owner() {
    let (home, recovery) = closed(1);
    let folder = home.path().join("vault");
    let gate = Barrier::new(50);
    let results: Vec<_> = thread::scope(|scope| {
        let racers: Vec<_> = (0..50)
            .map(|_| {
                scope.spawn(|| {
                    gate.wait();
                    let opened = folder::open(&folder, Secret::Recovery(&recovery), opening());
                    gate.wait();
                    opened.map(drop)
                })
            })
            .collect();
        racers
            .into_iter()
            .map(|racer| racer.join().unwrap())
            .collect()
    });
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    assert!(
        results
            .iter()
            .all(|result| matches!(result, Ok(()) | Err(Error::InUse))),
        "{results:?}"
    );
    let vault = folder::open(&folder, Secret::Recovery(&recovery), opening()).unwrap();
    let holder = lockfile::holder(&folder.join("vault.lock")).unwrap();
    assert_eq!(
        (holder.process, holder.since),
        (std::process::id(), now().seconds)
    );
    drop(vault);
    assert!(
        lockfile::holder(&folder.join("vault.lock")).is_none(),
        "nobody has it now"
    );
}

#[test]
fn what_a_crash_leaves_in_the_lock_file_stops_nobody() {
    let (home, recovery) = closed(1);
    let folder = home.path().join("vault");
    fs::write(
        folder.join("vault.lock"),
        "host elsewhere\nprocess 1\nsince 5\n",
    )
    .unwrap();
    assert!(folder::open(&folder, Secret::Recovery(&recovery), opening()).is_ok());
}
