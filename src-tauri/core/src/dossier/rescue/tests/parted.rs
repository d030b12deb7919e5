//! Whole files in groups, put together and split by hand, and how they add up.

use super::halloran;
use crate::dossier::entry::Reach;
use crate::dossier::rescue::groups::{Became, Group, OldCv, Why};
use crate::dossier::rescue::look::look;
use crate::dossier::rescue::propose::unread;
use crate::dossier::rescue::source::pasted;

fn cv(text: &str) -> OldCv {
    OldCv::of(Some("old.txt".into()), pasted(text).expect("a text"))
}

const CV: &str = "Ines Halloran\n14 Quay Street\n\nCOMMITTEES\n\nNational\n\n2019-2020\tGuideline panel\n\
    \u{2022} wrote the part on nights\n2018\tWard council\n\nHOBBIES\n\nRowing\n";

#[test]
fn headings_hold_until_the_next_and_what_is_left_says_why() {
    let cv = cv(CV);
    let became: Vec<(&str, bool)> = cv
        .groups
        .iter()
        .map(|own| (own.text.as_str(), own.is_proposed()))
        .collect();
    assert_eq!(
        became,
        [
            ("Ines Halloran", false),
            ("14 Quay Street", false),
            ("COMMITTEES", false),
            ("National", false),
            (
                "2019-2020\tGuideline panel\n\u{2022} wrote the part on nights",
                true
            ),
            ("2018\tWard council", true),
            ("HOBBIES", false),
            ("Rowing", false),
        ]
    );
    let why = |at: usize| match cv.groups[at].became {
        Became::Left(why) => Some(why),
        _ => None,
    };
    assert_eq!((why(0), why(7)), (Some(Why::Above), Some(Why::Apart)));
    let first = cv.groups[4].proposed(&halloran()).draft;
    assert_eq!(first.reach, Some(Reach::National));
    assert_eq!(first.note.as_deref(), Some("wrote the part on nights"));
}

#[test]
fn lines_are_put_together_split_and_made_by_hand() {
    let mut own = cv(CV);
    let (first, second) = (own.groups[4].id, own.groups[5].id);
    own.merge(second).expect("it has one before it");
    assert!(own.merge(first).is_err(), "a heading stands before it");
    let text = own.groups[4].text.clone();
    assert!(text.ends_with("2018\tWard council"));
    let parts: Vec<String> = vec![
        "2019-2020 Guideline panel \u{2022} wrote the part on nights".into(),
        "2018 Ward council".into(),
    ];
    own.split(first, &parts).expect("the same words");
    assert_eq!(
        own.groups[5].proposed(&halloran()).draft.title,
        "Ward council"
    );
    let other: Vec<String> = vec!["2019".into(), "something else".into()];
    assert!(own.split(first, &other).is_err(), "no word may change");
    let rowing = own.groups.last().expect("a last").id;
    own.make(rowing).expect("it was left");
    assert!(own.groups.last().is_some_and(Group::is_proposed));
    own.take(rowing).expect("it is proposed");
    assert!(own.take(rowing).is_err(), "nothing is taken twice");
}

#[test]
fn what_another_import_could_not_read_becomes_an_entry_with_all_its_text() {
    let text =
        "TI  Two-minute teaching after a death\nJT  - Hospital Medicine Letters\nAU  Halloran IM";
    let own = unread(text);
    assert_eq!(own.draft.title, "Two-minute teaching after a death");
    assert_eq!(own.draft.note.as_deref(), Some(text));
    assert!(own.draft.read().is_ok());
}

#[test]
fn the_sums_are_those_of_the_groups() {
    let view = look("token", &cv(CV), &[], &halloran());
    assert_eq!(
        view.lede,
        "2 entries are proposed. 3 paragraphs were not made into an entry."
    );
    assert_eq!(
        view.sums,
        "8 paragraphs: 3 headings, 2 proposed, 3 not made into an entry."
    );
    assert_eq!(view.sections[0].taken_for, "Committees and service");
}
