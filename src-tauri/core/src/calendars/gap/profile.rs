//! One typical week: the share of each quarter hour that goes to each kind of work.
//!
//! Shares are 0 to 1; what is left of a quarter hour is free. Hours of life never enter: they are free.

use crate::calendars::category::{Category, CategoryId};
use crate::calendars::gap::bands::Bands;
use crate::calendars::gap::table::{Settle, Table};
use crate::calendars::grid::{Cells, DAYS, SLOT_TICKS, SLOTS, Tally};
use crate::calendars::wish::Wish;

/// Quarter hours in a week.
pub const WEEK: usize = SLOTS as usize * DAYS as usize;
/// Hours in a quarter hour.
pub const SLOT_HOURS: f64 = 0.25;

/// The kinds of work that are compared, each by its index; after them comes one more index for what is not sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kinds {
    ids: Vec<CategoryId>,
}

impl Kinds {
    /// The categories that are work, in their order.
    pub fn of(categories: &[Category]) -> Self {
        Self::new(
            categories
                .iter()
                .filter(|category| category.is_work)
                .map(|category| category.id)
                .collect(),
        )
    }

    /// These categories of work, in this order.
    pub fn new(ids: Vec<CategoryId>) -> Self {
        Self { ids }
    }

    /// The categories by index.
    pub fn ids(&self) -> &[CategoryId] {
        &self.ids
    }

    /// The index of what is not sorted: one past the last category.
    pub fn unsorted(&self) -> usize {
        self.ids.len()
    }

    /// How many indices there are, with what is not sorted.
    pub fn width(&self) -> usize {
        self.ids.len() + 1
    }

    /// The index of an entry's category: `None` in is not sorted, `None` out is not work.
    pub fn index(&self, category: Option<CategoryId>) -> Option<usize> {
        match category {
            None => Some(self.unsorted()),
            Some(id) => self.ids.iter().position(|own| *own == id),
        }
    }
}

/// One typical week.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    width: usize,
    shares: Vec<f64>,
}

impl Profile {
    /// A week without work.
    pub fn empty(kinds: &Kinds) -> Self {
        Self {
            width: kinds.width(),
            shares: vec![0.0; WEEK * kinds.width()],
        }
    }

    /// The mean of `weeks` weeks whose ticks were summed; a week of nothing when there are none.
    pub fn of_cells(cells: &Cells, weeks: u32, kinds: &Kinds) -> Self {
        let mut profile = Self::empty(kinds);
        if weeks == 0 {
            return profile;
        }
        let whole = f64::from(weeks) * SLOT_TICKS as f64;
        for ((slot, category), ticks) in cells {
            let slot = usize::from(*slot);
            if let Some(kind) = kinds.index(*category).filter(|_| slot < WEEK) {
                profile.shares[slot * profile.width + kind] += *ticks as f64 / whole;
            }
        }
        // The grid never gives a quarter hour more than itself; ticks from elsewhere are held to the same.
        for slot in profile.shares.chunks_mut(profile.width) {
            let total: f64 = slot.iter().sum();
            if total > 1.0 {
                for share in slot.iter_mut() {
                    *share /= total;
                }
            }
        }
        profile
    }

    /// The mean of the weeks that were summed.
    pub fn of_tally(tally: &Tally, kinds: &Kinds) -> Self {
        Self::of_cells(&tally.cells, tally.weeks, kinds)
    }

    /// A wished week: each painted quarter hour of work is whole; painted life is free.
    pub fn of_wish(wish: &Wish, kinds: &Kinds) -> Self {
        let mut profile = Self::empty(kinds);
        for (slot, category) in wish.slots().iter().enumerate().take(WEEK) {
            let kind = category.and_then(|id| kinds.index(Some(id)));
            if let Some(kind) = kind {
                profile.shares[slot * profile.width + kind] = 1.0;
            }
        }
        profile
    }

    /// A sum of weeks, each as often as said: a year of hours on the grid of one week.
    pub fn summed(parts: &[(f64, &Self)], kinds: &Kinds) -> Self {
        let mut sum = Self::empty(kinds);
        for (times, part) in parts {
            for (own, share) in sum.shares.iter_mut().zip(&part.shares) {
                *own += times * share;
            }
        }
        sum
    }

    /// A week of these shares, slot by slot; for laws about weeks.
    #[cfg(test)]
    pub fn of_slots(slots: &[Vec<f64>]) -> Self {
        Self {
            width: slots[0].len(),
            shares: slots.concat(),
        }
    }

    /// The shares of a slot (0 to 671) by kind; the last is what is not sorted.
    pub fn slot(&self, slot: usize) -> &[f64] {
        &self.shares[slot * self.width..(slot + 1) * self.width]
    }

    /// All slots in the order of the week.
    pub fn slots(&self) -> impl Iterator<Item = &[f64]> {
        self.shares.chunks(self.width)
    }

    /// How much of each slot is work of any kind, sorted or not.
    pub fn work(&self) -> Vec<f64> {
        self.slots().map(|slot| slot.iter().sum()).collect()
    }

    /// Hours of work a week, of all kinds.
    pub fn hours(&self) -> f64 {
        self.shares.iter().sum::<f64>() * SLOT_HOURS
    }

    /// The same week with what is not sorted put where `settle` says, band by band.
    #[must_use]
    pub fn settled(&self, bands: &Bands, settle: Settle) -> Self {
        let places = Table::of(self, bands).destinations(settle);
        let mut settled = self.clone();
        for (index, slot) in settled.shares.chunks_mut(self.width).enumerate() {
            let open = std::mem::take(&mut slot[self.width - 1]);
            for (share, place) in slot.iter_mut().zip(&places[bands.band(index)]) {
                *share += open * place;
            }
        }
        settled
    }
}

#[cfg(test)]
mod tests {
    use super::{Kinds, Profile};
    use crate::calendars::category::CategoryId;
    use crate::calendars::gap::paint::near;
    use crate::calendars::grid::{Block, Cells};
    use crate::calendars::wish::Wish;

    #[test]
    fn life_is_free_and_what_is_not_sorted_has_its_own_place() {
        let kinds = Kinds::new(vec![CategoryId(4), CategoryId(2)]);
        assert_eq!(kinds.index(Some(CategoryId(2))), Some(1));
        assert_eq!(kinds.index(None), Some(2));
        assert_eq!(kinds.index(Some(CategoryId(9))), None, "life has no index");
        let cells: Cells = [
            ((3, Some(CategoryId(4))), 15_000),
            ((3, Some(CategoryId(9))), 15_000),
            ((4, None), 7_500),
        ]
        .into();
        let profile = Profile::of_cells(&cells, 2, &kinds);
        near(profile.slot(3)[0], 0.5);
        near(profile.slot(4)[2], 0.25);
        near(profile.hours(), 0.75 * 0.25);
    }

    #[test]
    fn a_wish_holds_only_work() {
        let kinds = Kinds::new(vec![CategoryId(1)]);
        let block = |from, to, id| Block {
            day: 0,
            from,
            to,
            category: CategoryId(id),
        };
        let wish = Wish::of(&[block(32, 40, 1), block(48, 52, 7)]).expect("given");
        near(Profile::of_wish(&wish, &kinds).hours(), 2.0);
    }
}
