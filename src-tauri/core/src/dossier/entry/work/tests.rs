//! What is typed of a publication comes back as it was typed, and what was not touched stays as it came.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::{WorkDraft, of_line, renamed, written};
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::date::{Issued, Moment};
use crate::dossier::bibliography::record::name::{Name, Person};
use crate::dossier::entry::EntryDraft;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::entry::kind::EntryType;

fn article() -> EntryDraft {
    EntryDraft {
        record: Some(Record {
            title: Some("Sepsis on the ward".to_owned()),
            authors: vec![
                Name::person("Halloran", "Ines M."),
                Name::Person(Person {
                    family: "Gogh".to_owned(),
                    given: Some("V.".to_owned()),
                    dropping_particle: Some("van".to_owned()),
                    ..Person::default()
                }),
                Name::group("The Ward Group, Larkmoor"),
            ],
            issued: Some(Issued::on(Moment::month(2024, 3))),
            container_title: Some("Journal of Hospital Medicine".to_owned()),
            container_title_short: Some("J Hosp Med".to_owned()),
            doi: Some("10.1000/182".to_owned()),
            ..Record::default()
        }),
        own: [("menteeAuthors".to_owned(), FieldValue::Numbers(vec![1]))].into(),
        when: "2024".to_owned(),
        ..EntryDraft::titled(EntryType::Publication, "Sepsis on the ward")
    }
}

fn work(draft: &EntryDraft) -> WorkDraft {
    WorkDraft::of(draft).expect("a publication")
}

#[test]
fn a_work_reads_in_lines() {
    let own = work(&article());
    assert_eq!(
        own.authors,
        "Halloran, Ines M.\nvan Gogh, V.\nThe Ward Group, Larkmoor,"
    );
    assert_eq!(own.published, "2024-03");
    assert_eq!(
        WorkDraft::of(&EntryDraft::titled(EntryType::Honour, "A prize")),
        None
    );
}

#[test]
fn what_is_not_touched_stays_to_the_letter() {
    let draft = article().read().expect("an entry");
    assert_eq!(work(&draft).put(&draft), Ok(draft));
}

#[test]
fn mentees_follow_their_names_and_a_mended_line_stays_who_it_was() {
    let draft = article().read().expect("an entry");
    let put = |authors: &str| {
        let own = WorkDraft {
            authors: authors.to_owned(),
            ..work(&draft)
        };
        own.put(&draft).expect("an entry")
    };
    let moved = put("van Gogh, V.\nTeo, R.\nHalloran, Ines M.\nThe Ward Group, Larkmoor,");
    assert_eq!(moved.numbers("menteeAuthors"), [0]);
    let record = moved.record.as_ref().expect("a record");
    // Who did not change keeps the particle that falls away.
    assert_eq!(record.authors[0], article().record.expect("one").authors[1]);
    assert_eq!(record.authors[1], Name::person("Teo", "R."));
    let mended = put("Halloran, Ines M.\nvan Gogh, Vera\nThe Ward Group, Larkmoor,");
    assert_eq!(mended.numbers("menteeAuthors"), [1]);
    let gone = put("Halloran, Ines M.");
    assert!(gone.numbers("menteeAuthors").is_empty() && !gone.own.contains_key("menteeAuthors"));
}

#[test]
fn a_publication_that_was_typed_by_hand_gets_a_record_that_can_be_cited() {
    let draft = EntryDraft::titled(EntryType::Publication, "A ward round for students");
    let own = WorkDraft {
        authors: "Halloran, Ines M.; Teo, R.".to_owned(),
        container: " Journal of  Hospital Medicine".to_owned(),
        published: "2025-02-11".to_owned(),
        doi: "https://doi.org/10.1000/ABC".to_owned(),
        pmid: "PMID: 23439512".to_owned(),
        ..work(&draft)
    };
    let draft = own.put(&draft).expect("an entry");
    let record = draft.record.as_ref().expect("a record");
    assert_eq!(record.title.as_deref(), Some("A ward round for students"));
    assert_eq!(record.authors.len(), 2);
    assert_eq!(
        record.container_title.as_deref(),
        Some("Journal of Hospital Medicine")
    );
    assert_eq!(record.doi.as_deref(), Some("10.1000/ABC"));
    assert_eq!(record.pmid.as_deref(), Some("23439512"));
    assert_eq!(draft.when, "2025");
    let new = EntryDraft {
        title: "Ward rounds for students".to_owned(),
        ..draft.clone()
    };
    let record = renamed(new, &draft).record.expect("a record");
    assert_eq!(record.title.as_deref(), Some("Ward rounds for students"));
}

#[test]
fn numbers_that_are_none_are_refused_and_a_talk_has_no_work() {
    let draft = article().read().expect("an entry");
    let wrong = WorkDraft {
        doi: "none yet".to_owned(),
        ..work(&draft)
    };
    assert!(wrong.put(&draft).is_err());
    let talk = EntryDraft::titled(EntryType::Presentation, "A talk");
    assert!(work(&draft).put(&talk).is_err());
}

fn word() -> impl Strategy<Value = String> {
    "[A-Z][a-zé’-]{2,9}( [A-Z][a-z]{3,7})?"
}

fn name() -> impl Strategy<Value = Name> {
    prop_oneof![
        (word(), "[A-Z]\\.( [A-Z]\\.)?").prop_map(|(family, given)| Name::person(&family, &given)),
        (word(), word()).prop_map(|(family, given)| Name::person(&family, &given)),
        word().prop_map(|own| Name::group(&own)),
        (word(), word(), word()).prop_map(|(a, b, c)| Name::group(&format!("{a}, {b}, {c}"))),
    ]
}

proptest! {
    #[test]
    fn a_name_is_read_again_from_its_line(name in name()) {
        prop_assert_eq!(of_line(&written(&name)), Some(name));
    }

    #[test]
    fn any_text_is_taken_or_refused_and_what_was_taken_reads_the_same(text in any::<String>(), doi in any::<String>()) {
        let draft = article().read().expect("an entry");
        let own = WorkDraft { authors: text.clone(), container: text, doi, ..work(&draft) };
        if let Ok(put) = own.put(&draft) {
            let again = work(&put);
            prop_assert_eq!(again.put(&put), Ok(put));
        }
    }

    #[test]
    fn marked_authors_stay_marked_in_any_order(order in prop::collection::vec(0..6_usize, 6), marked in 0..6_u32) {
        let all: Vec<Name> = (0..6).map(|at| Name::person(&format!("Name{at}"), "A.")).collect();
        let draft = EntryDraft {
            record: Some(Record { title: Some("T".to_owned()), authors: all.clone(), ..Record::default() }),
            own: [("ownAuthor".to_owned(), FieldValue::Numbers(vec![marked]))].into(),
            ..EntryDraft::titled(EntryType::Publication, "T")
        };
        let mut places: Vec<usize> = order;
        places.sort_unstable();
        places.dedup();
        places.reverse();
        let authors: Vec<String> = places.iter().map(|at| written(&all[*at])).collect();
        let own = WorkDraft { authors: authors.join("\n"), ..work(&draft) };
        let put = own.put(&draft).expect("an entry");
        let now = put.record.as_ref().expect("a record").authors.clone();
        let here = places.contains(&(marked as usize));
        prop_assert_eq!(put.numbers("ownAuthor").len(), usize::from(here));
        for place in put.numbers("ownAuthor") {
            prop_assert!(now[*place as usize] == all[marked as usize]);
        }
    }
}
