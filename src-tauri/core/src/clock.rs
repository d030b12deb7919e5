//! The only place where time enters.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, Utc};

use crate::day::Day;

/// Where the core reads the time from: the computer, or a test's hand.
#[derive(Debug, Clone, Default)]
pub enum Clock {
    /// The computer's clock and zone.
    #[default]
    System,
    /// A fixed instant (seconds since 1970, UTC) that a test moves; local time is UTC.
    Fixed(Arc<AtomicI64>),
}

/// One reading of the clock. A command reads it once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub seconds: i64,
    /// Local time minus UTC, in seconds.
    pub offset: i32,
}

impl Clock {
    /// A clock that stands at this instant until [`Clock::advance`] moves it.
    pub fn fixed(seconds: i64) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(seconds)))
    }

    /// A fixed clock at a local date and time, for example `2026-11-22T14:02:00`.
    pub fn at(local: &str) -> Option<Self> {
        let naive: NaiveDateTime = local.parse().ok()?;
        Some(Self::fixed(naive.and_utc().timestamp()))
    }

    /// Reads the clock.
    pub fn now(&self) -> Now {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the one place where time enters")]
            Self::System => {
                let local = chrono::Local::now();
                Now {
                    seconds: local.timestamp(),
                    offset: local.offset().fix().local_minus_utc(),
                }
            }
            Self::Fixed(at) => Now {
                seconds: at.load(Ordering::SeqCst),
                offset: 0,
            },
        }
    }

    /// Moves a fixed clock forward; the computer's clock is left alone.
    pub fn advance(&self, seconds: i64) {
        if let Self::Fixed(at) = self {
            at.fetch_add(seconds, Ordering::SeqCst);
        }
    }
}

impl Now {
    /// The local date and time of this reading.
    pub fn local(self) -> DateTime<FixedOffset> {
        local(self.seconds, self.offset)
    }

    /// The local day of this reading.
    pub fn today(self) -> Day {
        Day(self.local().date_naive())
    }

    /// The local time of day as `14:02`.
    pub fn time(self) -> String {
        self.local().format("%H:%M").to_string()
    }

    /// The instant on the clock of UTC.
    pub fn utc(self) -> chrono::NaiveDateTime {
        DateTime::from_timestamp(self.seconds, 0)
            .unwrap_or_default()
            .naive_utc()
    }

    /// A stored instant, seen from this reading's zone.
    #[must_use]
    pub fn see(self, seconds: i64) -> Self {
        Self {
            seconds,
            offset: self.offset,
        }
    }
}

fn local(seconds: i64, offset: i32) -> DateTime<FixedOffset> {
    let zone = FixedOffset::east_opt(offset).unwrap_or_else(|| Utc.fix());
    DateTime::from_timestamp(seconds, 0)
        .unwrap_or_default()
        .with_timezone(&zone)
}

/// The zone this computer is set to; UTC where it names none that is known.
pub fn home_zone() -> chrono_tz::Tz {
    let named = std::env::var("TZ")
        .ok()
        .map(|name| name.trim_start_matches(':').to_owned());
    let linked = || {
        let target = std::fs::read_link("/etc/localtime").ok()?;
        let path = target.to_string_lossy().into_owned();
        path.split("zoneinfo/").nth(1).map(str::to_owned)
    };
    let written = || {
        std::fs::read_to_string("/etc/timezone")
            .ok()
            .map(|name| name.trim().to_owned())
    };
    [named, linked(), written()]
        .into_iter()
        .flatten()
        .find_map(|name| name.parse().ok())
        .unwrap_or(chrono_tz::UTC)
}

/// Runs work and tells how long it took: a measure of this machine, never a rule about time.
pub fn took<T>(work: impl FnOnce() -> T) -> (T, std::time::Duration) {
    let begin = std::time::Instant::now();
    let value = work();
    (value, begin.elapsed())
}

/// Measures how long something takes, to be shown; never to decide by.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    /// Starts measuring.
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }

    /// Whole milliseconds since the start.
    pub fn millis(self) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}
