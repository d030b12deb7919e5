//! The sentences before the figures of pay: who pays more, whether that is sure, and what keeps it from being told.

use crate::options::money::Dollars;
use crate::options::pay::PayPart;
use crate::options::pay::figures::PayFigures;
use crate::words::options_terms::pay as words;

/// A post's name and figures.
pub type Named<'a> = (&'a str, &'a PayFigures);

/// What the figures of all posts say beside each other; it concludes nothing from what is missing.
pub fn finding(all: &[Named<'_>]) -> String {
    if all.is_empty() {
        return words::NONE.to_owned();
    }
    let mut steady: Vec<(&str, Dollars, Dollars, Dollars)> = all
        .iter()
        .filter_map(|(name, own)| {
            let steady = own.steady.as_ref()?;
            Some((*name, steady.total, steady.low, steady.high))
        })
        .collect();
    // Of two that pay the same the first stays first.
    steady.sort_by_key(|own| -own.1);
    let first = match steady.as_slice() {
        [] => return words::NOTHING.to_owned(),
        [(name, total, low, high)] => {
            return words::alone(name, &total.shown(), &low.shown(), &high.shown());
        }
        [(one, most, _, _), (other, next, _, _), ..] if most == next => words::same(one, other),
        [(one, most, low, _), (other, next, _, high), ..] => {
            words::more(one, other, &(*most - *next).shown(), low <= high)
        }
    };
    format!("{first} {}", of_hours(all))
}

fn of_hours(all: &[Named<'_>]) -> String {
    let counted = || all.iter().filter(|(_, own)| own.steady.is_some());
    let without: Vec<&str> = counted()
        .filter(|(_, own)| own.hour.is_none())
        .map(|(name, _)| *name)
        .collect();
    if !without.is_empty() {
        return words::hour_missing(&without);
    }
    let hours = counted().filter_map(|(name, own)| Some((*name, own.hour?.cents)));
    let mut hours: Vec<_> = hours.collect();
    hours.sort_by_key(|own| std::cmp::Reverse(own.1));
    match hours.as_slice() {
        [(_, most), (_, next), ..] if most == next => words::HOUR_SAME.to_owned(),
        [(name, most), ..] => words::hour_most(name, &most.shown()),
        [] => String::new(),
    }
}

/// Parts that are counted for one post and not for another, each in a sentence.
pub fn uneven(all: &[Named<'_>]) -> Vec<String> {
    let counted: Vec<&Named<'_>> = all.iter().filter(|(_, own)| own.steady.is_some()).collect();
    let one = |part: &PayPart| {
        let lacks = |own: &&&Named<'_>| own.1.left_out.contains(part);
        let without: Vec<&str> = counted.iter().filter(lacks).map(|own| own.0).collect();
        let with: Vec<&str> = counted
            .iter()
            .filter(|own| !lacks(own))
            .map(|own| own.0)
            .collect();
        let both = !with.is_empty() && !without.is_empty();
        both.then(|| words::uneven(words::part(part.name()), &with, &without))
    };
    PayPart::ALL.iter().filter_map(one).collect()
}
