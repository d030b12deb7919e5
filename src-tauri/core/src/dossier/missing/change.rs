//! What would change a criterion: the fewest entries of those there are, and then new work.

use serde::Serialize;
use ts_rs::TS;

use crate::dossier::criteria::Criterion;
use crate::dossier::entry::EntryId;
use crate::dossier::missing::Lack;
use crate::dossier::missing::count::Counted;
use crate::words::dossier::criteria as words;

/// One thing to do about an entry that is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangeStep {
    /// What to do: "Set the reach: Feedback in two minutes".
    pub what: String,
    /// How long that takes: "today", "a request".
    pub lead: &'static str,
    /// The entries it is about.
    pub entries: Vec<EntryId>,
    /// What they lack.
    pub lacks: Vec<Lack>,
    /// How many would count strictly after it and the steps before.
    pub makes: u32,
}

/// What would change a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WhatChanges {
    /// The fewest things to do about entries that are there, the least first.
    pub steps: Vec<ChangeStep>,
    /// How many new ones are asked for beyond these; 0 where the steps are enough.
    pub fresh: u32,
    /// The same in words.
    pub saying: Option<String>,
}

/// The fewest entries that need something, so that as many count strictly as are asked for, and what is to be done beyond.
///
/// Each unit is one of the list and needs nothing of another, so taking those that lack least, one after the other, is a
/// smallest set. What only asks the person for a fact comes before what asks somebody else for proof.
pub fn changes(criterion: &Criterion, counted: &Counted) -> WhatChanges {
    let strict = counted.strict();
    let open = criterion.asked.saturating_sub(strict);
    let mut waiting: Vec<_> = counted.units.iter().filter(|unit| !unit.strict).collect();
    waiting.sort_by_key(|unit| {
        let asks = unit.lacks.iter().filter(|lack| lack.is_proof()).count();
        (unit.lacks.len(), asks)
    });
    let chosen = waiting.into_iter().take(open as usize);
    let steps: Vec<ChangeStep> = chosen
        .zip(strict + 1..)
        .map(|(unit, makes)| ChangeStep {
            what: words::step(&unit.lacks, &unit.label),
            lead: words::step_lead(&unit.lacks),
            entries: unit.entries.clone(),
            lacks: unit.lacks.clone(),
            makes,
        })
        .collect();
    let fresh = open.saturating_sub(steps.len() as u32);
    WhatChanges {
        saying: (fresh > 0)
            .then(|| words::fresh(fresh, steps.is_empty(), criterion.lead.as_deref())),
        steps,
        fresh,
    }
}
