//! Commands on requests. Bearings sends nothing: the person does, and says so here.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::dates::{optional_past, past};
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::{PersonId, store as people};
use crate::mentoring::request::{Request, RequestAnswer, RequestDraft, store};
use crate::session::Session;
use crate::words::mentoring::request as words;

/// Writes what is asked of somebody.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteRequest {
    person: PersonId,
    draft: RequestDraft,
}

impl Command for WriteRequest {
    const NAME: &'static str = "writeRequest";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let draft = self.draft.read()?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), self.person)?.draft.name;
        let label = Label::new(Place::Mentoring, words::write(&name));
        desk.change(label, |tx| store::write(tx, self.person, &draft))?;
        page(desk.read(), self.person, today)
    }
}

/// Takes a request away.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearRequest {
    person: PersonId,
}

impl Command for ClearRequest {
    const NAME: &'static str = "clearRequest";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let name = people::one(desk.read(), self.person)?.draft.name;
        let label = Label::new(Place::Mentoring, words::clear(&name));
        desk.change(label, |tx| store::clear(tx, self.person))?;
        page(desk.read(), self.person, today)
    }
}

fn mark(
    session: &mut Session,
    person: PersonId,
    label: impl FnOnce(&str) -> String,
    change: impl FnOnce(Request, Day) -> Result<Request>,
) -> Result<PersonPage> {
    let today = session.clock.now().today();
    let desk = session.desk()?;
    let name = people::one(desk.read(), person)?.draft.name;
    let own = change(store::one(desk.read(), person)?, today)?;
    desk.change(Label::new(Place::Mentoring, label(&name)), |tx| {
        store::mark(tx, person, &own)
    })?;
    page(desk.read(), person, today)
}

/// Says when the person sent a request; `null` takes it back, with all that followed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkRequestSent {
    person: PersonId,
    /// Not after today.
    on: Option<Day>,
}

impl Command for MarkRequestSent {
    const NAME: &'static str = "markRequestSent";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        mark(session, self.person, words::sent, |own, today| {
            Ok(match optional_past("on", self.on, today)? {
                Some(on) => Request {
                    sent_on: Some(on),
                    ..own
                },
                None => Request {
                    draft: own.draft,
                    ..Request::default()
                },
            })
        })
    }
}

/// Says when the person sent the one reminder; `null` takes it back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkNudged {
    person: PersonId,
    /// Not after today, and not before the request.
    on: Option<Day>,
}

impl Command for MarkNudged {
    const NAME: &'static str = "markNudged";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        mark(session, self.person, words::nudged, |own, today| {
            let on = optional_past("on", self.on, today)?;
            let before = on.is_some_and(|on| own.sent_on.is_none_or(|sent| on < sent));
            if before {
                return Err(Error::Invalid {
                    field: "on",
                    why: "must not be before the request was sent",
                });
            }
            Ok(Request {
                nudged_on: on,
                ..own
            })
        })
    }
}

/// Says what they answered, and when; `null` takes it back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerRequest {
    person: PersonId,
    answer: Option<RequestAnswer>,
    /// Not after today; read only with an answer.
    on: Day,
}

impl Command for AnswerRequest {
    const NAME: &'static str = "answerRequest";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        mark(session, self.person, words::answered, |own, today| {
            let on = past("on", self.on, today)?;
            Ok(Request {
                answer: self.answer.map(|answer| (answer, on)),
                ..own
            })
        })
    }
}
