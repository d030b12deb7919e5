//! The values audit: its figures held against a second implementation, its laws, and journeys through the contract.

mod halloran;
mod histories;
mod journeys;
mod later;
mod laws;
mod second;
mod sitting;
mod terms;
