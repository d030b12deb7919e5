//! What goes out comes in again; what is hostile is complained about; what is private goes nowhere.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use super::{PeopleFile, read, shown_to, table, vcard};
use crate::mentoring::person::{Person, PersonDraft, PersonId, PersonKind, PersonStage, Where};
use crate::mentoring::standing::World;
use crate::reveal::Audience;

fn person(draft: PersonDraft, stage: PersonStage) -> Person {
    Person {
        draft,
        stage,
        removed_on: None,
    }
}

fn words(most: usize) -> impl Strategy<Value = String> {
    let letters = prop::sample::select(vec![
        'a', 'B', 'é', '中', '𝔵', ',', ';', ':', '\\', '"', '\'', '=', '+', '-', '@', '.', ' ',
        '(', '1',
    ]);
    let word = prop::collection::vec(letters, 1..most);
    word.prop_map(|own| {
        let own: String = own.into_iter().collect();
        own.split_whitespace().collect::<Vec<_>>().join(" ")
    })
    .prop_filter("not empty", |own| !own.is_empty())
}

fn any_person() -> impl Strategy<Value = Person> {
    let lines = (
        words(100),
        prop::option::of(words(120)),
        prop::option::of(words(120)),
        prop::option::of(words(60)),
        prop::option::of(words(60)),
        prop::option::of(words(30)),
    );
    let rest = (any::<[bool; 4]>(), any::<[u8; 4]>(), 1_u16..300);
    (lines, rest).prop_map(
        |((name, about, title, organisation, email, phone), (kinds, own, days))| {
            let chosen = PersonKind::ALL.iter().zip(kinds);
            let draft = PersonDraft {
                kinds: chosen
                    .filter(|(_, is)| *is)
                    .map(|(kind, _)| *kind)
                    .collect(),
                about,
                title,
                organisation,
                email,
                phone,
                place: Where::ALL.get(usize::from(own[0]) % 3).copied(),
                world: World::ALL.get(usize::from(own[1]) % 4).copied(),
                tier: (own[2] % 6 > 0).then_some(own[2] % 6),
                ideal_days: Some(days),
                max_days: (own[3] % 2 > 0).then_some(days + 20),
                minutes: Some(5 + days % 200),
                ..PersonDraft::named(name)
            };
            person(draft, PersonStage::ALL[usize::from(own[3]) % 4])
        },
    )
}

fn drafts(file: &PeopleFile) -> Vec<(PersonDraft, PersonStage)> {
    let own = file.people.iter();
    own.map(|found| (found.draft.clone(), found.stage))
        .collect()
}

proptest! {
    #[test]
    fn a_table_comes_back_as_it_went(people in prop::collection::vec(any_person(), 1..6)) {
        let out: Vec<&Person> = people.iter().collect();
        let back = read(table::write(&out, Audience::Me).as_bytes());
        prop_assert_eq!(back.complained, 0, "{:?}", back.complaints);
        let sent: Vec<_> = people.iter().map(|own| (own.draft.clone(), own.stage)).collect();
        prop_assert_eq!(drafts(&back), sent);
    }

    #[test]
    fn cards_come_back_with_everything_that_is_on_a_card(people in prop::collection::vec(any_person(), 1..6)) {
        let out: Vec<&Person> = people.iter().collect();
        let text = vcard::write(&out, Audience::Me);
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "a line of {} octets", line.len());
        }
        let back = read(text.as_bytes());
        prop_assert_eq!(back.complained, 0, "{:?}", back.complaints);
        let on_card = |own: &PersonDraft| PersonDraft {
            kinds: own.kinds.clone(),
            title: own.title.clone(),
            organisation: own.organisation.clone(),
            email: own.email.clone(),
            phone: own.phone.clone(),
            ..PersonDraft::named(own.name.clone())
        };
        let sent: Vec<_> = people.iter().map(|own| on_card(&own.draft)).collect();
        let came: Vec<_> = back.people.iter().map(|own| own.draft.clone()).collect();
        prop_assert_eq!(came, sent);
    }

    #[test]
    fn no_bytes_at_all_can_make_it_fail(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let file = read(&bytes);
        prop_assert!(!file.people.is_empty() || file.complained > 0);
    }

    #[test]
    fn nor_can_a_card_with_something_thrown_in(at in 0_usize..200, junk in "\\PC{0,20}") {
        let mut text = vcard::write(&[&person(full(), PersonStage::Met)], Audience::Me);
        let mut at = at.min(text.len());
        while !text.is_char_boundary(at) { at -= 1; }
        text.insert_str(at, &junk);
        let file = read(text.as_bytes());
        prop_assert!(file.people.len() <= 1 || file.complained > 0);
    }
}

fn full() -> PersonDraft {
    PersonDraft {
        kinds: vec![PersonKind::Mentor],
        about: Some("CanaryAbout".to_owned()),
        title: Some("Professor, medicine; education".to_owned()),
        organisation: Some("Larkmoor".to_owned()),
        email: Some("osei@example.org".to_owned()),
        phone: Some("+1 555 0100".to_owned()),
        notes: "CanaryNotes".to_owned(),
        ..PersonDraft::named("Dr Abena Osei")
    }
}

#[test]
fn a_card_reads_as_other_programs_expect_it() {
    let text = vcard::write(&[&person(full(), PersonStage::Active)], Audience::Me);
    assert_eq!(
        text,
        "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nFN:Dr Abena Osei\r\nN:Osei;Dr Abena;;;\r\n\
         TITLE:Professor\\, medicine\\; education\r\nORG:Larkmoor\r\nEMAIL:osei@example.org\r\n\
         TEL;VALUE=text:+1 555 0100\r\nCATEGORIES:mentor\r\nEND:VCARD\r\n"
    );
}

#[test]
fn cards_of_other_programs_are_read() {
    let text = "BEGIN:VCARD\nVERSION:3.0\nN:Lindgren;Tomas;;Prof;\nitem1.EMAIL;type=INTERNET:t@example.org\n\
        TEL;TYPE=\"work:voice\":tel:+46-1\nORG:Larkmoor;Education\nNOTE:not taken\nPHOTO;ENCODING=b:AAAA\n AAAA\nEND:VCARD\n\
        begin:vcard\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =\nWei=C3=9F\nEND:VCARD\n";
    let file = read(text.as_bytes());
    assert_eq!(file.complained, 0, "{:?}", file.complaints);
    let first = &file.people[0].draft;
    assert_eq!(first.name, "Prof Tomas Lindgren");
    assert_eq!(first.email.as_deref(), Some("t@example.org"));
    assert_eq!(first.phone.as_deref(), Some("+46-1"));
    assert_eq!(first.organisation.as_deref(), Some("Larkmoor, Education"));
    assert!(
        first.notes.is_empty(),
        "notes of others do not come in unseen"
    );
    assert_eq!(file.people[1].draft.name, "Jürgen Weiß");
}

#[test]
fn tables_of_other_programs_are_read() {
    let text = "\u{feff}First Name;Last Name;E-mail 1 - Value;Labels\nJonah;Whitlock;j@example.org;* myContacts\n;;;\n";
    let file = read(text.as_bytes());
    assert_eq!(file.complained, 0, "{:?}", file.complaints);
    assert_eq!(file.people[0].draft.name, "Jonah Whitlock");
    assert_eq!(file.people[0].draft.email.as_deref(), Some("j@example.org"));
}

#[test]
fn what_is_wrong_is_named_by_its_line_and_the_rest_is_kept() {
    let text = "name,tier,ideal days,longest days,stage\nOsei,9,42,60,active\n,3,,,\nLindgren,4,60,42,met\nWhitlock,,,,active\n";
    let file = read(text.as_bytes());
    let names: Vec<&str> = file
        .people
        .iter()
        .map(|own| own.draft.name.as_str())
        .collect();
    assert_eq!(names, ["Osei", "Lindgren", "Whitlock"]);
    let lines: Vec<u32> = file.complaints.iter().map(|own| own.line).collect();
    assert_eq!(lines, [2, 3, 4, 5]);
    assert_eq!(
        file.people[2].stage,
        PersonStage::Met,
        "active needs a rhythm"
    );
    for wrong in ["", "just words", "a,b\n1,2\n", "BEGIN:VCARD\nEND:VCARD\n"] {
        let file = read(wrong.as_bytes());
        assert!(file.people.is_empty() && file.complained > 0, "{wrong:?}");
    }
    let long = format!("name\n{}\n", "x".repeat(5000));
    let file = read(long.as_bytes());
    assert_eq!((file.people.len(), file.complained), (1, 1));
}

#[test]
fn what_is_private_is_in_no_file_and_others_get_only_whom_they_may_see() {
    let hidden = person(full(), PersonStage::Active);
    let mut told = person(PersonDraft::named("Lindgren"), PersonStage::Met);
    told.draft.reveal = Audience::Chair;
    let mut gone = person(PersonDraft::named("Gone"), PersonStage::Met);
    gone.removed_on = crate::day::Day::read("day", "2026-11-01").ok();
    let all: Vec<(PersonId, Person)> = (1..).map(PersonId).zip([hidden, told, gone]).collect();
    for audience in Audience::ALL {
        let shown = shown_to(&all, audience);
        let out = vcard::write(&shown, audience) + &table::write(&shown, audience);
        assert!(!out.contains("CanaryNotes") && !out.contains("Gone"));
        assert_eq!(out.contains("CanaryAbout"), audience == Audience::Me);
        assert_eq!(out.contains("Osei"), audience == Audience::Me);
        assert_eq!(
            out.contains("Lindgren"),
            matches!(audience, Audience::Me | Audience::Chair)
        );
    }
}
