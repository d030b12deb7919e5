//! The four signs, each from its own facts and with its own thresholds.

use crate::day::Day;
use crate::mentoring::dates::within;
use crate::mentoring::health::rules::{HealthRule, HealthRules};
use crate::mentoring::health::{
    FEWEST, HealthInput, Held, HowHeld, Light, MEETINGS, Owed, Remembered, Sign, SignReading,
    WINDOW,
};
use crate::words::mentoring::health as words;

/// The rules of meetings called off, by them or by the person.
pub const CALLED_OFF: (HealthRule, HealthRule) = (HealthRule::CutAmber, HealthRule::CutRed);
/// Meetings held that are asked whether goals were remembered.
const LAST_HELD: usize = 4;
/// Answers under which nothing is said of it.
const FEWEST_REMEMBERED: usize = 2;

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

/// A share of a hundred as a light, amber and red from what these rules say; nothing known is unknown.
pub fn share_light(
    part: usize,
    all: usize,
    rules: &HealthRules,
    (amber, red): (HealthRule, HealthRule),
) -> Light {
    let from = |rule| usize::from(rules.of(rule)) * all;
    match part * 100 {
        _ if all == 0 => Light::Unknown,
        share if share >= from(red) => Light::Red,
        share if share >= from(amber) => Light::Amber,
        _ => Light::Green,
    }
}

/// Whether a meeting was called off by them, missed, cut short or marked as rushed. Unknown minutes are not short.
pub fn fell_short(own: &Held, rules: &HealthRules) -> bool {
    let short = u32::from(rules.of(HealthRule::Short));
    let cut = own
        .planned
        .zip(own.actual)
        .is_some_and(|(planned, actual)| u32::from(actual) * 100 < u32::from(planned) * short);
    matches!(own.how, HowHeld::TheyCancelled | HowHeld::NoShow) || cut || own.rushed
}

fn cut(scheduled: &[Held], rules: &HealthRules) -> SignReading {
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
    let bad: Vec<bool> = theirs.iter().map(|own| fell_short(own, rules)).collect();
    let count = bad.iter().filter(|own| **own).count();
    let row = bad.split(|own| !own).map(<[bool]>::len).max().unwrap_or(0);
    let by_share = share_light(count, bad.len(), rules, CALLED_OFF);
    let by_row = match row {
        row if row >= usize::from(rules.of(HealthRule::RowRed)) => Light::Red,
        row if row >= usize::from(rules.of(HealthRule::RowAmber)) => Light::Amber,
        _ => Light::Green,
    };
    reading(by_share.max(by_row), words::cut(count, bad.len(), row))
}

fn remembered(scheduled: &[Held], rules: &HealthRules) -> SignReading {
    let under = |rule| usize::from(rules.of(rule));
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
    } else if halves * 50 >= under(HealthRule::RememberedAmber) * known.len() {
        Light::Green
    } else if halves * 50 >= under(HealthRule::RememberedRed) * known.len() {
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
            share_light(
                bad,
                rated.len(),
                &input.rules,
                (HealthRule::AgainstAmber, HealthRule::AgainstRed),
            )
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
    let days = |rule| u64::from(input.rules.of(rule));
    let (soon, late) = (days(HealthRule::StillAmber), days(HealthRule::StillRed));
    let (short, long) = (count(soon), count(late));
    let meetings = held
        .iter()
        .filter(|day| within(**day, late, input.today))
        .count();
    let light = if scheduled.len() < FEWEST {
        Light::Unknown
    } else if long == 0 && meetings >= FEWEST && lasted >= late {
        Light::Red
    } else if (short == 0 && lasted >= soon) || breaks {
        Light::Amber
    } else if short > 0 {
        Light::Green
    } else {
        Light::Unknown
    };
    let said = if breaks && light == Light::Amber && short > 0 {
        words::promises(kept, owed)
    } else {
        words::still(short, soon, light == Light::Unknown)
    };
    reading(light, said)
}

/// The four signs.
pub fn signs(input: &HealthInput) -> [SignReading; 4] {
    let scheduled = window(input);
    [
        cut(&scheduled, &input.rules),
        remembered(&scheduled, &input.rules),
        against(input),
        still(input, &scheduled),
    ]
}
