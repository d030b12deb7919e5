//! A full disk and a read-only one, as small file systems in memory. Mounting needs root on Linux; elsewhere these
//! tests say that they were skipped.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bearings_core::error::Error;
use bearings_core::vault::backup;
use bearings_core::vault::container::Why;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder;
use bearings_core::vault::place::{self, Surroundings};
use bearings_core::vault::unlock::Secret;

use super::{PASSPHRASE, SCHEMA, add, cheap, copy, ground, made_in, now, opening, typed, words};

/// A small disk in memory, unmounted when dropped.
struct Disk(tempfile::TempDir);

impl Disk {
    fn mount(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let options = format!("size={size},mode=755");
        let done = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(folder.path())
            .output();
        if done.is_ok_and(|done| done.status.success()) {
            return Some(Self(folder));
        }
        eprintln!(
            "SKIPPED: this computer does not let the test mount a small disk; full and read-only disks not tried"
        );
        None
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn fill(&self) -> PathBuf {
        let path = self.path().join("filling");
        let mut size = 1 << 20;
        while size > 0 {
            let old = fs::metadata(&path).map_or(0, |meta| meta.len());
            let grown = fs::OpenOptions::new()
                .create(true)
                .append(true)
                .open(&path)
                .and_then(|mut file| std::io::Write::write_all(&mut file, &vec![1; size]));
            if grown.is_err() {
                let now = fs::metadata(&path).map_or(0, |meta| meta.len());
                size = if now > old { size } else { size / 2 };
            }
        }
        path
    }

    fn read_only(&self) -> bool {
        let done = Command::new("mount")
            .args(["-o", "remount,ro"])
            .arg(self.path())
            .output();
        done.is_ok_and(|done| done.status.success())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).output();
    }
}

#[test]
fn on_a_full_disk_nothing_acknowledged_is_lost_and_work_goes_on_when_there_is_room() {
    let Some(disk) = Disk::mount("3m") else {
        return;
    };
    let folder = disk.path().join("vault");
    let (mut vault, recovery) = made_in(&folder);
    let mut acknowledged = 0;
    let refused = loop {
        match add(&mut vault, "a word that takes its room") {
            Ok(()) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 10_000, "the disk is small");
    };
    assert_eq!(refused, Error::DiskFull);
    assert_eq!(
        words(&vault.connection).unwrap().len(),
        acknowledged,
        "still open, still readable"
    );
    let _ = vault.keeper.close(vault.connection);

    // It opens on the full disk, and on another one.
    let opened = folder::open(&folder, Secret::Recovery(&recovery), opening()).unwrap();
    assert_eq!(words(&opened.connection).unwrap().len(), acknowledged);
    let maker = opened.keeper.maker().unwrap();
    let room = disk.fill();
    assert_eq!(
        maker.make(Why::Asked, &Entropy::System, now()).unwrap_err(),
        Error::DiskFull
    );
    assert_eq!(
        fs::read_dir(folder.join("backups")).unwrap().count(),
        0,
        "no half backup stays"
    );
    fs::remove_file(room).unwrap();
    let _ = opened.keeper.close(opened.connection);
    let elsewhere = tempfile::tempdir().unwrap();
    copy(&folder, &elsewhere.path().join("vault"));
    let mut moved = folder::open(
        &elsewhere.path().join("vault"),
        Secret::Recovery(&recovery),
        opening(),
    )
    .unwrap();
    add(&mut moved, "one more").unwrap();
    assert_eq!(words(&moved.connection).unwrap().len(), acknowledged + 1);
}

#[test]
fn a_vault_is_not_half_made_on_a_full_disk() {
    let Some(disk) = Disk::mount("1m") else {
        return;
    };
    let room = disk.fill();
    let folder = disk.path().join("vault");
    let refused = folder::create(
        &folder,
        &typed(PASSPHRASE),
        cheap(),
        &Entropy::System,
        now(),
        ground,
    );
    assert_eq!(refused.unwrap_err(), Error::DiskFull);
    assert_eq!(
        fs::read_dir(disk.path()).unwrap().count(),
        1,
        "only what filled it"
    );
    fs::remove_file(room).unwrap();
    drop(made_in(&folder));
}

#[test]
fn a_change_of_passphrase_on_a_full_disk_keeps_one_of_the_two() {
    let Some(disk) = Disk::mount("3m") else {
        return;
    };
    let folder = disk.path().join("vault");
    let (mut vault, _) = made_in(&folder);
    disk.fill();
    let (old, new) = (typed(PASSPHRASE), typed("quilt ferry onion"));
    let changed = vault.keeper.change_passphrase(
        &vault.connection,
        &old,
        &new,
        cheap(),
        &Entropy::System,
        now(),
    );
    let _ = vault.keeper.close(vault.connection);
    let opens = |passphrase| {
        folder::open(&folder, Secret::Passphrase(passphrase), opening())
            .map(|vault| drop(vault.connection))
    };
    // The key file takes no new room, so the change holds even where the database could not note it.
    assert_eq!(opens(&new), Ok(()), "{changed:?}");
    assert_eq!(opens(&old), Err(Error::WrongPassphrase));
}

#[test]
fn a_read_only_disk_is_named_and_nothing_is_tried_on_it() {
    let Some(disk) = Disk::mount("3m") else {
        return;
    };
    let folder = disk.path().join("vault");
    let (vault, recovery) = made_in(&folder);
    let backup = vault
        .keeper
        .maker()
        .unwrap()
        .make(Why::Asked, &Entropy::System, now())
        .unwrap();
    vault.keeper.close(vault.connection).unwrap();
    if !disk.read_only() {
        eprintln!("SKIPPED: this computer does not let the test make a disk read-only");
        return;
    }
    let refused = folder::open(&folder, Secret::Recovery(&recovery), opening());
    assert_eq!(refused.unwrap_err(), Error::ReadOnly);
    let fresh = disk.path().join("fresh");
    let refused = folder::create(
        &fresh,
        &typed(PASSPHRASE),
        cheap(),
        &Entropy::System,
        now(),
        ground,
    );
    assert_eq!(refused.unwrap_err(), Error::ReadOnly);
    assert_eq!(
        place::judge_new(&fresh, &Surroundings::default(), &Entropy::System),
        Err(Error::ReadOnly)
    );
    // From a read-only stick a backup is still restored to a place that takes it.
    let home = tempfile::tempdir().unwrap();
    let target = home.path().join("vault");
    let secret = Secret::Passphrase(&typed(PASSPHRASE));
    backup::restore(
        &backup.path,
        &target,
        secret,
        SCHEMA,
        &Entropy::System,
        now(),
    )
    .unwrap();
    assert!(folder::open(&target, secret, opening()).is_ok());
}
