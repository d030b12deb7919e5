//! How many weeks a year are of each kind, as they are and as they are wished.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::gap::week_type::WeekType;
use crate::calendars::weeks::year::KindCount;
use crate::error::{Error, Result};

pub mod commands;
pub mod store;

/// Weeks in a year.
pub const WEEKS: u8 = 52;

/// Weeks a year of each kind; 52 at most in all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct YearWeeks {
    /// Ordinary weeks.
    pub ordinary: u8,
    /// Weeks on service, on call or on nights.
    pub inpatient: u8,
    /// Weeks of leave.
    pub leave: u8,
    /// Weeks at meetings elsewhere.
    pub conference: u8,
}

impl YearWeeks {
    /// Checks that they fit into a year; `field` names them in the refusal.
    pub fn read(field: &'static str, weeks: Self) -> Result<Self> {
        if weeks.sum() > u32::from(WEEKS) {
            return Err(Error::Invalid {
                field,
                why: "must come to 52 weeks at most",
            });
        }
        Ok(weeks)
    }

    /// What the calendars show, scaled to a year; `None` while no week was seen.
    pub fn observed(counts: &[KindCount]) -> Option<Self> {
        let mut all = Self::default();
        for count in counts {
            if let (Some(kind), Some(weeks)) = (count.kind.week_type(), count.a_year) {
                all.set(kind, weeks.min(u32::from(WEEKS)) as u8);
            }
        }
        (all.sum() > 0).then_some(all)
    }

    /// Weeks of one kind.
    pub fn of(self, kind: WeekType) -> u8 {
        match kind {
            WeekType::Ordinary => self.ordinary,
            WeekType::Inpatient => self.inpatient,
            WeekType::Leave => self.leave,
            WeekType::Conference => self.conference,
        }
    }

    /// Sets the weeks of one kind.
    pub fn set(&mut self, kind: WeekType, weeks: u8) {
        match kind {
            WeekType::Ordinary => self.ordinary = weeks,
            WeekType::Inpatient => self.inpatient = weeks,
            WeekType::Leave => self.leave = weeks,
            WeekType::Conference => self.conference = weeks,
        }
    }

    /// All weeks that are spoken for.
    pub fn sum(self) -> u32 {
        WeekType::ALL
            .into_iter()
            .map(|kind| u32::from(self.of(kind)))
            .sum()
    }
}

/// What the person said about the year; each side is said whole or not at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said {
    /// The year as it is.
    pub have: Option<YearWeeks>,
    /// The year as it is wished.
    pub wish: Option<YearWeeks>,
}

/// Where a side of the year comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum YearSource {
    /// The person said it.
    Said,
    /// The weeks seen in the calendars, scaled to a year.
    Observed,
    /// The year as it is, while no other is wished.
    Have,
}

/// One side of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct YearSide {
    /// Weeks of each kind.
    pub weeks: YearWeeks,
    /// Where they come from.
    pub source: YearSource,
    /// Weeks of the year that are of no kind.
    pub rest: u32,
}

impl YearSide {
    fn of(weeks: YearWeeks, source: YearSource) -> Self {
        Self {
            weeks,
            source,
            rest: u32::from(WEEKS).saturating_sub(weeks.sum()),
        }
    }
}

/// The year as it is and as it is wished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Year {
    /// As it is; `null` while nothing is said and no calendar shows it.
    pub have: Option<YearSide>,
    /// As it is wished; `null` while neither side is known.
    pub wish: Option<YearSide>,
}

impl Year {
    /// What holds: what is said, else for the year as it is what was observed, else for the wish the year as it is.
    pub fn of(said: Said, observed: Option<YearWeeks>) -> Self {
        let known = said.have.map(|weeks| YearSide::of(weeks, YearSource::Said));
        let seen = observed.map(|weeks| YearSide::of(weeks, YearSource::Observed));
        let have = known.or(seen);
        let wished = said.wish.map(|weeks| YearSide::of(weeks, YearSource::Said));
        let as_is = have.map(|side| YearSide::of(side.weeks, YearSource::Have));
        Self {
            have,
            wish: wished.or(as_is),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::{Said, Year, YearSource, YearWeeks};
    use crate::calendars::weeks::WeekKind;
    use crate::calendars::weeks::year::counts;

    fn weeks(ordinary: u8, inpatient: u8, leave: u8) -> YearWeeks {
        YearWeeks {
            ordinary,
            inpatient,
            leave,
            conference: 0,
        }
    }

    #[test]
    fn what_is_said_goes_before_what_is_seen_and_the_wish_follows_the_year_as_it_is() {
        let (said, seen) = (weeks(34, 10, 8), weeks(30, 14, 8));
        let nothing = Year::of(Said::default(), None);
        assert_eq!((nothing.have, nothing.wish), (None, None));

        let observed = Year::of(Said::default(), Some(seen));
        assert_eq!(
            observed.have.map(|side| (side.weeks, side.source)),
            Some((seen, YearSource::Observed))
        );
        assert_eq!(
            observed.wish.map(|side| (side.weeks, side.source)),
            Some((seen, YearSource::Have))
        );

        let wished = Said {
            have: None,
            wish: Some(said),
        };
        let year = Year::of(wished, Some(seen));
        assert_eq!(year.have.map(|side| side.weeks), Some(seen));
        assert_eq!(
            year.wish.map(|side| (side.weeks, side.source)),
            Some((said, YearSource::Said))
        );
    }

    #[test]
    fn what_the_calendars_show_is_a_year_without_what_is_set_aside() {
        let mut weeks = vec![(WeekKind::Ordinary, false); 9];
        weeks.extend([(WeekKind::Inpatient, true); 3]);
        weeks.extend([(WeekKind::Aside, true); 5]);
        let observed = YearWeeks::observed(&counts(&weeks));
        assert_eq!(
            observed,
            Some(YearWeeks {
                ordinary: 39,
                inpatient: 13,
                leave: 0,
                conference: 0
            })
        );
        assert_eq!(YearWeeks::observed(&counts(&[])), None);
    }

    #[test]
    fn a_year_has_52_weeks() {
        assert!(YearWeeks::read("have", weeks(34, 10, 8)).is_ok());
        assert!(YearWeeks::read("have", weeks(35, 10, 8)).is_err());
        assert!(
            YearWeeks::read("have", weeks(255, 255, 255)).is_err(),
            "sums do not wrap around"
        );
    }

    proptest! {
        #[test]
        fn the_weeks_and_the_rest_make_a_year(ordinary in 0_u8..=20, inpatient in 0_u8..=20, leave in 0_u8..=12, said in any::<bool>()) {
            let weeks = weeks(ordinary, inpatient, leave);
            let (said, observed) = if said { (Some(weeks), None) } else { (None, Some(weeks)) };
            let year = Year::of(Said { have: said, wish: None }, observed);
            for side in [year.have, year.wish] {
                prop_assert_eq!(side.map(|side| side.weeks.sum() + side.rest), Some(52));
            }
        }
    }
}
