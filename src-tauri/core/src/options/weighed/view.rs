//! The second reading in words and figures, each figure with how it is worked out.

use serde::Serialize;
use ts_rs::TS;

use crate::options::criterion::CriterionId;
use crate::options::enough::view::EnoughView;
use crate::options::gut::Gut;
use crate::options::path::PathId;
use crate::options::table::Table;
use crate::options::weighed::draw::Draws;
use crate::options::weighed::figures::{places, worth};
use crate::options::weighed::outcome::Outcome;
use crate::options::weighed::telling::Read;
use crate::options::weighed::weights::{Sureness, Weights};
use crate::options::weighed::{DRAWS, Ground, SEED, Unweighed};
use crate::words::options::weighed as words;
use crate::working::KeyedWorking;

/// The second reading.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeighedView {
    /// Whether anything is concluded.
    pub concludes: bool,
    /// Who comes first and how surely, or what is missing.
    pub lede: String,
    /// Whether the two readings agree, and which line makes them differ; sentences.
    pub beside: Vec<String>,
    /// What limits it: criteria left out, missing points; sentences.
    pub limits: Vec<String>,
    /// How sure the points are.
    pub sureness: Sureness,
    /// Whether points give the weights.
    pub by_points: bool,
    /// One row a path, the most often first on top.
    pub rows: Vec<WeighedRow>,
    /// Names of the criteria that are weighed, with their mean weight out of 100.
    pub weights: Vec<WeightView>,
    /// What would turn it: weights, pay, equal weights, dominance; sentences with keys of their workings.
    pub turns: Vec<TurnView>,
    /// How every figure is worked out.
    pub working: Vec<KeyedWorking>,
}

/// A path in the second reading.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeighedRow {
    /// Which.
    pub path: PathId,
    /// Its name.
    pub name: String,
    /// 0 to 100.
    pub worth: f64,
    /// In how many of 100 draws it stands first, second, and so on.
    pub ranks: Vec<f64>,
    /// The weights with which it comes first, out of 100, in the order of the criteria; none where it never does.
    pub central: Option<Vec<f64>>,
    /// In how many of 100 draws it comes first with these, where only the facts vary.
    pub confidence: Option<f64>,
    /// What is given up by it, in the mean, out of 100.
    pub regret: f64,
    /// What is not exceeded in 95 of 100 draws.
    pub regret_high: f64,
    /// Against every other path: in how many of 100 draws it is worth more.
    pub wins: Vec<WinView>,
}

/// One path against another.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WinView {
    /// The other.
    pub other: PathId,
    /// In how many of 100 draws.
    pub share: f64,
    /// It is a tie: 40 to 60.
    pub tie: bool,
}

/// The mean weight of a criterion.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WeightView {
    /// Which.
    pub criterion: CriterionId,
    /// Its name.
    pub name: String,
    /// Out of 100.
    pub weight: f64,
}

/// Something that would turn the reading, or would not.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TurnView {
    /// In a sentence.
    pub says: String,
    /// The key of its working.
    pub key: String,
}

fn silent(why: Unweighed, sureness: Sureness) -> WeighedView {
    let lede = match why {
        Unweighed::Paths => words::FEW_PATHS,
        Unweighed::Lines => words::NO_RANGES,
        Unweighed::Facts => words::FEW_FACTS,
    };
    WeighedView {
        concludes: false,
        lede: lede.to_owned(),
        beside: Vec::new(),
        limits: Vec::new(),
        sureness,
        by_points: false,
        rows: Vec::new(),
        weights: Vec::new(),
        turns: Vec::new(),
        working: Vec::new(),
    }
}

impl WeighedView {
    /// The reading of a table.
    pub fn of(table: &Table, gut: &Gut) -> Self {
        let enough = EnoughView::of(table);
        let ground = match Ground::of(table, gut.sureness) {
            Ok(ground) => ground,
            Err(why) => return silent(why, gut.sureness),
        };
        let weights = ground.weights.mean();
        let means = ground.means();
        let worths: Vec<f64> = means.iter().map(|row| worth(&weights, row)).collect();
        let outcome = Outcome::of(&Draws::of(&ground, SEED, DRAWS));
        let firsts: Vec<f64> = outcome.ranks.iter().map(|row| row[0]).collect();
        let read = Read {
            table,
            top: places(&firsts),
            ground,
            weights,
            means,
            worths,
            outcome,
        };
        let bars = !enough.concludes && !enough.contradictions.is_empty();
        let by_points = matches!(read.ground.weights, Weights::Around(_));
        let mut beside = read.agreement();
        beside.extend(read.surprise(gut));
        Self {
            concludes: !bars,
            lede: if bars { enough.lede } else { read.lede() },
            beside: if bars { Vec::new() } else { beside },
            limits: read.limits(by_points, gut.sureness),
            sureness: gut.sureness,
            by_points,
            rows: if bars { Vec::new() } else { read.rows() },
            weights: read.weight_views(),
            turns: if bars { Vec::new() } else { read.turns() },
            working: read.workings(),
        }
    }
}
