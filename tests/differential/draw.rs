//! Draws calendars as programs write them: every start is an instance of its rule, every exception and every change
//! names one.

use bearings_core::calendars::ics::expand::{Window, expand};
use bearings_core::calendars::ics::{Continue, ZoneAnswers, read};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

use super::dice::Dice;
use super::model::{Calendar, Event, Line, clock};

/// Zones by the names that files use, and what they are: of the database, of Windows, and one that only the file
/// defines. `Z` is UTC, and the empty name is no zone.
pub const ZONES: [(&str, Tz); 15] = [
    ("Z", Tz::UTC),
    ("", Tz::UTC),
    ("America/New_York", Tz::America__New_York),
    ("America/New_York", Tz::America__New_York),
    ("America/Los_Angeles", Tz::America__Los_Angeles),
    ("Europe/Berlin", Tz::Europe__Berlin),
    ("Europe/Berlin", Tz::Europe__Berlin),
    ("Europe/London", Tz::Europe__London),
    ("Australia/Sydney", Tz::Australia__Sydney),
    ("Asia/Kolkata", Tz::Asia__Kolkata),
    ("Asia/Tokyo", Tz::Asia__Tokyo),
    ("Eastern Standard Time", Tz::America__New_York),
    ("W. Europe Standard Time", Tz::Europe__Berlin),
    ("Tokyo Standard Time", Tz::Asia__Tokyo),
    (WARD, Tz::Europe__Paris),
];

/// A zone that no database knows; it runs as Paris does.
pub const WARD: &str = "Ward 7 Clock";

const WARD_RULES: &str = "BEGIN:VTIMEZONE\nTZID:Ward 7 Clock\nBEGIN:STANDARD\nDTSTART:16011028T030000\n\
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\n\
    DTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\
    END:DAYLIGHT\nEND:VTIMEZONE\n";

pub const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The database's zone for a name of a file.
pub fn database(name: &str) -> Tz {
    let found = ZONES.iter().find(|(other, _)| *other == name);
    found.map_or(Tz::UTC, |(_, zone)| *zone)
}

/// A property with a time in a zone of [`ZONES`].
pub fn timed(name: &str, zone: &str, at: NaiveDateTime) -> Line {
    match zone {
        "Z" => Line::new(name, format!("{}Z", clock(at))),
        "" => Line::new(name, clock(at)),
        _ => Line::new(name, clock(at)).with("TZID", zone),
    }
}

/// A property with a day.
pub fn dated(name: &str, day: NaiveDate) -> Line {
    Line::new(name, day.format("%Y%m%d").to_string()).with("VALUE", "DATE")
}

/// The zone of a property by the names of [`ZONES`].
pub fn zone_of(line: &Line) -> &str {
    match line.param("TZID") {
        Some(zone) => zone.trim_matches('"'),
        None if line.value.ends_with('Z') => "Z",
        None => "",
    }
}

/// A calendar of three to five series.
pub fn calendar(dice: &mut Dice) -> Calendar {
    let mut calendar = Calendar {
        head: vec![
            Line::new("VERSION", "2.0"),
            Line::new("PRODID", "-//Bearings//Differential//EN"),
        ],
        zones: vec![WARD_RULES.to_owned()],
        ..Calendar::default()
    };
    for n in 0..dice.within(3, 5) {
        series(
            &format!("series-{n}@larkmoor.example"),
            dice,
            &mut calendar.events,
        );
    }
    calendar
}

fn series(uid: &str, dice: &mut Dice, events: &mut Vec<Event>) {
    let whole_days = dice.chance(20);
    let zone = dice.pick(&ZONES).0;
    let day =
        NaiveDate::from_ymd_opt(2025, 7, 1).expect("a day") + TimeDelta::days(dice.within(0, 580));
    let minute = if dice.chance(15) {
        *dice.pick(&[0, 60, 90, 120, 150, 180, 1_320, 1_425])
    } else {
        7 * 60 + 15 * dice.within(0, 44)
    };
    let start = if whole_days {
        day.into()
    } else {
        NaiveDateTime::from(day) + TimeDelta::minutes(minute)
    };
    let minutes = if whole_days {
        1_440 * dice.within(1, 4)
    } else {
        *dice.pick(&[15, 30, 45, 60, 60, 90, 120, 240, 720, 1_560])
    };
    let at = |name: &str, time: NaiveDateTime| {
        if whole_days {
            dated(name, time.date())
        } else {
            timed(name, zone, time)
        }
    };
    let length = TimeDelta::minutes(minutes);
    let mut event = Event {
        uid: uid.to_owned(),
        lines: vec![
            Line::new("DTSTAMP", "20250601T080000Z"),
            at("DTSTART", start),
            at("DTEND", start + length),
            Line::new(
                "SUMMARY",
                *dice.pick(&[
                    "Ward round",
                    "Journal club",
                    "Prüfung, mündlich",
                    "1:1 #mentoring",
                ]),
            ),
        ],
    };
    if dice.chance(12) {
        events.push(event);
        return;
    }
    let rule = format!(
        "{}{}",
        rule(start, dice),
        end(start, whole_days, zone, dice)
    );
    event.lines.push(Line::new("RRULE", rule.clone()));
    let mut starts = starts(start, &rule, whole_days);
    starts.retain(|one| *one != start);
    let mut taken = Vec::new();
    for _ in 0..dice.below(4).min(starts.len()) {
        taken.push(starts.remove(dice.below(starts.len())));
    }
    taken.sort_unstable();
    if !taken.is_empty() {
        let mut line = at("EXDATE", taken[0]);
        for more in &taken[1..] {
            line.value = format!("{},{}", line.value, at("EXDATE", *more).value);
        }
        event.lines.push(line);
    }
    events.push(event);
    for _ in 0..dice.below(3).min(starts.len()) {
        let was = starts.remove(dice.below(starts.len()));
        let shift = if whole_days {
            TimeDelta::days(dice.within(-2, 2))
        } else {
            TimeDelta::minutes(*dice.pick(&[-1_440, -60, -15, 0, 30, 120, 1_440, 4_320]))
        };
        let now = was + shift;
        let mut lines = vec![
            Line::new("DTSTAMP", "20250701T080000Z"),
            at("RECURRENCE-ID", was),
            at("DTSTART", now),
            at(
                "DTEND",
                now + if dice.chance(30) { length * 2 } else { length },
            ),
            Line::new("SUMMARY", "Changed"),
        ];
        if dice.chance(50) {
            lines.push(Line::new("SEQUENCE", dice.within(0, 3).to_string()));
        }
        events.push(Event {
            uid: uid.to_owned(),
            lines,
        });
    }
}

/// A rule as the dialogs of Outlook, Google and Apple write it, of which the start is an instance.
pub fn rule(start: NaiveDateTime, dice: &mut Dice) -> String {
    let day = start.date();
    let weekday = WEEKDAYS[day.weekday().num_days_from_monday() as usize];
    let nth = day.day0() / 7 + 1;
    let last = (day + TimeDelta::days(7)).month() != day.month();
    let nth = if last {
        "-1".to_owned()
    } else {
        nth.to_string()
    };
    let interval = match dice.below(6) {
        0 => ";INTERVAL=2",
        1 => ";INTERVAL=3",
        2 => ";INTERVAL=1",
        _ => "",
    };
    let with_others = |dice: &mut Dice| {
        let mut days: Vec<&str> = WEEKDAYS
            .iter()
            .copied()
            .filter(|day| *day == weekday || dice.chance(30))
            .collect();
        if dice.chance(20) {
            days.reverse();
        }
        days.join(",")
    };
    match dice.below(10) {
        0 => format!("FREQ=DAILY{interval}"),
        1 => format!("FREQ=WEEKLY{interval}"),
        2..=4 => format!("FREQ=WEEKLY{interval};BYDAY={}", with_others(dice)),
        5 => format!("FREQ=WEEKLY{interval};WKST=SU;BYDAY={}", with_others(dice)),
        6 => format!("FREQ=MONTHLY{interval};BYMONTHDAY={}", day.day()),
        7 => format!("FREQ=MONTHLY{interval};BYDAY={nth}{weekday}"),
        8 => format!("FREQ=MONTHLY{interval};BYDAY={weekday};BYSETPOS={nth}"),
        _ => format!("FREQ=YEARLY;BYMONTH={};BYDAY={nth}{weekday}", day.month()),
    }
}

/// The end of a rule: none, a count, or a day with the time of the start, as those programs write it.
fn end(start: NaiveDateTime, whole_days: bool, zone: &str, dice: &mut Dice) -> String {
    let last = start + TimeDelta::days(dice.within(30, 500));
    match dice.below(4) {
        0 => format!(";COUNT={}", dice.within(2, 60)),
        1 if whole_days => format!(";UNTIL={}", last.format("%Y%m%d")),
        1 => format!(";UNTIL={}", in_utc(last, zone)),
        _ => String::new(),
    }
}

/// A time of a zone as UTC writes it; one without a zone as it is.
pub fn in_utc(at: NaiveDateTime, zone: &str) -> String {
    if zone.is_empty() {
        return clock(at);
    }
    let utc = bearings_core::calendars::ics::zone::Zone::Named(database(zone))
        .to_utc(at, Tz::UTC)
        .0;
    let utc = chrono::DateTime::from_timestamp(utc, 0)
        .expect("a time")
        .naive_utc();
    format!("{}Z", clock(utc))
}

/// The starts of a rule on its own clock, in the years looked at.
pub fn starts(start: NaiveDateTime, rule: &str, whole_days: bool) -> Vec<NaiveDateTime> {
    // Its end in UTC would be read in UTC here, where the clock has no zone: a little late or early, never far.
    let line = if whole_days {
        dated("DTSTART", start.date())
    } else {
        timed("DTSTART", "", start)
    };
    let file = format!("BEGIN:VEVENT\n{}\nRRULE:{rule}\nEND:VEVENT\n", line.text());
    let reading = read(file.as_bytes(), &ZoneAnswers::new(), &mut |_, _| {
        Continue::Yes
    })
    .expect("an event");
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).expect("a day");
    let window = Window::days(day(2025), day(2028), Tz::UTC);
    expand(&reading, window, Tz::UTC)
        .iter()
        .map(|one| one.wall_start)
        .collect()
}
