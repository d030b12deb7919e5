//! Which entries a person wants to see.

use serde::Deserialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::dossier::entry::section::Section;
use crate::dossier::entry::when::{Certain, within};
use crate::dossier::entry::{Entry, Reach, ShownTo};
use crate::dossier::evidence::Strength;

choice! {
    /// Which reach is asked for.
    ReachAsked {
        /// None was said.
        Unset = "unset",
        /// Local.
        Local = "local",
        /// Regional.
        Regional = "regional",
        /// National.
        National = "national",
        /// International.
        International = "international",
    }
}

choice! {
    /// Which evidence is asked for.
    EvidenceAsked {
        /// None.
        None = "none",
        /// Any.
        Some = "some",
        /// From others.
        Others = "others",
    }
}

choice! {
    /// Which time is asked for.
    SinceAsked {
        /// Since the last promotion.
        Promotion = "promotion",
        /// The last twelve months.
        Year = "year",
        /// The last five years.
        FiveYears = "fiveYears",
    }
}

/// Which entries are asked for; what is left empty asks for all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct EntryFilter {
    /// Words, a year, a person: each must be found somewhere in the entry.
    pub text: String,
    /// One section.
    pub section: Option<Section>,
    /// One reach.
    pub reach: Option<ReachAsked>,
    /// What evidence.
    pub evidence: Option<EvidenceAsked>,
    /// What time.
    pub since: Option<SinceAsked>,
    /// Who may see them.
    pub shown: Option<ShownTo>,
}

impl EntryFilter {
    /// Whether nothing is asked for.
    pub fn asks_for_all(&self) -> bool {
        *self == Self::default()
            || (self.text.trim().is_empty()
                && Self {
                    text: String::new(),
                    ..self.clone()
                } == Self::default())
    }

    /// Whether an entry is asked for. What may belong to the time asked for is shown.
    pub fn wants(
        &self,
        entry: &Entry,
        strongest: Option<Strength>,
        promoted_on: Option<Day>,
        today: Day,
    ) -> bool {
        let draft = &entry.draft;
        let reach = match self.reach {
            None => true,
            Some(asked) => Reach::named(asked.name()) == draft.reach,
        };
        let evidence = match self.evidence {
            None => true,
            Some(EvidenceAsked::None) => strongest.is_none(),
            Some(EvidenceAsked::Some) => strongest.is_some(),
            Some(EvidenceAsked::Others) => strongest == Some(Strength::Others),
        };
        let since = match self.since {
            None => true,
            Some(SinceAsked::Promotion) => entry.since_promotion(promoted_on, today) != Certain::No,
            Some(SinceAsked::Year) => {
                within(&entry.spans, Some(today.minus(365)), today) != Certain::No
            }
            Some(SinceAsked::FiveYears) => {
                within(&entry.spans, Some(today.minus(1826)), today) != Certain::No
            }
        };
        reach
            && evidence
            && since
            && self.section.is_none_or(|own| own == draft.section)
            && self.shown.is_none_or(|own| own == draft.shown)
            && says(entry, &self.text)
    }
}

/// Whether every word of a text is found in what an entry says.
pub fn says(entry: &Entry, text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split_whitespace().peekable();
    if words.peek().is_none() {
        return true;
    }
    let said = said(entry);
    words.all(|word| said.contains(word))
}

/// Everything an entry says, in small letters.
fn said(entry: &Entry) -> String {
    let draft = &entry.draft;
    let mut all = String::with_capacity(256);
    let lines = [
        &draft.role,
        &draft.department,
        &draft.institution,
        &draft.city,
        &draft.region,
        &draft.country,
        &draft.annotation,
        &draft.outcome,
        &draft.selection,
        &draft.reach_reason,
    ];
    let own = draft.own.values().filter_map(|value| match value {
        super::field::FieldValue::Text(text) => Some(text.as_str()),
        _ => None,
    });
    let record = draft.record.as_ref();
    let names = record.into_iter().flat_map(|own| {
        own.authors
            .iter()
            .map(super::super::bibliography::record::name::Name::reading)
    });
    let container = record.and_then(|own| own.container_title.clone());
    let texts = [draft.title.clone(), draft.when.clone()]
        .into_iter()
        .chain(lines.into_iter().flatten().cloned())
        .chain(own.map(str::to_owned))
        .chain(names)
        .chain(container);
    for text in texts {
        all.push_str(&text.to_lowercase());
        all.push('\n');
    }
    all
}
