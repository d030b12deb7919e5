//! Two figures on one scale: a disc for what is, a diamond for what is wished, and the way between them.

use crate::figure::ink::{Canvas, number};

/// Width of the drawing.
pub const WIDTH: u16 = 204;
/// Height of the drawing.
pub const HEIGHT: u16 = 16;

/// Both on a scale from 0 to `most`, in any one unit; larger values stand at the end. Where the two are equal, the disc
/// stands inside the diamond.
pub fn dumbbell(have: u32, wish: u32, most: u32) -> String {
    let (left, right, middle) = (7.0, f64::from(WIDTH) - 7.0, f64::from(HEIGHT) / 2.0);
    let place =
        |value: u32| left + (right - left) * (f64::from(value) / f64::from(most.max(1))).min(1.0);
    let (have, wish) = (place(have), place(wish));
    let mut canvas = Canvas::new(f64::from(WIDTH), f64::from(HEIGHT));
    canvas.line((left, middle), (right, middle), "#bbb", 0.7);
    if (have - wish).abs() > 0.01 {
        canvas.line((have, middle), (wish, middle), "#000", 1.6);
    }
    let diamond = format!(
        "M{} {}l5.4 5.4l-5.4 5.4l-5.4 -5.4z",
        number(wish),
        number(middle - 5.4)
    );
    if (have - wish).abs() < 4.0 {
        // The disc would be hidden: it is drawn smaller, over the diamond.
        canvas.path(&diamond, "#fff", "#000", 1.4);
        canvas.disc((have, middle), 2.6);
    } else {
        canvas.disc((have, middle), 4.2);
        canvas.path(&diamond, "#fff", "#000", 1.4);
    }
    canvas.finish()
}

#[cfg(test)]
mod tests {
    use super::dumbbell;

    #[test]
    fn the_larger_figure_stands_further_right() {
        let centre = |svg: &str| -> f64 {
            let rest = svg.split("cx=\"").nth(1).expect("a disc");
            rest.split('"')
                .next()
                .expect("a number")
                .parse()
                .expect("a number")
        };
        assert!(centre(&dumbbell(10, 5, 60)) < centre(&dumbbell(50, 5, 60)));
        assert!((centre(&dumbbell(0, 5, 60)) - 7.0).abs() < 1e-9);
        assert!(
            (centre(&dumbbell(99, 5, 60)) - 197.0).abs() < 1e-9,
            "never outside the drawing"
        );
        assert!(
            (centre(&dumbbell(0, 0, 0)) - 7.0).abs() < 1e-9,
            "a week without hours is drawn"
        );
    }
}
