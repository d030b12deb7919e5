//! Keys.

/// Placeholder until the vault lands.
#[derive(Debug, Clone, Copy, Default)]
pub enum KdfCost {
    /// Measured on this computer.
    #[default]
    Calibrated,
}
