//! The reading as a table for a spreadsheet: a line for each quote, and one for each thing without any.

use crate::csv;
use crate::options::clause::view::CheckedView;
use crate::words::options_terms::clause::page as own;

/// The table.
pub fn table(checked: &CheckedView) -> String {
    let line = |cells: [&str; 7]| csv::line(&cells.map(csv::words));
    let mut out = line(own::HEADS);
    for row in &checked.rows {
        let (item, kind) = (&row.item, own::kind(row.item.kind.name()));
        if row.quotes.is_empty() {
            out.push_str(&line([&item.title, kind, row.label, "", "", "", &item.ask]));
        }
        for quote in &row.quotes {
            let side = own::side(quote.side.name());
            out.push_str(&line([
                &item.title,
                kind,
                row.label,
                &quote.clause,
                &quote.words,
                side,
                &item.ask,
            ]));
        }
    }
    out
}
