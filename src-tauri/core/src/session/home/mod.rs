//! Home and Find, which look into every place.

pub mod commands;
