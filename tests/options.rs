//! Options: paths beside each other, read in two ways; held against a second implementation, by laws, and in journeys
//! through the contract.

mod drawn;
mod exact;
mod histories;
mod journeys;
mod laws;
mod notes;
mod out;
mod second;
