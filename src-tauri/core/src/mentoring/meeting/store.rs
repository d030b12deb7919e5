//! Meetings, the lines of their agendas, and what was heard, in the store.

use rusqlite::{Connection, Row, named_params};

use crate::day::Day;
use crate::desk::{Tx, found};
use crate::error::{Error, Result};
use crate::mentoring::agenda::candidate::{AgendaSource, Kind, Want};
use crate::mentoring::agenda::frame::Frame;
use crate::mentoring::agenda::line::{Line, LineId};
use crate::mentoring::domain::Domain;
use crate::mentoring::health::Remembered;
use crate::mentoring::meeting::{Card, Meeting, MeetingDraft, MeetingId, MeetingState};
use crate::mentoring::person::PersonId;
use crate::mentoring::promise::Owner;
use crate::mentoring::store::{day, guard, named, optional_day, questions, rows};

const ALL: &str = "select id, person, day, start, minutes, frame, place, want, uid, sequence, told, sent_on, notes, state,
    actual, cancelled_by, rushed, remembered, useful, fits, thanks, thanked_on, removed_on
  from mentoring_meeting order by day, start, id";
const INSERT: &str =
    "insert into mentoring_meeting (person, day, start, minutes, frame, place, uid)
  values (:person, :day, :start, :minutes, :frame, :place, :uid)";
const UPDATE: &str = "update mentoring_meeting set person = :person, day = :day, start = :start, minutes = :minutes,
    frame = :frame, place = :place
  where id = :id and (person <> :person or day <> :day or start is not :start or minutes <> :minutes or frame <> :frame
    or place is not :place)";
const WANT: &str = "update mentoring_meeting set want = :want where id = :id and want is not :want";
const TELL: &str = "update mentoring_meeting set sequence = :sequence, told = :told where id = :id";
const SENT: &str =
    "update mentoring_meeting set sent_on = :day where id = :id and sent_on is not :day";
const NOTES: &str =
    "update mentoring_meeting set notes = :notes where id = :id and notes <> :notes";
const STATE: &str =
    "update mentoring_meeting set state = :state where id = :id and state <> :state";
const CARD: &str = "update mentoring_meeting set actual = :actual, cancelled_by = :cancelled_by, rushed = :rushed,
    remembered = :remembered, useful = :useful, fits = :fits
  where id = :id and (actual is not :actual or cancelled_by is not :cancelled_by or rushed is not :rushed
    or remembered is not :remembered or useful is not :useful or fits is not :fits)";
const THANKS: &str =
    "update mentoring_meeting set thanks = :thanks where id = :id and thanks is not :thanks";
const THANKED: &str =
    "update mentoring_meeting set thanked_on = :day where id = :id and thanked_on is not :day";
const REMOVE: &str =
    "update mentoring_meeting set removed_on = :day where id = :id and removed_on is null";
const RESTORE: &str =
    "update mentoring_meeting set removed_on = null where id = :id and removed_on is not null";
const LINES: &str = "select id, meeting, source, section, kind, title, want, domain, minutes, question1, question2, why,
    secrets, audit, released, ticked
  from mentoring_line order by meeting, place, id";
const ADD_LINE: &str = "insert into mentoring_line (meeting, place, source, section, kind, title, want, domain, minutes,
    question1, question2, why, secrets, audit, released, ticked)
  values (:meeting, :place, :source, :section, :kind, :title, :want, :domain, :minutes, :question1, :question2, :why,
    :secrets, :audit, :released, :ticked)";
const SET_LINE: &str = "update mentoring_line set title = :title, want = :want, minutes = :minutes, question1 = :question1,
    question2 = :question2, why = :why, secrets = :secrets, audit = :audit, released = :released, ticked = :ticked
  where id = :id";
const PLACE_LINE: &str =
    "update mentoring_line set place = :place where id = :id and place <> :place";
const DROP_LINE: &str = "delete from mentoring_line where id = :id";
const HEARD: &str = "select meeting, kind, what from mentoring_heard order by meeting, id";
const ADD_HEARD: &str =
    "insert into mentoring_heard (meeting, kind, what) values (:meeting, :kind, :what)";
const CLEAR_HEARD: &str = "delete from mentoring_heard where meeting = :meeting";

fn meeting(row: &Row) -> rusqlite::Result<(MeetingId, Meeting)> {
    let draft = MeetingDraft {
        person: PersonId(row.get("person")?),
        day: day(row, "day")?,
        start: row.get("start")?,
        minutes: row.get("minutes")?,
        // The table's own checks let no other names in.
        frame: named(row, "frame", Frame::named)?.unwrap_or(Frame::Regular),
        place: row.get("place")?,
    };
    let card = Card {
        actual: row.get("actual")?,
        cancelled_by: named(row, "cancelled_by", Owner::named)?,
        rushed: row.get("rushed")?,
        remembered: named(row, "remembered", Remembered::named)?,
        useful: row.get("useful")?,
        fits: row.get("fits")?,
    };
    let meeting = Meeting {
        draft,
        want: row.get("want")?,
        uid: row.get("uid")?,
        sequence: row.get("sequence")?,
        told: row.get("told")?,
        sent_on: optional_day(row, "sent_on")?,
        notes: row.get("notes")?,
        state: named(row, "state", MeetingState::named)?.unwrap_or(MeetingState::Planned),
        card,
        thanks: row.get("thanks")?,
        thanked_on: optional_day(row, "thanked_on")?,
        removed_on: optional_day(row, "removed_on")?,
    };
    Ok((MeetingId(row.get("id")?), meeting))
}

/// All, those in the trash too, the earliest first.
pub fn all(conn: &Connection) -> Result<Vec<(MeetingId, Meeting)>> {
    rows(conn, ALL, [], meeting)
}

/// One that must be there and not in the trash.
pub fn one(conn: &Connection, id: MeetingId) -> Result<Meeting> {
    let mut own = all(conn)?.into_iter().filter(|(other, _)| *other == id);
    own.next()
        .map(|(_, meeting)| meeting)
        .filter(Meeting::is_here)
        .ok_or(Error::NotFound { what: "meeting" })
}

/// Plans one; its identity never changes.
pub fn add(tx: &Tx, draft: &MeetingDraft, uid: &str) -> Result<MeetingId> {
    tx.execute(
        INSERT,
        named_params! {
            ":person": draft.person.0, ":day": draft.day.to_string(), ":start": draft.start,
            ":minutes": draft.minutes, ":frame": draft.frame.name(), ":place": draft.place, ":uid": uid
        },
    )?;
    Ok(MeetingId(tx.last_insert_rowid()))
}

/// Changes the plan of one that must be there.
pub fn edit(tx: &Tx, id: MeetingId, draft: &MeetingDraft) -> Result<()> {
    one(tx, id)?;
    tx.execute(
        UPDATE,
        named_params! {
            ":id": id.0, ":person": draft.person.0, ":day": draft.day.to_string(), ":start": draft.start,
            ":minutes": draft.minutes, ":frame": draft.frame.name(), ":place": draft.place
        },
    )?;
    Ok(())
}

/// Writes what to leave with.
pub fn set_want(tx: &Tx, id: MeetingId, want: Option<&str>) -> Result<()> {
    tx.execute(WANT, named_params! { ":id": id.0, ":want": want })?;
    Ok(())
}

/// Notes what a calendar file said, with its number.
pub fn tell(tx: &Tx, id: MeetingId, sequence: u32, told: &str) -> Result<()> {
    let values = named_params! { ":id": id.0, ":sequence": sequence, ":told": told };
    found(tx.execute(TELL, values)?, "meeting")
}

/// Notes the day the agenda was sent; none takes that back.
pub fn set_sent(tx: &Tx, id: MeetingId, on: Option<Day>) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": on.map(|day| day.to_string()) };
    tx.execute(SENT, values)?;
    Ok(())
}

/// Writes the notes.
pub fn set_notes(tx: &Tx, id: MeetingId, notes: &str) -> Result<()> {
    tx.execute(NOTES, named_params! { ":id": id.0, ":notes": notes })?;
    Ok(())
}

/// Says where it stands.
pub fn set_state(tx: &Tx, id: MeetingId, state: MeetingState) -> Result<()> {
    let values = named_params! { ":id": id.0, ":state": state.name() };
    tx.execute(STATE, values)?;
    Ok(())
}

/// Writes the twenty seconds after it.
pub fn set_card(tx: &Tx, id: MeetingId, card: &Card) -> Result<()> {
    let values = named_params! {
        ":id": id.0, ":actual": card.actual, ":cancelled_by": card.cancelled_by.map(Owner::name),
        ":rushed": card.rushed, ":remembered": card.remembered.map(Remembered::name), ":useful": card.useful,
        ":fits": card.fits
    };
    tx.execute(CARD, values)?;
    Ok(())
}

/// Writes the thank-you; none gives the draft back.
pub fn set_thanks(tx: &Tx, id: MeetingId, thanks: Option<&str>) -> Result<()> {
    tx.execute(THANKS, named_params! { ":id": id.0, ":thanks": thanks })?;
    Ok(())
}

/// Notes the day thanks were given; none takes that back.
pub fn set_thanked(tx: &Tx, id: MeetingId, on: Option<Day>) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": on.map(|day| day.to_string()) };
    tx.execute(THANKED, values)?;
    Ok(())
}

/// Puts one in the trash on a day.
pub fn remove(tx: &Tx, id: MeetingId, on: Day) -> Result<()> {
    let values = named_params! { ":id": id.0, ":day": on.to_string() };
    found(tx.execute(REMOVE, values)?, "meeting")
}

/// Takes one out of the trash.
pub fn restore(tx: &Tx, id: MeetingId) -> Result<()> {
    found(
        tx.execute(RESTORE, named_params! { ":id": id.0 })?,
        "meeting",
    )
}

fn line(row: &Row) -> rusqlite::Result<(MeetingId, LineId, Line)> {
    let line = Line {
        source: named(row, "source", AgendaSource::named)?,
        section: row.get("section")?,
        kind: named(row, "kind", Kind::named)?,
        title: row.get("title")?,
        want: named(row, "want", Want::named)?,
        domain: named(row, "domain", Domain::named)?,
        minutes: row.get("minutes")?,
        questions: questions(row)?,
        why: row.get("why")?,
        guard: guard(row)?,
        ticked: row.get("ticked")?,
    };
    Ok((MeetingId(row.get("meeting")?), LineId(row.get("id")?), line))
}

/// Lines of every meeting, in the order of their pages.
pub fn all_lines(conn: &Connection) -> Result<Vec<(MeetingId, LineId, Line)>> {
    rows(conn, LINES, [], line)
}

/// Lines of one meeting, in the order of its page.
pub fn lines(conn: &Connection, meeting: MeetingId) -> Result<Vec<(LineId, Line)>> {
    let all = all_lines(conn)?.into_iter();
    Ok(all
        .filter(|(other, _, _)| *other == meeting)
        .map(|(_, id, line)| (id, line))
        .collect())
}

/// The meeting of a line, and the line.
pub fn one_line(conn: &Connection, id: LineId) -> Result<(MeetingId, Line)> {
    let mut own = all_lines(conn)?
        .into_iter()
        .filter(|(_, other, _)| *other == id);
    own.next()
        .map(|(meeting, _, line)| (meeting, line))
        .ok_or(Error::NotFound { what: "line" })
}

/// Puts a line at the end of a meeting's page.
pub fn add_line(tx: &Tx, meeting: MeetingId, line: &Line) -> Result<LineId> {
    let place = lines(tx, meeting)?.len() as i64;
    tx.execute(
        ADD_LINE,
        named_params! {
            ":meeting": meeting.0, ":place": place, ":source": line.source.as_ref().map(AgendaSource::name),
            ":section": line.section, ":kind": line.kind.map(Kind::name), ":title": line.title,
            ":want": line.want.map(Want::name), ":domain": line.domain.map(Domain::name), ":minutes": line.minutes,
            ":question1": line.questions.first(), ":question2": line.questions.get(1), ":why": line.why,
            ":secrets": line.guard.stored(), ":audit": line.guard.values, ":released": line.guard.released,
            ":ticked": line.ticked
        },
    )?;
    Ok(LineId(tx.last_insert_rowid()))
}

/// Changes a line that must be there.
pub fn set_line(tx: &Tx, id: LineId, line: &Line) -> Result<()> {
    if one_line(tx, id)?.1 == *line {
        return Ok(());
    }
    tx.execute(
        SET_LINE,
        named_params! {
            ":id": id.0, ":title": line.title, ":want": line.want.map(Want::name), ":minutes": line.minutes,
            ":question1": line.questions.first(), ":question2": line.questions.get(1), ":why": line.why,
            ":secrets": line.guard.stored(), ":audit": line.guard.values, ":released": line.guard.released,
            ":ticked": line.ticked
        },
    )?;
    Ok(())
}

/// Puts the lines of a page in this order.
pub fn order_lines(tx: &Tx, order: &[LineId]) -> Result<()> {
    for (place, id) in order.iter().enumerate() {
        let values = named_params! { ":id": id.0, ":place": place as i64 };
        tx.execute(PLACE_LINE, values)?;
    }
    Ok(())
}

/// Takes a line off its page.
pub fn drop_line(tx: &Tx, id: LineId) -> Result<()> {
    found(
        tx.execute(DROP_LINE, named_params! { ":id": id.0 })?,
        "line",
    )
}

/// What a meeting left besides promises: "advice" or "thanks", and the words.
pub fn heard(conn: &Connection, meeting: MeetingId) -> Result<Vec<(String, String)>> {
    let all = rows(conn, HEARD, [], |row| {
        Ok((
            MeetingId(row.get("meeting")?),
            (row.get("kind")?, row.get("what")?),
        ))
    })?;
    let own = all.into_iter().filter(|(other, _)| *other == meeting);
    Ok(own.map(|(_, heard)| heard).collect())
}

/// Writes what a meeting left, in place of what was there.
pub fn set_heard(tx: &Tx, meeting: MeetingId, heard: &[(&str, &str)]) -> Result<()> {
    tx.execute(CLEAR_HEARD, named_params! { ":meeting": meeting.0 })?;
    for (kind, what) in heard {
        let values = named_params! { ":meeting": meeting.0, ":kind": kind, ":what": what };
        tx.execute(ADD_HEARD, values)?;
    }
    Ok(())
}
