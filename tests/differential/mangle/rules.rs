//! Blows at the rule of a series.

use chrono::TimeDelta;

use super::start_of;
use crate::differential::dice::Dice;
use crate::differential::draw::{WEEKDAYS, in_utc, rule, zone_of};
use crate::differential::model::{Calendar, Event, Line, clock};

/// Puts a part of the rule in the place of another with the same name; an empty value drops it.
pub fn set_part(event: &mut Event, name: &str, value: &str) {
    let Some(line) = event.line_mut("RRULE") else {
        return;
    };
    let mut parts: Vec<String> = line
        .value
        .split(';')
        .filter(|part| !part.starts_with(&format!("{name}=")))
        .map(str::to_owned)
        .collect();
    if !value.is_empty() {
        parts.push(format!("{name}={value}"));
    }
    line.value = parts.join(";");
}

/// Another rule of the dialogs, perhaps one of which the start is no instance.
pub fn other_rule(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let event = &mut calendar.events[at];
    if event.is_whole() {
        let shift = if dice.chance(50) {
            0
        } else {
            dice.within(1, 20)
        };
        let rule = rule(start_of(event) + TimeDelta::days(shift), dice);
        event.set(Line::new("RRULE", rule));
    }
}

/// A rule that no dialog writes.
pub fn rare_rule(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    const RULES: [&str; 22] = [
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYMONTHDAY=1,15,31",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3",
        "FREQ=MONTHLY;BYDAY=1MO,-1FR",
        "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
        "FREQ=DAILY;BYMONTH=1,6",
        "FREQ=DAILY;BYMONTHDAY=10,20",
        "FREQ=WEEKLY;BYMONTH=2,3,11;BYDAY=MO,TH",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=29",
        "FREQ=YEARLY;BYDAY=20MO",
        "FREQ=YEARLY;BYDAY=-1SU",
        "FREQ=YEARLY;BYMONTH=1,7;BYDAY=TU,TH",
        "FREQ=YEARLY;BYYEARDAY=1,100,-1",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
        "FREQ=YEARLY;BYMONTHDAY=13",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYHOUR=8,14;BYMINUTE=0,30",
        "FREQ=HOURLY;INTERVAL=6;COUNT=30",
        "FREQ=HOURLY;BYDAY=SA;BYHOUR=9,10,11",
        "FREQ=MINUTELY;INTERVAL=90;COUNT=20",
    ];
    let event = &mut calendar.events[at];
    if event.is_whole() {
        let clock = event.is_day();
        let rule = *dice.pick(&RULES);
        // Hours of a whole day have no meaning.
        if !(clock && (rule.contains("HOUR") || rule.contains("MINUTELY"))) {
            event.set(Line::new("RRULE", rule));
        }
    }
}

pub fn second_rule(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let event = &mut calendar.events[at];
    if event.is_whole() && dice.chance(50) {
        let rule = rule(start_of(event) + TimeDelta::days(dice.within(0, 9)), dice);
        event.lines.push(Line::new(
            "RRULE",
            format!("{rule};COUNT={}", dice.within(2, 9)),
        ));
    }
}

pub fn interval(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    set_part(
        &mut calendar.events[at],
        "INTERVAL",
        &dice.within(1, 5).to_string(),
    );
}

pub fn count(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let event = &mut calendar.events[at];
    set_part(event, "UNTIL", "");
    let count = dice.within(1, 30);
    set_part(event, "COUNT", &count.to_string());
}

/// An end as a day, on the clock or in UTC; often to the minute on an instance.
pub fn until(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let event = &mut calendar.events[at];
    let start = start_of(event);
    let Some(line) = event.line("DTSTART") else {
        return;
    };
    let zone = zone_of(line).to_owned();
    let mut last = start + TimeDelta::days(7 * dice.within(1, 60));
    if dice.chance(30) {
        last += TimeDelta::minutes(*dice.pick(&[-1, 1, 60, -600]));
    }
    let text = match dice.below(3) {
        0 => last.format("%Y%m%d").to_string(),
        1 => clock(last),
        _ => in_utc(last, if zone.is_empty() { "Z" } else { &zone }),
    };
    set_part(event, "COUNT", "");
    set_part(event, "UNTIL", &text);
}

pub fn week_start(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let day = *dice.pick(&WEEKDAYS);
    set_part(&mut calendar.events[at], "WKST", day);
}
