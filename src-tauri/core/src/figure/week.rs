//! A week as blocks of time, each with the letter and the pattern of its kind.

use crate::figure::ground::{CoreHours, Ground, WIDTH, Window};
use crate::figure::ink::{Anchor, Area, Canvas, Weight, letters};
use crate::figure::pattern::PATTERNS;

/// A stretch of one day given to one kind of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// 0 for Monday to 6 for Sunday.
    pub day: u8,
    /// First minute of the day.
    pub from: u16,
    /// Minute at which it ends; at most 1440.
    pub to: u16,
    /// One or two letters that stand for the kind.
    pub letter: String,
    /// Pattern of the kind: its position among the kinds.
    pub pattern: u8,
}

/// Lowest block that has room for a letter.
pub const LETTER_FLOOR: f64 = 10.5;

/// The week as SVG, [`WIDTH`] by `height` pixels, in black and white. Blocks outside the window are not drawn.
pub fn week(blocks: &[Block], core: &CoreHours, window: Window, height: u16) -> String {
    let ground = Ground::new(window, height);
    let mut canvas = Canvas::new(f64::from(WIDTH), f64::from(height));
    ground.draw(&mut canvas, core);
    for block in blocks {
        if let Some(area) = ground.area(block.day, block.from, block.to) {
            draw(&mut canvas, area, block);
        }
    }
    ground.frame(&mut canvas, core);
    canvas.finish()
}

fn draw(canvas: &mut Canvas, area: Area, block: &Block) {
    let area = inset(area);
    canvas.rect(area, "#fff", "none", 0.0);
    canvas.pattern(area, block.pattern);
    canvas.rect(area, "none", "#000", 0.8);
    if area.height >= LETTER_FLOOR {
        let letters = letters(&block.letter);
        label(
            canvas,
            area,
            &letters,
            if block.pattern.is_multiple_of(PATTERNS) {
                Back::Clear
            } else {
                Back::White
            },
        );
    }
}

/// What stands behind a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    /// Nothing: the ground is white.
    Clear,
    /// A white field, so that the label is read on a pattern.
    White,
}

/// Writes a label in the middle of an area.
pub fn label(canvas: &mut Canvas, area: Area, text: &str, back: Back) {
    let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    if back == Back::White {
        let wide = if text.chars().count() > 1 { 20.0 } else { 12.0 };
        let high = (area.height - 1.0).min(12.0);
        canvas.rect(
            Area {
                x: x - wide / 2.0,
                y: y - high / 2.0,
                width: wide,
                height: high,
            },
            "#fff",
            "none",
            0.0,
        );
    }
    canvas.words(x, y + 4.6, Anchor::Middle, Weight::Strong, text);
}

/// The area less the thin gap between neighbours.
pub fn inset(area: Area) -> Area {
    Area {
        x: area.x + 0.6,
        y: area.y + 0.6,
        width: (area.width - 1.2).max(0.1),
        height: (area.height - 1.2).max(0.1),
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, week};
    use crate::figure::ground::{HEIGHT, Window};

    const DAY: Window = Window {
        from: 480,
        to: 1320,
    };

    fn block(from: u16, to: u16) -> Block {
        Block {
            day: 0,
            from,
            to,
            letter: "I".into(),
            pattern: 1,
        }
    }

    #[test]
    fn a_block_shows_its_letter_where_there_is_room() {
        let hour = week(&[block(480, 540)], &[None; 7], DAY, HEIGHT);
        assert!(hour.contains(">I</text>"));
        let quarter = week(&[block(480, 495)], &[None; 7], DAY, HEIGHT);
        assert!(
            !quarter.contains(">I</text>"),
            "a quarter of an hour is too low for a letter"
        );
        assert!(
            quarter.len() > week(&[], &[None; 7], DAY, HEIGHT).len(),
            "but it is drawn"
        );
    }

    #[test]
    fn letters_people_chose_stay_text() {
        let drawn = week(
            &[Block {
                letter: "<&".into(),
                ..block(480, 600)
            }],
            &[None; 7],
            DAY,
            HEIGHT,
        );
        assert!(drawn.contains("&lt;&amp;</text>"));
    }
}
