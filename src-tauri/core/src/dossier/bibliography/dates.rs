//! Dates as bibliography files write them, read no more exactly than they are.

use crate::dossier::bibliography::record::date::{Issued, Moment, Within};
use crate::dossier::bibliography::record::tidied;

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

const LONG: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A date, a range, or the words themselves where they are no date; `None` for nothing.
///
/// Knows ISO 8601 and its EDTF ranges (`2014-02-02/2014-02-07`), RIS (`2005/07/15/`, `2019/10//undefined`), PubMed
/// (`2013 Nov-Dec`, `1998 Dec-1999 Jan`, `20180330`), and years in a range.
pub fn read(text: &str) -> Option<Issued> {
    let text = tidied(text)?;
    let circa = text.ends_with(['~', '?', '%']) || text.to_lowercase().starts_with("ca");
    let bare = text
        .trim_end_matches(['~', '?', '%'])
        .trim_start_matches(|c: char| !c.is_ascii_digit() && !c.is_alphabetic());
    if let Some((from, to)) = range(bare) {
        return Some(Issued::Dated { from, to, circa });
    }
    if let Some(from) = moment(bare) {
        return Some(Issued::Dated {
            from,
            to: None,
            circa,
        });
    }
    let nothing = ["n.d.", "n.d", "nd", "undefined", "///", "//", "/"];
    (!nothing.contains(&text.to_lowercase().as_str())).then_some(Issued::Said(text))
}

/// A range with the year on both sides, or on the first alone; open at the end is the first date alone.
fn range(text: &str) -> Option<(Moment, Option<Moment>)> {
    if let Some((from, to)) = text.split_once('/') {
        let begins =
            |side: &str| side.len() >= 4 && side.as_bytes()[..4].iter().all(u8::is_ascii_digit);
        if begins(from) && begins(to) {
            return Some((moment(from)?, Some(moment(to)?)));
        }
        if begins(from) && (to.is_empty() || to == "..") && !from.contains('/') {
            return Some((moment(from)?, None));
        }
        return None;
    }
    let (from, to) = text
        .split_once("--")
        .or_else(|| text.split_once('\u{2013}'))
        .or_else(|| named_sides(text))?;
    let first = moment(from)?;
    let to = to.trim().trim_start_matches('-');
    if to.is_empty() {
        return Some((first, None));
    }
    let last = moment(to)
        .filter(|last| year_in(to) == Some(last.year))
        .or_else(|| moment(&format!("{} {to}", first.year)))?;
    (last > first).then_some((first, Some(last)))
}

/// The sides of a single hyphen that parts two years, or two months by name: `2017-2020`, `2013 Nov-Dec`.
fn named_sides(text: &str) -> Option<(&str, &str)> {
    let (from, to) = text.split_once('-')?;
    let year = |side: &str| year_in(side).filter(|year| side.trim().parse() == Ok(*year));
    let years = year(from).is_some() && year(to).is_some();
    let named = month_in(from).is_some() && month_in(to).is_some();
    let seasons = season_in(from).is_some() && season_in(to).is_some();
    (years || named || seasons).then_some((from, to))
}

fn year_in(text: &str) -> Option<i32> {
    text.split(|c: char| !c.is_ascii_digit())
        .find(|word| word.len() == 4)?
        .parse()
        .ok()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

fn month_of(word: &str) -> Option<u8> {
    let lower = word.to_lowercase();
    let known = MONTHS.iter().position(|month| lower.starts_with(month))?;
    // "Marketing" is no month: the whole word must be a beginning of the month's name.
    (LONG[known].starts_with(&lower) || lower == "sept").then_some(known as u8 + 1)
}

fn month_in(text: &str) -> Option<u8> {
    words(text).find_map(month_of)
}

fn season_of(word: &str) -> Option<u8> {
    match word.to_lowercase().as_str() {
        "spring" => Some(1),
        "summer" => Some(2),
        "autumn" | "fall" => Some(3),
        "winter" => Some(4),
        _ => None,
    }
}

fn season_in(text: &str) -> Option<u8> {
    words(text).find_map(season_of)
}

/// One date. Numbers that could be day and month either way leave the year alone.
pub fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    // A time of day behind an ISO date says nothing of a publication.
    let text = match text.find('T') {
        Some(at) if at >= 8 && text.as_bytes()[at - 1].is_ascii_digit() => &text[..at],
        _ => text,
    };
    let all: Vec<&str> = words(text).filter(|word| *word != "undefined").collect();
    if let [digits] = all.as_slice()
        && matches!(digits.len(), 6 | 8)
        && digits.bytes().all(|b| b.is_ascii_digit())
    {
        let part = |from: usize, to: usize| digits[from..to].parse::<u8>().unwrap_or(0);
        let year = digits[..4].parse().ok()?;
        return Some(if digits.len() == 8 {
            Moment::day(year, part(4, 6), part(6, 8))
        } else {
            Moment::month(year, part(4, 6))
        });
    }
    let year_at = all
        .iter()
        .position(|word| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()))?;
    let year: i32 = all[year_at].parse().ok()?;
    let numbers: Vec<u8> = all
        .iter()
        .enumerate()
        .filter(|(at, word)| *at != year_at && word.len() <= 4)
        .filter_map(|(_, word)| number(word))
        .collect();
    if let Some(month) = all.iter().find_map(|word| month_of(word)) {
        return Some(match numbers.first() {
            Some(day) => Moment::day(year, month, *day),
            None => Moment::month(year, month),
        });
    }
    if let Some(season) = all.iter().find_map(|word| season_of(word)) {
        return Some(Moment::season(year, season));
    }
    // Words that are neither month nor season: the rest cannot be trusted to be month and day.
    if all
        .iter()
        .any(|word| word.len() > 4 && number(word).is_none())
    {
        return (all.len() <= 2).then(|| Moment::year(year));
    }
    Some(match (year_at, numbers.as_slice()) {
        (0, [month]) => match month {
            21..=24 => Moment::season(year, month - 20),
            _ => Moment::month(year, *month),
        },
        (0, [month, day, ..]) => Moment::day(year, *month, *day),
        (_, [month]) => Moment::month(year, *month),
        (_, [day, month, ..]) if *day > 12 => Moment::day(year, *month, *day),
        (_, [month, day, ..]) if *day > 12 => Moment::day(year, *month, *day),
        _ => Moment::year(year),
    })
}

/// A day or month, perhaps with an ordinal's ending.
fn number(word: &str) -> Option<u8> {
    word.trim_end_matches(|c: char| c.is_ascii_alphabetic())
        .parse()
        .ok()
}

/// The more exact of two dates of the same year; the first where they disagree.
pub fn closer(first: Option<Issued>, second: Option<Issued>) -> Option<Issued> {
    let exact = |issued: &Issued| match issued {
        Issued::Said(_) => 0,
        Issued::Dated { from, .. } => match from.within {
            Within::Year => 1,
            Within::Season(_) => 2,
            Within::Month(_) => 3,
            Within::Day { .. } => 4,
        },
    };
    match (first, second) {
        (Some(first), Some(second)) => {
            let same = first.year() == second.year() || first.year().is_none();
            Some(if same && exact(&second) > exact(&first) {
                second
            } else {
                first
            })
        }
        (first, second) => first.or(second),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::{closer, read};

    fn json(text: &str) -> String {
        read(text).map_or("none".into(), |issued| {
            serde_json::to_string(&issued).expect("JSON")
        })
    }

    #[test]
    fn dates_of_every_file_read_as_exactly_as_they_are() {
        for (text, wanted) in [
            ("2014//", r#"{"date-parts":[[2014]]}"#),
            ("2012///", r#"{"date-parts":[[2012]]}"#),
            ("2019/10//undefined", r#"{"date-parts":[[2019,10]]}"#),
            ("2005/07/15", r#"{"date-parts":[[2005,7,15]]}"#),
            ("2007-12", r#"{"date-parts":[[2007,12]]}"#),
            ("2016-04-03", r#"{"date-parts":[[2016,4,3]]}"#),
            ("2016-04-03T10:11:12Z", r#"{"date-parts":[[2016,4,3]]}"#),
            (
                "2014-02-02/2014-02-07",
                r#"{"date-parts":[[2014,2,2],[2014,2,7]]}"#,
            ),
            ("2017-2020", r#"{"date-parts":[[2017],[2020]]}"#),
            ("2017/..", r#"{"date-parts":[[2017]]}"#),
            ("2010 Mar 15", r#"{"date-parts":[[2010,3,15]]}"#),
            ("2013 Nov-Dec", r#"{"date-parts":[[2013,11],[2013,12]]}"#),
            (
                "1998 Dec-1999 Jan",
                r#"{"date-parts":[[1998,12],[1999,1]]}"#,
            ),
            ("2013 Spring", r#"{"date-parts":[[2013]],"season":1}"#),
            ("20180330", r#"{"date-parts":[[2018,3,30]]}"#),
            ("201003", r#"{"date-parts":[[2010,3]]}"#),
            ("March 3rd, 2015", r#"{"date-parts":[[2015,3,3]]}"#),
            ("15/07/2005", r#"{"date-parts":[[2005,7,15]]}"#),
            ("05/07/2005", r#"{"date-parts":[[2005]]}"#),
            ("2005~", r#"{"date-parts":[[2005]],"circa":true}"#),
            ("2021-02-30", r#"{"date-parts":[[2021,2]]}"#),
            ("in press", r#"{"literal":"in press"}"#),
            ("n.d.", "none"),
            ("///", "none"),
        ] {
            assert_eq!(json(text), wanted, "{text}");
        }
    }

    #[test]
    fn the_closer_date_wins_only_within_its_year() {
        let pick = |a, b| serde_json::to_string(&closer(read(a), read(b))).expect("JSON");
        assert_eq!(pick("2019", "2019/10//"), r#"{"date-parts":[[2019,10]]}"#);
        assert_eq!(pick("2019", "2018-10-01"), r#"{"date-parts":[[2019]]}"#);
    }

    proptest! {
        #[test]
        fn any_text_is_a_date_or_none(text in any::<String>()) {
            let _ = read(&text);
        }
    }
}
