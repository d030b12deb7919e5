//! Pairs whose gap is mainly values, or both, or none.

use super::{Case, case, evenings, felt, plain, turned, with};
use crate::calendars::feeling::FeelingReason;
use crate::calendars::gap::paint::{CLINICAL, COMMITTEES, INBOX, SCHOLARSHIP, TEACHING};
use crate::calendars::gap::verdict::Verdict;

pub(super) fn mainly_values_and_both() -> Vec<Case> {
    let values = Verdict::MainlyValues;
    let scholarship = turned(&plain(), &[1, 3], INBOX, SCHOLARSHIP);
    let scholarship = turned(&scholarship, &[1, 3], COMMITTEES, SCHOLARSHIP);
    vec![
        Case {
            says: "On this evidence other hours alone would close hardly any of it; what would have to change is what you do, here or elsewhere.",
            beside: Some(
                "You have not rated how this work feels, so that part is left open; it could only add to the gap.",
            ),
            ..case(
                "the same hours, other work",
                &plain(),
                scholarship.clone(),
                values,
            )
        },
        Case {
            feelings: vec![felt(CLINICAL, -2, FeelingReason::Care)],
            says: "On this evidence other hours alone would close hardly any of it; what would have to change is how it feels, here or elsewhere.",
            beside: Some(
                "This counts time, not reasons: the 24 hours you marked “how care is delivered” weigh what you say they weigh.",
            ),
            ..case(
                "the very week one drew, and it feels wrong",
                &plain(),
                plain(),
                values,
            )
        },
        Case {
            feelings: vec![
                felt(CLINICAL, -1, FeelingReason::People),
                felt(TEACHING, -2, FeelingReason::Rewarded),
            ],
            says: "On this evidence other hours alone would close hardly any of it; what would have to change is what you do and how it feels, here or elsewhere.",
            beside: Some(
                "This counts time, not reasons: the 16 hours that feel wrong weigh what you say they weigh.",
            ),
            ..case(
                "other work, and what is right feels wrong for more than one reason",
                &plain(),
                scholarship.clone(),
                values,
            )
        },
        Case {
            says: "On this evidence it is both: other hours alone could close a good part, another mix alone a good part, the two together most of it.",
            ..case(
                "eight evening hours too many and eight hours of other work",
                &with(&plain(), &evenings(4, 21.5, CLINICAL)),
                scholarship.clone(),
                Verdict::Mixed,
            )
        },
        Case {
            feelings: vec![
                felt(CLINICAL, -2, FeelingReason::Rushed),
                felt(CLINICAL, -2, FeelingReason::People),
            ],
            says: "On this evidence it is both rush and values, and neither other hours nor another mix would close it: it lies in how the same work feels.",
            ..case(
                "half of what feels wrong is rush, half is not",
                &plain(),
                plain(),
                Verdict::Mixed,
            )
        },
        Case {
            says: "Counted in hours, there is nothing to close.",
            ..case("equal weeks", &plain(), plain(), Verdict::NoGap)
        },
        Case {
            says: "Counted in hours, there is nothing to close.",
            beside: Some(
                "Another 8 hours are the same work at another hour of the same kind of day. They are left out.",
            ),
            ..case(
                "the same work at another hour of the same kind of day is no gap",
                &plain(),
                turned(
                    &turned(&turned(&plain(), &[1], INBOX, 9), &[3], COMMITTEES, INBOX),
                    &[1],
                    9,
                    COMMITTEES,
                ),
                Verdict::NoGap,
            )
        },
    ]
}
