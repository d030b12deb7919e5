//! What Dr Halloran's calendar holds: the same week again and again, as it is broken by wards, leave and single days.

use chrono::{Datelike, NaiveDateTime, Weekday};

use crate::sample::ics::{Event, Zone, file};
use crate::sample::weeks::{Kind, Weeks, is_first_of_month};

/// Dr Halloran's own address, as it stands in invitations.
pub(super) const OWN: &str = "ines.halloran@larkmoor.example";
const LEEDS: &str = "m.adeyemi@leeds.example";

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A series that happens on some days of every week at one time.
struct Weekly {
    title: &'static str,
    days: &'static [u32],
    from: (u32, u32),
    to: (u32, u32),
    /// Kinds of week in which it is taken out.
    not_in: &'static [Kind],
    place: Option<&'static str>,
}

const AWAY: &[Kind] = &[Kind::Leave, Kind::Conference];
const AWAY_OR_WARD: &[Kind] = &[Kind::Leave, Kind::Conference, Kind::Ward];

/// The ordinary week in the work calendar. With the clinic and what her Fridays are taken for it comes to 61 hours.
const WORK: [Weekly; 25] = [
    weekly("7 West rounds", &[0], (9, 0), (12, 0), AWAY_OR_WARD),
    weekly("7 West rounds", &[1, 3], (8, 0), (12, 0), AWAY_OR_WARD),
    weekly("Bed huddle", &[0], (8, 0), (8, 30), AWAY_OR_WARD),
    weekly("Discharge huddle", &[0], (8, 30), (9, 0), AWAY_OR_WARD),
    weekly("Handover", &[0, 1, 3], (18, 0), (19, 0), AWAY),
    weekly("Weekend sign-out", &[4], (17, 0), (17, 30), AWAY_OR_WARD),
    weekly("Saturday rounds", &[5], (8, 0), (12, 0), AWAY_OR_WARD),
    weekly("Inbox and results", &[0, 2], (17, 0), (18, 0), AWAY),
    weekly("Inbox and results", &[1, 3], (16, 30), (17, 30), AWAY),
    weekly("Inbox and results", &[4], (16, 0), (17, 0), AWAY),
    weekly("Notes at home", &[0, 1], (20, 0), (21, 30), &[]),
    weekly("Notes at home", &[2], (20, 30), (21, 30), &[]),
    weekly("Notes at home", &[3], (20, 0), (21, 0), &[]),
    weekly("Notes at home", &[4], (19, 0), (20, 0), AWAY),
    weekly("Noon conference", &[1, 3], (12, 0), (13, 0), AWAY),
    weekly("Resident teaching", &[0], (12, 0), (13, 0), AWAY),
    weekly("Morning report", &[2], (8, 0), (9, 0), AWAY),
    weekly("SG4 Rm 210", &[3], (13, 0), (15, 0), AWAY_OR_WARD),
    weekly("PRP", &[2], (9, 0), (11, 0), AWAY),
    weekly("Pharmacy committee", &[2], (11, 0), (12, 0), AWAY),
    weekly("Medical staff council", &[2], (19, 0), (20, 0), AWAY),
    weekly("Throughput committee", &[4], (10, 0), (12, 0), AWAY_OR_WARD),
    weekly("Leads", &[1], (15, 0), (16, 30), AWAY),
    weekly("Division meeting", &[3], (15, 0), (16, 30), AWAY),
    weekly("Week ahead with the chiefs", &[6], (17, 0), (18, 0), AWAY),
];

/// The clinic's own template: nine hours.
const CLINIC: [Weekly; 3] = [
    weekly("Consult clinic", &[0], (13, 0), (16, 0), AWAY_OR_WARD),
    weekly("Consult clinic", &[1], (13, 0), (15, 0), AWAY_OR_WARD),
    weekly("Consult clinic", &[2], (13, 0), (17, 0), AWAY_OR_WARD),
];

/// Weeks, by their place in the cycle, in which one series is taken out.
const TAKEN_OUT: [(&str, &[u32]); 3] = [
    // The journal club of the same week takes its place.
    ("Resident teaching", &[1, 6, 10]),
    ("Pharmacy committee", &[2, 7, 9]),
    ("Throughput committee", &[1]),
];

const fn weekly(
    title: &'static str,
    days: &'static [u32],
    from: (u32, u32),
    to: (u32, u32),
    not_in: &'static [Kind],
) -> Weekly {
    Weekly {
        title,
        days,
        from,
        to,
        not_in,
        place: Some("Larkmoor"),
    }
}

/// The calendar file of this many weeks up to 22 November 2026: `work.ics` as Outlook would write it.
///
/// The same number gives the same text for ever; the open ends of its series run on after that day.
pub fn calendar_ics(weeks: u32) -> String {
    let mut made = Made::new(weeks, 0);
    for series in &WORK {
        made.weekly(series);
    }
    made.writing();
    made.leeds();
    made.monthly();
    made.weeks_apart();
    made.fridays();
    made.single_days();
    made.asides();
    file("work", &made.events)
}

/// The clinic's template for the same weeks: `clinic.ics`.
pub fn clinic_ics(weeks: u32) -> String {
    let mut made = Made::new(weeks, 0x8000_0000);
    for series in &CLINIC {
        made.weekly(series);
    }
    file("clinic", &made.events)
}

/// A calendar as it is written, event by event.
pub(super) struct Made {
    pub(super) weeks: Weeks,
    pub(super) events: Vec<Event>,
    next: u32,
}

impl Made {
    /// An empty calendar of so many weeks; its identities are counted from `first`.
    fn new(weeks: u32, first: u32) -> Self {
        Self {
            weeks: Weeks {
                count: weeks.max(1),
            },
            events: Vec::new(),
            next: first,
        }
    }

    /// An identity in the form of Outlook's, by number.
    fn uid(&mut self) -> String {
        self.next += 1;
        format!("040000008200E00074C5B7101A82E008{:08X}", self.next)
    }

    /// Adds a series or a single event in Eastern time and returns its place in the list.
    pub(super) fn add(&mut self, title: &str, from: NaiveDateTime, to: NaiveDateTime) -> usize {
        let uid = self.uid();
        self.events.push(Event::new(uid, title, from, to));
        self.events.len() - 1
    }

    /// A single event of one week.
    pub(super) fn single(
        &mut self,
        week: u32,
        day: u32,
        title: &str,
        from: (u32, u32),
        to: (u32, u32),
    ) -> usize {
        let (from, to) = (
            self.weeks.moment(week, day, from),
            self.weeks.moment(week, day, to),
        );
        self.add(title, from, to)
    }

    /// A changed instance of a series, to be changed further by the caller.
    fn changed(&mut self, series: usize, start: NaiveDateTime) -> usize {
        let mut event = self.events[series].clone();
        let length = event.time.1 - event.time.0;
        event.rule = None;
        event.except = Vec::new();
        event.replaces = Some(start);
        event.time = (start, start + length);
        self.events.push(event);
        self.events.len() - 1
    }

    fn weekly(&mut self, series: &Weekly) {
        let weeks = self.weeks;
        let at = self.add(
            series.title,
            weeks.moment(0, series.days[0], series.from),
            weeks.moment(0, series.days[0], series.to),
        );
        let days: Vec<&str> = series.days.iter().map(|day| DAYS[*day as usize]).collect();
        let mut except: Vec<NaiveDateTime> = Vec::new();
        for week in (0..weeks.count).filter(|week| series.not_in.contains(&weeks.kind(*week))) {
            except.extend(
                series
                    .days
                    .iter()
                    .map(|day| weeks.moment(week, *day, series.from)),
            );
        }
        for (_, places) in TAKEN_OUT.iter().filter(|(title, _)| *title == series.title) {
            let out = places.iter().flat_map(|place| weeks.at(*place));
            except.extend(out.map(|week| weeks.moment(week, series.days[0], series.from)));
        }
        except.sort();
        let event = &mut self.events[at];
        event.rule = Some(format!("FREQ=WEEKLY;BYDAY={};WKST=MO", days.join(",")));
        event.except = except;
        event.place = series.place;
        self.exceptions(at, series);
    }

    /// What happened to single instances of a series.
    fn exceptions(&mut self, at: usize, series: &Weekly) {
        let weeks = self.weeks;
        match series.title {
            "Morning report" => {
                for week in weeks.at(2) {
                    let moved = self.changed(at, weeks.moment(week, 2, series.from));
                    self.events[moved].time = (
                        weeks.moment(week, 2, (12, 0)),
                        weeks.moment(week, 2, (13, 0)),
                    );
                }
            }
            "Medical staff council" => {
                for week in weeks.at(6) {
                    let off = self.changed(at, weeks.moment(week, 2, series.from));
                    self.events[off].cancelled = true;
                    "Canceled: Medical staff council".clone_into(&mut self.events[off].title);
                }
            }
            "Handover" => {
                for week in weeks.at(3) {
                    let short = self.changed(at, weeks.moment(week, 1, series.from));
                    self.events[short].time.0 = weeks.moment(week, 1, (18, 30));
                }
            }
            "Division meeting" => {
                for week in weeks.at(9) {
                    let short = self.changed(at, weeks.moment(week, 3, series.from));
                    self.events[short].time.1 = weeks.moment(week, 3, (16, 15));
                }
            }
            _ => {}
        }
    }

    /// Scholarship: two hours on Friday, one in the evening.
    fn writing(&mut self) {
        let weeks = self.weeks;
        for (title, from, to) in [
            ("Protected writing", (8, 0), (10, 0)),
            ("Manuscript, evening", (20, 0), (21, 0)),
        ] {
            let at = self.add(title, weeks.moment(0, 4, from), weeks.moment(0, 4, to));
            let out = (0..weeks.count).filter(|week| AWAY.contains(&weeks.kind(*week)));
            let event = &mut self.events[at];
            event.rule = Some("FREQ=WEEKLY;BYDAY=FR".to_owned());
            event.except = out.map(|week| weeks.moment(week, 4, from)).collect();
            event.zone = Zone::Toronto;
        }
    }

    /// The call with a collaborator in Leeds: 13:00 on their clock, so that it moves by an hour here in late October.
    fn leeds(&mut self) {
        let weeks = self.weeks;
        let first = weeks.place(0) % 2;
        let at = self.add(
            "Research call, Leeds",
            weeks.moment(first, 4, (13, 0)),
            weeks.moment(first, 4, (14, 0)),
        );
        let event = &mut self.events[at];
        event.rule = Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR".to_owned());
        event.zone = Zone::London;
        event.invited = vec![(OWN, false), (LEEDS, false)];
    }

    /// The quality council on first Mondays, another committee on the others; the journal club, whose zone is missing.
    fn monthly(&mut self) {
        let weeks = self.weeks;
        let firsts: Vec<u32> = (0..weeks.count + 14)
            .filter(|week| is_first_of_month(weeks.monday(*week)))
            .collect();
        let Some(first) = firsts.first().copied() else {
            return;
        };
        let council = self.add(
            "Quality council",
            weeks.moment(first, 0, (16, 0)),
            weeks.moment(first, 0, (17, 0)),
        );
        self.events[council].rule = Some("FREQ=MONTHLY;BYDAY=1MO".to_owned());
        let other = self.add(
            "Utilization committee",
            weeks.moment(0, 0, (16, 0)),
            weeks.moment(0, 0, (17, 0)),
        );
        let away = (0..weeks.count).filter(|week| AWAY.contains(&weeks.kind(*week)));
        let mut except: Vec<NaiveDateTime> = firsts
            .into_iter()
            .chain(away)
            .map(|week| weeks.moment(week, 0, (16, 0)))
            .collect();
        except.sort();
        except.dedup();
        self.events[other].rule = Some("FREQ=WEEKLY;BYDAY=MO".to_owned());
        self.events[other].except = except;

        let third = (0..weeks.count + 6).find(|week| {
            let day = weeks.moment(*week, 2, (12, 0)).date();
            day.weekday() == Weekday::Wed && (15..=21).contains(&day.day())
        });
        let Some(third) = third else { return };
        let club = self.add(
            "Journal club",
            weeks.moment(third, 2, (12, 0)),
            weeks.moment(third, 2, (13, 0)),
        );
        self.events[club].rule = Some("FREQ=MONTHLY;BYDAY=3WE".to_owned());
        self.events[club].zone = Zone::None;
    }
}
