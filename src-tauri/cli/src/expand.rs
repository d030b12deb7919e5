//! `expand`: the occurrences of a calendar file as JSON lines, for people who want to check the reader with their own tools.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use bearings_core::calendars::ics::expand::{Expansion, Occurrence, Window, expansion};
use bearings_core::calendars::ics::windows::iana;
use bearings_core::calendars::ics::zone::Zone;
use bearings_core::calendars::ics::{Continue, LIMIT_MIB, Reading, ZoneAnswers, read};
use bearings_core::day::Day;
use bearings_core::error::{Error, Result};
use clap::Args;
use serde_json::{Value, json};

use crate::answer::{Answered, Trouble};

/// Which file, and which days of it.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    /// The calendar file.
    file: PathBuf,
    /// First day, such as 2026-01-01; its midnight in UTC.
    #[arg(long, value_name = "DATE")]
    from: String,
    /// First day that is no longer looked at.
    #[arg(long, value_name = "DATE")]
    to: String,
    /// The zone of times that name none, such as Europe/London.
    #[arg(long)]
    zone: String,
}

/// Prints the lines.
pub(crate) fn answer(asked: &Asked) -> Answered {
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    expand(&asked.file, &asked.from, &asked.to, &asked.zone, &mut out)?;
    out.flush().map_err(|_| Trouble::Deaf)
}

/// Writes one line for each occurrence between two days and a last line `{"_meta": …}`.
///
/// `from` and `to` are days (`2026-01-01`), read as midnights in UTC; `zone` is the IANA zone in which times without
/// a zone are read. An occurrence is in when it starts before `to` and ends after `from`, or has no length and starts
/// no earlier than `from`.
///
/// Errors: those of the reader, [`Error::Invalid`] for a day or zone, and what the disk answers.
pub(crate) fn expand(
    file: &Path,
    from: &str,
    to: &str,
    zone: &str,
    out: &mut dyn Write,
) -> Result<()> {
    let (from, to) = (Day::read("from", from)?, Day::read("to", to)?);
    let home = iana(zone).ok_or(Error::Invalid {
        field: "zone",
        why: "must be a zone such as Europe/London",
    })?;
    let utc = iana("UTC").ok_or(Error::Bug("no UTC"))?;
    if std::fs::metadata(file)?.len() > u64::from(LIMIT_MIB) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    let reading = read(&std::fs::read(file)?, &ZoneAnswers::new(), &mut |_, _| {
        Continue::Yes
    })?;
    let Expansion {
        mut occurrences,
        complaints,
    } = expansion(&reading, Window::days(from.0, to.0, utc), home);
    occurrences.sort_by_cached_key(|one| {
        let (start, end) = times(one);
        (start, end, one.uid.clone(), one.summary.clone(), one.status)
    });
    for one in &occurrences {
        writeln!(out, "{}", line(one))?;
    }
    let told: Vec<Value> = reading
        .complaints
        .iter()
        .chain(&complaints)
        .map(|complaint| json!({ "line": complaint.line, "words": complaint.kind.words() }))
        .collect();
    writeln!(
        out,
        "{}",
        json!({ "_meta": meta(&reading, (from, to), zone, occurrences.len(), &told) })
    )?;
    Ok(())
}

fn line(one: &Occurrence) -> Value {
    let (start, end) = times(one);
    json!({
        "start": start,
        "end": end,
        "all_day": one.all_day,
        "floating": one.floating,
        "summary": one.summary.as_deref(),
        "uid": Some(&*one.uid).filter(|uid| !uid.is_empty()),
        "status": one.status.map(|status| status.word()),
        "transp": if one.transparent { "TRANSPARENT" } else { "OPAQUE" },
    })
}

/// Start and end as the lines give them: in UTC, or for whole days their dates.
fn times(one: &Occurrence) -> (String, String) {
    let word = |utc, wall| {
        let utc = iana("UTC").and_then(|home| Zone::Utc.to_wall(utc, home));
        let at = if one.all_day {
            wall
        } else {
            utc.unwrap_or(wall)
        };
        at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    };
    (
        word(one.start_utc, one.wall_start),
        word(one.end_utc, one.wall_end),
    )
}

fn meta(
    reading: &Reading,
    (from, to): (Day, Day),
    zone: &str,
    occurrences: usize,
    told: &[Value],
) -> Value {
    let unknown: Vec<Value> = reading
        .unknown_zones
        .iter()
        .map(|zone| json!({ "tzid": zone.tzid, "events": zone.events }))
        .collect();
    json!({
        "from": format!("{from}T00:00:00Z"),
        "to": format!("{to}T00:00:00Z"),
        "floating_tz": zone,
        "occurrences": occurrences,
        "calendars": reading.calendars,
        "events": reading.components,
        "series": reading.series.len(),
        "made_by": reading.made_by,
        "unknown_zones": unknown,
        "complaints": told,
    })
}
