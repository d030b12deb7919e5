//! When everything takes place: the occurrences of a reading between two days.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

use crate::calendars::ics::complaint::{Complaint, Complaints, Kind};
use crate::calendars::ics::facts::{Busy, Facts, Status};
use crate::calendars::ics::instances::{Budget, Outcome, instances};
use crate::calendars::ics::rule::Rule;
use crate::calendars::ics::zone::{Fit, Zone};
use crate::calendars::ics::{Change, Length, Moment, Reading, Recurrence, Series, Stamp};

/// Occurrences kept of one file.
pub const MOST_OCCURRENCES: usize = 500_000;

/// The time asked about: from the first midnight to before the last, in one zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// First instant, in seconds since 1970 UTC.
    pub from: i64,
    /// First instant after it.
    pub to: i64,
    /// First day, for whole-day events.
    pub from_day: NaiveDate,
    /// First day after it.
    pub to_day: NaiveDate,
}

impl Window {
    /// The days from `from` to before `to`, as midnights of `zone`.
    pub fn days(from: NaiveDate, to: NaiveDate, zone: Tz) -> Self {
        let midnight = |day: NaiveDate| Zone::Named(zone).to_utc(day.into(), zone).0;
        Self { from: midnight(from), to: midnight(to), from_day: from, to_day: to }
    }
}

/// One occurrence. Whole-day events have no zone: their `wall` times are midnights of their days, the end
/// exclusive, and an all-day event that the file gives no length has `wall_end == wall_start`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// Index into `Reading::series`.
    pub series: usize,
    /// Index into the series' `changes`, for one that was changed.
    pub change: Option<usize>,
    /// Identity of the series; empty where the file gives none.
    pub uid: Arc<str>,
    /// Start in seconds since 1970 UTC.
    pub start_utc: i64,
    /// End in seconds since 1970 UTC, never before the start.
    pub end_utc: i64,
    /// Start on the clock of the home zone.
    pub wall_start: NaiveDateTime,
    /// End on the clock of the home zone.
    pub wall_end: NaiveDateTime,
    /// Whether it is a matter of days, not of hours.
    pub all_day: bool,
    /// Read in the home zone because the file names none that is known.
    pub floating: bool,
    /// Title of this occurrence.
    pub summary: Option<Arc<str>>,
    /// Status of this occurrence.
    pub status: Option<Status>,
    /// Says of itself that it takes no time.
    pub transparent: bool,
    /// Outlook's marking.
    pub busy: Option<Busy>,
    /// Declined by the calendar's owner.
    pub declined: bool,
}

/// The occurrences in a window and what was unclear about them.
#[derive(Debug, Clone, Default)]
pub struct Expansion {
    /// By start, then by series.
    pub occurrences: Vec<Occurrence>,
    /// Skipped hours, and rules that yield too much.
    pub complaints: Vec<Complaint>,
}

/// The occurrences between two days. `home` reads times that have no zone, and gives the wall times.
pub fn expand(reading: &Reading, window: Window, home: Tz) -> Vec<Occurrence> {
    expansion(reading, window, home).occurrences
}

/// As [`expand`], with the complaints that only show in the single occurrence.
pub fn expansion(reading: &Reading, window: Window, home: Tz) -> Expansion {
    let mut run = Run {
        window,
        home,
        budget: Budget::default(),
        occurrences: Vec::new(),
        complaints: Complaints::default(),
        starts: Vec::new(),
    };
    for (index, series) in reading.series.iter().enumerate() {
        if run.occurrences.len() >= MOST_OCCURRENCES {
            run.complain(index, series.line, None, Kind::TooMany { kept: MOST_OCCURRENCES as u32 });
            break;
        }
        run.series(index, series);
    }
    run.occurrences.sort_by_key(|occurrence| (occurrence.start_utc, occurrence.end_utc, occurrence.series));
    Expansion { occurrences: run.occurrences, complaints: run.complaints.finish() }
}

/// The last clock time that a rule may reach, in the series' zone.
pub fn limit(rule: &Rule, series: &Series, home: Tz) -> Option<NaiveDateTime> {
    Some(match rule.until? {
        // Exchange ends whole-day series by an instant; its day is what it means.
        until if series.start.is_day() => until.clock().date().into(),
        Moment::Utc(utc) if series.zone != Zone::Floating => {
            series.zone.to_wall(utc.and_utc().timestamp(), home).unwrap_or(utc)
        }
        until => until.clock(),
    })
}

/// What shapes one occurrence.
struct Shape<'a> {
    zone: &'a Zone,
    length: Length,
    facts: &'a Facts,
    change: Option<usize>,
    line: Option<u32>,
}

struct Run {
    window: Window,
    home: Tz,
    budget: Budget,
    occurrences: Vec<Occurrence>,
    complaints: Complaints,
    starts: Vec<NaiveDateTime>,
}

/// Moments by which an instance may be named: the same instant, the same clock time, or the day.
#[derive(Default)]
struct Named<T> {
    times: BTreeMap<NaiveDateTime, T>,
    days: BTreeMap<NaiveDate, T>,
}

impl<T: Copy> Named<T> {
    fn insert(&mut self, stamp: &Stamp, home: Tz, value: T) {
        let clock = stamp.moment.clock();
        if stamp.moment.is_day() {
            self.days.insert(clock.date(), value);
        } else {
            self.times.insert(clock, value);
            self.times.insert(utc_clock(&stamp.zone, clock, home), value);
        }
    }

    /// The value for an instance. Whole-day instances are found by day alone.
    fn get(&self, series: &Series, wall: NaiveDateTime, home: Tz) -> Option<T> {
        if self.times.is_empty() && self.days.is_empty() {
            return None;
        }
        if series.start.is_day() {
            let day = self.days.get(&wall.date());
            return day.or_else(|| Some(self.times.range(wall..).next().filter(|at| at.0.date() == wall.date())?.1)).copied();
        }
        let by_instant = self.times.get(&utc_clock(&series.zone, wall, home));
        by_instant.or_else(|| self.times.get(&wall)).or_else(|| self.days.get(&wall.date())).copied()
    }
}

fn utc_clock(zone: &Zone, wall: NaiveDateTime, home: Tz) -> NaiveDateTime {
    Zone::Utc.to_wall(zone.to_utc(wall, home).0, home).unwrap_or(wall)
}

impl Run {
    fn series(&mut self, index: usize, series: &Series) {
        if !series.whole {
            for (n, change) in series.changes.iter().enumerate() {
                self.changed(index, series, n, change);
            }
            return;
        }
        let plain = Shape { zone: &series.zone, length: series.length, facts: &series.facts, change: None, line: series.line };
        let Some(recurrence) = &series.recurrence else {
            if series.changes.is_empty() {
                self.place(index, series, series.start.clock(), &plain);
                return;
            }
            return self.recurring(index, series, &Recurrence::default(), &plain);
        };
        self.recurring(index, series, recurrence, &plain);
    }

    fn recurring(&mut self, index: usize, series: &Series, recurrence: &Recurrence, plain: &Shape) {
        let home = self.home;
        let mut except = Named::default();
        for stamp in &recurrence.except {
            except.insert(stamp, home, ());
        }
        let mut replaced = Named::default();
        for (n, change) in series.changes.iter().enumerate() {
            replaced.insert(&change.replaces, home, n);
        }
        let mut lengths = BTreeMap::new();
        let mut starts = std::mem::take(&mut self.starts);
        self.starts(index, series, recurrence, &mut starts, &mut lengths);
        let mut onward: Vec<(NaiveDateTime, usize)> = Vec::new();
        for (n, change) in series.changes.iter().enumerate().filter(|(_, change)| change.onward) {
            onward.push((self.own_clock(series, &change.replaces), n));
        }
        onward.sort_unstable();
        let mut used = BTreeSet::new();
        for &wall in &starts {
            if let Some(n) = replaced.get(series, wall, home) {
                used.insert(n);
                continue;
            }
            if except.get(series, wall, home).is_some() {
                continue;
            }
            let before = onward.partition_point(|&(at, _)| at < wall);
            if let Some(&(at, n)) = before.checked_sub(1).and_then(|n| onward.get(n)) {
                let change = &series.changes[n];
                let shift = self.own_clock(series, &Stamp { moment: change.start, zone: change.zone.clone() }) - at;
                let shape = Shape { length: change.length, facts: &change.facts, change: Some(n), line: change.line, ..*plain };
                self.place(index, series, wall.checked_add_signed(shift).unwrap_or(wall), &shape);
            } else if let Some(&length) = lengths.get(&wall) {
                self.place(index, series, wall, &Shape { length, ..*plain });
            } else {
                self.place(index, series, wall, plain);
            }
        }
        starts.clear();
        self.starts = starts;
        for (n, change) in series.changes.iter().enumerate() {
            // An instance that a later version of the series took out stays out, though it had been changed.
            let wall = self.own_clock(series, &change.replaces);
            if except.get(series, wall, home).is_none() {
                self.changed(index, series, n, change);
            }
        }
    }

    /// A moment on the clock of the series.
    fn own_clock(&self, series: &Series, stamp: &Stamp) -> NaiveDateTime {
        let clock = stamp.moment.clock();
        if stamp.moment.is_day() || series.start.is_day() || stamp.zone == series.zone {
            return clock;
        }
        series.zone.to_wall(stamp.zone.to_utc(clock, self.home).0, self.home).unwrap_or(clock)
    }

    /// All starts of a series near the window, on its own clock, ascending and each once.
    fn starts(
        &mut self,
        index: usize,
        series: &Series,
        recurrence: &Recurrence,
        out: &mut Vec<NaiveDateTime>,
        lengths: &mut BTreeMap<NaiveDateTime, Length>,
    ) {
        let first = series.start.clock();
        let margin = TimeDelta::days(2);
        let mut longest = series.length.at_most();
        let mut shift = TimeDelta::zero();
        for change in series.changes.iter().filter(|change| change.onward) {
            longest = longest.max(change.length.at_most());
            shift = shift.max((change.start.clock() - change.replaces.moment.clock()).abs());
        }
        for plus in &recurrence.plus {
            let wall = self.own_clock(series, &plus.start);
            out.push(wall);
            if let Some(length) = plus.length {
                lengths.insert(wall, length);
            }
        }
        let midnight = |day: NaiveDate| NaiveDateTime::from(day);
        let from = midnight(self.window.from_day).checked_sub_signed(margin + longest + shift).unwrap_or(NaiveDateTime::MIN);
        let to = midnight(self.window.to_day).checked_add_signed(margin + shift).unwrap_or(NaiveDateTime::MAX);
        let whole_days = series.start.is_day();
        let mut last = None;
        let mut capped = false;
        for rule in &recurrence.rules {
            let until = limit(rule, series, self.home);
            last = last.max(until);
            let outcome = instances(rule, first, until, whole_days, (from, to), &mut self.budget, out);
            capped |= outcome == Outcome::Capped;
        }
        // The start is an instance itself, unless every rule ends before it.
        if recurrence.rules.is_empty() || last.is_none_or(|last| first <= last) || recurrence.rules.iter().any(|rule| rule.until.is_none()) {
            out.push(first);
        }
        let mut out_again = Vec::new();
        for rule in &recurrence.minus {
            instances(rule, first, limit(rule, series, self.home), whole_days, (from, to), &mut self.budget, &mut out_again);
        }
        out.sort_unstable();
        out.dedup();
        if !out_again.is_empty() {
            let out_again: BTreeSet<NaiveDateTime> = out_again.into_iter().collect();
            out.retain(|wall| !out_again.contains(wall));
        }
        if capped {
            let kept = out.len() as u32;
            self.complain(index, series.line, Some(first), Kind::TooMany { kept });
        }
    }

    fn changed(&mut self, index: usize, series: &Series, n: usize, change: &Change) {
        let shape =
            Shape { zone: &change.zone, length: change.length, facts: &change.facts, change: Some(n), line: change.line };
        self.place_moment(index, series, change.start, &shape);
    }

    fn place(&mut self, index: usize, series: &Series, wall: NaiveDateTime, shape: &Shape) {
        let moment = match series.start {
            Moment::Day(_) => Moment::Day(wall.date()),
            _ => Moment::Wall(wall),
        };
        self.place_moment(index, series, moment, shape);
    }

    /// Adds an occurrence if it lies in the window.
    fn place_moment(&mut self, index: usize, series: &Series, start: Moment, shape: &Shape) {
        if self.occurrences.len() >= MOST_OCCURRENCES {
            return;
        }
        let home = Zone::Named(self.home);
        let wall = start.clock();
        let after = |days: i64| TimeDelta::try_days(days).and_then(|days| wall.checked_add_signed(days));
        if let Moment::Day(day) = start {
            let Length::Days(days) = shape.length else { return };
            let Some(wall_end) = after(days) else { return };
            let inside = day < self.window.to_day
                && (wall_end.date() > self.window.from_day || (days == 0 && day >= self.window.from_day));
            if inside {
                let utc = |wall| home.to_utc(wall, self.home).0;
                self.push(index, series, shape, (utc(wall), utc(wall_end)), (wall, wall_end), true);
            }
            return;
        }
        let (start_utc, fit) = shape.zone.to_utc(wall, self.home);
        let end_utc = match shape.length {
            Length::None => start_utc,
            Length::Days(days) => after(days).map_or(start_utc, |end| shape.zone.to_utc(end, self.home).0),
            Length::Wall(seconds) => {
                let end = TimeDelta::try_seconds(seconds).and_then(|length| wall.checked_add_signed(length));
                let end = end.map_or(start_utc, |end| shape.zone.to_utc(end, self.home).0);
                // A start moved out of a skipped hour can overtake the written end: then the length holds.
                if end < start_utc { start_utc + seconds } else { end }
            }
            Length::Exact { days: 0, seconds } => start_utc + seconds,
            Length::Exact { days, seconds } => {
                after(days).map_or(start_utc, |end| shape.zone.to_utc(end, self.home).0) + seconds
            }
        }
        .max(start_utc);
        let inside =
            start_utc < self.window.to && (end_utc > self.window.from || (start_utc == end_utc && start_utc >= self.window.from));
        if !inside {
            return;
        }
        let (Some(from), Some(to)) = (home.to_wall(start_utc, self.home), home.to_wall(end_utc, self.home)) else {
            return;
        };
        self.push(index, series, shape, (start_utc, end_utc), (from, to), false);
        if fit == Fit::Skipped {
            let read = shape.zone.to_wall(start_utc, self.home).unwrap_or(wall);
            self.complain(index, shape.line, Some(wall), Kind::HourSkipped { read });
        }
    }

    fn push(
        &mut self,
        series: usize,
        of: &Series,
        shape: &Shape,
        (start_utc, end_utc): (i64, i64),
        (wall_start, wall_end): (NaiveDateTime, NaiveDateTime),
        all_day: bool,
    ) {
        self.occurrences.push(Occurrence {
            series,
            change: shape.change,
            uid: of.uid.clone(),
            start_utc,
            end_utc,
            wall_start,
            wall_end,
            all_day,
            floating: !all_day && *shape.zone == Zone::Floating,
            summary: shape.facts.summary.clone(),
            status: shape.facts.status,
            transparent: shape.facts.transparent,
            busy: shape.facts.busy,
            declined: shape.facts.declined,
        });
    }

    fn complain(&mut self, series: usize, line: Option<u32>, at: Option<NaiveDateTime>, kind: Kind) {
        self.complaints.add(Complaint { line, series: Some(series), at, kind });
    }
}
