//! Words of Options.
