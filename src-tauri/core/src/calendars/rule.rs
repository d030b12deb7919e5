//! Rules that sort entries into categories: ordered, and the first that fits decides.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendars::category::CategoryId;
use crate::calendars::title::normalised;
use crate::error::Result;
use crate::id;
use crate::text::optional_line;
use crate::words::sorting as words;

pub mod commands;
pub mod outcome;
pub mod place;
pub mod ready;
pub mod store;

/// Letters of all the texts of a rule.
pub const MOST_TEXT: usize = 4000;

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
    /// The title has a tag such as `#teaching`.
    Tag,
    /// The title holds one of these texts.
    Contains,
    /// The title holds one of these as a whole word.
    Word,
    /// The title fits this regular expression.
    Pattern,
    /// The entry came with this calendar.
    Calendar,
    /// The file gives the entry one of these categories.
    Category,
    /// Somebody of one of these domains invited.
    Organiser,
    /// The entry begins on these days, between these times.
    Time,
    /// The entry has no time of day.
    AllDay,
    /// The entry is one of a series.
    Recurring,
    /// The entry has this very title.
    Fingerprint,
}

impl Kind {
    /// All of them, in the order they are offered.
    pub const ALL: [(Self, &'static str); 11] = [
        (Self::Tag, "tag"),
        (Self::Contains, "contains"),
        (Self::Word, "word"),
        (Self::Pattern, "pattern"),
        (Self::Calendar, "calendar"),
        (Self::Category, "category"),
        (Self::Organiser, "organiser"),
        (Self::Time, "time"),
        (Self::AllDay, "allDay"),
        (Self::Recurring, "recurring"),
        (Self::Fingerprint, "fingerprint"),
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
    /// For texts, words, tags, categories of the file and domains: one or more, parted by semicolons; for a pattern,
    /// the expression. A rule for tags without a text follows every tag that names a category.
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
    /// Where it sorts to; `null` only for tags without a text, which name it themselves.
    pub category: Option<CategoryId>,
}

impl RuleDraft {
    /// As it is kept: without what its kind does not look at, and its text as one line that can be stored.
    pub fn clean(&self) -> Result<Self> {
        let time = self.kind == Kind::Time;
        let text = self.text.as_deref().filter(|_| self.kind.has_text());
        Ok(Self {
            kind: self.kind,
            text: optional_line("text", text, MOST_TEXT)?,
            calendar: self.calendar.filter(|_| self.kind == Kind::Calendar),
            group: self.group.filter(|_| self.kind == Kind::Fingerprint),
            days: if time { self.days.clone() } else { Vec::new() },
            from: self.from.filter(|_| time),
            to: self.to.filter(|_| time),
            category: self.category,
        })
    }

    /// Why it sorted an entry, in words. `term` is the one of its texts that fitted.
    pub fn because(&self, term: Option<&str>) -> String {
        let text = term.or(self.text.as_deref()).unwrap_or_default();
        match self.kind {
            Kind::Tag if text.is_empty() => words::its_tag(),
            Kind::Tag => words::has_the_tag(text),
            Kind::Contains => words::title_contains(text),
            Kind::Word => words::has_the_word(text),
            Kind::Pattern => words::fits_pattern(),
            Kind::Calendar => words::its_calendar(),
            Kind::Category => words::the_file_says(text),
            Kind::Organiser => words::organised_by(text),
            Kind::Time => words::its_time(),
            Kind::AllDay => words::it_is_all_day(),
            Kind::Recurring => words::it_recurs(),
            Kind::Fingerprint => words::this_title(),
        }
    }

    /// How many texts, words, tags, categories or domains it names.
    pub fn terms(&self) -> u32 {
        let listed = matches!(
            self.kind,
            Kind::Tag | Kind::Contains | Kind::Word | Kind::Category | Kind::Organiser
        );
        let text = self.text.as_deref().unwrap_or_default();
        let terms = text.split(';').filter(|term| !term.trim().is_empty());
        if listed { terms.count() as u32 } else { 0 }
    }
}

impl Kind {
    /// Whether it looks at texts, words, tags, categories, domains or a pattern.
    pub fn has_text(self) -> bool {
        matches!(
            self,
            Self::Tag
                | Self::Contains
                | Self::Word
                | Self::Pattern
                | Self::Category
                | Self::Organiser
        )
    }
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
        category: Some(category),
    }
}
