//! Every start that a rule yields between two times, without walking the years before and without ever running away.
//!
//! All times here are clock times of the series' own zone, handled as if that zone had no summer time; turning
//! them into instants comes after.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use crate::calendars::ics::period::{days, passes, week_first};
use crate::calendars::ics::rule::{Freq, Rule};

/// Starts kept of one rule within the window.
pub const MOST_INSTANCES: usize = 20_000;
/// Turns and instances that one rule may cost.
pub const MOST_STEPS: u64 = 500_000;

/// What the enumeration of a whole file may still cost.
#[derive(Debug)]
pub struct Budget {
    /// Steps left.
    pub steps: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { steps: 20_000_000 }
    }
}

/// Whether all instances were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All that lie in the window.
    All,
    /// The rule yields more, or takes longer, than is sensible.
    Capped,
}

/// The window and the walk through it.
struct Walk<'a> {
    rule: &'a Rule,
    start: NaiveDateTime,
    until: Option<NaiveDateTime>,
    from: NaiveDateTime,
    to: NaiveDateTime,
    left: Option<u32>,
    steps: u64,
    out: &'a mut Vec<NaiveDateTime>,
    kept: usize,
}

enum Step {
    On,
    Done,
    Capped,
}

/// Adds to `out` the starts of `rule` from `from` (inclusive) to `to` (exclusive), ascending.
///
/// `start` is the start of the series, `until` the rule's own limit as a clock time of the series' zone. With
/// `whole_days` the parts of the rule that speak of hours, minutes and seconds are passed over.
pub fn instances(
    rule: &Rule,
    start: NaiveDateTime,
    until: Option<NaiveDateTime>,
    whole_days: bool,
    (from, to): (NaiveDateTime, NaiveDateTime),
    budget: &mut Budget,
    out: &mut Vec<NaiveDateTime>,
) -> Outcome {
    let until = match (until, last_counted(rule, start)) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let left = if last_counted(rule, start).is_some() { None } else { rule.count };
    let steps = budget.steps.min(MOST_STEPS);
    let mut walk = Walk { rule, start, until, from, to, left, steps, out, kept: 0 };
    let outcome = match rule.freq {
        Freq::Hourly | Freq::Minutely | Freq::Secondly if whole_days => Outcome::Capped,
        Freq::Hourly | Freq::Minutely | Freq::Secondly => walk.clock(),
        _ => walk.dates(whole_days),
    };
    budget.steps -= steps - walk.steps;
    outcome
}

/// The last start of a rule that is counted and has one start a turn.
fn last_counted(rule: &Rule, start: NaiveDateTime) -> Option<NaiveDateTime> {
    if !rule.is_bare() {
        return None;
    }
    let turns = i64::from(rule.count?.checked_sub(1)?) * i64::from(rule.interval);
    let seconds = match rule.freq {
        Freq::Weekly => 7 * 86_400,
        Freq::Daily => 86_400,
        Freq::Hourly => 3_600,
        Freq::Minutely => 60,
        Freq::Secondly => 1,
        // The 31st is not in every month.
        Freq::Yearly | Freq::Monthly => return None,
    };
    let length = turns.checked_mul(seconds).and_then(TimeDelta::try_seconds)?;
    Some(start.checked_add_signed(length).unwrap_or(NaiveDateTime::MAX))
}

impl Walk<'_> {
    fn dates(&mut self, whole_days: bool) -> Outcome {
        let times = self.times(whole_days);
        self.steps = self.steps.saturating_sub(times.len() as u64);
        let first = self.start.date();
        let mut turn = if self.left.is_some() { 0 } else { self.turns_before() };
        let mut found = Vec::new();
        loop {
            if self.steps == 0 {
                return Outcome::Capped;
            }
            self.steps -= 1;
            if self.period_start(turn).is_none_or(|day| self.is_past(day.and_time(NaiveTime::MIN)))
                || days(self.rule, first, turn, &mut found).is_none()
            {
                return Outcome::All;
            }
            match self.take(&found, &times) {
                Step::On => turn += 1,
                Step::Done => return Outcome::All,
                Step::Capped => return Outcome::Capped,
            }
        }
    }

    /// Hourly, minutely and secondly rules: one step a turn, jumping over what cannot match.
    fn clock(&mut self) -> Outcome {
        let unit = match self.rule.freq {
            Freq::Hourly => 3_600,
            Freq::Minutely => 60,
            _ => 1,
        };
        let stride = unit * i64::from(self.rule.interval);
        let mut turn = 0;
        if self.left.is_none() {
            turn = ((self.from - self.start).num_seconds() / stride - 1).max(0);
        }
        let mut times = Vec::new();
        loop {
            if self.steps == 0 {
                return Outcome::Capped;
            }
            self.steps -= 1;
            let base = turn.checked_mul(stride).and_then(TimeDelta::try_seconds);
            let Some(base) = base.and_then(|length| self.start.checked_add_signed(length)) else {
                return Outcome::All;
            };
            // The turn begins with its hour or minute, which may lie a little before `base`.
            let past_second = base - TimeDelta::seconds(base.and_utc().timestamp().rem_euclid(unit));
            if base.year() > 9999 || self.is_past(past_second) {
                return Outcome::All;
            }
            if let Some(next) = self.next_possible(base) {
                let ahead = (next - self.start).num_seconds();
                turn = (turn + 1).max(ahead.div_euclid(stride) + i64::from(ahead.rem_euclid(stride) > 0));
                continue;
            }
            self.turn_times(base, &mut times);
            self.steps = self.steps.saturating_sub(times.len() as u64 / 8);
            match self.take(&[base.date()], &times) {
                Step::On => turn += 1,
                Step::Done => return Outcome::All,
                Step::Capped => return Outcome::Capped,
            }
        }
    }

    /// When a turn cannot match, the first moment after it that could.
    fn next_possible(&self, base: NaiveDateTime) -> Option<NaiveDateTime> {
        let rule = self.rule;
        let midnight = base.date().and_time(NaiveTime::MIN);
        let hour = midnight + TimeDelta::hours(i64::from(base.hour()));
        let within = |list: &[u32], n: u32| list.is_empty() || list.contains(&n);
        if !rule.has_weekday(base.date()) || !passes(rule, base.date(), true) {
            return midnight.checked_add_signed(TimeDelta::days(1));
        }
        if !within(&rule.hours, base.hour()) {
            return hour.checked_add_signed(TimeDelta::hours(1));
        }
        if rule.freq >= Freq::Minutely && !within(&rule.minutes, base.minute()) {
            return (hour + TimeDelta::minutes(i64::from(base.minute()))).checked_add_signed(TimeDelta::minutes(1));
        }
        if rule.freq == Freq::Secondly && !within(&rule.seconds, base.second()) {
            return base.checked_add_signed(TimeDelta::seconds(1));
        }
        None
    }

    fn turn_times(&self, base: NaiveDateTime, times: &mut Vec<NaiveTime>) {
        times.clear();
        let minutes = match self.rule.freq {
            Freq::Hourly if !self.rule.minutes.is_empty() => &self.rule.minutes[..],
            _ => &[base.minute()],
        };
        let seconds = match self.rule.freq {
            Freq::Hourly | Freq::Minutely if !self.rule.seconds.is_empty() => &self.rule.seconds[..],
            _ => &[base.second()],
        };
        for &minute in minutes {
            times.extend(seconds.iter().filter_map(|&second| NaiveTime::from_hms_opt(base.hour(), minute, second)));
        }
    }

    /// The times of day of each instance, ascending.
    fn times(&self, whole_days: bool) -> Vec<NaiveTime> {
        if whole_days {
            return vec![NaiveTime::MIN];
        }
        let or = |list: &[u32], own: u32| if list.is_empty() { vec![own] } else { list.to_vec() };
        let minutes = or(&self.rule.minutes, self.start.minute());
        let seconds = or(&self.rule.seconds, self.start.second());
        let mut times = Vec::new();
        for hour in or(&self.rule.hours, self.start.hour()) {
            for &minute in &minutes {
                times.extend(seconds.iter().filter_map(|&second| NaiveTime::from_hms_opt(hour, minute, second)));
            }
        }
        times
    }

    /// Takes the instances of one turn, or those of them at the wanted places.
    fn take(&mut self, days: &[NaiveDate], times: &[NaiveTime]) -> Step {
        let all = days.len() * times.len();
        if all == 0 {
            return Step::On;
        }
        let at = |place: usize| days[place / times.len()].and_time(times[place % times.len()]);
        if self.rule.positions.is_empty() {
            for place in 0..all {
                match self.offer(at(place)) {
                    Step::On => {}
                    end => return end,
                }
            }
            return Step::On;
        }
        let mut places: Vec<usize> = self
            .rule
            .positions
            .iter()
            .filter_map(|&n| {
                let n = i64::from(n);
                usize::try_from(if n > 0 { n - 1 } else { all as i64 + n }).ok()
            })
            .filter(|&place| place < all)
            .collect();
        places.sort_unstable();
        places.dedup();
        for place in places {
            match self.offer(at(place)) {
                Step::On => {}
                end => return end,
            }
        }
        Step::On
    }

    fn offer(&mut self, time: NaiveDateTime) -> Step {
        if time < self.start {
            return Step::On;
        }
        if self.steps == 0 {
            return Step::Capped;
        }
        self.steps -= 1;
        if self.is_past(time) {
            return Step::Done;
        }
        if time >= self.from {
            if self.kept == MOST_INSTANCES {
                return Step::Capped;
            }
            self.kept += 1;
            self.out.push(time);
        }
        if let Some(left) = &mut self.left {
            *left = left.saturating_sub(1);
            if *left == 0 {
                return Step::Done;
            }
        }
        Step::On
    }

    fn is_past(&self, time: NaiveDateTime) -> bool {
        time >= self.to || self.until.is_some_and(|until| time > until)
    }

    /// A day no later than any of the turn's.
    fn period_start(&self, turn: i64) -> Option<NaiveDate> {
        let steps = turn.checked_mul(i64::from(self.rule.interval))?;
        let start = self.start.date();
        let year = |year: i64| i32::try_from(year).ok().filter(|&year| year <= 9999);
        match self.rule.freq {
            // A week of the year may begin in the year before.
            Freq::Yearly => NaiveDate::from_ymd_opt(year(i64::from(start.year()) + steps)? - 2, 12, 1),
            Freq::Monthly => {
                let months = i64::from(start.year()) * 12 + i64::from(start.month0()) + steps;
                NaiveDate::from_ymd_opt(year(months.div_euclid(12))?, months.rem_euclid(12) as u32 + 1, 1)
            }
            Freq::Weekly => week_first(start, self.rule.week_start)?.checked_add_signed(TimeDelta::try_days(steps * 7)?),
            _ => start.checked_add_signed(TimeDelta::try_days(steps)?),
        }
    }

    /// Turns that certainly end before the window.
    fn turns_before(&self) -> i64 {
        let start = self.start.date();
        let from = self.from.date();
        let periods = match self.rule.freq {
            Freq::Yearly => i64::from(from.year()) - i64::from(start.year()) - 1,
            Freq::Monthly => {
                (i64::from(from.year()) - i64::from(start.year())) * 12 + i64::from(from.month())
                    - i64::from(start.month())
            }
            Freq::Weekly => (from - start).num_days() / 7 - 1,
            _ => (from - start).num_days(),
        };
        (periods / i64::from(self.rule.interval) - 1).max(0)
    }
}
