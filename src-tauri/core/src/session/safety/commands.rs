//! Proof of what Settings says about privacy, and backups.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::error::Result;
use crate::session::Session;

/// What can be proved just now, each fact beside how it is known.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrivacyView {
    /// Local time of this reading.
    pub checked_at: String,
    /// Local time at which Bearings started.
    pub started_at: String,
    /// Internet sockets of this program and its children; `null` where that cannot be read.
    pub sockets: Option<u32>,
    /// The kernel refuses them.
    pub sealed: bool,
    /// One was asked for just now and refused.
    pub refused_just_now: bool,
    /// Processes it started.
    pub processes: u32,
    /// All sealed too.
    pub all_sealed: bool,
    /// "4.19.0 community", answered by the open database.
    pub cipher: String,
    /// Files saved outside the vault in this run.
    pub saved_elsewhere: Vec<SavedFile>,
    /// Size of the vault's database in bytes.
    pub vault_bytes: u64,
    /// The vault's folder, to show.
    pub place: String,
    /// Closed to other logins.
    pub mode_ok: bool,
    /// How long the last lock took.
    pub last_lock_millis: Option<u32>,
    /// When the passphrase was set.
    pub passphrase_set: Option<Day>,
    /// When the recovery sheet was proved; `null` when there is none.
    pub recovery_set: Option<Day>,
    /// Backups, newest first.
    pub backups: Vec<BackupView>,
    /// The second folder for backups, to show.
    pub second_place: Option<String>,
}

/// A file saved outside the vault.
#[derive(Debug, Serialize, TS)]
pub struct SavedFile {
    /// Its name.
    pub name: String,
    /// Local time.
    pub at: String,
}

/// One backup.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupView {
    /// For `restoreVault`.
    pub token: String,
    /// Its file name.
    pub name: String,
    /// Local day it was made.
    pub day: Day,
    /// Local time it was made.
    pub time: String,
    /// Size in bytes.
    pub bytes: u64,
}

/// Asks for the proof.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ViewPrivacy {}

impl Command for ViewPrivacy {
    const NAME: &'static str = "privacy";
    type Reply = PrivacyView;

    fn run(self, session: &mut Session) -> Result<PrivacyView> {
        session.privacy()
    }
}

/// Makes a backup now, and proves it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackUpNow {}

impl Command for BackUpNow {
    const NAME: &'static str = "backUpNow";
    type Reply = PrivacyView;

    fn run(self, session: &mut Session) -> Result<PrivacyView> {
        session.back_up(crate::vault::container::Why::Asked)?;
        session.privacy()
    }
}

/// Chooses, or with `null` drops, a second folder for backups.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetSecondPlace {
    /// Token of the chosen folder.
    folder: Option<String>,
}

impl Command for SetSecondPlace {
    const NAME: &'static str = "setSecondPlace";
    type Reply = PrivacyView;

    fn run(self, session: &mut Session) -> Result<PrivacyView> {
        let folder = self.folder.map(|token| session.files.path(&token).map(ToOwned::to_owned)).transpose()?;
        session.settings.second_place = folder;
        session.settings.write(&session.home.config)?;
        session.privacy()
    }
}
