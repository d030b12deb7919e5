//! Words of "How is this worked out?" for the gap and the measures beside it.

/// Names of inputs, in the order of [`input`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// Hours of work now.
    Now,
    /// Hours of work wished.
    Wished,
    /// Differs by band.
    ByBand,
    /// Differs by kind.
    ByKind,
    /// Differs by both.
    ByBoth,
    /// Differs by quarter hour.
    ByQuarter,
    /// Amount.
    Amount,
    /// Edges.
    Edges,
    /// What you do.
    Mix,
    /// How it feels.
    Feeling,
    /// Of which too rushed.
    Rushed,
    /// The gap.
    Gap,
    /// What would be left.
    Left,
    /// Weeks that count.
    Weeks,
    /// Draws.
    Draws,
    /// What moves it most.
    Mover,
    /// Not sorted.
    Unsorted,
    /// In no calendar.
    Shadow,
    /// Outside the core day.
    Outside,
    /// With patients.
    Patients,
    /// Protected.
    Protected,
    /// Taken by other work.
    Taken,
    /// Kept.
    Kept,
    /// Hours of it.
    Hours,
    /// Rated hours.
    Rated,
    /// Months.
    Months,
    /// Changes between kinds.
    Switches,
    /// Weeks a year now and wished.
    WeeksAYear,
    /// Counted the other way.
    OtherOrder,
    /// How far the fitted mix misses.
    Miss,
    /// Moved, with its sign.
    Shift,
}

/// An input of a working.
pub fn input(name: Name) -> &'static str {
    match name {
        Name::Now => "hours of work now",
        Name::Wished => "hours of work wished",
        Name::ByBand => "differ by part of the week",
        Name::ByKind => "differ by kind of work",
        Name::ByBoth => "differ by both at once",
        Name::ByQuarter => "differ by quarter hour and kind",
        Name::Amount => "amount",
        Name::Edges => "edges",
        Name::Mix => "what you do",
        Name::Feeling => "how it feels",
        Name::Rushed => "of it too rushed",
        Name::Gap => "the gap",
        Name::Left => "would be left",
        Name::Weeks => "weeks that count",
        Name::Draws => "times drawn",
        Name::Mover => "what moves it most",
        Name::Unsorted => "not sorted",
        Name::Shadow => "in no calendar",
        Name::Outside => "outside the core day",
        Name::Patients => "scheduled with patients",
        Name::Protected => "protected",
        Name::Taken => "taken by other work",
        Name::Kept => "kept",
        Name::Hours => "hours of it",
        Name::Rated => "hours that are rated",
        Name::Months => "months",
        Name::Switches => "changes for each hour of work",
        Name::WeeksAYear => "weeks a year",
        Name::OtherOrder => "by order: edges first, mix first",
        Name::Miss => "fitted kinds miss by at most",
        Name::Shift => "work sits, on the whole",
    }
}

/// Formula of a number: amount.
pub fn amount() -> &'static str {
    "All hours of work now and all hours of work wished; how far they lie apart."
}

/// Formula of a number: edges.
pub fn edges() -> &'static str {
    "The mean of the two ways to get there: what the parts of the week differ by beyond the amount, and what both at once differ by beyond the kinds. ½ [(by part − amount) + (by both − by kind)]."
}

/// Formula of a number: what you do.
pub fn mix() -> &'static str {
    "The mean of the two ways to get there: what the kinds of work differ by beyond the amount, and what both at once differ by beyond the parts of the week. ½ [(by kind − amount) + (by both − by part)]."
}

/// Formula of a number: how it feels.
pub fn feeling() -> &'static str {
    "For each kind of work, the hours that stand in both weeks, times how far it falls short: half the steps between how it feels and the least that would be all right, at most one. What you marked too rushed counts with amount and edges."
}

/// Formula of a number: the same work at another hour.
pub fn placement() -> &'static str {
    "All quarter hours that differ, less what parts of the week and kinds of work differ by. It is the same work at another hour of the same kind of day, and stands in no sum. Hours no calendar holds have no hour of the day and count here in full."
}

/// Formula of a number: the gap.
pub fn gap() -> &'static str {
    "Amount, edges, what you do and how it feels, added up. Each distance is half the sum of all differences, with free time as a kind of its own; a finer division never makes it smaller, so no part is below nothing."
}

/// Formula of a number: the range.
pub fn range() -> &'static str {
    "Your weeks drawn again in pairs of neighbours, and the 5th to the 95th percentile of the gap. The same with the core day moved by an hour at either end, hours that are not sorted put where they make the gap smallest and largest, tentative entries out and in, and hours no calendar holds at their low and high. The lowest low and the highest high are shown."
}

/// Formula of a number: only hours and edges put right.
pub fn bounds_only() -> &'static str {
    "Each part of the week gets the hours you drew, with the mix of work it has now. What feels wrong is counted again on those hours. One less what is left as a share of the gap."
}

/// Formula of a number: only the mix put right.
pub fn mix_only() -> &'static str {
    "Each part of the week keeps the hours it has now; the kinds of work get the shares you drew, fitted step by step to both. What feels wrong is counted again on those hours. One less what is left as a share of the gap."
}

/// Formula of a number: both put right.
pub fn both() -> &'static str {
    "Each part of the week gets the hours and the kinds of work you drew. Only how it feels is left."
}

/// Formula of a number: the year.
pub fn year() -> &'static str {
    "For each type of week, hours of work times weeks a year, added up as it is and as you drew it; then compared like one week. Divided by 52 it is given a week. Weeks nobody named count as free."
}

/// Formula of a number: an offer.
pub fn offer() -> &'static str {
    "The same comparison with the offer's week in place of yours. Work is taken to feel there as you rated it here."
}

/// Formula of a number: work outside the core day.
pub fn after_hours() -> &'static str {
    "Hours of work outside your core day, with those no calendar holds, and their share of all work."
}

/// Formula of a number: calendar WOW8.
pub fn wow8() -> &'static str {
    "Work outside time scheduled with patients, for each eight hours scheduled with patients. Taken from your calendar, not from the record's log, and not to be compared with figures that are."
}

/// Formula of a number: protected time kept.
pub fn kept() -> &'static str {
    "Protected time less the hours of other work inside it. Work of the kind it is protected for keeps it; hours that are not sorted do not break it."
}

/// Formula of a number: how broken up work is.
pub fn fragments() -> &'static str {
    "Quarter hour by quarter hour: one is work when at least half of it is. The longest stretch without work in each core day, blocks of at least 90 minutes of one kind, and changes from one kind to another within a day."
}

/// Formula of a number: evenings, nights and weekends.
pub fn touched() -> &'static str {
    "Weekdays with work after the core day and before 22:00; nights with work between 22:00 and 06:00; weekends with work in them. Entries that are not certain touch nothing."
}

/// Formula of a number: rest.
pub fn recovery() -> &'static str {
    "Nights between two days of work whose longest stretch without work is shorter than eleven hours, and weeks without a whole day free of work."
}

/// Formula of a number: booked twice.
pub fn double_booked() -> &'static str {
    "The length of all entries less the time they cover together."
}

/// Formula of a number: the work that means most.
pub fn meaningful() -> &'static str {
    "Hours of the kind of work you rate highest, else of the one you named, as a share of all work. Below about a fifth, burnout was more frequent among physicians of one department; that is context, not a rule."
}

/// Formula of a number: value hours.
pub fn value() -> &'static str {
    "Hours of each rated kind times how it feels, from −2 to 2, added up and by the hour; and the share of rated hours that feel below nothing."
}

/// Formula of a number: how far apart the mixes are.
pub fn mix_distance() -> &'static str {
    "Half the sum of the differences between the shares of each kind of work, now and wished, times your hours now."
}

/// Formula of a number: when work happens.
pub fn clock() -> &'static str {
    "The least that each hour of work would have to be moved, on average, on the clock of the week for work to lie where you drew it; and the same with its sign. Hours no calendar holds are not in it."
}

/// Formula of a number: creep.
pub fn trend() -> &'static str {
    "The median of the changes between every two months, by the month, and the interval that holds 90 % by the ranks of those changes. It needs four months."
}

/// Formula of a number: the ledger.
pub fn ledger() -> &'static str {
    "Every entry of other work inside protected time. Where entries overlap, the time counts once and is shared among them. Entries that are not sorted are listed apart."
}

/// Where a formula comes from, by a short key.
pub fn source(key: Source) -> &'static str {
    match key {
        Source::Shorrocks => "Shapley shares of nested differences (Shorrocks 2013)",
        Source::Kunsch => "Moving block bootstrap (Künsch 1989)",
        Source::Deming => "Iterative proportional fitting (Deming and Stephan 1940)",
        Source::Kahneman => "Day Reconstruction Method (Kahneman and others 2004)",
        Source::Sinsky => "After the measure of work outside work of Sinsky and others 2020",
        Source::Shanafelt => "Shanafelt and others 2009",
        Source::Krueger => "U-index (Kahneman and Krueger 2006)",
        Source::Lin => "Total variation; Jensen-Shannon divergence (Lin 1991)",
        Source::Werman => "Earth mover's distance on a circle (Werman and others 1986)",
        Source::Sen => "Theil-Sen slope (Theil 1950, Sen 1968)",
        Source::Directive => "Daily rest of eleven hours (Directive 2003/88/EC, article 3)",
    }
}

/// A publication a formula follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The split.
    Shorrocks,
    /// The range.
    Kunsch,
    /// The fitted mix.
    Deming,
    /// Ratings.
    Kahneman,
    /// Work outside work.
    Sinsky,
    /// The most meaningful work.
    Shanafelt,
    /// Hours that feel below nothing.
    Krueger,
    /// How far apart two mixes are.
    Lin,
    /// When work happens.
    Werman,
    /// Creep.
    Sen,
    /// Rest.
    Directive,
}

/// "9 h now, 6 h wished" of weeks: "14 weeks now, 8 wished".
pub fn weeks_now_and_wished(have: u32, wish: u32) -> String {
    format!("{have} now, {wish} wished")
}

/// What moves the range most: 0 weeks, 1 what is not sorted, 2 the core day, 3 tentative entries, 4 hours in no calendar.
pub fn mover(source: usize) -> &'static str {
    match source {
        0 => "how your weeks differ from one another",
        1 => "the hours that are not sorted",
        2 => "where the core day begins and ends",
        3 => "the entries that are not certain",
        _ => "the hours no calendar holds",
    }
}

/// "3.4 h".
pub fn decimal_hours(hours: f64) -> String {
    format!("{hours:.1} h")
}

/// "1.8 h later", "0.4 h earlier".
pub fn later(hours: f64) -> String {
    let side = if hours < 0.0 { "earlier" } else { "later" };
    format!("{:.1} h {side}", hours.abs())
}
