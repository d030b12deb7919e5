//! Keeps an open vault's keys and lock while the desk has its database, and gives both up at the end.

use rusqlite::Connection;

use crate::clock::Now;
use crate::day::Day;
use crate::error::Result;
use crate::store::open::{self, Access};
use crate::vault::backup::{Keys, Maker};
use crate::vault::content;
use crate::vault::disk;
use crate::vault::entropy::Entropy;
use crate::vault::folder::Paths;
use crate::vault::key::{KdfCost, VaultKey};
use crate::vault::keyfile::{self, Half, Kind, Slot};
use crate::vault::lockfile::Lock;
use crate::vault::passphrase::Passphrase;
use crate::vault::recovery::RecoveryKey;
use crate::vault::unlock::{self, Secret};

/// Something that opening noticed and the Privacy page tells; none of it stops the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// One half of the key file was damaged or stale and was written anew.
    KeyHalfRenewed,
    /// One half of the key file is damaged and could not be written anew.
    KeyHalfBad,
    /// The key file is older than the newest one this database was opened with: somebody put it back.
    KeyFileOlder,
    /// Others could read the folder or a file in it; they no longer can.
    RightsTightened,
    /// There was no readable witness: a loss before now would not be noticed.
    WitnessMissing,
    /// The person chose to go on although the vault holds less than was seen here.
    OlderAccepted,
}

/// An open vault without its database connection.
#[derive(Debug)]
pub struct Keeper {
    pub(super) paths: Paths,
    pub(super) key: VaultKey,
    pub(super) half: Half,
    pub(super) notes: Vec<Note>,
    // Held, never asked; last, so that the vault is free only when all else is dropped.
    pub(super) _lock: Lock,
}

impl Keeper {
    /// The vault's folder.
    pub fn paths(&self) -> &Paths {
        &self.paths
    }

    /// What opening noticed.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// First four hexadecimal digits of the vault id, as they stand on the recovery sheet: "3F9A".
    pub fn prefix(&self) -> String {
        content::hex(&self.half.vault()[..2]).to_uppercase()
    }

    /// The day the passphrase was set.
    pub fn passphrase_set(&self) -> Option<Day> {
        self.created(Kind::Passphrase)
    }

    /// The day the recovery key was made.
    pub fn recovery_set(&self) -> Option<Day> {
        self.created(Kind::Recovery)
    }

    fn created(&self, kind: Kind) -> Option<Day> {
        let slot = self
            .half
            .slots()
            .find(|slot| slot.kind().ok() == Some(kind))?;
        chrono::NaiveDate::from_epoch_days(slot.created()).map(Day)
    }

    /// Makes backups; may go to another thread.
    pub fn maker(&self) -> Result<Maker> {
        Ok(Maker {
            paths: self.paths.clone(),
            half: self.half.clone(),
            keys: Keys::of(&self.key, &self.half)?,
        })
    }

    /// A connection of its own that only reads, beside the one of the desk.
    pub fn reader(&self) -> Result<Connection> {
        let key = self.key.database(&self.half.vault(), self.half.salt())?;
        open::open(&self.paths.database(), &key, Access::Reader)
    }

    /// Asks whether a secret opens this vault; a passphrase takes its full time.
    pub fn prove(&self, secret: Secret<'_>) -> Result<()> {
        unlock::open_half(&self.half, secret).map(drop)
    }

    /// Sets a new passphrase after the old one has opened the vault once more. The recovery key stays as it is, and so
    /// do backups made before: they open with the old one.
    pub fn change_passphrase(
        &mut self,
        conn: &Connection,
        old: &Passphrase,
        new: &Passphrase,
        cost: KdfCost,
        entropy: &Entropy,
        now: Now,
    ) -> Result<()> {
        self.prove(Secret::Passphrase(old))?;
        self.set_passphrase(conn, new, cost, entropy, now)
    }

    /// Sets a new passphrase without the old one, for who has just opened the vault with the recovery key.
    pub fn set_passphrase(
        &mut self,
        conn: &Connection,
        new: &Passphrase,
        cost: KdfCost,
        entropy: &Entropy,
        now: Now,
    ) -> Result<()> {
        let slot = unlock::make_slot(
            Secret::Passphrase(new),
            &self.half.vault(),
            &self.key,
            cost,
            entropy,
            now,
        )?;
        self.replace(conn, Kind::Passphrase, slot)
    }

    /// Makes a new recovery key; the old sheet no longer opens this vault, only backups made before.
    pub fn new_recovery_key(
        &mut self,
        conn: &Connection,
        entropy: &Entropy,
        now: Now,
    ) -> Result<RecoveryKey> {
        let recovery = RecoveryKey::draw(entropy)?;
        let secret = Secret::Recovery(&recovery);
        let cost = KdfCost::Calibrated;
        let slot = unlock::make_slot(secret, &self.half.vault(), &self.key, cost, entropy, now)?;
        self.replace(conn, Kind::Recovery, slot)?;
        Ok(recovery)
    }

    /// Writes the older half, then the other: at every moment one of them is whole, and afterwards neither opens to
    /// what was replaced.
    fn replace(&mut self, conn: &Connection, kind: Kind, slot: Slot) -> Result<()> {
        let slots = unlock::with_slot(&self.half, kind, slot)?;
        let first = self.half.next(&slots, &self.key)?;
        keyfile::write(&self.paths.key(), &first)?;
        // From here on the new secret holds, whatever happens to the second half: the next opening renews it.
        self.half = first;
        let second = self.half.next(&slots, &self.key)?;
        match keyfile::write(&self.paths.key(), &second) {
            Ok(()) => self.half = second,
            Err(_) => self.notes.push(Note::KeyHalfBad),
        }
        remember_generation(conn, self.half.generation())
    }

    /// Empties the write-ahead log, closes the database, forgets the keys and gives the vault free.
    ///
    /// All of that happens whatever fails; an error says only that the log or the witness could not be settled, which
    /// the next opening does.
    pub fn close(self, connection: Connection) -> Result<()> {
        let settled =
            open::checkpoint(&connection).and_then(|()| disk::sync_file(&self.paths.witness()));
        let closed = connection.close().map_err(|(_, error)| error.into());
        drop(self);
        settled.and(closed)
    }
}

/// Writes down the newest key file this database was opened with; never goes back.
pub fn remember_generation(conn: &Connection, generation: u64) -> Result<()> {
    conn.execute(
        "update meta set key_generation = :generation where id = 1 and key_generation < :generation",
        rusqlite::named_params! { ":generation": generation.cast_signed() },
    )?;
    Ok(())
}
