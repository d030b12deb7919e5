//! Which vault this session stands before, and whether it is open.

use std::path::{Path, PathBuf};

use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::session::settings::Settings;

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
    /// Its folder; none for a desk in memory.
    pub(crate) folder: Option<PathBuf>,
    /// The invented physician's.
    pub(crate) sample: bool,
}

impl Standing {
    pub(crate) fn at_last_vault(settings: &Settings) -> Self {
        match settings
            .vaults
            .iter()
            .find(|folder| folder.join("vault.key").exists())
        {
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
            Self::Open(open) => open.folder.as_deref(),
        }
    }

    pub(crate) fn name(&self) -> Option<String> {
        self.folder()
            .and_then(Path::file_name)
            .map(|name| name.to_string_lossy().into_owned())
    }

    pub(crate) fn sample(&self) -> bool {
        matches!(self, Self::Open(open) if open.sample)
    }
}
