//! Twelve black-and-white patterns, and the heavy hatch that means "to drop", as plain lines inside a rectangle.

use std::fmt::Write as _;

use crate::figure::ink::{Area, Canvas, number};

/// Distance between the lines of a pattern.
const STEP: f64 = 6.0;

/// How many patterns there are; a larger index begins again at 0.
pub const PATTERNS: u8 = 12;

impl Canvas {
    /// Fills `area` with one of the [`PATTERNS`]; 0 leaves it white.
    pub fn pattern(&mut self, area: Area, index: u8) {
        let mut d = String::new();
        let thin = 0.7;
        let width = match index % PATTERNS {
            0 => return,
            1 => {
                level(&mut d, area, STEP);
                thin
            }
            2 => {
                self.dots(area, 5.0, 0.8);
                return;
            }
            3 => {
                slope(&mut d, area, STEP, Slope::Rising);
                thin
            }
            4 => {
                upright(&mut d, area, STEP);
                thin
            }
            5 => {
                level(&mut d, area, STEP);
                upright(&mut d, area, STEP);
                thin
            }
            6 => {
                slope(&mut d, area, STEP, Slope::Falling);
                thin
            }
            7 => {
                self.rect(area, "#d9d9d9", "none", 0.0);
                return;
            }
            8 => {
                slope(&mut d, area, STEP, Slope::Rising);
                slope(&mut d, area, STEP, Slope::Falling);
                thin
            }
            9 => {
                level(&mut d, area, STEP / 2.0);
                thin
            }
            10 => {
                self.dots(area, STEP * 0.75, 1.1);
                return;
            }
            _ => {
                self.rect(area, "#d9d9d9", "none", 0.0);
                slope(&mut d, area, STEP, Slope::Rising);
                thin
            }
        };
        self.path(&d, "none", "#000", width);
    }

    /// Fills `area` with the heavy falling hatch that means "to drop".
    pub fn heavy_hatch(&mut self, area: Area) {
        let mut d = String::new();
        slope(&mut d, area, STEP, Slope::Falling);
        self.path(&d, "none", "#000", 1.3);
    }

    fn dots(&mut self, area: Area, step: f64, radius: f64) {
        let mut d = String::new();
        let half = step / 2.0;
        let mut row = 0_u32;
        let mut y = area.y + half;
        while y < area.y + area.height - radius {
            let mut x = area.x
                + if row.is_multiple_of(2) {
                    half / 2.0
                } else {
                    half * 1.5
                };
            while x < area.x + area.width - radius {
                if x > area.x + radius {
                    let r = number(radius);
                    let across = number(radius * 2.0);
                    let _ = write!(
                        d,
                        "M{} {}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0 -{across} 0",
                        number(x - radius),
                        number(y)
                    );
                }
                x += step;
            }
            row += 1;
            y += half;
        }
        self.path(&d, "#000", "none", 0.0);
    }
}

#[derive(Clone, Copy)]
enum Slope {
    Rising,
    Falling,
}

fn level(d: &mut String, area: Area, step: f64) {
    let mut y = area.y + step / 2.0;
    while y < area.y + area.height {
        let _ = write!(
            d,
            "M{} {}H{}",
            number(area.x),
            number(y),
            number(area.x + area.width)
        );
        y += step;
    }
}

fn upright(d: &mut String, area: Area, step: f64) {
    let mut x = area.x + step / 2.0;
    while x < area.x + area.width {
        let _ = write!(
            d,
            "M{} {}V{}",
            number(x),
            number(area.y),
            number(area.y + area.height)
        );
        x += step;
    }
}

/// Lines at 45 degrees, each cut where it enters and leaves the area. Measured across, they stand `step / √2` apart.
fn slope(d: &mut String, area: Area, step: f64, slope: Slope) {
    // Along a line of this family `across + down` is the same everywhere; both run from 0 at the corner it starts from.
    let mut sum = step / 2.0;
    while sum < area.width + area.height {
        let first = (sum.min(area.width), (sum - area.width).max(0.0));
        let last = ((sum - area.height).max(0.0), sum.min(area.height));
        let place = |(across, down): (f64, f64)| match slope {
            Slope::Rising => (area.x + across, area.y + down),
            Slope::Falling => (area.x + area.width - across, area.y + down),
        };
        let (from, to) = (place(first), place(last));
        let _ = write!(
            d,
            "M{} {}L{} {}",
            number(from.0),
            number(from.1),
            number(to.0),
            number(to.1)
        );
        sum += step;
    }
}

#[cfg(test)]
mod tests {
    use super::PATTERNS;
    use crate::figure::ink::{Area, Canvas};

    #[test]
    fn every_pattern_differs_and_stays_inside_its_area() {
        let area = Area {
            x: 10.0,
            y: 20.0,
            width: 27.0,
            height: 13.0,
        };
        let mut seen = std::collections::BTreeSet::new();
        for index in 0..PATTERNS {
            let mut canvas = Canvas::new(100.0, 100.0);
            canvas.pattern(area, index);
            let svg = canvas.finish();
            assert!(seen.insert(svg.clone()), "pattern {index} repeats another");
            // Absolute points of lines: M x y, L x y.
            for point in svg.split(['M', 'L']).skip(1).filter_map(|p| {
                let mut parts = p.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ' '));
                let mut pair = parts.next()?.split(' ');
                Some((
                    pair.next()?.parse::<f64>().ok()?,
                    pair.next()?.parse::<f64>().ok()?,
                ))
            }) {
                assert!(
                    (10.0..=37.0).contains(&point.0) && (20.0..=33.0).contains(&point.1),
                    "{index}: {point:?}"
                );
            }
        }
    }
}
