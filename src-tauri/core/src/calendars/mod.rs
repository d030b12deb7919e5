//! The two calendars: the week a person has, from real calendar files, and the week they wish for.
//!
//! `ics` reads files; everything else here works on what it read. The rules are pure; what is stored is times,
//! categories and keyed fingerprints, and titles only when asked.

pub mod apportion;
pub mod calendar;
pub mod category;
pub mod compare;
pub mod diary;
pub mod draft;
pub mod entry;
pub mod event;
pub mod feeling;
pub mod fingerprint;
pub mod gap;
pub mod grid;
pub mod home;
pub mod hours;
pub mod ics;
pub mod import;
pub mod mask;
pub mod offer;
pub mod page;
pub mod page_data;
pub mod page_parts;
pub mod painted;
pub mod patient;
pub mod pattern;
pub mod picture;
pub mod policy;
pub mod preview;
pub mod prints;
pub mod promise;
pub mod read_back;
pub mod rule;
pub mod shadow;
pub mod sorter;
pub mod sorting;
pub mod suggest;
pub mod tag;
pub mod title;
pub mod weeks;
pub mod wish;
pub mod workings;
pub mod year;
pub mod zones;
