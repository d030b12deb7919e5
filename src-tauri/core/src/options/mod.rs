//! Options: the paths a person weighs, side by side, and what each of them is made of.
//!
//! The rules are pure; what other places know of a criterion is handed over by `session/beside` as plain figures.

pub mod ask;
pub mod exit;
pub mod money;
pub mod pay;
