//! PubMed's XML (NLM's DTD of 2025): articles, and books and chapters of the Bookshelf.

use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::format::Format;
use crate::dossier::bibliography::identifiers::{doi, pmcid, pmid, serials};
use crate::dossier::bibliography::names;
use crate::dossier::bibliography::nbib::is_article_number;
use crate::dossier::bibliography::reading::Reading;
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::date::{Issued, Moment};
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::bibliography::xml::{Node, pieces, tree};
use crate::error::Result;

/// Reads a file; only its bounds fail.
pub fn read(text: &str) -> Result<Reading> {
    let mut reading = Reading::new(Format::PubmedXml);
    for piece in pieces(text, &["PubmedArticle", "PubmedBookArticle"]) {
        match tree(&piece) {
            Err(why) => reading.refuse(piece.line, piece.text, why)?,
            Ok(node) => {
                let record = if node.name == "PubmedArticle" {
                    article(&node)
                } else {
                    book(&node)
                };
                let key = record.pmid.clone();
                reading.take(piece.line, key.as_deref(), record, piece.text)?;
            }
        }
    }
    Ok(reading)
}

fn article(node: &Node) -> Record {
    let Some(citation) = node.at("MedlineCitation") else {
        return Record::default();
    };
    let nothing = Node::default();
    let article = citation.at("Article").unwrap_or(&nothing);
    let journal = article.at("Journal").unwrap_or(&nothing);
    let issue = journal.at("JournalIssue").unwrap_or(&nothing);
    let full = journal
        .text_at("Title")
        .or_else(|| citation.text_at("MedlineJournalInfo/MedlineTA"));
    let short = citation
        .text_at("MedlineJournalInfo/MedlineTA")
        .or_else(|| journal.text_at("ISOAbbreviation"));
    let own = article
        .at("ArticleTitle")
        .and_then(|title| title.marked(&mark))
        .filter(|title| !title.contains("[Not Available]"));
    let mut record = Record {
        kind: kind(article),
        title: own.or_else(|| article.at("VernacularTitle").and_then(|t| t.marked(&mark))),
        authors: article.at("AuthorList").map(people).unwrap_or_default(),
        issued: issue.at("PubDate").and_then(date),
        epub: article.all("ArticleDate").find_map(date),
        container_title_short: short.filter(|short| Some(short) != full.as_ref()),
        container_title: full,
        volume: issue.text_at("Volume"),
        issue: issue.text_at("Issue"),
        pages: pages(article),
        language: article.text_at("Language"),
        issn: journal
            .text_at("ISSN")
            .or_else(|| citation.text_at("MedlineJournalInfo/ISSNLinking")),
        note: citation.text_at("GeneralNote"),
        keywords: keywords(citation),
        pmid: citation.text_at("PMID").as_deref().and_then(pmid),
        doi: article
            .all("ELocationID")
            .filter(|id| id.attribute("EIdType") == Some("doi"))
            .find_map(|id| doi(&id.text())),
        ..Record::default()
    };
    identifiers(node.at("PubmedData"), &mut record);
    record
}

fn book(node: &Node) -> Record {
    let Some(document) = node.at("BookDocument") else {
        return Record::default();
    };
    let nothing = Node::default();
    let book = document.at("Book").unwrap_or(&nothing);
    let list = |node: &Node, editors: bool| -> Vec<Name> {
        node.all("AuthorList")
            .filter(|list| (list.attribute("Type") == Some("editors")) == editors)
            .flat_map(people)
            .collect()
    };
    let book_title = book.at("BookTitle").and_then(|title| title.marked(&mark));
    let chapter = document
        .at("ArticleTitle")
        .and_then(|title| title.marked(&mark))
        .filter(|title| Some(title) != book_title.as_ref());
    let mut authors = list(document, false);
    if authors.is_empty() {
        authors = list(book, false);
    }
    let isbn = serials(
        book.all("Isbn")
            .map(Node::text)
            .collect::<Vec<_>>()
            .iter()
            .map(String::as_str),
    );
    let mut record = Record {
        kind: if chapter.is_some() {
            WorkType::Chapter
        } else {
            WorkType::Book
        },
        container_title: chapter.as_ref().and(book_title.clone()),
        title: chapter.or(book_title),
        authors,
        editors: list(book, true),
        issued: book.at("PubDate").and_then(date),
        collection_title: book.text_at("CollectionTitle"),
        publisher: book.text_at("Publisher/PublisherName"),
        place: book.text_at("Publisher/PublisherLocation"),
        edition: book.text_at("Edition"),
        volume: book.text_at("Volume"),
        pages: document.text_at("Pagination/MedlinePgn"),
        isbn: (!isbn.is_empty()).then(|| isbn.join(" ")),
        language: document.text_at("Language"),
        keywords: keywords(document),
        pmid: document.text_at("PMID").as_deref().and_then(pmid),
        ..Record::default()
    };
    identifiers(Some(document), &mut record);
    identifiers(node.at("PubmedBookData"), &mut record);
    record
}

fn kind(article: &Node) -> WorkType {
    let is = |kind: &str| {
        article.at("PublicationTypeList").is_some_and(|list| {
            list.nodes()
                .any(|node| node.text().eq_ignore_ascii_case(kind))
        })
    };
    if is("Preprint") {
        WorkType::Article
    } else if is("Newspaper Article") {
        WorkType::ArticleNewspaper
    } else if is("Dataset") {
        WorkType::Dataset
    } else {
        WorkType::ArticleJournal
    }
}

/// Markup of titles that CSL knows too.
fn mark(node: &Node) -> Option<&'static str> {
    match node.name.as_str() {
        "i" => Some("i"),
        "b" => Some("b"),
        "sub" => Some("sub"),
        "sup" => Some("sup"),
        _ => None,
    }
}

fn people(list: &Node) -> Vec<Name> {
    list.all("Author")
        .filter_map(|author| {
            if let Some(group) = author.text_at("CollectiveName") {
                return Some(Name::group(&group));
            }
            let given = author.text_at("ForeName").or_else(|| {
                let initials = author.text_at("Initials")?;
                Some(names::spaced(&initials))
            });
            let suffix = author.text_at("Suffix");
            names::person(
                &author.text_at("LastName")?,
                given.as_deref().unwrap_or(""),
                suffix.as_deref(),
            )
        })
        .collect()
}

/// Year, month by number or name, day; or a season; or the words of `MedlineDate`.
fn date(node: &Node) -> Option<Issued> {
    if let Some(words) = node.text_at("MedlineDate") {
        return dates::read(&words);
    }
    let year = node.text_at("Year")?;
    if let Some(season) = node.text_at("Season") {
        return dates::read(&format!("{year} {season}"));
    }
    let Some(month) = node.text_at("Month") else {
        return dates::read(&year);
    };
    let number =
        month
            .parse()
            .ok()
            .or_else(|| match dates::moment(&format!("{year} {month}"))?.within {
                crate::dossier::bibliography::record::date::Within::Month(month) => Some(month),
                _ => None,
            });
    let (Ok(year), Some(month)) = (year.parse(), number) else {
        return dates::read(&format!("{year} {month}"));
    };
    let day = node.text_at("Day").and_then(|day| day.parse().ok());
    Some(Issued::on(match day {
        Some(day) => Moment::day(year, month, day),
        None => Moment::month(year, month),
    }))
}

fn pages(article: &Node) -> Option<String> {
    article.text_at("Pagination/MedlinePgn").or_else(|| {
        let first = article.text_at("Pagination/StartPage");
        let last = article.text_at("Pagination/EndPage");
        match (first, last) {
            (Some(first), Some(last)) if first != last => Some(format!("{first}-{last}")),
            (Some(first), _) => Some(first),
            _ => article
                .all("ELocationID")
                .filter(|id| id.attribute("EIdType") == Some("pii"))
                .map(|id| id.text().trim().to_owned())
                .find(|value| is_article_number(value)),
        }
    })
}

fn keywords(citation: &Node) -> Vec<String> {
    let own = citation
        .all("KeywordList")
        .flat_map(|list| list.all("Keyword"));
    let mesh = citation
        .all("MeshHeadingList")
        .flat_map(|list| list.all("MeshHeading"))
        .filter_map(|heading| heading.at("DescriptorName"));
    own.chain(mesh).map(Node::text).collect()
}

/// Numbers that the list of article ids gives and the record does not have yet.
fn identifiers(data: Option<&Node>, record: &mut Record) {
    let Some(list) = data.and_then(|data| data.at("ArticleIdList")) else {
        return;
    };
    for id in list.all("ArticleId") {
        let text = id.text();
        match id.attribute("IdType") {
            Some("doi") => record.doi = record.doi.take().or_else(|| doi(&text)),
            Some("pubmed") => record.pmid = record.pmid.take().or_else(|| pmid(&text)),
            Some("pmc") => record.pmcid = record.pmcid.take().or_else(|| pmcid(&text)),
            _ => {}
        }
    }
    let status = data.and_then(|data| data.text_at("PublicationStatus"));
    if status.as_deref() == Some("aheadofprint") {
        record.status = Some("ahead of print".to_owned());
    }
}
