//! The SVG strokes every drawing is made of: shapes, letters, and twelve black-and-white patterns.

use std::fmt::Write as _;

/// Distance between the lines of a pattern.
const STEP: f64 = 6.0;

/// How many patterns there are; a larger index begins again at 0.
pub const PATTERNS: u8 = 12;

/// A rectangle in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A drawing while it is made.
#[derive(Debug)]
pub struct Canvas {
    svg: String,
}

impl Canvas {
    /// An empty canvas of this size.
    pub fn new(width: f64, height: f64) -> Self {
        let (w, h) = (number(width), number(height));
        Self {
            svg: format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">"#
            ),
        }
    }

    /// The finished picture.
    pub fn finish(mut self) -> String {
        self.svg.push_str("</svg>");
        self.svg
    }

    /// A rectangle, filled and outlined in the colours named (`none` leaves it open).
    pub fn rect(&mut self, area: Area, fill: &str, stroke: &str, width: f64) {
        let _ = write!(self.svg, r#"<rect {} fill="{fill}""#, bounds(area));
        if stroke != "none" {
            let _ = write!(
                self.svg,
                r#" stroke="{stroke}" stroke-width="{}""#,
                number(width)
            );
        }
        self.svg.push_str("/>");
    }

    /// A line from one point to another.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: &str, width: f64) {
        let d = format!(
            "M{} {}L{} {}",
            number(from.0),
            number(from.1),
            number(to.0),
            number(to.1)
        );
        self.path(&d, "none", stroke, width);
    }

    /// Any path, in SVG's own path language.
    pub fn path(&mut self, d: &str, fill: &str, stroke: &str, width: f64) {
        let _ = write!(self.svg, r#"<path d="{d}" fill="{fill}""#);
        if stroke != "none" {
            let _ = write!(
                self.svg,
                r#" stroke="{stroke}" stroke-width="{}""#,
                number(width)
            );
        }
        self.svg.push_str("/>");
    }

    /// A disc.
    pub fn disc(&mut self, centre: (f64, f64), radius: f64) {
        let _ = write!(
            self.svg,
            r##"<circle cx="{}" cy="{}" r="{}" fill="#000"/>"##,
            number(centre.0),
            number(centre.1),
            number(radius)
        );
    }

    /// Words in Inter at 13 px, standing on the line `y`.
    pub fn words(&mut self, x: f64, y: f64, anchor: Anchor, weight: Weight, text: &str) {
        let _ = write!(
            self.svg,
            r#"<text x="{}" y="{}" font-family="Inter" font-size="13" font-weight="{}" text-anchor="{}">{}</text>"#,
            number(x),
            number(y),
            match weight {
                Weight::Regular => 400,
                Weight::Strong => 600,
            },
            match anchor {
                Anchor::Middle => "middle",
                Anchor::End => "end",
            },
            escaped(text)
        );
    }

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

/// Which end of the words stands at their `x`.
#[derive(Debug, Clone, Copy)]
pub enum Anchor {
    /// Centred.
    Middle,
    /// Ends there.
    End,
}

/// Weight of words in a drawing.
#[derive(Debug, Clone, Copy)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600.
    Strong,
}

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

fn bounds(area: Area) -> String {
    format!(
        r#"x="{}" y="{}" width="{}" height="{}""#,
        number(area.x),
        number(area.y),
        number(area.width),
        number(area.height)
    )
}

/// The one or two letters of a kind as a drawing can show them: a second one only where the drawings' typeface has
/// both, a dot in place of what it does not have.
pub fn letters(text: &str) -> String {
    let mut characters = text.trim().chars();
    match (characters.next(), characters.next()) {
        (None, _) => String::new(),
        (Some(first), Some(second)) if drawn(first) && drawn(second) => {
            [first, second].iter().collect()
        }
        (Some(first), _) if drawn(first) => first.to_string(),
        _ => "•".to_owned(),
    }
}

/// Whether Inter, as the press holds it, has this letter.
fn drawn(letter: char) -> bool {
    match letter {
        '\u{149}' | '\u{1C4}' | '\u{1E9C}' => false,
        '\u{A0}'..='\u{24F}'
        | '\u{386}'..='\u{3CE}'
        | '\u{400}'..='\u{479}'
        | '\u{1E00}'..='\u{1EFF}' => letter.is_alphanumeric(),
        _ => letter.is_ascii_graphic(),
    }
}

/// A length with two decimals at most, written the same on every computer.
pub fn number(value: f64) -> String {
    let hundredths = (value * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    match (rest, rest % 10) {
        (0, _) => format!("{sign}{whole}"),
        (_, 0) => format!("{sign}{whole}.{}", rest / 10),
        _ => format!("{sign}{whole}.{rest:02}"),
    }
}

/// Text with the characters XML would read as its own written out, and those XML may not hold left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Area, Canvas, PATTERNS, escaped, letters, number};

    #[test]
    fn lengths_are_short_and_exact() {
        let written: Vec<String> = [0.0, 1.0, 0.5, 12.345, -0.25, 199.999, -0.001]
            .map(number)
            .into();
        assert_eq!(written, ["0", "1", "0.5", "12.35", "-0.25", "200", "0"]);
    }

    #[test]
    fn a_kind_is_drawn_by_one_or_two_letters() {
        let shown = [
            "I",
            "QS",
            "QSX",
            "Éa",
            "Ω",
            "李明",
            "!\u{1133E}",
            "\u{1133E}",
            "🏥",
            "",
            " ",
        ]
        .map(letters);
        assert_eq!(
            shown,
            ["I", "QS", "QS", "Éa", "Ω", "•", "!", "•", "•", "", ""]
        );
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(
            escaped(r#"<a href="x">&'</a>"#),
            "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;"
        );
        assert_eq!(escaped("a\u{0}\u{7}b"), "ab");
    }

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
