//! The pile sort and the cull: five piles by how much a card matters, then exactly as many cards as the audit keeps.

use crate::error::{Error, Result};
use crate::values::audit::{Item, ItemId};

pub mod commands;
pub mod store;

/// Piles; 1 matters most, 5 is not mine.
pub const PILES: u8 = 5;

/// Checks a pile from outside.
pub fn pile(pile: u8) -> Result<u8> {
    if !(1..=PILES).contains(&pile) {
        return Err(Error::Invalid {
            field: "pile",
            why: "must be between 1 and 5",
        });
    }
    Ok(pile)
}

/// Cards in piles 1 to 5.
pub fn per_pile(items: &[Item]) -> [u32; 5] {
    let mut piles = [0; 5];
    for pile in items.iter().filter_map(|item| item.pile) {
        piles[usize::from(pile - 1) % 5] += 1;
    }
    piles
}

/// What the piles propose to keep.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cull {
    /// Whole piles, the best first, as far as they fit.
    pub whole: Vec<ItemId>,
    /// The next pile, from which the rest is to be chosen by hand: a tie is the person's to break. Empty when none is left.
    pub next: Vec<ItemId>,
}

/// What the piles propose, for `keep` cards.
pub fn cull(items: &[Item], keep: usize) -> Cull {
    let mut culled = Cull::default();
    for pile in 1..=PILES {
        let of_pile = items.iter().filter(|item| item.pile == Some(pile));
        let ids: Vec<ItemId> = of_pile.map(|item| item.id).collect();
        if culled.whole.len() + ids.len() > keep {
            if culled.whole.len() < keep {
                culled.next = ids;
            }
            break;
        }
        culled.whole.extend(ids);
    }
    culled
}

#[cfg(test)]
mod tests {
    use super::{cull, per_pile};
    use crate::values::audit::{Item, ItemId};
    use crate::values::card::CardKey;

    fn items(piles: &[Option<u8>]) -> Vec<Item> {
        let item = |(id, pile): (i64, &Option<u8>)| Item {
            id: ItemId(id),
            card: CardKey::own(id),
            pile: *pile,
            kept: false,
            week: None,
            moment: None,
            importance: None,
            lived: None,
        };
        (1..).zip(piles).map(item).collect()
    }

    #[test]
    fn whole_piles_are_proposed_and_a_tie_is_left_to_the_person() {
        let items = items(&[Some(2), Some(1), Some(2), None, Some(1), Some(5), Some(2)]);
        assert_eq!(per_pile(&items), [2, 3, 0, 0, 1]);
        let four = cull(&items, 4);
        assert_eq!(four.whole, [ItemId(2), ItemId(5)]);
        assert_eq!(four.next, [ItemId(1), ItemId(3), ItemId(7)]);
        let five = cull(&items, 5);
        assert_eq!((five.whole.len(), five.next.len()), (5, 0));
        let seven = cull(&items, 7);
        assert_eq!((seven.whole.len(), seven.next.len()), (6, 0));
        assert_eq!(cull(&items, 1).next.len(), 2);
    }
}
