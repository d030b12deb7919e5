//! A publication as a citation in one of three styles, as runs that every paper draws alike.
//!
//! The styles are files of the Citation Style Language, kept as they were published; hayagriva follows them. What it
//! gets wrong is put right before (`item`, `style`) and after (`tidy`); `tests/differential` holds the whole against
//! pandoc.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bearings_core::document::Run;
use bearings_core::dossier::bibliography::record::Record;
use hayagriva::archive::locales;
use hayagriva::citationberg::{Locale, LocaleCode};
use hayagriva::{BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest};

use crate::cite::style::Followed;

mod initials;
mod item;
mod runs;
mod style;
mod tidy;
mod title_case;

/// A style of citing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CiteStyle {
    /// AMA Manual of Style, 11th edition.
    Ama,
    /// NLM's "Citing Medicine", 2nd edition, which Vancouver is.
    Nlm,
    /// APA, 7th edition.
    Apa,
}

/// How many authors are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authors {
    /// As many as the style says, then "et al".
    AsStyle,
    /// All of them, as a CV wants it.
    All,
}

/// Authors to be set apart, by their place in the record, from 0. Never by their names: two people may share one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// The person's own places, set strong.
    pub own: BTreeSet<usize>,
    /// Places of mentees, marked with a dagger.
    pub mentees: BTreeSet<usize>,
    /// What stands raised behind the person's own name.
    pub signs: String,
}

/// A record could not be cited. Holds nothing of what the record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CannotCite;

impl std::fmt::Display for CannotCite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a publication could not be cited")
    }
}

impl std::error::Error for CannotCite {}

/// One style, ready to cite with.
pub struct Citer {
    style: CiteStyle,
    followed: Followed,
    locales: Vec<Locale>,
}

impl Citer {
    /// Reads the style and its words. Takes some milliseconds: make one and cite many works with it.
    pub fn new(style: CiteStyle, authors: Authors) -> Result<Self, CannotCite> {
        let english = LocaleCode::en_us();
        Ok(Self {
            style,
            followed: style::load(style, authors).ok_or(CannotCite)?,
            locales: locales()
                .into_iter()
                .filter(|locale| locale.lang.as_ref() == Some(&english))
                .collect(),
        })
    }

    /// The citation of a record, without a number before it.
    pub fn cite(&self, record: &Record, marks: &Marks) -> Result<Vec<Run>, CannotCite> {
        let item = item::item(record, self.style, &self.followed);
        // A fault of the style's interpreter on one record must not take the other records with it.
        let set = catch_unwind(AssertUnwindSafe(|| {
            let mut driver = BibliographyDriver::new();
            driver.citation(CitationRequest::from_items(
                vec![CitationItem::with_entry(&item)],
                &self.followed.csl,
                &self.locales,
            ));
            driver.finish(BibliographyRequest::new(
                &self.followed.csl,
                None,
                &self.locales,
            ))
        }));
        let set = set.map_err(|_| CannotCite)?;
        let entry = set
            .bibliography
            .and_then(|list| list.items.into_iter().next())
            .ok_or(CannotCite)?;
        Ok(tidy::tidy(runs::runs(&entry.content, marks, record)))
    }
}

/// The file of a style as other programs may follow it too: every list of names says that it prints names.
pub fn style_file(style: CiteStyle) -> String {
    style::explicit(style::file(style))
}

/// The words of runs, without their styles.
pub fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
