//! The values audit: what matters to a person said against what they live, over time. It never scores the person.
//!
//! `deck` holds the cards, `audit` one sitting with its nine parts, `reading` what may be said of it, `compare` what moved;
//! `logs` keeps what a person measures of their work;
//! `across` is what other places are given of it, `out` what leaves the vault. The rules are pure.

pub mod across;
pub mod audit;
pub mod benchmark;
pub mod card;
pub mod compare;
pub mod deck;
pub mod design;
pub mod home;
pub mod logs;
pub mod out;
pub mod reading;
pub mod release;
