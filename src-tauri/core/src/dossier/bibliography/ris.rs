//! RIS: tagged lines from `TY` to `ER`, as reference programs and databases write them.

use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::reading::{Reading, Why};
use crate::dossier::bibliography::tagged::{Entry, Stray};
use crate::error::Result;

mod fields;

/// Reads a file; only its bounds fail.
pub fn read(text: &str) -> Result<Reading> {
    let mut reading = Reading::new(Format::Ris);
    let mut entry: Option<Entry> = None;
    let mut stray = Stray::default();
    let mut at = 0;
    for (index, line) in text.split('\n').enumerate() {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let start = at;
        at += line.len() + 1;
        match (tag(line), &mut entry) {
            (Some(("TY", value)), _) => {
                close(&mut reading, entry.take(), &text[..start])?;
                stray.close(&mut reading, text)?;
                let mut fresh = Entry::new(number, start);
                fresh.add("TY", value);
                entry = Some(fresh);
            }
            (Some(("ER", _)), Some(_)) => {
                let end = (at - 1).min(text.len());
                close(&mut reading, entry.take(), &text[..end])?;
            }
            (Some((tag, value)), Some(open)) => open.add(tag, value),
            (None, Some(open)) => open.go_on(line),
            (_, None) => {
                if !is_numbering(line) {
                    stray.add(number, start, at, line);
                }
            }
        }
        if entry.is_none() && line.trim().is_empty() {
            stray.close(&mut reading, text)?;
        }
    }
    // The last record of many exports has no end mark; what it says is whole all the same.
    close(&mut reading, entry, text)?;
    stray.close(&mut reading, text)?;
    Ok(reading)
}

fn close(reading: &mut Reading, entry: Option<Entry>, until: &str) -> Result<()> {
    let Some(entry) = entry else { return Ok(()) };
    let text = &until[entry.start.min(until.len())..];
    if entry.too_long() {
        return reading.refuse(entry.line, text, Why::TooLong);
    }
    reading.take(
        entry.line,
        entry.first(&["ID"]),
        fields::record(&entry),
        text,
    )
}

/// Tag and value of a line: two letters or a letter and a digit, blanks, a hyphen.
fn tag(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches('\u{feff}');
    let name = line.get(..2)?;
    let sound = name.as_bytes()[0].is_ascii_uppercase()
        && (name.as_bytes()[1].is_ascii_uppercase() || name.as_bytes()[1].is_ascii_digit());
    let rest = line.get(2..)?;
    let value = rest.trim_start_matches(' ').strip_prefix('-')?;
    let parted = rest.starts_with(' ')
        && (value.is_empty() || value.starts_with([' ', '\t']) || rest.starts_with("  -"));
    (sound && parted).then(|| (name, value.trim()))
}

/// `12.` alone on a line: how some programs count the records.
fn is_numbering(line: &str) -> bool {
    let line = line.trim();
    let digits = line.trim_end_matches(['.', ')']);
    !digits.is_empty() && digits.len() <= 6 && digits.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::dossier::bibliography::reading::Why;

    #[test]
    fn what_stands_between_records_is_listed() {
        let text = "Exported by nobody\n\n1.\nTY  - JOUR\nTI  - One\nER  - \n\nTY  - BOOK\nTI  - Two\n\nstill two\nTY  - JOUR\nER  -\n";
        let reading = read(text).expect("a reading");
        let titles: Vec<_> = reading
            .records
            .iter()
            .map(|f| (f.line, f.record.title.as_deref()))
            .collect();
        assert_eq!(titles, [(4, Some("One")), (8, Some("Two still two"))]);
        let rest: Vec<_> = reading
            .unreadable
            .iter()
            .map(|u| (u.line, u.why, u.text.as_str()))
            .collect();
        assert_eq!(
            rest,
            [
                (1, Why::Stray, "Exported by nobody"),
                (12, Why::Nameless, "TY  - JOUR\nER  -"),
            ]
        );
    }

    #[test]
    fn a_hyphen_in_running_text_is_no_tag() {
        let text = "TY  - JOUR\nTI  - First\nER- second\nA1-receptor\nER  - \n";
        let reading = read(text).expect("a reading");
        assert_eq!(
            reading.records[0].record.title.as_deref(),
            Some("First ER- second A1-receptor")
        );
        assert!(reading.records[0].record.authors.is_empty());
    }
}
