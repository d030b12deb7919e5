//! A zone that a file defines by rules: worked out into a table of offsets, whatever it is called.

use std::sync::Arc;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarProperty, ICalendarValue,
};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::calendars::ics::Moment;
use crate::calendars::ics::instances::{Budget, instances};
use crate::calendars::ics::rule::Rule;
use crate::calendars::ics::value::moment;
use crate::calendars::ics::zone::Rules;

/// Changes are worked out from this year
const FIRST_YEAR: i32 = 1900;
/// to before this one.
const LAST_YEAR: i32 = 2100;
/// Parts of one zone that are read.
const MOST_PARTS: usize = 400;

/// A VTIMEZONE.
#[derive(Debug, Clone)]
pub struct Definition {
    /// The name that events use.
    pub tzid: String,
    /// X-LIC-LOCATION: the IANA name, as some programs add it.
    pub location: Option<String>,
    /// Its offsets.
    pub rules: Arc<Rules>,
    /// One of its changes is given by day alone, and read as midnight.
    pub by_day: bool,
}

/// Its rules cannot be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfollowed;

/// One STANDARD or DAYLIGHT part.
#[derive(Default)]
struct Part {
    start: Option<NaiveDateTime>,
    from: Option<i32>,
    to: Option<i32>,
    rules: Vec<Rule>,
    dates: Vec<NaiveDateTime>,
    bad: bool,
    by_day: bool,
}

/// Works out a parsed VTIMEZONE. `None` when it has no name and so cannot be used.
pub fn define(parts: Vec<ICalendarComponent>) -> Option<Result<Definition, Unfollowed>> {
    let zone = parts.first()?;
    let words = |name: &dyn Fn(&ICalendarProperty) -> bool| {
        let entry = zone.entries.iter().find(|entry| name(&entry.name))?;
        let text = entry
            .values
            .first()?
            .as_text()?
            .trim()
            .trim_matches('"')
            .trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let tzid = words(&|name| *name == ICalendarProperty::Tzid)?;
    let location = words(
        &|name| matches!(name, ICalendarProperty::Other(other) if other.eq_ignore_ascii_case("X-LIC-LOCATION")),
    );
    let changes = parts.into_iter().skip(1).take(MOST_PARTS).filter(|part| {
        matches!(
            part.component_type,
            ICalendarComponentType::Standard | ICalendarComponentType::Daylight
        )
    });
    let mut by_day = false;
    Some(
        table(changes, &mut by_day)
            .map(|rules| Definition {
                tzid,
                location,
                rules: Arc::new(rules),
                by_day,
            })
            .ok_or(Unfollowed),
    )
}

fn table(parts: impl Iterator<Item = ICalendarComponent>, by_day: &mut bool) -> Option<Rules> {
    let mut onsets: Vec<(i64, i32, i32)> = Vec::new();
    let mut budget = Budget { steps: 200_000 };
    let mut lone = None;
    let mut count = 0;
    for component in parts {
        let mut part = Part::default();
        for entry in component.entries {
            part.entry(&entry);
        }
        *by_day |= part.by_day;
        let (Some(to), false) = (part.to, part.bad) else {
            return None;
        };
        let from = part.from.unwrap_or(to);
        count += 1;
        lone = Some(to);
        let Some(start) = part.start else { continue };
        for wall in part.walls(start, from, &mut budget) {
            onsets.push((wall.and_utc().timestamp() - i64::from(from), from, to));
        }
    }
    if count == 1 && onsets.len() <= 1 && onsets.iter().all(|&(_, from, to)| from == to) {
        return Some(Rules::fixed(lone?));
    }
    onsets.sort_unstable();
    let before = onsets.first()?.1;
    let mut offset = before;
    let mut rules = Rules {
        before,
        onsets: Vec::new(),
    };
    for (at, _, to) in onsets {
        if to != offset {
            offset = to;
            match rules.onsets.last_mut() {
                Some(last) if last.0 == at => last.1 = to,
                _ => rules.onsets.push((at, to)),
            }
        }
    }
    Some(rules)
}

impl Part {
    fn entry(&mut self, entry: &ICalendarEntry) {
        let value = entry.values.first();
        match &entry.name {
            ICalendarProperty::Dtstart => match value {
                Some(ICalendarValue::PartialDateTime(at)) => {
                    let start = moment(at);
                    self.by_day = start.is_some_and(Moment::is_day);
                    self.start = start.map(Moment::clock);
                }
                _ => self.bad = true,
            },
            ICalendarProperty::Tzoffsetfrom => self.from = value.and_then(offset),
            ICalendarProperty::Tzoffsetto => self.to = value.and_then(offset),
            ICalendarProperty::Rrule => match value {
                Some(ICalendarValue::RecurrenceRule(rule)) => match Rule::read(rule) {
                    Ok(rule) => self.rules.push(rule),
                    Err(_) => self.bad = true,
                },
                _ => self.bad = true,
            },
            ICalendarProperty::Rdate => {
                self.dates
                    .extend(entry.values.iter().filter_map(|value| match value {
                        ICalendarValue::PartialDateTime(at) => moment(at).map(Moment::clock),
                        _ => None,
                    }));
            }
            _ => {}
        }
    }

    /// When the part sets in, on the clock as it was before.
    fn walls(mut self, start: NaiveDateTime, from: i32, budget: &mut Budget) -> Vec<NaiveDateTime> {
        let year = |year| {
            NaiveDate::from_ymd_opt(year, 1, 1)
                .unwrap_or_default()
                .into()
        };
        let window = (year(FIRST_YEAR), year(LAST_YEAR));
        let mut walls = Vec::new();
        for rule in &self.rules {
            let until = rule.until.map(|until| match until {
                Moment::Utc(utc) => utc + TimeDelta::seconds(i64::from(from)),
                other => other.clock(),
            });
            instances(rule, start, until, false, window, budget, &mut walls);
        }
        walls.append(&mut self.dates);
        // The years between 1601, where Windows lets its zones begin, and the first of the table matter to no one.
        if self.rules.is_empty() || start >= window.0 {
            walls.push(start);
        }
        walls
    }
}

fn offset(value: &ICalendarValue) -> Option<i32> {
    let ICalendarValue::PartialDateTime(at) = value else {
        return None;
    };
    let PartialDateTime {
        tz_hour: Some(hours),
        tz_minute,
        tz_minus,
        ..
    } = **at
    else {
        return None;
    };
    let seconds = i32::from(hours) * 3_600 + i32::from(tz_minute.unwrap_or(0)) * 60;
    (seconds <= 26 * 3_600).then_some(if tz_minus { -seconds } else { seconds })
}
