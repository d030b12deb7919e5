//! The record of what was done, undo and redo, and the four facts about the person.

pub mod commands;
