//! One recurrence rule in plain numbers, checked once so that enumeration need not doubt it.

use calcard::common::CalendarScale;
use calcard::icalendar::{ICalendarFrequency, ICalendarMonth, ICalendarRecurrenceRule};
use chrono::{NaiveDate, Weekday};

use crate::calendars::ics::Moment;
use crate::calendars::ics::complaint::Kind;
use crate::calendars::ics::value::moment;

/// How often a rule turns round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freq {
    /// Every year.
    Yearly,
    /// Every month.
    Monthly,
    /// Every week.
    Weekly,
    /// Every day.
    Daily,
    /// Every hour.
    Hourly,
    /// Every minute.
    Minutely,
    /// Every second.
    Secondly,
}

/// A weekday of BYDAY.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nth {
    /// Which one of the month or year, from its end when negative; 0 for every one.
    pub nth: i32,
    /// The weekday.
    pub day: Weekday,
}

/// A recurrence rule (RFC 5545 section 3.3.10). Lists are sorted, without doubles, and within their ranges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// FREQ.
    pub freq: Freq,
    /// INTERVAL, from 1.
    pub interval: u32,
    /// COUNT.
    pub count: Option<u32>,
    /// UNTIL, as written.
    pub until: Option<Moment>,
    /// BYSECOND, 0 to 59.
    pub seconds: Vec<u32>,
    /// BYMINUTE, 0 to 59.
    pub minutes: Vec<u32>,
    /// BYHOUR, 0 to 23.
    pub hours: Vec<u32>,
    /// BYDAY.
    pub days: Vec<Nth>,
    /// BYMONTHDAY, 1 to 31 and -31 to -1.
    pub month_days: Vec<i32>,
    /// BYYEARDAY, 1 to 366 and -366 to -1.
    pub year_days: Vec<i32>,
    /// BYWEEKNO, 1 to 53 and -53 to -1.
    pub weeks: Vec<i32>,
    /// BYMONTH, 1 to 12.
    pub months: Vec<u32>,
    /// BYSETPOS, not 0.
    pub positions: Vec<i32>,
    /// WKST.
    pub week_start: Weekday,
}

impl Rule {
    /// A rule that only turns round.
    pub fn every(freq: Freq, interval: u32) -> Self {
        Self {
            freq,
            interval,
            count: None,
            until: None,
            seconds: Vec::new(),
            minutes: Vec::new(),
            hours: Vec::new(),
            days: Vec::new(),
            month_days: Vec::new(),
            year_days: Vec::new(),
            weeks: Vec::new(),
            months: Vec::new(),
            positions: Vec::new(),
            week_start: Weekday::Mon,
        }
    }

    /// Takes over what the parser read; refuses other calendars and lists in which no value makes sense.
    pub fn read(parsed: &ICalendarRecurrenceRule) -> Result<Self, Kind> {
        if parsed
            .rscale
            .as_ref()
            .is_some_and(|scale| *scale != CalendarScale::Gregorian)
        {
            return Err(Kind::OtherCalendar);
        }
        if parsed.bymonth.iter().any(ICalendarMonth::is_leap) {
            return Err(Kind::OtherCalendar);
        }
        let until = match &parsed.until {
            None => None,
            Some(until) => Some(moment(until).ok_or(Kind::BadRule)?),
        };
        let small =
            |list: &[u8], most: u32| numbers(list.iter().map(|&n| u32::from(n)), |&n| n <= most);
        let signed = |list: Vec<i32>, most: i32| {
            numbers(list.into_iter(), |&n| n != 0 && (-most..=most).contains(&n))
        };
        let mut days: Vec<Nth> = Vec::new();
        for day in &parsed.byday {
            let nth = Nth {
                nth: i32::from(day.ordwk.unwrap_or(0)),
                day: day.weekday.into(),
            };
            if nth.nth.abs() <= 53 && !days.contains(&nth) {
                days.push(nth);
            }
        }
        if days.is_empty() && !parsed.byday.is_empty() {
            return Err(Kind::BadRule);
        }
        Ok(Self {
            freq: freq(parsed.freq),
            interval: u32::from(parsed.interval.unwrap_or(1)).max(1),
            count: parsed.count,
            until,
            // A leap second is read as the last ordinary one.
            seconds: numbers(
                parsed
                    .bysecond
                    .iter()
                    .map(|&n| if n == 60 { 59 } else { u32::from(n) }),
                |&n| n <= 59,
            )?,
            minutes: small(&parsed.byminute, 59)?,
            hours: small(&parsed.byhour, 23)?,
            days,
            month_days: signed(
                parsed.bymonthday.iter().map(|&n| i32::from(n)).collect(),
                31,
            )?,
            year_days: signed(
                parsed.byyearday.iter().map(|&n| i32::from(n)).collect(),
                366,
            )?,
            weeks: signed(parsed.byweekno.iter().map(|&n| i32::from(n)).collect(), 53)?,
            months: numbers(
                parsed.bymonth.iter().map(|month| u32::from(month.month())),
                |n| (1..=12).contains(n),
            )?,
            positions: signed(parsed.bysetpos.clone(), 366 * 86_400)?,
            week_start: parsed.wkst.map_or(Weekday::Mon, Into::into),
        })
    }

    /// Whether nothing but FREQ and INTERVAL shapes it.
    pub fn is_bare(&self) -> bool {
        self.seconds.is_empty()
            && self.minutes.is_empty()
            && self.hours.is_empty()
            && self.days.is_empty()
            && self.month_days.is_empty()
            && self.year_days.is_empty()
            && self.weeks.is_empty()
            && self.months.is_empty()
            && self.positions.is_empty()
    }

    /// Whether a day passes the weekday list, whatever its place in the month.
    pub fn has_weekday(&self, day: NaiveDate) -> bool {
        use chrono::Datelike;
        let weekday = day.weekday();
        self.days.is_empty() || self.days.iter().any(|nth| nth.day == weekday)
    }
}

fn freq(parsed: ICalendarFrequency) -> Freq {
    match parsed {
        ICalendarFrequency::Yearly => Freq::Yearly,
        ICalendarFrequency::Monthly => Freq::Monthly,
        ICalendarFrequency::Weekly => Freq::Weekly,
        ICalendarFrequency::Daily => Freq::Daily,
        ICalendarFrequency::Hourly => Freq::Hourly,
        ICalendarFrequency::Minutely => Freq::Minutely,
        ICalendarFrequency::Secondly => Freq::Secondly,
    }
}

/// The values that make sense, sorted; an error when there were some and none does.
fn numbers<T: Ord>(
    list: impl Iterator<Item = T>,
    fits: impl Fn(&T) -> bool,
) -> Result<Vec<T>, Kind> {
    let mut any = false;
    let mut kept: Vec<T> = list.inspect(|_| any = true).filter(fits).collect();
    kept.sort_unstable();
    kept.dedup();
    if any && kept.is_empty() {
        Err(Kind::BadRule)
    } else {
        Ok(kept)
    }
}
