//! JSON Resume (schema 1.0.0): its publications. What else a CV holds is no publication and is not counted here.

use serde_json::Value;

use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::identifiers::doi;
use crate::dossier::bibliography::json::{items, text_at};
use crate::dossier::bibliography::reading::{Reading, Why};
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::kind::WorkType;
use crate::error::Result;

/// Reads a file; only its bounds fail. The file is one object, so what is wrong with it is wrong with all of it.
pub fn read(file: &str) -> Result<Reading> {
    let mut reading = Reading::new(Format::JsonResume);
    for item in items(file) {
        let value = match item.value() {
            Ok(value) => value,
            Err(why) => {
                reading.refuse(item.line, item.text, why)?;
                continue;
            }
        };
        let list = value.get("publications").and_then(Value::as_array);
        let mut from = 0;
        for one in list.into_iter().flatten() {
            // Objects of a parsed file no longer know their line; the place of the name in the text does.
            let name = text_at(one, &["name"]).unwrap_or_default();
            let quoted = serde_json::to_string(&name).unwrap_or_default();
            if let Some(at) = item.text[from..].find(&quoted) {
                from += at;
            }
            let before = item.text[..from].bytes().filter(|b| *b == b'\n').count();
            let line = item
                .line
                .saturating_add(u32::try_from(before).unwrap_or(u32::MAX));
            if one.is_object() {
                reading.take(line, None, record(one), &one.to_string())?;
            } else {
                reading.refuse(line, &one.to_string(), Why::Broken)?;
            }
        }
    }
    Ok(reading)
}

fn record(one: &Value) -> Record {
    let url = text_at(one, &["url"]);
    Record {
        kind: WorkType::Document,
        title: text_at(one, &["name"]),
        publisher: text_at(one, &["publisher"]),
        issued: text_at(one, &["releaseDate"]).and_then(|date| dates::read(&date)),
        doi: url
            .as_deref()
            .filter(|url| url.contains("doi.org"))
            .and_then(doi),
        url,
        note: text_at(one, &["summary"]),
        ..Record::default()
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_publications_of_a_resume_are_read() {
        let text = r#"{
 "basics": {"name": "Ines Halloran"},
 "publications": [
  {"name": "Wards at night", "publisher": "Ward Press", "releaseDate": "2021-06", "url": "https://doi.org/10.1000/182"},
  {"publisher": "Nobody"}
 ]
}"#;
        let reading = read(text).expect("a reading");
        assert_eq!(reading.records.len(), 1);
        assert_eq!(reading.records[0].line, 4);
        assert_eq!(
            reading.records[0].record.doi.as_deref(),
            Some("10.1000/182")
        );
        assert_eq!(reading.unreadable.len(), 1);
    }
}
