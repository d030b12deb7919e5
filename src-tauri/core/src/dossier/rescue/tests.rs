//! Lines of curricula as entries.

mod laws;
mod parted;

use super::heading::heading;
use super::propose::{Context, Proposed, Remark, propose};
use crate::dossier::bibliography::record::date::Issued;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::entry::EntryDraft;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::identity::DossierIdentity;
use crate::paragraphs::Paragraph;

fn halloran() -> DossierIdentity {
    DossierIdentity {
        family: Some("Halloran".into()),
        given: Some("Ines M.".into()),
        ..DossierIdentity::default()
    }
}

/// What holds below a heading.
fn below(name: &str) -> Context {
    let found = heading(&Paragraph::plain(1, name))
        .flatten()
        .expect("a known heading");
    Context::default().below(found)
}

fn read(name: &str, line: &str) -> Proposed {
    propose(line, &below(name), &halloran())
}

/// When, title, role, department, institution, city, region or country, note.
fn told(own: &EntryDraft) -> [&str; 8] {
    let text = |own: &Option<String>| own.as_deref().unwrap_or("").to_owned();
    let leak = |text: String| -> &str { Box::leak(text.into_boxed_str()) };
    [
        leak(own.when.clone()),
        leak(own.title.clone()),
        leak(text(&own.role)),
        leak(text(&own.department)),
        leak(text(&own.institution)),
        leak(text(&own.city)),
        leak(text(&own.region.clone().or(own.country.clone()))),
        leak(text(&own.note)),
    ]
}

#[test]
fn a_line_says_when_what_as_what_and_where() {
    for (section, line, kind, wanted) in [
        (
            "Education",
            "2004-2008\tMD, Larkmoor University School of Medicine, Larkmoor, NY",
            EntryType::Degree,
            [
                "2004\u{2013}08",
                "MD",
                "",
                "",
                "Larkmoor University School of Medicine",
                "Larkmoor",
                "NY",
                "",
            ],
        ),
        (
            "Faculty appointments",
            "Jul 2018 \u{2013} present\tAssociate Professor of Medicine, Department of Medicine, Larkmoor University, Larkmoor, Canada",
            EntryType::Appointment,
            [
                "since Jul 2018",
                "Associate Professor of Medicine",
                "",
                "Department of Medicine",
                "Larkmoor University",
                "Larkmoor",
                "Canada",
                "",
            ],
        ),
        (
            "Committees",
            "Sepsis committee - member - 2016 to 2018",
            EntryType::Committee,
            [
                "2016\u{2013}18",
                "Sepsis committee",
                "member",
                "",
                "",
                "",
                "",
                "",
            ],
        ),
        (
            "Committees",
            "2019-\tWard safety committee\tChair\nWrote the rules for sign-out",
            EntryType::Committee,
            [
                "since 2019",
                "Ward safety committee",
                "Chair",
                "",
                "",
                "",
                "",
                "Wrote the rules for sign-out",
            ],
        ),
        (
            "Honors",
            "2014, 2017\tTeacher of the year, Larkmoor University Hospital",
            EntryType::Honour,
            [
                "2014, 2017",
                "Teacher of the year",
                "",
                "",
                "Larkmoor University Hospital",
                "",
                "",
                "",
            ],
        ),
        (
            "Invited talks",
            "\u{201c}Nights, and what they cost\u{201d}, grand rounds, Brackwater University Hospital, 14 March 2023",
            EntryType::Presentation,
            [
                "14 Mar 2023",
                "Nights, and what they cost",
                "",
                "",
                "Brackwater University Hospital",
                "",
                "",
                "",
            ],
        ),
        (
            "Committees",
            "Search committee",
            EntryType::Committee,
            ["", "Search committee", "", "", "", "", "", ""],
        ),
        (
            "Professional societies",
            "Member, Society of Ward Medicine, 2015-",
            EntryType::Society,
            [
                "since 2015",
                "Society of Ward Medicine",
                "Member",
                "",
                "",
                "",
                "",
                "",
            ],
        ),
        (
            "Awards",
            "Larkmoor University Hospital",
            EntryType::Honour,
            ["", "Larkmoor University Hospital", "", "", "", "", "", ""],
        ),
        (
            "Education",
            "2008-2011 Residency in internal medicine, Larkmoor University Hospital",
            EntryType::Training,
            [
                "2008\u{2013}11",
                "Residency in internal medicine",
                "",
                "",
                "Larkmoor University Hospital",
                "",
                "",
                "",
            ],
        ),
    ] {
        let own = read(section, line).draft;
        assert_eq!((own.kind, told(&own)), (kind, wanted), "{line}");
    }
}

#[test]
fn what_a_kind_has_of_its_own_is_found_where_it_is_sure() {
    let grant = read(
        "Grants",
        "2022-2026\tSign-out read aloud: a trial on eight wards\nNHLBI, R01 HL123456, $1,250,000 total, Role: PI, 20% effort",
    )
    .draft;
    assert_eq!(grant.title, "Sign-out read aloud: a trial on eight wards");
    for (key, wanted) in [
        ("number", "R01 HL123456"),
        ("mechanism", "R01"),
        ("agency", "NHLBI"),
        ("position", "principal"),
    ] {
        assert_eq!(grant.text(key), Some(wanted), "{key}");
    }
    assert_eq!(
        (grant.whole("total"), grant.whole("share")),
        (Some(1_250_000), Some(20))
    );
    let others = read(
        "Grants",
        "R01 HL123456, 2014, PI: Okafor, sign-out at night",
    )
    .draft;
    assert_eq!(others.text("position"), None, "that is who leads it");

    let licence = read(
        "Licensure and certification",
        "2011\tNew York State Medical License #254871",
    )
    .draft;
    assert_eq!(
        (licence.kind, licence.text("number")),
        (EntryType::Licence, Some("254871"))
    );
    let board = read(
        "Licensure and certification",
        "2011, Diplomate, American Board of Internal Medicine",
    )
    .draft;
    assert_eq!(board.kind, EntryType::Certification);
    let talk = read("Invited talks", "Keynote, Society of Ward Medicine, 2020").draft;
    assert_eq!(
        (talk.text("form"), talk.invited),
        (Some("keynote"), Some(true))
    );
    let chair = read("Committees", "Chair, ward council, 2019").draft;
    assert_eq!(chair.text("position"), Some("chair"));
}

#[test]
fn a_publication_is_read_by_its_form() {
    for line in [
        "12. Halloran IM, Teo R. Overnight sign-out read aloud: a trial. J Ward Med. 2021;7(2):12-19. doi:10.5555/jwm.2021.12",
        "Halloran, I. M., & Teo, R. (2021). Overnight sign-out read aloud: a trial. J Ward Med, 7(2), 12\u{2013}19. https://doi.org/10.5555/jwm.2021.12",
        "Halloran IM, Teo R. Overnight sign-out read aloud: a trial. J Ward Med 7(2):12-19, 2021. PMID: 39000001",
        "Halloran IM, Teo R: Overnight sign-out read aloud: a trial. J Ward Med. 2021 Mar 4;7(2):12-19.",
    ] {
        let own = read("Publications", line);
        let record = own.draft.record.clone().expect("a record");
        let names: Vec<String> = record.authors.iter().map(Name::reading).collect();
        assert_eq!(names, ["I. M. Halloran", "R. Teo"], "{line}");
        assert_eq!(
            record.title.as_deref(),
            Some("Overnight sign-out read aloud: a trial"),
            "{line}"
        );
        assert_eq!(
            record.container_title.as_deref(),
            Some("J Ward Med"),
            "{line}"
        );
        assert_eq!(
            record.issued.as_ref().and_then(Issued::year),
            Some(2021),
            "{line}"
        );
        assert_eq!(
            [
                record.volume.as_deref(),
                record.issue.as_deref(),
                record.pages.as_deref()
            ],
            [Some("7"), Some("2"), Some("12-19")],
            "{line}"
        );
        assert_eq!(own.draft.note, None, "{line}");
        assert_eq!(
            own.draft.own.get("ownAuthor"),
            Some(&FieldValue::Numbers(vec![0]))
        );
        assert_eq!(
            own.remarks,
            [Remark::ReadFromLine],
            "a line is always to be checked"
        );
        if line.contains("doi") {
            assert_eq!(record.doi.as_deref(), Some("10.5555/jwm.2021.12"), "{line}");
        }
    }
}

#[test]
fn a_publication_of_no_known_form_keeps_every_word() {
    let line = "A letter about nights that nobody has printed yet, in press";
    let own = read("Publications", line);
    assert_eq!(
        own.draft.title,
        "A letter about nights that nobody has printed yet"
    );
    assert_eq!(own.draft.text("status"), Some("inPress"));
    assert_eq!(own.draft.note, None);
    assert!(own.remarks.contains(&Remark::NoAuthors));
    let chapter = read("Book chapters", "Halloran IM. The first hour. In: Okafor A, ed. Handbook of the Ward. Larkmoor Press; 2019. p. 10-31.").draft;
    assert_eq!(chapter.text("category"), Some("chapter"));
}

#[test]
fn dates_that_can_be_read_in_two_ways_say_so() {
    let own = read("Committees", "Member, Library committee, 3/4/2015");
    assert_eq!(
        (own.draft.when.as_str(), own.remarks.as_slice()),
        ("2015", [Remark::TwoWays].as_slice())
    );
    assert_eq!(
        read("Committees", "Search committee").remarks,
        [Remark::NoDate]
    );
}
