//! A plan leaves the vault only where the person saves it, and only to whom it was released.

pub mod commands;
