//! Importance and lived, 0 to 10 each.

use crate::error::{Error, Result};

pub mod commands;
pub mod store;

/// Highest answer.
pub const MOST: u8 = 10;

/// Checks an answer from outside.
pub fn rating(field: &'static str, value: u8) -> Result<u8> {
    if value > MOST {
        return Err(Error::Invalid {
            field,
            why: "must be between 0 and 10",
        });
    }
    Ok(value)
}
