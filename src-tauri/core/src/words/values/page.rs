//! Words of the printed pages: my values, and the card sheets.

use crate::day::Day;
use crate::words::print::date;
use crate::words::values::reading::short_day;

/// Title of the page.
pub const TITLE: &str = "My values";
/// Heads of columns.
pub const VALUE: &str = "The values that weigh most, and a week that honours each";
/// Head.
pub const MATTERS: &str = "Matters";
/// Head.
pub const LIVED: &str = "Lived";
/// Head.
pub const LIVED_IS: &str = "Lived is";
/// Heading.
pub const READING: &str = "Reading the target";
/// Heading.
pub const SOURCE: &str = "Where the gap comes from";
/// Heading.
pub const EXPERIMENT: &str = "One experiment";
/// Nothing answered.
pub const NONE: &str = "–";

/// "Dr Ines Halloran · audit of 2 October 2026".
pub fn by_line(name: Option<&str>, day: Day) -> String {
    let audit = format!("audit of {}", date(day));
    name.map_or_else(|| audit.clone(), |name| format!("{name} · {audit}"))
}

/// A sentence of the screen, said by the person.
pub fn first_person(text: &str) -> String {
    const SAID: [(&str, &str); 5] = [
        (" of you ", " of me "),
        ("What you live", "What I live"),
        ("matters to you", "matters to me"),
        ("Your", "My"),
        ("your", "my"),
    ];
    SAID.iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// How the target is read.
pub fn reading(band: &str) -> String {
    format!(
        "The centre is fully lived, the rim not at all. A dot is how far I lived it in four weeks: filled, dated evidence; open, my word. A thick line runs to how much it matters, where the gap is beyond the noise of {band}."
    )
}

/// The drawing in words, for who cannot see it.
pub const ALTERNATIVE: &str = "Target: the nearer a mark to the centre, the more that value is lived. The figures are in the table.";

/// "Of twenty parts: the institution 11, the role I hold 5."
pub fn sources(parts: [u32; 5]) -> String {
    const NAMES: [&str; 5] = ["me", "role", "team", "institution", "medicine at large"];
    let sum: u32 = parts.iter().sum();
    let mut order: Vec<usize> = (0..5).filter(|at| parts[*at] > 0).collect();
    order.sort_by_key(|at| (u32::MAX - parts[*at], *at));
    let told: Vec<String> = order
        .into_iter()
        .map(|at| format!("{} {}", NAMES[at], parts[at]))
        .collect();
    format!(
        "Of {} parts: {}.",
        crate::words::values::reading::count_to(sum),
        told.join(", ")
    )
}

/// "5 October to 4 November: hand over the pager for the Wednesday teaching hour."
pub fn experiment(start: Day, end: Day, words: &str) -> String {
    let stop = if words.ends_with(['.', '?']) { "" } else { "." };
    format!("{} to {}: {words}{stop}", short_day(start), short_day(end))
}

/// At the foot, with the next audit.
pub fn foot(next: Day) -> String {
    format!(
        "A picture of one person on one day. Differences inside the noise are ties. A planning aid, not an assessment of me or my health. Next audit {}.",
        date(next)
    )
}

/// At the foot for readers who see no answers.
pub const FOOT_OTHERS: &str =
    "What weighs most for one person, by their own choice. Made by Bearings. A planning aid.";

/// Title of the sheets.
pub const SHEETS: &str = "Value cards";
/// What to do with them.
pub const SHEETS_LEAD: &str = "Cut along the lines. Lay the cards in five piles, from what matters most to what is not yours, and keep as many as you said you would.";

/// "Work in academic medicine, 28 cards".
pub fn sheets_aside(deck: &str, cards: usize) -> String {
    format!("{deck}, {cards} cards")
}
