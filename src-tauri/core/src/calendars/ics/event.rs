//! One event, taken over from the parser and checked.

use std::collections::BTreeSet;
use std::sync::Arc;

use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarPeriod, ICalendarProperty,
    ICalendarStatus, ICalendarTransparency, ICalendarValue,
};
use chrono::NaiveDateTime;

use crate::calendars::ics::Moment;
use crate::calendars::ics::complaint::{Complaints, Kind};
use crate::calendars::ics::facts::{Busy, Facts, MOST_ATTENDEES, Status, domain, hashtags};
use crate::calendars::ics::raw::{Dated, End, RawEvent, Repeats};
use crate::calendars::ics::rule::Rule;
use crate::calendars::ics::value::{Names, after, dated, moment, person, short, text, tzid};

/// Extra and excepted dates kept of one event.
const MOST_DATES: usize = 500_000;

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
        event.entry(&entry, names);
    }
    let line = origin.start.unwrap_or(origin.line);
    let Some(start) = event.start.take() else {
        complaints.at_line(line, Kind::NoStart);
        return None;
    };
    for kind in event.faults.iter().copied() {
        let at = match kind {
            Kind::BadEnd => origin.end,
            Kind::BadRule | Kind::OtherCalendar => origin.rule,
            _ => None,
        };
        complaints.at_line(at.unwrap_or(line), kind);
    }
    let recurring = event.replaces.is_some()
        || event.bad_rule()
        || event
            .repeats
            .as_ref()
            .is_some_and(|repeats| !repeats.rules.is_empty() || !repeats.plus.is_empty());
    let mut facts = event.facts;
    facts.recurring = recurring;
    facts.busy = event.busy.or(event.intended);
    facts.made = (event.created.or(event.stamped)).map(|at| at.and_utc().timestamp());
    facts.hashtags = facts.summary.as_deref().map(hashtags).unwrap_or_default();
    facts.organiser_domain = facts.organiser.as_deref().and_then(domain);
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
    created: Option<NaiveDateTime>,
    start: Option<Dated>,
    end: Option<End>,
    duration: Option<End>,
    replaces: Option<Dated>,
    onward: bool,
    repeats: Option<Box<Repeats>>,
    facts: Facts,
    busy: Option<Busy>,
    intended: Option<Busy>,
    /// What could not be read; each is told once.
    faults: BTreeSet<Kind>,
}

impl Draft {
    fn entry(&mut self, entry: &ICalendarEntry, names: &mut Names) {
        match &entry.name {
            ICalendarProperty::Dtstart => {
                self.start = self.start.take().or_else(|| dated(entry, names));
            }
            ICalendarProperty::Dtend => match dated(entry, names) {
                Some(end) => self.end = Some(End::At(end)),
                None => _ = self.faults.insert(Kind::BadEnd),
            },
            ICalendarProperty::Duration => match entry.values.first() {
                Some(ICalendarValue::Duration(length)) => match after(length) {
                    Some(end) => self.duration = Some(end),
                    None => _ = self.faults.insert(Kind::BadEnd),
                },
                _ => _ = self.faults.insert(Kind::BadEnd),
            },
            ICalendarProperty::RecurrenceId => match dated(entry, names) {
                Some(replaces) => {
                    self.replaces = Some(replaces);
                    self.onward = entry.has_parameter(&ICalendarParameterName::Range);
                }
                None => _ = self.faults.insert(Kind::BadChange),
            },
            ICalendarProperty::Rrule | ICalendarProperty::Exrule => self.rule(entry),
            ICalendarProperty::Rdate | ICalendarProperty::Exdate => self.dates(entry, names),
            ICalendarProperty::Sequence => {
                if let Some(ICalendarValue::Integer(n)) = entry.values.first() {
                    self.sequence = Some(*n);
                }
            }
            ICalendarProperty::LastModified => {
                self.modified = dated(entry, names).map(|at| at.moment.clock());
            }
            ICalendarProperty::Dtstamp => {
                self.stamped = dated(entry, names).map(|at| at.moment.clock());
            }
            ICalendarProperty::Created => {
                self.created = dated(entry, names).map(|at| at.moment.clock());
            }
            // An identity is kept to the letter, blanks included.
            ICalendarProperty::Uid => {
                let uid = entry.values.first().and_then(ICalendarValue::as_text);
                self.uid = uid
                    .filter(|uid| !uid.trim().is_empty())
                    .map(|uid| Arc::from(short(uid)));
            }
            _ => self.fact(entry, names),
        }
    }

    /// What does not concern its time.
    fn fact(&mut self, entry: &ICalendarEntry, names: &mut Names) {
        match &entry.name {
            ICalendarProperty::Summary => {
                self.facts.summary = text(entry).map(|text| names.one(text));
            }
            ICalendarProperty::Description => self.facts.description = text(entry).map(Into::into),
            ICalendarProperty::Location => {
                self.facts.location = text(entry).map(|text| names.one(text));
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
                    _ => text(entry)
                        .is_some_and(|t| t.eq_ignore_ascii_case("CANCELED"))
                        .then_some(Status::Cancelled),
                };
            }
            ICalendarProperty::Transp => {
                let transparent = ICalendarValue::Transparency(ICalendarTransparency::Transparent);
                self.facts.transparent = entry.values.first() == Some(&transparent);
            }
            ICalendarProperty::Organizer => {
                self.facts.organiser = person(entry).map(|who| who.address);
            }
            ICalendarProperty::Attendee => {
                self.facts.attendee_count = self.facts.attendee_count.saturating_add(1);
                if self.facts.attendees.len() < MOST_ATTENDEES {
                    self.facts.attendees.extend(person(entry));
                }
            }
            ICalendarProperty::Other(name)
                if name.eq_ignore_ascii_case("X-MICROSOFT-CDO-BUSYSTATUS") =>
            {
                self.busy = text(entry).and_then(Busy::read);
            }
            ICalendarProperty::Other(name)
                if name.eq_ignore_ascii_case("X-MICROSOFT-CDO-INTENDEDSTATUS") =>
            {
                self.intended = text(entry).and_then(Busy::read);
            }
            _ => {}
        }
    }

    /// Whether it was meant to recur and cannot be followed.
    fn bad_rule(&self) -> bool {
        self.faults.contains(&Kind::BadRule) || self.faults.contains(&Kind::OtherCalendar)
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
            Err(kind) => _ = self.faults.insert(kind),
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
                    repeats.plus.push((dated(start), end));
                }
                Some(start) if !full => repeats.except.push(dated(start)),
                _ if value.as_text().is_some_and(|text| text.trim().is_empty()) => {}
                _ => _ = self.faults.insert(Kind::BadDate),
            }
        }
    }
}
