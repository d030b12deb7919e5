//! Weeks for tests: the painted pair whose figures are known, plain builders, and random weeks.

use proptest::prelude::{Strategy, any};

use crate::calendars::category::CategoryId;
use crate::calendars::gap::observed::Observed;
use crate::calendars::gap::profile::{Kinds, Profile, WEEK};
use crate::calendars::gap::table::{Settle, Table};
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::grid::{Cells, Timed, by_week};
use crate::calendars::hours::{Hours, Part};
use crate::day::Day;

/// Day (0 = Monday), first hour, last hour, category.
pub(super) type Stroke = (u8, f64, f64, i64);

/// Clinical, inbox, teaching, scholarship, committees, leadership: categories 1 to 6.
pub(super) const CLINICAL: i64 = 1;
pub(super) const INBOX: i64 = 2;
pub(super) const TEACHING: i64 = 3;
pub(super) const SCHOLARSHIP: i64 = 4;
pub(super) const COMMITTEES: i64 = 5;
pub(super) const LEADERSHIP: i64 = 6;

/// The week of 61 hours.
pub(super) const HAVE: [Stroke; 34] = [
    (0, 8.0, 12.0, CLINICAL),
    (0, 12.0, 13.0, TEACHING),
    (0, 13.0, 16.0, CLINICAL),
    (0, 16.0, 17.0, COMMITTEES),
    (0, 17.0, 18.0, INBOX),
    (0, 18.0, 19.0, CLINICAL),
    (0, 20.0, 21.5, INBOX),
    (1, 8.0, 12.0, CLINICAL),
    (1, 12.0, 13.0, TEACHING),
    (1, 13.0, 15.0, CLINICAL),
    (1, 15.0, 16.5, LEADERSHIP),
    (1, 16.5, 17.5, INBOX),
    (1, 18.0, 19.0, CLINICAL),
    (1, 20.0, 21.5, INBOX),
    (2, 8.0, 9.0, TEACHING),
    (2, 9.0, 12.0, COMMITTEES),
    (2, 13.0, 17.0, CLINICAL),
    (2, 17.0, 18.0, INBOX),
    (2, 19.0, 20.0, COMMITTEES),
    (2, 20.5, 21.5, INBOX),
    (3, 8.0, 12.0, CLINICAL),
    (3, 12.0, 13.0, TEACHING),
    (3, 13.0, 15.0, COMMITTEES),
    (3, 15.0, 16.5, LEADERSHIP),
    (3, 16.5, 17.5, INBOX),
    (3, 18.0, 19.0, CLINICAL),
    (3, 20.0, 21.0, INBOX),
    (4, 8.0, 10.0, SCHOLARSHIP),
    (4, 10.0, 12.0, CLINICAL),
    (4, 12.0, 14.0, TEACHING),
    (4, 14.0, 15.0, INBOX),
    (4, 19.0, 20.0, INBOX),
    (4, 20.0, 21.0, SCHOLARSHIP),
    (5, 8.0, 12.0, CLINICAL),
];

/// Its thirty-fifth block.
pub(super) const SUNDAY: Stroke = (6, 17.0, 18.0, LEADERSHIP);

/// The wished week of 52 hours.
pub(super) const WISH: [Stroke; 25] = [
    (0, 8.0, 12.0, CLINICAL),
    (0, 12.0, 13.0, TEACHING),
    (0, 13.0, 16.0, CLINICAL),
    (0, 16.0, 17.5, INBOX),
    (0, 18.0, 19.0, CLINICAL),
    (1, 8.0, 12.0, CLINICAL),
    (1, 12.0, 13.0, TEACHING),
    (1, 13.0, 15.0, CLINICAL),
    (1, 15.0, 16.5, LEADERSHIP),
    (1, 16.5, 18.0, INBOX),
    (1, 18.0, 19.0, CLINICAL),
    (2, 8.0, 10.0, TEACHING),
    (2, 10.0, 12.0, COMMITTEES),
    (2, 13.0, 17.0, CLINICAL),
    (2, 17.0, 18.0, INBOX),
    (3, 8.0, 12.0, CLINICAL),
    (3, 12.0, 14.0, TEACHING),
    (3, 14.0, 15.0, COMMITTEES),
    (3, 15.0, 16.5, LEADERSHIP),
    (3, 16.5, 17.5, INBOX),
    (3, 18.0, 19.0, CLINICAL),
    (4, 8.0, 12.0, SCHOLARSHIP),
    (4, 12.0, 13.0, INBOX),
    (4, 13.0, 15.0, SCHOLARSHIP),
    (4, 15.0, 17.0, TEACHING),
];

/// Its twenty-sixth block.
pub(super) const SATURDAY: Stroke = (5, 9.0, 11.0, CLINICAL);

/// All blocks of the week of 61 hours.
pub(super) fn have() -> Vec<Stroke> {
    HAVE.into_iter().chain([SUNDAY]).collect()
}

/// All blocks of the wished week.
pub(super) fn wish() -> Vec<Stroke> {
    WISH.into_iter().chain([SATURDAY]).collect()
}

pub(super) fn kinds() -> Kinds {
    Kinds::new((1..=6).map(CategoryId).collect())
}

pub(super) fn names() -> Vec<String> {
    [
        "Clinical",
        "Inbox and notes",
        "Teaching",
        "Scholarship",
        "Committees",
        "Leadership",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Monday to Friday, 8 to 18.
pub(super) fn hours() -> Hours {
    let day = Some(Part {
        from: 480,
        to: 1080,
    });
    Hours::read(&[day, day, day, day, day, None, None], &[]).expect("given")
}

pub(super) fn monday() -> Day {
    Day::read("day", "2026-09-28").expect("given")
}

pub(super) fn near(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-9, "{one} is not {other}");
}

/// Strokes of category 0 are not sorted.
fn timed(strokes: &[Stroke], weight: u32) -> Vec<Timed> {
    let one = |(day, from, to, id): &Stroke| Timed {
        day: monday().plus(u64::from(*day)),
        from: (from * 60.0).round() as u32,
        to: (to * 60.0).round() as u32,
        weight,
        category: (*id > 0).then_some(CategoryId(*id)),
    };
    strokes.iter().map(one).collect()
}

/// One week's ticks.
pub(super) fn cells(strokes: &[Stroke]) -> Cells {
    let weeks = by_week(&timed(strokes, 1000));
    weeks.get(&monday()).cloned().unwrap_or_default()
}

pub(super) fn painted(strokes: &[Stroke]) -> Profile {
    Profile::of_cells(&cells(strokes), 1, &kinds())
}

/// A week `index` weeks after the first, with some strokes that are tentative and count half.
pub(super) fn week_with(index: u64, strokes: &[Stroke], tentative: &[Stroke]) -> Observed {
    let at = |weight| {
        let entries: Vec<Timed> = timed(strokes, 1000)
            .into_iter()
            .chain(timed(tentative, weight))
            .collect();
        by_week(&entries)
            .get(&monday())
            .cloned()
            .unwrap_or_default()
    };
    Observed {
        monday: monday().plus(index * 7),
        kind: WeekType::Ordinary,
        cells: [at(0), at(500), at(1000)],
    }
}

/// `count` equal ordinary weeks.
pub(super) fn weeks(count: u64, strokes: &[Stroke]) -> Vec<Observed> {
    (0..count)
        .map(|index| week_with(index, strokes, &[]))
        .collect()
}

pub(super) fn total_with(table: &Table, settle: Settle) -> f64 {
    table.settled(settle).total()
}

/// A random week: about half free, the rest of any kinds, sorted or not.
pub(super) fn profile() -> impl Strategy<Value = Profile> {
    week_of(7)
}

/// The same with every hour sorted.
pub(super) fn sorted_profile() -> impl Strategy<Value = Profile> {
    week_of(6)
}

fn week_of(kinds_in_use: usize) -> impl Strategy<Value = Profile> {
    // Runs of slots, each with up to two kinds, read from random numbers; the end of the week stays free.
    let run = (
        1_usize..40,
        any::<bool>(),
        0..kinds_in_use,
        0..kinds_in_use,
        0_u64..=60,
    );
    proptest::collection::vec(run, 1..30).prop_map(|runs| {
        let mut cells = Cells::new();
        let id = |kind: usize| (kind < 6).then(|| CategoryId(kind as i64 + 1));
        let mut slot = 0;
        for (length, is_free, one, other, part) in runs {
            for _ in 0..length {
                if slot < WEEK && !is_free {
                    *cells.entry((slot as u16, id(one))).or_default() += part * 250;
                    *cells.entry((slot as u16, id(other))).or_default() += (60 - part) * 125;
                }
                slot += 1;
            }
        }
        Profile::of_cells(&cells, 1, &kinds())
    })
}
