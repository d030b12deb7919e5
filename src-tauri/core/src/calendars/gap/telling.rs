//! The reading in words: the finding, the paragraph under it, the line of each part, and what to add and to ask.
//!
//! Hours are shown whole, or as halves where the gap is small, and rounded together so that what is shown adds up.

use crate::calendars::gap::Reading;
use crate::calendars::gap::counterfactual::{Closing, Closings};
use crate::calendars::gap::resample::{NO_GAP, Scope};
use crate::calendars::gap::split::whole;
use crate::calendars::gap::telling::details::halves;
use crate::calendars::gap::verdict::{Doubt, ENOUGH_WEEKS, Guard, LEAST_WEEKS, Verdict};
use crate::words::gap as words;
use crate::words::gap::{doubt, notes, parts};

pub mod details;
pub mod ledger;

/// From this many hours on, hours are shown whole.
pub const WHOLE_HOURS: f64 = 6.0;

/// What people call things.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// Kinds of work by index.
    pub kinds: &'a [String],
    /// Their own parts of the week, in order.
    pub masks: &'a [String],
}

/// The parts of the gap as they are shown, in half hours; they add up to `gap`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Hours of one unit: 1 or 0.5.
    pub halves: u64,
    /// The gap.
    pub gap: u64,
    /// Amount.
    pub volume: u64,
    /// Edges.
    pub boundary: u64,
    /// What you do.
    pub mix: Option<u64>,
    /// How it feels.
    pub feeling: Option<u64>,
}

impl Shown {
    /// Rounds a reading's parts together.
    pub fn of(reading: &Reading) -> Self {
        let own = &reading.parts;
        let halves: u32 = if own.gap() >= WHOLE_HOURS { 2 } else { 1 };
        let hours = [
            own.volume,
            own.boundary,
            own.mix.unwrap_or(0.0),
            own.feeling.unwrap_or(0.0),
        ];
        let (gap, rounded) = whole(&hours, f64::from(halves) / 2.0);
        let halves = u64::from(halves);
        Self {
            halves,
            gap: gap * halves,
            volume: rounded[0] * halves,
            boundary: rounded[1] * halves,
            mix: own.mix.map(|_| rounded[2] * halves),
            feeling: own.feeling.map(|_| rounded[3] * halves),
        }
    }

    /// Other hours in the same unit.
    pub fn round(&self, hours: f64) -> u64 {
        let unit = self.halves as f64 / 2.0;
        (hours.max(0.0) / unit).round() as u64 * self.halves
    }
}

/// The parts in whole minutes, for print and tables; they add up to the first.
pub fn minutes(reading: &Reading) -> (u64, Vec<u64>) {
    let own = &reading.parts;
    whole(
        &[
            own.volume,
            own.boundary,
            own.mix.unwrap_or(0.0),
            own.feeling.unwrap_or(0.0),
        ],
        1.0 / 60.0,
    )
}

/// One part of the gap with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartLine {
    /// What it is called.
    pub label: &'static str,
    /// Half hours as shown; `None` is not known.
    pub halves: Option<u64>,
    /// What it is made of.
    pub detail: String,
}

/// One change and how much of the gap it would close, in whole per cent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeLine {
    /// What it is called.
    pub label: &'static str,
    /// What it means.
    pub detail: String,
    /// How much would close, 0 to 100.
    pub percent: u32,
    /// From the lowest to the highest of the range, 0 to 100; `None` with too few weeks for one.
    pub range: Option<(u32, u32)>,
}

/// The reading in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// The h1.
    pub finding: String,
    /// The sentences under it, in order.
    pub paragraph: Vec<String>,
    /// What the numbers are not.
    pub caveat: String,
    /// Amount, edges, what you do, how it feels.
    pub parts: Vec<PartLine>,
    /// Amount and edges, and values, as they stand under the bar; values only where they are known.
    pub sums: Vec<String>,
    /// What closing part of it would do; empty where it is not known.
    pub changes: Vec<ChangeLine>,
    /// What stands beside the split: placement, and whether the order matters.
    pub beside: Vec<String>,
    /// What the figures rest on.
    pub notes: Vec<String>,
    /// What to ask about the wish.
    pub questions: Vec<String>,
}

/// Puts a reading in words.
pub fn telling(reading: &Reading, names: &Names) -> Telling {
    let shown = Shown::of(reading);
    Telling {
        finding: finding(reading, &shown),
        paragraph: paragraph(reading, &shown),
        caveat: caveat(reading, &shown),
        parts: part_lines(reading, &shown, names),
        sums: sums(&shown),
        changes: changes(reading, names),
        beside: beside(reading, &shown, names),
        notes: rests_on(reading, &shown),
        questions: questions(reading, names),
    }
}

fn finding(reading: &Reading, shown: &Shown) -> String {
    if reading.weeks == 0 {
        words::finding_none()
    } else if reading.parts.gap() < NO_GAP && reading.scope == Scope::Whole {
        words::finding_same()
    } else if reading.scope == Scope::BoundsOnly {
        words::finding_at_least(shown.gap)
    } else {
        words::finding(shown.gap)
    }
}

/// Whole per cent.
pub fn percent(share: f64) -> u32 {
    (share * 100.0).round().clamp(0.0, 100.0) as u32
}

fn paragraph(reading: &Reading, shown: &Shown) -> Vec<String> {
    if reading.verdict == Verdict::NoGap {
        return vec![words::no_gap()];
    }
    let mut sentences = Vec::new();
    let carried = reading
        .envelope
        .as_ref()
        .filter(|own| own.weeks >= LEAST_WEEKS);
    if let Some(envelope) = carried {
        let (low, high) = (
            shown.round(envelope.gap.low),
            shown.round(envelope.gap.high),
        );
        if low < high {
            sentences.push(words::range(low, high));
        }
    }
    if reading.scope == Scope::BoundsOnly {
        sentences.push(words::pieces_bounds_only());
    } else if reading.weeks > 0 && shown.gap > 0 {
        sentences.push(words::pieces(&[
            (words::Piece::Bounds, shown.volume + shown.boundary),
            (words::Piece::Mix, shown.mix.unwrap_or(0)),
            (words::Piece::Feeling, shown.feeling.unwrap_or(0)),
        ]));
        if let Some(closings) = &reading.closings {
            let [bounds, mix, both] = shares(closings);
            sentences.push(words::closings(bounds, mix, both));
        }
    }
    sentences.extend(conclusion(reading, shown));
    sentences
}

fn shares(closings: &Closings) -> [u32; 3] {
    [closings.bounds, closings.mix, closings.both].map(|closing| percent(closing.share))
}

fn conclusion(reading: &Reading, shown: &Shown) -> Vec<String> {
    let [bounds, mix, both] = reading.closings.as_ref().map_or([0; 3], shares);
    let own = &reading.parts;
    match reading.verdict {
        Verdict::NoGap => vec![words::no_gap()],
        Verdict::MainlyBounds if own.rushed > own.volume + own.boundary => {
            vec![words::mainly_rushed(bounds)]
        }
        Verdict::MainlyBounds => vec![words::mainly_bounds(bounds, both)],
        Verdict::MainlyValues => {
            let mut pieces = Vec::new();
            if shown.mix.is_some_and(|halves| halves > 0) {
                pieces.push(words::Piece::Mix);
            }
            if shown.feeling.is_some_and(|halves| halves > 0) {
                pieces.push(words::Piece::Feeling);
            }
            vec![words::mainly_values(bounds, &pieces)]
        }
        Verdict::Mixed => vec![words::mixed(bounds, mix, both)],
        Verdict::CannotTell { doubt } if reading.weeks == 0 => vec![doubt_words(doubt)],
        Verdict::CannotTell { doubt } => vec![doubt::cannot_tell(), doubt_words(doubt)],
    }
}

fn doubt_words(found: Doubt) -> String {
    let halves = |minutes: u32| (f64::from(minutes) / 30.0).round() as u64;
    match found {
        Doubt::FewWeeks { weeks } => doubt::doubt_few_weeks(weeks),
        Doubt::Silent { percent, titles } => doubt::doubt_silent(percent, titles),
        Doubt::Unsorted { percent, titles } => doubt::doubt_unsorted(percent, titles),
        Doubt::Weeks => doubt::doubt_weeks(),
        Doubt::Core => doubt::doubt_core(),
        Doubt::Tentative => doubt::doubt_tentative(),
        Doubt::Shadow { low, high } => doubt::doubt_shadow(halves(low), halves(high)),
    }
}

fn caveat(reading: &Reading, shown: &Shown) -> String {
    let halves = shown.feeling.unwrap_or(0);
    if halves == 0 {
        return notes::caveat();
    }
    let all = reading.felt.total;
    let only = reading
        .felt
        .by_reason
        .iter()
        .position(|hours| *hours >= 0.95 * all)
        .and_then(parts::reason);
    only.map_or_else(
        || notes::caveat_rated(halves),
        |reason| notes::caveat_reason(halves, reason),
    )
}

fn part_lines(reading: &Reading, shown: &Shown, names: &Names) -> Vec<PartLine> {
    let line = |label, halves, detail| PartLine {
        label,
        halves,
        detail,
    };
    let unknown = || parts::not_known().to_owned();
    vec![
        line(
            parts::amount(),
            Some(shown.volume),
            parts::amount_detail(halves(reading.have.total()), halves(reading.wish.total())),
        ),
        line(
            parts::edges(),
            Some(shown.boundary),
            details::edges(reading, shown, names),
        ),
        line(
            parts::mix(),
            shown.mix,
            match shown.mix {
                None => unknown(),
                Some(0) => parts::mix_right().to_owned(),
                Some(_) => details::mix(reading, names),
            },
        ),
        line(
            parts::feeling(),
            shown.feeling,
            shown
                .feeling
                .map_or_else(unknown, |_| details::feeling(reading, names)),
        ),
    ]
}

fn sums(shown: &Shown) -> Vec<String> {
    let values = shown.mix.unwrap_or(0) + shown.feeling.unwrap_or(0);
    let known = shown.mix.is_some() || shown.feeling.is_some();
    let mut sums = vec![parts::bounds_sum(shown.volume + shown.boundary)];
    sums.extend(known.then(|| parts::values_sum(values)));
    sums
}

fn changes(reading: &Reading, names: &Names) -> Vec<ChangeLine> {
    let Some(closings) = &reading.closings else {
        return Vec::new();
    };
    let ranges = reading
        .envelope
        .as_ref()
        .filter(|own| own.weeks >= LEAST_WEEKS)
        .and_then(|own| own.closings);
    let line = |at: usize, label, detail| ChangeLine {
        label,
        detail,
        percent: shares(closings)[at],
        range: ranges.map(|all| (percent(all[at].low), percent(all[at].high))),
    };
    let (have, wish) = (halves(reading.have.total()), halves(reading.wish.total()));
    vec![
        line(0, parts::bounds_only(), parts::bounds_only_detail(wish)),
        line(1, parts::mix_only(), parts::mix_only_detail(have)),
        line(
            2,
            parts::both(),
            parts::both_detail(&details::left(reading, names)),
        ),
    ]
}

fn beside(reading: &Reading, shown: &Shown, names: &Names) -> Vec<String> {
    let mut found = Vec::new();
    if reading.scope == Scope::BoundsOnly {
        return found;
    }
    let placement = shown.round(reading.split.placement());
    if placement > 0 {
        found.push(notes::placement(placement));
    }
    let either = halves(reading.split.either());
    if either > 0 {
        let (kind, band) = details::moved(reading, names).unzip();
        let moved = kind.as_deref().zip(band.as_deref());
        found.push(notes::orders_differ(either, moved));
    } else if shown.boundary > 0 || shown.mix.is_some_and(|mix| mix > 0) {
        found.push(notes::orders_agree(shown.boundary, shown.mix.unwrap_or(0)));
    }
    found
}

fn rests_on(reading: &Reading, shown: &Shown) -> Vec<String> {
    let mut found = Vec::new();
    if (LEAST_WEEKS..ENOUGH_WEEKS).contains(&reading.weeks) {
        found.push(notes::few_weeks(reading.weeks));
    }
    let is_whole = reading.scope == Scope::Whole;
    if is_whole && reading.parts.feeling.is_none() && reading.weeks > 0 {
        found.push(notes::unrated());
    }
    if is_whole && halves(reading.unsorted) > 0 {
        found.push(notes::unsorted(halves(reading.unsorted)));
    }
    let wider = |closing: &Closing| {
        let hours = closing.left - reading.parts.gap();
        Some(shown.round(hours)).filter(|halves| *halves > 0)
    };
    if let Some(closings) = &reading.closings {
        // Only what is there to be put right can do harm worth a sentence.
        if shown.volume + shown.boundary > 0 {
            found.extend(wider(&closings.bounds).map(notes::bounds_widen));
        }
        if shown.mix.is_some_and(|mix| mix > 0) {
            found.extend(wider(&closings.mix).map(notes::mix_widens));
        }
    }
    found
}

fn questions(reading: &Reading, names: &Names) -> Vec<String> {
    let question = |guard: &Guard| match guard {
        Guard::FewHours { minutes } => Some(doubt::guard_few_hours(*minutes)),
        Guard::DutyMissing { kind, .. } => {
            names.kinds.get(*kind).map(|name| doubt::guard_duty(name))
        }
    };
    reading.guards.iter().filter_map(question).collect()
}

#[cfg(test)]
mod tests;
