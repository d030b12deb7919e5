//! The few settings that are needed before a vault opens. They hold nothing a person wrote but the folders of vaults.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::session::zoom::Zoom;

/// Light, dark, or as the system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each says itself")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// Body text of 16 or 18 pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each says itself")]
pub enum TextSize {
    #[default]
    Standard,
    Large,
}

/// The typeface of the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is a typeface")]
pub enum ReadingFont {
    #[default]
    Inter,
    Atkinson,
}

/// How soon Bearings locks itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LockHabit {
    /// After 30 idle minutes, and on sleep.
    Relaxed,
    /// After 5 idle minutes, on sleep, and when the screen locks.
    #[default]
    Balanced,
    /// After 1 idle minute, and whenever the window is minimised.
    Strict,
    /// After the minutes the person set, 1 to 60.
    Own,
}

/// Settings of this computer, in `settings.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Light, dark or system.
    pub theme: Theme,
    /// Size of body text.
    pub text_size: TextSize,
    /// How large everything is drawn.
    pub zoom: Zoom,
    /// Typeface.
    pub reading_font: ReadingFont,
    /// How soon to lock.
    pub lock: LockHabit,
    /// Idle minutes for [`LockHabit::Own`], 1 to 60.
    pub own_lock_minutes: u8,
    /// Veil figures and names when the window loses focus.
    pub veil_on_blur: bool,
    /// Folders of the vaults known here, the last used first.
    pub vaults: Vec<PathBuf>,
    /// A second folder for backups.
    pub second_place: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            text_size: TextSize::default(),
            zoom: Zoom::default(),
            reading_font: ReadingFont::default(),
            lock: LockHabit::default(),
            own_lock_minutes: 5,
            veil_on_blur: false,
            vaults: Vec::new(),
            second_place: None,
        }
    }
}

impl Settings {
    /// Reads the settings; a missing or unreadable file gives the defaults, for it holds nothing that could be lost.
    pub fn read(config: &Path) -> Self {
        std::fs::read(config.join("settings.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes the settings through a temporary file, so that a crash leaves the old or the new ones.
    pub fn write(&self, config: &Path) -> Result<()> {
        std::fs::create_dir_all(config)?;
        let text = serde_json::to_vec_pretty(self)
            .map_err(|_| Error::Bug("settings cannot be written"))?;
        let fresh = config.join("settings.json.new");
        std::fs::write(&fresh, text)?;
        std::fs::rename(&fresh, config.join("settings.json"))?;
        Ok(())
    }

    /// Idle minutes until the lock.
    pub fn lock_minutes(&self) -> u8 {
        match self.lock {
            LockHabit::Relaxed => 30,
            LockHabit::Balanced => 5,
            LockHabit::Strict => 1,
            LockHabit::Own => self.own_lock_minutes.clamp(1, 60),
        }
    }

    /// Puts a vault's folder first among those known here.
    pub fn remember(&mut self, folder: &Path) {
        self.vaults.retain(|known| known != folder);
        self.vaults.insert(0, folder.to_owned());
        self.vaults.truncate(8);
    }
}
