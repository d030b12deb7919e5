//! The core of Bearings: domain rules, the encrypted vault and the command contract.
//!
//! Floors, lowest first; a floor uses only lower ones (`tests/floors.rs` holds this):
//! 0 words and small types (`id choice day text error clock words document csv reveal splitmix statistics`),
//! 1 domain rules, pure (`calendars` and its sisters),
//! 2 storage (`store`, `undo`, and each domain's `store.rs`),
//! 3 `vault` and `desk`,
//! 4 `session`, `contract` and each domain's `commands.rs`.
//! Adapters (window, command line, test bridge) stand above and hold no rules.

pub mod calendars;
pub mod choice;
pub mod clock;
pub mod contract;
pub mod csv;
pub mod day;
pub mod decoding;
pub mod desk;
pub mod document;
pub mod door;
pub mod dossier;
pub mod error;
pub mod figure;
pub mod folding;
pub mod id;
pub mod mentoring;
pub mod options;
pub mod paragraphs;
pub mod recovery_sheet;
pub mod reveal;
pub mod sample;
pub mod session;
pub mod splitmix;
pub mod statistics;
pub mod store;
pub mod text;
pub mod undo;
pub mod values;
pub mod vault;
pub mod vtimezone;
pub mod words;
pub mod working;
