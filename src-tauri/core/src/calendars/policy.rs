//! Which entries of a calendar are hours of work, and at what weight.

use serde::Serialize;
use ts_rs::TS;

/// What a calendar entry says about itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "five independent marks of the file format"
)]
pub struct Marks {
    /// Called off by the organiser.
    pub cancelled: bool,
    /// The owner of the calendar said no.
    pub declined: bool,
    /// Shown as free.
    pub free: bool,
    /// Shown as out of office.
    pub away: bool,
    /// Not yet certain.
    pub tentative: bool,
    /// Without a time of day.
    pub all_day: bool,
}

/// The two choices a person has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Policy {
    /// Entries marked free are counted like others.
    pub count_free: bool,
    /// Entries the person declined are counted like others.
    pub count_declined: bool,
}

/// Why an entry is not hours of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LeftOut {
    /// Marked free: birthdays, optional rounds, reminders.
    Free,
    /// Answered no.
    Declined,
    /// Called off.
    Cancelled,
    /// Away: kept as leave, so that such weeks can be set aside.
    Leave,
    /// Has no date in the time that was read.
    Outside,
}

/// How an entry counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Counts, at this many thousandths of its length: 1000, 500 when tentative, 0 when it has no time of day.
    Counts(u32),
    /// Does not count.
    Out(LeftOut),
}

/// The hours policy of method/calendars.md, rule 10.
pub fn standing(marks: Marks, policy: Policy) -> Standing {
    if marks.cancelled {
        Standing::Out(LeftOut::Cancelled)
    } else if marks.declined && !policy.count_declined {
        Standing::Out(LeftOut::Declined)
    } else if marks.away {
        Standing::Out(LeftOut::Leave)
    } else if marks.free && !policy.count_free {
        Standing::Out(LeftOut::Free)
    } else if marks.all_day {
        Standing::Counts(0)
    } else if marks.tentative {
        Standing::Counts(500)
    } else {
        Standing::Counts(1000)
    }
}

#[cfg(test)]
mod tests {
    use super::{LeftOut, Marks, Policy, Standing, standing};

    #[test]
    fn each_mark_has_its_rule() {
        let own = Policy::default();
        let counted = Policy {
            count_free: true,
            count_declined: true,
        };
        let marks = Marks::default();
        assert_eq!(standing(marks, own), Standing::Counts(1000));
        assert_eq!(
            standing(
                Marks {
                    tentative: true,
                    ..marks
                },
                own
            ),
            Standing::Counts(500)
        );
        assert_eq!(
            standing(
                Marks {
                    all_day: true,
                    ..marks
                },
                own
            ),
            Standing::Counts(0)
        );
        assert_eq!(
            standing(
                Marks {
                    free: true,
                    ..marks
                },
                own
            ),
            Standing::Out(LeftOut::Free)
        );
        assert_eq!(
            standing(
                Marks {
                    free: true,
                    ..marks
                },
                counted
            ),
            Standing::Counts(1000)
        );
        assert_eq!(
            standing(
                Marks {
                    declined: true,
                    away: true,
                    ..marks
                },
                own
            ),
            Standing::Out(LeftOut::Declined)
        );
        assert_eq!(
            standing(
                Marks {
                    away: true,
                    all_day: true,
                    ..marks
                },
                counted
            ),
            Standing::Out(LeftOut::Leave)
        );
        assert_eq!(
            standing(
                Marks {
                    cancelled: true,
                    away: true,
                    ..marks
                },
                counted
            ),
            Standing::Out(LeftOut::Cancelled),
            "called off is never counted"
        );
    }
}
