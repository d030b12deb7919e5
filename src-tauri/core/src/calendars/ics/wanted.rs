//! Which lines of an event are of use, and what the parser would make up or misread in them.

use std::borrow::Cow;

/// What a property of an event is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// DTSTART.
    Start,
    /// DTEND.
    End,
    /// DURATION.
    Duration,
    /// RRULE or EXRULE.
    Rule,
    /// RDATE, EXDATE or RECURRENCE-ID.
    Dates,
    /// UID.
    Identity,
    /// Any other that is of use.
    Other,
}

/// Whether a property of an event is of use.
pub fn wanted(name: &[u8]) -> Option<Wanted> {
    const OTHER: [&[u8]; 14] = [
        b"SUMMARY",
        b"DESCRIPTION",
        b"LOCATION",
        b"CATEGORIES",
        b"STATUS",
        b"TRANSP",
        b"SEQUENCE",
        b"DTSTAMP",
        b"CREATED",
        b"LAST-MODIFIED",
        b"ORGANIZER",
        b"ATTENDEE",
        b"X-MICROSOFT-CDO-BUSYSTATUS",
        b"X-MICROSOFT-CDO-INTENDEDSTATUS",
    ];
    let is = |other: &[u8]| name.eq_ignore_ascii_case(other);
    Some(match name.len() {
        7 if is(b"DTSTART") => Wanted::Start,
        3 if is(b"UID") => Wanted::Identity,
        5 if is(b"DTEND") => Wanted::End,
        8 if is(b"DURATION") => Wanted::Duration,
        5 if is(b"RRULE") => Wanted::Rule,
        6 if is(b"EXRULE") => Wanted::Rule,
        5 if is(b"RDATE") => Wanted::Dates,
        6 if is(b"EXDATE") => Wanted::Dates,
        13 if is(b"RECURRENCE-ID") => Wanted::Dates,
        _ if OTHER.iter().any(|other| is(other)) => Wanted::Other,
        _ => return None,
    })
}

/// Whether a date lacks digits, which the parser would make up for. Lists are judged by their last.
pub fn is_short_date(name: &[u8], line: &str) -> bool {
    let Some((_, value)) = line[name.len().min(line.len())..].rsplit_once(':') else {
        return true;
    };
    let last = value.rsplit([',', '/']).next().unwrap_or(value).trim();
    if last.starts_with(['P', 'p', '+', '-']) || (last.is_empty() && value.contains(',')) {
        return false;
    }
    let digits = last.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &last[digits..];
    // 8 digits are a day; after them nothing, or T and at least hours and minutes.
    digits != 8
        || (rest.starts_with(['T', 't'])
            && rest[1..].bytes().take_while(u8::is_ascii_digit).count() < 4)
}

/// A rule without a COUNT that is negative (which some programs write for "no end"); COUNT=0 spoils the rule.
pub fn sound_count(line: &str) -> Cow<'_, str> {
    let upper = line.to_ascii_uppercase();
    if !upper.contains("COUNT=-") && !upper.contains("COUNT=0") {
        return line.into();
    }
    let mut out = String::with_capacity(line.len());
    let (head, rule) = line.split_once(':').unwrap_or(("RRULE", line));
    out.push_str(head);
    for (n, part) in rule.split(';').enumerate() {
        let count = part.trim().to_ascii_uppercase();
        let count = count.strip_prefix("COUNT=");
        if count.is_some_and(|count| count.starts_with('-')) {
            continue;
        }
        out.push(if n == 0 { ':' } else { ';' });
        out.push_str(
            if count.is_some_and(|count| count.bytes().all(|b| b == b'0')) {
                "FREQ=NONE"
            } else {
                part
            },
        );
    }
    out.into()
}
