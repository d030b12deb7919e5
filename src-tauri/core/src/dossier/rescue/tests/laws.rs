//! The laws of reading an old curriculum vitae, over drawn lines and files: nothing is lost, nothing is used twice.

use proptest::prelude::{
    Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};

use super::{halloran, read};
use crate::dossier::rescue::groups::OldCv;
use crate::dossier::rescue::look::{look, runs};
use crate::dossier::rescue::marks::Mark;
use crate::dossier::rescue::propose::unread;
use crate::dossier::rescue::source::pasted;

/// Every letter and digit of a text is in a part that was used, and in one only.
fn is_covered(text: &str, marks: &[Mark]) -> bool {
    let mut end = 0;
    let apart = marks.iter().all(|own| {
        let sound = own.from >= end && own.from < own.to;
        end = own.to;
        sound
    });
    let letters = |text: &str| text.chars().filter(|own| own.is_alphanumeric()).count();
    let used: usize = marks
        .iter()
        .map(|own| letters(&text[own.from..own.to]))
        .sum();
    apart && used == letters(text)
}

fn line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[A-Za-z]{1,9}",
        Just("2015-2018".to_owned()),
        Just("Jul 2018 \u{2013} present".to_owned()),
        Just("Larkmoor University".to_owned()),
        Just("Department of Medicine".to_owned()),
        Just("NY".to_owned()),
        Just("Canada".to_owned()),
        Just("Chair".to_owned()),
        Just("MD".to_owned()),
        Just("\u{201c}A talk\u{201d}".to_owned()),
        Just("R01 HL123456".to_owned()),
        Just("$1,250,000".to_owned()),
        Just("Role: PI".to_owned()),
        Just("Halloran IM, Teo R.".to_owned()),
        Just("2021;7(2):12-19.".to_owned()),
        Just("(2019).".to_owned()),
        Just("doi:10.5555/x.1".to_owned()),
        Just("PMID: 123456".to_owned()),
        Just("in press".to_owned()),
        Just("#123456".to_owned()),
        any::<String>(),
    ];
    let mark = prop_oneof![
        Just(" "),
        Just(", "),
        Just("\t"),
        Just("\n"),
        Just(" - "),
        Just("; "),
        Just(". ")
    ];
    prop::collection::vec((piece, mark), 1..12).prop_map(|all| {
        let text: String = all
            .into_iter()
            .flat_map(|(piece, mark)| [piece, mark.to_owned()])
            .collect();
        crate::paragraphs::tidied(&text)
    })
}

const HEADINGS: [&str; 12] = [
    "Education",
    "Training",
    "Appointments",
    "Licensure",
    "Honors",
    "Grants",
    "Teaching",
    "Invited talks",
    "Posters",
    "Committees",
    "Publications",
    "References",
];

proptest! {
    #[test]
    fn no_word_of_a_line_is_lost_and_every_proposal_can_be_kept(line in line(), at in 0..HEADINGS.len()) {
        let own = read(HEADINGS[at], &line);
        prop_assert!(is_covered(&line, &own.marks), "{line:?} {:?}", own.marks);
        prop_assert!(own.draft.clone().read().is_ok(), "{line:?}");
        let pieces: String = runs(&line, &own.marks).into_iter().map(|run| run.text).collect();
        prop_assert_eq!(pieces, line);
        prop_assert!(own.marks.iter().all(|mark| mark.used != crate::dossier::rescue::marks::Used::Note) || own.draft.note.is_some());
    }

    #[test]
    fn the_groups_add_up_to_the_file(lines in prop::collection::vec((line(), 0..HEADINGS.len() * 2), 1..14)) {
        let mut text = String::new();
        for (line, at) in &lines {
            if let Some(heading) = HEADINGS.get(*at) {
                text.extend(["\n", heading, "\n\n"]);
            }
            text.push_str(&line.replace('\t', "    "));
            text.push_str("\n\n");
        }
        let letters = |text: &str| text.chars().filter(|own| own.is_alphanumeric()).collect::<String>();
        let Ok(source) = pasted(&text) else {
            prop_assert_eq!(letters(&text), "");
            return Ok(());
        };
        let before: String = source.paragraphs.iter().map(|own| letters(&own.text)).collect();
        prop_assert_eq!(&before, &letters(&text), "reading loses no letter");
        let mut cv = OldCv::of(None, source);
        let after = |cv: &OldCv| cv.groups.iter().map(|own| letters(&own.text)).collect::<String>();
        prop_assert_eq!(&after(&cv), &before);
        let view = look("token", &cv, &[], &halloran());
        let shown = view.headings.len() + view.proposals as usize + view.left.len();
        prop_assert_eq!(shown, cv.groups.len(), "each is a heading, proposed or left");
        for group in cv.groups.clone() {
            let _ = cv.merge(group.id);
        }
        prop_assert_eq!(&after(&cv), &before, "putting together loses nothing");
    }

    #[test]
    fn text_that_could_not_be_read_is_kept_whole(text in any::<String>()) {
        let text = crate::paragraphs::tidied(&text);
        if text.chars().any(char::is_alphanumeric) {
            let own = unread(&text);
            prop_assert!(own.draft.clone().read().is_ok());
            prop_assert!(is_covered(&text, &own.marks));
            prop_assert_eq!(own.draft.note, Some(text));
        }
    }
}
