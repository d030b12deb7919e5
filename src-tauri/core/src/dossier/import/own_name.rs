//! Which of a work's authors the person is: by family name and initials, never further than those reach.

use crate::dossier::bibliography::names::inverted;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::bibliography::same::folded;
use crate::dossier::identity::DossierIdentity;

/// Where the person stands among the authors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    /// At this place, from 0, and nobody else could be meant.
    At(usize),
    /// Perhaps at this place: the initials do not contradict, and do not say all.
    Perhaps(usize),
    /// Nowhere.
    Nowhere,
    /// Nobody said what the person is called.
    Unnamed,
}

/// How near a printed name comes to one of the person's names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Near {
    Perhaps,
    Surely,
}

/// The person's place. Two authors who could both be meant leave it open.
pub fn own(authors: &[Name], identity: &DossierIdentity) -> Own {
    let mine = names(identity);
    if mine.is_empty() {
        return Own::Unnamed;
    }
    let found: Vec<(usize, Near)> = authors
        .iter()
        .enumerate()
        .filter_map(|(at, author)| {
            let near = mine.iter().filter_map(|own| near(own, author)).max()?;
            Some((at, near))
        })
        .collect();
    let surely: Vec<usize> = found
        .iter()
        .filter(|(_, near)| *near == Near::Surely)
        .map(|(at, _)| *at)
        .collect();
    match (surely.as_slice(), found.as_slice()) {
        ([only], _) => Own::At(*only),
        ([], []) => Own::Nowhere,
        ([], [(only, _), ..]) | ([only, ..], _) => Own::Perhaps(*only),
    }
}

/// Family name and initials of every name the person goes by.
fn names(identity: &DossierIdentity) -> Vec<(String, Vec<char>)> {
    let whole = identity.family.as_deref().map(|family| {
        (
            folded(family),
            initials(identity.given.as_deref().unwrap_or("")),
        )
    });
    let variants = identity.variants.iter().filter_map(|variant| {
        let name = inverted(variant)?;
        Some((folded(&name.family()), initials(name.given().unwrap_or(""))))
    });
    whole
        .into_iter()
        .chain(variants)
        .filter(|(family, _)| !family.is_empty())
        .collect()
}

fn initials(given: &str) -> Vec<char> {
    folded(given)
        .split(' ')
        .filter_map(|word| word.chars().next())
        .collect()
}

/// Initials that all agree, and are as many, are surely the same; those of which one list begins the other are perhaps.
fn near(own: &(String, Vec<char>), author: &Name) -> Option<Near> {
    let Name::Person(_) = author else { return None };
    if folded(&author.family()) != own.0 {
        return None;
    }
    let theirs = initials(author.given().unwrap_or(""));
    let agree = own.1.iter().zip(&theirs).all(|(own, their)| own == their);
    match (agree, own.1.len() == theirs.len(), theirs.is_empty()) {
        (false, ..) => None,
        (true, true, false) => Some(Near::Surely),
        _ => Some(Near::Perhaps),
    }
}
