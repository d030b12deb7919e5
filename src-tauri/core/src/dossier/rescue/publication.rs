//! One line of a list of publications, read by its form: AMA and Vancouver, APA, and the older "12:45-50, 2015".
//!
//! Where a form does not fit as a whole, only what cannot be mistaken is taken (DOI, PMID, PMCID), the line becomes the
//! title, and stands in the note.

use std::sync::LazyLock;

use regex::{Captures, Match, Regex};

use crate::dossier::bibliography::dates;
use crate::dossier::bibliography::identifiers;
use crate::dossier::bibliography::names;
use crate::dossier::bibliography::record::Record;
use crate::dossier::bibliography::record::date::{Issued, Moment};
use crate::dossier::bibliography::record::field::Field;
use crate::dossier::bibliography::record::kind::WorkType;
use crate::dossier::bibliography::record::name::Name;
use crate::dossier::rescue::marks::{Marks, Used, trimmed};
use crate::dossier::rescue::plain;

/// Longest title, in characters.
const TITLE: usize = 500;

const YEAR: &str = r"(?P<date>(?:19[3-9]\d|20\d\d)(?: [A-Z][a-z]{2,8}\.?(?:[-/][A-Z][a-z]{2,8}\.?)?(?: \d{1,2})?)?)";
const VOLUME: &str = r"(?P<volume>[A-Za-z]{0,3}\d{1,5})\s?(?:\((?P<issue>[^)]{1,24})\))?";
const PAGES: &str =
    r"(?P<pages>[A-Za-z]{0,4}\d\w{0,14}(?:\s?[\x{2010}-\x{2015}-]\s?[A-Za-z]{0,2}\d\w{0,9})?)";

fn form(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

/// Behind the journal: "2025;11(3):140-149".
static YEAR_FIRST: LazyLock<Option<Regex>> =
    LazyLock::new(|| form(&format!(r"{YEAR}\s?;\s?{VOLUME}\s?(?::\s?{PAGES})?")));
/// Behind the authors: "(2025)." or "(2025, March 4)."
static YEAR_IN_BRACKETS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    form(r"\((?P<date>(?:19[3-9]\d|20\d\d)(?:, [A-Z][a-z]{2,8}(?: \d{1,2})?)?)[a-z]?\)[.,:]?")
});
/// Behind the journal, where the year is elsewhere: ", 11(3), 140-149".
static VOLUME_FIRST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    form(&format!(
        r"[,.]?\s(?:[Vv]ol\.?\s)?{VOLUME}\s?[,:]\s?(?:pp?\.\s?)?{PAGES}"
    ))
});
/// Behind the journal: "11(3):140-149, 2025".
static YEAR_LAST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    form(&format!(
        r"[,.]?\s{VOLUME}\s?:\s?{PAGES}\s?[,;.]?\s\(?{YEAR}\)?"
    ))
});
/// Any year that stands for itself.
static ANY_YEAR: LazyLock<Option<Regex>> =
    LazyLock::new(|| form(r"(?:^|[\s(])(?P<date>(?:19[3-9]\d|20\d\d))(?:[\s.,;)]|$)"));
static PMID: LazyLock<Option<Regex>> = LazyLock::new(|| form(r"(?i)\bPMID:?\s*(?P<n>\d{1,8})\b"));
static PMCID: LazyLock<Option<Regex>> =
    LazyLock::new(|| form(r"(?i)\b(?:PMCID:?\s*)?(?P<n>PMC\d{1,9})\b"));
static DOI: LazyLock<Option<Regex>> =
    LazyLock::new(|| form(r"(?i)(?:https?://(?:dx\.)?doi\.org/|\bdoi:?\s*)?10\.\d{4,9}/\S+"));
static STATUS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    form(
        r"(?i)\(?\b(?P<s>in press|forthcoming|submitted|under review|accepted|in preparation)\b\)?",
    )
});
/// One author: "Halloran IM", "van der Berg J-P Jr", "Halloran, I. M.", "I. M. Halloran".
static AUTHOR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let family = r"(?:(?:van|von|de|der|den|del|della|di|da|la|le|du|dos|el|al|ten|ter) ){0,3}\p{Lu}[\p{L}'\x{2019}-]*(?: \p{Lu}[\p{L}'\x{2019}-]+)?";
    let joined = r"\p{Lu}(?:-?\p{Lu}){0,3}";
    let pointed = r"\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3}";
    let suffix = r"(?:,? (?:Jr|Sr|II|III|IV)\b\.?)?";
    let marks = r"[*\x{2020}\x{2021}\x{a7}^#]{0,3}";
    form(&format!(
        r"^(?P<name>{family}(?: {joined}|,? {pointed}){suffix}|{pointed} {family}){marks}"
    ))
});
/// What stands between two authors.
static BETWEEN: LazyLock<Option<Regex>> =
    LazyLock::new(|| form(r"^(?:,? (?:and|&) |; (?:and |& )?|, )"));
static REST: LazyLock<Option<Regex>> = LazyLock::new(|| form(r"^,? (?:et al\.?|and others)"));

/// Whether a line has the form of a publication.
pub(super) fn is_publication(text: &str) -> bool {
    let holds = |own: &LazyLock<Option<Regex>>| own.as_ref().is_some_and(|own| own.is_match(text));
    identifiers::doi(text).is_some()
        || holds(&PMID)
        || holds(&YEAR_FIRST)
        || (authors(text, 0).is_some_and(|found| found.names.len() > 1)
            && (holds(&YEAR_IN_BRACKETS) || holds(&YEAR_LAST)))
}

struct Authors {
    names: Vec<Name>,
    from: usize,
    to: usize,
}

/// The authors at the beginning of a text, as far as each has the form of one.
fn authors(text: &str, from: usize) -> Option<Authors> {
    let (author, between, rest) = (AUTHOR.as_ref()?, BETWEEN.as_ref()?, REST.as_ref()?);
    let mut at = from;
    let mut names = Vec::new();
    while let Some(found) = author.captures(&text[at..]) {
        let name = found.name("name")?.as_str();
        let family_last =
            name.starts_with(|own: char| own.is_uppercase()) && name.chars().nth(1) == Some('.');
        let own = if family_last {
            names::reading_order(name)
        } else {
            names::inverted(name)
        };
        names.extend(own);
        at += found.get(0)?.end();
        match between.find(&text[at..]) {
            Some(mark) if author.is_match(&text[at + mark.end()..]) => at += mark.end(),
            _ => break,
        }
    }
    if let Some(mark) = rest.find(&text[at..]) {
        at += mark.end();
    }
    // What follows says whether this was a list of authors: a point, a colon, or the year.
    let behind = text[at..].trim_start();
    let sound = behind.starts_with(['.', ':', '(']) || text[..at].ends_with('.');
    (!names.is_empty() && sound).then_some(Authors {
        names,
        from,
        to: at,
    })
}

/// Whether the authors, the title or nothing but numbers could be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// The authors.
    pub authors: bool,
    /// The title and where it was published.
    pub whole: bool,
}

/// Reads one line.
pub(super) fn read(marks: &mut Marks<'_>) -> (Record, Told) {
    let text = marks.text();
    let mut record = Record::default();
    let begin = plain::mark(text).unwrap_or(0);
    if begin > 0 {
        marks.take(0, begin, Used::Mark);
    }
    numbers(marks, &mut record);
    let names = authors(text, begin);
    let after = names.as_ref().map_or(begin, |own| own.to);
    let (journal, title_from) = place(marks, &mut record, after);
    let mut told = Told {
        authors: names.is_some(),
        whole: false,
    };
    if let Some(own) = names {
        marks.take(own.from, own.to, Used::Record(Field::Authors));
        record.authors = own.names;
    }
    let end = journal.unwrap_or(text.len());
    let title = told.authors.then(|| title(text, title_from, end)).flatten();
    if let Some((from, to)) = title {
        if marks.take(from, to, Used::Record(Field::Title)) {
            record.title = Some(clean(&text[from..to]));
        }
        if journal.is_some()
            && let Some((from, to)) = marks.free(to, end).first().copied()
        {
            let container = &text[from..to];
            let (kind, skip) = within(container);
            record.kind = kind.unwrap_or_default();
            if marks.take(from + skip, to, Used::Record(Field::ContainerTitle)) {
                marks.take(from, from + skip, Used::Mark);
                record.container_title = Some(clean(&container[skip..]));
                told.whole = true;
            }
        }
    }
    if record.title.is_none() {
        // The longest part that nothing took names it best.
        let free = marks.free(0, text.len());
        let best = free
            .into_iter()
            .filter(|(from, to)| text[*from..*to].chars().count() <= TITLE)
            .max_by_key(|(from, to)| (to - from, usize::MAX - from));
        if let Some((from, to)) = best
            && marks.take(from, to, Used::Record(Field::Title))
        {
            record.title = Some(clean(&text[from..to]));
        }
    }
    (record, told)
}

/// DOI, PMID, PMCID and where it stands: what cannot be mistaken.
fn numbers(marks: &mut Marks<'_>, record: &mut Record) {
    let text = marks.text();
    if let Some(found) = DOI.as_ref().and_then(|own| own.find(text))
        && let Some(doi) = identifiers::doi(found.as_str())
    {
        let end = found
            .as_str()
            .find(&doi)
            .map_or(found.end(), |at| found.start() + at + doi.len());
        if marks.take(found.start(), end, Used::Record(Field::Doi)) {
            record.doi = Some(doi);
        }
    }
    let mut named = |form: &LazyLock<Option<Regex>>, field: Field| {
        let found = form.as_ref()?.captures(text)?;
        let whole = found.get(0)?;
        let number = found.name("n")?.as_str().to_uppercase();
        marks
            .take(whole.start(), whole.end(), Used::Record(field))
            .then_some(number)
    };
    record.pmid = named(&PMID, Field::Pmid);
    record.pmcid = named(&PMCID, Field::Pmcid);
    if let Some(found) = STATUS
        .as_ref()
        .and_then(|own| own.captures_iter(text).last())
        && let (Some(whole), Some(status)) = (found.get(0), found.name("s"))
        && text[whole.end()..]
            .chars()
            .filter(|own| own.is_alphanumeric())
            .count()
            < 12
        && marks.take(whole.start(), whole.end(), Used::Record(Field::Status))
    {
        record.status = Some(status.as_str().to_lowercase());
    }
}

/// Date, volume, issue and pages; where the journal's name ends, and where the title may begin.
fn place(marks: &mut Marks<'_>, record: &mut Record, after: usize) -> (Option<usize>, usize) {
    let text = marks.text();
    let last = |form: &'static LazyLock<Option<Regex>>| {
        form.as_ref()?
            .captures_iter(text)
            .filter(|found| found.get(0).is_some_and(|whole| whole.start() >= after))
            .last()
    };
    for form in [&YEAR_FIRST, &YEAR_LAST] {
        if let Some(found) = last(form) {
            let start = found.get(0).map_or(text.len(), |own| Match::start(&own));
            take_all(marks, record, &found);
            return (Some(start), after);
        }
    }
    let bracketed = YEAR_IN_BRACKETS.as_ref().and_then(|own| {
        own.captures_iter(text)
            .find(|found| found.get(0).is_some_and(|whole| whole.start() >= after))
    });
    let mut begin = after;
    if let Some(found) = &bracketed {
        take_all(marks, record, found);
        let whole = found
            .get(0)
            .map_or((after, after), |whole| (whole.start(), whole.end()));
        // Behind the authors the title follows; elsewhere it came before.
        if text[after..whole.0]
            .trim_matches([' ', '.', ','])
            .is_empty()
        {
            begin = whole.1;
        }
    }
    if let Some(found) =
        last(&VOLUME_FIRST).filter(|own| own.get(0).is_some_and(|whole| whole.start() >= begin))
    {
        let start = found.get(0).map_or(text.len(), |own| Match::start(&own));
        take_all(marks, record, &found);
        if bracketed.is_none() {
            any_year(marks, record, after);
        }
        return (Some(start), begin);
    }
    if bracketed.is_none() {
        any_year(marks, record, after);
    }
    (None, begin)
}

fn any_year(marks: &mut Marks<'_>, record: &mut Record, after: usize) {
    let text = marks.text();
    let found = ANY_YEAR.as_ref().and_then(|own| {
        own.captures_iter(text)
            .filter(|found| found.name("date").is_some_and(|date| date.start() >= after))
            .last()
    });
    if let Some(found) = found {
        take_all(marks, record, &found);
    }
}

fn take_all(marks: &mut Marks<'_>, record: &mut Record, found: &Captures<'_>) {
    let mut take = |name: &str, field: Field| {
        let part = found.name(name)?;
        marks
            .take(part.start(), part.end(), Used::Record(field))
            .then(|| part.as_str().trim().to_owned())
    };
    if let Some(date) = take("date", Field::Issued) {
        record.issued = issued(&date);
    }
    record.volume = record
        .volume
        .take()
        .or_else(|| take("volume", Field::Volume));
    record.issue = record.issue.take().or_else(|| take("issue", Field::Issue));
    record.pages = record.pages.take().or_else(|| {
        take("pages", Field::Pages).map(|pages| {
            pages
                .replace(
                    ['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}'],
                    "-",
                )
                .replace(' ', "")
        })
    });
}

fn issued(text: &str) -> Option<Issued> {
    match dates::read(&text.replace(['.', ','], " ")) {
        Some(dated @ Issued::Dated { .. }) => Some(dated),
        _ => Some(Issued::on(Moment::year(text.get(..4)?.parse().ok()?))),
    }
}

/// The title: from behind the authors to the end of the sentence, where the journal's name begins.
fn title(text: &str, from: usize, end: usize) -> Option<(usize, usize)> {
    let begin = from + text.get(from..end)?.len()
        - text[from..end]
            .trim_start_matches([' ', '.', ':', ',', '\n', '\t'])
            .len();
    let part = text.get(begin..end)?;
    // The last end of a sentence parts the title from the journal, unless what follows is an abbreviation's rest.
    let ends: Vec<usize> = part
        .match_indices(['.', '?', '!'])
        .map(|(at, mark)| at + mark.len())
        .filter(|at| part[*at..].starts_with([' ', '\n', '\t', '\u{201d}', '"']))
        .collect();
    let stop = ends
        .iter()
        .copied()
        .find(|at| {
            let word = part[..*at - 1].rsplit([' ', '(']).next().unwrap_or("");
            let short = word.chars().count() < 2
                || matches!(word, "vs" | "Dr" | "St" | "No" | "e.g" | "i.e");
            !short && part[..*at].split_whitespace().count() > 1
        })
        .unwrap_or(part.len());
    trimmed(text, begin, begin + stop)
}

/// "In: Okafor A, editor. Handbook" is a chapter; how much of it only says so.
fn within(container: &str) -> (Option<WorkType>, usize) {
    for begin in ["In: ", "In "] {
        if container.starts_with(begin) {
            return (Some(WorkType::Chapter), begin.len());
        }
    }
    (None, 0)
}

fn clean(text: &str) -> String {
    let text = text.replace(['\n', '\t'], " ");
    text.trim_matches(['"', '\u{201c}', '\u{201d}', ' '])
        .trim_end_matches('.')
        .to_owned()
}
