//! What each reason takes out of a difference: never more than what it accounts for.

use bearings_core::calendars::ics::zone::{Fit, Zone};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

use super::Difference;
use crate::differential::draw::{WARD, database, zone_of};
use crate::differential::model::{Event, Line, parsed};
use crate::differential::oracle::Row;

/// Takes out the pairs of rows with the same start for which `fit` holds (ours first).
fn pairs(difference: &mut Difference, fit: impl Fn(&Row, &Row) -> bool) {
    let theirs = &mut difference.theirs;
    difference.ours.retain(|mine| {
        let at = theirs
            .iter()
            .position(|other| mine.0 == other.0 && mine.2 == other.2 && fit(mine, other));
        at.map(|at| theirs.swap_remove(at)).is_none()
    });
}

/// The clocks changed by an hour between the two ends.
fn an_hour(mine: &Row, other: &Row) -> bool {
    (mine.1 - other.1).abs() == 3_600
}

pub fn hours_pass_exactly(difference: &mut Difference) {
    let in_hours = |event: &&Event| {
        event
            .line("DURATION")
            .is_some_and(|line| line.value.contains('T'))
    };
    if difference.events.iter().any(in_hours) {
        pairs(difference, an_hour);
    }
}

pub fn end_before_start(difference: &mut Difference) {
    let ends_early = |event: &&Event| match (event.line("DTSTART"), event.line("DTEND")) {
        (Some(start), Some(end)) => instant(end) < instant(start),
        _ => false,
    };
    if !difference.events.iter().any(ends_early) {
        return;
    }
    // Turned round, the whole series begins elsewhere, and neither exceptions nor changes find their instances.
    let ranged = difference
        .events
        .iter()
        .filter_map(|event| event.line("RECURRENCE-ID"))
        .any(|line| line.param("RANGE").is_some());
    difference.ours.retain(|row| row.0 != row.1 && !ranged);
    difference.theirs.retain(|row| row.0 == row.1);
}

pub fn change_named_by_day(difference: &mut Difference) {
    let whole = difference.events.iter().find(|event| event.is_whole());
    let Some(start) = whole
        .and_then(|event| event.line("DTSTART"))
        .filter(|line| line.value.contains('T'))
    else {
        return;
    };
    let zone = Zone::Named(database(zone_of(start)));
    let named: Vec<NaiveDate> = difference
        .events
        .iter()
        .filter_map(|event| event.line("RECURRENCE-ID"))
        .filter(|line| !line.value.contains('T'))
        .map(|line| parsed(&line.value).date())
        .collect();
    // With RANGE the other shifts all that follows by what lies between the day's midnight and the new start.
    let ranged = difference.events.iter().any(|event| {
        event
            .line("RECURRENCE-ID")
            .is_some_and(|line| line.param("RANGE").is_some() && !line.value.contains('T'))
    });
    let day = |row: &Row| zone.to_wall(row.0, Tz::UTC).map(|wall| wall.date());
    let about = |row: &Row| {
        day(row).is_some_and(|day| {
            named.contains(&day) || (ranged && named.iter().any(|named| *named <= day))
        })
    };
    difference.theirs.retain(|row| !about(row));
    if ranged {
        difference.ours.retain(|row| !about(row));
    }
}

pub fn journey(difference: &mut Difference) {
    let travels = |event: &&Event| match (event.line("DTSTART"), event.line("DTEND")) {
        (Some(start), Some(end)) => database(zone_of(start)) != database(zone_of(end)),
        _ => false,
    };
    if difference.events.iter().any(travels) {
        // Both clocks may change.
        pairs(difference, |mine, other| {
            (mine.1 - other.1).abs() <= 2 * 3_600
        });
    }
}

pub fn hour_names_whole_day(difference: &mut Difference) {
    if !difference
        .events
        .iter()
        .any(|event| event.is_whole() && event.is_day())
    {
        return;
    }
    let mut days: Vec<i64> = Vec::new();
    for line in difference.events.iter().flat_map(|event| &event.lines) {
        if ["EXDATE", "RECURRENCE-ID"].contains(&line.name.as_str()) {
            let timed = line.value.split(',').filter(|at| at.contains('T'));
            days.extend(
                timed.map(|at| NaiveDateTime::from(parsed(at).date()).and_utc().timestamp()),
            );
        }
    }
    difference
        .theirs
        .retain(|row| !(row.2 && days.contains(&row.0)));
}

pub fn two_names_of_one_instance(difference: &mut Difference) {
    let changes: Vec<(i64, &Line, &Line)> = difference
        .events
        .iter()
        .filter_map(|event| Some((event.line("RECURRENCE-ID")?, event.line("DTSTART")?)))
        .map(|(named, start)| (instant(named), named, start))
        .collect();
    let renamed: Vec<i64> = changes
        .iter()
        .filter(|(at, named, _)| {
            changes
                .iter()
                .any(|(other, by, _)| at == other && by.value != named.value)
        })
        .map(|(_, _, start)| instant(start))
        .collect();
    difference.theirs.retain(|row| !renamed.contains(&row.0));
}

pub fn out_of_a_gap(difference: &mut Difference) {
    pairs(difference, |mine, other| {
        other.1 < other.0 && mine.0 <= mine.1
    });
    // With a zone that only the file defines the other takes the offset after the gap, an hour early.
    let ward = difference
        .events
        .iter()
        .flat_map(|event| &event.lines)
        .any(|line| line.param("TZID").is_some_and(|zone| zone.contains(WARD)));
    if !ward {
        return;
    }
    let zone = Zone::Named(database(WARD));
    let skipped = |at: i64| {
        let before = zone
            .to_wall(at, Tz::UTC)
            .map(|wall| wall - TimeDelta::hours(1));
        before.is_some_and(|wall| zone.to_utc(wall, Tz::UTC).1 == Fit::Skipped)
    };
    let early = |mine: i64, other: i64| mine == other || (other == mine - 3_600 && skipped(mine));
    let theirs = &mut difference.theirs;
    difference.ours.retain(|mine| {
        let fits =
            |other: &Row| early(mine.0, other.0) && (early(mine.1, other.1) || skipped(mine.0));
        theirs
            .iter()
            .position(fits)
            .map(|at| theirs.swap_remove(at))
            .is_none()
    });
}

pub fn day_that_ends_at_an_hour(difference: &mut Difference) {
    let has_hours = |event: &Event, name: &str| {
        event
            .line(name)
            .is_some_and(|line| line.value.contains('T'))
    };
    let mixed = |event: &&Event| {
        event.is_day() && (has_hours(event, "DTEND") || has_hours(event, "DURATION"))
    };
    if difference.events.iter().any(mixed) {
        difference.ours.clear();
        difference.theirs.clear();
    }
}

pub fn yearly_day(difference: &mut Difference) {
    let yearly = |event: &&Event| {
        event.line("RRULE").is_some_and(|line| {
            let has = |part: &str| line.value.split(';').any(|other| other.starts_with(part));
            has("FREQ=YEARLY") && has("BYMONTHDAY=") && !has("BYMONTH=")
        })
    };
    if difference.events.iter().any(yearly) {
        difference.theirs.clear();
    }
}

pub fn until_without_z(difference: &mut Difference) {
    let mut ends: Vec<i64> = Vec::new();
    for event in &difference.events {
        let (Some(rule), Some(start)) = (event.line("RRULE"), event.line("DTSTART")) else {
            continue;
        };
        let until = rule
            .value
            .split(';')
            .find_map(|part| part.strip_prefix("UNTIL="));
        if let Some(until) = until.filter(|until| !until.ends_with('Z') && zone_of(start) != "Z") {
            ends.push(parsed(until).and_utc().timestamp());
        }
    }
    // No zone is further from UTC than fourteen hours.
    let near = |row: &Row| ends.iter().any(|end| (row.0 - end).abs() <= 14 * 3_600);
    difference.ours.retain(|row| !near(row));
    difference.theirs.retain(|row| !near(row));
}

pub fn exception_is_an_instant(difference: &mut Difference) {
    let whole = difference.events.iter().find(|event| event.is_whole());
    let Some(start) = whole.and_then(|event| event.line("DTSTART")) else {
        return;
    };
    let own = Zone::Named(database(zone_of(start)));
    // Each name as an instant, and as the clock it was written on.
    let mut names: Vec<(i64, i64)> = Vec::new();
    for line in difference.events.iter().flat_map(|event| &event.lines) {
        if ["EXDATE", "RECURRENCE-ID"].contains(&line.name.as_str()) {
            let zone = Zone::Named(database(zone_of(line)));
            for at in line.value.split(',').map(parsed) {
                names.push((zone.to_utc(at, Tz::UTC).0, at.and_utc().timestamp()));
            }
        }
    }
    difference.ours.retain(|row| {
        let wall = own
            .to_wall(row.0, Tz::UTC)
            .map(|wall| wall.and_utc().timestamp());
        !names
            .iter()
            .any(|&(instant, clock)| clock == row.0 || Some(instant) == wall)
    });
}

pub fn range_taken_back(difference: &mut Difference) {
    let changes = || {
        difference
            .events
            .iter()
            .filter_map(|event| event.line("RECURRENCE-ID").map(|line| (line, event)))
    };
    let taken_back = changes().any(|(line, _)| {
        line.param("RANGE").is_some()
            && changes()
                .any(|(other, _)| other.param("RANGE").is_none() && instant(other) == instant(line))
    });
    let from = changes()
        .map(|(line, _)| instant(line))
        .min()
        .unwrap_or(i64::MAX);
    if taken_back {
        difference.ours.retain(|row| row.0 < from - 7 * 86_400);
        difference.theirs.retain(|row| row.0 < from - 7 * 86_400);
    }
}

pub fn further_date_in_utc(difference: &mut Difference) {
    let mut dates: Vec<i64> = Vec::new();
    for line in difference
        .events
        .iter()
        .flat_map(|event| &event.lines)
        .filter(|line| line.name == "RDATE")
    {
        if zone_of(line) == "Z" {
            dates.push(instant(line));
        }
    }
    pairs(difference, |mine, other| {
        dates.contains(&mine.0) && an_hour(mine, other)
    });
}

pub fn period_among_days(difference: &mut Difference) {
    let mixed = |event: &&Event| {
        let period = event
            .lines
            .iter()
            .any(|line| line.name == "RDATE" && line.value.contains('/'));
        event.is_day() && period
    };
    if difference.events.iter().any(mixed) {
        difference.ours.retain(|row| row.2);
        difference.theirs.retain(|row| row.0 != row.1);
    }
}

/// A property in seconds since 1970.
fn instant(line: &Line) -> i64 {
    Zone::Named(database(zone_of(line)))
        .to_utc(parsed(&line.value), Tz::UTC)
        .0
}
