//! Two sets of rules side by side: which criteria are new, gone, or stand otherwise for the same entries.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::dossier::criteria::{CriteriaStep, Criterion};
use crate::dossier::identity::folded;
use crate::dossier::missing::Facts;
use crate::dossier::missing::reading::{CriterionLine, read};
use crate::words::dossier::criteria as words;

choice! {
    /// How a criterion differs between two sets of rules.
    RulesChange {
        /// Only the second asks for it.
        New = "new",
        /// Only the first asks for it.
        Gone = "gone",
        /// It stands otherwise under the second.
        Moved = "moved",
        /// Something else is asked, and it stands the same.
        Reworded = "reworded",
        /// Nothing differs.
        Same = "same",
    }
}

/// A criterion under two sets of rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RulesDifference {
    /// How it differs.
    pub difference: RulesChange,
    /// The same in words.
    pub saying: String,
    /// How it stands under the first.
    pub before: Option<CriterionLine>,
    /// How it stands under the second.
    pub after: Option<CriterionLine>,
}

/// Compares two steps for the same entries, in the order of the second; what is gone comes last. A criterion is the same
/// by its key, or by its name where the keys are others.
pub fn compare(before: &CriteriaStep, after: &CriteriaStep, facts: &Facts) -> Vec<RulesDifference> {
    let like = |one: &Criterion, other: &Criterion| {
        one.key == other.key || folded(&one.name) == folded(&other.name)
    };
    let mut rows: Vec<RulesDifference> = after
        .criteria()
        .map(|own| {
            let same_key = before.criteria().find(|old| old.key == own.key);
            let old = same_key.or_else(|| before.criteria().find(|old| like(old, own)));
            let now = read(own, facts).line;
            match old {
                None => row(RulesChange::New, None, Some(now)),
                Some(old) => {
                    let then = read(old, facts).line;
                    let asks = (&old.predicate, old.asked, old.window, &old.per_year)
                        == (&own.predicate, own.asked, own.window, &own.per_year);
                    let difference =
                        match (then.label == now.label && then.state == now.state, asks) {
                            (false, _) => RulesChange::Moved,
                            (true, false) => RulesChange::Reworded,
                            (true, true) => RulesChange::Same,
                        };
                    row(difference, Some(then), Some(now))
                }
            }
        })
        .collect();
    let gone = before
        .criteria()
        .filter(|old| !after.criteria().any(|own| like(old, own)));
    rows.extend(gone.map(|old| row(RulesChange::Gone, Some(read(old, facts).line), None)));
    rows
}

fn row(
    difference: RulesChange,
    before: Option<CriterionLine>,
    after: Option<CriterionLine>,
) -> RulesDifference {
    let label = |line: &Option<CriterionLine>| line.as_ref().map(|own| own.label.clone());
    RulesDifference {
        difference,
        saying: words::difference(difference.name(), label(&before), label(&after)),
        before,
        after,
    }
}
