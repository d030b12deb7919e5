//! What one place is offered of another: the places do not know each other, so it is handed over here as plain numbers.

pub mod commands;
