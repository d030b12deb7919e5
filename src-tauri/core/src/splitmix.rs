//! A generator whose every number follows from its seed: for orders that must look drawn and come out the same again.
//!
//! `SplitMix64`: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, with the constants
//! of Vigna's published description. Nothing secret is ever drawn from it.

/// The generator's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitMix64(pub u64);

impl SplitMix64 {
    /// Lets a value of the data change every later number.
    pub fn take_in(&mut self, value: u64) {
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

    /// Puts things in a drawn order, each order equally likely (Durstenfeld, Communications of the ACM 7 (1964) 420).
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
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

    #[test]
    fn a_drawn_order_holds_everything_once_and_every_order_comes() {
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..200 {
            let mut things = [1, 2, 3];
            SplitMix64(seed).shuffle(&mut things);
            seen.insert(things);
            things.sort_unstable();
            assert_eq!(things, [1, 2, 3]);
        }
        assert_eq!(seen.len(), 6);
    }
}
