//! CSL-JSON as programs write it: numbers for texts, lists of one, dates in words, and Crossref's dialect.

use serde_json::Value;

use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::identifiers::{doi, pmcid, pmid, pmid_within, serials};
use crate::dossier::bibliography::json::{items, text, text_at};
use crate::dossier::bibliography::names;
use crate::dossier::bibliography::reading::{Reading, Why};
use crate::dossier::bibliography::record::date::{Issued, Moment};
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::record::name::{Name, Person};
use crate::dossier::bibliography::record::{Record, split_keywords};
use crate::error::Result;

/// Reads a file; only its bounds fail.
pub fn read(file: &str) -> Result<Reading> {
    let mut reading = Reading::new(Format::CslJson);
    for item in items(file) {
        match item.value() {
            Err(why) => reading.refuse(item.line, item.text, why)?,
            Ok(value) => match value.get("items").and_then(Value::as_array) {
                // Some programs wrap the list in an object.
                Some(list) => {
                    for one in list {
                        take(&mut reading, item.line, one, &one.to_string())?;
                    }
                }
                None => take(&mut reading, item.line, &value, item.text)?,
            },
        }
    }
    Ok(reading)
}

fn take(reading: &mut Reading, line: u32, value: &Value, text: &str) -> Result<()> {
    if !value.is_object() {
        return reading.refuse(line, text, Why::Broken);
    }
    let key = text_at(value, &["id"]).or_else(|| text_at(value, &["citation-key"]));
    reading.take(line, key.as_deref(), record(value), text)
}

/// The record of one item.
pub fn record(item: &Value) -> Record {
    let get = |key: &str| item.get(key).and_then(text);
    let list = |key: &str| serials(get(key).iter().map(String::as_str)).join(" ");
    let note = get("note");
    let within = |label: &str| {
        note.as_deref()?
            .lines()
            .find_map(|line| line.trim().strip_prefix(label)?.strip_prefix(':'))
            .map(|value| value.trim().to_owned())
    };
    let keywords = match item.get("keyword") {
        Some(Value::Array(words)) => words.iter().filter_map(text).collect(),
        other => split_keywords(&other.and_then(text).unwrap_or_default()),
    };
    let some = |text: String| (!text.is_empty()).then_some(text);
    Record {
        kind: kind(&get("type").unwrap_or_default()),
        title: get("title"),
        title_short: get("title-short").or_else(|| get("shortTitle")),
        authors: people(item.get("author")),
        editors: people(item.get("editor")),
        translators: people(item.get("translator")),
        issued: item
            .get("issued")
            .and_then(date)
            .or_else(|| item.get("published").and_then(date)),
        epub: item
            .get("available-date")
            .or_else(|| item.get("published-online"))
            .and_then(date),
        accessed: item.get("accessed").and_then(date),
        container_title: get("container-title"),
        container_title_short: get("container-title-short").or_else(|| get("journalAbbreviation")),
        collection_title: get("collection-title"),
        event_title: get("event-title").or_else(|| get("event")),
        volume: get("volume"),
        issue: get("issue"),
        pages: get("page")
            .or_else(|| get("pages"))
            .or_else(|| get("article-number")),
        number: get("number"),
        publisher: get("publisher"),
        place: get("publisher-place"),
        edition: get("edition"),
        genre: get("genre"),
        doi: get("DOI").map(|text| doi(&text).unwrap_or(text)),
        pmid: get("PMID")
            .as_deref()
            .and_then(pmid)
            .or_else(|| note.as_deref().and_then(pmid_within)),
        pmcid: get("PMCID")
            .as_deref()
            .and_then(pmcid)
            .or_else(|| within("PMCID").as_deref().and_then(pmcid)),
        isbn: some(list("ISBN")).or_else(|| get("ISBN")),
        issn: some(list("ISSN")).or_else(|| get("ISSN")),
        url: get("URL"),
        language: get("language"),
        status: get("status"),
        note,
        keywords,
    }
}

/// The kind of a name of CSL, or of Crossref.
fn kind(name: &str) -> WorkType {
    WorkType::named(name).unwrap_or(match name {
        "journal-article" => WorkType::ArticleJournal,
        "proceedings-article" => WorkType::PaperConference,
        "book-chapter" | "book-section" | "book-part" => WorkType::Chapter,
        "monograph" | "edited-book" | "reference-book" => WorkType::Book,
        "dissertation" => WorkType::Thesis,
        "posted-content" | "preprint" => WorkType::Article,
        "report-component" => WorkType::Report,
        "reference-entry" => WorkType::EntryEncyclopedia,
        _ => WorkType::Document,
    })
}

fn people(value: Option<&Value>) -> Vec<Name> {
    let Some(list) = value.and_then(Value::as_array) else {
        return value
            .and_then(text)
            .and_then(|text| names::inverted(&text))
            .into_iter()
            .collect();
    };
    list.iter().filter_map(name).collect()
}

fn name(value: &Value) -> Option<Name> {
    let get = |key: &str| value.get(key).and_then(text);
    if let Some(text) = value.as_str() {
        return names::inverted(text);
    }
    if let Some(literal) = get("literal").or_else(|| get("name")) {
        return Some(Name::group(&literal));
    }
    Name::Person(Person {
        family: get("family").unwrap_or_default(),
        given: get("given"),
        dropping_particle: get("dropping-particle"),
        non_dropping_particle: get("non-dropping-particle"),
        suffix: get("suffix"),
    })
    .tidied()
}

/// A date in parts, whether they are numbers or texts, else in words.
pub fn date(value: &Value) -> Option<Issued> {
    if let Some(text) = value.as_str() {
        return dates::read(text);
    }
    let number = |value: &Value| -> Option<i32> {
        value
            .as_i64()
            .and_then(|number| i32::try_from(number).ok())
            .or_else(|| value.as_str()?.trim().parse().ok())
    };
    let season = value.get("season").and_then(|season| {
        number(season).or_else(
            || match dates::read(&format!("2000 {}", season.as_str()?))? {
                Issued::Dated { from, .. } => match from.within {
                    crate::dossier::bibliography::record::date::Within::Season(season) => {
                        Some(i32::from(season))
                    }
                    _ => None,
                },
                Issued::Said(_) => None,
            },
        )
    });
    let circa = value
        .get("circa")
        .is_some_and(|circa| !matches!(circa, Value::Bool(false) | Value::Null));
    let mut moments = value
        .get("date-parts")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|part| {
            let part: Vec<i32> = part.as_array()?.iter().map_while(number).collect();
            Moment::from_parts(&part)
        });
    if let Some(mut from) = moments.next() {
        if let (Some(season), 1) = (season, from.parts().len()) {
            from = Moment::season(from.year, u8::try_from(season).unwrap_or(0));
        }
        return Some(Issued::Dated {
            from,
            to: moments.next().filter(|to| *to > from),
            circa,
        });
    }
    ["raw", "literal"]
        .iter()
        .find_map(|key| dates::read(&text_at(value, &[key])?))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn the_dialects_of_csl_json_read_alike() {
        let text = r#"[
 {"id": "a", "type": "article-journal", "title": ["Wards"], "author": [{"family": "Halloran", "given": "Ines"}],
  "issued": {"date-parts": [["2020", "3"]]}, "volume": 12, "container-title": ["J Wards"], "DOI": "https://doi.org/10.1000/182"},
 {"id": 7, "type": "journal-article", "title": "Nights", "issued": {"raw": "2019-04-02"}, "note": "PMID: 123\nPMCID: PMC45"},
 "nothing",
 {"id": "b"}
]"#;
        let reading = read(text).expect("a reading");
        let one = &reading.records[0].record;
        assert_eq!(one.title.as_deref(), Some("Wards"));
        assert_eq!(one.volume.as_deref(), Some("12"));
        assert_eq!(one.doi.as_deref(), Some("10.1000/182"));
        assert_eq!(
            serde_json::to_string(&one.issued).expect("JSON"),
            r#"{"date-parts":[[2020,3]]}"#
        );
        let two = &reading.records[1];
        assert_eq!((two.line, two.key.as_deref()), (4, Some("7")));
        assert_eq!(two.record.pmid.as_deref(), Some("123"));
        assert_eq!(two.record.pmcid.as_deref(), Some("PMC45"));
        let rest: Vec<u32> = reading.unreadable.iter().map(|one| one.line).collect();
        assert_eq!(rest, [5, 6]);
    }
}
