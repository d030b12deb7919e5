//! Words of the values audit.

pub mod labels;
