//! The mirror: how the person keeps their own side, by one rule wherever it is shown.
//!
//! It looks back twelve months. What was not noted is not counted: an agenda that was not marked as sent may still have been.

use crate::day::Day;
use crate::mentoring::dates::within;
use crate::mentoring::health::{Held, HowHeld, Owed};

/// Days looked back on, today among them.
pub const YEAR: u64 = 365;

/// Talks of the last twelve months, those that were called off among them.
pub fn looked_at(all: &[Held], today: Day) -> impl Iterator<Item = &Held> {
    all.iter().filter(move |own| within(own.day, YEAR, today))
}

/// Whether the agenda of a talk went out two days ahead; none where the talk was not held or it was not noted.
pub fn agenda(own: &Held) -> Option<bool> {
    own.agenda_in_time.filter(|_| own.how == HowHeld::Held)
}

/// Whether thanks were given within two days; none where the talk was not held or it was not noted.
pub fn thanks(own: &Held) -> Option<bool> {
    own.thanked_in_time.filter(|_| own.how == HowHeld::Held)
}

/// Whether the person called a talk off.
pub fn called_off(own: &Held) -> bool {
    own.how == HowHeld::ICancelled
}

/// Whether a promise was kept by its day; none while it is open and its day has not passed, and none where that day lies more
/// than a year back.
pub fn promise(own: Owed, today: Day) -> Option<bool> {
    let recent = own.by >= today || within(own.by, YEAR, today);
    let ripe = own.kept_on.is_some() || own.by < today;
    (recent && ripe).then(|| own.kept_on.is_some_and(|on| on <= own.by))
}

#[cfg(test)]
mod tests {
    use super::{agenda, called_off, looked_at, promise, thanks};
    use crate::day::Day;
    use crate::mentoring::health::{Held, HowHeld, Owed};

    fn day(text: &str) -> Day {
        Day::read("day", text).expect("given")
    }

    #[test]
    fn a_promise_counts_once_it_is_kept_or_its_day_has_passed() {
        let today = day("2026-11-22");
        let of = |by: &str, kept_on: Option<&str>| {
            let own = Owed {
                by: day(by),
                kept_on: kept_on.map(day),
            };
            promise(own, today)
        };
        assert_eq!(of("2026-12-01", None), None, "its day is still to come");
        assert_eq!(of("2026-11-22", None), None, "its day is today");
        assert_eq!(of("2026-11-21", None), Some(false));
        assert_eq!(of("2026-12-01", Some("2026-11-20")), Some(true));
        assert_eq!(of("2026-11-10", Some("2026-11-10")), Some(true));
        assert_eq!(of("2026-11-10", Some("2026-11-11")), Some(false));
        assert_eq!(of("2025-11-22", None), None, "a year and a day ago");
        assert_eq!(of("2025-11-23", None), Some(false));
    }

    #[test]
    fn what_was_not_noted_is_not_counted_and_nothing_is_sent_before_a_talk_that_was_called_off() {
        let today = day("2026-11-22");
        let bare = Held::on(day("2026-10-01"));
        assert_eq!((agenda(&bare), thanks(&bare)), (None, None));
        let noted = Held {
            agenda_in_time: Some(false),
            thanked_in_time: Some(true),
            ..bare
        };
        assert_eq!((agenda(&noted), thanks(&noted)), (Some(false), Some(true)));
        let off = Held {
            how: HowHeld::ICancelled,
            ..noted
        };
        assert_eq!((agenda(&off), thanks(&off)), (None, None));
        assert!(called_off(&off) && !called_off(&noted));
        let all = [
            bare,
            Held::on(day("2025-11-22")),
            Held::on(day("2026-11-23")),
        ];
        assert_eq!(looked_at(&all, today).count(), 1);
    }
}
