//! How a school wants its curriculum vitae: order, dates, numbering and sections, as data.

use serde::{Deserialize, Serialize};

use crate::dossier::entry::section::Section;
use crate::dossier::paper::dates::DateForm;
use crate::error::{Error, Result};

/// A school's format. The shipped ones are examples, told as such.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SchoolFormat {
    /// Its lasting name.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it rests on, and that the school's office knows better.
    pub note: String,
    /// What stands at the head of each page, before the date.
    pub head: String,
    /// Which comes first.
    pub order: Order,
    /// How dates of appointments and roles are written.
    pub appointments: DateForm,
    /// How all other dates are written.
    pub dates: DateForm,
    /// The style of citations.
    pub citations: CitationStyle,
    /// Whether long lists have numbers.
    pub numbering: Numbering,
    /// Months after which the school wants a newer one, where it says so.
    pub fresh_months: Option<u8>,
    /// What the school says of figures that count citations.
    pub metrics: Metrics,
    /// The sections in their order; one that is empty is not printed.
    pub sections: Vec<FormatSection>,
}

/// Which comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Order {
    /// The newest.
    Newest,
    /// The oldest.
    Oldest,
}

/// A style of citations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CitationStyle {
    /// AMA Manual of Style, 11th edition.
    Ama,
    /// National Library of Medicine, also called Vancouver.
    Nlm,
    /// APA, 7th edition.
    Apa,
}

/// Whether long lists have numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Numbering {
    /// No numbers.
    None,
    /// Counted from the oldest, so that a number never changes.
    FromOldest,
}

/// What a school says of figures that count citations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Metrics {
    /// Nothing.
    Silent,
    /// It asks for them.
    Asked,
    /// It wants none.
    Unwanted,
}

/// A section of a document, made of one or several sections of the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FormatSection {
    /// Its heading.
    pub title: String,
    /// The sections it is made of.
    pub of: Vec<Section>,
    /// Which comes first in it, where that differs from the rest.
    #[serde(default)]
    pub order: Option<Order>,
    /// What it is parted by.
    #[serde(default)]
    pub split: Option<Split>,
    /// Whether its entries are numbered as long lists are.
    #[serde(default)]
    pub numbered: bool,
}

/// What a section is parted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Split {
    /// Publications by their kind, what is not yet published last.
    Category,
    /// Grants by whether they run.
    Status,
    /// By reach.
    Reach,
}

/// The formats that are shipped.
const SHIPPED: [&str; 2] = [
    include_str!("formats/newest_first.json"),
    include_str!("formats/oldest_first.json"),
];

/// The formats that are shipped, in the order in which they are offered.
///
/// An error only where one of them cannot be read, which a test forbids.
pub fn shipped() -> Result<Vec<SchoolFormat>> {
    SHIPPED
        .iter()
        .map(|text| serde_json::from_str(text).map_err(|_| Error::Bug("a format cannot be read")))
        .collect()
}

/// The shipped format of this name.
pub fn named(key: &str) -> Result<SchoolFormat> {
    shipped()?
        .into_iter()
        .find(|format| format.key == key)
        .ok_or(Error::Invalid {
            field: "format",
            why: "is not one of those that are there",
        })
}
