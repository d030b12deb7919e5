//! Words of the printed pages: my two calendars, and the recovery sheet.

use crate::day::Day;

/// Days of the week as the columns of a drawing name them.
pub const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

const LONG_DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// Kinds of time that Bearings names itself, and may therefore write small inside a sentence.
const OWN_KINDS: [&str; 10] = [
    "Clinical",
    "Inbox and notes",
    "Teaching",
    "Scholarship",
    "Service",
    "Committees",
    "Leadership",
    "Life",
    "Other work",
    calendars::NOT_SORTED,
];

/// "22 November 2026".
pub fn date(day: Day) -> String {
    day.0.format("%-d %B %Y").to_string()
}

/// Hours to a tenth, halves up: 540 is "9", 690 is "11.5". Whole hours are written without a fraction.
pub fn hours(minutes: u32) -> String {
    let tenths = tenths(minutes);
    match tenths % 10 {
        0 => format!("{}", tenths / 10),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

/// The same with its unit: "1 hour", "9 hours".
pub fn hours_long(minutes: u32) -> String {
    let unit = if tenths(minutes) == 10 {
        "hour"
    } else {
        "hours"
    };
    format!("{} {unit}", hours(minutes))
}

/// A change with its sign: "−5", "+2", "0".
pub fn change(minutes: i64) -> String {
    let size = u32::try_from(minutes.unsigned_abs()).unwrap_or(u32::MAX);
    match (tenths(size), minutes > 0) {
        (0, _) => "0".to_owned(),
        (_, true) => format!("+{}", hours(size)),
        (_, false) => format!("−{}", hours(size)),
    }
}

/// Tenths of an hour, as [`hours`] shows them.
pub fn tenths(minutes: u32) -> u32 {
    minutes / 60 * 10 + (minutes % 60 + 3) / 6
}

/// "Monday to Friday 8:00 to 18:00", for a run of days with the same hours.
pub fn days_and_hours(first: usize, last: usize, from: u16, to: u16) -> String {
    let days = match last - first {
        0 => LONG_DAYS[first].to_owned(),
        1 => format!("{} and {}", LONG_DAYS[first], LONG_DAYS[last]),
        _ => format!("{} to {}", LONG_DAYS[first], LONG_DAYS[last]),
    };
    format!("{days} {} to {}", time(from), time(to))
}

fn time(minute: u16) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

/// A kind of time inside a sentence.
fn spoken(kind: &str) -> String {
    if OWN_KINDS.contains(&kind) {
        kind.to_lowercase()
    } else {
        kind.to_owned()
    }
}

/// The page of the two calendars.
pub mod calendars {
    use super::{date, hours, hours_long, spoken, tenths};
    use crate::day::Day;

    /// Title of the page.
    pub const TITLE: &str = "My two calendars";
    /// Above the week that is.
    pub const HAVE: &str = "The week I have";
    /// Above the week that is wished.
    pub const WISH: &str = "The week I wish for";
    /// Above the difference.
    pub const DIFFERENCE: &str = "Where they differ";
    /// Above the first column of the table.
    pub const HOURS_A_WEEK: &str = "Hours a week";
    /// Above the hours that are.
    pub const HAVE_HOURS: &str = "Have";
    /// Above the hours that are wished.
    pub const WISH_HOURS: &str = "Wish";
    /// Above the change from one to the other.
    pub const CHANGE: &str = "Change";
    /// What the drawing in each row shows.
    pub const MARKS: &str = "● have     ◇ wish";
    /// The sum of all kinds of work.
    pub const ALL_WORK: &str = "All work";
    /// Work of a kind not known yet.
    pub const NOT_SORTED: &str = "Hours not sorted yet";
    /// Their mark in the drawings.
    pub const NO_LETTER: &str = "?";
    /// Kinds of time beyond those that fit.
    pub const OTHER_KINDS: &str = "Further kinds together";
    /// Above the hours by time of day.
    pub const WHEN: &str = "When the work falls";
    /// Bands of the week, in their order.
    pub const BANDS: [&str; 3] = ["Core hours", "Evenings and nights", "Weekends"];
    /// Above the protected time.
    pub const PROTECTED: &str = "Protected time";
    /// Above how the figures came about.
    pub const COUNTED: &str = "How it was counted";
    /// Above the lines to write on.
    pub const ASK: &str = "What I will ask for first";
    /// At the foot.
    pub const FOOT: &str = "A planning aid, not an assessment of me or my health.";
    /// What the attached data holds.
    pub const DATA: &str = "The hours on this page";

    /// Name and day at the end of the title's line.
    pub fn by_line(name: Option<&str>, day: Day) -> String {
        match name {
            Some(name) => format!("{name} · {}", date(day)),
            None => date(day),
        }
    }

    /// The sentence the page exists for.
    pub fn lead(have: u32, wish: u32) -> String {
        let apart = have.abs_diff(wish);
        if tenths(apart) == 0 {
            return "My week is as long as the one I wish for.".to_owned();
        }
        let word = if have > wish { "more" } else { "fewer" };
        format!(
            "My week has {} {word} than the one I wish for.",
            hours_long(apart)
        )
    }

    /// What the gap is made of: the kind that moves furthest in the gap's own direction. `all` is the whole gap.
    pub fn most(kind: &str, part: i64, all: i64) -> String {
        let kind = spoken(kind);
        let size = u32::try_from(part.unsigned_abs()).unwrap_or(u32::MAX);
        let hours = hours_long(size);
        if all == 0 {
            let word = if part < 0 { "fewer" } else { "more" };
            return format!("What differs most is {kind}: I wish for {hours} {word}.");
        }
        // A name that was cut ends in its own three dots.
        let stop = if kind.ends_with('…') { "" } else { "." };
        let most = part.unsigned_abs() * 2 > all.unsigned_abs();
        match (all < 0, most) {
            (true, true) => format!("Most of it is {kind}{stop}"),
            (true, false) => format!("The largest part of it is {kind}, {hours}."),
            (false, true) => format!("Most of what is missing is {kind}{stop}"),
            (false, false) => format!("The largest part of what is missing is {kind}, {hours}."),
        }
    }

    /// What the page does not say.
    pub const TIME_NOT_REASONS: &str = "This counts time, not reasons.";

    /// Hours at the end of a caption.
    pub fn caption_hours(minutes: u32) -> String {
        format!("{} h", hours(minutes))
    }

    /// A week drawing in words.
    pub fn week_in_words(title: &str, minutes: u32) -> String {
        format!(
            "{title}: {} of work by day and hour. The hours by kind of work are in the table below.",
            hours_long(minutes)
        )
    }

    /// The difference in words, for those who do not see it.
    pub fn difference_in_words(drop: u32, add: u32, other: u32) -> String {
        format!(
            "{DIFFERENCE}: {} to drop, {} to add, {} of other work at the same hour.",
            hours_long(drop),
            hours_long(add),
            hours_long(other)
        )
    }

    /// The key below the drawings.
    pub fn key(drop: u32, add: u32, other: u32, frame: bool) -> String {
        let frame = if frame { "Frame: core hours. " } else { "" };
        format!(
            "{frame}Hatched −: {} h to drop. Black +: {} h to add. White ≠: {} h of other work at the same hour. \
             Letters are named in the table.",
            hours(drop),
            hours(add),
            hours(other)
        )
    }

    /// Protected time: hours a week set apart, and how many of them were free of other work.
    pub fn protected(minutes: u32, kept: u32) -> String {
        format!(
            "Of {} a week that I protect, {} stayed free of other work.",
            hours_long(minutes),
            hours(kept)
        )
    }

    /// Where none is marked.
    pub const NOTHING_PROTECTED: &str = "I have not marked any hours as protected.";

    /// "8 ordinary weeks, 3 set aside, from *names*."
    pub fn weeks(counted: u32, aside: u32, sources: &str) -> String {
        let weeks = if counted == 1 { "week" } else { "weeks" };
        let aside = if aside == 0 {
            String::new()
        } else {
            format!(", {aside} set aside")
        };
        format!("{counted} ordinary {weeks}{aside}, from {sources}.")
    }

    /// The names of the first calendars, and how many more there are.
    pub fn sources(names: &[String], more: usize) -> String {
        match (names, more) {
            ([], _) => "my calendar".to_owned(),
            ([only], 0) => only.clone(),
            ([first @ .., last], 0) => format!("{} and {last}", first.join(", ")),
            (some, more) => format!("{} and {more} more", some.join(", ")),
        }
    }

    /// The day the wish was drawn.
    pub fn wish_drawn(day: Day) -> String {
        format!("The wish was drawn on {}.", date(day))
    }

    /// The hours the bands are cut by.
    pub fn core_hours(runs: &[String]) -> String {
        if runs.is_empty() {
            "No core hours are set.".to_owned()
        } else {
            format!("Core hours: {}.", runs.join("; "))
        }
    }

    /// The same where they are too many to name.
    pub const CORE_FRAMED: &str = "Core hours differ by day, as framed above.";

    /// What is still unsorted.
    pub fn unsorted(minutes: u32) -> String {
        format!(
            "{} a week are not sorted into any kind yet; they count as work.",
            hours_long(minutes)
        )
    }
}

/// The recovery sheet.
pub mod recovery {
    use super::date;
    use crate::day::Day;

    /// Title of the sheet.
    pub const TITLE: &str = "Recovery sheet";
    /// The sentence the sheet exists for.
    pub const LEAD: &str = "This key opens everything in the vault.";
    /// What follows it.
    pub const SECOND: &str = "It is the only way in if the passphrase is forgotten. Bearings keeps no copy of it, and no one can print it again.";
    /// Above the key.
    pub const KEY: &str = "Recovery key";
    /// Name of the last group.
    pub const CHECK: &str = "Check";
    /// What the last group is for.
    pub const CHECK_USE: &str = "Part of the key. Finds a slip in typing, and says in which group.";
    /// Above the advice on places.
    pub const WHERE: &str = "Where to keep it";
    /// Places, good and bad.
    pub const PLACES: [&str; 4] = [
        "Away from the computer: with your passport, or with someone you trust.",
        "Not in a mailbox, a shared folder or a photo library.",
        "A PDF on the same disk lets in whoever finds it. Keep the paper, remove the file.",
        "Whoever holds this sheet and the vault, or a backup of it, can read all of it.",
    ];
    /// Above the steps.
    pub const HOW: &str = "How to use it";
    /// The steps.
    pub const STEPS: [&str; 4] = [
        "Open Bearings and choose the recovery sheet on the lock screen.",
        "Type the eight groups and the check. Capitals and spaces do not matter; O counts as 0, I and L count as 1.",
        "Choose a new passphrase. The key stays the same.",
        "If the sheet may have been seen, make a new one in Settings. Backups made before still open with this one.",
    ];
    /// Labels of the lines to fill in.
    pub const BLANKS: [&str; 3] = ["Copied or printed on", "Kept at", "Who else knows where"];
    /// At the foot.
    pub const FOOT: &str = "Made on the computer that holds the vault. Nothing was sent anywhere.";

    /// Which vault, and when.
    pub fn of_vault(prefix: &str, day: Day) -> String {
        format!("Vault {prefix} · {}", date(day))
    }
}

#[cfg(test)]
mod tests {
    use super::{calendars, change, hours, hours_long};

    #[test]
    fn hours_are_written_to_a_tenth() {
        assert_eq!(
            [0, 540, 690, 3660, 65, 57, 62].map(hours),
            ["0", "9", "11.5", "61", "1.1", "1", "1"]
        );
        assert_eq!(
            [60, 30, 62].map(hours_long),
            ["1 hour", "0.5 hours", "1 hour"]
        );
        assert_eq!(
            [-300, 120, 0, 2, -2].map(change),
            ["−5", "+2", "0", "0", "0"]
        );
    }

    #[test]
    fn the_lead_says_which_way() {
        assert_eq!(
            calendars::lead(3660, 3120),
            "My week has 9 hours more than the one I wish for."
        );
        assert_eq!(
            calendars::lead(3000, 3060),
            "My week has 1 hour fewer than the one I wish for."
        );
        assert_eq!(
            calendars::lead(3000, 3001),
            "My week is as long as the one I wish for."
        );
    }

    #[test]
    fn names_people_chose_keep_their_capitals() {
        assert_eq!(
            calendars::most("Inbox and notes", -300, -540),
            "Most of it is inbox and notes."
        );
        assert_eq!(
            calendars::most("Larkmoor ICU", -120, -540),
            "The largest part of it is Larkmoor ICU, 2 hours."
        );
        assert_eq!(
            calendars::most("Teaching", 120, 180),
            "Most of what is missing is teaching."
        );
    }
}
