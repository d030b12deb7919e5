//! The figures of both weeks add up, whatever is in them; and one week is counted by hand.

use std::collections::BTreeSet;

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{Change, Sides};
use crate::calendars::category::{Category, CategoryId, Colour};
use crate::calendars::grid::{Block, Tally, Timed, by_week};
use crate::calendars::hours::{Hours, Part, Protected};
use crate::calendars::wish::Wish;
use crate::day::Day;

fn monday() -> Day {
    Day::read("day", "2026-11-16").unwrap()
}

fn categories() -> Vec<Category> {
    let one = |id, name: &str, colour, is_work| Category {
        id: CategoryId(id),
        name: name.to_owned(),
        letter: name[..1].to_owned(),
        colour,
        is_work,
        position: id as u32,
    };
    vec![
        one(1, "Clinical", Colour::Clinical, true),
        one(2, "Inbox", Colour::Inbox, true),
        one(3, "Life", Colour::Life, false),
        one(4, "Scholarship", Colour::Scholarship, true),
    ]
}

fn hours() -> Hours {
    let day = Some(Part {
        from: 480,
        to: 1080,
    });
    let writing = Protected {
        day: 4,
        from: 480,
        to: 720,
        category: Some(CategoryId(4)),
    };
    Hours::read(&[day, day, day, day, day, None, None], &[writing]).unwrap()
}

fn timed(day: u64, from: u32, to: u32, category: i64) -> Timed {
    let category = (category > 0).then_some(CategoryId(category));
    Timed {
        day: monday().plus(day),
        from,
        to,
        weight: 1000,
        category,
    }
}

fn tally(entries: &[Timed], weeks: u64) -> Tally {
    let counted: BTreeSet<Day> = (0..weeks).map(|week| monday().plus(week * 7)).collect();
    Tally::of(&by_week(entries), &counted)
}

fn entries() -> impl Strategy<Value = Vec<Timed>> {
    let one = (0_u64..21, 0_u32..1440, 1_u32..700, 0_i64..5);
    proptest::collection::vec(
        one.prop_map(|(day, from, length, id)| timed(day, from, from + length, id)),
        0..16,
    )
}

fn wish() -> impl Strategy<Value = Wish> {
    let block = (0_u8..7, 0_u8..96, 1_u8..20, 1_i64..5);
    proptest::collection::vec(block, 0..12).prop_map(|blocks| {
        let block = |(day, from, length, id): (u8, u8, u8, i64)| Block {
            day,
            from,
            to: (from + length).min(96),
            category: CategoryId(id),
        };
        Wish::of(&blocks.into_iter().map(block).collect::<Vec<_>>()).unwrap()
    })
}

proptest! {
    #[test]
    fn rows_and_bands_add_up_to_the_totals(entries in entries(), wish in wish(), weeks in 1_u64..4) {
        let (categories, hours, have) = (categories(), hours(), tally(&entries, weeks));
        let sums = Sides { have: &have, wish: &wish, categories: &categories, hours: &hours, unheld: &[] }.sums();
        prop_assert_eq!(sums.rows.iter().map(|row| row.have).sum::<u64>() + sums.unsorted, sums.have);
        prop_assert_eq!(sums.rows.iter().map(|row| row.wish).sum::<u64>(), sums.wish);
        prop_assert_eq!(sums.bands.iter().map(|row| row.have).sum::<u64>(), sums.have);
        prop_assert_eq!(sums.bands.iter().map(|row| row.wish).sum::<u64>(), sums.wish);
        let change = sums.rows.iter().map(|row| row.change).sum::<i64>() - sums.unsorted as i64;
        prop_assert_eq!(change, sums.wish as i64 - sums.have as i64);
        let kept = sums.kept.unwrap();
        prop_assert!(kept.kept <= kept.minutes);
    }

    #[test]
    fn a_week_like_its_wish_differs_nowhere(wish in wish()) {
        let (categories, hours) = (categories(), hours());
        let entries: Vec<Timed> = wish
            .blocks()
            .iter()
            .map(|block| timed(block.day.into(), u32::from(block.from) * 15, u32::from(block.to) * 15, block.category.0))
            .collect();
        let have = tally(&entries, 1);
        let sides = Sides { have: &have, wish: &wish, categories: &categories, hours: &hours, unheld: &[] };
        prop_assert!(sides.differences().is_empty());
        prop_assert!(sides.sums().rows.iter().all(|row| row.change == 0));
    }
}

#[test]
fn one_week_counted_by_hand() {
    let entries = [
        timed(0, 480, 720, 1),   // Monday 8 to 12, clinical
        timed(0, 1200, 1290, 2), // Monday 20:00 to 21:30, inbox
        timed(4, 480, 600, 4),   // Friday 8 to 10, scholarship in protected time
        timed(4, 600, 660, 1),   // Friday 10 to 11, clinical in protected time
        timed(4, 660, 690, 0),   // Friday 11 to 11:30, not sorted
        timed(5, 600, 660, 3),   // Saturday, life
    ];
    let block = |day, from, to, id| Block {
        day,
        from,
        to,
        category: CategoryId(id),
    };
    let wish = Wish::of(&[
        block(0, 32, 44, 1),
        block(0, 44, 48, 2),
        block(4, 32, 48, 4),
        block(6, 40, 44, 3),
    ])
    .unwrap();
    let (categories, hours, have) = (categories(), hours(), tally(&entries, 1));
    let sides = Sides {
        have: &have,
        wish: &wish,
        categories: &categories,
        hours: &hours,
        unheld: &[],
    };
    let sums = sides.sums();
    assert_eq!((sums.have, sums.wish, sums.unsorted), (540, 480, 30));
    assert_eq!(
        sums.rows
            .iter()
            .map(|row| (row.have, row.wish))
            .collect::<Vec<_>>(),
        [(300, 180), (90, 60), (120, 240)]
    );
    assert_eq!(
        sums.bands
            .iter()
            .map(|row| (row.have, row.wish))
            .collect::<Vec<_>>(),
        [(450, 480), (90, 0), (0, 0)]
    );
    let kept = sums.kept.unwrap();
    assert_eq!(
        (kept.minutes, kept.kept, kept.share),
        (240, 180, Some(0.75)),
        "one hour of four went to the clinic"
    );
    let found: Vec<_> = sides
        .differences()
        .iter()
        .map(|d| (d.day, d.from, d.to, d.kind))
        .collect();
    assert_eq!(
        found,
        [
            (0, 44, 48, Change::Other),
            (0, 80, 86, Change::Drop),
            (4, 40, 44, Change::Other),
            (4, 46, 48, Change::Add)
        ],
        "life in the wish is no work to add, and a kind not known yet is no other work"
    );
    assert_eq!(sides.drawn_part(), (32, 88));
}

#[test]
fn what_no_calendar_holds_counts_by_kind_and_by_part_and_lies_in_no_grid() {
    use crate::calendars::compare::Unheld;
    use crate::calendars::hours::Band;
    let (categories, hours) = (categories(), hours());
    let (have, wish) = (tally(&[], 1), Wish::default());
    let inbox = CategoryId(2);
    let unheld = [Unheld {
        category: inbox,
        band: Band::Evening,
        minutes: 360,
    }];
    let sides = Sides {
        have: &have,
        wish: &wish,
        categories: &categories,
        hours: &hours,
        unheld: &unheld,
    };
    let sums = sides.sums();
    assert_eq!((sums.have, sums.unheld), (360, 360));
    assert_eq!(sums.rows.iter().map(|row| row.have).sum::<u64>(), 360);
    assert_eq!(sums.bands.iter().map(|row| row.have).sum::<u64>(), 360);
    let evening = sums.bands.iter().find(|row| row.band == Band::Evening);
    assert_eq!(evening.map(|row| row.have), Some(360));
    assert!(sides.differences().is_empty());
}
