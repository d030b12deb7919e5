//! Own names and mentees are marked by their places, and every style keeps the traps apart.

use std::collections::BTreeSet;

use bearings_core::document::Style;
use bearings_core::dossier::bibliography::record::Record;
use bearings_core::dossier::bibliography::record::date::{Issued, Moment};
use bearings_core::dossier::bibliography::record::name::Name;
use bearings_press::cite::{Authors, CiteStyle, Citer, Marks, plain};
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, proptest};

const STYLES: [CiteStyle; 3] = [CiteStyle::Ama, CiteStyle::Nlm, CiteStyle::Apa];

fn record(authors: Vec<Name>) -> Record {
    Record {
        title: Some("Nights of the <i>Halloran</i> ward".into()),
        authors,
        issued: Some(Issued::on(Moment::month(2024, 3))),
        container_title: Some("Journal of Halloran".into()),
        volume: Some("3".into()),
        pages: Some("1-9".into()),
        doi: Some("10.5555/1".into()),
        ..Record::default()
    }
}

#[test]
fn the_own_name_is_strong_by_its_place_and_nowhere_else() {
    let two = record(vec![
        Name::person("Halloran", "Ines"),
        Name::person("Halloran", "Ines"),
    ]);
    for style in STYLES {
        let citer = Citer::new(style, Authors::All).unwrap();
        let marks = Marks {
            own: BTreeSet::from([1]),
            mentees: BTreeSet::from([0]),
            signs: "*\u{2021}".to_owned(),
        };
        let runs = citer.cite(&two, &marks).unwrap();
        let strong: Vec<&str> = runs
            .iter()
            .filter(|run| run.style == Style::Strong)
            .map(|run| run.text.as_str())
            .collect();
        assert_eq!(strong.len(), 1, "{style:?}: {runs:#?}");
        assert!(strong[0].starts_with("Halloran"), "{style:?}");
        let text = plain(&runs);
        assert_eq!(text.matches('\u{2020}').count(), 1, "{text}");
        assert!(text.find('\u{2020}') < text.rfind(strong[0]), "{text}");
        // What the person was among the authors stands raised behind their own name, and behind no other.
        let at = runs.iter().position(|run| run.style == Style::Strong);
        let behind = &runs[at.expect("the own name") + 1];
        assert_eq!(
            (behind.style, behind.text.as_str()),
            (Style::Raised, "*\u{2021}"),
            "{style:?}"
        );
        assert_eq!(text.matches('*').count(), 1, "{text}");
    }
}

#[test]
fn all_authors_are_named_where_all_are_asked_for() {
    let many = record(
        (0..30)
            .map(|n| Name::person(&format!("Author{n}"), "A B"))
            .collect(),
    );
    for style in STYLES {
        let all = Citer::new(style, Authors::All).unwrap();
        let text = plain(&all.cite(&many, &Marks::default()).unwrap());
        assert!(
            (0..30).all(|n| text.contains(&format!("Author{n}"))),
            "{text}"
        );
        let few = Citer::new(style, Authors::AsStyle).unwrap();
        assert!(
            !plain(&few.cite(&many, &Marks::default()).unwrap()).contains("Author25"),
            "{style:?}"
        );
    }
}

#[test]
fn markup_of_titles_is_drawn_and_links_lead_to_the_doi() {
    for style in STYLES {
        let citer = Citer::new(style, Authors::All).unwrap();
        let runs = citer
            .cite(&record(vec![Name::group("Ward Group")]), &Marks::default())
            .unwrap();
        let text = plain(&runs);
        assert!(!text.contains(['<', '\u{e100}', '\u{e101}']), "{text}");
        assert!(
            runs.iter()
                .any(|run| run.style == Style::Emphasis && run.text.contains("Halloran"))
        );
        let link = runs.iter().find_map(|run| run.link.as_deref());
        assert_eq!(
            link,
            Some("https://doi.org/10.5555/1"),
            "{style:?}: {runs:#?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_record_is_cited(
        texts in prop::collection::vec(prop::option::of(any::<String>()), 12),
        names in prop::collection::vec((any::<String>(), any::<String>()), 0..4),
        year in -3000_i32..3000,
    ) {
        let own = |at: usize| texts[at].clone();
        let record = Record {
            title: Some(own(0).unwrap_or_else(|| "Title".into())),
            container_title: own(1),
            volume: own(2),
            issue: own(3),
            pages: own(4),
            edition: own(5),
            publisher: own(6),
            doi: own(7),
            url: own(8),
            number: own(9),
            status: own(10),
            note: own(11),
            authors: names.iter().map(|(family, given)| Name::person(family, given)).collect(),
            issued: Some(Issued::on(Moment::year(year))),
            ..Record::default()
        };
        let Ok(record) = record.checked() else { return Ok(()) };
        for style in STYLES {
            let citer = Citer::new(style, Authors::AsStyle).unwrap();
            prop_assert!(citer.cite(&record, &Marks::default()).is_ok(), "{style:?}");
        }
    }
}
