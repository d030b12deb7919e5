//! A file that was read, beside what is stored.

use rusqlite::Connection;

use crate::calendars::import::Paper;
use crate::calendars::import::store::Brought;
use crate::calendars::preview::counting::{Frame, preview};
use crate::calendars::preview::{ImportPreview, KnownCalendar};
use crate::calendars::sorter::Sorter;
use crate::calendars::{calendar, import, rule, zones};
use crate::clock::Now;
use crate::error::Result;

/// A paper as it stands beside what is stored; `brought` once it was brought in.
pub fn beside(
    conn: &Connection,
    now: Now,
    token: &str,
    paper: &mut Paper,
    brought: Option<&Brought>,
) -> Result<ImportPreview> {
    let calendars = calendar::store::all(conn, now)?;
    import::store::recognise(conn, &mut paper.draft)?;
    // Programs call every file "calendar.ics", so what a file holds says more than what it is called.
    let same = match brought {
        Some(brought) => Some(brought.calendar),
        None => import::store::same_calendar(conn, &paper.draft)?,
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
        None => import::store::would_change(conn, &paper.draft)?,
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
