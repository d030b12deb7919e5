//! Commands on offers and their schedules.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Block;
use crate::calendars::offer::{OfferId, OfferLine, OfferStart, OfferView, store};
use crate::calendars::painted::store::begin;
use crate::calendars::painted::{PaintedWeek, days};
use crate::calendars::wish;
use crate::contract::Command;
use crate::desk::{Desk, Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::text::{line, unlike};
use crate::words::wishes as words;

/// Longest name, in characters.
const LONGEST: usize = 80;

/// Names tell offers apart, so no two may be alike.
fn unlike_the_others(desk: &Desk, own: Option<OfferId>, name: &str) -> Result<()> {
    let all = store::all(desk.read())?;
    let others = all.iter().filter(|other| Some(other.id) != own);
    unlike(
        name,
        others.map(|other| other.name.as_str()),
        "is the name of another offer",
    )
}

/// Asks for the offers.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListOffers {}

impl Command for ListOffers {
    const NAME: &'static str = "offers";
    type Reply = Vec<OfferLine>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        store::list(session.desk()?.read())
    }
}

/// Asks for one offer with its schedule.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadOffer {
    id: OfferId,
}

impl Command for ReadOffer {
    const NAME: &'static str = "offer";
    type Reply = OfferView;

    fn run(self, session: &mut Session) -> Result<OfferView> {
        store::view(session.desk()?.read(), self.id)
    }
}

/// Adds an offer; its schedule begins empty, as the ordinary week's wish, or as the week the person has.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddOffer {
    name: String,
    from: OfferStart,
}

impl Command for AddOffer {
    const NAME: &'static str = "addOffer";
    type Reply = OfferView;

    fn run(self, session: &mut Session) -> Result<OfferView> {
        let name = line("name", &self.name, LONGEST)?;
        let today = session.clock.now().today();
        let desk = session.desk()?;
        unlike_the_others(desk, None, &name)?;
        let week = match self.from {
            OfferStart::Empty => PaintedWeek::default(),
            OfferStart::Wish => wish::store::wish(desk.read())?,
            OfferStart::Have => begin(desk.read(), WeekType::Ordinary, today)?,
        };
        let label = Label::new(Place::Calendars, words::add_offer(&name));
        let id = desk.change(label, |tx| store::add(tx, &name, &week))?;
        store::view(desk.read(), id)
    }
}

/// Paints part of one or more days of an offer's schedule; `null` erases.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaintOffer {
    id: OfferId,
    /// 0 = Monday.
    days: Vec<u8>,
    /// First quarter hour, 0 to 95.
    from: u8,
    /// Last quarter hour, exclusive.
    to: u8,
    category: Option<CategoryId>,
}

impl Command for PaintOffer {
    const NAME: &'static str = "paintOffer";
    type Reply = OfferView;

    fn run(self, session: &mut Session) -> Result<OfferView> {
        let desk = session.desk()?;
        let offer = store::one(desk.read(), self.id)?;
        let name = category::store::optional_name(desk.read(), self.category)?;
        let days = days(&self.days)?;
        let mut week = store::week(desk.read(), self.id)?;
        week.paint(&days, self.from, self.to, self.category)?;
        let stroke = words::stroke(&days, self.from, self.to, name.as_deref());
        let label = Label::new(Place::Calendars, words::in_offer(&stroke, &offer.name));
        desk.change(label, |tx| store::set(tx, self.id, &week))?;
        store::view(desk.read(), self.id)
    }
}

/// Replaces an offer's schedule by a list of blocks, as the list editor gives it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReplaceOffer {
    id: OfferId,
    blocks: Vec<Block>,
}

impl Command for ReplaceOffer {
    const NAME: &'static str = "replaceOffer";
    type Reply = OfferView;

    fn run(self, session: &mut Session) -> Result<OfferView> {
        let desk = session.desk()?;
        let offer = store::one(desk.read(), self.id)?;
        for block in &self.blocks {
            category::store::name(desk.read(), block.category)?;
        }
        let week = PaintedWeek::listed(&self.blocks)?;
        let label = Label::new(Place::Calendars, words::replace_offer(&offer.name));
        desk.change(label, |tx| store::set(tx, self.id, &week))?;
        store::view(desk.read(), self.id)
    }
}

/// Gives an offer another name.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameOffer {
    id: OfferId,
    name: String,
}

impl Command for RenameOffer {
    const NAME: &'static str = "renameOffer";
    type Reply = OfferView;

    fn run(self, session: &mut Session) -> Result<OfferView> {
        let name = line("name", &self.name, LONGEST)?;
        let desk = session.desk()?;
        let offer = store::one(desk.read(), self.id)?;
        unlike_the_others(desk, Some(self.id), &name)?;
        let label = Label::new(Place::Calendars, words::rename_offer(&offer.name, &name));
        desk.change(label, |tx| store::rename(tx, self.id, &name))?;
        store::view(desk.read(), self.id)
    }
}

/// Removes an offer with its schedule.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveOffer {
    id: OfferId,
}

impl Command for RemoveOffer {
    const NAME: &'static str = "removeOffer";
    type Reply = Vec<OfferLine>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let desk = session.desk()?;
        let offer = store::one(desk.read(), self.id)?;
        let label = Label::new(Place::Calendars, words::remove_offer(&offer.name));
        desk.change(label, |tx| store::remove(tx, self.id))?;
        store::list(desk.read())
    }
}
