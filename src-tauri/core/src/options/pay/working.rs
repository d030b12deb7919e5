//! How the figures of pay were worked out.

use crate::options::money::{Dollars, grouped};
use crate::options::pay::figures::PayFigures;
use crate::options::pay::year::PayLine;
use crate::options::pay::{PayFormula, PayRates, PayTerms, Spread};
use crate::words::options_terms::pay::{self as words, working as own};
use crate::words::print;
use crate::working::{KeyedWorking, Working};

/// Adds lines and their sum.
fn with_lines(working: Working, lines: &[PayLine], total: Dollars) -> Working {
    let all = lines.iter().fold(working, |all, line| {
        let name = words::part(line.part.name());
        let name = match &line.name {
            Some(named) => format!("{name}: {named}"),
            None => name.to_owned(),
        };
        all.with(name, line.dollars.shown())
    });
    all.with(own::SUM, total.shown())
}

/// "5,200", or "4,900 to 7,600, likely 6,300".
pub fn spread(own: Spread) -> String {
    let number = |own: u32| grouped(u64::from(own));
    if own.low == own.high {
        number(own.likely)
    } else {
        format!(
            "{} to {}, likely {}",
            number(own.low),
            number(own.high),
            number(own.likely)
        )
    }
}

fn formula(terms: &PayTerms) -> Option<&'static str> {
    Some(match terms.formula.as_ref()? {
        PayFormula::Salary {} => return None,
        PayFormula::Threshold { .. } => own::THRESHOLD,
        PayFormula::Greater { .. } => own::GREATER,
        PayFormula::Pure { .. } => own::PURE,
        PayFormula::Tiers { .. } => own::TIERS,
    })
}

/// The workings of a post's figures, by the figure's name.
pub fn workings(terms: &PayTerms, rates: &PayRates, figures: &PayFigures) -> Vec<KeyedWorking> {
    let mut all = Vec::new();
    let mut put = |key: &str, working: Working| all.push(KeyedWorking::new(key, working));
    if let Some(year) = figures.years.first() {
        put(
            "year1",
            with_lines(Working::new(own::YEAR), &year.lines, year.total),
        );
    }
    if let Some(steady) = &figures.steady {
        let lines = with_lines(Working::new(own::STEADY), &steady.lines, steady.total);
        let lines = lines.with(own::LEAST, steady.low.shown());
        put("steady", lines.with(own::MOST, steady.high.shown()));
    }
    if let Some(sum) = figures.present {
        let first = Working::new(own::PRESENT).with(own::RATE, rates.discount.shown());
        let years = figures.years.iter().fold(first, |all, year| {
            let value = format!("{} → {}", year.total.shown(), year.present.shown());
            all.with(own::year(year.year), value)
        });
        put("present", years.with(own::SUM, sum.shown()));
    }
    if let (Some(hour), Some(steady)) = (figures.hour, &figures.steady) {
        let hours = |minutes: Option<u16>| {
            minutes.map_or_else(
                || words::page::UNKNOWN.to_owned(),
                |own| print::hours(own.into()),
            )
        };
        let kept = terms.hours;
        let call = kept.call.map_or_else(
            || words::page::UNKNOWN.to_owned(),
            |own| format!("{own}, {} %", kept.call_weight),
        );
        let weeks = kept.weeks.map_or_else(String::new, |own| own.to_string());
        let working = Working::new(own::HOUR)
            .with(own::STEADY_YEAR, steady.total.shown())
            .with(own::WEEKS, weeks)
            .with(own::SCHEDULED, hours(kept.scheduled))
            .with(own::AFTER, hours(kept.after))
            .with(own::UNPAID, hours(kept.unpaid))
            .with(own::ROAD, hours(kept.commute))
            .with(own::CALL, call)
            .with(words::page::HOURS, print::hours(hour.minutes));
        put("hour", working);
    }
    if let (Some(tax), Some(steady)) = (figures.after_tax, &figures.steady) {
        let working = Working::new(own::TAX)
            .with(own::STEADY_YEAR, steady.total.shown())
            .with(own::TAXED, tax.taxed.shown())
            .with(own::RATE, tax.rate.shown());
        put("afterTax", working.with(own::SUM, tax.left.shown()));
    }
    if let Some(text) = formula(terms) {
        let known = figures.break_even.and_then(|own| own.chance).is_some();
        let text = if known {
            format!("{text} {}", own::CHANCE)
        } else {
            text.to_owned()
        };
        let mut working = Working::new(text);
        if let Some(volume) = terms.volume {
            working = working.with(own::VOLUME, spread(volume));
        }
        put("breakEven", working);
    }
    all
}
