//! How each figure of the reading was worked out, in words and inputs.

use crate::values::audit::{Audit, ItemId};
use crate::values::reading::energy::{Energy, energy, meaningful};
use crate::values::reading::noise::{Basis, Noise, RELIABILITY, SPREAD, sem};
use crate::values::reading::rows::{Numbers, Row};
use crate::words::gap::percent;
use crate::words::values::reading::{hours, hundredths, tenths};
use crate::words::values::working as words;
use crate::words::values::working::input;
use crate::working::{KeyedWorking, Working};

/// The workings of an audit. Keys: `weight:`, `gap:` and `priority:` before a card's key, then `noise`, `coverage`,
/// `sources`, and where they are known `tau`, `spread`, `livedShare`, `energy`, `energyMean`, `meaningful`.
pub fn workings(audit: &Audit, numbers: &Numbers, noise: &Noise) -> Vec<KeyedWorking> {
    let mut all = Vec::new();
    for row in &numbers.rows {
        let key = key(audit, row.item);
        all.push(KeyedWorking::new(
            format!("weight:{key}"),
            weight(audit, row),
        ));
        if let (Some(gap), Some(priority)) = (row.gap, row.priority) {
            let own = Working::new(words::GAP)
                .with(input::MATTERS, shown(row.importance))
                .with(input::LIVED, shown(row.lived))
                .with(input::GAP, signed(gap));
            all.push(KeyedWorking::new(format!("gap:{key}"), own));
            let own = Working::new(words::PRIORITY)
                .with(input::WEIGHT, hundredths(row.weight * 100.0))
                .with(input::GAP, signed(gap))
                .with(input::PRIORITY, tenths(priority * 100.0));
            all.push(KeyedWorking::new(format!("priority:{key}"), own));
        }
    }
    all.push(KeyedWorking::new("noise", self::noise(noise)));
    all.push(KeyedWorking::new("coverage", coverage(numbers)));
    all.push(KeyedWorking::new("sources", sources(audit)));
    let answered = numbers.rows.iter().filter(|row| row.importance.is_some());
    let answered = answered.count().to_string();
    if let Some(tau) = numbers.agreement.tau {
        let own = Working::new(words::TAU)
            .with(input::ANSWERED, answered.clone())
            .with(input::TAU, hundredths(tau))
            .from(words::KENDALL);
        all.push(KeyedWorking::new("tau", own));
    }
    if let Some(spread) = numbers.agreement.spread {
        let own = Working::new(words::SPREAD)
            .with(input::ANSWERED, answered)
            .with(input::SPREAD, hundredths(spread));
        all.push(KeyedWorking::new("spread", own));
    }
    if let Some(share) = numbers.lived_share {
        let both = numbers.rows.iter().filter(|row| row.gap.is_some()).count();
        let own = Working::new(words::LIVED_SHARE)
            .with(input::BOTH, both.to_string())
            .with(input::RESULT, percent(share.round() as u32));
        all.push(KeyedWorking::new("livedShare", own));
    }
    if let Some(found) = energy(&audit.activities) {
        all.push(KeyedWorking::new("energy", of_energy(&found)));
        all.push(KeyedWorking::new("energyMean", of_mean(&found)));
    }
    if let Some((own, share)) = meaningful(&audit.activities) {
        let listed = audit.activities.iter().map(|one| one.minutes).sum();
        let own = Working::new(words::MEANINGFUL)
            .with(input::HOURS, hours(own.minutes))
            .with(input::LISTED, hours(listed))
            .with(input::RESULT, percent((share * 100.0).round() as u32))
            .from(words::SHANAFELT);
        all.push(KeyedWorking::new("meaningful", own));
    }
    all
}

/// The key of a card of an audit.
pub fn key(audit: &Audit, item: ItemId) -> String {
    let mut items = audit.items.iter();
    items
        .find(|own| own.id == item)
        .map_or_else(String::new, |own| own.card.0.clone())
}

fn shown(value: Option<u8>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| value.to_string())
}

fn signed(gap: i8) -> String {
    gap.to_string().replace('-', "−")
}

fn weight(audit: &Audit, row: &Row) -> Working {
    Working::new(words::WEIGHT)
        .with(input::BEST, row.count.best.to_string())
        .with(input::WORST, row.count.worst.to_string())
        .with(input::SHOWN, audit.head.mode.times().to_string())
        .with(input::WEIGHT, hundredths(row.weight * 100.0))
        .from(words::FLYNN)
}

/// How the noise was worked out.
pub fn noise(noise: &Noise) -> Working {
    let working = match noise.basis {
        Basis::Assumed => Working::new(words::NOISE_ASSUMED)
            .with(input::SPREAD, tenths(SPREAD))
            .with(input::RELIABILITY, tenths(RELIABILITY))
            .with(input::SEM, hundredths(sem(SPREAD, RELIABILITY))),
        Basis::Own { deviation } => {
            Working::new(words::NOISE_OWN).with(input::DEVIATION, hundredths(deviation))
        }
    };
    working
        .with(input::PAIRS, noise.pairs.to_string())
        .with(input::RESULT, hundredths(noise.band))
        .from(words::JACOBSON)
}

fn coverage(numbers: &Numbers) -> Working {
    let own = numbers.coverage;
    Working::new(words::COVERAGE)
        .with(input::DATED, format!("{} / {}", own.top, own.top_of))
        .with(input::DATED, format!("{} / {}", own.all, own.all_of))
}

fn sources(audit: &Audit) -> Working {
    Working::new(words::SOURCES).with(input::GAPS, audit.sources.len().to_string())
}

fn of_energy(found: &Energy) -> Working {
    Working::new(words::ENERGY)
        .with(input::RATED, hours(found.rated))
        .with(input::UNRATED, found.unrated.to_string())
        .with(input::GIVING, hours(found.giving))
        .with(input::DRAINING, hours(found.draining))
}

fn of_mean(found: &Energy) -> Working {
    Working::new(words::ENERGY_MEAN)
        .with(input::RATED, hours(found.rated))
        .with(input::UNRATED, found.unrated.to_string())
        .with(input::MEAN, tenths(found.mean))
}
