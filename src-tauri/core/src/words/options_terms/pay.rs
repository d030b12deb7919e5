//! Words of pay.

use super::joined;
use crate::day::Day;
use crate::words::print::date;

/// A part of the pay, by its name in the store.
pub fn part(name: &str) -> &'static str {
    match name {
        "base" => "Base salary",
        "production" => "Pay by work done",
        "guarantee" => "Added by the guarantee",
        "quality" => "Quality pay",
        "call" => "Call",
        "stipend" => "Stipend",
        "retirement" => "Retirement, their part",
        "health" => "Health, their part",
        "education" => "Money for courses",
        "once" => "Paid once",
        "premiums" => "Premiums you pay",
        "unreimbursed" => "Licence, dues and other costs",
        _ => "The way to work",
    }
}

/// The same inside a sentence.
pub fn inside(name: &str) -> &'static str {
    match name {
        "base" => "the base salary",
        "production" => "how work is paid, and its volume",
        "guarantee" => "the guarantee",
        "quality" => "how much of the quality pay is usually paid",
        "call" => "call",
        "stipend" => "stipends",
        "retirement" => "retirement",
        "health" => "health",
        "education" => "money for courses",
        "once" => "money paid once",
        "premiums" => "premiums",
        "unreimbursed" => "licence and dues",
        _ => "the way to work",
    }
}

/// What a term rests on.
pub fn grade(name: &str) -> &'static str {
    match name {
        "writing" => "in writing",
        "seen" => "seen",
        "told" => "told",
        _ => "a guess",
    }
}

/// Nothing is there.
pub const NONE: &str = "No post is here yet.";
/// Posts are there, none of which can be added up.
pub const NOTHING: &str = "Nothing can be added up yet.";

/// What one post pays.
pub fn alone(name: &str, total: &str, low: &str, high: &str) -> String {
    if low == high {
        format!("{name} pays {total} in a steady year.")
    } else {
        format!("{name} pays about {total} in a steady year, between {low} and {high}.")
    }
}

/// The first of two pays more.
pub fn more(one: &str, other: &str, by: &str, overlap: bool) -> String {
    if overlap {
        format!("{one} pays {by} more a year than {other} once steady, but their ranges overlap.")
    } else {
        format!("{one} pays {by} more a year than {other} once steady.")
    }
}

/// Two pay the same.
pub fn same(one: &str, other: &str) -> String {
    format!("{one} and {other} pay the same once steady.")
}

/// One pays most for a true hour.
pub fn hour_most(one: &str, cents: &str) -> String {
    format!("For a true hour {one} pays most: {cents}.")
}

/// Two pay the same for a true hour.
pub const HOUR_SAME: &str = "For a true hour they pay the same.";

/// Hours are missing.
pub fn hour_missing(names: &[&str]) -> String {
    format!(
        "Hours are missing for {}, so hours are not compared.",
        joined(names)
    )
}

/// What keeps a post from being added up.
pub fn missing(parts: &[&str]) -> String {
    format!("Not added up yet: {} is missing.", joined(parts))
}

/// What counts for nothing because it was not typed.
pub fn left_out(parts: &[&str]) -> String {
    format!("Not typed, so not counted: {}.", joined(parts))
}

/// What is known of one post and not of another.
pub fn uneven(part: &str, with: &[&str], without: &[&str]) -> String {
    format!(
        "{part} is counted for {} and not for {}.",
        joined(with),
        joined(without)
    )
}

/// Year 1, and what of it comes once.
pub fn once_of(once: &str) -> String {
    format!("{once} of it once")
}

/// The present value less the cost of going.
pub fn left(going: &str) -> String {
    format!("The same, less {going} for going")
}

/// From which year it is steady.
pub fn steady_from(year: Option<u32>) -> String {
    match year {
        Some(1) => "from the first year".to_owned(),
        Some(year) => format!("from year {year}"),
        None => "not within five years".to_owned(),
    }
}

/// "267,840 to 290,800".
pub fn range(low: &str, high: &str) -> String {
    format!("{low} to {high}")
}

/// From which volume the formula pays.
pub fn break_even(units: &str, chance: Option<u16>) -> String {
    match chance {
        None => format!("The formula pays from {units} units a year."),
        Some(1000) => {
            format!(
                "The formula pays from {units} units a year. By your own spread nearly every year is above it."
            )
        }
        Some(0) => {
            format!(
                "The formula pays from {units} units a year. By your own spread hardly any year reaches it."
            )
        }
        Some(chance) => format!(
            "The formula pays from {units} units a year. By your own spread, {} in 100 chances to be above it.",
            (u32::from(chance) + 5) / 10
        ),
    }
}

/// Money paid once, over the years it binds.
pub fn once(name: &str, amount: &str, year: u8, yearly: Option<&str>) -> String {
    match yearly {
        Some(yearly) => {
            format!("{name}: {amount} in year {year}, {yearly} for each year it binds.")
        }
        None => format!("{name}: {amount} in year {year}, and it binds nobody."),
    }
}

/// "2,484 hours: 54 a week, 46 weeks".
pub fn hours(year: &str, week: &str, weeks: u8) -> String {
    format!("{year} hours: {week} a week, {weeks} weeks")
}

/// Formulas and names of a working.
pub mod working {
    /// Formula.
    pub const YEAR: &str = "Each line is rounded to the dollar; the year is the sum of its lines. Costs are taken away.";
    /// Formula.
    pub const STEADY: &str = "A year with the full volume, in which nothing is guaranteed and nothing comes once. The range is the same sum with every spread at its least and at its most.";
    /// Formula.
    pub const PRESENT: &str = "Each of five years is divided by (1 + rate) once for every year, as if paid at its end, rounded, and added up.";
    /// Formula.
    pub const HOUR: &str = "A steady year ÷ (weeks × (scheduled + after hours + unpaid + road) + hours on call × the part that is work).";
    /// Formula.
    pub const TAX: &str = "A steady year − your own rate × what is taxed: base, work, quality pay, call and stipends. What the employer pays into plans is not taxed here.";
    /// Formula.
    pub const THRESHOLD: &str = "Base + rate × the units above the threshold.";
    /// Formula.
    pub const GREATER: &str =
        "The base, or rate × units, whichever is more. They meet at base ÷ rate.";
    /// Formula.
    pub const PURE: &str =
        "Rate × units. Where there is a guarantee, they meet at guarantee ÷ rate.";
    /// Formula.
    pub const TIERS: &str = "Base + each step’s rate × the units that lie in the step.";
    /// Formula.
    pub const CHANCE: &str = "The chance is the part of a triangle from your least over your likely to your most volume that lies above it.";
    /// Name of an input.
    pub const RATE: &str = "Rate a year";
    /// Name of an input.
    pub const STEADY_YEAR: &str = "A steady year";
    /// Name of an input.
    pub const WEEKS: &str = "Weeks";
    /// Name of an input.
    pub const SCHEDULED: &str = "Scheduled, a week";
    /// Name of an input.
    pub const AFTER: &str = "After hours, a week";
    /// Name of an input.
    pub const UNPAID: &str = "Unpaid, a week";
    /// Name of an input.
    pub const ROAD: &str = "Road, a week";
    /// Name of an input.
    pub const CALL: &str = "On call, a year";
    /// Name of an input.
    pub const TAXED: &str = "Taxed";
    /// Name of an input.
    pub const VOLUME: &str = "Units a year";
    /// Name of an input.
    pub const SUM: &str = "Sum";
    /// Name of an input.
    pub const LEAST: &str = "At the least";
    /// Name of an input.
    pub const MOST: &str = "At the most";

    /// Name of an input.
    pub fn year(number: u32) -> String {
        format!("Year {number}")
    }
}

/// The printed page.
pub mod page {
    /// Title.
    pub const TITLE: &str = "What each path pays";
    /// Head of a column.
    pub const FIGURE: &str = "Before tax";
    /// Row.
    pub const YEAR_1: &str = "Year 1";
    /// Row.
    pub const STEADY: &str = "A steady year";
    /// Row.
    pub const RANGE: &str = "Its range";
    /// Row.
    pub const PRESENT: &str = "Five years, present value";
    /// Row.
    pub const HOUR: &str = "A true hour";
    /// Row.
    pub const HOURS: &str = "True hours a year";
    /// Row.
    pub const AFTER_TAX: &str = "A steady year after tax";
    /// Heading.
    pub const PARTS: &str = "A steady year, part by part";
    /// Heading.
    pub const LEAVING: &str = "What leaving costs";
    /// Sum.
    pub const SUM: &str = "In all";
    /// A cell that is not known.
    pub const UNKNOWN: &str = "not known";
    /// At the foot.
    pub const FOOT: &str = "Made by Bearings from figures that were typed. No tax table and no loan plan is inside. Questions of law are for a lawyer.";
}

/// By whom and when.
pub fn by_line(name: Option<&str>, day: Day) -> String {
    match name {
        Some(name) => format!("{name}, {}", date(day)),
        None => date(day),
    }
}

/// Changes, as they stand in the record.
pub mod change {
    /// Label.
    pub fn add(name: &str) -> String {
        format!("add the post “{name}”")
    }

    /// Label.
    pub fn set_pay(name: &str) -> String {
        format!("set the pay of “{name}”")
    }

    /// Label.
    pub fn set_exit(name: &str) -> String {
        format!("set what leaving “{name}” costs")
    }

    /// Label.
    pub fn mark(name: &str) -> String {
        format!("say that “{name}” is the post you have")
    }

    /// Label.
    pub fn release(name: &str) -> String {
        format!("change who may read the terms of “{name}”")
    }

    /// Label.
    pub fn remove(name: &str) -> String {
        format!("put the post “{name}” in the trash")
    }

    /// Label.
    pub fn restore(name: &str) -> String {
        format!("take the post “{name}” out of the trash")
    }

    /// Label.
    pub const RATES: &str = "set the rates of pay";
}

/// What the comparison takes of a post.
pub mod taken {
    /// Name of a figure.
    pub const FIRST: &str = "the first year";
    /// Name of a figure.
    pub const STEADY: &str = "a steady year";
    /// Name of a figure.
    pub const HOUR: &str = "a true hour";

    /// "Cedar Valley, a steady year: $312,000"
    pub fn label(post: &str, figure: &str, amount: &str) -> String {
        format!("{post}, {figure}: {amount}")
    }

    /// "Pay of Cedar Valley"
    pub fn source(post: &str) -> String {
        format!("Pay of {post}")
    }
}
