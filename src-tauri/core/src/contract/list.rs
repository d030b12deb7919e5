//! Every command, one line each, by place.

use super::{Command as _, Entry};
use crate::calendars::boundaries::commands as boundaries;
use crate::calendars::calendar::commands as calendar;
use crate::calendars::category::commands as category;
use crate::calendars::compare::commands as compare;
use crate::calendars::diary::commands as diary;
use crate::calendars::feeling::commands as feeling;
use crate::calendars::gap::commands as gap;
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
use crate::session::beside::commands as beside;
use crate::session::commands as session;
use crate::session::home::commands as home;
use crate::session::making::commands as making;
use crate::session::opening::commands as opening;
use crate::session::record::commands as record;
use crate::session::safety::commands as safety;
use crate::values::audit::choosing::commands as choosing;
use crate::values::audit::commands as audit;
use crate::values::audit::energy::commands as energy;
use crate::values::audit::evidence::commands as evidence;
use crate::values::audit::experiment::commands as experiment;
use crate::values::audit::rating::commands as rating;
use crate::values::audit::retest::commands as retest;
use crate::values::audit::shift::commands as shift;
use crate::values::audit::sorting::commands as piles;
use crate::values::audit::source::commands as source;
use crate::values::benchmark::commands as benchmark;
use crate::values::compare::commands as values_compare;
use crate::values::deck::commands as deck;
use crate::values::logs::basis::commands as log_basis;
use crate::values::logs::burden::commands as burden;
use crate::values::logs::pulse::commands as pulse;
use crate::values::logs::recurring::commands as recurring;
use crate::values::logs::report::commands as ehr;
use crate::values::logs::score::commands as score;
use crate::values::logs::timer::commands as timer;
use crate::values::logs::uncredited::commands as uncredited;
use crate::values::out::commands as values_out;
use crate::values::reading::commands as reading;
use crate::values::release::commands as release;

mod agenda;
mod dossier;
mod mentoring;
mod options;
mod options_leaving;
mod options_terms;

macro_rules! contract {
    ($($command:ty),* $(,)?) => {
        const OTHERS: &[Entry] = &[$(Entry::of::<$command>()),*];
    };
}

/// Two lists as one.
const fn joined<T: Copy, const N: usize>(first: &[T], second: &[T]) -> [T; N] {
    let mut all = [first[0]; N];
    let mut at = 0;
    while at < N {
        all[at] = if at < first.len() {
            first[at]
        } else {
            second[at - first.len()]
        };
        at += 1;
    }
    all
}

/// The contract, in the order of the places.
pub const ENTRIES: &[Entry] =
    &joined::<Entry, { OTHERS.len() + PEOPLE_AND_PAPERS.len() }>(OTHERS, PEOPLE_AND_PAPERS);

const PEOPLE_AND_PAPERS: &[Entry] =
    &joined::<Entry, { MENTORING.len() + PATHS_AND_PAPERS.len() }>(MENTORING, PATHS_AND_PAPERS);

const PATHS_AND_PAPERS: &[Entry] =
    &joined::<Entry, { dossier::ENTRIES.len() + OPTIONS.len() }>(dossier::ENTRIES, OPTIONS);

const OPTIONS: &[Entry] = &joined::<Entry, { options_leaving::UP_TO.len() + options::ENTRIES.len() }>(
    options_leaving::UP_TO,
    options::ENTRIES,
);

const MENTORING: &[Entry] = &joined::<Entry, { mentoring::ENTRIES.len() + agenda::ENTRIES.len() }>(
    mentoring::ENTRIES,
    agenda::ENTRIES,
);

/// Commands that only read, and need nothing but the open database: they are answered while a long change is under way.
pub const READING: &[&str] = &joined::<
    &str,
    { OTHERS_READING.len() + PEOPLE_AND_PAPERS_READING.len() },
>(OTHERS_READING, PEOPLE_AND_PAPERS_READING);

const PEOPLE_AND_PAPERS_READING: &[&str] = &joined::<
    &str,
    { MENTORING_READING.len() + PATHS_AND_PAPERS_READING.len() },
>(MENTORING_READING, PATHS_AND_PAPERS_READING);

const PATHS_AND_PAPERS_READING: &[&str] = &joined::<
    &str,
    { dossier::READING.len() + OPTIONS_READING.len() },
>(dossier::READING, OPTIONS_READING);

const OPTIONS_READING: &[&str] = &joined::<
    &str,
    { options_leaving::UP_TO_READING.len() + options::READING.len() },
>(options_leaving::UP_TO_READING, options::READING);

const MENTORING_READING: &[&str] = &joined::<
    &str,
    { mentoring::READING.len() + agenda::READING.len() },
>(mentoring::READING, agenda::READING);

const OTHERS_READING: &[&str] = &[
    session::ViewSession::NAME,
    safety::ViewPrivacy::NAME,
    record::ReadYou::NAME,
    record::ListActivity::NAME,
    record::PreviewGoBack::NAME,
    home::ReadHome::NAME,
    home::Find::NAME,
    burden::ReadBurden::NAME,
    ehr::ReadEhr::NAME,
    pulse::ReadPulse::NAME,
    recurring::ListRecurring::NAME,
    uncredited::ListUncredited::NAME,
    score::ListScores::NAME,
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
    deck::ReadDecks::NAME,
    audit::ListAudits::NAME,
    audit::ReadAudit::NAME,
    retest::ReadRetest::NAME,
    reading::ReadValues::NAME,
    values_compare::CompareAudits::NAME,
    benchmark::ListBenchmarks::NAME,
    beside::ListOfferedActivities::NAME,
    beside::ReadRecorded::NAME,
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
    timer::StartTimer,
    timer::StopTimer,
    timer::DiscardTimer,
    burden::ReadBurden,
    burden::SetBurdenDay,
    burden::AddBurden,
    burden::EditBurden,
    burden::RemoveBurden,
    burden::SaveBurdenTable,
    ehr::ReadEhr,
    ehr::AddEhrMonth,
    ehr::EditEhrMonth,
    ehr::RemoveEhrMonth,
    pulse::ReadPulse,
    pulse::SetPulse,
    pulse::ClearPulse,
    recurring::ListRecurring,
    recurring::AddRecurring,
    recurring::EditRecurring,
    recurring::RemoveRecurring,
    recurring::SaveNominations,
    recurring::SaveNominationsTable,
    uncredited::ListUncredited,
    uncredited::AddUncredited,
    uncredited::EditUncredited,
    uncredited::RemoveUncredited,
    uncredited::SaveUncredited,
    uncredited::SaveUncreditedTable,
    log_basis::SetLogBasis,
    score::ListScores,
    score::AddScore,
    score::EditScore,
    score::RemoveScore,
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
    deck::ReadDecks,
    deck::AddCard,
    deck::EditCard,
    deck::HideCard,
    deck::ShowCard,
    deck::RemoveCard,
    deck::RestoreCard,
    audit::ListAudits,
    audit::StartAudit,
    audit::ReadAudit,
    audit::SetAuditState,
    audit::PassPart,
    audit::SetNextAudit,
    audit::FinishAudit,
    audit::ReopenAudit,
    audit::LeaveOutAudit,
    audit::RemoveAudit,
    audit::RestoreAudit,
    piles::SortCard,
    piles::KeepCard,
    piles::KeepProposed,
    piles::WriteOnCard,
    choosing::ChooseInRound,
    rating::RateImportance,
    rating::RateLived,
    evidence::AddEvidence,
    evidence::EditEvidence,
    evidence::RemoveEvidence,
    energy::AddActivities,
    energy::EditActivity,
    energy::RateEnergy,
    energy::MarkMeaningful,
    energy::RemoveActivity,
    shift::AddShift,
    shift::EditShift,
    shift::RemoveShift,
    shift::NameCut,
    source::SetGapSource,
    experiment::SetExperiment,
    experiment::RemoveExperiment,
    experiment::AnswerExperiment,
    retest::ReadRetest,
    retest::AnswerRetest,
    reading::ReadValues,
    values_compare::CompareAudits,
    benchmark::ListBenchmarks,
    release::ReleaseAudit,
    values_out::SaveValuesPage,
    values_out::SaveCardSheets,
    values_out::SaveValuesTable,
    beside::ListOfferedActivities,
    beside::ReadRecorded,
    beside::RaiseUncredited,
];
