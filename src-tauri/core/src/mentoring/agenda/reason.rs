//! Why something is in: the terms that carry its weight, the heaviest first, in words.

use crate::day::Day;
use crate::mentoring::agenda::candidate::{Candidate, Kind};
use crate::mentoring::agenda::choose::NotIn;
use crate::mentoring::agenda::score::{Against, Facts, Terms, terms};
use crate::words::mentoring::agenda as words;

/// Reasons told at most.
const TOLD: usize = 2;
/// Points below which a term is not worth telling.
const FAINT: u32 = 20_000;

/// Why a candidate is in, as the end of "In because …", without its full stop.
pub fn because(own: &Candidate, against: Against, name: &str) -> String {
    let terms = terms(&own.facts, against);
    let mut reasons: Vec<String> = Vec::new();
    reasons.extend(own.pinned.then(|| words::PINNED.to_owned()));
    reasons.extend(own.facts.card.clone());
    reasons.extend(own.facts.still.map(words::still));
    for at in heaviest(terms) {
        reasons.extend(reason(at, own, terms, against.today, name));
    }
    reasons.truncate(TOLD);
    words::joined(&reasons)
}

/// Places of the terms worth telling, the heaviest first.
fn heaviest(terms: Terms) -> Vec<usize> {
    let points = terms.weighed().map(|(weight, term)| weight * term);
    let mut order: Vec<usize> = (0..points.len())
        .filter(|at| points[*at] >= FAINT)
        .collect();
    order.sort_by_key(|at| (std::cmp::Reverse(points[*at]), *at));
    order
}

fn reason(at: usize, own: &Candidate, terms: Terms, today: Day, name: &str) -> Option<String> {
    let facts: &Facts = &own.facts;
    match at {
        // A card of another log says itself since when it waits, and whose it is.
        0 | 2 if facts.card.is_some() => None,
        0 => {
            let due = facts.due?;
            let late = due.days_until(today);
            Some(if late > 0 {
                words::overdue(due, facts.promised, late)
            } else {
                words::due(due)
            })
        }
        1 => Some(match facts.priority {
            Some(priority) if own.kind == Kind::Goal => words::own_goal(priority).to_owned(),
            Some(priority) => words::serves(facts.goal.as_deref(), priority),
            None => words::NEEDED.to_owned(),
        }),
        2 => (terms.fit >= 750).then(|| words::covers(name)),
        3 => Some(facts.discussed.map_or_else(
            || words::NEVER.to_owned(),
            |day| words::neglected(day.days_until(today)),
        )),
        4 => Some(words::carried(facts.carried)),
        _ => Some(words::STARRED.to_owned()),
    }
}

/// Why something is not in, in a sentence or two.
pub fn why_not(own: &Candidate, why: Option<NotIn>, minutes: u16) -> String {
    let first = match why {
        None => words::COULD.to_owned(),
        Some(NotIn::Room { needs, left }) => words::no_room(needs, left),
        Some(NotIn::Full { most }) => words::full(minutes, most),
        Some(NotIn::Domain) => words::DOMAIN_FULL.to_owned(),
        Some(NotIn::Questions { most }) => words::questions_full(minutes, most),
    };
    if let Some((name, day)) = &own.facts.better {
        return words::better(name, *day);
    }
    // A question is asked or not; only what the person wants is parked.
    if own.kind == Kind::Question || why.is_none() {
        return first;
    }
    format!("{first} {}", words::parked(own.facts.carried))
}
