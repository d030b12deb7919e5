//! Words of the reading of an audit: the finding, what it rests on, and what it is not.

use std::fmt::Write as _;

use crate::day::Day;
use crate::words::gap::{count, list, percent};

/// "2 October".
pub fn short_day(day: Day) -> String {
    day.0.format("%-d %B").to_string()
}

/// The first letter large, as a sentence begins.
pub fn begun(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// "2.5": one decimal, none where it is nought.
pub fn tenths(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let sign = if tenths < 0 { "−" } else { "" };
    match (tenths.abs() / 10, tenths.abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, rest) => format!("{sign}{whole}.{rest}"),
    }
}

/// "16.86": two decimals.
pub fn hundredths(value: f64) -> String {
    format!("{value:.2}").replace('-', "−")
}

/// "17", "<1": a share of 0 to 1 out of 100.
pub fn weight(share: f64) -> String {
    let whole = (share * 100.0).round() as i64;
    if whole == 0 && share > 0.0 {
        "<1".to_owned()
    } else {
        whole.to_string()
    }
}

/// "3.5", "24": minutes as hours, to a tenth.
pub fn hours(minutes: u32) -> String {
    tenths(f64::from(minutes) / 60.0)
}

/// "+2", "−1.5": signed hours of minutes.
pub fn signed_hours(minutes: i32) -> String {
    let size = tenths(f64::from(minutes.unsigned_abs()) / 60.0);
    match minutes {
        0 => size,
        1.. => format!("+{size}"),
        _ => format!("−{size}"),
    }
}

/// "5 less", "3 more", "tie", "not known".
pub fn says(gap: Option<i8>, is_tie: bool) -> String {
    match gap {
        None => "not known".to_owned(),
        Some(_) if is_tie => "tie".to_owned(),
        Some(gap @ 1..) => format!("{gap} less"),
        Some(gap) => format!("{} more", gap.unsigned_abs()),
    }
}

/// Names of at most three, and how many more.
fn some(names: &[String]) -> String {
    if names.len() <= 3 {
        return list(names);
    }
    let mut shown = names[..3].to_vec();
    shown.push(format!("{} more", count(names.len() as u32 - 3)));
    list(&shown)
}

/// "Teaching and unhurried care get less of you than they matter."
pub fn finding_less(names: &[String]) -> String {
    match names {
        [_] => format!("{} gets less of you than it matters.", begun(&some(names))),
        _ => format!("{} get less of you than they matter.", begun(&some(names))),
    }
}

/// Where every value is a tie.
pub fn finding_none() -> &'static str {
    "What you live and what matters to you lie closer together than one answer can tell apart."
}

/// Where nothing may be said because no value has both answers.
pub fn finding_unknown() -> &'static str {
    "No value has both answers yet, so there is nothing to read."
}

/// Where values get more than they matter and none gets less.
pub fn finding_more(names: &[String]) -> String {
    match names {
        [_] => format!("{} gets more of you than it matters.", begun(&some(names))),
        _ => format!("{} get more of you than they matter.", begun(&some(names))),
    }
}

/// "The other ten of your thirteen values differ by less than one answer can tell apart."
pub fn others_are_ties(ties: u32, of: u32) -> Option<String> {
    match ties {
        0 => None,
        1 => Some(format!(
            "Another of your {} values differs by less than one answer can tell apart.",
            count_to(of)
        )),
        ties => Some(format!(
            "The other {} of your {} values differ by less than one answer can tell apart.",
            count_to(ties),
            count_to(of)
        )),
    }
}

/// Small numbers in words up to twenty-one.
pub fn count_to(number: u32) -> String {
    const MORE: [&str; 9] = [
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "twenty-one",
    ];
    number
        .checked_sub(13)
        .and_then(|at| MORE.get(at as usize))
        .map_or_else(|| count(number), |word| (*word).to_owned())
}

/// "Three answers are missing, so the order is not reliable."
pub fn missing(answers: u32) -> String {
    match answers {
        1 => "One answer is missing, so the order is not reliable.".to_owned(),
        answers => format!(
            "{} answers are missing, so the order is not reliable.",
            begun(&count_to(answers))
        ),
    }
}

/// Where rounds are missing.
pub fn rounds_missing(missing: u32, of: u32) -> String {
    if missing == of {
        return "No round of forced choices is answered, so all values weigh the same and the list is ordered by the gap alone."
            .to_owned();
    }
    format!(
        "{} of {} rounds of forced choices {} missing, so the weights are drawn to the middle.",
        begun(&count_to(missing)),
        count_to(of),
        if missing == 1 { "is" } else { "are" }
    )
}

/// Where forced choices and sliders disagree.
pub fn look_again(names: &[String]) -> String {
    format!(
        "Your forced choices and your 0 to 10 answers put the values in different orders. Look again at {}.",
        list(names)
    )
}

/// Where they agree.
pub fn agrees() -> &'static str {
    "Your forced choices and your 0 to 10 answers put the values in much the same order, so there is no call to look again."
}

/// Where importance hardly differs.
pub fn little_spread() -> &'static str {
    "Your importance answers lie close together, so the forced choices say more than they do."
}

/// What the state says, where the week was bad.
pub fn bad_week() -> &'static str {
    "You marked this audit as made in a bad week. Ratings made then are darker for many people; you can leave it out of trends."
}

/// Where it is left out.
pub fn left_out() -> &'static str {
    "You left this audit out of trends."
}

/// "Six of the eight values that weigh most have dated evidence from the last 30 days."
pub fn coverage(top: u32, of: u32) -> String {
    format!(
        "{} of the {} values that weigh most {} dated evidence from the last 30 days.",
        begun(&count_to(top)),
        count_to(of),
        if top == 1 { "has" } else { "have" }
    )
}

/// "Nine of all thirteen do. The rest is your word, and counts the same in the list."
pub fn coverage_all(all: u32, of: u32) -> String {
    if all == of {
        return format!("All {} do.", count_to(of));
    }
    format!(
        "{} of all {} {}. The rest is your word, and counts the same in the list.",
        begun(&count_to(all)),
        count_to(of),
        if all == 1 { "does" } else { "do" }
    )
}

/// "You rated 58 hours of your week: 7.5 give you most, 21.5 cost you."
pub fn energy(rated: u32, giving: u32, draining: u32) -> String {
    format!(
        "You rated {} hours of your week: {} give you most, {} cost you.",
        hours(rated),
        hours(giving),
        hours(draining)
    )
}

/// "Teaching, the activity you named as most meaningful, takes 6 % of the 58 hours."
pub fn meaningful(name: &str, share: f64, minutes: u32) -> String {
    format!(
        "{name}, the activity you named as most meaningful, takes {} of the {} hours.",
        percent((share * 100.0).round() as u32),
        hours(minutes)
    )
}

/// Names of where gaps come from, in the order of the parts: inside a sentence.
pub const SOURCES: [&str; 5] = [
    "yourself",
    "the role you hold",
    "the team",
    "the institution",
    "medicine at large",
];

/// "You lay eleven of twenty parts on the institution and five on the role you hold."
pub fn sources(parts: [u32; 5]) -> Option<String> {
    let sum: u32 = parts.iter().sum();
    let mut order: Vec<usize> = (0..5).filter(|at| parts[*at] > 0).collect();
    order.sort_by_key(|at| (u32::MAX - parts[*at], *at));
    let first = *order.first()?;
    let mut text = format!(
        "You lay {} of {} parts on {}",
        count_to(parts[first]),
        count_to(sum),
        SOURCES[first]
    );
    if let Some(second) = order.get(1) {
        let _ = write!(
            text,
            " and {} on {}",
            count_to(parts[*second]),
            SOURCES[*second]
        );
    }
    text.push('.');
    Some(text)
}

/// "Three and a half hours would move, and the week would stay as long as it is."
pub fn shifts(moved: i32, sum: i32, cut: Option<&str>) -> String {
    let amount = hours(moved.unsigned_abs());
    let verb = if amount == "1" { "hour" } else { "hours" };
    match (sum, cut) {
        (0, _) => format!("{amount} {verb} would move, and the week would stay as long as it is."),
        (..0, _) => format!(
            "{amount} {verb} would move, and the week would be {} shorter.",
            hours_long(sum)
        ),
        (_, Some(cut)) => format!(
            "{amount} {verb} would be added, {} of them out of: {cut}.",
            hours_long(sum)
        ),
        (_, None) => format!(
            "{amount} {verb} would be added, and nothing says yet what {} of them come out of.",
            hours_long(sum)
        ),
    }
}

fn hours_long(minutes: i32) -> String {
    let text = hours(minutes.unsigned_abs());
    let noun = if text == "1" { "hour" } else { "hours" };
    format!("{text} {noun}")
}

/// What the reading is not; printed with every reading.
pub const CAVEATS: [&str; 8] = [
    "This is a picture of one person on one day: no norms, no diagnosis, and no score.",
    "Almost every value gets rated high, so the forced choices count for more than the 0 to 10 answers.",
    "A low lived answer may be the price of another value, not a failure.",
    "Differences inside your own noise are ties.",
    "The deck has blind spots; you can add cards.",
    "Ratings made after a night on call are marked.",
    "Associations quoted come from surveys of other people.",
    "If you feel unsafe or without hope, stop and speak with a person; this app reports to nobody.",
];

/// Where the noise is assumed.
pub fn noise_assumed(band: f64, pairs: usize) -> String {
    let own = match pairs {
        0 => "You have none yet.".to_owned(),
        1 => "You have one.".to_owned(),
        pairs => format!("You have {}.", count_to(pairs as u32)),
    };
    format!(
        "The noise of {} points is an assumption: spread 2, reliability 0.8. After ten cards have been asked twice, your own figure replaces it. {own}",
        tenths(band)
    )
}

/// Where the noise is one's own.
pub fn noise_own(band: f64, pairs: usize) -> String {
    format!(
        "The noise of {} points is your own: it comes from {} cards you answered twice some days apart.",
        tenths(band),
        count_to(pairs as u32)
    )
}
