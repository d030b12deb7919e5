//! The press: a neutral document in, the bytes of a file out. It knows nothing of careers, vaults or screens.
//!
//! `pdf` is the way in; `markup` turns the document into values, `page.typ` says how each value looks, and `world` is all
//! that the typesetter may see.

pub mod markup;
pub mod pdf;
pub mod words;
pub mod world;
