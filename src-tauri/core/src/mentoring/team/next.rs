//! Who would help most next: the exact best set of new people, by enumeration where that is feasible.
//!
//! Worth of a set = demand it takes off what is left − a small price for each minute a quarter; ties go to fewer minutes, then
//! to the lower id. Sets are enumerated while there are at most 200,000 of them; beyond that the best single person is added
//! each time, which takes at least 1 − 1/e of the best there is (Nemhauser, Wolsey and Fisher 1978), and the reply says so.

use crate::mentoring::person::PersonId;
use crate::mentoring::team::{Member, Team, WHOLE};

/// Most sets that are enumerated.
pub const MOST_SETS: u64 = 200_000;
/// Price of one minute a quarter, in millionths of a millionth of a point: a half-hour costs 0.15 of a point.
pub const MINUTE: i64 = (WHOLE / 200) as i64;

/// A set of new people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BestSet {
    /// Who, by id.
    pub people: Vec<PersonId>,
    /// Demand they take off what is left, in millionths of a millionth of a point.
    pub gain: u64,
    /// Worth: gain less the price of their minutes.
    pub worth: i64,
    /// Every set was looked at.
    pub exact: bool,
}

/// Number of sets of `k` among `n`; [`u64::MAX`] where it is larger than can be counted.
pub fn sets(n: usize, k: usize) -> u64 {
    if k > n {
        return 0;
    }
    let mut count: u64 = 1;
    for at in 0..k.min(n - k) {
        let Some(product) = count.checked_mul((n - at) as u64) else {
            return u64::MAX;
        };
        count = product / (at as u64 + 1);
    }
    count
}

fn minutes(people: &[&Member]) -> u32 {
    people.iter().filter_map(|own| own.minutes).sum()
}

fn weigh<'a>(team: &'a Team, now: u64, people: &[&'a Member]) -> (u64, i64) {
    let all = team.changed(None, people);
    let gain = now - team.left(&all).iter().sum::<u64>();
    (gain, gain as i64 - MINUTE * i64::from(minutes(people)))
}

/// The best `k` new people; none where there are fewer candidates or `k` is zero.
pub fn best(team: &Team, k: usize) -> Option<BestSet> {
    let n = team.candidates.len();
    if k == 0 || k > n {
        return None;
    }
    let now = team.left(&team.changed(None, &[])).iter().sum();
    let exact = sets(n, k) <= MOST_SETS;
    let chosen = if exact {
        enumerate(team, now, k)
    } else {
        greedy(team, now, k)
    };
    let (gain, worth) = weigh(team, now, &chosen);
    Some(BestSet {
        people: chosen.iter().map(|own| own.id).collect(),
        gain,
        worth,
        exact,
    })
}

/// The better of two sets: more worth, then fewer minutes, then the lower ids; what came first stays.
fn better(worth: i64, people: &[&Member], best: Option<&(i64, Vec<&Member>)>) -> bool {
    best.is_none_or(|(other, others)| {
        (worth, std::cmp::Reverse(minutes(people))) > (*other, std::cmp::Reverse(minutes(others)))
    })
}

/// The candidates by id, so that ties fall the same way whatever order they came in.
fn by_id(team: &Team) -> Vec<&Member> {
    let mut all: Vec<&Member> = team.candidates.iter().collect();
    all.sort_by_key(|own| own.id);
    all
}

fn enumerate(team: &Team, now: u64, k: usize) -> Vec<&Member> {
    let candidates = by_id(team);
    let n = candidates.len();
    let mut at: Vec<usize> = (0..k).collect();
    let mut best: Option<(i64, Vec<&Member>)> = None;
    loop {
        let people: Vec<&Member> = at.iter().map(|own| candidates[*own]).collect();
        let (_, worth) = weigh(team, now, &people);
        if better(worth, &people, best.as_ref()) {
            best = Some((worth, people));
        }
        // The next set in the order of the candidates: the last index that can still rise does.
        let Some(up) = (0..k).rev().find(|own| at[*own] < n - k + own) else {
            return best.map(|(_, people)| people).unwrap_or_default();
        };
        at[up] += 1;
        for later in up + 1..k {
            at[later] = at[later - 1] + 1;
        }
    }
}

fn greedy(team: &Team, now: u64, k: usize) -> Vec<&Member> {
    let mut chosen: Vec<&Member> = Vec::new();
    while chosen.len() < k {
        let mut best: Option<(i64, Vec<&Member>)> = None;
        for own in by_id(team) {
            if chosen.iter().any(|other| other.id == own.id) {
                continue;
            }
            let people: Vec<&Member> = chosen.iter().copied().chain([own]).collect();
            let (_, worth) = weigh(team, now, &people);
            if better(worth, &people, best.as_ref()) {
                best = Some((worth, people));
            }
        }
        match best {
            Some((_, people)) => chosen = people,
            None => break,
        }
    }
    chosen.sort_by_key(|own| own.id);
    chosen
}

/// The candidates one by one, the worthiest first.
pub fn ranked(team: &Team) -> Vec<(&Member, BestSet)> {
    let now: u64 = team.left(&team.changed(None, &[])).iter().sum();
    let mut all: Vec<(&Member, BestSet)> = team
        .candidates
        .iter()
        .map(|own| {
            let (gain, worth) = weigh(team, now, &[own]);
            let set = BestSet {
                people: vec![own.id],
                gain,
                worth,
                exact: true,
            };
            (own, set)
        })
        .collect();
    all.sort_by_key(|(own, set)| {
        (
            std::cmp::Reverse(set.worth),
            own.minutes.unwrap_or(0),
            own.id,
        )
    });
    all
}
