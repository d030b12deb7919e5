//! Words of the values audit.

pub mod across;
pub mod compare;
pub mod labels;
pub mod page;
pub mod reading;
pub mod working;
