//! What breaks Dr Halloran's ordinary week: weeks of service, a conference and leave, single days, and what takes no time.

use crate::sample::ics::Busy;
use crate::sample::term::{Made, OWN};
use crate::sample::weeks::{CYCLE, Kind};

const CHAIR: &str = "chair.office@larkmoor.example";

impl Made {
    /// Weeks of service, the society's annual meeting, and leave.
    pub(super) fn weeks_apart(&mut self) {
        let weeks = self.weeks;
        if let Some(first) = weeks.of(Kind::Ward).next() {
            let at = self.add(
                "Service week, 7 West",
                weeks.moment(first, 0, (7, 0)),
                weeks.moment(first, 0, (18, 0)),
            );
            self.events[at].rule = Some(format!(
                "FREQ=WEEKLY;INTERVAL={CYCLE};BYDAY=MO,TU,WE,TH,FR,SA,SU;WKST=MO"
            ));
        }
        for week in weeks.of(Kind::Conference) {
            self.away(week, (2, 6), "Annual meeting of the society, Chicago");
            self.single(week, 3, "Abstract session", (10, 0), (12, 0));
            self.single(week, 4, "Poster session", (13, 0), (15, 0));
        }
        for week in weeks.of(Kind::Leave) {
            self.away(week, (0, 5), "Away");
        }
    }

    /// Whole days out of the office, the last exclusive.
    fn away(&mut self, week: u32, days: (u32, u32), title: &str) {
        let at = self.single(week, days.0, title, (0, 0), (0, 0));
        let until = self.weeks.moment(week, days.1, (0, 0));
        let event = &mut self.events[at];
        event.all_day = true;
        event.time.1 = until;
        event.busy = Busy::Away;
    }

    pub(super) fn single_days(&mut self) {
        let weeks = self.weeks;
        for week in weeks.at(7) {
            self.single(week, 3, "Sepsis task force", (19, 0), (20, 0));
        }
        for week in weeks.at(9) {
            let at = self.single(week, 1, "Retreat planning", (17, 30), (18, 0));
            self.events[at].busy = Busy::Tentative;
        }
        // Two titles such as hide in every hospital's calendars. Neither person exists.
        for week in weeks.at(3) {
            self.single(
                week,
                1,
                "Family meeting Okonjo, R. MRN 4471902",
                (18, 0),
                (18, 30),
            );
        }
        for week in weeks.at(7) {
            self.single(week, 1, "Pt Alvarsen discharge", (17, 30), (18, 0));
        }
    }

    /// What takes no time, and what she said no to.
    pub(super) fn asides(&mut self) {
        let weeks = self.weeks;
        let grand = self.add(
            "Grand rounds (optional)",
            weeks.moment(0, 2, (12, 0)),
            weeks.moment(0, 2, (13, 0)),
        );
        self.events[grand].rule = Some("FREQ=WEEKLY;BYDAY=WE".to_owned());
        self.events[grand].busy = Busy::Free;
        for place in [1, 2, 3, 6, 10] {
            for week in weeks.at(place) {
                let at = self.single(week, 1, "Vendor lunch", (12, 0), (13, 0));
                self.events[at].invited = vec![(OWN, true), (CHAIR, false)];
            }
        }
        for week in weeks.at(8) {
            let at = self.single(week, 3, "Accreditation visit", (0, 0), (0, 0));
            self.events[at].all_day = true;
            self.events[at].time.1 = weeks.moment(week, 5, (0, 0));
        }
        for week in weeks.of(Kind::Leave) {
            let at = self.single(week, 0, "Thanksgiving", (0, 0), (0, 0));
            let event = &mut self.events[at];
            event.all_day = true;
            event.time.1 = weeks.moment(week, 1, (0, 0));
            event.busy = Busy::Free;
        }
        self.night_cover();
    }

    /// A night that ends on the next day, in a ward week.
    fn night_cover(&mut self) {
        let weeks = self.weeks;
        for week in weeks.of(Kind::Ward) {
            let (from, to) = (
                weeks.moment(week, 4, (22, 0)),
                weeks.moment(week, 5, (7, 0)),
            );
            self.add("Night cover", from, to);
        }
    }
}
