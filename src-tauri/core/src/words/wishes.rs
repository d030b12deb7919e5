//! Words of the wish and of what stands beside it: labels of changes, and how the diary and the draw of blocks work.

use crate::day::Day;
use crate::words::calendars::{day_name, days_words, end_time, hours, long_day, short_day, time};

/// A kind of week's wish: "the wish", "the inpatient wish".
fn wish(kind: &str) -> String {
    match kind {
        "ordinary" => "the wish".to_owned(),
        kind => format!("the {kind} wish"),
    }
}

/// What the wish is called in another calendar program.
pub fn wish_calendar() -> &'static str {
    "The week I wish for"
}

/// "the wish of 15 November".
fn dated(kind: &str, drawn_on: Day) -> String {
    format!("{} of {}", wish(kind), drawn_on.0.format("%-d %B"))
}

/// "paint Friday 15:00 to 17:00 Teaching", "free Monday to Friday 17:00 to 18:00".
pub fn stroke(days: &[u8], from: u8, to: u8, category: Option<&str>) -> String {
    let part = format!("{} to {}", time(u32::from(from) * 15), end_time(to));
    let days = match days {
        [day] => day_name(*day).to_owned(),
        [0, 1, 2, 3, 4] => "Monday to Friday".to_owned(),
        _ => days_words(days),
    };
    category.map_or_else(
        || format!("free {days} {part}"),
        |category| format!("paint {days} {part} {category}"),
    )
}

/// "move Clinical to Tuesday 09:00".
pub fn move_block(category: &str, day: u8, from: u8) -> String {
    format!(
        "move {category} to {} {}",
        day_name(day),
        time(u32::from(from) * 15)
    )
}

/// "copy Monday to Tue and Wed".
pub fn copy_day(from: u8, to: &[u8]) -> String {
    format!("copy {} to {}", day_name(from), days_words(to))
}

/// A change to a wish: as it is for the ordinary week, else "… in the inpatient wish".
pub fn in_wish(change: &str, kind: &str) -> String {
    match kind {
        "ordinary" => change.to_owned(),
        kind => format!("{change} in {}", wish(kind)),
    }
}

/// "… in the offer Northside".
pub fn in_offer(change: &str, offer: &str) -> String {
    format!("{change} in the offer {offer}")
}

/// "clear the wish".
pub fn clear_wish(kind: &str) -> String {
    format!("clear {}", wish(kind))
}

/// "start the wish from your real week".
pub fn wish_from_have(kind: &str) -> String {
    format!("start {} from your real week", wish(kind))
}

/// "edit the wish as a list".
pub fn replace_wish(kind: &str) -> String {
    format!("edit {} as a list", wish(kind))
}

/// "start the wish anew".
pub fn new_wish(kind: &str) -> String {
    format!("start {} anew", wish(kind))
}

/// "start the wish anew from a copy".
pub fn new_wish_from_copy(kind: &str) -> String {
    format!("start {} anew from a copy", wish(kind))
}

/// "start the wish anew from your real week".
pub fn new_wish_from_have(kind: &str) -> String {
    format!("start {} anew from your real week", wish(kind))
}

/// "go back to the wish of 15 November".
pub fn open_wish(kind: &str, drawn_on: Day) -> String {
    format!("go back to {}", dated(kind, drawn_on))
}

/// "remove the wish of 15 November".
pub fn remove_wish(kind: &str, drawn_on: Day) -> String {
    format!("remove {}", dated(kind, drawn_on))
}

/// "mark the wish of 15 November as drawn after a hard day".
pub fn mark_hard_day(kind: &str, drawn_on: Day) -> String {
    format!("mark {} as drawn after a hard day", dated(kind, drawn_on))
}

/// "mark the wish of 15 November as drawn after any day".
pub fn unmark_hard_day(kind: &str, drawn_on: Day) -> String {
    format!("mark {} as drawn after any day", dated(kind, drawn_on))
}

/// "change the note to the wish of 15 November".
pub fn note_wish(kind: &str, drawn_on: Day) -> String {
    format!("change the note to {}", dated(kind, drawn_on))
}

/// "change the weeks of your year".
pub fn set_year() -> String {
    "change the weeks of your year".to_owned()
}

/// "add Dinner to your named hours".
pub fn add_mask(name: &str) -> String {
    format!("add {name} to your named hours")
}

/// "change Dinner in your named hours".
pub fn edit_mask(name: &str) -> String {
    format!("change {name} in your named hours")
}

/// "move Dinner in your named hours".
pub fn move_mask(name: &str) -> String {
    format!("move {name} in your named hours")
}

/// "remove Dinner from your named hours".
pub fn remove_mask(name: &str) -> String {
    format!("remove {name} from your named hours")
}

/// "set what the contract gives Scholarship to 20 %".
pub fn set_promise(category: &str, percent: u8) -> String {
    format!("set what the contract gives {category} to {percent} %")
}

/// "clear what the contract gives Scholarship".
pub fn clear_promise(category: &str) -> String {
    format!("clear what the contract gives {category}")
}

/// "set the contract's clinic half-days to 14 in two weeks".
pub fn set_half_days(count: Option<u8>) -> String {
    count.map_or_else(
        || "clear the contract's clinic half-days".to_owned(),
        |count| format!("set the contract's clinic half-days to {count} in two weeks"),
    )
}

/// Where shadow hours lie: "in working hours", "on evenings and nights", "at weekends".
fn band(band: &str) -> &'static str {
    match band {
        "core" => "in working hours",
        "evening" => "on evenings and nights",
        _ => "at weekends",
    }
}

/// "change the shadow hours of Inbox and notes on evenings and nights".
pub fn set_shadow(category: &str, in_band: &str) -> String {
    format!("change the shadow hours of {category} {}", band(in_band))
}

/// "clear the shadow hours of Inbox and notes at weekends".
pub fn clear_shadow(category: &str, in_band: &str) -> String {
    format!("clear the shadow hours of {category} {}", band(in_band))
}

/// "write 45 min of Inbox and notes on Mon 23 Nov into the diary".
pub fn set_diary(day: Day, category: &str, minutes: u16) -> String {
    format!(
        "write {} of {category} on {} into the diary",
        hours(u64::from(minutes)),
        short_day(day)
    )
}

/// "clear Mon 23 Nov in the diary".
pub fn clear_diary(day: Day) -> String {
    format!("clear {} in the diary", short_day(day))
}

/// "draw blocks to rate", "draw blocks of an inpatient week to rate".
pub fn draw_feelings(kind: &str) -> String {
    format!("draw blocks{} to rate", of_week(kind))
}

/// "clear the blocks to rate".
pub fn clear_feelings(kind: &str) -> String {
    format!("clear the blocks{} to rate", of_week(kind))
}

fn of_week(kind: &str) -> &'static str {
    match kind {
        "inpatient" => " of inpatient weeks",
        "leave" => " of leave weeks",
        "conference" => " of conference weeks",
        _ => "",
    }
}

/// "rate Committees −2", "rate Teaching +1".
pub fn rate_feeling(category: &str, felt: i8) -> String {
    let sign = match felt {
        ..0 => "−",
        0 => "",
        1.. => "+",
    };
    format!("rate {category} {sign}{}", felt.unsigned_abs())
}

/// "take back the rating of Committees".
pub fn unrate_feeling(category: &str) -> String {
    format!("take back the rating of {category}")
}

/// "add the offer Northside".
pub fn add_offer(name: &str) -> String {
    format!("add the offer {name}")
}

/// "edit the offer Northside as a list".
pub fn replace_offer(name: &str) -> String {
    format!("edit the offer {name} as a list")
}

/// "rename the offer Northside to Southside".
pub fn rename_offer(old: &str, new: &str) -> String {
    format!("rename the offer {old} to {new}")
}

/// "remove the offer Northside".
pub fn remove_offer(name: &str) -> String {
    format!("remove the offer {name}")
}

/// How the diary's range is worked out, for evenings or for the weekend.
pub fn formula_diary(band: &str) -> &'static str {
    if band == "weekend" {
        "The mean of the weekend days you filled in, times the two days of a weekend. Low and high lie two standard errors of that to either side, never below nothing. A day you filled in without this kind of work counts as none of it."
    } else {
        "The mean of the evenings you filled in, times the five days from Monday to Friday. Low and high lie two standard errors of that to either side, never below nothing. An evening you filled in without this kind of work counts as none of it."
    }
}

/// An input of a working.
pub fn input_fortnight() -> &'static str {
    "the fourteen days"
}

/// "9 November 2026 to 22 November 2026".
pub fn from_to(from: Day, to: Day) -> String {
    format!("{} to {}", long_day(from), long_day(to))
}

/// An input of a working.
pub fn input_filled(band: &str) -> &'static str {
    if band == "weekend" {
        "weekend days filled in"
    } else {
        "evenings filled in"
    }
}

/// An input of a working.
pub fn input_mean_a_day() -> &'static str {
    "mean a day"
}

/// An input of a working.
pub fn input_deviation() -> &'static str {
    "standard deviation of a day"
}

/// How the blocks to rate are drawn.
pub fn formula_feelings() -> &'static str {
    "The hours of work in the week you have are laid end to end, kind by kind. Twelve points lie evenly along them from a chance start, and the block under each point is drawn. A kind with a quarter of your hours gets three of the twelve."
}

/// Whose method that is.
pub fn source_feelings() -> &'static str {
    "Madow 1949, systematic sampling in proportion to size; Kahneman and others 2004, Day Reconstruction Method"
}
