//! Calendar files written for a journey, and a person who brings them in.

use bearings_core::session::Session;
use chrono::{Datelike, Days, NaiveDate};
use serde_json::{Value, json};

use crate::support::{call, dump, session};

/// The Monday eight weeks before the week of the journeys' day.
pub fn first_monday() -> NaiveDate {
    "2026-09-28".parse().expect("a day")
}

/// A day of a week from [`first_monday`], 0 = Monday, as a file writes it.
pub fn day(week: u64, weekday: u64) -> String {
    let day = first_monday() + Days::new(week * 7 + weekday);
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A whole calendar file around these lines. Times without a zone are read on the clock of whoever reads them.
pub fn file(events: &[String]) -> String {
    let mut text = String::from("BEGIN:VCALENDAR\r\nPRODID:-//Test//EN\r\nVERSION:2.0\r\n");
    for event in events {
        text.push_str(event);
    }
    text.push_str("END:VCALENDAR\r\n");
    text
}

/// One event from its identity, title, day, begin and end ("0900") and further lines.
pub fn event(uid: &str, title: &str, day: &str, from: &str, to: &str, more: &[&str]) -> String {
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{uid}"),
        format!("SUMMARY:{title}"),
        format!("DTSTART:{day}T{from}00"),
        format!("DTEND:{day}T{to}00"),
    ];
    lines.extend(more.iter().map(|line| (*line).to_owned()));
    lines.push("END:VEVENT\r\n".to_owned());
    lines.join("\r\n")
}

/// One event of whole days, from its first to before its last.
pub fn days(uid: &str, title: &str, from: &str, to: &str, more: &[&str]) -> String {
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{uid}"),
        format!("SUMMARY:{title}"),
        format!("DTSTART;VALUE=DATE:{from}"),
        format!("DTEND;VALUE=DATE:{to}"),
    ];
    lines.extend(more.iter().map(|line| (*line).to_owned()));
    lines.push("END:VEVENT\r\n".to_owned());
    lines.join("\r\n")
}

/// A series on these weekdays ("MO,TU") from the first week on, for eight weeks.
pub fn weekly(uid: &str, title: &str, weekday: u64, days: &str, from: &str, to: &str) -> String {
    let count = 8 * days.split(',').count();
    let rule = format!("RRULE:FREQ=WEEKLY;BYDAY={days};COUNT={count}");
    event(uid, title, &day(0, weekday), from, to, &[&rule])
}

/// A person before an empty vault.
pub struct Person {
    folder: tempfile::TempDir,
    pub session: Session,
}

impl Person {
    pub fn new() -> Self {
        let (folder, session) = session();
        Self { folder, session }
    }

    /// Sends a command that must succeed.
    pub fn ask(&mut self, name: &str, args: Value) -> Value {
        call(&mut self.session, name, args)
            .unwrap_or_else(|fault| panic!("{name} is refused: {fault:?}"))
    }

    /// Sends a command that must be refused; the field it names, or its code.
    pub fn refused(&mut self, name: &str, args: Value) -> String {
        let fault = call(&mut self.session, name, args).expect_err("it should be refused");
        fault
            .field
            .unwrap_or_else(|| format!("{:?}", fault.code).to_lowercase())
    }

    /// Writes a file and looks at it.
    pub fn preview(&mut self, name: &str, text: &str) -> Value {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        let token = self.session.token();
        let token = self.session.files.add(token, path).token;
        self.ask("previewImport", json!({ "file": token }))
    }

    /// Looks at a file and brings it in as it stands, keeping labels only.
    pub fn import(&mut self, name: &str, text: &str, into: Option<i64>) -> Value {
        let preview = self.preview(name, text)["preview"].clone();
        self.bring_in(&preview, name, into, "labels")
    }

    pub fn bring_in(
        &mut self,
        preview: &Value,
        name: &str,
        into: Option<i64>,
        keep: &str,
    ) -> Value {
        let args = json!({
            "preview": preview, "name": name, "into": into, "keep": keep,
            "attendees": false, "places": false, "descriptions": false,
        });
        self.ask("importCalendar", args)
    }

    /// Everything that is stored, and that history answers for.
    pub fn stored(&mut self) -> String {
        dump(self.session.desk().expect("an open vault").read())
    }

    /// Every table of the database as text in lower case, the record of what was done among them.
    pub fn words(&mut self) -> String {
        let conn = self.session.desk().expect("an open vault").read();
        let mut tables = conn
            .prepare("select name from sqlite_master where type = 'table'")
            .expect("tables");
        let names: Vec<String> = tables
            .query_map([], |row| row.get(0))
            .expect("names")
            .map(Result::unwrap)
            .collect();
        let mut text = String::new();
        for name in names {
            let mut rows = conn
                .prepare(&format!("select * from \"{name}\""))
                .expect("rows");
            let columns = rows.column_count();
            let mut cursor = rows.query([]).expect("a cursor");
            while let Some(row) = cursor.next().expect("a row") {
                for at in 0..columns {
                    let value: rusqlite::types::Value = row.get(at).expect("a value");
                    match value {
                        rusqlite::types::Value::Text(words) => text.push_str(&words),
                        // Words may hide in bytes as well.
                        rusqlite::types::Value::Blob(bytes) => {
                            text.push_str(&String::from_utf8_lossy(&bytes))
                        }
                        other => text.push_str(&format!("{other:?}")),
                    }
                    text.push('\n');
                }
            }
        }
        text.to_lowercase()
    }

    /// The words that Undo would complete.
    pub fn undo_words(&mut self) -> Option<String> {
        self.session.desk().expect("an open vault").history().undo
    }

    /// The row of the first title that fits, whether open or sorted.
    pub fn title(&mut self, title: &str) -> Value {
        let sorting = self.ask("sorting", json!({}));
        let groups = sorting["groups"].as_array().expect("titles");
        let own = groups.iter().find(|group| group["title"] == title);
        own.unwrap_or_else(|| panic!("{title} is not listed"))
            .clone()
    }

    /// Minutes of work in the mean ordinary week.
    pub fn have(&mut self) -> u64 {
        self.ask("have", json!({}))["minutes"]
            .as_u64()
            .expect("minutes")
    }
}

/// Undoes all steps and does them again, twice, and compares each state with what it was. `steps` are run in order.
pub fn undone_and_redone(person: &mut Person, steps: &[(&str, Value)]) {
    let mut states = vec![person.stored()];
    for (name, args) in steps {
        person.ask(name, args.clone());
        states.push(person.stored());
        assert_ne!(
            states[states.len() - 2],
            states[states.len() - 1],
            "{name} changed nothing"
        );
    }
    for round in 0..2 {
        for state in states.iter().rev().skip(1) {
            person.ask("undo", json!({}));
            assert_eq!(&person.stored(), state, "undo, round {round}");
        }
        for state in states.iter().skip(1) {
            person.ask("redo", json!({}));
            assert_eq!(&person.stored(), state, "redo, round {round}");
        }
    }
}
