//! Home and Find: what each place has to say, one after the other. The places do not know each other.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::home::{CalendarsHit, CalendarsLine, Suggestion, store as calendars};
use crate::contract::Command;
use crate::day::Day;
use crate::desk::Place;
use crate::dossier::home::{DossierHit, DossierLine, store as dossier};
use crate::error::Result;
use crate::mentoring::home::{PeopleHit, PeopleLine, store as people};
use crate::mentoring::meeting::home::{MeetingHit, MeetingLine, store as meetings};
use crate::options::ask::home::{TermsHit, TermsLine, store as terms};
use crate::options::clause::home::{ClauseHit, ClausesLine, store as clauses};
use crate::options::home::{OptionsHit, OptionsLine, store as options};
use crate::options::leaving::home::{LeavingHit, LeavingLine, store as leaving};
use crate::session::Session;
use crate::values::home::{ValuesHit, ValuesLine, store as values};
use crate::values::logs::home::{LogsHit, LogsLine, store as logs};

/// Where a person stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HomeView {
    /// Today.
    pub today: Day,
    /// One line for each place that has something to say.
    pub lines: Vec<HomeLine>,
    /// What would be next in the calendars, if anything is; the line of another place says what is next there.
    pub suggestion: Option<Suggestion>,
}

/// One place's line; the page words it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "place", rename_all = "camelCase")]
pub enum HomeLine {
    /// The calendars.
    Calendars(CalendarsLine),
    /// The values audit.
    Values(ValuesLine),
    /// The logs of the values place.
    Logs(LogsLine),
    /// The people of mentoring.
    People(PeopleLine),
    /// The meetings of mentoring.
    Meeting(MeetingLine),
    /// The dossier.
    Dossier(DossierLine),
    /// The paths of Options.
    Options(OptionsLine),
    /// Asks, and what stands in writing of them.
    Terms(TermsLine),
    /// A plan of leaving well, and what is next in it.
    Leaving(LeavingLine),
    /// What a contract leaves open.
    Clauses(ClausesLine),
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
        let desk = session.desk()?;
        let (line, suggestion) = calendars::home(desk.read(), now)?;
        let calendars = line.map(HomeLine::Calendars);
        let values = values::home(desk.read(), now)?.map(HomeLine::Values);
        let logs = logs::home(desk.read(), now)?.map(HomeLine::Logs);
        let people = people::home(desk.read(), now)?.map(HomeLine::People);
        let meetings = meetings::home(desk.read(), now)?.map(HomeLine::Meeting);
        let dossier = dossier::home(desk.read(), now)?.map(HomeLine::Dossier);
        let options = options::home(desk.read(), now)?.map(HomeLine::Options);
        let terms = terms::home(desk.read(), now)?.map(HomeLine::Terms);
        let leaving = leaving::home(desk.read(), now)?.map(HomeLine::Leaving);
        let clauses = clauses::home(desk.read())?.map(HomeLine::Clauses);
        Ok(HomeView {
            today: now.today(),
            lines: calendars
                .into_iter()
                .chain(values)
                .chain(logs)
                .chain(options)
                .chain(people)
                .chain(meetings)
                .chain(dossier)
                .chain(terms)
                .chain(leaving)
                .chain(clauses)
                .collect(),
            suggestion: Some(suggestion),
        })
    }
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// The place it belongs to.
    pub place: Place,
    /// What kind of thing: "calendar", "category", "title", "rule", "offer", "mask"; "card", "note",
    /// "evidence", "activity", "experiment"; "recurring", "uncredited", "pulse", "scale"; "person", "need",
    /// "advice", "door", "feedback", "letter", "given"; "meeting", "item", "promise", "goal", "question"; "entry",
    /// "evidencePiece", "criterion", "statement"; "path", "optionCriterion", "sealedNote"; "post", "ask", "clause";
    /// "plan", "planPiece". Those in an audit carry its row, those with a person theirs, those in a plan that of the plan.
    pub kind: String,
    /// Its row, where it has one.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Its key, where it has that instead: a card of a deck, or of one's own; a criterion.
    pub key: Option<String>,
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
        let desk = session.desk()?;
        let of_calendars = |hit: CalendarsHit| Hit {
            place: Place::Calendars,
            kind: hit.kind.to_owned(),
            id: Some(hit.id),
            key: None,
            title: hit.title,
            detail: hit.detail,
        };
        let of_values = |hit: ValuesHit| Hit {
            place: Place::Values,
            kind: hit.kind.to_owned(),
            id: hit.id,
            key: hit.card.map(|card| card.0),
            title: hit.title,
            detail: hit.detail,
        };
        let of_logs = |hit: LogsHit| Hit {
            place: Place::Values,
            kind: hit.kind.to_owned(),
            id: hit.id,
            key: None,
            title: hit.title,
            detail: hit.detail,
        };
        let of_people = |hit: PeopleHit| Hit {
            place: Place::Mentoring,
            kind: hit.kind.to_owned(),
            id: hit.id,
            key: None,
            title: hit.title,
            detail: hit.detail,
        };
        let of_meetings = |hit: MeetingHit| Hit {
            place: Place::Mentoring,
            kind: hit.kind.to_owned(),
            id: hit.id,
            key: None,
            title: hit.title,
            detail: hit.detail,
        };
        let of_dossier = |hit: DossierHit| Hit {
            place: Place::Dossier,
            kind: hit.kind.to_owned(),
            id: hit.id,
            key: hit.key,
            title: hit.title,
            detail: hit.detail,
        };
        let of_options = |hit: OptionsHit| Hit {
            place: Place::Options,
            kind: hit.kind.to_owned(),
            id: None,
            key: hit.key,
            title: hit.title,
            detail: hit.detail,
        };
        let of_terms = |hit: TermsHit| Hit {
            place: Place::Options,
            kind: hit.kind.to_owned(),
            id: Some(hit.id),
            key: None,
            title: hit.title,
            detail: hit.detail,
        };
        let of_leaving = |hit: LeavingHit| Hit {
            place: Place::Options,
            kind: hit.kind.to_owned(),
            id: Some(hit.id),
            key: None,
            title: hit.title,
            detail: hit.detail,
        };
        let of_clauses = |hit: ClauseHit| Hit {
            place: Place::Options,
            kind: "clause".to_owned(),
            id: Some(hit.post),
            key: Some(hit.key),
            title: hit.title,
            detail: Some(hit.detail),
        };
        let calendars = calendars::find(desk.read(), &self.text, now)?;
        let values = values::find(desk.read(), &self.text)?;
        let logs = logs::find(desk.read(), &self.text)?;
        let options = options::find(desk.read(), &self.text, now)?;
        let people = people::find(desk.read(), &self.text)?;
        let meetings = meetings::find(desk.read(), &self.text)?;
        let dossier = dossier::find(desk.read(), &self.text, now)?;
        let terms = terms::find(desk.read(), &self.text)?;
        let leaving = leaving::find(desk.read(), &self.text)?;
        let clauses = clauses::find(desk.read(), &self.text)?;
        let hits = calendars.into_iter().map(of_calendars);
        Ok(Found {
            hits: hits
                .chain(values.into_iter().map(of_values))
                .chain(logs.into_iter().map(of_logs))
                .chain(options.into_iter().map(of_options))
                .chain(people.into_iter().map(of_people))
                .chain(meetings.into_iter().map(of_meetings))
                .chain(dossier.into_iter().map(of_dossier))
                .chain(terms.into_iter().map(of_terms))
                .chain(leaving.into_iter().map(of_leaving))
                .chain(clauses.into_iter().map(of_clauses))
                .collect(),
        })
    }
}
