//! Commands on shadow hours.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::hours::Band;
use crate::calendars::shadow::{Guess, MinuteRange, ShadowView, store};
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::Result;
use crate::session::Session;
use crate::words::wishes as words;

/// Asks for the shadow hours and what holds, guess or diary.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadShadow {}

impl Command for ReadShadow {
    const NAME: &'static str = "shadow";
    type Reply = ShadowView;

    fn run(self, session: &mut Session) -> Result<ShadowView> {
        store::view(session.desk()?.read())
    }
}

/// Guesses the shadow hours of one kind of work in one part of the week, in minutes a week.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetShadow {
    category: CategoryId,
    band: Band,
    low: u32,
    likely: u32,
    /// 6000 at most.
    high: u32,
}

impl Command for SetShadow {
    const NAME: &'static str = "setShadow";
    type Reply = ShadowView;

    fn run(self, session: &mut Session) -> Result<ShadowView> {
        let desk = session.desk()?;
        let name = category::store::work_name(desk.read(), self.category)?;
        let guess = Guess {
            category: self.category,
            band: self.band,
            range: MinuteRange::read(self.low, self.likely, self.high)?,
        };
        let label = Label::new(Place::Calendars, words::set_shadow(&name, self.band.name()));
        desk.change(label, |tx| store::set(tx, guess))?;
        store::view(desk.read())
    }
}

/// Takes a guess out again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearShadow {
    category: CategoryId,
    band: Band,
}

impl Command for ClearShadow {
    const NAME: &'static str = "clearShadow";
    type Reply = ShadowView;

    fn run(self, session: &mut Session) -> Result<ShadowView> {
        let desk = session.desk()?;
        let name = category::store::name(desk.read(), self.category)?;
        let label = Label::new(
            Place::Calendars,
            words::clear_shadow(&name, self.band.name()),
        );
        desk.change(label, |tx| store::clear(tx, self.category, self.band))?;
        store::view(desk.read())
    }
}
