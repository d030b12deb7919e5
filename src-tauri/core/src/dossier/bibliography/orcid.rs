//! What ORCID lets its holders download (message schema 3.0): works as JSON or XML, summaries or whole.
//!
//! A group holds the same work as several sources told it; it is one record, filled from the source that stands first
//! and then from the others. The list of works that ORCID exports as BibTeX is read by `bibtex`.

use serde_json::Value;

use crate::dossier::bibliography::bibtex;
use crate::dossier::bibliography::compare::fill;
use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::identifiers::{doi, pmcid, pmid};
use crate::dossier::bibliography::json::{at, items, text_at};
use crate::dossier::bibliography::names;
use crate::dossier::bibliography::reading::Reading;
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::xml::{Node, pieces, tree};
use crate::error::Result;

/// Reads a JSON file; only its bounds fail.
pub fn read_json(file: &str) -> Result<Reading> {
    let mut reading = Reading::new(Format::OrcidJson);
    for item in items(file) {
        let value = match item.value() {
            Ok(value) => value,
            Err(why) => {
                reading.refuse(item.line, item.text, why)?;
                continue;
            }
        };
        let works = at(&value, &["activities-summary", "works"]).unwrap_or(&value);
        let list = works
            .get("group")
            .or_else(|| works.get("bulk"))
            .and_then(Value::as_array);
        match list {
            Some(list) => {
                for one in list {
                    take(&mut reading, item.line, one)?;
                }
            }
            // A record without works holds no publication; anything else is one work.
            None if value.get("orcid-identifier").is_some() => {}
            None => take(&mut reading, item.line, &value)?,
        }
    }
    Ok(reading)
}

fn take(reading: &mut Reading, line: u32, one: &Value) -> Result<()> {
    let told: Vec<&Value> = match one.get("work-summary").and_then(Value::as_array) {
        Some(list) => list.iter().collect(),
        None => vec![one.get("work").unwrap_or(one)],
    };
    let mut whole = Record::default();
    for (index, work) in told.iter().enumerate() {
        let record = json_work(work);
        whole = if index == 0 {
            record
        } else {
            fill(whole, &record)
        };
    }
    let key = told.first().and_then(|work| text_at(work, &["put-code"]));
    reading.take(line, key.as_deref(), whole, &one.to_string())
}

fn json_work(work: &Value) -> Record {
    let value = |path: &[&str]| text_at(work, path);
    let subtitle = value(&["title", "subtitle", "value"]);
    let date = ["year", "month", "day"]
        .iter()
        .map_while(|part| value(&["publication-date", part, "value"]))
        .collect::<Vec<_>>()
        .join("-");
    let ids = at(work, &["external-ids", "external-id"]).and_then(Value::as_array);
    let ids = ids.into_iter().flatten().filter_map(|id| {
        Some(Identifier {
            kind: text_at(id, &["external-id-type"])?,
            value: text_at(id, &["external-id-value"])?,
            part_of: text_at(id, &["external-id-relationship"]).as_deref() == Some("part-of"),
        })
    });
    let people = at(work, &["contributors", "contributor"]).and_then(Value::as_array);
    let people = people.into_iter().flatten().filter_map(|one| {
        Some((
            text_at(one, &["credit-name", "value"])?,
            text_at(one, &["contributor-attributes", "contributor-role"]),
        ))
    });
    assemble(Work {
        kind: value(&["type"]),
        title: value(&["title", "title", "value"]),
        subtitle,
        journal: value(&["journal-title", "value"]),
        date,
        url: value(&["url", "value"]),
        language: value(&["language-code"]),
        identifiers: ids.collect(),
        people: people.collect(),
        bibtex: value(&["citation", "citation-value"]).filter(|_| {
            value(&["citation", "citation-type"])
                .is_some_and(|kind| kind.eq_ignore_ascii_case("bibtex"))
        }),
    })
}

/// Reads an XML file; only its bounds fail.
pub fn read_xml(file: &str) -> Result<Reading> {
    let mut reading = Reading::new(Format::OrcidXml);
    // Groups hold summaries; whole works stand alone.
    let mut found = pieces(file, &["activities:group", "work:work", "group"]);
    if found.is_empty() {
        found = pieces(file, &["work:work-summary", "work"]);
    }
    for piece in found {
        let node = match tree(&piece) {
            Ok(node) => node,
            Err(why) => {
                reading.refuse(piece.line, piece.text, why)?;
                continue;
            }
        };
        let told: Vec<&Node> = if node.name == "group" {
            node.all("work-summary").collect()
        } else {
            vec![&node]
        };
        // Groups of employments and peer reviews are built alike and hold no work.
        let Some(first) = told.first() else { continue };
        let key = first.attribute("put-code").map(str::to_owned);
        let mut whole = Record::default();
        for (index, work) in told.iter().enumerate() {
            let record = xml_work(work);
            whole = if index == 0 {
                record
            } else {
                fill(whole, &record)
            };
        }
        reading.take(piece.line, key.as_deref(), whole, piece.text)?;
    }
    Ok(reading)
}

fn xml_work(work: &Node) -> Record {
    let date = ["year", "month", "day"]
        .iter()
        .map_while(|part| work.text_at(&format!("publication-date/{part}")))
        .collect::<Vec<_>>()
        .join("-");
    let ids = work.at("external-ids").into_iter().flat_map(Node::nodes);
    let ids = ids.filter_map(|id| {
        Some(Identifier {
            kind: id.text_at("external-id-type")?,
            value: id.text_at("external-id-value")?,
            part_of: id.text_at("external-id-relationship").as_deref() == Some("part-of"),
        })
    });
    let people = work.at("contributors").into_iter().flat_map(Node::nodes);
    let people = people.filter_map(|one| {
        Some((
            one.text_at("credit-name")?,
            one.text_at("contributor-attributes/contributor-role"),
        ))
    });
    assemble(Work {
        kind: work.text_at("type"),
        title: work.text_at("title/title"),
        subtitle: work.text_at("title/subtitle"),
        journal: work.text_at("journal-title"),
        date,
        url: work.text_at("url"),
        language: work.text_at("language-code"),
        identifiers: ids.collect(),
        people: people.collect(),
        bibtex: work.text_at("citation/citation-value").filter(|_| {
            work.text_at("citation/citation-type")
                .is_some_and(|kind| kind.eq_ignore_ascii_case("bibtex"))
        }),
    })
}

/// What both forms say of a work.
struct Work {
    kind: Option<String>,
    title: Option<String>,
    subtitle: Option<String>,
    journal: Option<String>,
    date: String,
    url: Option<String>,
    language: Option<String>,
    identifiers: Vec<Identifier>,
    people: Vec<(String, Option<String>)>,
    bibtex: Option<String>,
}

struct Identifier {
    kind: String,
    value: String,
    part_of: bool,
}

fn assemble(work: Work) -> Record {
    let kind = kind(work.kind.as_deref().unwrap_or(""));
    let id = |name: &str| {
        work.identifiers
            .iter()
            .find(|id| id.kind.eq_ignore_ascii_case(name) && !id.part_of)
            .map(|id| id.value.as_str())
    };
    let of_container = |name: &str| {
        work.identifiers
            .iter()
            .find(|id| id.kind.eq_ignore_ascii_case(name))
            .map(|id| id.value.clone())
    };
    let mut record = Record {
        kind,
        title: match (&work.title, &work.subtitle) {
            (Some(title), Some(subtitle)) if !title.contains(subtitle.as_str()) => {
                Some(format!("{title}: {subtitle}"))
            }
            (title, _) => title.clone(),
        },
        issued: dates::read(&work.date),
        container_title: work.journal.clone().filter(|_| kind != WorkType::Book),
        doi: id("doi").and_then(doi),
        pmid: id("pmid").and_then(pmid),
        pmcid: id("pmc").and_then(pmcid),
        isbn: of_container("isbn"),
        issn: of_container("issn"),
        url: work.url.clone(),
        language: work.language.clone(),
        ..Record::default()
    };
    for (name, role) in &work.people {
        let list = match role.as_deref().map(str::to_lowercase).as_deref() {
            Some("editor") => &mut record.editors,
            Some("chair-or-translator" | "translator") => &mut record.translators,
            _ => &mut record.authors,
        };
        let read = if name.contains(',') {
            names::inverted(name)
        } else {
            names::reading_order(name)
        };
        list.extend(read);
    }
    let cited = work
        .bibtex
        .and_then(|text| bibtex::read(&text).ok()?.records.into_iter().next());
    match cited {
        Some(cited) => {
            // The names of the citation are parted by its writer; credit names are one text.
            if !cited.record.authors.is_empty() {
                record.authors.clone_from(&cited.record.authors);
            }
            fill(record, &cited.record)
        }
        None => record,
    }
}

/// ORCID's work types, in its spelling of 2.x and 3.x.
fn kind(name: &str) -> WorkType {
    match name.to_lowercase().replace('_', "-").as_str() {
        "journal-article" | "review" | "annotation" => WorkType::ArticleJournal,
        "journal-issue" => WorkType::Periodical,
        "magazine-article" | "newsletter-article" => WorkType::ArticleMagazine,
        "newspaper-article" => WorkType::ArticleNewspaper,
        "book" | "edited-book" | "manual" | "translation" | "conference-proceedings" => {
            WorkType::Book
        }
        "book-chapter" => WorkType::Chapter,
        "book-review" => WorkType::ReviewBook,
        "conference-paper" | "conference-abstract" | "conference-poster" => {
            WorkType::PaperConference
        }
        "conference-presentation" | "conference-output" | "lecture-speech" => WorkType::Speech,
        "dissertation" | "dissertation-thesis" | "supervised-student-publication" => {
            WorkType::Thesis
        }
        "dictionary-entry" => WorkType::EntryDictionary,
        "encyclopedia-entry" => WorkType::EntryEncyclopedia,
        "preprint" | "working-paper" => WorkType::Article,
        "report" | "research-tool" | "technical-standard" => WorkType::Report,
        "data-set" => WorkType::Dataset,
        "software" => WorkType::Software,
        "patent" => WorkType::Patent,
        "website" | "online-resource" => WorkType::Webpage,
        "blog-post" => WorkType::PostWeblog,
        _ => WorkType::Document,
    }
}
