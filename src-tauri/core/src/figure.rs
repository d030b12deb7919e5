//! Drawings as SVG text, made once for screen, print and word processor: shapes, patterns and letters, never colour alone.
//!
//! Lengths are pixels of 1/96 inch; text is set in Inter at 13 px or more when shown at its own size. Patterns are drawn
//! as plain lines inside each shape, because tiled fills are set differently by every program that reads SVG.

pub mod difference;
pub mod dumbbell;
pub mod ground;
pub mod ink;
pub mod pattern;
pub mod swatch;
pub mod target;
pub mod week;
