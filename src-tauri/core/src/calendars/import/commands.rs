//! Commands that look at a calendar file and bring it in. Until it is brought in, nothing of it is stored.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::calendar;
use crate::calendars::calendar::CalendarView;
use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::ics::{Continue, LIMIT_MIB};
use crate::calendars::import::store::{self, Brought, Import};
use crate::calendars::import::{Answers, ImportChanges, Keep, Paper, days};
use crate::calendars::policy;
use crate::calendars::policy::Policy;
use crate::calendars::preview::counting::{Frame, preview};
use crate::calendars::preview::{ImportPreview, KnownCalendar};
use crate::calendars::rule;
use crate::calendars::rule::CalendarId;
use crate::calendars::sorter::Sorter;
use crate::calendars::zones;
use crate::clock::{Stopwatch, home_zone};
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::line;
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
        let conn = session.desk()?.read();
        let answers = Answers {
            zones: zones::store::answers(conn)?,
            policy: policy::store::policy(conn)?,
        };
        let path = session.files.path(&self.file)?.to_owned();
        let file_name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let bytes = path.metadata()?.len();
        if bytes > u64::from(LIMIT_MIB) << 20 {
            return Err(Error::TooLarge {
                limit_mib: LIMIT_MIB,
            });
        }
        let watch = Stopwatch::start();
        let bytes = std::fs::read(&path)?;
        let window = days(session.clock.now().today());
        let mut told = |done, total| told(session, done, total);
        let mut paper = Paper::read(file_name, bytes, home_zone(), window, answers, &mut told)?;
        paper.millis = watch.millis();
        let token = session.keep(Held(None));
        shown(session, &token, Box::new(paper))
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
        let conn = session.desk()?.read();
        let mut zones = zones::store::answers(conn)?;
        for answer in &self.zones {
            let zone = zones::answer(&answer.tzid, &answer.zone)?;
            zones.insert(answer.tzid.clone(), zone);
        }
        for kept in &self.kept {
            category::store::optional_name(conn, kept.category)?;
        }
        let answers = Answers {
            zones,
            policy: Policy {
                count_free: self.count_free,
                count_declined: self.count_declined,
                ..policy::store::policy(conn)?
            },
        };
        let kept: Vec<(usize, Option<CategoryId>)> = self
            .kept
            .iter()
            .map(|kept| (kept.series as usize, kept.category))
            .collect();
        let mut paper = taken(session, &self.preview)?;
        let answered = paper.answer(answers, &kept, &mut |done, total| {
            told(session, done, total)
        });
        let view = shown(session, &self.preview, paper);
        answered.and(view)
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
        let name = line("name", &self.name, 80)?;
        if let Some(into) = self.into {
            calendar::store::name(session.desk()?.read(), into)?;
        }
        let fresh = session.entropy.bytes::<32>()?;
        let mut paper = taken(session, &self.preview)?;
        let done = self.bring_in(session, &mut paper, &name, &fresh);
        let now = session.clock.now();
        match done {
            Err(error) => {
                put_back(session, &self.preview, paper)?;
                Err(error)
            }
            Ok(brought) => {
                let check = view(session, &self.preview, &mut paper, Some(&brought))?;
                session.drop_kept(&self.preview);
                Ok(ImportDone {
                    calendars: calendar::store::all(session.desk()?.read(), now)?,
                    calendar: brought.calendar,
                    changes: brought.changes,
                    check,
                })
            }
        }
    }
}

impl ImportCalendar {
    fn bring_in(
        &self,
        session: &mut Session,
        paper: &mut Paper,
        name: &str,
        fresh: &[u8; 32],
    ) -> Result<Brought> {
        session.back_up(Why::Import)?;
        let host = std::sync::Arc::clone(&session.host);
        let cancel = session.cancel_flag();
        let told = |done: u64, total: u64| {
            host.progress(done, total);
            let stop = cancel.swap(false, std::sync::atomic::Ordering::SeqCst);
            if stop { Err(Error::Cancelled) } else { Ok(()) }
        };
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
            fresh,
        };
        session.desk()?.change_named(|tx| {
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
        })
    }
}

fn told(session: &Session, done: u64, total: u64) -> Continue {
    if session.progress(done, total).is_ok() {
        Continue::Yes
    } else {
        Continue::No
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
fn shown(session: &mut Session, token: &str, mut paper: Box<Paper>) -> Result<ImportPreview> {
    let view = view(session, token, &mut paper, None);
    put_back(session, token, paper)?;
    view
}

/// A paper as it stands beside what is stored; `brought` once it was brought in.
fn view(
    session: &mut Session,
    token: &str,
    paper: &mut Paper,
    brought: Option<&Brought>,
) -> Result<ImportPreview> {
    let now = session.clock.now();
    let conn = session.desk()?.read();
    let calendars = calendar::store::all(conn, now)?;
    store::recognise(conn, &mut paper.draft)?;
    // Programs call every file "calendar.ics", so what a file holds says more than what it is called.
    let same = match brought {
        Some(brought) => Some(brought.calendar),
        None => store::same_calendar(conn, &paper.draft)?,
    };
    let names = [
        paper.draft.reading.calendar_name.as_deref(),
        Some(paper.file_name.as_str()),
    ];
    let known = calendars
        .iter()
        .find(|calendar| Some(calendar.id) == same)
        .or_else(|| {
            calendars
                .iter()
                .find(|calendar| names.contains(&Some(calendar.name.as_str())))
        });
    paper.draft.calendar = known.map(|known| known.id);
    let changes = match brought {
        Some(brought) => Some(brought.changes),
        None => store::would_change(conn, &paper.draft)?,
    };
    let frame = Frame {
        preview: token.to_owned(),
        file_name: paper.file_name.clone(),
        millis: paper.millis,
        today: now.today(),
        known_calendar: known.map(|known| KnownCalendar {
            id: known.id,
            name: known.name.clone(),
        }),
        changes,
        zones: paper.zones.clone(),
        remembered: zones::store::answers(conn)?,
    };
    let rules = rule::store::ready(conn)?;
    Ok(preview(&paper.draft, frame, &mut Sorter::new(&rules)))
}
