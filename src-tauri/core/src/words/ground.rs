//! Words for what every vault does: its own record, the four facts, backups.

/// Label of a change to the four facts.
pub fn facts_changed() -> &'static str {
    "change the facts about you"
}

/// Record of opening the vault.
pub fn opened() -> &'static str {
    "Opened with the passphrase"
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

/// Record of a proved backup; `why` is one of the reasons below.
pub fn backed_up(why: &str) -> String {
    format!("Backup made {why}, and proved")
}
