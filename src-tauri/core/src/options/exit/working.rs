//! How the cost of leaving was worked out.

use crate::options::exit::month::ExitMonth;
use crate::words::options_terms::exit::{self as words, working as own};
use crate::words::options_terms::pay::working::SUM;
use crate::words::print::date;
use crate::working::Working;

/// The working of the cost on a day.
pub fn working(month: &ExitMonth) -> Working {
    let rules = Working::new(own::SUM)
        .with(own::TAIL, own::TAIL_IS)
        .with(own::CLAWBACK, own::CLAWBACK_IS)
        .with(own::BONUS, own::BONUS_IS)
        .with(own::NON_COMPETE, own::NON_COMPETE_IS)
        .with(own::GAP, own::GAP_IS)
        .with(own::LOANS, own::LOANS_IS);
    let lines = month.lines.iter().fold(rules, |all, line| {
        let name = words::part(line.part.name());
        let name = match &line.name {
            Some(named) => format!("{name}: {named}"),
            None => name.to_owned(),
        };
        all.with(name, line.dollars.shown())
    });
    lines.with(format!("{SUM}, {}", date(month.day)), month.total.shown())
}
