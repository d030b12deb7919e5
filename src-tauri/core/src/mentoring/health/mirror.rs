//! The person's own part with one other: what they called off, agendas that went out late, promises closed late, preparation.

use serde::Serialize;
use ts_rs::TS;

use crate::choice;
use crate::mentoring::health::rules::HealthRules;
use crate::mentoring::health::signs::{CALLED_OFF, share_light};
use crate::mentoring::health::{FEWEST, HealthInput, Light};
use crate::mentoring::mirror::{agenda, called_off, looked_at, promise};
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

fn counted(all: impl Iterator<Item = bool>) -> (usize, usize) {
    all.fold((0, 0), |(part, all), own| {
        (part + usize::from(own), all + 1)
    })
}

/// The mirror: always shown beside the signs, and never part of the verdict.
pub fn mirror(input: &HealthInput) -> [MirrorReading; 4] {
    let talks = || looked_at(&input.meetings, input.today);
    let (cancelled, all) = counted(talks().map(called_off));
    let (tardy, told) = counted(talks().filter_map(agenda).map(|in_time| !in_time));
    let mine = input.mine.iter();
    let (slow, ripe) = counted(
        mine.filter_map(|own| promise(*own, input.today))
            .map(|kept| !kept),
    );
    let mine = input.rating.as_ref().and_then(|own| own.mine);
    let reading = |line, light, words| MirrorReading { line, light, words };
    [
        reading(
            MirrorLine::Cancelled,
            known(cancelled, all, &input.rules),
            words::i_cancelled(cancelled, all),
        ),
        reading(
            MirrorLine::Agenda,
            known(tardy, told, &input.rules),
            words::agendas(tardy, told),
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
