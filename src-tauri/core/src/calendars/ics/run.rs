//! From a series to its starts: rules and dates united, exceptions and changed instances taken out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::calendars::ics::complaint::Kind;
use crate::calendars::ics::expand::limit;
use crate::calendars::ics::instances::{Budget, Outcome, instances};
use crate::calendars::ics::named::Named;
use crate::calendars::ics::place::{Placing, Shape};
use crate::calendars::ics::{Length, Moment, Plus, Recurrence, Series, Stamp};

/// The walk through all series of a file.
#[derive(Debug)]
pub struct Run {
    /// What was found.
    pub placing: Placing,
    /// What enumeration may still cost.
    pub budget: Budget,
    /// Room for the starts of one series, used again for the next.
    starts: Vec<NaiveDateTime>,
}

impl Run {
    /// Begins with nothing found.
    pub fn new(placing: Placing) -> Self {
        Self {
            placing,
            budget: Budget::default(),
            starts: Vec::new(),
        }
    }

    /// Places what one series comes to.
    pub fn series(&mut self, index: usize, series: &Series) {
        if !series.whole {
            for (n, change) in series.changes.iter().enumerate() {
                self.placing.changed(index, series, n, change);
            }
            return;
        }
        let plain = Shape {
            zone: &series.zone,
            length: series.length,
            facts: &series.facts,
            change: None,
            line: series.line,
        };
        let Some(recurrence) = &series.recurrence else {
            if series.changes.is_empty() {
                self.placing
                    .place(index, series, series.start.clock(), &plain);
                return;
            }
            return self.recurring(index, series, &Recurrence::default(), &plain);
        };
        self.recurring(index, series, recurrence, &plain);
    }

    fn recurring(&mut self, index: usize, series: &Series, recurrence: &Recurrence, plain: &Shape) {
        let home = self.placing.home;
        let mut except = Named::default();
        for stamp in &recurrence.except {
            except.insert(series, stamp, home, ());
        }
        let mut replaced = Named::default();
        for change in &series.changes {
            replaced.insert(series, &change.replaces, home, ());
        }
        let mut lengths = BTreeMap::new();
        let mut starts = std::mem::take(&mut self.starts);
        self.starts(index, series, recurrence, &mut starts, &mut lengths);
        let mut onward: Vec<(NaiveDateTime, usize)> = Vec::new();
        for (n, change) in series
            .changes
            .iter()
            .enumerate()
            .filter(|(_, change)| change.onward)
        {
            onward.push((self.own_clock(series, &change.replaces), n));
        }
        onward.sort_unstable();
        for &wall in &starts {
            let changed = replaced.get(series, wall, home).is_some();
            if changed || except.get(series, wall, home).is_some() {
                continue;
            }
            let before = onward.partition_point(|&(at, _)| at < wall);
            if let Some(&(at, n)) = before.checked_sub(1).and_then(|n| onward.get(n)) {
                self.moved_onward(index, series, (wall, at), n);
            } else if let Some(&length) = lengths.get(&wall) {
                self.placing
                    .place(index, series, wall, &Shape { length, ..*plain });
            } else {
                self.placing.place(index, series, wall, plain);
            }
        }
        starts.clear();
        self.starts = starts;
        for plus in &recurrence.plus {
            if let (true, Some(length)) = (has_hours(plus, series), plus.length) {
                let shape = Shape {
                    zone: &plus.start.zone,
                    length,
                    ..*plain
                };
                self.placing
                    .place_moment(index, series, plus.start.moment, &shape);
            }
        }
        for (n, change) in series.changes.iter().enumerate() {
            // An instance that a later version of the series took out stays out, though it had been changed.
            let wall = self.own_clock(series, &change.replaces);
            if except.get(series, wall, home).is_none() {
                self.placing.changed(index, series, n, change);
            }
        }
    }

    /// Places the instance that would start at `wall`, moved as the change of the instance at `at` moves all that follow.
    fn moved_onward(
        &mut self,
        index: usize,
        series: &Series,
        (wall, at): (NaiveDateTime, NaiveDateTime),
        n: usize,
    ) {
        let change = &series.changes[n];
        let start = Stamp {
            moment: change.start,
            zone: change.zone.clone(),
        };
        let moved = wall
            .checked_add_signed(self.own_clock(series, &start) - at)
            .unwrap_or(wall);
        let shape = Shape {
            // Days that become hours have a clock only from the change on.
            zone: if series.start.is_day() {
                &change.zone
            } else {
                &series.zone
            },
            length: change.length,
            facts: &change.facts,
            change: Some(n),
            line: change.line,
        };
        let moment = match change.start {
            Moment::Day(_) => Moment::Day(moved.date()),
            _ => Moment::Wall(moved),
        };
        self.placing.place_moment(index, series, moment, &shape);
    }

    /// A moment on the clock of the series.
    fn own_clock(&self, series: &Series, stamp: &Stamp) -> NaiveDateTime {
        let clock = stamp.moment.clock();
        if stamp.moment.is_day() || series.start.is_day() || stamp.zone == series.zone {
            return clock;
        }
        series
            .zone
            .to_wall(
                stamp.zone.to_utc(clock, self.placing.home).0,
                self.placing.home,
            )
            .unwrap_or(clock)
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
            if has_hours(plus, series) {
                continue;
            }
            let wall = self.own_clock(series, &plus.start);
            out.push(wall);
            if let Some(length) = plus.length {
                lengths.insert(wall, length);
            }
        }
        let midnight = |day: NaiveDate| NaiveDateTime::from(day);
        let from = midnight(self.placing.window.from_day)
            .checked_sub_signed(margin + longest + shift)
            .unwrap_or(NaiveDateTime::MIN);
        let to = midnight(self.placing.window.to_day)
            .checked_add_signed(margin + shift)
            .unwrap_or(NaiveDateTime::MAX);
        let whole_days = series.start.is_day();
        let mut last = None;
        let mut capped = false;
        for rule in &recurrence.rules {
            let until = limit(rule, series, self.placing.home);
            last = last.max(until);
            let outcome = instances(
                rule,
                first,
                until,
                whole_days,
                (from, to),
                &mut self.budget,
                out,
            );
            capped |= outcome == Outcome::Capped;
        }
        // The start is an instance itself, unless every rule ends before it.
        if recurrence.rules.is_empty()
            || last.is_none_or(|last| first <= last)
            || recurrence.rules.iter().any(|rule| rule.until.is_none())
        {
            out.push(first);
        }
        let mut out_again = Vec::new();
        for rule in &recurrence.minus {
            instances(
                rule,
                first,
                limit(rule, series, self.placing.home),
                whole_days,
                (from, to),
                &mut self.budget,
                &mut out_again,
            );
        }
        out.sort_unstable();
        out.dedup();
        if !out_again.is_empty() {
            let out_again: BTreeSet<NaiveDateTime> = out_again.into_iter().collect();
            out.retain(|wall| !out_again.contains(wall));
        }
        if capped {
            let kept = out.len() as u32;
            self.placing
                .complain(index, series.line, Some(first), Kind::TooMany { kept });
        }
    }
}

/// Whether a further date of a whole-day series is a period of hours, which no day can hold.
fn has_hours(plus: &Plus, series: &Series) -> bool {
    series.start.is_day() && !plus.start.moment.is_day() && plus.length.is_some()
}
