//! Floor 3: the vault: its keys, its folder, its backups.

pub mod entropy;
pub mod key;
