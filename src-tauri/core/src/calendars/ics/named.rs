//! Finds an instance of a series by whatever moment a file names it with.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use crate::calendars::ics::zone::Zone;
use crate::calendars::ics::{Series, Stamp};

/// Values by the moments that name them: an instant, a clock time without a zone, or a day.
#[derive(Debug)]
pub struct Named<T> {
    instants: BTreeMap<i64, T>,
    clocks: BTreeMap<NaiveDateTime, T>,
    days: BTreeMap<NaiveDate, T>,
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self {
            instants: BTreeMap::new(),
            clocks: BTreeMap::new(),
            days: BTreeMap::new(),
        }
    }
}

impl<T: Copy> Named<T> {
    /// Keeps a value by what names it; the last one given for a name stands.
    pub fn insert(&mut self, series: &Series, stamp: &Stamp, home: Tz, value: T) {
        let clock = stamp.moment.clock();
        if stamp.moment.is_day() || series.start.is_day() {
            self.days.insert(clock.date(), value);
        } else if stamp.zone == Zone::Floating || series.zone == Zone::Floating {
            self.clocks.insert(clock, value);
        }
        if !stamp.moment.is_day() && !series.start.is_day() {
            self.instants
                .insert(stamp.zone.to_utc(clock, home).0, value);
        }
    }

    /// The value for the instance of `series` that starts at `wall` on its own clock.
    pub fn get(&self, series: &Series, wall: NaiveDateTime, home: Tz) -> Option<T> {
        if !self.instants.is_empty() {
            let found = self.instants.get(&series.zone.to_utc(wall, home).0);
            if found.is_some() {
                return found.copied();
            }
        }
        let found = self.clocks.get(&wall);
        found.or_else(|| self.days.get(&wall.date())).copied()
    }
}
