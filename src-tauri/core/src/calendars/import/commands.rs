//! Commands that look at a calendar file and bring it in. Until it is brought in, nothing of it is stored.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::calendar;
use crate::calendars::calendar::CalendarView;
use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::ics::{Continue, LIMIT_MIB};
use crate::calendars::import::store::{self, Import};
use crate::calendars::import::{Answers, ImportChanges, Keep, Paper, days};
use crate::calendars::policy;
use crate::calendars::policy::Policy;
use crate::calendars::preview::ImportPreview;
use crate::calendars::preview::store::beside;
use crate::calendars::rule::CalendarId;
use crate::calendars::zones;
use crate::clock::{Now, Stopwatch, home_zone};
use crate::contract::Command;
use crate::day::Day;
use crate::desk::{Desk, Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::session::backing::BackingUp;
use crate::session::room::Room;
use crate::session::stop::Stop;
use crate::text::line;
use crate::vault::backup::Backup;
use crate::vault::container::Why;
use crate::words::bringing_in as words;

/// What lies in the session's memory under a preview's token; taken out while it is worked on.
struct Held(Option<Box<Paper>>);

/// Reads a chosen file and shows what it holds. Nothing is stored.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewImport {
    /// Token of the file.
    file: String,
}

impl Command for PreviewImport {
    const NAME: &'static str = "previewImport";
    type Reply = ImportPreview;

    fn run(self, session: &mut Session) -> Result<ImportPreview> {
        self.run_in(&Room::alone(session))
    }

    fn run_in(self, room: &Room) -> Result<ImportPreview> {
        // The place for the paper is gone once the vault is locked, so that nothing read for one vault comes into another.
        let (token, began) = room.whole(|session| {
            let began = Began::of(session, &self.file)?;
            Ok::<_, Error>((session.keep(Held(None)), began))
        })?;
        match began.read() {
            Ok(paper) => shown(room, &token, Box::new(paper)),
            Err(error) => {
                room.with(|session| session.drop_kept(&token));
                Err(error)
            }
        }
    }
}

/// What reading a file needs, so that nobody waits for the session meanwhile.
struct Began {
    path: PathBuf,
    window: (Day, Day),
    answers: Answers,
    stop: Stop,
}

impl Began {
    fn of(session: &mut Session, file: &str) -> Result<Self> {
        let conn = session.desk()?.read();
        let answers = Answers {
            zones: zones::store::answers(conn)?,
            policy: policy::store::policy(conn)?,
        };
        Ok(Self {
            path: session.files.path(file)?.to_owned(),
            window: days(session.clock.now().today()),
            answers,
            stop: session.stop(),
        })
    }

    fn read(self) -> Result<Paper> {
        let name = self.path.file_name();
        let name = name
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if self.path.metadata()?.len() > u64::from(LIMIT_MIB) << 20 {
            return Err(Error::TooLarge {
                limit_mib: LIMIT_MIB,
            });
        }
        let watch = Stopwatch::start();
        let bytes = std::fs::read(&self.path)?;
        let mut told = |done, total| told(&self.stop, done, total);
        let mut paper = Paper::read(
            name,
            bytes,
            home_zone(),
            self.window,
            self.answers,
            &mut told,
        )?;
        paper.millis = watch.millis();
        Ok(paper)
    }
}

/// How a person answers what a preview asks.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ZoneAnswer {
    /// The zone's name in the file; empty where it names none.
    tzid: String,
    /// IANA name.
    zone: String,
}

/// A series sorted in the preview.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeptSeries {
    /// Its number in the preview.
    series: u32,
    /// `null` leaves it open.
    category: Option<CategoryId>,
}

/// Takes all answers given so far and shows the file again. A zone told for an earlier file holds until another is told.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefinePreview {
    preview: String,
    zones: Vec<ZoneAnswer>,
    count_free: bool,
    count_declined: bool,
    kept: Vec<KeptSeries>,
}

impl Command for RefinePreview {
    const NAME: &'static str = "refinePreview";
    type Reply = ImportPreview;

    fn run(self, session: &mut Session) -> Result<ImportPreview> {
        self.run_in(&Room::alone(session))
    }

    fn run_in(self, room: &Room) -> Result<ImportPreview> {
        let (mut paper, answers, stop) = room.whole(|session| {
            let answers = self.answers(session)?;
            let paper = taken(session, &self.preview)?;
            Ok::<_, Error>((paper, answers, session.stop()))
        })?;
        let kept: Vec<(usize, Option<CategoryId>)> = self
            .kept
            .iter()
            .map(|kept| (kept.series as usize, kept.category))
            .collect();
        let mut told = |done, total| told(&stop, done, total);
        let answered = paper.answer(answers, &kept, &mut told);
        let view = shown(room, &self.preview, paper);
        answered.and(view)
    }
}

impl RefinePreview {
    /// The answers given for earlier files and for this one.
    fn answers(&self, session: &mut Session) -> Result<Answers> {
        let conn = session.desk()?.read();
        let mut zones = zones::store::answers(conn)?;
        for answer in &self.zones {
            let zone = zones::answer(&answer.tzid, &answer.zone)?;
            zones.insert(answer.tzid.clone(), zone);
        }
        for kept in &self.kept {
            category::store::optional_name(conn, kept.category)?;
        }
        Ok(Answers {
            zones,
            policy: Policy {
                count_free: self.count_free,
                count_declined: self.count_declined,
                ..policy::store::policy(conn)?
            },
        })
    }
}

/// What is kept of titles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum KeepTitles {
    /// Categories and fingerprints only.
    Labels,
    /// Titles as well, except those that look like a patient's.
    Titles,
}

/// Brings a previewed file in, as a new calendar or into one that is here.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "three independent wishes of the person"
)]
pub struct ImportCalendar {
    preview: String,
    /// What the calendar is to be called.
    name: String,
    /// The calendar that the file updates; `null` makes a new one.
    #[serde(default)]
    #[ts(optional = nullable)]
    into: Option<CalendarId>,
    keep: KeepTitles,
    attendees: bool,
    places: bool,
    descriptions: bool,
}

/// What was brought in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportDone {
    /// All calendars.
    pub calendars: Vec<CalendarView>,
    /// The one that was made or updated.
    pub calendar: CalendarId,
    /// What differs from before.
    pub changes: ImportChanges,
    /// The file once more, sorted as it is stored now.
    pub check: ImportPreview,
}

impl Command for ImportCalendar {
    const NAME: &'static str = "importCalendar";
    type Reply = ImportDone;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        self.run_in(&Room::alone(session))
    }

    fn run_in(self, room: &Room) -> Result<Self::Reply> {
        let name = line("name", &self.name, 80)?;
        let ready = |session: &mut Session| {
            if let Some(into) = self.into {
                calendar::store::name(session.desk()?.read(), into)?;
            }
            let need = Need {
                backing_up: session.backing_up(Why::Import)?,
                fresh: session.entropy.bytes::<32>()?,
                stop: session.stop(),
                now: session.clock.now(),
            };
            Ok((taken(session, &self.preview)?, need))
        };
        let (paper, done) = room.at_desk(ready, |desk, (mut paper, need)| {
            let done = self.bring_in(desk, &mut paper, &name, need);
            Ok((paper, done))
        })?;
        room.with(|session| match done {
            Err(error) => {
                put_back(session, &self.preview, paper)?;
                Err(error)
            }
            Ok((done, backup)) => {
                if let Some(backup) = backup {
                    session.backed_up(&backup);
                }
                session.drop_kept(&self.preview);
                Ok(done)
            }
        })
    }
}

/// What bringing in needs of the session.
struct Need {
    backing_up: Option<BackingUp>,
    fresh: [u8; 32],
    stop: Stop,
    now: Now,
}

impl ImportCalendar {
    /// A backup first, then the change, then how the file stands now.
    fn bring_in(
        &self,
        desk: &mut Desk,
        paper: &mut Paper,
        name: &str,
        need: Need,
    ) -> Result<(ImportDone, Option<Backup>)> {
        let backup = need.backing_up.map(|own| own.make(desk)).transpose()?;
        let told = |done, total| need.stop.progress(done, total);
        let import = Import {
            into: self.into,
            name,
            keep: Keep {
                titles: self.keep == KeepTitles::Titles,
                attendees: self.attendees,
                places: self.places,
                descriptions: self.descriptions,
            },
            zones: &paper.zones,
            fresh: &need.fresh,
        };
        let brought = desk.change_named(|tx| {
            let brought = store::bring_in(tx, &mut paper.draft, import, &told)?;
            let changes = brought.changes;
            let label = if self.into.is_some() {
                Label::new(Place::Calendars, words::update(name, &paper.file_name)).detail(
                    words::changes(
                        changes.added,
                        changes.removed,
                        changes.moved,
                        changes.changed,
                    ),
                )
            } else {
                Label::new(Place::Calendars, words::import(&paper.file_name))
                    .detail(crate::words::calendars::events(brought.counted))
            };
            Ok((brought, label))
        })?;
        let conn = desk.read();
        let check = beside(conn, need.now, &self.preview, paper, Some(&brought))?;
        let done = ImportDone {
            calendars: calendar::store::all(conn, need.now)?,
            calendar: brought.calendar,
            changes: brought.changes,
            check,
        };
        Ok((done, backup))
    }
}

fn told(stop: &Stop, done: u64, total: u64) -> Continue {
    match stop.progress(done, total) {
        Ok(()) => Continue::Yes,
        Err(_) => Continue::No,
    }
}

fn taken(session: &mut Session, token: &str) -> Result<Box<Paper>> {
    session.kept::<Held>(token)?.0.take().ok_or(Error::Stale)
}

fn put_back(session: &mut Session, token: &str, paper: Box<Paper>) -> Result<()> {
    session.kept::<Held>(token)?.0 = Some(paper);
    Ok(())
}

/// Shows a paper as it stands, and puts it back into memory.
fn shown(room: &Room, token: &str, mut paper: Box<Paper>) -> Result<ImportPreview> {
    let ready = |session: &mut Session| {
        session.kept::<Held>(token)?;
        Ok(session.clock.now())
    };
    let view = room.at_desk(ready, |desk, now| {
        beside(desk.read(), now, token, &mut paper, None)
    });
    room.with(|session| put_back(session, token, paper))?;
    view
}
