//! The draws against what can be worked out exactly: closed forms, and every end of a small table counted.

use bearings_core::options::criterion::CriterionId;
use bearings_core::options::path::PathId;
use bearings_core::options::weighed::draw::Draws;
use bearings_core::options::weighed::outcome::Outcome;
use bearings_core::options::weighed::spread::{Cell, Spread};
use bearings_core::options::weighed::weights::Weights;
use bearings_core::options::weighed::{DRAWS, Ground, SEED, ask};

/// Five standard errors of a share of 10,000 draws.
const NEAR: f64 = 0.025;

fn ground(cells: &[&[Spread]], weights: Weights) -> Ground {
    let cell = |own: &Spread| Cell {
        own: *own,
        else_as: None,
    };
    Ground {
        paths: (1..=cells.len() as i64).map(PathId).collect(),
        lines: (1..=cells[0].len() as i64).map(CriterionId).collect(),
        cells: cells
            .iter()
            .map(|row| row.iter().map(cell).collect())
            .collect(),
        weights,
    }
}

fn outcome(ground: &Ground) -> Outcome {
    Outcome::of(&Draws::of(ground, SEED, DRAWS))
}

fn fixed(values: &[f64]) -> Vec<Spread> {
    values.iter().map(|own| Spread::Fixed(*own)).collect()
}

/// Weights that only fall in order: the first of the method's example is first in about .937, and they average to the centroids.
#[test]
fn ordered_weights_come_out_as_worked_out_elsewhere() {
    let (a, b) = (fixed(&[0.9, 0.4, 0.5, 0.6]), fixed(&[0.5, 0.7, 0.7, 0.6]));
    let ground = ground(&[&a, &b], Weights::Ranks(4));
    let found = outcome(&ground);
    assert!(
        (found.ranks[0][0] - 0.937).abs() < 0.012,
        "{}",
        found.ranks[0][0]
    );
    let draws = Draws::of(&ground, SEED, DRAWS);
    for (at, want) in [0.5208, 0.2708, 0.1458, 0.0625].iter().enumerate() {
        let sum: f64 = (0..DRAWS).map(|draw| draws.weights_of(draw)[at]).sum();
        assert!((sum / DRAWS as f64 - want).abs() < 0.006, "{at}");
    }
}

/// Two paths, two criteria, each path best on one: with even weights each is first in half, at 3/4 and 1/4 in the mean
/// (the mean of what is above one half, for a number that is even between 0 and 1).
#[test]
fn central_weights_of_two_by_two_have_a_closed_form() {
    let (a, b) = (fixed(&[1.0, 0.0]), fixed(&[0.0, 1.0]));
    let found = outcome(&ground(&[&a, &b], Weights::Around(vec![1.0, 1.0])));
    assert!((found.ranks[0][0] - 0.5).abs() < NEAR);
    for (path, want) in [(0, [0.75, 0.25]), (1, [0.25, 0.75])] {
        let central = found.central[path].as_ref().expect("it wins sometimes");
        for (own, want) in central.iter().zip(want) {
            assert!((own - want).abs() < 0.01, "{central:?}");
        }
        assert_eq!(found.confidence[path], Some(1.0));
    }
    // A is worth w, B 1 − w: given up is the positive part of 1 − 2w, a quarter in the mean, and .9 in 95 of 100.
    assert!((found.regret[0].mean - 0.25).abs() < 0.015);
    assert!((found.regret[0].high - 0.9).abs() < 0.015);
}

/// The same with a slope: A is first where w is above s, so its share is 1 − s and its mean weight half of 1 + s.
#[test]
fn a_share_follows_the_switch_for_every_slope() {
    for s in [0.1, 0.25, 0.5, 0.8] {
        let (a, b) = (fixed(&[1.0 - s, 0.0]), fixed(&[0.0, s]));
        let found = outcome(&ground(&[&a, &b], Weights::Around(vec![1.0, 1.0])));
        assert!((found.ranks[0][0] - (1.0 - s)).abs() < NEAR, "{s}");
        let central = found.central[0].as_ref().expect("it wins sometimes");
        assert!(
            (central[0] - f64::midpoint(1.0, s)).abs() < 0.02,
            "{s}: {central:?}"
        );
    }
}

/// A weight so sure that it hardly moves, and answers that are yes or no: every end is counted, with its chance.
#[test]
fn yes_and_no_are_enumerated() {
    let chances = [[0.85, 0.7, 1.0], [0.5, 0.95, 0.15], [0.3, 0.5, 0.85]];
    let weights = [0.45, 0.33, 0.22];
    let rows: Vec<Vec<Spread>> = chances
        .iter()
        .map(|row| row.iter().map(|own| Spread::Chance(*own)).collect())
        .collect();
    let rows: Vec<&[Spread]> = rows.iter().map(Vec::as_slice).collect();
    let shapes: Vec<f64> = weights.iter().map(|own| own * 1e9).collect();
    let found = outcome(&ground(&rows, Weights::Around(shapes)));
    let mut ranks = [[0.0_f64; 3]; 3];
    let mut regret = [0.0_f64; 3];
    for end in 0..1_u32 << 9 {
        let is = |path: usize, line: usize| end >> (path * 3 + line) & 1 == 1;
        let mut chance = 1.0;
        let mut worths = [0.0_f64; 3];
        for path in 0..3 {
            for line in 0..3 {
                let own = chances[path][line];
                chance *= if is(path, line) { own } else { 1.0 - own };
                worths[path] += if is(path, line) { weights[line] } else { 0.0 };
            }
        }
        let best = worths.iter().copied().fold(f64::MIN, f64::max);
        for path in 0..3 {
            let above = worths
                .iter()
                .filter(|own| **own > worths[path] + 1e-9)
                .count();
            let level = worths
                .iter()
                .filter(|own| (**own - worths[path]).abs() <= 1e-9)
                .count();
            // Those that have the same answers are worth the same whatever the weights, and hold their ranks together.
            for rank in &mut ranks[path][above..above + level] {
                *rank += chance / level as f64;
            }
            regret[path] += chance * (best - worths[path]);
        }
    }
    for path in 0..3 {
        for (rank, exact) in ranks[path].iter().enumerate() {
            let own = found.ranks[path][rank];
            assert!((own - exact).abs() < NEAR, "{path} {rank}: {own}");
        }
        assert!((found.regret[path].mean - regret[path]).abs() < 0.01);
    }
}

/// What was asked for and is not kept leaves things as they are today: the mean is between the two, by its chance.
#[test]
fn what_is_not_kept_is_as_today() {
    let mut own = ground(
        &[
            &[Spread::Fixed(0.2)],
            &[Spread::Fixed(1.0)],
            &[Spread::Fixed(0.5)],
        ],
        Weights::Ranks(1),
    );
    own.cells[1][0].else_as = Some((0.7, 0));
    assert!((own.means()[1][0] - (0.7 + 0.3 * 0.2)).abs() < 1e-12);
    let found = outcome(&own);
    assert!((found.ranks[1][0] - 0.7).abs() < NEAR);
    assert!(
        (found.wins[1][0] - 0.85).abs() < NEAR,
        "kept wins, not kept is level"
    );
    assert!((found.wins[2][1] - 0.3).abs() < NEAR);
}

/// The gain of an answer by its closed form: one path is surely .5, the other anything, so knowing it gains 1/8.
#[test]
fn what_to_ask_has_a_closed_form() {
    let own = ground(
        &[&[Spread::Fixed(0.5)], &[Spread::Anything]],
        Weights::Ranks(1),
    );
    let gains = ask::gains(&own);
    assert_eq!(gains.len(), 1);
    assert!((gains[0].gain - 0.125).abs() < 1e-6);
    assert_eq!((gains[0].path, gains[0].line), (1, 0));
    // What cannot change the choice is not asked.
    let sure = ground(
        &[
            &[Spread::Fixed(0.9)],
            &[Spread::Triangular {
                min: 0.1,
                mode: 0.2,
                max: 0.4,
            }],
        ],
        Weights::Ranks(1),
    );
    assert!(ask::gains(&sure).is_empty());
}

/// The gain against binned draws of the whole table, as the method describes it.
#[test]
fn what_to_ask_agrees_with_binned_draws() {
    let a = [
        Spread::Triangular {
            min: 0.2,
            mode: 0.5,
            max: 0.8,
        },
        Spread::Chance(0.7),
        Spread::Fixed(0.4),
    ];
    let b = [
        Spread::Anything,
        Spread::Fixed(1.0),
        Spread::Triangular {
            min: 0.1,
            mode: 0.4,
            max: 0.7,
        },
    ];
    let own = ground(&[&a, &b], Weights::Around(vec![8.0, 4.0, 4.0]));
    let count = 200_000;
    let draws = Draws::of(&own, SEED, count);
    let worths: Vec<[f64; 2]> = (0..count)
        .map(|draw| [0, 1].map(|path| draws.worth(draw, path, draws.weights_of(draw))))
        .collect();
    let mean = |rows: &[usize], path: usize| {
        rows.iter().map(|row| worths[*row][path]).sum::<f64>() / rows.len() as f64
    };
    let all: Vec<usize> = (0..count).collect();
    let before = mean(&all, 0).max(mean(&all, 1));
    for gain in ask::gains(&own) {
        let value = |draw: usize| draws.values[(draw * 2 + gain.path) * 3 + gain.line];
        let mut order = all.clone();
        order.sort_by(|x, y| value(*x).total_cmp(&value(*y)));
        let yes = order.iter().filter(|draw| value(**draw) > 0.0).count();
        let bins: Vec<&[usize]> = match own.cells[gain.path][gain.line].own {
            Spread::Chance(_) => vec![&order[..count - yes], &order[count - yes..]],
            _ => order.chunks(count / 40).collect(),
        };
        let after: f64 = bins
            .iter()
            .map(|bin| bin.len() as f64 / count as f64 * mean(bin, 0).max(mean(bin, 1)))
            .sum();
        assert!(
            (after - before - gain.gain).abs() < 0.002,
            "{gain:?}: {}",
            after - before
        );
    }
}
