//! The laws of the two readings: what is added, worse known or drawn again must not change what it does not concern.

use bearings_core::options::amount::{Better, Yardstick};
use bearings_core::options::criterion::CriterionRole;
use bearings_core::options::enough::order::{NoPlace, order};
use bearings_core::options::enough::{First, Stands, duel, stands};
use bearings_core::options::fact::Grade;
use bearings_core::options::path::PathId;
use bearings_core::options::table::Table;
use bearings_core::options::weighed::draw::Draws;
use bearings_core::options::weighed::figures::{switch_weight, worth};
use bearings_core::options::weighed::outcome::Outcome;
use bearings_core::options::weighed::spread::Spread;
use bearings_core::options::weighed::weights::Sureness;
use bearings_core::options::weighed::{Ground, SEED, ask, dominance};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::Config;

use super::drawn::{column, fact, table};

/// The places of some paths, the others left out.
fn among(places: &[Vec<PathId>], keep: &[PathId]) -> Vec<Vec<PathId>> {
    let kept = |own: &Vec<PathId>| -> Vec<PathId> {
        own.iter()
            .copied()
            .filter(|path| keep.contains(path))
            .collect()
    };
    places
        .iter()
        .map(kept)
        .filter(|own| !own.is_empty())
        .collect()
}

/// The table with a path that is everywhere a little worse than another, and never better.
fn with_a_dominated(table: &Table, under: PathId, id: i64) -> Table {
    let mut other = table.clone();
    other.columns.push(column(id));
    for line in &table.lines {
        if let Some(own) = table.fact(under, line.id) {
            let amount = own.amount.expect("known");
            let worse = match (line.rule.yardstick, line.rule.better) {
                (Yardstick::YesNo, _) => amount,
                (_, Better::More) => (amount - 1).max(0),
                (_, Better::Less) => (amount + 1).min(100),
            };
            other
                .facts
                .insert((PathId(id), line.id), fact(Some(worse), own.grade));
        }
    }
    other
}

fn ground(table: &Table) -> Option<Ground> {
    Ground::of(table, Sureness::Fair).ok()
}

fn outcome(table: &Table, draws: usize) -> Option<(Ground, Outcome)> {
    let ground = ground(table)?;
    let outcome = Outcome::of(&Draws::of(&ground, SEED, draws));
    Some((ground, outcome))
}

proptest! {
    #![proptest_config(Config::with_cases(200))]

    #[test]
    fn a_dominated_path_more_changes_no_order(own in table(4, 6, 0), under in 1..=4_i64) {
        let more = with_a_dominated(&own, PathId(under), 9);
        let keep: Vec<PathId> = own.columns.iter().map(|own| own.id).collect();
        let (before, after) = (order(&own), order(&more));
        prop_assert_eq!(&before.places, &among(&after.places, &keep));
        let (Some((first, one)), Some((second, two))) = (outcome(&own, 200), outcome(&more, 200)) else {
            return Ok(());
        };
        for (a, path) in first.paths.iter().enumerate() {
            let at = second.paths.iter().position(|own| own == path).expect("still weighed");
            prop_assert_eq!(one.worth[a].to_bits(), two.worth[at].to_bits());
            for (b, other) in first.paths.iter().enumerate() {
                let with = second.paths.iter().position(|own| own == other).expect("still weighed");
                prop_assert_eq!(one.wins[a][b].to_bits(), two.wins[at][with].to_bits());
            }
        }
    }

    #[test]
    fn a_worse_grade_never_narrows_a_range(own in table(1, 6, 0)) {
        for line in &own.lines {
            let amount = own.amount(PathId(1), line.id);
            let mut last = -1.0;
            for grade in Grade::ALL {
                let width = Spread::of(&line.rule, Some(&fact(amount, *grade))).width();
                prop_assert!(width >= last, "{:?}", grade);
                last = width;
            }
            prop_assert!(Spread::of(&line.rule, None).width() >= last);
        }
    }

    #[test]
    fn shares_of_ranks_sum_to_one_both_ways_and_wins_to_one_between_two(own in table(4, 5, 20)) {
        let Some((ground, found)) = outcome(&own, 300) else { return Ok(()) };
        for (a, row) in found.ranks.iter().enumerate() {
            prop_assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            let held: f64 = found.ranks.iter().map(|own| own[a]).sum();
            prop_assert!((held - 1.0).abs() < 1e-9);
            for (b, win) in found.wins[a].iter().enumerate() {
                prop_assert!((win + found.wins[b][a] - 1.0).abs() < 1e-9);
            }
            prop_assert!(found.regret[a].mean >= 0.0 && found.regret[a].high >= -1e-12);
        }
        for central in found.central.iter().flatten() {
            prop_assert!((central.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
        prop_assert!((ground.weights.mean().iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_same_seed_gives_the_same_answer_and_draws_stay_within(own in table(3, 5, 20)) {
        let Some(ground) = ground(&own) else { return Ok(()) };
        let draws = Draws::of(&ground, SEED, 100);
        prop_assert_eq!(&draws, &Draws::of(&ground, SEED, 100));
        prop_assert!(draws.values.iter().all(|own| (0.0..=1.0).contains(own)));
        for draw in 0..100 {
            prop_assert!((draws.weights_of(draw).iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn parts_add_up_and_at_the_switch_two_are_level(own in table(3, 5, 0)) {
        let Some(ground) = ground(&own) else { return Ok(()) };
        let (weights, means) = (ground.weights.mean(), ground.means());
        let apart: Vec<f64> = means[0].iter().zip(&means[1]).map(|(a, b)| a - b).collect();
        for at in 0..weights.len() {
            let Some(switch) = switch_weight(&weights, &apart, at) else { continue };
            let rest = 1.0 - weights[at];
            let moved: Vec<f64> = weights
                .iter()
                .enumerate()
                .map(|(own, w)| if own == at { switch } else { w * (1.0 - switch) / rest })
                .collect();
            let (a, b) = (worth(&moved, &means[0]), worth(&moved, &means[1]));
            prop_assert!((a - b).abs() < 1e-9, "{a} {b}");
        }
    }

    #[test]
    fn one_duel_is_the_other_seen_from_behind(own in table(2, 6, 30)) {
        let turned = |end: &First| match end {
            First::One => First::Other,
            First::Other => First::One,
            First::Level => First::Level,
        };
        let (here, there) = (duel(&own, PathId(1), PathId(2)), duel(&own, PathId(2), PathId(1)));
        let mut ends: Vec<First> = there.ends.iter().map(turned).collect();
        ends.sort_unstable();
        prop_assert_eq!(here.ends, ends);
        prop_assert_eq!(here.line, there.line);
    }

    /// What is not known is filled in, in every way; the ends of a duel are exactly those that come out.
    #[test]
    fn a_duel_names_every_end_that_the_unknown_allows(own in table(2, 4, 40)) {
        let gaps: Vec<_> = own
            .thresholds()
            .flat_map(|line| [PathId(1), PathId(2)].map(|path| (path, line)))
            .filter(|(path, line)| own.amount(*path, line.id).is_none())
            .collect();
        let mut ends = Vec::new();
        for mask in 0..1_u32 << gaps.len() {
            let mut whole = own.clone();
            for (at, (path, line)) in gaps.iter().enumerate() {
                let good = mask >> at & 1 == 1;
                let line_at = line.rule.line.expect("a line");
                let amount = match (good, line.rule.yardstick, line.rule.better) {
                    (true, ..) => line_at,
                    (false, Yardstick::YesNo, _) => 1 - line_at,
                    (false, _, Better::More) => line_at - 1,
                    (false, _, Better::Less) => line_at + 1,
                };
                whole.facts.insert((*path, line.id), fact(Some(amount), Grade::Writing));
            }
            let end = duel(&whole, PathId(1), PathId(2));
            prop_assert_eq!(end.ends.len(), 1);
            ends.extend(end.ends);
        }
        ends.sort_unstable();
        ends.dedup();
        prop_assert_eq!(duel(&own, PathId(1), PathId(2)).ends, ends);
    }

    #[test]
    fn every_path_has_a_place_or_a_reason_and_none_has_both(own in table(5, 5, 15)) {
        let found = order(&own);
        let mut all: Vec<PathId> = found.places.iter().flatten().copied().collect();
        all.extend(found.without.iter().map(|(path, _)| *path));
        all.sort_unstable();
        let want: Vec<PathId> = own.columns.iter().map(|own| own.id).collect();
        prop_assert_eq!(all, want);
        for (path, why) in &found.without {
            let (line, so) = match why {
                NoPlace::Breaks(line) => (line, Stands::Short),
                NoPlace::Waits(line) => (line, Stands::Unknown),
                NoPlace::Depends(_) => continue,
            };
            let line = own.line(*line).expect("here");
            prop_assert_eq!(line.rule.role, CriterionRole::Breaker);
            prop_assert_eq!(stands(&own, *path, line), so);
        }
        for pair in found.places.windows(2) {
            prop_assert_eq!(duel(&own, pair[0][0], pair[1][0]).settled(), Some(First::One));
        }
    }

    #[test]
    fn knowing_more_never_costs_and_what_is_in_writing_gains_nothing(own in table(3, 4, 20)) {
        let Some(ground) = ground(&own) else { return Ok(()) };
        for gain in ask::gains(&ground) {
            prop_assert!(gain.gain > 0.0 && gain.gain < 1.0);
            prop_assert!(ground.cells[gain.path][gain.line].own.is_open());
        }
    }

    #[test]
    fn what_dominates_is_never_worth_less(own in table(4, 5, 0)) {
        let Some(ground) = ground(&own) else { return Ok(()) };
        // Grades widen ranges unevenly at their ends, so this holds for what is known for certain.
        let mut sure = own.clone();
        sure.facts.values_mut().for_each(|own| own.grade = Grade::Writing);
        let Some(certain) = self::ground(&sure) else { return Ok(()) };
        let weights = ground.weights.mean();
        for (one, other) in dominance::all(&sure) {
            let at = |path: PathId| certain.paths.iter().position(|own| *own == path);
            if let (Some(a), Some(b)) = (at(one), at(other)) {
                let means = certain.means();
                prop_assert!(worth(&weights, &means[a]) >= worth(&weights, &means[b]) - 1e-12);
            }
        }
    }
}
