//! What is read back says all that is painted: a small reader of the sentences paints the same week again.

use proptest::prelude::{Strategy, prop_assert_eq, proptest};

use super::{Evening, ReadBack};
use crate::calendars::category::{Category, CategoryId, Colour};
use crate::calendars::grid::Block;
use crate::calendars::hours::{Hours, Part};
use crate::calendars::painted::PaintedWeek;

const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

fn categories() -> Vec<Category> {
    let names = [
        ("Clinical", Colour::Clinical),
        ("Inbox and notes", Colour::Inbox),
        ("Teaching", Colour::Teaching),
        ("Scholarship", Colour::Scholarship),
        ("Committees", Colour::Service),
        ("Leadership", Colour::Leadership),
        ("Life", Colour::Life),
    ];
    let one = |(id, (name, colour)): (i64, &(&str, Colour))| Category {
        id: CategoryId(id),
        name: (*name).to_owned(),
        letter: name[..1].to_owned(),
        colour: *colour,
        is_work: *colour != Colour::Life,
        position: id as u32,
    };
    (1_i64..).zip(&names).map(one).collect()
}

fn hours() -> Hours {
    let day = Some(Part {
        from: 480,
        to: 1080,
    });
    Hours::read(&[day, day, day, day, day, None, None], &[]).expect("given")
}

/// "8:00" in minutes.
fn clock(text: &str) -> usize {
    let (hour, minute) = text.split_once(':').expect("given");
    hour.parse::<usize>().expect("given") * 60 + minute.parse::<usize>().expect("given")
}

fn days(text: &str) -> Vec<usize> {
    if text == "Monday to Friday" {
        return (0..5).collect();
    }
    let names = text.split(", ").flat_map(|part| part.split(" and "));
    names
        .map(|name| DAYS.iter().position(|day| *day == name).expect("given"))
        .collect()
}

/// Paints what the sentences say, knowing nothing of how they were made.
fn painted(sentences: &[String], categories: &[Category]) -> Vec<Option<CategoryId>> {
    let mut slots = vec![None; 672];
    for sentence in sentences {
        let sentence = sentence.strip_suffix('.').expect("given");
        let category = categories
            .iter()
            .find(|category| sentence.starts_with(&category.name))
            .expect("given");
        let rest = &sentence[category.name.len()..];
        let (rest, over) = match rest.strip_suffix(" the next day") {
            Some(rest) => (rest, 1440),
            None => (rest, 0),
        };
        let (when, times) = rest.rsplit_once(", ").expect("given");
        let (from, to) = times.split_once(" to ").expect("given");
        let days = if let Some(names) = when.strip_prefix(" on ") {
            days(names)
        } else {
            assert_eq!(when, " every day");
            (0..7).collect()
        };
        for day in days {
            for minute in (clock(from)..clock(to) + over).step_by(15) {
                let slot = &mut slots[(day * 96 + minute / 15) % 672];
                assert_eq!(*slot, None, "no quarter hour is named twice");
                *slot = Some(category.id);
            }
        }
    }
    slots
}

fn week() -> impl Strategy<Value = PaintedWeek> {
    let stroke = (
        proptest::collection::vec(0_u8..7, 1..6),
        0_u8..24,
        1_u8..=24,
        proptest::option::weighted(0.9, 1_i64..8),
    );
    proptest::collection::vec(stroke, 0..24).prop_map(|strokes| {
        let mut week = PaintedWeek::default();
        for (days, from, length, category) in strokes {
            let (from, to) = (from * 4, (from * 4 + length * 2).min(96));
            week.paint(&days, from, to, category.map(CategoryId))
                .expect("given");
        }
        week
    })
}

proptest! {
    #[test]
    fn the_sentences_say_the_whole_week_and_nothing_else(week in week()) {
        let read = ReadBack::of(&week, &categories(), &hours());
        prop_assert_eq!(painted(&read.blocks, &categories()), week.slots().to_vec());
    }

    #[test]
    fn the_parts_of_the_week_add_up_to_its_work(week in week()) {
        let read = ReadBack::of(&week, &categories(), &hours());
        let bands: u64 = read.bands.iter().map(|band| band.minutes).sum();
        prop_assert_eq!(bands, week.work(&categories()));
        prop_assert_eq!(read.weekend_minutes, read.bands[2].minutes, "Saturday and Sunday have no working hours here");
    }
}

fn block(day: u8, from: u8, to: u8, category: i64) -> Block {
    Block {
        day,
        from,
        to,
        category: CategoryId(category),
    }
}

#[test]
fn a_week_drawn_by_hand_is_summed_up_in_four_sentences() {
    let blocks = [
        block(0, 32, 48, 1),
        block(0, 72, 76, 1),
        block(1, 32, 48, 1),
        block(1, 72, 76, 1),
        block(3, 32, 48, 1),
        block(3, 72, 74, 2),
        block(4, 32, 48, 4),
        block(4, 52, 60, 4),
        block(4, 72, 80, 7),
        block(5, 36, 44, 1),
    ];
    let read = ReadBack::of(
        &PaintedWeek::of(&blocks).expect("given"),
        &categories(),
        &hours(),
    );
    assert_eq!(
        read.summary,
        [
            "22 hours 30 minutes of work.",
            "Evenings: Thursday until 18:30; Monday and Tuesday until 19:00; Wednesday and Friday free.",
            "Weekend work: 2 hours on Saturday.",
            "The longest stretch of Scholarship is 4 hours, on Friday, 8:00 to 12:00.",
        ],
        "life in the evening leaves it free of work"
    );
    assert_eq!(
        read.blocks,
        [
            "Clinical on Monday, Tuesday and Thursday, 8:00 to 12:00.",
            "Clinical on Monday and Tuesday, 18:00 to 19:00.",
            "Clinical on Saturday, 9:00 to 11:00.",
            "Inbox and notes on Thursday, 18:00 to 18:30.",
            "Scholarship on Friday, 8:00 to 12:00.",
            "Scholarship on Friday, 13:00 to 15:00.",
            "Life on Friday, 18:00 to 20:00.",
        ]
    );
    let late = Evening {
        day: 0,
        until: Some(19 * 60),
    };
    assert_eq!(read.evenings[0], late);
    assert_eq!(read.evenings[2].until, None);
    assert_eq!(read.longest_scholarship, Some(block(4, 32, 48, 4)));
}

#[test]
fn a_night_is_one_stretch_and_the_week_is_a_ring() {
    let night = |day, from, to| block(day, from, to, 1);
    let week =
        PaintedWeek::of(&[night(6, 88, 96), night(0, 0, 24), night(2, 88, 96)]).expect("given");
    let read = ReadBack::of(&week, &categories(), &hours());
    assert_eq!(
        read.blocks,
        [
            "Clinical on Wednesday, 22:00 to 24:00.",
            "Clinical on Sunday, 22:00 to 6:00 the next day."
        ]
    );
}

#[test]
fn an_empty_week_says_one_thing() {
    let read = ReadBack::of(&PaintedWeek::default(), &categories(), &hours());
    assert_eq!(read.summary, ["No work is painted."]);
    assert!(read.blocks.is_empty());
}

#[test]
fn free_evenings_weekends_and_absent_scholarship_are_said() {
    let week = PaintedWeek::of(&[block(1, 32, 72, 1)]).expect("given");
    let read = ReadBack::of(&week, &categories(), &hours());
    assert_eq!(
        read.summary,
        [
            "10 hours of work.",
            "Every evening after working hours is free.",
            "The weekend is free.",
            "No Scholarship is painted.",
        ]
    );
}
