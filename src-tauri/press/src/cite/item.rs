//! A record as hayagriva reads it, with what it would get wrong put right beforehand.

use std::collections::BTreeMap;

use bearings_core::dossier::bibliography::record::Record;
use bearings_core::dossier::bibliography::record::date::{Issued, Within};
use bearings_core::dossier::bibliography::record::kind::WorkType;
use bearings_core::dossier::bibliography::record::name::{Name, Person};
use hayagriva::citationberg::json::{Item, LiteralName, NameItem, NameValue, Value};
use serde_json::json;

use crate::cite::CiteStyle;
use crate::cite::initials::initials;
use crate::cite::style::Followed;

/// Markup of CSL-JSON and the private letters that stand for it while the style is followed; `runs` turns them back.
pub(super) const MARKS: [(&str, char); 8] = [
    ("<i>", '\u{e100}'),
    ("</i>", '\u{e101}'),
    ("<b>", '\u{e102}'),
    ("</b>", '\u{e103}'),
    ("<sub>", '\u{e104}'),
    ("</sub>", '\u{e105}'),
    ("<sup>", '\u{e106}'),
    ("</sup>", '\u{e107}'),
];
/// Stands before a family name that must not be taken apart again.
pub(super) const WHOLE: char = '\u{e110}';

/// The item of a record.
pub(super) fn item(record: &Record, style: CiteStyle, followed: &Followed) -> Item {
    let mut fields: BTreeMap<String, Value> = BTreeMap::new();
    let mut text = |key: &str, value: Option<&String>| {
        if let Some(value) = value {
            fields.insert(key.to_owned(), Value::String(marked(value)));
        }
    };
    // Medical styles print the journal's abbreviation, which hayagriva does not look for.
    let in_full = match style {
        CiteStyle::Ama => false,
        CiteStyle::Nlm => matches!(
            record.kind,
            WorkType::ArticleMagazine | WorkType::ArticleNewspaper
        ),
        CiteStyle::Apa => true,
    };
    let short = record.container_title_short.as_ref().filter(|_| !in_full);
    text("container-title", short.or(record.container_title.as_ref()));
    text("title", record.title.as_ref());
    text("collection-title", record.collection_title.as_ref());
    text("event-title", record.event_title.as_ref());
    text("volume", record.volume.as_ref());
    text("issue", record.issue.as_ref());
    text("page", record.pages.as_ref());
    text("number", record.number.as_ref());
    text("publisher", record.publisher.as_ref());
    text("publisher-place", record.place.as_ref());
    text("edition", record.edition.as_ref());
    text("genre", record.genre.as_ref());
    text("DOI", record.doi.as_ref());
    text("PMID", record.pmid.as_ref());
    text("PMCID", record.pmcid.as_ref());
    text("ISBN", record.isbn.as_ref());
    text("ISSN", record.issn.as_ref());
    text("URL", record.url.as_ref());
    text("status", record.status.as_ref());
    text("note", record.note.as_ref());
    text("language", Some(&language(record.language.as_deref())));
    text("id", Some(&"1".to_owned()));
    text("type", Some(&kind(record, style).name().to_owned()));
    for (key, names) in [
        ("author", &record.authors),
        ("editor", &record.editors),
        ("translator", &record.translators),
    ] {
        if !names.is_empty() {
            fields.insert(
                key.to_owned(),
                Value::Names(names.iter().map(|one| name(one, followed)).collect()),
            );
        }
    }
    for (key, date) in [
        ("issued", &record.issued),
        ("accessed", &record.accessed),
        ("available-date", &record.epub),
    ] {
        if let Some(value) = date.as_ref().and_then(|date| value(date, style)) {
            fields.insert(key.to_owned(), value);
        }
    }
    Item(fields)
}

/// The kind as the style is followed. In APA a paper in edited proceedings is cited like a chapter, and hayagriva 0.10.1
/// leaves out its pages and its publisher where it is called a paper.
fn kind(record: &Record, style: CiteStyle) -> WorkType {
    let edited = record.kind == WorkType::PaperConference && !record.editors.is_empty();
    if edited && style == CiteStyle::Apa {
        WorkType::Chapter
    } else {
        record.kind
    }
}

/// A text with private letters for its markup. Private letters of its own are taken out first.
fn marked(text: &str) -> String {
    let mut out: String = text
        .chars()
        .filter(|letter| !('\u{e000}'..='\u{f8ff}').contains(letter))
        .collect();
    if out.contains('<') {
        for (tag, letter) in MARKS {
            out = out.replace(tag, &letter.to_string());
        }
        out = out
            .replace("<span class=\"nocase\">", "")
            .replace("</span>", "");
    }
    out
}

/// Family names with particles, or in small letters, are handed over whole: hayagriva would part them by its own
/// rules.
fn name(name: &Name, followed: &Followed) -> NameValue {
    match name {
        Name::Group { literal } => NameValue::Literal(LiteralName {
            literal: marked(literal),
        }),
        Name::Person(person) => {
            let family = family(person);
            let whole =
                family.split_whitespace().count() > 1 || !family.starts_with(char::is_uppercase);
            NameValue::Item(NameItem {
                family: marked(&family),
                given: person.given.as_deref().map(|given| {
                    marked(&initials(given, &followed.initialize_with, followed.hyphen))
                }),
                non_dropping_particle: whole.then(|| WHOLE.to_string()),
                dropping_particle: None,
                suffix: person.suffix.as_deref().map(marked),
                comma_suffix: None,
            })
        }
    }
}

fn family(person: &Person) -> String {
    let particles = [&person.dropping_particle, &person.non_dropping_particle];
    let parts: Vec<&str> = particles
        .into_iter()
        .flatten()
        .chain([&person.family])
        .map(String::as_str)
        .collect();
    parts.join(" ")
}

/// Stands for a date in words while the style is followed; `runs` puts the words in its place.
pub(super) const SAID: i32 = 9871;

/// One date. Ranges panic in hayagriva 0.10.1, and words are no date to it. Of the three styles only NLM prints a
/// season.
fn value(date: &Issued, style: CiteStyle) -> Option<Value> {
    let mut json = match date {
        Issued::Dated { from, circa, .. } => {
            json!({ "date-parts": [from.parts()], "circa": circa })
        }
        Issued::Said(_) => json!({ "date-parts": [[SAID]] }),
    };
    if let (Issued::Dated { from, .. }, CiteStyle::Nlm) = (date, style)
        && let Within::Season(season) = from.within
    {
        json["season"] = json!(season.to_string());
    }
    serde_json::from_value(json).ok()
}

/// The language by its two letters. Styles change the letters of English titles alone, and hayagriva knows English by
/// a language that begins with `en`; PubMed writes `eng`, others the word.
fn language(written: Option<&str>) -> String {
    let lower = written.unwrap_or("en").trim().to_lowercase();
    let known = [
        ("en", "en"),
        ("ger", "de"),
        ("deu", "de"),
        ("fre", "fr"),
        ("fra", "fr"),
        ("spa", "es"),
        ("ita", "it"),
        ("por", "pt"),
        ("dut", "nl"),
        ("nld", "nl"),
        ("jpn", "ja"),
        ("jap", "ja"),
        ("chi", "zh"),
        ("zho", "zh"),
    ];
    known
        .iter()
        .find(|(begin, _)| lower.starts_with(begin))
        .map_or(lower.as_str(), |(_, code)| code)
        .to_owned()
}
