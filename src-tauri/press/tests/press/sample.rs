//! Dr Ines Halloran's two weeks, and weeks drawn at random up to every limit.

use bearings_core::calendars::page::{BandHours, KindHours, PageFacts, ProtectedHours};
use bearings_core::day::Day;
use bearings_core::document::Paper;
use bearings_core::figure::difference::{Change, Stretch};
use bearings_core::figure::ground::Window;
use bearings_core::figure::week::Block;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};

const LETTERS: &str = "CITSVL";

/// Day, letter, first and last hour of each block.
const HAVE: &str = "0C8-12 0T12-13 0C13-16 0V16-17 0I17-18 0C18-19 0I20-21.5 1C8-12 1T12-13 1C13-15 1L15-16.5 \
    1I16.5-17.5 1C18-19 1I20-21.5 2T8-9 2V9-12 2C13-17 2I17-18 2V19-20 2I20.5-21.5 3C8-12 3T12-13 3V13-15 3L15-16.5 \
    3I16.5-17.5 3C18-19 3I20-21 4S8-10 4C10-12 4T12-14 4I14-15 4I19-20 4S20-21 5C8-12 6L17-18";
const WISH: &str = "0C8-12 0T12-13 0C13-16 0I16-17.5 0C18-19 1C8-12 1T12-13 1C13-15 1L15-16.5 1I16.5-18 1C18-19 \
    2T8-10 2V10-12 2C13-17 2I17-18 3C8-12 3T12-14 3V14-15 3L15-16.5 3I16.5-17.5 3C18-19 4S8-12 4I12-13 4S13-15 \
    4T15-17 5C9-11";

/// A day from its usual writing.
pub(crate) fn day(text: &str) -> Day {
    Day::read("day", text).expect("a day")
}

fn blocks(text: &str) -> Vec<Block> {
    let minute = |hour: &str| {
        let (whole, half) = hour.split_once('.').unwrap_or((hour, "0"));
        whole.parse::<u16>().expect("an hour") * 60 + if half == "5" { 30 } else { 0 }
    };
    text.split_whitespace()
        .map(|word| {
            let (from, to) = word[2..].split_once('-').expect("two hours");
            Block {
                day: word[..1].parse().expect("a day"),
                from: minute(from),
                to: minute(to),
                letter: word[1..2].to_owned(),
                pattern: LETTERS.find(&word[1..2]).expect("a kind") as u8,
            }
        })
        .collect()
}

fn difference(have: &[Block], wish: &[Block]) -> Vec<Stretch> {
    let at = |week: &[Block], day: u8, minute: u16| {
        week.iter()
            .find(|b| b.day == day && b.from <= minute && minute < b.to)
            .map(|b| b.letter.clone())
    };
    let quarters = (0..7).flat_map(|day| (0..96).map(move |quarter| (day, quarter * 15)));
    quarters
        .filter_map(|(day, from)| {
            let change = match (at(have, day, from), at(wish, day, from)) {
                (Some(_), None) => Change::Drop,
                (None, Some(_)) => Change::Add,
                (Some(now), Some(then)) if now != then => Change::Other,
                _ => return None,
            };
            Some(Stretch {
                day,
                from,
                to: from + 15,
                change,
            })
        })
        .collect()
}

/// The page of the mockup.
pub(crate) fn facts() -> PageFacts {
    let (have, wish) = (blocks(HAVE), blocks(WISH));
    let kinds = [
        ("Clinical", 30, 26),
        ("Inbox and notes", 11, 6),
        ("Teaching", 6, 8),
        ("Scholarship", 3, 6),
        ("Committees", 7, 3),
        ("Leadership", 4, 3),
    ];
    PageFacts {
        name: Some("Dr Ines Halloran".to_owned()),
        day: day("2026-11-22"),
        paper: Paper::A4,
        rows: kinds
            .iter()
            .enumerate()
            .map(|(index, (name, have, wish))| KindHours {
                name: (*name).to_owned(),
                letter: LETTERS[index..=index].to_owned(),
                pattern: index as u8,
                have: have * 60,
                wish: wish * 60,
            })
            .collect(),
        have_minutes: 61 * 60,
        wish_minutes: 52 * 60,
        difference: difference(&have, &wish),
        have,
        wish,
        window: Window {
            from: 480,
            to: 1320,
        },
        core: [
            Some((480, 1080)),
            Some((480, 1080)),
            Some((480, 1080)),
            Some((480, 1080)),
            Some((480, 1080)),
            None,
            None,
        ],
        bands: [
            BandHours {
                have: 2700,
                wish: 2820,
            },
            BandHours {
                have: 660,
                wish: 180,
            },
            BandHours {
                have: 300,
                wish: 120,
            },
        ],
        protected: Some(ProtectedHours {
            minutes: 480,
            kept: 180,
        }),
        unsorted_minutes: 150,
        weeks_counted: 8,
        weeks_set_aside: 3,
        calendars: vec!["work.ics".to_owned(), "Larkmoor clinic".to_owned()],
        wish_drawn_on: Some(day("2026-11-15")),
    }
}

fn name() -> impl Strategy<Value = String> {
    proptest::prop_oneof![any::<String>(), "[A-Za-z ]{1,80}", "W{80}", "(Wide ){16}"]
}

fn block() -> impl Strategy<Value = Block> {
    (
        0_u8..8,
        0_u16..1500,
        0_u16..1500,
        any::<String>(),
        any::<u8>(),
    )
        .prop_map(|(day, from, to, letter, pattern)| Block {
            day,
            from,
            to,
            letter,
            pattern,
        })
}

fn hours() -> impl Strategy<Value = u32> {
    proptest::prop_oneof![0_u32..10_080, any::<u32>().prop_map(|n| n / 64)]
}

fn kind() -> impl Strategy<Value = KindHours> {
    (name(), any::<String>(), any::<u8>(), hours(), hours()).prop_map(
        |(name, letter, pattern, have, wish)| KindHours {
            name,
            letter,
            pattern,
            have,
            wish,
        },
    )
}

fn stretch() -> impl Strategy<Value = Stretch> {
    (0_u8..8, 0_u16..1500, 0_u16..1500, 0..3).prop_map(|(day, from, to, change)| Stretch {
        day,
        from,
        to,
        change: [Change::Drop, Change::Add, Change::Other][change as usize],
    })
}

/// Weeks at random, with more kinds, longer names and stranger hours than anyone has.
pub(crate) fn any_facts() -> impl Strategy<Value = PageFacts> {
    let weeks = (
        vec(block(), 0..80),
        vec(block(), 0..80),
        vec(stretch(), 0..80),
    );
    let frame = (
        proptest::array::uniform7(proptest::option::of((0_u16..1500, 0_u16..1500))),
        0_u16..1500,
        0_u16..1500,
    );
    let said = (
        proptest::option::of(name()),
        vec(name(), 0..12),
        vec(kind(), 0..16),
        any::<bool>(),
    );
    let sums = (
        hours(),
        hours(),
        hours(),
        proptest::option::of((hours(), hours())),
        any::<u16>(),
        any::<u16>(),
    );
    (weeks, frame, said, sums).prop_map(
        |(
            (have, wish, difference),
            (core, from, to),
            (name, calendars, rows, letter),
            (have_minutes, wish_minutes, unsorted_minutes, protected, weeks, aside),
        )| PageFacts {
            name,
            day: day("2026-11-22"),
            paper: if letter { Paper::Letter } else { Paper::A4 },
            rows,
            have_minutes,
            wish_minutes,
            have,
            wish,
            difference,
            window: Window { from, to },
            core,
            bands: [
                BandHours {
                    have: have_minutes,
                    wish: wish_minutes,
                },
                BandHours::default(),
                BandHours {
                    have: unsorted_minutes,
                    wish: 0,
                },
            ],
            protected: protected.map(|(minutes, kept)| ProtectedHours { minutes, kept }),
            unsorted_minutes,
            weeks_counted: u32::from(weeks),
            weeks_set_aside: u32::from(aside),
            calendars,
            wish_drawn_on: Some(day("2026-11-15")),
        },
    )
}
