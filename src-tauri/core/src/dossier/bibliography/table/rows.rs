//! The rows and cells of a table of text (RFC 4180), parted by commas, semicolons or tabs.

use crate::dossier::bibliography::table::MOST_COLUMNS;

/// The mark that parts the cells of the first line most often.
pub(super) fn mark(text: &str) -> u8 {
    let first = text.trim_start().lines().next().unwrap_or("");
    let count = |mark: u8| first.bytes().filter(|b| *b == mark).count();
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|mark| count(*mark))
        .unwrap_or(b',')
}

/// One row.
pub(super) struct Row<'a> {
    /// Line where it begins, from 1.
    pub(super) line: u32,
    pub(super) text: &'a str,
    pub(super) cells: Vec<String>,
    /// False when the file ends inside quotation marks.
    pub(super) whole: bool,
}

/// The rows of a table, one after the other. Quoted cells may hold marks, line ends, and quotation marks twice.
pub(super) fn rows(text: &str, mark: u8) -> impl Iterator<Item = Row<'_>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut line = 1_usize;
    std::iter::from_fn(move || {
        if at >= bytes.len() {
            return None;
        }
        let begin = at;
        let begun = line;
        let mut cells = vec![Vec::new()];
        let mut quoted = false;
        while at < bytes.len() {
            let byte = bytes[at];
            let empty = cells.last().is_none_or(Vec::is_empty);
            match byte {
                b'"' if quoted && bytes.get(at + 1) == Some(&b'"') => {
                    at += 1;
                    add(&mut cells, b'"');
                }
                b'"' if quoted => quoted = false,
                b'"' if empty => quoted = true,
                b'\n' if !quoted => break,
                byte if byte == mark && !quoted && cells.len() <= MOST_COLUMNS => {
                    cells.push(Vec::new());
                }
                byte => add(&mut cells, byte),
            }
            line += usize::from(byte == b'\n');
            at += 1;
        }
        let end = at;
        at += 1;
        line += 1;
        Some(Row {
            line: u32::try_from(begun).unwrap_or(u32::MAX),
            text: &text[begin..end],
            cells: cells
                .into_iter()
                .map(|cell| String::from_utf8_lossy(&cell).into_owned())
                .collect(),
            whole: !quoted,
        })
    })
}

fn add(cells: &mut [Vec<u8>], byte: u8) {
    if let Some(last) = cells.last_mut() {
        last.push(byte);
    }
}
