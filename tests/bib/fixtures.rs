//! Formats without a corpus: small files of our own.

use bearings_core::dossier::bibliography::format::Format;
use bearings_core::dossier::bibliography::reading::Why;
use bearings_core::dossier::bibliography::record::Record;
use bearings_core::dossier::bibliography::record::kind::WorkType;
use bearings_core::dossier::bibliography::record::name::Name;

use super::fixture;

fn names(record: &Record) -> Vec<String> {
    record.authors.iter().map(Name::reading).collect()
}

#[test]
fn a_record_of_orcid_is_one_record_a_work() {
    let reading = fixture("orcid-record.json");
    assert_eq!(reading.format, Format::OrcidJson);
    let work = &reading.records[0].record;
    assert_eq!(work.title.as_deref(), Some("Sepsis on the ward: a cohort"));
    assert_eq!(work.doi.as_deref(), Some("10.5555/wards.1"));
    assert_eq!(
        work.pmid.as_deref(),
        Some("31234567"),
        "filled from the other source"
    );
    let issued = serde_json::to_string(&work.issued).expect("JSON");
    assert_eq!(issued, r#"{"date-parts":[[2024,3,4]]}"#);
    assert_eq!(
        reading.unreadable.len(),
        1,
        "a work without a title is listed"
    );
}

#[test]
fn a_work_of_orcid_takes_its_names_from_the_citation_it_carries() {
    let reading = fixture("orcid-work.xml");
    assert_eq!(reading.format, Format::OrcidXml);
    let work = &reading.records[0].record;
    assert_eq!(names(work), ["Ines Halloran", "Jan van der Berg"]);
    assert_eq!(work.title.as_deref(), Some("Nights & weekends"));
    assert_eq!(
        (work.volume.as_deref(), work.pages.as_deref()),
        (Some("7"), Some("12-19"))
    );
}

#[test]
fn endnote_keeps_italics_and_tells_authors_from_editors() {
    let reading = fixture("endnote.xml");
    let work = &reading.records[0].record;
    assert_eq!(work.kind, WorkType::Chapter);
    assert_eq!(
        work.title.as_deref(),
        Some("Care of <i>Candida</i> on wards")
    );
    assert_eq!(names(work), ["Ines Halloran", "Ward Research Group"]);
    assert_eq!(work.editors.len(), 1);
    assert_eq!(work.container_title.as_deref(), Some("Handbook of Wards"));
    assert_eq!(work.isbn.as_deref(), Some("978-3-86680-192-9 3866801929"));
    assert_eq!(reading.unreadable[0].why, Why::Broken);
    assert!(reading.unreadable[0].text.contains("Never closed"));
}

#[test]
fn ris_puts_editors_among_editors_and_proceedings_around_papers() {
    let reading = fixture("editors.ris");
    let chapter = &reading.records[0].record;
    assert_eq!((chapter.authors.len(), chapter.editors.len()), (1, 1));
    assert_eq!(
        chapter.container_title.as_deref(),
        Some("Handbook of Wards")
    );
    assert_eq!(chapter.isbn.as_deref(), Some("978-3-86680-192-9"));
    let talk = &reading.records[1].record;
    assert_eq!(
        talk.container_title.as_deref(),
        Some("Proceedings of the Meeting of Wards")
    );
    assert_eq!(talk.event_title.as_deref(), Some("Meeting of Wards"));
}
