//! The ledger of uncredited work beside the dossier: the two places know nothing of each other.

pub mod commands;
