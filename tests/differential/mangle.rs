//! Mangles a drawn calendar: other rules, zones, exceptions, changes, versions, lengths, and other ways to write it down.

use chrono::TimeDelta;

use super::dice::Dice;
use super::draw::{ZONES, dated, in_utc, timed, zone_of};
use super::model::{Calendar, Event, Line, clock, parsed};

mod rules;
mod writing;

use rules::{count, interval, other_rule, rare_rule, second_rule, set_part, until, week_start};

/// One way to mangle one event; the others of its calendar are there to take copies from or to drop.
type Blow = fn(&mut Calendar, usize, &mut Dice);

const BLOWS: [Blow; 20] = [
    other_rule,
    other_rule,
    rare_rule,
    second_rule,
    interval,
    count,
    until,
    until,
    week_start,
    zone,
    zone_of_end,
    exceptions,
    exceptions,
    extra_dates,
    extra_dates,
    changed_instance,
    changed_instance,
    version,
    length,
    days,
];

/// One to six blows, and a way to write the result down.
pub fn calendar(calendar: &mut Calendar, dice: &mut Dice) {
    for _ in 0..dice.within(1, 6) {
        let event = dice.below(calendar.events.len());
        dice.pick(&BLOWS)(calendar, event, dice);
    }
    writing::write(calendar, dice);
}

fn start_of(event: &Event) -> chrono::NaiveDateTime {
    event
        .line("DTSTART")
        .map(|line| parsed(&line.value))
        .expect("a start")
}

/// Another zone for all times of the event.
fn zone(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let zone = dice.pick(&ZONES).0;
    let uid = calendar.events[at].uid.clone();
    for event in calendar.events.iter_mut().filter(|event| event.uid == uid) {
        for line in &mut event.lines {
            if ["DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID"]
                .contains(&line.name.as_str())
            {
                rezone(line, zone);
            }
        }
    }
}

/// Puts times on the clock of another zone; days and durations stay as they are.
fn rezone(line: &mut Line, zone: &str) {
    if !line.value.contains('T') {
        return;
    }
    line.params.retain(|(name, _)| name != "TZID");
    let mark = if zone == "Z" { "Z" } else { "" };
    let part = |part: &str| match part.starts_with('P') {
        true => part.to_owned(),
        false => format!("{}{mark}", part.trim_end_matches('Z')),
    };
    let list = |list: &str| list.split('/').map(part).collect::<Vec<_>>().join("/");
    line.value = line
        .value
        .split(',')
        .map(list)
        .collect::<Vec<_>>()
        .join(",");
    if !zone.is_empty() && zone != "Z" {
        line.params.push(("TZID".into(), zone.into()));
    }
}

/// An end on another clock than the start, as on a journey.
fn zone_of_end(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let zone = dice.pick(&ZONES).0;
    if let Some(line) = calendar.events[at].line_mut("DTEND") {
        // Not without a zone: a file that has one for the start and none for the end says nothing certain.
        if !zone.is_empty() && !zone_of(line).is_empty() {
            rezone(line, zone);
        }
    }
}

fn exceptions(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let event = &mut calendar.events[at];
    let start = start_of(event);
    let Some(first) = event.line("DTSTART").cloned() else {
        return;
    };
    let zone = zone_of(&first).to_owned();
    if !event.is_whole() || event.line("RRULE").is_none() {
        return;
    }
    let Some(line) = event.line("EXDATE").cloned() else {
        // The start itself, or a time that is no instance.
        let wall = start + TimeDelta::days(*dice.pick(&[0, 0, 7, 14, 3]));
        let line = if event.is_day() {
            dated("EXDATE", wall.date())
        } else {
            timed("EXDATE", &zone, wall)
        };
        event.lines.push(line);
        return;
    };
    if event.is_day() {
        return;
    }
    let walls: Vec<_> = line.value.split(',').map(parsed).collect();
    event.drop("EXDATE");
    match dice.below(3) {
        0 if !zone.is_empty() => {
            let utc: Vec<String> = walls.iter().map(|wall| in_utc(*wall, &zone)).collect();
            event.lines.push(Line::new("EXDATE", utc.join(",")));
        }
        1 => event
            .lines
            .extend(walls.iter().map(|wall| dated("EXDATE", wall.date()))),
        _ => event
            .lines
            .extend(walls.iter().map(|wall| timed("EXDATE", &zone, *wall))),
    }
}

fn extra_dates(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let event = &mut calendar.events[at];
    if !event.is_whole() {
        return;
    }
    let start = start_of(event);
    let Some(first) = event.line("DTSTART") else {
        return;
    };
    let zone = zone_of(first).to_owned();
    let wall = start
        + TimeDelta::days(*dice.pick(&[7, 1, 3, 10, 40]))
        + TimeDelta::minutes(*dice.pick(&[0, 0, 75]));
    let line = if event.is_day() {
        dated("RDATE", wall.date())
    } else {
        match dice.below(4) {
            0 if zone != "" => Line::new("RDATE", in_utc(wall, &zone)),
            1 => {
                let mut line = timed("RDATE", &zone, wall).with("VALUE", "PERIOD");
                line.value = if dice.chance(50) {
                    format!("{}/PT{}M", line.value, dice.within(1, 9) * 15)
                } else {
                    format!(
                        "{}/{}",
                        line.value,
                        timed("", &zone, wall + TimeDelta::minutes(50)).value
                    )
                };
                line
            }
            _ => timed("RDATE", &zone, wall),
        }
    };
    event.lines.push(line);
}

/// What a change is filed under, and whether its series and its older versions are there.
fn changed_instance(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let uid = calendar.events[at].uid.clone();
    let Some(changed) = calendar
        .events
        .iter()
        .position(|event| event.uid == uid && !event.is_whole())
    else {
        return;
    };
    let event = &mut calendar.events[changed];
    let Some(line) = event.line("RECURRENCE-ID").cloned() else {
        return;
    };
    let was = parsed(&line.value);
    match dice.below(7) {
        0 => event.set(Line::new("RECURRENCE-ID", in_utc(was, zone_of(&line)))),
        1 => event.set(dated("RECURRENCE-ID", was.date())),
        2 | 3 => event.set(line.with("RANGE", "THISANDFUTURE")),
        4 => {
            let mut other = event.clone();
            event.set(Line::new("SEQUENCE", "2"));
            other.set(Line::new("SEQUENCE", dice.pick(&["1", "3"]).to_string()));
            other.set(Line::new("SUMMARY", "Changed twice"));
            if let Some(start) = other.line_mut("DTSTART") {
                let moved = parsed(&start.value) - TimeDelta::days(1);
                start.value = start.value.replacen(
                    &clock(moved + TimeDelta::days(1))[..8],
                    &clock(moved)[..8],
                    1,
                );
            }
            calendar.events.push(other);
        }
        5 => calendar
            .events
            .retain(|event| event.uid != uid || !event.is_whole()),
        _ => event.set(Line::new("STATUS", "CANCELLED")),
    }
}

/// A second, older or newer, version of a whole event.
fn version(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let event = &mut calendar.events[at];
    if !event.is_whole() {
        return;
    }
    let mut other = event.clone();
    event.set(Line::new("SEQUENCE", "3"));
    other.set(Line::new("SEQUENCE", dice.pick(&["1", "5"]).to_string()));
    set_part(&mut other, "INTERVAL", "2");
    if dice.chance(50) {
        calendar.events.push(other);
    } else {
        calendar.events.insert(at, other);
    }
}

fn length(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let event = &mut calendar.events[at];
    event.drop("DTEND");
    if event.is_day() {
        match dice.below(3) {
            0 => event.set(Line::new("DURATION", *dice.pick(&["P1D", "P3D", "P1W"]))),
            1 => event.set(Line::new("DURATION", *dice.pick(&["PT24H", "PT90M"]))),
            _ => {}
        }
        return;
    }
    let start = start_of(event);
    let Some(line) = event.line("DTSTART") else {
        return;
    };
    let zone = zone_of(line).to_owned();
    match dice.below(8) {
        0 | 1 => event.set(Line::new(
            "DURATION",
            format!("PT{}M", 15 * dice.within(1, 16)),
        )),
        2 => event.set(Line::new("DURATION", format!("PT{}H", dice.within(1, 40)))),
        3 => event.set(Line::new(
            "DURATION",
            *dice.pick(&["P1D", "P1W", "P1DT2H30M", "+PT45M"]),
        )),
        4 => event.set(timed("DTEND", &zone, start - TimeDelta::minutes(30))),
        5 => event.set(timed("DTEND", &zone, start)),
        6 => event.set(timed(
            "DTEND",
            &zone,
            start + TimeDelta::minutes(5 * dice.within(1, 500)),
        )),
        _ => {}
    }
}

/// From times to days: the whole series, or only where an event begins.
fn days(calendar: &mut Calendar, at: usize, dice: &mut Dice) {
    let only_start = dice.chance(30);
    let uid = calendar.events[at].uid.clone();
    for event in calendar.events.iter_mut().filter(|event| event.uid == uid) {
        // Hours of a whole day have no meaning.
        let by_hours = |line: &Line| line.value.contains("HOUR") || line.value.contains("MINUTE");
        if event.is_day()
            || event.line("DURATION").is_some()
            || event.line("RRULE").is_some_and(by_hours)
        {
            return;
        }
        let names: &[&str] = if only_start {
            &["DTSTART"]
        } else {
            &["DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID"]
        };
        for line in event
            .lines
            .iter_mut()
            .filter(|line| names.contains(&line.name.as_str()))
        {
            if line.value.contains('/') {
                continue;
            }
            let days: Vec<String> = line
                .value
                .split(',')
                .map(|part| parsed(part).format("%Y%m%d").to_string())
                .collect();
            *line = Line::new(&line.name, days.join(",")).with("VALUE", "DATE");
        }
        if !only_start && let Some(end) = event.line("DTEND").map(|line| parsed(&line.value)) {
            let start = start_of(event);
            if end <= start {
                event.set(dated("DTEND", start.date() + TimeDelta::days(1)));
            }
        }
    }
}
