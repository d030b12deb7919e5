//! Two records of the same work, field by field: what only one says, what both say alike, and where they differ.
//!
//! What only yours says is always kept; what only the other says is offered; where both speak, you choose.

use std::collections::BTreeSet;

use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::identifiers::doi_folded;
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::field::Field;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::bibliography::same::folded;

/// One field of two records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// How the two stand to each other in it.
    pub state: State,
}

/// How two records stand to each other in one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Both say the same, apart from how it is spelled: capitals, dashes, the resolver before a DOI.
    Alike,
    /// Only yours says something.
    OnlyYours,
    /// Only the other says something.
    OnlyTheirs,
    /// Both say something, and not the same.
    Differs,
}

/// Every field in which at least one of the two says something, in the order of the fields.
pub fn compare(yours: &Record, theirs: &Record) -> Vec<Difference> {
    Field::all()
        .into_iter()
        .filter_map(|field| {
            let state = match (field.is_empty(yours), field.is_empty(theirs)) {
                (true, true) => return None,
                (false, true) => State::OnlyYours,
                (true, false) => State::OnlyTheirs,
                (false, false) if alike(field, yours, theirs) => State::Alike,
                (false, false) => State::Differs,
            };
            Some(Difference { field, state })
        })
        .collect()
}

/// Yours with the chosen fields of the other. A field in which the other says nothing is never taken.
pub fn merge(yours: &Record, theirs: &Record, chosen: &BTreeSet<Field>) -> Record {
    let mut out = yours.clone();
    for field in chosen {
        if !field.is_empty(theirs) {
            field.copy(theirs, &mut out);
        }
    }
    out
}

/// Yours, with what it lacks filled from the other; a date that is closer within the same year is taken too.
pub fn fill(mut yours: Record, theirs: &Record) -> Record {
    for field in Field::all() {
        if field.is_empty(&yours) {
            field.copy(theirs, &mut yours);
        }
    }
    yours.issued = dates::closer(yours.issued, theirs.issued.clone());
    yours
}

fn alike(field: Field, yours: &Record, theirs: &Record) -> bool {
    let names = |a: &[Name], b: &[Name]| {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_name(a, b))
    };
    match field {
        Field::Kind => yours.kind == theirs.kind,
        Field::Authors => names(&yours.authors, &theirs.authors),
        Field::Editors => names(&yours.editors, &theirs.editors),
        Field::Translators => names(&yours.translators, &theirs.translators),
        Field::Issued => yours.issued == theirs.issued,
        Field::Epub => yours.epub == theirs.epub,
        Field::Accessed => yours.accessed == theirs.accessed,
        Field::Keywords => yours.keywords == theirs.keywords,
        _ => {
            let text = |record| field.slot(record).cloned().flatten().unwrap_or_default();
            let (a, b) = (text(yours), text(theirs));
            match field {
                Field::Doi => doi_folded(&a) == doi_folded(&b),
                Field::Pages => full_pages(&a) == full_pages(&b),
                _ => a == b || (folded(&a) == folded(&b) && !folded(&a).is_empty()),
            }
        }
    }
}

/// Whether two names are spelled alike; initials are no given names, so that nobody's name is shortened unseen.
fn same_name(a: &Name, b: &Name) -> bool {
    let bare = |name: &Name| folded(&name.reading());
    bare(a) == bare(b)
}

/// Pages with the second number written out: `616-7` is `616-617`.
pub fn full_pages(pages: &str) -> String {
    let pages = pages
        .replace(['\u{2013}', '\u{2014}', '\u{2212}'], "-")
        .replace(' ', "");
    let Some((first, last)) = pages.split_once('-') else {
        return pages;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if digits(first) && digits(last) && last.len() < first.len() {
        return format!("{first}-{}{last}", &first[..first.len() - last.len()]);
    }
    format!("{first}-{last}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

    use super::{State, compare, fill, full_pages, merge};
    use crate::dossier::bibliography::record::Record;
    use crate::dossier::bibliography::record::field::Field;

    fn record(title: Option<&str>, volume: Option<&str>, doi: Option<&str>) -> Record {
        let own = |text: Option<&str>| text.map(str::to_owned);
        Record {
            title: own(title),
            volume: own(volume),
            doi: own(doi),
            ..Record::default()
        }
    }

    #[test]
    fn every_field_says_how_the_two_stand() {
        let yours = record(Some("Wards at Night"), Some("3"), Some("10.1000/AB"));
        let theirs = Record {
            pages: Some("1-9".into()),
            ..record(Some("Wards at night"), None, Some("10.1000/ab"))
        };
        let states: Vec<_> = compare(&yours, &theirs)
            .into_iter()
            .map(|d| (d.field, d.state))
            .collect();
        assert_eq!(
            states,
            [
                (Field::Kind, State::Alike),
                (Field::Title, State::Alike),
                (Field::Volume, State::OnlyYours),
                (Field::Pages, State::OnlyTheirs),
                (Field::Doi, State::Alike),
            ]
        );
    }

    #[test]
    fn short_last_pages_are_written_out() {
        for (short, full) in [
            ("616-7", "616-617"),
            ("1342--50", "1342--50"),
            ("e12", "e12"),
            ("99-101", "99-101"),
            ("1153 – 64", "1153-1164"),
        ] {
            assert_eq!(full_pages(short), full);
        }
    }

    fn any_record() -> impl Strategy<Value = Record> {
        any::<[Option<u8>; 6]>().prop_map(|said| {
            let own = |at: usize| said[at].map(|value| value.to_string());
            Record {
                title: own(0),
                volume: own(1),
                pages: own(2),
                doi: own(3),
                publisher: own(4),
                keywords: own(5).into_iter().collect(),
                ..Record::default()
            }
        })
    }

    proptest! {
        #[test]
        fn only_in_yours_is_always_kept(yours in any_record(), theirs in any_record()) {
            let all: BTreeSet<Field> = Field::all().into_iter().collect();
            let merged = merge(&yours, &theirs, &all);
            let filled = fill(yours.clone(), &theirs);
            for difference in compare(&yours, &theirs) {
                let said = |record: &Record| !difference.field.is_empty(record);
                prop_assert!(said(&merged) && said(&filled));
                if difference.state == State::OnlyYours {
                    let mut other = theirs.clone();
                    difference.field.copy(&yours, &mut other);
                    let mut same = merged.clone();
                    difference.field.copy(&yours, &mut same);
                    prop_assert_eq!(&same, &merged);
                }
            }
            prop_assert_eq!(merge(&yours, &theirs, &BTreeSet::new()), yours);
        }
    }
}
