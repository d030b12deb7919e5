//! Makes, checks, copies and restores vaults, and changes passphrases. All secrets come from standard input.

use std::path::{Path, PathBuf};

use bearings_core::clock::Now;
use bearings_core::error::{Error, Result};
use bearings_core::store::migrate;
use bearings_core::vault::container::Why;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::folder::{self, OpenVault, Opening};
use bearings_core::vault::passphrase::Passphrase;
use bearings_core::vault::place::{self, Surroundings};
use bearings_core::vault::recovery::RecoveryKey;
use bearings_core::vault::unlock::Secret;
use bearings_core::vault::{backup, check};
use clap::Subcommand;
use serde_json::json;

use crate::answer::{self, Answered, Trouble};
use crate::secret;
use crate::surroundings::Held;

/// What to do with a vault.
#[derive(Debug, Subcommand)]
pub(crate) enum Asked {
    /// Make a vault in a new or empty folder; prints its recovery key, which is shown this once.
    /// Standard input: the passphrase, and the same again.
    New {
        /// The folder.
        dir: PathBuf,
        #[command(flatten)]
        held: Held,
    },
    /// Look at all of a vault and report; repairs nothing. Refused with "damaged" if anything is wrong.
    /// Standard input: the passphrase.
    Check {
        /// The vault's folder.
        dir: PathBuf,
        #[command(flatten)]
        by: By,
    },
    /// Make a backup in the vault's own folder, proved by opening it, and perhaps a copy elsewhere.
    /// Standard input: the passphrase.
    Backup {
        /// The vault's folder.
        dir: PathBuf,
        /// Put a copy of the backup into this folder too.
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
        #[command(flatten)]
        by: By,
    },
    /// Put a backup into a new or empty folder. The backup stays as it is.
    /// Standard input: the passphrase of the day it was made.
    Restore {
        /// The folder for the vault.
        dir: PathBuf,
        /// The backup.
        backup: PathBuf,
        #[command(flatten)]
        by: By,
    },
    /// Set a new passphrase. Standard input: the old one (or the recovery key), the new one, the new one again.
    Passphrase {
        /// The vault's folder.
        dir: PathBuf,
        #[command(flatten)]
        by: By,
    },
}

/// By which of its two keys a vault or a backup is opened.
#[derive(Debug, clap::Args)]
pub(crate) struct By {
    /// The first line of standard input is the recovery key.
    #[arg(long)]
    recovery: bool,
    /// Go on although the vault holds less than this computer has seen in it.
    #[arg(long)]
    accept_older: bool,
    #[command(flatten)]
    held: Held,
}

/// Does it.
pub(crate) fn answer(asked: Asked) -> Answered {
    match asked {
        Asked::New { dir, held } => new(&dir, &held),
        Asked::Check { dir, by } => look(&dir, &by),
        Asked::Backup { dir, to, by } => copy(&dir, to.as_deref(), &by),
        Asked::Restore { dir, backup, by } => restore(&dir, &backup, &by),
        Asked::Passphrase { dir, by } => passphrase(&dir, &by),
    }
}

fn new(dir: &Path, held: &Held) -> Answered {
    let dir = absolute(dir)?;
    judge_new(&dir)?;
    let first = secret::needed("the passphrase is the first line of standard input")?;
    let again = secret::needed("the passphrase is typed twice, on two lines of standard input")?;
    let agreed = Passphrase::agreed(&first, &again)?;
    let (opened, key) = folder::create(
        &dir,
        &agreed,
        held.cost(),
        &Entropy::default(),
        held.clock()?.now(),
        |connection| migrate::migrate(connection, |_| Ok(())),
    )?;
    let vault = opened.keeper.prefix();
    opened.keeper.close(opened.connection)?;
    answer::line(
        &json!({ "vault": vault, "recovery": { "groups": key.groups(), "check": key.check() } }),
    )
}

fn look(dir: &Path, by: &By) -> Answered {
    let opens = Opens::read(by)?;
    let report = check::check(
        &absolute(dir)?,
        opens.secret(),
        opening(by)?,
        &Entropy::default(),
    )?;
    answer::line(&report)?;
    if report.is_sound() {
        Ok(())
    } else {
        Err(Error::Damaged(bearings_core::error::Damage::Database).into())
    }
}

fn copy(dir: &Path, to: Option<&Path>, by: &By) -> Answered {
    let opened = open(dir, by, &Opens::read(by)?)?;
    let entropy = Entropy::default();
    let made = opened.keeper.maker().and_then(|maker| {
        let made = maker.make(
            Why::Asked,
            &entropy,
            now(by).unwrap_or_else(|_| bearings_core::clock::Clock::System.now()),
        )?;
        if let Some(folder) = to {
            maker.copy_to(&made.path, &absolute(folder)?, &entropy)?;
        }
        Ok(made)
    });
    opened.keeper.close(opened.connection)?;
    let made = made?;
    answer::line(&json!({ "backup": made.path, "bytes": made.bytes, "manifest": made.manifest }))
}

fn restore(dir: &Path, backup: &Path, by: &By) -> Answered {
    let dir = absolute(dir)?;
    judge_new(&dir)?;
    let opens = Opens::read(by)?;
    let schema = migrate::supported();
    let manifest = backup::restore(
        backup,
        &dir,
        opens.secret(),
        schema,
        &Entropy::default(),
        now(by)?,
    )?;
    answer::line(&json!({ "restored": dir, "manifest": manifest }))
}

fn passphrase(dir: &Path, by: &By) -> Answered {
    let opens = Opens::read(by)?;
    let first = secret::needed("the new passphrase is the second line of standard input")?;
    let again =
        secret::needed("the new passphrase is typed twice, on two lines of standard input")?;
    let new = Passphrase::agreed(&first, &again)?;
    let mut opened = open(dir, by, &opens)?;
    // The vault has just opened to the old secret, so it is not asked for a second time.
    let set = opened.keeper.set_passphrase(
        &opened.connection,
        &new,
        by.held.cost(),
        &Entropy::default(),
        now(by)?,
    );
    let closed = opened.keeper.close(opened.connection);
    set.and(closed)?;
    answer::line(&json!({ "passphrase": "changed" }))
}

/// The secret from standard input.
enum Opens {
    Passphrase(Passphrase),
    Recovery(RecoveryKey),
}

impl Opens {
    fn read(by: &By) -> std::result::Result<Self, Trouble> {
        if by.recovery {
            let typed = secret::needed("the recovery key is the first line of standard input")?;
            Ok(Self::Recovery(RecoveryKey::read(&typed)?))
        } else {
            let typed = secret::needed("the passphrase is the first line of standard input")?;
            Ok(Self::Passphrase(Passphrase::typed(&typed)?))
        }
    }

    fn secret(&self) -> Secret<'_> {
        match self {
            Self::Passphrase(passphrase) => Secret::Passphrase(passphrase),
            Self::Recovery(key) => Secret::Recovery(key),
        }
    }
}

fn open(dir: &Path, by: &By, opens: &Opens) -> std::result::Result<OpenVault, Trouble> {
    Ok(folder::open(&absolute(dir)?, opens.secret(), opening(by)?)?)
}

fn opening(by: &By) -> std::result::Result<Opening, Trouble> {
    Ok(Opening {
        schema: migrate::supported(),
        accept_older: by.accept_older,
        now: now(by)?,
    })
}

fn now(by: &By) -> std::result::Result<Now, Trouble> {
    Ok(by.held.clock()?.now())
}

/// Refuses a place where no vault may live.
pub(crate) fn judge_new(dir: &Path) -> Answered {
    match place::judge_new(dir, &Surroundings::here(), &Entropy::default())? {
        None => Ok(()),
        Some(refused) => Err(Error::Place(refused.why).into()),
    }
}

/// The whole path of a folder named on the command line.
pub(crate) fn absolute(path: &Path) -> Result<PathBuf> {
    Ok(std::path::absolute(path)?)
}
