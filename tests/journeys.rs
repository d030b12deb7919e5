//! Journeys through the contract, as a page would make them.

mod again;
mod beside;
mod calendars;
mod canary;
mod histories;
mod hostile;
mod lexicon;
mod meanwhile;
mod offers;
mod papers;
mod sample;
mod sorting;
mod steps;
mod turns;
mod unsorted;
mod weeks;
mod wishes;
