//! What is read off the terms of a post: five years, a steady year with its range, present value, an hour, and after tax.

use serde::Serialize;
use ts_rs::TS;

use crate::options::money::{Cents, Dollars, Rate, rounded};
use crate::options::pay::volume::{Case, break_even, grown};
use crate::options::pay::year::{PayLine, Year, left_out, lines, missing, steady_from, total};
use crate::options::pay::{PayPart, PayRates, PayTerms, YEARS};

/// One of the years that are looked ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PayYear {
    /// 1 is the first.
    pub year: u32,
    /// Its lines.
    pub lines: Vec<PayLine>,
    /// Their sum.
    pub total: Dollars,
    /// What of it comes once.
    pub once: Dollars,
    /// What the sum is worth today.
    pub present: Dollars,
    /// Work units in it, where they are known.
    pub volume: Option<u32>,
}

/// A year in which nothing grows, nothing is guaranteed and nothing comes once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SteadyPay {
    /// Its lines.
    pub lines: Vec<PayLine>,
    /// Their sum.
    pub total: Dollars,
    /// The sum where everything is at its least.
    pub low: Dollars,
    /// The sum where everything is at its most.
    pub high: Dollars,
    /// The first such year, where it lies within five.
    pub from: Option<u32>,
}

/// What a true hour pays in a steady year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HourPay {
    /// Minutes of work a year.
    pub minutes: u32,
    /// In cents.
    pub cents: Cents,
    /// In cents, at the least.
    pub low: Cents,
    /// In cents, at the most.
    pub high: Cents,
}

/// A steady year after tax, at the person's own rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct AfterTax {
    /// The rate.
    pub rate: Rate,
    /// What is taxed.
    pub taxed: Dollars,
    /// The tax.
    pub tax: Dollars,
    /// What is left of the year.
    pub left: Dollars,
}

/// From which volume the formula pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BreakEven {
    /// Units a year.
    pub units: u32,
    /// How likely more is, in thousandths, where the volume is known.
    pub chance: Option<u16>,
}

/// Money that comes once, and what it is for each year it binds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OncePay {
    /// What it is called.
    pub name: String,
    /// How much.
    pub amount: Dollars,
    /// The year it comes in.
    pub year: u8,
    /// For each year it binds; nothing where it does not bind.
    pub yearly: Option<Dollars>,
}

/// All figures of a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PayFigures {
    /// Without these nothing can be added up.
    pub missing: Vec<PayPart>,
    /// These were not typed and count for nothing.
    pub left_out: Vec<PayPart>,
    /// Five years, or none.
    pub years: Vec<PayYear>,
    /// A steady year.
    pub steady: Option<SteadyPay>,
    /// What the five years are worth today.
    pub present: Option<Dollars>,
    /// What a true hour pays.
    pub hour: Option<HourPay>,
    /// After tax.
    pub after_tax: Option<AfterTax>,
    /// From which volume the formula pays.
    pub break_even: Option<BreakEven>,
    /// Money that comes once.
    pub once: Vec<OncePay>,
}

/// Whether a part is taxed as income: what the employer pays into plans is not, and costs lower nothing.
pub fn taxed(part: PayPart) -> bool {
    match part {
        PayPart::Base
        | PayPart::Production
        | PayPart::Guarantee
        | PayPart::Quality
        | PayPart::Call
        | PayPart::Stipend
        | PayPart::Once => true,
        PayPart::Retirement
        | PayPart::Health
        | PayPart::Education
        | PayPart::Premiums
        | PayPart::Unreimbursed
        | PayPart::Commute => false,
    }
}

fn year(terms: &PayTerms, rates: &PayRates, number: u32) -> Option<PayYear> {
    let lines = lines(terms, Year::Of(number), Case::Likely)?;
    let sum = total(&lines);
    let once = lines.iter().filter(|own| own.part == PayPart::Once);
    Some(PayYear {
        year: number,
        total: sum,
        once: once.map(|own| own.dollars).sum(),
        present: sum.discounted(rates.discount, number),
        volume: terms
            .volume
            .map(|own| grown(own.likely, terms.ramp, number)),
        lines,
    })
}

fn steady(terms: &PayTerms) -> Option<SteadyPay> {
    let of = |case| lines(terms, Year::Steady, case);
    let likely = of(Case::Likely)?;
    Some(SteadyPay {
        total: total(&likely),
        lines: likely,
        low: total(&of(Case::Low)?),
        high: total(&of(Case::High)?),
        from: steady_from(terms),
    })
}

/// What an hour pays, to the cent.
fn hourly(year: Dollars, minutes: u32) -> Cents {
    Cents(rounded(i128::from(year.0) * 6000, i128::from(minutes)))
}

impl PayFigures {
    /// The figures of a post.
    pub fn of(terms: &PayTerms, rates: &PayRates) -> Self {
        let years: Vec<PayYear> = (1..=YEARS)
            .filter_map(|number| year(terms, rates, number))
            .collect();
        let steady = steady(terms);
        let hour = steady.as_ref().and_then(|own| {
            let minutes = terms.hours.year().filter(|own| *own > 0)?;
            Some(HourPay {
                minutes,
                cents: hourly(own.total, minutes),
                low: hourly(own.low, minutes),
                high: hourly(own.high, minutes),
            })
        });
        let after_tax = steady.as_ref().zip(rates.tax).map(|(own, rate)| {
            let all = own.lines.iter().filter(|line| taxed(line.part));
            let base: Dollars = all.map(|line| line.dollars).sum();
            let tax = base.part(i64::from(rate.0), 10_000);
            AfterTax {
                rate,
                taxed: base,
                tax,
                left: own.total - tax,
            }
        });
        let once = terms.once.iter().map(|own| OncePay {
            name: own.name.clone(),
            amount: own.amount.whole(),
            year: own.year,
            yearly: (own.months > 0).then(|| own.amount.part(12, i64::from(own.months))),
        });
        Self {
            missing: missing(terms),
            left_out: left_out(terms),
            present: (!years.is_empty()).then(|| years.iter().map(|own| own.present).sum()),
            hour,
            after_tax,
            break_even: break_even(terms).map(|units| BreakEven {
                units,
                chance: terms.volume.map(|own| own.above(units)),
            }),
            once: once.collect(),
            years,
            steady,
        }
    }
}
