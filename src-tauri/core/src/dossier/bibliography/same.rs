//! Whether a work is here already: by DOI, by PMID or PMCID, or by title and year.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::dossier::bibliography::identifiers::doi_folded;
use crate::dossier::bibliography::record::Record;

/// How two records are known to be of one work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// The same DOI.
    Doi,
    /// The same number in PubMed.
    Pmid,
    /// The same number in PubMed Central.
    Pmcid,
    /// The same title, apart from how it is spelled, in the same year or beside a year that is not known.
    TitleAndYear,
}

impl By {
    /// Its name, as in `titleAndYear`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Doi => "doi",
            Self::Pmid => "pmid",
            Self::Pmcid => "pmcid",
            Self::TitleAndYear => "titleAndYear",
        }
    }
}

/// Works by all that they can be known by. `K` tells which work it is; the first with a mark keeps it.
#[derive(Debug, Clone)]
pub struct Known<K> {
    dois: BTreeMap<String, K>,
    pmids: BTreeMap<String, K>,
    pmcids: BTreeMap<String, K>,
    titles: BTreeMap<String, Vec<(Option<i32>, K)>>,
}

impl<K> Default for Known<K> {
    fn default() -> Self {
        Self {
            dois: BTreeMap::new(),
            pmids: BTreeMap::new(),
            pmcids: BTreeMap::new(),
            titles: BTreeMap::new(),
        }
    }
}

impl<K: Copy + Ord> Known<K> {
    /// Learns of a work.
    pub fn add(&mut self, which: K, record: &Record) {
        if let Some(doi) = &record.doi {
            self.dois.entry(doi_folded(doi)).or_insert(which);
        }
        if let Some(pmid) = &record.pmid {
            self.pmids.entry(pmid.clone()).or_insert(which);
        }
        if let Some(pmcid) = &record.pmcid {
            self.pmcids.entry(pmcid.to_uppercase()).or_insert(which);
        }
        if let Some(title) = title(record) {
            self.titles
                .entry(title)
                .or_default()
                .push((year(record), which));
        }
    }

    /// The work that a record is of, and by what it is known. Records whose DOIs, or whose PMIDs, differ are never the
    /// same by their titles: an erratum and a reply carry the title of what they speak of.
    pub fn find(
        &self,
        record: &Record,
        of: impl Fn(K) -> Option<(Option<String>, Option<String>)>,
    ) -> Option<(K, By)> {
        let doi = record.doi.as_deref().map(doi_folded);
        if let Some(which) = doi.as_ref().and_then(|doi| self.dois.get(doi)) {
            return Some((*which, By::Doi));
        }
        if let Some(which) = record.pmid.as_ref().and_then(|pmid| self.pmids.get(pmid)) {
            return Some((*which, By::Pmid));
        }
        if let Some(which) = record
            .pmcid
            .as_ref()
            .and_then(|id| self.pmcids.get(&id.to_uppercase()))
        {
            return Some((*which, By::Pmcid));
        }
        let years = self.titles.get(&title(record)?)?;
        let own = year(record);
        years
            .iter()
            .filter(|(year, _)| *year == own || year.is_none() || own.is_none())
            .find(|(_, which)| {
                let (their_doi, their_pmid) = of(*which).unwrap_or_default();
                let apart = |a: Option<String>, b: Option<String>| matches!((a, b), (Some(a), Some(b)) if a != b);
                !apart(doi.clone(), their_doi.as_deref().map(doi_folded))
                    && !apart(record.pmid.clone(), their_pmid)
            })
            .map(|(_, which)| (*which, By::TitleAndYear))
    }
}

fn year(record: &Record) -> Option<i32> {
    record
        .issued
        .as_ref()
        .and_then(crate::dossier::bibliography::record::date::Issued::year)
}

/// A title as it is compared. Titles of fewer than three words are names of many works and are compared by nothing.
fn title(record: &Record) -> Option<String> {
    let title = folded(&bare(record.title.as_deref()?));
    (title.split(' ').count() >= 3).then_some(title)
}

/// A title without the markup of CSL-JSON.
pub fn bare(title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    let mut rest = title;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let tag = ["i>", "b>", "sub>", "sup>", "span>"]
            .iter()
            .find_map(|name| {
                let inside = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
                inside
                    .starts_with(name)
                    .then(|| rest.len() - inside.len() + name.len())
            })
            .or_else(|| {
                rest.starts_with("<span ")
                    .then(|| rest.find('>').map(|at| at + 1))?
            });
        if tag.is_none() {
            out.push('<');
        }
        rest = &rest[tag.unwrap_or(1)..];
    }
    out.push_str(rest);
    out
}

/// A text as it is compared: small letters without accents, digits, and single blanks for all else.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.nfkd() {
        match letter {
            // An apostrophe is no gap: "Graves' disease" and "Graves disease" are one.
            '\'' | '\u{2019}' | '\u{2018}' | '`' => {}
            letter if letter.is_alphanumeric() => out.extend(letter.to_lowercase()),
            // Marks over letters fall away.
            letter if ('\u{300}'..='\u{36f}').contains(&letter) => {}
            _ => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
        }
    }
    let kept = out.trim_end().len();
    out.truncate(kept);
    out
}

#[cfg(test)]
mod tests {
    use super::{By, Known, bare, folded};
    use crate::dossier::bibliography::record::Record;
    use crate::dossier::bibliography::record::date::{Issued, Moment};

    fn record(title: &str, year: i32, doi: Option<&str>, pmid: Option<&str>) -> Record {
        Record {
            title: Some(title.into()),
            issued: (year > 0).then(|| Issued::on(Moment::year(year))),
            doi: doi.map(str::to_owned),
            pmid: pmid.map(str::to_owned),
            ..Record::default()
        }
    }

    #[test]
    fn a_work_is_known_again_by_what_it_is_known_by() {
        let mine = [
            record(
                "Predictors of failure in Graves' disease",
                2013,
                Some("10.3275/8949"),
                None,
            ),
            record("Wards at night: a cohort", 2020, None, Some("123")),
            record("Editorial", 2020, None, None),
        ];
        let mut known = Known::default();
        for (at, record) in mine.iter().enumerate() {
            known.add(at, record);
        }
        let find = |record: &Record| {
            known.find(record, |at| {
                mine.get(at)
                    .map(|r: &Record| (r.doi.clone(), r.pmid.clone()))
            })
        };
        assert_eq!(
            find(&record("Other", 1999, Some("10.3275/8949"), None)),
            Some((0, By::Doi))
        );
        assert_eq!(
            find(&record("x y z", 1999, None, Some("123"))),
            Some((1, By::Pmid))
        );
        assert_eq!(
            find(&record(
                "<i>Wards</i> at Night — a cohort.",
                2020,
                None,
                None
            )),
            Some((1, By::TitleAndYear))
        );
        assert_eq!(
            find(&record("Wards at night: a cohort", 0, None, None)),
            Some((1, By::TitleAndYear))
        );
        assert_eq!(
            find(&record("Wards at night: a cohort", 2021, None, None)),
            None
        );
        assert_eq!(
            find(&record("Wards at night: a cohort", 2020, None, Some("124"))),
            None,
            "a reply"
        );
        assert_eq!(
            find(&record("Editorial", 2020, None, None)),
            None,
            "a title of one word"
        );
    }

    #[test]
    fn titles_fold_to_their_letters() {
        assert_eq!(folded("Émile’s “β-blockers”, 2nd"), "emiles β blockers 2nd");
        assert_eq!(
            bare("a <i>b</i> <span class=\"nocase\">c</span> 1 < 2"),
            "a b c 1 < 2"
        );
    }
}
