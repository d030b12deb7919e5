//! Making a vault: its place, its passphrase, its recovery sheet.

use std::path::PathBuf;

use crate::document::form::Form;
use crate::error::{Error, Refusal, Result};
use crate::recovery_sheet::recovery_sheet;
use crate::session::Session;
use crate::session::files::Saved;
use crate::session::vault::Shown;
use crate::store::migrate;
use crate::vault::container::Why;
use crate::vault::passphrase::Passphrase;
use crate::vault::recovery::{RecoveryKey, Typed};
use crate::vault::unlock::Secret;
use crate::vault::{backup, folder, place};
use crate::words;
use commands::{PlaceChoice, PlaceRefusal, PlaceView, RecoveryProof, RecoverySheet};

pub mod commands;

/// Name of the folder of a vault in Bearings' own folder.
const OWN_NAME: &str = "Career plan";

impl Session {
    /// The folder a choice stands for. An own or chosen folder that is taken gets a number behind its name.
    pub(crate) fn folder_of(&self, choice: &PlaceChoice) -> Result<PathBuf> {
        let base = match choice {
            PlaceChoice::Own => self.home.data.join("vaults"),
            PlaceChoice::Chosen { token } => self.files.path(token)?.to_owned(),
        };
        let names = (1..1000).map(|n| {
            if n == 1 {
                OWN_NAME.to_owned()
            } else {
                format!("{OWN_NAME} {n}")
            }
        });
        names
            .map(|name| base.join(name))
            .find(|folder| !folder.exists())
            .ok_or(Error::Place(Refusal::NotEmpty))
    }

    /// The folder of a choice, once it has been judged fit.
    pub(crate) fn place_for_new(&self, choice: &PlaceChoice) -> Result<PathBuf> {
        let folder = self.folder_of(choice)?;
        match place::judge_new(&folder, &self.surroundings, &self.entropy)? {
            Some(refused) => Err(Error::Place(refused.why)),
            None => Ok(folder),
        }
    }

    /// Judges a place for the page, with words for every answer.
    pub(crate) fn judge_place(&mut self, choice: &PlaceChoice) -> Result<PlaceView> {
        let folder = self.folder_of(choice)?;
        let (refused, provider) = match place::judge_new(&folder, &self.surroundings, &self.entropy)
        {
            Ok(None) => (None, None),
            Ok(Some(refused)) => {
                let why = match refused.why {
                    Refusal::Synced => PlaceRefusal::Synced,
                    Refusal::Network => PlaceRefusal::Network,
                    Refusal::NotEmpty => PlaceRefusal::NotEmpty,
                };
                (Some(why), refused.provider)
            }
            Err(Error::ReadOnly) => (Some(PlaceRefusal::ReadOnly), None),
            Err(other) => return Err(other),
        };
        Ok(PlaceView {
            shown: folder.display().to_string(),
            refused,
            provider,
        })
    }

    /// Makes a vault, opens it, and answers with the recovery key that is shown once.
    pub(crate) fn create_vault(
        &mut self,
        choice: &PlaceChoice,
        passphrase: &Passphrase,
    ) -> Result<RecoverySheet> {
        let folder = self.place_for_new(choice)?;
        self.lock()?;
        let now = self.clock.now();
        let migrate = |conn: &mut _| migrate::migrate(conn, |_| Ok(()));
        let (vault, key) =
            folder::create(&folder, passphrase, self.cost, &self.entropy, now, migrate)?;
        self.sit_down(vault, words::ground::made())?;
        self.show(key)
    }

    /// Puts a recovery key on the screen; it stays in memory until it is proved or declined.
    fn show(&mut self, key: RecoveryKey) -> Result<RecoverySheet> {
        let first = self.entropy.below(8)?;
        let second = (first + 1 + self.entropy.below(7)?) % 8;
        let ask = [first.min(second) as u8 + 1, first.max(second) as u8 + 1];
        let open = self.standing.open()?;
        open.shown = Some(Shown { key, ask });
        self.sheet()
    }

    fn sheet(&mut self) -> Result<RecoverySheet> {
        let day = self.clock.now().today();
        let open = self.standing.open()?;
        let vault_prefix = open.keeper()?.prefix();
        let shown = open.shown.as_ref().ok_or(Error::Stale)?;
        Ok(RecoverySheet {
            groups: shown.key.groups(),
            check: shown.key.check(),
            vault_prefix,
            day,
            ask: shown.ask,
        })
    }

    /// Compares two typed groups; once both are right, makes a backup and opens it with the key.
    pub(crate) fn prove_recovery(&mut self, first: &str, second: &str) -> Result<RecoveryProof> {
        let shown = self.standing.open()?.shown.as_ref().ok_or(Error::Stale)?;
        let typed = [first, second].map(str::to_owned);
        let [one, two] = [0, 1].map(|at| shown.key.judge(usize::from(shown.ask[at]), &typed[at]));
        let mut proved = false;
        if one == Typed::Right && two == Typed::Right {
            let made = self.back_up(Why::Recovery)?;
            let entropy = self.entropy.clone();
            let open = self.standing.open()?;
            let shown = open.shown.as_ref().ok_or(Error::Stale)?;
            if let Some(made) = made {
                let scratch = open.keeper()?.paths().backups();
                backup::prove_with(&made.path, Secret::Recovery(&shown.key), &scratch, &entropy)?;
            }
            open.shown = None;
            proved = true;
        }
        Ok(RecoveryProof {
            first: one.into(),
            second: two.into(),
            proved,
        })
    }

    /// Drops the key on the screen.
    pub(crate) fn decline_recovery(&mut self) -> Result<()> {
        self.standing.open()?.shown = None;
        Ok(())
    }

    /// Prints the sheet of the key on the screen to PDF.
    pub(crate) fn save_recovery_sheet(&mut self, file: &str) -> Result<Saved> {
        let sheet = self.sheet()?;
        let page = recovery_sheet(&sheet.groups, &sheet.check, &sheet.vault_prefix, sheet.day);
        // Never for a word processor: those keep copies of what they open.
        self.save_as(file, &page, Form::Pdf)
    }

    /// Makes a new recovery key after the passphrase has opened the vault once more.
    pub(crate) fn new_recovery_sheet(&mut self, passphrase: &Passphrase) -> Result<RecoverySheet> {
        let now = self.clock.now();
        let entropy = self.entropy.clone();
        let open = self.standing.open()?;
        let keeper = open.keeper.as_mut().ok_or(Error::Locked)?;
        keeper.prove(Secret::Passphrase(passphrase))?;
        let key = keeper.new_recovery_key(open.desk.read(), &entropy, now)?;
        self.record(words::ground::recovery_made())?;
        self.show(key)
    }

    /// Sets a new passphrase after the old one has opened the vault once more. A backup is made first.
    pub(crate) fn change_passphrase(&mut self, old: &Passphrase, fresh: &Passphrase) -> Result<()> {
        self.standing
            .open()?
            .keeper()?
            .prove(Secret::Passphrase(old))?;
        self.back_up(Why::Passphrase)?;
        let (now, cost, entropy) = (self.clock.now(), self.cost, self.entropy.clone());
        let open = self.standing.open()?;
        let keeper = open.keeper.as_mut().ok_or(Error::Locked)?;
        keeper.set_passphrase(open.desk.read(), fresh, cost, &entropy, now)?;
        self.record(words::ground::passphrase_changed())
    }
}
