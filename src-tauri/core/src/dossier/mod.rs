//! Dossier: the papers of a promotion, and what stands behind them.

pub mod bibliography;
