//! Files and rules that are too much: read in bounded steps, stopped at any time, or refused.

use std::fmt::Write;

use bearings_core::calendars::ics::complaint::Kind;
use bearings_core::calendars::ics::instances::MOST_INSTANCES;
use bearings_core::calendars::ics::{Continue, LIMIT_MIB, ZoneAnswers, read};
use bearings_core::error::Error;

use super::{day, event, expanded, reading, times};

/// A calendar of about so many bytes.
fn big(bytes: usize) -> String {
    let mut file = String::with_capacity(bytes + 1_000);
    file.push_str("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    let mut n = 0;
    while file.len() < bytes {
        let (month, day, hour) = (n / 280 % 12 + 1, n / 10 % 28 + 1, 8 + n % 10);
        write!(
            file,
            "BEGIN:VEVENT\r\nUID:{n}\r\nSUMMARY:Visit\r\nDTSTART:2026{month:02}{day:02}T{hour:02}0000Z\r\nDURATION:PT30M\r\n\
             X-ALT-DESC:{}\r\nEND:VEVENT\r\n",
            "never read ".repeat(40)
        )
        .unwrap();
        n += 1;
    }
    file.push_str("END:VCALENDAR\r\n");
    file
}

#[test]
fn a_hundred_megabytes_are_read_step_by_step_and_can_be_stopped_at_any_step() {
    let file = big(100 << 20);
    let mut last = 0;
    let mut widest = 0;
    let read_all = read(file.as_bytes(), &ZoneAnswers::new(), &mut |done, all| {
        assert_eq!(all, file.len() as u64);
        widest = widest.max(done - last);
        last = done;
        Continue::Yes
    })
    .unwrap();
    assert_eq!(last, file.len() as u64);
    assert!(widest <= 1 << 19, "{widest} bytes without a word");
    assert_eq!(read_all.series.len() as u32, read_all.components);
    assert!(read_all.components > 180_000);
    let mut steps = 0;
    let stopped = read(file.as_bytes(), &ZoneAnswers::new(), &mut |_, _| {
        steps += 1;
        if steps == 3 {
            Continue::No
        } else {
            Continue::Yes
        }
    });
    assert_eq!(stopped.unwrap_err(), Error::Cancelled);
    assert_eq!(steps, 3);
}

#[test]
fn a_file_beyond_the_limit_is_refused_unread() {
    let file = vec![0; (LIMIT_MIB as usize) << 20 | 1];
    let refused = read(&file, &ZoneAnswers::new(), &mut |_, _| {
        panic!("it was read")
    });
    assert_eq!(
        refused.unwrap_err(),
        Error::TooLarge {
            limit_mib: LIMIT_MIB
        }
    );
}

#[test]
fn a_hundred_thousand_events_are_all_there() {
    let mut file = String::from("BEGIN:VCALENDAR\n");
    for n in 0..100_000 {
        writeln!(
            file,
            "BEGIN:VEVENT\nUID:{n}\nDTSTART:20260101T{:02}{:02}00Z\nEND:VEVENT",
            n / 60 % 24,
            n % 60
        )
        .unwrap();
    }
    let reading = reading(file.as_bytes()).unwrap();
    assert_eq!(
        expanded(&reading, "2026-01-01", "2026-01-02")
            .occurrences
            .len(),
        100_000
    );
}

#[test]
fn rules_without_end_are_capped_and_said_to_be() {
    let endless = event("DTSTART:20260101T000000Z\nRRULE:FREQ=SECONDLY");
    let reading = reading(endless.as_bytes()).unwrap();
    let expansion = expanded(&reading, "2026-01-01", "2027-01-01");
    assert_eq!(expansion.occurrences.len(), MOST_INSTANCES);
    assert_eq!(
        expansion.complaints[0].kind,
        Kind::TooMany {
            kept: MOST_INSTANCES as u32
        }
    );
    // A second, far from its start: nothing before it is walked through.
    let far = event("DTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY;INTERVAL=3600");
    assert_eq!(times(&far, "2026-01-01", "2026-01-02").len(), 24);
    let never = event("DTSTART:20260101T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    assert_eq!(times(&never, "2026-01-01", "2036-01-01").len(), 1);
    let dense = event(
        "DTSTART:20260101T000000Z\nRRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13;\
         BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9",
    );
    assert_eq!(
        times(&dense, "2026-01-01", "2027-01-01").len(),
        MOST_INSTANCES
    );
}

#[test]
fn ten_thousand_endless_rules_share_one_budget() {
    let mut file = String::from("BEGIN:VCALENDAR\n");
    for n in 0..10_000 {
        writeln!(file, "BEGIN:VEVENT\nUID:{n}\nDTSTART:20260101T000000Z\nRRULE:FREQ=SECONDLY;BYMONTH=12\nEND:VEVENT").unwrap();
    }
    let reading = reading(file.as_bytes()).unwrap();
    let expansion = expanded(&reading, "2026-01-01", "2027-01-01");
    assert!(expansion.occurrences.len() <= 500_000);
    assert!(
        expansion
            .complaints
            .iter()
            .any(|complaint| matches!(complaint.kind, Kind::TooMany { .. }))
    );
}

#[test]
fn deep_nesting_and_endless_lines_do_no_harm() {
    let deep = format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T080000Z\n{}{}END:VEVENT\nEND:VCALENDAR\n",
        "BEGIN:VALARM\n".repeat(100_000),
        "END:VALARM\n".repeat(100_000)
    );
    assert_eq!(reading(deep.as_bytes()).unwrap().series.len(), 1);
    let long = format!(
        "BEGIN:VEVENT\nDTSTART:20260101T080000Z\nSUMMARY:{}\nEND:VEVENT\n",
        "long\r\n  ".repeat(1_000_000)
    );
    let title = reading(long.as_bytes()).unwrap().series[0]
        .facts
        .summary
        .clone()
        .unwrap();
    assert!(title.len() <= 20_000);
    let dates = format!(
        "BEGIN:VEVENT\nDTSTART:20260101T080000Z\nRDATE:{}20260102T080000Z\nEND:VEVENT\n",
        "20260102T080000Z,".repeat(60_000)
    );
    assert_eq!(
        expanded(
            &reading(dates.as_bytes()).unwrap(),
            "2026-01-01",
            "2027-01-01"
        )
        .occurrences
        .len(),
        2
    );
}

#[test]
fn a_hundred_thousand_exceptions_are_all_heeded() {
    let mut dates = String::new();
    let first = day("2026-01-01").and_hms_opt(0, 0, 0).unwrap();
    for n in 1..=100_000 {
        let at = first + chrono::TimeDelta::minutes(5 * n);
        write!(
            dates,
            "{}{}",
            if n == 1 { "" } else { "," },
            at.format("%Y%m%dT%H%M%SZ")
        )
        .unwrap();
    }
    let one = event(&format!(
        "DTSTART:20260101T000000Z\nRRULE:FREQ=MINUTELY;INTERVAL=5\nEXDATE:{dates}"
    ));
    let reading = reading(one.as_bytes()).unwrap();
    assert_eq!(reading.complaints, []);
    assert_eq!(
        expanded(&reading, "2026-01-01", "2026-03-01")
            .occurrences
            .len(),
        1
    );
    // The 100,000th falls on 14 December 2026 at 05:20; from there on nothing is taken out.
    assert_eq!(
        expanded(&reading, "2026-12-15", "2026-12-16")
            .occurrences
            .len(),
        288
    );
}
