//! Every command, one line each, by place.

use super::Entry;
use crate::session::commands as session;
use crate::session::making::commands as making;
use crate::session::opening::commands as opening;
use crate::session::record::commands as record;
use crate::session::safety::commands as safety;

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
    making::JudgePlace,
    making::JudgePassphrase,
    making::DrawPassphrase,
    making::CreateVault,
    making::ProveRecovery,
    making::DeclineRecovery,
    making::SaveRecoverySheet,
    making::NewRecoverySheet,
    making::ChangePassphrase,
    opening::Unlock,
    opening::UnlockWithRecovery,
    opening::Lock,
    opening::OpenVault,
    opening::CloseVault,
    opening::RestoreVault,
    opening::OpenSample,
    safety::ViewPrivacy,
    safety::BackUpNow,
    safety::SetSecondPlace,
    record::Undo,
    record::Redo,
    record::ListActivity,
    record::PreviewGoBack,
    record::GoBack,
    record::ReadYou,
    record::SetYou,
];
