//! The timer: one tag, one start. Its start is stored, so that it runs on through a lock and a restart.

use serde::Serialize;
use ts_rs::TS;

use crate::clock::Now;
use crate::day::Day;
use crate::error::{Error, Result};
use crate::values::logs::burden::{Burden, MOST};
use crate::values::logs::method::{BurdenMethod, BurdenTag};

pub mod commands;
pub mod store;

/// Seconds below which nothing is written down: a slip of the hand.
const SLIP: i64 = 30;

/// The timer that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timer {
    /// What is timed.
    pub tag: BurdenTag,
    /// Since when, in seconds since 1970, UTC.
    pub started: i64,
}

/// The timer as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimerView {
    /// What is timed.
    pub tag: BurdenTag,
    /// The same in words.
    pub label: &'static str,
    /// Local day of its start; what it comes to belongs to this day.
    pub day: Day,
    /// Local time of its start, "14:02".
    pub since: String,
    /// Whole seconds it has run; the page counts on from here.
    #[ts(type = "number")]
    pub seconds: i64,
    /// It has run for more than sixteen hours: to stop it, say how many minutes it was.
    pub too_long: bool,
}

impl Timer {
    /// The timer as it is shown now.
    pub fn view(self, now: Now) -> TimerView {
        let start = now.see(self.started);
        TimerView {
            tag: self.tag,
            label: self.tag.label(),
            day: start.today(),
            since: start.time(),
            seconds: (now.seconds - self.started).max(0),
            too_long: self.minutes(now).is_some_and(|minutes| minutes > MOST),
        }
    }

    /// Whole minutes it has run, halves up; `None` under half a minute or where the clock was put back.
    fn minutes(self, now: Now) -> Option<u32> {
        let seconds = now.seconds - self.started;
        (seconds >= SLIP).then(|| u32::try_from((seconds + 30) / 60).unwrap_or(u32::MAX))
    }

    /// What stopping it now comes to: nothing for a slip of the hand, else an entry on the day of its start.
    ///
    /// Minutes that a person says instead of the timer's are an estimate, and are called so. More than 960 minutes are
    /// refused, for nobody writes notes for sixteen hours on end: then the person has to say.
    pub fn stop(self, now: Now, said: Option<u32>) -> Result<Option<Burden>> {
        let day = now.see(self.started).today();
        let ran = self.minutes(now);
        if let Some(minutes) = said {
            return Ok(Some(Burden {
                day,
                tag: self.tag,
                minutes: crate::values::logs::burden::minutes(minutes)?,
                method: BurdenMethod::Estimated,
                clocked: None,
            }));
        }
        match ran {
            Some(minutes) if minutes > MOST => Err(Error::Invalid {
                field: "minutes",
                why: "must be said, for the timer ran for more than sixteen hours",
            }),
            Some(minutes) => Ok(Some(Burden {
                day,
                tag: self.tag,
                minutes,
                method: BurdenMethod::Timed,
                clocked: Some(minutes),
            })),
            None => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Timer;
    use crate::clock::Clock;
    use crate::values::logs::method::{BurdenMethod, BurdenTag};

    fn at(local: &str) -> crate::clock::Now {
        Clock::at(local).expect("given").now()
    }

    fn timer() -> Timer {
        Timer {
            tag: BurdenTag::Inbox,
            started: at("2026-11-20T23:50:00").seconds,
        }
    }

    #[test]
    fn it_belongs_to_the_day_it_began_and_rounds_to_the_minute() {
        let entry = timer().stop(at("2026-11-21T00:02:31"), None);
        let entry = entry.expect("allowed").expect("an entry");
        assert_eq!(entry.day.to_string(), "2026-11-20");
        assert_eq!((entry.minutes, entry.clocked), (13, Some(13)));
        assert_eq!(entry.method, BurdenMethod::Timed);
        let view = timer().view(at("2026-11-21T00:02:31"));
        assert_eq!((view.seconds, view.since.as_str()), (751, "23:50"));
    }

    #[test]
    fn a_slip_and_a_clock_put_back_come_to_nothing() {
        assert_eq!(timer().stop(at("2026-11-20T23:50:29"), None), Ok(None));
        assert_eq!(timer().stop(at("2026-11-20T22:00:00"), None), Ok(None));
        let view = timer().view(at("2026-11-20T22:00:00"));
        assert_eq!((view.seconds, view.too_long), (0, false));
        let half = timer().stop(at("2026-11-20T23:50:30"), None);
        assert_eq!(half.expect("allowed").expect("an entry").minutes, 1);
    }

    #[test]
    fn one_that_was_forgotten_wants_to_be_told_and_is_then_an_estimate() {
        let morning = at("2026-11-21T15:51:00");
        assert!(timer().view(morning).too_long);
        assert!(timer().stop(morning, None).is_err());
        assert!(timer().stop(morning, Some(961)).is_err());
        let told = timer()
            .stop(morning, Some(25))
            .expect("allowed")
            .expect("an entry");
        assert_eq!((told.minutes, told.clocked), (25, None));
        assert_eq!(told.method, BurdenMethod::Estimated);
    }
}
