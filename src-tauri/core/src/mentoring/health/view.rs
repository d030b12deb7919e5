//! How a relationship runs, as it is shown: signs, rating, mirror, where they disagree, and the ladder of steps.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::mentoring::health::mirror::{MirrorReading, mirror};
use crate::mentoring::health::signs::{kept, signs};
use crate::mentoring::health::verdict::{
    Disagreement, Verdict, disagreement, is_early, rating_light, verdict,
};
use crate::mentoring::health::{HealthInput, Light, Sign, SignReading};
use crate::mentoring::person::{PersonDraft, PersonKind};
use crate::mentoring::rating::{RatingEntry, Statement};
use crate::mentoring::repair::RepairView;
use crate::words::mentoring::health as words;
use crate::working::Working;

/// Days after which a check is due again: a quarter.
pub const QUARTER: u64 = 91;

choice! {
    /// By what a relationship is looked at.
    HealthKind {
        /// By its talks: mentors, panels, and whoever has no role yet.
        Talks = "talks",
        /// By what was asked and put forward: sponsors.
        Sponsor = "sponsor",
        /// By give and take: peers.
        Peer = "peer",
    }
}

/// By what somebody is looked at.
pub fn kind_of(draft: &PersonDraft) -> HealthKind {
    match draft.kinds.first() {
        Some(PersonKind::Sponsor) => HealthKind::Sponsor,
        Some(PersonKind::Peer) => HealthKind::Peer,
        _ => HealthKind::Talks,
    }
}

/// What a sponsor's ledger says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SponsorFacts {
    /// Times they were asked.
    pub asked: u32,
    /// Of these, times they put the person forward or an answer came.
    pub answered: u32,
    /// Times they put the person forward within a year.
    pub put_forward: u32,
    /// The last contact.
    pub last: Option<Day>,
}

/// One statement to rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatementView {
    /// Which.
    pub statement: Statement,
    /// What it says.
    pub says: &'static str,
    /// It is about the person's own part, and belongs to the mirror.
    pub mine: bool,
}

/// How a relationship runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HealthView {
    /// By what it is looked at.
    pub kind: HealthKind,
    /// What it comes to.
    pub verdict: Verdict,
    /// The same as a sentence.
    pub sentence: String,
    /// The four signs; none where it is not looked at by its talks.
    pub signs: Vec<SignReading>,
    /// Facts of a sponsor's ledger, or of give and take with a peer.
    pub facts: Vec<String>,
    /// How the person's own rating stands.
    pub rating: Light,
    /// The ratings, newest first.
    pub ratings: Vec<RatingEntry>,
    /// What can be rated.
    pub statements: Vec<StatementView>,
    /// The person's own part.
    pub mirror: Vec<MirrorReading>,
    /// Where the record and the person disagree, as a sentence.
    pub disagreement: Option<&'static str>,
    /// The last time it was looked at.
    pub checked_on: Option<Day>,
    /// A quarter has passed since, or it was never looked at.
    pub check_due: bool,
    /// The ladder of steps.
    pub repair: RepairView,
    /// What this is and is not.
    pub caveat: &'static str,
    /// How it is worked out.
    pub working: Working,
}

/// What stands beside the input.
#[derive(Debug, Clone)]
pub struct HealthBeside {
    /// By what it is looked at.
    pub kind: HealthKind,
    /// A sponsor's ledger.
    pub sponsor: SponsorFacts,
    /// The ratings, newest first.
    pub ratings: Vec<RatingEntry>,
    /// The last time it was looked at.
    pub checked_on: Option<Day>,
}

/// The signs that count for this kind, and what they come to with the person's rating.
pub fn reading(kind: HealthKind, input: &HealthInput) -> (Vec<SignReading>, Light, Verdict) {
    let rating = rating_light(input.rating.as_ref(), input);
    let signs: Vec<SignReading> = match kind {
        HealthKind::Talks => signs(input).into(),
        HealthKind::Sponsor | HealthKind::Peer => Vec::new(),
    };
    let early = kind == HealthKind::Talks && is_early(input);
    let verdict = verdict(&signs, rating, input.red_before, early);
    (signs, rating, verdict)
}

/// Names of the red signs, to be remembered at a check.
pub fn reds(kind: HealthKind, input: &HealthInput) -> Vec<Sign> {
    let (signs, _, _) = reading(kind, input);
    let red = signs.into_iter().filter(|own| own.light == Light::Red);
    red.map(|own| own.sign).collect()
}

impl HealthView {
    /// How it runs today.
    pub fn of(input: &HealthInput, beside: HealthBeside, repair: RepairView) -> Self {
        let (signs, rating, verdict) = reading(beside.kind, input);
        let early = beside.kind == HealthKind::Talks && is_early(input);
        let facts = match beside.kind {
            HealthKind::Talks => Vec::new(),
            HealthKind::Sponsor => {
                let own = beside.sponsor;
                words::sponsor(own.asked, own.answered, own.put_forward, own.last)
            }
            HealthKind::Peer => words::peer(
                kept(&input.mine, input.today),
                kept(&input.theirs, input.today),
            ),
        };
        let disagreement = disagreement(&signs, rating, early).map(|own| match own {
            Disagreement::YouAreNot => words::YOU_ARE_NOT,
            Disagreement::RecordIsNot => words::RECORD_IS_NOT,
        });
        Self {
            kind: beside.kind,
            sentence: words::verdict(verdict.name()).to_owned(),
            verdict,
            working: words::working(input.rules.numbers()),
            signs,
            facts,
            rating,
            mirror: mirror(input).into(),
            disagreement,
            check_due: beside
                .checked_on
                .is_none_or(|day| day.plus(QUARTER) <= input.today),
            checked_on: beside.checked_on,
            statements: Statement::ALL
                .iter()
                .map(|own| StatementView {
                    statement: *own,
                    says: own.says(),
                    mine: *own == Statement::Mine,
                })
                .collect(),
            ratings: beside.ratings,
            repair,
            caveat: words::CAVEAT,
        }
    }
}
