//! Options: the paths a person weighs, side by side, and what each of them is made of.
//!
//! The rules are pure; what other places know of a criterion is handed over by `session/beside` as plain figures.

pub mod amount;
pub mod ask;
pub mod clause;
pub mod criterion;
pub mod enough;
pub mod exit;
pub mod fact;
pub mod gut;
pub mod home;
pub mod leaving;
pub mod money;
pub mod note;
pub mod offered;
pub mod out;
pub mod path;
pub mod pay;
pub mod question;
pub mod saying;
pub mod swap;
pub mod table;
pub mod view;
pub mod weighed;
