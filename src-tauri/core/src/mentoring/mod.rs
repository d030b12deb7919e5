//! Mentoring: what a person needs, who helps with it, what was agreed, and who must not learn of what.
//!
//! `standing` is where the person stands, `need` what they need, `person` who is there, `disclosure` what each of them may
//! learn. The rules are pure. Every list, draft and export asks `disclosure::allowed` before it says anything to anybody.

pub mod advice;
pub mod agreement;
pub mod contact;
pub mod dates;
pub mod disclosure;
pub mod domain;
pub mod door;
pub mod exchange;
pub mod feedback;
pub mod fit;
pub mod given;
pub mod health;
pub mod home;
pub mod letter;
pub mod need;
pub mod offer;
pub mod page;
pub mod people;
pub mod person;
pub mod rating;
pub mod repair;
pub mod request;
pub mod source;
pub mod standing;
pub mod team;
