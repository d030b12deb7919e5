//! The two calendars: the week a person has, from real calendar files, and the week they wish for.
//!
//! `ics` reads files; everything else here works on what it read. The rules are pure; what is stored is times,
//! categories and keyed fingerprints, and titles only when asked.

pub mod apportion;
pub mod category;
pub mod compare;
pub mod fingerprint;
pub mod grid;
pub mod hours;
pub mod patient;
pub mod pattern;
pub mod policy;
pub mod rule;
pub mod title;
pub mod weeks;
pub mod wish;
