//! Commands on how the week feels.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::feeling::draw::{STARTS, draw};
use crate::calendars::feeling::{FeelingId, FeelingReason, FeelingsView, Rating, store};
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::painted::store::have;
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::wishes as words;

/// Asks for the drawn blocks and how they feel.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadFeelings {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for ReadFeelings {
    const NAME: &'static str = "feelings";
    type Reply = FeelingsView;

    fn run(self, session: &mut Session) -> Result<FeelingsView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        store::view(session.desk()?.read(), kind)
    }
}

/// Draws twelve blocks from the week the person has, by chance and in proportion to its hours; once, until cleared.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DrawFeelings {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for DrawFeelings {
    const NAME: &'static str = "drawFeelings";
    type Reply = FeelingsView;

    fn run(self, session: &mut Session) -> Result<FeelingsView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let today = session.clock.now().today();
        let start = session.entropy.below(STARTS)?;
        let desk = session.desk()?;
        if !store::all(desk.read(), kind)?.is_empty() {
            return Err(Error::Invalid {
                field: "kind",
                why: "has its blocks already; clear them to draw again",
            });
        }
        let categories = category::store::all(desk.read())?.into_iter();
        let work: Vec<CategoryId> = categories
            .filter(|category| category.is_work)
            .map(|category| category.id)
            .collect();
        let blocks = draw(&have(desk.read(), kind, today)?, &work, start)?;
        let label = Label::new(Place::Calendars, words::draw_feelings(kind.name()));
        desk.change(label, |tx| store::keep(tx, kind, &blocks))?;
        store::view(desk.read(), kind)
    }
}

/// Says how a drawn block feels, and the least that would be all right.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RateFeeling {
    id: FeelingId,
    /// -2 to 2.
    felt: i8,
    /// -2 to 2.
    least: i8,
    /// Only where it feels less than would be all right.
    reason: Option<FeelingReason>,
}

impl Command for RateFeeling {
    const NAME: &'static str = "rateFeeling";
    type Reply = FeelingsView;

    fn run(self, session: &mut Session) -> Result<FeelingsView> {
        let rating = Rating::read(self.felt, self.least, self.reason)?;
        let desk = session.desk()?;
        let (kind, category) = store::one(desk.read(), self.id)?;
        let name = category::store::name(desk.read(), category)?;
        let label = Label::new(Place::Calendars, words::rate_feeling(&name, rating.felt));
        desk.change(label, |tx| store::rate(tx, self.id, rating))?;
        store::view(desk.read(), kind)
    }
}

/// Takes a rating back; the block stays drawn.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnrateFeeling {
    id: FeelingId,
}

impl Command for UnrateFeeling {
    const NAME: &'static str = "unrateFeeling";
    type Reply = FeelingsView;

    fn run(self, session: &mut Session) -> Result<FeelingsView> {
        let desk = session.desk()?;
        let (kind, category) = store::one(desk.read(), self.id)?;
        let name = category::store::name(desk.read(), category)?;
        let label = Label::new(Place::Calendars, words::unrate_feeling(&name));
        desk.change(label, |tx| store::unrate(tx, self.id))?;
        store::view(desk.read(), kind)
    }
}

/// Removes the drawn blocks with their ratings, so that others can be drawn.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearFeelings {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for ClearFeelings {
    const NAME: &'static str = "clearFeelings";
    type Reply = FeelingsView;

    fn run(self, session: &mut Session) -> Result<FeelingsView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let desk = session.desk()?;
        let label = Label::new(Place::Calendars, words::clear_feelings(kind.name()));
        desk.change(label, |tx| store::clear(tx, kind))?;
        store::view(desk.read(), kind)
    }
}
