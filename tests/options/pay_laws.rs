//! Laws of pay and of the cost of leaving, over drawn terms: what is printed adds up, and more is never less.

use bearings_core::day::Day;
use bearings_core::options::exit::month::{ahead, lines, month_end, on};
use bearings_core::options::exit::view::{ExitView, rows};
use bearings_core::options::exit::window::windows;
use bearings_core::options::exit::{
    BonusTerms, ClawbackTerms, Ending, ExitTerms, GapTerms, Known, LoanTerms, UnvestedTerms,
};
use bearings_core::options::money::{Cents, Dollars, Rate};
use bearings_core::options::pay::figures::PayFigures;
use bearings_core::options::pay::post::{Post, PostId};
use bearings_core::options::pay::table::{figures, parts};
use bearings_core::options::pay::view::PayPage;
use bearings_core::options::pay::{
    Guarantee, OnceMoney, PayFormula, PayRates, PayTerms, PayTier, QualityPay, Ramp, Spread,
    Stipend,
};
use proptest::prelude::{Just, Strategy, any, prop};
use proptest::{prop_assert, prop_assert_eq, prop_oneof, proptest};

fn cents() -> impl Strategy<Value = Cents> {
    (0_i64..60_000_000).prop_map(Cents)
}

fn spread(most: u32) -> impl Strategy<Value = Spread> {
    prop::array::uniform3(0..=most).prop_map(|mut all| {
        all.sort_unstable();
        let [low, likely, high] = all;
        Spread { low, likely, high }
    })
}

fn formula() -> impl Strategy<Value = PayFormula> {
    let rate = || (1_i64..20_000).prop_map(Cents);
    prop_oneof![
        Just(PayFormula::Salary {}),
        (0_u32..9000, rate())
            .prop_map(|(threshold, rate)| PayFormula::Threshold { threshold, rate }),
        rate().prop_map(|rate| PayFormula::Greater { rate }),
        rate().prop_map(|rate| PayFormula::Pure { rate }),
        prop::collection::btree_map(0_u32..9000, rate(), 1..4).prop_map(|all| PayFormula::Tiers {
            tiers: all
                .into_iter()
                .map(|(from, rate)| PayTier { from, rate })
                .collect(),
        }),
    ]
}

fn terms() -> impl Strategy<Value = PayTerms> {
    let first = (cents(), formula(), spread(9000), prop::option::of(cents()));
    let start = (
        prop::option::of((0_u8..=100, 0_u8..=60)),
        prop::option::of((cents(), 0_u16..=48)),
    );
    let beside = (
        prop::option::of((cents(), spread(100))),
        prop::collection::vec((cents(), prop::option::of(0_u16..=48)), 0..3),
        prop::option::of(cents()),
        prop::option::of(cents()),
        prop::collection::vec((cents(), 1_u8..=5, 0_u16..=60), 0..3),
    );
    (first, start, beside).prop_map(|(first, start, beside)| {
        let (base, formula, volume, cap) = first;
        let (quality, stipends, retirement, premiums, once) = beside;
        PayTerms {
            base: Some(base),
            formula: Some(formula),
            cap,
            volume: Some(volume),
            ramp: start.0.map(|(start, months)| Ramp { start, months }),
            guarantee: start.1.map(|(yearly, months)| Guarantee { yearly, months }),
            quality: quality.map(|(most, paid)| QualityPay {
                most,
                paid: Some(paid),
            }),
            stipends: stipends
                .into_iter()
                .map(|(yearly, months)| Stipend {
                    name: "Stipend".to_owned(),
                    yearly,
                    months,
                })
                .collect(),
            retirement,
            premiums,
            once: once
                .into_iter()
                .map(|(amount, year, months)| OnceMoney {
                    name: "Once".to_owned(),
                    amount,
                    year,
                    months,
                })
                .collect(),
            ..PayTerms::default()
        }
        .read()
        .expect("sound terms")
    })
}

fn day() -> impl Strategy<Value = Day> {
    (0_u64..1500).prop_map(|days| Day::read("day", "2026-01-01").expect("a day").plus(days))
}

fn exit() -> impl Strategy<Value = ExitTerms> {
    let claw =
        (cents(), day(), 1_u16..60, any::<bool>()).prop_map(|(amount, from, months, prorated)| {
            ClawbackTerms {
                name: "Sign-on".to_owned(),
                amount,
                from,
                months,
                prorated,
                spared: Vec::new(),
            }
        });
    let unvested = (cents(), day()).prop_map(|(amount, on)| UnvestedTerms {
        name: "Match".to_owned(),
        amount,
        on,
    });
    let bonus = (cents(), 1_u8..=12).prop_map(|(yearly, month)| BonusTerms {
        name: "Bonus".to_owned(),
        yearly,
        month,
    });
    let gap = prop::option::of((0_u8..=52, cents()));
    let loans = prop::option::of((cents(), day()));
    (
        prop::collection::vec(claw, 0..3),
        prop::collection::vec(unvested, 0..3),
        prop::collection::vec(bonus, 0..3),
        gap,
        loans,
        prop::option::of(0_u16..200),
    )
        .prop_map(
            |(clawbacks, unvested, bonuses, gap, loans, notice)| ExitTerms {
                notice,
                clawbacks,
                unvested,
                bonuses,
                gap: gap.map(|(weeks, yearly)| GapTerms { weeks, yearly }),
                loans: loans.map(|(amount, until)| LoanTerms {
                    amount,
                    until,
                    next: Known::No,
                }),
                ..ExitTerms::default()
            },
        )
}

/// The number that a printed amount says.
fn said(text: &str) -> i64 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let number: i64 = digits.parse().expect("an amount");
    if text.starts_with('\u{2212}') {
        -number
    } else {
        number
    }
}

fn post(name: &str, pay: PayTerms, exit: ExitTerms) -> Post {
    Post {
        name: name.to_owned(),
        current: false,
        pay,
        exit,
        released: Vec::new(),
        changed_on: Day::read("day", "2026-11-22").expect("a day"),
        removed_on: None,
    }
}

proptest! {
    #[test]
    fn the_printed_parts_add_up_to_the_printed_sum(one in terms(), other in terms(), rate in 0_u32..1500) {
        let rates = PayRates { discount: Rate(rate), tax: Some(Rate(3000)) };
        let today = Day::read("day", "2026-11-22").expect("a day");
        let posts = [
            (PostId(1), post("One", one, ExitTerms::default())),
            (PostId(2), post("Other", other, ExitTerms::default())),
        ];
        let page = PayPage::of(&posts, rates, today, Vec::new());
        let (rows, total) = parts(&page);
        for at in 0..2 {
            let sum: i64 = rows.iter().map(|row| said(&row.cells[at])).sum();
            prop_assert_eq!(sum, said(&total.cells[at]));
        }
        let printed = figures(&page);
        prop_assert!(printed.iter().any(|row| row.cells == total.cells), "the steady year is the sum of its parts");
        for post in &page.posts {
            let years = &post.figures.years;
            for year in years {
                prop_assert_eq!(year.lines.iter().map(|own| own.dollars).sum::<Dollars>(), year.total);
            }
            prop_assert_eq!(years.iter().map(|own| own.present).sum::<Dollars>(), post.figures.present.expect("a sum"));
            let tax = post.figures.after_tax.expect("a rate was typed");
            let steady = post.figures.steady.as_ref().expect("a steady year");
            prop_assert_eq!(tax.left + tax.tax, steady.total);
        }
    }

    #[test]
    fn more_work_and_better_quality_never_pay_less(terms in terms()) {
        let found = PayFigures::of(&terms, &PayRates::default()).steady.expect("a steady year");
        prop_assert!(found.low <= found.total && found.total <= found.high);
    }

    #[test]
    fn later_money_is_never_worth_more_by_a_higher_rate(terms in terms(), low in 0_u32..800, more in 0_u32..800) {
        let of = |rate| PayFigures::of(&terms, &PayRates { discount: Rate(rate), tax: None });
        let (one, other) = (of(low), of(low + more));
        for (one, other) in one.years.iter().zip(&other.years) {
            prop_assert!(one.total < Dollars(0) || other.present <= one.present);
        }
        let none = of(0);
        for year in &none.years {
            prop_assert_eq!(year.present, year.total);
        }
    }

    #[test]
    fn a_guarantee_never_takes_anything_away(terms in terms()) {
        let without = PayTerms { guarantee: None, ..terms.clone() };
        let rates = PayRates::default();
        let (with, without) = (PayFigures::of(&terms, &rates), PayFigures::of(&without, &rates));
        for (with, without) in with.years.iter().zip(&without.years) {
            prop_assert!(with.total >= without.total);
        }
    }

    #[test]
    fn the_cost_of_leaving_is_the_sum_of_its_parts_every_month(terms in exit(), today in day()) {
        let months = ahead(&terms, Ending::Resign, today);
        for (month, next) in months.iter().zip(months.iter().skip(1)) {
            prop_assert_eq!(month.day, month_end(month.day));
            prop_assert_eq!(month_end(month.day.plus(1)), next.day, "month follows month");
            prop_assert_eq!(month.lines.iter().map(|own| own.dollars).sum::<Dollars>(), month.total);
            prop_assert!(month.lines.iter().all(|own| own.dollars > Dollars(0)));
            prop_assert!(!next.late || month.late, "once notice can be given, it can");
        }
        let view = ExitView::of("Post", &terms, today);
        for (at, day) in view.days.iter().enumerate() {
            let sum: Dollars = rows(&view.days).iter().map(|row| row.dollars[at]).sum();
            prop_assert_eq!(sum, day.total);
        }
    }

    #[test]
    fn no_open_month_beside_a_cheapest_one_costs_less(terms in exit(), today in day()) {
        let months = ahead(&terms, Ending::Resign, today);
        let open: Vec<_> = months.iter().filter(|own| !own.late).collect();
        let named = windows(&months);
        prop_assert!(named.len() <= 3 && named.is_sorted());
        for day in &named {
            let at = open.iter().position(|own| own.day == *day).expect("a month that is open");
            let own = open[at].total;
            prop_assert!(at == 0 || open[at - 1].total > own);
            prop_assert!(open.get(at + 1).is_none_or(|next| next.total >= own));
        }
        if let Some(least) = open.iter().map(|own| own.total).min().filter(|_| !named.is_empty()) {
            let found = open.iter().filter(|own| named.contains(&own.day)).map(|own| own.total).min();
            prop_assert_eq!(found, Some(least), "the cheapest month of all is among them");
        }
    }

    #[test]
    fn what_is_given_back_only_shrinks(amount in cents(), from in day(), months in 1_u16..60, prorated in any::<bool>()) {
        let own = ClawbackTerms { name: "Sign-on".to_owned(), amount, from, months, prorated, spared: Vec::new() };
        let terms = ExitTerms { clawbacks: vec![own], ..ExitTerms::default() };
        let cost = |days| lines(&terms, Ending::Resign, from.plus(days)).iter().map(|own| own.dollars).sum::<Dollars>();
        let mut last = amount.whole();
        for days in 0..2000 {
            let now = cost(days);
            prop_assert!(now <= last);
            last = now;
        }
        prop_assert_eq!(last, Dollars(0), "in the end nothing is left");
    }

    #[test]
    fn a_clause_never_takes_off_more_than_there_is(terms in exit(), today in day()) {
        let view = ExitView::of("Post", &terms, today);
        if let Some(chosen) = view.chosen {
            let whole = on(&terms, Ending::Resign, chosen, today).total;
            for lever in &view.levers {
                prop_assert!(lever.dollars > Dollars(0) && lever.dollars <= whole);
            }
        }
    }
}
