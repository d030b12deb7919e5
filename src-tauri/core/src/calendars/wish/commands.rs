//! Commands that draw the week a person wishes for. Each is one step that can be taken back.

use std::collections::BTreeMap;

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::Block;
use crate::calendars::ics::write::{Week, WeekBlock, write};
use crate::calendars::painted::days;
use crate::calendars::painted::store::begin;
use crate::calendars::wish::view::WishView;
use crate::calendars::wish::{Wish, store};
use crate::clock::home_zone;
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::files::Saved;
use crate::words::wishes as words;

/// Changes the wish for a kind of week under a label; a refused change leaves it as it was.
fn draw(
    session: &mut Session,
    kind: WeekType,
    label: String,
    change: impl FnOnce(&mut Wish) -> Result<()>,
) -> Result<WishView> {
    let desk = session.desk()?;
    let mut week = store::drawn(desk.read(), kind)?.week;
    change(&mut week)?;
    desk.change(Label::new(Place::Calendars, label), |tx| {
        store::set(tx, kind, &week)
    })?;
    store::view(desk.read(), kind)
}

/// Asks for the wished week.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadWish {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for ReadWish {
    const NAME: &'static str = "wish";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        store::view(session.desk()?.read(), kind)
    }
}

/// Paints part of one or more days; `null` erases.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaintWish {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
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
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let name = category::store::optional_name(session.desk()?.read(), self.category)?;
        let days = days(&self.days)?;
        let stroke = words::stroke(&days, self.from, self.to, name.as_deref());
        draw(
            session,
            kind,
            words::in_wish(&stroke, kind.name()),
            |week| week.paint(&days, self.from, self.to, self.category),
        )
    }
}

/// Moves a block.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveWishBlock {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
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
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let conn = session.desk()?.read();
        let week = store::drawn(conn, kind)?.week;
        let block = week.block(self.day, self.from, self.to)?;
        let name = category::store::name(conn, block.category)?;
        let moved = words::move_block(&name, self.to_day, self.to_from);
        draw(session, kind, words::in_wish(&moved, kind.name()), |week| {
            week.move_block(self.day, self.from, self.to, self.to_day, self.to_from)
        })
    }
}

/// Makes days like another.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyWishDay {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
    from: u8,
    to: Vec<u8>,
}

impl Command for CopyWishDay {
    const NAME: &'static str = "copyWishDay";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let copied = words::copy_day(self.from, &self.to);
        draw(
            session,
            kind,
            words::in_wish(&copied, kind.name()),
            |week| week.copy_day(self.from, &self.to),
        )
    }
}

/// Clears the wish.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearWish {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for ClearWish {
    const NAME: &'static str = "clearWish";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        draw(session, kind, words::clear_wish(kind.name()), |week| {
            *week = Wish::default();
            Ok(())
        })
    }
}

/// Begins the wish with the week the person has: each quarter hour as what it mostly is.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartWishFromHave {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for StartWishFromHave {
    const NAME: &'static str = "startWishFromHave";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let today = session.clock.now().today();
        let start = begin(session.desk()?.read(), kind, today)?;
        draw(session, kind, words::wish_from_have(kind.name()), |week| {
            *week = start;
            Ok(())
        })
    }
}

/// Replaces the wish by a list of blocks, as the list editor gives it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReplaceWish {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
    blocks: Vec<Block>,
}

impl Command for ReplaceWish {
    const NAME: &'static str = "replaceWish";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let conn = session.desk()?.read();
        for block in &self.blocks {
            category::store::name(conn, block.category)?;
        }
        let new = Wish::listed(&self.blocks)?;
        draw(session, kind, words::replace_wish(kind.name()), |week| {
            *week = new;
            Ok(())
        })
    }
}

/// Saves the wished week as a calendar that recurs weekly from next Monday.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveWishCalendar {
    /// Token of the chosen file.
    file: String,
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for SaveWishCalendar {
    const NAME: &'static str = "saveWishCalendar";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let now = session.clock.now();
        let conn = session.desk()?.read();
        let week = store::drawn(conn, kind)?.week;
        if week.is_empty() {
            return Err(Error::Invalid {
                field: "file",
                why: "needs a wish",
            });
        }
        let names: BTreeMap<CategoryId, String> = category::store::all(conn)?
            .into_iter()
            .map(|own| (own.id, own.name))
            .collect();
        let blocks = week.blocks();
        let block = |block: &Block| {
            let name = names.get(&block.category)?.as_str();
            Some(WeekBlock {
                day: block.day,
                from: u32::from(block.from) * 15,
                to: u32::from(block.to) * 15,
                title: name,
                category: name,
            })
        };
        let blocks: Vec<WeekBlock> = blocks.iter().filter_map(block).collect();
        let text = write(&Week {
            name: words::wish_calendar(),
            monday: now.today().monday().plus(7).0,
            zone: home_zone(),
            seed: &format!("bearings-wish-{}", kind.name()),
            made: now.utc(),
            blocks: &blocks,
        })?;
        session.save_bytes(&self.file, text.as_bytes())
    }
}
