//! A rule that can be asked about an entry.

use std::collections::BTreeMap;

use regex::{Regex, RegexBuilder};

use crate::calendars::category::{Category, CategoryId};
use crate::calendars::fingerprint::{Facet, Fingerprint};
use crate::calendars::prints::domains;
use crate::calendars::rule::{CalendarId, GroupId, Kind, MOST_TEXT, RuleDraft, RuleId};
use crate::calendars::tag::{named, squashed};
use crate::calendars::title::{has_word, normalised};
use crate::error::{Error, Result};
use crate::text::line;

/// Bytes that a pattern may take once it is built. Titles are bounded too, so that no pattern runs long.
const MOST_PATTERN: usize = 1 << 18;

/// A rule that can be asked.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its row.
    pub id: RuleId,
    category: Option<CategoryId>,
    test: Test,
}

/// A term with what it is recognised by, where the words themselves are not kept.
type Printed = (String, Fingerprint);

#[derive(Debug, Clone)]
enum Test {
    EachTag(BTreeMap<Fingerprint, CategoryId>),
    Tag(Vec<Printed>),
    Contains(Vec<String>),
    Word(Vec<String>),
    Pattern(Box<Regex>),
    Calendar(CalendarId),
    Category(Vec<Printed>),
    Organiser(Vec<Printed>),
    Time { days: Vec<u8>, from: u16, to: u16 },
    AllDay,
    Recurring,
    Group(GroupId),
}

/// What is known of an entry when rules are asked.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The title, [`normalised`]; `None` once it is no longer known.
    pub title: Option<&'a str>,
    /// The group of its title, where it is stored.
    pub group: Option<GroupId>,
    /// The calendar it came with, where it is stored.
    pub calendar: Option<CalendarId>,
    /// The file's own categories; `None` where they are not known.
    pub labels: Option<&'a [Fingerprint]>,
    /// The organiser's domain and those above it; `None` where they are not known.
    pub organiser: Option<&'a [Fingerprint]>,
    /// The tags of the title; `None` where they are not known.
    pub tags: Option<&'a [Fingerprint]>,
    /// 0 = Monday.
    pub weekday: u8,
    /// Minute of the day at which it begins.
    pub from: u16,
    /// It has no time of day.
    pub all_day: bool,
    /// It is one of a series.
    pub recurring: bool,
    /// The rule that sorted it when its words were last known. Without them, that rule still holds.
    pub before: Option<RuleId>,
}

/// The rule that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The rule.
    pub rule: RuleId,
    /// Where it sorts to.
    pub category: CategoryId,
    /// The text, word, tag or domain that fitted, for rules that look at those.
    pub term: Option<String>,
}

/// What rules need to read their own words.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The key of the fingerprints; any will do where nothing stored is asked about.
    pub key: &'a [u8; 32],
    /// All categories, for tags that name one.
    pub categories: &'a [Category],
}

impl Rule {
    /// Checks a draft and makes it ready to be asked.
    pub fn read(id: RuleId, draft: &RuleDraft, reader: &Reader) -> Result<Self> {
        let needed = |lacks: bool, field| {
            let why = "must be chosen";
            if lacks {
                Err(Error::Invalid { field, why })
            } else {
                Ok(())
            }
        };
        let test = match draft.kind {
            Kind::Tag
                if draft
                    .text
                    .as_deref()
                    .is_none_or(|text| text.trim().is_empty()) =>
            {
                Test::EachTag(each_tag(reader))
            }
            Kind::Tag => Test::Tag(printed(draft, reader, Facet::Tag, &squashed)?),
            Kind::Contains => Test::Contains(terms(draft, &normalised)?),
            Kind::Word => Test::Word(terms(draft, &normalised)?),
            Kind::Category => Test::Category(printed(draft, reader, Facet::Label, &normalised)?),
            Kind::Organiser => Test::Organiser(printed(draft, reader, Facet::Domain, &domain)?),
            Kind::Pattern => Test::Pattern(Box::new(pattern(
                draft.text.as_deref().unwrap_or_default(),
            )?)),
            Kind::Calendar => {
                needed(draft.calendar.is_none(), "calendar")?;
                Test::Calendar(draft.calendar.unwrap_or(CalendarId(0)))
            }
            Kind::Fingerprint => {
                needed(draft.group.is_none(), "group")?;
                Test::Group(draft.group.unwrap_or(GroupId(0)))
            }
            Kind::Time => time(draft)?,
            Kind::AllDay => Test::AllDay,
            Kind::Recurring => Test::Recurring,
        };
        let names_its_own = matches!(test, Test::EachTag(_));
        needed(draft.category.is_none() && !names_its_own, "category")?;
        Ok(Self {
            id,
            category: draft.category.filter(|_| !names_its_own),
            test,
        })
    }

    /// Whether its answer hangs on the day and time of an entry.
    pub fn looks_at_time(&self) -> bool {
        matches!(self.test, Test::Time { .. })
    }

    /// Whether its answer hangs on the file's categories or on the organiser.
    pub fn looks_at_prints(&self) -> bool {
        matches!(self.test, Test::Category(_) | Test::Organiser(_))
    }

    /// Whether the rule fits, and which of its terms did.
    pub fn hit(&self, subject: &Subject) -> Option<Hit> {
        let whole = |fits: bool| if fits { self.fits(None) } else { None };
        let before = || whole(subject.before == Some(self.id));
        match &self.test {
            Test::EachTag(named) => {
                let tags = subject.tags.unwrap_or_default();
                let category = tags.iter().find_map(|tag| named.get(tag))?;
                Some(Hit {
                    rule: self.id,
                    category: *category,
                    term: None,
                })
            }
            Test::Tag(terms) => self.among(terms, subject.tags, before),
            Test::Category(terms) => self.among(terms, subject.labels, before),
            Test::Organiser(terms) => self.among(terms, subject.organiser, before),
            Test::Contains(terms) => match subject.title {
                Some(title) => self.first(terms, |term| title.contains(term)),
                None => before(),
            },
            Test::Word(terms) => match subject.title {
                Some(title) => self.first(terms, |term| has_word(title, term)),
                None => before(),
            },
            Test::Pattern(pattern) => match subject.title {
                Some(title) => whole(pattern.is_match(title)),
                None => before(),
            },
            Test::Calendar(calendar) => whole(subject.calendar == Some(*calendar)),
            Test::Group(group) => whole(subject.group == Some(*group)),
            Test::AllDay => whole(subject.all_day),
            Test::Recurring => whole(subject.recurring),
            Test::Time { days, from, to } => {
                let day = days.is_empty() || days.contains(&subject.weekday);
                let at = subject.from;
                let hour = if from < to {
                    (*from..*to).contains(&at)
                } else {
                    at >= *from || at < *to
                };
                whole(day && hour && !subject.all_day)
            }
        }
    }

    fn fits(&self, term: Option<&str>) -> Option<Hit> {
        Some(Hit {
            rule: self.id,
            category: self.category?,
            term: term.map(str::to_owned),
        })
    }

    fn first(&self, terms: &[String], fits: impl Fn(&str) -> bool) -> Option<Hit> {
        let term = terms.iter().find(|term| fits(term))?;
        self.fits(Some(term))
    }

    /// The first term whose fingerprint is among these; where they are not known, the rule that held before.
    fn among(
        &self,
        terms: &[Printed],
        prints: Option<&[Fingerprint]>,
        before: impl Fn() -> Option<Hit>,
    ) -> Option<Hit> {
        let Some(prints) = prints else {
            return before();
        };
        let (term, _) = terms.iter().find(|(_, print)| prints.contains(print))?;
        self.fits(Some(term))
    }
}

/// The first rule that fits.
pub fn first_hit(rules: &[Rule], subject: &Subject) -> Option<Hit> {
    rules.iter().find_map(|rule| rule.hit(subject))
}

fn terms(draft: &RuleDraft, as_looked_at: &dyn Fn(&str) -> String) -> Result<Vec<String>> {
    let text = line("text", draft.text.as_deref().unwrap_or_default(), MOST_TEXT)?;
    let terms: Vec<String> = text
        .split(';')
        .map(as_looked_at)
        .filter(|term| !term.is_empty())
        .collect();
    if terms.is_empty() {
        return Err(Error::Invalid {
            field: "text",
            why: "must not be empty",
        });
    }
    Ok(terms)
}

fn printed(
    draft: &RuleDraft,
    reader: &Reader,
    facet: Facet,
    as_looked_at: &dyn Fn(&str) -> String,
) -> Result<Vec<Printed>> {
    let print = |term: String| {
        let print = facet.print(reader.key, &term);
        (term, print)
    };
    Ok(terms(draft, as_looked_at)?.into_iter().map(print).collect())
}

fn each_tag(reader: &Reader) -> BTreeMap<Fingerprint, CategoryId> {
    named(reader.categories)
        .into_iter()
        .map(|(tag, category)| (Facet::Tag.print(reader.key, &tag), category))
        .collect()
}

/// A domain as a person may write it: alone, with "@" before it, or as part of an address.
fn domain(text: &str) -> String {
    let text = text.trim();
    let address = if text.contains('@') {
        text.to_owned()
    } else {
        format!("@{text}")
    };
    domains(&address).into_iter().next().unwrap_or_default()
}

/// Reads a pattern that can neither grow large nor run long: the engine is linear, and its size is bounded.
fn pattern(text: &str) -> Result<Regex> {
    let text = line("text", text, 200)?;
    RegexBuilder::new(&text)
        .case_insensitive(true)
        .size_limit(MOST_PATTERN)
        .dfa_size_limit(MOST_PATTERN * 8)
        .nest_limit(40)
        .build()
        .map_err(|_| Error::BadPattern)
}

fn time(draft: &RuleDraft) -> Result<Test> {
    let (from, to) = (draft.from.unwrap_or(0), draft.to.unwrap_or(1440));
    if from >= 1440 || to == 0 || to > 1440 || from == to {
        return Err(Error::Invalid {
            field: "from",
            why: "must be a time of day before the end",
        });
    }
    if draft.days.iter().any(|day| *day > 6) {
        return Err(Error::Invalid {
            field: "days",
            why: "must be days of the week",
        });
    }
    Ok(Test::Time {
        days: draft.days.clone(),
        from,
        to,
    })
}

#[cfg(test)]
mod tests;
