//! What leaves the vault: my values on one page, sheets of cards, and a table.

pub mod commands;
pub mod page;
pub mod sheets;
pub mod store;
pub mod table;
