//! What would happen if: a post ends in a given way after a given time, with its days, its cost and what is not known.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;
use crate::error::Result;
use crate::options::exit::month::{ExitMonth, months_later, on, unknown};
use crate::options::exit::{Ending, ExitPart, ExitTerms, Known};
use crate::options::pay::check::refused;

/// An ending to play through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// How it ends.
    pub ending: Ending,
    /// Months after the beginning, 0 to 240.
    pub month: u16,
}

/// Those that are always there to play.
pub const USUAL: [Scenario; 3] = [
    Scenario {
        ending: Ending::WithoutCause,
        month: 9,
    },
    Scenario {
        ending: Ending::Sold,
        month: 12,
    },
    Scenario {
        ending: Ending::Resign,
        month: 20,
    },
];

/// An ending played through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScenarioView {
    /// What was played.
    pub scenario: Scenario,
    /// The day it is said.
    pub told: Day,
    /// The last day, after the notice that holds; where notice is not known, the same day.
    pub last: Day,
    /// Whether the days of notice are known.
    pub notice: bool,
    /// What it costs on the last day.
    pub cost: ExitMonth,
    /// What could not be told.
    pub unknown: Vec<ExitPart>,
    /// The last day of the non-compete, where it holds.
    pub barred: Option<Day>,
    /// Where it holds, as it was typed.
    pub place: Option<String>,
}

impl Scenario {
    /// Checks what was asked.
    pub fn read(self) -> Result<Self> {
        if self.month <= 240 {
            Ok(self)
        } else {
            refused("month", "must be within twenty years")
        }
    }
}

/// Plays an ending; nothing where it is not known when the post begins.
pub fn play(terms: &ExitTerms, scenario: Scenario) -> Option<ScenarioView> {
    let told = months_later(terms.began?, u32::from(scenario.month));
    let notice = match scenario.ending {
        Ending::Resign => terms.notice,
        Ending::WithoutCause | Ending::Sold => terms.their_notice,
        // For cause there is none.
        Ending::ForCause => Some(0),
    };
    let last = told.plus(u64::from(notice.unwrap_or(0)));
    let holds = terms.non_compete.as_ref();
    let holds = holds.filter(|own| !own.spared.contains(&scenario.ending));
    let barred = holds.filter(|own| own.bars != Known::No);
    Some(ScenarioView {
        scenario,
        told,
        last,
        notice: notice.is_some(),
        cost: on(terms, scenario.ending, last, told),
        unknown: unknown(terms, scenario.ending),
        barred: barred.map(|own| months_later(last, u32::from(own.months))),
        place: holds
            .map(|own| own.place.clone())
            .filter(|own| !own.is_empty()),
    })
}
