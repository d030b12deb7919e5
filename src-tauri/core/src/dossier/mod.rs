//! Dossier: the papers of a promotion, and what stands behind them.
//!
//! `entry` keeps what a person did, `evidence` what proves it, `criteria` what a school asks for and `missing` how the
//! entries stand against it; `statement` is what the person writes of it,
//! `bibliography` reads publications, `rescue` an old curriculum vitae, and `paper` makes the documents that leave. The rules are pure.

pub mod bibliography;
pub mod criteria;
pub mod entry;
pub mod evidence;
pub mod home;
pub mod identity;
pub mod import;
pub mod missing;
pub mod paper;
pub mod rescue;
pub mod statement;
