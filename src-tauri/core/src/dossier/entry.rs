//! Entries: what a person did, each with its dates, its reach, and what it is worth saying of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::dossier::bibliography::record::Record;
use crate::error::{Error, Result};
use crate::text::{line, optional_line, optional_note};
use crate::words::dossier::entry as words;
use crate::{choice, id};

pub mod bulk;
pub mod by_hand;
pub mod commands;
pub mod field;
pub mod filter;
pub mod kind;
pub mod ledger;
pub mod own;
pub mod reach;
pub mod row;
pub mod section;
pub mod store;
#[cfg(test)]
mod tests;
pub mod view;
pub mod when;
pub mod work;

use by_hand::HandLink;
use field::Own;
use kind::EntryType;
use section::Section;
use when::{Certain, Span};

/// Longest title, in characters.
pub const TITLE: usize = 500;
/// Longest other line, in characters.
const LINE: usize = 300;
/// Longest note, in characters.
const NOTE: usize = 4000;
/// Longest annotation, in characters.
pub const ANNOTATION: usize = 200;
/// Most hours of a year.
const HOURS: u32 = 8784;

id! {
    /// Row id of an entry.
    EntryId
}

choice! {
    /// How far something reaches; the person says so, and why.
    Reach {
        /// Within the own institution and its town.
        Local = "local",
        /// Beyond it, within the region.
        Regional = "regional",
        /// Within the country.
        National = "national",
        /// Beyond it.
        International = "international",
    }
}

choice! {
    /// Part of the work that something belongs to.
    Mission {
        /// Teaching.
        Teaching = "teaching",
        /// Patient care.
        Clinical = "clinical",
        /// Research and scholarship.
        Research = "research",
        /// Service.
        Service = "service",
        /// Leadership.
        Leadership = "leadership",
        /// Quality and safety.
        Quality = "quality",
        /// Equity and community.
        Equity = "equity",
    }
}

choice! {
    /// Who may see an entry outside the vault.
    ShownTo {
        /// Anybody.
        Public = "public",
        /// Readers of the packet.
        Packet = "packet",
        /// Nobody but the person.
        Private = "private",
        /// Nobody: it holds what could name a patient.
        Patient = "patient",
    }
}

choice! {
    /// Who paid for something.
    Sponsor {
        /// Nobody.
        None = "none",
        /// The own or another institution.
        Institution = "institution",
        /// A society or foundation.
        Society = "society",
        /// Public money.
        Public = "public",
        /// A company.
        Industry = "industry",
    }
}

choice! {
    /// How effort is told.
    EffortUnit {
        /// Hours a year.
        HoursPerYear = "hoursPerYear",
        /// Per cent of working time.
        Percent = "percent",
    }
}

choice! {
    /// How an entry came here.
    CameBy {
        /// Written by hand.
        Typed = "typed",
        /// Brought in from a file.
        Imported = "imported",
        /// Made of the ledger of uncredited work.
        Ledger = "ledger",
        /// A copy of another entry.
        Copied = "copied",
    }
}

choice! {
    /// Documents that an entry can be left out of.
    DossierPaper {
        /// The curriculum vitae.
        Cv = "cv",
        /// The short one for grants.
        Biosketch = "biosketch",
        /// The educator portfolio.
        Educator = "educator",
        /// The clinical portfolio.
        Clinical = "clinical",
        /// The portfolio of quality and leadership.
        Quality = "quality",
        /// The matrix of criteria.
        Matrix = "matrix",
        /// The annotated best works.
        Best = "best",
        /// The list of referees.
        Referees = "referees",
        /// The appendix of evidence.
        Evidence = "evidence",
        /// What the packet needs, by when, and who signs.
        Checklist = "checklist",
    }
}

/// How much work something is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Effort {
    /// How it is told.
    pub unit: EffortUnit,
    /// How much; 0 to 8784 hours a year, or 0 to 100 per cent.
    pub amount: u32,
    /// What the figure rests on.
    pub basis: Option<String>,
}

/// An entry as the person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct EntryDraft {
    /// What kind of thing.
    pub kind: EntryType,
    /// The section it stands in.
    pub section: Section,
    /// What it is, 1 to 500 characters; of a publication its title.
    pub title: String,
    /// What the person was in it.
    pub role: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Institution: the host of a talk, the society of an office.
    pub institution: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or region.
    pub region: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// When, as people write it: "2021–22, 2024"; empty where it is not known.
    pub when: String,
    /// How far it reaches, where that was said.
    pub reach: Option<Reach>,
    /// Why it reaches that far.
    pub reach_reason: Option<String>,
    /// Parts of the work it belongs to.
    pub missions: Vec<Mission>,
    /// How much work it is.
    pub effort: Option<Effort>,
    /// One terse remark: how many, how good, how wide, how chosen; 200 characters at most.
    pub annotation: Option<String>,
    /// What came of it.
    pub outcome: Option<String>,
    /// How one is chosen for it.
    pub selection: Option<String>,
    /// By invitation, where that was said.
    pub invited: Option<bool>,
    /// Reviewed by peers, where that was said.
    pub peer_reviewed: Option<bool>,
    /// Paid for, where that was said.
    pub paid: Option<bool>,
    /// Who paid, where that was said.
    pub sponsor: Option<Sponsor>,
    /// Who may see it outside the vault.
    pub shown: ShownTo,
    /// Criteria that no list can answer, beside which the person sets it.
    pub criteria: Vec<HandLink>,
    /// Documents it is left out of.
    pub left_out: Vec<DossierPaper>,
    /// What the person keeps beside it for themself: it stands in no document and leaves with none.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub note: Option<String>,
    /// What this kind has of its own.
    pub own: Own,
    /// The publication field by field.
    pub record: Option<Record>,
}

impl EntryDraft {
    /// An entry of which only the title is known.
    pub fn titled(kind: EntryType, title: impl Into<String>) -> Self {
        Self {
            kind,
            section: kind.section(),
            title: title.into(),
            role: None,
            department: None,
            institution: None,
            city: None,
            region: None,
            country: None,
            when: String::new(),
            reach: None,
            reach_reason: None,
            missions: Vec::new(),
            effort: None,
            annotation: None,
            outcome: None,
            selection: None,
            invited: None,
            peer_reviewed: None,
            paid: None,
            sponsor: None,
            shown: ShownTo::Public,
            criteria: Vec::new(),
            left_out: Vec::new(),
            note: None,
            own: Own::new(),
            record: None,
        }
    }

    /// Checks what a person writes; dates are kept in one form, lists in one order.
    pub fn read(self) -> Result<Self> {
        let optional =
            |field, text: &Option<String>, max| optional_line(field, text.as_deref(), max);
        let record = self.record.map(Record::checked).transpose()?;
        if record.is_some()
            && self.kind != EntryType::Publication
            && self.kind != EntryType::Abstract
        {
            return Err(Error::Invalid {
                field: "record",
                why: "belongs to publications and abstracts",
            });
        }
        let of_record = record.as_ref().and_then(|own| own.title.clone());
        let title = match (self.title.trim(), of_record) {
            ("", Some(title)) => title.chars().take(TITLE).collect(),
            _ => self.title,
        };
        let mut missions = self.missions;
        missions.sort_unstable();
        missions.dedup();
        let mut left_out = self.left_out;
        left_out.sort_unstable();
        left_out.dedup();
        Ok(Self {
            title: line("title", &title, TITLE)?,
            role: optional("role", &self.role, LINE)?,
            department: optional("department", &self.department, LINE)?,
            institution: optional("institution", &self.institution, LINE)?,
            city: optional("city", &self.city, LINE)?,
            region: optional("region", &self.region, LINE)?,
            country: optional("country", &self.country, LINE)?,
            when: when::write(&when::read(&self.when)?),
            reach_reason: optional("reachReason", &self.reach_reason, LINE)?,
            missions,
            effort: self.effort.map(Effort::read).transpose()?,
            annotation: optional("annotation", &self.annotation, ANNOTATION)?,
            outcome: optional("outcome", &self.outcome, LINE)?,
            selection: optional("selection", &self.selection, LINE)?,
            criteria: by_hand::read(&self.criteria)?,
            left_out,
            note: optional_note("note", self.note.as_deref(), NOTE)?,
            own: field::read(self.kind, self.own)?,
            record,
            ..self
        })
    }
}

impl Effort {
    fn read(self) -> Result<Self> {
        let most = match self.unit {
            EffortUnit::HoursPerYear => HOURS,
            EffortUnit::Percent => 100,
        };
        if self.amount > most {
            return Err(Error::Invalid {
                field: "effort",
                why: "must be 100 per cent or 8784 hours a year at most",
            });
        }
        Ok(Self {
            basis: optional_line("effort", self.basis.as_deref(), LINE)?,
            ..self
        })
    }
}

/// How an entry came here, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Came {
    /// How.
    pub by: CameBy,
    /// The file, or the ledger's lines, it came from.
    pub from: Option<String>,
    /// The day it came.
    pub on: Day,
}

/// An entry in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// As written.
    pub draft: EntryDraft,
    /// Its dates.
    pub spans: Vec<Span>,
    /// How it came here.
    pub came: Came,
    /// The day the person last said that it is right.
    pub verified_on: Option<Day>,
    /// The day it was put in the trash.
    pub removed_on: Option<Day>,
}

impl Entry {
    /// Whether it is not in the trash.
    pub fn is_here(&self) -> bool {
        self.removed_on.is_none()
    }

    /// Whether it belongs to the time since the last promotion, as far as that can be told.
    pub fn since_promotion(&self, promoted_on: Option<Day>, today: Day) -> Certain {
        match promoted_on {
            None => Certain::Maybe,
            Some(day) => when::within(&self.spans, Some(day), today),
        }
    }
}

impl Reach {
    /// As it is shown: "Regional".
    pub fn label(self) -> &'static str {
        words::reach(self.name())
    }
}

impl ShownTo {
    /// As it is shown: "Packet".
    pub fn label(self) -> &'static str {
        words::shown(self.name())
    }
}
