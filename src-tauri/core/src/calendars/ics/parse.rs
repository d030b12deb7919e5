//! Walks through a file line by line and hands each event and zone, alone and without ballast, to the parser.
//!
//! The parser is asked for one component at a time. So every component keeps its lines' numbers, a damaged one
//! harms no other, the work can be stopped at any time, and no more than one is held in two forms. What is
//! nested in an event (alarms) and what no one asks for (attachments) never reaches it.

use calcard::icalendar::{ICalendarComponent, ICalendarProperty};
use calcard::{Entry, Parser};

use crate::calendars::ics::Continue;
use crate::calendars::ics::bytes::{Line, Lines, plain};
use crate::calendars::ics::complaint::{Complaints, Kind};
use crate::calendars::ics::event::{Origin, take};
use crate::calendars::ics::raw::RawEvents;
use crate::calendars::ics::value::Names;
use crate::calendars::ics::vtimezone::{Definition, define};
use crate::calendars::ics::wanted::{Wanted, is_short_date, sound_count, wanted};
use crate::decoding;
use crate::error::{Error, Result};

/// Bytes between two reports of progress.
const REPORT_EVERY: usize = 1 << 18;
/// A calendar begins with BEGIN within this many bytes.
const BEGINS_WITHIN: usize = 1 << 16;

/// What stands in a file, component by component.
#[derive(Debug, Default)]
pub struct Raw {
    /// The calendars; the first stands in for one that is missing around bare events.
    pub calendars: Vec<RawCalendar>,
    /// Events with a start.
    pub events: RawEvents,
    /// Event components, with or without a start.
    pub components: u32,
    /// What was unclear.
    pub complaints: Complaints,
}

/// What a calendar says about itself.
#[derive(Debug, Default)]
pub struct RawCalendar {
    /// PRODID.
    pub made_by: Option<String>,
    /// X-WR-CALNAME or NAME.
    pub name: Option<String>,
    /// METHOD.
    pub method: Option<String>,
    /// X-WR-TIMEZONE.
    pub zone: Option<String>,
    /// Its VTIMEZONE components.
    pub zones: Vec<Definition>,
}

enum Inside {
    Calendar,
    Event(Origin),
    Zone(u32),
    Other,
}

struct Walk {
    raw: Raw,
    names: Names,
    inside: Inside,
    /// Components open within the one we are inside of.
    depth: u32,
    /// The wanted lines of the component, as the parser wants them.
    chunk: String,
    real_calendars: u32,
    /// A date in the component has too few digits.
    short_date: bool,
}

/// Reads the components of a file. Errors: [`Error::NotACalendar`], [`Error::Cancelled`].
pub fn parse(bytes: &[u8], progress: &mut dyn FnMut(u64, u64) -> Continue) -> Result<Raw> {
    let total = bytes.len() as u64;
    let bytes = plain(bytes);
    let head = &bytes[..bytes.len().min(BEGINS_WITHIN)];
    if !head
        .windows(6)
        .any(|six| six.eq_ignore_ascii_case(b"BEGIN:"))
    {
        return Err(Error::NotACalendar);
    }
    let mut walk = Walk {
        raw: Raw {
            calendars: vec![RawCalendar::default()],
            ..Raw::default()
        },
        names: Names::default(),
        inside: Inside::Calendar,
        depth: 0,
        chunk: String::new(),
        real_calendars: 0,
        short_date: false,
    };
    let mut lines = Lines::new(&bytes);
    let mut reported = 0;
    let mut known = false;
    let mut cut = false;
    while let Some(line) = lines.next() {
        known |= walk.line(&line);
        cut = !line.ended;
        if lines.at() - reported >= REPORT_EVERY {
            reported = lines.at();
            if progress((reported as u64).min(total), total) == Continue::No {
                return Err(Error::Cancelled);
            }
        }
    }
    walk.end_of_file(cut);
    if !known {
        return Err(Error::NotACalendar);
    }
    if progress(total, total) == Continue::No {
        return Err(Error::Cancelled);
    }
    Ok(walk.raw)
}

impl Walk {
    /// Takes in a line. True when it begins something that only calendars hold.
    fn line(&mut self, line: &Line) -> bool {
        if line.bytes.trim_ascii().is_empty() {
            return false;
        }
        if let Inside::Event(origin) = &mut self.inside {
            origin.last = line.number;
        }
        let Some(name) = line.name() else {
            self.raw.complaints.at_line(line.number, Kind::BrokenLine);
            return false;
        };
        if name.eq_ignore_ascii_case(b"BEGIN") {
            return self.begin(line.value(), line.number);
        }
        if name.eq_ignore_ascii_case(b"END") {
            self.end(line.value());
            return false;
        }
        if self.depth > 0 && !matches!(self.inside, Inside::Zone(_)) {
            return false;
        }
        match &mut self.inside {
            Inside::Calendar => calendar_line(self.raw.calendars.last_mut(), name, line),
            Inside::Event(origin) => {
                let Some(wanted) = wanted(name) else {
                    return false;
                };
                let text = decoding::line(&line.bytes);
                // Blanks at the end of a value say nothing, but the parser stumbles over them. An identity is kept to
                // the letter.
                let text = match wanted {
                    Wanted::Identity => &*text,
                    _ => text.trim_end(),
                };
                match wanted {
                    Wanted::Start => _ = origin.start.get_or_insert(line.number),
                    Wanted::End | Wanted::Duration => origin.end = Some(line.number),
                    Wanted::Rule => origin.rule = Some(line.number),
                    Wanted::Dates | Wanted::Identity | Wanted::Other => {}
                }
                if matches!(wanted, Wanted::Start | Wanted::End | Wanted::Dates)
                    && is_short_date(name, text)
                {
                    self.short_date = true;
                    if !line.ended {
                        return false;
                    }
                    match wanted {
                        Wanted::Start => {}
                        Wanted::End => self.raw.complaints.at_line(line.number, Kind::BadEnd),
                        _ => self.raw.complaints.at_line(line.number, Kind::BadDate),
                    }
                    return false;
                }
                if line.cut && matches!(wanted, Wanted::Dates) {
                    self.raw.complaints.at_line(line.number, Kind::BadDate);
                }
                if matches!(wanted, Wanted::Rule) {
                    push(&mut self.chunk, &sound_count(text));
                } else {
                    push(&mut self.chunk, text);
                }
            }
            Inside::Zone(_) => push(&mut self.chunk, &decoding::line(&line.bytes)),
            Inside::Other => {}
        }
        false
    }

    fn begin(&mut self, what: &[u8], number: u32) -> bool {
        let is = |name: &[u8]| what.eq_ignore_ascii_case(name);
        let (event, zone, calendar) = (is(b"VEVENT"), is(b"VTIMEZONE"), is(b"VCALENDAR"));
        if event || zone || calendar {
            self.close(false);
            self.depth = 0;
            self.chunk.clear();
            self.short_date = false;
        }
        if calendar {
            self.real_calendars += 1;
            if self.real_calendars > 1 {
                self.raw.calendars.push(RawCalendar::default());
            }
            self.inside = Inside::Calendar;
        } else if event {
            self.raw.components = self.raw.components.saturating_add(1);
            self.chunk.push_str("BEGIN:VEVENT\n");
            let calendar = self.raw.calendars.len() - 1;
            self.inside = Inside::Event(Origin {
                calendar,
                line: number,
                ..Origin::default()
            });
        } else if zone {
            self.chunk.push_str("BEGIN:VTIMEZONE\n");
            self.inside = Inside::Zone(number);
        } else if let Inside::Calendar = self.inside {
            self.inside = Inside::Other;
            self.depth = 0;
        } else {
            if matches!(self.inside, Inside::Zone(_)) {
                push(
                    &mut self.chunk,
                    if is(b"DAYLIGHT") {
                        "BEGIN:DAYLIGHT"
                    } else {
                        "BEGIN:STANDARD"
                    },
                );
            }
            self.depth = self.depth.saturating_add(1);
        }
        calendar || event || zone
    }

    fn end(&mut self, what: &[u8]) {
        let ours: &[u8] = match self.inside {
            Inside::Event(_) => b"VEVENT",
            Inside::Zone(_) => b"VTIMEZONE",
            Inside::Calendar | Inside::Other => b"VCALENDAR",
        };
        if what.eq_ignore_ascii_case(ours) {
            self.close(true);
        } else if what.eq_ignore_ascii_case(b"VCALENDAR") {
            self.close(false);
        } else if self.depth > 0 {
            self.depth -= 1;
            if matches!(self.inside, Inside::Zone(_)) {
                push(&mut self.chunk, "END:STANDARD");
            }
        } else if matches!(self.inside, Inside::Other) {
            self.inside = Inside::Calendar;
        }
    }

    /// Ends the component we are inside of; `marked` when the file does so itself.
    fn close(&mut self, marked: bool) {
        match std::mem::replace(&mut self.inside, Inside::Calendar) {
            Inside::Event(origin) => {
                if !marked {
                    self.raw.complaints.at_line(origin.line, Kind::NotClosed);
                }
                self.event(&origin);
            }
            Inside::Zone(line) => {
                let defined = component(&mut self.chunk, "END:VTIMEZONE\n").and_then(define);
                match (defined, self.raw.calendars.last_mut()) {
                    (Some(Ok(definition)), Some(calendar)) => {
                        if definition.by_day {
                            self.raw.complaints.at_line(line, Kind::ZoneByDay);
                        }
                        calendar.zones.push(definition);
                    }
                    (Some(Err(_)), _) => self.raw.complaints.at_line(line, Kind::BadZoneRules),
                    _ => {}
                }
            }
            Inside::Calendar | Inside::Other => {}
        }
        self.depth = 0;
    }

    fn event(&mut self, origin: &Origin) {
        let Some(mut parts) = component(&mut self.chunk, "END:VEVENT\n") else {
            self.raw.complaints.at_line(origin.line, Kind::NoStart);
            return;
        };
        if parts.is_empty() {
            return;
        }
        let event = take(
            parts.swap_remove(0),
            origin,
            &mut self.names,
            &mut self.raw.complaints,
        );
        self.raw.events.extend(event);
    }

    fn end_of_file(&mut self, cut: bool) {
        if !matches!(self.inside, Inside::Event(_)) {
            self.close(false);
            return;
        }
        let Inside::Event(origin) = std::mem::replace(&mut self.inside, Inside::Calendar) else {
            return;
        };
        if self.short_date && cut {
            self.raw
                .complaints
                .at_line(origin.line, Kind::CutOff { read: false });
            return;
        }
        let before = self.raw.events.len();
        self.event(&origin);
        let read = self.raw.events.len() > before;
        self.raw
            .complaints
            .at_line(origin.line, Kind::CutOff { read });
    }
}

fn push(chunk: &mut String, line: &str) {
    // A backslash at the end of a line would swallow the line's end.
    let open = line.len() - line.trim_end_matches('\\').len();
    chunk.push_str(if open % 2 == 1 {
        &line[..line.len() - 1]
    } else {
        line
    });
    chunk.push('\n');
}

/// Lets the parser read a collected component; its first part is the component itself.
fn component(chunk: &mut String, end: &str) -> Option<Vec<ICalendarComponent>> {
    chunk.push_str(end);
    let entry = Parser::new(chunk).entry();
    chunk.clear();
    match entry {
        Entry::ICalendar(calendar) => Some(calendar.components),
        _ => None,
    }
}

fn calendar_line(calendar: Option<&mut RawCalendar>, name: &[u8], line: &Line) {
    let Some(calendar) = calendar else { return };
    let slot = match name.to_ascii_uppercase().as_slice() {
        b"PRODID" => &mut calendar.made_by,
        b"METHOD" => &mut calendar.method,
        b"X-WR-CALNAME" => &mut calendar.name,
        b"NAME" if calendar.name.is_none() => &mut calendar.name,
        b"X-WR-TIMEZONE" => &mut calendar.zone,
        _ => return,
    };
    // The parser undoes the escapes of text.
    let mut chunk = format!(
        "BEGIN:VCALENDAR\nSUMMARY:{}\n",
        decoding::line(line.value())
    );
    let text = component(&mut chunk, "END:VCALENDAR\n").and_then(|parts| {
        let entry = parts
            .into_iter()
            .next()?
            .entries
            .into_iter()
            .find(|e| e.name == ICalendarProperty::Summary)?;
        Some(
            entry
                .values
                .first()?
                .as_text()?
                .trim()
                .chars()
                .take(400)
                .collect::<String>(),
        )
    });
    *slot = text.filter(|text| !text.is_empty());
}
