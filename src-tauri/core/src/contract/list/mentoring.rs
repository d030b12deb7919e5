//! Every command of mentoring, one line each.

use crate::contract::{Command as _, Entry};
use crate::mentoring::advice::commands as advice;
use crate::mentoring::agreement::commands as agreement;
use crate::mentoring::contact::commands as contact;
use crate::mentoring::disclosure::commands as disclosure;
use crate::mentoring::door::commands as door;
use crate::mentoring::exchange::commands as exchange;
use crate::mentoring::feedback::commands as feedback;
use crate::mentoring::fit::commands as fit;
use crate::mentoring::given::commands as given;
use crate::mentoring::health::commands as health;
use crate::mentoring::health::rules::commands as health_rules;
use crate::mentoring::letter::commands as letter;
use crate::mentoring::need::commands as need;
use crate::mentoring::offer::commands as person_offer;
use crate::mentoring::page::commands as person_page;
use crate::mentoring::people::commands as people;
use crate::mentoring::person::commands as person;
use crate::mentoring::rating::commands as person_rating;
use crate::mentoring::repair::commands as repair;
use crate::mentoring::request::commands as request;
use crate::mentoring::source::commands as look;
use crate::mentoring::standing::commands as standing;
use crate::mentoring::team::commands as team;

/// Those that only read, and need nothing but the open database.
pub(super) const READING: &[&str] = &[
    standing::ReadStanding::NAME,
    need::ReadNeeds::NAME,
    person::ListPersonRecords::NAME,
    disclosure::ReadDisclosure::NAME,
    people::ListPeople::NAME,
    person_page::ReadPerson::NAME,
    given::ListGiven::NAME,
    look::ListSources::NAME,
    letter::ListLetters::NAME,
    team::ReadTeam::NAME,
    health_rules::ReadHealthRules::NAME,
];

/// All of them.
pub(super) const ENTRIES: &[Entry] = &[
    Entry::of::<standing::ReadStanding>(),
    Entry::of::<standing::SetStanding>(),
    Entry::of::<need::ReadNeeds>(),
    Entry::of::<need::AnswerNeed>(),
    Entry::of::<person::ListPersonRecords>(),
    Entry::of::<person::AddPerson>(),
    Entry::of::<person::EditPerson>(),
    Entry::of::<person::MovePerson>(),
    Entry::of::<person::RemovePerson>(),
    Entry::of::<person::RestorePerson>(),
    Entry::of::<disclosure::ReadDisclosure>(),
    Entry::of::<disclosure::DecideDisclosure>(),
    Entry::of::<disclosure::AddSecret>(),
    Entry::of::<disclosure::RenameSecret>(),
    Entry::of::<disclosure::RemoveSecret>(),
    Entry::of::<people::ListPeople>(),
    Entry::of::<person_page::ReadPerson>(),
    Entry::of::<person_offer::SetOffer>(),
    Entry::of::<contact::AddContact>(),
    Entry::of::<contact::EditContact>(),
    Entry::of::<contact::RemoveContact>(),
    Entry::of::<agreement::WriteAgreement>(),
    Entry::of::<agreement::DateAgreement>(),
    Entry::of::<agreement::SaveAgreement>(),
    Entry::of::<door::AddDoor>(),
    Entry::of::<door::EditDoor>(),
    Entry::of::<door::RemoveDoor>(),
    Entry::of::<advice::AddAdvice>(),
    Entry::of::<advice::EditAdvice>(),
    Entry::of::<advice::RemoveAdvice>(),
    Entry::of::<feedback::AddFeedback>(),
    Entry::of::<feedback::EditFeedback>(),
    Entry::of::<feedback::RemoveFeedback>(),
    Entry::of::<given::ListGiven>(),
    Entry::of::<given::AddGiven>(),
    Entry::of::<given::EditGiven>(),
    Entry::of::<given::RemoveGiven>(),
    Entry::of::<given::SaveGivenTable>(),
    Entry::of::<exchange::PreviewPeople>(),
    Entry::of::<exchange::ImportPeople>(),
    Entry::of::<exchange::SavePeopleCards>(),
    Entry::of::<exchange::SavePeopleTable>(),
    Entry::of::<look::ListSources>(),
    Entry::of::<look::TickSource>(),
    Entry::of::<look::UntickSource>(),
    Entry::of::<request::WriteRequest>(),
    Entry::of::<request::ClearRequest>(),
    Entry::of::<request::MarkRequestSent>(),
    Entry::of::<request::MarkNudged>(),
    Entry::of::<request::AnswerRequest>(),
    Entry::of::<fit::SetFit>(),
    Entry::of::<letter::DraftNo>(),
    Entry::of::<letter::DraftRealign>(),
    Entry::of::<letter::DraftWindDown>(),
    Entry::of::<letter::ListLetters>(),
    Entry::of::<letter::AddLetter>(),
    Entry::of::<letter::EditLetter>(),
    Entry::of::<letter::SaveLetter>(),
    Entry::of::<letter::RemoveLetter>(),
    Entry::of::<team::ReadTeam>(),
    Entry::of::<person_rating::AddRating>(),
    Entry::of::<person_rating::EditRating>(),
    Entry::of::<person_rating::RemoveRating>(),
    Entry::of::<health::CheckHealth>(),
    Entry::of::<health_rules::ReadHealthRules>(),
    Entry::of::<health_rules::SetHealthRule>(),
    Entry::of::<health_rules::ResetHealthRules>(),
    Entry::of::<repair::TakeStep>(),
    Entry::of::<repair::UntakeStep>(),
];
