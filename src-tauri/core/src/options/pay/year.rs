//! One year of pay, line by line: the lines are rounded once, and the year is their sum.

use serde::Serialize;
use ts_rs::TS;

use crate::options::money::{Cents, Dollars};
use crate::options::pay::volume::{Case, grown, production};
use crate::options::pay::{PayFormula, PayPart, PayTerms, YEARS};

/// One line of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PayLine {
    /// What it is.
    pub part: PayPart,
    /// What the person calls it, where there may be several.
    pub name: Option<String>,
    /// How much; below nothing where it is a cost.
    pub dollars: Dollars,
}

/// Which year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Year {
    /// A year from the start, the first being 1.
    Of(u32),
    /// A year in which nothing grows, nothing is guaranteed and nothing comes once.
    Steady,
}

/// Months of a year in which something that lasts `months` from the start still runs.
fn running(months: u16, year: Year) -> i64 {
    match year {
        Year::Steady => 0,
        Year::Of(year) => (i64::from(months) - 12 * (i64::from(year) - 1)).clamp(0, 12),
    }
}

/// What must be known before a year can be added up.
pub fn missing(terms: &PayTerms) -> Vec<PayPart> {
    let mut all = Vec::new();
    let pure = matches!(terms.formula, Some(PayFormula::Pure { .. }));
    if terms.base.is_none() && !pure {
        all.push(PayPart::Base);
    }
    let by_work = !matches!(terms.formula, Some(PayFormula::Salary {}));
    if terms.formula.is_none() || (by_work && terms.volume.is_none()) {
        all.push(PayPart::Production);
    }
    all
}

/// Parts that may be there and were not typed: they count for nothing, and that is said.
pub fn left_out(terms: &PayTerms) -> Vec<PayPart> {
    let empty = [
        (
            PayPart::Quality,
            terms.quality.is_some_and(|own| own.paid.is_none()),
        ),
        (PayPart::Retirement, terms.retirement.is_none()),
        (PayPart::Health, terms.health.is_none()),
        (PayPart::Education, terms.education.is_none()),
        (PayPart::Premiums, terms.premiums.is_none()),
        (PayPart::Unreimbursed, terms.unreimbursed.is_none()),
        (PayPart::Commute, terms.commute.is_none()),
    ];
    empty
        .into_iter()
        .filter(|(_, empty)| *empty)
        .map(|(part, _)| part)
        .collect()
}

/// The lines of a year in one case; nothing where the base or the volume is not known.
pub fn lines(terms: &PayTerms, year: Year, case: Case) -> Option<Vec<PayLine>> {
    let volume = terms.volume.map(|own| own.at(case));
    lines_at(terms, year, case, volume)
}

/// The same, at a volume of full work that is given.
pub fn lines_at(
    terms: &PayTerms,
    year: Year,
    case: Case,
    volume: Option<u32>,
) -> Option<Vec<PayLine>> {
    if missing(terms).contains(&PayPart::Base) || terms.formula.is_none() {
        return None;
    }
    let pure = matches!(terms.formula, Some(PayFormula::Pure { .. }));
    let salary = matches!(terms.formula, Some(PayFormula::Salary {}));
    let volume = match volume {
        Some(full) => match year {
            Year::Of(year) => grown(full, terms.ramp, year),
            Year::Steady => full,
        },
        None if salary => 0,
        None => return None,
    };
    let mut all = Vec::new();
    let mut put = |part: PayPart, name: Option<&str>, dollars: Dollars| {
        if dollars != Dollars(0) {
            all.push(PayLine {
                part,
                name: name.map(str::to_owned),
                dollars,
            });
        }
    };
    let base = if pure {
        Dollars(0)
    } else {
        terms.base?.whole()
    };
    let produced = production(terms, volume)?;
    put(PayPart::Base, None, base);
    put(PayPart::Production, None, produced);
    if let Some(own) = terms.guarantee {
        let short = own.yearly.whole() - (base + produced);
        let months = running(own.months, year);
        put(
            PayPart::Guarantee,
            None,
            Dollars(short.0.max(0)).part(months, 12),
        );
    }
    if let Some((most, paid)) = terms.quality.and_then(|own| Some((own.most, own.paid?))) {
        put(
            PayPart::Quality,
            None,
            most.part(i64::from(paid.at(case)), 100),
        );
    }
    for own in &terms.call {
        put(
            PayPart::Call,
            Some(&own.name),
            own.pay.times(i64::from(own.times)),
        );
    }
    for own in &terms.stipends {
        let months = own.months.map_or(12, |months| running(months, year));
        put(
            PayPart::Stipend,
            Some(&own.name),
            own.yearly.part(months, 12),
        );
    }
    let whole = |own: Option<Cents>| own.unwrap_or_default().whole();
    put(PayPart::Retirement, None, whole(terms.retirement));
    put(PayPart::Health, None, whole(terms.health));
    put(PayPart::Education, None, whole(terms.education));
    if let Year::Of(year) = year {
        for own in terms.once.iter().filter(|own| u32::from(own.year) == year) {
            put(PayPart::Once, Some(&own.name), own.amount.whole());
        }
    }
    put(PayPart::Premiums, None, -whole(terms.premiums));
    put(PayPart::Unreimbursed, None, -whole(terms.unreimbursed));
    put(PayPart::Commute, None, -whole(terms.commute));
    Some(all)
}

/// What lines come to.
pub fn total(lines: &[PayLine]) -> Dollars {
    lines.iter().map(|own| own.dollars).sum()
}

/// The first year in which nothing grows, is guaranteed or ends; none within the five years that are looked ahead.
pub fn steady_from(terms: &PayTerms) -> Option<u32> {
    let ramp = terms.ramp.map(|own| u32::from(own.months));
    let guarantee = terms.guarantee.map(|own| u32::from(own.months));
    let stipends = terms
        .stipends
        .iter()
        .filter_map(|own| own.months.map(u32::from));
    let once = terms.once.iter().map(|own| u32::from(own.year) * 12);
    let last = ramp
        .into_iter()
        .chain(guarantee)
        .chain(stipends)
        .chain(once)
        .max();
    let first = last.unwrap_or(0).div_ceil(12) + 1;
    (first <= YEARS).then_some(first)
}
