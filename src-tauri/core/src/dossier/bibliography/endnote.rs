//! EndNote's XML, as EndNote, Bookends and Zotero write it.

use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::identifiers::{doi, is_issn, pmcid, pmid, serials};
use crate::dossier::bibliography::names::inverted;
use crate::dossier::bibliography::reading::Reading;
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::bibliography::xml::{Node, pieces, tree};
use crate::error::Result;

/// Reads a file; only its bounds fail.
pub fn read(text: &str) -> Result<Reading> {
    let mut reading = Reading::new(Format::EndnoteXml);
    for piece in pieces(text, &["record"]) {
        match tree(&piece) {
            Err(why) => reading.refuse(piece.line, piece.text, why)?,
            Ok(node) => {
                let key = node.text_at("rec-number");
                reading.take(piece.line, key.as_deref(), record(&node), piece.text)?;
            }
        }
    }
    Ok(reading)
}

fn record(node: &Node) -> Record {
    let kind = kind(node);
    let marked = |path: &str| node.at(path).and_then(|title| title.marked(&mark));
    let people = |list: &str| -> Vec<Name> {
        let list = node.at("contributors").and_then(|all| all.at(list));
        list.into_iter()
            .flat_map(Node::nodes)
            .filter_map(|author| inverted(&author.text()))
            .collect()
    };
    let whole = matches!(kind, WorkType::Book | WorkType::Thesis | WorkType::Report);
    let second = marked("titles/secondary-title");
    let full = node
        .text_at("periodical/full-title")
        .or_else(|| second.clone());
    let short = node
        .text_at("periodical/abbr-1")
        .or_else(|| node.text_at("titles/alt-title"))
        .filter(|short| {
            full.as_ref()
                .is_some_and(|full| short.chars().count() < full.chars().count())
        });
    let numbers: Vec<String> = ["isbn", "issn"]
        .iter()
        .filter_map(|name| node.text_at(name))
        .collect();
    let (issn, isbn): (Vec<_>, Vec<_>) = serials(numbers.iter().map(String::as_str))
        .into_iter()
        .partition(|serial| is_issn(serial));
    let joined = |list: Vec<String>| (!list.is_empty()).then(|| list.join(" "));
    let urls = node.at("urls/related-urls");
    let url = urls.and_then(|urls| urls.text_at("url"));
    Record {
        kind,
        title: marked("titles/title"),
        title_short: marked("titles/short-title"),
        authors: people("authors"),
        editors: people("secondary-authors"),
        translators: people("translated-authors"),
        issued: issued(node),
        accessed: node.text_at("access-date").as_deref().and_then(dates::read),
        container_title: full.filter(|_| !whole),
        container_title_short: short.filter(|_| !whole),
        collection_title: marked("titles/tertiary-title").or(second.filter(|_| whole)),
        volume: node.text_at("volume"),
        issue: node
            .text_at("number")
            .or_else(|| node.text_at("issue"))
            .filter(|_| !whole),
        number: node.text_at("number").filter(|_| kind == WorkType::Report),
        pages: node.text_at("pages").or_else(|| node.text_at("custom7")),
        publisher: node.text_at("publisher"),
        place: node.text_at("pub-location"),
        edition: node.text_at("edition"),
        genre: node.text_at("work-type").filter(|_| whole),
        doi: node
            .text_at("electronic-resource-num")
            .as_deref()
            .and_then(doi)
            .or_else(|| {
                url.as_deref()
                    .filter(|url| url.contains("doi"))
                    .and_then(doi)
            }),
        pmid: from_pubmed(node, urls),
        pmcid: node.text_at("custom2").as_deref().and_then(pmcid),
        issn: joined(issn),
        isbn: joined(isbn),
        url,
        language: node.text_at("language"),
        note: node.text_at("notes"),
        keywords: node
            .at("keywords")
            .into_iter()
            .flat_map(|list| list.all("keyword"))
            .map(|word| word.text().replace('*', ""))
            .collect(),
        ..Record::default()
    }
}

/// The number of the reference type, which is the same in every language, else its name.
fn kind(node: &Node) -> WorkType {
    let Some(kind) = node.at("ref-type") else {
        return WorkType::Document;
    };
    let number = kind.text();
    match number.trim() {
        "17" | "3" | "26" => WorkType::ArticleJournal,
        "6" | "28" | "9" => WorkType::Book,
        "5" | "7" | "53" => WorkType::Chapter,
        "10" | "47" => WorkType::PaperConference,
        "32" => WorkType::Thesis,
        "27" | "46" => WorkType::Report,
        "12" | "16" => WorkType::Webpage,
        "19" => WorkType::ArticleMagazine,
        "23" => WorkType::ArticleNewspaper,
        "25" => WorkType::Patent,
        "36" | "34" => WorkType::Manuscript,
        "58" => WorkType::Standard,
        "59" => WorkType::Dataset,
        _ => match kind.attribute("name").unwrap_or("").to_lowercase().as_str() {
            "journal article" | "electronic article" => WorkType::ArticleJournal,
            "book" | "edited book" | "electronic book" => WorkType::Book,
            "book section" | "electronic book section" => WorkType::Chapter,
            "conference paper" | "conference proceedings" => WorkType::PaperConference,
            "thesis" => WorkType::Thesis,
            "report" => WorkType::Report,
            _ => WorkType::Document,
        },
    }
}

/// Faces of EndNote's styles that CSL knows too.
fn mark(node: &Node) -> Option<&'static str> {
    let face = node.attribute("face").unwrap_or("");
    [
        ("italic", "i"),
        ("bold", "b"),
        ("superscript", "sup"),
        ("subscript", "sub"),
    ]
    .iter()
    .find(|(name, _)| node.name == "style" && face.contains(name))
    .map(|(_, tag)| *tag)
}

/// The year, and the day and month that stand beside it.
fn issued(node: &Node) -> Option<crate::dossier::bibliography::record::date::Issued> {
    let year = node.text_at("dates/year");
    let within = node.text_at("dates/pub-dates/date");
    match (year, within) {
        (Some(year), Some(within)) if within.contains(&year) => {
            dates::closer(dates::read(&year), dates::read(&within))
        }
        (Some(year), Some(within)) => {
            dates::closer(dates::read(&year), dates::read(&format!("{year} {within}")))
        }
        (Some(one), None) | (None, Some(one)) => dates::read(&one),
        (None, None) => None,
    }
}

/// The accession number is a PMID where the record says that it comes from PubMed.
fn from_pubmed(node: &Node, urls: Option<&Node>) -> Option<String> {
    let database = ["remote-database-name", "remote-database-provider"]
        .iter()
        .filter_map(|name| node.text_at(name))
        .any(|name| {
            ["medline", "pubmed", "nlm"]
                .iter()
                .any(|n| name.to_lowercase().contains(n))
        });
    let linked = urls.is_some_and(|urls| urls.nodes().any(|url| url.text().contains("pubmed")));
    node.text_at("accession-num")
        .filter(|_| database || linked)
        .as_deref()
        .and_then(pmid)
}
