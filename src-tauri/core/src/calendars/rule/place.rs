//! Where a rule may stand: rules for tags before all others, and those that came with Bearings after the person's own.

use crate::calendars::rule::Kind;

/// What matters about a rule that has its place already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// What it looks at.
    pub kind: Kind,
    /// It came with Bearings.
    pub starter: bool,
}

/// The place of a new rule: as near to `at` as its kind may stand, or else after the person's own rules and before
/// those that came with Bearings.
pub fn for_new(seats: &[Seat], kind: Kind, at: Option<u32>) -> usize {
    let tags = tags(seats);
    let usual = || {
        let rest = seats.iter().skip(tags).position(|seat| seat.starter);
        rest.map_or(seats.len(), |at| at + tags)
    };
    allowed(seats, kind, at.map_or_else(usual, |at| at as usize))
}

/// The place nearest to `at` where a rule of this kind may stand among the others.
pub fn allowed(seats: &[Seat], kind: Kind, at: usize) -> usize {
    let tags = tags(seats);
    if kind == Kind::Tag {
        // The rule that follows every tag stays the very first.
        at.clamp(tags.min(1), tags)
    } else {
        at.clamp(tags, seats.len())
    }
}

fn tags(seats: &[Seat]) -> usize {
    seats
        .iter()
        .take_while(|seat| seat.kind == Kind::Tag)
        .count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, any, prop_assert, proptest};

    use super::{Seat, allowed, for_new};
    use crate::calendars::rule::Kind;

    fn kind() -> impl Strategy<Value = Kind> {
        proptest::sample::select(vec![Kind::Tag, Kind::Word, Kind::Time])
    }

    proptest! {
        #[test]
        fn rules_for_tags_stand_first_however_rules_are_added(
            added in proptest::collection::vec((kind(), proptest::option::of(any::<u32>())), 0..20)
        ) {
            let mut seats = vec![
                Seat { kind: Kind::Tag, starter: true },
                Seat { kind: Kind::Word, starter: true },
            ];
            for (kind, at) in added {
                let place = for_new(&seats, kind, at);
                seats.insert(place, Seat { kind, starter: false });
                let first_other = seats.iter().position(|seat| seat.kind != Kind::Tag);
                let last_tag = seats.iter().rposition(|seat| seat.kind == Kind::Tag);
                prop_assert!(last_tag < first_other);
                prop_assert!(seats[0].starter, "the rule for every tag is the first");
            }
        }
    }

    #[test]
    fn a_new_rule_comes_after_the_persons_own_and_before_the_shipped_words() {
        let seat = |kind, starter| Seat { kind, starter };
        let seats = [
            seat(Kind::Tag, true),
            seat(Kind::Contains, false),
            seat(Kind::Word, true),
        ];
        assert_eq!(for_new(&seats, Kind::Contains, None), 2);
        assert_eq!(for_new(&seats, Kind::Tag, None), 1);
        assert_eq!(allowed(&seats, Kind::Contains, 0), 1);
        assert_eq!(allowed(&seats, Kind::Contains, 99), 3);
    }
}
