//! Which events of a file are one: identity, versions, changed instances, copies.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use chrono_tz::Tz;

use crate::calendars::ics::assemble::{change, series, stamp};
use crate::calendars::ics::complaint::{Complaint, Complaints, Kind};
use crate::calendars::ics::expand::limit;
use crate::calendars::ics::instances::{Budget, instances};
use crate::calendars::ics::owner;
use crate::calendars::ics::parse::{Raw, RawCalendar};
use crate::calendars::ics::raw::{RawEvent, RawEvents};
use crate::calendars::ics::zone::Zone;
use crate::calendars::ics::zones::Zones;
use crate::calendars::ics::{Change, Moment, Reading, Series, Stamp, ZoneAnswers};

/// Comparisons made to find the series of changed instances that have no identity.
const MOST_PAIRINGS: u32 = 500_000;

/// The series being gathered.
struct Gathering<'a> {
    zones: Zones<'a>,
    series: Vec<Series>,
    /// Lines of each event and where its series is found: by index into `series`.
    lines: Vec<(u32, u32, usize)>,
    faults: Vec<Complaint>,
    complaints: Complaints,
}

/// Puts the events of a file into relation.
pub fn gather(mut raw: Raw, answers: &ZoneAnswers) -> Reading {
    let owner = owner::addresses(&raw);
    owner::mark_declined(&mut raw.events, &owner);
    let calendars = std::mem::take(&mut raw.calendars);
    let mut gathering = Gathering {
        zones: Zones::new(&calendars, answers),
        series: Vec::with_capacity(raw.events.len()),
        lines: Vec::with_capacity(raw.events.len()),
        faults: Vec::new(),
        complaints: raw.complaints,
    };
    // Events of one identity side by side, and those in the order of the file.
    raw.events
        .sort_unstable_by(|one, other| (&one.uid, one.lines).cmp(&(&other.uid, other.lines)));
    let mut events = raw.events.into_iter().peekable();
    while let Some(event) = events.next() {
        let uid = event.uid.clone();
        let mut group = vec![event];
        while let Some(next) = events.next_if(|next| next.uid == uid) {
            group.push(next);
        }
        if uid.is_empty() {
            gathering.nameless(group);
        } else {
            gathering.group(group);
        }
    }
    gathering.finish(&calendars, raw.components)
}

impl Gathering<'_> {
    /// Events that share an identity: the newest version without RECURRENCE-ID is the series, the others change it.
    fn group(&mut self, events: RawEvents) {
        if events.len() == 1 {
            let Some(event) = events.into_iter().next() else {
                return;
            };
            let whole = event.replaces.is_none() || event.has_rule();
            self.add(event, whole);
            return;
        }
        let (mut whole, mut changed): (RawEvents, RawEvents) = events
            .into_iter()
            .partition(|event| event.replaces.is_none());
        if whole.is_empty() {
            // A series that was exported from the middle carries a RECURRENCE-ID beside its rule.
            (whole, changed) = changed.into_iter().partition(|event| event.has_rule());
        }
        let at = self.newest(whole);
        self.changes(at, changed);
    }

    /// Keeps the newest of several versions; different single events under one identity are all kept.
    fn newest(&mut self, versions: RawEvents) -> Option<usize> {
        let highest = versions.iter().map(|event| event.sequence).max()?;
        let line = versions.first().map(|event| event.line)?;
        let all = versions.len();
        let mut current: RawEvents = versions
            .into_iter()
            .filter(|event| event.sequence == highest)
            .collect();
        let mut starts = BTreeSet::new();
        current.retain(|event| {
            starts.insert((event.start.moment, event.start.tzid.clone())) || event.repeats.is_some()
        });
        if current.iter().any(|event| event.repeats.is_some()) {
            let newest = current.iter().map(|event| event.written).max()?;
            let best = current
                .iter()
                .position(|event| event.written == newest && event.repeats.is_some());
            let best = best.or_else(|| current.iter().position(|event| event.written == newest))?;
            current = vec![current.swap_remove(best)];
        }
        if current.len() > 1 {
            self.complaints.at_line(
                line,
                Kind::SharedIdentity {
                    events: current.len() as u32,
                },
            );
        } else if all > 1 {
            self.complaints.at_line(
                line,
                Kind::Copies {
                    removed: (all - 1) as u32,
                },
            );
        }
        let mut first = None;
        for event in current {
            let at = self.add(event, true);
            first = first.or(Some(at));
        }
        first
    }

    /// Adds changed instances to their series, the newest for each instance; without one they stand for themselves.
    fn changes(&mut self, series: Option<usize>, changed: RawEvents) {
        let mut newest: BTreeMap<i64, Box<RawEvent>> = BTreeMap::new();
        for event in changed {
            let Some(replaces) = &event.replaces else {
                continue;
            };
            let key = instant(&stamp(event.calendar, replaces, &mut self.zones));
            let newer = newest.get(&key).is_none_or(|known| {
                (event.sequence, event.written) > (known.sequence, known.written)
            });
            if newer {
                newest.insert(key, event);
            }
        }
        let mut at = series;
        for event in newest.into_values() {
            match at {
                Some(at) => self.add_change(at, event),
                None => at = Some(self.add(event, false)),
            }
        }
    }

    /// Events without identity: a changed instance goes with the series whose rule yields it.
    fn nameless(&mut self, events: RawEvents) {
        let mut seen = BTreeSet::new();
        let mut copies: u32 = 0;
        let mut copied_line = 0;
        let (whole, changed): (RawEvents, RawEvents) = events
            .into_iter()
            .partition(|event| event.replaces.is_none());
        let mut recurring = Vec::new();
        for event in whole {
            let recurs = event.repeats.is_some();
            let line = event.line;
            let at = self.add(event, true);
            if recurs {
                recurring.push(at);
                continue;
            }
            let added = &self.series[at];
            let key = (
                added.start,
                added.tzid.clone(),
                length_key(added),
                added.facts.summary.clone(),
            );
            if !seen.insert(key) {
                self.series.pop();
                self.lines.pop();
                copies += 1;
                copied_line = line;
            }
        }
        if copies > 0 {
            self.complaints
                .at_line(copied_line, Kind::Copies { removed: copies });
        }
        let mut left = MOST_PAIRINGS;
        for event in changed {
            match self.series_of(&event, &recurring, &mut left) {
                Some(at) => self.add_change(at, event),
                None => _ = self.add(event, false),
            }
        }
    }

    fn series_of(
        &mut self,
        event: &RawEvent,
        recurring: &[usize],
        left: &mut u32,
    ) -> Option<usize> {
        let wanted = stamp(event.calendar, event.replaces.as_ref()?, &mut self.zones);
        let mut found = None;
        for &at in recurring {
            *left = left.checked_sub(1)?;
            let series = &self.series[at];
            if yields(series, &wanted) {
                if series.facts.summary == event.facts.summary {
                    return Some(at);
                }
                found = found.or(Some(at));
            }
        }
        found
    }

    fn add(&mut self, event: Box<RawEvent>, whole: bool) -> usize {
        let at = self.series.len();
        self.lines.push((event.lines.0, event.lines.1, at));
        let replaces = event
            .replaces
            .as_ref()
            .map(|replaces| stamp(event.calendar, replaces, &mut self.zones));
        let onward = event.onward;
        let mut added = series(*event, whole, &mut self.zones, &mut self.faults);
        if let (false, Some(replaces)) = (whole, replaces) {
            // The series is not in the file: its first changed instance stands for it.
            added.changes.push(Change {
                replaces,
                start: added.start,
                zone: added.zone.clone(),
                length: added.length,
                facts: added.facts.clone(),
                onward,
                line: added.line,
            });
        }
        self.series.push(added);
        at
    }

    fn add_change(&mut self, at: usize, event: Box<RawEvent>) {
        let Some(replaces) = event.replaces.clone() else {
            return;
        };
        self.lines.push((event.lines.0, event.lines.1, at));
        let changed = change(*event, &replaces, &mut self.zones, &mut self.faults);
        self.series[at].changes.push(changed);
    }

    /// Orders the series as the file does and tells each complaint which series it is about.
    fn finish(mut self, calendars: &[RawCalendar], components: u32) -> Reading {
        // Every event has its own line.
        let mut order: Vec<usize> = (0..self.series.len()).collect();
        order.sort_by_key(|&at| self.series[at].line);
        let mut rank = vec![0; order.len()];
        for (new, &old) in order.iter().enumerate() {
            rank[old] = new;
        }
        let mut series = self.series;
        series.sort_unstable_by_key(|series| series.line);
        self.lines.sort_unstable();
        for fault in self.faults {
            self.complaints.add(fault);
        }
        let unknown_zones = self.zones.unknown();
        for zone in &unknown_zones {
            let of = |series: &&Series| {
                series.zone == Zone::Floating
                    && !series.start.is_day()
                    && series.tzid.as_deref().unwrap_or("") == zone.tzid
            };
            let line = series.iter().find(of).and_then(|series| series.line);
            let events = zone.events;
            let kind = if zone.tzid.is_empty() {
                Kind::NoZone { events }
            } else {
                Kind::UnknownZone { events }
            };
            self.complaints.add(Complaint {
                line,
                series: None,
                at: None,
                kind,
            });
        }
        let mut complaints = self.complaints.finish();
        for complaint in &mut complaints {
            let Some(line) = complaint.line else { continue };
            let next = self.lines.partition_point(|&(first, _, _)| first <= line);
            let found = next.checked_sub(1).map(|before| self.lines[before]);
            complaint.series = found
                .filter(|&(_, last, _)| line <= last)
                .map(|(_, _, at)| rank[at]);
        }
        let of = |pick: fn(&RawCalendar) -> &Option<String>| {
            calendars.iter().find_map(|calendar| pick(calendar).clone())
        };
        Reading {
            made_by: of(|calendar| &calendar.made_by),
            calendar_name: of(|calendar| &calendar.name),
            method: of(|calendar| &calendar.method).map(|method| method.to_ascii_uppercase()),
            series,
            complaints,
            unknown_zones,
            bytes: 0,
            components,
            calendars: calendars.len() as u32,
        }
    }
}

/// One number for a moment, the same however it is written.
fn instant(stamp: &Stamp) -> i64 {
    stamp.zone.to_utc(stamp.moment.clock(), Tz::UTC).0
}

fn length_key(series: &Series) -> String {
    format!("{:?}", series.length)
}

/// Whether a series has an instance at a moment.
fn yields(series: &Series, wanted: &Stamp) -> bool {
    let Some(recurrence) = &series.recurrence else {
        return false;
    };
    let at = match wanted.moment {
        Moment::Utc(_) | Moment::Wall(_) if !series.start.is_day() => {
            let Some(wall) = series.zone.to_wall(instant(wanted), Tz::UTC) else {
                return false;
            };
            wall
        }
        moment => moment.clock(),
    };
    let (from, to) = if series.start.is_day() || wanted.moment.is_day() {
        let midnight = at.date().into();
        (midnight, midnight + TimeDelta::days(1))
    } else {
        (at, at + TimeDelta::seconds(1))
    };
    let first = series.start.clock();
    if (from..to).contains(&first) {
        return true;
    }
    let mut found = Vec::new();
    let mut budget = Budget { steps: 5_000 };
    for rule in &recurrence.rules {
        let until = limit(rule, series, Tz::UTC);
        instances(
            rule,
            first,
            until,
            series.start.is_day(),
            (from, to),
            &mut budget,
            &mut found,
        );
    }
    !found.is_empty()
        || recurrence
            .plus
            .iter()
            .any(|plus| (from..to).contains(&plus.start.moment.clock()))
}
