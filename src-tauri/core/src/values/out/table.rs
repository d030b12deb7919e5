//! The values of audits as a table, one line for each value and audit.

use crate::csv;
use crate::values::reading::gap::GapKind;
use crate::values::reading::view::ValuesReading;

const HEADS: [&str; 12] = [
    "audit",
    "bad week",
    "left out of trends",
    "card",
    "value",
    "weight of 100",
    "matters",
    "lived",
    "gap",
    "reading",
    "dated evidence",
    "a week that honoured it",
];

/// The table of these readings, the oldest first.
pub fn table(readings: &[ValuesReading]) -> String {
    let mut table = csv::line(&HEADS.map(str::to_owned));
    for reading in readings {
        for row in &reading.rows {
            let number = |value: Option<u8>| value.map_or_else(String::new, |own| own.to_string());
            let kind = match row.kind {
                GapKind::Less => "less than it matters",
                GapKind::Tie => "tie",
                GapKind::More => "more than it matters",
                GapKind::Unknown => "not known",
            };
            table.push_str(&csv::line(&[
                reading.begun_on.to_string(),
                yes(reading.bad_week),
                yes(reading.left_out),
                csv::words(&row.card.key.0),
                csv::words(&row.card.name),
                format!("{:.2}", row.weight),
                number(row.importance),
                number(row.lived),
                row.gap.map_or_else(String::new, |gap| gap.to_string()),
                kind.to_owned(),
                row.evidence.len().to_string(),
                csv::words(row.week.as_deref().unwrap_or_default()),
            ]));
        }
    }
    table
}

fn yes(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}
