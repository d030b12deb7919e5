//! Floor 3: one encrypted folder, the two keys that open it, and the copies that bring it back.
//!
//! `docs/vault-format.md` holds every byte; `tests/reader` opens what this module writes without sharing its code.

pub mod backup;
pub mod check;
pub mod container;
pub mod content;
pub mod disk;
pub mod entropy;
pub mod folder;
pub mod keeper;
pub mod key;
pub mod keyfile;
pub mod lockfile;
pub mod passphrase;
pub mod place;
pub mod recovery;
pub mod strength;
pub mod unlock;
pub mod witness;
