//! Commands on the wishes drawn over time.

use serde::Deserialize;
use ts_rs::TS;

use crate::calendars::gap::week_type::WeekType;
use crate::calendars::painted::store::begin;
use crate::calendars::wish::version::{DrawnAfter, VersionId, WishesView};
use crate::calendars::wish::view::WishView;
use crate::calendars::wish::{Wish, WishStart, store};
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::optional_line;
use crate::words::wishes as words;

/// Longest note, in characters.
const LONGEST: usize = 200;

/// Asks for the wishes drawn for a kind of week, newest first.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListWishes {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
}

impl Command for ListWishes {
    const NAME: &'static str = "wishes";
    type Reply = WishesView;

    fn run(self, session: &mut Session) -> Result<WishesView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        store::list(session.desk()?.read(), kind)
    }
}

/// Starts a new wish for a kind of week and keeps the one that stood.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewWish {
    /// Ordinary when left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    kind: Option<WeekType>,
    from: WishStart,
}

impl Command for NewWish {
    const NAME: &'static str = "newWish";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let kind = self.kind.unwrap_or(WeekType::Ordinary);
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let standing = store::drawn(desk.read(), kind)?.week;
        let (week, label) = match self.from {
            WishStart::Empty => (Wish::default(), words::new_wish(kind.name())),
            WishStart::Copy if standing.is_empty() => {
                return Err(Error::Invalid {
                    field: "from",
                    why: "needs a wish to copy",
                });
            }
            WishStart::Copy => (standing, words::new_wish_from_copy(kind.name())),
            WishStart::Have => (
                begin(desk.read(), kind, today)?,
                words::new_wish_from_have(kind.name()),
            ),
        };
        desk.change(Label::new(Place::Calendars, label), |tx| {
            store::start(tx, kind, &week)
        })?;
        store::view(desk.read(), kind)
    }
}

/// Makes an earlier wish the one that stands for its kind of week.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenWish {
    version: VersionId,
}

impl Command for OpenWish {
    const NAME: &'static str = "openWish";
    type Reply = WishView;

    fn run(self, session: &mut Session) -> Result<WishView> {
        let desk = session.desk()?;
        let version = store::one(desk.read(), self.version)?;
        let label = words::open_wish(version.kind.name(), version.drawn_on);
        desk.change(Label::new(Place::Calendars, label), |tx| {
            store::open(tx, self.version)
        })?;
        store::view(desk.read(), version.kind)
    }
}

/// Removes a drawn wish; if it stood, the newest of the others stands in its place.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveWish {
    version: VersionId,
}

impl Command for RemoveWish {
    const NAME: &'static str = "removeWish";
    type Reply = WishesView;

    fn run(self, session: &mut Session) -> Result<WishesView> {
        let desk = session.desk()?;
        let version = store::one(desk.read(), self.version)?;
        let label = words::remove_wish(version.kind.name(), version.drawn_on);
        desk.change(Label::new(Place::Calendars, label), |tx| {
            store::remove(tx, self.version)
        })?;
        store::list(desk.read(), version.kind)
    }
}

/// Says whether a wish was drawn after a hard day; drawing it again a week later is then offered.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkHardDay {
    version: VersionId,
    hard: bool,
}

impl Command for MarkHardDay {
    const NAME: &'static str = "markHardDay";
    type Reply = WishesView;

    fn run(self, session: &mut Session) -> Result<WishesView> {
        let desk = session.desk()?;
        let version = store::one(desk.read(), self.version)?;
        let (after, label) = if self.hard {
            (
                DrawnAfter::AHardDay,
                words::mark_hard_day(version.kind.name(), version.drawn_on),
            )
        } else {
            (
                DrawnAfter::AnyDay,
                words::unmark_hard_day(version.kind.name(), version.drawn_on),
            )
        };
        desk.change(Label::new(Place::Calendars, label), |tx| {
            store::mark(tx, self.version, after)
        })?;
        store::list(desk.read(), version.kind)
    }
}

/// Writes a note to a drawn wish, up to 200 characters; nothing clears it.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteWish {
    version: VersionId,
    note: Option<String>,
}

impl Command for NoteWish {
    const NAME: &'static str = "noteWish";
    type Reply = WishesView;

    fn run(self, session: &mut Session) -> Result<WishesView> {
        let note = optional_line("note", self.note.as_deref(), LONGEST)?;
        let desk = session.desk()?;
        let version = store::one(desk.read(), self.version)?;
        let label = words::note_wish(version.kind.name(), version.drawn_on);
        desk.change(Label::new(Place::Calendars, label), |tx| {
            store::note(tx, self.version, note.as_deref())
        })?;
        store::list(desk.read(), version.kind)
    }
}
