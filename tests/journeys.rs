//! Journeys through the contract, as a page would make them.

mod again;
pub mod agenda;
mod agenda_after;
mod agenda_histories;
pub mod agenda_out;
mod beside;
mod calendars;
mod canary;
mod goals;
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
mod people_together;
mod sample;
mod sorting;
pub mod steps;
mod turns;
mod unsorted;
mod weeks;
mod wishes;
