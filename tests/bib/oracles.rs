//! What other programs say of the corpus, in the form in which it is compared.

use std::path::Path;

use bearings_core::dossier::bibliography::compare::full_pages;
use bearings_core::dossier::bibliography::dates;
use bearings_core::dossier::bibliography::identifiers::{doi, doi_folded};
use bearings_core::dossier::bibliography::record::Record;
use bearings_core::dossier::bibliography::record::name::Name;
use bearings_core::dossier::bibliography::same::{bare, folded};
use serde_json::Value;

/// The fields that are compared.
pub const FIELDS: [&str; 9] = [
    "title",
    "authors",
    "date",
    "container",
    "volume",
    "issue",
    "pages",
    "doi",
    "pmid",
];

/// One record as it is compared: each field apart from how it is spelled, or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row(pub [Option<String>; 9]);

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// A record of ours.
pub fn ours(record: &Record) -> Row {
    let text = |value: &Option<String>| value.as_deref().and_then(|text| some(folded(&bare(text))));
    let authors = record
        .authors
        .iter()
        .map(name)
        .collect::<Vec<_>>()
        .join("; ");
    let date = record.issued.as_ref().map(|issued| {
        let json = serde_json::to_value(issued).expect("JSON");
        parts(&json)
    });
    Row([
        text(&record.title),
        some(authors),
        date.and_then(some),
        text(&record.container_title),
        text(&record.volume),
        text(&record.issue),
        record.pages.as_deref().map(full_pages),
        record.doi.as_deref().map(doi_folded),
        record.pmid.clone(),
    ])
}

fn name(name: &Name) -> String {
    match name {
        Name::Group { literal } => folded(literal),
        Name::Person(person) => spelled(
            &name.family(),
            person.given.as_deref().unwrap_or(""),
            person.suffix.as_deref().unwrap_or(""),
        ),
    }
}

/// Family and given names; initials written together or apart are one.
fn spelled(family: &str, given: &str, suffix: &str) -> String {
    let parts = [family, given, suffix].map(folded);
    let [family, given, suffix] = parts;
    let given = if given.split(' ').all(|word| word.chars().count() == 1) {
        given.replace(' ', "")
    } else {
        given
    };
    [family, given, suffix]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn parts(date: &Value) -> String {
    let mut out: Vec<String> = date["date-parts"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .filter(|part| !part.is_empty())
        .map(|part| {
            part.iter()
                .map(Value::to_string)
                .collect::<Vec<_>>()
                .join("-")
        })
        .collect();
    if let Some(season) = date.get("season") {
        out.push(format!("season {}", season.to_string().trim_matches('"')));
    }
    out.join("/")
}

/// The records of a file of CSL-JSON that pandoc made.
pub fn pandoc(path: &Path) -> Vec<Row> {
    list(path).iter().map(csl).collect()
}

fn list(path: &Path) -> Vec<Value> {
    serde_json::from_slice(&std::fs::read(path).expect("an oracle")).expect("JSON")
}

fn csl(item: &Value) -> Row {
    let text = |key: &str| {
        item[key]
            .as_str()
            .and_then(|text| some(folded(&bare(text))))
    };
    let people = item["author"].as_array().into_iter().flatten().map(|one| {
        let get = |key: &str| one[key].as_str().unwrap_or("");
        if let Some(literal) = one["literal"].as_str() {
            return folded(literal);
        }
        let family = [
            get("dropping-particle"),
            get("non-dropping-particle"),
            get("family"),
        ];
        spelled(&family.join(" "), get("given"), get("suffix"))
    });
    let pages = item["page"].as_str().or(item["pages"].as_str());
    Row([
        text("title"),
        some(people.collect::<Vec<_>>().join("; ")),
        some(parts(&item["issued"])),
        text("container-title"),
        text("volume"),
        text("issue"),
        pages.map(full_pages),
        item["DOI"]
            .as_str()
            .map(|text| doi_folded(&doi(text).unwrap_or(text.to_owned()))),
        item["PMID"].as_str().map(str::to_owned),
    ])
}

/// The records of a RIS file as rispy read it.
pub fn rispy(path: &Path) -> Vec<Row> {
    list(path)
        .iter()
        .map(|item| {
            let get = |keys: &[&str]| {
                keys.iter()
                    .find_map(|key| item[*key].as_str())
                    .map(str::to_owned)
            };
            let text = |keys: &[&str]| get(keys).and_then(|text| some(folded(&text)));
            let people = ["authors", "first_authors"]
                .iter()
                .flat_map(|key| item[*key].as_array().into_iter().flatten())
                .filter_map(Value::as_str)
                .map(|one| {
                    let (family, given) = one.split_once(',').unwrap_or((one, ""));
                    spelled(family, given, "")
                });
            let pages = match (get(&["start_page"]), get(&["end_page"])) {
                (Some(first), Some(last)) => Some(format!("{first}-{last}")),
                (first, last) => first.or(last),
            };
            let date =
                get(&["date", "publication_year", "year"]).and_then(|text| dates::read(&text));
            Row([
                text(&["primary_title", "title"]),
                some(people.collect::<Vec<_>>().join("; ")),
                date.and_then(|date| some(parts(&serde_json::to_value(date).expect("JSON")))),
                text(&["alternate_title3", "secondary_title", "journal_name"]),
                text(&["volume"]),
                text(&["number"]),
                pages.map(|pages| full_pages(&pages)),
                get(&["doi"]).map(|text| doi_folded(&text)),
                None,
            ])
        })
        .collect()
}

/// The records of PubMed's text as nbib read it.
pub fn nbib(path: &Path) -> Vec<Row> {
    list(path)
        .iter()
        .map(|item| {
            let text = |key: &str| item[key].as_str().and_then(|text| some(folded(text)));
            let people = item["authors"].as_array().into_iter().flatten().map(|one| {
                let get = |key: &str| one[key].as_str().unwrap_or("");
                if get("last_name").is_empty() {
                    spelled(get("author"), "", "")
                } else {
                    spelled(get("last_name"), get("first_name"), "")
                }
            });
            let date = item["publication_date"].as_str().and_then(dates::read);
            let pmid = &item["pubmed_id"];
            Row([
                text("title"),
                some(people.collect::<Vec<_>>().join("; ")),
                date.and_then(|date| some(parts(&serde_json::to_value(date).expect("JSON")))),
                text("journal"),
                text("journal_volume"),
                text("journal_issue"),
                item["pages"].as_str().map(full_pages),
                item["doi"].as_str().map(doi_folded),
                (!pmid.is_null()).then(|| pmid.to_string().trim_matches('"').to_owned()),
            ])
        })
        .collect()
}
