//! The orders of an audit: each follows from its seed, so that nothing is lost at a lock and nothing repeats by habit.

use crate::splitmix::SplitMix64;
use crate::values::audit::{Audit, ItemId};
use crate::values::design::Mode;

/// What an order is for; each is drawn on its own.
#[derive(Debug, Clone, Copy)]
enum Purpose {
    Deal = 1,
    Rounds = 2,
    Importance = 3,
    Lived = 4,
    Again = 5,
}

fn generator(seed: i64, purpose: Purpose) -> SplitMix64 {
    let mut generator = SplitMix64(seed as u64);
    generator.take_in(purpose as u64);
    generator
}

/// Puts cards in the order in which they are dealt.
pub fn dealt<T>(seed: i64, mut cards: Vec<T>) -> Vec<T> {
    generator(seed, Purpose::Deal).shuffle(&mut cards);
    cards
}

/// The rounds as they are shown: which cards, and in which order. Cards stand on drawn positions of the design, the rounds
/// come in a drawn order, and so do the cards of each. `kept` are exactly as many as the mode wants; else there is none.
pub fn rounds(mode: Mode, seed: i64, kept: &[ItemId]) -> Vec<Vec<ItemId>> {
    if kept.len() != mode.cards() {
        return Vec::new();
    }
    let mut generator = generator(seed, Purpose::Rounds);
    let mut seats = kept.to_vec();
    seats.sort_unstable();
    generator.shuffle(&mut seats);
    let mut rounds = mode.rounds();
    generator.shuffle(&mut rounds);
    for round in &mut rounds {
        generator.shuffle(round);
    }
    let seated = |round: &Vec<usize>| round.iter().map(|seat| seats[*seat]).collect();
    rounds.iter().map(seated).collect()
}

fn shuffled(audit: &Audit, purpose: Purpose) -> Vec<ItemId> {
    let mut ids: Vec<ItemId> = audit.kept().map(|item| item.id).collect();
    generator(audit.head.seed, purpose).shuffle(&mut ids);
    ids
}

/// The order in which importance is asked.
pub fn importance(audit: &Audit) -> Vec<ItemId> {
    shuffled(audit, Purpose::Importance)
}

/// The order in which lived is asked.
pub fn lived(audit: &Audit) -> Vec<ItemId> {
    shuffled(audit, Purpose::Lived)
}

/// The cards that are asked again some days later.
pub fn again(audit: &Audit, count: usize) -> Vec<ItemId> {
    let mut ids = shuffled(audit, Purpose::Again);
    ids.truncate(count);
    ids
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{dealt, rounds};
    use crate::values::audit::ItemId;
    use crate::values::design::Mode;

    #[test]
    fn rounds_follow_from_the_seed_and_stay_balanced() {
        for mode in Mode::ALL {
            let kept: Vec<ItemId> = (10..).take(mode.cards()).map(ItemId).collect();
            let shown = rounds(mode, 7, &kept);
            let mut backwards = kept.clone();
            backwards.reverse();
            assert_eq!(
                shown,
                rounds(mode, 7, &backwards),
                "the order of rows is no matter"
            );
            assert_ne!(shown, rounds(mode, 8, &kept));
            let mut pairs = BTreeMap::new();
            for round in &shown {
                for a in round {
                    for b in round.iter().filter(|b| *b > a) {
                        *pairs.entry((*a, *b)).or_insert(0) += 1;
                    }
                }
            }
            assert_eq!(pairs.len(), mode.cards() * (mode.cards() - 1) / 2);
            assert!(pairs.values().all(|count| *count == 1));
        }
    }

    #[test]
    fn rounds_need_exactly_the_cards_of_the_mode() {
        assert!(rounds(Mode::Quick, 1, &[ItemId(1)]).is_empty());
    }

    #[test]
    fn a_deal_holds_every_card() {
        let mut cards = dealt(3, (0..28).collect());
        assert_ne!(cards, (0..28).collect::<Vec<_>>());
        cards.sort_unstable();
        assert_eq!(cards, (0..28).collect::<Vec<_>>());
    }
}
