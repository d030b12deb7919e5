//! The figures of the printed page as files inside it: a table for spreadsheets and a record for programs.

use std::fmt::Write as _;

use serde::Serialize;

use crate::calendars::page::{BandHours, KindHours, PageFacts, ProtectedHours};
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

/// One row for each kind of work: RFC 4180, lines ended by CR LF.
fn table(facts: &PageFacts) -> String {
    let mut csv = String::from(
        "kind,letter,have minutes a week,wish minutes a week,change minutes a week\r\n",
    );
    for row in &facts.rows {
        let change = i64::from(row.wish) - i64::from(row.have);
        let _ = write!(
            csv,
            "{},{},{},{},{change}\r\n",
            field(&row.name),
            field(&row.letter),
            row.have,
            row.wish
        );
    }
    csv
}

/// Quoted, and with an apostrophe before what a spreadsheet would otherwise run as a formula.
fn field(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn a_name_is_never_a_formula_or_a_second_column() {
        assert_eq!(field("Ward, night"), "\"Ward, night\"");
        assert_eq!(field("a\"b"), "\"a\"\"b\"");
        assert_eq!(field("=1+1"), "\"'=1+1\"");
    }
}
