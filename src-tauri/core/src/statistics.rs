//! Plain statistics that several places need: no words, no units, no store.

pub mod ranks;
pub mod slope;
