//! Every command, one line each, by place.

use super::{Command as _, Entry};
use crate::calendars::boundaries::commands as boundaries;
use crate::calendars::calendar::commands as calendar;
use crate::calendars::category::commands as category;
use crate::calendars::compare::commands as compare;
use crate::calendars::diary::commands as diary;
use crate::calendars::feeling::commands as feeling;
use crate::calendars::gap::commands as gap;
use crate::calendars::home::commands as home;
use crate::calendars::hours::commands as hours;
use crate::calendars::import::commands as import;
use crate::calendars::mask::commands as mask;
use crate::calendars::offer::commands as offer;
use crate::calendars::policy::commands as policy;
use crate::calendars::promise::commands as promise;
use crate::calendars::rule::commands as rule;
use crate::calendars::rule::outcome::commands as outcome;
use crate::calendars::shadow::commands as shadow;
use crate::calendars::sorting::commands as sorting;
use crate::calendars::weeks::commands as weeks;
use crate::calendars::wish::commands as wish;
use crate::calendars::wish::version::commands as wishes;
use crate::calendars::year::commands as year;
use crate::calendars::zones::commands as zones;
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

/// Commands that only read, and need nothing but the open database: they are answered while a long change is under way.
pub const READING: &[&str] = &[
    session::ViewSession::NAME,
    record::ReadYou::NAME,
    home::ReadHome::NAME,
    home::Find::NAME,
    category::ListCategories::NAME,
    rule::ListRules::NAME,
    outcome::PreviewRule::NAME,
    zones::ListZones::NAME,
    calendar::ListCalendars::NAME,
    policy::ReadPolicy::NAME,
    sorting::ListSorting::NAME,
    sorting::ListGroupEvents::NAME,
    weeks::ListWeeks::NAME,
    weeks::CountWeeks::NAME,
    weeks::ReadHave::NAME,
    hours::ReadHours::NAME,
    mask::ListMasks::NAME,
    promise::ReadPromises::NAME,
    year::ReadYear::NAME,
    shadow::ReadShadow::NAME,
    diary::ReadDiary::NAME,
    wish::ReadWish::NAME,
    wishes::ListWishes::NAME,
    feeling::ReadFeelings::NAME,
    offer::ListOffers::NAME,
    offer::ReadOffer::NAME,
    compare::Compare::NAME,
    gap::ReadGap::NAME,
    boundaries::ReadBoundaries::NAME,
];

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
    home::ReadHome,
    home::Find,
    category::ListCategories,
    category::AddCategory,
    category::EditCategory,
    category::MoveCategory,
    category::RemoveCategory,
    rule::ListRules,
    rule::AddRule,
    rule::EditRule,
    rule::MoveRule,
    rule::RemoveRule,
    outcome::PreviewRule,
    import::PreviewImport,
    import::RefinePreview,
    import::ImportCalendar,
    zones::ListZones,
    zones::ForgetZone,
    calendar::ListCalendars,
    calendar::RenameCalendar,
    calendar::WeighCalendar,
    calendar::RemoveCalendar,
    policy::ReadPolicy,
    policy::SetPolicy,
    sorting::ListSorting,
    sorting::SortTitle,
    sorting::SortTitles,
    sorting::SortEvent,
    sorting::ListGroupEvents,
    weeks::ListWeeks,
    weeks::CountWeeks,
    weeks::SetWeek,
    weeks::ConfirmWeeks,
    weeks::ReadHave,
    hours::ReadHours,
    hours::SetHours,
    mask::ListMasks,
    mask::AddMask,
    mask::EditMask,
    mask::MoveMask,
    mask::RemoveMask,
    promise::ReadPromises,
    promise::SetPromise,
    promise::ClearPromise,
    promise::SetHalfDays,
    year::ReadYear,
    year::SetYear,
    shadow::ReadShadow,
    shadow::SetShadow,
    shadow::ClearShadow,
    diary::ReadDiary,
    diary::SetDiary,
    diary::ClearDiary,
    wish::ReadWish,
    wish::PaintWish,
    wish::MoveWishBlock,
    wish::CopyWishDay,
    wish::ClearWish,
    wish::StartWishFromHave,
    wish::ReplaceWish,
    wish::SaveWishCalendar,
    wishes::ListWishes,
    wishes::NewWish,
    wishes::OpenWish,
    wishes::RemoveWish,
    wishes::MarkHardDay,
    wishes::NoteWish,
    feeling::ReadFeelings,
    feeling::DrawFeelings,
    feeling::RateFeeling,
    feeling::UnrateFeeling,
    feeling::ClearFeelings,
    offer::ListOffers,
    offer::ReadOffer,
    offer::AddOffer,
    offer::PaintOffer,
    offer::ReplaceOffer,
    offer::RenameOffer,
    offer::RemoveOffer,
    compare::Compare,
    compare::SaveComparison,
    gap::ReadGap,
    gap::SaveReading,
    boundaries::ReadBoundaries,
    boundaries::SaveBoundaries,
    boundaries::SaveLedger,
    compare::SaveHours,
];
