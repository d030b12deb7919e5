//! Commands on meetings: plan, change, mark as sent, put in the trash and back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::agenda::frame::Frame;
use crate::mentoring::agenda::store::propose;
use crate::mentoring::meeting::page::row;
use crate::mentoring::meeting::{MeetingDraft, MeetingId, MeetingRow, MeetingState, store};
use crate::mentoring::person::{PersonId, store as people};
use crate::session::Session;
use crate::words::mentoring::meeting as words;

fn label(words: String) -> Label {
    Label::new(Place::Mentoring, words)
}

/// All meetings with people who are not in the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MeetingsView {
    /// Planned, the next first; those that are past and open come before.
    pub planned: Vec<MeetingRow>,
    /// Held and cancelled, the newest first.
    pub past: Vec<MeetingRow>,
    /// Those in the trash.
    pub trash: Vec<MeetingRow>,
}

fn view(session: &mut Session) -> Result<MeetingsView> {
    let today = session.clock.now().today();
    let conn = session.desk()?.read();
    let names: BTreeMap<PersonId, String> = people::here(conn)?
        .into_iter()
        .map(|(id, own)| (id, own.draft.name))
        .collect();
    let all = store::all(conn)?;
    let rows: Vec<MeetingRow> = all
        .iter()
        .filter_map(|(id, own)| Some(row(*id, own, names.get(&own.draft.person)?, today)))
        .collect();
    let (trash, here): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|own| own.removed_on.is_some());
    let (planned, mut past): (Vec<_>, Vec<_>) = here
        .into_iter()
        .partition(|own| own.state == MeetingState::Planned);
    past.reverse();
    Ok(MeetingsView {
        planned,
        past,
        trash,
    })
}

/// Asks for the meetings.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListMeetings {}

impl Command for ListMeetings {
    const NAME: &'static str = "meetings";
    type Reply = MeetingsView;

    fn run(self, session: &mut Session) -> Result<MeetingsView> {
        view(session)
    }
}

/// The row of a meeting that was planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PlannedMeeting {
    /// Its row.
    pub id: MeetingId,
}

/// Plans a meeting and proposes its agenda.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanMeeting {
    draft: MeetingDraft,
}

impl Command for PlanMeeting {
    const NAME: &'static str = "planMeeting";
    type Reply = PlannedMeeting;

    fn run(self, session: &mut Session) -> Result<PlannedMeeting> {
        let draft = self.draft.read()?;
        let chance = session.entropy.bytes::<16>()?;
        let uid = chance.iter().fold("bearings-".to_owned(), |uid, byte| {
            uid + &format!("{byte:02x}")
        });
        let desk = session.desk()?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        let id = desk.change(label(words::plan(&name, draft.day)), |tx| {
            let id = store::add(tx, &draft, &uid)?;
            propose(tx, id)?;
            Ok(id)
        })?;
        Ok(PlannedMeeting { id })
    }
}

/// Changes the plan of a meeting. Its course is laid out anew where the kind of meeting changes, or the minutes of a fixed
/// course; otherwise the lines of its page stay.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditMeeting {
    id: MeetingId,
    draft: MeetingDraft,
}

impl Command for EditMeeting {
    const NAME: &'static str = "editMeeting";
    type Reply = MeetingsView;

    fn run(self, session: &mut Session) -> Result<MeetingsView> {
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), draft.person)?.draft.name;
        let before = store::one(desk.read(), self.id)?.draft;
        let fixed = draft.frame != Frame::Regular;
        let anew = before.frame != draft.frame
            || before.person != draft.person
            || fixed && before.minutes != draft.minutes;
        desk.change(label(words::change(&name, draft.day)), |tx| {
            store::edit(tx, self.id, &draft)?;
            if anew { propose(tx, self.id) } else { Ok(()) }
        })?;
        view(session)
    }
}

/// Notes the day on which the agenda was sent; `null` takes that back. Bearings sends nothing.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkSent {
    id: MeetingId,
    on: Option<Day>,
}

impl Command for MarkSent {
    const NAME: &'static str = "markSent";
    type Reply = MeetingsView;

    fn run(self, session: &mut Session) -> Result<MeetingsView> {
        let today = session.clock.now().today();
        if self.on.is_some_and(|on| on > today) {
            return Err(Error::Invalid {
                field: "on",
                why: "must be today or a day before it",
            });
        }
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let name = people::one(desk.read(), own.draft.person)?.draft.name;
        desk.change(label(words::sent(&name, self.on.is_some())), |tx| {
            store::set_sent(tx, self.id, self.on)
        })?;
        view(session)
    }
}

/// Puts a meeting in the trash, with its agenda.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveMeeting {
    id: MeetingId,
}

impl Command for RemoveMeeting {
    const NAME: &'static str = "removeMeeting";
    type Reply = MeetingsView;

    fn run(self, session: &mut Session) -> Result<MeetingsView> {
        let desk = session.desk()?;
        let own = store::one(desk.read(), self.id)?;
        let name = people::one(desk.read(), own.draft.person)?.draft.name;
        desk.change(label(words::remove(&name, own.draft.day)), |tx| {
            store::remove(tx, self.id, tx.now.today())
        })?;
        view(session)
    }
}

/// Takes a meeting out of the trash.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreMeeting {
    id: MeetingId,
}

impl Command for RestoreMeeting {
    const NAME: &'static str = "restoreMeeting";
    type Reply = MeetingsView;

    fn run(self, session: &mut Session) -> Result<MeetingsView> {
        let desk = session.desk()?;
        let missing = Error::NotFound { what: "meeting" };
        let own = store::all(desk.read())?
            .into_iter()
            .find(|(id, _)| *id == self.id)
            .map(|(_, own)| own.draft)
            .ok_or(missing)?;
        let name = people::one(desk.read(), own.person)?.draft.name;
        desk.change(label(words::restore(&name, own.day)), |tx| {
            store::restore(tx, self.id)
        })?;
        view(session)
    }
}
