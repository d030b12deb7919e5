//! Commands on plans of leaving well, and on what is in them.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::options::leaving::piece::PlanPiece;
use crate::options::leaving::starter::shipped;
use crate::options::leaving::view::store::view;
use crate::options::leaving::view::{LeavingPage, LeftPost, PlanLine, PlanPath};
use crate::options::leaving::{PIECES, PLANS, Plan, PlanDraft, PlanId, PlanPieceId, store};
use crate::options::path::store as paths;
use crate::options::pay::post::readers;
use crate::options::pay::store as posts;
use crate::reveal::Audience;
use crate::session::Session;
use crate::words::options_leaving::change as words;
use crate::words::print::date;

fn label(words: String) -> Label {
    Label::new(Place::Options, words)
}

/// The page, with a plan; the first, where none is named.
fn page(session: &mut Session, plan: Option<PlanId>) -> Result<LeavingPage> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let all = store::all(conn)?;
    let (trash, here): (Vec<_>, Vec<_>) = all.iter().partition(|(_, own)| own.removed_on.is_some());
    let line = |(id, own): &&(PlanId, Plan)| PlanLine {
        id: *id,
        title: own.draft.title.clone(),
    };
    let (plans, trash) = (
        here.iter().map(line).collect(),
        trash.iter().map(line).collect(),
    );
    let paths = paths::all(conn)?.into_iter();
    let paths = paths
        .filter(|own| own.archived_on.is_none())
        .map(|own| PlanPath {
            id: own.id,
            title: own.draft.title,
            place: own.draft.place,
        })
        .collect();
    let current = posts::here(conn)?.into_iter().find(|(_, own)| own.current);
    let post = current.map(|(_, own)| LeftPost {
        name: own.name,
        notice: own.exit.notice,
        last: own.exit.leaving,
    });
    let id = plan.or_else(|| here.first().map(|(id, _)| *id));
    Ok(LeavingPage {
        plan: id.map(|id| view(conn, id, today)).transpose()?,
        plans,
        paths,
        post,
        trash,
    })
}

/// Asks for a plan; for the first, where none is named.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadLeaving {
    #[serde(default)]
    #[ts(optional = nullable)]
    plan: Option<PlanId>,
}

impl Command for ReadLeaving {
    const NAME: &'static str = "leaving";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        page(session, self.plan)
    }
}

/// Checks a plan as it was typed, and that its path is there.
fn checked(session: &mut Session, draft: PlanDraft) -> Result<PlanDraft> {
    let draft = draft.read(session.clock.now().today())?;
    if let Some(path) = draft.path {
        paths::any(session.desk()?.read(), path)?;
    }
    Ok(draft)
}

/// Lays out a plan, with the steps and short lists that plans begin with.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPlan {
    draft: PlanDraft,
}

impl Command for AddPlan {
    const NAME: &'static str = "addPlan";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let draft = checked(session, self.draft)?;
        let desk = session.desk()?;
        if store::here(desk.read())?.len() >= PLANS {
            return Err(Error::Invalid {
                field: "plans",
                why: "are four already; put one in the trash first",
            });
        }
        let pieces = shipped()?.pieces();
        let id = desk.change(label(words::add(&draft.title)), |tx| {
            let id = store::add(tx, &draft)?;
            for piece in &pieces {
                store::add_piece(tx, id, piece)?;
            }
            Ok(id)
        })?;
        page(session, Some(id))
    }
}

/// Writes what a plan is counted from.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPlan {
    id: PlanId,
    draft: PlanDraft,
}

impl Command for SetPlan {
    const NAME: &'static str = "setPlan";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let draft = checked(session, self.draft)?;
        let desk = session.desk()?;
        store::one(desk.read(), self.id)?;
        desk.change(label(words::set(&draft.title)), |tx| {
            store::set(tx, self.id, &draft)
        })?;
        page(session, Some(self.id))
    }
}

/// Moves the start of a plan; its last day moves by as many days, and all that is counted moves with them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveStart {
    id: PlanId,
    start: Day,
}

impl Command for MoveStart {
    const NAME: &'static str = "moveStart";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let desk = session.desk()?;
        let draft = store::one(desk.read(), self.id)?.draft.moved(self.start)?;
        let words = words::start(&draft.title, &date(draft.start));
        desk.change(label(words), |tx| store::set(tx, self.id, &draft))?;
        page(session, Some(self.id))
    }
}

/// Says who else may read a plan.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReleasePlan {
    id: PlanId,
    to: Vec<Audience>,
}

impl Command for ReleasePlan {
    const NAME: &'static str = "releasePlan";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let to = readers(&self.to)?;
        let desk = session.desk()?;
        let title = store::one(desk.read(), self.id)?.draft.title;
        desk.change(label(words::release(&title)), |tx| {
            store::release(tx, self.id, &to)
        })?;
        page(session, Some(self.id))
    }
}

/// Puts a plan in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemovePlan {
    id: PlanId,
}

impl Command for RemovePlan {
    const NAME: &'static str = "removePlan";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let desk = session.desk()?;
        let title = store::one(desk.read(), self.id)?.draft.title;
        desk.change(label(words::remove(&title)), |tx| {
            store::remove(tx, self.id)
        })?;
        page(session, None)
    }
}

/// Takes a plan out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestorePlan {
    id: PlanId,
}

impl Command for RestorePlan {
    const NAME: &'static str = "restorePlan";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let desk = session.desk()?;
        let title = store::any(desk.read(), self.id)?.draft.title;
        desk.change(label(words::restore(&title)), |tx| {
            store::restore(tx, self.id)
        })?;
        page(session, Some(self.id))
    }
}

/// Adds a step, a hand-off, a mentee, a line of a short list, or the text of a letter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPlanPiece {
    plan: PlanId,
    piece: PlanPiece,
}

impl Command for AddPlanPiece {
    const NAME: &'static str = "addPlanPiece";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let piece = self.piece.read(session.clock.now().today())?;
        let desk = session.desk()?;
        store::one(desk.read(), self.plan)?;
        let here = store::pieces_here(desk.read(), self.plan)?;
        if here.len() >= PIECES {
            return Err(Error::Invalid {
                field: "pieces",
                why: "are a hundred and sixty already",
            });
        }
        piece.beside(here.iter().map(|(_, own)| &own.piece))?;
        desk.change(label(words::add_piece(piece.title())), |tx| {
            store::add_piece(tx, self.plan, &piece)
        })?;
        page(session, Some(self.plan))
    }
}

/// Writes one of them; what kind of thing it is stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPlanPiece {
    id: PlanPieceId,
    piece: PlanPiece,
}

impl Command for SetPlanPiece {
    const NAME: &'static str = "setPlanPiece";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let piece = self.piece.read(session.clock.now().today())?;
        let desk = session.desk()?;
        let own = store::one_piece(desk.read(), self.id)?;
        store::one(desk.read(), own.plan)?;
        if std::mem::discriminant(&own.piece) != std::mem::discriminant(&piece) {
            return Err(Error::Invalid {
                field: "piece",
                why: "must stay the kind of thing it is",
            });
        }
        let words = if piece.is_done() && !own.piece.is_done() {
            words::done(piece.title())
        } else {
            words::set_piece(piece.title())
        };
        desk.change(label(words), |tx| store::set_piece(tx, self.id, &piece))?;
        page(session, Some(own.plan))
    }
}

/// Puts one of them in the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemovePlanPiece {
    id: PlanPieceId,
}

impl Command for RemovePlanPiece {
    const NAME: &'static str = "removePlanPiece";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let desk = session.desk()?;
        let own = store::one_piece(desk.read(), self.id)?;
        store::one(desk.read(), own.plan)?;
        desk.change(label(words::remove(own.piece.title())), |tx| {
            store::remove_piece(tx, self.id)
        })?;
        page(session, Some(own.plan))
    }
}

/// Takes one of them out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestorePlanPiece {
    id: PlanPieceId,
}

impl Command for RestorePlanPiece {
    const NAME: &'static str = "restorePlanPiece";
    type Reply = LeavingPage;

    fn run(self, session: &mut Session) -> Result<LeavingPage> {
        let desk = session.desk()?;
        let own = store::any_piece(desk.read(), self.id)?;
        store::one(desk.read(), own.plan)?;
        let here = store::pieces_here(desk.read(), own.plan)?;
        own.piece.beside(here.iter().map(|(_, own)| &own.piece))?;
        desk.change(label(words::restore(own.piece.title())), |tx| {
            store::restore_piece(tx, self.id)
        })?;
        page(session, Some(own.plan))
    }
}
