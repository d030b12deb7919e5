//! Automatic and asked-for backups of the open vault.

use std::path::PathBuf;

use crate::clock::Now;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::store::ground;
use crate::vault::backup::{Backup, Maker};
use crate::vault::container::Why;
use crate::vault::entropy::Entropy;
use crate::words;

/// A changed session is backed up at lock when the last backup is at least this old, in seconds.
const AT_LEAST_APART: i64 = 30 * 60;

/// All that a backup needs, so that it can be made while nobody holds the session.
pub(crate) struct BackingUp {
    maker: Maker,
    why: Why,
    now: Now,
    entropy: Entropy,
    second: Option<PathBuf>,
}

impl BackingUp {
    /// Makes it, proves it by opening it, and writes it into the record.
    pub(crate) fn make(self, desk: &mut Desk) -> Result<Backup> {
        let made = self.maker.make(self.why, &self.entropy, self.now)?;
        let label = Label::new(Place::Vault, told(self.why));
        desk.note(|tx| {
            ground::tell(tx, self.now, &label, "system")?;
            ground::backed_up(tx)
        })?;
        if let Some(second) = &self.second {
            // A stick that is not plugged in is no reason to stop: Settings says what lies in the second place.
            let _ = self.maker.copy_to(&made.path, second, &self.entropy);
        }
        Ok(made)
    }
}

impl Session {
    /// Makes a backup of the open vault, proves it by opening it, and writes it into the record.
    ///
    /// A desk in memory has no folder and is not backed up: the answer is then `None`.
    pub fn back_up(&mut self, why: Why) -> Result<Option<Backup>> {
        let Some(backing_up) = self.backing_up(why)? else {
            return Ok(None);
        };
        let made = backing_up.make(self.desk()?)?;
        self.backed_up(&made);
        Ok(Some(made))
    }

    /// What a backup needs; `None` for a desk in memory.
    pub(crate) fn backing_up(&mut self, why: Why) -> Result<Option<BackingUp>> {
        let now = self.clock.now();
        let (second, entropy) = (self.settings.second_place.clone(), self.entropy.clone());
        let Some(keeper) = &self.standing.open()?.keeper else {
            return Ok(None);
        };
        Ok(Some(BackingUp {
            maker: keeper.maker()?,
            why,
            now,
            entropy,
            second,
        }))
    }

    /// Notes when the newest backup was made. A vault that was locked the moment its desk came back has no use for that.
    pub(crate) fn backed_up(&mut self, made: &Backup) {
        if let Ok(open) = self.standing.open() {
            open.last_backup = Some(made.made);
        }
    }

    /// Backs up at lock when something changed and the last backup is old enough.
    pub(crate) fn back_up_if_due(&mut self) -> Result<()> {
        let now = self.clock.now().seconds;
        let open = self.standing.open()?;
        let due = open.desk.changes() > 0
            && ground::since_backup(open.desk.read())? > 0
            && open
                .last_backup
                .is_none_or(|last| now - last >= AT_LEAST_APART || now < last);
        if due && !open.sample {
            self.back_up(Why::Session).map(|_| ())
        } else {
            Ok(())
        }
    }
}

fn told(why: Why) -> &'static str {
    use words::ground::backup;
    match why {
        Why::Session => backup::SESSION,
        Why::Import => backup::IMPORT,
        Why::Migration => backup::MIGRATION,
        Why::Asked => backup::ASKED,
        Why::Recovery => backup::RECOVERY,
        Why::Passphrase => backup::PASSPHRASE,
        Why::Safety => backup::SAFETY,
    }
}
