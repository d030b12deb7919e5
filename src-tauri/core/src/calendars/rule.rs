//! Rules that sort entries into categories: ordered, and the first that fits decides.

use regex::{Regex, RegexBuilder};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::title::{has_word, normalised};
use crate::error::{Error, Result};
use crate::id;
use crate::text::line;
use crate::words::calendars as words;

pub mod commands;
pub mod store;

id!(
    /// One rule.
    RuleId
);
id!(
    /// One imported calendar.
    CalendarId
);
id!(
    /// All entries of one title.
    GroupId
);

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// The title holds one of these texts.
    Contains,
    /// The title holds one of these as a whole word.
    Word,
    /// The title fits this regular expression.
    Pattern,
    /// The entry came with this calendar.
    Calendar,
    /// The entry begins on these days, between these times.
    Time,
    /// The entry has this very title.
    Fingerprint,
    /// The file gives the entry one of these categories.
    Category,
}

impl Kind {
    const ALL: [(Self, &'static str); 7] = [
        (Self::Contains, "contains"),
        (Self::Word, "word"),
        (Self::Pattern, "pattern"),
        (Self::Calendar, "calendar"),
        (Self::Time, "time"),
        (Self::Fingerprint, "fingerprint"),
        (Self::Category, "category"),
    ];

    /// The name that is stored.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(kind, _)| *kind == self)
            .map_or("contains", |(_, name)| name)
    }

    /// The kind of a stored name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, own)| *own == name)
            .map(|(kind, _)| *kind)
    }
}

/// A rule as a person writes it. Which fields matter depends on the kind; the others are ignored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RuleDraft {
    /// What it looks at.
    pub kind: Kind,
    /// For texts and words: one or more, parted by semicolons; for a pattern, the expression.
    pub text: Option<String>,
    /// For kind `calendar`.
    pub calendar: Option<CalendarId>,
    /// For kind `fingerprint`: the title, by its group.
    pub group: Option<GroupId>,
    /// For kind `time`: 0 = Monday to 6 = Sunday; none means every day.
    pub days: Vec<u8>,
    /// For kind `time`: first minute of the day, 0 to 1439.
    pub from: Option<u16>,
    /// For kind `time`: last minute of the day, exclusive, 1 to 1440; before `from` it means past midnight.
    pub to: Option<u16>,
    /// Where it sorts to.
    pub category: CategoryId,
}

/// A rule that can be asked.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its row.
    pub id: RuleId,
    /// Where it sorts to.
    pub category: CategoryId,
    test: Test,
}

#[derive(Debug, Clone)]
enum Test {
    Contains(Vec<String>),
    Word(Vec<String>),
    Pattern(Box<Regex>),
    Calendar(CalendarId),
    Time { days: Vec<u8>, from: u16, to: u16 },
    Group(GroupId),
    Category(Vec<String>),
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
    /// The file's own categories; `None` once they are no longer known.
    pub labels: Option<&'a [String]>,
    /// 0 = Monday.
    pub weekday: u8,
    /// Minute of the day at which it begins.
    pub from: u16,
    /// The rule that sorted it when its title was last known. Without a title, that rule still holds.
    pub before: Option<RuleId>,
}

/// The rule that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The rule.
    pub rule: RuleId,
    /// Where it sorts to.
    pub category: CategoryId,
    /// The text or word that fitted, for rules that look at those.
    pub term: Option<String>,
}

impl Rule {
    /// Checks a draft and makes it ready to be asked.
    pub fn read(id: RuleId, draft: &RuleDraft) -> Result<Self> {
        let test = match draft.kind {
            Kind::Contains => Test::Contains(terms(draft)?),
            Kind::Word => Test::Word(terms(draft)?),
            Kind::Category => Test::Category(terms(draft)?),
            Kind::Pattern => Test::Pattern(Box::new(pattern(
                draft.text.as_deref().unwrap_or_default(),
            )?)),
            Kind::Calendar => Test::Calendar(draft.calendar.ok_or(Error::Invalid {
                field: "calendar",
                why: "must be chosen",
            })?),
            Kind::Fingerprint => Test::Group(draft.group.ok_or(Error::Invalid {
                field: "group",
                why: "must be chosen",
            })?),
            Kind::Time => time(draft)?,
        };
        Ok(Self {
            id,
            category: draft.category,
            test,
        })
    }

    /// Whether this rule needs more than is stored of an entry without its title.
    pub fn needs_words(&self) -> bool {
        matches!(
            self.test,
            Test::Contains(_) | Test::Word(_) | Test::Pattern(_) | Test::Category(_)
        )
    }

    /// Whether the rule fits, and which of its terms did.
    pub fn hit(&self, subject: &Subject) -> Option<Hit> {
        let hit = |term: Option<String>| {
            Some(Hit {
                rule: self.id,
                category: self.category,
                term,
            })
        };
        let whole = |fits: bool| if fits { hit(None) } else { None };
        let term = |terms: &[String], fits: &dyn Fn(&str) -> bool| {
            terms
                .iter()
                .find(|term| fits(term))
                .and_then(|term| hit(Some(term.clone())))
        };
        match (&self.test, subject.title) {
            (Test::Contains(terms), Some(title)) => term(terms, &|text| title.contains(text)),
            (Test::Word(terms), Some(title)) => term(terms, &|text| has_word(title, text)),
            (Test::Pattern(pattern), Some(title)) => whole(pattern.is_match(title)),
            (Test::Category(terms), _) => match subject.labels {
                Some(labels) => term(terms, &|text| {
                    labels.iter().any(|label| normalised(label) == text)
                }),
                None => whole(subject.before == Some(self.id)),
            },
            (Test::Contains(_) | Test::Word(_) | Test::Pattern(_), None) => {
                whole(subject.before == Some(self.id))
            }
            (Test::Calendar(calendar), _) => whole(subject.calendar == Some(*calendar)),
            (Test::Group(group), _) => whole(subject.group == Some(*group)),
            (Test::Time { days, from, to }, _) => {
                let day = days.is_empty() || days.contains(&subject.weekday);
                let at = subject.from;
                let hour = if from < to {
                    (*from..*to).contains(&at)
                } else {
                    at >= *from || at < *to
                };
                whole(day && hour)
            }
        }
    }
}

impl RuleDraft {
    /// Why it sorted an entry, in words. `term` is the one of its texts that fitted.
    pub fn because(&self, term: Option<&str>) -> String {
        let text = term.or(self.text.as_deref()).unwrap_or_default();
        match self.kind {
            Kind::Contains => words::title_contains(text),
            Kind::Word => words::has_the_word(text),
            Kind::Pattern => words::fits_pattern(),
            Kind::Calendar => words::its_calendar(),
            Kind::Time => words::its_time(),
            Kind::Fingerprint => words::this_title(),
            Kind::Category => words::the_file_says(text),
        }
    }
}

/// The first rule that fits.
pub fn first_hit(rules: &[Rule], subject: &Subject) -> Option<Hit> {
    rules.iter().find_map(|rule| rule.hit(subject))
}

/// The rule a correction offers: entries whose title holds these words.
///
/// A title that cannot stand as a term (too long, or with a semicolon in it) is offered by its fingerprint.
pub fn offered(title: Option<&str>, group: GroupId, category: CategoryId) -> RuleDraft {
    let text = title
        .map(normalised)
        .filter(|text| (2..=80).contains(&text.chars().count()) && !text.contains(';'));
    RuleDraft {
        kind: if text.is_some() {
            Kind::Contains
        } else {
            Kind::Fingerprint
        },
        group: text.is_none().then_some(group),
        text,
        calendar: None,
        days: Vec::new(),
        from: None,
        to: None,
        category,
    }
}

fn terms(draft: &RuleDraft) -> Result<Vec<String>> {
    let text = line("text", draft.text.as_deref().unwrap_or_default(), 2000)?;
    let terms: Vec<String> = text
        .split(';')
        .map(normalised)
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

/// Reads a pattern that can neither grow large nor run long: the engine is linear, and its size is bounded.
fn pattern(text: &str) -> Result<Regex> {
    let text = line("text", text, 200)?;
    RegexBuilder::new(&text)
        .case_insensitive(true)
        .size_limit(1 << 20)
        .dfa_size_limit(1 << 20)
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
