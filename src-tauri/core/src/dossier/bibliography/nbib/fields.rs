//! What the tags of PubMed's text mean (NLM, "MEDLINE/PubMed Data Element (Field) Descriptions").

use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::identifiers::{doi, pmcid, pmid, serials};
use crate::dossier::bibliography::names::{initialled, inverted};
use crate::dossier::bibliography::nbib::is_article_number;
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::bibliography::tagged::Entry;

/// The record of an entry.
pub(super) fn record(entry: &Entry) -> Record {
    let kind = kind(entry);
    let book = kind == WorkType::Book || kind == WorkType::Chapter;
    let title = entry
        .own(&["TI"])
        .filter(|title| !title.contains("[Not Available]"))
        .or_else(|| entry.own(&["TT"]));
    let serial = serials(entry.all("IS"));
    let isbn = serials(entry.all("ISBN"));
    let joined = |list: Vec<String>| (!list.is_empty()).then(|| list.join(" "));
    let container = if kind == WorkType::Chapter {
        entry.own(&["BTI"])
    } else {
        entry.own(&["JT", "TA"])
    };
    Record {
        kind,
        title: title.or_else(|| entry.own(&["BTI"])),
        authors: authors(entry),
        editors: people(entry, "FED", "ED"),
        issued: entry.first(&["DP"]).and_then(dates::read),
        epub: entry.first(&["DEP"]).and_then(dates::read),
        container_title_short: entry
            .own(&["TA"])
            .filter(|short| !book && Some(short) != container.as_ref()),
        container_title: container.filter(|_| kind != WorkType::Book),
        collection_title: entry.own(&["CTI"]),
        volume: entry.own(&["VI"]),
        issue: entry.own(&["IP"]),
        pages: pages(entry),
        publisher: entry.own(&["PB"]),
        // PL is the country of the journal, which no style prints.
        place: entry.own(&["PL"]).filter(|_| book),
        edition: entry.own(&["EN"]),
        doi: identified(entry, "[doi]").find_map(doi),
        pmid: entry.first(&["PMID"]).and_then(pmid),
        pmcid: entry.first(&["PMC"]).and_then(pmcid),
        issn: joined(serial),
        isbn: joined(isbn),
        language: entry.own(&["LA"]),
        status: entry
            .first(&["PST"])
            .filter(|status| *status == "aheadofprint")
            .map(|_| "ahead of print".to_owned()),
        note: entry.own(&["GN"]),
        keywords: entry
            .fields()
            .filter(|(tag, _)| *tag == "OT" || *tag == "MH")
            .map(|(_, word)| word.replace('*', ""))
            .collect(),
        ..Record::default()
    }
}

fn kind(entry: &Entry) -> WorkType {
    let has = |kind: &str| entry.all("PT").any(|one| one.eq_ignore_ascii_case(kind));
    if entry.first(&["JT", "TA"]).is_none() && entry.first(&["BTI"]).is_some() {
        return if entry.first(&["TI"]).is_some() && entry.first(&["TI"]) != entry.first(&["BTI"]) {
            WorkType::Chapter
        } else {
            WorkType::Book
        };
    }
    if has("Preprint") {
        WorkType::Article
    } else if has("Newspaper Article") {
        WorkType::ArticleNewspaper
    } else if has("Dataset") {
        WorkType::Dataset
    } else {
        WorkType::ArticleJournal
    }
}

/// Full names where they are given, short ones where not; groups stand where they stand among them.
fn authors(entry: &Entry) -> Vec<Name> {
    let mut out = Vec::new();
    let mut paired = false;
    for (tag, value) in entry.fields() {
        match tag {
            "FAU" => {
                out.extend(full(value));
                paired = true;
            }
            "AU" if paired => paired = false,
            "AU" => out.extend(initialled(value).or_else(|| full(value))),
            "CN" => out.push(Name::group(value)),
            _ => {}
        }
    }
    out
}

fn people(entry: &Entry, long: &str, short: &str) -> Vec<Name> {
    if entry.first(&[long]).is_some() {
        return entry.all(long).filter_map(full).collect();
    }
    entry
        .all(short)
        .filter_map(|name| initialled(name).or_else(|| full(name)))
        .collect()
}

/// A name of a list of persons: without a comma it is a person of one name.
fn full(text: &str) -> Option<Name> {
    if text.contains(',') {
        inverted(text)
    } else {
        Name::person(text, "").tidied()
    }
}

/// Values of the two tags that hold identifiers, of one kind.
fn identified<'a>(entry: &'a Entry, kind: &'static str) -> impl Iterator<Item = &'a str> {
    entry
        .fields()
        .filter(|(tag, _)| *tag == "LID" || *tag == "AID")
        .map(|(_, value)| value)
        .filter(move |value| value.ends_with(kind))
}

/// Pages, or the number of an article that has none.
fn pages(entry: &Entry) -> Option<String> {
    entry.own(&["PG"]).or_else(|| {
        entry
            .all("LID")
            .map(|value| value.trim_end_matches("[pii]").trim())
            .find(|value| is_article_number(value))
            .map(str::to_owned)
    })
}
