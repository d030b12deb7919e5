//! Values: what matters to a person, and what their work costs them.

pub mod logs;
