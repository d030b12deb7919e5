//! Writes iCalendar text the way Outlook does: its zone names, its busy marks, folded lines and CRLF.

use std::fmt::Write as _;

use chrono::NaiveDateTime;

/// Folds at this many bytes, as RFC 5545 asks.
const FOLD: usize = 75;

/// A zone as Outlook names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// `Eastern Standard Time`, with its rules in the file.
    Eastern,
    /// `America/Toronto`, as other programs write it; its rules are not in the file.
    Toronto,
    /// `GMT Standard Time`, Outlook's name for London; its rules are not in the file.
    London,
    /// No zone at all.
    None,
}

impl Zone {
    fn parameter(self) -> &'static str {
        match self {
            Self::Eastern => ";TZID=Eastern Standard Time",
            Self::Toronto => ";TZID=America/Toronto",
            Self::London => ";TZID=GMT Standard Time",
            Self::None => "",
        }
    }
}

/// How Outlook shows the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Busy {
    /// Taken.
    Busy,
    /// Free.
    Free,
    /// Not certain.
    Tentative,
    /// Out of office.
    Away,
}

impl Busy {
    fn word(self) -> &'static str {
        match self {
            Self::Busy => "BUSY",
            Self::Free => "FREE",
            Self::Tentative => "TENTATIVE",
            Self::Away => "OOF",
        }
    }
}

/// One event component.
#[derive(Debug, Clone)]
pub struct Event {
    /// Identity; changed instances share their series'.
    pub uid: String,
    /// Title.
    pub title: String,
    /// Begin and end on the clock of the zone.
    pub time: (NaiveDateTime, NaiveDateTime),
    /// The zone.
    pub zone: Zone,
    /// Whole days instead of times.
    pub all_day: bool,
    /// The recurrence, without `RRULE:`.
    pub rule: Option<String>,
    /// Instances taken out, by their start.
    pub except: Vec<NaiveDateTime>,
    /// The instance this replaces, by its start.
    pub replaces: Option<NaiveDateTime>,
    /// How it is shown.
    pub busy: Busy,
    /// Called off.
    pub cancelled: bool,
    /// Where.
    pub place: Option<&'static str>,
    /// When it was written into the calendar, in UTC; at the export where none is given.
    pub made: Option<NaiveDateTime>,
    /// People invited, and whether each said no. The owner is among them.
    pub invited: Vec<(&'static str, bool)>,
}

impl Event {
    /// A plain busy event in Outlook's Eastern time.
    pub fn new(
        uid: impl Into<String>,
        title: &str,
        from: NaiveDateTime,
        to: NaiveDateTime,
    ) -> Self {
        Self {
            uid: uid.into(),
            title: title.to_owned(),
            time: (from, to),
            zone: Zone::Eastern,
            all_day: false,
            rule: None,
            except: Vec::new(),
            replaces: None,
            busy: Busy::Busy,
            cancelled: false,
            place: None,
            made: None,
            invited: Vec::new(),
        }
    }
}

/// The whole file.
pub fn file(name: &str, events: &[Event]) -> String {
    let mut text = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
        "VERSION:2.0",
        "METHOD:PUBLISH",
    ] {
        push(&mut text, line);
    }
    // Two calendars of one person: each has an identity of its own.
    let number: u32 = name.bytes().map(u32::from).sum();
    push(
        &mut text,
        &format!("X-WR-RELCALID:{{0000002E-4C41-524B-4D4F-4F52{number:08X}}}"),
    );
    push(&mut text, &format!("X-WR-CALNAME:{}", escaped(name)));
    for line in EASTERN {
        push(&mut text, line);
    }
    for event in events {
        component(&mut text, event);
    }
    push(&mut text, "END:VCALENDAR");
    text
}

/// The rules of Eastern time since 2007, as Outlook writes them.
const EASTERN: [&str; 15] = [
    "BEGIN:VTIMEZONE",
    "TZID:Eastern Standard Time",
    "BEGIN:STANDARD",
    "DTSTART:16011104T020000",
    "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
    "TZOFFSETFROM:-0400",
    "TZOFFSETTO:-0500",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010311T020000",
    "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
    "TZOFFSETFROM:-0500",
    "TZOFFSETTO:-0400",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
];

fn component(text: &mut String, event: &Event) {
    push(text, "BEGIN:VEVENT");
    for (address, declined) in &event.invited {
        let answer = if *declined { "DECLINED" } else { "ACCEPTED" };
        push(
            text,
            &format!("ATTENDEE;CN={address};PARTSTAT={answer}:mailto:{address}"),
        );
    }
    push(text, "CLASS:PUBLIC");
    if let Some(made) = event.made {
        push(text, &format!("CREATED:{}", made.format("%Y%m%dT%H%M%SZ")));
    }
    push(text, "DTSTAMP:20261122T140000Z");
    push(text, &stamp("DTSTART", event, event.time.0));
    push(text, &stamp("DTEND", event, event.time.1));
    if !event.except.is_empty() {
        let times: Vec<String> = event.except.iter().map(|at| time(event, *at)).collect();
        push(
            text,
            &format!("EXDATE{}:{}", parameter(event), times.join(",")),
        );
    }
    if let Some(place) = event.place {
        push(text, &format!("LOCATION:{}", escaped(place)));
    }
    if let Some(at) = event.replaces {
        push(text, &stamp("RECURRENCE-ID", event, at));
    }
    if let Some(rule) = &event.rule {
        push(text, &format!("RRULE:{rule}"));
    }
    push(
        text,
        &format!("SUMMARY;LANGUAGE=en-ca:{}", escaped(&event.title)),
    );
    if event.cancelled {
        push(text, "STATUS:CANCELLED");
    }
    push(
        text,
        if event.busy == Busy::Free {
            "TRANSP:TRANSPARENT"
        } else {
            "TRANSP:OPAQUE"
        },
    );
    push(text, &format!("UID:{}", event.uid));
    push(
        text,
        &format!("X-MICROSOFT-CDO-BUSYSTATUS:{}", event.busy.word()),
    );
    push(text, "END:VEVENT");
}

fn stamp(name: &str, event: &Event, at: NaiveDateTime) -> String {
    format!("{name}{}:{}", parameter(event), time(event, at))
}

fn parameter(event: &Event) -> &'static str {
    if event.all_day {
        ";VALUE=DATE"
    } else {
        event.zone.parameter()
    }
}

fn time(event: &Event, at: NaiveDateTime) -> String {
    let mut text = String::new();
    let pattern = if event.all_day {
        "%Y%m%d"
    } else {
        "%Y%m%dT%H%M%S"
    };
    let _ = write!(text, "{}", at.format(pattern));
    text
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
}

/// Adds a line, folded between characters.
fn push(text: &mut String, line: &str) {
    let mut width = 0;
    for character in line.chars() {
        if width + character.len_utf8() > FOLD {
            text.push_str("\r\n\t");
            width = 1;
        }
        text.push(character);
        width += character.len_utf8();
    }
    text.push_str("\r\n");
}
