//! The parts of the week that edges are measured by: the core day, evenings and nights, weekends, and the person's own.

use crate::calendars::gap::profile::WEEK;
use crate::calendars::grid::SLOTS;
use crate::calendars::hours::{Hours, Part};

/// The core day.
pub const CORE: usize = 0;
/// Outside the core day, Monday to Friday.
pub const EVENING: usize = 1;
/// Outside the core day, Saturday and Sunday.
pub const WEEKEND: usize = 2;
/// How many parts there are before the person's own.
pub const FIXED: usize = 3;

/// Hours a person names for themselves: dinner, the school run, the night.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask {
    /// What they call it.
    pub name: String,
    /// Day (0 = Monday), first minute, last minute exclusive (up to 1440), on the quarter hour.
    pub parts: Vec<(u8, u16, u16)>,
}

/// The core day moved by one hour at one end, to see how much hangs on where it was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shift {
    /// Begins an hour earlier.
    StartsEarlier,
    /// Begins an hour later.
    StartsLater,
    /// Ends an hour earlier.
    EndsEarlier,
    /// Ends an hour later.
    EndsLater,
}

impl Shift {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::StartsEarlier,
        Self::StartsLater,
        Self::EndsEarlier,
        Self::EndsLater,
    ];

    fn of(self, part: Part) -> Option<Part> {
        let Part { from, to } = part;
        let moved = match self {
            Self::StartsEarlier => Part {
                from: from.saturating_sub(60),
                to,
            },
            Self::StartsLater => Part {
                from: from + 60,
                to,
            },
            Self::EndsEarlier => Part {
                from,
                to: to.saturating_sub(60),
            },
            Self::EndsLater => Part {
                from,
                to: (to + 60).min(1440),
            },
        };
        (moved.from < moved.to).then_some(moved)
    }
}

/// A partition of the 672 quarter hours: each lies in exactly one band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bands {
    of_slot: Vec<usize>,
    count: usize,
}

impl Bands {
    /// The three fixed bands, then each mask in its order. A mask takes its hours from the three, and an earlier mask
    /// from a later one.
    pub fn of(hours: &Hours, masks: &[Mask]) -> Self {
        let mut of_slot: Vec<usize> = (0..WEEK as u16)
            .map(|slot| hours.band(slot) as usize)
            .collect();
        for (index, mask) in masks.iter().enumerate().rev() {
            for (day, from, to) in &mask.parts {
                let base = usize::from(*day) * usize::from(SLOTS);
                let last = usize::from((*to).min(1440)) / 15;
                for slot in usize::from(*from) / 15..last {
                    if let Some(band) = of_slot.get_mut(base + slot) {
                        *band = FIXED + index;
                    }
                }
            }
        }
        Self {
            of_slot,
            count: FIXED + masks.len(),
        }
    }

    /// The same with the core day of every day moved by an hour at one end; a core day of an hour or less may vanish.
    pub fn shifted(hours: &Hours, masks: &[Mask], shift: Shift) -> Self {
        let moved = Hours {
            core: hours
                .core
                .iter()
                .map(|day| day.and_then(|part| shift.of(part)))
                .collect(),
            protected: hours.protected.clone(),
        };
        Self::of(&moved, masks)
    }

    /// The band a slot (0 to 671) lies in.
    pub fn band(&self, slot: usize) -> usize {
        self.of_slot[slot]
    }

    /// How many bands there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The same partition with band `b` called `order[b]`; for laws about order.
    #[cfg(test)]
    #[must_use]
    pub fn renamed(&self, order: &[usize]) -> Self {
        Self {
            of_slot: self.of_slot.iter().map(|band| order[*band]).collect(),
            count: self.count,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bands, CORE, EVENING, Mask, Shift, WEEKEND};
    use crate::calendars::gap::paint::hours;

    fn mask(name: &str, parts: &[(u8, u16, u16)]) -> Mask {
        Mask {
            name: name.to_owned(),
            parts: parts.to_vec(),
        }
    }

    #[test]
    fn a_mask_takes_its_hours_and_the_earlier_mask_stands() {
        let masks = [
            mask("dinner", &[(0, 1080, 1200)]),
            mask("night", &[(0, 1140, 1440)]),
        ];
        let bands = Bands::of(&hours(), &masks);
        assert_eq!(bands.count(), 5);
        assert_eq!(bands.band(32), CORE, "Monday at eight");
        assert_eq!(bands.band(72), 3, "Monday at six is dinner");
        assert_eq!(bands.band(79), 3, "the earlier mask holds to eight");
        assert_eq!(bands.band(80), 4);
        assert_eq!(bands.band(96 + 80), EVENING, "Tuesday has no mask");
        assert_eq!(bands.band(5 * 96 + 40), WEEKEND);
    }

    #[test]
    fn the_core_day_moves_by_an_hour_at_one_end() {
        let moved = |shift| Bands::shifted(&hours(), &[], shift);
        let core = |bands: &Bands| (0..96).filter(|slot| bands.band(*slot) == CORE).count();
        assert_eq!(core(&moved(Shift::StartsEarlier)), 44);
        assert_eq!(core(&moved(Shift::StartsLater)), 36);
        assert_eq!(moved(Shift::EndsLater).band(75), CORE);
        assert_eq!(moved(Shift::EndsEarlier).band(68), EVENING);
    }
}
