//! Which zone a name in a file means: the order in which the file, Windows, the calendar and the person are asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, Offset, TimeZone};
use chrono_tz::Tz;

use crate::calendars::ics::parse::RawCalendar;
use crate::calendars::ics::zone::{Rules, Zone};
use crate::calendars::ics::{UnknownZone, ZoneAnswers, ZoneSource, windows};

/// A calendar of the file and a TZID in it, or none.
type Asked = (usize, Option<Arc<str>>);

/// The zones of one file.
pub struct Zones<'a> {
    calendars: &'a [RawCalendar],
    answers: &'a ZoneAnswers,
    known: BTreeMap<Asked, (Zone, ZoneSource)>,
    unknown: BTreeMap<String, u32>,
}

impl<'a> Zones<'a> {
    /// Starts with what the calendars define and the person answered.
    pub fn new(calendars: &'a [RawCalendar], answers: &'a ZoneAnswers) -> Self {
        Self {
            calendars,
            answers,
            known: BTreeMap::new(),
            unknown: BTreeMap::new(),
        }
    }

    /// The zone of a clock time in a calendar, by its TZID or without one.
    ///
    /// In this order: the IANA name; the rules in the file; the names Windows and Outlook use; a path that
    /// ends in an IANA name; an offset from UTC; the person's answer; the calendar's own zone. A name that none
    /// of these explains is read in the home zone and asked about.
    pub fn of(&mut self, calendar: usize, tzid: Option<&Arc<str>>) -> (Zone, ZoneSource) {
        let key = (calendar, tzid.cloned());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let found = self.find(calendar, tzid.map(|tzid| &**tzid));
        self.known.insert(key, found.clone());
        found
    }

    /// Notes that one more event stands in a zone that only the person can tell.
    pub fn count_unknown(&mut self, tzid: Option<&Arc<str>>, source: ZoneSource) {
        if matches!(source, ZoneSource::Floating | ZoneSource::None) {
            let name = tzid.map_or_else(String::new, ToString::to_string);
            *self.unknown.entry(name).or_default() += 1;
        }
    }

    /// The zones to ask about.
    pub fn unknown(self) -> Vec<UnknownZone> {
        self.unknown
            .into_iter()
            .map(|(tzid, events)| UnknownZone { tzid, events })
            .collect()
    }

    fn find(&self, calendar: usize, tzid: Option<&str>) -> (Zone, ZoneSource) {
        if let Some(found) = tzid.and_then(|name| self.by_name(calendar, name)) {
            return found;
        }
        if let Some(zone) = self.answers.get(tzid.unwrap_or("")) {
            return (Zone::Named(*zone), ZoneSource::Answer);
        }
        let own = self
            .calendars
            .get(calendar)
            .and_then(|calendar| calendar.zone.as_deref());
        if let Some((zone, _)) = own.and_then(|name| self.by_name(calendar, name)) {
            return (zone, ZoneSource::Calendar);
        }
        (
            Zone::Floating,
            if tzid.is_some() {
                ZoneSource::None
            } else {
                ZoneSource::Floating
            },
        )
    }

    fn by_name(&self, calendar: usize, name: &str) -> Option<(Zone, ZoneSource)> {
        if let Some(zone) = windows::iana(name) {
            return Some((Zone::Named(zone), ZoneSource::Event));
        }
        let listed = windows::windows(name);
        if let Some((rules, location)) = self.definition(calendar, name) {
            // Where a name we know stands for the same offsets, the name says more than the bare rules: it
            // also knows the years before them.
            if let Some(zone) = listed.filter(|zone| agree(rules, *zone)) {
                return Some((Zone::Named(zone), ZoneSource::Windows));
            }
            let place = location
                .and_then(windows::iana)
                .or_else(|| windows::path_tail(name));
            if let Some(zone) = place.filter(|zone| agree(rules, *zone)) {
                return Some((Zone::Named(zone), ZoneSource::Event));
            }
            return Some((Zone::Rules(rules.clone()), ZoneSource::Rules));
        }
        if let Some(zone) = listed {
            return Some((Zone::Named(zone), ZoneSource::Windows));
        }
        if let Some(zone) = windows::path_tail(name) {
            return Some((Zone::Named(zone), ZoneSource::Event));
        }
        let offset = windows::offset(name)?;
        Some((
            Zone::Rules(Arc::new(Rules::fixed(offset))),
            ZoneSource::Event,
        ))
    }

    /// The rules for a name in the event's own calendar, else in any calendar of the file.
    fn definition(&self, calendar: usize, name: &str) -> Option<(&'a Arc<Rules>, Option<&'a str>)> {
        let own = self.calendars.get(calendar).into_iter();
        let all = own.chain(self.calendars.iter().take(100));
        let found = all
            .flat_map(|calendar| &calendar.zones)
            .find(|zone| zone.tzid == name)?;
        Some((&found.rules, found.location.as_deref()))
    }
}

/// Whether rules and a zone of the database tell the same time, twice a month from 2015 (or the rules' first change)
/// to 2034.
fn agree(rules: &Rules, zone: Tz) -> bool {
    let begun = rules.onsets.first().map_or(i64::MIN, |&(at, _)| at);
    (2015..2035)
        .flat_map(|year| (1..=12).flat_map(move |month| [1, 15].map(|day| (year, month, day))))
        .all(|(year, month, day)| {
            let Some(at) =
                NaiveDate::from_ymd_opt(year, month, day).and_then(|day| day.and_hms_opt(12, 0, 0))
            else {
                return true;
            };
            let utc = at.and_utc().timestamp();
            let same =
                || zone.offset_from_utc_datetime(&at).fix().local_minus_utc() == rules.offset(utc);
            debug_assert!(at.year() == year);
            utc < begun || same()
        })
}
