//! The list of reasons, with what RFC 5545 says and with the smallest calendar that shows each.

use super::{Reason, explain};

/// The reasons, each for rows that it takes out of a difference.
pub const REASONS: &[Reason] = &[
    // Section 3.3.6: a duration of hours is "exact"; the other adds it to the clock on the wall.
    Reason {
        name: "hours pass exactly",
        explain: explain::hours_pass_exactly,
        witness: "DTSTART;TZID=Europe/Berlin:20260328T220000\nDURATION:PT9H",
    },
    // Section 3.8.2.2: an end "MUST be later in time" than its start. We count no time; the other turns the two round.
    Reason {
        name: "an end before the start is no time",
        explain: explain::end_before_start,
        witness: "DTSTART:20260105T080000Z\nDTEND:20260105T073000Z",
    },
    // Section 3.8.4.4 asks for the type of DTSTART. We take a day for that day's instance; the other finds none and
    // lists both.
    Reason {
        name: "a change may be named by its day",
        explain: explain::change_named_by_day,
        witness: "DTSTART;TZID=Europe/Berlin:20260105T080000\nRRULE:FREQ=WEEKLY;COUNT=3\n--\nRECURRENCE-ID;VALUE=DATE:20260112\nDTSTART;TZID=Europe/Berlin:20260113T080000",
    },
    // The same where days are named with an hour, as Exchange does.
    Reason {
        name: "a whole day may be named with an hour",
        explain: explain::hour_names_whole_day,
        witness: "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20260112T160000",
    },
    // Section 3.8.4.4: the newer change of an instance stands. The other takes two spellings of one instant for two
    // instances.
    Reason {
        name: "one instance has one change, however it is named",
        explain: explain::two_names_of_one_instance,
        witness: "DTSTART;TZID=Europe/Berlin:20260105T080000\nRRULE:FREQ=WEEKLY;COUNT=3\n--\nRECURRENCE-ID;TZID=Europe/Berlin:20260112T080000\nDTSTART;TZID=Europe/Berlin:20260113T080000\nSEQUENCE:1\n--\nRECURRENCE-ID:20260112T070000Z\nDTSTART;TZID=Europe/Berlin:20260114T080000\nSEQUENCE:2",
    },
    // Between two zones we add what passes; the other adds it to the clock on the wall.
    Reason {
        name: "a journey lasts as long as it lasts",
        explain: explain::journey,
        witness: "DTSTART;TZID=Europe/Berlin:20260324T220000\nDTEND;TZID=Asia/Tokyo:20260325T160000\nRRULE:FREQ=DAILY;COUNT=7",
    },
    // Section 3.3.5: a time that was skipped is read with the offset before the gap. The other moves the start alone
    // and so lets an event end before it starts.
    Reason {
        name: "an end follows a start out of a gap",
        explain: explain::out_of_a_gap,
        witness: "DTSTART;TZID=Europe/Berlin:20260329T023000\nDTEND;TZID=Europe/Berlin:20260329T030000",
    },
    // Section 3.8.2.2 wants both ends of one type. We begin at midnight on the clock of the end.
    Reason {
        name: "a day may end at an hour",
        explain: explain::day_that_ends_at_an_hour,
        witness: "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=DAILY;COUNT=4\n--\nRECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20260107\nDTSTART;VALUE=DATE:20260107\nDURATION:PT90M",
    },
    // Section 3.3.10: what the rule does not contain is "derived from the start", here the month. The other takes
    // every month.
    Reason {
        name: "a yearly day of the month is in the month of the start",
        explain: explain::yearly_day,
        witness: "DTSTART;TZID=Europe/Berlin:20260113T080000\nRRULE:FREQ=YEARLY;BYMONTHDAY=13",
    },
    // Section 3.3.10: UNTIL is a local time where DTSTART is one; libical and ical.js read one without Z in the zone of
    // DTSTART too, and a day as its beginning. The other reads both in UTC.
    Reason {
        name: "an end without Z is on the clock of the start",
        explain: explain::until_without_z,
        witness: "DTSTART;TZID=America/New_York:20260105T200000\nRRULE:FREQ=WEEKLY;UNTIL=20260119T200000",
    },
    // Sections 3.8.4.4 and 3.8.5.1: EXDATE and RECURRENCE-ID name instants. The other also takes a clock time in one
    // zone for the same clock time in UTC.
    Reason {
        name: "what is named by an instant is not named by its clock",
        explain: explain::exception_is_an_instant,
        witness: "DTSTART;TZID=Asia/Tokyo:20260105T140000\nRRULE:FREQ=DAILY;COUNT=9\nEXDATE;TZID=Asia/Tokyo:20260108T050000",
    },
    // Section 3.8.4.4: the newer change of an instance stands. The other keeps the older one's RANGE for it.
    Reason {
        name: "a newer change takes back the range of an older one",
        explain: explain::range_taken_back,
        witness: "DTSTART:20260105T080000Z\nDTEND:20260105T090000Z\nRRULE:FREQ=WEEKLY;COUNT=5\n--\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260112T080000Z\nDTSTART:20260112T080000Z\nDTEND:20260112T110000Z\nSEQUENCE:1\n--\nRECURRENCE-ID:20260112T080000Z\nDTSTART:20260112T080000Z\nDTEND:20260112T120000Z\nSEQUENCE:2",
    },
    // A further date in UTC belongs to the series and ends when the clock on its wall says so.
    Reason {
        name: "a further date lasts as the series does",
        explain: explain::further_date_in_utc,
        witness: "DTSTART;TZID=Europe/Berlin:20260318T220000\nDTEND;TZID=Europe/Berlin:20260319T070000\nRDATE:20260328T210000Z",
    },
    // Section 3.8.5.2: a period has its own hours, in a series of whole days too. The other makes it a day of no length.
    Reason {
        name: "a period keeps its hours",
        explain: explain::period_among_days,
        witness: "DTSTART;VALUE=DATE:20260105\nRDATE;VALUE=PERIOD:20260107T100000Z/PT2H",
    },
];
