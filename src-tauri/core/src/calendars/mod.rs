//! The two-calendars test: reading a real calendar, and comparing it with the one a person wishes for.

pub mod ics;
