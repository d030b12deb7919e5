//! The SVG strokes every drawing is made of: shapes and letters.

use std::fmt::Write as _;

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

    /// A circle, filled and outlined in the colours named (`none` leaves it open).
    pub fn circle(
        &mut self,
        centre: (f64, f64),
        radius: f64,
        fill: &str,
        stroke: &str,
        width: f64,
    ) {
        let _ = write!(
            self.svg,
            r#"<circle cx="{}" cy="{}" r="{}" fill="{fill}" stroke="{stroke}" stroke-width="{}"/>"#,
            number(centre.0),
            number(centre.1),
            number(radius),
            number(width)
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
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            },
            escaped(text)
        );
    }
}

/// Which end of the words stands at their `x`.
#[derive(Debug, Clone, Copy)]
pub enum Anchor {
    /// Begins there.
    Start,
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

/// Words as a drawing can show them: a dot in place of each letter that the drawings' typeface does not have.
pub fn legible(text: &str) -> String {
    const MARKS: [char; 8] = [' ', '…', '’', '‘', '“', '”', '–', '—'];
    let shown = |letter: char| {
        if drawn(letter) || MARKS.contains(&letter) {
            letter
        } else {
            '•'
        }
    };
    text.chars().map(shown).collect()
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
    use super::{escaped, legible, letters, number};

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
    fn words_are_shown_as_far_as_the_typeface_goes() {
        assert_eq!(legible("Être là – un’ora…"), "Être là – un’ora…");
        assert_eq!(legible("家庭 first"), "•• first");
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(
            escaped(r#"<a href="x">&'</a>"#),
            "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;"
        );
        assert_eq!(escaped("a\u{0}\u{7}b"), "ab");
    }
}
