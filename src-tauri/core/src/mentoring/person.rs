//! Somebody who helps, or may: who they are, in what role, how far it has come, and how often to meet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::{Error, Result};
use crate::mentoring::standing::World;
use crate::reveal::Audience;
use crate::text::{line, note, optional_line};
use crate::words::mentoring::person as words;
use crate::{choice, id};

pub mod commands;
pub mod store;
#[cfg(test)]
mod tests;

/// Longest name, in characters.
pub const NAME: usize = 120;
/// Longest of the other lines, in characters.
pub const LINE: usize = 200;
/// Longest private notes, in characters.
const NOTES: usize = 20_000;
/// Longest interval, in days.
const INTERVAL: u16 = 730;

id! {
    /// Row id of a person.
    PersonId
}

choice! {
    /// In what role somebody helps; one person may have several.
    PersonKind {
        /// Advises over time.
        Mentor = "mentor",
        /// Puts forward.
        Sponsor = "sponsor",
        /// Stands at the same stage.
        Peer = "peer",
        /// A group that is met together.
        Panel = "panel",
    }
}

impl PersonKind {
    /// As it is shown: "Mentor".
    pub fn label(self) -> &'static str {
        words::kind(self.name())
    }
}

choice! {
    /// How far it has come.
    PersonStage {
        /// Not yet met about this.
        Prospect = "prospect",
        /// Met once; nothing agreed.
        Met = "met",
        /// Agreed, with a rhythm.
        Active = "active",
        /// Over, with thanks.
        Closed = "closed",
    }
}

impl PersonStage {
    /// As it is shown: "Active".
    pub fn label(self) -> &'static str {
        words::stage(self.name())
    }

    /// Whether this person helps already: met or active.
    pub fn helps(self) -> bool {
        matches!(self, Self::Met | Self::Active)
    }
}

choice! {
    /// Whether somebody works where the person works.
    Where {
        /// In the same institution.
        Inside = "inside",
        /// Elsewhere.
        Outside = "outside",
    }
}

/// A person as they are written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PersonDraft {
    /// 1 to 120 characters.
    pub name: String,
    /// Roles, each once; may be empty while it is not clear.
    pub kinds: Vec<PersonKind>,
    /// What they help with, in a line: "Promotion and scholarship".
    pub about: Option<String>,
    /// Title or post.
    pub title: Option<String>,
    /// Where they work.
    pub organisation: Option<String>,
    /// E-mail address, as written.
    pub email: Option<String>,
    /// Telephone number, as written.
    pub phone: Option<String>,
    /// Inside or outside the person's own institution.
    #[serde(rename = "where")]
    pub place: Option<Where>,
    /// The world they work in.
    pub world: Option<World>,
    /// Rung of the ladder they stand on, 1 to 5.
    pub tier: Option<u8>,
    /// Days after which the next contact would be good, 1 to 730.
    pub ideal_days: Option<u16>,
    /// Days after which it is late; not less than the ideal.
    pub max_days: Option<u16>,
    /// Minutes of a usual meeting, 5 to 240.
    pub minutes: Option<u16>,
    /// Private notes; they leave the vault in no export.
    pub notes: String,
    /// Who may see that this person is among those who help.
    pub reveal: Audience,
}

impl PersonDraft {
    /// Somebody of whom only the name is known.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kinds: Vec::new(),
            about: None,
            title: None,
            organisation: None,
            email: None,
            phone: None,
            place: None,
            world: None,
            tier: None,
            ideal_days: None,
            max_days: None,
            minutes: None,
            notes: String::new(),
            reveal: Audience::Me,
        }
    }

    /// Checks what a person writes.
    pub fn read(mut self) -> Result<Self> {
        let refused = |field, why| Err(Error::Invalid { field, why });
        let days = |days: Option<u16>| days.is_none_or(|own| (1..=INTERVAL).contains(&own));
        if !days(self.ideal_days) {
            return refused("idealDays", "must be between 1 and 730 days");
        }
        if !days(self.max_days) {
            return refused("maxDays", "must be between 1 and 730 days");
        }
        match (self.ideal_days, self.max_days) {
            (None, Some(_)) => return refused("idealDays", "must be there if the longest is"),
            (Some(ideal), Some(max)) if max < ideal => {
                return refused("maxDays", "must not be less than the ideal");
            }
            _ => {}
        }
        if self.tier.is_some_and(|tier| !(1..=5).contains(&tier)) {
            return refused("tier", "must be between 1 and 5");
        }
        if self.minutes.is_some_and(|own| !(5..=240).contains(&own)) {
            return refused("minutes", "must be between 5 and 240 minutes");
        }
        if self.reveal == Audience::Partner {
            return refused("reveal", "must be another reader");
        }
        self.kinds.sort_unstable();
        self.kinds.dedup();
        Ok(Self {
            name: line("name", &self.name, NAME)?,
            about: optional_line("about", self.about.as_deref(), LINE)?,
            title: optional_line("title", self.title.as_deref(), LINE)?,
            organisation: optional_line("organisation", self.organisation.as_deref(), LINE)?,
            email: optional_line("email", self.email.as_deref(), LINE)?,
            phone: optional_line("phone", self.phone.as_deref(), LINE)?,
            notes: note("notes", &self.notes, NOTES)?,
            ..self
        })
    }

    /// Whether they have a role.
    pub fn is(&self, kind: PersonKind) -> bool {
        self.kinds.contains(&kind)
    }
}

/// A person in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// As written.
    pub draft: PersonDraft,
    /// How far it has come.
    pub stage: PersonStage,
    /// The day they were put in the trash.
    pub removed_on: Option<Day>,
}

impl Person {
    /// Whether they are in the vault and not in the trash.
    pub fn is_here(&self) -> bool {
        self.removed_on.is_none()
    }
}

/// A person as they are written down, with their row and stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonRecord {
    /// Their row.
    pub id: PersonId,
    /// As written.
    pub draft: PersonDraft,
    /// How far it has come.
    pub stage: PersonStage,
    /// The day they were put in the trash; `null` while they are here.
    pub removed_on: Option<Day>,
}

impl From<(PersonId, Person)> for PersonRecord {
    fn from((id, own): (PersonId, Person)) -> Self {
        Self {
            id,
            draft: own.draft,
            stage: own.stage,
            removed_on: own.removed_on,
        }
    }
}

/// Whether somebody may be called active: with a rhythm, and with a goal as soon as there are goals.
///
/// `goals` is how many goals name this person; none where the vault has no goals at all.
///
/// # Errors
/// [`Error::Invalid`] naming what is missing.
pub fn may_be_active(draft: &PersonDraft, goals: Option<u32>) -> Result<()> {
    if draft.ideal_days.is_none() {
        return Err(Error::Invalid {
            field: "idealDays",
            why: "must say how often before this person is active",
        });
    }
    if goals == Some(0) {
        return Err(Error::Invalid {
            field: "goal",
            why: "must name what it is for before this person is active",
        });
    }
    Ok(())
}
