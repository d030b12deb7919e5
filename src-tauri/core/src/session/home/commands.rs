//! Home and Find, as far as the places that exist have something to say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::home::{CalendarsLine, Suggestion, store};
use crate::contract::Command;
use crate::day::Day;
use crate::desk::Place;
use crate::error::Result;
use crate::session::Session;

/// Where a person stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HomeView {
    /// Today.
    pub today: Day,
    /// One line for each place that has something to say.
    pub lines: Vec<HomeLine>,
    /// What would be next, if anything is.
    pub suggestion: Option<Suggestion>,
}

/// One place's line; the page words it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "place", rename_all = "camelCase")]
pub enum HomeLine {
    /// The calendars.
    Calendars(CalendarsLine),
}

/// Asks where the person stands.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadHome {}

impl Command for ReadHome {
    const NAME: &'static str = "home";
    type Reply = HomeView;

    fn run(self, session: &mut Session) -> Result<HomeView> {
        let now = session.clock.now();
        let (line, suggestion) = store::home(session.desk()?.read(), now)?;
        let lines = line.map(HomeLine::Calendars).into_iter().collect();
        Ok(HomeView {
            today: now.today(),
            lines,
            suggestion: Some(suggestion),
        })
    }
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// The place it belongs to.
    pub place: Place,
    /// What kind of thing: "calendar", "category", "title", "rule", "offer", "mask".
    pub kind: String,
    /// Its row, where it has one.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// What it is called.
    pub title: String,
    /// One more line.
    pub detail: Option<String>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Found {
    /// At most eight of a kind.
    pub hits: Vec<Hit>,
}

/// Looks for words in everything the vault holds; it stays on this computer.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Find {
    text: String,
}

impl Command for Find {
    const NAME: &'static str = "find";
    type Reply = Found;

    fn run(self, session: &mut Session) -> Result<Found> {
        let now = session.clock.now();
        let hits = store::find(session.desk()?.read(), &self.text, now)?;
        let hit = |hit: crate::calendars::home::CalendarsHit| Hit {
            place: Place::Calendars,
            kind: hit.kind.to_owned(),
            id: Some(hit.id),
            title: hit.title,
            detail: hit.detail,
        };
        Ok(Found {
            hits: hits.into_iter().map(hit).collect(),
        })
    }
}
