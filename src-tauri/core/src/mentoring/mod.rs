//! Mentoring: what a person needs, who helps with it, what was agreed, and who must not learn of what.
//!
//! `standing` is where the person stands, `need` what they need, `person` who is there, `disclosure` what each of them may
//! learn. The rules are pure. Every list, draft and export asks `disclosure::allowed` before it says anything to anybody.

pub mod disclosure;
pub mod domain;
pub mod need;
pub mod person;
pub mod standing;
