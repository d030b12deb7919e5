//! A running Bearings: which vault it stands before, what it may ask of its host, and what it holds in memory only.

use std::any::Any;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::clock::Clock;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::vault::entropy::Entropy;
use crate::vault::key::KdfCost;
use crate::vault::place::Surroundings;

pub mod backing;
pub mod beside;
pub mod commands;
pub mod files;
pub mod home;
pub mod host;
pub mod ledger;
pub mod logged;
pub mod making;
pub mod opening;
pub mod paths;
pub mod record;
pub mod room;
pub mod safety;
pub mod settings;
pub mod stop;
pub mod vault;
pub mod zoom;

use files::Files;
use host::Host;
use settings::Settings;
use vault::Standing;

/// Where this program keeps what is not in a vault.
#[derive(Debug, Clone)]
pub struct Home {
    /// Vaults made in "Bearings' own folder", and their backups.
    pub data: PathBuf,
    /// The few settings that are needed before a vault opens.
    pub config: PathBuf,
}

impl Home {
    /// Both below one folder: for tests and for a stick.
    pub fn below(folder: &Path) -> Self {
        Self {
            data: folder.join("data"),
            config: folder.join("config"),
        }
    }

    /// The folders this system gives a program; local, never roaming.
    pub fn of_system() -> Result<Self> {
        let dirs =
            directories::ProjectDirs::from("org", "bearings", "bearings").ok_or(Error::ReadOnly)?;
        Ok(Self {
            data: dirs.data_local_dir().to_owned(),
            config: dirs.config_local_dir().to_owned(),
        })
    }
}

/// One running Bearings. Adapters hold exactly one, behind a [`crate::door::Door`].
pub struct Session {
    /// Where time enters.
    pub clock: Clock,
    /// Where randomness enters.
    pub entropy: Entropy,
    /// How much work a new passphrase slot costs; tests choose the least that is allowed.
    pub cost: KdfCost,
    /// What the surroundings can do: press a page, show progress, prove the seal.
    pub host: Arc<dyn Host>,
    /// Folders outside the vault.
    pub home: Home,
    /// Files and folders a person chose, by token.
    pub files: Files,
    pub(crate) settings: Settings,
    pub(crate) standing: Standing,
    pub(crate) started: i64,
    cancel: Arc<AtomicBool>,
    papers: BTreeMap<String, Box<dyn Any + Send>>,
    tokens: u64,
    last_lock_millis: Option<u32>,
    pub(crate) surroundings: Surroundings,
}

impl Session {
    /// Starts before any vault is opened.
    pub fn new(
        clock: Clock,
        entropy: Entropy,
        cost: KdfCost,
        host: Arc<dyn Host>,
        home: Home,
    ) -> Self {
        let settings = Settings::read(&home.config);
        let standing = Standing::at_last_vault(&settings);
        let started = clock.now().seconds;
        Self {
            clock,
            entropy,
            cost,
            host,
            home,
            files: Files::default(),
            settings,
            standing,
            started,
            cancel: Arc::default(),
            papers: BTreeMap::new(),
            tokens: 0,
            last_lock_millis: None,
            surroundings: Surroundings::here(),
        }
    }

    /// Settings of this computer, for the adapter that acts on them.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether a vault is open, so that there is something to lock.
    pub fn is_open(&self) -> bool {
        matches!(self.standing, Standing::Open(_))
    }

    /// The open desk, or [`Error::Locked`].
    pub fn desk(&mut self) -> Result<&mut Desk> {
        self.standing.open().map(|open| &mut open.desk)
    }

    /// Whether the desk belongs to a folder, so that a second connection can read meanwhile.
    pub(crate) fn can_lend(&self) -> bool {
        matches!(&self.standing, Standing::Open(open) if open.keeper.is_some())
    }

    /// Gives the desk away and reads over a second connection meanwhile.
    pub(crate) fn lend(&mut self) -> Result<Desk> {
        let open = self.standing.open()?;
        let reader = open.keeper()?.reader()?;
        let stand_in = open.desk.stand_in(reader)?;
        Ok(std::mem::replace(&mut open.desk, stand_in))
    }

    /// Takes back the desk that was given away.
    pub(crate) fn take_back(&mut self, desk: Desk) {
        if let Ok(open) = self.standing.open() {
            open.desk = desk;
        }
    }

    /// Whether the desk is away.
    pub(crate) fn is_lent(&self) -> bool {
        matches!(&self.standing, Standing::Open(open) if open.desk.is_stand_in())
    }

    /// Sits down at a desk that belongs to no folder: a database in memory, for tests of rules and for the sample's maker.
    pub fn sit_at(&mut self, desk: Desk) {
        self.standing = Standing::Open(Box::new(vault::Open::in_memory(desk)));
    }

    /// A fresh token: it names something for this run only and grants nothing outside it.
    pub fn token(&mut self) -> String {
        self.tokens += 1;
        let chance = self.entropy.bytes::<12>().unwrap_or_default();
        chance
            .iter()
            .fold(format!("{:x}-", self.tokens), |text, byte| {
                text + &format!("{byte:02x}")
            })
    }

    /// Keeps something in memory under a new token until the vault is locked. It never reaches the disk.
    pub fn keep<T: Any + Send>(&mut self, paper: T) -> String {
        let token = self.token();
        self.papers.insert(token.clone(), Box::new(paper));
        token
    }

    /// What was kept under this token.
    pub fn kept<T: Any + Send>(&mut self, token: &str) -> Result<&mut T> {
        self.papers
            .get_mut(token)
            .and_then(|paper| paper.downcast_mut())
            .ok_or(Error::Stale)
    }

    /// Takes what was kept out of memory.
    pub fn drop_kept(&mut self, token: &str) {
        self.papers.remove(token);
    }

    pub(crate) fn drop_all_kept(&mut self) {
        self.papers.clear();
    }

    /// The flag that a person's "Stop" raises; long work looks at it between steps.
    pub fn cancel_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.cancel)
    }

    /// How many changes were made since the vault was opened; 0 when none is open.
    pub fn changes(&mut self) -> u64 {
        self.desk().map_or(0, |desk| desk.changes())
    }
}
