//! How many weeks of each kind were seen, and how many a year that would be.

use serde::Serialize;
use ts_rs::TS;

use crate::calendars::apportion::apportion;
use crate::calendars::gap::week_type::WeekType;
use crate::calendars::weeks::WeekKind;

/// Weeks in a year, as weeks of each type are counted.
pub const YEAR: u32 = 52;

/// Weeks of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KindCount {
    /// The kind.
    pub kind: WeekKind,
    /// Weeks so far that are of this kind.
    pub weeks: u32,
    /// Of these, weeks about which the person decided.
    pub chosen: u32,
    /// Weeks a year there would be at this rate; `null` for weeks set aside, and while nothing was seen.
    pub a_year: Option<u32>,
}

/// Counts weeks by kind; each comes with whether the person decided.
pub fn counts(weeks: &[(WeekKind, bool)]) -> Vec<KindCount> {
    let count = |kind: WeekKind| weeks.iter().filter(|(own, _)| *own == kind).count() as u32;
    let seen = WeekType::ALL.map(|week_type| count(WeekKind::of(week_type)));
    let a_year = a_year(seen);
    let of = |kind: WeekKind| {
        let week_type = kind.week_type()?;
        a_year.map(|years| years[week_type.index()])
    };
    WeekKind::ALL
        .into_iter()
        .map(|kind| KindCount {
            kind,
            weeks: count(kind),
            chosen: weeks
                .iter()
                .filter(|(own, chosen)| *own == kind && *chosen)
                .count() as u32,
            a_year: of(kind),
        })
        .collect()
}

/// Weeks of each type in the order of [`WeekType::ALL`], scaled to a year so that they sum to 52; `None` while none
/// was seen. Remainders go to the largest first.
pub fn a_year(seen: [u32; 4]) -> Option<[u32; 4]> {
    if seen.iter().all(|weeks| *weeks == 0) {
        return None;
    }
    let parts = apportion(u64::from(YEAR), &seen.map(u64::from));
    Some(std::array::from_fn(|at| parts[at] as u32))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{a_year, counts};
    use crate::calendars::weeks::WeekKind;

    #[test]
    fn what_was_seen_is_scaled_and_what_is_set_aside_is_not() {
        let weeks = [
            vec![(WeekKind::Ordinary, false); 8],
            vec![
                (WeekKind::Inpatient, true),
                (WeekKind::Leave, false),
                (WeekKind::Conference, false),
                (WeekKind::Aside, true),
            ],
        ]
        .concat();
        let found = counts(&weeks);
        let row = |kind| found.iter().find(|row| row.kind == kind).expect("a row");
        assert_eq!(row(WeekKind::Ordinary).a_year, Some(38));
        assert_eq!(row(WeekKind::Inpatient).chosen, 1);
        assert_eq!(
            (row(WeekKind::Aside).weeks, row(WeekKind::Aside).a_year),
            (1, None)
        );
        assert_eq!(a_year([0; 4]), None);
    }

    proptest! {
        #[test]
        fn a_year_has_fifty_two_weeks(seen in proptest::array::uniform4(0_u32..60)) {
            if let Some(year) = a_year(seen) {
                prop_assert_eq!(year.iter().sum::<u32>(), 52);
                for (seen, weeks) in seen.iter().zip(year) {
                    prop_assert!(*seen > 0 || weeks == 0, "what was never seen is not proposed");
                }
            }
        }
    }
}
