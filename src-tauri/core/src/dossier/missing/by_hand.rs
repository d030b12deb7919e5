//! Setting an entry beside a criterion that a person must judge, from either side of it.

pub mod commands;
