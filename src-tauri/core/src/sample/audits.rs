//! What Dr Halloran answers in her values audits: her piles, her cards by how much they weigh, and what they rest on.

use crate::values::audit::evidence::{EvidenceKind, EvidenceLink, LinkKind};
use crate::values::audit::experiment::Outcome;
use crate::values::audit::source::Parts;

/// Which of her answers an audit has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Those of 2 July.
    July,
    /// Those of 2 October.
    October,
    /// Those of July, each a point off at most; by how many audits earlier.
    Drawn(u64),
}

/// Her five piles.
pub const PILES: [&[&str]; 5] = [
    &[
        "family",
        "teaching",
        "unhurried-care",
        "trusted-judgement",
        "clinical-craft",
        "conscience",
    ],
    &[
        "growing-people",
        "team",
        "evenings",
        "fair-rules",
        "safer-systems",
        "owning-week",
    ],
    &[
        "staying-learner",
        "pay",
        "belonging",
        "recognition",
        "voice",
        "respect",
        "rest-health",
        "left-out",
    ],
    &[
        "knowing-patients",
        "new-questions",
        "rooted",
        "public-voice",
        "depth-variety",
        "secure",
        "meaning",
    ],
    &["building"],
];

/// One of the thirteen cards she keeps.
#[derive(Debug, Clone, Copy)]
pub struct KeptCard {
    /// The card.
    pub card: &'static str,
    /// Importance on 2 October.
    pub importance: u8,
    /// Lived on 2 October.
    pub lived: u8,
    /// Importance and lived on 2 July.
    pub july: (u8, u8),
}

const fn kept(card: &'static str, importance: u8, lived: u8, july: (u8, u8)) -> KeptCard {
    KeptCard {
        card,
        importance,
        lived,
        july,
    }
}

/// Her cards, by how much they weigh.
pub const CARDS: &[KeptCard] = &[
    kept("family", 10, 9, (10, 8)),
    kept("teaching", 9, 4, (9, 7)),
    kept("unhurried-care", 9, 5, (9, 5)),
    kept("trusted-judgement", 8, 7, (8, 7)),
    kept("conscience", 8, 8, (9, 8)),
    kept("clinical-craft", 9, 8, (8, 8)),
    kept("growing-people", 8, 6, (8, 7)),
    kept("team", 8, 8, (8, 7)),
    kept("owning-week", 7, 5, (7, 4)),
    kept("evenings", 7, 5, (8, 2)),
    kept("fair-rules", 6, 5, (6, 5)),
    kept("pay", 6, 6, (6, 6)),
    kept("recognition", 4, 7, (5, 6)),
];

/// What she wrote on cards: a week that honours each.
pub const WRITTEN: [(&str, &str); 8] = [
    ("family", "Home for supper on weekdays, and there for it."),
    ("teaching", "An hour a day that belongs to the residents."),
    ("unhurried-care", "I sit down for every new admission."),
    (
        "trusted-judgement",
        "I decide, then explain, not the reverse.",
    ),
    ("clinical-craft", "One hard case a week worked up in full."),
    ("conscience", "I can say no to a discharge and be heard."),
    ("team", "Handover on time, both ways."),
    (
        "growing-people",
        "Two residents I know well enough to help.",
    ),
];

/// What one of her answers rests on.
#[derive(Debug, Clone, Copy)]
pub struct Rests {
    /// The card.
    pub card: &'static str,
    /// What kind.
    pub kind: EvidenceKind,
    /// Its words.
    pub words: &'static str,
    /// The day.
    pub on: &'static str,
    /// Minutes a week.
    pub minutes: Option<u32>,
    category: Option<i64>,
}

impl Rests {
    /// The category its hours come from.
    pub fn link(&self) -> Option<EvidenceLink> {
        let to = LinkKind::Category;
        self.category.map(|id| EvidenceLink { to, id })
    }
}

const fn calendar(card: &'static str, words: &'static str, of: Option<(u32, i64)>) -> Rests {
    let (minutes, category) = match of {
        Some((minutes, category)) => (Some(minutes), Some(category)),
        None => (None, None),
    };
    Rests {
        card,
        kind: EvidenceKind::Calendar,
        words,
        on: "2026-10-01",
        minutes,
        category,
    }
}

const fn note(card: &'static str, on: &'static str, words: &'static str) -> Rests {
    Rests {
        card,
        kind: EvidenceKind::Note,
        words,
        on,
        minutes: None,
        category: None,
    }
}

/// Nine of her thirteen answers rest on something.
pub const EVIDENCE: [Rests; 10] = [
    calendar("family", "Home by 18:30 on 15 of 20 days", None),
    calendar("teaching", "3.5 h a week", Some((210, 3))),
    calendar(
        "unhurried-care",
        "24 h a week on the wards",
        Some((1440, 1)),
    ),
    note(
        "unhurried-care",
        "2026-09-22",
        "Two family talks put off to the next day.",
    ),
    note(
        "clinical-craft",
        "2026-09-11",
        "The vasculitis, found on the second look.",
    ),
    Rests {
        card: "team",
        kind: EvidenceKind::Log,
        words: "20 entries, 18 of them handed over on time",
        on: "2026-09-30",
        minutes: None,
        category: None,
    },
    calendar("growing-people", "1.5 h a week with residents", None),
    calendar("evenings", "8 h a week after 18:00", Some((480, 2))),
    note(
        "owning-week",
        "2026-09-18",
        "The Friday block held once in four weeks.",
    ),
    note(
        "recognition",
        "2026-09-25",
        "Asked to chair the throughput group.",
    ),
];

/// One activity of her energy list.
#[derive(Debug, Clone, Copy)]
pub struct Recurs {
    /// Its name.
    pub name: &'static str,
    /// The category its hours come from.
    pub category: Option<i64>,
    /// Minutes a week.
    pub minutes: u32,
    /// Her rating.
    pub energy: i8,
    /// The one that means most to her.
    pub meaningful: bool,
}

const fn recurs(name: &'static str, category: Option<i64>, minutes: u32, energy: i8) -> Recurs {
    Recurs {
        name,
        category,
        minutes,
        energy,
        meaningful: energy == 5,
    }
}

/// Her energy list: 58 hours.
pub const ACTIVITIES: [Recurs; 8] = [
    recurs("Teaching, rounds and small groups", Some(3), 210, 5),
    recurs("Mentoring residents", None, 90, 4),
    recurs("Curriculum paper", Some(4), 150, 3),
    recurs("Ward rounds and bedside care", Some(1), 1440, 2),
    recurs("Handovers and huddles", None, 300, 1),
    recurs("Notes and orders in hours", None, 570, -2),
    recurs("Committees and service", Some(5), 240, -3),
    recurs("Inbox and notes after 18:00", Some(2), 480, -4),
];

/// What she would shift, in minutes a week.
pub const SHIFTS: [(&str, i32); 4] = [
    ("teaching on rounds", 120),
    ("time at the bedside", 90),
    ("inbox and notes after 18:00", -150),
    ("committees and service", -60),
];

/// On what she lays her two gaps.
pub const SOURCES: [(&str, Parts); 2] = [
    (
        "teaching",
        Parts {
            me: 0,
            role: 2,
            team: 1,
            institution: 7,
            medicine: 0,
        },
    ),
    (
        "unhurried-care",
        Parts {
            me: 1,
            role: 3,
            team: 0,
            institution: 4,
            medicine: 2,
        },
    ),
];

/// One of her experiments.
#[derive(Debug, Clone, Copy)]
pub struct Tried {
    /// The audit it is of.
    pub ask: Ask,
    words: &'static str,
    start: &'static str,
    know: &'static str,
    next: &'static str,
    /// What came of it.
    pub outcome: Outcome,
    /// The day she said so.
    pub answered: &'static str,
    /// What it did.
    pub found: &'static str,
}

impl Tried {
    /// Its words, its start, how she will know and the day of the next audit, if it is of this audit.
    pub fn of(&self, ask: Ask) -> Option<(&'static str, &'static str, &'static str, &'static str)> {
        (self.ask == ask).then_some((self.words, self.start, self.know, self.next))
    }
}

/// Her experiments.
pub const EXPERIMENTS: [Tried; 2] = [
    Tried {
        ask: Ask::July,
        words: "no inbox after 18:00 on Tuesdays and Thursdays",
        start: "2026-07-06",
        know: "I read to the children on those evenings",
        next: "2026-10-02",
        outcome: Outcome::Partly,
        answered: "2026-08-08",
        found: "Held on seven of nine evenings.",
    },
    Tried {
        ask: Ask::October,
        words: "hand over the pager for the Wednesday teaching hour",
        start: "2026-10-05",
        know: "The hour is taught to its end on four Wednesdays of five",
        next: "2027-01-02",
        outcome: Outcome::Kept,
        answered: "2026-11-08",
        found: "Kept on four of five Wednesdays.",
    },
];
