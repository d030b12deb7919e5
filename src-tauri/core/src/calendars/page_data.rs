//! The figures of the printed page as files inside it: a table for spreadsheets and a record for programs.

use serde::Serialize;

use crate::calendars::page::{BandHours, KindHours, PageFacts, ProtectedHours};
use crate::csv;
use crate::day::Day;
use crate::document::Attachment;
use crate::words::print::calendars as words;

/// The record's shape; names are whole here, and minutes are minutes a week.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Record<'a> {
    format: &'static str,
    version: u32,
    day: Day,
    kinds: &'a [KindHours],
    have_minutes: u32,
    wish_minutes: u32,
    core: BandHours,
    evening: BandHours,
    weekend: BandHours,
    protected: Option<ProtectedHours>,
    unsorted_minutes: u32,
    weeks_counted: u32,
    weeks_set_aside: u32,
    calendars: &'a [String],
    wish_drawn_on: Option<Day>,
}

/// `two-calendars.csv` and `two-calendars.json`.
pub fn attachments(facts: &PageFacts) -> Vec<Attachment> {
    let [core, evening, weekend] = facts.bands;
    let record = Record {
        format: "bearings-two-calendars",
        version: 1,
        day: facts.day,
        kinds: &facts.rows,
        have_minutes: facts.have_minutes,
        wish_minutes: facts.wish_minutes,
        core,
        evening,
        weekend,
        protected: facts.protected,
        unsorted_minutes: facts.unsorted_minutes,
        weeks_counted: facts.weeks_counted,
        weeks_set_aside: facts.weeks_set_aside,
        calendars: &facts.calendars,
        wish_drawn_on: facts.wish_drawn_on,
    };
    let attachment = |name: &str, mime: &str, bytes| Attachment {
        name: name.to_owned(),
        mime: mime.to_owned(),
        about: words::DATA.to_owned(),
        bytes,
    };
    let mut files = vec![attachment(
        "two-calendars.csv",
        "text/csv",
        table(facts).into_bytes(),
    )];
    // Plain numbers and text always have a JSON form; if they did not, the page is still whole without it.
    files.extend(
        serde_json::to_vec_pretty(&record)
            .ok()
            .map(|json| attachment("two-calendars.json", "application/json", json)),
    );
    files
}

/// One row for each kind of work.
pub fn table(facts: &PageFacts) -> String {
    let heads = [
        "kind",
        "letter",
        "have minutes a week",
        "wish minutes a week",
        "change minutes a week",
    ];
    let mut table = csv::line(&heads.map(str::to_owned));
    for row in &facts.rows {
        let change = i64::from(row.wish) - i64::from(row.have);
        table.push_str(&csv::line(&[
            csv::words(&row.name),
            csv::words(&row.letter),
            row.have.to_string(),
            row.wish.to_string(),
            change.to_string(),
        ]));
    }
    table
}
