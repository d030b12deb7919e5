//! A calendar as lines with names, parameters and values, before it is written down.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

/// One property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    pub params: Vec<(String, String)>,
    pub value: String,
}

impl Line {
    pub fn new(name: &str, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            params: Vec::new(),
            value: value.into(),
        }
    }

    /// Reads what [`Line::text`] writes.
    pub fn read(text: &str) -> Self {
        let (head, value) = text.split_once(':').expect("a colon");
        let mut parts = head.split(';');
        let mut line = Self::new(parts.next().unwrap_or_default(), value);
        for part in parts {
            let (name, value) = part.split_once('=').expect("a parameter");
            line = line.with(name, value);
        }
        line
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.params.push((name.into(), value.into()));
        self
    }

    pub fn param(&self, name: &str) -> Option<&str> {
        let found = self.params.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        let mut text = self.name.clone();
        for (name, value) in &self.params {
            text.push_str(&format!(";{name}={value}"));
        }
        format!("{text}:{}", self.value)
    }
}

/// One VEVENT.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub uid: String,
    pub lines: Vec<Line>,
}

impl Event {
    pub fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    pub fn line_mut(&mut self, name: &str) -> Option<&mut Line> {
        self.lines.iter_mut().find(|line| line.name == name)
    }

    pub fn drop(&mut self, name: &str) {
        self.lines.retain(|line| line.name != name);
    }

    pub fn set(&mut self, line: Line) {
        self.drop(&line.name);
        self.lines.push(line);
    }

    pub fn is_whole(&self) -> bool {
        self.line("RECURRENCE-ID").is_none()
    }

    /// Whether DTSTART is a day without a time.
    pub fn is_day(&self) -> bool {
        self.line("DTSTART")
            .is_some_and(|line| !line.value.contains('T'))
    }
}

/// A file.
#[derive(Debug, Clone, Default)]
pub struct Calendar {
    /// Lines before the first component.
    pub head: Vec<Line>,
    /// VTIMEZONE components, written out.
    pub zones: Vec<String>,
    pub events: Vec<Event>,
    /// As it is written down.
    pub bytes: Vec<u8>,
}

impl Calendar {
    /// A calendar of one series, from the lines of its events parted by `--`; written down plainly.
    pub fn of(text: &str) -> Self {
        let events = text.split("--\n").map(|event| Event {
            uid: "witness".into(),
            lines: event.lines().map(Line::read).collect(),
        });
        let mut calendar = Self {
            head: vec![
                Line::new("VERSION", "2.0"),
                Line::new("PRODID", "-//Bearings//Differential//EN"),
            ],
            events: events.collect(),
            ..Self::default()
        };
        calendar.bytes = calendar.lines().join("\r\n").into_bytes();
        calendar.bytes.extend(b"\r\n");
        calendar
    }

    /// Its events by identity.
    pub fn series(&self) -> BTreeMap<&str, Vec<&Event>> {
        let mut series: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
        for event in &self.events {
            series.entry(&event.uid).or_default().push(event);
        }
        series
    }

    /// The logical lines of the file.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec!["BEGIN:VCALENDAR".to_owned()];
        lines.extend(self.head.iter().map(Line::text));
        lines.extend(
            self.zones
                .iter()
                .flat_map(|zone| zone.lines().map(str::to_owned)),
        );
        for event in &self.events {
            lines.push("BEGIN:VEVENT".into());
            lines.push(format!("UID:{}", event.uid));
            lines.extend(event.lines.iter().map(Line::text));
            lines.push("END:VEVENT".into());
        }
        lines.push("END:VCALENDAR".into());
        lines
    }
}

/// A time as `20260105T070000`.
pub fn clock(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

/// A time or a day as iCalendar writes it; the first of a list, the start of a period.
pub fn parsed(text: &str) -> NaiveDateTime {
    let plain = text.split(['/', ',']).next().unwrap_or(text);
    let plain = plain.trim_end_matches('Z');
    NaiveDateTime::parse_from_str(plain, "%Y%m%dT%H%M%S").unwrap_or_else(|_| {
        NaiveDate::parse_from_str(plain, "%Y%m%d")
            .expect("a day")
            .into()
    })
}
