//! Unlock, lock, open another vault, restore one, look around in the sample.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::Result;
use crate::session::Session;
use crate::session::commands::{SessionView, view};
use crate::session::making::commands::PlaceChoice;
use crate::session::opening::Older;

/// Opens the vault that stands here.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Unlock {
    passphrase: String,
    /// Open it although it holds less than this computer has seen in it; the person was told.
    #[serde(default)]
    #[ts(optional = nullable, as = "Option<bool>")]
    accept_older: bool,
}

impl Command for Unlock {
    const NAME: &'static str = "unlock";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        let older = if self.accept_older {
            Older::Accept
        } else {
            Older::Refuse
        };
        session.unlock(&self.passphrase, older)
    }
}

/// Opens the vault with the recovery sheet, and sets a new passphrase.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnlockWithRecovery {
    /// The nine groups, however spaced.
    key: String,
    /// The new passphrase.
    passphrase: String,
    /// The same again.
    again: String,
}

impl Command for UnlockWithRecovery {
    const NAME: &'static str = "unlockWithRecovery";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        session.unlock_with_recovery(&self.key, &self.passphrase, &self.again)
    }
}

/// Locks: saves, makes the backup that is due, closes the database and drops the keys.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Lock {}

impl Command for Lock {
    const NAME: &'static str = "lock";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        session.lock()
    }
}

/// Stands before another vault: one known here, or a folder that was chosen.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenVault {
    /// Token of a known vault or of a chosen folder.
    vault: String,
}

impl Command for OpenVault {
    const NAME: &'static str = "openVault";
    type Reply = SessionView;

    fn run(self, session: &mut Session) -> Result<SessionView> {
        let folder = session.files.path(&self.vault)?.to_owned();
        session.stand_before(folder)?;
        Ok(view(session))
    }
}

/// Leaves the locked vault for the first page.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CloseVault {}

impl Command for CloseVault {
    const NAME: &'static str = "closeVault";
    type Reply = SessionView;

    fn run(self, session: &mut Session) -> Result<SessionView> {
        session.leave()?;
        Ok(view(session))
    }
}

/// Brings a vault back from a backup, into a new folder, and opens it.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreVault {
    /// Token of the chosen backup.
    backup: String,
    /// Where the new folder is made.
    place: PlaceChoice,
    /// The passphrase of the day the backup was made, or the nine groups of its recovery key.
    passphrase: String,
}

impl Command for RestoreVault {
    const NAME: &'static str = "restoreVault";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        let backup = session.files.path(&self.backup)?.to_owned();
        session.restore(&backup, &self.place, &self.passphrase)
    }
}

/// Opens a fresh copy of the invented physician's vault.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenSample {}

impl Command for OpenSample {
    const NAME: &'static str = "openSample";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        session.open_sample()
    }
}
