//! How entries stand, for each mark and each choice.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{LeftOut, Marked, Marks, Policy, Standing, standing};

fn plain() -> Marks {
    Marks::default()
}

#[test]
fn each_mark_has_its_rule() {
    let own = Policy::default();
    let counted = Policy {
        count_free: true,
        count_declined: true,
        ..own
    };
    let cases = [
        (plain(), own, Standing::Counts(1000)),
        (
            Marks {
                tentative: true,
                ..plain()
            },
            own,
            Standing::Counts(500),
        ),
        (
            Marks {
                all_day: true,
                ..plain()
            },
            own,
            Standing::Counts(1000),
        ),
        (
            Marks {
                free: true,
                ..plain()
            },
            own,
            Standing::Out(LeftOut::Free),
        ),
        (
            Marks {
                free: true,
                ..plain()
            },
            counted,
            Standing::Counts(1000),
        ),
        (
            Marks {
                declined: true,
                away: true,
                ..plain()
            },
            own,
            Standing::Out(LeftOut::Declined),
        ),
        (
            Marks {
                away: true,
                all_day: true,
                ..plain()
            },
            counted,
            Standing::Out(LeftOut::Leave),
        ),
        (
            Marks {
                cancelled: true,
                away: true,
                ..plain()
            },
            counted,
            Standing::Out(LeftOut::Cancelled),
        ),
    ];
    for (marks, policy, wanted) in cases {
        assert_eq!(standing(marks, &policy), wanted, "{marks:?}");
    }
}

#[test]
fn amounts_have_bounds() {
    let own = Policy::default();
    assert!(own.checked().is_ok());
    assert!(own.with_tentative(1001).checked().is_err());
    let day = Policy {
        all_day_minutes: 1441,
        ..own
    };
    assert!(day.checked().is_err());
}

proptest! {
    #[test]
    fn every_number_of_marks_comes_back(bits in 0_u8..=255) {
        prop_assert_eq!(Marks::of(bits).bits(), bits);
    }

    #[test]
    fn what_may_be_chosen_is_counted_once_and_only_a_choice_lets_it_in(bits in 0_u8..=255) {
        let marks = Marks::of(bits);
        let mut marked = Marked::default();
        marked.add(marks, 1, &Policy::default());
        let out = marked.free + marked.declined + marked.cancelled + marked.leave;
        let stands = matches!(standing(marks, &Policy::default()), Standing::Counts(_));
        prop_assert_eq!(out, u32::from(!stands));
        let open = Policy { count_free: true, count_declined: true, ..Policy::default() };
        let let_in = matches!(standing(marks, &open), Standing::Counts(_));
        prop_assert!(!marks.cancelled || !let_in, "called off is never counted");
        prop_assert!(let_in || marks.cancelled || marks.away);
    }
}
