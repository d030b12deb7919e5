//! What leaves of the reading of a contract: questions for a lawyer, and a table.

pub mod commands;
pub mod page;
pub mod table;
