//! Journeys through the contract, as a page would make them.

mod again;
mod beside;
mod calendars;
mod canary;
mod histories;
mod hostile;
mod lexicon;
mod log_histories;
mod logs;
mod meanwhile;
mod offers;
mod papers;
pub mod people;
mod people_canary;
mod sample;
mod sorting;
pub mod steps;
mod turns;
mod unsorted;
mod weeks;
mod wishes;
