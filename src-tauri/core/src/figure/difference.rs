//! Where two weeks differ: hatched with a minus for what drops, black with a plus for what comes, white with ≠ for what
//! becomes other work.

use crate::figure::ground::{CoreHours, Ground, WIDTH, Window};
use crate::figure::ink::{Area, Canvas, number};
use crate::figure::week::{Back, LETTER_FLOOR, inset, label};

/// A stretch of one day in which the two weeks differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// 0 for Monday to 6 for Sunday.
    pub day: u8,
    /// First minute of the day.
    pub from: u16,
    /// Minute at which it ends; at most 1440.
    pub to: u16,
    /// How they differ.
    pub change: Change,
}

/// How a stretch of the week one has becomes the week one wishes for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Work now, none wished.
    Drop,
    /// None now, work wished.
    Add,
    /// Work in both, of another kind.
    Other,
}

/// The difference as SVG, as large as a week drawing, in black and white.
pub fn difference(stretches: &[Stretch], core: &CoreHours, window: Window, height: u16) -> String {
    let ground = Ground::new(window, height);
    let mut canvas = Canvas::new(f64::from(WIDTH), f64::from(height));
    ground.draw(&mut canvas, core);
    for stretch in joined(stretches) {
        if let Some(area) = ground.area(stretch.day, stretch.from, stretch.to) {
            draw(&mut canvas, inset(area), stretch.change);
        }
    }
    ground.frame(&mut canvas, core);
    canvas.finish()
}

fn draw(canvas: &mut Canvas, area: Area, change: Change) {
    canvas.rect(
        area,
        if change == Change::Add {
            "#000"
        } else {
            "#fff"
        },
        "none",
        0.0,
    );
    if change == Change::Drop {
        canvas.heavy_hatch(area);
    }
    canvas.rect(
        area,
        "none",
        "#000",
        if change == Change::Other { 1.1 } else { 0.8 },
    );
    if area.height >= LETTER_FLOOR {
        let sign = match change {
            Change::Drop => "−",
            Change::Add => "+",
            Change::Other => "≠",
        };
        label(
            canvas,
            area,
            sign,
            if change == Change::Other {
                Back::Clear
            } else {
                Back::White
            },
        );
    } else if area.height >= 5.0 {
        small_sign(canvas, area, change);
    }
}

/// The same signs drawn as strokes, where a letter would not fit.
fn small_sign(canvas: &mut Canvas, area: Area, change: Change) {
    let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    if change != Change::Other {
        canvas.rect(
            Area {
                x: x - 5.0,
                y: area.y + 0.4,
                width: 10.0,
                height: area.height - 0.8,
            },
            "#fff",
            "none",
            0.0,
        );
    }
    let level = |y: f64| format!("M{} {}h6", number(x - 3.0), number(y));
    let d = match change {
        Change::Drop => level(y),
        Change::Add => format!("{}M{} {}v5", level(y), number(x), number(y - 2.5)),
        Change::Other => {
            format!(
                "{}{}M{} {}l3 -4.4",
                level(y - 1.0),
                level(y + 1.0),
                number(x - 1.5),
                number(y + 2.2)
            )
        }
    };
    canvas.path(
        &d,
        "none",
        "#000",
        if change == Change::Other { 0.8 } else { 1.3 },
    );
}

/// Neighbours of one day that change alike become one stretch.
fn joined(stretches: &[Stretch]) -> Vec<Stretch> {
    let mut sorted = stretches.to_vec();
    sorted.sort_unstable_by_key(|s| (s.day, s.from, s.to, s.change));
    let mut out: Vec<Stretch> = Vec::with_capacity(sorted.len());
    for next in sorted {
        match out.last_mut() {
            Some(last)
                if last.day == next.day && last.to == next.from && last.change == next.change =>
            {
                last.to = next.to;
            }
            _ => out.push(next),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Change, Stretch, difference, joined};
    use crate::figure::ground::{HEIGHT, Window};

    fn stretch(day: u8, from: u16, to: u16, change: Change) -> Stretch {
        Stretch {
            day,
            from,
            to,
            change,
        }
    }

    #[test]
    fn quarters_that_change_alike_become_one_stretch() {
        let quarters = [
            stretch(1, 495, 510, Change::Drop),
            stretch(1, 480, 495, Change::Drop),
            stretch(1, 510, 525, Change::Add),
            stretch(2, 525, 540, Change::Add),
        ];
        assert_eq!(
            joined(&quarters),
            [
                stretch(1, 480, 510, Change::Drop),
                stretch(1, 510, 525, Change::Add),
                stretch(2, 525, 540, Change::Add)
            ]
        );
    }

    #[test]
    fn each_change_has_its_own_sign() {
        let window = Window {
            from: 480,
            to: 1320,
        };
        for (change, sign) in [
            (Change::Drop, ">−<"),
            (Change::Add, ">+<"),
            (Change::Other, ">≠<"),
        ] {
            assert!(
                difference(&[stretch(0, 480, 600, change)], &[None; 7], window, HEIGHT)
                    .contains(sign)
            );
        }
    }
}
