//! `expand`: the occurrences of a calendar file as JSON lines, for people who want to check the reader with their own tools.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use bearings_core::calendars::ics::expand::{Expansion, Occurrence, Window, expansion};
use bearings_core::calendars::ics::windows::iana;
use bearings_core::calendars::ics::{Continue, LIMIT_MIB, Reading, ZoneAnswers, read};
use bearings_core::day::Day;
use bearings_core::error::{Error, Result};
use clap::Args;
use serde::Serialize;
use serde_json::{Value, json};

use crate::answer::{Answered, Trouble};

/// Bytes gathered before they are written.
const BLOCK: usize = 1 << 16;

/// Which file, and which days.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    /// The calendar file.
    file: PathBuf,
    /// The first day, as 2026-01-01.
    #[arg(long, value_name = "DATE")]
    from: String,
    /// The first day no longer looked at.
    #[arg(long, value_name = "DATE")]
    to: String,
    /// The zone for times that name none, such as Europe/London.
    #[arg(long, value_name = "ZONE")]
    zone: String,
}

/// Writes the occurrences to standard output.
pub(crate) fn answer(asked: &Asked) -> Answered {
    let found = found(asked)?;
    let mut out = BufWriter::with_capacity(BLOCK, std::io::stdout().lock());
    found
        .write(&mut out)
        .and_then(|()| out.flush())
        .map_err(|_| Trouble::Deaf)
}

/// One occurrence as a line.
#[derive(Serialize)]
struct Row<'a> {
    start: &'a str,
    end: &'a str,
    all_day: bool,
    floating: bool,
    summary: Option<&'a str>,
    uid: Option<&'a str>,
    status: Option<&'static str>,
    transp: &'static str,
}

/// What a file comes to between two days.
struct Found {
    reading: Reading,
    expansion: Expansion,
    from: Day,
    to: Day,
    zone: String,
    epoch: Day,
}

/// Reads the file. `from` and `to` are read as midnights in UTC; an occurrence is in when it starts before `to` and
/// ends after `from`, or has no length and starts no earlier than `from`.
///
/// Errors: those of the reader, [`Error::Invalid`] for a day or zone, and what the disk answers.
fn found(asked: &Asked) -> Result<Found> {
    let (from, to) = (Day::read("from", &asked.from)?, Day::read("to", &asked.to)?);
    let home = iana(&asked.zone).ok_or(Error::Invalid {
        field: "zone",
        why: "must be a zone such as Europe/London",
    })?;
    let utc = iana("UTC").ok_or(Error::Bug("no UTC"))?;
    let reading = read(&bytes(&asked.file)?, &ZoneAnswers::new(), &mut |_, _| {
        Continue::Yes
    })?;
    let mut expansion = expansion(&reading, Window::days(from.0, to.0, utc), home);
    expansion.occurrences.sort_by(|one, other| {
        let by_time = times(one).cmp(&times(other));
        by_time.then_with(|| {
            let rest = |one: &Occurrence| (one.uid.clone(), one.summary.clone(), one.status);
            rest(one).cmp(&rest(other))
        })
    });
    Ok(Found {
        reading,
        expansion,
        from,
        to,
        zone: asked.zone.clone(),
        epoch: Day::read("epoch", "1970-01-01")?,
    })
}

fn bytes(file: &Path) -> Result<Vec<u8>> {
    if std::fs::metadata(file)?.len() > u64::from(LIMIT_MIB) << 20 {
        return Err(Error::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    Ok(std::fs::read(file)?)
}

/// Start and end as the lines give them, in seconds since 1970: in UTC, or for whole days their dates.
fn times(one: &Occurrence) -> (i64, i64) {
    if one.all_day {
        (
            one.wall_start.and_utc().timestamp(),
            one.wall_end.and_utc().timestamp(),
        )
    } else {
        (one.start_utc, one.end_utc)
    }
}

/// A time as `2026-01-05T07:00:00Z`; the date is worked out again only when the day is another.
struct Stamp {
    text: String,
    date: usize,
    day: Option<i64>,
    epoch: Day,
}

impl Stamp {
    fn new(epoch: Day) -> Self {
        Self {
            text: String::new(),
            date: 0,
            day: None,
            epoch,
        }
    }

    fn set(&mut self, seconds: i64) -> &str {
        let day = seconds.div_euclid(86_400);
        if self.day != Some(day) {
            let days = day.unsigned_abs();
            let date = if day < 0 {
                self.epoch.minus(days)
            } else {
                self.epoch.plus(days)
            };
            self.text = date.to_string();
            self.date = self.text.len();
            self.day = Some(day);
        }
        self.text.truncate(self.date);
        let second = seconds.rem_euclid(86_400) as u32;
        let parts = [
            ('T', second / 3_600),
            (':', second / 60 % 60),
            (':', second % 60),
        ];
        for (mark, number) in parts {
            let digit = |n: u32| char::from_digit(n % 10, 10).unwrap_or('0');
            self.text.extend([mark, digit(number / 10), digit(number)]);
        }
        self.text.push('Z');
        &self.text
    }
}

impl Found {
    fn write(&self, out: &mut dyn Write) -> std::io::Result<()> {
        let (mut start, mut end) = (Stamp::new(self.epoch), Stamp::new(self.epoch));
        for one in &self.expansion.occurrences {
            let (from, to) = times(one);
            let row = Row {
                start: start.set(from),
                end: end.set(to),
                all_day: one.all_day,
                floating: one.floating,
                summary: one.summary.as_deref(),
                uid: Some(&*one.uid).filter(|uid| !uid.is_empty()),
                status: one.status.map(|status| status.word()),
                transp: if one.transparent {
                    "TRANSPARENT"
                } else {
                    "OPAQUE"
                },
            };
            serde_json::to_writer(&mut *out, &row)?;
            out.write_all(b"\n")?;
        }
        serde_json::to_writer(&mut *out, &json!({ "_meta": self.meta() }))?;
        out.write_all(b"\n")
    }

    fn meta(&self) -> Value {
        let unknown: Vec<Value> = self
            .reading
            .unknown_zones
            .iter()
            .map(|zone| json!({ "tzid": zone.tzid, "events": zone.events }))
            .collect();
        let told: Vec<Value> = self
            .reading
            .complaints
            .iter()
            .chain(&self.expansion.complaints)
            .map(|complaint| json!({ "line": complaint.line, "words": complaint.kind.words() }))
            .collect();
        json!({
            "from": format!("{}T00:00:00Z", self.from),
            "to": format!("{}T00:00:00Z", self.to),
            "floating_tz": self.zone,
            "occurrences": self.expansion.occurrences.len(),
            "calendars": self.reading.calendars,
            "events": self.reading.components,
            "series": self.reading.series.len(),
            "made_by": self.reading.made_by,
            "unknown_zones": unknown,
            "complaints": told,
        })
    }
}
