//! Files made to hurt: any bytes, braces without end, entities, bombs; and what no reader may lose.

use bearings_core::dossier::bibliography::format::Format;
use bearings_core::dossier::bibliography::reading::{LIMIT_MIB, Reading, Why};
use bearings_core::dossier::bibliography::{
    bibtex, csl_json, endnote, json_resume, nbib, orcid, pubmed, read, ris, table,
};
use bearings_core::error::{Error, Result};
use proptest::prelude::{
    Just, ProptestConfig, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};

fn every_reader(text: &str) -> Vec<Result<Reading>> {
    vec![
        bibtex::read(text),
        ris::read(text),
        nbib::read(text),
        pubmed::read(text),
        endnote::read(text),
        csl_json::read(text),
        orcid::read_json(text),
        orcid::read_xml(text),
        json_resume::read(text),
        table::read(text, &table::heads(text).guessed),
    ]
}

/// Pieces of every kind of file, in any order.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("@article{a, title={".to_owned()),
        Just("}, year=2020}\n".to_owned()),
        Just("@string{s = s # \"x\"}\n".to_owned()),
        Just("\nTY  - JOUR\n".to_owned()),
        Just("TI  - A title\n".to_owned()),
        Just("ER  - \n".to_owned()),
        Just("\nPMID- 12\n".to_owned()),
        Just("      more\n".to_owned()),
        Just("<PubmedArticle><MedlineCitation><Article><ArticleTitle>T</ArticleTitle>".to_owned()),
        Just("</Article></MedlineCitation></PubmedArticle>".to_owned()),
        Just("<record><titles><title>T".to_owned()),
        Just("</title></titles></record>".to_owned()),
        Just("[{\"title\": \"T\", \"issued\": {\"date-parts\": [[20".to_owned()),
        Just("20]]}}]".to_owned()),
        Just("a,b;c\t\"".to_owned()),
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_text_is_read_or_refused_and_never_panics(text in soup(), bytes in any::<Vec<u8>>()) {
        for reading in every_reader(&text).into_iter().flatten() {
            for one in &reading.unreadable {
                prop_assert!(!one.text.is_empty());
                prop_assert!(one.line as usize <= text.split('\n').count());
            }
            for found in &reading.records {
                prop_assert!(found.record.clone().checked().is_ok());
            }
        }
        let _ = read(&bytes, None);
        let _ = read(text.as_bytes(), None);
    }

    #[test]
    fn nothing_of_a_ris_file_is_lost(
        titles in prop::collection::vec("[A-Za-z]{3,12}", 1..12),
        junk in prop::collection::vec(prop::option::of("[a-z]{4,9} [a-z]{4,9}"), 12),
    ) {
        let mut text = String::new();
        for (title, junk) in titles.iter().zip(&junk) {
            text.push_str(&format!("TY  - JOUR\nTI  - {title}\nER  - \n\n"));
            if let Some(junk) = junk {
                text.push_str(&format!("{junk}\n\n"));
            }
        }
        let reading = ris::read(&text).expect("a reading");
        let found: Vec<&str> = reading.records.iter().filter_map(|f| f.record.title.as_deref()).collect();
        prop_assert_eq!(found, titles.iter().map(String::as_str).collect::<Vec<_>>());
        let stray: Vec<&str> = reading.unreadable.iter().map(|u| u.text.as_str()).collect();
        let wanted: Vec<&str> = junk.iter().take(titles.len()).flatten().map(String::as_str).collect();
        prop_assert_eq!(stray, wanted);
    }

    #[test]
    fn entries_in_are_entries_out(
        entries in prop::collection::vec((any::<bool>(), "[a-z]{3,8}"), 1..20),
    ) {
        // Every second kind of entry is broken; the count of those read and those listed is the count of those written.
        let text: String = entries
            .iter()
            .map(|(sound, word)| match sound {
                true => format!("@article{{{word}, title = {{{word}}}}}\n"),
                false => format!("@article{{{word}, title {{{word}}}}}\n"),
            })
            .collect();
        let reading = bibtex::read(&text).expect("a reading");
        prop_assert_eq!(reading.entries(), entries.len());
        prop_assert_eq!(reading.records.len(), entries.iter().filter(|(sound, _)| *sound).count());
    }
}

#[test]
fn depth_without_end_is_a_line_in_the_list_and_nothing_else() {
    let deep = 100_000;
    let opened = "{".repeat(deep);
    let closed = "}".repeat(deep);
    let balanced = format!("@article{{a, title = {{{opened}T{closed}}}}}");
    let reading = read(balanced.as_bytes(), None).expect("a reading");
    assert_eq!(reading.records[0].record.title.as_deref(), Some("T"));
    let commands = format!(
        "@article{{a, title = {{{}T{closed}}}}}",
        "\\emph{".repeat(deep)
    );
    assert_eq!(
        read(commands.as_bytes(), None)
            .expect("a reading")
            .entries(),
        1
    );
    let open = format!("@article{{a, title = {opened}");
    let reading = read(open.as_bytes(), None).expect("a reading");
    assert_eq!(reading.unreadable[0].why, Why::CutOff);
    let xml = format!("<records><record>{}</record></records>", "<a>".repeat(deep));
    let reading = read(xml.as_bytes(), None).expect("a reading");
    assert_eq!(
        (reading.format, reading.unreadable.len()),
        (Format::EndnoteXml, 1)
    );
    let json = format!("[{{\"title\": {}", "[".repeat(deep));
    assert_eq!(
        read(json.as_bytes(), None)
            .expect("a reading")
            .unreadable
            .len(),
        1
    );
}

#[test]
fn entities_are_never_expanded() {
    let text = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>\
        <xml><records><record><titles><title>One &b; two</title></titles></record></records></xml>";
    let reading = read(text.as_bytes(), None).expect("a reading");
    assert_eq!(
        reading.records[0].record.title.as_deref(),
        Some("One &b; two")
    );
}

#[test]
fn what_is_too_large_or_packed_is_refused_by_name() {
    let zip = b"PK\x03\x04\x14\0\0\0\x08\0bomb,bomb\n\xff\xfe";
    assert_eq!(read(zip, None), Err(Error::NotABibliography));
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03bomb";
    assert_eq!(read(gzip, None), Err(Error::NotABibliography));
    let large = vec![b'a'; ((LIMIT_MIB as usize) << 20) + 1];
    assert_eq!(
        read(&large, None),
        Err(Error::TooLarge {
            limit_mib: LIMIT_MIB
        })
    );
    let many = "TY  - JOUR\nTI  - T\nER  - \n".repeat(50_001);
    assert!(matches!(
        read(many.as_bytes(), None),
        Err(Error::Invalid { field: "file", .. })
    ));
    // Every child inherits a large parent: the sum is bounded, whatever each is.
    let parent = format!(
        "@book{{p, title = {{{}}}, publisher = {{{}}}}}\n",
        "a ".repeat(50_000),
        "b ".repeat(50_000)
    );
    let mut children = String::new();
    for n in 0..20_000 {
        children.push_str(&format!("@inbook{{c{n}, title={{T}}, crossref=p}}\n"));
    }
    assert!(read(format!("{parent}{children}").as_bytes(), None).is_err());
}
