//! What may be said of an audit: weights, gaps and what they rest on, with the noise of one person's answers. Pure.

pub mod agreement;
pub mod commands;
pub mod energy;
pub mod gap;
pub mod noise;
pub mod rows;
pub mod store;
pub mod telling;
pub mod trend;
pub mod view;
pub mod weights;
pub mod working;
