//! Every command, one line each, by place.

use super::Entry;
use crate::session::commands as session;
use crate::session::record::commands as record;

macro_rules! contract {
    ($($command:ty),* $(,)?) => {
        /// The contract, in the order of the places.
        pub const ENTRIES: &[Entry] = &[$(Entry::of::<$command>()),*];
    };
}

contract![
    session::ViewSession,
    session::SetSettings,
    session::ChooseOpen,
    session::ChooseSave,
    session::ChooseFolder,
    session::Cancel,
    record::Undo,
    record::Redo,
    record::ListActivity,
    record::PreviewGoBack,
    record::GoBack,
    record::ReadYou,
    record::SetYou,
];
