//! The page of one person: all that is known of them and was agreed, logged and noted with them.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::mentoring::advice::AdviceLedger;
use crate::mentoring::agreement::AgreementView;
use crate::mentoring::contact::{ContactEntry, Due};
use crate::mentoring::disclosure::Secret;
use crate::mentoring::door::DoorLedger;
use crate::mentoring::feedback::FeedbackEntry;
use crate::mentoring::fit::FitNote;
use crate::mentoring::health::view::HealthView;
use crate::mentoring::letter::LetterEntry;
use crate::mentoring::offer::OfferRow;
use crate::mentoring::person::PersonRecord;
use crate::mentoring::request::RequestView;

pub mod commands;
pub mod store;

/// One secret, and whether this person may learn of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonSecret {
    /// Which.
    pub secret: Secret,
    /// What it is called.
    pub name: String,
    /// They may, must not, or it is undecided and may not be told.
    pub may: Option<bool>,
}

/// The page of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonPage {
    /// Today.
    pub today: Day,
    /// As they are written down.
    pub person: PersonRecord,
    /// When the next contact would be due.
    pub due: Due,
    /// What they offer, by name of domain or need.
    pub offers: Vec<OfferRow>,
    /// What they may learn.
    pub secrets: Vec<PersonSecret>,
    /// A move is explored, they work inside or it was not said where, and whether they may learn of it is undecided.
    pub decide_move: bool,
    /// Contacts, newest first.
    pub contacts: Vec<ContactEntry>,
    /// What was agreed.
    pub agreement: AgreementView,
    /// What they could put the person forward for.
    pub doors: DoorLedger,
    /// What they advised.
    pub advice: AdviceLedger,
    /// What they said of how the person works.
    pub feedback: Vec<FeedbackEntry>,
    /// The request, if one was begun.
    pub request: Option<RequestView>,
    /// The note after the first meeting.
    pub fit: Option<FitNote>,
    /// Letters that were kept, newest first.
    pub letters: Vec<LetterEntry>,
    /// How it runs.
    pub health: HealthView,
}
