//! Puts a start on the calendar: its end, both as instants, and whether they lie in the time asked about.

use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

use crate::calendars::ics::complaint::{Complaint, Complaints, Kind};
use crate::calendars::ics::expand::{MOST_OCCURRENCES, Occurrence, Window};
use crate::calendars::ics::facts::Facts;
use crate::calendars::ics::zone::{Fit, Zone};
use crate::calendars::ics::{Change, Length, Moment, Series};

/// What shapes one occurrence.
#[derive(Debug, Clone, Copy)]
pub struct Shape<'a> {
    /// Zone of its start.
    pub zone: &'a Zone,
    /// How long it lasts.
    pub length: Length,
    /// What it is about.
    pub facts: &'a Facts,
    /// Index into the changes of its series, where it was changed.
    pub change: Option<usize>,
    /// Line of its start in the file.
    pub line: Option<u32>,
}

/// The occurrences found so far.
#[derive(Debug)]
pub struct Placing {
    /// The time asked about.
    pub window: Window,
    /// Reads times without a zone and gives the wall times.
    pub home: Tz,
    /// Those in the window, in the order found.
    pub occurrences: Vec<Occurrence>,
    /// What was unclear about them.
    pub complaints: Complaints,
}

impl Placing {
    /// Places a changed instance.
    pub fn changed(&mut self, index: usize, series: &Series, n: usize, change: &Change) {
        let shape = Shape {
            zone: &change.zone,
            length: change.length,
            facts: &change.facts,
            change: Some(n),
            line: change.line,
        };
        self.place_moment(index, series, change.start, &shape);
    }

    /// Places an instance that starts at `wall` on the clock of its zone.
    pub fn place(&mut self, index: usize, series: &Series, wall: NaiveDateTime, shape: &Shape) {
        let moment = match series.start {
            Moment::Day(_) => Moment::Day(wall.date()),
            _ => Moment::Wall(wall),
        };
        self.place_moment(index, series, moment, shape);
    }

    /// Places an instance that starts at a moment of the shape's zone, if it lies in the window.
    pub fn place_moment(&mut self, index: usize, series: &Series, start: Moment, shape: &Shape) {
        if self.occurrences.len() >= MOST_OCCURRENCES {
            return;
        }
        let home = Zone::Named(self.home);
        let wall = start.clock();
        let after =
            |days: i64| TimeDelta::try_days(days).and_then(|days| wall.checked_add_signed(days));
        if let Moment::Day(day) = start {
            let Length::Days(days) = shape.length else {
                return;
            };
            let Some(wall_end) = after(days) else { return };
            let inside = day < self.window.to_day
                && (wall_end.date() > self.window.from_day
                    || (days == 0 && day >= self.window.from_day));
            if inside {
                let utc = |wall| home.to_utc(wall, self.home).0;
                self.push(
                    index,
                    series,
                    shape,
                    (utc(wall), utc(wall_end)),
                    (wall, wall_end),
                    true,
                );
            }
            return;
        }
        let (start_utc, fit) = shape.zone.to_utc(wall, self.home);
        let end_utc = match shape.length {
            Length::None => start_utc,
            Length::Days(days) => {
                after(days).map_or(start_utc, |end| shape.zone.to_utc(end, self.home).0)
            }
            Length::Wall(seconds) => {
                let end = TimeDelta::try_seconds(seconds)
                    .and_then(|length| wall.checked_add_signed(length));
                let end = end.map_or(start_utc, |end| shape.zone.to_utc(end, self.home).0);
                // A start moved out of a skipped hour can overtake the written end: then the length holds.
                if end < start_utc {
                    start_utc + seconds
                } else {
                    end
                }
            }
            Length::Exact { days: 0, seconds } => start_utc + seconds,
            Length::Exact { days, seconds } => {
                after(days).map_or(start_utc, |end| shape.zone.to_utc(end, self.home).0) + seconds
            }
        }
        .max(start_utc);
        let inside = start_utc < self.window.to
            && (end_utc > self.window.from
                || (start_utc == end_utc && start_utc >= self.window.from));
        if !inside {
            return;
        }
        let (Some(from), Some(to)) = (
            home.to_wall(start_utc, self.home),
            home.to_wall(end_utc, self.home),
        ) else {
            return;
        };
        self.push(
            index,
            series,
            shape,
            (start_utc, end_utc),
            (from, to),
            false,
        );
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
            recurring: shape.facts.recurring,
            made: shape.facts.made,
        });
    }

    /// Notes what was unclear.
    pub fn complain(
        &mut self,
        series: usize,
        line: Option<u32>,
        at: Option<NaiveDateTime>,
        kind: Kind,
    ) {
        self.complaints.add(Complaint {
            line,
            series: Some(series),
            at,
            kind,
        });
    }
}
