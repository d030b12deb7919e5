//! Mentoring: what a person needs, who helps with it, what was agreed, and who must not learn of what.
//!
//! `standing` is where the person stands, `need` what they need, `person` who is there, `disclosure` what each of them may
//! learn; `goal`, `ladder` and `question` are what a person works on, `agenda` makes the page of a `meeting` of what is to be
//! raised (`item`), what was promised (`promise`) and what came of it (`outcome`). The rules are pure. Every list, draft and
//! export asks `disclosure::allowed` before it says anything to anybody.

pub mod advice;
pub mod agenda;
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
pub mod goal;
pub mod guard;
pub mod health;
pub mod home;
pub mod item;
pub mod ladder;
pub mod letter;
pub mod meeting;
pub mod mirror;
pub mod need;
pub mod notes;
pub mod offer;
pub mod out;
pub mod outcome;
pub mod page;
pub mod people;
pub mod person;
pub mod promise;
pub mod question;
pub mod rating;
pub mod repair;
pub mod request;
pub mod source;
pub mod standing;
pub mod store;
pub mod team;
pub mod together;
