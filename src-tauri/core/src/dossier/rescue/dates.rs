//! Dates in running text, as people write them in a curriculum vitae, in the form in which entries tell theirs.
//!
//! Nothing is read more exactly than it is written: "3/4/2015" may be two days, and says its year; "2009-10" may be a
//! month or two years, and says the year it begins with.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::dossier::entry::when;
use crate::dossier::rescue::plain;

const MONTH: &str = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";
const YEAR: &str = r"(?:19[3-9]\d|20\d\d)";
const DASH: &str = r"(?:\s*[\x{2010}-\x{2015}\x{2212}-]\s*|\s+(?:to|through|thru|until)\s+)";

/// Dates, the longest form first. `a` and `b` are the ends of a range; `open` is a dash with nothing behind it.
static FORMS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let season = r"(?:spring|summer|fall|autumn|winter)";
    let moment = format!(
        r"(?:{YEAR}-\d\d-\d\d|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+{YEAR}|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH},?\s+{YEAR}|{MONTH},?\s*{YEAR}|{season}(?:\s+of)?,?\s+{YEAR}|\d{{1,2}}/\d{{1,2}}/{YEAR}|\d{{1,2}}/{YEAR}|{YEAR})"
    );
    let now = r"(?:present|current|now|ongoing|today|to date)";
    let forms = format!(
        r"(?i)(?P<since>(?:since|from)\s+)?(?:(?P<half>{MONTH}(?:\s+\d{{1,2}})?|\d{{1,2}}){DASH}(?P<whole>{MONTH}\s+\d{{1,2}},?\s+{YEAR}|\d{{1,2}}\s+{MONTH}\s+{YEAR}|{MONTH}\s+{YEAR}|\d{{1,2}},?\s+{YEAR})|(?P<sa>\d{{1,2}}/\d\d){DASH}(?P<sb>\d{{1,2}}/\d\d\b|{now})|(?P<a>{moment})(?:(?:{DASH}|\s*/\s*)(?P<b>{moment}|{now}|\d\d\b)|(?P<open>\s?[\x{{2010}}-\x{{2015}}-]))?)"
    );
    Regex::new(&forms).ok()
});

/// A date where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// Byte where it begins.
    pub from: usize,
    /// Byte behind it.
    pub to: usize,
    /// In the form of entries.
    pub when: String,
    /// It can be read in two ways, and only what is sure was taken.
    pub two_ways: bool,
}

/// Every date of a text; what is part of a longer number is none.
pub fn all(text: &str) -> Vec<Dated> {
    let Some(forms) = FORMS.as_ref() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(own) = forms.captures_at(text, at) {
        let Some(whole) = own.get(0) else { break };
        at = whole.end().max(at + 1);
        while !text.is_char_boundary(at) {
            at += 1;
        }
        if !alone(text, whole.start(), whole.end()) {
            continue;
        }
        found.extend(read(text, &own));
    }
    found
}

/// The dates an entry stands by: those at its beginning, else those at its end, else the first; with those right beside
/// them, which make further spans.
pub fn of_entry(text: &str) -> Vec<Dated> {
    let all = all(text);
    let mut runs: Vec<Vec<Dated>> = Vec::new();
    for own in all {
        let joins = runs.last().and_then(|run| run.last()).is_some_and(|last| {
            let between = text[last.to..own.from].trim();
            matches!(between, "" | "," | ";" | "&" | "and" | ", and")
        });
        match runs.last_mut() {
            Some(run) if joins => run.push(own),
            _ => runs.push(vec![own]),
        }
    }
    let begin = plain::mark(text).unwrap_or(0);
    let bare = |part: &str| !part.chars().any(char::is_alphanumeric);
    let leads = runs.iter().position(|run| {
        run.first()
            .is_some_and(|own| bare(&text[begin.min(own.from)..own.from]))
    });
    let ends = runs
        .iter()
        .position(|run| run.last().is_some_and(|own| bare(&text[own.to..])));
    let chosen = leads.or(ends).unwrap_or(0);
    if chosen < runs.len() {
        runs.swap_remove(chosen)
    } else {
        Vec::new()
    }
}

/// Whether a text holds a date.
pub fn any(text: &str) -> bool {
    !all(text).is_empty()
}

/// Whether a line is a date and nothing else.
pub fn only(text: &str) -> bool {
    let dates = of_entry(text);
    let (Some(first), Some(last)) = (dates.first(), dates.last()) else {
        return false;
    };
    let rest = [&text[..first.from], &text[last.to..]].concat();
    !rest.chars().any(char::is_alphanumeric)
}

/// Whether a line begins with a date.
pub fn begins(text: &str) -> bool {
    all(text)
        .first()
        .is_some_and(|own| !text[..own.from].chars().any(char::is_alphanumeric))
}

/// Whether nothing that belongs to it stands right before or behind.
fn alone(text: &str, from: usize, to: usize) -> bool {
    let mut before = text[..from].chars().rev();
    let mut behind = text[to..].chars();
    let joined = |own: Option<char>| {
        own.is_some_and(|own| {
            own.is_alphanumeric() || matches!(own, '$' | '\u{20ac}' | '\u{a3}' | '#')
        })
    };
    let first = before.next();
    let next = behind.next();
    let digits_follow = |mark: Option<char>, then: Option<char>| {
        mark.is_some_and(|own| matches!(own, '-' | '/' | '.' | ':' | ',' | '\u{2013}'))
            && then.is_some_and(|own| own.is_ascii_digit())
    };
    // "2,015" and "1.2015" are numbers, "2015,2016" is two years.
    let earlier = before.next();
    let part = first != Some(',') && digits_follow(first, earlier);
    // "p.2010" and "jama.2015" are words of their own.
    let worded = first == Some('.') && earlier.is_some_and(char::is_alphanumeric);
    let goes_on = next != Some(',') && digits_follow(next, behind.next());
    !joined(first) && !joined(next) && !part && !worded && !goes_on
}

fn read(text: &str, own: &Captures<'_>) -> Option<Dated> {
    let whole = own.get(0)?;
    let part = |name: &str| own.name(name).map(|part| part.as_str());
    let mut to = whole.end();
    let mut two_ways = false;
    let words = if let (Some(half), Some(rest)) = (part("half"), part("whole")) {
        let half = moment(half);
        // "May 3-5, 2024": the month stands before the first day only.
        match (half.rsplit_once(' '), moment(rest)) {
            (Some((month, _)), rest) if !rest.contains(char::is_alphabetic) => {
                let (day, year) = rest.split_once(' ')?;
                format!("{half} \u{2013} {month} {day} {year}")
            }
            (_, rest) => format!("{half} \u{2013} {rest}"),
        }
    } else if let (Some(a), Some(b)) = (part("sa"), part("sb")) {
        match (short(a), short(b)) {
            (Some(a), Some(b)) => format!("{a} \u{2013} {b}"),
            (Some(a), None) if !b.contains('/') => format!("since {a}"),
            _ => return None,
        }
    } else {
        let a = part("a")?;
        let first = moment(a);
        two_ways = is_two_ways(a);
        match part("b") {
            Some(b) if b.len() == 2 && b.bytes().all(|own| own.is_ascii_digit()) => {
                let year: i32 = first.parse().ok()?;
                let end: i32 = b.parse().ok()?;
                let hyphen = text[own.name("a")?.end()..own.name("b")?.start()].trim() == "-";
                let month = (1..=12).contains(&end);
                if end <= year.rem_euclid(100) {
                    // "2018-07" can only be a month; "2018-15" is nothing that is known.
                    two_ways = !(hyphen && month);
                    if two_ways {
                        first
                    } else {
                        format!("{year}-{end:02}")
                    }
                } else if hyphen && month {
                    two_ways = true;
                    first
                } else {
                    format!("{year} \u{2013} {}", year - year.rem_euclid(100) + end)
                }
            }
            Some(b) if b.contains(|own: char| own.is_ascii_digit()) => {
                two_ways |= is_two_ways(b);
                format!("{first} \u{2013} {}", moment(b))
            }
            Some(_) => format!("since {first}"),
            None if part("since").is_some() => format!("since {first}"),
            None => match own.name("open") {
                // "2015-" and then a gap goes on; "2015 - Chief resident" does not.
                Some(dash) if goes_on(dash.as_str(), &text[dash.end()..]) => {
                    format!("since {first}")
                }
                open => {
                    to = open.map_or(to, |dash| dash.start());
                    first
                }
            },
        }
    };
    let from = whole.start();
    let spans = when::read(&words).ok().filter(|spans| spans.len() == 1);
    let (spans, two_ways) = match spans {
        Some(spans) => (spans, two_ways),
        // A range that ends before it begins, or a day that never was, says its first year at most.
        None => (when::read(&year(&words)?).ok()?, true),
    };
    Some(Dated {
        from,
        to,
        when: when::write(&spans),
        two_ways,
    })
}

/// Whether a dash behind a date says that it goes on: a gap follows it, or the line ends there.
fn goes_on(dash: &str, rest: &str) -> bool {
    let ends = rest.is_empty() || rest.starts_with(['\t', '\n']);
    ends || (!dash.starts_with(char::is_whitespace) && rest.starts_with(' '))
}

fn year(words: &str) -> Option<String> {
    words
        .split(|own: char| !own.is_ascii_digit())
        .find(|own| own.len() == 4)
        .map(str::to_owned)
}

/// Day and month that may stand either way.
fn is_two_ways(text: &str) -> bool {
    let parts: Vec<&str> = text.split('/').collect();
    let small = |part: &str| part.parse::<u8>().is_ok_and(|own| own <= 12);
    parts.len() == 3 && small(parts[0]) && small(parts[1]) && parts[0] != parts[1]
}

/// One date in words that entries read.
fn moment(text: &str) -> String {
    let lower = text
        .to_lowercase()
        .replace("sept.", "sep")
        .replace(['.', ','], " ");
    let words: Vec<&str> = lower
        .split_whitespace()
        .filter(|own| *own != "of")
        .map(|own| if own == "sept" { "sep" } else { own })
        .collect();
    let text = words.join(" ");
    let parts: Vec<&str> = text.split('/').collect();
    if let [one, two, year] = parts[..] {
        const MONTHS: [&str; 12] = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ];
        let number = |part: &str| part.parse::<usize>().unwrap_or(0);
        let (month, day) = match (number(one), number(two)) {
            (one, two) if one == two => (one, two),
            (one, two) if one > 12 => (two, one),
            (one, two) if two > 12 => (one, two),
            _ => return year.to_owned(),
        };
        let name = month.checked_sub(1).and_then(|at| MONTHS.get(at));
        return name.map_or_else(|| year.to_owned(), |name| format!("{day} {name} {year}"));
    }
    // "Jul2018" has lost its blank.
    match text.find(|own: char| own.is_ascii_digit()) {
        Some(at) if at > 2 && !text.contains(' ') && text.is_char_boundary(at) => {
            format!("{} {}", &text[..at], &text[at..])
        }
        _ => text,
    }
}

/// "07/18" in a range: month and year, the years of this century up to 49.
fn short(text: &str) -> Option<String> {
    let (month, year) = text.split_once('/')?;
    let (month, year): (u8, u16) = (month.parse().ok()?, year.parse().ok()?);
    let century = if year < 50 { 2000 } else { 1900 };
    (1..=12)
        .contains(&month)
        .then(|| format!("{month}/{}", century + year))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{all, begins, of_entry, only};
    use crate::dossier::entry::when;

    fn said(text: &str) -> Vec<String> {
        of_entry(text).into_iter().map(|own| own.when).collect()
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, wanted) in [
            ("2015 - present", "since 2015"),
            ("2015\u{2013}", "since 2015"),
            ("Jul 2018 to 06/2021", "Jul 2018 \u{2013} Jun 2021"),
            ("07/2018-06/2021", "Jul 2018 \u{2013} Jun 2021"),
            ("07/18-06/21", "Jul 2018 \u{2013} Jun 2021"),
            ("9/98 - present", "since Sep 1998"),
            ("Spring 2020", "spring 2020"),
            (
                "Fall 2019 \u{2013} Spring 2020",
                "autumn 2019 \u{2013} spring 2020",
            ),
            ("2015-2018", "2015\u{2013}18"),
            ("2018-19", "2018\u{2013}19"),
            ("2018/19", "2018\u{2013}19"),
            ("2011\u{2013}12", "2011\u{2013}12"),
            ("1998-2003", "1998 \u{2013} 2003"),
            ("September 14, 2019", "14 Sep 2019"),
            ("14 Sept. 2019", "14 Sep 2019"),
            ("May 3-5, 2024", "3 May 2024 \u{2013} 5 May 2024"),
            ("3-5 May 2024", "3 May 2024 \u{2013} 5 May 2024"),
            ("Jul\u{2013}Sep 2018", "Jul 2018 \u{2013} Sep 2018"),
            ("2018-07-14", "14 Jul 2018"),
            ("2018-07", "Jul 2018"),
            ("3/2015 -", "since Mar 2015"),
            ("7/14/2018", "14 Jul 2018"),
            ("14/7/2018", "14 Jul 2018"),
            ("3/4/2018", "2018"),
            ("2009-10", "2009"),
            ("since March 2020", "since Mar 2020"),
            ("2021 - 2019", "2021"),
        ] {
            assert_eq!(said(text), [wanted], "{text}");
            assert!(only(text), "{text}");
        }
        assert!(of_entry("3/4/2018")[0].two_ways);
        assert!(of_entry("2009-10")[0].two_ways);
        assert!(!of_entry("2018-19")[0].two_ways);
    }

    #[test]
    fn an_entry_stands_by_its_own_dates() {
        for (text, wanted) in [
            (
                "2018-2020\tChair, reform of the 2015 rules",
                vec!["2018\u{2013}20"],
            ),
            ("Chair, reform of the 2015 rules, 2018", vec!["2018"]),
            (
                "Teaching award, 2015, 2017 and 2019",
                vec!["2015", "2017", "2019"],
            ),
            ("\u{2022} 2019 Talk", vec!["2019"]),
            ("2015 - Chief resident", vec!["2015"]),
            ("Award of 2016 for teaching", vec!["2016"]),
            ("R01 HL201512, $2015 and 12,015 visits, p.2010-2015", vec![]),
            ("10.1001/jama.2015.123", vec![]),
        ] {
            assert_eq!(said(text), wanted, "{text}");
        }
        assert!(begins("(2019) Talk") && !begins("Talk 2019"));
    }

    proptest! {
        #[test]
        fn every_date_is_one_that_entries_read(text in "([A-Za-z]{3,9}|[0-9]{1,4}|[ ,./\u{2013}-]){0,14}", other in any::<String>()) {
            for text in [text, other] {
                let mut end = 0;
                for own in all(&text) {
                    prop_assert!(own.from >= end && own.from < own.to);
                    end = own.to;
                    prop_assert!(when::read(&own.when).is_ok(), "{}", own.when);
                }
            }
        }
    }
}
