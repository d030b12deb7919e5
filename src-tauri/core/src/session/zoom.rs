//! How large everything in the window is drawn: the steps that people know from browsers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Per cent of the plain size, ascending.
const STEPS: [u16; 13] = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];
/// The plain size.
const PLAIN: u16 = 100;

/// One of the steps, 50 to 300 per cent. What a settings file says otherwise becomes the nearest step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u16", into = "u16")]
pub struct Zoom(u16);

/// A key pressed: one step larger, one smaller, or back to the plain size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each says itself")]
pub enum ZoomBy {
    Larger,
    Smaller,
    Plain,
}

impl Default for Zoom {
    fn default() -> Self {
        Self(PLAIN)
    }
}

impl From<u16> for Zoom {
    fn from(percent: u16) -> Self {
        let nearest = STEPS
            .into_iter()
            .min_by_key(|step| step.abs_diff(percent))
            .unwrap_or(PLAIN);
        Self(nearest)
    }
}

impl From<Zoom> for u16 {
    fn from(zoom: Zoom) -> Self {
        zoom.0
    }
}

impl Zoom {
    /// Per cent of the plain size, 50 to 300.
    pub fn percent(self) -> u16 {
        self.0
    }

    /// The step after this one; the largest and the smallest stay.
    #[must_use]
    pub fn by(self, how: ZoomBy) -> Self {
        let next = match how {
            ZoomBy::Larger => STEPS.into_iter().find(|step| *step > self.0),
            ZoomBy::Smaller => STEPS.into_iter().rev().find(|step| *step < self.0),
            ZoomBy::Plain => Some(PLAIN),
        };
        Self(next.unwrap_or(self.0))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{STEPS, Zoom, ZoomBy};

    #[test]
    fn from_the_plain_size_seven_steps_lead_to_the_largest_and_no_further() {
        let mut zoom = Zoom::default();
        let mut seen = vec![zoom.percent()];
        for _ in 0..9 {
            zoom = zoom.by(ZoomBy::Larger);
            seen.push(zoom.percent());
        }
        assert_eq!(seen, [100, 110, 125, 150, 175, 200, 250, 300, 300, 300]);
        assert_eq!(zoom.by(ZoomBy::Plain), Zoom::default());
        assert_eq!(Zoom::from(50).by(ZoomBy::Smaller).percent(), 50);
    }

    proptest! {
        #[test]
        fn whatever_a_settings_file_says_is_read_as_a_step(percent: u16) {
            prop_assert!(STEPS.contains(&Zoom::from(percent).percent()));
        }

        #[test]
        fn a_step_up_and_a_step_down_lead_back(at in 1..STEPS.len() - 1) {
            let zoom = Zoom::from(STEPS[at]);
            prop_assert_eq!(zoom.by(ZoomBy::Larger).by(ZoomBy::Smaller), zoom);
            prop_assert_eq!(zoom.by(ZoomBy::Smaller).by(ZoomBy::Larger), zoom);
        }
    }
}
