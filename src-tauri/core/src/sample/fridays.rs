//! What Dr Halloran's protected Fridays, 8:00 to 16:00, are taken for: 40 of the 64 hours in eight ordinary weeks.
//!
//! A committee that meets on them for good, cover for the clinic on short notice, interviews that ended in October, and
//! what is only called "Busy".

use chrono::{Days, NaiveDateTime};

use crate::sample::term::Made;

const FRIDAY: u32 = 4;
/// Places in the cycle, begin and end of cover, and how many days before it was asked for.
const COVER: [(u32, u32, u32, u64); 5] = [
    (2, 13, 15, 2),
    (6, 13, 15, 1),
    (8, 12, 15, 3),
    (9, 12, 15, 1),
    (10, 13, 15, 2),
];
/// Places in the cycle with interviews.
const INTERVIEWS: [u32; 5] = [1, 2, 3, 6, 7];
/// Places in the cycle, and the hour that is only called "Busy".
const BUSY: [(u32, u32); 9] = [
    (1, 12),
    (2, 12),
    (3, 12),
    (6, 12),
    (7, 12),
    (10, 12),
    (8, 15),
    (9, 15),
    (10, 15),
];

impl Made {
    /// Adds them all; the committee is one of the series of the ordinary week.
    pub(super) fn fridays(&mut self) {
        let weeks = self.weeks;
        for (place, from, to, days) in COVER {
            for week in weeks.at(place) {
                let at = self.single(week, FRIDAY, "Cover", (from, 0), (to, 0));
                self.made_before(at, days);
            }
        }
        for (place, hour) in BUSY {
            for week in weeks.at(place) {
                let at = self.single(week, FRIDAY, "Busy", (hour, 0), (hour + 1, 0));
                self.made_before(at, 4);
            }
        }
        self.interviews();
    }

    /// One series that ended on 30 October 2026.
    fn interviews(&mut self) {
        let weeks = self.weeks;
        let held = |week: &u32| INTERVIEWS.contains(&weeks.place(*week));
        let Some(first) = (0..weeks.count).find(held) else {
            return;
        };
        let at = self.add(
            "Interviews",
            weeks.moment(first, FRIDAY, (15, 0)),
            weeks.moment(first, FRIDAY, (16, 0)),
        );
        let out: Vec<NaiveDateTime> = (first..weeks.count)
            .filter(|week| !held(week))
            .map(|week| weeks.moment(week, FRIDAY, (15, 0)))
            .collect();
        let event = &mut self.events[at];
        event.rule = Some("FREQ=WEEKLY;BYDAY=FR;UNTIL=20261031T035959Z".to_owned());
        event.except = out;
        self.made_before(at, 21);
    }

    /// Says that an event was written into the calendar so many days before it first takes place.
    fn made_before(&mut self, at: usize, days: u64) {
        let event = &mut self.events[at];
        event.made = event.time.0.checked_sub_days(Days::new(days));
    }
}
