//! The neutral document (placeholder until the press lands).

/// Placeholder.
#[derive(Debug, Clone, Default)]
pub struct Document {}
