//! Years of week types: the laws, and a wish of fewer weeks on call.

use proptest::prelude::{Strategy, prop_assert, proptest};

use super::{Missing, Typical, Year, Yearly, yearly};
use crate::calendars::gap::bands::Bands;
use crate::calendars::gap::feeling::Ratings;
use crate::calendars::gap::paint::{
    have, hours, kinds, near, painted, profile, sorted_profile, wish,
};
use crate::calendars::gap::profile::Profile;
use crate::calendars::gap::split::Split;
use crate::calendars::gap::week_type::WeekType;

fn typical(have: Profile, wish: Profile) -> Typical {
    Typical {
        have: Some(have),
        wish: Some(wish),
        shadow: None,
    }
}

fn compared(year: &Year, typical: &[Typical; 4]) -> Result<Yearly, Vec<Missing>> {
    let bands = Bands::of(&hours(), &[]);
    yearly(year, typical, &bands, &kinds(), &Ratings::of(&[], &kinds()))
}

fn distances(split: &Split) -> [f64; 5] {
    let coarse = split.coarse;
    [
        coarse.volume,
        coarse.bands,
        coarse.kinds,
        coarse.both,
        split.differing,
    ]
}

fn counts() -> impl Strategy<Value = [u32; 4]> {
    proptest::array::uniform4(0_u32..=13)
}

proptest! {
    #[test]
    fn parts_of_a_year_add_up(
        weeks in proptest::array::uniform4((profile(), profile())),
        now in counts(),
        wished in counts(),
    ) {
        let typical = weeks.map(|(have, wish)| typical(have, wish));
        let found = compared(&Year { have: now, wish: wished }, &typical).expect("given");
        let split = found.split;
        let parts = [split.volume(), split.boundary().mean(), split.mix().mean(), split.placement()];
        prop_assert!(parts.iter().all(|part| *part >= 0.0));
        prop_assert!((parts.iter().sum::<f64>() - split.differing).abs() < 1e-6);
        let change: f64 = found.types.iter().map(|row| row.change).sum();
        prop_assert!((change - (found.hours.0 - found.hours.1)).abs() < 1e-6);
        prop_assert!((split.volume() - change.abs()).abs() < 1e-6);
    }

    #[test]
    fn with_equal_counts_a_year_differs_by_no_more_than_its_weeks(
        weeks in proptest::array::uniform4((sorted_profile(), sorted_profile())),
        counts in counts(),
    ) {
        let typical = weeks.map(|(have, wish)| typical(have, wish));
        let found = compared(&Year { have: counts, wish: counts }, &typical).expect("given");
        let mut most = [0.0; 5];
        for (row, count) in found.types.iter().zip(counts) {
            for (sum, own) in most.iter_mut().zip(distances(&row.split.expect("given"))) {
                *sum += own * f64::from(count);
            }
        }
        for (own, most) in distances(&found.split).iter().zip(most) {
            prop_assert!(*own <= most + 1e-6);
        }
    }

    #[test]
    fn a_year_of_one_type_is_its_week_so_many_times(have in sorted_profile(), wish in sorted_profile(), count in 1_u32..=52) {
        let own = [typical(have, wish), Typical::default(), Typical::default(), Typical::default()];
        let found = compared(&Year { have: [count, 0, 0, 0], wish: [count, 0, 0, 0] }, &own).expect("given");
        let week = distances(&found.types[0].split.expect("given"));
        for (year, week) in distances(&found.split).iter().zip(week) {
            prop_assert!((year - week * f64::from(count)).abs() < 1e-6);
        }
    }
}

#[test]
fn fewer_weeks_on_call_is_a_wish_too() {
    // Both weeks are as wished; only their counts differ. 14 weeks of 80 hours become 8, and six more are ordinary.
    let call: Vec<_> = (0..7)
        .flat_map(|day| [(day, 7.0, 12.0, 1), (day, 13.0, 19.0, 1)])
        .chain([(0, 19.0, 22.0, 1)])
        .collect();
    let (call, ordinary) = (painted(&call), painted(&wish()));
    let own = [
        typical(ordinary.clone(), ordinary),
        typical(call.clone(), call),
        Typical::default(),
        Typical::default(),
    ];
    let year = Year {
        have: [34, 14, 4, 0],
        wish: [40, 8, 4, 0],
    };
    let found = compared(&year, &own).expect("given");
    near(found.split.volume(), 6.0 * (80.0 - 52.0));
    near(Yearly::a_week(found.split.volume()), 6.0 * 28.0 / 52.0);
    assert!(
        found.split.boundary().mean() > 0.0,
        "call weeks take weekends"
    );
    assert_eq!(found.types[1].weeks, (14, 8));
}

#[test]
fn a_type_nobody_lived_or_drew_is_asked_for_but_leave_is_free() {
    let mut own = [
        typical(painted(&have()), painted(&wish())),
        Typical::default(),
        Typical::default(),
        Typical::default(),
    ];
    let year = Year {
        have: [38, 10, 4, 0],
        wish: [40, 8, 4, 0],
    };
    assert_eq!(
        compared(&year, &own),
        Err(vec![
            Missing::Have(WeekType::Inpatient),
            Missing::Wish(WeekType::Inpatient)
        ])
    );
    own[1].have = Some(painted(&have()));
    assert_eq!(
        compared(&year, &own),
        Err(vec![Missing::Wish(WeekType::Inpatient)])
    );
    own[1].wish = Some(painted(&wish()));
    near(compared(&year, &own).expect("given").hours.0, 48.0 * 61.0);
}
