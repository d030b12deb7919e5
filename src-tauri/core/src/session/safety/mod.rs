//! What keeps a vault safe: proof of the seal, backups, new keys; and files that leave it.

use std::io::Write;

use crate::desk::{Label, Place};
use crate::document::Document;
use crate::document::form::Form;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::{ground, open};
use crate::vault::disk;
use commands::{BackupView, PrivacyView, SavedFile};

pub mod commands;

impl Session {
    /// Presses a page in the form its file's name asks for, and saves it where the person chose: whole or not at all, and
    /// closed to other logins.
    pub fn save(&mut self, file: &str, page: &Document) -> Result<Saved> {
        let form = Form::named(self.files.path(file)?);
        self.save_as(file, page, form)
    }

    /// Presses a page in a form and saves it, as [`Session::save`] does.
    pub(crate) fn save_as(&mut self, file: &str, page: &Document, form: Form) -> Result<Saved> {
        let bytes = self.host.press(page, form)?;
        self.save_bytes(file, &bytes)
    }

    /// Saves a file where the person chose: whole or not at all, and closed to other logins.
    pub fn save_bytes(&mut self, file: &str, bytes: &[u8]) -> Result<Saved> {
        let path = self.files.path(file)?.to_owned();
        let name = path
            .file_name()
            .ok_or(Error::NotFound { what: "file" })?
            .to_string_lossy()
            .into_owned();
        let fresh = disk::Temporary::new(disk::beside(&path, "saving", &self.entropy)?);
        let mut out = disk::create_new(fresh.path())?;
        out.write_all(bytes)?;
        out.sync_all()?;
        drop(out);
        fresh.keep_as(&path)?;
        let now = self.clock.now().seconds;
        self.files.note_saved(name.clone(), now);
        Ok(Saved { name })
    }

    /// Adds a line about the vault itself to the record.
    pub(crate) fn record(&mut self, words: &str) -> Result<()> {
        let label = Label::new(Place::Vault, words);
        let now = self.clock.now();
        self.desk()?
            .note(|tx| ground::tell(tx, now, &label, "system"))
            .map(drop)
    }

    /// Reads what can be proved just now.
    pub(crate) fn privacy(&mut self) -> Result<PrivacyView> {
        let now = self.clock.now();
        let seal = self.host.seal();
        let second_place = self
            .settings
            .second_place
            .as_ref()
            .map(|folder| folder.display().to_string());
        let saved_elsewhere = self
            .files
            .saved()
            .iter()
            .map(|(name, at)| SavedFile {
                name: name.clone(),
                at: now.see(*at).time(),
            })
            .collect();
        let started_at = now.see(self.started).time();
        let last_lock_millis = self.last_lock_millis;
        let open = self.standing.open()?;
        let keeper = open.keeper()?;
        let (paths, shown) = (keeper.paths().clone(), open.shown.is_some());
        let listed = keeper.maker()?.list(&paths.backups())?;
        let view = PrivacyView {
            checked_at: now.time(),
            started_at,
            sockets: seal.sockets,
            sealed: seal.sealed,
            refused_just_now: seal.refused_just_now,
            processes: seal.processes,
            all_sealed: seal.all_sealed,
            cipher: open::cipher_version(open.desk.read())?,
            saved_elsewhere,
            vault_bytes: std::fs::metadata(paths.database())?.len(),
            place: paths.folder().display().to_string(),
            mode_ok: !disk::is_loose(paths.folder())? && !disk::is_loose(&paths.database())?,
            last_lock_millis,
            passphrase_set: keeper.passphrase_set(),
            recovery_set: keeper.recovery_set().filter(|_| !shown),
            backups: Vec::new(),
            second_place,
        };
        let backups = listed
            .into_iter()
            .map(|backup| {
                let token = self.token();
                let file = self.files.add(token, backup.path);
                let at = now.see(backup.made);
                BackupView {
                    token: file.token,
                    name: file.name,
                    day: at.today(),
                    time: at.time(),
                    bytes: backup.bytes,
                }
            })
            .collect();
        Ok(PrivacyView { backups, ..view })
    }
}
