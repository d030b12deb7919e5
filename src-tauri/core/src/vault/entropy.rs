//! The only place where randomness enters.

/// Placeholder until the vault lands.
#[derive(Debug, Clone, Default)]
pub struct Entropy {}

impl Entropy {
    /// A fresh token of 128 random bits, in hex.
    pub fn token(&mut self) -> String {
        let mut bytes = [0_u8; 16];
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place where randomness enters"
        )]
        let _ = getrandom::fill(&mut bytes);
        bytes
            .iter()
            .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
    }
}
