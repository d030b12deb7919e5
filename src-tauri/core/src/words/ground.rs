//! Words for what every vault does: its own record, the four facts, backups.

use crate::working::Working;

/// Label of a change to the four facts.
pub fn facts_changed() -> &'static str {
    "change the facts about you"
}

/// Record of opening the vault.
pub fn opened() -> &'static str {
    "Opened with the passphrase"
}

/// Record of opening the vault after its key file had to be taken from a backup.
pub fn opened_with_key_file_of_backup() -> &'static str {
    "Opened with the key file of the newest backup, because the vault's own was damaged; the damaged one was kept"
}

/// Record of opening the vault with the recovery sheet.
pub fn opened_by_recovery() -> &'static str {
    "Opened with the recovery sheet; a new passphrase was set"
}

/// Record of making the vault.
pub fn made() -> &'static str {
    "Vault made"
}

/// Record of a change of passphrase.
pub fn passphrase_changed() -> &'static str {
    "Passphrase changed"
}

/// Record of a new recovery sheet.
pub fn recovery_made() -> &'static str {
    "New recovery sheet made"
}

/// Record of a vault that was brought back from a backup.
pub fn restored() -> &'static str {
    "Brought back from a backup"
}

/// Record of a fresh copy of the sample.
pub fn made_sample() -> &'static str {
    "A fresh copy of the invented physician's vault"
}

/// Records of a proved backup, by why it was made.
pub mod backup {
    /// At lock.
    pub const SESSION: &str = "Backup made after a session with changes, and proved";
    /// Before a calendar came in.
    pub const IMPORT: &str = "Backup made before the import, and proved";
    /// Before the schema changed.
    pub const MIGRATION: &str = "Backup made before the vault was brought up to date, and proved";
    /// The person asked.
    pub const ASKED: &str = "Backup made as asked, and proved";
    /// For the recovery sheet.
    pub const RECOVERY: &str = "Backup made to prove the recovery sheet, and opened with it";
    /// Before a new passphrase.
    pub const PASSPHRASE: &str = "Backup made before the passphrase changed, and proved";
    /// Before a restore or a large deletion.
    pub const SAFETY: &str = "Backup made before a large change, and proved";
}

/// How the strength of a passphrase is worked out.
pub fn strength_working(bits: u32, chars: u32, words: u32) -> Working {
    Working::new("2 to the power of the bits, halved, divided by 10,000 guesses a second")
        .with("Estimated bits, from below", bits.to_string())
        .with("Characters", chars.to_string())
        .with("Words", words.to_string())
        .with("Guesses a second, for a thief who has this disk", "10,000")
}
