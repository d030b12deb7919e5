//! One publication, told field by field in the shape of CSL-JSON, whatever file it came from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dossier::bibliography::record::date::Issued;
use crate::dossier::bibliography::record::field::Field;
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::record::name::Name;
use crate::error::{Error, Result};

pub mod date;
pub mod field;
pub mod kind;
pub mod name;

/// Most characters of one field.
pub const LONGEST_FIELD: usize = 8_000;
/// Most names in one list; the largest collaborations sign with some five thousand.
pub const MOST_NAMES: usize = 10_000;
/// Most keywords kept.
pub const MOST_KEYWORDS: usize = 500;

/// One publication.
///
/// Its JSON is a CSL-JSON item (citation-style-language/schema 1.0.2, `csl-data.json`) without `id`; fields that are
/// not known are left out. Abstracts are not kept: they belong to their publishers. Titles may hold `<i> <b> <sub>
/// <sup>` and `<span class="nocase">` as CSL-JSON allows; no other text has a meaning beyond its letters.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[ts(rename = "PublicationRecord")]
pub struct Record {
    /// What kind of work it is.
    #[serde(rename = "type")]
    pub kind: WorkType,
    /// Title, with its subtitle after a colon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub title: Option<String>,
    /// The title's own short form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub title_short: Option<String>,
    /// Authors in the order in which they signed.
    #[serde(default, rename = "author", skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Name>,
    /// Editors of the book or the volume.
    #[serde(default, rename = "editor", skip_serializing_if = "Vec::is_empty")]
    pub editors: Vec<Name>,
    /// Translators.
    #[serde(default, rename = "translator", skip_serializing_if = "Vec::is_empty")]
    pub translators: Vec<Name>,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub issued: Option<Issued>,
    /// When it was there to be read before its issue: the date "Epub ahead of print".
    #[serde(
        default,
        rename = "available-date",
        skip_serializing_if = "Option::is_none"
    )]
    #[ts(optional)]
    pub epub: Option<Issued>,
    /// When somebody looked at its page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub accessed: Option<Issued>,
    /// Journal, book or website that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub container_title: Option<String>,
    /// The journal's abbreviation, as medical styles print it.
    #[serde(
        default,
        rename = "container-title-short",
        skip_serializing_if = "Option::is_none"
    )]
    #[ts(optional)]
    pub container_title_short: Option<String>,
    /// Series that the book belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub collection_title: Option<String>,
    /// Meeting it was given at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub event_title: Option<String>,
    /// Volume.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub volume: Option<String>,
    /// Issue of the volume.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub issue: Option<String>,
    /// Pages as printed, or the number of the electronic article: `1234-1240`.
    #[serde(default, rename = "page", skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pages: Option<String>,
    /// Number of a report, a patent or the volume of a series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub number: Option<String>,
    /// Publisher, or the school of a thesis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub publisher: Option<String>,
    /// Place of the publisher.
    #[serde(
        default,
        rename = "publisher-place",
        skip_serializing_if = "Option::is_none"
    )]
    #[ts(optional)]
    pub place: Option<String>,
    /// Edition: `2`, or words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub edition: Option<String>,
    /// What a thesis, a report or a talk calls itself: `PhD thesis`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub genre: Option<String>,
    /// DOI without the resolver's address, as in `10.1000/182`.
    #[serde(default, rename = "DOI", skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub doi: Option<String>,
    /// Number of the entry in PubMed, digits only.
    #[serde(default, rename = "PMID", skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pmid: Option<String>,
    /// Number of the full text in PubMed Central, with its letters: `PMC1234567`.
    #[serde(default, rename = "PMCID", skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pmcid: Option<String>,
    /// ISBN as written.
    #[serde(default, rename = "ISBN", skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub isbn: Option<String>,
    /// ISSN as written; several are told apart by a blank.
    #[serde(default, rename = "ISSN", skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub issn: Option<String>,
    /// Address on the web.
    #[serde(default, rename = "URL", skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub url: Option<String>,
    /// Language as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub language: Option<String>,
    /// Where it stands before its publication: `in press`, `submitted`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub status: Option<String>,
    /// What the file notes beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub note: Option<String>,
    /// Keywords in the file's order; one text with commas in CSL-JSON, a list here.
    #[serde(
        default,
        rename = "keyword",
        skip_serializing_if = "Vec::is_empty",
        with = "keywords"
    )]
    #[ts(type = "string")]
    pub keywords: Vec<String>,
}

impl Record {
    /// The record as it may be stored: every text trimmed, without control characters, nothing empty.
    ///
    /// Refuses with [`Error::Invalid`] a field longer than [`LONGEST_FIELD`] and lists longer than [`MOST_NAMES`] or
    /// [`MOST_KEYWORDS`], and a record that has neither title nor any other thing to know it by.
    pub fn checked(mut self) -> Result<Self> {
        self.tidy();
        let long = Field::TEXTS
            .iter()
            .filter_map(|field| field.slot(&self)?.as_ref())
            .any(|text| text.chars().count() > LONGEST_FIELD);
        let names = [&self.authors, &self.editors, &self.translators];
        if long
            || names.iter().any(|list| list.len() > MOST_NAMES)
            || names
                .iter()
                .flat_map(|list| list.iter())
                .any(|name| name.longest() > LONGEST_FIELD)
            || self.keywords.len() > MOST_KEYWORDS
            || self
                .keywords
                .iter()
                .any(|word| word.chars().count() > LONGEST_FIELD)
        {
            return Err(Error::Invalid {
                field: "record",
                why: "is too long",
            });
        }
        if !self.says_something() {
            return Err(Error::Invalid {
                field: "record",
                why: "needs a title",
            });
        }
        Ok(self)
    }

    /// Whether a person could know the work by what is here.
    pub fn says_something(&self) -> bool {
        self.title.is_some()
            || self.doi.is_some()
            || self.pmid.is_some()
            || self.pmcid.is_some()
            || self.isbn.is_some()
            || (self.container_title.is_some()
                && (!self.authors.is_empty() || !self.editors.is_empty()))
    }

    /// Bytes it takes, near enough to bound what is read of one file.
    pub fn bytes(&self) -> usize {
        size_of::<Self>() + serde_json::to_string(self).map_or(0, |text| text.len())
    }

    /// Trims every text, drops control characters (line ends become blanks) and what is empty then.
    pub fn tidy(&mut self) {
        for field in Field::TEXTS {
            if let Some(text) = field.slot_mut(self) {
                *text = text.take().and_then(|text| tidied(&text));
            }
        }
        for list in [&mut self.authors, &mut self.editors, &mut self.translators] {
            *list = list.drain(..).filter_map(Name::tidied).collect();
        }
        self.keywords = self
            .keywords
            .iter()
            .filter_map(|word| tidied(word))
            .collect();
    }
}

/// A text on one line, without control characters; `None` where nothing is left.
pub fn tidied(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_whitespace() || matches!(letter, '\u{85}' | '\u{2028}' | '\u{2029}') {
            // A no-break space is a letter of the text; all others are one blank.
            if letter == '\u{a0}' || letter == '\u{202f}' {
                out.push(letter);
            } else if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !letter.is_control() {
            out.push(letter);
        }
    }
    let kept = out.trim_end().len();
    out.truncate(kept);
    (!out.is_empty()).then_some(out)
}

/// Keywords cross as one text, as CSL-JSON has them.
mod keywords {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        words: &[String],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&words.join("; "))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<String>, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(super::split_keywords(&text))
    }
}

/// Keywords of one text: parted by semicolons, or by commas where it has none.
pub fn split_keywords(text: &str) -> Vec<String> {
    let mark = if text.contains(';') { ';' } else { ',' };
    text.split(mark).filter_map(tidied).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};
    use proptest::{prop_assert, prop_assert_eq};

    use super::date::{Issued, Moment};
    use super::name::Name;
    use super::{Record, tidied};

    #[test]
    fn a_record_is_a_csl_item() {
        let record = Record {
            title: Some("Sepsis on the ward".into()),
            authors: vec![
                Name::person("Halloran", "Ines"),
                Name::group("The Ward Group"),
            ],
            issued: Some(Issued::on(Moment::day(2026, 3, 4))),
            container_title_short: Some("J Hosp Med".into()),
            pages: Some("12-19".into()),
            doi: Some("10.1000/182".into()),
            keywords: vec!["sepsis".into(), "wards, general".into()],
            ..Record::default()
        };
        let json = serde_json::to_value(&record).expect("JSON");
        assert_eq!(
            json,
            serde_json::json!({
                "type": "article-journal",
                "title": "Sepsis on the ward",
                "author": [{"family": "Halloran", "given": "Ines"}, {"literal": "The Ward Group"}],
                "issued": {"date-parts": [[2026, 3, 4]]},
                "container-title-short": "J Hosp Med",
                "page": "12-19",
                "DOI": "10.1000/182",
                "keyword": "sepsis; wards, general",
            })
        );
        assert_eq!(
            serde_json::from_value::<Record>(json).expect("a record"),
            record
        );
    }

    #[test]
    fn what_cannot_be_known_again_is_refused() {
        assert!(Record::default().checked().is_err());
        let blank = Record {
            title: Some(" \u{0} ".into()),
            ..Record::default()
        };
        assert!(blank.checked().is_err());
    }

    proptest! {
        #[test]
        fn tidied_text_can_be_stored_and_stays(text in any::<String>()) {
            if let Some(once) = tidied(&text) {
                prop_assert!(!once.contains('\0') && !once.contains('\n'));
                prop_assert_eq!(tidied(&once), Some(once));
            }
        }
    }
}
