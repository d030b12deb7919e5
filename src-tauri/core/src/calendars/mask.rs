//! Hours a person names: dinner, the school run, night. In the split they go before working hours, evenings and weekends.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::grid::{DAYS, SLOTS};
use crate::calendars::hours::quarter;
use crate::error::{Error, Result};
use crate::id;

pub mod commands;
pub mod store;

/// How many may be named.
pub const MOST: usize = 12;

const WEEK: usize = SLOTS as usize * DAYS as usize;

id!(
    /// Hours under one name.
    MaskId
);

/// A part of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MaskPart {
    /// 0 = Monday to 6 = Sunday.
    pub day: u8,
    /// First minute of the day, on the quarter hour.
    pub from: u16,
    /// Last minute of the day, exclusive, up to 1440.
    pub to: u16,
}

/// Hours under one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask {
    /// Row id.
    pub id: MaskId,
    /// What the person calls them, 1 to 40 characters.
    pub name: String,
    /// Where in the week they lie, in its order, apart from each other.
    pub parts: Vec<MaskPart>,
}

/// Hours under one name as they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MaskView {
    /// Its row.
    pub id: MaskId,
    /// What the person calls them.
    pub name: String,
    /// Where in the week they lie.
    pub parts: Vec<MaskPart>,
    /// Minutes a week.
    #[ts(type = "number")]
    pub minutes: u64,
    /// Those that an earlier name already takes.
    #[ts(type = "number")]
    pub taken: u64,
}

/// Checks parts of the week and puts them in order: on the quarter hour, at least one, none over another.
///
/// Parts that touch become one, so that the same hours are always the same parts.
pub fn parts(parts: &[MaskPart]) -> Result<Vec<MaskPart>> {
    if parts.is_empty() {
        return Err(refused("must not be empty"));
    }
    for part in parts {
        quarter("parts", part.from, part.to)?;
        if u16::from(part.day) >= DAYS {
            return Err(refused("must be days of the week"));
        }
    }
    let mut sorted = parts.to_vec();
    sorted.sort_unstable();
    let mut joined: Vec<MaskPart> = Vec::new();
    for part in sorted {
        match joined.last_mut() {
            Some(last) if last.day == part.day && part.from < last.to => {
                return Err(refused("must not overlap"));
            }
            Some(last) if last.day == part.day && part.from == last.to => last.to = part.to,
            _ => joined.push(part),
        }
    }
    Ok(joined)
}

fn refused(why: &'static str) -> Error {
    Error::Invalid {
        field: "parts",
        why,
    }
}

/// The named hours as they are shown. Where two share an hour, it belongs to the earlier.
pub fn views(masks: Vec<Mask>) -> Vec<MaskView> {
    let mut owned = vec![false; WEEK];
    let view = |mask: Mask| {
        let (mut minutes, mut taken) = (0, 0);
        for slot in mask.parts.iter().flat_map(|part| slots(*part)) {
            minutes += 15;
            if std::mem::replace(&mut owned[slot], true) {
                taken += 15;
            }
        }
        MaskView {
            id: mask.id,
            name: mask.name,
            parts: mask.parts,
            minutes,
            taken,
        }
    };
    masks.into_iter().map(view).collect()
}

fn slots(part: MaskPart) -> std::ops::Range<usize> {
    let base = usize::from(part.day) * usize::from(SLOTS);
    base + usize::from(part.from / 15)..base + usize::from(part.to / 15)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

    use super::{Mask, MaskId, MaskPart, parts, slots, views};

    fn part(day: u8, from: u16, to: u16) -> MaskPart {
        MaskPart { day, from, to }
    }

    #[test]
    fn parts_are_checked_ordered_and_joined() {
        let given = [
            part(4, 1080, 1140),
            part(0, 1140, 1200),
            part(0, 1080, 1140),
        ];
        assert_eq!(
            parts(&given),
            Ok(vec![part(0, 1080, 1200), part(4, 1080, 1140)])
        );
        assert!(parts(&[]).is_err());
        assert!(parts(&[part(7, 0, 60)]).is_err(), "no such day");
        assert!(parts(&[part(0, 5, 60)]).is_err(), "not on the quarter hour");
        assert!(parts(&[part(0, 0, 60), part(0, 45, 90)]).is_err());
    }

    fn any_parts() -> impl Strategy<Value = Vec<MaskPart>> {
        let one = (0_u8..7, 0_u16..95, 1_u16..30)
            .prop_map(|(day, from, length)| part(day, from * 15, (from + length).min(96) * 15));
        proptest::collection::vec(one, 1..6)
    }

    proptest! {
        #[test]
        fn what_is_read_covers_the_same_hours_and_reads_the_same_again(given in any_parts()) {
            if let Ok(read) = parts(&given) {
                let hours = |parts: &[MaskPart]| -> std::collections::BTreeSet<usize> {
                    parts.iter().flat_map(|part| slots(*part)).collect()
                };
                prop_assert_eq!(hours(&read), hours(&given));
                prop_assert_eq!(parts(&read), Ok(read.clone()));
                for pair in read.windows(2) {
                    prop_assert!(pair[0].day < pair[1].day || pair[0].to < pair[1].from);
                }
            }
        }

        #[test]
        fn every_hour_belongs_to_one_name(all in proptest::collection::vec(any_parts(), 1..5)) {
            let read: Vec<Vec<MaskPart>> = all.iter().filter_map(|given| parts(given).ok()).collect();
            let covered: std::collections::BTreeSet<usize> =
                read.iter().flatten().flat_map(|part| slots(*part)).collect();
            let mask = |(id, parts): (i64, Vec<MaskPart>)| Mask { id: MaskId(id), name: id.to_string(), parts };
            let views = views((1..).zip(read).map(mask).collect());
            let own: u64 = views.iter().map(|view| view.minutes - view.taken).sum();
            prop_assert_eq!(own, covered.len() as u64 * 15);
        }
    }
}
