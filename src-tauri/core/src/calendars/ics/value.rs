//! Values as the parser hands them over, checked and taken into our own terms.

use std::collections::BTreeSet;
use std::sync::Arc;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarDuration, ICalendarEntry, ICalendarParameterName, ICalendarParameterValue,
    ICalendarParticipationStatus, ICalendarValue, Uri,
};
use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::calendars::ics::Moment;
use crate::calendars::ics::facts::Attendee;
use crate::calendars::ics::raw::{Dated, End};

/// Longest text kept of one property, in bytes.
const MOST_TEXT: usize = 20_000;

/// Names that many events share, kept once.
#[derive(Debug, Default)]
pub struct Names(BTreeSet<Arc<str>>);

impl Names {
    /// The one copy of a name.
    pub fn one(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.0.get(name) {
            return known.clone();
        }
        let name: Arc<str> = Arc::from(name);
        self.0.insert(name.clone());
        name
    }
}

/// The date of an entry with the name of its zone; `None` when it is none.
pub fn dated(entry: &ICalendarEntry, names: &mut Names) -> Option<Dated> {
    let Some(ICalendarValue::PartialDateTime(at)) = entry.values.first() else {
        return None;
    };
    let moment = moment(at)?;
    let tzid = if matches!(moment, Moment::Wall(_)) {
        tzid(entry, names)
    } else {
        None
    };
    Some(Dated { moment, tzid })
}

/// The zone's name. One that holds commas and was not quoted reaches us in parts.
pub fn tzid(entry: &ICalendarEntry, names: &mut Names) -> Option<Arc<str>> {
    let mut parts = entry
        .parameters(&ICalendarParameterName::Tzid)
        .filter_map(ICalendarParameterValue::as_text);
    let first = parts.next()?.trim();
    let mut name = first.to_owned();
    for part in parts {
        name.push_str(", ");
        name.push_str(part.trim());
    }
    let name = name.trim_matches('"').trim();
    (!name.is_empty()).then(|| names.one(name))
}

/// A date or time of the parser; `None` when it is no day of the calendar.
pub fn moment(at: &PartialDateTime) -> Option<Moment> {
    let day = NaiveDate::from_ymd_opt(
        i32::from(at.year?),
        u32::from(at.month?),
        u32::from(at.day?),
    )?;
    if !(1..=9998).contains(&at.year?) {
        return None;
    }
    let Some(hour) = at.hour else {
        return Some(Moment::Day(day));
    };
    let (minute, second) = (
        u32::from(at.minute.unwrap_or(0)),
        u32::from(at.second.unwrap_or(0)).min(59),
    );
    let time = if hour == 24 && minute == 0 {
        day.succ_opt()?.and_time(NaiveTime::MIN)
    } else {
        day.and_hms_opt(u32::from(hour), minute, second)?
    };
    let Some(offset) = at.tz_hour else {
        return Some(Moment::Wall(time));
    };
    let offset = i64::from(offset) * 60 + i64::from(at.tz_minute.unwrap_or(0));
    let offset = TimeDelta::minutes(if at.tz_minus { -offset } else { offset });
    Some(Moment::Utc(time.checked_sub_signed(offset)?))
}

/// A duration; `None` when it is negative or longer than a century.
pub fn after(length: &ICalendarDuration) -> Option<End> {
    let days = i64::from(length.weeks) * 7 + i64::from(length.days);
    let seconds = i64::from(length.hours) * 3_600
        + i64::from(length.minutes) * 60
        + i64::from(length.seconds);
    let short = days <= 36_525 && seconds <= 36_525 * 86_400;
    (short && (!length.neg || (days, seconds) == (0, 0))).then_some(End::After { days, seconds })
}

/// Whom an entry names: an address, perhaps with a name.
pub fn person(entry: &ICalendarEntry) -> Option<Attendee> {
    let address = match entry.values.first()? {
        ICalendarValue::Uri(Uri::Location(uri)) => uri.as_str(),
        ICalendarValue::Text(text) => text.as_str(),
        _ => return None,
    };
    let address = address.trim();
    let address = match address.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &address[7..],
        _ => address,
    };
    let mut name = None;
    let mut declined = false;
    for parameter in &entry.params {
        match (&parameter.name, &parameter.value) {
            (ICalendarParameterName::Cn, ICalendarParameterValue::Text(text)) => {
                name = Some(short(text).into());
            }
            (_, ICalendarParameterValue::Partstat(ICalendarParticipationStatus::Declined)) => {
                declined = true;
            }
            _ => {}
        }
    }
    Some(Attendee {
        address: short(address).into(),
        name,
        declined,
    })
}

/// The text of an entry without blanks around it; `None` when there is none.
pub fn text(entry: &ICalendarEntry) -> Option<&str> {
    let text = match entry.values.first()? {
        ICalendarValue::Uri(Uri::Location(text)) => text.as_str(),
        value => value.as_text()?,
    };
    let text = short(text.trim());
    (!text.is_empty()).then_some(text)
}

/// At most [`MOST_TEXT`] bytes, cut between letters.
pub fn short(text: &str) -> &str {
    let mut end = text.len().min(MOST_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
