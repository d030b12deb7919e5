//! Even swaps: laws over drawn tables, and a journey through the contract.

use bearings_core::options::amount::{Better, Yardstick};
use bearings_core::options::criterion::{CriterionId, CriterionRole, Rule};
use bearings_core::options::fact::Grade;
use bearings_core::options::path::PathId;
use bearings_core::options::swap::view::SwapsView;
use bearings_core::options::swap::{
    End, Offer, Pair, Swap, SwapId, SwapSide, easiest, exchange, make,
};
use bearings_core::options::table::{Line, Table};
use proptest::prelude::{ProptestConfig, Strategy, prop, prop_assert, prop_assert_eq, proptest};
use serde_json::json;

use crate::journeys::steps::{does, next_undo, refuses, there_and_back};
use crate::options::drawn;
use crate::options::journeys::{criterion, fact, path};
use crate::options::out::{Drawer, saved};
use crate::support::{dump, session};

/// Every path in amounts, criterion by criterion; every criterion is a number from 0 to 1,000 in hundredths.
fn table(ways: &[Better], amounts: &[Vec<i64>]) -> Table {
    let lines: Vec<Line> = (1..)
        .zip(ways)
        .map(|(id, better)| Line {
            id: CriterionId(id),
            rule: Rule {
                yardstick: Yardstick::Number,
                better: *better,
                range: Some(match better {
                    Better::More => (0, 100_000),
                    Better::Less => (100_000, 0),
                }),
                ..drawn::rule(CriterionRole::Enough, None)
            },
        })
        .collect();
    let mut table = Table {
        columns: (1..=amounts.len() as i64).map(drawn::column).collect(),
        lines,
        ..Table::default()
    };
    for (path, row) in (1..).zip(amounts) {
        for (line, amount) in (1..).zip(row) {
            let known = drawn::fact(Some(*amount), Grade::Seen);
            table.facts.insert((PathId(path), CriterionId(line)), known);
        }
    }
    table
}

fn pair() -> Pair {
    Pair::of(PathId(2), PathId(1)).expect("two paths")
}

fn ways() -> impl Strategy<Value = Vec<Better>> {
    let way = (0..2_usize).prop_map(|at| [Better::More, Better::Less][at]);
    prop::collection::vec(way, 2..6)
}

/// What a path is worth to somebody for whom one part of each criterion is worth a whole number.
fn worth(ways: &[Better], weights: &[i64], amounts: impl Fn(usize) -> i64) -> i64 {
    let part = |at: usize| match ways[at] {
        Better::More => amounts(at) * weights[at],
        Better::Less => -amounts(at) * weights[at],
    };
    (0..ways.len()).map(part).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Somebody who exchanges as their weights would have it ends at the path that is worth more by those weights, and
    /// needs no more exchanges than there are lines.
    #[test]
    fn exchanges_that_follow_weights_end_where_the_weights_do(
        (ways, weights, one, other) in ways().prop_flat_map(|ways| {
            let many = ways.len();
            let row = || prop::collection::vec(0..40_i64, many);
            (prop::strategy::Just(ways), prop::collection::vec(1..9_i64, many), row(), row())
        })
    ) {
        // One part of the last criterion is worth one, so that what makes up for a difference is always whole.
        let mut weights = weights;
        let last = ways.len() - 1;
        weights[last] = 1;
        let table = table(&ways, &[one.clone(), other.clone()]);
        let mut swaps: Vec<Swap> = Vec::new();
        for line in 0..last {
            let rows = exchange(&table, pair(), &swaps).rows;
            if rows[line].beside == SwapSide::Level {
                continue;
            }
            let (a, b) = (rows[line].one.expect("known"), rows[line].other.expect("known"));
            let gained = match ways[line] { Better::More => b - a, Better::Less => a - b } * weights[line];
            let was = rows[last].one.expect("known");
            let after = match ways[last] { Better::More => was - gained, Better::Less => was + gained };
            let offer = Offer {
                changed: PathId(1),
                line: CriterionId(line as i64 + 1),
                paid: CriterionId(last as i64 + 1),
                after: &Yardstick::Number.typed(after),
            };
            swaps.push(make(&table, pair(), &swaps, offer).expect("an exchange"));
        }
        let found = exchange(&table, pair(), &swaps);
        prop_assert!(found.fits.iter().all(|own| *own));
        let (a, b) = (worth(&ways, &weights, |at| one[at]), worth(&ways, &weights, |at| other[at]));
        let want = match a.cmp(&b) {
            std::cmp::Ordering::Greater => End::Ahead(PathId(1)),
            std::cmp::Ordering::Less => End::Ahead(PathId(2)),
            std::cmp::Ordering::Equal => End::Level,
        };
        prop_assert_eq!(found.end, want);
    }

    /// An exchange makes its line level, changes one other, of one path, and leaves the rest; what is for the better on both is refused.
    #[test]
    fn an_exchange_touches_two_lines_of_one_path(
        table in drawn::table(2, 5, 20), changed in 1..3_i64, line in 1..6_i64, paid in 1..6_i64, after in 0..=100_i64
    ) {
        let before = exchange(&table, pair(), &[]);
        let offer = Offer {
            changed: PathId(changed),
            line: CriterionId(line),
            paid: CriterionId(paid),
            after: &table.line(CriterionId(paid)).map_or_else(String::new, |own| own.rule.yardstick.typed(after)),
        };
        let Ok(made) = make(&table, pair(), &[], offer) else { return Ok(()); };
        let now = exchange(&table, pair(), &[made]);
        prop_assert_eq!(&now.fits, &[true]);
        for (was, is) in before.rows.iter().zip(&now.rows) {
            if is.line == made.line {
                prop_assert_eq!(is.beside, SwapSide::Level);
            }
            if is.line != made.line && is.line != made.paid {
                prop_assert_eq!(was, is);
            }
            let still = if made.changed == PathId(1) { (was.other, is.other) } else { (was.one, is.one) };
            prop_assert_eq!(still.0, still.1);
        }
        let better = |line: CriterionId, from: i64, to: i64| {
            let rule = &table.line(line).expect("here").rule;
            match rule.better { Better::More => to.cmp(&from), Better::Less => from.cmp(&to) }
        };
        prop_assert!(better(made.line, made.from, made.to) != better(made.paid, made.was, made.after));
    }

    /// What is missing lets nothing follow, and names itself.
    #[test]
    fn what_is_not_known_lets_nothing_follow(table in drawn::table(2, 5, 30)) {
        let found = exchange(&table, pair(), &[]);
        let open: Vec<CriterionId> = table.lines.iter().map(|own| own.id).filter(|line| {
            (1..3).any(|path| table.amount(PathId(path), *line).is_none())
        }).collect();
        match found.end {
            End::Out(_) => {}
            End::Waits(lines) => {
                let mut lines = lines;
                lines.sort_unstable();
                prop_assert_eq!(lines, open);
            }
            _ => prop_assert!(open.is_empty()),
        }
    }
}

#[test]
fn an_exchange_that_no_longer_fits_is_passed_over_and_said() {
    let ways = [Better::More, Better::More, Better::Less];
    let first = table(&ways, &[vec![600, 200, 400], vec![400, 400, 400]]);
    assert_eq!(exchange(&first, pair(), &[]).end, End::Open);
    let offer = Offer {
        changed: PathId(1),
        line: CriterionId(1),
        paid: CriterionId(2),
        after: "5",
    };
    let swap = make(&first, pair(), &[], offer).expect("an exchange");
    assert_eq!(exchange(&first, pair(), &[swap]).end, End::Ahead(PathId(1)));
    let moved = first.with(
        PathId(1),
        CriterionId(2),
        drawn::fact(Some(300), Grade::Seen),
    );
    let found = exchange(&moved, pair(), &[swap]);
    assert_eq!((found.fits, found.end), (vec![false], End::Open));
    let view = SwapsView::of(&moved, pair(), &[(SwapId(1), swap)]);
    assert!(!view.swaps[0].fits);
}

#[test]
fn the_smallest_difference_of_the_path_with_fewer_lines_ahead_is_the_easiest() {
    let ways = [Better::More; 4];
    // The first is ahead by 3 and by 1 of a thousand, the other once by 9: the other's line is the only one to make level.
    let own = table(&ways, &[vec![500, 500, 100, 0], vec![200, 400, 1_000, 0]]);
    assert_eq!(
        easiest(&own, &exchange(&own, pair(), &[])),
        Some(CriterionId(3))
    );
    let even = table(&ways, &[vec![500, 500, 100, 0], vec![200, 400, 1_000, 50]]);
    assert_eq!(
        easiest(&even, &exchange(&even, pair(), &[])),
        Some(CriterionId(4))
    );
}

#[test]
fn two_paths_are_exchanged_to_an_end_and_back() {
    let (folder, mut session) = session();
    does(&mut session, "addPath", path("hybrid", "Hybrid"));
    for (name, better) in [("Teaching", "more"), ("Evenings", "more")] {
        does(
            &mut session,
            "addCriterion",
            criterion(name, "enough", "number", better, "4"),
        );
    }
    let pair = json!({ "one": 2, "other": 1 });
    assert!(
        does(&mut session, "swaps", pair.clone())["lede"]
            .as_str()
            .is_some_and(|own| own.starts_with("Nothing follows until “Teaching” and “Evenings”"))
    );
    for (path, amounts) in [(1, ["6", "2"]), (2, ["4", "4"])] {
        for (line, amount) in (1..).zip(amounts) {
            does(&mut session, "setFact", fact(path, line, amount, "seen"));
        }
    }
    // Before the order without counting is told, nothing is read off the table.
    assert_eq!(refuses(&mut session, "swaps", pair.clone()), "order");
    does(&mut session, "tellGut", json!({ "order": [] }));
    let start = dump(session.desk().expect("open").read());
    let view = does(&mut session, "swaps", pair.clone());
    assert_eq!(view["rows"][0]["said"], "speaks for Stay, as it is");
    assert_eq!(view["easiest"], 2);
    let swap = |after: &str, line: i64, paid: i64| json!({ "one": 1, "other": 2, "changed": 2, "line": line, "paid": paid, "after": after });
    for (after, line, paid, field) in [
        ("5", 1, 2, "after"),
        ("", 1, 2, "after"),
        ("many", 1, 2, "after"),
        ("1", 1, 1, "paid"),
    ] {
        assert_eq!(
            refuses(&mut session, "makeSwap", swap(after, line, paid)),
            field
        );
    }
    // Two hours of teaching more for Hybrid, for one evening.
    let made = does(&mut session, "makeSwap", swap("3", 1, 2));
    assert_eq!(
        made["lede"],
        "After your exchanges, whatever still differs speaks for Hybrid."
    );
    assert_eq!(
        made["swaps"][0]["says"],
        "Hybrid with “Teaching” at 6 instead of 4, and “Evenings” at 3 instead of 4, would be worth the same to you."
    );
    assert_eq!(
        next_undo(&mut session),
        "make “Teaching” level between “Stay, as it is” and “Hybrid”"
    );
    assert_eq!(refuses(&mut session, "makeSwap", swap("2", 1, 2)), "level");
    session.host = std::sync::Arc::new(Drawer);
    let args = json!({ "audience": "me" });
    let text = saved(&mut session, folder.path(), "savePaths", args);
    assert!(text.contains("Exchanges") && text.contains("would be worth the same to you"));
    let gone = does(&mut session, "removeSwap", json!({ "id": 1 }));
    assert_eq!(gone["swaps"].as_array().map(Vec::len), Some(0));
    there_and_back(&mut session, &start);
}
