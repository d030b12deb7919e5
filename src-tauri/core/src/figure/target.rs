//! A target: one spoke for each value, a dot where it is lived, the centre fully, the rim not at all.
//!
//! A filled dot rests on dated evidence, an open one on a person's word. A thick line runs from the dot to how much the
//! value matters, where the two lie apart beyond the noise. Drawn for Bearings, in black and white.

use std::f64::consts::TAU;

use crate::figure::ink::{Anchor, Canvas, Weight, legible};

/// Width of the drawing.
pub const WIDTH: u16 = 424;
/// Height of the drawing.
pub const HEIGHT: u16 = 340;

const CENTRE: (f64, f64) = (212.0, 170.0);
const RIM: f64 = 112.0;
/// Letters in a line of a name, after which it is broken.
const LINE: usize = 12;

/// One value on the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoke {
    /// Its name.
    pub name: String,
    /// 0 to 10; without it the spoke has no dot.
    pub lived: Option<u8>,
    /// How much it matters, 0 to 10, where that lies apart from lived beyond the noise.
    pub apart: Option<u8>,
    /// It rests on dated evidence.
    pub dated: bool,
}

/// The target with these spokes, the first upright, then clockwise; at most eight read well.
pub fn target(spokes: &[Spoke]) -> String {
    let mut canvas = Canvas::new(f64::from(WIDTH), f64::from(HEIGHT));
    for part in [0.25, 0.5, 0.75] {
        canvas.circle(CENTRE, RIM * part, "none", "#bbb", 0.7);
    }
    canvas.circle(CENTRE, RIM, "none", "#000", 1.0);
    for (at, spoke) in spokes.iter().enumerate() {
        let turn = TAU * at as f64 / spokes.len() as f64;
        let place = |distance: f64| {
            (
                CENTRE.0 + distance * turn.sin(),
                CENTRE.1 - distance * turn.cos(),
            )
        };
        canvas.line(CENTRE, place(RIM), "#bbb", 0.7);
        if let Some(lived) = spoke.lived {
            let dot = place(out(lived));
            if let Some(matters) = spoke.apart {
                canvas.line(place(out(matters)), dot, "#000", 2.4);
            }
            let fill = if spoke.dated { "#000" } else { "#fff" };
            canvas.circle(dot, 5.0, fill, "#000", 1.8);
        }
        name(&mut canvas, &legible(&spoke.name), turn, place(RIM + 12.0));
    }
    canvas.finish()
}

/// Distance from the centre for an answer of 0 to 10.
fn out(answer: u8) -> f64 {
    RIM * f64::from(10 - answer.min(10)) / 10.0
}

fn name(canvas: &mut Canvas, text: &str, turn: f64, at: (f64, f64)) {
    let (anchor, x) = match turn.sin() {
        aside if aside > 0.01 => (Anchor::Start, at.0),
        aside if aside < -0.01 => (Anchor::End, at.0),
        _ => (Anchor::Middle, at.0),
    };
    let lines = broken(text);
    let height = 16.0 * (lines.len() - 1) as f64;
    // Above the target the last line stands nearest to it, below it the first, and beside it the middle.
    let first = at.1 + 4.5 - height * (1.0 + turn.cos()) / 2.0 - 4.5 * turn.cos();
    for (line, down) in lines.iter().zip(0_u8..) {
        canvas.words(
            x,
            first + 16.0 * f64::from(down),
            anchor,
            Weight::Regular,
            line,
        );
    }
}

/// A name in at most three lines; what is too long for them ends in an ellipsis.
fn broken(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in name.split_whitespace() {
        let is_last = lines.len() == 3;
        let line = lines.last_mut().map_or(0, |line| line.chars().count());
        if line > 0 && line + 1 + word.chars().count() > LINE && !is_last {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    for line in &mut lines {
        if line.chars().count() > LINE + 2 {
            *line = line.chars().take(LINE).collect::<String>() + "…";
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Spoke, broken, target};

    fn spoke(lived: Option<u8>, dated: bool, apart: Option<u8>) -> Spoke {
        Spoke {
            name: "Unhurried care".to_owned(),
            lived,
            apart,
            dated,
        }
    }

    #[test]
    fn the_fuller_it_is_lived_the_nearer_the_centre() {
        let heights = |lived: u8| -> f64 {
            let svg = target(&[spoke(Some(lived), true, None)]);
            let dot = svg.split("r=\"5\"").next().expect("a dot");
            let cy = dot.rsplit("cy=\"").next().expect("a centre");
            cy.split('"')
                .next()
                .expect("a number")
                .parse()
                .expect("a number")
        };
        assert!((heights(10) - 170.0).abs() < 1e-9);
        assert!((heights(0) - 58.0).abs() < 1e-9);
        assert!(heights(4) < heights(9));
    }

    #[test]
    fn a_word_alone_is_an_open_dot_and_no_answer_is_no_dot() {
        assert!(target(&[spoke(Some(5), false, None)]).contains("r=\"5\" fill=\"#fff\""));
        assert!(target(&[spoke(Some(5), true, None)]).contains("r=\"5\" fill=\"#000\""));
        assert!(!target(&[spoke(None, true, Some(9))]).contains("r=\"5\""));
        assert!(target(&[spoke(Some(4), true, Some(9))]).contains("stroke-width=\"2.4\""));
        assert!(target(&[]).ends_with("</svg>"));
    }

    #[test]
    fn a_long_name_takes_three_lines_at_most() {
        assert_eq!(broken("Teaching"), ["Teaching"]);
        assert_eq!(broken("Unhurried care"), ["Unhurried", "care"]);
        assert_eq!(
            broken("Judgement that is trusted"),
            ["Judgement", "that is", "trusted"]
        );
        let long = broken("Donaudampfschifffahrtsgesellschaft");
        assert_eq!(long.last().map(|line| line.chars().count()), Some(13));
    }
}
