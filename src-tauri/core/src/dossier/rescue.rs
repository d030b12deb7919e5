//! Rescue of an old curriculum vitae: a Word or text file becomes proposed entries beside the lines they were read from.
//!
//! `source` is the file as paragraphs, which `crate::paragraphs` and `plain` make; `heading` knows what sections are called, `dates`,
//! `publication`, `grant` and `post` read one paragraph, and `propose` chooses among them. `groups` parts the paragraphs
//! into headings, proposals and what was left, so that nothing is in none of them; `look` is what the page sees.
//! All of it is pure but for the commands. Nothing is stored before the person takes it.

pub mod commands;
pub mod dates;
pub mod grant;
pub mod groups;
pub mod heading;
pub mod look;
pub mod marks;
pub mod plain;
pub mod post;
pub mod propose;
pub mod publication;
pub mod source;
#[cfg(test)]
mod tests;
