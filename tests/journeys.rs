//! Journeys through the contract, as a page would make them.

mod again;
mod calendars;
mod canary;
mod hostile;
mod lexicon;
mod papers;
mod sample;
mod sorting;
mod turns;
mod weeks;
