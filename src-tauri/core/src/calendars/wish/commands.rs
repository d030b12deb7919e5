//! Commands that draw the week a person wishes for. Each is one step that can be taken back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::grid::{Block, UNSORTED};
use crate::calendars::picture::store::everything;
use crate::calendars::wish::{Wish, store};
use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::words::calendars as words;

/// The wished week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WishView {
    /// Minutes of work.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Blocks in the order of the week.
    pub blocks: Vec<Block>,
    /// Minutes of each category that has any, in the order of categories.
    pub by_category: Vec<WishMinutes>,
    /// The day it was last drawn on; `null` while it is empty.
    pub drawn_on: Option<Day>,
}

/// Minutes wished for one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WishMinutes {
    /// The category.
    pub category: CategoryId,
    /// Minutes a week.
    #[ts(type = "number")]
    pub minutes: u64,
}

fn view(session: &mut Session) -> Result<WishView> {
    let conn = session.desk()?.read();
    let wish = store::wish(conn)?;
    let minutes = wish.minutes();
    let categories = category::store::all(conn)?;
    let of = |category: &category::Category| minutes.get(&category.id).copied().unwrap_or_default();
    let row = |category: &category::Category| WishMinutes { category: category.id, minutes: of(category) };
    Ok(WishView {
        minutes: categories.iter().filter(|category| category.is_work).map(of).sum(),
        by_category: categories.iter().map(row).filter(|row| row.minutes > 0).collect(),
        blocks: wish.blocks(),
        drawn_on: store::drawn_on(conn)?,
    })
}

/// Changes the wish under a label; a refused change leaves it as it was.
fn draw(session: &mut Session, label: String, change: impl FnOnce(&mut Wish) -> Result<()>) -> Result<WishView> {
    let desk = session.desk()?;
    let mut wish = store::wish(desk.read())?;
    change(&mut wish)?;
    desk.change(Label::new(Place::Calendars, label), |tx| store::set(tx, &wish))?;
    view(session)
}

/// Asks for the wished week.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadWish {}

impl Command for ReadWish {
    const NAME: &'static str = "wish";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        view(session)
    }
}

/// Paints part of one or more days; `null` erases.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaintWish {
    /// 0 = Monday.
    days: Vec<u8>,
    /// First quarter hour, 0 to 95.
    from: u8,
    /// Last quarter hour, exclusive.
    to: u8,
    category: Option<CategoryId>,
}

impl Command for PaintWish {
    const NAME: &'static str = "paintWish";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let name = category::store::optional_name(session.desk()?.read(), self.category)?;
        let mut days = self.days;
        days.sort_unstable();
        days.dedup();
        if days.is_empty() {
            return Err(Error::Invalid { field: "days", why: "must not be empty" });
        }
        let label = words::paint(&days, self.from, self.to, name.as_deref());
        draw(session, label, |wish| wish.paint(&days, self.from, self.to, self.category))
    }
}

/// Moves a block.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveWishBlock {
    day: u8,
    from: u8,
    to: u8,
    to_day: u8,
    to_from: u8,
}

impl Command for MoveWishBlock {
    const NAME: &'static str = "moveWishBlock";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let conn = session.desk()?.read();
        let block = store::wish(conn)?
            .blocks()
            .into_iter()
            .find(|block| (block.day, block.from, block.to) == (self.day, self.from, self.to))
            .ok_or(Error::NotFound { what: "block" })?;
        let name = category::store::name(conn, block.category)?;
        let label = words::move_block(&name, self.to_day, self.to_from);
        draw(session, label, |wish| wish.move_block(self.day, self.from, self.to, self.to_day, self.to_from))
    }
}

/// Makes days like another.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyWishDay {
    from: u8,
    to: Vec<u8>,
}

impl Command for CopyWishDay {
    const NAME: &'static str = "copyWishDay";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        draw(session, words::copy_day(self.from, &self.to), |wish| wish.copy_day(self.from, &self.to))
    }
}

/// Clears the wish.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearWish {}

impl Command for ClearWish {
    const NAME: &'static str = "clearWish";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        draw(session, words::clear_wish(), |wish| {
            *wish = Wish::default();
            Ok(())
        })
    }
}

/// Begins the wish with the week the person has: each quarter hour as what it mostly is.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartWishFromHave {}

impl Command for StartWishFromHave {
    const NAME: &'static str = "startWishFromHave";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let today = session.clock.now().today();
        let all = everything(session.desk()?.read(), today)?;
        let start = Wish::from_have(&all.picture.tally.shares(), |category| category != UNSORTED);
        draw(session, words::wish_from_have(), |wish| {
            *wish = start;
            Ok(())
        })
    }
}

/// Replaces the wish by a list of blocks, as the list editor gives it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReplaceWish {
    blocks: Vec<Block>,
}

impl Command for ReplaceWish {
    const NAME: &'static str = "replaceWish";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let conn = session.desk()?.read();
        for block in &self.blocks {
            category::store::name(conn, block.category)?;
        }
        let mut sorted = self.blocks.clone();
        sorted.sort_unstable();
        if sorted.windows(2).any(|pair| pair[0].day == pair[1].day && pair[0].to > pair[1].from) {
            return Err(Error::Invalid { field: "blocks", why: "must not overlap" });
        }
        let new = Wish::of(&sorted)?;
        draw(session, words::replace_wish(), |wish| {
            *wish = new;
            Ok(())
        })
    }
}
