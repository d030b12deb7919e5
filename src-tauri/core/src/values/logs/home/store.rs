//! Reads what Home and Find show of the logs.

use rusqlite::Connection;

use crate::clock::Now;
use crate::error::Result;
use crate::values::logs::home::{LogsHit, LogsLine, line};
use crate::values::logs::{burden, pulse, recurring, score, timer, uncredited};
use crate::words::calendars::long_day;

/// Hits of one kind that are shown at most.
const MOST: usize = 8;

/// The line of the logs on Home; `None` while nothing is in them.
pub fn home(conn: &Connection, now: Now) -> Result<Option<LogsLine>> {
    let timer = timer::store::running(conn)?.map(|timer| timer.view(now));
    let burdens: Vec<_> = burden::store::all(conn)?
        .into_iter()
        .map(|(_, own)| own)
        .collect();
    let asks: Vec<_> = uncredited::store::all(conn)?
        .into_iter()
        .map(|(_, own)| own)
        .collect();
    let pulses = pulse::store::all(conn)?;
    Ok(line(timer, &burdens, &pulses, &asks, now.today()))
}

/// Burdens that come back, asks, lines of the pulse and scales with these words, whatever their case.
pub fn find(conn: &Connection, text: &str) -> Result<Vec<LogsHit>> {
    let wanted = text.trim().to_lowercase();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let fits = |text: &str| text.to_lowercase().contains(&wanted);
    let mut hits: Vec<LogsHit> = recurring::store::all(conn)?
        .into_iter()
        .filter(|(_, own)| fits(&own.name) || own.instead.as_deref().is_some_and(fits))
        .take(MOST)
        .map(|(id, own)| LogsHit {
            kind: "recurring",
            id: Some(id.0),
            title: own.name,
            detail: own.instead,
        })
        .collect();
    let asks = uncredited::store::all(conn)?.into_iter();
    let asks = asks.filter(|(_, own)| fits(&own.what) || own.who.as_deref().is_some_and(fits));
    hits.extend(asks.take(MOST).map(|(id, own)| LogsHit {
        kind: "uncredited",
        id: Some(id.0),
        title: own.what,
        detail: Some(long_day(own.day)),
    }));
    let pulses = pulse::store::all(conn)?.into_iter();
    let said = pulses.filter_map(|own| Some((own.monday, own.line?)));
    let said = said.filter(|(_, line)| fits(line)).take(MOST);
    hits.extend(said.map(|(monday, line)| LogsHit {
        kind: "pulse",
        id: None,
        title: line,
        detail: Some(long_day(monday)),
    }));
    let scores = score::store::all(conn)?.into_iter();
    let scores =
        scores.filter(|(_, own)| fits(&own.scale) || own.note.as_deref().is_some_and(fits));
    hits.extend(scores.take(MOST).map(|(id, own)| LogsHit {
        kind: "scale",
        id: Some(id.0),
        title: own.scale,
        detail: own.note,
    }));
    Ok(hits)
}
