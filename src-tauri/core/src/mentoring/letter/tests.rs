//! Letters quote dates and deeds, say no without an invented reason, and hold nothing that is private.

use super::facts::{Promise, Shared, Slip, realign, wind_down};
use super::{LetterDraft, LetterKind, NoFacts, Tone, no};
use crate::day::Day;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

fn shared() -> Shared {
    Shared {
        contacts: vec![day("2026-03-02"), day("2026-09-01")],
        ideal_days: Some(42),
        slips: vec![
            Slip::CalledOff(day("2026-10-12")),
            Slip::Cut(day("2026-09-01"), 10, 30),
            Slip::Missed(day("2026-11-02")),
        ],
        promises: vec![
            Promise {
                what: "introduction to the dean".to_owned(),
                by: day("2026-11-06"),
            },
            Promise {
                what: "not yet due".to_owned(),
                by: day("2026-12-06"),
            },
        ],
        forward: vec![("workshop chair".to_owned(), day("2026-05-04"))],
        agreed_on: Some(day("2026-03-02")),
    }
}

#[test]
fn a_no_cites_the_stated_priority_and_offers_what_was_offered() {
    let facts = NoFacts {
        to: "Dr Reyes".to_owned(),
        what: "the third quality committee".to_owned(),
        priority: Some("the curriculum".to_owned()),
        instead: Some("Dr Whitlock is looking for a committee".to_owned()),
    };
    let mut texts = Vec::new();
    for tone in Tone::ALL {
        let text = no(&facts, *tone, Some("Dr Ines Halloran")).text;
        for part in [
            "Dr Reyes",
            "the third quality committee",
            "the curriculum",
            "Dr Whitlock",
            "Dr Ines Halloran",
        ] {
            assert!(text.contains(part), "{tone:?} lacks {part}");
        }
        texts.push(text);
    }
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 3, "three tones are three texts");
    let bare = NoFacts {
        priority: None,
        instead: None,
        ..facts
    };
    for tone in Tone::ALL {
        let text = no(&bare, *tone, None).text;
        assert!(
            !text.contains("Instead") && !text.contains("This year"),
            "{text}"
        );
    }
}

#[test]
fn a_talk_about_how_it_runs_quotes_dates_and_no_feelings() {
    let own = realign(
        "Dr Osei",
        None,
        &shared(),
        Some("half an hour each six weeks"),
        day("2026-11-22"),
    );
    assert_eq!(
        own.facts,
        [
            "On 2 March 2026 we agreed how we would work together.",
            "We last talked on 1 September 2026, 82 days ago; we had agreed on every 6 weeks.",
            "The meeting on 12 October 2026 was called off.",
            "On 1 September 2026 we had 10 of 30 minutes.",
            "The meeting on 2 November 2026 did not take place.",
            "Open since 6 November: introduction to the dean.",
        ]
    );
    for fact in &own.facts {
        assert!(own.text.contains(fact));
    }
    assert!(
        own.text.contains("look again on 21 January 2027"),
        "sixty days on"
    );
    for feeling in [
        "feel",
        "disappoint",
        "sorry",
        "unfortunately",
        "always",
        "never",
    ] {
        assert!(!own.text.to_lowercase().contains(feeling), "{feeling}");
    }
}

#[test]
fn an_end_thanks_and_reproaches_nothing() {
    let own = wind_down("Dr Osei", Some("Dr Ines Halloran"), &shared());
    assert_eq!(
        own.facts,
        [
            "Since 2 March 2026 we have talked 2 times.",
            "On 4 May 2026 you put me forward: workshop chair.",
        ]
    );
    for slip in ["called off", "10 of 30", "introduction to the dean"] {
        assert!(!own.text.contains(slip));
    }
    let none = wind_down("Dr Osei", None, &Shared::default());
    assert!(none.facts.is_empty() && none.text.contains("Thank you"));
}

#[test]
fn a_letter_that_is_kept_says_something() {
    let today = day("2026-11-22");
    let draft = |words: &str| LetterDraft {
        person: None,
        kind: LetterKind::No,
        words: words.to_owned(),
        day: today,
    };
    assert!(draft(" \n ").read(today).is_err() && draft("No.").read(today).is_ok());
}
