//! Lines of notes against a fixed day: Thursday 26 November 2026, with Dr Abena Osei.

use proptest::prelude::{ProptestConfig, proptest};
use proptest::{prop_assert, prop_assert_eq};

use crate::day::Day;
use crate::mentoring::notes::{NoteKind, NoteLine, read};
use crate::mentoring::promise::Owner;

fn day(text: &str) -> Day {
    Day::read("day", text).expect("given")
}

/// A line, then what it becomes: kind, owner, day and words.
const FIXTURES: &[(&str, &str)] = &[
    ("= Go for 1 March", "decision - - Go for 1 March"),
    (
        "! @me intent form to the chair’s office by 11 Dec",
        "promise me 2026-12-11 intent form to the chair’s office",
    ),
    (
        "! @Osei write to the dean, copy me by 1 Dec",
        "promise them 2026-12-01 write to the dean, copy me",
    ),
    (
        "! @me send two letter names to her in 2 weeks",
        "promise me 2026-12-10 send two letter names to her",
    ),
    (
        "> Lead with the ward curriculum, award second",
        "advice - - Lead with the ward curriculum, award second",
    ),
    (
        "+ Offered to read my statement in January",
        "thanks - - Offered to read my statement in January",
    ),
    (
        "The dean was away in October, no more to it",
        "note - - The dean was away in October, no more to it",
    ),
    // Marks.
    ("!send the form", "promise me - send the form"),
    ("- [ ] send the form", "promise me - send the form"),
    ("* [ ] send the form", "promise me - send the form"),
    ("[ ] send the form", "promise me - send the form"),
    ("- [] send the form", "promise me - send the form"),
    ("- [x] sent the form", "kept me - sent the form"),
    ("-[X] sent the form", "kept me - sent the form"),
    (
        ">advice without a blank",
        "advice - - advice without a blank",
    ),
    ("=so be it", "decision - - so be it"),
    ("+thanks", "thanks - - thanks"),
    ("!", "note - - !"),
    (">  ", "note - - >"),
    ("! by Fri", "note - - ! by Fri"),
    ("! @me by Fri", "note - - ! @me by Fri"),
    ("- an ordinary point", "note - - - an ordinary point"),
    ("a = b", "note - - a = b"),
    ("wait! what", "note - - wait! what"),
    // Owners.
    ("! @osei call", "promise them - call"),
    ("! @Abena call", "promise them - call"),
    ("! @them call", "promise them - call"),
    ("! @her call", "promise them - call"),
    ("! @I call", "promise me - call"),
    ("! call @Osei", "promise them - call"),
    ("! call, @Osei: soon", "promise them - call, soon"),
    (
        "! write to dean@larkmoor.org",
        "promise me - write to dean@larkmoor.org",
    ),
    (
        "! @Beckett sends the roster",
        "note - - ! @Beckett sends the roster",
    ),
    ("- [x] @Osei sent the letter", "kept them - sent the letter"),
    // Days by date.
    ("! form by 12 Dec", "promise me 2026-12-12 form"),
    ("! form by Dec 12", "promise me 2026-12-12 form"),
    ("! form by 12 December", "promise me 2026-12-12 form"),
    ("! form by 12 December 2027", "promise me 2027-12-12 form"),
    ("! form by 12th Dec", "promise me 2026-12-12 form"),
    ("! form by the 12th", "promise me 2026-12-12 form"),
    (
        "! form by the 12th of December",
        "promise me 2026-12-12 form",
    ),
    ("! form by Sat 12 Dec", "promise me 2026-12-12 form"),
    ("! form by 2026-12-12", "promise me 2026-12-12 form"),
    ("! form by 12 Dec.", "promise me 2026-12-12 form"),
    ("! form by 3 Feb", "promise me 2027-02-03 form"),
    ("! form by 26 Nov", "promise me 2026-11-26 form"),
    ("! form by 25 Nov", "promise me 2027-11-25 form"),
    ("! form by 29 Feb 2028", "promise me 2028-02-29 form"),
    ("! form by 31 Feb", "promise me - form by 31 Feb"),
    ("! form by 12/12", "promise me - form by 12/12"),
    ("! form by Blursday", "promise me - form by Blursday"),
    (
        "! stand by the resident",
        "promise me - stand by the resident",
    ),
    ("! form on 1 Dec", "promise me 2026-12-01 form"),
    ("! form before 1 Dec", "promise me 2026-12-01 form"),
    ("! form until Tuesday", "promise me 2026-12-01 form"),
    // Weekdays.
    ("! form by Fri", "promise me 2026-11-27 form"),
    ("! form by friday", "promise me 2026-11-27 form"),
    ("! form by Thu", "promise me 2026-12-03 form"),
    ("! form by next Thu", "promise me 2026-12-03 form"),
    ("! form by next Fri", "promise me 2026-12-04 form"),
    ("! form by Fri week", "promise me 2026-12-04 form"),
    ("! form by next week", "promise me 2026-12-04 form"),
    (
        "! form by the end of the week",
        "promise me 2026-11-27 form",
    ),
    // Spans, in figures and in words.
    ("! form in 10 days", "promise me 2026-12-06 form"),
    ("! form in two weeks", "promise me 2026-12-10 form"),
    ("! form in a week", "promise me 2026-12-03 form"),
    ("! form within a fortnight", "promise me 2026-12-10 form"),
    ("! form in 3 months", "promise me 2027-02-26 form"),
    ("! form in a year", "promise me 2027-11-26 form"),
    ("! form in twelve weeks", "promise me 2027-02-18 form"),
    (
        "! form in 900000000 weeks",
        "promise me - form in 900000000 weeks",
    ),
    ("! form in writing", "promise me - form in writing"),
    // Months and ends.
    ("! form in January", "promise me 2027-01-31 form"),
    ("! form by Jan", "promise me 2027-01-31 form"),
    (
        "! form by the end of November",
        "promise me 2026-11-30 form",
    ),
    ("! form by end of month", "promise me 2026-11-30 form"),
    ("! form by end of next month", "promise me 2026-12-31 form"),
    (
        "! form by the end of the year",
        "promise me 2026-12-31 form",
    ),
    // Today and tomorrow.
    ("! form today", "promise me 2026-11-26 form"),
    ("! form by tomorrow", "promise me 2026-11-27 form"),
    ("! form tomorrow", "promise me 2026-11-27 form"),
    // The last day counts, words around it stay.
    (
        "! tell her by Fri whether I come in 2 weeks",
        "promise me 2026-12-10 tell her by Fri whether I come",
    ),
    (
        "! send names by 1 Dec, both of them",
        "promise me 2026-12-01 send names both of them",
    ),
];

fn said(own: &NoteLine) -> String {
    let due = own
        .due
        .map_or_else(|| "-".to_owned(), |day| day.to_string());
    let owner = own.owner.map_or("-", Owner::name);
    format!("{} {owner} {due} {}", own.kind.name(), own.what)
}

#[test]
fn each_line_becomes_what_it_says() {
    assert!(FIXTURES.len() >= 60);
    let wrong: Vec<String> = FIXTURES
        .iter()
        .filter_map(|(line, expected)| {
            let all = read(line, "Dr Abena Osei", day("2026-11-26"));
            let found = all.first().map(said).unwrap_or_default();
            (found != *expected).then(|| format!("{line:?}\n  is   {found}\n  not  {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_stranger_is_named_so_that_the_page_can_ask() {
    let all = read(
        "! @Beckett sends the roster by Fri",
        "Dr Abena Osei",
        day("2026-11-26"),
    );
    assert_eq!(all[0].stranger.as_deref(), Some("Beckett"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_is_lost_and_nothing_makes_the_reader_fail(text in "[!>=+@\\-\\[\\] xXa-zA-Z0-9.,\n\u{e9}\u{1f642}]{0,200}") {
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|own| !own.is_empty()).collect();
        let all = read(&text, "Dr Abena Osei", day("2026-11-26"));
        prop_assert_eq!(all.len(), lines.len());
        for (own, written) in all.iter().zip(lines) {
            prop_assert_eq!(own.written.as_str(), written);
            prop_assert!(!own.what.is_empty());
            prop_assert!(own.kind != NoteKind::Promise || own.owner.is_some());
        }
    }

    #[test]
    fn every_day_of_two_years_is_read_as_it_is_written(ahead in 0_u64..365) {
        let from = day("2026-11-26");
        let due = from.plus(ahead);
        for style in ["%-d %b", "%-d %B %Y", "%b %-d", "%Y-%m-%d"] {
            let line = format!("! form by {}", due.0.format(style));
            let all = read(&line, "Dr Abena Osei", from);
            prop_assert_eq!(all[0].due, Some(due), "{}", line);
        }
    }
}
