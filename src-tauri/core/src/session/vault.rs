//! Which vault this session stands before, and whether it is open.

use std::path::{Path, PathBuf};

use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::session::settings::Settings;
use crate::vault::keeper::Keeper;
use crate::vault::recovery::RecoveryKey;

/// Whether a vault is named, locked or open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum State {
    /// No vault is known: the first page.
    None,
    /// A vault is named and closed.
    Locked,
    /// It is open.
    Open,
}

/// Where this session stands.
pub(crate) enum Standing {
    /// Before no vault.
    Nowhere,
    /// Before a closed one.
    Locked(PathBuf),
    /// In an open one.
    Open(Box<Open>),
}

/// An open vault.
pub(crate) struct Open {
    /// Its database.
    pub(crate) desk: Desk,
    /// Its keys and its lock; none for a desk in memory.
    pub(crate) keeper: Option<Keeper>,
    /// The invented physician's.
    pub(crate) sample: bool,
    /// A recovery key that was shown and is neither proved nor declined yet.
    pub(crate) shown: Option<Shown>,
    /// When the newest backup of this session was made, in seconds since 1970.
    pub(crate) last_backup: Option<i64>,
}

/// A recovery key on the screen, and the two groups (1 to 8) that are to be typed again.
pub(crate) struct Shown {
    pub(crate) key: RecoveryKey,
    pub(crate) ask: [u8; 2],
}

impl Open {
    /// A desk that belongs to no folder.
    pub(crate) fn in_memory(desk: Desk) -> Self {
        Self { desk, keeper: None, sample: false, shown: None, last_backup: None }
    }

    /// The keys, or [`Error::Locked`] for a desk in memory.
    pub(crate) fn keeper(&self) -> Result<&Keeper> {
        self.keeper.as_ref().ok_or(Error::Locked)
    }
}

impl Standing {
    pub(crate) fn at_last_vault(settings: &Settings) -> Self {
        match settings.vaults.iter().find(|folder| folder.join("vault.key").exists()) {
            Some(folder) => Self::Locked(folder.clone()),
            None => Self::Nowhere,
        }
    }

    pub(crate) fn open(&mut self) -> Result<&mut Open> {
        match self {
            Self::Open(open) => Ok(open),
            Self::Nowhere | Self::Locked(_) => Err(Error::Locked),
        }
    }

    pub(crate) fn state(&self) -> State {
        match self {
            Self::Nowhere => State::None,
            Self::Locked(_) => State::Locked,
            Self::Open(_) => State::Open,
        }
    }

    pub(crate) fn folder(&self) -> Option<&Path> {
        match self {
            Self::Nowhere => None,
            Self::Locked(folder) => Some(folder),
            Self::Open(open) => open.keeper.as_ref().map(|keeper| keeper.paths().folder()),
        }
    }

    pub(crate) fn name(&self) -> Option<String> {
        self.folder().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned())
    }

    pub(crate) fn sample(&self) -> bool {
        matches!(self, Self::Open(open) if open.sample)
    }
}
