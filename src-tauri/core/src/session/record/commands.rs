//! Undo, redo, the record of what was done, and the four facts about the person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::Now;
use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::store::ground::{self, Facts, Told};
use crate::text::optional_line;
use crate::words;

/// Lines of the record that one answer holds.
const PAGE: u32 = 60;

/// Words of the step that was taken back or done again.
#[derive(Debug, Serialize, TS)]
pub struct Done {
    /// "import work.ics"; `null` when there was nothing.
    pub done: Option<String>,
}

/// Takes the newest change back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Undo {}

impl Command for Undo {
    const NAME: &'static str = "undo";
    type Reply = Done;

    fn run(self, session: &mut Session) -> Result<Done> {
        Ok(Done {
            done: session.desk()?.undo()?,
        })
    }
}

/// Does the newest undone change again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Redo {}

impl Command for Redo {
    const NAME: &'static str = "redo";
    type Reply = Done;

    fn run(self, session: &mut Session) -> Result<Done> {
        Ok(Done {
            done: session.desk()?.redo()?,
        })
    }
}

/// The record of what was done, newest first.
#[derive(Debug, Serialize, TS)]
pub struct ActivityView {
    /// At most sixty lines.
    pub entries: Vec<ActivityEntry>,
    /// Earlier lines exist.
    pub more: bool,
    /// Lines in all, for this place and text.
    pub total: u32,
}

/// One line of the record.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityEntry {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// Local day.
    pub day: Day,
    /// Local time, "14:02".
    pub time: String,
    /// Where it happened.
    pub place: Place,
    /// "import work.ics".
    pub words: String,
    /// A second line.
    pub detail: Option<String>,
    /// The app did it, not the person: a backup, an unlock.
    pub system: bool,
    /// Local time at which it was undone.
    pub undone_at: Option<String>,
    /// The newest change that stands.
    pub here: bool,
    /// Undo would take back just this.
    pub can_undo: bool,
    /// Redo would do just this again.
    pub can_redo: bool,
    /// Going back to before it is possible, with everything after it.
    pub can_go_back: bool,
}

/// Asks for the record.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListActivity {
    /// One place, or all.
    place: Option<Place>,
    /// Words to look for; empty for all.
    text: String,
    /// Only lines before this one.
    #[ts(type = "number | null")]
    before: Option<i64>,
}

impl Command for ListActivity {
    const NAME: &'static str = "activity";
    type Reply = ActivityView;

    fn run(self, session: &mut Session) -> Result<ActivityView> {
        let desk = session.desk()?;
        let place = self.place.map(Place::word);
        let text = self.text.trim();
        let mut lines = ground::record(desk.read(), place, text, self.before, PAGE + 1)?;
        let more = lines.len() > PAGE as usize;
        lines.truncate(PAGE as usize);
        let now = desk.clock().now();
        Ok(ActivityView {
            entries: lines
                .into_iter()
                .map(|line| entry(desk, line, now))
                .collect(),
            more,
            total: ground::record_count(desk.read(), place, text)?,
        })
    }
}

fn entry(desk: &Desk, line: Told, now: Now) -> ActivityEntry {
    let (undo, redo) = desk.ends_of_history();
    let at = now.see(line.at);
    ActivityEntry {
        id: line.id,
        day: at.today(),
        time: at.time(),
        place: Place::of(&line.place).unwrap_or(Place::Vault),
        words: line.words,
        detail: line.detail,
        system: line.kind == "system",
        undone_at: line.undone_at.map(|undone| now.see(undone).time()),
        here: undo == Some(line.id),
        can_undo: undo == Some(line.id),
        can_redo: redo == Some(line.id),
        can_go_back: desk.steps_back_to(line.id).is_some_and(|steps| steps > 1),
    }
}

/// What going back to before a line would take back, newest first.
#[derive(Debug, Serialize, TS)]
pub struct GoBackPreview {
    /// Words of each step.
    pub steps: Vec<String>,
}

/// Asks what going back to before a line would take back.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewGoBack {
    #[ts(type = "number")]
    id: i64,
}

impl Command for PreviewGoBack {
    const NAME: &'static str = "goBackPreview";
    type Reply = GoBackPreview;

    fn run(self, session: &mut Session) -> Result<GoBackPreview> {
        let desk = session.desk()?;
        let steps = desk
            .steps_back_to(self.id)
            .ok_or(Error::NotFound { what: "step" })?;
        Ok(GoBackPreview {
            steps: desk.newest_steps(steps),
        })
    }
}

/// Goes back to before a line; each step can be done again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GoBack {
    #[ts(type = "number")]
    id: i64,
}

impl Command for GoBack {
    const NAME: &'static str = "goBack";
    type Reply = ();

    fn run(self, session: &mut Session) -> Result<()> {
        let desk = session.desk()?;
        let steps = desk
            .steps_back_to(self.id)
            .ok_or(Error::NotFound { what: "step" })?;
        for _ in 0..steps {
            desk.undo()?;
        }
        Ok(())
    }
}

/// Four facts, each of which may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YouView {
    /// As it stands on printed pages.
    pub name: Option<String>,
    /// "Hospitalist, associate professor".
    pub role: Option<String>,
    /// "Larkmoor, teaching hospital".
    pub setting: Option<String>,
    /// Next review.
    pub review_on: Option<Day>,
}

/// Asks for the four facts.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadYou {}

impl Command for ReadYou {
    const NAME: &'static str = "you";
    type Reply = YouView;

    fn run(self, session: &mut Session) -> Result<YouView> {
        you(session)
    }
}

fn you(session: &mut Session) -> Result<YouView> {
    let facts = ground::facts(session.desk()?.read())?;
    let review_on = facts
        .review_on
        .as_deref()
        .map(|day| Day::read("reviewOn", day))
        .transpose()?;
    Ok(YouView {
        name: facts.name,
        role: facts.role,
        setting: facts.setting,
        review_on,
    })
}

/// Writes the four facts; `null` clears one.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetYou {
    name: Option<String>,
    role: Option<String>,
    setting: Option<String>,
    review_on: Option<String>,
}

impl Command for SetYou {
    const NAME: &'static str = "setYou";
    type Reply = YouView;

    fn run(self, session: &mut Session) -> Result<YouView> {
        let facts = Facts {
            name: optional_line("name", self.name.as_deref(), 120)?,
            role: optional_line("role", self.role.as_deref(), 200)?,
            setting: optional_line("setting", self.setting.as_deref(), 200)?,
            review_on: self
                .review_on
                .as_deref()
                .filter(|day| !day.is_empty())
                .map(|day| Day::read("reviewOn", day))
                .transpose()?
                .map(|day| day.to_string()),
        };
        let label = Label::new(Place::You, words::ground::facts_changed());
        session
            .desk()?
            .change(label, |tx| ground::set_facts(tx, &facts))?;
        you(session)
    }
}
