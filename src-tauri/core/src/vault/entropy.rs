//! The only randomness: the system's, or a fixed stream for tests and for the sample.

use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};

/// Where keys, salts and drawn words come from.
#[derive(Debug, Clone, Default)]
pub enum Entropy {
    /// The operating system's generator.
    #[default]
    System,
    /// A stream that is the same for the same seed: SHA-256 of a label, the seed and a block counter.
    ///
    /// Never for a person's vault: whoever knows the seed knows the keys.
    Fixed(Arc<Mutex<Stream>>),
}

/// The state of a fixed stream.
#[derive(Debug)]
pub struct Stream {
    seed: u64,
    block: u64,
    left: Vec<u8>,
}

impl Entropy {
    /// The stream of this seed, from its beginning.
    pub fn fixed(seed: u64) -> Self {
        Self::Fixed(Arc::new(Mutex::new(Stream {
            seed,
            block: 0,
            left: Vec::new(),
        })))
    }

    /// Fills the buffer; [`Error::Bug`] if the system has no generator, which no supported system lacks.
    pub fn fill(&self, buffer: &mut [u8]) -> Result<()> {
        match self {
            #[expect(
                clippy::disallowed_methods,
                reason = "the one place where randomness enters"
            )]
            Self::System => {
                getrandom::fill(buffer).map_err(|_| Error::Bug("the system gives no random bytes"))
            }
            Self::Fixed(stream) => {
                stream
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .fill(buffer);
                Ok(())
            }
        }
    }

    /// That many random bytes.
    pub fn bytes<const N: usize>(&self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// A number from 0 up to and without `end` (1 to 65,536), each equally likely.
    pub fn below(&self, end: u32) -> Result<u32> {
        // Values beyond the last full round are drawn again, so that no number is favoured.
        let rounds = u32::MAX - u32::MAX % end;
        loop {
            let drawn = u32::from_le_bytes(self.bytes()?);
            if drawn < rounds {
                return Ok(drawn % end);
            }
        }
    }
}

impl Stream {
    fn fill(&mut self, buffer: &mut [u8]) {
        for byte in buffer {
            if self.left.is_empty() {
                let mut hash = Sha256::new_with_prefix(b"bearings fixed entropy v1");
                hash.update(self.seed.to_le_bytes());
                hash.update(self.block.to_le_bytes());
                self.left = hash.finalize().to_vec();
                self.left.reverse();
                self.block += 1;
            }
            *byte = self.left.pop().unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Entropy;

    #[test]
    fn a_fixed_stream_does_not_depend_on_how_it_is_read() {
        let whole: [u8; 96] = Entropy::fixed(7).bytes().unwrap();
        let parts = Entropy::fixed(7);
        let mut read = Vec::new();
        for length in [1, 31, 33, 0, 30, 1] {
            let mut part = vec![0; length];
            parts.fill(&mut part).unwrap();
            read.extend(part);
        }
        assert_eq!(whole.to_vec(), read);
        assert_ne!(whole, Entropy::fixed(8).bytes::<96>().unwrap());
    }

    #[test]
    fn numbers_stay_below_their_end_and_reach_every_value() {
        let entropy = Entropy::fixed(1);
        let drawn: std::collections::BTreeSet<u32> =
            (0..200).map(|_| entropy.below(6).unwrap()).collect();
        assert_eq!(drawn.into_iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn the_system_does_not_repeat_itself() {
        assert_ne!(
            Entropy::System.bytes::<32>().unwrap(),
            Entropy::System.bytes::<32>().unwrap()
        );
    }
}
