//! What the entry types and fields of BibLaTeX and BibTeX mean (BibLaTeX manual 3.18, sections 2.1 and 2.2).

use crate::dossier::bibliography::bibtex::inherit::Whole;
use crate::dossier::bibliography::bibtex::latex::{text, verbatim};
use crate::dossier::bibliography::bibtex::names;
use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::identifiers::{doi, pmcid, pmid, pmid_within};
use crate::dossier::bibliography::record::date::Issued;
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::record::{Record, split_keywords, tidied};

/// The record of an entry with all that it inherits.
pub(super) fn record(entry: &Whole<'_>) -> Record {
    let kind = kind(entry);
    let own = |field: &[&str]| entry.first(field).map(text).and_then(|text| tidied(&text));
    let people = |field: &str| entry.get(field).map(names::list).unwrap_or_default();
    let mut record = Record {
        kind,
        title: titled(entry, "title", "subtitle").or_else(|| own(&["maintitle"])),
        title_short: own(&["shorttitle"]),
        authors: people("author"),
        editors: people("editor"),
        translators: people("translator"),
        issued: issued(entry),
        accessed: date_of(entry, "urldate", ["urlyear", "urlmonth", "urlday"]),
        container_title_short: own(&["shortjournal", "abbrjournal"]),
        event_title: own(&["eventtitle"]),
        volume: own(&["volume"]),
        pages: entry.first(&["pages", "eid", "articleno"]).map(pages),
        publisher: own(&["publisher"])
            .or_else(|| own(&["institution", "school"]))
            .or_else(|| own(&["organization"]))
            .or_else(|| own(&["howpublished"]).filter(|text| !text.contains("://"))),
        place: entry.first(&["address", "location"]).map(text),
        edition: own(&["edition"]),
        genre: own(&["type"]).or_else(|| genre(entry)),
        doi: entry.get("doi").and_then(|raw| {
            let raw = verbatim(raw);
            doi(&raw).or(Some(raw))
        }),
        pmid: entry.get("pmid").map(verbatim).as_deref().and_then(pmid),
        pmcid: entry.get("pmcid").map(verbatim).as_deref().and_then(pmcid),
        isbn: own(&["isbn"]),
        issn: own(&["issn"]),
        url: url(entry),
        language: own(&["langid", "language"]),
        status: own(&["pubstate"]),
        note: own(&["note", "annote"]),
        keywords: own(&["keywords"])
            .map(|words| split_keywords(&words))
            .unwrap_or_default(),
        ..Record::default()
    };
    containers(entry, &mut record);
    numbers(entry, &mut record);
    eprint(entry, &mut record);
    if record.pmid.is_none() {
        record.pmid = record.note.as_deref().and_then(pmid_within);
    }
    record
}

fn kind(entry: &Whole<'_>) -> WorkType {
    let sub = entry.get("entrysubtype").unwrap_or("");
    match entry.kind {
        "article" | "suppperiodical" => match sub {
            "magazine" => WorkType::ArticleMagazine,
            "newspaper" => WorkType::ArticleNewspaper,
            _ => WorkType::ArticleJournal,
        },
        "book" | "mvbook" | "proceedings" | "mvproceedings" | "collection" | "mvcollection"
        | "manual" | "reference" | "mvreference" => WorkType::Book,
        "booklet" => WorkType::Pamphlet,
        "inbook" | "bookinbook" | "suppbook" | "incollection" | "suppcollection" => {
            WorkType::Chapter
        }
        "inproceedings" | "conference" => WorkType::PaperConference,
        "inreference" => WorkType::EntryEncyclopedia,
        "phdthesis" | "mastersthesis" | "thesis" => WorkType::Thesis,
        "techreport" | "report" => WorkType::Report,
        "online" | "electronic" | "www" | "webpage" => WorkType::Webpage,
        "patent" => WorkType::Patent,
        "periodical" => WorkType::Periodical,
        "dataset" => WorkType::Dataset,
        "software" => WorkType::Software,
        "standard" => WorkType::Standard,
        "review" => WorkType::Review,
        "artwork" | "image" => WorkType::Graphic,
        "audio" | "music" => WorkType::Song,
        "video" | "movie" => WorkType::MotionPicture,
        "letter" => WorkType::PersonalCommunication,
        "legislation" => WorkType::Legislation,
        "jurisdiction" => WorkType::LegalCase,
        "unpublished" => WorkType::Manuscript,
        "preprint" => WorkType::Article,
        "misc" if archive(entry).is_some_and(|name| name == "arxiv") => WorkType::Article,
        _ => WorkType::Document,
    }
}

/// A title and its subtitle.
fn titled(entry: &Whole<'_>, title: &str, subtitle: &str) -> Option<String> {
    let title = tidied(&text(entry.get(title)?))?;
    match entry.get(subtitle).and_then(|raw| tidied(&text(raw))) {
        Some(subtitle) if title.ends_with(['?', '!', ':']) => Some(format!("{title} {subtitle}")),
        Some(subtitle) => Some(format!("{title}: {subtitle}")),
        None => Some(title),
    }
}

fn containers(entry: &Whole<'_>, record: &mut Record) {
    let journal = titled(entry, "journaltitle", "journalsubtitle")
        .or_else(|| titled(entry, "journal", "journalsubtitle"));
    let book = titled(entry, "booktitle", "booksubtitle");
    let main = titled(entry, "maintitle", "mainsubtitle")
        .filter(|main| Some(main) != record.title.as_ref());
    record.container_title = match record.kind {
        WorkType::Book | WorkType::Thesis | WorkType::Periodical => main,
        WorkType::Chapter | WorkType::PaperConference | WorkType::EntryEncyclopedia => {
            book.or(journal).or(main)
        }
        _ => journal.or(book),
    };
    // In an article the series is "second series" of the journal, which no style prints.
    record.collection_title = entry
        .get("series")
        .filter(|_| record.kind != WorkType::ArticleJournal)
        .and_then(|raw| tidied(&text(raw)));
}

fn numbers(entry: &Whole<'_>, record: &mut Record) {
    let number = entry.get("number").and_then(|raw| tidied(&text(raw)));
    let issue = entry.get("issue").and_then(|raw| tidied(&text(raw)));
    let number = number.map(|number| number.replace('\u{2013}', "-"));
    match record.kind {
        WorkType::ArticleJournal
        | WorkType::ArticleMagazine
        | WorkType::ArticleNewspaper
        | WorkType::Periodical => record.issue = number.or(issue),
        _ => record.number = number.or_else(|| entry.get("version").map(text)),
    }
}

/// What the two kinds of thesis are called where the entry does not say it.
fn genre(entry: &Whole<'_>) -> Option<String> {
    match entry.kind {
        "phdthesis" => Some("PhD thesis".to_owned()),
        "mastersthesis" => Some("Master's thesis".to_owned()),
        _ => None,
    }
}

fn issued(entry: &Whole<'_>) -> Option<Issued> {
    date_of(entry, "date", ["year", "month", "day"])
}

/// A whole date, else its parts. A month may carry a day: `dec # "~12"`.
fn date_of(entry: &Whole<'_>, whole: &str, parts: [&str; 3]) -> Option<Issued> {
    if let Some(date) = entry.get(whole) {
        return dates::read(&verbatim(date));
    }
    let [year, month, day] = parts.map(|part| entry.get(part).map(text));
    let year = year?;
    let alone = dates::read(&year);
    let Some(month) = month else { return alone };
    // In a month by number a day must be written with two digits apart, or not at all.
    let within = match day {
        Some(day) => format!("{year} {month} {day}"),
        None => format!("{year} {month}"),
    };
    dates::closer(alone, dates::read(&within))
}

/// Pages with one hyphen between the first and the last and no blanks around it.
fn pages(raw: &str) -> String {
    let mut out = String::new();
    for letter in text(raw).chars() {
        match letter {
            '\u{2013}' | '\u{2014}' | '-' | '\u{2212}' => {
                let kept = out.trim_end().len();
                out.truncate(kept);
                if !out.ends_with('-') {
                    out.push('-');
                }
            }
            letter if letter.is_whitespace() && out.ends_with('-') => {}
            letter => out.push(letter),
        }
    }
    out
}

fn url(entry: &Whole<'_>) -> Option<String> {
    let how = entry
        .get("howpublished")
        .filter(|raw| raw.contains("://"))
        .map(|raw| raw.replace("\\url", ""));
    let raw = entry.get("url").map(str::to_owned).or(how)?;
    tidied(&verbatim(&raw))
}

fn archive(entry: &Whole<'_>) -> Option<String> {
    let named = entry.first(&["eprinttype", "archiveprefix"])?;
    Some(verbatim(named).to_lowercase())
}

fn eprint(entry: &Whole<'_>, record: &mut Record) {
    let Some(number) = entry.get("eprint").map(verbatim) else {
        return;
    };
    match archive(entry).as_deref() {
        Some("pubmed") => record.pmid = record.pmid.take().or_else(|| pmid(&number)),
        Some("pmc" | "pubmedcentral") => {
            record.pmcid = record.pmcid.take().or_else(|| pmcid(&number));
        }
        Some("arxiv") => {
            record.number = record.number.take().or(Some(format!("arXiv:{number}")));
            if record.publisher.is_none() && record.container_title.is_none() {
                record.publisher = Some("arXiv".to_owned());
            }
        }
        _ => {}
    }
}
