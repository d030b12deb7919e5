//! The days that one turn of a rule selects: of one year, one month, one week or one day.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::calendars::ics::rule::{Freq, Nth, Rule};

/// Which parts of a month or year a weekday is counted in.
#[derive(Clone, Copy)]
struct Span {
    first: NaiveDate,
    last: NaiveDate,
}

/// Fills `out` with the days of the rule's `turn`-th period after the one that holds `start`, ascending.
///
/// `None` when that period lies beyond the year 9999. What the rule leaves open (the day of the month, the
/// weekday) is taken from `start`.
pub fn days(rule: &Rule, start: NaiveDate, turn: i64, out: &mut Vec<NaiveDate>) -> Option<()> {
    out.clear();
    let steps = turn.checked_mul(i64::from(rule.interval))?;
    match rule.freq {
        Freq::Yearly => {
            let first = if rule.weeks.is_empty() {
                start.year()
            } else {
                week_year(start, rule.week_start)?
            };
            year(
                rule,
                start,
                year_number(i64::from(first).checked_add(steps)?)?,
                out,
            );
        }
        Freq::Monthly => {
            let months = i64::from(start.year()) * 12 + i64::from(start.month0());
            let months = months.checked_add(steps)?;
            let year = year_number(months.div_euclid(12))?;
            month(rule, start, year, months.rem_euclid(12) as u32 + 1, out);
        }
        Freq::Weekly => {
            let monday = week_first(start, rule.week_start)?;
            let first = later(monday, steps.checked_mul(7)?)?;
            for n in 0..7 {
                let Some(day) = later(first, n) else { break };
                let chosen = if rule.days.is_empty() {
                    day.weekday() == start.weekday()
                } else {
                    rule.has_weekday(day)
                };
                if chosen && passes(rule, day, true) {
                    out.push(day);
                }
            }
        }
        Freq::Daily | Freq::Hourly | Freq::Minutely | Freq::Secondly => {
            let day = later(start, steps)?;
            if rule.has_weekday(day) && passes(rule, day, true) {
                out.push(day);
            }
        }
    }
    out.sort_unstable();
    out.dedup();
    Some(())
}

/// Whether a day passes the lists that only limit: months, days of the year, and `with_month_days` days of the month.
pub fn passes(rule: &Rule, day: NaiveDate, with_month_days: bool) -> bool {
    (rule.months.is_empty() || rule.months.contains(&day.month()))
        && (rule.year_days.is_empty()
            || has_signed(&rule.year_days, day.ordinal(), year_length(day.year())))
        && (!with_month_days
            || rule.month_days.is_empty()
            || has_signed(
                &rule.month_days,
                day.day(),
                month_length(day.year(), day.month()),
            ))
}

fn year(rule: &Rule, start: NaiveDate, year: i32, out: &mut Vec<NaiveDate>) {
    if !rule.weeks.is_empty() {
        weeks(rule, start, year, out);
    } else if !rule.year_days.is_empty() {
        let length = year_length(year);
        for &n in &rule.year_days {
            let day = signed(n, length).and_then(|ordinal| NaiveDate::from_yo_opt(year, ordinal));
            out.extend(day.filter(|&day| rule.has_weekday(day) && passes(rule, day, true)));
        }
    } else if !rule.month_days.is_empty() {
        // "Every year on the 29th" says nothing of the month, so the month is that of the start; with a
        // weekday ("every Friday the 13th of a year") the rule itself chooses among all months.
        for_months(rule, start, rule.days.is_empty(), |number| {
            month_days(rule, year, number, out);
        });
    } else if rule.days.is_empty() {
        for_months(rule, start, true, |number| {
            out.extend(NaiveDate::from_ymd_opt(year, number, start.day()));
        });
    } else if rule.months.is_empty() {
        let first = NaiveDate::from_ymd_opt(year, 1, 1);
        if let (Some(first), Some(last)) = (first, NaiveDate::from_ymd_opt(year, 12, 31)) {
            weekdays(rule, Span { first, last }, out);
        }
    } else {
        for &number in &rule.months {
            out_of_month(rule, year, number, out);
        }
    }
}

fn for_months(rule: &Rule, start: NaiveDate, of_start: bool, mut each: impl FnMut(u32)) {
    if !rule.months.is_empty() {
        rule.months.iter().copied().for_each(each);
    } else if of_start {
        each(start.month());
    } else {
        (1..=12).for_each(each);
    }
}

fn month(rule: &Rule, start: NaiveDate, year: i32, number: u32, out: &mut Vec<NaiveDate>) {
    if !rule.months.is_empty() && !rule.months.contains(&number) {
        return;
    }
    if !rule.month_days.is_empty() {
        month_days(rule, year, number, out);
    } else if rule.days.is_empty() {
        out.extend(NaiveDate::from_ymd_opt(year, number, start.day()));
    } else {
        out_of_month(rule, year, number, out);
    }
    out.retain(|&day| passes(rule, day, false));
}

/// Days of the month by number, limited by weekday.
fn month_days(rule: &Rule, year: i32, number: u32, out: &mut Vec<NaiveDate>) {
    let length = month_length(year, number);
    let Some(span) = month_span(year, number) else {
        return;
    };
    for &n in &rule.month_days {
        let day = signed(n, length).and_then(|day| NaiveDate::from_ymd_opt(year, number, day));
        out.extend(day.filter(|&day| {
            rule.days.is_empty()
                || rule
                    .days
                    .iter()
                    .any(|&nth| nth.day == day.weekday() && in_span(nth, span, day))
        }));
    }
}

fn out_of_month(rule: &Rule, year: i32, number: u32, out: &mut Vec<NaiveDate>) {
    if let Some(span) = month_span(year, number) {
        weekdays(rule, span, out);
    }
}

/// The weekdays of a month or year that the rule names.
fn weekdays(rule: &Rule, span: Span, out: &mut Vec<NaiveDate>) {
    for &nth in &rule.days {
        let ahead = i64::from(nth.day.days_since(span.first.weekday()));
        let mut day = later(span.first, ahead);
        while let Some(found) = day.filter(|&found| found <= span.last) {
            if in_span(nth, span, found) {
                out.push(found);
            }
            day = later(found, 7);
        }
    }
}

/// Whether a day of the right weekday stands at the wanted place.
fn in_span(nth: Nth, span: Span, day: NaiveDate) -> bool {
    match nth.nth {
        0 => true,
        n if n > 0 => (day - span.first).num_days() / 7 + 1 == i64::from(n),
        n => (span.last - day).num_days() / 7 + 1 == i64::from(-n),
    }
}

/// The days of numbered weeks. The year is the year of the weeks, whose first has four days of January.
fn weeks(rule: &Rule, start: NaiveDate, year: i32, out: &mut Vec<NaiveDate>) {
    let (Some(first), Some(next)) = (
        first_week(year, rule.week_start),
        first_week(year + 1, rule.week_start),
    ) else {
        return;
    };
    let length = ((next - first).num_days() / 7) as u32;
    let open = rule.days.is_empty() && rule.month_days.is_empty() && rule.year_days.is_empty();
    for week in rule.weeks.iter().filter_map(|&n| signed(n, length)) {
        for n in 0..7 {
            let Some(day) = later(first, i64::from(week - 1) * 7 + n) else {
                continue;
            };
            let chosen = if open {
                day.weekday() == start.weekday()
            } else {
                rule.has_weekday(day)
            };
            if chosen && passes(rule, day, true) {
                out.push(day);
            }
        }
    }
}

fn first_week(year: i32, week_start: Weekday) -> Option<NaiveDate> {
    let january = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let first = week_first(january, week_start)?;
    if (january - first).num_days() <= 3 {
        Some(first)
    } else {
        later(first, 7)
    }
}

/// The year whose numbered weeks hold the day.
fn week_year(day: NaiveDate, week_start: Weekday) -> Option<i32> {
    let year = day.year();
    if day >= first_week(year + 1, week_start)? {
        Some(year + 1)
    } else if day >= first_week(year, week_start)? {
        Some(year)
    } else {
        Some(year - 1)
    }
}

/// The first day of the week that holds the day.
pub fn week_first(day: NaiveDate, week_start: Weekday) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(u64::from(day.weekday().days_since(week_start))))
}

fn month_span(year: i32, number: u32) -> Option<Span> {
    let first = NaiveDate::from_ymd_opt(year, number, 1)?;
    Some(Span {
        first,
        last: later(first, i64::from(month_length(year, number)) - 1)?,
    })
}

fn later(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let day = day.checked_add_days(Days::new(u64::try_from(days).ok()?))?;
    (day.year() <= 9999).then_some(day)
}

fn year_number(year: i64) -> Option<i32> {
    i32::try_from(year)
        .ok()
        .filter(|year| (0..=9998).contains(year))
}

fn year_length(year: i32) -> u32 {
    if NaiveDate::from_yo_opt(year, 366).is_some() {
        366
    } else {
        365
    }
}

fn month_length(year: i32, number: u32) -> u32 {
    (28..=31)
        .rev()
        .find(|&day| NaiveDate::from_ymd_opt(year, number, day).is_some())
        .unwrap_or(28)
}

/// A place counted from the front, or from the back of `length` when negative.
fn signed(n: i32, length: u32) -> Option<u32> {
    let place = if n > 0 {
        i64::from(n)
    } else {
        i64::from(length) + 1 + i64::from(n)
    };
    u32::try_from(place)
        .ok()
        .filter(|place| (1..=length).contains(place))
}

fn has_signed(list: &[i32], place: u32, length: u32) -> bool {
    list.iter().any(|&n| signed(n, length) == Some(place))
}
