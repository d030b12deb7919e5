//! Journeys through the contract, as a page would make them.

mod beside;
mod histories;
mod offers;
mod steps;
mod wishes;
