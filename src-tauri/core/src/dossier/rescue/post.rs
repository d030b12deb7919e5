//! One line about anything but a publication or a grant: its dates, what it was, where, and as what.
//!
//! A line is parted at tabs, line ends, semicolons, commas and dashes. A part is an institution only where a word of it
//! says so, a place only where it is a state or a country that is known or stands right before one. The first part that
//! is neither is the title; what is left over goes into the note.

use std::sync::LazyLock;

use regex::Regex;

use crate::dossier::bibliography::same::folded;
use crate::dossier::entry::EntryDraft;
use crate::dossier::entry::field::FieldValue;
use crate::dossier::entry::kind::EntryType;
use crate::dossier::entry::when;
use crate::dossier::rescue::marks::{Marks, Used};
use crate::dossier::rescue::{dates, plain};

mod places;

use places::{is_country, is_department, is_institution, is_region};

/// Longest line of a field, in characters.
const LINE: usize = 300;
/// Longest title, in characters.
const TITLE: usize = 500;

/// Degrees and the letters they go by, at the beginning of a part.
static DEGREES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^(?:(?:bachelor|master|doctor|doctorate|associate)s?\b|diploma\b|(?:m\.?d\.?|d\.?o\.?|ph\.?d\.?|m\.?p\.?h\.?|m\.?b\.?a\.?|m\.?b\.?b\.?s\.?|mb ?bchir|mbchb|b\.?a\.?|b\.?s\.?(?:c\.?)?|m\.?a\.?|m\.?s\.?(?:c\.?)?|m\.?ed\.?|ed\.?d\.?|m\.?h\.?p\.?e\.?|m\.?h\.?s\.?|j\.?d\.?|a\.?b\.?|dr\.?p\.?h\.?|pharm\.?d\.?)(?:[\s(/,]|$))",
    )
    .ok()
});
/// A number of a licence or a certificate.
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?:(#|\bno\.?|\bnumber)\s*:?\s*#?\s*|\blicen[cs]e:?\s+)([A-Z]{0,4}-?\d{4,12})\b",
    )
    .ok()
});
/// The title of a talk in quotation marks.
static QUOTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new("[\u{201c}\"]([^\u{201c}\u{201d}\"]{4,400})[\u{201d}\"]").ok());

/// Words for what somebody is in a committee, a society or a journal, as they are compared, with the names of the choices.
const POSITIONS: [(&str, &str); 22] = [
    ("member", "member"),
    ("committee member", "member"),
    ("active member", "member"),
    ("founding member", "member"),
    ("chair", "chair"),
    ("chairman", "chair"),
    ("chairperson", "chair"),
    ("chairwoman", "chair"),
    ("co chair", "chair"),
    ("vice chair", "viceChair"),
    ("deputy chair", "viceChair"),
    ("secretary", "secretary"),
    ("fellow", "fellow"),
    ("president", "officer"),
    ("president elect", "officer"),
    ("vice president", "officer"),
    ("treasurer", "officer"),
    ("board member", "boardMember"),
    ("editor", "editor"),
    ("associate editor", "associateEditor"),
    ("editorial board member", "board"),
    ("guest editor", "guestEditor"),
];
/// Further words for what somebody was, which have no choice of their own.
const ROLES: [&str; 18] = [
    "reviewer",
    "ad hoc reviewer",
    "ad hoc",
    "speaker",
    "invited speaker",
    "moderator",
    "organizer",
    "panelist",
    "facilitator",
    "lecturer",
    "director",
    "co director",
    "course director",
    "mentor",
    "preceptor",
    "volunteer",
    "supervisor",
    "representative",
];
/// Forms of talks.
const FORMS: [(&str, &str); 10] = [
    ("grand rounds", "grandRounds"),
    ("keynote", "keynote"),
    ("workshop", "workshop"),
    ("visiting professor", "visit"),
    ("panel", "panel"),
    ("webinar", "webinar"),
    ("poster", "poster"),
    ("oral abstract", "abstractTalk"),
    ("short course", "course"),
    ("lecture", "talk"),
];

/// Reads one line into a draft of the kind it has; true where its date can be read in two ways.
pub(super) fn read(marks: &mut Marks<'_>, draft: &mut EntryDraft) -> bool {
    let text = marks.text();
    if let Some(end) = plain::mark(text) {
        marks.take(0, end, Used::Mark);
    }
    let two_ways = take_dates(marks, draft);
    let numbered = matches!(draft.kind, EntryType::Licence | EntryType::Certification);
    if numbered
        && let Some(found) = NUMBER.as_ref().and_then(|own| own.captures(text))
        && let Some(number) = found.get(2)
        && marks.take(number.start(), number.end(), Used::Own("number"))
    {
        if let Some(label) = found.get(1) {
            marks.take(label.start(), number.start(), Used::Mark);
        }
        put(draft, "number", number.as_str());
    }
    let is_talk = matches!(draft.kind, EntryType::Presentation | EntryType::Abstract);
    if let Some(quoted) = quoted(text)
        && marks.take(quoted.start, quoted.end, Used::Title)
    {
        let title = text[quoted].trim_end_matches([',', '.']);
        draft.title = title.replace(['\t', '\n'], " ");
    }
    let mut parts = parts(marks);
    let served = matches!(
        draft.kind,
        EntryType::Committee | EntryType::Society | EntryType::Review | EntryType::Editorial
    );
    if served {
        take_role(marks, draft, &mut parts);
    }
    take_places(marks, draft, &mut parts);
    if draft.kind == EntryType::Degree {
        take_degree(marks, draft, &mut parts);
    }
    if !served {
        take_role(marks, draft, &mut parts);
    }
    take_title(marks, draft, &mut parts);
    if is_talk && let Some((from, to)) = parts.first().copied() {
        let event = &text[from..to];
        if fits(event, LINE) && marks.take(from, to, Used::Own("event")) {
            put(draft, "event", event);
        }
    }
    if is_talk {
        let own = folded(text);
        let form = FORMS
            .iter()
            .find(|(word, _)| own.contains(word))
            .map(|(_, form)| *form);
        let known = |form: &&str| {
            draft.kind == EntryType::Presentation || matches!(*form, "poster" | "abstractTalk")
        };
        if let Some(form) = form.filter(known) {
            put(draft, "form", form);
        }
    }
    two_ways
}

/// What stands in quotation marks, without them.
pub(super) fn quoted(text: &str) -> Option<std::ops::Range<usize>> {
    let found = QUOTED.as_ref()?.captures(text)?.get(1)?;
    Some(found.range())
}

fn put(draft: &mut EntryDraft, key: &str, text: &str) {
    draft
        .own
        .insert(key.to_owned(), FieldValue::Text(text.to_owned()));
}

fn fits(text: &str, most: usize) -> bool {
    text.chars().count() <= most && !text.contains(['\t', '\n'])
}

/// Takes the dates that the entry stands by.
pub(super) fn take_dates(marks: &mut Marks<'_>, draft: &mut EntryDraft) -> bool {
    let text = marks.text();
    let dates = dates::of_entry(text);
    let words: Vec<&str> = dates.iter().map(|own| own.when.as_str()).collect();
    let Ok(spans) = when::read(&words.join(", ")) else {
        return false;
    };
    draft.when = when::write(&spans);
    for own in &dates {
        marks.take(own.from, own.to, Used::When);
    }
    dates.iter().any(|own| own.two_ways)
}

type Part = (usize, usize);

/// The parts of what is free, parted at what people part by, but not inside brackets.
fn parts(marks: &Marks<'_>) -> Vec<Part> {
    let text = marks.text();
    let mut cuts = vec![0];
    let mut depth = 0_u32;
    for (at, own) in text.char_indices() {
        let spaced = text[..at].ends_with(char::is_whitespace)
            && text[at + own.len_utf8()..].starts_with(char::is_whitespace);
        match own {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '\t' | '\n' | ';' | '|' | '\u{2022}' => cuts.extend([at, at + own.len_utf8()]),
            ',' if depth == 0 && text[at + 1..].starts_with(char::is_whitespace) => {
                cuts.extend([at, at + 1]);
            }
            '-' | '\u{2013}' | '\u{2014}' if depth == 0 && spaced => {
                cuts.extend([at, at + own.len_utf8()]);
            }
            _ => {}
        }
    }
    cuts.push(text.len());
    cuts.windows(2)
        .flat_map(|pair| marks.free(pair[0], pair[1]))
        .collect()
}

/// Takes departments, institutions and where they are.
fn take_places(marks: &mut Marks<'_>, draft: &mut EntryDraft, parts: &mut Vec<Part>) {
    let text = marks.text();
    let of = |part: &Part| &text[part.0..part.1];
    let short: Vec<bool> = parts.iter().map(|part| fits(of(part), LINE)).collect();
    let last_of = |test: fn(&str) -> bool| parts.iter().rposition(|part| test(of(part)));
    let mut used = vec![false; parts.len()];
    let country = last_of(is_country);
    let region = last_of(is_region).filter(|at| country.is_none_or(|end| *at + 1 == end));
    let near = region.or(country);
    let titled = matches!(
        draft.kind,
        EntryType::Committee
            | EntryType::Society
            | EntryType::Review
            | EntryType::Editorial
            | EntryType::Honour
            | EntryType::Licence
            | EntryType::Certification
    );
    let departments = parts.iter().position(|part| is_department(of(part)));
    let institution = parts.iter().enumerate().position(|(at, part)| {
        is_institution(of(part)) && Some(at) != departments && (at > 0 || !titled)
    });
    let take = |marks: &mut Marks<'_>,
                at: Option<usize>,
                what: Used,
                used: &mut Vec<bool>|
     -> Option<String> {
        let at = at.filter(|at| short[*at] && !used[*at])?;
        let (from, to) = parts[at];
        marks.take(from, to, what).then(|| {
            used[at] = true;
            text[from..to].to_owned()
        })
    };
    // A line of one part keeps it as its title.
    let enough = parts.len() > 1;
    let only = |at: Option<usize>| at.filter(|_| enough);
    draft.department = take(marks, only(departments), Used::Department, &mut used);
    draft.institution = take(marks, only(institution), Used::Institution, &mut used);
    // A state of the United States is also a name: it is a place only behind something.
    draft.country = take(
        marks,
        only(country).filter(|at| *at > 0),
        Used::Country,
        &mut used,
    );
    draft.region = take(
        marks,
        only(region).filter(|at| *at > 0),
        Used::Region,
        &mut used,
    );
    // A city stands between an institution and its state or country.
    let city = near.and_then(|end| end.checked_sub(1)).filter(|at| {
        institution.is_some_and(|own| own < *at)
            && !used[*at]
            && of(&parts[*at]).split(' ').count() <= 4
    });
    draft.city = take(marks, city, Used::City, &mut used);
    let mut at = 0;
    parts.retain(|_| {
        at += 1;
        !used[at - 1]
    });
}

fn take_degree(marks: &mut Marks<'_>, draft: &mut EntryDraft, parts: &mut Vec<Part>) {
    let text = marks.text();
    let Some(degrees) = DEGREES.as_ref() else {
        return;
    };
    let found = parts
        .iter()
        .position(|(from, to)| degrees.is_match(&text[*from..*to]));
    let Some(at) = found else { return };
    let (from, to) = parts[at];
    if fits(&text[from..to], TITLE) && marks.take(from, to, Used::Title) {
        text[from..to].clone_into(&mut draft.title);
        parts.remove(at);
        if let Some((from, to)) = parts
            .first()
            .copied()
            .filter(|_| at == 0 || parts.len() == 1)
            && fits(&text[from..to], LINE)
            && marks.take(from, to, Used::Own("field"))
        {
            put(draft, "field", &text[from..to]);
            parts.remove(0);
        }
    }
}

/// Takes what the person was, where a part says only that.
fn take_role(marks: &mut Marks<'_>, draft: &mut EntryDraft, parts: &mut Vec<Part>) {
    if parts.len() < 2 {
        return;
    }
    let text = marks.text();
    let known = |part: &Part| {
        let own = folded(&text[part.0..part.1]);
        let choice = POSITIONS
            .iter()
            .find(|(word, _)| *word == own)
            .map(|(_, name)| *name);
        (choice.is_some() || ROLES.contains(&own.as_str())).then_some(choice)
    };
    let Some((at, choice)) = parts
        .iter()
        .enumerate()
        .find_map(|(at, part)| Some((at, known(part)?)))
    else {
        return;
    };
    let (from, to) = parts[at];
    if !marks.take(from, to, Used::Role) {
        return;
    }
    draft.role = Some(text[from..to].to_owned());
    parts.remove(at);
    let fits = |name: &&str| {
        crate::dossier::entry::field::fields(draft.kind).iter().any(|field| {
            field.key == "position"
                && matches!(field.kind, crate::dossier::entry::field::FieldKind::One(all) if all.contains(name))
        })
    };
    if let Some(name) = choice.filter(fits) {
        put(draft, "position", name);
    }
}

/// The first part that nothing took; where there is none, what was taken for an institution.
fn take_title(marks: &mut Marks<'_>, draft: &mut EntryDraft, parts: &mut Vec<Part>) {
    let text = marks.text();
    if !draft.title.is_empty() {
        return;
    }
    let short = |part: &Part| fits(&text[part.0..part.1], TITLE);
    if let Some(at) = parts.iter().position(short) {
        let (from, to) = parts.remove(at);
        if marks.take(from, to, Used::Title) {
            text[from..to].clone_into(&mut draft.title);
        }
        return;
    }
    let known = [
        &draft.role,
        &draft.institution,
        &draft.department,
        &draft.city,
        &draft.country,
    ];
    let title = known.into_iter().flatten().next().cloned();
    // What is too long for a title begins one, and stands whole in the note.
    let title = title.unwrap_or_else(|| {
        let from = parts.first().map_or(0, |part| part.0);
        let whole = text[from..].replace(['\t', '\n'], " ");
        whole
            .chars()
            .take(TITLE)
            .collect::<String>()
            .trim()
            .to_owned()
    });
    draft.title = title;
}
