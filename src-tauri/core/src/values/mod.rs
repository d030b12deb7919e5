//! The values audit: what matters to a person said against what they live, over time. It never scores the person.
//!
//! `deck` holds the cards, `audit` one sitting with its nine parts, `reading` what may be said of it; the rules are pure.

pub mod audit;
pub mod card;
pub mod deck;
pub mod design;
pub mod reading;
