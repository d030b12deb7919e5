//! The four signs, each from its own facts and with its own thresholds.

use crate::day::Day;
use crate::mentoring::dates::within;
use crate::mentoring::health::{
    FEWEST, HealthInput, Held, HowHeld, Light, MEETINGS, Owed, Remembered, Sign, SignReading,
    WINDOW,
};
use crate::words::mentoring::health as words;

/// Per cent of meetings from which it is amber, and from which red.
const SHARE: (usize, usize) = (20, 40);
/// Meetings in a row for amber, and for red.
const ROW: (usize, usize) = (2, 3);
/// Per cent of the planned minutes below which a meeting was cut.
const CUT: u32 = 60;
/// Meetings held that are asked whether goals were remembered.
const LAST_HELD: usize = 4;
/// Answers under which nothing is said of it.
const FEWEST_REMEMBERED: usize = 2;
/// Per cent remembered below which it is amber, and below which red.
const KEPT_IN_MIND: (usize, usize) = (75, 50);
/// Days without an outcome for amber, and for red.
const STILL: (u64, u64) = (120, 180);

/// Meetings of the window, newest first: at most six, within a year, without those of the future.
pub fn window(input: &HealthInput) -> Vec<Held> {
    let mut all: Vec<Held> = input
        .meetings
        .iter()
        .filter(|own| within(own.day, WINDOW, input.today))
        .copied()
        .collect();
    all.sort_by_key(|own| std::cmp::Reverse(own.day));
    all.truncate(MEETINGS);
    all
}

/// A share of a hundred as a light; nothing known is unknown.
pub fn share_light(part: usize, all: usize) -> Light {
    match (part * 100).checked_div(all) {
        None => Light::Unknown,
        Some(_) if part * 100 >= SHARE.1 * all => Light::Red,
        Some(_) if part * 100 >= SHARE.0 * all => Light::Amber,
        Some(_) => Light::Green,
    }
}

/// Whether a meeting was called off by them, missed, cut short or marked as rushed. Unknown minutes are not short.
pub fn fell_short(own: &Held) -> bool {
    let cut = own
        .planned
        .zip(own.actual)
        .is_some_and(|(planned, actual)| u32::from(actual) * 100 < u32::from(planned) * CUT);
    matches!(own.how, HowHeld::TheyCancelled | HowHeld::NoShow) || cut || own.rushed
}

fn cut(scheduled: &[Held]) -> SignReading {
    let reading = |light, words| SignReading {
        sign: Sign::Cut,
        light,
        words,
    };
    // What the person called off stands in the mirror, not against them.
    let theirs: Vec<&Held> = scheduled
        .iter()
        .filter(|own| own.how != HowHeld::ICancelled)
        .collect();
    if theirs.len() < FEWEST {
        return reading(Light::Unknown, words::too_early(theirs.len(), FEWEST));
    }
    let bad: Vec<bool> = theirs.iter().map(|own| fell_short(own)).collect();
    let count = bad.iter().filter(|own| **own).count();
    let row = bad.split(|own| !own).map(<[bool]>::len).max().unwrap_or(0);
    let by_share = share_light(count, bad.len());
    let by_row = match row {
        row if row >= ROW.1 => Light::Red,
        row if row >= ROW.0 => Light::Amber,
        _ => Light::Green,
    };
    reading(by_share.max(by_row), words::cut(count, bad.len(), row))
}

fn remembered(scheduled: &[Held]) -> SignReading {
    let held = scheduled.iter().filter(|own| own.how == HowHeld::Held);
    let known: Vec<Remembered> = held
        .take(LAST_HELD)
        .filter_map(|own| own.remembered)
        .collect();
    let halves: usize = known
        .iter()
        .map(|own| match own {
            Remembered::Yes => 2,
            Remembered::Partly => 1,
            Remembered::No => 0,
        })
        .sum();
    let light = if known.len() < FEWEST_REMEMBERED || scheduled.len() < FEWEST {
        Light::Unknown
    } else if halves * 50 >= KEPT_IN_MIND.0 * known.len() {
        Light::Green
    } else if halves * 50 >= KEPT_IN_MIND.1 * known.len() {
        Light::Amber
    } else {
        Light::Red
    };
    let full = known.iter().filter(|own| **own == Remembered::Yes).count();
    SignReading {
        sign: Sign::Remembered,
        light,
        words: words::remembered(full, known.len(), light == Light::Unknown),
    }
}

fn against(input: &HealthInput) -> SignReading {
    let rated = input
        .fits
        .iter()
        .filter(|(day, _)| within(*day, WINDOW, input.today));
    let rated: Vec<i8> = rated.map(|(_, fit)| *fit).collect();
    let bad = rated.iter().filter(|fit| **fit <= -1).count();
    let known = rated.len() >= FEWEST;
    SignReading {
        sign: Sign::Against,
        light: if known {
            share_light(bad, rated.len())
        } else {
            Light::Unknown
        },
        words: words::against(bad, rated.len(), FEWEST),
    }
}

/// Promises whose day has come or that were kept: how many were kept, of how many.
pub fn kept(owed: &[Owed], today: Day) -> (usize, usize) {
    let ripe = owed
        .iter()
        .filter(|own| own.kept_on.is_some() || own.by < today);
    let kept = ripe.clone().filter(|own| own.kept_on.is_some()).count();
    (kept, ripe.count())
}

fn still(input: &HealthInput, scheduled: &[Held]) -> SignReading {
    let reading = |light, words| SignReading {
        sign: Sign::Still,
        light,
        words,
    };
    let held = input.meetings.iter().filter(|own| own.how == HowHeld::Held);
    let held: Vec<Day> = held
        .map(|own| own.day)
        .filter(|day| *day <= input.today)
        .collect();
    let begun = held.iter().min();
    let lasted = begun.map_or(0, |first| first.days_until(input.today).max(0) as u64);
    let (kept, owed) = kept(&input.theirs, input.today);
    let breaks = owed >= FEWEST && kept * 100 < 50 * owed;
    let Some(outcomes) = &input.outcomes else {
        // Where no outcomes are recorded at all, none can be missing.
        return match (breaks, scheduled.len() >= FEWEST) {
            (true, true) => reading(Light::Amber, words::promises(kept, owed)),
            _ => reading(Light::Unknown, words::no_outcomes_kept().to_owned()),
        };
    };
    let count = |days| {
        outcomes
            .iter()
            .filter(|day| within(**day, days, input.today))
            .count()
    };
    let (short, long) = (count(STILL.0), count(STILL.1));
    let meetings = held
        .iter()
        .filter(|day| within(**day, STILL.1, input.today))
        .count();
    let light = if scheduled.len() < FEWEST {
        Light::Unknown
    } else if long == 0 && meetings >= FEWEST && lasted >= STILL.1 {
        Light::Red
    } else if (short == 0 && lasted >= STILL.0) || breaks {
        Light::Amber
    } else if short > 0 {
        Light::Green
    } else {
        Light::Unknown
    };
    let said = if breaks && light == Light::Amber && short > 0 {
        words::promises(kept, owed)
    } else {
        words::still(short, STILL.0, light == Light::Unknown)
    };
    reading(light, said)
}

/// The four signs.
pub fn signs(input: &HealthInput) -> [SignReading; 4] {
    let scheduled = window(input);
    [
        cut(&scheduled),
        remembered(&scheduled),
        against(input),
        still(input, &scheduled),
    ]
}
