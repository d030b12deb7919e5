//! The agenda of a meeting: what could be raised, what fits, how long each thing gets, and why.
//!
//! `candidate` is what could be raised, `card` what other logs ask for, `score` weighs it, `choose` takes what fits and shares out the minutes, `frame`
//! holds the meetings with a fixed course, `propose` gathers candidates from what a person keeps. All of it is pure, and
//! all of it counts in whole numbers: the same facts give the same page, in whatever order they come.

pub mod asking;
pub mod candidate;
pub mod card;
pub mod choose;
pub mod commands;
pub mod frame;
pub mod line;
pub mod propose;
pub mod reason;
pub mod score;
pub mod store;
#[cfg(test)]
mod tests;
