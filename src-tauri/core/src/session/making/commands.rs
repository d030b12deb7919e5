//! The set-up: judge a place and a passphrase, make the vault, show and prove the recovery key.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::error::Result;
use crate::session::Session;
use crate::session::files::Saved;
use crate::vault::passphrase::{self, Passphrase};
use crate::vault::recovery::Typed;
use crate::vault::strength::{self, Verdict};
use crate::working::Working;

/// Where a vault is to be kept.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum PlaceChoice {
    /// In Bearings' own folder.
    Own,
    /// In a folder the person chose.
    Chosen {
        /// Its token.
        token: String,
    },
}

/// Whether a vault may be kept there.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The folder, to show.
    pub shown: String,
    /// Why not; `null` when it may.
    pub refused: Option<PlaceRefusal>,
    /// "OneDrive", where a sync service is the reason.
    pub provider: Option<String>,
}

/// Why a vault may not be kept in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each says itself")]
pub enum PlaceRefusal {
    Synced,
    Network,
    NotEmpty,
    ReadOnly,
}

/// Asks whether a vault may be kept in a place.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JudgePlace {
    place: PlaceChoice,
}

impl Command for JudgePlace {
    const NAME: &'static str = "judgePlace";
    type Reply = PlaceView;

    fn run(self, session: &mut Session) -> Result<PlaceView> {
        session.judge_place(&self.place)
    }
}

/// How hard a passphrase is to guess, with how that is worked out.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StrengthView {
    /// Estimated bits; a guess, rounded down.
    pub bits: u32,
    /// Characters.
    pub chars: u32,
    /// Words, where it is made of words.
    pub words: u32,
    /// In one word.
    pub verdict: PassphraseVerdict,
    /// Seconds to search half of what it may be at 10,000 guesses a second, as decimal text.
    pub guess_seconds: String,
    /// How this is worked out.
    pub working: Working,
}

/// A passphrase in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each says itself")]
pub enum PassphraseVerdict {
    TooShort,
    Weak,
    Fair,
    Strong,
}

/// Asks how hard a passphrase is to guess.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JudgePassphrase {
    passphrase: String,
}

impl Command for JudgePassphrase {
    const NAME: &'static str = "judgePassphrase";
    type Reply = StrengthView;

    fn run(self, _: &mut Session) -> Result<StrengthView> {
        let judged = strength::estimate(&self.passphrase);
        Ok(StrengthView {
            bits: judged.bits(),
            chars: judged.chars,
            words: judged.words,
            verdict: match judged.verdict {
                Verdict::TooShort => PassphraseVerdict::TooShort,
                Verdict::Weak => PassphraseVerdict::Weak,
                Verdict::Fair => PassphraseVerdict::Fair,
                Verdict::Strong => PassphraseVerdict::Strong,
            },
            guess_seconds: judged.guess_seconds().to_string(),
            working: crate::words::ground::strength_working(
                judged.bits(),
                judged.chars,
                judged.words,
            ),
        })
    }
}

/// A passphrase drawn by chance.
#[derive(Serialize, TS)]
pub struct DrawnPassphrase {
    /// Five words.
    pub passphrase: String,
    /// Bits of chance in it.
    pub bits: u32,
}

/// Asks for five words drawn by chance.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DrawPassphrase {}

impl Command for DrawPassphrase {
    const NAME: &'static str = "drawPassphrase";
    type Reply = DrawnPassphrase;

    fn run(self, session: &mut Session) -> Result<DrawnPassphrase> {
        let drawn = passphrase::draw(&session.entropy)?;
        let bits = strength::estimate(&drawn).bits();
        Ok(DrawnPassphrase {
            passphrase: drawn.to_string(),
            bits,
        })
    }
}

/// The recovery key, shown once.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoverySheet {
    /// Eight groups of four.
    pub groups: [String; 8],
    /// The check group.
    pub check: String,
    /// First four characters of the vault's number.
    pub vault_prefix: String,
    /// Today.
    pub day: Day,
    /// The two groups (1 to 8) that are to be typed again.
    pub ask: [u8; 2],
}

/// Makes a vault, opens it, and shows its recovery key.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateVault {
    place: PlaceChoice,
    passphrase: String,
    /// The same again.
    again: String,
}

impl Command for CreateVault {
    const NAME: &'static str = "createVault";
    type Reply = RecoverySheet;

    fn run(self, session: &mut Session) -> Result<RecoverySheet> {
        let passphrase = Passphrase::agreed(&self.passphrase, &self.again)?;
        session.create_vault(&self.place, &passphrase)
    }
}

/// What became of the two groups.
#[derive(Debug, Serialize, TS)]
pub struct RecoveryProof {
    /// The first group asked for.
    pub first: GroupTyped,
    /// The second.
    pub second: GroupTyped,
    /// Both were right, and a backup was opened with the key.
    pub proved: bool,
}

/// What became of one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each says itself")]
pub enum GroupTyped {
    Right,
    Wrong,
    Short,
}

impl From<Typed> for GroupTyped {
    fn from(typed: Typed) -> Self {
        match typed {
            Typed::Right => Self::Right,
            Typed::Wrong => Self::Wrong,
            Typed::Short => Self::Short,
        }
    }
}

/// Types two groups from the sheet; once both are right, a backup is made and opened with the key.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProveRecovery {
    first: String,
    second: String,
}

impl Command for ProveRecovery {
    const NAME: &'static str = "proveRecovery";
    type Reply = RecoveryProof;

    fn run(self, session: &mut Session) -> Result<RecoveryProof> {
        session.prove_recovery(&self.first, &self.second)
    }
}

/// Goes on without a sheet: the key is dropped and never shown again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeclineRecovery {}

impl Command for DeclineRecovery {
    const NAME: &'static str = "declineRecovery";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        session.decline_recovery()
    }
}

/// Saves the recovery sheet as PDF.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveRecoverySheet {
    /// Token from `chooseSave`.
    file: String,
}

impl Command for SaveRecoverySheet {
    const NAME: &'static str = "saveRecoverySheet";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        session.save_recovery_sheet(&self.file)
    }
}

/// Makes a new recovery key in place of the old one, and shows it once.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewRecoverySheet {
    passphrase: String,
}

impl Command for NewRecoverySheet {
    const NAME: &'static str = "newRecoverySheet";
    type Reply = RecoverySheet;

    fn run(self, session: &mut Session) -> Result<RecoverySheet> {
        let passphrase = Passphrase::typed(&self.passphrase)?;
        session.new_recovery_sheet(&passphrase)
    }
}

/// Sets a new passphrase. Backups made before still open with the old one.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassphrase {
    old: String,
    passphrase: String,
    /// The same again.
    again: String,
}

impl Command for ChangePassphrase {
    const NAME: &'static str = "changePassphrase";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        let fresh = Passphrase::agreed(&self.passphrase, &self.again)?;
        session.change_passphrase(&Passphrase::typed(&self.old)?, &fresh)
    }
}
