//! A table with one work in a row (RFC 4180, and its cousins parted by semicolons and tabs), its columns named by hand
//! or by their heads.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::identifiers::{doi, is_issn, pmcid, pmid, serials};
use crate::dossier::bibliography::names;
use crate::dossier::bibliography::reading::{Reading, Why};
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::bibliography::record::{Record, split_keywords};
use crate::dossier::bibliography::same::folded;
use crate::dossier::bibliography::table::rows::{mark, rows};
use crate::error::Result;

mod rows;

/// Most columns of a table.
pub const MOST_COLUMNS: usize = 200;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "TableColumnMeaning")]
#[allow(missing_docs, reason = "each is the field of Record of the same name")]
pub enum Meaning {
    Kind,
    Title,
    Authors,
    Editors,
    Issued,
    ContainerTitle,
    ContainerTitleShort,
    Volume,
    Issue,
    Pages,
    /// The last page, where the first stands in a column of its own.
    LastPage,
    Publisher,
    Place,
    Edition,
    Doi,
    Pmid,
    Pmcid,
    Serial,
    Url,
    Language,
    Note,
    Keywords,
    Status,
}

/// Meaning of columns by their place, from 0. A column without one is passed over.
pub type Columns = BTreeMap<usize, Meaning>;

/// The heads of a table, and what their names say that they hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heads {
    /// The names.
    pub names: Vec<String>,
    /// What they say.
    pub guessed: Columns,
}

/// Names of columns, folded, that programs and people use.
const NAMES: &[(Meaning, &[&str])] = &[
    (
        Meaning::Kind,
        &[
            "type",
            "item type",
            "kind",
            "publication type",
            "document type",
        ],
    ),
    (
        Meaning::Title,
        &[
            "title",
            "article title",
            "document title",
            "publication title of work",
            "work",
        ],
    ),
    (
        Meaning::Authors,
        &[
            "authors",
            "author",
            "author s",
            "author full names",
            "author names",
        ],
    ),
    (Meaning::Editors, &["editors", "editor"]),
    (
        Meaning::Issued,
        &[
            "year",
            "date",
            "publication year",
            "publication date",
            "create date",
            "published",
            "pubyear",
            "issued",
        ],
    ),
    (
        Meaning::ContainerTitle,
        &[
            "journal",
            "source title",
            "source",
            "publication title",
            "journal book",
            "container title",
            "book title",
            "publication",
        ],
    ),
    (
        Meaning::ContainerTitleShort,
        &[
            "journal abbreviation",
            "abbreviated source title",
            "container title short",
        ],
    ),
    (Meaning::Volume, &["volume", "vol"]),
    (Meaning::Issue, &["issue", "number", "no"]),
    (
        Meaning::Pages,
        &["pages", "page", "page start", "first page", "start page"],
    ),
    (Meaning::LastPage, &["page end", "last page", "end page"]),
    (Meaning::Publisher, &["publisher"]),
    (
        Meaning::Place,
        &["place", "publisher place", "location", "city"],
    ),
    (Meaning::Edition, &["edition"]),
    (Meaning::Doi, &["doi"]),
    (Meaning::Pmid, &["pmid", "pubmed id", "pubmedid"]),
    (Meaning::Pmcid, &["pmcid", "pmc id", "pmc"]),
    (Meaning::Serial, &["issn", "isbn", "issn isbn"]),
    (Meaning::Url, &["url", "link"]),
    (
        Meaning::Language,
        &["language", "language of original document"],
    ),
    (Meaning::Note, &["note", "notes", "extra"]),
    (
        Meaning::Keywords,
        &["keywords", "author keywords", "tags", "manual tags"],
    ),
    (Meaning::Status, &["status", "publication stage"]),
];

/// The heads of a table; empty where it has no row.
pub fn heads(text: &str) -> Heads {
    let names = rows(text, mark(text))
        .next()
        .map(|row| row.cells)
        .unwrap_or_default();
    let mut guessed = Columns::new();
    for (at, name) in names.iter().enumerate() {
        let name = folded(name);
        let meaning = NAMES
            .iter()
            .find(|(_, known)| known.contains(&name.as_str()))
            .map(|(meaning, _)| *meaning);
        if let Some(meaning) = meaning
            && !guessed.values().any(|taken| *taken == meaning)
        {
            guessed.insert(at, meaning);
        }
    }
    Heads { names, guessed }
}

/// Reads a table whose first row names its columns; only its bounds fail.
pub fn read(text: &str, columns: &Columns) -> Result<Reading> {
    let mut reading = Reading::new(Format::Table);
    for row in rows(text, mark(text)).skip(1) {
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if row.cells.len() > MOST_COLUMNS || !row.whole {
            reading.refuse(row.line, row.text, Why::Broken)?;
        } else {
            reading.take(row.line, None, record(&row.cells, columns), row.text)?;
        }
    }
    Ok(reading)
}

fn record(cells: &[String], columns: &Columns) -> Record {
    let cell = |wanted: Meaning| {
        columns
            .iter()
            .find(|(_, meaning)| **meaning == wanted)
            .and_then(|(at, _)| cells.get(*at))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
    };
    let own = |wanted| cell(wanted).map(str::to_owned);
    let serial = serials(cell(Meaning::Serial).into_iter());
    let (issn, isbn): (Vec<_>, Vec<_>) = serial.into_iter().partition(|serial| is_issn(serial));
    let joined = |list: Vec<String>| (!list.is_empty()).then(|| list.join(" "));
    let pages = match (cell(Meaning::Pages), cell(Meaning::LastPage)) {
        (Some(first), Some(last)) if first != last && !first.contains('-') => {
            Some(format!("{first}-{last}"))
        }
        (Some(one), _) | (None, Some(one)) => Some(one.to_owned()),
        (None, None) => None,
    };
    Record {
        kind: kind(cell(Meaning::Kind).unwrap_or("")),
        title: own(Meaning::Title),
        authors: cell(Meaning::Authors).map(people).unwrap_or_default(),
        editors: cell(Meaning::Editors).map(people).unwrap_or_default(),
        issued: cell(Meaning::Issued).and_then(dates::read),
        container_title: own(Meaning::ContainerTitle),
        container_title_short: own(Meaning::ContainerTitleShort),
        volume: own(Meaning::Volume),
        issue: own(Meaning::Issue),
        pages,
        publisher: own(Meaning::Publisher),
        place: own(Meaning::Place),
        edition: own(Meaning::Edition),
        doi: cell(Meaning::Doi).and_then(doi),
        pmid: cell(Meaning::Pmid).and_then(pmid),
        pmcid: cell(Meaning::Pmcid).and_then(pmcid),
        issn: joined(issn),
        isbn: joined(isbn),
        url: own(Meaning::Url),
        language: own(Meaning::Language),
        note: own(Meaning::Note),
        keywords: cell(Meaning::Keywords)
            .map(split_keywords)
            .unwrap_or_default(),
        status: own(Meaning::Status),
        ..Record::default()
    }
}

/// The kind by its name in CSL, in Zotero's tables, or in plain words.
fn kind(name: &str) -> WorkType {
    let folded = folded(name);
    WorkType::named(&name.trim().to_lowercase()).unwrap_or(match folded.replace(' ', "").as_str() {
        "" | "journalarticle" | "article" | "journal" | "review" => WorkType::ArticleJournal,
        "book" | "monograph" => WorkType::Book,
        "booksection" | "bookchapter" => WorkType::Chapter,
        "conferencepaper" | "proceedingspaper" => WorkType::PaperConference,
        "thesis" | "dissertation" => WorkType::Thesis,
        "report" => WorkType::Report,
        "webpage" | "website" => WorkType::Webpage,
        "preprint" => WorkType::Article,
        "presentation" | "talk" => WorkType::Speech,
        "dataset" => WorkType::Dataset,
        "newspaperarticle" => WorkType::ArticleNewspaper,
        "magazinearticle" => WorkType::ArticleMagazine,
        _ => WorkType::Document,
    })
}

/// Names of one cell: parted by semicolons, else by `and`, else by the commas of PubMed's form `Casbon JA, Saqi MA`.
fn people(cell: &str) -> Vec<Name> {
    let cell = cell.trim_end_matches('.');
    let parts: Vec<&str> = if cell.contains(';') {
        cell.split(';').collect()
    } else if cell.contains(" and ") {
        cell.split(" and ").collect()
    } else if cell
        .split(',')
        .all(|part| names::initialled(part.trim()).is_some())
    {
        cell.split(',').collect()
    } else {
        vec![cell]
    };
    parts
        .into_iter()
        .filter_map(|part| {
            let part = part.trim();
            if part.contains(',') || names::initialled(part).is_some() {
                names::inverted(part)
            } else {
                Name::group(part).tidied()
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Meaning, heads, read};

    #[test]
    fn a_table_is_read_by_its_heads_or_by_hand() {
        let text = "Title;Authors;Year;Mine\n\"Wards; at\n\"\"night\"\"\";Halloran, Ines; \n;;2020;x\nNo end \"quoted\";\"Reyes, T; Okafor, A\";2019;y\n\"open;;;\n";
        let heads = heads(text);
        assert_eq!(heads.names, ["Title", "Authors", "Year", "Mine"]);
        assert_eq!(heads.guessed.get(&2), Some(&Meaning::Issued));
        assert_eq!(heads.guessed.get(&3), None);
        let mut columns = heads.guessed;
        columns.insert(3, Meaning::Note);
        let reading = read(text, &columns).expect("a reading");
        let rows: Vec<_> = reading
            .records
            .iter()
            .map(|f| {
                (
                    f.line,
                    f.record.title.as_deref().unwrap_or(""),
                    f.record.authors.len(),
                )
            })
            .collect();
        assert_eq!(
            rows,
            [(2, "Wards; at \"night\"", 1), (5, "No end \"quoted\"", 2)]
        );
        assert_eq!(reading.records[1].record.note.as_deref(), Some("y"));
        assert_eq!(
            reading
                .unreadable
                .iter()
                .map(|u| u.line)
                .collect::<Vec<_>>(),
            [4, 6]
        );
    }
}
