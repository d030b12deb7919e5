//! What leaves the vault of a meeting: one page in several forms, and an entry for a calendar. Only released things reach it.

pub mod commands;
pub mod document;
pub mod ics;
pub mod page;
pub mod room;
pub mod text;
