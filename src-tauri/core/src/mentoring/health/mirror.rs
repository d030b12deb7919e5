//! The person's own part, by the same rule: what they called off, agendas that went out late, promises closed late, preparation.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::day::Day;
use crate::mentoring::health::rules::HealthRules;
use crate::mentoring::health::signs::{CALLED_OFF, share_light, window};
use crate::mentoring::health::{FEWEST, HealthInput, HowHeld, Light, Owed};
use crate::words::mentoring::health as words;

choice! {
    /// One line of the mirror.
    MirrorLine {
        /// Meetings the person called off.
        Cancelled = "cancelled",
        /// Agendas that went out late.
        Agenda = "agenda",
        /// Promises kept late or not at all.
        Promises = "promises",
        /// How the person rates their own preparation.
        Prepared = "prepared",
    }
}

/// One line of the mirror as it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MirrorReading {
    /// Which.
    pub line: MirrorLine,
    /// How it stands.
    pub light: Light,
    /// The facts in a sentence.
    pub words: String,
}

fn known(part: usize, all: usize, rules: &HealthRules) -> Light {
    if all < FEWEST {
        Light::Unknown
    } else {
        share_light(part, all, rules, CALLED_OFF)
    }
}

/// Kept after its day, or past its day and open.
fn late(own: Owed, today: Day) -> bool {
    own.kept_on.unwrap_or(today) > own.by
}

/// The mirror: always shown beside the signs, and never part of the verdict.
pub fn mirror(input: &HealthInput) -> [MirrorReading; 4] {
    let all = window(input);
    let cancelled = all
        .iter()
        .filter(|own| own.how == HowHeld::ICancelled)
        .count();
    let told: Vec<bool> = all.iter().filter_map(|own| own.agenda_in_time).collect();
    let tardy = told.iter().filter(|own| !**own).count();
    let ripe = input
        .mine
        .iter()
        .filter(|own| own.kept_on.is_some() || own.by < input.today);
    let (ripe, slow) = ripe.fold((0, 0), |(ripe, slow), own| {
        (ripe + 1, slow + usize::from(late(*own, input.today)))
    });
    let mine = input.rating.as_ref().and_then(|own| own.mine);
    let reading = |line, light, words| MirrorReading { line, light, words };
    [
        reading(
            MirrorLine::Cancelled,
            known(cancelled, all.len(), &input.rules),
            words::i_cancelled(cancelled, all.len()),
        ),
        reading(
            MirrorLine::Agenda,
            known(tardy, told.len(), &input.rules),
            words::agendas(tardy, told.len()),
        ),
        reading(
            MirrorLine::Promises,
            known(slow, ripe, &input.rules),
            words::my_promises(slow, ripe),
        ),
        reading(
            MirrorLine::Prepared,
            match mine {
                None => Light::Unknown,
                Some(own) if own <= 2 => Light::Amber,
                Some(_) => Light::Green,
            },
            words::prepared(mine),
        ),
    ]
}
