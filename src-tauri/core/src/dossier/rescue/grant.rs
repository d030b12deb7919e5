//! One line about a grant: its number, how much, from whom, as what, and for what.

use std::sync::LazyLock;

use regex::{Match, Regex};

use crate::dossier::entry::EntryDraft;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::rescue::marks::{Marks, Used};
use crate::dossier::rescue::{plain, post};

/// Longest line of a field, in characters.
const LINE: usize = 300;
/// Longest title, in characters.
const TITLE: usize = 500;

/// Numbers as the National Institutes of Health and its sisters give them: R01 HL123456, 5K23AG012345-03.
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b\d?([A-Z]\d{2})[ -]?[A-Z]{2}-?\d{5,6}(?:-\d{2}[A-Z\d]{0,2})?\b").ok()
});
/// An amount, as it is written: $1,250,000 or $1.2 million or $250K.
static AMOUNT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?:US)?\$\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,3}))?\s?(million|thousand|[MK]\b)?",
    )
    .ok()
});
/// What somebody is in a grant, with the name of the choice.
static ROLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(\brole\s*:?\s*)?\b(?:(?P<site>site (?:PI|principal investigator))|(?P<coPrincipal>co-?PI|(?:co-|multi-?)principal investigator|MPI|multi-?PI)|(?P<coInvestigator>co-?I|co-?investigator)|(?P<mentor>mentor)|(?P<consultant>consultant)|(?P<principal>PI|principal investigator))\b",
    )
    .ok()
});
/// What says that a part names who gives the money.
static AGENCY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"\b(?:NIH|NHLBI|NIA|NIDDK|NCI|NIAID|NIMH|NIDA|NINDS|NICHD|NIGMS|AHRQ|PCORI|HRSA|CDC|NSF|CIHR|NIHR|MRC|DFG|ERC|Department of|Ministry of|National Institutes?|National Science|Agency for|Foundation|Fund\b|Fondation|Stiftung|Trust|Council|Society|Association|Institute|Health Resources|Veterans)",
    )
    .ok()
});
/// A share of working time.
static SHARE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\b(\d{1,3})\s?%\s*(?:effort|FTE|salary)?").ok());

const CHOICES: [&str; 6] = [
    "site",
    "coPrincipal",
    "coInvestigator",
    "mentor",
    "consultant",
    "principal",
];

/// Whether a line can only be about a grant.
pub(super) fn is_grant(text: &str) -> bool {
    NUMBER.as_ref().is_some_and(|own| own.is_match(text))
}

/// Reads one line; true where its date can be read in two ways.
pub(super) fn read(marks: &mut Marks<'_>, draft: &mut EntryDraft, standing: Option<&str>) -> bool {
    let text = marks.text();
    if let Some(end) = plain::mark(text) {
        marks.take(0, end, Used::Mark);
    }
    if let Some(found) = NUMBER.as_ref().and_then(|own| own.captures(text))
        && let (Some(whole), Some(mechanism)) = (found.get(0), found.get(1))
        && marks.take(whole.start(), whole.end(), Used::Own("number"))
    {
        put(draft, "number", FieldValue::Text(whole.as_str().to_owned()));
        put(
            draft,
            "mechanism",
            FieldValue::Text(mechanism.as_str().to_owned()),
        );
    }
    if let Some(found) = AMOUNT.as_ref().and_then(|own| own.captures(text))
        && let Some(whole) = found.get(0)
        && let Some(amount) = amount(
            &found[1],
            found.get(2).map_or("", |own| Match::as_str(&own)),
            found.get(3).map_or("", |own| Match::as_str(&own)),
        )
    {
        let direct = text[whole.end()..]
            .trim_start()
            .to_lowercase()
            .starts_with("direct");
        let key = if direct { "direct" } else { "total" };
        if marks.take(whole.start(), whole.end(), Used::Own(key)) {
            put(draft, key, FieldValue::Whole(amount));
        }
    }
    if let Some(quoted) = post::quoted(text)
        && marks.take(quoted.start, quoted.end, Used::Title)
    {
        draft.title = titled(&text[quoted]);
    }
    let two_ways = post::take_dates(marks, draft);
    if let Some(found) = ROLE.as_ref().and_then(|own| own.captures(text))
        && let Some(whole) = found.get(0)
        && let Some(choice) = CHOICES.into_iter().find(|name| found.name(name).is_some())
        // "PI: Okafor" tells who leads it, not what the person is.
        && (found.get(1).is_some() || !text[whole.end()..].trim_start().starts_with([':', '-']))
        && marks.take(whole.start(), whole.end(), Used::Own("position"))
    {
        put(draft, "position", FieldValue::Text(choice.to_owned()));
    }
    if let Some(found) = SHARE.as_ref().and_then(|own| own.captures(text))
        && let (Some(whole), Ok(share)) = (found.get(0), found[1].parse::<i64>())
        && share <= 100
        && marks.take(whole.start(), whole.end(), Used::Own("share"))
    {
        put(draft, "share", FieldValue::Whole(share));
    }
    if let Some(standing) = standing {
        put(draft, "status", FieldValue::Text(standing.to_owned()));
    }
    let parts = parts(marks);
    let agency = parts.iter().position(|(from, to)| {
        (parts.len() > 1 || !draft.title.is_empty())
            && text[*from..*to].chars().count() <= LINE
            && AGENCY
                .as_ref()
                .is_some_and(|own| own.is_match(&text[*from..*to]))
    });
    // The longest part says what it is about.
    let title = (0..parts.len())
        .filter(|at| draft.title.is_empty() && Some(*at) != agency)
        .filter(|at| text[parts[*at].0..parts[*at].1].chars().count() <= TITLE)
        .max_by_key(|at| (parts[*at].1 - parts[*at].0, usize::MAX - at));
    if let Some((from, to)) = title.map(|at| parts[at])
        && marks.take(from, to, Used::Title)
    {
        draft.title = titled(&text[from..to]);
    }
    if let Some((from, to)) = agency.map(|at| parts[at])
        && marks.take(from, to, Used::Own("agency"))
    {
        put(draft, "agency", FieldValue::Text(text[from..to].to_owned()));
    }
    if draft.title.is_empty() {
        let known = ["agency", "number"].iter().find_map(|key| draft.text(key));
        draft.title = known.map_or_else(
            || {
                text.chars()
                    .filter(|own| !own.is_control())
                    .take(TITLE)
                    .collect()
            },
            str::to_owned,
        );
    }
    two_ways
}

fn titled(text: &str) -> String {
    let quotes = ['"', '\u{201c}', '\u{201d}'];
    let bare = text.trim_matches(quotes).trim_end_matches([',', '.']);
    bare.replace(['\t', '\n'], " ")
}

fn put(draft: &mut EntryDraft, key: &str, value: FieldValue) {
    draft.own.insert(key.to_owned(), value);
}

/// Parts at tabs, line ends, semicolons and commas before a blank, outside quotation marks.
fn parts(marks: &Marks<'_>) -> Vec<(usize, usize)> {
    let text = marks.text();
    let mut cuts = vec![0];
    let mut quoted = false;
    for (at, own) in text.char_indices() {
        match own {
            '\u{201c}' => quoted = true,
            '\u{201d}' => quoted = false,
            '"' => quoted = !quoted,
            '\t' | '\n' | ';' | '|' => cuts.extend([at, at + 1]),
            ',' if !quoted && text[at + 1..].starts_with(char::is_whitespace) => {
                cuts.extend([at, at + 1]);
            }
            _ => {}
        }
    }
    cuts.push(text.len());
    cuts.windows(2)
        .flat_map(|pair| marks.free(pair[0], pair[1]))
        .collect()
}

/// Whole units of money; cents are cut off, since the field holds none.
fn amount(whole: &str, part: &str, times: &str) -> Option<i64> {
    let whole: i64 = whole.replace(',', "").parse().ok()?;
    let times: i64 = match times.to_lowercase().as_str() {
        "million" | "m" => 1_000_000,
        "thousand" | "k" => 1_000,
        _ => return Some(whole),
    };
    let digits = i64::from(10_u32.checked_pow(u32::try_from(part.len()).ok()?)?);
    let part: i64 = if part.is_empty() {
        0
    } else {
        part.parse().ok()?
    };
    whole.checked_mul(times)?.checked_add(part * times / digits)
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn amounts_are_whole_units() {
        for (text, wanted) in [
            (("1,250,000", "", ""), 1_250_000),
            (("1", "25", "million"), 1_250_000),
            (("250", "", "K"), 250_000),
            (("1999", "99", ""), 1999),
        ] {
            assert_eq!(amount(text.0, text.1, text.2), Some(wanted), "{text:?}");
        }
        assert_eq!(amount("9223372036854775807", "", "million"), None);
    }
}
