//! Commands that work before a vault is open: what stands where, settings, and the choice of files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::files::FileToken;
use crate::session::host::{ToChoose, ToOpen, ToSave};
use crate::session::settings::{LockHabit, ReadingFont, TextSize, Theme};
use crate::session::vault::State;
use crate::session::zoom::ZoomBy;

/// What the page draws its frame from.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// Whether a vault is named, locked or open.
    pub state: State,
    /// Name of the vault's folder.
    pub vault_name: Option<String>,
    /// The invented physician's vault.
    pub sample: bool,
    /// The vault's folder, to show.
    pub place: Option<String>,
    /// Light, dark or system.
    pub theme: Theme,
    /// Size of body text.
    pub text_size: TextSize,
    /// How large everything is drawn, 50 to 300 per cent.
    pub zoom: u16,
    /// Typeface of the screens.
    pub reading_font: ReadingFont,
    /// How soon Bearings locks itself.
    pub lock: LockHabit,
    /// Idle minutes until then, 1 to 60.
    pub lock_minutes: u8,
    /// Veil figures and names when the window loses focus.
    pub veil_on_blur: bool,
    /// "linux", "macos" or "windows".
    pub platform: &'static str,
    /// The seal against the network, as it stands now.
    pub seal: SealView,
    /// Version of this program.
    pub version: &'static str,
    /// Today, by the computer's clock.
    pub today: Day,
    /// Local time of this answer, "14:02".
    pub time: String,
    /// IANA name of the computer's zone.
    pub zone: String,
    /// Vaults known here, the last used first.
    pub known_vaults: Vec<KnownVault>,
    /// A file that was dropped on the window or named at the start.
    pub opened: Option<FileToken>,
}

/// The seal against the network.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SealView {
    /// The kernel refuses internet sockets to this program and all it starts.
    pub sealed: bool,
    /// One was asked for just now and refused.
    pub refused_just_now: bool,
    /// Local time of that, "09:41".
    pub checked_at: String,
}

/// A vault known on this computer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownVault {
    /// For `openVault`.
    pub token: String,
    /// Name of its folder.
    pub name: String,
    /// Its folder, to show.
    pub place: String,
}

/// Asks what stands where.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ViewSession {}

impl Command for ViewSession {
    const NAME: &'static str = "session";
    type Reply = SessionView;

    fn run(self, session: &mut Session) -> Result<SessionView> {
        Ok(view(session))
    }
}

/// Changes settings of this computer; what is left out stays.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetSettings {
    #[serde(default)]
    #[ts(optional = nullable)]
    theme: Option<Theme>,
    #[serde(default)]
    #[ts(optional = nullable)]
    text_size: Option<TextSize>,
    #[serde(default)]
    #[ts(optional = nullable)]
    zoom: Option<ZoomBy>,
    #[serde(default)]
    #[ts(optional = nullable)]
    reading_font: Option<ReadingFont>,
    #[serde(default)]
    #[ts(optional = nullable)]
    lock: Option<LockHabit>,
    /// 1 to 60.
    #[serde(default)]
    #[ts(optional = nullable)]
    lock_minutes: Option<u8>,
    #[serde(default)]
    #[ts(optional = nullable)]
    veil_on_blur: Option<bool>,
}

impl Command for SetSettings {
    const NAME: &'static str = "setSettings";
    type Reply = SessionView;

    fn run(self, session: &mut Session) -> Result<SessionView> {
        if self
            .lock_minutes
            .is_some_and(|minutes| !(1..=60).contains(&minutes))
        {
            return Err(Error::Invalid {
                field: "lockMinutes",
                why: "must be between 1 and 60",
            });
        }
        let settings = &mut session.settings;
        settings.theme = self.theme.unwrap_or(settings.theme);
        settings.text_size = self.text_size.unwrap_or(settings.text_size);
        settings.zoom = self.zoom.map_or(settings.zoom, |how| settings.zoom.by(how));
        settings.reading_font = self.reading_font.unwrap_or(settings.reading_font);
        settings.lock = self.lock.unwrap_or(settings.lock);
        settings.own_lock_minutes = self.lock_minutes.unwrap_or(settings.own_lock_minutes);
        settings.veil_on_blur = self.veil_on_blur.unwrap_or(settings.veil_on_blur);
        session.settings.write(&session.home.config)?;
        Ok(view(session))
    }
}

/// The session as the page sees it.
pub(crate) fn view(session: &mut Session) -> SessionView {
    let now = session.clock.now();
    let seal = session.host.seal();
    let known = session.settings.vaults.clone();
    let known_vaults = known
        .into_iter()
        .filter(|folder| folder.join("vault.key").exists())
        .map(|folder| {
            let token = session.token();
            let file = session.files.add(token, folder.clone());
            KnownVault {
                token: file.token,
                name: file.name,
                place: folder.display().to_string(),
            }
        })
        .collect();
    let settings = &session.settings;
    SessionView {
        state: session.standing.state(),
        vault_name: session.standing.name(),
        sample: session.standing.sample(),
        place: session
            .standing
            .folder()
            .map(|folder| folder.display().to_string()),
        theme: settings.theme,
        text_size: settings.text_size,
        zoom: settings.zoom.percent(),
        reading_font: settings.reading_font,
        lock: settings.lock,
        lock_minutes: settings.lock_minutes(),
        veil_on_blur: settings.veil_on_blur,
        platform: std::env::consts::OS,
        seal: SealView {
            sealed: seal.sealed,
            refused_just_now: seal.refused_just_now,
            checked_at: now.time(),
        },
        version: env!("CARGO_PKG_VERSION"),
        today: now.today(),
        time: now.time(),
        zone: crate::clock::home_zone().name().to_owned(),
        known_vaults,
        opened: session.files.opened().cloned(),
    }
}

macro_rules! asks_the_host {
    ($(#[$about:meta])* $command:ident, $name:literal) => {
        $(#[$about])*
        impl Command for $command {
            const NAME: &'static str = $name;
            type Reply = Option<FileToken>;

            fn run(self, _: &mut Session) -> Result<Self::Reply> {
                // The door answers these itself, so that no dialog ever holds the session.
                Err(Error::Bug("a dialog was asked of the session"))
            }
        }
    };
}

/// Asks the person for a file to open; the answer is `null` when they change their mind.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseOpen {
    /// What for.
    pub what: ToOpen,
}
asks_the_host!(ChooseOpen, "chooseOpen");

/// Asks the person where to save; the answer is `null` when they change their mind.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseSave {
    /// What for.
    pub what: ToSave,
    /// A file name to begin with.
    suggested: String,
}

impl ChooseSave {
    /// The suggested name, without anything that could be part of a path.
    pub fn name(&self) -> String {
        let plain: String = self
            .suggested
            .chars()
            .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.'))
            .take(80)
            .collect();
        let plain = plain.trim_matches(['.', ' ']).to_owned();
        if plain.is_empty() {
            "bearings.pdf".to_owned()
        } else {
            plain
        }
    }
}
asks_the_host!(ChooseSave, "chooseSave");

/// Asks the person for a folder; the answer is `null` when they change their mind.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseFolder {
    /// What for.
    pub why: ToChoose,
}
asks_the_host!(ChooseFolder, "chooseFolder");

/// Stops long work that is under way; nothing is changed by what was stopped.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Cancel {}

impl Command for Cancel {
    const NAME: &'static str = "cancel";
    type Reply = ();

    fn run(self, _: &mut Session) -> Result<()> {
        Ok(())
    }
}
