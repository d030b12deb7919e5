//! What a clause that may be talked about would take off the cost of leaving on a day.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::options::exit::month::lines;
use crate::options::exit::{Ending, ExitTerms};
use crate::options::money::Dollars;

choice! {
    /// A clause that may be talked about.
    ExitLever {
        /// The employer pays the tail.
        Tail = "tail",
        /// What is given back shrinks month by month.
        Prorated = "prorated",
        /// Nothing is given back.
        Forgiven = "forgiven",
        /// Bonuses are paid out by the month.
        Bonus = "bonus",
        /// What is not yours yet becomes yours.
        Vested = "vested",
        /// The non-compete falls away.
        NonCompete = "nonCompete",
    }
}

/// What a clause takes off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LeverLine {
    /// The clause.
    pub lever: ExitLever,
    /// What it takes off.
    pub dollars: Dollars,
}

/// The terms as they would be with the clause.
fn with(terms: &ExitTerms, lever: ExitLever) -> ExitTerms {
    let mut own = terms.clone();
    match lever {
        ExitLever::Tail => own.tail = None,
        ExitLever::Prorated => own.clawbacks.iter_mut().for_each(|own| own.prorated = true),
        ExitLever::Forgiven => own.clawbacks.clear(),
        ExitLever::Bonus => own.bonuses.clear(),
        ExitLever::Vested => own.unvested.clear(),
        ExitLever::NonCompete => own.non_compete = None,
    }
    own
}

/// Every clause that would take something off on this day, in the order of the list.
pub fn levers(terms: &ExitTerms, ending: Ending, day: Day) -> Vec<LeverLine> {
    let sum = |terms: &ExitTerms| -> Dollars {
        lines(terms, ending, day)
            .iter()
            .map(|own| own.dollars)
            .sum()
    };
    let whole = sum(terms);
    let one = |lever: &ExitLever| LeverLine {
        lever: *lever,
        dollars: whole - sum(&with(terms, *lever)),
    };
    let all = ExitLever::ALL.iter().map(one);
    all.filter(|own| own.dollars.0 > 0).collect()
}
