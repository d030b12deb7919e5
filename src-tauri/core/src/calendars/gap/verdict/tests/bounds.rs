//! Pairs whose gap is mainly amount and edges.

use super::{Case, case, evenings, felt, plain, turned, with};
use crate::calendars::category::CategoryId;
use crate::calendars::feeling::FeelingReason;
use crate::calendars::gap::observed::Open;
use crate::calendars::gap::paint::{
    CLINICAL, COMMITTEES, INBOX, LEADERSHIP, have, week_with, weeks, wish,
};
use crate::calendars::gap::verdict::Verdict;

const MOST: &str = "On this evidence a role or place with other hours could close most of it.";

/// Amount, edges, too much and too little.
pub(super) fn mainly_bounds() -> Vec<Case> {
    let bounds = Verdict::MainlyBounds;
    vec![
        Case {
            feelings: vec![felt(COMMITTEES, -2, FeelingReason::People)],
            says: "On this evidence a role or place with other hours could close a good part, and one that also gives the mix you drew, most of it.",
            ..case(
                "the painted weeks: thirteen of twenty-one hours are amount and edges",
                &have(),
                wish(),
                bounds,
            )
        },
        Case {
            says: MOST,
            ..case(
                "the same kinds of work, but every evening too",
                &with(&plain(), &evenings(5, 21.5, CLINICAL)),
                plain(),
                bounds,
            )
        },
        Case {
            says: "On this evidence a role or place with other hours could close a good part, and one that also gives the mix you drew, most of it.",
            ..case(
                "two evenings of inbox that are wished by day",
                &with(&plain(), &evenings(2, 21.5, INBOX)),
                with(
                    &plain(),
                    &[
                        (0, 17.0, 18.0, INBOX),
                        (1, 17.0, 18.0, INBOX),
                        (2, 17.0, 18.0, INBOX),
                        (3, 17.0, 18.0, INBOX),
                    ],
                ),
                bounds,
            )
        },
        Case {
            says: MOST,
            ..case(
                "too little work is a matter of amount too",
                &plain()[..5],
                turned(&plain(), &[0, 1, 2, 3, 4], INBOX, CLINICAL)
                    .into_iter()
                    .filter(|block| block.3 == CLINICAL)
                    .collect(),
                bounds,
            )
        },
    ]
}

/// Rush, few weeks, uneven weeks, unsorted hours, and wishes to ask about.
pub(super) fn bounds_with_something_beside() -> Vec<Case> {
    let bounds = Verdict::MainlyBounds;
    vec![
        Case {
            feelings: vec![felt(CLINICAL, -2, FeelingReason::Rushed)],
            says: "On this evidence most of it is too much at once: work you marked too rushed counts with amount and edges. Other hours alone would close hardly any of it; more time for the same work is what the rest asks for.",
            beside: Some(
                "This counts time, not reasons: the 24 hours you marked “too rushed” weigh what you say they weigh.",
            ),
            ..case(
                "overload that is called too rushed is not a matter of values",
                &plain(),
                plain(),
                bounds,
            )
        },
        Case {
            weeks: weeks(5, &with(&plain(), &evenings(5, 21.5, CLINICAL))),
            says: MOST,
            beside: Some(
                "Only five weeks count so far; with fewer than eight the range is wider than it looks.",
            ),
            ..case(
                "five weeks that agree are enough to say it, and few enough to say so",
                &[],
                plain(),
                bounds,
            )
        },
        Case {
            weeks: (0..9)
                .map(|index| {
                    week_with(
                        index,
                        &with(&plain(), &evenings(2 + (index % 3) as u8, 22.0, CLINICAL)),
                        &[],
                    )
                })
                .collect(),
            says: MOST,
            ..case(
                "weeks that differ, all in the same direction",
                &[],
                plain(),
                bounds,
            )
        },
        Case {
            open: Open {
                all: 8 * 50 * 60,
                silent: 0,
                titles: vec![8 * 2 * 60],
            },
            says: MOST,
            beside: Some(
                "2 hours a week are not sorted. They count as work, shared as the sorted hours beside them are.",
            ),
            ..case(
                "a little that is not sorted cannot turn it",
                &with(
                    &plain(),
                    &with(&evenings(4, 21.5, CLINICAL), &[(4, 19.0, 21.0, 0)]),
                ),
                plain(),
                bounds,
            )
        },
        Case {
            says: MOST,
            beside: Some("The week you drew holds 12 h of work. Is that the week you mean?"),
            ..case(
                "a wish with hardly any work is asked about, not refused",
                &plain()[..5],
                plain()[..3].to_vec(),
                bounds,
            )
        },
        Case {
            says: MOST,
            duties: vec![CategoryId(CLINICAL), CategoryId(LEADERSHIP)],
            beside: Some(
                "Your contract names Leadership, and the week you drew holds none of it. Is that what you wish?",
            ),
            ..case(
                "a duty of the contract that the wish leaves out is asked about",
                &with(&plain(), &evenings(5, 21.5, CLINICAL)),
                plain(),
                bounds,
            )
        },
    ]
}
