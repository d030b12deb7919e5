//! The burden log for a spreadsheet.

use crate::csv;
use crate::values::logs::burden::Burden;
use crate::words::logs as words;

/// One line for each entry, in the order of days, each with its method.
pub fn burden_csv<'a>(entries: impl IntoIterator<Item = &'a Burden>) -> String {
    let mut sorted: Vec<&Burden> = entries.into_iter().collect();
    sorted.sort_by_key(|entry| entry.day);
    let mut table = csv::line(&words::BURDEN_HEADS.map(csv::words));
    for entry in sorted {
        table.push_str(&csv::line(&[
            entry.day.to_string(),
            csv::words(entry.tag.label()),
            entry.minutes.to_string(),
            csv::words(entry.method.label()),
        ]));
    }
    table
}
