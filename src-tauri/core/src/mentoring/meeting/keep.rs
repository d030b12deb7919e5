//! Keeping what came of a meeting, all of it in one change.

pub mod store;
