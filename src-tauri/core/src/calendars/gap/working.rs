//! How each figure of the reading was worked out, in words and inputs.

use crate::calendars::gap::Reading;
use crate::calendars::gap::counterfactual::{Closing, UnderOffer};
use crate::calendars::gap::invasion::Ledger;
use crate::calendars::gap::measures::circle::Placement;
use crate::calendars::gap::measures::fragments::Fragments;
use crate::calendars::gap::measures::recovery::{Recovery, Touched};
use crate::calendars::gap::measures::{After, Kept, Meaningful, MixDistance, Value};
use crate::calendars::gap::resample::{DRAWS, Envelope};
use crate::calendars::gap::telling::percent;
use crate::calendars::gap::trend::Trend;
use crate::calendars::gap::year::Yearly;
use crate::words::calendars::hours;
use crate::words::gap::percent as per_cent;
use crate::words::gap::working as words;
use crate::words::gap::working::{Name, Source};
use crate::working::Working;

/// Hours as they are shown: "8 h 30 min".
fn shown(value: f64) -> String {
    hours((value.max(0.0) * 60.0).round() as u64)
}

/// Adds inputs that are hours, or that are named once for all workings.
trait NamedInputs {
    fn hours(self, name: Name, value: f64) -> Self;
    fn text(self, name: Name, value: String) -> Self;
    fn source(self, key: Source) -> Self;
}

impl NamedInputs for Working {
    fn hours(self, name: Name, value: f64) -> Self {
        self.with(words::input(name), shown(value))
    }

    fn text(self, name: Name, value: String) -> Self {
        self.with(words::input(name), value)
    }

    fn source(self, key: Source) -> Self {
        self.from(words::source(key))
    }
}

/// The workings of the reading by the figure they belong to: `gap amount edges mix feeling placement`, then `range` and the
/// closings `bounds mixOnly both` where they are known.
pub fn workings(reading: &Reading) -> Vec<(&'static str, Working)> {
    let mut all = split(reading);
    if let Some(envelope) = &reading.envelope {
        all.push(("range", range(envelope)));
    }
    if let Some(closings) = &reading.closings {
        let one = |formula: &str, closing: Closing| {
            Working::new(formula)
                .hours(Name::Gap, reading.parts.gap())
                .hours(Name::Left, closing.left)
        };
        all.push(("bounds", one(words::bounds_only(), closings.bounds)));
        let fitted = one(words::mix_only(), closings.mix)
            .hours(Name::Miss, closings.miss)
            .source(Source::Deming);
        all.push(("mixOnly", fitted));
        all.push(("both", one(words::both(), closings.both)));
    }
    all
}

fn split(reading: &Reading) -> Vec<(&'static str, Working)> {
    let coarse = reading.split.coarse;
    let own = &reading.parts;
    let nested = |formula: &str| {
        Working::new(formula)
            .hours(Name::Amount, coarse.volume)
            .hours(Name::ByBand, coarse.bands)
            .hours(Name::ByKind, coarse.kinds)
            .hours(Name::ByBoth, coarse.both)
    };
    let orders = |one: f64, other: f64| format!("{}, {}", shown(one), shown(other));
    let (boundary, mix) = (reading.split.boundary(), reading.split.mix());
    let mut gap = Working::new(words::gap())
        .hours(Name::Amount, own.volume)
        .hours(Name::Edges, own.boundary);
    let mut all = vec![
        (
            "amount",
            Working::new(words::amount())
                .text(Name::Weeks, reading.weeks.to_string())
                .hours(Name::Now, reading.have.total())
                .hours(Name::Wished, reading.wish.total())
                .hours(Name::Unsorted, reading.unsorted)
                .hours(Name::Shadow, reading.shadow),
        ),
        (
            "edges",
            nested(words::edges())
                .text(
                    Name::OtherOrder,
                    orders(boundary.edges_first, boundary.mix_first),
                )
                .source(Source::Shorrocks),
        ),
    ];
    if let Some(hours) = own.mix {
        gap = gap.hours(Name::Mix, hours);
        let working = nested(words::mix())
            .text(Name::OtherOrder, orders(mix.edges_first, mix.mix_first))
            .source(Source::Shorrocks);
        all.push(("mix", working));
        let placement = Working::new(words::placement())
            .hours(Name::ByQuarter, reading.split.differing)
            .hours(Name::ByBoth, coarse.both)
            .hours(Name::Shadow, reading.shadow);
        all.push(("placement", placement));
    }
    if let Some(hours) = own.feeling {
        gap = gap.hours(Name::Feeling, hours);
        let working = Working::new(words::feeling())
            .hours(Name::Feeling, hours)
            .hours(Name::Rushed, own.rushed)
            .source(Source::Kahneman);
        all.push(("feeling", working));
    }
    all.push(("gap", gap.source(Source::Shorrocks)));
    all
}

fn range(envelope: &Envelope) -> Working {
    let mut working = Working::new(words::range())
        .text(Name::Weeks, envelope.weeks.to_string())
        .text(Name::Draws, DRAWS.to_string());
    if let Some((source, hours)) = envelope.moves.first().filter(|(_, hours)| *hours > 0.0) {
        let text = format!("{}: {}", words::mover(*source as usize), shown(*hours));
        working = working.text(Name::Mover, text);
    }
    working.source(Source::Kunsch)
}

/// The year.
pub fn year(yearly: &Yearly) -> Working {
    yearly
        .types
        .iter()
        .fold(Working::new(words::year()), |working, row| {
            working.with(
                format!("{} ({})", words::input(Name::WeeksAYear), row.kind.name()),
                words::weeks_now_and_wished(row.weeks.0, row.weeks.1),
            )
        })
        .hours(Name::Now, yearly.hours.0)
        .hours(Name::Wished, yearly.hours.1)
        .hours(Name::Gap, yearly.gap)
        .source(Source::Shorrocks)
}

/// An offer laid over the wish; `today` is the gap today, hours a week.
pub fn offer(under: &UnderOffer, today: f64) -> Working {
    Working::new(words::offer())
        .hours(Name::Gap, today)
        .hours(Name::Left, under.gap)
}

/// Work outside the core day.
pub fn after_hours(after: &After, all: f64) -> Working {
    Working::new(words::after_hours())
        .hours(Name::Outside, after.hours)
        .hours(Name::Now, all)
}

/// Calendar WOW8; `patients` and `all` in hours a week.
pub fn wow8(patients: f64, all: f64) -> Working {
    Working::new(words::wow8())
        .hours(Name::Patients, patients)
        .hours(Name::Now, all)
        .source(Source::Sinsky)
}

/// Protected time kept.
pub fn kept(kept: &Kept) -> Working {
    Working::new(words::kept())
        .hours(Name::Protected, kept.protected)
        .hours(Name::Taken, kept.protected - kept.kept)
        .hours(Name::Kept, kept.kept)
}

/// How broken up work is.
pub fn fragments(found: &Fragments) -> Working {
    let working = Working::new(words::fragments());
    match found.switches {
        Some(switches) => working.text(Name::Switches, format!("{switches:.1}")),
        None => working,
    }
}

/// Evenings, nights and weekends.
pub fn touched(found: &Touched) -> Working {
    Working::new(words::touched()).text(Name::Weeks, found.weeks.to_string())
}

/// Rest.
pub fn recovery(found: &Recovery) -> Working {
    Working::new(words::recovery())
        .text(Name::Weeks, found.weeks.to_string())
        .source(Source::Directive)
}

/// Booked twice.
pub fn double_booked(weeks: u32) -> Working {
    Working::new(words::double_booked()).text(Name::Weeks, weeks.to_string())
}

/// The work that means most.
pub fn meaningful(found: &Meaningful, all: f64) -> Working {
    Working::new(words::meaningful())
        .hours(Name::Hours, found.hours)
        .hours(Name::Now, all)
        .source(Source::Shanafelt)
}

/// Value hours.
pub fn value(found: &Value) -> Working {
    Working::new(words::value())
        .hours(Name::Rated, found.rated)
        .source(Source::Krueger)
}

/// How far apart the mixes are.
pub fn mix_distance(found: &MixDistance) -> Working {
    Working::new(words::mix_distance())
        .text(Name::ByKind, per_cent(percent(found.share)))
        .hours(Name::Hours, found.hours)
        .source(Source::Lin)
}

/// When work happens.
pub fn clock(found: &Placement) -> Working {
    Working::new(words::clock())
        .text(Name::Hours, words::decimal_hours(found.distance))
        .text(Name::Shift, words::later(found.later))
        .source(Source::Werman)
}

/// Creep.
pub fn trend(found: &Trend) -> Working {
    Working::new(words::trend())
        .text(Name::Months, found.months.to_string())
        .source(Source::Sen)
}

/// The ledger of protected time.
pub fn ledger(found: &Ledger) -> Working {
    Working::new(words::ledger())
        .text(Name::Protected, hours(found.owed))
        .text(Name::Taken, hours(found.taken))
        .text(Name::Kept, hours(found.paid()))
        .text(Name::Unsorted, hours(found.unsorted))
}
