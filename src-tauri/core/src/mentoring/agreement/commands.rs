//! Commands on what was agreed with somebody.

use serde::Deserialize;
use ts_rs::TS;

use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::mentoring::agreement::page::agreement_page;
use crate::mentoring::agreement::{AgreementView, Heading, WORDS, store};
use crate::mentoring::dates::optional_past;
use crate::mentoring::page::PersonPage;
use crate::mentoring::page::store::page;
use crate::mentoring::person::{PersonId, store as people};
use crate::session::Session;
use crate::session::files::Saved;
use crate::store::ground;
use crate::text::note;
use crate::words::mentoring::agreement as words;

/// Writes what stands under one heading; nothing written takes it away.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteAgreement {
    person: PersonId,
    heading: Heading,
    /// Up to 1200 characters.
    words: String,
}

impl Command for WriteAgreement {
    const NAME: &'static str = "writeAgreement";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let text = note("words", self.words.trim(), WORDS)?;
        let desk = session.desk()?;
        let name = people::one(desk.read(), self.person)?.draft.name;
        let label = Label::new(Place::Mentoring, words::set(&name)).detail(self.heading.label());
        desk.change(label, |tx| {
            store::set_words(tx, self.person, self.heading, &text)
        })?;
        page(desk.read(), self.person, today)
    }
}

/// Says when both agreed and when to look again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DateAgreement {
    person: PersonId,
    /// Not after today.
    agreed_on: Option<Day>,
    /// Not before it was agreed.
    review_on: Option<Day>,
}

impl Command for DateAgreement {
    const NAME: &'static str = "dateAgreement";
    type Reply = PersonPage;

    fn run(self, session: &mut Session) -> Result<PersonPage> {
        let today = session.clock.now().today();
        let agreed_on = optional_past("agreedOn", self.agreed_on, today)?;
        if let (Some(agreed), Some(review)) = (agreed_on, self.review_on)
            && review < agreed
        {
            return Err(Error::Invalid {
                field: "reviewOn",
                why: "must not be before it was agreed",
            });
        }
        let desk = session.desk()?;
        let name = people::one(desk.read(), self.person)?.draft.name;
        let label = Label::new(Place::Mentoring, words::set(&name));
        desk.change(label, |tx| {
            store::set_dates(tx, self.person, agreed_on, self.review_on)
        })?;
        page(desk.read(), self.person, today)
    }
}

/// Presses the agreement to a sheet that both can keep.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveAgreement {
    /// Token of the chosen file.
    file: String,
    person: PersonId,
}

impl Command for SaveAgreement {
    const NAME: &'static str = "saveAgreement";
    type Reply = Saved;

    fn run(self, session: &mut Session) -> Result<Saved> {
        let today = session.clock.now().today();
        let desk = session.desk()?;
        let other = people::one(desk.read(), self.person)?.draft.name;
        let view = AgreementView::of(&store::agreement(desk.read(), self.person)?, today);
        if view.filled == 0 {
            return Err(Error::Invalid {
                field: "agreement",
                why: "says nothing yet",
            });
        }
        let own = ground::facts(desk.read())?.name;
        let sheet = agreement_page(own.as_deref(), &other, &view, today);
        session.save(&self.file, &sheet)
    }
}
