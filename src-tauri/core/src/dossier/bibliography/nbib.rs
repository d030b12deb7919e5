//! The tagged text of PubMed and PubMed Central: four letters, a hyphen, a value; indented lines go on.

use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::reading::{Reading, Why};
use crate::dossier::bibliography::tagged::{Entry, Stray};
use crate::error::Result;

mod fields;

/// `18`, `e0123`, `dkaa123`: short, and ending in digits.
pub fn is_article_number(value: &str) -> bool {
    value.len() <= 10
        && value.ends_with(|c: char| c.is_ascii_digit())
        && value.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Reads a file; only its bounds fail.
pub fn read(text: &str) -> Result<Reading> {
    let mut reading = Reading::new(Format::Nbib);
    let mut entry: Option<Entry> = None;
    let mut stray = Stray::default();
    let mut ended = true;
    let mut at = 0;
    for (index, line) in text.split('\n').enumerate() {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let start = at;
        at += line.len() + 1;
        if let Some((tag, value)) = tag(line) {
            stray.close(&mut reading, text)?;
            let another = entry
                .as_ref()
                .is_some_and(|open| tag == "PMID" && open.first(&[tag]).is_some());
            if ended || another {
                close(&mut reading, entry.take(), &text[..start])?;
                entry = Some(Entry::new(number, start));
                ended = false;
            }
            if let Some(open) = &mut entry {
                open.add(tag, value);
            }
        } else if line.trim().is_empty() {
            ended = true;
            stray.close(&mut reading, text)?;
        } else if line.starts_with(' ') && !ended {
            if let Some(open) = &mut entry {
                open.go_on(line);
            }
        } else {
            stray.add(number, start, at, line);
        }
    }
    close(&mut reading, entry, text)?;
    stray.close(&mut reading, text)?;
    reading.unreadable.sort_by_key(|one| one.line);
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
        entry.first(&["PMID", "PMC"]),
        fields::record(&entry),
        text,
    )
}

/// Tag and value: up to four capitals or digits filled up with blanks, then a hyphen in the fifth column.
fn tag(line: &str) -> Option<(&str, &str)> {
    let name = line.get(..4)?;
    let value = line.get(4..)?.strip_prefix('-')?;
    let name = name.trim_end();
    let sound = name.len() >= 2
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    (sound && (value.is_empty() || value.starts_with(' '))).then(|| (name, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::dossier::bibliography::reading::Why;

    #[test]
    fn junk_between_records_makes_no_record() {
        let text = "PMID- 1\nTI  - One\n      and more.\n\n<html>junk</html>\n\nPMID- 2\nTI  - Two\nPMID- 3\nTI  - Three\nOWN - X\n\nOWN - NLM\nDP  - 2020\n";
        let reading = read(text).expect("a reading");
        let titles: Vec<_> = reading
            .records
            .iter()
            .filter_map(|f| f.record.title.as_deref())
            .collect();
        assert_eq!(titles, ["One and more.", "Two", "Three"]);
        let rest: Vec<_> = reading.unreadable.iter().map(|u| (u.line, u.why)).collect();
        assert_eq!(rest, [(5, Why::Stray), (13, Why::Nameless)]);
    }
}
