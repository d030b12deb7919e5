//! Hours by band and kind of work: all that amount, edges and mix need to know about a week.

use crate::calendars::gap::bands::Bands;
use crate::calendars::gap::profile::{Profile, SLOT_HOURS};

/// Where hours that are not sorted are put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settle {
    /// Shared in each band as the sorted hours of that band are; in a band without any, as those of the whole week.
    /// This is the reading between the extremes. Where nothing at all is sorted they stay apart.
    Shared,
    /// All of them to one kind, by index.
    To(usize),
    /// None of them is work.
    Free,
}

/// Hours of work by band and kind. The last kind is what is not sorted.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    width: usize,
    cells: Vec<f64>,
}

impl Table {
    /// No hours.
    pub fn empty(bands: usize, width: usize) -> Self {
        Self {
            width,
            cells: vec![0.0; bands * width],
        }
    }

    /// A week's hours.
    pub fn of(profile: &Profile, bands: &Bands) -> Self {
        let width = profile.slot(0).len();
        let mut table = Self::empty(bands.count(), width);
        for (index, slot) in profile.slots().enumerate() {
            let base = bands.band(index) * width;
            for (cell, share) in table.cells[base..base + width].iter_mut().zip(slot) {
                *cell += share * SLOT_HOURS;
            }
        }
        table
    }

    /// How many kinds there are, with what is not sorted.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many bands there are.
    pub fn bands(&self) -> usize {
        self.cells.len() / self.width
    }

    /// All cells, band by band.
    pub fn cells(&self) -> &[f64] {
        &self.cells
    }

    /// The hours of a band by kind.
    pub fn row(&self, band: usize) -> &[f64] {
        &self.cells[band * self.width..(band + 1) * self.width]
    }

    /// The bands in their order.
    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.cells.chunks(self.width)
    }

    /// The same, to be changed.
    pub fn rows_mut(&mut self) -> impl Iterator<Item = &mut [f64]> {
        self.cells.chunks_mut(self.width)
    }

    /// Adds hours of a kind to a band.
    pub fn put(&mut self, band: usize, kind: usize, hours: f64) {
        self.cells[band * self.width + kind] += hours;
    }

    /// Hours by band.
    pub fn band_hours(&self) -> Vec<f64> {
        self.rows().map(|row| row.iter().sum()).collect()
    }

    /// Hours by kind.
    pub fn kind_hours(&self) -> Vec<f64> {
        let mut hours = vec![0.0; self.width];
        for row in self.rows() {
            for (sum, cell) in hours.iter_mut().zip(row) {
                *sum += cell;
            }
        }
        hours
    }

    /// All hours.
    pub fn total(&self) -> f64 {
        self.cells.iter().sum()
    }

    /// Hours that are not sorted.
    pub fn unsorted(&self) -> f64 {
        self.rows().map(|row| row[self.width - 1]).sum()
    }

    /// Adds another table, so many times.
    pub fn add(&mut self, other: &Self, times: f64) {
        for (own, cell) in self.cells.iter_mut().zip(&other.cells) {
            *own += times * cell;
        }
    }

    /// Where an unsorted hour of each band goes, by kind: each band's parts sum to 1, or to 0 where it is no work.
    pub fn destinations(&self, settle: Settle) -> Vec<Vec<f64>> {
        let last = self.width - 1;
        let alone = |kind: usize| {
            let mut place = vec![0.0; self.width];
            place[kind] = 1.0;
            place
        };
        match settle {
            Settle::To(kind) => vec![alone(kind); self.bands()],
            Settle::Free => vec![vec![0.0; self.width]; self.bands()],
            Settle::Shared => {
                let shares = |hours: &[f64]| -> Option<Vec<f64>> {
                    let sorted: f64 = hours[..last].iter().sum();
                    let share = |(kind, hours): (usize, &f64)| {
                        if kind < last { hours / sorted } else { 0.0 }
                    };
                    (sorted > 0.0).then(|| hours.iter().enumerate().map(share).collect())
                };
                let week = shares(&self.kind_hours()).unwrap_or_else(|| alone(last));
                self.rows()
                    .map(|row| shares(row).unwrap_or_else(|| week.clone()))
                    .collect()
            }
        }
    }

    /// The same hours with what is not sorted put where `settle` says.
    #[must_use]
    pub fn settled(&self, settle: Settle) -> Self {
        if self.unsorted() <= 0.0 {
            return self.clone();
        }
        let places = self.destinations(settle);
        let mut settled = self.clone();
        for (row, place) in settled.cells.chunks_mut(self.width).zip(&places) {
            let open = std::mem::take(&mut row[self.width - 1]);
            for (cell, part) in row.iter_mut().zip(place) {
                *cell += open * part;
            }
        }
        settled
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};

    use super::{Settle, Table};
    use crate::calendars::gap::bands::Bands;
    use crate::calendars::gap::paint::{hours, near, profile, total_with};

    proptest! {
        #[test]
        fn settling_keeps_every_bands_hours_and_agrees_with_the_week(week in profile()) {
            let bands = Bands::of(&hours(), &[]);
            let table = Table::of(&week, &bands);
            for settle in [Settle::Shared, Settle::To(2)] {
                let settled = table.settled(settle);
                for (before, after) in table.band_hours().iter().zip(settled.band_hours()) {
                    prop_assert!((before - after).abs() < 1e-9);
                }
                let from_week = Table::of(&week.settled(&bands, settle), &bands);
                for (one, other) in settled.cells().iter().zip(from_week.cells()) {
                    prop_assert!((one - other).abs() < 1e-9);
                }
            }
            let free = table.settled(Settle::Free);
            prop_assert!((free.total() + table.unsorted() - table.total()).abs() < 1e-9);
        }
    }

    #[test]
    fn an_evening_of_nothing_but_busy_is_shared_as_the_week_is() {
        let mut table = Table::empty(3, 3);
        table.put(0, 0, 6.0);
        table.put(0, 1, 2.0);
        table.put(1, 2, 4.0);
        let settled = table.settled(Settle::Shared);
        near(settled.row(1)[0], 3.0);
        near(settled.row(1)[1], 1.0);
        near(settled.unsorted(), 0.0);
        let mut open = Table::empty(3, 3);
        open.put(1, 2, 4.0);
        near(open.settled(Settle::Shared).unsorted(), 4.0);
        near(total_with(&open, Settle::Free), 0.0);
    }
}
