//! From raw events to series with zones and lengths: what the file leaves open is settled here, once.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use crate::calendars::ics::complaint::{Complaint, Kind};
use crate::calendars::ics::raw::{Dated, End, RawEvent};
use crate::calendars::ics::zone::Zone;
use crate::calendars::ics::zones::Zones;
use crate::calendars::ics::{Change, Length, Moment, Plus, Recurrence, Series, Stamp, ZoneSource};

/// An event longer than this many days is taken for a mistake in its end.
const LONGEST_DAYS: i64 = 36_525;

/// A start with its zone and length.
struct Timing {
    start: Moment,
    zone: Zone,
    source: ZoneSource,
    length: Length,
    fault: Option<Kind>,
}

/// A series from its defining event. Changes are added by the caller.
pub fn series(
    event: RawEvent,
    whole: bool,
    zones: &mut Zones,
    faults: &mut Vec<Complaint>,
) -> Series {
    let timing = timing(event.calendar, &event.start, event.end.as_ref(), zones);
    zones.count_unknown(event.start.tzid.as_ref(), timing.source);
    faults.extend(
        timing
            .fault
            .map(|kind| fault(event.line, timing.start, kind)),
    );
    let recurrence = event.repeats.filter(|_| whole).map(|repeats| {
        let plus = repeats.plus.iter().map(|(start, end)| {
            let own = end
                .as_ref()
                .map(|end| self::timing(event.calendar, start, Some(end), zones).length);
            Plus {
                start: stamp(event.calendar, start, zones),
                length: own,
            }
        });
        let plus = plus.collect();
        let except = repeats
            .except
            .iter()
            .map(|date| stamp(event.calendar, date, zones))
            .collect();
        Box::new(Recurrence {
            rules: repeats.rules,
            minus: repeats.minus,
            plus,
            except,
        })
    });
    Series {
        uid: event.uid,
        line: Some(event.line),
        facts: event.facts,
        start: timing.start,
        zone: timing.zone,
        zone_source: timing.source,
        tzid: event.start.tzid,
        length: timing.length,
        recurrence,
        changes: Vec::new(),
        whole,
    }
}

/// One changed instance.
pub fn change(
    event: RawEvent,
    replaces: &Dated,
    zones: &mut Zones,
    faults: &mut Vec<Complaint>,
) -> Change {
    let timing = timing(event.calendar, &event.start, event.end.as_ref(), zones);
    zones.count_unknown(event.start.tzid.as_ref(), timing.source);
    faults.extend(
        timing
            .fault
            .map(|kind| fault(event.line, timing.start, kind)),
    );
    Change {
        replaces: stamp(event.calendar, replaces, zones),
        start: timing.start,
        zone: timing.zone,
        length: timing.length,
        facts: event.facts,
        onward: event.onward,
        line: Some(event.line),
    }
}

/// A moment with its zone.
pub fn stamp(calendar: usize, at: &Dated, zones: &mut Zones) -> Stamp {
    Stamp {
        moment: at.moment,
        zone: zone(calendar, at, zones).0,
    }
}

fn fault(line: u32, start: Moment, kind: Kind) -> Complaint {
    Complaint {
        line: Some(line),
        series: None,
        at: Some(start.clock()),
        kind,
    }
}

fn zone(calendar: usize, at: &Dated, zones: &mut Zones) -> (Zone, ZoneSource) {
    match at.moment {
        Moment::Day(_) => (Zone::Floating, ZoneSource::Day),
        Moment::Utc(_) => (Zone::Utc, ZoneSource::Utc),
        Moment::Wall(_) => zones.of(calendar, at.tzid.as_ref()),
    }
}

fn timing(calendar: usize, start: &Dated, end: Option<&End>, zones: &mut Zones) -> Timing {
    let (own, source) = zone(calendar, start, zones);
    let mut timing = Timing {
        start: start.moment,
        zone: own,
        source,
        length: Length::None,
        fault: None,
    };
    let length = match (start.moment, end) {
        (Moment::Day(_), None) => Ok(Length::Days(1)),
        (_, None) => Ok(Length::None),
        (
            Moment::Day(first),
            Some(End::At(Dated {
                moment: Moment::Day(last),
                ..
            })),
        ) => {
            let days = (*last - first).num_days();
            if days < 0 {
                Err(Kind::EndsBeforeStart)
            } else {
                Ok(Length::Days(days))
            }
        }
        (Moment::Day(first), Some(End::At(end))) => {
            // A day with an ending hour begins at its midnight.
            (timing.zone, timing.source) = zone(calendar, end, zones);
            let midnight = first.and_time(NaiveTime::MIN);
            timing.start = if matches!(end.moment, Moment::Utc(_)) {
                Moment::Utc(midnight)
            } else {
                Moment::Wall(midnight)
            };
            wall(midnight, end.moment.clock())
        }
        (Moment::Day(first), Some(End::After { days, seconds })) => {
            if seconds % 86_400 == 0 {
                Ok(Length::Days(days + seconds / 86_400))
            } else {
                timing.start = Moment::Wall(first.and_time(NaiveTime::MIN));
                (timing.zone, timing.source) = zones.of(calendar, None);
                Ok(Length::Exact {
                    days: *days,
                    seconds: *seconds,
                })
            }
        }
        (_, Some(End::After { days, seconds })) => Ok(Length::Exact {
            days: *days,
            seconds: *seconds,
        }),
        (_, Some(End::At(end))) => {
            let (other, _) = zone(calendar, end, zones);
            if end.moment.is_day() || other == timing.zone {
                wall(start.moment.clock(), end.moment.clock())
            } else {
                // Two zones, as on a journey: what passes between them is exact.
                let from = timing.zone.to_utc(start.moment.clock(), Tz::UTC).0;
                let to = other.to_utc(end.moment.clock(), Tz::UTC).0;
                exact(to - from)
            }
        }
    };
    match length {
        Ok(length) if days_of(length) <= LONGEST_DAYS => timing.length = length,
        Ok(_) => timing.fault = Some(Kind::BadEnd),
        Err(kind) => timing.fault = Some(kind),
    }
    if timing.length == Length::None && timing.start.is_day() {
        timing.length = Length::Days(0);
    }
    timing
}

fn wall(start: NaiveDateTime, end: NaiveDateTime) -> Result<Length, Kind> {
    match (end - start).num_seconds() {
        0 => Ok(Length::None),
        seconds if seconds < 0 => Err(Kind::EndsBeforeStart),
        seconds => Ok(Length::Wall(seconds)),
    }
}

fn exact(seconds: i64) -> Result<Length, Kind> {
    match seconds {
        0 => Ok(Length::None),
        seconds if seconds < 0 => Err(Kind::EndsBeforeStart),
        seconds => Ok(Length::Exact { days: 0, seconds }),
    }
}

fn days_of(length: Length) -> i64 {
    match length {
        Length::None => 0,
        Length::Days(days) => days,
        Length::Wall(seconds) => seconds / 86_400,
        Length::Exact { days, seconds } => days + seconds / 86_400,
    }
}

impl Length {
    /// No less than it lasts, on any clock.
    pub fn at_most(self) -> TimeDelta {
        TimeDelta::days(days_of(self) + 1)
    }
}
