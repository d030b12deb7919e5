//! Commands on the ladder, its evidence, and confidence over time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::mentoring::ladder::confidence::{Confidence, ConfidenceView};
use crate::mentoring::ladder::view::{EvidenceRow, LadderView};
use crate::mentoring::ladder::{
    EvidenceDraft, EvidenceId, Level, StretchState, competency, store, stretch,
};
use crate::session::Session;
use crate::words::mentoring::ladder as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

/// The ladder with confidence over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LadderPage {
    /// The ladder.
    pub ladder: LadderView,
    /// Confidence over time.
    pub confidence: ConfidenceView,
    /// Evidence in the trash.
    pub trash: Vec<EvidenceRow>,
}

fn view(session: &mut Session) -> Result<LadderPage> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let mut trash = store::all_evidence(conn)?;
    trash.retain(|own| own.removed_on.is_some());
    Ok(LadderPage {
        ladder: store::view(conn, today)?,
        confidence: ConfidenceView::of(&store::confidence(conn)?)?,
        trash,
    })
}

/// Asks for the ladder.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadLadder {}

impl Command for ReadLadder {
    const NAME: &'static str = "ladder";
    type Reply = LadderPage;

    fn run(self, session: &mut Session) -> Result<LadderPage> {
        view(session)
    }
}

/// Says where the person stands in a competency, where they want to be, and how much it matters.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetLevel {
    competency: String,
    level: Level,
}

impl Command for SetLevel {
    const NAME: &'static str = "setLevel";
    type Reply = LadderPage;

    fn run(self, session: &mut Session) -> Result<LadderPage> {
        let level = self.level.read()?;
        let own = competency(&self.competency)?;
        let desk = session.desk()?;
        desk.change(label(words::level(&own.name)), |tx| {
            store::set_level(tx, &own.key, level)
        })?;
        view(session)
    }
}

/// Adds a piece of evidence.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddLadderEvidence {
    draft: EvidenceDraft,
}

impl Command for AddLadderEvidence {
    const NAME: &'static str = "addLadderEvidence";
    type Reply = LadderPage;

    fn run(self, session: &mut Session) -> Result<LadderPage> {
        let draft = self.draft.read(session.clock.now().today())?;
        let desk = session.desk()?;
        desk.change(label(words::add_evidence(&draft.what)), |tx| {
            store::add_evidence(tx, &draft)
        })?;
        view(session)
    }
}

/// Changes a piece of evidence.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditLadderEvidence {
    id: EvidenceId,
    draft: EvidenceDraft,
}

impl Command for EditLadderEvidence {
    const NAME: &'static str = "editLadderEvidence";
    type Reply = LadderPage;

    fn run(self, session: &mut Session) -> Result<LadderPage> {
        let draft = self.draft.read(session.clock.now().today())?;
        let desk = session.desk()?;
        desk.change(label(words::edit_evidence(&draft.what)), |tx| {
            store::edit_evidence(tx, self.id, &draft)
        })?;
        view(session)
    }
}

/// Puts a piece of evidence in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveLadderEvidence {
    id: EvidenceId,
}

impl Command for RemoveLadderEvidence {
    const NAME: &'static str = "removeLadderEvidence";
    type Reply = LadderPage;

    fn run(self, session: &mut Session) -> Result<LadderPage> {
        let desk = session.desk()?;
        let own = store::one_evidence(desk.read(), self.id)?;
        desk.change(label(words::remove_evidence(&own.draft.what)), |tx| {
            store::remove_evidence(tx, self.id, tx.now.today())
        })?;
        view(session)
    }
}

/// Takes a piece of evidence out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreLadderEvidence {
    id: EvidenceId,
}

impl Command for RestoreLadderEvidence {
    const NAME: &'static str = "restoreLadderEvidence";
    type Reply = LadderPage;

    fn run(self, session: &mut Session) -> Result<LadderPage> {
        let desk = session.desk()?;
        let what = store::all_evidence(desk.read())?
            .into_iter()
            .find(|own| own.id == self.id)
            .map(|own| own.draft.what)
            .unwrap_or_default();
        desk.change(label(words::restore_evidence(&what)), |tx| {
            store::restore_evidence(tx, self.id)
        })?;
        view(session)
    }
}

/// Plans a stretch experience, notes it as done, or takes either back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetStretch {
    key: String,
    state: Option<StretchState>,
}

impl Command for SetStretch {
    const NAME: &'static str = "setStretch";
    type Reply = LadderPage;

    fn run(self, session: &mut Session) -> Result<LadderPage> {
        let own = stretch(&self.key)?;
        let state = self.state.map(StretchState::name);
        let desk = session.desk()?;
        desk.change(label(words::stretch(&own.what, state)), |tx| {
            store::set_stretch(tx, &own.key, self.state)
        })?;
        view(session)
    }
}

/// Rates the confidence in a competency.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RateConfidence {
    rating: Confidence,
}

impl Command for RateConfidence {
    const NAME: &'static str = "rateConfidence";
    type Reply = LadderPage;

    fn run(self, session: &mut Session) -> Result<LadderPage> {
        let rating = self.rating.read(session.clock.now().today())?;
        let name = &competency(&rating.competency)?.name;
        let desk = session.desk()?;
        desk.change(label(words::confidence(name)), |tx| {
            store::rate(tx, &rating)
        })?;
        view(session)
    }
}
