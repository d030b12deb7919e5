//! A plan as it is shown: its sentence, its rows by whom they concern, its short lists, mentees and letters.

use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::options::leaving::letter::{FilledLetter, PlanLetter, filled, shipped as letters};
use crate::options::leaving::piece::{KeepDraft, KeptPiece, MenteeDraft, PlanPiece};
use crate::options::leaving::rows::{ViewGround, by, lanes};
use crate::options::leaving::said;
use crate::options::leaving::standing::RowStanding;
use crate::options::leaving::starter::StepFact;
use crate::options::leaving::when::Anchors;
use crate::options::leaving::{Lane, Plan, PlanDraft, PlanId, PlanPieceId};
use crate::options::path::PathId;
use crate::reveal::Audience;
use crate::words::options_leaving as words;

pub mod store;

/// A plan in a list of plans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanLine {
    /// Its row.
    pub id: PlanId,
    /// What it is called.
    pub title: String,
}

/// A path a plan may belong to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanPath {
    /// Its row.
    pub id: PathId,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub place: String,
}

/// What Pay knows of the post that would be left: offered to a new plan, and never copied unasked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeftPost {
    /// Its name.
    pub name: String,
    /// Days of notice.
    pub notice: Option<u16>,
    /// The last day thought of.
    pub last: Option<Day>,
}

/// A step or a hand-off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanRow {
    /// Its row.
    pub id: PlanPieceId,
    /// What it is called.
    pub title: String,
    /// What was written.
    pub piece: PlanPiece,
    /// Its first day; of what is done, the day of that.
    pub from: Option<Day>,
    /// Its last day.
    pub to: Option<Day>,
    /// Its days in words.
    pub shown: String,
    /// How they were counted.
    pub counted: Option<String>,
    /// Where it stands today.
    pub standing: RowStanding,
    /// What there is to say of that.
    pub says: Option<String>,
    /// It would come before notice.
    pub crossed: bool,
    /// How it stands, in words.
    pub status: &'static str,
    /// What sources say of it.
    pub facts: Vec<StepFact>,
}

/// All rows of one lane, by their last day; those without a day last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LaneView {
    /// The lane.
    pub lane: Lane,
    /// Its rows.
    pub rows: Vec<PlanRow>,
    /// Its hand-offs, added up.
    pub total: Option<String>,
    /// The rule that one of its days comes from.
    pub rule: Option<String>,
}

/// A line of a short list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeepView {
    /// Its row.
    pub id: PlanPieceId,
    /// What was written.
    pub draft: KeepDraft,
    /// By when, in words.
    pub by: Option<String>,
}

/// A mentee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MenteeView {
    /// Its row.
    pub id: PlanPieceId,
    /// What was written.
    pub draft: MenteeDraft,
}

/// A letter: its kept text, or what the template makes today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterView {
    /// Which letter.
    pub letter: PlanLetter,
    /// The row of its kept text.
    pub kept: Option<PlanPieceId>,
    /// Its text.
    pub text: String,
    /// What the template makes of what was typed.
    pub fresh: FilledLetter,
}

/// Something in the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PieceLine {
    /// Its row.
    pub id: PlanPieceId,
    /// What it is called.
    pub title: String,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// Its row.
    pub id: PlanId,
    /// What was written.
    pub draft: PlanDraft,
    /// The sentence it begins with.
    pub finding: String,
    /// What else there is to say.
    pub further: Vec<String>,
    /// The day by which notice is given.
    pub notice_on: Option<Day>,
    /// Its rows, by whom they concern; lanes without rows are left out.
    pub lanes: Vec<LaneView>,
    /// The short lists, in their order.
    pub keeps: Vec<KeepView>,
    /// Mentees.
    pub mentees: Vec<MenteeView>,
    /// How many know, in a sentence.
    pub told: Option<String>,
    /// The letters.
    pub letters: Vec<LetterView>,
    /// To whom it is released.
    pub released: Vec<Audience>,
    /// What is in its trash.
    pub trash: Vec<PieceLine>,
}

/// The page of leaving well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeavingPage {
    /// The plan that is shown; nothing where there is none.
    pub plan: Option<PlanView>,
    /// All plans.
    pub plans: Vec<PlanLine>,
    /// Paths a plan may belong to.
    pub paths: Vec<PlanPath>,
    /// What Pay knows of the post that would be left.
    pub post: Option<LeftPost>,
    /// Plans in the trash.
    pub trash: Vec<PlanLine>,
}

impl PlanView {
    /// A plan with all that is in it.
    pub fn of(
        ground: ViewGround,
        id: PlanId,
        plan: &Plan,
        all: &[(PlanPieceId, KeptPiece)],
    ) -> Result<Self> {
        let (here, trash): (Vec<_>, Vec<_>) =
            all.iter().partition(|(_, own)| own.removed_on.is_none());
        let pieces: Vec<(PlanPieceId, &PlanPiece)> =
            here.iter().map(|(id, own)| (*id, &own.piece)).collect();
        let (draft, anchors) = (&plan.draft, Anchors::of(&plan.draft));
        let lanes = lanes(ground, draft, &pieces);
        let rows: Vec<&PlanRow> = lanes.iter().flat_map(|own| &own.rows).collect();
        let mentees: Vec<MenteeView> = pieces
            .iter()
            .filter_map(|(id, piece)| match piece {
                PlanPiece::Mentee(own) => Some(MenteeView {
                    id: *id,
                    draft: own.clone(),
                }),
                _ => None,
            })
            .collect();
        let mut keeps: Vec<KeepView> = pieces
            .iter()
            .filter_map(|(id, piece)| match piece {
                PlanPiece::Keep(own) => Some(KeepView {
                    id: *id,
                    draft: own.clone(),
                    by: by(own.when, anchors),
                }),
                _ => None,
            })
            .collect();
        keeps.sort_by_key(|own| (own.draft.list, own.id));
        let letter = |fresh: FilledLetter| {
            let kept = pieces.iter().find_map(|(id, piece)| match piece {
                PlanPiece::Letter(own) if own.letter == fresh.letter => Some((*id, &own.text)),
                _ => None,
            });
            LetterView {
                letter: fresh.letter,
                kept: kept.map(|(id, _)| id),
                text: kept.map_or_else(|| fresh.text.clone(), |(_, text)| text.clone()),
                fresh,
            }
        };
        Ok(Self {
            id,
            finding: said::finding(draft, anchors, &rows, ground.today),
            further: said::further(draft, anchors, &rows, ground.today),
            notice_on: anchors.notice,
            keeps,
            told: (!mentees.is_empty()).then(|| {
                let told = mentees.iter().filter(|own| own.draft.told.is_some());
                let agreed = mentees.iter().filter(|own| !own.draft.agreement.is_empty());
                words::mentees(mentees.len(), told.count(), agreed.count())
            }),
            mentees,
            letters: letters()?
                .iter()
                .map(|own| letter(filled(own, draft, ground.name, ground.today)))
                .collect(),
            released: plan.released.clone(),
            trash: trash
                .iter()
                .map(|(id, own)| PieceLine {
                    id: *id,
                    title: own.piece.title().to_owned(),
                })
                .collect(),
            draft: draft.clone(),
            lanes,
        })
    }
}
