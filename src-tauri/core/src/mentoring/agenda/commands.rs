//! Commands on the page of a meeting: propose, add, change, order, take off.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::agenda::candidate::AgendaSource;
use crate::mentoring::agenda::line::{Line, LineDraft, LineId};
use crate::mentoring::agenda::store;
use crate::mentoring::meeting::gather::store::{around, view};
use crate::mentoring::meeting::page::AgendaView;
use crate::mentoring::meeting::{MeetingId, store as meetings, want};
use crate::mentoring::{goal, item, promise};
use crate::session::Session;
use crate::words::mentoring::meeting as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

fn reply(session: &mut Session, id: MeetingId) -> Result<AgendaView> {
    let now = session.clock.now();
    view(session.desk()?.read(), id, now)
}

/// A line of a meeting that must be there, with somebody who is there.
fn line(session: &mut Session, id: LineId) -> Result<(MeetingId, Line)> {
    let now = session.clock.now();
    let conn = session.desk()?.read();
    let (meeting, own) = meetings::one_line(conn, id)?;
    around(conn, meeting, now)?;
    Ok((meeting, own))
}

/// Asks for the agenda of a meeting.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadAgenda {
    meeting: MeetingId,
}

impl Command for ReadAgenda {
    const NAME: &'static str = "agenda";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        reply(session, self.meeting)
    }
}

/// Proposes the agenda of a meeting anew. What the person wrote on it stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposeAgenda {
    meeting: MeetingId,
}

impl Command for ProposeAgenda {
    const NAME: &'static str = "proposeAgenda";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        let now = session.clock.now();
        let desk = session.desk()?;
        let own = around(desk.read(), self.meeting, now)?;
        let words = words::propose(own.name(), own.meeting.draft.day);
        desk.change(label(words), |tx| store::propose(tx, self.meeting))?;
        reply(session, self.meeting)
    }
}

/// Puts something that is kept on the agenda, beside everything else.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddToAgenda {
    meeting: MeetingId,
    source: AgendaSource,
}

impl Command for AddToAgenda {
    const NAME: &'static str = "addToAgenda";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        session.desk()?.change_named(|tx| {
            let title = store::add(tx, self.meeting, &self.source)?;
            Ok(((), label(words::add_line(&title))))
        })?;
        reply(session, self.meeting)
    }
}

/// Puts something that is kept on the agenda, in place of the lightest things that stand in its way.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SwapIn {
    meeting: MeetingId,
    source: AgendaSource,
}

impl Command for SwapIn {
    const NAME: &'static str = "swapIn";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        session.desk()?.change_named(|tx| {
            let title = store::swap_in(tx, self.meeting, &self.source)?;
            Ok(((), label(words::add_line(&title))))
        })?;
        reply(session, self.meeting)
    }
}

/// Writes a line on the agenda.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteLine {
    meeting: MeetingId,
    draft: LineDraft,
}

impl Command for WriteLine {
    const NAME: &'static str = "writeLine";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        let draft = self.draft.read()?;
        let now = session.clock.now();
        let desk = session.desk()?;
        store::room(&around(desk.read(), self.meeting, now)?)?;
        desk.change(label(words::add_line(&draft.title)), |tx| {
            meetings::add_line(tx, self.meeting, &Line::written(&draft))
        })?;
        reply(session, self.meeting)
    }
}

/// Changes a line of an agenda.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeLine {
    line: LineId,
    draft: LineDraft,
}

impl Command for ChangeLine {
    const NAME: &'static str = "changeLine";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        let draft = self.draft.read()?;
        let (meeting, own) = line(session, self.line)?;
        let desk = session.desk()?;
        let by = i32::from(draft.minutes) - i32::from(own.minutes);
        let minutes_only = LineDraft {
            minutes: own.minutes,
            ..draft.clone()
        };
        let words = if own.clone().changed(&minutes_only) == own && by != 0 {
            words::minutes_line(&own.title, by)
        } else {
            words::edit_line(&draft.title)
        };
        desk.change(label(words), |tx| {
            meetings::set_line(tx, self.line, &own.changed(&draft))
        })?;
        reply(session, meeting)
    }
}

/// Puts a line of an agenda at a place, from 0.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveLine {
    line: LineId,
    place: u32,
}

impl Command for MoveLine {
    const NAME: &'static str = "moveLine";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        let (meeting, own) = line(session, self.line)?;
        let desk = session.desk()?;
        let all = meetings::lines(desk.read(), meeting)?;
        let mut order: Vec<LineId> = all.iter().map(|(id, _)| *id).collect();
        order.retain(|id| *id != self.line);
        let place = (self.place as usize).min(order.len());
        order.insert(place, self.line);
        desk.change(label(words::move_line(&own.title)), |tx| {
            meetings::order_lines(tx, &order)
        })?;
        reply(session, meeting)
    }
}

/// Takes a line off an agenda; what it came from stays where it is kept.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeLineOff {
    line: LineId,
}

impl Command for TakeLineOff {
    const NAME: &'static str = "takeLineOff";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        let (meeting, own) = line(session, self.line)?;
        let desk = session.desk()?;
        desk.change(label(words::remove_line(&own.title)), |tx| {
            meetings::drop_line(tx, self.line)?;
            let left = meetings::lines(tx, meeting)?;
            let order: Vec<LineId> = left.iter().map(|(id, _)| *id).collect();
            meetings::order_lines(tx, &order)
        })?;
        reply(session, meeting)
    }
}

/// Writes what to leave the meeting with.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetMeetingWant {
    meeting: MeetingId,
    want: Option<String>,
}

impl Command for SetMeetingWant {
    const NAME: &'static str = "setMeetingWant";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        let wanted = want(self.want.as_deref())?;
        let now = session.clock.now();
        let desk = session.desk()?;
        let own = around(desk.read(), self.meeting, now)?;
        desk.change(label(words::set_want(own.name())), |tx| {
            meetings::set_want(tx, self.meeting, wanted.as_deref())
        })?;
        reply(session, self.meeting)
    }
}

/// Releases something that is kept off pages, or keeps it off again. It does not decide who may know of what.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReleaseToAgenda {
    meeting: MeetingId,
    source: AgendaSource,
    released: bool,
}

impl Command for ReleaseToAgenda {
    const NAME: &'static str = "releaseToAgenda";
    type Reply = AgendaView;

    fn run(self, session: &mut Session) -> Result<AgendaView> {
        let refused = Error::Invalid {
            field: "source",
            why: "is released where it stands on the agenda",
        };
        let now = session.clock.now();
        let desk = session.desk()?;
        around(desk.read(), self.meeting, now)?;
        desk.change_named(|tx| {
            let title = match &self.source {
                AgendaSource::Item(id) => {
                    let mut draft = item::store::one(tx, *id)?.draft;
                    draft.guard.released = self.released;
                    item::store::edit(tx, *id, &draft)?;
                    draft.title
                }
                AgendaSource::Promise(id) => {
                    let mut draft = promise::store::one(tx, *id)?.draft;
                    draft.guard.released = self.released;
                    promise::store::edit(tx, *id, &draft)?;
                    draft.what
                }
                AgendaSource::Goal(id) => {
                    let mut draft = goal::store::one(tx, *id)?.draft;
                    draft.guard.released = self.released;
                    goal::store::edit(tx, *id, &draft)?;
                    draft.title
                }
                AgendaSource::Health | AgendaSource::Contract(_) => {
                    store::release(tx, self.meeting, &self.source, self.released)?
                }
                AgendaSource::Door(_) | AgendaSource::Question(_) => return Err(refused),
            };
            Ok(((), label(words::release(&title, self.released))))
        })?;
        reply(session, self.meeting)
    }
}
