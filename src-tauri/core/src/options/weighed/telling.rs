//! The sentences and the rows of the second reading, from its draws and its means.

use crate::options::amount::Yardstick;
use crate::options::enough::order::order;
use crate::options::gut::Gut;
use crate::options::path::PathId;
use crate::options::saying;
use crate::options::table::Table;
use crate::options::weighed::figures::{pay_for_a_tie, places, switch_weight, worth};
use crate::options::weighed::outcome::Outcome;
use crate::options::weighed::view::{TurnView, WeighedRow, WeightView, WinView};
use crate::options::weighed::weights::Sureness;
use crate::options::weighed::{Ground, dominance};
use crate::words::options::joined;
use crate::words::options::weighed::{self as words, working as how};
use crate::working::{KeyedWorking, Working};

/// A share of this much or more against the other is no tie.
const TIE: f64 = 0.6;

/// A share as it is told: "62", "under 1", "over 99"; draws say no more than that.
fn hundredths(share: f64) -> String {
    match share * 100.0 {
        own if own > 99.0 && own < 100.0 => "over 99".to_owned(),
        own if own > 0.0 && own < 1.0 => "under 1".to_owned(),
        own => format!("{own:.0}"),
    }
}

/// What the sentences are made from.
pub(super) struct Read<'a> {
    pub(super) table: &'a Table,
    pub(super) ground: Ground,
    pub(super) weights: Vec<f64>,
    pub(super) means: Vec<Vec<f64>>,
    pub(super) worths: Vec<f64>,
    pub(super) outcome: Outcome,
    /// Paths by how often they come first, by their places in the ground.
    pub(super) top: Vec<usize>,
}

impl Read<'_> {
    fn name(&self, at: usize) -> &str {
        self.table.name(self.ground.paths[at])
    }

    fn criterion(&self, at: usize) -> &str {
        let line = self.table.line(self.ground.lines[at]);
        line.map_or("", |own| own.rule.name.as_str())
    }

    /// Whether the first two are a tie.
    fn is_tie(&self) -> bool {
        let share = self.outcome.wins[self.top[0]][self.top[1]];
        share < TIE && share > 1.0 - TIE
    }

    pub(super) fn lede(&self) -> String {
        let (first, second) = (self.top[0], self.top[1]);
        let win = hundredths(self.outcome.wins[first][second]);
        if self.is_tie() {
            return words::tie(self.name(first), self.name(second), &win);
        }
        let leads = words::leads(self.name(first), &hundredths(self.outcome.ranks[first][0]));
        format!("{leads} {}", words::against(self.name(second), &win))
    }

    pub(super) fn agreement(&self) -> Vec<String> {
        let order = order(self.table);
        let weighed = self.top[0];
        let Some(first) = order.first() else {
            return vec![words::one_silent(self.name(weighed))];
        };
        let Some(enough) = self.ground.paths.iter().position(|own| *own == first) else {
            return Vec::new();
        };
        if enough == weighed {
            return vec![words::agree(self.name(weighed))];
        }
        if self.is_tie() && self.top[..2].contains(&enough) {
            return vec![words::tied_beside(self.name(enough))];
        }
        // What speaks most for the weighed path, against the one that is first in the person's order.
        let speaks = |line: usize| {
            self.weights[line] * (self.means[weighed][line] - self.means[enough][line])
        };
        let cause = (0..self.weights.len())
            .max_by(|a, b| speaks(*a).total_cmp(&speaks(*b)))
            .map_or("", |own| self.criterion(own));
        let deciding = order.deciding.and_then(|own| self.table.line(own));
        let deciding = deciding.map_or("", |own| own.rule.name.as_str());
        vec![
            words::differ(self.name(enough), self.name(weighed)),
            words::because(deciding, cause, self.name(weighed)),
        ]
    }

    pub(super) fn surprise(&self, gut: &Gut) -> Option<String> {
        let told = self.table.column(gut.first()?)?;
        Some(if told.id == self.ground.paths[self.top[0]] {
            words::gut_same(&told.name)
        } else {
            words::gut_differs(&told.name)
        })
    }

    pub(super) fn limits(&self, by_points: bool, sureness: Sureness) -> Vec<String> {
        let out: Vec<String> = self
            .table
            .thresholds()
            .filter(|line| line.rule.range.is_none())
            .map(|line| line.rule.name.clone())
            .collect();
        let mut all = Vec::new();
        if by_points {
            all.push(words::by_points(&sureness.closeness().to_string()));
        } else {
            all.push(words::BY_ORDER.to_owned());
            if self
                .table
                .thresholds()
                .any(|line| line.rule.points.is_some())
            {
                all.push(words::SOME_POINTS.to_owned());
            }
        }
        if !out.is_empty() {
            all.push(words::left_out(&joined(&out)));
        }
        all
    }

    pub(super) fn weight_views(&self) -> Vec<WeightView> {
        let all = self.ground.lines.iter().zip(&self.weights).enumerate();
        all.map(|(at, (criterion, weight))| WeightView {
            criterion: *criterion,
            name: self.criterion(at).to_owned(),
            weight: weight * 100.0,
        })
        .collect()
    }

    pub(super) fn rows(&self) -> Vec<WeighedRow> {
        let percent = |own: &f64| own * 100.0;
        let row = |at: &usize| {
            let at = *at;
            let central = self.outcome.central[at].as_ref();
            WeighedRow {
                path: self.ground.paths[at],
                name: self.name(at).to_owned(),
                worth: self.worths[at] * 100.0,
                ranks: self.outcome.ranks[at].iter().map(percent).collect(),
                central: central.map(|own| own.iter().map(percent).collect()),
                confidence: self.outcome.confidence[at].as_ref().map(percent),
                regret: self.outcome.regret[at].mean * 100.0,
                regret_high: self.outcome.regret[at].high * 100.0,
                wins: (0..self.ground.paths.len())
                    .filter(|other| *other != at)
                    .map(|other| {
                        let share = self.outcome.wins[at][other];
                        WinView {
                            other: self.ground.paths[other],
                            share: share * 100.0,
                            tie: share < TIE && share > 1.0 - TIE,
                        }
                    })
                    .collect(),
            }
        };
        self.top.iter().map(row).collect()
    }

    pub(super) fn turns(&self) -> Vec<TurnView> {
        let turn = |key: &str, says: String| TurnView {
            says,
            key: key.to_owned(),
        };
        let (first, second) = {
            let order = places(&self.worths);
            (order[0], order[1])
        };
        let apart: Vec<f64> = self.means[first]
            .iter()
            .zip(&self.means[second])
            .map(|(a, b)| a - b)
            .collect();
        let mut all: Vec<TurnView> = Vec::new();
        for at in 0..self.weights.len() {
            let now = hundredths(self.weights[at]);
            let says = match switch_weight(&self.weights, &apart, at) {
                Some(own) => words::switches(
                    self.criterion(at),
                    &now,
                    &hundredths(own),
                    self.name(second),
                ),
                None => words::cannot_switch(self.criterion(at)),
            };
            all.push(turn(&format!("switch:{}", self.ground.lines[at].0), says));
        }
        all.extend(self.pay(first, second).map(|own| turn("pay", own)));
        let equal = vec![1.0 / self.weights.len() as f64; self.weights.len()];
        let worths: Vec<f64> = self.means.iter().map(|row| worth(&equal, row)).collect();
        let leader = places(&worths)[0];
        all.push(turn(
            "equal",
            words::equal(leader == first, self.name(leader)),
        ));
        for (one, other) in dominance::all(self.table) {
            let here = |path: &PathId| self.ground.paths.contains(path);
            if here(&one) && here(&other) {
                let says = words::dominates(self.table.name(one), self.table.name(other));
                all.push(turn("dominance", says));
            }
        }
        all
    }

    /// The criterion of money that weighs most.
    fn pay_line(&self) -> Option<usize> {
        let is_money = |at: &usize| {
            let line = self.table.line(self.ground.lines[*at]);
            line.is_some_and(|own| own.rule.yardstick == Yardstick::Money)
        };
        let all = (0..self.weights.len()).filter(is_money);
        all.max_by(|a, b| self.weights[*a].total_cmp(&self.weights[*b]))
    }

    fn pay(&self, first: usize, second: usize) -> Option<String> {
        let at = self.pay_line()?;
        let rule = &self.table.line(self.ground.lines[at])?.rule;
        let (worst, best) = rule.range?;
        let range = (best - worst).abs();
        let more = pay_for_a_tie(
            self.worths[first],
            self.worths[second],
            range,
            self.weights[at],
        )?;
        let (first_name, second_name) = (self.name(first), self.name(second));
        let left = (1.0 - self.means[second][at]) * range as f64;
        Some(if more as f64 > left {
            words::pay_beyond(second_name, first_name)
        } else {
            let more = saying::amount(rule, more);
            words::pay(second_name, &more, first_name)
        })
    }

    pub(super) fn workings(&self) -> Vec<KeyedWorking> {
        let plain = |key: &str, formula: &str| KeyedWorking::new(key, Working::new(formula));
        let mut all = vec![
            KeyedWorking::new("ranks", Working::new(how::RANKS).from(how::SMAA)),
            KeyedWorking::new("central", Working::new(how::CENTRAL).from(how::SMAA)),
            plain("wins", how::WINS),
            plain("regret", how::REGRET),
            plain("pay", how::PAY),
            plain("equal", how::EQUAL),
            plain("dominance", how::DOMINANCE),
        ];
        for (at, path) in self.ground.paths.iter().enumerate() {
            let mut working = Working::new(how::WORTH).from(how::WORTH_SOURCE);
            for (line, weight) in self.weights.iter().enumerate() {
                let value = self.means[at][line];
                let told = how::term(weight * 100.0, value, weight * value * 100.0);
                working = working.with(self.criterion(line), told);
            }
            all.push(KeyedWorking::new(format!("worth:{}", path.0), working));
        }
        for line in &self.ground.lines {
            all.push(plain(&format!("switch:{}", line.0), how::SWITCH));
        }
        all
    }
}
