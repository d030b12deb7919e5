//! The order that the first reading gives: who stands where, who dropped out, and who cannot be placed yet.

use crate::options::criterion::CriterionId;
use crate::options::enough::{First, Stands, Stay, breaker, duel, stays};
use crate::options::path::PathId;
use crate::options::table::Table;

/// Why a path has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPlace {
    /// It breaks this deal-breaker.
    Breaks(CriterionId),
    /// This deal-breaker is not known yet.
    Waits(CriterionId),
    /// It depends on what is not known on this line.
    Depends(CriterionId),
}

/// The order of the first reading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Order {
    /// From the first place on; paths that are level stand together.
    pub places: Vec<Vec<PathId>>,
    /// Paths without a place, each with its reason.
    pub without: Vec<(PathId, NoPlace)>,
    /// The line that decides between the first place and the second.
    pub deciding: Option<CriterionId>,
}

impl Order {
    /// The one path that comes first, if one does.
    pub fn first(&self) -> Option<PathId> {
        match self.places.first().map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        }
    }

    /// Paths that broke a deal-breaker.
    pub fn out(&self) -> impl Iterator<Item = PathId> {
        let broke =
            |(path, why): &(PathId, NoPlace)| matches!(why, NoPlace::Breaks(_)).then_some(*path);
        self.without.iter().filter_map(broke)
    }
}

/// The order of a table. Nothing is placed while no line is drawn.
pub fn order(table: &Table) -> Order {
    let mut order = Order::default();
    let mut here: Vec<PathId> = Vec::new();
    for path in table.columns.iter().map(|own| own.id) {
        let reason = match stays(table, path) {
            Stay::Holds => None,
            Stay::Out => breaker(table, path, Stands::Short).map(NoPlace::Breaks),
            Stay::Open => breaker(table, path, Stands::Unknown).map(NoPlace::Waits),
        };
        match reason {
            Some(reason) => order.without.push((path, reason)),
            None => here.push(path),
        }
    }
    // While two cannot be told apart, the one that most depends on what is not known steps aside.
    while let Some(aside) = least_known(table, &here) {
        here.retain(|own| *own != aside.0);
        order.without.push((aside.0, NoPlace::Depends(aside.1)));
    }
    // What is left is settled between every two, so each insertion finds its place.
    for path in here {
        let before = |place: &Vec<PathId>| {
            place
                .first()
                .is_some_and(|own| duel(table, *own, path).settled() == Some(First::One))
        };
        let at = order.places.partition_point(before);
        let level = order.places.get(at).and_then(|place| place.first());
        let is_level =
            level.is_some_and(|own| duel(table, *own, path).settled() == Some(First::Level));
        match order.places.get_mut(at).filter(|_| is_level) {
            Some(place) => place.push(path),
            None => order.places.insert(at, vec![path]),
        }
    }
    let top = |at: usize| order.places.get(at).and_then(|place| place.first());
    if let (Some(first), Some(second)) = (top(0), top(1)) {
        order.deciding = duel(table, *first, *second).line;
    }
    order
}

/// Of paths between which it is not settled, the one with most unknown lines; the later one, where they are alike.
fn least_known(table: &Table, here: &[PathId]) -> Option<(PathId, CriterionId)> {
    let mut found: Option<(usize, PathId, CriterionId)> = None;
    for (at, one) in here.iter().enumerate() {
        for other in &here[at + 1..] {
            let duel = duel(table, *one, *other);
            let Some(line) = duel.line.filter(|_| duel.settled().is_none()) else {
                continue;
            };
            for path in [*one, *other] {
                let missing = unknown(table, path);
                if missing > 0 && found.is_none_or(|(most, ..)| missing >= most) {
                    found = Some((missing, path, line));
                }
            }
        }
    }
    found.map(|(_, path, line)| (path, line))
}

fn unknown(table: &Table, path: PathId) -> usize {
    let all = table.thresholds();
    all.filter(|line| line.rule.line.is_some() && table.amount(path, line.id).is_none())
        .count()
}
