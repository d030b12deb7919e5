//! The cost of leaving on a day, part by part; and the same at the end of every month that is looked ahead.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use crate::day::Day;
use crate::options::exit::{
    BonusTerms, ClawbackTerms, Ending, ExitPart, ExitTerms, Known, NonCompeteTerms, TailTerms,
};
use crate::options::money::Dollars;

/// Months that are looked ahead.
pub const AHEAD: u32 = 30;

/// One part of the cost on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExitLine {
    /// What it is.
    pub part: ExitPart,
    /// What the person calls it, where there may be several.
    pub name: Option<String>,
    /// How much.
    pub dollars: Dollars,
}

/// The cost of leaving on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExitMonth {
    /// The day.
    pub day: Day,
    /// It is too late to give notice for it.
    pub late: bool,
    /// Parts that cost something, in their order.
    pub lines: Vec<ExitLine>,
    /// Their sum.
    pub total: Dollars,
}

/// The last day of the month of a day.
pub fn month_end(day: Day) -> Day {
    let first = day.0.with_day(1).unwrap_or(day.0);
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    Day(next.pred_opt().unwrap_or(next))
}

/// The same day of the month this many months later; the last of a month that is too short for it.
pub fn months_later(day: Day, months: u32) -> Day {
    Day(day
        .0
        .checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX))
}

/// Whole months from one day to another; nothing where the other is earlier.
///
/// A month is whole on the day before its day comes round again: from 1 July to 31 July is one.
pub fn whole_months(from: Day, to: Day) -> i64 {
    let after = Day(to.0.succ_opt().unwrap_or(to.0));
    let months = |day: Day| i64::from(day.0.year()) * 12 + i64::from(day.0.month0());
    let mut whole = months(after) - months(from);
    if whole > 0 && months_later(from, whole as u32) > after {
        whole -= 1;
    }
    whole.max(0)
}

fn tail(own: &TailTerms, ending: Ending, day: Day) -> Dollars {
    if own.until.is_some_and(|until| day >= until) {
        return Dollars(0);
    }
    let mine = own.mine.iter().find(|mine| mine.ending == ending);
    let percent = mine.map_or(0, |mine| i64::from(mine.percent));
    own.premium.part(i64::from(own.tenths) * percent, 1000)
}

/// What is left to give back: all until the end, or less by each whole month.
pub fn clawback(own: &ClawbackTerms, ending: Ending, day: Day) -> Dollars {
    let (gone, months) = (whole_months(own.from, day), i64::from(own.months));
    if own.spared.contains(&ending) || gone >= months || day < own.from {
        Dollars(0)
    } else if own.prorated {
        own.amount.part(months - gone, months)
    } else {
        own.amount.whole()
    }
}

/// What has come together since it was last posted, by whole months, and is lost.
fn bonus(own: &BonusTerms, day: Day) -> Dollars {
    let (month, posted) = (day.0.month(), u32::from(own.month));
    // On the last day of the month before, that month counts; within a month it does not.
    let ended = if month_end(day) == day {
        month
    } else {
        month - 1
    };
    let since = (ended + 12 - posted) % 12;
    own.yearly.part(i64::from(since), 12)
}

/// The buy-out or the months, whichever is less of what is known.
fn non_compete(own: &NonCompeteTerms, ending: Ending) -> Dollars {
    if own.bars != Known::Yes || own.spared.contains(&ending) {
        return Dollars(0);
    }
    let sat_out = own
        .monthly
        .map(|monthly| monthly.times(i64::from(own.months)));
    let bought = own.buy_out.map(super::super::money::Cents::whole);
    sat_out.into_iter().chain(bought).min().unwrap_or_default()
}

/// Parts that cannot be told for an ending because something is not known.
pub fn unknown(terms: &ExitTerms, ending: Ending) -> Vec<ExitPart> {
    let mut all = Vec::new();
    let tail = match &terms.tail {
        None => !terms.no_tail,
        Some(own) => own.mine.iter().all(|mine| mine.ending != ending),
    };
    let non_compete = match &terms.non_compete {
        None => !terms.no_non_compete,
        Some(own) if own.spared.contains(&ending) => false,
        Some(own) => match own.bars {
            Known::No => false,
            Known::Yes => own.buy_out.is_none() && own.monthly.is_none(),
            Known::Unknown => true,
        },
    };
    let loans = terms.loans.is_some_and(|own| own.next == Known::Unknown);
    let parts = [
        (ExitPart::Tail, tail),
        (ExitPart::NonCompete, non_compete),
        (ExitPart::Gap, terms.gap.is_none()),
        (ExitPart::Loans, loans),
    ];
    for (part, missing) in parts {
        if missing {
            all.push(part);
        }
    }
    all
}

/// The parts of leaving on a day, those that cost nothing left out.
pub fn lines(terms: &ExitTerms, ending: Ending, day: Day) -> Vec<ExitLine> {
    let mut all = Vec::new();
    let mut put = |part: ExitPart, name: Option<&str>, dollars: Dollars| {
        if dollars != Dollars(0) {
            all.push(ExitLine {
                part,
                name: name.map(str::to_owned),
                dollars,
            });
        }
    };
    if let Some(own) = &terms.tail {
        put(ExitPart::Tail, None, tail(own, ending, day));
    }
    for own in &terms.clawbacks {
        put(
            ExitPart::Clawback,
            Some(&own.name),
            clawback(own, ending, day),
        );
    }
    for own in terms.unvested.iter().filter(|own| day < own.on) {
        put(ExitPart::Unvested, Some(&own.name), own.amount.whole());
    }
    for own in &terms.bonuses {
        put(ExitPart::Bonus, Some(&own.name), bonus(own, day));
    }
    if let Some(own) = &terms.non_compete {
        put(ExitPart::NonCompete, None, non_compete(own, ending));
    }
    if let Some(own) = terms.gap {
        put(
            ExitPart::Gap,
            None,
            own.yearly.part(i64::from(own.weeks), 52),
        );
    }
    if let Some(own) = terms
        .loans
        .filter(|own| own.next == Known::No && day < own.until)
    {
        put(ExitPart::Loans, None, own.amount.whole());
    }
    all
}

/// The cost of leaving on a day.
pub fn on(terms: &ExitTerms, ending: Ending, day: Day, today: Day) -> ExitMonth {
    let lines = lines(terms, ending, day);
    let notice = terms
        .notice
        .filter(|_| ending == Ending::Resign)
        .unwrap_or(0);
    ExitMonth {
        day,
        late: today.plus(u64::from(notice)) > day,
        total: lines.iter().map(|own| own.dollars).sum(),
        lines,
    }
}

/// The cost at the end of this month and of those that follow.
pub fn ahead(terms: &ExitTerms, ending: Ending, today: Day) -> Vec<ExitMonth> {
    let first = Day(today.0.with_day(1).unwrap_or(today.0));
    let ends = (0..AHEAD).map(|month| month_end(months_later(first, month)));
    ends.map(|day| on(terms, ending, day, today)).collect()
}
