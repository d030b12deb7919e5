//! One event as the file writes it: taken over from the parser, checked, and not yet put into relation to others.

use std::sync::Arc;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarDuration, ICalendarEntry, ICalendarParameterName,
    ICalendarParameterValue, ICalendarParticipationStatus, ICalendarPeriod, ICalendarProperty,
    ICalendarStatus, ICalendarTransparency, ICalendarValue, Uri,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::calendars::ics::Moment;
use crate::calendars::ics::complaint::{Complaints, Kind};
use crate::calendars::ics::facts::{Attendee, Busy, Facts, MOST_ATTENDEES, Status};
use crate::calendars::ics::rule::Rule;

/// Longest text kept of one property, in bytes.
const MOST_TEXT: usize = 20_000;
/// Extra and excepted dates kept of one event.
const MOST_DATES: usize = 50_000;

/// A moment with the name of the zone it stands in.
#[derive(Debug, Clone)]
pub struct Dated {
    /// The moment.
    pub moment: Moment,
    /// TZID, where there is one.
    pub tzid: Option<Arc<str>>,
}

/// The end of an event or of an extra date.
#[derive(Debug, Clone)]
pub enum End {
    /// At this moment.
    At(Dated),
    /// After days on the wall and then exact seconds.
    After {
        /// Days.
        days: i64,
        /// Seconds.
        seconds: i64,
    },
}

/// One event component.
#[derive(Debug, Clone)]
pub struct RawEvent {
    /// Index of its calendar in the file.
    pub calendar: usize,
    /// Line of its start, or of its beginning.
    pub line: u32,
    /// Its first and last line.
    pub lines: (u32, u32),
    /// UID, empty when absent.
    pub uid: Arc<str>,
    /// SEQUENCE.
    pub sequence: Option<i64>,
    /// LAST-MODIFIED, else DTSTAMP: which of two versions is newer.
    pub written: Option<NaiveDateTime>,
    /// DTSTART.
    pub start: Dated,
    /// DTEND or DURATION.
    pub end: Option<End>,
    /// RECURRENCE-ID.
    pub replaces: Option<Dated>,
    /// RANGE=THISANDFUTURE.
    pub onward: bool,
    /// How it recurs, where it does.
    pub repeats: Option<Box<Repeats>>,
    /// What it is about.
    pub facts: Facts,
}

/// The parts of an event that make it recur.
#[derive(Debug, Clone, Default)]
pub struct Repeats {
    /// RRULE.
    pub rules: Vec<Rule>,
    /// EXRULE.
    pub minus: Vec<Rule>,
    /// RDATE.
    pub plus: Vec<(Dated, Option<End>)>,
    /// EXDATE.
    pub except: Vec<Dated>,
}

impl RawEvent {
    /// Whether a rule makes it recur.
    pub fn has_rule(&self) -> bool {
        self.repeats
            .as_ref()
            .is_some_and(|repeats| !repeats.rules.is_empty())
    }
}

/// Where the lines of one component stand in the file.
#[derive(Debug, Default)]
pub struct Origin {
    /// Index of the calendar.
    pub calendar: usize,
    /// Line of its beginning.
    pub line: u32,
    /// Line of its DTSTART.
    pub start: Option<u32>,
    /// Line of its DTEND or DURATION.
    pub end: Option<u32>,
    /// Line of its RRULE.
    pub rule: Option<u32>,
    /// The last line seen of it.
    pub last: u32,
}

/// Takes over an event from the parser. `None`, with a complaint, when it has no start.
pub fn take(
    component: ICalendarComponent,
    origin: &Origin,
    names: &mut Names,
    complaints: &mut Complaints,
) -> Option<Box<RawEvent>> {
    let mut event = Draft::default();
    for entry in component.entries {
        event.entry(entry, names);
    }
    let line = origin.start.unwrap_or(origin.line);
    let Some(start) = event.start else {
        complaints.at_line(line, Kind::NoStart);
        return None;
    };
    if event.bad_end {
        complaints.at_line(origin.end.unwrap_or(line), Kind::BadEnd);
    }
    if let Some(kind) = event.bad_rule {
        complaints.at_line(origin.rule.unwrap_or(line), kind);
    }
    if event.bad_date {
        complaints.at_line(line, Kind::BadDate);
    }
    if event.bad_change {
        complaints.at_line(line, Kind::BadChange);
    }
    let mut facts = event.facts;
    facts.busy = event.busy.or(event.intended);
    Some(Box::new(RawEvent {
        calendar: origin.calendar,
        line,
        lines: (origin.line, origin.last.max(origin.line)),
        uid: event.uid.unwrap_or_else(|| Arc::from("")),
        sequence: event.sequence,
        written: event.modified.or(event.stamped),
        start,
        end: event.end.or(event.duration),
        replaces: event.replaces,
        onward: event.onward,
        repeats: event.repeats,
        facts,
    }))
}

#[derive(Default)]
struct Draft {
    uid: Option<Arc<str>>,
    sequence: Option<i64>,
    modified: Option<NaiveDateTime>,
    stamped: Option<NaiveDateTime>,
    start: Option<Dated>,
    end: Option<End>,
    duration: Option<End>,
    replaces: Option<Dated>,
    onward: bool,
    repeats: Option<Box<Repeats>>,
    facts: Facts,
    busy: Option<Busy>,
    intended: Option<Busy>,
    bad_end: bool,
    bad_rule: Option<Kind>,
    bad_date: bool,
    bad_change: bool,
}

impl Draft {
    fn entry(&mut self, entry: ICalendarEntry, names: &mut Names) {
        match &entry.name {
            ICalendarProperty::Dtstart => {
                self.start = self.start.take().or_else(|| dated(&entry, names))
            }
            ICalendarProperty::Dtend => match dated(&entry, names) {
                Some(end) => self.end = Some(End::At(end)),
                None => self.bad_end = true,
            },
            ICalendarProperty::Duration => match entry.values.first() {
                Some(ICalendarValue::Duration(length)) => match after(length) {
                    Some(end) => self.duration = Some(end),
                    None => self.bad_end = true,
                },
                _ => self.bad_end = true,
            },
            ICalendarProperty::RecurrenceId => match dated(&entry, names) {
                Some(replaces) => {
                    self.replaces = Some(replaces);
                    self.onward = entry.has_parameter(&ICalendarParameterName::Range);
                }
                None => self.bad_change = true,
            },
            ICalendarProperty::Rrule | ICalendarProperty::Exrule => self.rule(&entry),
            ICalendarProperty::Rdate | ICalendarProperty::Exdate => self.dates(&entry, names),
            ICalendarProperty::Sequence => {
                if let Some(ICalendarValue::Integer(n)) = entry.values.first() {
                    self.sequence = Some(*n);
                }
            }
            ICalendarProperty::LastModified => {
                self.modified = dated(&entry, names).map(|at| at.moment.clock())
            }
            ICalendarProperty::Dtstamp => {
                self.stamped = dated(&entry, names).map(|at| at.moment.clock())
            }
            // An identity is kept to the letter, blanks included.
            ICalendarProperty::Uid => {
                let uid = entry.values.first().and_then(ICalendarValue::as_text);
                self.uid = uid
                    .filter(|uid| !uid.trim().is_empty())
                    .map(|uid| Arc::from(short(uid)));
            }
            ICalendarProperty::Summary => {
                self.facts.summary = text(&entry).map(|text| names.one(text))
            }
            ICalendarProperty::Description => self.facts.description = text(&entry).map(Into::into),
            ICalendarProperty::Location => {
                self.facts.location = text(&entry).map(|text| names.one(text))
            }
            ICalendarProperty::Categories => {
                let room = 50_usize.saturating_sub(self.facts.categories.len());
                let texts = entry
                    .values
                    .iter()
                    .filter_map(ICalendarValue::as_text)
                    .map(str::trim);
                self.facts.categories.extend(
                    texts
                        .filter(|text| !text.is_empty())
                        .take(room)
                        .map(short)
                        .map(Into::into),
                );
            }
            ICalendarProperty::Status => {
                self.facts.status = match entry.values.first() {
                    Some(ICalendarValue::Status(ICalendarStatus::Confirmed)) => {
                        Some(Status::Confirmed)
                    }
                    Some(ICalendarValue::Status(ICalendarStatus::Tentative)) => {
                        Some(Status::Tentative)
                    }
                    Some(ICalendarValue::Status(ICalendarStatus::Cancelled)) => {
                        Some(Status::Cancelled)
                    }
                    _ => text(&entry)
                        .is_some_and(|t| t.eq_ignore_ascii_case("CANCELED"))
                        .then_some(Status::Cancelled),
                };
            }
            ICalendarProperty::Transp => {
                let transparent = ICalendarValue::Transparency(ICalendarTransparency::Transparent);
                self.facts.transparent = entry.values.first() == Some(&transparent);
            }
            ICalendarProperty::Organizer => {
                self.facts.organiser = person(&entry).map(|who| who.address)
            }
            ICalendarProperty::Attendee => {
                self.facts.attendee_count = self.facts.attendee_count.saturating_add(1);
                if self.facts.attendees.len() < MOST_ATTENDEES {
                    self.facts.attendees.extend(person(&entry));
                }
            }
            ICalendarProperty::Other(name)
                if name.eq_ignore_ascii_case("X-MICROSOFT-CDO-BUSYSTATUS") =>
            {
                self.busy = text(&entry).and_then(Busy::read);
            }
            ICalendarProperty::Other(name)
                if name.eq_ignore_ascii_case("X-MICROSOFT-CDO-INTENDEDSTATUS") =>
            {
                self.intended = text(&entry).and_then(Busy::read);
            }
            _ => {}
        }
    }

    fn repeats(&mut self) -> &mut Repeats {
        self.repeats.get_or_insert_default()
    }

    fn rule(&mut self, entry: &ICalendarEntry) {
        let rule = match entry.values.first() {
            Some(ICalendarValue::RecurrenceRule(rule)) => Rule::read(rule),
            _ => Err(Kind::BadRule),
        };
        match rule {
            Ok(rule) if entry.name == ICalendarProperty::Rrule => self.repeats().rules.push(rule),
            Ok(rule) => self.repeats().minus.push(rule),
            Err(kind) => self.bad_rule = Some(kind),
        }
    }

    fn dates(&mut self, entry: &ICalendarEntry, names: &mut Names) {
        let tzid = tzid(entry, names);
        let dated = |moment| Dated {
            tzid: tzid.clone().filter(|_| matches!(moment, Moment::Wall(_))),
            moment,
        };
        for value in &entry.values {
            let (start, end) = match value {
                ICalendarValue::PartialDateTime(at) => (moment(at), None),
                ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
                    (moment(start), moment(end).map(|end| End::At(dated(end))))
                }
                ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
                    (moment(start), after(duration))
                }
                _ => (None, None),
            };
            let repeats = self.repeats();
            let full = repeats.plus.len() + repeats.except.len() >= MOST_DATES;
            match start {
                Some(start) if !full && entry.name == ICalendarProperty::Rdate => {
                    repeats.plus.push((dated(start), end))
                }
                Some(start) if !full => repeats.except.push(dated(start)),
                _ if value.as_text().is_some_and(|text| text.trim().is_empty()) => {}
                _ => self.bad_date = true,
            }
        }
    }
}

/// Names that many events share, kept once.
#[derive(Debug, Default)]
pub struct Names(std::collections::BTreeSet<Arc<str>>);

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

fn dated(entry: &ICalendarEntry, names: &mut Names) -> Option<Dated> {
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
fn tzid(entry: &ICalendarEntry, names: &mut Names) -> Option<Arc<str>> {
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
fn after(length: &ICalendarDuration) -> Option<End> {
    let days = i64::from(length.weeks) * 7 + i64::from(length.days);
    let seconds = i64::from(length.hours) * 3_600
        + i64::from(length.minutes) * 60
        + i64::from(length.seconds);
    let short = days <= 36_525 && seconds <= 36_525 * 86_400;
    (short && (!length.neg || (days, seconds) == (0, 0))).then_some(End::After { days, seconds })
}

fn person(entry: &ICalendarEntry) -> Option<Attendee> {
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
                name = Some(short(text).into())
            }
            (_, ICalendarParameterValue::Partstat(ICalendarParticipationStatus::Declined)) => {
                declined = true
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

fn text(entry: &ICalendarEntry) -> Option<&str> {
    let text = match entry.values.first()? {
        ICalendarValue::Uri(Uri::Location(text)) => text.as_str(),
        value => value.as_text()?,
    };
    let text = short(text.trim());
    (!text.is_empty()).then_some(text)
}

/// At most [`MOST_TEXT`] bytes, cut between letters.
fn short(text: &str) -> &str {
    let mut end = text.len().min(MOST_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
