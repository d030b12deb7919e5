//! Pairs of which it cannot be told yet, each with its largest doubt.

use super::{Case, cannot, case, evenings, plain, turned, with};
use crate::calendars::category::CategoryId;
use crate::calendars::gap::observed::Open;
use crate::calendars::gap::paint::{
    CLINICAL, COMMITTEES, INBOX, SCHOLARSHIP, Stroke, TEACHING, week_with, weeks,
};
use crate::calendars::gap::shadow::Shadow;
use crate::calendars::gap::verdict::Doubt;

/// Too few weeks, and hours that are not sorted.
pub(super) fn cannot_tell() -> Vec<Case> {
    let busy: Vec<Stroke> = plain()
        .iter()
        .map(|(day, from, to, _)| (*day, *from, *to, 0))
        .collect();
    let afternoons = |id| {
        turned(
            &turned(&turned(&plain(), &[1], INBOX, id), &[2], TEACHING, id),
            &[3],
            COMMITTEES,
            id,
        )
    };
    vec![
        Case {
            weeks: Vec::new(),
            says: "No week of this kind counts so far; with eight the figures would carry.",
            ..case(
                "no week at all",
                &[],
                plain(),
                cannot(Doubt::FewWeeks { weeks: 0 }),
            )
        },
        Case {
            weeks: weeks(3, &with(&plain(), &evenings(5, 21.5, CLINICAL))),
            says: "Whether hours or values weigh more cannot be told yet. Only three weeks of this kind count so far; with eight the figures would carry.",
            ..case(
                "three weeks carry no interval, however much they agree",
                &[],
                plain(),
                cannot(Doubt::FewWeeks { weeks: 3 }),
            )
        },
        Case {
            open: Open {
                all: 8 * 40 * 60,
                silent: 8 * 40 * 60,
                titles: vec![8 * 30 * 60, 8 * 9 * 60, 8 * 60],
            },
            says: "All that can be read is amount and edges. Whether hours or values weigh more cannot be told yet. 100\u{a0}% of your hours stand under titles that say nothing, such as “Busy”. Sort the two largest titles and this settles.",
            ..case(
                "a feed of nothing but busy",
                &busy,
                with(&plain(), &[(0, 17.0, 18.0, INBOX)]),
                cannot(Doubt::Silent {
                    percent: 100,
                    titles: 2,
                }),
            )
        },
        Case {
            open: Open {
                all: 8 * 44 * 60,
                silent: 0,
                titles: vec![8 * 5 * 60, 8 * 7 * 60],
            },
            says: "Whether hours or values weigh more cannot be told yet. The largest doubt is the 27\u{a0}% of your hours that are not sorted. Sort the two largest titles and this settles.",
            ..case(
                "three afternoons that are not sorted could be what was wished, or not",
                &with(&afternoons(0), &evenings(4, 20.5, CLINICAL)),
                with(&afternoons(SCHOLARSHIP), &[]),
                cannot(Doubt::Unsorted {
                    percent: 27,
                    titles: 2,
                }),
            )
        },
    ]
}

/// Doubts about what is in no calendar, about weeks, tentative entries and the core day.
pub(super) fn doubts_about_settings() -> Vec<Case> {
    let scholarship = turned(&plain(), &[1], INBOX, SCHOLARSHIP);
    let inbox = Shadow {
        category: CategoryId(INBOX),
        band: 1,
        low: 0,
        likely: 240,
        high: 840,
    };
    let wild: Vec<Stroke> = (0..7).map(|day| (day, 18.0, 24.0, CLINICAL)).collect();
    vec![
        Case {
            shadows: vec![inbox],
            says: "Whether hours or values weigh more cannot be told yet. The largest doubt is the hours no calendar holds, which you put at 0 to 14. Note them for two weeks and this settles.",
            ..case(
                "nothing to fourteen hours of inbox at home decide it",
                &plain(),
                scholarship.clone(),
                cannot(Doubt::Shadow { low: 0, high: 840 }),
            )
        },
        Case {
            weeks: (0..8)
                .map(|index| {
                    week_with(
                        index,
                        &if index == 3 {
                            with(&plain(), &wild)
                        } else {
                            plain()
                        },
                        &[],
                    )
                })
                .collect(),
            says: "Whether hours or values weigh more cannot be told yet. The largest doubt is how much your weeks differ from one another. More weeks that count would settle it.",
            ..case(
                "one wild week of eight",
                &[],
                scholarship.clone(),
                cannot(Doubt::Weeks),
            )
        },
        Case {
            weeks: (0..8)
                .map(|index| week_with(index, &plain(), &evenings(5, 22.0, CLINICAL)))
                .collect(),
            says: "Whether hours or values weigh more cannot be told yet. The largest doubt is the entries that are not certain. Say which of them took place and this settles.",
            ..case(
                "evenings that may or may not have taken place",
                &[],
                scholarship.clone(),
                cannot(Doubt::Tentative),
            )
        },
        Case {
            says: "Whether hours or values weigh more cannot be told yet. The largest doubt is where your core day begins and ends: an hour either way changes the answer. Look at your working hours once more and this settles.",
            ..case(
                "five hours from six to seven, wished an hour earlier, are edges only if the core day ends at six",
                &with(
                    &plain(),
                    &(0..5)
                        .map(|day| (day, 18.0, 19.0, CLINICAL))
                        .collect::<Vec<_>>(),
                ),
                with(
                    &turned(&plain(), &[1], INBOX, SCHOLARSHIP),
                    &(0..5)
                        .map(|day| (day, 17.0, 18.0, CLINICAL))
                        .collect::<Vec<_>>(),
                ),
                cannot(Doubt::Core),
            )
        },
    ]
}
