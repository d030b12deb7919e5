//! Floor 2: the encrypted database, its rules of connection and its migrations.

pub mod cipher;
pub mod fault;
pub mod ground;
pub mod memory;
pub mod migrate;
pub mod open;
pub mod schema;
