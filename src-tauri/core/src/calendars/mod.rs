//! The two calendars: the week one has and the week one wishes for.

pub mod ics;
pub mod page;
pub mod page_data;
pub mod page_facts;
