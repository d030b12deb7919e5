//! Opening, locking and leaving a vault.

use std::path::{Path, PathBuf};

use crate::clock;
use crate::desk::{Desk, Label, Place};
use crate::error::{Damage, Error, Result};
use crate::session::Session;
use crate::session::making::commands::PlaceChoice;
use crate::session::vault::{Open, Standing, State};
use crate::store::{ground, migrate};
use crate::vault::backup;
use crate::vault::container::Why;
use crate::vault::folder::{self, OpenVault, Opening};
use crate::vault::key::{KdfCost, KdfParams};
use crate::vault::passphrase::Passphrase;
use crate::vault::place;
use crate::vault::recovery::RecoveryKey;
use crate::vault::unlock::Secret;
use crate::words;

pub mod commands;

/// What to do with a vault that holds less than this computer has seen in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Older {
    /// Say so, and leave it closed.
    Refuse,
    /// The person has read that, and takes what is there.
    Accept,
}

impl Session {
    fn locked_folder(&self) -> Result<PathBuf> {
        match &self.standing {
            Standing::Locked(folder) => Ok(folder.clone()),
            Standing::Nowhere => Err(Error::NotFound { what: "vault" }),
            Standing::Open(_) => Err(Error::Stale),
        }
    }

    fn opening(&self) -> Opening {
        Opening {
            schema: migrate::supported(),
            accept_older: false,
            now: self.clock.now(),
        }
    }

    /// Opens the vault that stands here.
    pub(crate) fn unlock(&mut self, typed: &str, older: Older) -> Result<()> {
        let folder = self.locked_folder()?;
        self.refuse_live_place(&folder)?;
        let passphrase = Passphrase::typed(typed)?;
        let opening = Opening {
            accept_older: older == Older::Accept,
            ..self.opening()
        };
        let secret = Secret::Passphrase(&passphrase);
        match folder::open(&folder, secret, opening) {
            Ok(vault) => self.sit_down(vault, words::ground::opened()),
            Err(Error::Damaged(Damage::KeyFile)) => {
                self.bring_back_key_file(&folder, secret)?;
                let vault = folder::open(&folder, secret, opening)?;
                self.sit_down(vault, words::ground::opened_with_key_file_of_backup())
            }
            Err(other) => Err(other),
        }
    }

    /// Takes the key file from the newest backup that this secret opens; the damaged one is kept beside it.
    fn bring_back_key_file(&self, folder: &Path, secret: Secret<'_>) -> Result<()> {
        let now = self.clock.now();
        let mut answer = Err(Error::Damaged(Damage::KeyFile));
        for one in backup::list(&folder::Paths::new(folder).backups(), None)? {
            match folder::bring_back_key_file(folder, &one.path, secret, now, &self.entropy) {
                Ok(()) => return Ok(()),
                // A backup of this vault that another passphrase opens: the person may have mistyped.
                Err(Error::WrongPassphrase) => answer = Err(Error::WrongPassphrase),
                Err(_) => {}
            }
        }
        answer
    }

    /// Opens the vault with the recovery key and sets a new passphrase.
    pub(crate) fn unlock_with_recovery(
        &mut self,
        key: &str,
        typed: &str,
        again: &str,
    ) -> Result<()> {
        let folder = self.locked_folder()?;
        self.refuse_live_place(&folder)?;
        let fresh = Passphrase::agreed(typed, again)?;
        let key = RecoveryKey::read(key)?;
        let mut vault = folder::open(&folder, Secret::Recovery(&key), self.opening())?;
        vault.keeper.set_passphrase(
            &vault.connection,
            &fresh,
            self.cost,
            &self.entropy,
            self.clock.now(),
        )?;
        self.sit_down(vault, words::ground::opened_by_recovery())
    }

    fn refuse_live_place(&self, folder: &Path) -> Result<()> {
        match place::judge_live(folder, &self.surroundings) {
            Some(refused) => Err(Error::Place(refused.why)),
            None => Ok(()),
        }
    }

    /// Migrates an open vault, backed up first if it holds anything, and sits down at its desk.
    pub(crate) fn sit_down(&mut self, vault: OpenVault, told: &str) -> Result<()> {
        let OpenVault {
            mut connection,
            witness,
            keeper,
        } = vault;
        let now = self.clock.now();
        let (maker, entropy) = (keeper.maker()?, self.entropy.clone());
        migrate::migrate(&mut connection, |_| {
            maker.make(Why::Migration, &entropy, now).map(drop)
        })?;
        let newest = maker
            .list(&keeper.paths().backups())?
            .first()
            .map(|backup| backup.made);
        let (mut witness, clock) = (witness, self.clock.clone());
        let on_commit = Box::new(move |commits| {
            // Without the witness a later loss would go unnoticed, but this change is safe on the disk.
            let _ = witness.record(commits, clock.now().seconds);
        });
        let mut desk = Desk::new(connection, self.clock.clone(), Some(on_commit))?;
        desk.note(|tx| ground::tell(tx, now, &Label::new(Place::Vault, told), "system"))?;
        let folder = keeper.paths().folder().to_owned();
        self.standing = Standing::Open(Box::new(Open {
            keeper: Some(keeper),
            last_backup: newest,
            ..Open::in_memory(desk)
        }));
        if !self.is_sample(&folder) {
            self.settings.remember(&folder);
            self.settings.write(&self.home.config)?;
        }
        Ok(())
    }

    /// Saves, makes the backup that is due, closes the database, drops the keys and all that was held in memory.
    ///
    /// The vault is closed whatever fails on the way; the error is told afterwards.
    pub fn lock(&mut self) -> Result<()> {
        let (result, took) = clock::took(|| self.close_open_vault());
        self.last_lock_millis = u32::try_from(took.as_millis()).ok();
        result
    }

    fn close_open_vault(&mut self) -> Result<()> {
        if self.standing.state() != State::Open {
            return Ok(());
        }
        self.drop_all_kept();
        let backed_up = self.back_up_if_due();
        let Standing::Open(open) = std::mem::replace(&mut self.standing, Standing::Nowhere) else {
            return Err(Error::Bug("the vault was open a moment ago"));
        };
        let Open {
            desk,
            keeper,
            sample,
            ..
        } = *open;
        let Some(keeper) = keeper else { return Ok(()) };
        let folder = keeper.paths().folder().to_owned();
        let closed = keeper.close(desk.into_connection());
        self.standing = if sample {
            Standing::at_last_vault(&self.settings)
        } else {
            Standing::Locked(folder)
        };
        closed.and(backed_up)
    }

    /// Stands before another vault, closed.
    pub(crate) fn stand_before(&mut self, folder: PathBuf) -> Result<()> {
        if !folder::Paths::new(&folder).is_vault() {
            return Err(Error::NotFound { what: "vault" });
        }
        self.refuse_live_place(&folder)?;
        self.lock()?;
        self.standing = Standing::Locked(folder);
        Ok(())
    }

    /// Leaves for the first page.
    pub(crate) fn leave(&mut self) -> Result<()> {
        self.lock()?;
        self.standing = Standing::Nowhere;
        Ok(())
    }

    /// Brings a vault back from a backup into a new folder, and opens it.
    pub(crate) fn restore(&mut self, file: &Path, choice: &PlaceChoice, typed: &str) -> Result<()> {
        let folder = self.place_for_new(choice)?;
        let now = self.clock.now();
        let (passphrase, key) = (Passphrase::typed(typed), RecoveryKey::read(typed));
        // What reads as a recovery key is one: its check leaves one chance in a million for anything else.
        let secret = match (&key, &passphrase) {
            (Ok(key), _) => Secret::Recovery(key),
            (Err(_), Ok(passphrase)) => Secret::Passphrase(passphrase),
            (Err(_), Err(error)) => return Err(error.clone()),
        };
        self.lock()?;
        backup::restore(
            file,
            &folder,
            secret,
            migrate::supported(),
            &self.entropy,
            now,
        )?;
        let vault = folder::open(&folder, secret, self.opening())?;
        self.sit_down(vault, words::ground::restored())
    }

    /// Where the sample's copies are made.
    fn sample_home(&self) -> PathBuf {
        self.home.data.join("sample")
    }

    pub(crate) fn is_sample(&self, folder: &Path) -> bool {
        folder.starts_with(self.sample_home())
    }

    /// Makes a fresh copy of the invented physician's vault and opens it; the copy before it is removed.
    pub(crate) fn open_sample(&mut self) -> Result<()> {
        self.lock()?;
        let home = self.sample_home();
        // Only ever holds what this program invented itself.
        if home.exists() {
            std::fs::remove_dir_all(&home)?;
        }
        let folder = home.join("Dr Ines Halloran");
        let passphrase = crate::vault::passphrase::draw(&self.entropy)?;
        let passphrase = Passphrase::chosen(&passphrase)?;
        let cost = KdfCost::Fixed(KdfParams::LEAST);
        let now = self.clock.now();
        let migrate = |conn: &mut _| migrate::migrate(conn, |_| Ok(()));
        let (vault, _) = folder::create(&folder, &passphrase, cost, &self.entropy, now, migrate)?;
        self.sit_down(vault, words::ground::made_sample())?;
        self.standing.open()?.sample = true;
        crate::sample::fill(self, 0)
    }
}
