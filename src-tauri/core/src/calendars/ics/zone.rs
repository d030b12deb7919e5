//! From the clock on the wall to UTC and back, for every kind of zone a calendar file can use.

use std::sync::Arc;

use chrono::{DateTime, MappedLocalTime, NaiveDateTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

/// A zone as far as the file and the person tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Zone {
    /// UTC itself.
    Utc,
    /// No zone: read in whatever zone the reader is at home in.
    Floating,
    /// A zone of the IANA database.
    Named(Tz),
    /// A zone that only the file defines.
    Rules(Arc<Rules>),
}

/// A zone as a table of changes of its offset from UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Seconds east of UTC before the first change.
    pub before: i32,
    /// Instants (seconds since 1970, UTC, ascending) and the offset in seconds east of UTC from then on.
    pub onsets: Vec<(i64, i32)>,
}

/// How a time on the wall met the instants of its zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It happened once.
    Once,
    /// It never happened: the clocks went forward over it. It is read with the offset before the change.
    Skipped,
    /// It happened twice: the first is taken.
    Twice,
}

impl Zone {
    /// Seconds since 1970 UTC of a time on the wall. `home` stands in for [`Zone::Floating`].
    ///
    /// A time that was skipped is read with the offset before the gap and a repeated one as its
    /// first, as RFC 5545 section 3.3.5 asks.
    pub fn to_utc(&self, wall: NaiveDateTime, home: Tz) -> (i64, Fit) {
        let seconds = wall.and_utc().timestamp();
        match self {
            Self::Utc => (seconds, Fit::Once),
            Self::Floating => named_to_utc(home, wall, seconds),
            Self::Named(zone) => named_to_utc(*zone, wall, seconds),
            Self::Rules(rules) => rules.to_utc(seconds),
        }
    }

    /// The clock on the wall at an instant; `None` beyond the years chrono knows.
    pub fn to_wall(&self, utc: i64, home: Tz) -> Option<NaiveDateTime> {
        let offset = match self {
            Self::Utc => 0,
            Self::Floating => named_offset(home, utc)?,
            Self::Named(zone) => named_offset(*zone, utc)?,
            Self::Rules(rules) => rules.offset(utc),
        };
        Some(DateTime::from_timestamp(utc.checked_add(i64::from(offset))?, 0)?.naive_utc())
    }
}

impl Rules {
    /// A zone whose offset never changes.
    pub fn fixed(offset: i32) -> Self {
        Self {
            before: offset,
            onsets: Vec::new(),
        }
    }

    /// Seconds east of UTC at an instant.
    pub fn offset(&self, utc: i64) -> i32 {
        match self.onsets.partition_point(|&(at, _)| at <= utc) {
            0 => self.before,
            n => self.onsets[n - 1].1,
        }
    }

    fn offset_before(&self, index: usize) -> i32 {
        if index == 0 {
            self.before
        } else {
            self.onsets[index - 1].1
        }
    }

    fn to_utc(&self, wall: i64) -> (i64, Fit) {
        // The first change that the wall clock, still running on the old offset, has not reached.
        let mut low = 0;
        let mut high = self.onsets.len();
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.onsets[middle].0 + i64::from(self.offset_before(middle)) <= wall {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let utc = wall - i64::from(self.offset_before(low));
        if low > 0 && utc < self.onsets[low - 1].0 {
            return (wall - i64::from(self.offset_before(low - 1)), Fit::Skipped);
        }
        let twice = self
            .onsets
            .get(low)
            .is_some_and(|&(at, after)| wall - i64::from(after) >= at);
        (utc, if twice { Fit::Twice } else { Fit::Once })
    }
}

fn named_to_utc(zone: Tz, wall: NaiveDateTime, seconds: i64) -> (i64, Fit) {
    match zone.offset_from_local_datetime(&wall) {
        MappedLocalTime::Single(offset) => (
            seconds - i64::from(offset.fix().local_minus_utc()),
            Fit::Once,
        ),
        MappedLocalTime::Ambiguous(first, second) => {
            let offset = first
                .fix()
                .local_minus_utc()
                .max(second.fix().local_minus_utc());
            (seconds - i64::from(offset), Fit::Twice)
        }
        MappedLocalTime::None => {
            // No zone changes its clock twice within two days, and none by more than one day.
            let earlier = wall
                .checked_sub_signed(TimeDelta::hours(38))
                .unwrap_or(wall);
            let offset = zone
                .offset_from_utc_datetime(&earlier)
                .fix()
                .local_minus_utc();
            (seconds - i64::from(offset), Fit::Skipped)
        }
    }
}

fn named_offset(zone: Tz, utc: i64) -> Option<i32> {
    let at = DateTime::from_timestamp(utc, 0)?.naive_utc();
    Some(zone.offset_from_utc_datetime(&at).fix().local_minus_utc())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::NaiveDateTime;
    use chrono_tz::Tz;

    use super::{Fit, Rules, Zone};

    fn wall(text: &str) -> NaiveDateTime {
        text.parse().expect("a time")
    }

    /// New York in 2024 as a table: 10 March 07:00Z to -4 h, 3 November 06:00Z to -5 h.
    fn table() -> Zone {
        let onsets = vec![(1_710_054_000, -4 * 3600), (1_730_613_600, -5 * 3600)];
        Zone::Rules(Arc::new(Rules {
            before: -5 * 3600,
            onsets,
        }))
    }

    #[test]
    fn a_skipped_hour_is_read_with_the_offset_before_and_a_repeated_one_as_its_first() {
        for zone in [Zone::Named(Tz::America__New_York), table()] {
            let utc = |text| zone.to_utc(wall(text), Tz::UTC);
            assert_eq!(utc("2024-03-10T01:59:59"), (1_710_053_999, Fit::Once));
            assert_eq!(utc("2024-03-10T02:30:00"), (1_710_055_800, Fit::Skipped));
            assert_eq!(utc("2024-03-10T03:00:00"), (1_710_054_000, Fit::Once));
            assert_eq!(utc("2024-11-03T01:30:00"), (1_730_611_800, Fit::Twice));
            assert_eq!(utc("2024-11-03T02:00:00"), (1_730_617_200, Fit::Once));
        }
    }

    #[test]
    fn a_skipped_day_is_read_with_the_offset_before() {
        let samoa = Zone::Named(Tz::Pacific__Apia);
        let (utc, fit) = samoa.to_utc(wall("2011-12-30T10:00:00"), Tz::UTC);
        assert_eq!(fit, Fit::Skipped);
        assert_eq!(
            samoa.to_wall(utc, Tz::UTC),
            Some(wall("2011-12-31T10:00:00"))
        );
    }

    #[test]
    fn floating_times_follow_the_home_zone() {
        let tokyo = Zone::Floating
            .to_utc(wall("2024-05-01T09:00:00"), Tz::Asia__Tokyo)
            .0;
        assert_eq!(
            Zone::Utc.to_wall(tokyo, Tz::UTC),
            Some(wall("2024-05-01T00:00:00"))
        );
    }
}
