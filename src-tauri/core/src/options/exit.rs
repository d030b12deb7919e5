//! What leaving a post would cost: the clauses as they were typed, and the ways in which a post can end.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::error::Result;
use crate::options::money::Cents;
use crate::options::pay::check::{name, refused};

pub mod lever;
pub mod month;
pub mod scenario;
pub mod view;
pub mod window;
pub mod working;

/// Most lines of one kind.
const MOST: usize = 12;

choice! {
    /// How a post ends.
    Ending {
        /// You resign.
        Resign = "resign",
        /// You are dismissed without cause.
        WithoutCause = "withoutCause",
        /// You are dismissed for cause.
        ForCause = "forCause",
        /// The practice is sold or closes.
        Sold = "sold",
    }
}

choice! {
    /// A part of the cost of leaving.
    ExitPart {
        /// Cover for claims that come later.
        Tail = "tail",
        /// Money to give back.
        Clawback = "clawback",
        /// Money that is not yours yet.
        Unvested = "unvested",
        /// A bonus that is not paid out yet.
        Bonus = "bonus",
        /// The non-compete.
        NonCompete = "nonCompete",
        /// Weeks without pay between two posts.
        Gap = "gap",
        /// Forgiveness of loans.
        Loans = "loans",
    }
}

choice! {
    /// A yes, a no, or not known.
    Known {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known.
        Unknown = "unknown",
    }
}

/// Cover for claims that come after leaving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TailTerms {
    /// A year's premium of the cover.
    pub premium: Cents,
    /// Times the premium that the tail costs, in tenths: 20 is twice.
    pub tenths: u16,
    /// Percent of it that you pay, by the way the post ends; those not named are not known.
    pub mine: Vec<TailShare>,
    /// From this day the employer pays it in any case.
    pub until: Option<Day>,
}

/// Your part of the tail for one ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TailShare {
    /// The ending.
    pub ending: Ending,
    /// Percent.
    pub percent: u8,
}

/// Money to give back when leaving early.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClawbackTerms {
    /// "Retention payment".
    pub name: String,
    /// How much was paid.
    pub amount: Cents,
    /// From when it counts.
    pub from: Day,
    /// Months it binds.
    pub months: u16,
    /// It shrinks month by month; else all of it is due until the end.
    pub prorated: bool,
    /// Endings in which it is not due.
    pub spared: Vec<Ending>,
}

/// Money that becomes yours on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnvestedTerms {
    /// "Match of 2026".
    pub name: String,
    /// How much.
    pub amount: Cents,
    /// The day from which it is yours.
    pub on: Day,
}

/// A yearly sum that is lost if you leave before it is posted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BonusTerms {
    /// "Quality pay".
    pub name: String,
    /// A year.
    pub yearly: Cents,
    /// Month in whose last day it is posted, 1 to 12.
    pub month: u8,
}

/// The non-compete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct NonCompeteTerms {
    /// Months it lasts.
    pub months: u16,
    /// Sum that buys you out, where there is one.
    pub buy_out: Option<Cents>,
    /// What a month in it would cost you: pay lost, or a second home.
    pub monthly: Option<Cents>,
    /// Whether what you would do next lies within it.
    pub bars: Known,
    /// Endings in which it does not hold.
    pub spared: Vec<Ending>,
    /// Where it holds: "12 miles around the main site".
    pub place: String,
}

/// Weeks without pay between two posts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GapTerms {
    /// Weeks, 0 to 52.
    pub weeks: u8,
    /// Pay of a year that stands still meanwhile.
    pub yearly: Cents,
}

/// Loan forgiveness that leaving would end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LoanTerms {
    /// What would have to be paid more, from the servicer's page.
    pub amount: Cents,
    /// The day of the last payment that counts.
    pub until: Day,
    /// Whether the next employer qualifies too.
    pub next: Known,
}

/// All terms of leaving a post.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExitTerms {
    /// The day the post began or would begin.
    pub began: Option<Day>,
    /// Days of notice that you give.
    pub notice: Option<u16>,
    /// Days of notice that they give.
    pub their_notice: Option<u16>,
    /// The last day you think of.
    pub leaving: Option<Day>,
    /// The tail; nothing where it is not known.
    pub tail: Option<TailTerms>,
    /// The employer's cover needs no tail from you.
    pub no_tail: bool,
    /// Money to give back.
    pub clawbacks: Vec<ClawbackTerms>,
    /// Money that is not yours yet.
    pub unvested: Vec<UnvestedTerms>,
    /// Bonuses.
    pub bonuses: Vec<BonusTerms>,
    /// The non-compete; nothing where it is not known.
    pub non_compete: Option<NonCompeteTerms>,
    /// There is none.
    pub no_non_compete: bool,
    /// Weeks without pay; nothing where they are not known.
    pub gap: Option<GapTerms>,
    /// Loan forgiveness, where it plays a part.
    pub loans: Option<LoanTerms>,
}

fn few<T>(field: &'static str, all: &[T]) -> Result<()> {
    if all.len() > MOST {
        return refused(field, "must be twelve lines at most");
    }
    Ok(())
}

/// Checks the endings in which a clause does not hold: each once.
fn spared(all: &mut Vec<Ending>) {
    all.sort_unstable();
    all.dedup();
}

impl ExitTerms {
    /// Checks what was typed, and trims its words.
    pub fn read(mut self) -> Result<Self> {
        let days = [self.notice, self.their_notice];
        if days.into_iter().flatten().any(|own| own > 730) {
            return refused("notice", "must be two years at most");
        }
        if let Some(tail) = &mut self.tail {
            tail.premium.read("premium")?;
            if !(1..=50).contains(&tail.tenths) {
                return refused("tail", "must be between a tenth and five times the premium");
            }
            tail.mine.sort_by_key(|own| own.ending);
            tail.mine.dedup_by_key(|own| own.ending);
            if tail.mine.iter().any(|own| own.percent > 100) {
                return refused("tail", "must be a hundred percent at most");
            }
        }
        few("clawbacks", &self.clawbacks)?;
        for own in &mut self.clawbacks {
            own.name = name("clawbacks", &own.name)?;
            own.amount.read("clawbacks")?;
            if !(1..=240).contains(&own.months) {
                return refused("clawbacks", "must bind for twenty years at most");
            }
            spared(&mut own.spared);
        }
        few("unvested", &self.unvested)?;
        for own in &mut self.unvested {
            own.name = name("unvested", &own.name)?;
            own.amount.read("unvested")?;
        }
        few("bonuses", &self.bonuses)?;
        for own in &mut self.bonuses {
            own.name = name("bonuses", &own.name)?;
            own.yearly.read("bonuses")?;
            if !(1..=12).contains(&own.month) {
                return refused("bonuses", "must be posted in a month of the year");
            }
        }
        if let Some(own) = &mut self.non_compete {
            own.buy_out.map(|sum| sum.read("nonCompete")).transpose()?;
            own.monthly.map(|sum| sum.read("nonCompete")).transpose()?;
            if own.months > 60 {
                return refused("nonCompete", "must be five years at most");
            }
            crate::text::note("nonCompete", &own.place, 200)?
                .trim()
                .clone_into(&mut own.place);
            spared(&mut own.spared);
        }
        if let Some(own) = self.gap {
            own.yearly.read("gap")?;
            if own.weeks > 52 {
                return refused("gap", "must be a year at most");
            }
        }
        self.loans.map(|own| own.amount.read("loans")).transpose()?;
        Ok(self)
    }
}
