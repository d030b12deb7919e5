//! Slopes and intervals against an independent program.

use proptest::prelude::{prop_assert, proptest};

use super::theil_sen;

#[test]
fn slopes_and_intervals_are_those_of_scipy() {
    // scipy 1.17.1, stats.theilslopes(y, x, 0.90): slope, low, high.
    let known: [(&[f64], &[f64], [f64; 3]); 5] = [
        (
            &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0],
            &[0.60, 0.52, 0.55, 0.41, 0.44, 0.30],
            [-0.055, -0.083_333_333_333, -0.025],
        ),
        (
            &[0.0, 1.0, 2.0, 3.0],
            &[10.0, 11.0, 11.5, 13.0],
            [1.0, 0.5, 1.5],
        ),
        (
            &[0.0, 1.0, 3.0, 4.0, 5.0, 8.0, 9.0],
            &[12.0, 12.0, 14.0, 11.0, 12.0, 15.0, 12.0],
            [0.0, -0.25, 0.428_571_428_571],
        ),
        (
            &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0],
            &[
                11.2, 10.8, 11.9, 12.4, 11.1, 13.0, 12.7, 12.2, 13.8, 13.1, 14.6, 13.9,
            ],
            [0.312_142_857_143, 0.1875, 0.4],
        ),
        (
            &[0.0, 1.0, 2.0, 3.0, 4.0],
            &[3.0, 3.0, 3.0, 3.0, 3.0],
            [0.0, 0.0, 0.0],
        ),
    ];
    for (places, values, [slope, low, high]) in known {
        let points: Vec<(f64, f64)> = places.iter().copied().zip(values.iter().copied()).collect();
        let found = theil_sen(&points).expect("points");
        for (one, other) in [found.slope, found.low, found.high]
            .into_iter()
            .zip([slope, low, high])
        {
            assert!(
                (one - other).abs() < 1e-9,
                "{values:?}: {one} is not {other}"
            );
        }
    }
}

proptest! {
    #[test]
    fn a_slope_lies_in_its_interval_and_turns_with_its_values(values in proptest::collection::vec(-5.0_f64..5.0, 2..18)) {
        let points: Vec<(f64, f64)> = values.iter().enumerate().map(|(at, value)| (at as f64, *value)).collect();
        let found = theil_sen(&points).expect("points");
        prop_assert!(found.low <= found.slope && found.slope <= found.high);
        let tilted: Vec<(f64, f64)> = points.iter().map(|(at, value)| (*at, 3.0 * at - value)).collect();
        let other = theil_sen(&tilted).expect("points");
        prop_assert!((other.slope - (3.0 - found.slope)).abs() < 1e-9);
    }
}

#[test]
fn one_point_has_no_slope() {
    assert_eq!(theil_sen(&[]), None);
    assert_eq!(theil_sen(&[(1.0, 2.0)]), None);
}
