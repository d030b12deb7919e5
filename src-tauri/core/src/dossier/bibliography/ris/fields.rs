//! What the tags of RIS mean, by kind of work (RIS format specifications of 2001 and 2011, and what databases do).

use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::identifiers::{doi, is_issn, pmcid, pmid, pmid_within, serials};
use crate::dossier::bibliography::names::inverted;
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::tagged::Entry;

/// The record of an entry.
pub(super) fn record(entry: &Entry) -> Record {
    let kind = kind(entry.first(&["TY"]).unwrap_or(""));
    let mut record = Record {
        kind,
        title: entry.own(&["TI", "T1", "CT", "BT"]),
        title_short: entry.own(&["ST"]),
        volume: entry.own(&["VL"]),
        issue: entry.own(&["IS", "CP"]),
        publisher: entry.own(&["PB"]),
        place: entry.own(&["CY", "PP"]),
        edition: entry.own(&["ET"]),
        language: entry.own(&["LA"]),
        url: entry.own(&["UR", "LK"]),
        note: entry.own(&["N1"]),
        keywords: entry.all("KW").map(str::to_owned).collect(),
        pages: pages(entry),
        ..Record::default()
    };
    people(entry, &mut record);
    containers(entry, &mut record);
    dates_of(entry, &mut record);
    identifiers(entry, &mut record);
    if entry.first(&["TY"]) == Some("INPR") {
        record.status = Some("in press".to_owned());
    }
    if matches!(
        record.kind,
        WorkType::Thesis | WorkType::Report | WorkType::Speech
    ) {
        record.genre = entry.own(&["M3"]).filter(|genre| doi(genre).is_none());
    }
    if matches!(
        record.kind,
        WorkType::Report | WorkType::Patent | WorkType::Standard
    ) {
        record.number = entry.own(&["SN", "IS", "M1"]);
        record.issue = None;
    }
    record
}

fn kind(tag: &str) -> WorkType {
    match tag {
        "JOUR" | "EJOUR" | "EJOU" | "ABST" | "INPR" => WorkType::ArticleJournal,
        "MGZN" => WorkType::ArticleMagazine,
        "NEWS" => WorkType::ArticleNewspaper,
        "JFULL" => WorkType::Periodical,
        "BOOK" | "EBOOK" | "EDBOOK" | "WHOLE" | "SER" | "CTLG" => WorkType::Book,
        "CHAP" | "ECHAP" => WorkType::Chapter,
        "CONF" | "CPAPER" => WorkType::PaperConference,
        "THES" => WorkType::Thesis,
        "RPRT" | "GOVDOC" | "GRANT" => WorkType::Report,
        "ELEC" | "WEB" => WorkType::Webpage,
        "BLOG" => WorkType::PostWeblog,
        "ICOMM" | "PCOMM" => WorkType::PersonalCommunication,
        "COMP" => WorkType::Software,
        "DATA" | "DBASE" | "AGGR" => WorkType::Dataset,
        "PAT" => WorkType::Patent,
        "CASE" => WorkType::LegalCase,
        "STAT" | "LEGAL" => WorkType::Legislation,
        "BILL" | "UNBILL" => WorkType::Bill,
        "HEAR" => WorkType::Hearing,
        "MAP" => WorkType::Map,
        "ART" | "SLIDE" => WorkType::Graphic,
        "FIGURE" | "CHART" | "EQUA" => WorkType::Figure,
        "VIDEO" | "MPCT" | "ADVS" => WorkType::MotionPicture,
        "SOUND" | "MUSIC" => WorkType::Song,
        "UNPB" | "MANSCPT" | "UNPD" => WorkType::Manuscript,
        "ENCYC" => WorkType::EntryEncyclopedia,
        "DICT" => WorkType::EntryDictionary,
        "STAND" => WorkType::Standard,
        "PAMP" => WorkType::Pamphlet,
        "CLSWK" | "ANCIENT" => WorkType::Classic,
        _ => WorkType::Document,
    }
}

fn is_whole_book(kind: WorkType) -> bool {
    matches!(
        kind,
        WorkType::Book | WorkType::Classic | WorkType::Pamphlet
    )
}

fn people(entry: &Entry, record: &mut Record) {
    for (tag, value) in entry.fields() {
        let list = match tag {
            "AU" | "A1" => &mut record.authors,
            "A2" | "ED" | "E1" => &mut record.editors,
            "A4" | "TA" if is_whole_book(record.kind) || record.kind == WorkType::Chapter => {
                &mut record.translators
            }
            _ => continue,
        };
        list.extend(inverted(value));
    }
    if record.editors.is_empty() {
        record.editors = entry.all("A3").filter_map(inverted).collect();
    }
}

fn containers(entry: &Entry, record: &mut Record) {
    match record.kind {
        kind if is_whole_book(kind) => {
            record.collection_title = entry.own(&["T2", "T3"]);
        }
        WorkType::Thesis | WorkType::Report | WorkType::Patent | WorkType::Software => {
            record.collection_title = entry.own(&["T2", "T3"]);
        }
        WorkType::Chapter | WorkType::EntryEncyclopedia | WorkType::EntryDictionary => {
            record.container_title = if record.title == entry.own(&["BT"]) {
                entry.own(&["T2"])
            } else {
                entry.own(&["BT", "T2"])
            };
            record.collection_title = entry.own(&["T3"]);
        }
        WorkType::PaperConference => {
            record.container_title = entry.own(&["C3", "BT", "T2", "JF", "JO"]);
            record.event_title = entry
                .own(&["T2"])
                .filter(|event| Some(event) != record.container_title.as_ref());
            record.collection_title = entry.own(&["T3"]);
        }
        _ => {
            // JF is the full name by the first specification, T2 by the second; JO has been used for both.
            record.container_title = entry.own(&["JF", "T2", "JO", "BT", "JA", "J2"]);
            let short = ["J2", "JA", "J1", "JO"]
                .iter()
                .filter_map(|tag| entry.own(&[tag]))
                .find(|short| Some(short) != record.container_title.as_ref());
            record.container_title_short = short.filter(|short| {
                let full = record.container_title.as_deref().unwrap_or("");
                short.chars().count() < full.chars().count()
            });
            record.collection_title = entry.own(&["T3"]);
        }
    }
}

fn dates_of(entry: &Entry, record: &mut Record) {
    let [py, y1, da] = ["PY", "Y1", "DA"].map(|tag| entry.first(&[tag]).and_then(dates::read));
    // The year that styles print is PY; what is closer within it may stand in either of the others.
    record.issued = dates::closer(dates::closer(py, y1), da);
    record.accessed = entry.first(&["Y2"]).and_then(dates::read);
    record.epub = entry
        .first(&["ET"])
        .filter(|_| record.kind == WorkType::ArticleJournal)
        .filter(|text| text.starts_with(|c: char| c.is_ascii_digit()) && text.len() >= 8)
        .and_then(dates::read);
    if record.epub.is_some() {
        record.edition = None;
    }
}

fn pages(entry: &Entry) -> Option<String> {
    let first = entry.first(&["SP"]);
    let last = entry.first(&["EP"]);
    match (first, last) {
        (Some(first), Some(last)) if first != last && !first.contains(['-', '\u{2013}']) => {
            Some(format!("{first}-{last}"))
        }
        (Some(one), _) | (None, Some(one)) => Some(one.to_owned()),
        // Journals without pages number their articles.
        (None, None) => entry
            .own(&["C7", "AR"])
            .filter(|_| entry.first(&["TY"]) == Some("JOUR")),
    }
}

fn identifiers(entry: &Entry, record: &mut Record) {
    let named = entry.all("DO").find_map(doi);
    let linked = ["UR", "L3", "M3", "N1", "L2", "LK"].iter().find_map(|tag| {
        entry
            .all(tag)
            .filter(|v| v.to_lowercase().contains("doi"))
            .find_map(doi)
    });
    record.doi = named.or(linked);
    let from_pubmed = entry.first(&["DB", "DP"]).is_some_and(|name| {
        ["pubmed", "medline", "nlm"]
            .iter()
            .any(|n| name.to_lowercase().contains(n))
    });
    record.pmid = entry
        .first(&["PMID", "PM"])
        .and_then(pmid)
        .or_else(|| {
            entry
                .first(&["AN", "ID"])
                .filter(|_| from_pubmed)
                .and_then(pmid)
        })
        .or_else(|| {
            ["C1", "C2", "N1", "M1", "AN"]
                .iter()
                .find_map(|tag| entry.all(tag).find_map(pmid_within))
        });
    record.pmcid = ["C2", "N1", "L2", "UR"]
        .iter()
        .find_map(|tag| entry.all(tag).filter(|v| v.contains("PMC")).find_map(pmcid));
    let serials = serials(entry.all("SN"));
    let (issn, isbn): (Vec<_>, Vec<_>) = serials.into_iter().partition(|serial| is_issn(serial));
    record.issn = (!issn.is_empty()).then(|| issn.join(" "));
    record.isbn = (!isbn.is_empty()).then(|| isbn.join(" "));
}
