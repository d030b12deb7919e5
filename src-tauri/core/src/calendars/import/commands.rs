//! Commands that look at a calendar file and bring it in. Until it is brought in, nothing of it is stored.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::calendar;
use crate::calendars::calendar::CalendarView;
use crate::calendars::category;
use crate::calendars::category::CategoryId;
use crate::calendars::ics::{Continue, LIMIT_MIB, ZoneAnswers};
use crate::calendars::import::{Keep, Paper, days, store};
use crate::calendars::policy::Policy;
use crate::calendars::preview::{Frame, ImportPreview, KnownCalendar, preview};
use crate::calendars::rule;
use crate::calendars::sorter::Sorter;
use crate::clock::{Stopwatch, home_zone};
use crate::contract::Command;
use crate::desk::{Label, Place};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::vault::container::Why;
use crate::text::line;
use crate::words::calendars as words;

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
        session.desk()?;
        let path = session.files.path(&self.file)?.to_owned();
        let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let bytes = path.metadata()?.len();
        if bytes > u64::from(LIMIT_MIB) << 20 {
            return Err(Error::TooLarge { limit_mib: LIMIT_MIB });
        }
        let watch = Stopwatch::start();
        let bytes = std::fs::read(&path)?;
        let window = days(session.clock.now().today());
        let mut paper = Paper::read(file_name, bytes, home_zone(), window, &mut |done, total| told(session, done, total))?;
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

/// Takes all answers given so far and shows the file again.
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
        let mut zones = ZoneAnswers::new();
        for answer in &self.zones {
            let zone = answer.zone.parse().map_err(|_| Error::Invalid { field: "zone", why: "must be a known time zone" })?;
            zones.insert(answer.tzid.clone(), zone);
        }
        let conn = session.desk()?.read();
        for kept in &self.kept {
            category::store::optional_name(conn, kept.category)?;
        }
        let policy = Policy { count_free: self.count_free, count_declined: self.count_declined };
        let kept: Vec<(usize, Option<CategoryId>)> =
            self.kept.iter().map(|kept| (kept.series as usize, kept.category)).collect();
        let mut paper = taken(session, &self.preview)?;
        let answered = paper.answer(zones, policy, &kept, &mut |done, total| told(session, done, total));
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

/// Brings a previewed file in as a new calendar.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "three independent wishes of the person")]
pub struct ImportCalendar {
    preview: String,
    name: String,
    keep: KeepTitles,
    attendees: bool,
    places: bool,
    descriptions: bool,
}

impl Command for ImportCalendar {
    const NAME: &'static str = "importCalendar";
    type Reply = Vec<CalendarView>;

    fn run(self, session: &mut Session) -> Result<Self::Reply> {
        let name = line("name", &self.name, 80)?;
        let keep = Keep {
            titles: self.keep == KeepTitles::Titles,
            attendees: self.attendees,
            places: self.places,
            descriptions: self.descriptions,
        };
        let fresh = session.entropy.bytes::<32>()?;
        let paper = taken(session, &self.preview)?;
        let done = bring_in(session, &paper, &name, keep, &fresh);
        if let Err(error) = done {
            put_back(session, &self.preview, paper)?;
            return Err(error);
        }
        session.drop_kept(&self.preview);
        let now = session.clock.now();
        calendar::store::all(session.desk()?.read(), now)
    }
}

fn bring_in(session: &mut Session, paper: &Paper, name: &str, keep: Keep, fresh: &[u8; 32]) -> Result<()> {
    session.back_up(Why::Import)?;
    let host = std::sync::Arc::clone(&session.host);
    let cancel = session.cancel_flag();
    let told = |done: u64, total: u64| {
        host.progress(done, total);
        let stop = cancel.swap(false, std::sync::atomic::Ordering::SeqCst);
        if stop { Err(Error::Cancelled) } else { Ok(()) }
    };
    session.desk()?.change_named(|tx| {
        let (_, count) = store::bring_in(tx, &paper.draft, name, keep, fresh, &told)?;
        let label = Label::new(Place::Calendars, words::import(&paper.file_name)).detail(words::events(count));
        Ok(((), label))
    })
}

fn told(session: &Session, done: u64, total: u64) -> Continue {
    if session.progress(done, total).is_ok() { Continue::Yes } else { Continue::No }
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
    let now = session.clock.now();
    let conn = session.desk()?.read();
    store::recognise(conn, &mut paper.draft)?;
    let rules = rule::store::ready(conn)?;
    let calendars = calendar::store::all(conn, now)?;
    let names = [paper.draft.reading.calendar_name.as_deref(), Some(paper.file_name.as_str())];
    let known = calendars.iter().find(|calendar| names.contains(&Some(calendar.name.as_str())));
    let frame = Frame {
        preview: token.to_owned(),
        file_name: paper.file_name.clone(),
        millis: paper.millis,
        today: now.today(),
        known_calendar: known.map(|known| KnownCalendar { id: known.id, name: known.name.clone() }),
    };
    let view = preview(&paper.draft, frame, &mut Sorter::new(&rules));
    put_back(session, token, paper)?;
    Ok(view)
}
