//! The look of one kind of time: its letter on its pattern, as in the week drawings.

use crate::figure::ink::{Area, Canvas, PATTERNS, letters};
use crate::figure::week::{Back, inset, label};

/// Width of the drawing.
pub const WIDTH: u16 = 27;
/// Height of the drawing.
pub const HEIGHT: u16 = 15;

/// The swatch as SVG, in black and white.
pub fn swatch(letter: &str, pattern: u8) -> String {
    let mut canvas = Canvas::new(f64::from(WIDTH), f64::from(HEIGHT));
    let area = inset(Area {
        x: 0.0,
        y: 0.0,
        width: f64::from(WIDTH),
        height: f64::from(HEIGHT),
    });
    canvas.pattern(area, pattern);
    canvas.rect(area, "none", "#000", 0.8);
    let letters = letters(letter);
    if !letters.is_empty() {
        label(
            &mut canvas,
            area,
            &letters,
            if pattern.is_multiple_of(PATTERNS) {
                Back::Clear
            } else {
                Back::White
            },
        );
    }
    canvas.finish()
}
