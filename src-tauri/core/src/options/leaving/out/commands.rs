//! Commands that save a plan, its table and its letters.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::error::{Error, Result};
use crate::options::leaving::page::{PlanFacts, letter_page, plan_page, plan_table};
use crate::options::leaving::piece::{PlanLetterDraft, PlanPiece};
use crate::options::leaving::view::PlanView;
use crate::options::leaving::view::store::view;
use crate::options::leaving::{PlanId, PlanPieceId, store};
use crate::reveal::Audience;
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;

/// The plan for a reader to whom it was released.
fn view_for(session: &mut Session, plan: PlanId, reader: Audience) -> Result<PlanView> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let own = store::one(conn, plan)?;
    if !own.is_for(reader) {
        return Err(Error::Invalid {
            field: "audience",
            why: "may not read this plan; release it first",
        });
    }
    view(conn, plan, today)
}

/// Saves a plan: PDF or Word by the name of the file.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePlan {
    /// Token of the chosen file.
    file: String,
    plan: PlanId,
    /// Who will read it; nobody in particular, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SavePlan {
    const NAME: &'static str = "savePlan";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let audience = self.audience.unwrap_or_default();
        let plan = view_for(session, self.plan, audience)?;
        let day = session.clock.now().today();
        let name = ground::facts(session.desk()?.read())?.name;
        let made = plan_page(&PlanFacts {
            name: name.as_deref(),
            day,
            audience,
            plan: &plan,
        });
        session.save(&self.file, &made)
    }
}

/// Saves steps and hand-offs as a table for a spreadsheet.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePlanTable {
    /// Token of the chosen file.
    file: String,
    plan: PlanId,
    /// Who will read it; nobody in particular, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    audience: Option<Audience>,
}

impl Command for SavePlanTable {
    const NAME: &'static str = "savePlanTable";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let audience = self.audience.unwrap_or_default();
        let plan = view_for(session, self.plan, audience)?;
        session.save_bytes(&self.file, plan_table(&plan, audience).as_bytes())
    }
}

/// A letter whose text is kept.
fn kept(session: &mut Session, id: PlanPieceId) -> Result<(PlanId, PlanLetterDraft)> {
    let own = store::one_piece(session.desk()?.read(), id)?;
    match own.piece {
        PlanPiece::Letter(letter) => Ok((own.plan, letter)),
        _ => Err(Error::NotFound { what: "letter" }),
    }
}

/// Saves a letter whose text is kept: PDF or Word by the name of the file. It is the person's to hand over.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePlanLetter {
    /// Token of the chosen file.
    file: String,
    id: PlanPieceId,
}

impl Command for SavePlanLetter {
    const NAME: &'static str = "savePlanLetter";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let (plan, letter) = kept(session, self.id)?;
        let day = session.clock.now().today();
        let conn = session.desk()?.read();
        let (plan, name) = (view(conn, plan, day)?, ground::facts(conn)?.name);
        let made = letter_page(
            &PlanFacts {
                name: name.as_deref(),
                day,
                audience: Audience::Me,
                plan: &plan,
            },
            &letter,
        );
        session.save(&self.file, &made)
    }
}

/// Saves the text of a letter without marks.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavePlanLetterText {
    /// Token of the chosen file.
    file: String,
    id: PlanPieceId,
}

impl Command for SavePlanLetterText {
    const NAME: &'static str = "savePlanLetterText";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let (_, letter) = kept(session, self.id)?;
        session.save_bytes(&self.file, format!("{}\n", letter.text).as_bytes())
    }
}
