//! Automatic and asked-for backups of the open vault.

use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::store::ground;
use crate::vault::backup::Backup;
use crate::vault::container::Why;
use crate::words;

/// A changed session is backed up at lock when the last backup is at least this old, in seconds.
const AT_LEAST_APART: i64 = 30 * 60;

impl Session {
    /// Makes a backup of the open vault, proves it by opening it, and writes it into the record.
    ///
    /// A desk in memory has no folder and is not backed up: the answer is then `None`.
    pub fn back_up(&mut self, why: Why) -> Result<Option<Backup>> {
        let now = self.clock.now();
        let second = self.settings.second_place.clone();
        let entropy = self.entropy.clone();
        let open = self.standing.open()?;
        let Some(keeper) = open.keeper.as_ref() else { return Ok(None) };
        let maker = keeper.maker()?;
        let made = maker.make(why, &entropy, now)?;
        open.last_backup = Some(now.seconds);
        let label = Label::new(Place::Vault, told(why));
        open.desk.note(|tx| {
            ground::tell(tx, now, &label, "system")?;
            ground::backed_up(tx)
        })?;
        if let Some(second) = second {
            // A stick that is not plugged in is no reason to stop: Settings says what lies in the second place.
            let _ = maker.copy_to(&made.path, &second, &entropy);
        }
        Ok(Some(made))
    }

    /// Backs up at lock when something changed and the last backup is old enough.
    pub(crate) fn back_up_if_due(&mut self) -> Result<()> {
        let now = self.clock.now().seconds;
        let open = self.standing.open()?;
        let due = open.desk.changes() > 0
            && ground::since_backup(open.desk.read())? > 0
            && open.last_backup.is_none_or(|last| now - last >= AT_LEAST_APART || now < last);
        if due && !open.sample { self.back_up(Why::Session).map(|_| ()) } else { Ok(()) }
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
