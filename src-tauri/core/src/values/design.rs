//! Balanced designs for best-worst rounds: every card comes equally often, and every two cards meet exactly once.
//!
//! Each is a cyclic projective plane: the blocks are the shifts of a planar difference set (J. Singer, "A theorem in
//! finite projective geometry", Transactions of the American Mathematical Society 43 (1938) 377).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many cards an audit keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Mode {
    /// 7 cards in 7 rounds of three.
    Quick,
    /// 13 cards in 13 rounds of four.
    Usual,
    /// 21 cards in 21 rounds of five.
    Long,
}

impl Mode {
    /// All three, the shortest first.
    pub const ALL: [Self; 3] = [Self::Quick, Self::Usual, Self::Long];

    /// The word that stands in the store.
    pub fn word(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Usual => "usual",
            Self::Long => "long",
        }
    }

    /// The mode of this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.word() == word)
    }

    /// Cards kept, which is also how many rounds there are.
    pub fn cards(self) -> usize {
        match self {
            Self::Quick => 7,
            Self::Usual => 13,
            Self::Long => 21,
        }
    }

    /// The difference set; as long as a round is wide, which is also how often each card is shown.
    pub fn base(self) -> &'static [usize] {
        match self {
            Self::Quick => &[0, 1, 3],
            Self::Usual => &[0, 1, 3, 9],
            Self::Long => &[3, 6, 7, 12, 14],
        }
    }

    /// How often each card is shown.
    pub fn times(self) -> usize {
        self.base().len()
    }

    /// The rounds, as positions from 0 to `cards() - 1`.
    pub fn rounds(self) -> Vec<Vec<usize>> {
        let shifted = |by: usize| {
            self.base()
                .iter()
                .map(|at| (at + by) % self.cards())
                .collect()
        };
        (0..self.cards()).map(shifted).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Mode;

    #[test]
    fn every_pair_meets_exactly_once_and_every_card_comes_equally_often() {
        for mode in Mode::ALL {
            let n = mode.cards();
            let rounds = mode.rounds();
            assert_eq!(rounds.len(), n);
            let mut met = vec![vec![0; n]; n];
            for round in &rounds {
                assert_eq!(round.len(), mode.times());
                for a in round {
                    for b in round {
                        met[*a][*b] += 1;
                    }
                }
            }
            for (a, row) in met.iter().enumerate() {
                for (b, count) in row.iter().enumerate() {
                    let wanted = if a == b { mode.times() } else { 1 };
                    assert_eq!(*count, wanted, "{mode:?}: {a} and {b}");
                }
            }
        }
    }
}
