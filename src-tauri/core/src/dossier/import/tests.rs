//! The own name among authors, entries made of records, and how a file stands beside the entries.

use super::look::{Offer, look};
use super::own_name::{Own, own};
use super::{Choice, Paper, Wish, checked, draft, wished};
use crate::day::Day;
use crate::dossier::bibliography::bibtex;
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::{Came, CameBy, Entry, EntryDraft, EntryId};
use crate::dossier::identity::DossierIdentity;

fn halloran() -> DossierIdentity {
    DossierIdentity {
        family: Some("Halloran".into()),
        given: Some("Ines M.".into()),
        variants: vec!["Halloran-Reyes I".into()],
        ..DossierIdentity::default()
    }
}

fn authors(names: &[(&str, &str)]) -> Vec<Name> {
    names
        .iter()
        .map(|(family, given)| Name::person(family, given))
        .collect()
}

#[test]
fn the_own_name_is_found_by_family_and_initials_and_no_further() {
    let who = halloran();
    for (names, wanted) in [
        (vec![("Okafor", "A."), ("Halloran", "I. M.")], Own::At(1)),
        (vec![("HALLORAN", "Ines Maria")], Own::At(0)),
        (vec![("Halloran", "I.")], Own::Perhaps(0)),
        (vec![("Halloran", "")], Own::Perhaps(0)),
        (vec![("Halloran", "Tom")], Own::Nowhere),
        (vec![("Halloran-Reyes", "Ines")], Own::At(0)),
        (vec![("Halloran", "I."), ("Halloran", "I. M.")], Own::At(1)),
        (
            vec![("Halloran", "I. M."), ("Halloran", "Ida Maud")],
            Own::Perhaps(0),
        ),
        (vec![("Okafor", "A.")], Own::Nowhere),
    ] {
        assert_eq!(own(&authors(&names), &who), wanted, "{names:?}");
    }
    let nobody = DossierIdentity::default();
    assert_eq!(own(&authors(&[("Halloran", "I.")]), &nobody), Own::Unnamed);
}

fn records(text: &str) -> Vec<Record> {
    let reading = bibtex::read(text).expect("a reading");
    reading
        .records
        .into_iter()
        .map(|found| found.record)
        .collect()
}

#[test]
fn an_entry_says_what_its_record_says_and_no_more() {
    let all = records(
        "@article{a, title={Sepsis on \\emph{our} ward}, author={Okafor, A. and Halloran, Ines M. and Teo, R.}, \
         journal={J Wards}, year=2024, month=mar}\n\
         @article{b, title={Nights}, author={Halloran, Ines M.}, pubstate={in press}}\n\
         @incollection{c, title={Care}, booktitle={Handbook}, year=2021}\n",
    );
    let first = draft::draft(&all[0], own(&all[0].authors, &halloran()));
    assert_eq!(first.kind, EntryType::Publication);
    assert_eq!(first.title, "Sepsis on our ward");
    assert_eq!(first.when, "Mar 2024");
    assert_eq!(
        first.own.get("ownAuthor"),
        Some(&FieldValue::Numbers(vec![1]))
    );
    assert_eq!(
        first.own.get("authorRoles"),
        Some(&FieldValue::Names(vec!["middle".into()]))
    );
    assert_eq!(
        first.own.get("category"),
        None,
        "research or a review: the file does not say"
    );
    let second = draft::draft(&all[1], Own::Perhaps(0));
    assert_eq!(
        second.own.get("ownAuthor"),
        None,
        "a likely place is left open"
    );
    assert_eq!(
        second.own.get("status"),
        Some(&FieldValue::Text("inPress".into()))
    );
    let third = draft::draft(&all[2], Own::Nowhere);
    assert_eq!(
        third.own.get("category"),
        Some(&FieldValue::Text("chapter".into()))
    );
    for one in [first, second, third] {
        assert!(one.read().is_ok(), "every draft can be kept");
    }
}

fn entry(record: &Record) -> Entry {
    let mut draft = EntryDraft::titled(EntryType::Publication, draft::title(record));
    draft.record = Some(record.clone());
    Entry {
        draft,
        spans: Vec::new(),
        came: Came {
            by: CameBy::Typed,
            from: None,
            on: Day::stored("2026-11-22"),
        },
        verified_on: None,
        removed_on: None,
    }
}

#[test]
fn a_file_stands_beside_the_entries_field_by_field() {
    let mine =
        records("@article{m, title={Nights on our ward}, doi={10.5555/1}, volume=3, year=2024}");
    let text = "@article{a, title={Nights on our ward: a cohort}, doi={10.5555/1}, pages={1--9}, year=2024}\n\
        @article{b, title={A new work of ours}, year=2023}\n\
        @article{c, title={A new work of ours}, year=2023}\n\
        @article{d, oops}\n";
    let paper = Paper {
        file: "works.bib".into(),
        reading: bibtex::read(text).expect("a reading"),
    };
    let entries = vec![(EntryId(7), entry(&mine[0]))];
    let view = look("token", &paper, &entries, &halloran());
    assert_eq!(view.here.len(), 1);
    assert_eq!(
        (view.here[0].entry, view.here[0].by),
        (EntryId(7), "Same DOI")
    );
    let offers: Vec<(&str, Offer)> = view.here[0]
        .fields
        .iter()
        .map(|line| (line.label, line.offer))
        .collect();
    assert_eq!(
        offers,
        [
            ("Type", Offer::Alike),
            ("Title", Offer::Choice),
            ("Date", Offer::Alike),
            ("Volume", Offer::Kept),
            ("Pages", Offer::Proposed),
            ("DOI", Offer::Alike),
        ]
    );
    let twice: Vec<Option<u32>> = view.fresh.iter().map(|one| one.twice).collect();
    assert_eq!(twice, [None, Some(1)]);
    assert_eq!(view.unread[0].line, 4);
    assert_eq!(
        view.lede,
        "3 of 4 records were read: 2 are new, 1 you already have. 1 could not be read; its text is below."
    );
}

#[test]
fn without_a_word_new_works_come_in_and_known_ones_stay() {
    let merge = Choice {
        record: 1,
        wish: Wish::Merge { fields: Vec::new() },
    };
    assert_eq!(wished(&[], 0, true), Wish::Add);
    assert_eq!(wished(&[], 0, false), Wish::Leave);
    assert_eq!(wished(std::slice::from_ref(&merge), 1, false), merge.wish);
    assert!(checked(&[merge], 1).is_err());
}
