//! Dr Ines Halloran's values on one page, and the same page with any words on it.

use std::sync::Arc;

use bearings_core::clock::Clock;
use bearings_core::desk::Desk;
use bearings_core::reveal::Audience;
use bearings_core::sample;
use bearings_core::session::host::Bare;
use bearings_core::session::{Home, Session};
use bearings_core::store::schema;
use bearings_core::values::deck::{DeckKey, deck};
use bearings_core::values::out::page::{PageFacts, values_page};
use bearings_core::values::out::sheets::sheets;
use bearings_core::values::out::store::readings;
use bearings_core::values::reading::view::ValuesReading;
use bearings_core::vault::entropy::Entropy;
use bearings_core::vault::key::{KdfCost, KdfParams};
use bearings_press::pdf::pdf;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, proptest};
use proptest::{prop_assert, prop_assert_eq};

use crate::sample::day;
use crate::tools;

/// Her reading of 2 October, from a vault in memory.
fn halloran() -> ValuesReading {
    let clock = Clock::at("2026-11-22T14:02:00").expect("a moment");
    let conn = schema::in_memory().expect("a database");
    let desk = Desk::new(conn, clock.clone(), None).expect("a desk");
    let mut session = Session::new(
        clock,
        Entropy::fixed(1),
        KdfCost::Fixed(KdfParams::LEAST),
        Arc::new(Bare),
        Home::below(&std::env::temp_dir()),
    );
    session.sit_at(desk);
    sample::values::fill(&mut session, 0).expect("her audits");
    let mut all = readings(session.desk().expect("a desk")).expect("her readings");
    all.pop().expect("two of them")
}

fn page(reading: &ValuesReading, audience: Audience) -> Vec<u8> {
    pdf(&values_page(&PageFacts {
        name: Some("Dr Ines Halloran"),
        day: day("2026-11-22"),
        audience,
        reading,
    }))
    .expect("pressed")
}

#[test]
fn the_values_page_says_what_the_reading_says_on_one_page() {
    let bytes = page(&halloran(), Audience::Me);
    assert_eq!(tools::pages(&bytes).unwrap_or(1), 1);
    let Some(text) = tools::text(&bytes) else {
        return;
    };
    for said in [
        "My values",
        "Dr Ines Halloran · audit of 2 October 2026",
        "Teaching and unhurried care get less of me than they matter.",
        "An hour a day that belongs to the residents.",
        "5 less",
        "beyond the noise of 2.5",
        "Of twenty parts: institution 11, role 5, medicine at large 2, me 1, team 1.",
        "5 October to 4 November: hand over the pager for the Wednesday teaching hour.",
        "Next audit 2 January 2027",
    ] {
        assert!(text.contains(said), "{said:?} is not on the page:\n{text}");
    }
}

#[test]
fn who_decides_reads_what_weighs_and_nothing_of_how_it_is_lived() {
    let bytes = page(&halloran(), Audience::Chair);
    let Some(text) = tools::text(&bytes) else {
        return;
    };
    assert!(text.contains("Unhurried care"));
    for hidden in ["less", "Lived", "institution", "pager", "tie"] {
        assert!(!text.contains(hidden), "{hidden:?} is on the page:\n{text}");
    }
    let mentor = tools::text(&page(&halloran(), Audience::Mentor)).expect("text");
    assert!(mentor.contains("5 less") && !mentor.contains("institution 11"));
}

#[test]
fn the_card_sheets_hold_every_card_and_say_whose_they_are() {
    for key in DeckKey::ALL {
        let deck = deck(key).expect("a deck");
        let bytes = pdf(&sheets(deck, &deck.cards, day("2026-11-22"))).expect("pressed");
        let Some(text) = tools::text(&bytes) else {
            return;
        };
        for card in &deck.cards {
            assert!(text.contains(&card.name), "{} is on no sheet", card.name);
        }
        let author = if key == DeckKey::Personal {
            "Wilbourne"
        } else {
            "Bearings"
        };
        assert!(text.contains(author));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_values_page_always_takes_one_page(
        names in vec("[ -~À-ɏΑ-ΡА-яא-ת一-龥🙂]{1,60}", 13),
        weeks in vec("[ -~À-ɏΑ-ΡА-яא-ת一-龥🙂]{0,400}", 13),
        experiment in "[ -~À-ɏΑ-ΡА-яא-ת一-龥🙂]{1,200}",
    ) {
        let mut reading = halloran();
        for ((row, name), week) in reading.rows.iter_mut().zip(&names).zip(&weeks) {
            row.card.name.clone_from(name);
            row.week = Some(week.clone());
        }
        if let Some(own) = &mut reading.experiment {
            own.words.clone_from(&experiment);
        }
        reading.doubts = vec!["A doubt that says why this order is not to be relied on as it stands.".repeat(2); 5];
        let bytes = page(&reading, Audience::Me);
        if let Some(pages) = tools::pages(&bytes) {
            prop_assert_eq!(pages, 1);
        }
        prop_assert!(!bytes.is_empty());
    }
}
