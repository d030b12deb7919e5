//! The empty week that the week drawings share: seven columns, a few named hours, and the frame of the core hours.

use crate::figure::ink::{Anchor, Area, Canvas, Weight};
use crate::words::print::DAYS;

/// Width of a week drawing at its own size.
pub const WIDTH: u16 = 208;
/// Height of a week drawing where there is room.
pub const HEIGHT: u16 = 222;
/// Height of a week drawing where room is short.
pub const LOW: u16 = 194;

const LEFT: f64 = 22.0;
const TOP: f64 = 18.0;
const COLUMN: f64 = 26.5;
/// What stands above and below the hours.
const AROUND: f64 = 26.0;
/// Named hours stand at least this far apart.
const APART: f64 = 15.0;

/// The hours of the day that a drawing shows, in minutes after midnight; `from` is earlier than `to`, `to` is at most 1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// First minute shown.
    pub from: u16,
    /// First minute no longer shown.
    pub to: u16,
}

/// Core hours of each day from Monday, as first and last minute; none on days without.
pub type CoreHours = [Option<(u16, u16)>; 7];

/// A week with nothing in it yet.
#[derive(Debug)]
pub struct Ground {
    window: Window,
    hour: f64,
}

impl Ground {
    /// The ground for these hours in a drawing of this height; an impossible window becomes the whole day.
    pub fn new(window: Window, height: u16) -> Self {
        let window = if window.from < window.to && window.to <= 1440 {
            window
        } else {
            Window { from: 0, to: 1440 }
        };
        let hours = f64::from(window.to - window.from) / 60.0;
        Self {
            window,
            hour: ((f64::from(height) - AROUND) / hours).min(28.0),
        }
    }

    /// Where minutes `from` to `to` of a day (0 for Monday) stand, cut to the hours shown; none if nothing of it is shown.
    pub fn area(&self, day: u8, from: u16, to: u16) -> Option<Area> {
        let from = from.max(self.window.from);
        let to = to.min(self.window.to);
        if day > 6 || from >= to {
            return None;
        }
        let y = self.y(from);
        Some(Area {
            x: LEFT + COLUMN * f64::from(day),
            y,
            width: COLUMN,
            height: self.y(to) - y,
        })
    }

    /// Draws names of days, hours and hour lines.
    pub fn draw(&self, canvas: &mut Canvas, core: &CoreHours) {
        for (column, name) in DAYS.iter().enumerate() {
            let x = LEFT + COLUMN * (column as f64 + 0.5);
            canvas.words(x, 11.0, Anchor::Middle, Weight::Regular, name);
        }
        for minute in self.named_hours(core) {
            let y = self.y(minute);
            canvas.line((LEFT, y), (LEFT + COLUMN * 7.0, y), "#888", 0.5);
            canvas.words(
                LEFT - 5.0,
                y + 4.5,
                Anchor::End,
                Weight::Regular,
                &hour_name(minute),
            );
        }
    }

    /// Draws the frame of the core hours, one step for each run of days that share them.
    pub fn frame(&self, canvas: &mut Canvas, core: &CoreHours) {
        let mut day = 0;
        while day < 7 {
            let Some(hours) = core[day] else {
                day += 1;
                continue;
            };
            let mut end = day;
            while end + 1 < 7 && core[end + 1] == Some(hours) {
                end += 1;
            }
            if let Some(first) = self.area(day as u8, hours.0, hours.1) {
                let width = COLUMN * (end - day + 1) as f64;
                canvas.rect(Area { width, ..first }, "none", "#000", 1.6);
            }
            day = end + 1;
        }
    }

    fn y(&self, minute: u16) -> f64 {
        TOP + f64::from(minute - self.window.from) / 60.0 * self.hour
    }

    /// The ends of the drawing, the ends of the core hours, and noon, as far as there is room.
    fn named_hours(&self, core: &CoreHours) -> Vec<u16> {
        let mut wanted = vec![self.window.from, self.window.to];
        wanted.extend(core.iter().flatten().flat_map(|&(from, to)| [from, to]));
        wanted.push(12 * 60);
        let mut named: Vec<u16> = Vec::new();
        for minute in wanted {
            let shown =
                (self.window.from..=self.window.to).contains(&minute) && minute.is_multiple_of(60);
            if shown
                && named
                    .iter()
                    .all(|&other| (self.y(other) - self.y(minute)).abs() >= APART)
            {
                named.push(minute);
            }
        }
        named.sort_unstable();
        named
    }
}

fn hour_name(minute: u16) -> String {
    (minute / 60).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Ground, HEIGHT, Window};

    #[test]
    fn hours_shown_share_the_height_and_the_rest_is_cut() {
        let ground = Ground::new(
            Window {
                from: 480,
                to: 1320,
            },
            HEIGHT,
        );
        let morning = ground.area(0, 480, 720).expect("shown");
        assert!((morning.height - 56.0).abs() < 1e-9, "14 px an hour");
        assert_eq!(ground.area(0, 0, 480), None, "before the first hour");
        assert_eq!(ground.area(7, 480, 720), None, "no eighth day");
        let cut = ground.area(6, 1260, 1440).expect("partly shown");
        assert!((cut.height - 14.0).abs() < 1e-9);
    }

    #[test]
    fn named_hours_never_touch() {
        let core = [
            Some((480, 1080)),
            Some((420, 1020)),
            None,
            Some((540, 1080)),
            None,
            None,
            None,
        ];
        let named = Ground::new(Window { from: 0, to: 1440 }, HEIGHT).named_hours(&core);
        assert!(named.windows(2).all(|pair| pair[1] - pair[0] >= 60));
        assert_eq!((named.first(), named.last()), (Some(&0), Some(&1440)));
    }
}
