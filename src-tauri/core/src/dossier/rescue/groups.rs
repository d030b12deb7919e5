//! The whole file in groups: every paragraph is a heading, in a proposal, or left with its reason, and in one of them only.

use crate::dossier::entry::kind::EntryType;
use crate::dossier::identity::DossierIdentity;
use crate::dossier::rescue::heading::{Meaning, heading};
use crate::dossier::rescue::propose::{Context, Proposed, by_form, propose, unread};
use crate::dossier::rescue::{dates, plain};
use crate::error::{Error, Result};
use crate::paragraphs::{LONGEST, Paragraph, Place, Source};

/// A line of prose is no entry where it is longer than this and has no date.
const PROSE: usize = 400;
/// Most parts that one paragraph is split into.
const PARTS: usize = 200;

/// Why a paragraph was not made into an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It stands above the first heading: mostly name and address.
    Above,
    /// Its heading says that no entries stand below it.
    Apart,
    /// No heading says what it is, and its form does not either.
    NoHeading,
    /// It is prose.
    Prose,
    /// It names the columns of a table.
    Columns,
    /// It stands at the head or foot of the pages.
    Margin,
    /// It is a footnote.
    Footnote,
    /// It is a remark beside the text.
    Remark,
}

/// What became of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Became {
    /// A heading; the name is that of its section where it is known.
    Heading(Option<&'static Meaning>),
    /// A proposal.
    Proposal,
    /// What could not be read of another file, proposed with all its text.
    Unread,
    /// Nothing, and why.
    Left(Why),
    /// An entry: it was taken.
    Taken,
}

/// Paragraphs that belong together, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its lasting number among the groups of this file.
    pub id: u32,
    /// Place of its first paragraph in the file.
    pub at: u32,
    /// Its text.
    pub text: String,
    /// What became of it.
    pub became: Became,
    /// What the headings above it say.
    pub context: Context,
    /// It is a point of a list.
    pub listed: bool,
}

impl Group {
    /// Its proposal.
    pub fn proposed(&self, identity: &DossierIdentity) -> Proposed {
        match self.became {
            Became::Unread => unread(&self.text),
            _ => propose(&self.text, &self.context, identity),
        }
    }

    /// Whether it waits to be taken.
    pub fn is_proposed(&self) -> bool {
        matches!(self.became, Became::Proposal | Became::Unread)
    }
}

/// A file that was read and is not brought in yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldCv {
    /// The file's name; none for text that was pasted.
    pub file: Option<String>,
    /// Its groups in their order.
    pub groups: Vec<Group>,
    next: u32,
}

impl OldCv {
    /// Parts what was read into groups.
    pub fn of(file: Option<String>, source: Source) -> Self {
        let mut cv = Self {
            file,
            groups: Vec::new(),
            next: 0,
        };
        let mut context: Option<Context> = None;
        for paragraph in source.paragraphs {
            if let Some(found) = heading(&paragraph).filter(|_| paragraph.place == Place::Body) {
                let before = context.clone().unwrap_or_default();
                context = match found {
                    Some(meaning) => Some(before.below(meaning)),
                    // A heading that is not known says nothing, and what was above it holds no longer.
                    None if context.is_some() => Some(Context::default()),
                    None => None,
                };
                cv.add(&paragraph, Became::Heading(found), context.as_ref());
                continue;
            }
            let became = became(&paragraph, context.as_ref());
            if became == Became::Proposal && cv.goes_on(&paragraph, context.as_ref()) {
                if let Some(last) = cv.groups.last_mut() {
                    last.text.push('\n');
                    last.text.push_str(&paragraph.text);
                }
                continue;
            }
            cv.add(&paragraph, became, context.as_ref());
        }
        cv
    }

    /// One text that another import could not read.
    pub fn unread(file: String, text: &str, line: u32) -> Self {
        let text: String = text.chars().take(LONGEST).collect();
        let mut cv = Self {
            file: Some(file),
            groups: Vec::new(),
            next: 0,
        };
        let paragraph = Paragraph::plain(line, text);
        cv.add(&paragraph, Became::Unread, None);
        cv
    }

    fn add(&mut self, paragraph: &Paragraph, became: Became, context: Option<&Context>) {
        let id = self.fresh();
        self.groups.push(Group {
            id,
            at: paragraph.at,
            text: paragraph.text.clone(),
            became,
            context: context.cloned().unwrap_or_default(),
            listed: paragraph.list || plain::mark(&paragraph.text).is_some(),
        });
    }

    fn fresh(&mut self) -> u32 {
        self.next += 1;
        self.next
    }

    /// A point of a list without a date, below a line that has one and is no point, says more of that line.
    fn goes_on(&self, paragraph: &Paragraph, context: Option<&Context>) -> bool {
        let Some(last) = self
            .groups
            .last()
            .filter(|own| own.became == Became::Proposal)
        else {
            return false;
        };
        let listed = matches!(
            context.and_then(|own| own.kind),
            None | Some(EntryType::Publication | EntryType::Abstract | EntryType::Grant)
        );
        let point = paragraph.list || plain::mark(&paragraph.text).is_some();
        let above = !last.listed && dates::any(&last.text);
        let room = last.text.chars().count() + paragraph.text.chars().count() < LONGEST;
        !listed && point && above && room && !paragraph.row && !dates::any(&paragraph.text)
    }

    fn place(&self, id: u32) -> Result<usize> {
        let at = self.groups.iter().position(|own| own.id == id);
        at.ok_or(Error::NotFound { what: "line" })
    }

    /// Puts a proposal to the one before it.
    pub fn merge(&mut self, id: u32) -> Result<()> {
        let at = self.place(id)?;
        let before = self.before(at).ok_or(Error::Invalid {
            field: "at",
            why: "has no proposal before it",
        })?;
        let text = format!("{}\n{}", self.groups[before].text, self.groups[at].text);
        if text.chars().count() > LONGEST {
            return Err(Error::Invalid {
                field: "at",
                why: "is too long together with the one before it",
            });
        }
        self.groups.remove(at);
        self.groups[before].text = text;
        Ok(())
    }

    /// The proposal right before one, which it can be put to.
    pub fn before(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        (self.groups[at].became == Became::Proposal
            && self.groups[before].became == Became::Proposal)
            .then_some(before)
    }

    /// Splits a proposal where the person put line ends; nothing but those may differ.
    pub fn split(&mut self, id: u32, parts: &[String]) -> Result<()> {
        let at = self.place(id)?;
        let letters =
            |text: &str| -> String { text.chars().filter(|own| !own.is_whitespace()).collect() };
        let said = |text: &&String| text.chars().any(char::is_alphanumeric);
        let whole: String = parts.iter().map(|part| letters(part)).collect();
        if self.groups[at].became != Became::Proposal
            || whole != letters(&self.groups[at].text)
            || !(2..=PARTS).contains(&parts.len())
            || !parts.iter().all(|part| said(&part))
        {
            return Err(Error::Invalid {
                field: "parts",
                why: "must be the same words, parted",
            });
        }
        let first = self.groups.remove(at);
        for (place, part) in parts.iter().enumerate() {
            let id = if place == 0 { first.id } else { self.fresh() };
            let text = crate::paragraphs::tidied(part);
            self.groups.insert(
                at + place,
                Group {
                    id,
                    text,
                    ..first.clone()
                },
            );
        }
        Ok(())
    }

    /// Proposes an entry for what was left.
    pub fn make(&mut self, id: u32) -> Result<()> {
        let at = self.place(id)?;
        if !matches!(self.groups[at].became, Became::Left(_)) {
            return Err(Error::Stale);
        }
        self.groups[at].became = Became::Proposal;
        Ok(())
    }

    /// Notes that a proposal is an entry now.
    pub fn take(&mut self, id: u32) -> Result<()> {
        let at = self.place(id)?;
        if !self.groups[at].is_proposed() {
            return Err(Error::Stale);
        }
        self.groups[at].became = Became::Taken;
        Ok(())
    }
}

fn became(paragraph: &Paragraph, context: Option<&Context>) -> Became {
    match paragraph.place {
        Place::Margin => return Became::Left(Why::Margin),
        Place::Footnote => return Became::Left(Why::Footnote),
        Place::Remark => return Became::Left(Why::Remark),
        Place::Body => {}
    }
    let text = &paragraph.text;
    let formed = by_form(text).is_some();
    let Some(context) = context else {
        return if formed {
            Became::Proposal
        } else {
            Became::Left(Why::Above)
        };
    };
    if context.apart {
        return Became::Left(Why::Apart);
    }
    if context.section.is_none() && !formed {
        return Became::Left(Why::NoHeading);
    }
    if paragraph.row && is_columns(text) {
        return Became::Left(Why::Columns);
    }
    let long = text.chars().count() > PROSE && !formed && !paragraph.row;
    if long && !dates::begins(text) && dates::of_entry(text).is_empty() {
        return Became::Left(Why::Prose);
    }
    Became::Proposal
}

/// Whether a row only says what the columns below it hold.
fn is_columns(text: &str) -> bool {
    const HEADS: [&str; 30] = [
        "date",
        "dates",
        "year",
        "years",
        "period",
        "title",
        "position",
        "role",
        "rank",
        "institution",
        "organization",
        "organisation",
        "location",
        "place",
        "city",
        "degree",
        "field",
        "department",
        "name",
        "description",
        "award",
        "course",
        "topic",
        "event",
        "host",
        "journal",
        "committee",
        "activity",
        "agency",
        "amount",
    ];
    text.split(['\t', '\n']).all(|cell| {
        let own = crate::dossier::bibliography::same::folded(cell);
        own.split(' ').count() <= 4
            && own
                .split(' ')
                .any(|word| HEADS.contains(&word) || HEADS.contains(&word.trim_end_matches('s')))
            && !dates::any(cell)
    })
}
