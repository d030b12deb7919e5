//! A generator whose every number follows from the data, so that the same weeks always give the same interval.
//!
//! `SplitMix64`: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, with the constants
//! of Vigna's published description. Nothing secret is ever drawn from it.

use chrono::Datelike;

use crate::calendars::gap::observed::Observed;

/// The generator's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitMix64(pub u64);

impl SplitMix64 {
    /// A seed that follows from the weeks: their Mondays, and all ticks as the policy counts them.
    pub fn of(weeks: &[&Observed]) -> Self {
        let mut state = Self(weeks.len() as u64);
        for week in weeks {
            state.take_in(week.monday.0.num_days_from_ce() as u64);
            for ((slot, category), ticks) in &week.cells[1] {
                state.take_in(u64::from(*slot));
                state.take_in(category.map_or(0, |id| id.0 as u64));
                state.take_in(*ticks);
            }
        }
        state
    }

    fn take_in(&mut self, value: u64) {
        self.0 ^= value;
        self.0 = self.draw();
    }

    /// The next 64 bits.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 to `end - 1`; `end` is at least 1.
    pub fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.draw()) * end as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::SplitMix64;

    #[test]
    fn the_published_first_numbers() {
        let mut generator = SplitMix64(1_234_567);
        let drawn: Vec<u64> = (0..5).map(|_| generator.draw()).collect();
        assert_eq!(
            drawn,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821
            ]
        );
    }

    #[test]
    fn draws_stay_below_their_end_and_reach_all_of_it() {
        let mut generator = SplitMix64(7);
        let mut seen = [false; 5];
        for _ in 0..200 {
            seen[generator.below(5)] = true;
        }
        assert_eq!(seen, [true; 5]);
    }
}
